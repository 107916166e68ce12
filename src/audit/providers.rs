//! The exposure of providers: whether each gets the attention that its share of the catalogue suggests.
//!
//! Providers with less than 1 % of the catalogue are too small to compare one by one. They are compared together, as one
//! group, so that a catalogue of many small providers hides none of them.

use super::enough;
use crate::eval::metrics::{GroupExposure, GroupShare};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};

/// The name of the group of small providers.
const POOL: &str = "all providers below 1 %";

/// The exposure of one provider, or of all small ones together.
#[derive(Clone, Debug, PartialEq)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// The number of small providers that it consists of; `None` if it is a provider.
    pub pool: Option<usize>,
    /// The number of those of them without any exposure; for a provider, 1 if it has none.
    pub unexposed: usize,
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

/// Returns every provider and, if there are small ones, their group; the lowest ratio first.
pub(super) fn providers(pack: &Pack<Verified>, exposure: &GroupExposure) -> Vec<Provider> {
    let names = names(pack);
    let name = |group: u32| names.get(group as usize).cloned().flatten().unwrap_or_default();
    with_pool(exposure.shares(), name)
}

fn with_pool(shares: Vec<GroupShare>, name: impl Fn(u32) -> String) -> Vec<Provider> {
    let provider = |share: &GroupShare| Provider {
        name: name(share.group),
        pool: None,
        unexposed: usize::from(share.exposure <= 0.0),
        items: share.items,
        catalogue: share.catalogue,
        exposure: share.exposure,
        ratio: share.ratio(),
        is_enough: share.catalogue >= enough::CATALOGUE,
    };
    let mut providers: Vec<Provider> = shares.iter().map(provider).collect();
    let small: Vec<&Provider> = providers.iter().filter(|provider| !provider.is_enough).collect();
    let sum = |of: fn(&Provider) -> f64| small.iter().map(|provider| of(provider)).sum::<f64>();
    let (catalogue, exposure) = (sum(|provider| provider.catalogue), sum(|provider| provider.exposure));
    let pool = (!small.is_empty()).then(|| Provider {
        name: POOL.to_owned(),
        pool: Some(small.len()),
        unexposed: small.iter().map(|provider| provider.unexposed).sum(),
        items: small.iter().map(|provider| provider.items).sum(),
        catalogue,
        exposure,
        ratio: exposure / catalogue,
        is_enough: catalogue >= enough::CATALOGUE,
    });
    providers.extend(pool);
    providers.sort_by(|a, b| a.ratio.total_cmp(&b.ratio).then_with(|| a.name.cmp(&b.name)));
    providers
}

/// Returns the lowest ratio among the groups that can be compared, at most 1; `None` if there are fewer than two groups,
/// because one that is the whole catalogue always has 1.
pub(super) fn least(providers: &[Provider]) -> Option<f64> {
    let comparable = || providers.iter().filter(|provider| provider.is_enough).map(|provider| provider.ratio);
    comparable().min_by(f64::total_cmp).map(|least| least.min(1.0)).filter(|_| comparable().count() > 1)
}

/// Returns the first `most` providers that can be compared, and the group of small ones wherever it is.
pub(super) fn listed(providers: &[Provider], most: usize) -> impl Iterator<Item = &Provider> {
    let is_listed = |provider: &&Provider| provider.is_enough || provider.pool.is_some();
    let ranked = providers.iter().filter(is_listed).enumerate();
    ranked.filter(move |(at, provider)| *at < most || provider.pool.is_some()).map(|(_, provider)| provider)
}

/// Returns the name of each provider, by its code.
fn names(pack: &Pack<Verified>) -> Vec<Option<String>> {
    let items = pack.items();
    let mut names: Vec<Option<String>> = Vec::new();
    for item in (0..items.len() as u32).map(ItemNumber) {
        let Some(code) = items.provider_code(item).map(|code| code as usize) else { continue };
        if names.len() <= code {
            names.resize(code + 1, None);
        }
        names[code].get_or_insert_with(|| items.provider(item).to_owned());
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Providers with these numbers of items, of which the first ones get all attention equally.
    fn shares(items: &[usize], exposed: usize) -> Vec<GroupShare> {
        let all: usize = items.iter().sum();
        let attended: usize = items[..exposed].iter().sum();
        let share = |(group, &items): (usize, &usize)| GroupShare {
            group: group as u32,
            items,
            catalogue: items as f64 / all as f64,
            exposure: if group < exposed { items as f64 / attended as f64 } else { 0.0 },
        };
        items.iter().enumerate().map(share).collect()
    }

    fn of(items: &[usize], exposed: usize) -> Vec<Provider> {
        with_pool(shares(items, exposed), |group| format!("p{group}"))
    }

    #[test]
    fn small_providers_are_compared_together_so_that_none_is_hidden() {
        // Six providers of 50 items, and 265 of one item, which get nothing.
        let providers = of(&[[50; 6].as_slice(), &[1; 265]].concat(), 6);
        let pool = providers.iter().find(|provider| provider.pool.is_some()).unwrap();
        assert_eq!((pool.name.as_str(), pool.pool, pool.unexposed), (POOL, Some(265), 265));
        assert!(pool.is_enough && pool.items == 265);
        assert_eq!(least(&providers), Some(0.0));
        assert_eq!(providers.len(), 6 + 265 + 1);
        assert_eq!(listed(&providers, 3).count(), 3);
        assert_eq!(listed(&providers[1..], 3).count(), 3);
    }

    #[test]
    fn a_pool_below_one_percent_is_not_compared_and_the_figure_is_at_most_1() {
        let providers = of(&[500, 500, 3], 2);
        assert!(providers.iter().any(|provider| provider.pool == Some(1) && !provider.is_enough));
        assert_eq!(least(&providers), Some(1.0));
        assert_eq!(listed(&providers, 1).filter(|provider| provider.pool.is_some()).count(), 1);
    }

    #[test]
    fn a_single_group_is_not_compared_with_itself() {
        assert_eq!(least(&of(&[9], 1)), None);
        assert_eq!(least(&of(&[1; 150], 40)), None);
        assert_eq!(least(&[]), None);
    }
}
