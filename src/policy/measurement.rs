//! What a site measures, where the reports go, and how much they may tell of one visitor in a month.

use super::place::{Place, Range, Reader};
use super::signal::{FUNNEL, MAX_ANSWERS, NONE, OUTCOME};
use super::text::{ANSWER, LINK, QUESTION, SIGNAL, SLOT};
use super::{Epoch, Measure, Signal, Step};
use crate::errors::Code;
use crate::units::MicroEps;
use crate::words::{add, add_number};

/// The most signals (chosen: a month's budget is spent long before).
const MAX_SIGNALS: usize = 16;
/// The most bounds between price bands (chosen: a chart of more is not read).
const MAX_BOUNDS: usize = 31;

/// The `measurement` part of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measurement {
    collector: String,
    monthly: MicroEps,
    holdout: u8,
    signals: Vec<Signal>,
}

/// ε of one report: from a tenth, below which nothing could be learned from a million visitors, to 6, above which the
/// noise hides next to nothing (chosen).
const EPSILON: Range = Range {
    least: 10,
    most: 600,
    otherwise: 200,
    expected: "a number from 0.1 to 6 with at most two decimals",
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
const BOUND: Range =
    Range { least: 1, most: 1_000_000, otherwise: 0, expected: "a whole number from 1 to 1000000", ..HOLDOUT };

impl Measurement {
    /// What stands in a policy; `None` where nothing does.
    pub(super) fn read(reader: &mut Reader, place: &Place<'_>, sensitive: &[String]) -> Option<Self> {
        if place.is_absent() {
            return None;
        }
        reader.object(place, &["signals", "collector", "epsilon_per_month", "holdout_percent"], 1);
        let list = &place.at("signals");
        let mut signals: Vec<Signal> = Vec::new();
        let mut spent = 0_u32;
        let monthly = reader.hundredths(place, "epsilon_per_month", &MONTHLY) * 10_000;
        for at in 0..reader.length(list, MAX_SIGNALS, "a list of 1 to 16 signals") {
            let place = &list.element(at);
            let signal = read_signal(reader, place, sensitive);
            let most = Epoch::ALL.iter().find(|(epoch, ..)| *epoch == signal.epoch).map_or(1, |&(.., most)| most);
            spent = spent.saturating_add(signal.epsilon.0.saturating_mul(most));
            if spent > monthly {
                let expected = "an epsilon that, with all before it, stays within epsilon_per_month (a day counts 31 \
                                times, a week 5)";
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
        let holdout = reader.whole(place, "holdout_percent", &HOLDOUT) as u8;
        Some(Self { collector, monthly: MicroEps(monthly), holdout, signals })
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

fn read_signal(reader: &mut Reader, place: &Place<'_>, sensitive: &[String]) -> Signal {
    const KEYS: [&str; 10] =
        ["name", "question", "measures", "epsilon", "epoch", "minimum_batch", "answers", "bounds", "slots", "step"];
    reader.object(place, &KEYS, 3);
    let named = reader.word(place, "measures", &["top-category", "price-band", "funnel", "slot", "outcome"]);
    // The key that says what the answers are, of each measure; a funnel has its own.
    let own = ["answers", "bounds", "", "slots", "step"].get(named).copied().unwrap_or_default();
    for key in ["answers", "bounds", "slots", "step"] {
        let place = &place.at(key);
        if key == own && place.is_absent() {
            reader.malformed(place, "a value, as this measure needs it");
        } else if key != own && !place.is_absent() {
            reader.malformed(place, "no value, as this measure has none");
        }
    }
    let (mut answers, mut bounds, mut measure) = (Vec::new(), Vec::new(), Measure::Funnel);
    match named {
        0 => {
            measure = Measure::TopCategory;
            answers = reader.texts(place, own, (MAX_ANSWERS - 1, "a list of at most 4095"), &ANSWER);
            if answers.iter().any(|answer| sensitive.contains(answer)) {
                reader.refuse(&place.at(own), "no category that is sensitive", Code::PolicyRefused);
            }
        }
        1 => {
            measure = Measure::PriceBand;
            let list = &place.at(own);
            for at in 0..reader.length(list, MAX_BOUNDS, "a list of 1 to 31 bounds") {
                let bound = reader.number(&list.element(at), &BOUND);
                if bounds.last().is_some_and(|last| bound * 100 <= *last) {
                    reader.malformed(&list.element(at), "more than the one before");
                }
                answers.push(band(bounds.last().map(|last| last / 100), Some(bound)));
                bounds.push(bound * 100);
            }
            answers.push(band(bounds.last().map(|last| last / 100), None));
        }
        2 => answers.extend(FUNNEL.map(str::to_owned)),
        3 => {
            measure = Measure::Slot;
            answers = reader.texts(place, own, (MAX_ANSWERS - 1, "a list of at most 4095"), &SLOT);
        }
        _ => {
            let step = reader.word(place, own, &Step::ALL.map(Step::name));
            measure = Measure::Outcome(Step::ALL.get(step).copied().unwrap_or(Step::Click));
            answers.extend(OUTCOME.map(str::to_owned));
        }
    }
    if named != 2 && named != 4 {
        if answers.is_empty() {
            reader.malformed(&place.at(own), "at least one");
        }
        answers.push(NONE.to_owned());
    }
    let epoch = reader.word(place, "epoch", &["month", "week", "day"]);
    Signal {
        name: reader.text(place, "name", &SIGNAL),
        question: reader.text(place, "question", &QUESTION),
        measure,
        answers,
        bounds,
        epsilon: MicroEps(reader.hundredths(place, "epsilon", &EPSILON) * 10_000),
        epoch: [Epoch::Month, Epoch::Week, Epoch::Day].get(epoch).copied().unwrap_or(Epoch::Month),
        minimum_batch: reader.whole(place, "minimum_batch", &BATCH),
    }
}

/// A price band in words; it holds its lower bound and not its upper one.
fn band(from: Option<u32>, to: Option<u32>) -> String {
    let mut words = String::new();
    match (from, to) {
        (None, Some(to)) => {
            add(&mut words, "under ");
            add_number(&mut words, to as usize);
        }
        (from, to) => {
            add_number(&mut words, from.unwrap_or(0) as usize);
            add(&mut words, if to.is_some() { " to " } else { " or more" });
            if let Some(to) = to {
                add_number(&mut words, to as usize);
            }
        }
    }
    words
}
