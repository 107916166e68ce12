//! A pure local-privacy protocol: the two probabilities that determine how true answers become counts, and the unbiased
//! estimate that inverts this.
//!
//! # Source
//! Wang, Blocki, Li and Jha, "Locally Differentially Private Protocols for Frequency Estimation", USENIX Security 2017.

use crate::report::Randomizer;

/// A report supports its true answer with probability `p` and every other answer with probability `q`. These two
/// numbers describe every pure protocol.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PureProtocol {
    /// Probability that a report supports its own answer, in `q..=1`.
    pub p: f64,
    /// Probability that a report supports another answer, in `0..p`.
    pub q: f64,
}

impl PureProtocol {
    /// Returns the protocol of a metric's randomizer.
    #[must_use]
    pub fn of(randomizer: &Randomizer) -> Self {
        Self { p: randomizer.p(), q: randomizer.q() }
    }

    /// Returns p − q: how much of the truth the counts preserve, in 0..=1.
    #[must_use]
    pub fn slope(&self) -> f64 {
        self.p - self.q
    }

    /// Returns the unbiased share of an answer that `hits` of `reports` support: `(N/n − q)/(p − q)`. Noise can bring
    /// it below 0 or above 1; without reports it is 0.
    #[must_use]
    pub fn share(&self, hits: u64, reports: u64) -> f64 {
        if reports == 0 { 0.0 } else { (hits as f64 / reports as f64 - self.q) / self.slope() }
    }

    /// Returns n times the variance of the estimated share for fixed true answers, that is, the variance that the
    /// devices' noise alone causes.
    ///
    /// `(f p (1 − p) + (1 − f) q (1 − q)) / (p − q)²`, with f, the true share, limited to 0..=1.
    ///
    /// # Source
    /// Wang et al. (above), Theorem 2.
    #[must_use]
    pub fn noise(&self, share: f64) -> f64 {
        let (p, q, f) = (self.p, self.q, share.clamp(0.0, 1.0));
        (f * p * (1.0 - p) + (1.0 - f) * q * (1.0 - q)) / (self.slope() * self.slope())
    }

    /// Returns n times the variance of the estimated share if the senders are a random sample of many visitors:
    /// `s (1 − s) / (p − q)²` with `s = q + f (p − q)`. It equals [`Self::noise`] plus `f (1 − f)` for the sampling
    /// error.
    #[must_use]
    pub fn spread(&self, share: f64) -> f64 {
        let s = self.q + share.clamp(0.0, 1.0) * self.slope();
        s * (1.0 - s) / (self.slope() * self.slope())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_estimate_inverts_the_protocol_and_the_spread_adds_the_sampling_error_to_the_noise() {
        let protocol = PureProtocol { p: 0.8, q: 0.3 };
        // 400 of 1,000 senders: 320 + 180 hits expected.
        assert!((protocol.share(500, 1000) - 0.4).abs() < 1e-12);
        assert_eq!(protocol.share(0, 0), 0.0);
        for share in [0.0, 0.02, 0.4, 1.0] {
            let both = protocol.noise(share) + share * (1.0 - share);
            assert!((protocol.spread(share) - both).abs() < 1e-12);
        }
    }
}
