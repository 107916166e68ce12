//! The changes between two policies in a reader's words: those of the privacy notice, not the keys of the file.

use alloc::{borrow::ToOwned, format, string::String, vec, vec::Vec};

use super::phrase::Phrase;
use super::{Checked, Epoch, Measure, Measurement, Metric, Months, Purpose, Tag, Widening};
use crate::units::Days;

/// Returns words in English, or an address or a code, which is in no language.
pub(super) fn say(words: &str) -> Phrase {
    Phrase::default().say(words)
}

/// Returns a text of the site.
pub(super) fn quote(text: &str) -> Phrase {
    Phrase::default().quote(text)
}

fn days(days: Days) -> String {
    if days.0 == 1 { "1 day".to_owned() } else { format!("{} days", days.0) }
}

/// Describes a change by which the newer policy asks for more.
pub(super) fn wider(change: &Widening<'_>, older: &Checked, newer: &Checked) -> Phrase {
    match change {
        Widening::Exposed(label) => {
            quote(label).say(" is no longer sensitive: its items are recorded and used like all others")
        }
        Widening::Metric(tag) => {
            let Some(is) = tagged(newer, *tag) else { return Phrase::default() };
            match declared(older, is.name()) {
                Some(was) => say("asks ").quote(is.question()).say(" differently: ").then(differences(was, is)),
                None => {
                    let epsilon = is.epsilon().value();
                    let how = format!(" as well, {}; each answer uses at most ε = {epsilon}", often(is));
                    say("asks ").quote(is.question()).say(&how)
                }
            }
        }
        Widening::Retention(was, is) => retention(*was, *is),
        Widening::Controller(was, is) => quote(is).say(" is responsible for the data, was ").quote(was),
        Widening::Collector("", is) => format!("the answers are sent to the address {is}").into(),
        Widening::Collector(was, is) => format!("the answers are sent to the address {is}, was {was}").into(),
        Widening::Recipient("", is) => quote(is).say(" receives the answers, with random noise"),
        Widening::Recipient(was, is) => quote(is).say(" receives the answers, was ").quote(was),
        Widening::Budget(was, is) => budget(older.reported().map(|_| was.value()), is.value()),
        Widening::Holdout(was, is) => holdout(*was, *is),
    }
}

/// Describes a change by which the newer policy asks for less. `change` is the widening in the opposite direction.
pub(super) fn narrower(change: &Widening<'_>, older: &Checked, newer: &Checked) -> Phrase {
    match change {
        Widening::Exposed(label) => {
            quote(label).say(" is sensitive now: its items are left out unless a visitor allows them")
        }
        Widening::Metric(tag) => say("no longer asks ").quote(tagged(older, *tag).map_or("", Metric::question)),
        Widening::Retention(is, was) => retention(*was, *is),
        Widening::Controller(_, was) => quote(was).say(" is no longer responsible for the data"),
        Widening::Collector(_, was) => format!("no answers are sent to the address {was} any more").into(),
        Widening::Recipient(_, was) => quote(was).say(" no longer receives answers"),
        Widening::Budget(_, was) if newer.reported().is_none() => {
            say(&format!("no answers are sent any more; those of one month used at most ε = {}", was.value()))
        }
        Widening::Budget(is, was) => budget(Some(was.value()), is.value()),
        Widening::Holdout(is, was) => holdout(*was, *is),
    }
}

fn retention(was: Days, is: Days) -> Phrase {
    format!("keeps what visitors do for {}, was {}", days(is), days(was)).into()
}

fn budget(was: Option<f64>, is: f64) -> Phrase {
    let was = was.map_or_else(String::new, |was| format!(", was {was}"));
    format!("all answers of one month together use at most ε = {is}{was}").into()
}

fn holdout(was: u8, is: u8) -> Phrase {
    const WHO: &str = "of those who accept statistics";
    match (was, is) {
        (was, 0) => format!("no one sees the lists for everyone for comparison any more, was {was}% {WHO}"),
        (0, is) => format!("{is}% {WHO} see the lists for everyone, for comparison"),
        (was, is) => format!("{is}% {WHO} see the lists for everyone, for comparison, was {was}%"),
    }
    .into()
}

/// Describes a new purpose.
pub(super) fn added(purpose: &Purpose, newer: &Checked) -> Phrase {
    let asks = say("asks for ").then(named(purpose)).say(" as well");
    match purpose {
        Purpose::Recommendations => asks.say(&format!(
            ": keeps what visitors do for {} on their device, and ranks items by it",
            days(newer.retention())
        )),
        _ => asks,
    }
}

/// Describes a purpose that is no longer asked for.
pub(super) fn removed(purpose: &Purpose) -> Phrase {
    say("no longer asks for ").then(named(purpose))
}

