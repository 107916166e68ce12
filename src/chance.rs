//! All randomness of simulations and audits, derived from one seed.

/// A reproducible stream of random numbers. Each visitor has a separate stream, so the order in which visitors are
/// simulated does not matter.
///
/// The generator is good enough only for a simulation: a real device takes its noise from the browser's cryptographic
/// generator.
///
/// # Source
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014 (SplitMix64).
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Returns the stream of this visitor.
    #[must_use]
    pub fn of(seed: u64, visitor: u64) -> Self {
        let start = Self(seed).word();
        Self(start ^ Self(visitor).word())
    }

    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number in 0..1.
    pub fn unit(&mut self) -> f64 {
        (self.word() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Returns a number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        ((self.unit() * end as f64) as usize).min(end.saturating_sub(1))
    }

    /// Returns true with this probability, 0..=1.
    pub fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// Returns a memoryless (exponential) waiting time with this mean.
    #[cfg(feature = "collector")]
    pub fn wait(&mut self, mean: f64) -> f64 {
        -mean * libm::log(1.0 - self.unit())
    }

    /// Returns 16 random bytes.
    pub fn bytes(&mut self) -> [u8; 16] {
        (u128::from(self.word()) << 64 | u128::from(self.word())).to_le_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_visitor_has_a_separate_stream_that_a_seed_repeats() {
        let first = |seed, visitor| Chance::of(seed, visitor).bytes();
        assert_eq!(first(1, 2), first(1, 2));
        assert!(first(1, 2) != first(1, 3) && first(1, 2) != first(2, 2));
    }

    #[cfg(feature = "collector")]
    #[test]
    fn waits_have_the_given_mean_and_events_the_given_share() {
        let mut chance = Chance::of(7, 7);
        let n = 100_000;
        let mean = (0..n).map(|_| chance.wait(8.0)).sum::<f64>() / f64::from(n);
        assert!((mean - 8.0).abs() < 0.15, "{mean}"); // Six standard errors.
        let hits = (0..n).filter(|_| chance.happens(0.3)).count();
        assert!((29_100..30_900).contains(&hits), "{hits}"); // Six standard errors.
        assert!((0..1000).all(|_| chance.below(3) < 3));
    }
}
