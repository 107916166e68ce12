//! Computes the tree scores of sixteen candidates at a time; a tree score is the sum of one leaf from every tree.
//!
//! A block stores the same feature of sixteen candidates side by side. There are two implementations with the same
//! results: plain loops and, if the module is built with SIMD, a dozen vector instructions per tree (`forest_simd.rs`).

use alloc::vec::Vec;

use super::lanes::{Column, LANES, Sums};
use super::row::Row;
use crate::pack::{FEATURES, Forest, Tree};

/// Computes the tree score of every row and appends it to `scores`.
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

/// Adds the leaf value of each lane to its sum.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
fn add(tree: &Tree, block: &[Column; FEATURES], sums: &mut Sums) {
    super::forest_simd::add(tree, tree.splits.map(|(feature, _)| column(block, feature)), sums);
}

/// Adds the leaf value of each lane to its sum.
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
