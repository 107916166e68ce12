//! The collector: counts the noisy answers of visitors who agreed to measurement, and keeps only the counts.
//!
//! - [`ingest_router`]: the public routes, which take reports, judge them, and answer once the counts are durable.
//! - [`admin_router`]: metrics, snapshot and [`dashboard`], behind a token.
//! - [`serve`]: both routers on their listeners, as `homebody collector` runs them.
//!
//! ```text
//! request ─ limit ─ judge ─┐                            ┌─ SQLite file
//! request ─ limit ─ judge ─┼─ writer (one per process) ─┤
//! request ─ limit ─ judge ─┘                            └─ PostgreSQL, shared by any number of collectors
//! ```
//!
//! **An acknowledged report is counted once.** A request is answered with 202 only after the statement with its counts
//! is durable, so a crash at any moment loses no acknowledged report. If a request gets no answer, or the answer 503,
//! its reports may or may not have been counted, so each retry can count them once more. A stronger guarantee would
//! require a mark on each report, and this mark would be an identifier.
//!
//! **Nothing about a sender is kept.** Counters have no rows for single reports; addresses are used only for the limit,
//! in memory, as hashes under keys that are lost when the process ends; no request is logged. The database's own
//! journal keeps the newest increments until it is recycled; an increment is as anonymous as the counter.
//!
//! Refusal counts are written once a second, so a crash can lose a second of refusal counts, but never reports.
//!
//! The public routes can be part of another server:
//!
//! ```no_run
//! # async fn run(policy: homebody::policy::Checked) -> Result<(), Box<dyn std::error::Error>> {
//! use homebody::collector::{Clock, Collector, Limits, Options, Origins, ingest_router};
//! let (database, limits, origins) = ("sqlite:counters.sqlite".parse()?, Some(Limits::default()), Origins::from(vec![]));
//! let (clock, exempt, hops) = (Clock::default(), vec![], 0);
//! let collector = Collector::open(Options { policy, database, clock, limits, exempt, hops, origins }).await?;
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8081").await?;
//! let routes = ingest_router(&collector).into_make_service_with_connect_info::<std::net::SocketAddr>();
//! axum::serve(listener, routes).await?;
//! collector.close().await;
//! # Ok(())
//! # }
//! ```

mod admin;
mod clock;
mod comparison;
mod connections;
mod counters;
pub mod dashboard;
mod error;
mod export;
mod findings;
mod gate;
mod ingest;
mod judge;
mod limit;
mod logs;
mod metrics;
mod origins;
mod run;
mod source;
mod store;
mod tls;
mod token;
mod writer;

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use tokio::sync::{mpsc, oneshot};

use crate::errors::Code;
use crate::policy::{Checked, Tag};

pub use admin::{admin_router, admin_router_with};
pub use clock::Clock;
pub use counters::{Cell, CounterKey, Declared, Reason, Refused, Snapshot};
pub use error::CollectorError;
pub use ingest::{MAX_BODY, ingest_router};
pub use limit::Limits;
pub use logs::start_logging;
pub use origins::{Origin, Origins};
pub use run::{Addresses, ServeOptions, serve};
pub use store::Database;
pub use tls::TlsFiles;
pub use token::Token;

use dashboard::Site;
use judge::Judge;
use limit::Limiter;
use metrics::Metrics;
use store::Store;
use writer::Order;

/// The number of requests that may wait for the writer; further requests are refused with `Retry-After` (chosen: about
/// as many as two cores handle in one second).
const QUEUE: usize = 8_192;

/// What a collector counts, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site's policy; its measurement section declares the metrics in force.
    pub policy: Checked,
    /// Where the counters are kept.
    pub database: Database,
    /// The collector's clock.
    pub clock: Clock,
    /// How much one source may send; `None` for no limit.
    pub limits: Option<Limits>,
    /// Sources without a limit: the operator's own proxies that send in batches.
    pub exempt: Vec<IpAddr>,
    /// The number of the operator's own proxies that a request passes through, each of which appends to
    /// `X-Forwarded-For`; 0 for none.
    pub hops: u8,
    /// Sites whose pages may send reports from another origin.
    pub origins: Origins,
}

