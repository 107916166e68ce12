//! A metric: one declared question about visitors in general, with all the answers that a device can give.
//!
//! Nothing else can be reported. The answers form a fixed list without free text. One of them (the first or the last,
//! depending on the measure) means that no matching event occurred. A device without matching events therefore reports
//! too, so the fact that a device reports reveals nothing about its answer.

use alloc::{string::String, vec::Vec};

use super::{Epoch, Months};
use crate::bytes::Writer;
use crate::checksum::crc32;
use crate::units::MicroEps;

/// The maximum number of answers of a metric.
pub const MAX_ANSWERS: usize = 4096;

/// How a device derives its answer. It uses only the events of the epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The listed category with the most events. In a tie, the category listed first wins; if no category has events,
    /// the answer is `none`.
    TopCategory,
    /// The price band with the most events. In a tie, the cheaper band wins; if no band has events, the answer is
    /// `none`.
    PriceBand,
    /// The furthest step reached: none, view, click, cart or purchase.
    Funnel,
    /// The shelf that showed the most recently clicked item; if there is no such shelf, the answer is `none`.
    Slot,
    /// Whether the visitor reached this step. The report includes the device's arm.
    Outcome(Step),
}

/// The step that counts as success in an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The visitor clicked an item in a list.
    Click,
    /// The visitor added an item to the cart.
    Cart,
    /// The visitor bought an item.
    Purchase,
}

/// The names of all steps in policies.
pub(super) const STEPS: [&str; 3] = [Step::Click.name(), Step::Cart.name(), Step::Purchase.name()];

impl Step {
    /// Returns the step with that name.
    pub(super) fn named(name: &str) -> Option<Self> {
        [Self::Click, Self::Cart, Self::Purchase].into_iter().find(|step| step.name() == name)
    }

    /// Returns the name used in policies.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Click => "click",
            Self::Cart => "cart",
            Self::Purchase => "purchase",
        }
    }
}

/// The answers of a funnel: "none", then the kinds of events in the order of their numbers.
const FUNNEL: [&str; 5] = ["none", "view", "click", "cart", "purchase"];
/// The answers of an outcome.
const OUTCOME: [&str; 2] = ["no", "yes"];
/// The answer of a visitor without matching events.
pub(super) const NONE: &str = "none";

/// The names of all measures in policies.
pub(super) const MEASURES: [&str; 5] = [
    Measure::TopCategory.name(),
    Measure::PriceBand.name(),
    Measure::Funnel.name(),
    Measure::Slot.name(),
    Measure::Outcome(Step::Click).name(),
];

impl Measure {
    /// Returns the measure with that name; `step` is used only for an outcome.
    pub(super) fn named(name: &str, step: Step) -> Option<Self> {
        let all = [Self::TopCategory, Self::PriceBand, Self::Funnel, Self::Slot, Self::Outcome(step)];
        all.into_iter().find(|measure| measure.name() == name)
    }

    /// Returns the answers that the engine adds to those that a policy lists.
    pub(super) const fn fixed_answers(self) -> &'static [&'static str] {
        match self {
            Self::TopCategory | Self::PriceBand | Self::Slot => &[NONE],
            Self::Funnel => &FUNNEL,
            Self::Outcome(_) => &OUTCOME,
        }
    }

    /// Returns the name used in policies.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TopCategory => "top-category",
            Self::PriceBand => "price-band",
            Self::Funnel => "funnel",
            Self::Slot => "slot",
            Self::Outcome(_) => "outcome",
        }
    }

    /// Returns true if reports include the device's arm. It is sent without noise, because it is assigned independently
    /// of the visitor's events.
    #[must_use]
    pub const fn has_arms(self) -> bool {
        matches!(self, Self::Outcome(_))
    }
}

/// Identifies a metric on the wire: the CRC-32 of everything that determines a report's meaning (name, measure,
/// answers, bounds, ε, epoch and months, but not the wording of the question). If a site changes one of these, it declares a
/// different metric.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

/// A declared metric. It can come only from a valid policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metric {
    pub(super) name: String,
    pub(super) question: String,
    pub(super) measure: Measure,
    pub(super) answers: Vec<String>,
    /// Prices, in hundredths, at which all bands except the first begin.
    pub(super) bounds: Vec<u32>,
    pub(super) epsilon: MicroEps,
    pub(super) epoch: Epoch,
    pub(super) months: Months,
    pub(super) minimum_batch: u32,
}

impl Metric {
    /// Returns the name used in files and exports.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the question in the site's words.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.question
    }

    /// Returns how a device derives its answer.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// Returns all answers, 2..=[`MAX_ANSWERS`].
    #[must_use]
    pub fn answers(&self) -> &[String] {
        &self.answers
    }

    /// Returns true for an answer that the engine adds, or all answers of a funnel and an outcome.
    #[must_use]
    pub fn adds(&self, answer: &str) -> bool {
        self.measure.fixed_answers().contains(&answer)
    }

    /// Returns the prices, in hundredths, at which all bands except the first begin, in ascending order; empty for
    /// every other measure.
    #[must_use]
    pub fn bounds(&self) -> &[u32] {
        &self.bounds
    }

    /// Returns the bound on what one report reveals.
    #[must_use]
    pub const fn epsilon(&self) -> MicroEps {
        self.epsilon
    }

    /// Returns how often a device reports.
    #[must_use]
    pub const fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Returns the calendar months about which the question is asked; all of them unless the epoch is a month.
    #[must_use]
    pub const fn months(&self) -> Months {
        self.months
    }

    /// Returns true if devices report on the epoch with this number.
    #[must_use]
    pub const fn covers(&self, epoch: u16) -> bool {
        !matches!(self.epoch, Epoch::Month) || self.months.contains(epoch)
    }

    /// Returns the number of reports that are needed before an estimate is shown.
    #[must_use]
    pub const fn minimum_batch(&self) -> u32 {
        self.minimum_batch
    }

    /// Returns the metric's identifier on the wire.
    #[must_use]
    pub fn tag(&self) -> Tag {
        let step = if let Measure::Outcome(step) = self.measure { step.name() } else { "" };
        let mut writer = Writer::default();
        writer
            .text(&self.name)
            .text(self.measure.name())
            .text(step)
            .u8(self.epoch as u8)
            .u32(self.epsilon.millionths());
        for answer in &self.answers {
            writer.text(answer);
        }
        for bound in &self.bounds {
            writer.u32(*bound);
        }
        if self.months != Months::ALL {
            writer.u16(self.months.bits());
        }
        Tag(crc32(&writer.into_bytes()))
    }
}
