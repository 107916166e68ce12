//! Compares what two policies want an audit to check.

use super::definition::definition;
use super::terms::{Terms, Threshold};
use crate::pack::Label;
use crate::policy::{AuditFigure, Change, Reach};

/// Returns every change of the limits and the proxies from `older` to `newer`, in the order of the figures. Such a change
/// asks visitors for nothing.
#[must_use]
pub fn changes(older: &Terms, newer: &Terms) -> Vec<Change> {
    let limits = AuditFigure::NAMES.iter().filter_map(|name| AuditFigure::named(name)).filter_map(|figure| {
        let bounds = |terms: &Terms| terms.threshold(figure).map_or_else(|| "none".to_owned(), bounds);
        let (was, is) = (bounds(older), bounds(newer));
        let words = format!("the limit of the audit on “{}” is {is}, was {was}", definition(figure).title);
        (older.threshold(figure) != newer.threshold(figure)).then(|| Change::new(Reach::Neutral, figure.name(), words))
    });
    let proxies = (older.proxies != newer.proxies).then(|| {
        let words = format!("the proxies of the audit are {}, were {}", list(&newer.proxies), list(&older.proxies));
        Change::new(Reach::Neutral, "proxies", words)
    });
    limits.chain(proxies).collect()
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
