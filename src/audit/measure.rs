//! Ranks for every visitor of an audit and measures the lists.

use rayon::prelude::*;

use super::enough;
use super::lists::Lists;
use super::popular::{heads, sessions};
use super::providers::{Provider, least, providers};
use super::segments::{Segment, Segments, gap};
use super::visitors::{Origin, Visitors};
use crate::eval::Shelf;
use crate::eval::metrics::{
    AveragePopularity, CalibrationError, Coverage, Entropy, Gini, GroupExposure, IntraListDiversity, PopReo,
    PopularityBias, ProviderShare, TailShare,
};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::read::Progress;
use crate::train::{Prefix, Visit, kept, prefixes};

/// The maximum number of lists (chosen: they take seconds, and more would change no figure by a hundredth).
const MOST_LISTS: usize = 50_000;
/// The number of lists that a thread ranks before it reports its progress.
const BATCH: usize = 256;

/// A group of predictions whose targets are in the short head or in the long tail.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ByPopularity {
    /// `head` or `tail`.
    pub name: &'static str,
    /// The number of predictions.
    pub predictions: u64,
    /// The share of them whose target was in the list, 0..=1; `None` if there are none.
    pub hit_rate: Option<f64>,
    /// True if there are enough predictions to compare the group with the other.
    pub is_enough: bool,
}

/// The figures of the lists. A figure is absent if it is undefined for these lists, if the pack names no categories or
/// providers, or if it needs the real next item, which only a log has.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The number of lists.
    pub lists: usize,
    /// Gini index of exposure, 0..=1.
    pub gini: Option<f64>,
    /// Share of the catalogue in at least one list, 0..=1.
    pub coverage: Option<f64>,
    /// Evenness of exposure, 0..=1.
    pub entropy: Option<f64>,
    /// Mean number of sessions of a listed item.
    pub average_popularity: Option<f64>,
    /// Mean popularity of a listed item, relative to the most popular item, 0..=1.
    pub popularity_bias: Option<f64>,
    /// Share of long-tail items, 0..=1.
    pub tail_share: Option<f64>,
    /// Share of a list of two items or more from its most frequent provider, 0..=1.
    pub provider_share: Option<f64>,
    /// Every provider, and the small ones as a group, the lowest ratio first.
    pub providers: Vec<Provider>,
    /// Distance between the categories of a list and those of the visitor, in bits.
    pub calibration_error: Option<f64>,
    /// Intra-list diversity, 0..=1.
    pub diversity: Option<f64>,
    /// Difference in the chances of popular and unpopular targets.
    pub pop_reo: Option<f64>,
    /// Predictions of the short head and of the long tail; empty without a log.
    pub chances: Vec<ByPopularity>,
    /// Quality by segment; empty without a log.
    pub segments: Vec<Segment>,
}

impl Measured {
    /// Returns the lowest ratio among the providers that can be compared, and the group of small ones; at most 1.
    #[must_use]
    pub fn provider_ratio(&self) -> Option<f64> {
        least(&self.providers)
    }

    /// Returns the largest difference in quality between two segments.
    #[must_use]
    pub fn segment_gap(&self) -> Option<f64> {
        gap(&self.segments)
    }
}

/// Measures the lists after every prefix of the visits.
#[must_use]
pub(super) fn measure(pack: &Pack<Verified>, visitors: &Visitors, how: Lists<'_>, progress: &Progress) -> Measured {
    let visits = visitors.kept(pack);
    let asked = asked(&visits);
    let lists = lists(pack, &asked, how, progress);
    let limit = how.limit;
    let is_real = visitors.origin == Origin::Log;
    let (items, sessions) = (pack.items(), sessions(pack));
    let numbers = (0..items.len() as u32).map(ItemNumber);
    let (mut coverage, mut gini) = (Coverage::at(limit, items.len()), Gini::at(limit, items.len()));
    let (mut entropy, mut average) = (Entropy::at(limit, items.len()), AveragePopularity::new(&sessions));
    let (mut bias, mut tail) = (PopularityBias::new(&sessions), TailShare::at(limit, &sessions));
    let (mut share, mut calibration) = (ProviderShare::default(), CalibrationError::default());
    let mut exposure = GroupExposure::new(numbers.map(|item| items.provider_code(item)).collect());
    let (mut diversity, mut reo, heads) = (IntraListDiversity::default(), PopReo::new(2), heads(&sessions));
    let mut segments = Segments::new(pack, asked.iter().map(|(_, prefix)| prefix), limit);
    let categories = |list: &[ItemNumber]| list.iter().map(|&item| items.category_code(item)).collect::<Vec<_>>();
    let bar = progress.steps("measuring lists", lists.len() as u64);
    for ((visit, prefix), list) in asked.iter().zip(&lists) {
        coverage.add(list);
        gini.add(list);
        entropy.add(list);
        average.add(list);
        bias.add(list);
        tail.add(list);
        exposure.add(list);
        share.add(&list.iter().map(|&item| items.provider_code(item)).collect::<Vec<_>>());
        calibration.add(&categories(kept(prefix.seen)), &categories(list));
        diversity.add(pack, list);
        if is_real {
            reo.add(usize::from(!heads[prefix.target.index()]), list.contains(&prefix.target));
            segments.add(pack, *visit, prefix, list);
        }
        bar.advance(1);
    }
    Measured {
        lists: lists.len(),
        gini: gini.known(),
        coverage: coverage.known(),
        entropy: entropy.known(),
        average_popularity: average.known(),
        popularity_bias: bias.known(),
        tail_share: tail.known(),
        provider_share: share.value(),
        providers: providers(pack, &exposure),
        calibration_error: calibration.value(),
        diversity: diversity.known(),
        pop_reo: reo.among(enough::PREDICTIONS),
        chances: if is_real { chances(&reo) } else { Vec::new() },
        segments: if is_real { segments.figures() } else { Vec::new() },
    }
}

