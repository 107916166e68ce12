//! `homebody collector`: counts the reports of visitors who agreed to measurement.

use std::fs;
use std::io::IsTerminal as _;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;

use super::inputs::read_policy;
use super::{CliError, output};
use crate::collector::{
    Addresses, Clock, Database, Limits, Options, Origin, ServeOptions, TlsFiles, Token, serve, start_logging,
};
use crate::errors::Code;
use crate::read::rfc3339;
use crate::units::Millis;

/// Arguments of `homebody collector`.
#[derive(Debug, Args)]
pub(super) struct Collector {
    /// Policy that declares the metrics
    #[arg(long, value_name = "FILE")]
    policy: PathBuf,
    /// Database to count in, one per site: sqlite:PATH, or postgres://USER@HOST/NAME (password from PGPASSWORD or
    /// ~/.pgpass; add ?sslmode=verify-full over a network) [default: collector.sqlite in the user's state folder]
    #[arg(long, value_name = "ADDRESS")]
    database: Option<Database>,
    /// Address to receive reports on; use a reverse proxy or --tls-cert to make it public
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8081")]
    listen: SocketAddr,
    /// Address to serve the dashboard, /metrics and /snapshot.json on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8082")]
    admin_listen: SocketAddr,
    /// File with the dashboard's token, created if missing [default: collector.token in the user's state folder]
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// TLS certificate, PEM; reloaded on SIGHUP
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// TLS private key, PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Accept reports from pages of this origin, such as https://shop.example; * accepts any; repeatable
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<Origin>,
    /// Trust X-Forwarded-For from this many of your own proxies
    #[arg(long, value_name = "HOPS", default_value_t = 0, num_args = 0..=1, default_missing_value = "1")]
    trust_proxy: u8,
    /// Limit reports per second and source; 0 for no limit. A source is an IPv4 address or a /64 network; a /56 network
    /// may send 4 times as many, a /48 network 16 times
    #[arg(long, value_name = "N", default_value_t = Limits::default().rate, value_parser = rate)]
    rate: f64,
    /// Limit the reports that one source may send at once; larger requests are refused permanently
    #[arg(long, value_name = "N", default_value_t = Limits::default().burst, value_parser = clap::value_parser!(u32).range(1..))]
    burst: u32,
    /// Limit open connections for reports; one source may use an eighth of them (without --trust-proxy). Further
    /// connections are closed without an answer [default: the limit on open files minus 64, at most 10000]
    #[arg(long, value_name = "N", value_parser = connections)]
    max_connections: Option<usize>,
    /// Exempt an address from the limits, such as your own proxy that sends in batches; repeatable
    #[arg(long, value_name = "IP")]
    exempt: Vec<IpAddr>,
    /// Start the clock at this time, such as 2026-12-02 or 2026-12-02T09:00:00Z, for trials
    #[arg(long, value_name = "TIME", value_parser = time)]
    now: Option<Millis>,
}

impl Collector {
    pub(super) fn run(&self) -> Result<(), CliError> {
        start_logging();
        let usual = Database::usual_folder();
        let database = match &self.database {
            Some(database) => database.clone(),
            None => Database::file(&in_folder(&usual, "collector.sqlite")?),
        };
        let token_file = self.token_file.clone().map_or_else(|| in_folder(&usual, "collector.token"), Ok)?;
        let limits = (self.rate > 0.0).then_some(Limits { rate: self.rate, burst: self.burst });
        let tls = self.tls_cert.clone().zip(self.tls_key.clone());
        let options = ServeOptions {
            collector: Options {
                policy: read_policy(&self.policy)?,
                database,
                clock: self.now.map_or_else(Clock::default, Clock::starting_at),
                limits,
                exempt: self.exempt.clone(),
                hops: self.trust_proxy,
                origins: self.allow_origin.clone().into(),
            },
            listen: self.listen,
            admin_listen: self.admin_listen,
            max_connections: self.max_connections,
            token: Token::in_file(&token_file)?,
            tls: tls.map(|(certificate, key)| TlsFiles { certificate, key }),
        };
        let token = options.token.clone();
        serve(options, |addresses| announce(addresses, &token, &token_file))?;
        Ok(())
    }
}

/// Prints the addresses. On a terminal, the dashboard's address includes the token. The output of a service ends up in
/// a log, so it names only the file that contains the token.
fn announce(addresses: &Addresses, token: &Token, file: &Path) {
    output::show(format_args!("reports    {}", addresses.reports));
    if std::io::stdout().is_terminal() {
        output::show(format_args!("dashboard  {}?token={}", addresses.dashboard, token.reveal()));
    } else {
        output::show(format_args!("dashboard  {}?token=…  (token in {})", addresses.dashboard, file.display()));
    }
}

/// Returns a file in the collector's state folder, which is created if missing.
fn in_folder(folder: &Path, name: &str) -> Result<PathBuf, CliError> {
    if !folder.as_os_str().is_empty() {
        fs::create_dir_all(folder)
            .map_err(|cause| CliError::file(folder, Code::ReadIo, format!("cannot be created: {cause}")))?;
    }
    Ok(folder.join(name))
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate: &f64| rate.is_finite() && *rate >= 0.0);
    rate.ok_or_else(|| "expected a number of reports per second, 0 or more".to_owned())
}

fn connections(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|most| *most > 0).ok_or_else(|| "expected a number of connections, 1 or more".to_owned())
}

fn time(text: &str) -> Result<Millis, String> {
    rfc3339(text).ok_or_else(|| "expected a time such as 2026-12-02 or 2026-12-02T09:00:00Z".to_owned())
}
