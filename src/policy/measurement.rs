//! What a site measures, where the reports go, and how much they may tell of one visitor in a month.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::place::{Place, Range, Reader};
use super::signal::{FUNNEL, MAX_ANSWERS, NONE, OUTCOME};
use super::text::{ANSWER, LINK, QUESTION, SIGNAL};
use super::{Epoch, Measure, Signal, Step};
use crate::errors::Code;
use crate::units::MicroEps;
use crate::words::add;

/// The most signals (chosen: a month's budget is spent long before).
const MAX_SIGNALS: usize = 16;

/// The `measurement` part of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measurement {
    collector: String,
    monthly: MicroEps,
    holdout: u8,
    signals: Vec<Signal>,
}

/// ε of one report: from a tenth, below which nothing could be learned from a million visitors, to 4, at which a yes or no
/// is the true one 98 times in 100 (chosen).
const EPSILON: Range = Range {
    least: 10,
    most: 400,
    otherwise: 200,
    expected: "a number from 0.1 to 4 with at most two decimals",
    beyond: Code::PolicyRefused,
};
/// ε of all reports of a visitor in a month.
const MONTHLY: Range = Range {
    least: 10,
    most: 1600,
    otherwise: 800,
    expected: "a number from 0.1 to 16 with at most two decimals",
    ..EPSILON
};
const HOLDOUT: Range =
    Range { least: 0, most: 50, otherwise: 10, expected: "a whole number from 0 to 50", beyond: Code::PolicyMalformed };
const BATCH: Range =
    Range { least: 100, most: 1_000_000, otherwise: 1000, expected: "a whole number from 100 to 1000000", ..HOLDOUT };
const BOUND: Range = Range {
    least: 1,
    most: 100_000_000,
    otherwise: 0,
    expected: "a number from 0.01 to 1000000 with at most two decimals",
    ..HOLDOUT
};

impl Measurement {
    /// What stands in a policy; `None` where nothing does.
    pub(super) fn read(reader: &mut Reader, place: &Place<'_>, sensitive: &[String]) -> Option<Self> {
        if place.is_absent() {
            return None;
        }
        reader.object(place, &["signals", "collector", "epsilon_per_month", "holdout_percent"], 1);
        let list = &place.at("signals");
        let mut signals: Vec<Signal> = Vec::new();
        let mut spent = MicroEps::ZERO;
        let monthly = epsilon(reader.hundredths(&place.at("epsilon_per_month"), &MONTHLY));
        for at in 0..reader.length(list, MAX_SIGNALS, "a list of 1 to 16 signals") {
            let place = &list.element(at);
            let signal = read_signal(reader, place, sensitive);
            spent = spent.plus(signal.epsilon.times(signal.epoch.most_in_a_month()));
            if spent > monthly {
                let expected = "an epsilon that, with all before it, stays within epsilon_per_month (a day counts 31 times, a week 5)";
                reader.refuse(&place.at("epsilon"), expected, Code::PolicyRefused);
            }
            if signals.iter().any(|other| other.name == signal.name || other.tag() == signal.tag()) {
                reader.malformed(&place.at("name"), "a name of its own");
            }
            signals.push(signal);
        }
        let mut collector = reader.text(place, "collector", &LINK);
        if collector.is_empty() {
            add(&mut collector, "/homebody/reports");
        }
        // What follows either could be another for each visitor, and tell them apart.
        if collector.bytes().any(|byte| matches!(byte, b'?' | b'#')) {
            reader.malformed(&place.at("collector"), "an address without ? and #");
        }
        let holdout = reader.whole(place, "holdout_percent", &HOLDOUT) as u8;
        Some(Self { collector, monthly, holdout, signals })
    }

    /// Where reports are sent: an `https` address, or a path on the site that begins with `/`.
    #[must_use]
    pub fn collector(&self) -> &str {
        &self.collector
    }

    /// The most that all reports of one visitor may cost in a calendar month.
    #[must_use]
    pub const fn monthly(&self) -> MicroEps {
        self.monthly
    }

    /// How many in a hundred of those who agreed are shown the list that everyone gets, for comparison; 0..=50.
    #[must_use]
    pub const fn holdout(&self) -> u8 {
        self.holdout
    }

    /// The declared signals, 1..=16.
    #[must_use]
    pub fn signals(&self) -> &[Signal] {
        &self.signals
    }
}

/// ε from hundredths; every range above is far below the maximum.
fn epsilon(hundredths: u32) -> MicroEps {
    MicroEps::new(hundredths.saturating_mul(10_000)).unwrap_or(MicroEps::MAX)
}

fn read_signal(reader: &mut Reader, place: &Place<'_>, sensitive: &[String]) -> Signal {
    const KEYS: [&str; 9] =
        ["name", "question", "measures", "epsilon", "epoch", "minimum_batch", "answers", "bounds", "step"];
    reader.object(place, &KEYS, 3);
    let named = reader.word(place, "measures", &["top-category", "price-band", "slot", "funnel", "outcome"]);
    // Which of these keys each measure needs; it may not have the others.
    for (key, measures) in [("answers", 0..3), ("bounds", 1..2), ("step", 4..5)] {
        let place = &place.at(key);
        if measures.contains(&named) == place.is_absent() {
            reader.malformed(place, "a value, or none, as the measure has it");
        }
    }
    let mut answers = reader.texts(place, "answers", (MAX_ANSWERS - 1, "a list of at most 4095"), &ANSWER);
    let mut bounds = Vec::new();
    let list = &place.at("bounds");
    if named == 1 {
        // One band fewer than answers has a bound to begin at.
        for at in 0..reader.length(list, answers.len().saturating_sub(1), "one bound fewer than answers") {
            let bound = reader.hundredths(&list.element(at), &BOUND);
            if bounds.last().is_some_and(|last| bound <= *last) {
                reader.malformed(&list.element(at), "more than the one before");
            }
            bounds.push(bound);
        }
        if bounds.len() + 1 != answers.len() {
            reader.malformed(list, "one bound fewer than answers");
        }
    }
    if named == 0 && answers.iter().any(|answer| sensitive.contains(answer)) {
        reader.refuse(&place.at("answers"), "no category that is sensitive", Code::PolicyRefused);
    }
    let step = reader.word(place, "step", &Step::ALL.map(Step::name));
    let measure = match named {
        0 => Measure::TopCategory,
        1 => Measure::PriceBand,
        2 => Measure::Slot,
        3 => Measure::Funnel,
        _ => Measure::Outcome(Step::ALL.get(step).copied().unwrap_or(Step::Click)),
    };
    let fixed: &[&str] = match named {
        3 => &FUNNEL,
        4 => &OUTCOME,
        _ => &[NONE],
    };
    if named < 3 && answers.is_empty() {
        reader.malformed(&place.at("answers"), "at least one");
    }
    for answer in fixed {
        answers.push((*answer).to_owned());
    }
    let epoch = reader.word(place, "epoch", &["month", "week", "day"]);
    Signal {
        name: reader.text(place, "name", &SIGNAL),
        question: reader.text(place, "question", &QUESTION),
        measure,
        answers,
        bounds,
        epsilon: epsilon(reader.hundredths(&place.at("epsilon"), &EPSILON)),
        epoch: [Epoch::Month, Epoch::Week].get(epoch).copied().unwrap_or(Epoch::Day),
        minimum_batch: reader.whole(place, "minimum_batch", &BATCH),
    }
}
