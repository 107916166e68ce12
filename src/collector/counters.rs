//! Everything that the collector keeps: how often each symbol came in, how many messages were refused, and which
//! metrics were declared. No row is a single report, nothing names a sender, and no time is finer than the epoch or the
//! day.

use crate::errors::Code;
use crate::policy::{Epoch, Measure, Metric, Tag};
use crate::report::{Arm, Randomizer};
use crate::units::MicroEps;

/// What one counter counts: a symbol of a metric, in an epoch and an arm. Ordered as the snapshot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CounterKey {
    /// The metric, by its tag.
    pub tag: Tag,
    /// The epoch's number, as [`Epoch::number`] gives it.
    pub epoch: u16,
    /// The arm; [`Arm::None`] for metrics that compare nothing.
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
    /// The arm; [`Arm::None`] for metrics that compare nothing.
    pub arm: Arm,
    /// The symbol, below [`Randomizer::symbols`].
    pub symbol: u32,
    /// Reports that carried it.
    pub count: u64,
}

/// Why a message was not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Malformed: length, version, content type, or an arm that the metric does not have.
    Malformed,
    /// More bytes than a request may have, or more messages than its source may ever send at once.
    TooLarge,
    /// No metric of that tag is in force.
    UnknownSignal,
    /// An epoch that is not over yet, or closed.
    Epoch,
    /// A symbol that the metric's randomizer does not have.
    Symbol,
    /// More than one source may send.
    Rate,
    /// The database did not answer, so nothing was counted that could be acknowledged.
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

    /// The stable code that senders, metrics and the database see.
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

    /// The reason of this code, if it is one.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code().as_str() == code)
    }
}

/// Messages refused on one day for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refused {
    /// Why.
    pub reason: Reason,
    /// The day, in days since 1970, UTC.
    pub day: u16,
    /// How many messages; a request that cannot be split into messages counts as one.
    pub count: u64,
}

/// A metric as it was declared to this database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Identifies the declaration on the wire.
    pub tag: Tag,
    /// The metric's name in the policy.
    pub name: String,
    /// The question it answers, in the site's words; the latest wording, where it changed.
    pub question: String,
    /// What a device computes, in the policy's words, such as `top-category`; an outcome with its step, `outcome/cart`.
    pub measure: String,
    /// The answers, "none of these" included.
    pub answers: Vec<String>,
    /// The bound on what one report reveals.
    pub epsilon: MicroEps,
    /// How long one epoch is.
    pub epoch: Epoch,
    /// Reports below which no estimate is shown.
    pub minimum_batch: u32,
    /// True when the policy that the collector runs with declares it.
    pub in_force: bool,
}

impl Declared {
    /// The declaration of a metric that is in force.
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

    /// The randomizer whose symbols the counters count.
    #[must_use]
    pub fn randomizer(&self) -> Randomizer {
        Randomizer::of(self.answers.len(), self.epsilon)
    }

    /// True when reports say which arm of the comparison they come from.
    #[must_use]
    pub fn compares(&self) -> bool {
        self.measure.starts_with("outcome/")
    }

    /// True when both mean the same by a symbol; the question and the minimum batch may differ.
    pub(super) fn means_the_same(&self, other: &Self) -> bool {
        (&self.name, &self.measure, &self.answers) == (&other.name, &other.measure, &other.answers)
            && self.epsilon == other.epsilon
            && self.epoch == other.epoch
    }
}

/// A measure as the database spells it.
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
    /// True when a simulation has filled the counters: then they say nothing about visitors.
    pub simulated: bool,
}
