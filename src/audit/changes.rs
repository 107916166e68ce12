//! Compares what two policies want an audit to check.

use super::definition::definition;
use super::terms::Terms;
use crate::pack::Label;
use crate::policy::{AuditFigure, Change, Reach};

/// Returns every change of the limits and the proxies from `older` to `newer`, in the order of the figures. Such a change
/// asks visitors for nothing.
#[must_use]
pub fn changes(older: &Terms, newer: &Terms) -> Vec<Change> {
    let limits = AuditFigure::NAMES.iter().filter_map(|name| AuditFigure::named(name)).filter_map(|figure| {
        let bounds = |terms: &Terms| {
            terms.threshold(figure).map_or_else(|| "none".to_owned(), |limits| limits.bounds().join(" and "))
        };
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

fn list(proxies: &[Label]) -> String {
    match proxies {
        [] => "the most frequent labels".to_owned(),
        _ => proxies.iter().map(Label::text).collect::<Vec<_>>().join(", "),
    }
}