/// A running collector; a clone refers to the same collector.
#[derive(Clone)]
pub struct Collector(Arc<Inner>);

struct Inner {
    path: String,
    in_force: Vec<Tag>,
    site: Site,
    judge: Judge,
    clock: Clock,
    limiter: Option<Limiter>,
    exempt: Vec<IpAddr>,
    hops: u8,
    origins: Origins,
    /// True if the warning about an untrusted proxy has been logged.
    warned: AtomicBool,
    queue: mpsc::Sender<Order>,
    metrics: Arc<Metrics>,
    store: Store,
}

impl Collector {
    /// Opens the database, stores the declared metrics and starts the writer. Call it within a tokio runtime.
    ///
    /// # Errors
    /// `collector/undeclared` if the policy measures nothing, `collector/database`, `collector/newer` and
    /// `collector/declared` if the database cannot be used.
    pub async fn open(options: Options) -> Result<Self, CollectorError> {
        let Some(measurement) = options.policy.measurement() else {
            let message = "the policy has no \"measurement\", so there is nothing to collect: declare a metric";
            return Err(CollectorError::new(Code::CollectorUndeclared, message));
        };
        let store = Store::open(&options.database).await?;
        let declared = measurement.metrics();
        store.declare(&declared.iter().map(Declared::of).collect::<Vec<_>>()).await?;
        let metrics = Arc::new(Metrics::default());
        let (queue, orders) = mpsc::channel(QUEUE);
        tokio::spawn(writer::run(store.clone(), orders, Arc::clone(&metrics), options.clock));
        Ok(Self(Arc::new(Inner {
            path: path_of(measurement.collector()).to_owned(),
            in_force: declared.iter().map(crate::policy::Metric::tag).collect(),
            site: Site::of(&options.policy),
            judge: Judge::new(declared),
            clock: options.clock,
            limiter: options.limits.map(Limiter::new),
            exempt: options.exempt.iter().map(IpAddr::to_canonical).collect(),
            hops: options.hops,
            origins: options.origins,
            warned: AtomicBool::new(false),
            queue,
            metrics,
            store,
        })))
    }

    /// Returns the path that reports are sent to, as the policy states it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns all counters, refusals and declarations.
    ///
    /// # Errors
    /// `collector/database` if the database does not answer.
    pub async fn snapshot(&self) -> Result<Snapshot, CollectorError> {
        let mut snapshot = self.0.store.snapshot().await.map_err(|cause| {
            CollectorError::new(Code::CollectorDatabase, format!("the database does not answer: {}", cause.0))
        })?;
        for declared in &mut snapshot.declared {
            declared.in_force = self.0.in_force.contains(&declared.tag);
        }
        Ok(snapshot)
    }

    /// Marks this database permanently as filled by a simulation; the dashboard shows this.
    ///
    /// # Errors
    /// `collector/database` if the database does not answer.
    pub async fn mark_simulated(&self) -> Result<(), CollectorError> {
        self.0.store.mark_simulated().await.map_err(|cause| {
            CollectorError::new(Code::CollectorDatabase, format!("the database does not answer: {}", cause.0))
        })
    }

    /// Counts pending reports, stores the refusals, and closes the database. Reports that arrive later are refused.
    pub async fn close(&self) {
        let (done, closed) = oneshot::channel();
        if self.0.queue.send(Order::Stop(done)).await.is_ok() {
            _ = closed.await;
        }
        self.0.store.close().await;
    }
}

/// Returns the path of an address; an address that is a path is returned unchanged.
fn path_of(address: &str) -> &str {
    let after_host =
        address.split_once("://").map_or(address, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
    after_host.split(['?', '#']).next().unwrap_or(after_host)
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn reports_go_to_the_path_of_the_declared_address() {
        assert_eq!(path_of("/homebody/reports"), "/homebody/reports");
        assert_eq!(path_of("https://count.example/in?x=1"), "/in");
        assert_eq!(path_of("https://count.example"), "/");
    }
}
