//! Provider share: the part of a list that its most frequent provider has, the mean over lists.

use std::collections::BTreeMap;

use super::Mean;

/// Provider share, in 0..=1; 1 when every list is one provider's.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProviderShare {
    mean: Mean,
}

impl ProviderShare {
    /// Counts one list; providers are any numbers, one an item, none where the catalogue has none. Lists without any are
    /// not counted.
    pub fn add(&mut self, list: &[Option<u32>]) {
        let mut items: BTreeMap<u32, u32> = BTreeMap::new();
        list.iter().flatten().for_each(|&provider| *items.entry(provider).or_default() += 1);
        if let Some(&most) = items.values().max() {
            self.mean.add(f64::from(most) / list.len() as f64);
        }
    }

    /// The mean so far; none where no list had a provider.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        self.mean.known()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_provider_of_each_list_counts_and_items_of_nobody_take_their_places() {
        let mut share = ProviderShare::default();
        share.add(&[None, None]);
        assert_eq!(share.value(), None);
        share.add(&[Some(7), Some(8), Some(7), None]);
        share.add(&[Some(1)]);
        assert_eq!(share.value(), Some(0.75));
    }
}
