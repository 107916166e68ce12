//! The channel between the truth and the counts, and the unbiased estimate that undoes it on average.

use crate::report::Randomizer;

/// How a true answer shows in a count: a report counts for its true answer with probability `hit`, for any other answer
/// with probability `chance`. Every randomizer of the kind is described by these two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Channel {
    /// a: the chance that a report counts for its own answer, in `chance..=1`.
    pub hit: f64,
    /// b: the chance that it counts for another answer, in `0..hit`.
    pub chance: f64,
}

impl Channel {
    /// The channel of a signal's randomizer.
    #[must_use]
    pub fn of(design: &Randomizer) -> Self {
        Self { hit: design.p(), chance: design.q() }
    }

    /// a − b: how much of the truth comes through, in 0..=1.
    #[must_use]
    pub fn slope(&self) -> f64 {
        self.hit - self.chance
    }

    /// The unbiased share of an answer that `hits` of `reports` count for: `(N/n − b)/(a − b)`; below 0 or above 1 when
    /// the noise is larger than the share. 0 without reports.
    #[must_use]
    pub fn share(&self, hits: u64, reports: u64) -> f64 {
        if reports == 0 { 0.0 } else { (hits as f64 / reports as f64 - self.chance) / self.slope() }
    }

    /// n times the variance of the estimated share, the senders' true answers given: the devices' noise alone.
    ///
    /// `(f a (1 − a) + (1 − f) b (1 − b)) / (a − b)²`, with f, the true share, taken into 0..=1.
    ///
    /// # Source
    /// Wang, Blocki, Li and Jha, "Locally Differentially Private Protocols for Frequency Estimation", USENIX Security
    /// 2017, Theorem 2 (pure protocols).
    #[must_use]
    pub fn noise(&self, share: f64) -> f64 {
        let (a, b, f) = (self.hit, self.chance, share.clamp(0.0, 1.0));
        (f * a * (1.0 - a) + (1.0 - f) * b * (1.0 - b)) / (self.slope() * self.slope())
    }

    /// n times the variance of the estimated share when the senders are themselves drawn at random from many visitors:
    /// `p (1 − p) / (a − b)²` with `p = b + f (a − b)`. It is [`Self::noise`] and `f (1 − f)` for the draw.
    #[must_use]
    pub fn spread(&self, share: f64) -> f64 {
        let p = self.chance + share.clamp(0.0, 1.0) * self.slope();
        p * (1.0 - p) / (self.slope() * self.slope())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_estimate_undoes_the_channel_and_the_spread_is_the_noise_and_the_draw() {
        let channel = Channel { hit: 0.8, chance: 0.3 };
        // 400 of 1,000 senders: 320 + 180 hits expected.
        assert!((channel.share(500, 1000) - 0.4).abs() < 1e-12);
        assert_eq!(channel.share(0, 0), 0.0);
        for share in [0.0, 0.02, 0.4, 1.0] {
            let both = channel.noise(share) + share * (1.0 - share);
            assert!((channel.spread(share) - both).abs() < 1e-12);
        }
    }
}
