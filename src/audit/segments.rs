//! Quality by segment of visitors: new, light, heavy, and with a niche taste.
//!
//! A prediction belongs to *new*, *light* or *heavy* by the number of events that the engine knows at that moment, of
//! this visit and of earlier ones. It also belongs to *niche* if the popularity of the items seen is in the lowest
//! quarter of all predictions. The gap is the difference between the highest and the lowest hit rate.
//!
//! # Source
//! Ekstrand et al., "All the cool kids, how do they fit in?", FAT* 2018, §4 (utility by group of users); the gap is
//! Fairlearn's `MetricFrame.difference(method="between_groups")`.

use crate::eval::metrics::HitRate;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::train::Prefix;

/// From this number of known events on, a visitor is light, and heavy (chosen: the model's decay makes the third event
/// the last that counts strongly; ten events are a long visit in every public log).
const LIGHT_FROM: usize = 3;
const HEAVY_FROM: usize = 10;
/// A segment with fewer predictions is not compared (chosen: its hit rate would be known only to 10 points).
const LEAST: u64 = 100;

/// The names of the segments.
const NAMES: [&str; 4] = ["new", "light", "heavy", "niche"];

/// The quality in one segment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// `new`, `light`, `heavy` or `niche`.
    pub name: &'static str,
    /// The number of predictions.
    pub predictions: u64,
    /// The share of predictions whose target was in the list, 0..=1.
    pub hit_rate: f64,
    /// True if there are enough predictions to compare the segment with others.
    pub is_enough: bool,
}

/// Collects hits by segment.
#[derive(Debug)]
pub(super) struct Segments {
    niche_below: u64,
    segments: [(u64, HitRate); 4],
}

impl Segments {
    /// Starts with lists of `limit` items; the predictions determine what is niche.
    pub fn new(pack: &Pack<Verified>, prefixes: &[Prefix<'_>], limit: usize) -> Self {
        let mut levels: Vec<u64> = prefixes.iter().map(|prefix| popularity(pack, prefix)).collect();
        levels.sort_unstable();
        let niche_below = levels.get(levels.len() / 4).copied().unwrap_or(0);
        Self { niche_below, segments: std::array::from_fn(|_| (0, HitRate::at(limit))) }
    }

    pub fn add(&mut self, pack: &Pack<Verified>, prefix: &Prefix<'_>, list: &[ItemNumber]) {
        let known = prefix.seen.len() + prefix.past.len();
        let by_events = usize::from(known >= LIGHT_FROM) + usize::from(known >= HEAVY_FROM);
        let niche = (popularity(pack, prefix) < self.niche_below).then_some(3);
        for at in [Some(by_events), niche].into_iter().flatten() {
            let (predictions, hits) = &mut self.segments[at];
            *predictions += 1;
            hits.add(list, prefix.target);
        }
    }

    pub fn figures(&self) -> Vec<Segment> {
        let segment = |(name, (predictions, hits)): (&'static str, &(u64, HitRate))| Segment {
            name,
            predictions: *predictions,
            hit_rate: hits.value(),
            is_enough: *predictions >= LEAST,
        };
        NAMES.into_iter().zip(&self.segments).map(segment).collect()
    }
}

/// Returns the largest difference between the hit rates of two segments; `None` if fewer than two can be compared.
#[must_use]
pub fn gap(segments: &[Segment]) -> Option<f64> {
    let rates = || segments.iter().filter(|segment| segment.is_enough).map(|segment| segment.hit_rate);
    let (low, high) = (rates().fold(f64::INFINITY, f64::min), rates().fold(f64::NEG_INFINITY, f64::max));
    (rates().count() > 1).then_some(high - low)
}

/// Returns the mean popularity level of the items seen, in 1/1000.
fn popularity(pack: &Pack<Verified>, prefix: &Prefix<'_>) -> u64 {
    let sum: u64 = prefix.seen.iter().map(|&item| u64::from(pack.popular_ever(item))).sum();
    sum * 1000 / prefix.seen.len().max(1) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::small;

    #[test]
    fn a_prediction_counts_by_its_known_events_and_by_the_popularity_of_what_was_seen() {
        let pack = small();
        let [a, z] = ["a", "e"].map(|id| pack.find(id).unwrap());
        let (many, few) = ([a; 9], [z]);
        let prefix = |seen| Prefix { seen, past: &[], target: a };
        let all = [prefix(&many[..]), prefix(&many[..2]), prefix(&many[..3]), prefix(&few[..])];
        let past = Prefix { past: &few, ..all[0] };
        let mut segments = Segments::new(&pack, &[all[0], all[0], all[0], all[3]], 1);
        segments.niche_below = popularity(&pack, &all[0]);
        all.iter().chain([&past]).for_each(|prefix| segments.add(&pack, prefix, &[a]));
        let counts: Vec<_> = segments.figures().iter().map(|segment| (segment.name, segment.predictions)).collect();
        assert_eq!(counts, [("new", 2), ("light", 2), ("heavy", 1), ("niche", 1)]);
    }

    #[test]
    fn the_gap_is_between_the_best_and_the_worst_segment_that_is_large_enough() {
        let segment =
            |predictions, hit_rate| Segment { name: "new", predictions, hit_rate, is_enough: predictions >= LEAST };
        assert_eq!(gap(&[segment(100, 0.5), segment(99, 0.0), segment(900, 0.25)]), Some(0.25));
        assert_eq!(gap(&[segment(100, 0.5), segment(99, 0.0)]), None);
    }
}