fn chances(reo: &PopReo) -> Vec<ByPopularity> {
    let chance = |(name, (predictions, rate)): (&'static str, (u64, f64))| ByPopularity {
        name,
        predictions,
        hit_rate: (predictions > 0).then_some(rate),
        is_enough: predictions >= enough::PREDICTIONS,
    };
    ["head", "tail"].into_iter().zip(reo.rates()).map(chance).collect()
}

/// Returns the prefixes of all visits with the number of the visit, at most [`MOST_LISTS`], evenly spread. The last item
/// of a visit is only a target.
fn asked(visits: &[Visit]) -> Vec<(usize, Prefix<'_>)> {
    let of = |(number, visit)| prefixes(std::slice::from_ref(visit), 0).map(move |prefix| (number, prefix));
    let all: Vec<(usize, Prefix<'_>)> = visits.iter().enumerate().flat_map(of).collect();
    let step = all.len().div_ceil(MOST_LISTS).max(1);
    all.into_iter().step_by(step).collect()
}

fn lists(
    pack: &Pack<Verified>,
    asked: &[(usize, Prefix<'_>)],
    how: Lists<'_>,
    progress: &Progress,
) -> Vec<Vec<ItemNumber>> {
    let bar = progress.steps("ranking", asked.len() as u64);
    let batch = |batch: &[(usize, Prefix<'_>)]| {
        let mut shelf = Shelf::new(how.ranking);
        let mut list = |(_, prefix): &(usize, Prefix<'_>)| -> Vec<ItemNumber> {
            shelf.fill(pack, prefix, &[], how.limit).iter().map(|scored| scored.item).collect()
        };
        let lists: Vec<_> = batch.iter().map(&mut list).collect();
        bar.advance(batch.len() as u64);
        lists
    };
    asked.par_chunks(BATCH).flat_map_iter(batch).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::{log, small};
    use crate::policy::RankingOptions;

    #[test]
    fn every_prefix_gets_a_list_and_only_a_log_has_targets() {
        let pack = small();
        let how = Lists { policy: None, ranking: RankingOptions::OFF, limit: 2 };
        let visitors = Visitors::of_log(&pack, &log(&[(None, "abc"), (None, "de"), (None, "a")]));
        let measured = measure(&pack, &visitors, how, &Progress::quiet());
        assert_eq!(measured.lists, 3);
        assert_eq!(measured.segments.iter().take(3).map(|segment| segment.predictions).sum::<u64>(), 3);
        let names: Vec<_> = measured.providers.iter().map(|provider| provider.name.as_str()).collect();
        assert_eq!(names.len(), 2, "{names:?}");
        let simulated = Visitors::simulated(&pack, 30, 1);
        let measured = measure(&pack, &simulated, how, &Progress::quiet());
        assert!(measured.lists > 30 && measured.segments.is_empty() && measured.pop_reo.is_none());
        assert_eq!(measured.provider_ratio(), measured.providers.first().map(|provider| provider.ratio));
        assert!(measured.chances.is_empty());
    }

    #[test]
    fn what_is_undefined_for_the_lists_is_absent_and_not_0() {
        let pack = small();
        let of = |limit, sessions: &[(Option<u32>, &str)]| {
            let how = Lists { policy: None, ranking: RankingOptions::OFF, limit };
            measure(&pack, &Visitors::of_log(&pack, &log(sessions)), how, &Progress::quiet())
        };
        let of_one = of(1, &[(None, "abc"), (None, "de")]);
        assert_eq!((of_one.diversity, of_one.provider_share, of_one.coverage.is_some()), (None, None, true));
        assert!(of_one.segments.iter().all(|segment| segment.hit_rate.is_some() == (segment.predictions > 0)));
        assert_eq!((of_one.pop_reo, of_one.chances.len()), (None, 2));
        let empty = of(0, &[(None, "ab")]);
        let figures = [empty.gini, empty.coverage, empty.entropy, empty.popularity_bias, empty.tail_share];
        assert_eq!((empty.lists, figures, empty.average_popularity), (1, [None; 5], None));
    }
}
