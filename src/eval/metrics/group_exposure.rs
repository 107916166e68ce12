//! Group exposure: which share of the visitors' attention the items of each group get, compared with the group's share
//! of the catalogue. A group is, for example, a provider.
//!
//! Position j of a list gets the attention `1 / log₂(1 + j)`, because visitors look at the first positions most. The
//! ratio of a group is its share of all attention divided by its share of the catalogue: 1 means that its items are
//! shown as often as those of the whole catalogue, and 0 that they are never shown.
//!
//! # Source
//! Singh and Joachims, "Fairness of exposure in rankings", KDD 2018, §3.2 (attention by position) and §4.1 (parity of
//! the mean exposure of groups). The ratio is the group's mean divided by the overall mean, as in Fairlearn's
//! `MetricFrame` with `mean_prediction`.

use std::collections::BTreeMap;

use crate::ids::ItemNumber;

/// The exposure of every group.
#[derive(Clone, Debug)]
pub struct GroupExposure {
    groups: Vec<Option<u32>>,
    attention: Vec<f64>,
}

/// The exposure of one group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupShare {
    /// The group's number.
    pub group: u32,
    /// The number of its items.
    pub items: usize,
    /// Its share of the items that belong to any group, 0..=1.
    pub catalogue: f64,
    /// Its share of the attention that such items get, 0..=1.
    pub exposure: f64,
}

impl GroupShare {
    /// Returns the share of attention divided by the share of the catalogue; at least 0.
    #[must_use]
    pub fn ratio(&self) -> f64 {
        self.exposure / self.catalogue
    }
}

impl GroupExposure {
    /// Returns an exposure for these groups, one entry per item number; `None` means that the item has no group and is
    /// left out.
    #[must_use]
    pub fn new(groups: Vec<Option<u32>>) -> Self {
        let attention = vec![0.0; groups.len()];
        Self { groups, attention }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber]) {
        for (at, item) in list.iter().enumerate() {
            self.attention[item.index()] += 1.0 / (at as f64 + 2.0).log2();
        }
    }

    /// Returns every group, in the order of their numbers; empty if no item with a group was in a list.
    #[must_use]
    pub fn shares(&self) -> Vec<GroupShare> {
        let mut groups: BTreeMap<u32, (usize, f64)> = BTreeMap::new();
        for (group, attention) in self.groups.iter().zip(&self.attention) {
            if let Some(group) = group {
                let (items, sum) = groups.entry(*group).or_default();
                (*items, *sum) = (*items + 1, *sum + attention);
            }
        }
        let items: usize = groups.values().map(|(items, _)| items).sum();
        let attention: f64 = groups.values().map(|(_, attention)| attention).sum();
        if attention <= 0.0 {
            return Vec::new();
        }
        let share = |(&group, &(n, sum)): (&u32, &(usize, f64))| GroupShare {
            group,
            items: n,
            catalogue: n as f64 / items as f64,
            exposure: sum / attention,
        };
        groups.iter().map(share).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_position_gets_the_most_attention_and_items_without_a_group_none() {
        let mut exposure = GroupExposure::new(vec![Some(7), Some(9), Some(9), None]);
        assert!(exposure.shares().is_empty());
        exposure.add(&[0, 3, 1].map(ItemNumber));
        let [seven, nine] = exposure.shares()[..] else { panic!() };
        // 1 / log₂(2) = 1 and 1 / log₂(4) = ½.
        assert_eq!((seven.group, seven.items, nine.group, nine.items), (7, 1, 9, 2));
        assert!((seven.exposure - 2.0 / 3.0).abs() < 1e-12 && (nine.exposure - 1.0 / 3.0).abs() < 1e-12);
        assert!((seven.ratio() - 2.0).abs() < 1e-12 && (nine.ratio() - 0.5).abs() < 1e-12);
    }
}
