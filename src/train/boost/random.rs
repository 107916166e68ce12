//! A small random number generator with a fixed seed, so that the same log produces the same trees.

/// Marsaglia's xorshift64.
///
/// # Source
/// Marsaglia, "Xorshift RNGs", 2003, with the shifts 13, 7, 17.
pub(super) struct Random(u64);

impl Default for Random {
    fn default() -> Self {
        Self(88_172_645_463_325_252)
    }
}

impl Random {
    /// Returns the next number, uniform in 0..1.
    pub(super) fn unit(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }
}
