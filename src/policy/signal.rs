//! A signal: one question about visitors in general that a site declares beforehand, with every answer a device can give.
//!
//! Nothing that is not declared here can be reported. The answers are a fixed list, none of them free text, and the last
//! or the first of them says that there is nothing to tell: whether a device reports never depends on what it would say.

use alloc::{string::String, vec::Vec};

use super::Epoch;
use crate::bytes::Writer;
use crate::checksum::crc32;
use crate::units::MicroEps;

/// The most answers a signal may have.
pub const MAX_ANSWERS: usize = 4096;

/// What a device answers from: the events of the epoch, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The category with the most events among those listed; the earlier one on a tie; the last answer where none has any.
    TopCategory,
    /// The price band with the most events; the cheaper one on a tie; the last answer where there are none.
    PriceBand,
    /// The furthest step reached: nothing, looked, chose something in a list, put it into the basket, bought.
    Funnel,
    /// The shelf of the newest click on a product that it showed; the last answer where there is none.
    Slot,
    /// Whether this step was reached, told together with the arm that the device has drawn.
    Outcome(Step),
}

/// What an outcome counts as success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Chose something in a list.
    Click,
    /// Put something into the basket.
    Cart,
    /// Bought something.
    Purchase,
}

impl Step {
    pub(super) const ALL: [Self; 3] = [Self::Click, Self::Cart, Self::Purchase];

    /// The name used in policies.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Click => "click",
            Self::Cart => "cart",
            Self::Purchase => "purchase",
        }
    }
}

/// The answers of a funnel, from its first step; the places are the engine's kinds of events, after "none".
pub(super) const FUNNEL: [&str; 5] = ["none", "view", "click", "cart", "purchase"];
/// The answers of an outcome.
pub(super) const OUTCOME: [&str; 2] = ["no", "yes"];
/// What there is to say where nothing is to be told.
pub(super) const NONE: &str = "none";

impl Measure {
    /// The name used in policies.
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

    /// True when reports say in the clear which arm the device is in; it was drawn before anything was done.
    #[must_use]
    pub const fn has_arms(self) -> bool {
        matches!(self, Self::Outcome(_))
    }
}

/// Names a declaration on the wire: the CRC-32 of all that decides what a report means (name, measure, answers, bounds, ε
/// and epoch, not the question's wording). A site that changes one of these declares another signal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

/// A declared signal; only a policy that keeps the rules has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    pub(super) name: String,
    pub(super) question: String,
    pub(super) measure: Measure,
    pub(super) answers: Vec<String>,
    /// Prices in hundredths at which the bands but the first begin.
    pub(super) bounds: Vec<u32>,
    pub(super) epsilon: MicroEps,
    pub(super) epoch: Epoch,
    pub(super) minimum_batch: u32,
}

impl Signal {
    /// Its name in files and exports.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The question in the site's words.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.question
    }

    /// What a device answers from.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// Every answer there is, 2..=[`MAX_ANSWERS`].
    #[must_use]
    pub fn answers(&self) -> &[String] {
        &self.answers
    }

    /// The prices in hundredths at which the bands but the first begin, rising; empty for every other measure.
    #[must_use]
    pub fn bounds(&self) -> &[u32] {
        &self.bounds
    }

    /// The bound on what one report tells.
    #[must_use]
    pub const fn epsilon(&self) -> MicroEps {
        self.epsilon
    }

    /// How often a device reports.
    #[must_use]
    pub const fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// How many reports it takes before an estimate is shown as one.
    #[must_use]
    pub const fn minimum_batch(&self) -> u32 {
        self.minimum_batch
    }

    /// The declaration's name on the wire.
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
        Tag(crc32(&writer.into_bytes()))
    }
}
