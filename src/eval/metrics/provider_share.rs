//! Provider share: the share of a list that comes from its most frequent provider, averaged over lists. A list of one item
//! says nothing, because its share is always 1.

use std::collections::BTreeMap;

use super::Mean;

/// Provider share, in 0..=1; it is 1 if every list has a single provider.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProviderShare {
    mean: Mean,
}

impl ProviderShare {
    /// Adds one list. Providers are arbitrary numbers, one per item; `None` means that the catalogue names no provider.
    /// A list without any provider, or of fewer than two items, is not counted.
    pub fn add(&mut self, list: &[Option<u32>]) {
        if list.len() < 2 {
            return;
        }
        let mut items: BTreeMap<u32, u32> = BTreeMap::new();
        list.iter().flatten().for_each(|&provider| *items.entry(provider).or_default() += 1);
        if let Some(&most) = items.values().max() {
            self.mean.add(f64::from(most) / list.len() as f64);
        }
    }

    /// Returns the mean so far; `None` if no list had two items and a provider.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        self.mean.known()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_provider_of_each_list_counts_and_items_without_one_keep_their_places() {
        let mut share = ProviderShare::default();
        share.add(&[None, None]);
        assert_eq!(share.value(), None);
        share.add(&[Some(7), Some(8), Some(7), None]);
        share.add(&[Some(1), Some(1)]);
        assert_eq!(share.value(), Some(0.75));
    }

    #[test]
    fn a_list_of_one_item_is_not_counted() {
        let mut share = ProviderShare::default();
        share.add(&[Some(1)]);
        share.add(&[]);
        assert_eq!(share.value(), None);
        share.add(&[Some(1), Some(2)]);
        assert_eq!(share.value(), Some(0.5));
    }
}
