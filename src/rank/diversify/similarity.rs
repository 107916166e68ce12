//! The similarity of two items, computed from the pack alone, because the device has no other data about items.

use super::candidate::ONE;
use crate::ids::ItemNumber;
use crate::pack::{Lists, Pack, Verified};

/// The amount that a shared category adds, in 1/1024 (chosen: a category contains many different items).
const CATEGORY: i64 = 256;
/// The amount that a shared provider adds (chosen for the same reason).
const PROVIDER: i64 = 256;
/// The amount that identical tags add (chosen: the remainder up to 1024).
const TAGS: i64 = 512;
/// The amount that the strongest content edge adds (chosen: items described by the same words are practically the
/// same).
const CONTENT: i64 = ONE;
/// The amount that the strongest behaviour edge adds (chosen: items viewed together are as often substitutes as
/// complements; measured on retailrocket at a diversity of 10: full weight costs 0.6 percentage points of HR@20, half
/// weight 0.2).
const BEHAVIOUR: i64 = ONE / 2;
/// The largest weight of an edge.
const HEAVIEST: i64 = 15;

/// Returns the similarity of two items, 0..=1024, the same in both directions:
///
/// `max(c / 15, ½·b / 15, ¼·[same category] + ¼·[same provider] + ½·|tags in common| / |tags of either|)`
///
/// where `c` and `b` are the largest 4-bit content and behaviour weights of the edges between them, in either
/// direction. Two items are similar if they have the same words or labels, or if the same people view both.
#[must_use]
pub fn similarity(pack: &Pack<Verified>, a: ItemNumber, b: ItemNumber) -> i64 {
    let behaviour = heaviest(pack.neighbours(), a, b) * BEHAVIOUR / HEAVIEST;
    let content = heaviest(pack.similar(), a, b) * CONTENT / HEAVIEST;
    labels(pack, a, b).max(behaviour).max(content)
}

/// Returns the largest weight of an edge between two items.
#[inline(never)] // Inlining the binary search would enlarge the download.
fn heaviest(lists: &Lists, a: ItemNumber, b: ItemNumber) -> i64 {
    let weights = [(a, b), (b, a)].map(|(from, to)| lists.edge(from, to).map_or(0, |edge| edge.weights));
    let nibbles = weights.map(|weights| (weights >> 4).max(weights & 15));
    nibbles.into_iter().max().map_or(0, i64::from)
}

/// Returns the part of the similarity that comes from the category, the provider and the tags.
fn labels(pack: &Pack<Verified>, a: ItemNumber, b: ItemNumber) -> i64 {
    let items = pack.items();
    let same = |a: Option<u32>, b: Option<u32>, worth| if a.is_some() && a == b { worth } else { 0 };
    let category = same(items.category_code(a), items.category_code(b), CATEGORY);
    let provider = same(items.provider_code(a), items.provider_code(b), PROVIDER);
    let (mine, yours) = (items.tag_codes(a), items.tag_codes(b));
    let common = mine.iter().filter(|tag| yours.contains(tag)).count() as i64;
    let either = (mine.len() + yours.len()) as i64 - common;
    category + provider + if either == 0 { 0 } else { TAGS * common / either }
}
