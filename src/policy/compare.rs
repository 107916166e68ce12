//! Compares two policies for their author: lists what the newer policy asks for in addition, what it no longer asks for,
//! and who is asked again.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use super::phrase::Phrase;
use super::{Checked, Metric, Purpose, RankingOptions, Widening, wording};

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
    /// What changed: the key in the policy, without the keys of the objects that contain it, or the figure of the audit.
    pub about: &'static str,
    /// The name of the metric that changed, if one did.
    pub metric: Option<String>,
    /// The change as a sentence fragment.
    pub words: Phrase,
}

impl Change {
    /// Returns a change that is not about one metric.
    #[must_use]
    pub fn new(reach: Reach, about: &'static str, words: impl Into<Phrase>) -> Self {
        Self { reach, about, metric: None, words: words.into() }
    }

    fn of(metric: &Metric, reach: Reach, about: &'static str, words: Phrase) -> Self {
        Self { metric: Some(metric.name().to_owned()), ..Self::new(reach, about, words) }
    }
}

/// Returns every change from `older` to `newer` except a change of the revision. The changes that ask for more come
/// first.
#[must_use]
pub fn compare(older: &Checked, newer: &Checked) -> Vec<Change> {
    let mut changes = purposes(older, newer);
    changes.extend(terms(older, newer));
    changes.extend(texts(older, newer));
    changes.extend(ranking(older.ranking(), newer.ranking()));
    changes.extend(metrics(older, newer));
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

/// Returns the new purposes for which the question returns to visitors who have answered, in the order of `newer`.
#[must_use]
pub fn asked_first(older: &Checked, newer: &Checked) -> Vec<Purpose> {
    if returns(older, newer) { added(older, newer) } else { Vec::new() }
}

/// Returns the new purposes for which the question does not return, in the order of `newer`. Visitors who have answered
/// find them in the preference centre, and in the question if they are asked anything else.
#[must_use]
pub fn not_asked(older: &Checked, newer: &Checked) -> Vec<Purpose> {
    if returns(older, newer) { Vec::new() } else { added(older, newer) }
}

/// Returns true if new purposes bring the question back: one of them is ordinary, or the policy has no ordinary purpose.
fn returns(older: &Checked, newer: &Checked) -> bool {
    added(older, newer).iter().any(Purpose::is_ordinary) || !newer.purposes().iter().any(Purpose::is_ordinary)
}

/// Returns the purposes that only the newer policy asks for.
fn added(older: &Checked, newer: &Checked) -> Vec<Purpose> {
    asked(newer).filter(|purpose| !older.asks_for(purpose)).collect()
}

/// Returns everything that a policy asks about.
fn asked(policy: &Checked) -> impl Iterator<Item = Purpose> {
    let labels = policy.sensitive().iter().map(|label| Purpose::Sensitive(label.clone()));
    policy.purposes().iter().cloned().chain(labels)
}

fn purposes(older: &Checked, newer: &Checked) -> Vec<Change> {
    let change = |reach, words| Change::new(reach, "purposes", words);
    let added = newer.purposes().iter().filter(|&purpose| !older.asks_for(purpose));
    let removed = older.purposes().iter().filter(|&purpose| !newer.asks_for(purpose));
    let added = added.map(|purpose| change(Reach::Wider, wording::added(purpose, newer)));
    added.chain(removed.map(|purpose| change(Reach::Narrower, wording::removed(purpose)))).collect()
}

/// Returns the widenings that [`Terms::widenings`](super::Terms::widenings) finds in either direction. A change of
/// controller, collector or recipient is a widening in both directions. If measurement as a whole is added or removed, all
/// its terms are.
fn terms(older: &Checked, newer: &Checked) -> Vec<Change> {
    let (before, after) = (older.terms(), newer.terms());
    let mut changes = Vec::new();
    let mut note = |change: &Widening<'_>, reach, policy: &Checked, words| {
        let metric = if let Widening::Metric(tag) = change { wording::tagged(policy, *tag) } else { None };
        changes.push(match metric {
            Some(metric) => Change::of(metric, reach, about(change), words),
            None => Change::new(reach, about(change), words),
        });
    };
    for change in before.widenings(&after, &Purpose::Measurement) {
        note(&change, Reach::Wider, newer, wording::wider(&change, older, newer));
    }
    for change in after.widenings(&before, &Purpose::Measurement) {
        let is_replaced = |name: &str| wording::declared(newer, name).is_some();
        match change {
            Widening::Controller(..) => {}
            Widening::Collector(..) | Widening::Recipient(..) if newer.reported().is_some() => {}
            Widening::Metric(tag) if wording::tagged(older, tag).is_some_and(|metric| is_replaced(metric.name())) => {}
            change => note(&change, Reach::Narrower, older, wording::narrower(&change, older, newer)),
        }
    }
    changes
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

fn texts(older: &Checked, newer: &Checked) -> Vec<Change> {
    let contact = |policy| Some(Checked::controller(policy).contact.as_str());
    type Quoted = fn(&str) -> Phrase;
    let (say, quote): (Quoted, Quoted) = (wording::say, wording::quote);
    let texts = [
        ("contact", "contact", contact(older), contact(newer), say),
        ("address", "postal address", older.address(), newer.address(), quote),
        ("country", "country", older.country(), newer.country(), say),
        ("dpo", "data protection officer", older.dpo(), newer.dpo(), quote),
        ("representative", "representative in the EU", older.representative(), newer.representative(), quote),
        ("notice", "privacy notice", older.notice(), newer.notice(), say),
    ];
    let changed = texts
        .into_iter()
        .filter(|(_, _, was, is, _)| was != is)
        .map(|(key, what, was, is, quoted)| Change::new(Reach::Neutral, key, wording::stated(what, was, is, quoted)));
    let mut changes: Vec<Change> = changed.collect();
    if older.languages() != newer.languages() {
        let list = |policy: &Checked| match policy.languages() {
            [] => "not stated".to_owned(),
            tags => tags.join(", "),
        };
        let words = format!("the languages of the site are {}; were {}", list(newer), list(older));
        changes.push(Change::new(Reach::Neutral, "languages", words));
    }
    changes
}

fn ranking(was: &RankingOptions, is: &RankingOptions) -> Vec<Change> {
    let places = |every: u8| match every {
        0 => "no place".to_owned(),
        1 => "every place".to_owned(),
        every => format!("one place in {every}"),
    };
    let (often, before) = (places(is.exploration_every()), places(was.exploration_every()));
    let options = [
        (
            "diversity",
            was.diversity(),
            is.diversity(),
            format!("similar items are spread out with a weight of {}%, was {}%", is.diversity(), was.diversity()),
        ),
        (
            "calibration",
            was.calibration(),
            is.calibration(),
            format!(
                "a list is brought closer to the visitor’s own mix of categories with a weight of {}%, was {}%",
                is.calibration(),
                was.calibration()
            ),
        ),
        (
            "provider_share",
            was.provider_share(),
            is.provider_share(),
            format!(
                "one brand gets at most {}% of a list, was {}%, rounded up to whole items and as long as there are enough \
                 items from others",
                is.provider_share(),
                was.provider_share()
            ),
        ),
        (
            "exploration_every",
            was.exploration_every(),
            is.exploration_every(),
            format!("{often} is reserved for a new or lesser-known item, was {before}"),
        ),
    ];
    let changed = options.into_iter().filter(|(_, was, is, _)| was != is);
    changed.map(|(key, _, _, words)| Change::new(Reach::Neutral, key, words)).collect()
}

/// Returns the neutral changes to metrics that both policies declare. A metric is known by its name here, because its tag
/// changes with its terms.
fn metrics(older: &Checked, newer: &Checked) -> Vec<Change> {
    let mut changes = Vec::new();
    for is in wording::reported(newer) {
        let Some(was) = wording::declared(older, is.name()) else { continue };
        let question = Phrase::default().quote(is.question());
        if was.question() != is.question() {
            let words = Phrase::default().say("asks ").then(question.clone()).say(" in other words, was ");
            changes.push(Change::of(is, Reach::Neutral, "question", words.quote(was.question())));
        }
        if was.minimum_batch() != is.minimum_batch() {
            let words = format!(" has a result from {} answers on, was {}", is.minimum_batch(), was.minimum_batch());
            changes.push(Change::of(is, Reach::Neutral, "minimum_batch", question.say(&words)));
        }
    }
    changes
}
