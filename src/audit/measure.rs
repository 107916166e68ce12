//! Ranks for every visitor of an audit and measures the lists.

use rayon::prelude::*;

use super::lists::Lists;
use super::popular::{heads, sessions};
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
use crate::train::{Prefix, Visit, prefixes};

/// The maximum number of lists (chosen: they take seconds, and more would change no figure by a hundredth).
const MOST_LISTS: usize = 50_000;
/// The number of lists that a thread ranks before it reports its progress.
const BATCH: usize = 256;
/// A provider with a smaller share of the catalogue is not compared (chosen: a provider with a few items among
/// thousands gets no or much exposure by chance).
const LEAST_SHARE: f64 = 0.01;

/// The exposure of one provider.
#[derive(Clone, Debug, PartialEq)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// The number of its items.
    pub items: usize,
    /// Its share of the catalogue, 0..=1.
    pub catalogue: f64,
    /// Its share of the visitors' attention, 0..=1.
    pub exposure: f64,
    /// `exposure / catalogue`.
    pub ratio: f64,
    /// True if it has enough items to be compared.
    pub is_enough: bool,
}

/// The figures of the lists. A figure is absent if the pack names no categories or providers, or if it needs the real
/// next item, which only a log has.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The number of lists.
    pub lists: usize,
    /// Gini index of exposure, 0..=1.
    pub gini: f64,
    /// Share of the catalogue in at least one list, 0..=1.
    pub coverage: f64,
    /// Evenness of exposure, 0..=1.
    pub entropy: f64,
    /// Mean number of sessions of a listed item.
    pub average_popularity: f64,
    /// Mean popularity of a listed item, relative to the most popular item, 0..=1.
    pub popularity_bias: f64,
    /// Share of long-tail items, 0..=1.
    pub tail_share: f64,
    /// Share of a list from its most frequent provider, 0..=1.
    pub provider_share: Option<f64>,
    /// Every provider, the lowest ratio first.
    pub providers: Vec<Provider>,
    /// Distance between the categories of a list and those of the visitor, in bits.
    pub calibration_error: Option<f64>,
    /// Intra-list diversity, 0..=1.
    pub diversity: f64,
    /// Difference in the chances of popular and unpopular targets.
    pub pop_reo: Option<f64>,
    /// Hit rates of targets in the short head and in the long tail, each with its number of targets.
    pub chances: Vec<(u64, f64)>,
    /// Quality by segment; empty without a log.
    pub segments: Vec<Segment>,
}

impl Measured {
    /// Returns the lowest ratio among the providers that can be compared.
    #[must_use]
    pub fn provider_ratio(&self) -> Option<f64> {
        let comparable = self.providers.iter().filter(|provider| provider.is_enough);
        comparable.map(|provider| provider.ratio).min_by(f64::total_cmp)
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
    let mut segments = Segments::new(pack, &asked, limit);
    let categories = |list: &[ItemNumber]| list.iter().map(|&item| items.category_code(item)).collect::<Vec<_>>();
    let bar = progress.steps("measuring lists", lists.len() as u64);
    for (prefix, list) in asked.iter().zip(&lists) {
        coverage.add(list);
        gini.add(list);
        entropy.add(list);
        average.add(list);
        bias.add(list);
        tail.add(list);
        exposure.add(list);
        share.add(&list.iter().map(|&item| items.provider_code(item)).collect::<Vec<_>>());
        calibration.add(&categories(prefix.seen), &categories(list));
        diversity.add(pack, list);
        if is_real {
            reo.add(usize::from(!heads[prefix.target.index()]), list.contains(&prefix.target));
            segments.add(pack, prefix, list);
        }
        bar.advance(1);
    }
    Measured {
        lists: lists.len(),
        gini: gini.value(),
        coverage: coverage.value(),
        entropy: entropy.value(),
        average_popularity: average.value(),
        popularity_bias: bias.value(),
        tail_share: tail.value(),
        provider_share: share.value(),
        providers: providers(pack, &exposure),
        calibration_error: calibration.value(),
        diversity: diversity.value(),
        pop_reo: reo.value(),
        chances: if is_real { reo.rates().collect() } else { Vec::new() },
        segments: if is_real { segments.figures() } else { Vec::new() },
    }
}

/// Returns the prefixes of all visits, at most [`MOST_LISTS`], evenly spread. The last item of a visit is only a target.
fn asked(visits: &[Visit]) -> Vec<Prefix<'_>> {
    let all: Vec<Prefix<'_>> = prefixes(visits, 0).collect();
    let step = all.len().div_ceil(MOST_LISTS).max(1);
    all.into_iter().step_by(step).collect()
}

fn lists(pack: &Pack<Verified>, asked: &[Prefix<'_>], how: Lists<'_>, progress: &Progress) -> Vec<Vec<ItemNumber>> {
    let bar = progress.steps("ranking", asked.len() as u64);
    let batch = |batch: &[Prefix<'_>]| {
        let mut shelf = Shelf::new(how.ranking);
        let mut list = |prefix: &Prefix<'_>| -> Vec<ItemNumber> {
            shelf.fill(pack, prefix, &[], how.limit).iter().map(|scored| scored.item).collect()
        };
        let lists: Vec<_> = batch.iter().map(&mut list).collect();
        bar.advance(batch.len() as u64);
        lists
    };
    asked.par_chunks(BATCH).flat_map_iter(batch).collect()
}

fn providers(pack: &Pack<Verified>, exposure: &GroupExposure) -> Vec<Provider> {
    let items = pack.items();
    let named = |code| (0..items.len() as u32).map(ItemNumber).find(|&item| items.provider_code(item) == Some(code));
    let provider = |share: crate::eval::metrics::GroupShare| Provider {
        name: named(share.group).map_or_else(String::new, |item| items.provider(item).to_owned()),
        items: share.items,
        catalogue: share.catalogue,
        exposure: share.exposure,
        ratio: share.ratio(),
        is_enough: share.catalogue >= LEAST_SHARE,
    };
    let mut providers: Vec<Provider> = exposure.shares().into_iter().map(provider).collect();
    providers.sort_by(|a, b| a.ratio.total_cmp(&b.ratio).then_with(|| a.name.cmp(&b.name)));
    providers
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
    }
}
