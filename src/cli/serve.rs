//! `homebody serve`: the demo shop on this machine.

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
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Port to listen on; 0 takes a free one and says which
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The shop's catalogue
    #[arg(long, default_value = "www/demo/data/catalogue.csv.gz")]
    catalogue: PathBuf,
    /// The pack built from it
    #[arg(long, default_value = "target/demo/shop.pack")]
    pack: PathBuf,
    /// Folder with the built engine and its page-side files
    #[arg(long, default_value = "target/site")]
    engine: PathBuf,
    /// Folder with the shop's templates, styles and scripts
    #[arg(long, default_value = "www/demo")]
    demo: PathBuf,
    /// The shop's policy
    #[arg(long, default_value = "www/demo/policy.json")]
    policy: PathBuf,
    /// SQLite file that reports are counted in, where the policy measures anything; made where there is none
    #[arg(long, default_value = "target/demo/reports.sqlite", value_parser = sqlite_file)]
    database: PathBuf,
    /// The sessions that the dashboard's simulated visitors follow
    #[arg(long, default_value = "www/demo/data/train.tsv.gz")]
    interactions: PathBuf,
}

/// A path, also as the collector writes it; not one that only looks like an address.
fn sqlite_file(text: &str) -> Result<PathBuf, String> {
    match text.split_once(':') {
        Some(("sqlite", path)) => Ok(path.into()),
        Some(("postgres" | "postgresql", _)) => Err("the demo counts in a SQLite file".to_owned()),
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
            counting: Some(Counting { database: self.database.clone(), interactions: self.interactions.clone() }),
        };
        if let Some(folder) = self.database.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)
                .map_err(|cause| CliError::file(folder, Code::ReadIo, format!("cannot be made: {cause}")))?;
        }
        serve(&options, announce)?;
        Ok(())
    }
}

fn announce(open: &Open) {
    output::show(format_args!("the demo shop is open at http://{}/  (Ctrl-C closes it)", open.shop));
    if let Some(dashboard) = &open.dashboard {
        output::show(format_args!("what its visitors reported: {dashboard}"));
    }
}