/// Returns a purpose in a reader's words.
#[must_use]
pub fn named(purpose: &Purpose) -> Phrase {
    match purpose {
        Purpose::Recommendations => say("recommendations"),
        Purpose::Offers => say("offers"),
        Purpose::Measurement => say("statistics"),
        Purpose::Sensitive(label) => say("the sensitive topic ").quote(label),
    }
}

/// Describes a value of the policy that changed. `quoted` puts the value into a phrase.
pub(super) fn stated(what: &str, was: Option<&str>, is: Option<&str>, quoted: fn(&str) -> Phrase) -> Phrase {
    let what = say("the ").say(what).say(" is ");
    match (was, is) {
        (Some(was), Some(is)) => what.then(quoted(is)).say(", was ").then(quoted(was)),
        (None, Some(is)) => what.then(quoted(is)).say(", was not stated"),
        (Some(was), None) => what.say("no longer stated, was ").then(quoted(was)),
        (None, None) => Phrase::default(),
    }
}

/// Returns the metrics that can be reported.
pub(super) fn reported(policy: &Checked) -> &[Metric] {
    policy.reported().map_or(&[], Measurement::metrics)
}

/// Returns the metric with this tag.
pub(super) fn tagged(policy: &Checked, tag: Tag) -> Option<&Metric> {
    reported(policy).iter().find(|metric| metric.tag() == tag)
}

/// Returns the metric with this name.
pub(super) fn declared<'p>(policy: &'p Checked, name: &str) -> Option<&'p Metric> {
    reported(policy).iter().find(|metric| metric.name() == name)
}

/// Returns how often a question is asked.
fn often(metric: &Metric) -> String {
    let often = match metric.epoch() {
        Epoch::Day => "once a day",
        Epoch::Week => "once a week",
        Epoch::Month => "once a month",
    };
    match metric.months() {
        Months::ALL => often.to_owned(),
        some => format!("{often}, only about {}", some.words()),
    }
}

/// Returns what differs in the declaration of a metric, apart from its question.
fn differences(was: &Metric, is: &Metric) -> Phrase {
    let mut found: Vec<Phrase> = Vec::new();
    if was.epsilon() != is.epsilon() {
        let (is, was) = (is.epsilon().value(), was.epsilon().value());
        found.push(format!("each answer uses at most ε = {is}, was {was}").into());
    }
    if was.answers() != is.answers() {
        found.extend(answers(was, is));
    }
    if was.bounds() != is.bounds() {
        found.push(format!("the answers begin at the prices {}, was {}", prices(is), prices(was)).into());
    }
    if (was.epoch(), was.months()) != (is.epoch(), is.months()) {
        found.push(format!("asked {}, was {}", often(is), often(was)).into());
    }
    if was.measure() != is.measure() {
        found.push(format!("the answer {}; before, it {}", finds(is.measure()), finds(was.measure())).into());
    }
    joined(found, "; ")
}

/// Returns what differs between two lists of answers.
fn answers(was: &Metric, is: &Metric) -> Vec<Phrase> {
    let beyond = |these: &Metric, those: &Metric| -> Vec<Phrase> {
        let others = these.answers().iter().filter(|answer| !those.answers().contains(answer));
        others.map(|answer| quote(answer)).collect()
    };
    let (new, gone) = (beyond(is, was), beyond(was, is));
    if new.is_empty() && gone.is_empty() {
        return vec![say("the answers are in another order")];
    }
    let listed =
        |what: &str, answers: Vec<Phrase>| (!answers.is_empty()).then(|| say(what).then(joined(answers, ", ")));
    [listed("new answers: ", new), listed("no longer an answer: ", gone)].into_iter().flatten().collect()
}

/// Returns the prices at which bands begin, in whole currency units.
fn prices(metric: &Metric) -> String {
    let prices: Vec<String> = metric.bounds().iter().map(|price| format!("{}", f64::from(*price) / 100.0)).collect();
    prices.join(", ")
}

/// Says how a browser finds the answer.
fn finds(measure: Measure) -> String {
    match measure {
        Measure::TopCategory => "is the category with the most events".to_owned(),
        Measure::PriceBand => "is the price range with the most events".to_owned(),
        Measure::Funnel => "is the furthest step".to_owned(),
        Measure::Slot => "is the list that showed the item clicked last".to_owned(),
        Measure::Outcome(step) => format!("is whether the step “{}” was reached, with the arm", step.name()),
    }
}

fn joined(phrases: Vec<Phrase>, separator: &str) -> Phrase {
    let mut all = phrases.into_iter();
    let first = all.next().unwrap_or_default();
    all.fold(first, |all, next| all.say(separator).then(next))
}
