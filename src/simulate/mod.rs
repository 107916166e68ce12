//! Simulation: the visitors are simulated, and everything else is real. The engine is the one that runs in browsers.
//! Here it runs natively on real sessions, including consent, ranking, measuring and sending, and its reports are sent
//! over HTTP to a real collector. Unlike with real visitors, the true answers are known, so estimates can be compared
//! with them.
//!
//! Only the visitors' *behaviour* is assumed, and [`Behaviour`] contains all of these assumptions. The visitors follow
//! the sessions that the pack was trained on, so the shelves predict them better than they would predict new visitors:
//! a simulation shows that counting works, not how good the ranking is. A database that a simulation fills is marked
//! permanently as simulated; one that contains reports of real visitors is refused.
//!
//! The same seed, end and files give the same counters with any number of threads.
//!
//! ```no_run
//! use homebody::policy::{Checked, Node};
//! use homebody::simulate::{Behaviour, Options, SimulationProgress, Target, simulate};
//! use homebody::{read::{Progress, read_interactions}, units::Millis};
//! let policy: Node = serde_json::from_str(&std::fs::read_to_string("policy.json").unwrap()).unwrap();
//! let (policy, pack) = (Checked::read(&policy).unwrap(), std::fs::read("site.pack").unwrap());
//! let log = read_interactions("log.tsv".as_ref(), &Progress::quiet()).unwrap();
//! let target = Target::Database("sqlite:simulated.sqlite".parse().unwrap());
//! let (visitors, days, until, seed) = (1_000, 60, Millis(1_797_292_800_000), 7);
//! let options = Options { policy, pack, log, visitors, days, until, seed, behaviour: Behaviour::default(), target };
//! let outcome = simulate(&options, &SimulationProgress::default()).unwrap();
//! println!("{:?} answers have an interval that covers the truth", outcome.coverage());
//! ```

mod behaviour;
mod customers;
mod device;
mod error;
mod send;
mod stage;
mod truth;
mod visitor;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::collector::Database;
use crate::errors::Code;
use crate::pack::Pack;
use crate::policy::{Checked, Metric};
use crate::read::Interactions;
use crate::units::Millis;

pub use behaviour::Behaviour;
pub use error::SimulateError;
pub use truth::{Answer, TruthComparison};

use customers::Customers;
use device::{Departure, Device};
use stage::Stage;
use truth::{Truth, as_json, compare, since};
use visitor::{Life, World, live};

/// Where the reports go.
#[derive(Clone, Debug)]
pub enum Target {
    /// The simulation's own collector, which counts in this database and whose clock follows the simulated days.
    Database(Database),
    /// A running collector, given by the address that reports are sent to. It has its own clock, so only reports on the
    /// epoch that is open at the end of the simulated days are sent.
    Address(String),
}

/// What to simulate.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site's policy; it declares the metrics.
    pub policy: Checked,
    /// The bytes of the site's pack.
    pub pack: Vec<u8>,
    /// The sessions that the visitors follow.
    pub log: Interactions,
    /// Number of visitors.
    pub visitors: u32,
    /// Number of days.
    pub days: u16,
    /// The end of the last day.
    pub until: Millis,
    /// The random seed.
    pub seed: u64,
    /// How visitors behave.
    pub behaviour: Behaviour,
    /// Where the reports go.
    pub target: Target,
}

/// The progress of a simulation, shared with the code that displays it.
#[derive(Debug, Default)]
pub struct SimulationProgress {
    /// The number of visitors whose simulation is complete.
    pub lived: AtomicUsize,
    /// The number of reports that were counted.
    pub counted: AtomicUsize,
}

/// The result of a simulation.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The total number of visits.
    pub visits: u64,
    /// The number of visitors who agreed to measurement.
    pub measured: usize,
    /// The number of reports that left devices.
    pub left: usize,
    /// The number of reports that were sent to the collector, which counted all of them.
    pub sent: usize,
    /// By how much the collector's counters grew; `None` if they cannot be read.
    pub counted: Option<u64>,
    /// Estimates compared with the truth; empty if the counters cannot be read.
    pub comparisons: Vec<TruthComparison>,
    /// The time that the visits took, and the time that sending the reports took.
    pub took: [Duration; 2],
}

