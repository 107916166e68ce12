//! Tail share@k: the share of a list that consists of new or long-tail items, averaged over lists.

use super::Mean;
use crate::ids::ItemNumber;

/// An item that is in fewer training sessions than this belongs to the long tail.
const TAIL_BELOW: u32 = 10;

/// Tail share@k, in 0..=1.
#[derive(Clone, Debug)]
pub struct TailShare {
    k: usize,
    tail: Vec<bool>,
    mean: Mean,
}

impl TailShare {
    /// Returns a share at `k` for these popularities (distinct sessions, one entry per item number).
    #[must_use]
    pub fn at(k: usize, sessions: &[u32]) -> Self {
        Self { k, tail: sessions.iter().map(|&n| n < TAIL_BELOW).collect(), mean: Mean::default() }
    }

    /// Adds one list.
    pub fn add(&mut self, list: &[ItemNumber]) {
        let list = &list[..list.len().min(self.k)];
        if !list.is_empty() {
            let tail = list.iter().filter(|item| self.tail[item.index()]).count();
            self.mean.add(tail as f64 / list.len() as f64);
        }
    }

    /// Returns the share so far; 0 if there is no list with items.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.mean.value()
    }

    /// Returns the share so far; `None` if there is no list with items.
    #[must_use]
    pub fn known(&self) -> Option<f64> {
        self.mean.known()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_sessions_are_the_tail_and_ten_are_not() {
        let mut share = TailShare::at(2, &[9, 10, 0]);
        assert_eq!(share.known(), None);
        share.add(&[0, 1, 2].map(ItemNumber));
        assert_eq!(share.value(), 0.5);
        share.add(&[2].map(ItemNumber));
        share.add(&[]);
        assert_eq!(share.value(), 0.75);
    }
}
