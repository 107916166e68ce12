//! One candidate of the pool, with the properties that the rules for a list use.

use crate::ids::ItemNumber;

/// The value 1 of relevance and similarity, and one bit of divergence, in units of 1/1024.
pub(super) const ONE: i64 = 1024;

/// A candidate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub item: ItemNumber,
    /// The relevance, 0..=1024.
    pub relevance: i64,
    /// The similarity to the most similar of the first `compared` items of the list, 0..=1024.
    pub alike: i64,
    pub compared: usize,
    /// The index of its category among the visitor's categories.
    pub part: Option<usize>,
    pub provider: Option<u32>,
    /// The reasons why the candidate may not take a position: any of the bits below.
    pub bars: u8,
}

/// The candidate is already in the list.
pub(super) const TAKEN: u8 = 1;
/// The candidate's provider has reached its share of the list.
pub(super) const HELD_BACK: u8 = 2;
/// The candidate is not a long-tail item.
pub(super) const COMMON: u8 = 4;
