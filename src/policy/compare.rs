//! Compares two policies for their author: lists what the newer policy asks for in addition, what it no longer asks for,
//! and who is asked again.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use super::{Checked, Metric, Purpose, Tag, Widening};

/// The direction of a change, as the visitor sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// The site asks for more: the revision must rise, and visitors who consented to less are asked again.
    Wider,
    /// The site asks for less.
    Narrower,
    /// The site asks for as much as before; visitors are not asked again.
    Neutral,
}

impl Reach {
    /// Returns the name of this direction.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wider => "wider",
            Self::Narrower => "narrower",
            Self::Neutral => "neutral",
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The direction of the change.
    pub reach: Reach,
    /// What changed: the key in the policy, without the keys of the objects that contain it.
    pub about: &'static str,
    /// The change as a sentence fragment.
    pub words: String,
}

/// Returns every change from `older` to `newer` except a change of the revision. The changes that ask for more come
/// first.
#[must_use]
pub fn compare(older: &Checked, newer: &Checked) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |reach, about, words: String| changes.push(Change { reach, about, words });
    terms(older, newer, &mut note);
    for purpose in newer.purposes().iter().filter(|&purpose| !older.asks_for(purpose)) {
        note(Reach::Wider, "purposes", format!("asks for {} as well", purpose.name()));
    }
    for purpose in older.purposes().iter().filter(|&purpose| !newer.asks_for(purpose)) {
        note(Reach::Narrower, "purposes", format!("no longer asks for {}", purpose.name()));
    }
    let shown = |text: Option<&str>| text.map_or_else(|| "nothing".to_owned(), |text| format!("{text:?}"));
    let texts = [
        ("contact", Some(older.controller().contact.as_str()), Some(newer.controller().contact.as_str())),
        ("address", older.address(), newer.address()),
        ("country", older.country(), newer.country()),
        ("dpo", older.dpo(), newer.dpo()),
        ("representative", older.representative(), newer.representative()),
        ("notice", older.notice(), newer.notice()),
    ];
    for (name, from, to) in texts.into_iter().filter(|(_, from, to)| from != to) {
        note(Reach::Neutral, name, format!("{name} is {}, was {}", shown(to), shown(from)));
    }
    if older.languages() != newer.languages() {
        let list = |policy: &Checked| shown(Some(&policy.languages().join(", ")));
        note(Reach::Neutral, "languages", format!("languages are {}, were {}", list(newer), list(older)));
    }
    if older.ranking() != newer.ranking() {
        note(Reach::Neutral, "ranking", "the ranking options changed".to_owned());
    }
    measurement(older, newer, &mut note);
    changes.sort_by_key(|change| change.reach);
    changes
}

/// Returns the purposes for which visitors who agreed to `older` are asked again, in the order of `newer`. Visitors who have
/// not agreed are not asked because of a change.
#[must_use]
pub fn asked_again(older: &Checked, newer: &Checked) -> Vec<Purpose> {
    let (before, after) = (older.terms(), newer.terms());
    let both = |purpose: &Purpose| older.asks_for(purpose) && before.widened(&after, purpose);
    asked(newer).filter(both).collect()
}

/// Returns the purposes that visitors are asked about for the first time, in the order of `newer`.
#[must_use]
pub fn asked_first(older: &Checked, newer: &Checked) -> Vec<Purpose> {
    asked(newer).filter(|purpose| !older.asks_for(purpose)).collect()
}

/// Returns everything that a policy asks about.
fn asked(policy: &Checked) -> impl Iterator<Item = Purpose> {
    let labels = policy.sensitive().iter().map(|label| Purpose::Sensitive(label.clone()));
    policy.purposes().iter().cloned().chain(labels)
}

/// Notes the widenings that [`Terms::widenings`](super::Terms::widenings) finds in either direction. A change of
/// controller, collector or recipient is a widening in both directions.
fn terms(older: &Checked, newer: &Checked, note: &mut impl FnMut(Reach, &'static str, String)) {
    let (before, after) = (older.terms(), newer.terms());
    // If measurement as a whole is added or removed, only its metrics are listed, because the other terms have no
    // counterpart.
    let both = older.measurement().is_some() && newer.measurement().is_some();
    let compared = |change: &Widening<'_>| {
        both || !matches!(
            change,
            Widening::Collector(..) | Widening::Recipient(..) | Widening::Budget(..) | Widening::Holdout(..)
        )
    };
    for change in before.widenings(&after, &Purpose::Measurement).into_iter().filter(compared) {
        note(Reach::Wider, about(&change), words(&change, Reach::Wider, older, newer));
    }
    for change in after.widenings(&before, &Purpose::Measurement).into_iter().filter(compared) {
        let replaced = |tag| metric_of(newer, tag_name(older, tag).as_str()).is_some();
        match change {
            Widening::Controller(..) | Widening::Collector(..) | Widening::Recipient(..) => {}
            Widening::Metric(tag) if replaced(tag) => {}
            change => note(Reach::Narrower, about(&change), words(&change, Reach::Narrower, newer, older)),
        }
    }
}

