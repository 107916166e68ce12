//! Turns later sessions into queries for a pack of earlier ones.

use super::corpus::{Corpus, Sessions};
use super::past::Pasts;
use super::replay::Visit;
use crate::ids::ItemNumber;

/// Returns the sessions of `after` as item numbers (equal to corpus indices as long as no item is renumbered), without
/// items that `before` does not contain.
pub(super) fn known(corpus: &Corpus, before: Sessions<'_>, after: Sessions<'_>, pasts: &Pasts) -> Vec<Visit> {
    let mut seen = vec![false; corpus.items.len()];
    before.iter().flat_map(|(_, events)| events).for_each(|&item| seen[item as usize] = true);
    let numbers =
        |events: &[u32]| events.iter().copied().filter(|&item| seen[item as usize]).map(ItemNumber).collect::<Vec<_>>();
    after.visits().map(|(user, events)| Visit { events: numbers(events), past: numbers(pasts.of(user)) }).collect()
}
