//! What a site measures, where reports are sent, and how much they may reveal about one visitor per month.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use super::epoch::Epoch;
use super::fields::{BATCH, EPSILON, HOLDOUT, MONTHLY};
use super::form::Range;
use super::metric::{Measure, Metric, Step};
use super::months::Months;
use super::place::Place;
use super::reader::Reader;
use super::text::COLLECTOR;
use crate::errors::Code;
use crate::units::MicroEps;

/// The `measurement` section of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measurement {
    collector: String,
    recipient: String,
    monthly: MicroEps,
    holdout: u8,
    metrics: Vec<Metric>,
    dearest: MicroEps,
}

impl Measurement {
    /// Reads a section that has the right form; returns `None` if the policy measures nothing.
    pub(super) fn read(reader: &mut Reader, place: &Place<'_>, sensitive: &[String]) -> Option<Self> {
        if place.is_absent() {
            return None;
        }
        let list = &place.at("metrics");
        let monthly = epsilon(&place.at("epsilon_per_month"), &MONTHLY);
        let mut metrics: Vec<Metric> = Vec::new();
        // The ε of the reports on each calendar month, from January on.
        let mut spent = [MicroEps::ZERO; 12];
        for at in 0..list.elements().len() {
            let place = &list.element(at);
            let metric = read_metric(reader, place, sensitive);
            let cost = metric.epsilon.times(metric.epoch.most_in_a_month());
            for (month, spent) in (0..).zip(&mut spent) {
                if metric.months.contains(month) {
                    *spent = spent.plus(cost);
                }
            }
            if spent.iter().any(|spent| *spent > monthly) {
                let expected = "an epsilon that, added to all before it, stays within epsilon_per_month (a day counts 31 times, a week 5)";
                reader.refuse(&place.at("epsilon"), expected, Code::PolicyRefused);
            }
            if metrics.iter().any(|other| other.name == metric.name || other.tag() == metric.tag()) {
                reader.malformed(&place.at("name"), "a name that no other metric has");
            }
            metrics.push(metric);
        }
        let collector = place.at("collector").text().unwrap_or(COLLECTOR.otherwise).to_owned();
        let recipient = place.at("recipient").text().unwrap_or_default().to_owned();
        // Nothing compares the arms without a metric on them, so no visitor is assigned to one.
        let has_arms = metrics.iter().any(|metric| metric.measure.has_arms());
        let holdout = if has_arms { number(&place.at("holdout_percent"), &HOLDOUT, 1) as u8 } else { 0 };
        let dearest = spent.into_iter().max().unwrap_or_default();
        Some(Self { collector, recipient, monthly, holdout, metrics, dearest })
    }

    /// Returns the address that receives reports: an `https` address, or a path on the site that begins with `/`.
    #[must_use]
    pub fn collector(&self) -> &str {
        &self.collector
    }

    /// Returns who runs the collector and receives the reports.
    #[must_use]
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// Returns the maximum total cost of one visitor's reports in a calendar month.
    #[must_use]
    pub const fn monthly(&self) -> MicroEps {
        self.monthly
    }

    /// Returns the total cost of one visitor's reports on the calendar month in which the questions cost most; at most
    /// [`Measurement::monthly`].
    #[must_use]
    pub const fn dearest_month(&self) -> MicroEps {
        self.dearest
    }

    /// Returns the percentage of consenting visitors who get the non-personalised list, for comparison; 0..=50, and 0 if
    /// no metric compares the arms.
    #[must_use]
    pub const fn holdout(&self) -> u8 {
        self.holdout
    }

    /// Returns the declared metrics, 1..=16.
    #[must_use]
    pub fn metrics(&self) -> &[Metric] {
        &self.metrics
    }
}

/// Returns the number at this place, or its default.
fn number(place: &Place<'_>, range: &Range, scale: u32) -> u32 {
    place.whole(scale).or(range.otherwise).unwrap_or(range.least)
}

/// Converts hundredths to ε; every range is far below the maximum.
fn epsilon(place: &Place<'_>, range: &Range) -> MicroEps {
    MicroEps::new(number(place, range, 100).saturating_mul(10_000)).unwrap_or(MicroEps::MAX)
}

/// Reads a metric that has the right form, and checks the rules that the form cannot express.
fn read_metric(reader: &mut Reader, place: &Place<'_>, sensitive: &[String]) -> Metric {
    let word = |key| place.at(key).text().unwrap_or_default();
    let step = Step::named(word("step")).unwrap_or(Step::Click);
    let measure = Measure::named(word("measures"), step).unwrap_or(Measure::Funnel);
    let mut answers = place.at("answers").texts();
    if measure == Measure::TopCategory && answers.iter().any(|answer| sensitive.contains(answer)) {
        reader.refuse(&place.at("answers"), "no sensitive category", Code::PolicyRefused);
    }
    let bounds = if measure == Measure::PriceBand {
        read_bounds(reader, &place.at("bounds"), answers.len())
    } else {
        Vec::new()
    };
    let epoch = Epoch::named(word("epoch")).unwrap_or(Epoch::Month);
    let months = &place.at("months");
    let in_turn = (0..months.elements().len()).filter_map(|at| months.element(at).whole(1));
    let months = if months.is_absent() { Months::ALL } else { Months::of(in_turn) };
    for answer in measure.fixed_answers() {
        answers.push((*answer).to_owned());
    }
    Metric {
        name: word("name").to_owned(),
        question: word("question").to_owned(),
        measure,
        answers,
        bounds,
        epsilon: epsilon(&place.at("epsilon"), &EPSILON),
        epoch,
        months,
        minimum_batch: number(&place.at("minimum_batch"), &BATCH, 1),
    }
}

/// Reads the prices, in hundredths, at which all bands except the first begin.
fn read_bounds(reader: &mut Reader, list: &Place<'_>, bands: usize) -> Vec<u32> {
    let mut bounds = Vec::new();
    for at in 0..list.elements().len() {
        let element = &list.element(at);
        let bound = element.whole(100).unwrap_or_default();
        if bounds.last().is_some_and(|last| bound <= *last) {
            reader.malformed(element, "a number above the previous one");
        }
        bounds.push(bound);
    }
    if bounds.len() + 1 != bands {
        reader.malformed(list, "one bound fewer than answers");
    }
    bounds
}
