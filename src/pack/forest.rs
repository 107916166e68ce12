//! The reranker's trees: small, all of the same depth, integers only.

use alloc::vec::Vec;

use super::error::PackError;
use crate::bytes::{BytesError, Reader};

const TAG: [u8; 4] = *b"TREE";

/// Splits from the root of a tree to each leaf.
pub const DEPTH: usize = 4;
/// Leaves of a tree.
pub const LEAVES: usize = 1 << DEPTH;
/// The most trees of a pack (chosen: four times what training grows).
pub const MAX_TREES: usize = 600;
/// Features of an item that a tree may ask about; `rank/row.rs` lists them.
pub const FEATURES: usize = 37;

/// An oblivious tree: every node of one level asks the same question.
///
/// The leaf's number has bit `l` set where feature `splits[l].0` is above `splits[l].1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tree {
    /// Feature, 0..[`FEATURES`], and threshold.
    pub splits: [(u8, u8); DEPTH],
    /// What each leaf adds to the score.
    pub leaves: [i16; LEAVES],
}

/// The trees; a score is the sum of one leaf from each. None at all: the linear score ranks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forest {
    trees: Vec<Tree>,
}

impl Forest {
    /// A forest of at most [`MAX_TREES`] trees that ask about features there are; `None` for any other.
    #[must_use]
    pub fn new(trees: Vec<Tree>) -> Option<Self> {
        let known = |tree: &Tree| tree.splits.iter().all(|&(feature, _)| usize::from(feature) < FEATURES);
        (trees.len() <= MAX_TREES && trees.iter().all(known)).then_some(Self { trees })
    }

    /// The trees.
    #[must_use]
    pub fn trees(&self) -> &[Tree] {
        &self.trees
    }

    /// True when the linear score alone ranks.
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
