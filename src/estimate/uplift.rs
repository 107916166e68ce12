//! Whether personalization pays off: conversion in the personalized arm and in the holdout.

use super::holm::p_value;
use super::{Interval, PureProtocol};

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

/// Finds by bisection the smallest number of standard deviations for which `is_enough` is true, at most 40.
pub(super) fn least(is_enough: impl Fn(f64) -> bool) -> f64 {
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
}
