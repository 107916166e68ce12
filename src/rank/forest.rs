//! The sum of one leaf from every tree, sixteen candidates at a time.
//!
//! A block holds the same feature of sixteen candidates side by side. Two ways to the same sums: plain loops, and where
//! the module is built with SIMD, a dozen vector instructions a tree (`forest_simd.rs`).

use alloc::vec::Vec;

use super::features::Row;
use crate::pack::{FEATURES, Forest, Tree};

/// Candidates of a block.
pub(super) const LANES: usize = 16;
/// One feature of sixteen candidates.
pub(super) type Column = [u8; LANES];
/// What a tree adds to each.
pub(super) type Sums = [i32; LANES];

/// Appends the score of every row.
pub(super) fn scores(forest: &Forest, rows: &[Row], scores: &mut Vec<i32>) {
    for rows in rows.chunks(LANES) {
        let block = block(rows);
        let mut sums = [0; LANES];
        for tree in forest.trees() {
            add(tree, &block, &mut sums);
        }
        scores.extend(sums.iter().take(rows.len()));
    }
}

fn block(rows: &[Row]) -> [Column; FEATURES] {
    let mut block = [[0; LANES]; FEATURES];
    for (lane, row) in rows.iter().enumerate() {
        for (column, &value) in block.iter_mut().zip(row) {
            column.get_mut(lane).into_iter().for_each(|cell| *cell = value);
        }
    }
    block
}

fn column(block: &[Column; FEATURES], feature: u8) -> &Column {
    const NONE: Column = [0; LANES];
    block.get(usize::from(feature)).unwrap_or(&NONE)
}

/// Adds the leaf of each lane.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
fn add(tree: &Tree, block: &[Column; FEATURES], sums: &mut Sums) {
    super::forest_simd::add(tree, tree.splits.map(|(feature, _)| column(block, feature)), sums);
}

/// Adds the leaf of each lane.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
fn add(tree: &Tree, block: &[Column; FEATURES], sums: &mut Sums) {
    let mut leaf = [0u8; LANES];
    for (level, &(feature, threshold)) in tree.splits.iter().enumerate() {
        for (leaf, &value) in leaf.iter_mut().zip(column(block, feature)) {
            *leaf |= u8::from(value > threshold) << level;
        }
    }
    for (sum, leaf) in sums.iter_mut().zip(leaf) {
        *sum += i32::from(tree.leaves.get(usize::from(leaf)).copied().unwrap_or(0));
    }
}
