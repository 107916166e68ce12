//! Sums over items, most of which stay 0: one cell for each item, and a list of the cells in use, which makes clearing
//! cheap.

use std::cmp::Ordering;

/// One sum per item.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    cells: Vec<Cell>,
    touched: Vec<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    sum: f64,
    used: bool,
}

impl Sums {
    /// Returns zeros for `items` items.
    pub(super) fn new(items: usize) -> Self {
        Self { cells: vec![Cell::default(); items], touched: Vec::new() }
    }

    /// Resets all sums to zero.
    pub(super) fn clear(&mut self) {
        for item in self.touched.drain(..) {
            self.cells[item as usize] = Cell::default();
        }
    }

    /// Adds to an item's sum.
    pub(super) fn add(&mut self, item: u32, amount: f64) {
        *self.cell(item) += amount;
    }

    /// Places an item below all others, however high its sum.
    pub(super) fn bar(&mut self, item: u32) {
        *self.cell(item) = f64::NEG_INFINITY;
    }

    /// Returns an item's sum.
    pub(super) fn get(&self, item: u32) -> f64 {
        self.cells[item as usize].sum
    }

    /// Returns the items that were added to or barred, in the order of first use.
    pub(super) fn touched(&self) -> &[u32] {
        &self.touched
    }

    fn cell(&mut self, item: u32) -> &mut f64 {
        let cell = &mut self.cells[item as usize];
        if !cell.used {
            cell.used = true;
            self.touched.push(item);
        }
        &mut cell.sum
    }
}

/// Reduces `list` to the first `k` elements in the order of `order`, and sorts them.
pub(super) fn keep_first<T>(list: &mut Vec<T>, k: usize, mut order: impl FnMut(&T, &T) -> Ordering) {
    if k == 0 {
        list.clear();
    } else if list.len() > k {
        list.select_nth_unstable_by(k - 1, &mut order);
        list.truncate(k);
    }
    list.sort_unstable_by(order);
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_first_k_are_those_of_a_full_sort(list in vec(0..50u32, 0..40), k in 0..50usize) {
            let mut naive = list.clone();
            naive.sort_by(|a, b| b.cmp(a));
            naive.truncate(k);
            let mut fast = list;
            keep_first(&mut fast, k, |a, b| b.cmp(a));
            prop_assert_eq!(fast, naive);
        }

        #[test]
        fn sums_agree_with_a_map_and_restart_at_zero(rounds in vec(vec((0..9u32, -3..4i32), 0..30), 1..4)) {
            let mut sums = Sums::new(9);
            for round in rounds {
                sums.clear();
                let mut naive = std::collections::BTreeMap::new();
                for (item, amount) in round {
                    sums.add(item, f64::from(amount));
                    *naive.entry(item).or_insert(0) += amount;
                }
                let mut touched = sums.touched().to_vec();
                touched.sort_unstable();
                prop_assert_eq!(touched, naive.keys().copied().collect::<Vec<_>>());
                for item in 0..9 {
                    prop_assert_eq!(sums.get(item), f64::from(naive.get(&item).copied().unwrap_or(0)));
                }
            }
        }
    }
}
