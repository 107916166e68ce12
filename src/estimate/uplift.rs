//! Whether personalization pays off: conversion in the personalized arm and in the holdout, and the sample size that a
//! conclusion needs.

use super::holm::p_value;
use super::{Interval, LEVEL, PureProtocol};

/// The normal quantile of 80 %: a true difference is found four times out of five.
const POWER: f64 = 0.841_621_233_572_914_3;

/// The reports of an outcome in one epoch, by arm: the number in the block of "yes", and the total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arms {
    /// Hits and reports of devices in the personalized arm.
    pub personalised: (u64, u64),
    /// Hits and reports of devices in the holdout.
    pub holdout: (u64, u64),
}

impl Arms {
    /// Returns true if the arms have enough reports: together at least the minimum batch, and each at least a tenth of
    /// it. The holdout may be that small because it is kept small on purpose.
    #[must_use]
    pub const fn are_enough(&self, minimum: u32) -> bool {
        let (with, without, minimum) = (self.personalised.1, self.holdout.1, minimum as u64);
        let least = minimum.div_ceil(10);
        with > 0 && without > 0 && with + without >= minimum && with >= least && without >= least
    }
}

/// The two conversion shares and their difference, among visitors like the senders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uplift {
    /// Conversion in the personalized arm, and its interval.
    pub personalised: (f64, Interval),
    /// Conversion in the holdout, and its interval.
    pub holdout: (f64, Interval),
    /// The uplift of personalization; 0.01 is one percentage point.
    pub difference: f64,
    /// Its 95 % interval, uncorrected.
    pub interval: Interval,
    /// Its p-value, uncorrected: 1 minus the confidence of the interval that just reaches 0. It is below 0.05 if the
    /// interval at 95 % does not contain 0.
    pub p_value: f64,
}

impl Uplift {
    /// Compares the arms; `None` if there are too few reports ([`Arms::are_enough`]).
    #[must_use]
    pub fn of(protocol: &PureProtocol, arms: &Arms, minimum: u32) -> Option<Self> {
        if !arms.are_enough(minimum) {
            return None;
        }
        let side = |(hits, reports)| (protocol.share(hits, reports), Interval::of_visitors(protocol, hits, reports));
        let (personalised, holdout) = (side(arms.personalised), side(arms.holdout));
        let interval = Interval::of_difference(personalised, holdout);
        let difference = personalised.0 - holdout.0;
        Some(Self { personalised, holdout, difference, interval, p_value: p_value(reach(protocol, arms)) })
    }

    /// Returns true while the reports are consistent with a difference of either sign (uncorrected).
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.interval.covers(0.0)
    }
}

/// Returns the half-width, in standard deviations, at which the interval of the difference just reaches 0. All wider
/// intervals contain 0 too.
fn reach(protocol: &PureProtocol, arms: &Arms) -> f64 {
    least(|z| {
        let side = |(hits, reports)| (protocol.share(hits, reports), Interval::at(protocol, hits, reports, z));
        Interval::of_difference(side(arms.personalised), side(arms.holdout)).covers(0.0)
    })
}

/// Returns the number of standard deviations from the mean beyond which a normal value lies with this probability,
/// counting both sides.
fn quantile(chance: f64) -> f64 {
    least(|z| p_value(z) <= chance)
}

