//! [`forest`](super::forest) with WebAssembly's 128-bit instructions.

use core::arch::wasm32::{
    i8x16_shuffle, i16x8, i32x4_extend_high_i16x8, i32x4_extend_low_i16x8, i32x4_extract_lane, u8x16_gt, u8x16_splat,
    u8x16_swizzle, u64x2, v128, v128_and, v128_or,
};

use super::forest::{Column, Sums};
use crate::pack::{DEPTH, Tree};

fn load(column: &Column) -> v128 {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = *column;
    u64x2(u64::from_le_bytes([a, b, c, d, e, f, g, h]), u64::from_le_bytes([i, j, k, l, m, n, o, p]))
}

/// Adds the leaf of each lane: four comparisons make the leaf's number, two swizzles look its two bytes up.
pub(super) fn add(tree: &Tree, columns: [&Column; DEPTH], sums: &mut Sums) {
    let mut leaf = u8x16_splat(0);
    for (level, (column, (_, threshold))) in columns.into_iter().zip(tree.splits).enumerate() {
        let above = u8x16_gt(load(column), u8x16_splat(threshold));
        leaf = v128_or(leaf, v128_and(above, u8x16_splat(1 << level)));
    }
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = tree.leaves;
    let (front, back) = (i16x8(a, b, c, d, e, f, g, h), i16x8(i, j, k, l, m, n, o, p));
    let low = i8x16_shuffle::<0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30>(front, back);
    let high = i8x16_shuffle::<1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31>(front, back);
    let (low, high) = (u8x16_swizzle(low, leaf), u8x16_swizzle(high, leaf));
    let first = i8x16_shuffle::<0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23>(low, high);
    let second = i8x16_shuffle::<8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31>(low, high);
    let worths = [
        i32x4_extend_low_i16x8(first),
        i32x4_extend_high_i16x8(first),
        i32x4_extend_low_i16x8(second),
        i32x4_extend_high_i16x8(second),
    ];
    for (sums, worths) in sums.chunks_exact_mut(4).zip(worths) {
        let lanes = [
            i32x4_extract_lane::<0>(worths),
            i32x4_extract_lane::<1>(worths),
            i32x4_extract_lane::<2>(worths),
            i32x4_extract_lane::<3>(worths),
        ];
        sums.iter_mut().zip(lanes).for_each(|(sum, worth)| *sum += worth);
    }
}
