//! How many reports a comparison of the arms needs for a conclusion. The power is computed from the interval that the
//! conclusion really uses: the usual formula assumes arms of similar size and variance, and for a holdout of a tenth it
//! promises a conclusion in four epochs of five where three of five have one.

use super::binomial;
use super::holm::p_value;
use super::uplift::least;
use super::{Arms, Interval, LEVEL, PureProtocol};

/// The share of epochs in which a true difference is to be found.
const POWER: f64 = 0.8;
/// The maximum number of counts of the holdout that are examined; if there are more, each represents its neighbours.
const EXAMINED: u64 = 200;
/// Standard deviations of the holdout's count, to either side, beyond which nothing is examined (5 leave 6 × 10⁻⁷).
const REACH: f64 = 5.0;
/// The number of reports beyond which the search ends.
const MOST: u64 = 1 << 40;

/// The effect for which a sample size is computed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TargetEffect {
    /// The true difference to find, above 0; 0.01 is one percentage point.
    pub difference: f64,
    /// The number of comparisons that share the error rate, including this one; at least 1.
    pub family: usize,
}

/// The number of reports in one epoch that are needed for a conclusion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SampleSize {
    /// The minimum detectable effect; 0.01 is one percentage point.
    pub difference: f64,
    /// The total number of reports, both arms together.
    pub reports: u64,
    /// The number of reports still missing.
    pub more: u64,
}

impl SampleSize {
    /// Returns the sample size for finding a true difference in four epochs out of five, at the conversion and the
    /// split of these arms or, as long as there are no reports, at a conversion of 0 and the given holdout share.
    ///
    /// A difference is found if the interval of the difference lies above 0, at the level of 5 % divided among the
    /// family (Holm's method finds at least as much as this Bonferroni test). The hits of the arms are binomial, so the
    /// probability of finding it is a sum over the counts of the holdout; the size is found by bisection.
    ///
    /// The difference is chosen in advance, not taken from the data, because an observed difference is itself noisy.
    ///
    /// # Source
    /// Newcombe's interval ([`Interval::of_difference`]), whose power has no closed form.
    #[must_use]
    pub fn of(protocol: &PureProtocol, arms: &Arms, holdout: f64, target: TargetEffect) -> Self {
        let ((_, with), (_, without)) = (arms.personalised, arms.holdout);
        let here = with + without;
        let split = if with.min(without) > 0 { without as f64 / here as f64 } else { holdout };
        let difference = target.difference;
        let base = protocol.share(arms.personalised.0 + arms.holdout.0, here).clamp(0.0, 1.0 - difference.min(1.0));
        let design = Design {
            protocol: *protocol,
            split: split.clamp(0.001, 0.999),
            shares: (base + difference, base),
            z: least(|z| p_value(z) <= LEVEL / target.family.max(1) as f64),
        };
        let reports = design.reports();
        Self { difference, reports, more: reports.saturating_sub(here) }
    }
}

/// What determines the power, besides the number of reports.
struct Design {
    protocol: PureProtocol,
    /// The holdout's part of the reports.
    split: f64,
    /// The true conversion in the personalized arm, which is the larger one, and in the holdout.
    shares: (f64, f64),
    /// The half-width of the interval in standard deviations.
    z: f64,
}

impl Design {
    /// Returns the least number of reports, to three digits, with which the difference is found often enough.
    fn reports(&self) -> u64 {
        let (mut low, mut high) = (0, 64);
        while high < MOST && self.power(high) < POWER {
            (low, high) = (high, high * 2);
        }
        while high - low > (high / 1000).max(1) {
            let middle = u64::midpoint(low, high);
            if self.power(middle) < POWER { low = middle } else { high = middle }
        }
        high
    }

