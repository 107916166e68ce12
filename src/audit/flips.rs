//! Counterfactual flips: would the list be the same if the catalogue did not name a proxy?
//!
//! A proxy is a label that may correlate with a protected characteristic of visitors or providers: a tag such as
//! `women`, or a provider. For each proxy, the pack is written again without the label, and the visitors who viewed an
//! item with this label get a second list. A list has flipped if it does not have the same items in the same order, because
//! attention depends on the position.
//!
//! The behaviour neighbours of the pack do not change, so a flip shows what the label itself does, not what people did.
//! Content neighbours also stay: they were computed when the pack was built.
//!
//! # Source
//! Kusner et al., "Counterfactual fairness", NeurIPS 2017, definition 5, with the label as the attribute that changes
//! and everything else unchanged.

use std::collections::BTreeMap;

use super::enough;
use super::lists::Lists;
use super::visitors::Visitors;
use crate::eval::Shelf;
use crate::ids::ItemNumber;
use crate::pack::{Facet, Label, Pack, PackError, Verified};
use crate::pack_writer::{Contents, ItemRow};
use crate::read::Progress;
use crate::train::{Prefix, Visit};
use crate::units::Scored;

/// The maximum number of visitors for each proxy (chosen: the share is then known within 5 points).
const MOST_VISITORS: usize = 400;
/// The number of tags and of providers that are tested if the policy names no proxies.
const FREQUENT: usize = 4;

/// The effect of one proxy.
#[derive(Clone, Debug, PartialEq)]
pub struct Flip {
    /// The label.
    pub label: Label,
    /// The number of visitors who viewed an item with this label and whose lists were compared.
    pub visitors: usize,
    /// The share of them whose list does not have the same items in the same order without the label, 0..=1; `None` if
    /// there are no such visitors.
    pub changed: Option<f64>,
    /// The share of the list's items that stay, wherever they are, on average over lists with items, 0..=1; `None` if
    /// there are none.
    pub kept: Option<f64>,
    /// True if there are enough visitors to compare the proxy with others.
    pub is_enough: bool,
}

/// Measures the effect of each of `proxies`, in their order.
///
/// # Errors
/// [`PackError`] if a pack without the label cannot be verified, which would be a bug in this program.
pub(super) fn flips(
    pack: &Pack<Verified>,
    proxies: &[Label],
    visitors: &Visitors,
    lists: Lists<'_>,
    progress: &Progress,
) -> Result<Vec<Flip>, PackError> {
    let visits = visitors.kept(pack);
    let contents = Contents::of(pack);
    let bar = progress.steps("testing proxies", proxies.len() as u64);
    let mut flips = Vec::with_capacity(proxies.len());
    for label in proxies {
        let mut other = Pack::new(without(&contents, label).to_bytes()).verify()?;
        lists.mark(&mut other);
        flips.push(flip([pack, &other], label, &visits, lists));
        bar.advance(1);
    }
    Ok(flips)
}

/// Returns the most frequent tags and the providers with most items.
pub(super) fn frequent(pack: &Pack<Verified>) -> Vec<Label> {
    let items = pack.items();
    let numbers = || (0..items.len() as u32).map(ItemNumber);
    let tags = most_frequent(numbers().flat_map(|item| items.tags(item)), Facet::Tag);
    let providers = most_frequent(numbers().map(|item| items.provider(item)), Facet::Provider);
    tags.into_iter().chain(providers).collect()
}

fn most_frequent<'p>(names: impl Iterator<Item = &'p str>, facet: Facet) -> Vec<Label> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    names.for_each(|name| *counts.entry(name).or_default() += 1);
    let mut counts: Vec<(&str, usize)> = counts.into_iter().filter(|(name, _)| !name.is_empty()).collect();
    counts.sort_by_key(|&(name, count)| (std::cmp::Reverse(count), name));
    counts.iter().take(FREQUENT).filter_map(|(name, _)| Label::new(facet, name)).collect()
}

