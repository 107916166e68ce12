//! The terms that preferences and impression discounting add to a score. They are kept separate from all other terms
//! and are added last.

use super::context::Context;
use super::learned::discount;
use super::query::Query;
use crate::ids::ItemNumber;

/// The amount that a preference adds to or subtracts from the trees' score, in 1/4096 of log-odds; it changes the odds
/// by a factor of about seven (chosen so that a preference has the same effect as in a linear score).
const RERANKED_GAIN: i64 = 2 * 4096;
/// The amount that each impression in which the item was passed over subtracts from the trees' score: 1/32 of log-odds
/// (chosen on replayed sessions).
const RERANKED_LOSS: i64 = 4096 / 32;

/// The amounts added to a score.
#[derive(Clone, Copy, Debug)]
pub(super) struct Adjustment {
    /// The preference's amount: at least 0 for "more", below 0 for "less".
    pub preference: i64,
    /// The amount for impressions in which the item was passed over: at most 0.
    pub impressions: i64,
}

impl Adjustment {
    /// Returns the adjustment of a linear score.
    pub(super) fn of_linear(context: &Context<'_>, item: ItemNumber, linear: i64) -> Self {
        let query = context.query;
        let preference = query.preference(item).sign() * context.preference_gain;
        Self { preference, impressions: -discount(linear, query.passed_over(item)) }
    }

    /// Returns the adjustment of a tree score.
    pub(super) fn of_reranked(query: &Query<'_>, item: ItemNumber) -> Self {
        let preference = query.preference(item).sign() * RERANKED_GAIN;
        let impressions = -(RERANKED_LOSS * i64::from(query.passed_over(item)));
        Self { preference: preference << 16, impressions: impressions << 16 }
    }

    pub(super) const fn sum(self) -> i64 {
        self.preference + self.impressions
    }
}