    /// Returns the probability that the interval of the difference lies above 0.
    fn power(&self, reports: u64) -> f64 {
        let without = ((reports as f64 * self.split).round() as u64).clamp(1, reports.saturating_sub(1).max(1));
        let with = reports.saturating_sub(without).max(1);
        let hit = |share: f64| self.protocol.q + share * self.protocol.slope();
        let (s, n) = (hit(self.shares.1), without as f64);
        let reach = REACH * (n * s * (1.0 - s)).sqrt() + REACH;
        let (first, last) = ((n * s - reach).max(0.0) as u64, ((n * s + reach).ceil() as u64).min(without));
        let step = ((last - first) / EXAMINED).max(1);
        let (mut found, mut whole) = (0.0, 0.0);
        for hits in (first..=last).step_by(step as usize) {
            let weight = binomial::exactly(hits, without, s);
            found += weight * self.exceeds(hits, without, with, hit(self.shares.0));
            whole += weight;
        }
        found / whole
    }

    /// Returns the probability that the personalized arm, each of whose reports is a hit with probability `hit`, has
    /// enough hits for a conclusion if the holdout has this many.
    fn exceeds(&self, hits: u64, without: u64, with: u64, hit: f64) -> f64 {
        let side =
            |hits, reports| (self.protocol.share(hits, reports), Interval::at(&self.protocol, hits, reports, self.z));
        let holdout = side(hits, without);
        let (mut low, mut high) = (0, with + 1);
        while low < high {
            let middle = u64::midpoint(low, high);
            if Interval::of_difference(side(middle, with), holdout).low > 0.0 {
                high = middle
            } else {
                low = middle + 1
            }
        }
        binomial::at_least(low, with, hit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: PureProtocol = PureProtocol { p: 1.0, q: 0.0 };

    fn target(difference: f64, family: usize) -> TargetEffect {
        TargetEffect { difference, family }
    }

    /// The textbook case without noise: 60 % against 70 %, with equal arms: 353 per arm by the usual formula (G*Power),
    /// 356 with the pooled variance; the interval needs about as many.
    #[test]
    fn the_sample_size_is_the_textbooks_for_equal_arms_without_noise_and_larger_with_it() {
        let arms = Arms { personalised: (60, 100), holdout: (60, 100) };
        let need = SampleSize::of(&PLAIN, &arms, 0.5, target(0.1, 1));
        assert!((690..=730).contains(&need.reports), "{need:?}");
        assert_eq!(need.more, need.reports - 200);
        let noisy = PureProtocol { p: 0.88, q: 0.12 };
        assert!(SampleSize::of(&noisy, &Arms::default(), 0.1, target(0.01, 1)).reports > 100_000);
        let many = Arms { personalised: (6_000, 10_000), holdout: (600, 1000) };
        assert_eq!(SampleSize::of(&PLAIN, &many, 0.1, target(0.1, 1)).more, 0);
        // For a family of five, at 1 % each: (2.5758 + 0.8416)² / (1.9600 + 0.8416)² = 1.4880.
        let of_five = SampleSize::of(&PLAIN, &arms, 0.5, target(0.1, 5)).reports as f64 / need.reports as f64;
        assert!((of_five - 1.488).abs() < 0.03, "{of_five}");
    }

    /// Every pair of counts, one by one.
    #[test]
    fn the_power_is_the_probability_of_all_pairs_of_counts_with_a_conclusion() {
        let protocol = PureProtocol { p: 0.9, q: 0.1 };
        let design = Design { protocol, split: 0.25, shares: (0.5, 0.1), z: 1.959_964 };
        let (with, without) = (90, 30);
        let side = |hits, reports| (protocol.share(hits, reports), Interval::at(&protocol, hits, reports, design.z));
        let mut naive = 0.0;
        for x in 0..=with {
            for y in 0..=without {
                if Interval::of_difference(side(x, with), side(y, without)).low > 0.0 {
                    naive +=
                        binomial::exactly(x, with, 0.1 + 0.5 * 0.8) * binomial::exactly(y, without, 0.1 + 0.1 * 0.8);
                }
            }
        }
        assert!((0.5..1.0).contains(&naive), "{naive}");
        assert!((design.power(120) - naive).abs() < 1e-6, "{} and {naive}", design.power(120));
    }

    #[test]
    fn a_difference_that_no_number_of_reports_can_show_ends_the_search() {
        let need = SampleSize::of(&PureProtocol { p: 0.5, q: 0.499_999 }, &Arms::default(), 0.1, target(1e-9, 1));
        assert!(need.reports >= MOST);
    }
}
