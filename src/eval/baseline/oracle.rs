//! Test code that the baselines share: small random logs and a comparison of scores.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::method::Baseline;
use super::sums::Sums;
use crate::ids::ItemNumber;
use crate::read::{Interactions, LogSession};
use crate::train::Corpus;
use crate::train::Prefix;
use crate::units::Millis;

/// The number of items in every random log.
pub(super) const ITEMS: usize = 9;

/// Generates 1 to 24 sessions of 1 to 15 events over [`ITEMS`] items and 100 days, many of which have the same time.
pub(super) fn log() -> impl Strategy<Value = Corpus> {
    vec((vec(0..ITEMS as u32, 1..16), 0..20i64), 1..25).prop_map(|mut sessions| {
        sessions.sort_by_key(|&(_, at)| at);
        let mut events = Vec::new();
        let mut rows = Vec::new();
        for (items, at) in sessions {
            let start = events.len();
            events.extend(items);
            rows.push(LogSession { user: None, last: Millis(at * 5 * 86_400_000), events: start..events.len() });
        }
        let items = (0..ITEMS).map(|i| i.to_string()).collect();
        Corpus::from_log(&Interactions { items, sessions: rows, events, ..Interactions::default() })
    })
}

/// Generates a prefix of 1 to 60 events, which is longer than any baseline looks back.
pub(super) fn history() -> impl Strategy<Value = Vec<ItemNumber>> {
    let long_or_short = prop_oneof![4 => vec(0..ITEMS as u32, 1..8), 1 => vec(0..ITEMS as u32, 8..61)];
    long_or_short.prop_map(|seen| seen.into_iter().map(ItemNumber).collect())
}

/// Returns every item's score from the second of two calls, which reveals a baseline that does not clear its buffers
/// between calls.
pub(super) fn scores(baseline: &mut impl Baseline, seen: &[ItemNumber]) -> Vec<f64> {
    let mut sums = Sums::new(ITEMS);
    baseline.score(&[ItemNumber(0), ItemNumber(1)], &mut sums);
    sums.clear();
    baseline.score(seen, &mut sums);
    (0..ITEMS as u32).map(|item| sums.get(item)).collect()
}

/// Fails unless the scores agree within the precision of `f32` sums.
pub(super) fn close(fast: &[f64], naive: &[f64]) -> Result<(), TestCaseError> {
    prop_assert_eq!(fast.len(), naive.len());
    let agree = fast.iter().zip(naive).all(|(a, b)| (a - b).abs() <= 1e-5 * b.abs().max(1e-3));
    prop_assert!(agree, "{:?} differ from {:?}", fast, naive);
    Ok(())
}

/// Returns the query after `seen`; its target does not matter, because baselines never see it.
pub(super) const fn after(seen: &[ItemNumber]) -> Prefix<'_> {
    Prefix { seen, past: &[], target: ItemNumber(0) }
}
