//! Who receives data, and which answers are sent with how much noise.

use super::source::Source;
use crate::document::{Section, Text};
use crate::policy::{Epoch, Measurement, Metric, Months};
use crate::report::{Guesses, MAX_MEMOIZED};
use crate::units::MicroEps;

pub(super) fn section(source: &Source<'_>) -> Section {
    let mut section = source.section("recipients.title");
    let works = source.label("works.title");
    let Some(measurement) = source.policy.reported() else {
        section.say(source.say("recipients.none", &[("works", &works)])).say(requests(source));
        return section;
    };
    let name = source.label("purpose.measurement");
    let values =
        [("measurement", name.as_str()), ("recipient", measurement.recipient()), ("host", measurement.collector())];
    section.say(source.quote("recipients.measurement", &values, &["recipient"])).say(requests(source));
    let head = ["question", "answers", "often", "reveals"].map(|column| source.label(&format!("recipients.{column}")));
    section.table(head.into(), measurement.metrics().iter().map(|metric| question(source, metric)).collect());
    section.say(month(source, measurement));
    if let Some(longer) = longer(source, measurement) {
        section.say(longer);
    }
    section.say(source.quote("recipients.kept", &[("recipient", measurement.recipient())], &["recipient"]));
    if measurement.holdout() > 0 {
        let percent = source.language.percent(measurement.holdout().into());
        section.say(source.say("recipients.holdout", &[("percent", &percent), ("measurement", &name)]));
    }
    section.say(source.label("recipients.final"));
    section
}

/// Returns what requests for the site's own files show, although nothing is sent.
fn requests(source: &Source<'_>) -> String {
    source.label(if source.policy.keeps_events() { "recipients.requests" } else { "recipients.requests.files" })
}

/// Returns the row of a question.
fn question(source: &Source<'_>, metric: &Metric) -> Vec<Text> {
    let guesses = Guesses::with(metric.epsilon());
    let (right, of) = (source.language.whole(guesses.right()), source.language.whole(guesses.of()));
    let epsilon = source.language.epsilon(metric.epsilon());
    let reveals = source.say("reports.noise", &[("right", &right), ("of", &of), ("epsilon", &epsilon)]);
    let answers = metric.answers().iter().map(|answer| said(source, metric, answer));
    let answers = Text::joined(answers, &source.label("list.answers"));
    vec![source.own(metric.question()), answers, often(source, metric).into(), reveals.into()]
}

/// Returns an answer in words: one that the engine adds has a text, and the others are the site's.
fn said(source: &Source<'_>, metric: &Metric, answer: &str) -> Text {
    if metric.adds(answer) { source.label(&format!("answer.{answer}")).into() } else { source.own(answer) }
}

fn often(source: &Source<'_>, metric: &Metric) -> String {
    let often = source.label(match metric.epoch() {
        Epoch::Day => "often.day",
        Epoch::Week => "often.week",
        Epoch::Month => "often.month",
    });
    if metric.months() == Months::ALL {
        return often;
    }
    let months: Vec<String> = metric.months().numbers().iter().map(|&month| source.language.month(month)).collect();
    let months = months.join(&source.label("list.words"));
    source.say("recipients.months", &[("often", &often), ("months", &months)])
}

/// Returns what all answers over all months reveal together: of each question, at most [`MAX_MEMOIZED`] different answers
/// get noise of their own. Returns `None` if this is no more than what the answers of a month may reveal.
fn longer(source: &Source<'_>, measurement: &Measurement) -> Option<String> {
    let totals = measurement.metrics().iter().map(|metric| metric.epsilon().times(MAX_MEMOIZED as u32));
    let total = totals.fold(MicroEps::ZERO, MicroEps::plus);
    if total <= measurement.monthly() {
        return None;
    }
    let Some(guesses) = Guesses::within(total) else { return Some(source.label("recipients.longer.most")) };
    let (right, of) = (source.language.whole(guesses.right()), source.language.whole(guesses.of()));
    let all = source.say("recipients.longer", &[("right", &right), ("of", &of)]);
    // A withdrawal erases the earlier noise.
    Some(Source::paragraph(&[all, source.label("recipients.longer.again")]))
}

/// Returns what all answers of a month reveal together.
fn month(source: &Source<'_>, measurement: &Measurement) -> String {
    let guesses = Guesses::with(measurement.monthly());
    let (right, of) = (source.language.whole(guesses.right()), source.language.whole(guesses.of()));
    let reveals = source.say("noise.month", &[("right", &right), ("of", &of)]);
    let budget = source.say("recipients.month", &[("epsilon", &source.language.epsilon(measurement.monthly()))]);
    Source::paragraph(&[budget, reveals])
}
