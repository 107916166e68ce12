//! One candidate of the pool, as the rules of a list see it.

use crate::ids::ItemNumber;

/// The unit of relevance, similarity and bits: 1/1024.
pub(super) const ONE: i64 = 1024;

/// A candidate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub item: ItemNumber,
    /// 0..=1024.
    pub relevance: i64,
    /// The similarity to the most similar of the first `compared` items of the list, 0..=1024.
    pub alike: i64,
    pub compared: usize,
    /// Which of the visitor's categories it is of.
    pub part: Option<usize>,
    pub provider: Option<u32>,
    /// Why it may not take every place: any of the bits below.
    pub bars: u8,
}

/// It is in the list already.
pub(super) const TAKEN: u8 = 1;
/// Its provider has its share.
pub(super) const HELD_BACK: u8 = 2;
/// It is not of the long tail.
pub(super) const COMMON: u8 = 4;
