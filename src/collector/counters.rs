//! Everything that the collector stores: how often each symbol was reported, how many messages were refused, and which
//! metrics were declared. No row is a single report, no row identifies a sender, and no time is finer than the epoch or
//! the day.

use crate::errors::Code;
use crate::policy::{Epoch, Measure, Metric, Tag};
use crate::report::{Arm, Randomizer};
use crate::units::MicroEps;

/// What one counter counts: a symbol of a metric, in an epoch and an arm. The order is that of the snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CounterKey {
    /// The metric, by its tag.
    pub tag: Tag,
    /// The epoch's number, as [`Epoch::number`] gives it.
    pub epoch: u16,
    /// The arm; [`Arm::None`] for metrics that do not compare arms.
    pub arm: Arm,
    /// The symbol, below [`Randomizer::symbols`].
    pub symbol: u32,
}

/// One counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The metric, by its tag.
    pub tag: Tag,
    /// The epoch's number, as [`Epoch::number`] gives it.
    pub epoch: u16,
    /// The arm; [`Arm::None`] for metrics that do not compare arms.
    pub arm: Arm,
    /// The symbol, below [`Randomizer::symbols`].
    pub symbol: u32,
    /// How many reports had this symbol.
    pub count: u64,
}

/// Why a message was not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Malformed: wrong length, version or content type, or an arm that the metric does not have.
    Malformed,
    /// More bytes than a request may have, or more messages than its source may ever send at once.
    TooLarge,
    /// No metric in force has this tag.
    UnknownSignal,
    /// The epoch is not over yet or already closed for reports, or the question is not asked about it.
    Epoch,
    /// The metric's randomizer has no such symbol.
    Symbol,
    /// The source exceeded its limit.
    Rate,
    /// The database did not answer, so no count can be acknowledged.
    Unavailable,
}

impl Reason {
    /// Every reason, in the order of the variants.
    pub const ALL: [Self; 7] = [
        Self::Malformed,
        Self::TooLarge,
        Self::UnknownSignal,
        Self::Epoch,
        Self::Symbol,
        Self::Rate,
        Self::Unavailable,
    ];

    /// Returns the stable code that senders, metrics and the database see.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Malformed => Code::ReportMalformed,
            Self::TooLarge => Code::ReportTooLarge,
            Self::UnknownSignal => Code::ReportUnknownMetric,
            Self::Epoch => Code::ReportEpoch,
            Self::Symbol => Code::ReportSymbol,
            Self::Rate => Code::ReportRate,
            Self::Unavailable => Code::ReportUnavailable,
        }
    }

    /// Returns the reason with this code, if there is one.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code().as_str() == code)
    }
}

/// Messages refused on one day for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refused {
    /// Why they were refused.
    pub reason: Reason,
    /// The day, in days since 1970, UTC.
    pub day: u16,
    /// The number of messages; a request that cannot be split into messages counts as one message.
    pub count: u64,
}

/// A metric as it was declared to this database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Identifies the declaration on the wire.
    pub tag: Tag,
    /// The metric's name in the policy.
    pub name: String,
    /// The question that the metric answers, in the site's words; if the wording changed, the latest.
    pub question: String,
    /// How a device derives its answer, as the policy names it, such as `top-category`; an outcome includes its step:
    /// `outcome/cart`.
    pub measure: String,
    /// The answers, "none of these" included.
    pub answers: Vec<String>,
    /// The bound on what one report reveals.
    pub epsilon: MicroEps,
    /// The length of one epoch.
    pub epoch: Epoch,
    /// The number of reports below which no estimate is shown.
    pub minimum_batch: u32,
    /// True if the collector's current policy declares the metric.
    pub in_force: bool,
}

impl Declared {
    /// Returns the declaration of a metric that is in force.
    #[must_use]
    pub fn of(metric: &Metric) -> Self {
        Self {
            tag: metric.tag(),
            name: metric.name().to_owned(),
            question: metric.question().to_owned(),
            measure: spelt(metric.measure()),
            answers: metric.answers().to_vec(),
            epsilon: metric.epsilon(),
            epoch: metric.epoch(),
            minimum_batch: metric.minimum_batch(),
            in_force: true,
        }
    }

    /// Returns the randomizer that produces the counted symbols.
    #[must_use]
    pub fn randomizer(&self) -> Randomizer {
        Randomizer::of(self.answers.len(), self.epsilon)
    }

    /// Returns true if reports state the arm of the comparison that they come from.
    #[must_use]
    pub fn compares(&self) -> bool {
        self.measure.starts_with("outcome/")
    }

    /// Returns true if a symbol means the same in both declarations. The question and the minimum batch may differ.
    pub(super) fn means_the_same(&self, other: &Self) -> bool {
        (&self.name, &self.measure, &self.answers) == (&other.name, &other.measure, &other.answers)
            && self.epsilon == other.epsilon
            && self.epoch == other.epoch
    }
}

/// Returns the name of a measure in the database.
fn spelt(measure: Measure) -> String {
    match measure {
        Measure::Outcome(step) => format!("{}/{}", measure.name(), step.name()),
        _ => measure.name().to_owned(),
    }
}

/// Everything in the database at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// Every counter, sorted by tag, epoch, arm and symbol.
    pub cells: Vec<Cell>,
    /// Refused messages, sorted by day and reason.
    pub refused: Vec<Refused>,
    /// Every metric ever declared to this database, the newest declaration last.
    pub declared: Vec<Declared>,
    /// True if a simulation filled the counters, which then say nothing about real visitors.
    pub simulated: bool,
}
