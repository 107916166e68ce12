//! `homebody collector`: counts the noisy answers of those who agreed to measurement.

use std::fs;
use std::io::IsTerminal as _;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;

use super::{CliError, output, policy};
use crate::collector::{
    Addresses, Clock, Database, Limits, Options, Origin, ServeOptions, TlsFiles, Token, serve, start_logging,
};
use crate::errors::Code;
use crate::read::rfc3339;
use crate::units::Millis;

/// Arguments of `homebody collector`.
#[derive(Debug, Args)]
pub(super) struct Collector {
    /// The site's policy, which declares the signals
    #[arg(long)]
    policy: PathBuf,
    /// Where to count, one database a site: sqlite:PATH, or postgres://USER@HOST/NAME (password from PGPASSWORD or ~/.pgpass;
    /// add ?sslmode=verify-full over a network) [default: collector.sqlite in the user's state folder]
    #[arg(long, value_name = "ADDRESS")]
    database: Option<Database>,
    /// Where reports come in; a reverse proxy or --tls-cert makes it public
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8081")]
    listen: SocketAddr,
    /// Where the dashboard, /metrics and /snapshot.json are
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8082")]
    admin_listen: SocketAddr,
    /// File with the dashboard's token; made, with a token, where there is none [default: collector.token in the user's
    /// state folder]
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// Certificate for TLS, PEM; read anew on SIGHUP
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Its private key, PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// A site whose pages send from another origin, such as https://shop.example; * for any; may be repeated
    #[arg(long, value_name = "ORIGIN")]
    allow_origin: Vec<Origin>,
    /// Believe X-Forwarded-For as far as this many proxies of yours wrote it
    #[arg(long, value_name = "HOPS", default_value_t = 0, num_args = 0..=1, default_missing_value = "1")]
    trust_proxy: u8,
    /// Reports a second that one source may send over time (an IPv4 address, or a /64 network; a /56 four times, a /48
    /// sixteen times as many); 0 for no limit
    #[arg(long, value_name = "N", default_value_t = Limits::default().rate, value_parser = rate)]
    rate: f64,
    /// Reports that one source may send at once; a request with more is refused for good
    #[arg(long, value_name = "N", default_value_t = Limits::default().burst, value_parser = clap::value_parser!(u32).range(1..))]
    burst: u32,
    /// Connections that reports may come in on at once, an eighth of them of one source (not with --trust-proxy); more are
    /// closed unanswered, the dashboard's port apart [default: the limit on open files, less 64; at most 10000]
    #[arg(long, value_name = "N", value_parser = connections)]
    max_connections: Option<usize>,
    /// An address without limit, such as a proxy of yours that sends in batches; may be repeated
    #[arg(long, value_name = "IP")]
    exempt: Vec<IpAddr>,
    /// For trials: the time to start from, such as 2026-12-02 or 2026-12-02T09:00:00Z, since epochs are months
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
                policy: policy::read(&self.policy)?,
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

/// Says where it listens. The token is shown to a person; a service's output ends up in a log, which is to know its file only.
fn announce(addresses: &Addresses, token: &Token, file: &Path) {
    output::show(format_args!("reports    {}", addresses.reports));
    if std::io::stdout().is_terminal() {
        output::show(format_args!("dashboard  {}?token={}", addresses.dashboard, token.reveal()));
    } else {
        output::show(format_args!("dashboard  {}?token=…  (token in {})", addresses.dashboard, file.display()));
    }
}

/// A file in the collector's own folder, which is made where it is missing.
fn in_folder(folder: &Path, name: &str) -> Result<PathBuf, CliError> {
    if !folder.as_os_str().is_empty() {
        fs::create_dir_all(folder)
            .map_err(|cause| CliError::file(folder, Code::ReadIo, format!("cannot be made: {cause}")))?;
    }
    Ok(folder.join(name))
}

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate: &f64| rate.is_finite() && *rate >= 0.0);
    rate.ok_or_else(|| "expected a number of reports a second, 0 or more".to_owned())
}

fn connections(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|most| *most > 0).ok_or_else(|| "expected a number of connections, 1 or more".to_owned())
}

fn time(text: &str) -> Result<Millis, String> {
    rfc3339(text).ok_or_else(|| "expected a time such as 2026-12-02 or 2026-12-02T09:00:00Z".to_owned())
}