/// Finds by bisection the smallest number of standard deviations for which `is_enough` is true, at most 40.
fn least(is_enough: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0, 40.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if is_enough(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

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
    /// Returns the sample size for finding a true difference δ in four epochs out of five, at the conversion and the
    /// split of these arms or, as long as there are no reports, at a conversion of 0 and the given holdout share:
    /// `n = (z + z₀.₈)² (σ₁²/(1 − h) + σ₀²/h) / δ²`. Here, σ² is the [`PureProtocol::spread`] of each arm, and z is the
    /// quantile of a two-sided test at 5 %, divided among the family (1.96 for one comparison; Holm's method finds at
    /// least as much as this Bonferroni test).
    ///
    /// δ is chosen in advance, not taken from the data, because an observed difference is itself noisy. All reports
    /// must come from one epoch, because a device that repeats its answer adds no information.
    ///
    /// # Source
    /// Fleiss, Levin and Paik, "Statistical Methods for Rates and Proportions", 3rd edition, §4.2, without the
    /// continuity correction, and with the randomizer's variance.
    #[must_use]
    pub fn of(protocol: &PureProtocol, arms: &Arms, holdout: f64, target: TargetEffect) -> Self {
        let (difference, level) = (target.difference, LEVEL / target.family.max(1) as f64);
        let ((_, with), (_, without)) = (arms.personalised, arms.holdout);
        let here = with + without;
        let split = if with.min(without) > 0 { without as f64 / here as f64 } else { holdout };
        let split = split.clamp(0.001, 0.999);
        let base = protocol.share(arms.personalised.0 + arms.holdout.0, here).clamp(0.0, 1.0 - difference.min(1.0));
        let variance = protocol.spread(base + difference) / (1.0 - split) + protocol.spread(base) / split;
        let find = quantile(level) + POWER;
        let reports = (find * find * variance / (difference * difference)).ceil() as u64;
        Self { difference, reports, more: reports.saturating_sub(here) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: PureProtocol = PureProtocol { p: 1.0, q: 0.0 };

    #[test]
    fn a_difference_is_open_until_its_interval_leaves_0() {
        let few = Arms { personalised: (30, 1000), holdout: (25, 1000) };
        assert!(Uplift::of(&PLAIN, &few, 1000).unwrap().is_open());
        let many = Arms { personalised: (3_000, 100_000), holdout: (2_500, 100_000) };
        let uplift = Uplift::of(&PLAIN, &many, 1000).unwrap();
        assert!(!uplift.is_open() && (uplift.difference - 0.005).abs() < 1e-12);
        assert!(Uplift::of(&PLAIN, &Arms::default(), 0).is_none());
    }

    #[test]
    fn both_arms_together_reach_the_minimum_batch_and_each_a_tenth_of_it() {
        let enough = |with, without| {
            let arms = Arms { personalised: (1, with), holdout: (1, without) };
            Uplift::of(&PLAIN, &arms, 1000).is_some()
        };
        assert!(enough(900, 100) && enough(500, 500) && enough(100, 900));
        assert!(!enough(899, 100), "too few together");
        assert!(!enough(9_000, 99) && !enough(99, 9_000), "one arm too small");
    }

    /// The interval that just reaches 0 and the 95 % interval are computed in the same way, so they cannot disagree.
    #[test]
    fn a_difference_is_significant_at_5_percent_exactly_where_its_95_percent_interval_leaves_0() {
        let noisy = PureProtocol { p: 0.88, q: 0.12 };
        let mut clear = 0;
        for hits in (1_000..1_500).step_by(7) {
            let arms = Arms { personalised: (10_800, 90_000), holdout: (hits, 10_000) };
            let uplift = Uplift::of(&noisy, &arms, 1000).unwrap();
            assert_eq!(uplift.is_open(), uplift.p_value > 0.05, "{hits}: {uplift:?}");
            clear += u32::from(!uplift.is_open());
        }
        assert!((10..60).contains(&clear), "{clear} of 72");
        let none = Arms { personalised: (10_800, 90_000), holdout: (1_200, 10_000) };
        assert!(Uplift::of(&noisy, &none, 1000).unwrap().p_value > 0.999);
    }

    /// The textbook case without noise: 60 % against 70 %, with equal arms: 2 × 353.2 by the unpooled formula (G*Power:
    /// 353 per arm).
    #[test]
    fn the_sample_size_is_the_textbooks_without_noise_and_larger_with_it() {
        let arms = Arms { personalised: (60, 100), holdout: (60, 100) };
        let target = |difference, family| TargetEffect { difference, family };
        let need = SampleSize::of(&PLAIN, &arms, 0.5, target(0.1, 1));
        assert!((700..=712).contains(&need.reports), "{need:?}");
        assert_eq!(need.more, need.reports - 200);
        let noisy = PureProtocol { p: 0.88, q: 0.12 };
        assert!(SampleSize::of(&noisy, &Arms::default(), 0.1, target(0.01, 1)).reports > 100_000);
        let many = Arms { personalised: (6_000, 10_000), holdout: (600, 1000) };
        assert_eq!(SampleSize::of(&PLAIN, &many, 0.1, target(0.1, 1)).more, 0);
        // For a family of five, at 1 % each: (2.5758 + 0.8416)² / (1.9600 + 0.8416)² = 1.4880.
        let of_five = SampleSize::of(&PLAIN, &arms, 0.5, target(0.1, 5)).reports as f64 / need.reports as f64;
        assert!((of_five - 1.488).abs() < 0.002, "{of_five}");
    }
}
