//! An integer logarithm without floats, so native code and Wasm give exactly the same result.

/// The number of fractional bits.
const FRACTION: u32 = 10;

/// Returns `log₂(n)` in 1/1024, rounded down and at most two units too low; 0 for 0. The result never decreases as `n`
/// grows.
///
/// # Source
/// Turner, "A fast binary logarithm algorithm", IEEE Signal Processing Magazine 27(5), 2010: squaring `x` in `1..2`
/// doubles its logarithm, and the next bit is 1 if the square is at least 2.
#[must_use]
#[inline(never)] // Keeps one copy of the code instead of one for each caller.
pub fn log2(n: u64) -> i64 {
    let whole = n.max(1).ilog2();
    // `x` is in 1..2, in units of 1/2³¹.
    let mut x = (n.max(1) << (63 - whole)) >> 32;
    let mut log = i64::from(whole);
    for _ in 0..FRACTION {
        x = (x * x) >> 31;
        let bit = x >> 32;
        x >>= bit;
        log = 2 * log + bit as i64;
    }
    log
}

#[cfg(all(test, not(target_arch = "wasm32")))] // proptest does not build for Wasm.
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn powers_of_two_are_exact_and_zero_counts_as_one() {
        assert!((0..64).all(|bits| log2(1 << bits) == i64::from(bits) * 1024));
        assert_eq!(log2(0), 0);
    }

    proptest! {
        #[test]
        fn it_is_the_logarithm_within_two_units_and_never_decreases(n in 1..u64::MAX, small in 1..100_000u64) {
            for n in [n, small] {
                let exact = (n as f64).log2() * 1024.0;
                let found = log2(n) as f64;
                prop_assert!(found <= exact + 1e-6 && found > exact - 2.0, "{n}: {found} is not {exact}");
                prop_assert!(log2(n + 1) >= log2(n));
            }
        }
    }
}
