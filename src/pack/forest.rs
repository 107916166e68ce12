//! The reranker's trees. They are small, have the same depth, and use only integers.

use alloc::vec::Vec;

use super::error::PackError;
use crate::bytes::{BytesError, Reader};

const TAG: [u8; 4] = *b"TREE";

/// The number of splits from the root of a tree to each leaf.
pub const DEPTH: usize = 4;
/// The number of leaves of a tree.
pub const LEAVES: usize = 1 << DEPTH;
/// The maximum number of trees in a pack (chosen: four times as many as training builds).
pub const MAX_TREES: usize = 600;
/// The number of item features that a tree can test; `rank/row.rs` lists them.
pub const FEATURES: usize = 37;

/// An oblivious tree: all nodes of one level test the same condition.
///
/// Bit `l` of the leaf's index is set if feature `splits[l].0` is above `splits[l].1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tree {
    /// The feature, in 0..[`FEATURES`], and the threshold of each level.
    pub splits: [(u8, u8); DEPTH],
    /// The amount that each leaf adds to the score.
    pub leaves: [i16; LEAVES],
}

/// The trees; a row's score is the sum of one leaf from each tree. Without trees, items are ranked by the linear score
/// alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forest {
    trees: Vec<Tree>,
}

impl Forest {
    /// Creates a forest; `None` for more than [`MAX_TREES`] trees or for an unknown feature.
    #[must_use]
    pub fn new(trees: Vec<Tree>) -> Option<Self> {
        let known = |tree: &Tree| tree.splits.iter().all(|&(feature, _)| usize::from(feature) < FEATURES);
        (trees.len() <= MAX_TREES && trees.iter().all(known)).then_some(Self { trees })
    }

    /// Returns the trees.
    #[must_use]
    pub fn trees(&self) -> &[Tree] {
        &self.trees
    }

    /// Returns true if there are no trees, so items are ranked by the linear score alone.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.trees.is_empty()
    }

    /// Reads the whole section.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let bad = PackError::malformed(TAG);
        let mut reader = Reader::new(bytes);
        let count = usize::from(reader.u16().map_err(&bad)?);
        if count > MAX_TREES {
            return Err(PackError::TooLarge { section: TAG });
        }
        let mut trees = Vec::new();
        for _ in 0..count {
            trees.push(tree(&mut reader).map_err(&bad)?);
        }
        reader.finish().map_err(&bad)?;
        Self::new(trees).ok_or(PackError::Malformed { section: TAG })
    }
}

fn tree(reader: &mut Reader<'_>) -> Result<Tree, BytesError> {
    let mut tree = Tree { splits: [(0, 0); DEPTH], leaves: [0; LEAVES] };
    for split in &mut tree.splits {
        *split = (reader.u8()?, reader.u8()?);
    }
    for leaf in &mut tree.leaves {
        *leaf = reader.u16()?.cast_signed();
    }
    Ok(tree)
}
