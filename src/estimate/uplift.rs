//! Whether personalisation pays: conversion with it and without, and how many reports it takes to tell.

use super::{Channel, Interval};

/// Normal quantiles of 97.5 % and of 80 %: a two-sided test at 5 % that finds the difference four times in five.
const FIND: f64 = 1.959_963_984_540_054 + 0.841_621_233_572_914_3;

/// The reports of an outcome in one epoch, by arm: how many, and how many in the block of "yes".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arms {
    /// Hits and reports of devices that show their visitor's own list.
    pub personalised: (u64, u64),
    /// Hits and reports of devices that show everyone's list, drawn by lot.
    pub holdout: (u64, u64),
}

/// The two conversion shares and their difference, among visitors like the senders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uplift {
    /// Conversion with the visitor's own list, and its interval.
    pub personalised: (f64, Interval),
    /// Conversion with everyone's list, and its interval.
    pub holdout: (f64, Interval),
    /// What personalisation adds; 0.01 is one point.
    pub difference: f64,
    /// Its 95 % interval: personalisation pays, or costs, where it does not hold 0.
    pub interval: Interval,
}

impl Uplift {
    /// Compares the arms. `None` when either has fewer than `minimum` reports, or none.
    #[must_use]
    pub fn of(channel: &Channel, arms: &Arms, minimum: u32) -> Option<Self> {
        let enough = |(_, reports): (u64, u64)| reports >= u64::from(minimum.max(1));
        if !enough(arms.personalised) || !enough(arms.holdout) {
            return None;
        }
        let side = |(hits, reports)| (channel.share(hits, reports), Interval::of_visitors(channel, hits, reports));
        let (personalised, holdout) = (side(arms.personalised), side(arms.holdout));
        let interval = Interval::of_difference(personalised, holdout);
        Some(Self { personalised, holdout, difference: personalised.0 - holdout.0, interval })
    }

    /// True while the reports allow either sign.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.interval.holds(0.0)
    }
}

/// How many reports of one epoch a verdict takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Need {
    /// The true difference that is to be found, at least; 0.01 is one point.
    pub difference: f64,
    /// Reports in all, both arms together.
    pub reports: u64,
    /// How many of them are still missing.
    pub more: u64,
}

impl Need {
    /// For finding a true `difference` (above 0) in four epochs of five, at the conversion and the split of these arms, or at
    /// no conversion and a holdout of `holdout` percent where there are none yet:
    /// `n = (z₀.₉₇₅ + z₀.₈)² (σ₁²/(1 − h) + σ₀²/h) / δ²`, with σ² the [`Channel::spread`] of each arm.
    ///
    /// δ is chosen by who asks, not taken from the data: the difference that happened to be observed is noise itself.
    /// All reports are to come in one epoch, since a device that answers the same again tells nothing new.
    ///
    /// # Source
    /// Fleiss, Levin and Paik, "Statistical Methods for Rates and Proportions", 3rd edition, §4.2, without the continuity
    /// correction, and with the randomizer's variance.
    #[must_use]
    pub fn of(channel: &Channel, arms: &Arms, holdout: f64, difference: f64) -> Self {
        let ((_, with), (_, without)) = (arms.personalised, arms.holdout);
        let here = with + without;
        let split = if with.min(without) > 0 { without as f64 / here as f64 } else { holdout };
        let split = split.clamp(0.001, 0.999);
        let base = channel.share(arms.personalised.0 + arms.holdout.0, here).clamp(0.0, 1.0 - difference.min(1.0));
        let variance = channel.spread(base + difference) / (1.0 - split) + channel.spread(base) / split;
        let reports = (FIND * FIND * variance / (difference * difference)).ceil() as u64;
        Self { difference, reports, more: reports.saturating_sub(here) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Channel = Channel { hit: 1.0, chance: 0.0 };

    #[test]
    fn a_difference_is_open_until_its_interval_leaves_0() {
        let few = Arms { personalised: (30, 1000), holdout: (25, 1000) };
        assert!(Uplift::of(&PLAIN, &few, 1000).unwrap().is_open());
        let many = Arms { personalised: (3_000, 100_000), holdout: (2_500, 100_000) };
        let uplift = Uplift::of(&PLAIN, &many, 1000).unwrap();
        assert!(!uplift.is_open() && (uplift.difference - 0.005).abs() < 1e-12);
        assert!(Uplift::of(&PLAIN, &few, 1001).is_none());
        assert!(Uplift::of(&PLAIN, &Arms::default(), 0).is_none());
    }

    /// The textbook case without noise: 60 % against 70 %, halves: 2 × 353.2 by the unpooled formula (G*Power: 353 an arm).
    #[test]
    fn the_need_is_the_textbooks_without_noise_and_more_with_it() {
        let arms = Arms { personalised: (60, 100), holdout: (60, 100) };
        let need = Need::of(&PLAIN, &arms, 0.5, 0.1);
        assert!((700..=712).contains(&need.reports), "{need:?}");
        assert_eq!(need.more, need.reports - 200);
        let noisy = Channel { hit: 0.88, chance: 0.12 };
        assert!(Need::of(&noisy, &Arms::default(), 0.1, 0.01).reports > 100_000);
        assert_eq!(Need::of(&PLAIN, &Arms { personalised: (6_000, 10_000), holdout: (600, 1000) }, 0.1, 0.1).more, 0);
    }
}
