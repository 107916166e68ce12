//! Quality by segment of visitors: new, light, heavy, and with a niche taste.
//!
//! A prediction belongs to *new*, *light* or *heavy* by the number of events that the engine knows at that moment, of
//! this visit and of earlier ones. It also belongs to *niche* if the popularity of the items seen is in the lowest
//! quarter of all predictions. Equal popularities are not separated: the niche is larger than a quarter if they begin in
//! the lowest quarter, and empty if that is everyone. The gap is the difference between the highest and the lowest hit
//! rate; it has no interval, and chance alone makes one, of a few points with hundreds of predictions.
//!
//! # Source
//! Ekstrand et al., "All the cool kids, how do they fit in?", FAT* 2018, §4 (utility by group of users); the gap is
//! Fairlearn's `MetricFrame.difference(method="between_groups")`.

use super::enough;
use crate::eval::metrics::HitRate;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::train::{Prefix, kept};

/// From this number of known events on, a visitor is light, and heavy (chosen: the model's decay makes the third event
/// the last that counts strongly; ten events are a long visit in every public log).
const LIGHT_FROM: usize = 3;
const HEAVY_FROM: usize = 10;

/// The names of the segments.
const NAMES: [&str; 4] = ["new", "light", "heavy", "niche"];

/// The quality in one segment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// `new`, `light`, `heavy` or `niche`.
    pub name: &'static str,
    /// The number of predictions.
    pub predictions: u64,
    /// The number of visits that they come from.
    pub visits: usize,
    /// The share of predictions whose target was in the list, 0..=1; `None` if there are none.
    pub hit_rate: Option<f64>,
    /// True if there are enough predictions and visits to compare the segment with others.
    pub is_enough: bool,
}

/// Collects hits by segment.
#[derive(Debug)]
pub(super) struct Segments {
    /// The highest popularity of the niche; `None` if everyone would be in it.
    niche_to: Option<u64>,
    segments: [Collected; 4],
}

#[derive(Debug)]
struct Collected {
    predictions: u64,
    visits: usize,
    newest_visit: Option<usize>,
    hits: HitRate,
}

impl Segments {
    /// Starts with lists of `limit` items; the predictions determine what is niche.
    pub fn new<'p>(pack: &Pack<Verified>, prefixes: impl Iterator<Item = &'p Prefix<'p>>, limit: usize) -> Self {
        let mut levels: Vec<u64> = prefixes.map(|prefix| popularity(pack, prefix)).collect();
        levels.sort_unstable();
        let quarter = levels.get(levels.len().div_ceil(4).saturating_sub(1)).copied();
        let niche_to = quarter.filter(|&level| levels.last() != Some(&level));
        let hits = HitRate::at(limit);
        let collected = |_| Collected { predictions: 0, visits: 0, newest_visit: None, hits: hits.clone() };
        Self { niche_to, segments: std::array::from_fn(collected) }
    }

    /// Adds one prediction in the visit with this number. The predictions of a visit follow each other.
    pub fn add(&mut self, pack: &Pack<Verified>, visit: usize, prefix: &Prefix<'_>, list: &[ItemNumber]) {
        let known = prefix.seen.len() + prefix.past.len();
        let by_events = usize::from(known >= LIGHT_FROM) + usize::from(known >= HEAVY_FROM);
        let niche = self.niche_to.is_some_and(|most| popularity(pack, prefix) <= most).then_some(3);
        for at in [Some(by_events), niche].into_iter().flatten() {
            let segment = &mut self.segments[at];
            segment.predictions += 1;
            segment.visits += usize::from(segment.newest_visit != Some(visit));
            segment.newest_visit = Some(visit);
            segment.hits.add(list, prefix.target);
        }
    }

    pub fn figures(&self) -> Vec<Segment> {
        let segment = |(name, collected): (&'static str, &Collected)| Segment {
            name,
            predictions: collected.predictions,
            visits: collected.visits,
            hit_rate: collected.hits.known(),
            is_enough: collected.predictions >= enough::PREDICTIONS && collected.visits >= enough::VISITS,
        };
        NAMES.into_iter().zip(&self.segments).map(segment).collect()
    }
}

