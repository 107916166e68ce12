//! Lists, reasons, preferences, and what the engine has learned about the visitor.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde::Serialize;

use super::record::StoredRecord;
use super::site::Guesses;
use crate::history::PreferenceKind;
use crate::ids::ItemNumber;
use crate::lists::insert;
use crate::pack::{Facet, Label};
use crate::rank::Mode;
use crate::session::{Ask, Session};

/// The cause of a term.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReasonParams {
    /// The id of the item that caused the term, if there is one.
    pub item: Option<String>,
    /// That item's title.
    pub title: Option<String>,
}

/// One term of an item's score, with its reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reason {
    /// A stable code: "viewed-item", "viewed-topic", "context-item", "earlier-visits", "usual-price", "popular-here",
    /// "preference" (the visitor asked for more or less of this), "passed-over" (the visitor saw the item and passed
    /// over it, which lowers the item's score a little), "together" (an effect that several causes share), or
    /// "exploration" (the item is in a slot reserved for new or less popular items).
    pub code: &'static str,
    /// The cause of the term.
    pub params: ReasonParams,
    /// The amount that the term adds to the score; all terms together add up to the score.
    pub contribution: f64,
    /// The term as a share of the sum of all positive terms, so the positive shares add up to 1. The share is negative
    /// if the term moves the item down.
    pub share: f64,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RankedItem {
    /// Its id in the catalogue.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its category; empty if the catalogue has none.
    pub category: String,
    /// Its provider, such as its maker; empty if the catalogue has none.
    pub provider: String,
    /// Its price in whole currency units; null if the catalogue has none.
    pub price: Option<f64>,
    /// The reasons for its position, the largest share first.
    pub reasons: Vec<Reason>,
    /// The labels for which the visitor can set a preference: those of the item, its category and its provider.
    pub labels: Vec<String>,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Ranking {
    /// The items, best first.
    pub items: Vec<RankedItem>,
    /// The basis of the list.
    #[cfg_attr(test, ts(type = "Mode"))]
    pub mode: Mode,
}

/// The explanation of an item's position in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Explanation {
    /// The item's score.
    pub score: f64,
    /// The reasons for the score, which add up to it.
    pub reasons: Vec<Reason>,
    /// The labels for which the visitor can set a preference: those of the item, its category and its provider.
    pub labels: Vec<String>,
}

/// A current preference.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HeldPreference {
    /// Whether to hide the labelled items or to show them more or less often.
    #[cfg_attr(test, ts(type = "PreferenceKind"))]
    pub what: PreferenceKind,
    /// The label: "item:ID", "category:X", "tag:X" or "provider:X".
    pub label: String,
    /// The product's title, or the part of the label after the colon.
    pub name: String,
}

/// A category in which the visitor has events.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Interest {
    /// The label: "category:X".
    pub label: String,
    /// The category.
    pub name: String,
    /// Its share of all stored events on items that have a category, 0 to 1.
    pub share: f64,
    /// The visitor's preference for this category, if there is one.
    #[cfg_attr(test, ts(type = "PreferenceKind | null"))]
    pub preference: Option<PreferenceKind>,
    /// The keys of the records of these events.
    pub keys: Vec<f64>,
    /// The titles of the items in these records, each once, newest first.
    pub titles: Vec<String>,
}

/// The learned weight of one part of the score.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LearnedTerm {
    /// The part: items that others viewed together with the visitor's items, similar content, earlier interest in the
    /// item itself, or popularity.
    #[cfg_attr(test, ts(type = "\"behaviour\" | \"content\" | \"history\" | \"popular\""))]
    pub term: &'static str,
    /// The weight as a percentage of the weight in the pack, from 50 to 200.
    pub percent: u32,
}

/// An item that the visitor saw and passed over.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PassedOver {
    /// Its id in the catalogue.
    pub item: String,
    /// Its title.
    pub title: String,
    /// The number of impressions in which the visitor passed over the item, at most 3; each lowers its score by 1/64.
    pub impressions: u16,
}

/// What the engine has learned from the visitor's use of the shelves.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Learned {
    /// The weight of each part of the score.
    pub terms: Vec<LearnedTerm>,
    /// Items that the visitor passed over. Items that the visitor asked to see more of are included, but keep their
    /// score.
    pub discounted: Vec<PassedOver>,
}

/// What a metric would report if its epoch ended now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Forecast {
    /// The question.
    pub question: String,
    /// The true answer.
    pub answer: String,
    /// The cost of the report, as ε.
    pub epsilon: f64,
    /// What the report alone would reveal about the answer.
    pub guesses: Guesses,
    /// Of 100 devices with the same answer, the number that send a symbol that does not fit it.
    pub misfits: u32,
    /// Of 100 devices whose answer has changed, the number that send a different symbol than before.
    pub noticed: u32,
    /// The end of the epoch, in milliseconds since 1970.
    pub ends: f64,
}

/// A report that may be sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DueReport {
    /// The metric's tag.
    pub tag: u32,
    /// The number of the epoch, counted from 1970.
    pub epoch: u16,
}

/// The result of an import, or what it would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Imported {
    /// The number of records that were added.
    pub added: u32,
    /// The number of records that were skipped because they were already stored or may not be kept.
    pub already: u32,
}

/// The engine's status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Status {
    /// The number of events in memory.
    pub events: u32,
    /// The number of stored records that cannot be read and were left in place.
    pub quarantined: u32,
    /// The number of events that were dropped because too many arrived at once.
    pub dropped: u32,
    /// Why records are only in memory; null if they are stored.
    #[cfg_attr(test, ts(type = "StoreFault | null"))]
    pub degraded: Option<crate::engine::Cause>,
    /// How the stored records are encrypted.
    #[cfg_attr(test, ts(type = "Protection"))]
    pub protection: crate::engine::Protection,
}

