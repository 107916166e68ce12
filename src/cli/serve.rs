//! `homebody serve`: the demo shop.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::Args;

use super::{CliError, output};
use crate::errors::Code;
use crate::serve::{Counting, Open, ServeOptions, serve};

/// Arguments of `homebody serve`.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address to listen on
    #[arg(long, value_name = "IP", default_value = "127.0.0.1")]
    host: IpAddr,
    /// Port to listen on; 0 selects and prints a free port
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
    /// Catalogue of the shop
    #[arg(long, value_name = "FILE", default_value = "www/demo/data/catalogue.csv.gz")]
    catalogue: PathBuf,
    /// Pack built from the catalogue
    #[arg(long, value_name = "FILE", default_value = "target/demo/shop.pack")]
    pack: PathBuf,
    /// Folder with the built engine and its page scripts
    #[arg(long, value_name = "DIR", default_value = "target/site")]
    engine: PathBuf,
    /// Folder with the shop's templates, styles and scripts
    #[arg(long, value_name = "DIR", default_value = "www/demo")]
    demo: PathBuf,
    /// Policy of the shop
    #[arg(long, value_name = "FILE", default_value = "www/demo/policy.json")]
    policy: PathBuf,
    /// Folder with the shop's generated documents: notice.TAG.html, changes.html, pia.html, audit.html and
    /// ranking.json
    #[arg(long, value_name = "DIR", default_value = "target/demo/documents")]
    documents: PathBuf,
    /// SQLite file to count reports in, if the policy declares metrics; created if missing
    #[arg(long, value_name = "FILE", default_value = "target/demo/reports.sqlite", value_parser = sqlite_file)]
    database: PathBuf,
    /// Log whose sessions the dashboard's simulated visitors follow
    #[arg(long, value_name = "FILE", default_value = "www/demo/data/train.tsv.gz")]
    interactions: PathBuf,
}

/// Parses a path to a SQLite file, either plain or in the collector's form `sqlite:PATH`; other addresses are refused.
fn sqlite_file(text: &str) -> Result<PathBuf, String> {
    match text.split_once(':') {
        Some(("sqlite", path)) => Ok(path.into()),
        Some(("postgres" | "postgresql", _)) => {
            Err("expected a SQLite file, because the demo shop supports no other database".to_owned())
        }
        _ => Ok(text.into()),
    }
}

impl Serve {
    pub(super) fn run(&self) -> Result<(), CliError> {
        let options = ServeOptions {
            address: SocketAddr::new(self.host, self.port),
            catalogue: self.catalogue.clone(),
            pack: self.pack.clone(),
            engine: self.engine.clone(),
            demo: self.demo.clone(),
            policy: self.policy.clone(),
            documents: self.documents.clone(),
            counting: Some(Counting { database: self.database.clone(), interactions: self.interactions.clone() }),
        };
        if let Some(folder) = self.database.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)
                .map_err(|cause| CliError::file(folder, Code::ReadIo, format!("cannot be created: {cause}")))?;
        }
        serve(&options, announce)?;
        Ok(())
    }
}

fn announce(open: &Open) {
    output::show(format_args!("the demo shop is open at http://{}/  (Ctrl-C stops it)", open.shop));
    if let Some(dashboard) = &open.dashboard {
        output::show(format_args!("the dashboard with its visitors' reports is at {dashboard}"));
    }
}