/// Returns the largest difference between the hit rates of two segments; `None` if fewer than two can be compared.
#[must_use]
pub fn gap(segments: &[Segment]) -> Option<f64> {
    let rates = || segments.iter().filter(|segment| segment.is_enough).filter_map(|segment| segment.hit_rate);
    let (low, high) = (rates().fold(f64::INFINITY, f64::min), rates().fold(f64::NEG_INFINITY, f64::max));
    (rates().count() > 1).then_some(high - low)
}

/// Returns the mean popularity level of the items seen that the engine keeps, in 1/1000.
fn popularity(pack: &Pack<Verified>, prefix: &Prefix<'_>) -> u64 {
    let seen = kept(prefix.seen);
    let sum: u64 = seen.iter().map(|&item| u64::from(pack.popular_ever(item))).sum();
    sum * 1000 / seen.len().max(1) as u64
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
        let mut segments = Segments::new(&pack, [all[0], all[0], all[0], all[3]].iter(), 1);
        all.iter().chain([&past]).for_each(|prefix| segments.add(&pack, 0, prefix, &[a]));
        let counts: Vec<_> = segments.figures().iter().map(|segment| (segment.name, segment.predictions)).collect();
        assert_eq!(counts, [("new", 2), ("light", 2), ("heavy", 1), ("niche", 1)]);
    }

    #[test]
    fn equal_popularities_are_in_the_niche_together_unless_that_is_everyone() {
        let pack = small();
        let [a, e] = ["a", "e"].map(|id| [pack.find(id).unwrap()]);
        let prefix = |seen| Prefix { seen, past: &[], target: a[0] };
        let niche = |all: &[Prefix<'_>]| {
            let mut segments = Segments::new(&pack, all.iter(), 1);
            all.iter().for_each(|prefix| segments.add(&pack, 0, prefix, &a));
            segments.figures()[3].predictions
        };
        assert_eq!(niche(&[prefix(&e), prefix(&e), prefix(&e), prefix(&a)]), 3);
        assert_eq!(niche(&[prefix(&e), prefix(&a), prefix(&a), prefix(&a)]), 1);
        assert_eq!(niche(&[prefix(&e); 4]), 0);
        assert_eq!(niche(&[]), 0);
    }

    #[test]
    fn one_long_visit_is_no_segment_of_visitors() {
        let pack = small();
        let a = [pack.find("a").unwrap()];
        let prefix = Prefix { seen: &a, past: &[], target: a[0] };
        let new = |visits: usize| {
            let mut segments = Segments::new(&pack, std::iter::empty(), 1);
            (0..200).for_each(|n| segments.add(&pack, n * visits / 200, &prefix, &a));
            segments.figures()[0]
        };
        assert_eq!((new(1).predictions, new(1).visits, new(1).is_enough), (200, 1, false));
        assert_eq!((new(24).is_enough, new(25).visits, new(25).is_enough), (false, 25, true));
        assert_eq!(Segments::new(&pack, std::iter::empty(), 1).figures()[2].hit_rate, None);
    }

    #[test]
    fn only_the_events_that_the_engine_keeps_count() {
        let pack = small();
        let [a, e] = ["a", "e"].map(|id| pack.find(id).unwrap());
        let long = [vec![a; 300], vec![e; 500]].concat();
        let of = |seen: &[ItemNumber]| popularity(&pack, &Prefix { seen, past: &[], target: a });
        assert_eq!(of(&long), of(&[e]));
        assert!(of(&long[..799]) > of(&[e]));
    }

    #[test]
    fn the_gap_is_between_the_best_and_the_worst_segment_that_is_large_enough() {
        let segment = |predictions, hit_rate| {
            let is_enough = predictions >= enough::PREDICTIONS;
            Segment { name: "new", predictions, visits: 50, hit_rate: Some(hit_rate), is_enough }
        };
        assert_eq!(gap(&[segment(100, 0.5), segment(99, 0.0), segment(900, 0.25)]), Some(0.25));
        assert_eq!(gap(&[segment(100, 0.5), segment(99, 0.0)]), None);
    }
}