fn flip([pack, other]: [&Pack<Verified>; 2], label: &Label, visits: &[Visit], lists: Lists<'_>) -> Flip {
    let mut labelled = vec![false; pack.items().len()];
    pack.labelled(label, &mut |item| labelled[item.index()] = true);
    let concerned: Vec<&Visit> = visits.iter().filter(|v| v.events.iter().any(|item| labelled[item.index()])).collect();
    let step = concerned.len().div_ceil(MOST_VISITORS).max(1);
    let [mut shelf, mut other_shelf] = [(); 2].map(|()| Shelf::new(lists.ranking));
    let (mut visitors, mut changed, mut kept, mut filled) = (0_usize, 0_usize, 0.0, 0_usize);
    for visit in concerned.into_iter().step_by(step) {
        let prefix = Prefix { seen: &visit.events, past: &visit.past, target: ItemNumber(u32::MAX) };
        let list = shelf.fill(pack, &prefix, &[], lists.limit);
        let without = other_shelf.fill(other, &prefix, &[], lists.limit);
        let same = list.iter().filter(|scored| without.iter().any(|other| other.item == scored.item)).count();
        visitors += 1;
        changed += usize::from(is_changed(list, without));
        if !list.is_empty() {
            filled += 1;
            kept += same as f64 / list.len() as f64;
        }
    }
    let share = |sum: f64, all: usize| (all > 0).then(|| sum / all as f64);
    let (changed, kept) = (share(changed as f64, visitors), share(kept, filled));
    Flip { label: label.clone(), visitors, changed, kept, is_enough: visitors >= enough::VISITS }
}

fn is_changed(list: &[Scored], without: &[Scored]) -> bool {
    !list.iter().map(|scored| scored.item).eq(without.iter().map(|scored| scored.item))
}

fn without(contents: &Contents, label: &Label) -> Contents {
    let row = |row: &ItemRow| {
        let mut row = row.clone();
        let same = |name: &String| name == label.value();
        match label.facet() {
            Facet::Item => {}
            Facet::Category if same(&row.category) => row.category.clear(),
            Facet::Provider if same(&row.provider) => row.provider.clear(),
            Facet::Category | Facet::Provider => {}
            Facet::Tag => row.tags.retain(|tag| !same(tag)),
        }
        row
    };
    Contents { items: contents.items.iter().map(row).collect(), ..contents.clone() }
}

/// Returns the largest share of changed lists among the proxies that concern enough visitors.
#[must_use]
pub fn flip_rate(flips: &[Flip]) -> Option<f64> {
    flips.iter().filter(|flip| flip.is_enough).filter_map(|flip| flip.changed).max_by(f64::total_cmp)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::{log, small};
    use crate::policy::RankingOptions;
    use crate::units::Score;

    fn tested(ranking: RankingOptions) -> Vec<Flip> {
        let pack = small();
        let visitors = Visitors::of_log(&pack, &log(&[(None, "ab"), (None, "c"), (None, "ab")]));
        let labels = ["tag:blue", "tag:nothing", "provider:Acme"].map(|text| Label::parse(text).unwrap());
        let lists = Lists { policy: None, ranking, limit: 2 };
        flips(&pack, &labels, &visitors, lists, &Progress::quiet()).unwrap()
    }

    #[test]
    fn a_list_that_does_not_use_labels_never_flips() {
        for flip in tested(RankingOptions::OFF) {
            let expected = (flip.visitors > 0).then_some((0.0, 1.0));
            assert_eq!((flip.changed.zip(flip.kept), flip.is_enough), (expected, false), "{flip:?}");
        }
    }

    #[test]
    fn a_list_has_changed_if_its_items_or_their_order_have() {
        let list = |items: &[u32]| -> Vec<Scored> {
            items.iter().map(|&item| Scored { item: ItemNumber(item), score: Score(0) }).collect()
        };
        let changed = |other: &[u32]| is_changed(&list(&[1, 2, 3]), &list(other));
        assert!(!changed(&[1, 2, 3]));
        assert!(changed(&[2, 1, 3]) && changed(&[1, 2]) && changed(&[1, 2, 4]) && changed(&[]));
    }

    #[test]
    fn a_list_that_limits_each_provider_flips_if_the_catalogue_does_not_name_it() {
        let capped = tested(RankingOptions::new(0, 0, 1, 0).unwrap());
        assert!(capped[2].changed.unwrap() > 0.0 && capped[2].kept.unwrap() < 1.0, "{capped:?}");
        assert_eq!((capped[1].visitors, capped[1].changed, capped[1].kept), (0, None, None));
    }

    #[test]
    fn the_looser_the_cap_on_a_provider_the_fewer_lists_depend_on_it() {
        let changed = |cap| tested(RankingOptions::new(0, 0, cap, 0).unwrap())[2].changed.unwrap();
        assert!(changed(1) > changed(100), "{} {}", changed(1), changed(100));
    }

    #[test]
    fn the_most_frequent_labels_are_tested_by_default() {
        let labels: Vec<String> = frequent(&small()).iter().map(Label::text).collect();
        assert_eq!(labels, ["tag:blue", "tag:red", "tag:green", "provider:Acme", "provider:Best"]);
    }
}
