//! What a new policy asks for beyond an old one, and what it no longer asks for, in words for its author.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use super::{Checked, Measurement, Metric, Terms};

/// Which way a change goes for the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// The site asks for more: the revision must rise, and whoever agreed to less is asked again.
    Wider,
    /// The site asks for less.
    Narrower,
    /// Neither; nobody is asked again.
    Neutral,
}

impl Reach {
    /// The word for it.
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
    /// Which way it goes.
    pub reach: Reach,
    /// What has changed, in half a sentence.
    pub words: String,
}

/// Every change from `older` to `newer` except that of the revision, the widest first.
#[must_use]
pub fn compare(older: &Checked, newer: &Checked) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |reach, words: String| changes.push(Change { reach, words });
    terms(&older.terms(), &newer.terms(), &mut note);
    for purpose in newer.purposes().iter().filter(|&purpose| !older.asks_for(purpose)) {
        note(Reach::Wider, format!("asks for {} as well", purpose.name()));
    }
    for purpose in older.purposes().iter().filter(|&purpose| !newer.asks_for(purpose)) {
        note(Reach::Narrower, format!("no longer asks for {}", purpose.name()));
    }
    let shown = |text: Option<&str>| text.map_or_else(|| "nothing".to_owned(), |text| format!("{text:?}"));
    let texts = [
        ("contact", Some(older.controller().contact.as_str()), Some(newer.controller().contact.as_str())),
        ("address", older.address(), newer.address()),
        ("country", older.country(), newer.country()),
        ("notice", older.notice(), newer.notice()),
    ];
    for (name, from, to) in texts.into_iter().filter(|(_, from, to)| from != to) {
        note(Reach::Neutral, format!("{name} is {}, was {}", shown(to), shown(from)));
    }
    if older.languages() != newer.languages() {
        let list = |policy: &Checked| shown(Some(&policy.languages().join(", ")));
        note(Reach::Neutral, format!("languages are {}, were {}", list(newer), list(older)));
    }
    if older.ranking() != newer.ranking() {
        note(Reach::Neutral, "ranking is arranged otherwise".to_owned());
    }
    measurement(older.measurement(), newer.measurement(), &mut note);
    changes.sort_by_key(|change| change.reach);
    changes
}

fn terms(older: &Terms, newer: &Terms, note: &mut impl FnMut(Reach, String)) {
    let (before, after) = (older.retention.0, newer.retention.0);
    if before != after {
        let reach = if after > before { Reach::Wider } else { Reach::Narrower };
        note(reach, format!("keeps what a visitor does for {after} days, was {before}"));
    }
    if older.controller != newer.controller {
        note(Reach::Wider, format!("controller is {:?}, was {:?}", newer.controller, older.controller));
    }
    for label in older.exposed(newer) {
        note(Reach::Wider, format!("{label:?} is no longer sensitive"));
    }
    for label in newer.exposed(older) {
        note(Reach::Narrower, format!("{label:?} is sensitive now"));
    }
}

fn measurement(older: Option<&Measurement>, newer: Option<&Measurement>, note: &mut impl FnMut(Reach, String)) {
    let metrics = |measurement: Option<&'_ Measurement>| measurement.map_or(Vec::new(), |m| m.metrics().to_vec());
    let beyond = |one: &[Metric], other: &[Metric]| {
        let other: Vec<_> = other.iter().map(Metric::tag).collect();
        one.iter().filter(|metric| !other.contains(&metric.tag())).map(|metric| metric.name().to_owned()).collect()
    };
    let (before, after) = (metrics(older), metrics(newer));
    let (gone, added): (Vec<String>, Vec<String>) = (beyond(&before, &after), beyond(&after, &before));
    for name in added {
        let how = if gone.contains(&name) { "in another way" } else { "as well" };
        note(Reach::Wider, format!("measures {name:?} {how}"));
    }
    for name in gone.iter().filter(|name| after.iter().all(|metric| metric.name() != *name)) {
        note(Reach::Narrower, format!("no longer measures {name:?}"));
    }
    let (Some(older), Some(newer)) = (older, newer) else { return };
    let mut amount = |what: &str, was: f64, is: f64| {
        if was != is {
            let reach = if is > was { Reach::Wider } else { Reach::Narrower };
            note(reach, format!("{what} is {is}, was {was}"));
        }
    };
    amount("epsilon_per_month", older.monthly().value(), newer.monthly().value());
    amount("holdout_percent", older.holdout().into(), newer.holdout().into());
    if older.collector() != newer.collector() {
        note(Reach::Wider, format!("collector is {:?}, was {:?}", newer.collector(), older.collector()));
    }
    for metric in newer.metrics() {
        let same = older.metrics().iter().find(|other| other.tag() == metric.tag());
        if same.is_some_and(|other| other != metric) {
            note(Reach::Neutral, format!("{:?} has another question or minimum batch", metric.name()));
        }
    }
}
