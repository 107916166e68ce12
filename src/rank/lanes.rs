//! Sixteen candidates side by side: what the two ways to sum up trees share.

/// Candidates of a block.
pub(super) const LANES: usize = 16;
/// One feature of sixteen candidates.
pub(super) type Column = [u8; LANES];
/// What the trees add up to for each.
pub(super) type Sums = [i32; LANES];