/// Runs the simulation; `so_far` shows its progress.
///
/// # Errors
/// `collector/undeclared` if the policy measures nothing, `simulate/nothing` if log and pack have no item in common,
/// `simulate/real` if the database contains reports of real visitors, `simulate/refused` if a collector does not count
/// every report that it receives, and the codes of the pack and of the collector's database.
pub fn simulate(options: &Options, so_far: &SimulationProgress) -> Result<Outcome, SimulateError> {
    let metrics = options.policy.metrics();
    if metrics.is_empty() {
        let message = "the policy has no \"measurement\", so there is nothing to simulate: declare a metric";
        return Err(SimulateError::new(Code::CollectorUndeclared, message));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.map_err(|cause| SimulateError::new(Code::CollectorAddress, cause.to_string()))?;
    let stage = match &options.target {
        Target::Database(database) => Some(Stage { policy: &options.policy, database, runtime: &runtime }),
        Target::Address(_) => None,
    };
    // Checked before any work is done, so that a database that must not be filled is refused at once.
    let before = stage.as_ref().map(|stage| stage.mark(options.until)).transpose()?;

    let started = Instant::now();
    let lives = lives(options, so_far)?;
    let visits = lives.iter().map(|life| life.visits).sum();
    let measured = lives.iter().filter(|life| life.measured).count();
    let mut departures: Vec<Departure> = lives.into_iter().flat_map(|life| life.sent).collect();
    // The sort is stable, so reports that leave in the same millisecond stay in the order of the visitors.
    departures.sort_by_key(|departure| departure.at);
    let left = departures.len();
    let lived = started.elapsed();

    let sent = |reports: usize| _ = so_far.counted.fetch_add(reports, Ordering::Relaxed);
    let (counted, comparisons) = match (&stage, &options.target, before) {
        (Some(stage), _, Some(before)) => {
            stage.play(&departures, &sent)?;
            let cells = since(&before.cells, &stage.snapshot(options.until)?.cells);
            let comparisons = compare(metrics, &Truth::of(metrics, &departures), &cells);
            (Some(cells.iter().map(|cell| cell.count).sum()), comparisons)
        }
        (_, Target::Address(url), _) => {
            departures.retain(|departure| is_open(metrics, departure, options.until));
            let messages: Vec<_> = departures.iter().map(|departure| departure.message).collect();
            send::send(url, &messages, &sent)?;
            (None, Vec::new())
        }
        _ => (None, Vec::new()),
    };
    let took = [lived, started.elapsed().saturating_sub(lived)];
    Ok(Outcome { visits, measured, left, sent: departures.len(), counted, comparisons, took })
}

/// Returns true if a collector counts this report at the time `now`.
fn is_open(metrics: &[Metric], departure: &Departure, now: Millis) -> bool {
    let message = departure.message;
    let metric = metrics.iter().find(|metric| metric.tag() == message.tag);
    metric.is_some_and(|metric| metric.epoch().number(now) == message.epoch.saturating_add(1))
}

/// Simulates all visitors, using every core.
fn lives(options: &Options, so_far: &SimulationProgress) -> Result<Vec<Life>, SimulateError> {
    let verified = || {
        let pack = Pack::new(options.pack.clone()).verify();
        pack.map_err(|error| SimulateError::new(error.code(), error.message()))
    };
    let customers = Customers::of(&options.log, &verified()?);
    let Some(customers) = customers else {
        let message = "no session of the log contains an item of the pack; check that both are of the same site";
        return Err(SimulateError::new(Code::SimulateNothing, message));
    };
    let world = World {
        customers: &customers,
        behaviour: &options.behaviour,
        start: Millis(options.until.0.saturating_sub(i64::from(options.days) * 86_400_000)),
        end: options.until,
        metrics: options.policy.metrics().len(),
    };
    let device = || verified().map(|pack| Device::new(pack, options.policy.clone()));
    let life = |device: &mut Result<Device, SimulateError>, visitor: u32| {
        let device = device.as_mut().map_err(|error| error.clone())?;
        let life = live(device, &world, Chance::of(options.seed, u64::from(visitor)))?;
        so_far.lived.fetch_add(1, Ordering::Relaxed);
        Ok(life)
    };
    (0..options.visitors).into_par_iter().map_init(device, life).collect()
}

impl Outcome {
    /// Returns the number of answers compared, and how many of them have an interval that covers the truth.
    #[must_use]
    pub fn coverage(&self) -> (usize, usize) {
        let answers = || self.comparisons.iter().flat_map(|comparison| &comparison.answers);
        (answers().count(), answers().filter(|answer| answer.is_covered()).count())
    }

    /// Returns everything except the times, which differ from run to run.
    #[must_use]
    pub fn to_json(&self, options: &Options) -> Value {
        json!({
            "simulated": true, "seed": options.seed, "visitors": options.visitors, "days": options.days,
            "until": options.until.0, "visits": self.visits, "agreed": self.measured, "left": self.left,
            "sent": self.sent, "counted": self.counted, "metrics": as_json(&self.comparisons),
        })
    }
}
