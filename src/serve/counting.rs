//! The shop's own collector and dashboard, so that the demo shows the whole path of a report without a second command.
//! Reports arrive on the shop's port; the dashboard has a separate port on the loopback interface and requires a token.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;

use super::error::{ServeError, address_error};
use super::options::{Counting, ServeOptions};
use crate::collector::dashboard::{Filling, Trial};
use crate::collector::{
    Clock, Collector, CollectorError, Database, Limits, Options, Origins, Token, admin_router_with, ingest_router,
};
use crate::errors::Code;
use crate::listener::undelayed;
use crate::policy::{Checked, Node};
use crate::read::{Progress, read_interactions};
use crate::simulate::{self, Behaviour, SimulationProgress, Target, simulate};
use crate::units::Millis;

/// The number of visitors that the dashboard's button simulates, and the number of days during which they visit; the
/// days always include three whole months, so that each question that takes turns is asked about one of them.
const VISITORS: u32 = 20_000;
const DAYS: u16 = 124;

impl From<CollectorError> for ServeError {
    fn from(error: CollectorError) -> Self {
        Self { code: error.code, message: error.message }
    }
}

/// The collector and its dashboard's address.
pub(super) struct DemoCollector {
    collector: Collector,
    /// The dashboard's full address, including its token.
    pub address: String,
}

impl DemoCollector {
    /// Opens the collector and serves its dashboard. Returns `None` if the policy measures nothing or cannot be read;
    /// in the second case, the shop's pages show what is wrong with it.
    pub(super) async fn open(options: &ServeOptions) -> Result<Option<Self>, ServeError> {
        let Some(counting) = &options.counting else { return Ok(None) };
        let policy = std::fs::read_to_string(&options.policy).ok();
        let policy = policy.and_then(|text| serde_json::from_str::<Node>(text.trim_start_matches('\u{feff}')).ok());
        let policy = policy.and_then(|node| Checked::read(&node).ok()).filter(|policy| !policy.metrics().is_empty());
        let Some(policy) = policy else { return Ok(None) };
        let database = Database::file(&counting.database);
        let collector = Collector::open(Options {
            policy: policy.clone(),
            database: database.clone(),
            clock: Clock::default(),
            limits: Some(Limits::default()),
            exempt: Vec::new(),
            hops: 0,
            origins: Origins::from(Vec::new()),
        });
        let collector = collector.await?;
        let loopback = SocketAddr::from(([127, 0, 0, 1], 0));
        let listener = tokio::net::TcpListener::bind(loopback).await;
        let listener = listener.map_err(|cause| address_error(loopback, &cause))?;
        let at = listener.local_addr().map_err(|cause| address_error(loopback, &cause))?;
        let token = Token::random()?;
        let fill = Fill { sources: (options.clone(), counting.clone()), policy, database, state: Arc::default() };
        let router = admin_router_with(&collector, &token, Some(Arc::new(fill)))?;
        tokio::spawn(async move { axum::serve(undelayed(listener), router).await });
        Ok(Some(Self { collector, address: format!("http://{at}/?token={}", token.reveal()) }))
    }

    /// Returns the route that reports are sent to.
    pub(super) fn ingest(&self) -> Router {
        ingest_router(&self.collector)
    }

    /// Writes the counts and closes the database.
    pub(super) async fn close(&self) {
        self.collector.close().await;
    }
}

/// Runs a simulation when the button is pressed.
struct Fill {
    sources: (ServeOptions, Counting),
    policy: Checked,
    database: Database,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    is_under_way: AtomicBool,
    so_far: Mutex<Arc<SimulationProgress>>,
    failed: Mutex<Option<String>>,
}

impl Trial for Fill {
    fn start(&self) {
        if self.state.is_under_way.swap(true, Ordering::SeqCst) {
            return;
        }
        let so_far = Arc::new(SimulationProgress::default());
        *self.state.so_far.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&so_far);
        let (sources, policy, database) = (self.sources.clone(), self.policy.clone(), self.database.clone());
        let state = Arc::clone(&self.state);
        std::thread::spawn(move || {
            let failed = fill(&sources, policy, database, &so_far).err();
            *state.failed.lock().unwrap_or_else(PoisonError::into_inner) = failed;
            state.is_under_way.store(false, Ordering::SeqCst);
        });
    }

    fn visitors(&self) -> u32 {
        VISITORS
    }

    fn filling(&self) -> Filling {
        if self.state.is_under_way.load(Ordering::SeqCst) {
            let so_far = self.state.so_far.lock().unwrap_or_else(PoisonError::into_inner);
            let lived = so_far.lived.load(Ordering::Relaxed);
            return Filling::UnderWay(u32::try_from(lived).unwrap_or(u32::MAX));
        }
        let failed = self.state.failed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        failed.map_or(Filling::Idle, Filling::Failed)
    }
}

/// Simulates visitors up to the present. The current time is the seed, so that a second run simulates different
/// visitors.
fn fill(
    (shop, counting): &(ServeOptions, Counting),
    policy: Checked,
    database: Database,
    so_far: &SimulationProgress,
) -> Result<(), String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    let now = i64::try_from(now).unwrap_or(i64::MAX);
    let pack = std::fs::read(&shop.pack);
    let options = simulate::Options {
        policy,
        pack: pack.map_err(|cause| format!("{}: {cause} [{}]", shop.pack.display(), Code::ReadIo))?,
        log: read_interactions(&counting.interactions, &Progress::quiet()).map_err(|error| error.to_string())?,
        visitors: VISITORS,
        days: DAYS,
        until: Millis(now),
        seed: now.unsigned_abs(),
        behaviour: Behaviour::default(),
        target: Target::Database(database),
    };
    simulate(&options, so_far).map(|_| ()).map_err(|error| error.to_string())
}