/// Returns the best items with their reasons.
pub fn ranked(session: &mut Session, ask: &Ask<'_>) -> Ranking {
    let (best, mode) = session.rank(ask);
    let best: Vec<ItemNumber> = best.iter().map(|scored| scored.item).collect();
    let items = best.into_iter().map(|item| ranked_item(session, item, ask)).collect();
    Ranking { items, mode }
}

fn ranked_item(session: &Session, item: ItemNumber, ask: &Ask<'_>) -> RankedItem {
    let items = session.pack().items();
    RankedItem {
        id: items.id(item).to_string(),
        title: items.title(item).to_string(),
        category: items.category(item).to_string(),
        provider: items.provider(item).to_string(),
        price: items.price(item).units(),
        reasons: reasons(session, item, ask).1,
        labels: labels(session, item),
    }
}

/// Returns the score and the reasons for it. Scores stay below 2⁵³, so a JavaScript number represents them exactly.
fn reasons(session: &Session, item: ItemNumber, ask: &Ask<'_>) -> (f64, Vec<Reason>) {
    let items = session.pack().items();
    let (score, reasons) = session.reasons(item, ask);
    // The shares refer to the sum of the positive terms: as shares of the score, they could exceed 1 or have the wrong
    // sign.
    let whole: i64 = reasons.iter().map(|reason| reason.amount.0.max(0)).sum();
    let named = reasons.into_iter().map(|reason| Reason {
        code: reason.code,
        params: ReasonParams {
            item: reason.item.map(|cause| items.id(cause).to_string()),
            title: reason.item.map(|cause| items.title(cause).to_string()),
        },
        contribution: reason.amount.0 as f64,
        share: reason.amount.0 as f64 / whole.max(1) as f64,
    });
    (score.0 as f64, named.collect())
}

/// Explains an item's position in a list.
pub fn explained(session: &Session, item: ItemNumber, ask: &Ask<'_>) -> Explanation {
    let (score, reasons) = reasons(session, item, ask);
    Explanation { score, reasons, labels: labels(session, item) }
}

/// Returns the labels of an item for which a preference can be set. Labels that cover fewer items come first.
fn labels(session: &Session, item: ItemNumber) -> Vec<String> {
    let items = session.pack().items();
    let facets = [
        (Facet::Item, items.id(item)),
        (Facet::Category, items.category(item)),
        (Facet::Provider, items.provider(item)),
    ];
    facets.into_iter().filter_map(|(facet, value)| Label::new(facet, value)).map(|label| label.text()).collect()
}

/// Returns the current preferences, oldest first.
pub fn preferences(session: &Session) -> Vec<HeldPreference> {
    let items = session.pack().items();
    let held = session.preferences().iter().map(|preference| {
        let value = preference.label.value();
        let item = session.pack().find(value).filter(|_| preference.label.facet() == Facet::Item);
        let title = item.map(|item| items.title(item)).filter(|title| !title.is_empty());
        HeldPreference {
            what: preference.what,
            label: preference.label.text(),
            name: title.unwrap_or(value).to_string(),
        }
    });
    held.collect()
}

/// Returns what the engine has learned.
pub fn learned(session: &Session) -> Learned {
    /// The multiplier that corresponds to 100 percent.
    const NEUTRAL: u32 = 1024;
    let (learned, items) = (session.learned(), session.pack().items());
    let names = ["behaviour", "content", "history", "popular"];
    let percent = |multiplier: u16| (u32::from(multiplier) * 100 + NEUTRAL / 2) / NEUTRAL;
    let terms = names.into_iter().zip(learned.multipliers());
    let terms = terms.map(|(term, multiplier)| LearnedTerm { term, percent: percent(multiplier) }).collect();
    let discounted = learned.discounted().iter().map(|discounted| PassedOver {
        item: items.id(discounted.item()).to_string(),
        title: items.title(discounted.item()).to_string(),
        impressions: discounted.impressions().into(),
    });
    Learned { terms, discounted: discounted.collect() }
}

/// Returns the categories of the visitor's events, the most frequent first. Events are only counted; nothing is
/// inferred.
pub fn interests(all: &[StoredRecord]) -> Vec<Interest> {
    let (mut found, mut counted): (Vec<Interest>, f64) = (Vec::new(), 0.0);
    for record in all.iter().rev() {
        let StoredRecord::Event { key, title, category, .. } = record else { continue };
        if category.is_empty() {
            continue;
        }
        counted += 1.0;
        let at = found.iter().position(|interest| interest.name == *category).unwrap_or(found.len());
        if at == found.len() {
            let label = ["category:", category].concat();
            let (keys, titles) = (Vec::new(), Vec::new());
            found.push(Interest { label, name: category.clone(), share: 0.0, preference: None, keys, titles });
        }
        if let Some(interest) = found.get_mut(at) {
            interest.share += 1.0;
            interest.keys.extend(*key);
            if !interest.titles.contains(title) {
                interest.titles.push(title.clone());
            }
        }
    }
    let mut sorted: Vec<Interest> = Vec::with_capacity(found.len());
    for mut interest in found {
        let asked = |record: &StoredRecord| match record {
            StoredRecord::Preference { what, label, .. } if *label == interest.label => Some(*what),
            _ => None,
        };
        interest.preference = all.iter().rev().find_map(asked).filter(|what| *what != PreferenceKind::Clear);
        interest.share /= counted;
        let before = |other: &Interest| {
            other.share > interest.share || other.share == interest.share && other.label < interest.label
        };
        let at = sorted.partition_point(before);
        insert(&mut sorted, at, interest);
    }
    sorted
}
