//! What preferences and impression discounting add to a score: separate terms, after everything else.

use super::context::Context;
use super::learned::discount;
use super::query::Query;
use crate::ids::ItemNumber;
use crate::pack::Model;

/// An item to see more of gains this part of [`unit`], and one to see less of loses it. Chosen: on three public logs the item
/// in 20th place of a list has about 1/20 of the unit (median) and the one in 6th place 1/20 to 1/6, so a preferred candidate
/// climbs well into a shelf of six, while items with a strong edge from the newest event stay above it.
const MORE_PART: i64 = 8;
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
        let preference = query.preference(item).sign() * (unit(context.model) / MORE_PART);
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

/// The weight of the strongest edge from the newest event; the tables' last entries are their largest.
fn unit(model: &Model) -> i64 {
    let weight = model.forward[15].max(model.backward[15]).max(model.content[15]);
    i64::from(model.decay.first().copied().unwrap_or(0)) * i64::from(weight)
}
