//! Sixteen candidates side by side: the types that both implementations of summing up trees share.

/// Number of candidates in a block.
pub(super) const LANES: usize = 16;
/// One feature of sixteen candidates.
pub(super) type Column = [u8; LANES];
/// The sum of the trees for each of sixteen candidates.
pub(super) type Sums = [i32; LANES];
