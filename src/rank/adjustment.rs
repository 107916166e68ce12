//! What preferences and impression discounting add to a score: separate terms, after everything else.

use super::context::Context;
use super::learned::discount;
use super::query::Query;
use crate::ids::ItemNumber;

/// What a preference adds to the trees' score or takes from it, in 1/4096 of log-odds: seven times the odds (chosen, to the
/// same end).
const RERANKED_GAIN: i64 = 2 * 4096;
/// What an item loses there for each impression in which it was passed over: 1/32 of log-odds (chosen on replayed sessions).
const RERANKED_LOSS: i64 = 4096 / 32;

/// What is added to a score.
#[derive(Clone, Copy, Debug)]
pub(super) struct Adjustment {
    /// For a preference: at least 0 for more, below 0 for less.
    pub preference: i64,
    /// For impressions in which the item was passed over: at most 0.
    pub impressions: i64,
}

impl Adjustment {
    /// To a linear score.
    pub(super) fn of_linear(context: &Context<'_>, item: ItemNumber, linear: i64) -> Self {
        let query = context.query;
        let preference = query.preference(item).sign() * context.preference_gain;
        Self { preference, impressions: -discount(linear, query.passed_over(item)) }
    }

    /// To a score of the trees.
    pub(super) fn of_reranked(query: &Query<'_>, item: ItemNumber) -> Self {
        let preference = query.preference(item).sign() * RERANKED_GAIN;
        let impressions = -(RERANKED_LOSS * i64::from(query.passed_over(item)));
        Self { preference: preference << 16, impressions: impressions << 16 }
    }

    pub(super) const fn sum(self) -> i64 {
        self.preference + self.impressions
    }
}
