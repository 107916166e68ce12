//! Neighbour lists: for every item, up to 255 other items in ascending order, each with two weights in one byte.

use alloc::vec::Vec;

use super::MAX_NEIGHBOURS;
use super::error::PackError;
use crate::bytes::Reader;
use crate::ids::ItemNumber;

/// One neighbour of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The neighbour.
    pub to: ItemNumber,
    /// Two 4-bit weights: forward in the high nibble, backward (or content) in the low nibble.
    pub weights: u8,
}

impl Edge {
    /// Returns the forward weight, 0..=15: how strongly `to` follows the item that the list belongs to.
    #[must_use]
    pub const fn forward(self) -> usize {
        (self.weights >> 4) as usize
    }

    /// Returns the backward weight, 0..=15: how strongly `to` precedes the item that the list belongs to. In content
    /// lists, it is the similarity of the two items.
    #[must_use]
    pub const fn backward(self) -> usize {
        (self.weights & 15) as usize
    }
}

/// The lists of all items, stored end to end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    starts: Vec<u32>,
    edges: Vec<Edge>,
}

impl Lists {
    /// Returns the neighbours of `item` in ascending order; empty for a number outside the pack.
    #[must_use]
    #[inline(always)]
    pub fn of(&self, item: ItemNumber) -> &[Edge] {
        let start = self.starts.get(item.index());
        let end = self.starts.get(item.index().saturating_add(1));
        match (start, end) {
            (Some(&start), Some(&end)) => self.edges.get(start as usize..end as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// Finds the edge `from → to` by binary search.
    #[must_use]
    pub fn edge(&self, from: ItemNumber, to: ItemNumber) -> Option<Edge> {
        let list = self.of(from);
        list.binary_search_by_key(&to, |edge| edge.to).ok().and_then(|at| list.get(at).copied())
    }

    /// Returns the total number of edges.
    #[must_use]
    pub const fn edges(&self) -> usize {
        self.edges.len()
    }

    /// Reads the lists of `items` items from a whole section.
    pub(super) fn read(bytes: &[u8], items: usize, tag: [u8; 4], content: bool) -> Result<Self, PackError> {
        let malformed = PackError::Malformed { section: tag };
        let bad = PackError::malformed(tag);
        let mut reader = Reader::new(bytes);
        let mut starts = Vec::with_capacity(items.min(bytes.len()) + 1);
        let mut total = 0u32;
        starts.push(0);
        for _ in 0..items {
            let count = reader.varint().map_err(&bad)?;
            if count as usize > MAX_NEIGHBOURS {
                return Err(PackError::TooLarge { section: tag });
            }
            total = total.checked_add(count).ok_or(PackError::TooLarge { section: tag })?;
            starts.push(total);
        }
        // An edge takes at least two bytes: one for the gap and one for the weights.
        if (total as usize).checked_mul(2).is_none_or(|least| least > reader.remaining()) {
            return Err(malformed);
        }
        let weights_at = reader.remaining() - total as usize;
        let mut gaps = Reader::new(reader.take(weights_at).map_err(&bad)?);
        let mut weights = reader.take(total as usize).map_err(&bad)?.iter();
        let mut edges = Vec::with_capacity(total as usize);
        for (owner, pair) in starts.windows(2).enumerate() {
            let &[start, end] = pair else { return Err(malformed) };
            let mut previous: Option<u32> = None;
            for _ in start..end {
                let gap = gaps.varint().map_err(&bad)?;
                let to = match previous {
                    None => (owner as i64) + unzigzag(gap),
                    Some(before) => i64::from(before) + i64::from(gap) + 1,
                };
                let to = u32::try_from(to).ok().filter(|&to| (to as usize) < items && to as usize != owner);
                let (Some(to), Some(&weights)) = (to, weights.next()) else { return Err(malformed) };
                if weights == 0 || (content && weights > 15) {
                    return Err(malformed);
                }
                previous = Some(to);
                edges.push(Edge { to: ItemNumber(to), weights });
            }
        }
        gaps.finish().map_err(&bad)?;
        Ok(Self { starts, edges })
    }
}

const fn unzigzag(value: u32) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}
