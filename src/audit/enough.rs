//! How much is enough to compare a group with others. Below, chance alone explains a difference.

/// The minimum number of predictions of a group, such as a segment or the long tail (chosen: its hit rate would
/// otherwise be known only to 10 points).
pub(super) const PREDICTIONS: u64 = 100;
/// The minimum number of different visits behind a group or a proxy (chosen: a share would otherwise be known only to 20
/// points, and one long visit could be a group by itself).
pub(super) const VISITS: usize = 25;
/// The minimum share of the catalogue of a provider (chosen: a provider with a few items among thousands gets no or much
/// exposure by chance).
pub(super) const CATALOGUE: f64 = 0.01;
