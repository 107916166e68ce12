//! Compares what two policies want an audit to check.

use super::terms::{Terms, Threshold};
use crate::pack::Label;
use crate::policy::{AuditFigure, Change, Reach};

/// Returns every change of the limits and the proxies from `older` to `newer`, in the order of the figures. Such a change
/// asks visitors for nothing.
#[must_use]
pub fn changes(older: &Terms, newer: &Terms) -> Vec<Change> {
    let limits = AuditFigure::NAMES.iter().filter_map(|name| AuditFigure::named(name)).filter_map(|figure| {
        let (was, is) = (older.threshold(figure), newer.threshold(figure));
        let name = figure.name();
        let had = was.map_or_else(|| "no limit".to_owned(), bounds);
        (was != is).then(|| match is {
            Some(is) => format!("the audit limits {name} to {}, had {had}", bounds(is)),
            None => format!("the audit has no limit on {name}, had {had}"),
        })
    });
    let proxies = (older.proxies != newer.proxies)
        .then(|| format!("the audit's proxies are {}, were {}", list(&newer.proxies), list(&older.proxies)));
    let change = |words| Change { reach: Reach::Neutral, about: "audit", words };
    limits.chain(proxies).map(change).collect()
}

fn bounds(threshold: Threshold) -> String {
    let bounds = [("at least", threshold.least), ("at most", threshold.most)];
    let bounds: Vec<String> =
        bounds.iter().filter_map(|(word, bound)| bound.map(|bound| format!("{word} {bound}"))).collect();
    bounds.join(" and ")
}

fn list(proxies: &[Label]) -> String {
    match proxies {
        [] => "the most frequent labels".to_owned(),
        _ => proxies.iter().map(Label::text).collect::<Vec<_>>().join(", "),
    }
}
