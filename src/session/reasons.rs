//! Turns the terms of a score into reasons that a page can show as text.

use alloc::vec::Vec;

use super::ranking::Ask;
use super::state::Session;
use crate::ids::ItemNumber;
use crate::lists::insert;
use crate::rank::Cause;
use crate::units::Score;

/// One reason; the amounts of an item's reasons add up to its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// A stable code: `viewed-item`, `viewed-topic`, `context-item`, `earlier-visits`, `usual-price`, `popular-here`,
    /// `preference`, `passed-over` (never positive), `together` (an effect that several causes share), or `exploration`
    /// (the item is in an exploration slot).
    pub code: &'static str,
    /// The item behind the reason, if there is one. For `viewed-item` it may be the ranked item itself.
    pub item: Option<ItemNumber>,
    /// The amount that the reason adds to the score; 0 for `exploration`, which explains the item's position and not
    /// its score.
    pub amount: Score,
}

impl Session {
    /// Returns the score of `item` on the page that `ask` describes, relative to an unknown item, and the reasons for
    /// that score, largest first. `exploration` comes last.
    #[must_use]
    pub fn reasons(&self, item: ItemNumber, ask: &Ask<'_>) -> (Score, Vec<Reason>) {
        let explanation = self.why(item, ask);
        let mut reasons: Vec<Reason> = Vec::with_capacity(explanation.terms.len());
        for term in explanation.terms {
            let (code, cause) = match term.cause {
                Cause::Viewed(cause) => ("viewed-item", Some(cause)),
                Cause::Similar(cause) => ("viewed-topic", Some(cause)),
                Cause::Context(cause) | Cause::ContextSimilar(cause) => ("context-item", Some(cause)),
                Cause::LongTerm => ("earlier-visits", None),
                Cause::UsualPrice => ("usual-price", None),
                Cause::Popular => ("popular-here", None),
                Cause::Together => ("together", None),
                Cause::Preference => ("preference", None),
                Cause::Impressions => ("passed-over", None),
            };
            match reasons.iter_mut().find(|reason| reason.code == code && reason.item == cause) {
                Some(reason) => reason.amount.0 += term.amount.0,
                None => reasons.push(Reason { code, item: cause, amount: term.amount }),
            }
        }
        let mut sorted: Vec<Reason> = Vec::with_capacity(reasons.len());
        for reason in reasons {
            let at = sorted.partition_point(|other| other.amount >= reason.amount);
            insert(&mut sorted, at, reason);
        }
        if self.list.explored.contains(&item) {
            sorted.push(Reason { code: "exploration", item: None, amount: Score(0) });
        }
        (Score(explanation.score.0 - explanation.baseline.0), sorted)
    }
}