/// Returns the key in the policy that a change is about.
const fn about(change: &Widening<'_>) -> &'static str {
    match change {
        Widening::Retention(..) => "retention_days",
        Widening::Controller(..) => "controller",
        Widening::Exposed(_) => "sensitive",
        Widening::Collector(..) => "collector",
        Widening::Recipient(..) => "recipient",
        Widening::Metric(_) => "metrics",
        Widening::Budget(..) => "epsilon_per_month",
        Widening::Holdout(..) => "holdout_percent",
    }
}

/// Describes a change from `from` to `to` as a sentence fragment. A narrowing is a widening in the opposite direction.
fn words(change: &Widening<'_>, reach: Reach, from: &Checked, to: &Checked) -> String {
    let narrower = reach == Reach::Narrower;
    let order = |a: f64, b: f64| if narrower { (b, a) } else { (a, b) };
    let amount = |what: &str, (was, is): (f64, f64)| format!("{what} is {is}, was {was}");
    match change {
        Widening::Retention(was, is) => {
            let (was, is) = order(was.0.into(), is.0.into());
            format!("keeps events for {is} days, was {was}")
        }
        Widening::Controller(was, is) => format!("controller is {is:?}, was {was:?}"),
        Widening::Exposed(label) if narrower => format!("{label:?} is sensitive now"),
        Widening::Exposed(label) => format!("{label:?} is no longer sensitive"),
        Widening::Collector(was, is) => format!("collector is {is:?}, was {was:?}"),
        Widening::Recipient(was, is) => format!("recipient is {is:?}, was {was:?}"),
        Widening::Metric(tag) if narrower => format!("no longer measures {:?}", tag_name(to, *tag)),
        Widening::Metric(tag) => {
            let name = tag_name(to, *tag);
            match (metric_of(from, &name), metric_of(to, &name)) {
                (Some(was), Some(is)) => format!("measures {name:?} differently: {}", differences(was, is)),
                _ => format!("measures {name:?} as well"),
            }
        }
        Widening::Budget(was, is) => amount("epsilon_per_month", order(was.value(), is.value())),
        Widening::Holdout(was, is) => amount("holdout_percent", order((*was).into(), (*is).into())),
    }
}

fn tag_name(policy: &Checked, tag: Tag) -> String {
    policy
        .metrics()
        .iter()
        .find(|metric| metric.tag() == tag)
        .map_or_else(String::new, |metric| metric.name().to_owned())
}

fn metric_of<'p>(policy: &'p Checked, name: &str) -> Option<&'p Metric> {
    policy.metrics().iter().find(|metric| metric.name() == name)
}

/// Returns what differs in the declaration of a metric, apart from its question.
fn differences(was: &Metric, is: &Metric) -> String {
    let mut found = Vec::new();
    if was.epsilon() != is.epsilon() {
        found.push(format!("epsilon is {}, was {}", is.epsilon().value(), was.epsilon().value()));
    }
    if was.answers() != is.answers() {
        found.push("answers".to_owned());
    }
    if (was.epoch(), was.months()) != (is.epoch(), is.months()) {
        found.push("how often it is asked".to_owned());
    }
    if was.measure() != is.measure() {
        found.push("what is measured".to_owned());
    }
    found.join(", ")
}

/// Notes the neutral changes to metrics that both policies declare.
fn measurement(older: &Checked, newer: &Checked, note: &mut impl FnMut(Reach, &'static str, String)) {
    for metric in newer.metrics() {
        let same = older.metrics().iter().find(|other| other.tag() == metric.tag());
        if same.is_some_and(|other| other != metric) {
            note(Reach::Neutral, "metrics", format!("{:?} has a different question or minimum batch", metric.name()));
        }
    }
}
