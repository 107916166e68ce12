//! The types that both implementations of the trees share. They describe sixteen candidates side by side.

/// The number of candidates in a block.
pub(super) const LANES: usize = 16;
/// One feature of sixteen candidates.
pub(super) type Column = [u8; LANES];
/// The sum of the trees for each of sixteen candidates.
pub(super) type Sums = [i32; LANES];
