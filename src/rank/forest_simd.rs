//! [`forest`](super::forest) implemented with WebAssembly's 128-bit instructions.

use core::arch::wasm32::{
    i8x16_shuffle, i16x8, i32x4_extend_high_i16x8, i32x4_extend_low_i16x8, i32x4_extract_lane, u8x16_gt, u8x16_splat,
    u8x16_swizzle, u64x2, v128, v128_and, v128_or,
};

use super::lanes::{Column, Sums};
use crate::pack::{DEPTH, Tree};

#[inline(always)]
fn load(column: &Column) -> v128 {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = *column;
    u64x2(u64::from_le_bytes([a, b, c, d, e, f, g, h]), u64::from_le_bytes([i, j, k, l, m, n, o, p]))
}

/// Adds the leaf value of each lane to its sum: four comparisons give the index of the leaf, and two swizzles look up
/// its two bytes.
pub(super) fn add(tree: &Tree, columns: [&Column; DEPTH], sums: &mut Sums) {
    // Unrolled by hand, because the module is built with almost no loop unrolling.
    let [bit1, bit2, bit3, bit4] = columns;
    let [(_, at1), (_, at2), (_, at3), (_, at4)] = tree.splits;
    let leaf =
        v128_or(v128_or(above(bit1, at1, 1), above(bit2, at2, 2)), v128_or(above(bit3, at3, 4), above(bit4, at4, 8)));
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = tree.leaves;
    let (front, back) = (i16x8(a, b, c, d, e, f, g, h), i16x8(i, j, k, l, m, n, o, p));
    let low = i8x16_shuffle::<0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30>(front, back);
    let high = i8x16_shuffle::<1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31>(front, back);
    let (low, high) = (u8x16_swizzle(low, leaf), u8x16_swizzle(high, leaf));
    let first = i8x16_shuffle::<0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23>(low, high);
    let second = i8x16_shuffle::<8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31>(low, high);
    if let ([one, two, three, four], _) = sums.as_chunks_mut::<4>() {
        gain(one, i32x4_extend_low_i16x8(first));
        gain(two, i32x4_extend_high_i16x8(first));
        gain(three, i32x4_extend_low_i16x8(second));
        gain(four, i32x4_extend_high_i16x8(second));
    }
}

/// Returns `bit` in the lanes whose value is above the threshold.
#[inline(always)]
fn above(column: &Column, threshold: u8, bit: u8) -> v128 {
    v128_and(u8x16_gt(load(column), u8x16_splat(threshold)), u8x16_splat(bit))
}

#[inline(always)]
fn gain(sums: &mut [i32; 4], worths: v128) {
    let [a, b, c, d] = sums;
    *a += i32x4_extract_lane::<0>(worths);
    *b += i32x4_extract_lane::<1>(worths);
    *c += i32x4_extract_lane::<2>(worths);
    *d += i32x4_extract_lane::<3>(worths);
}
