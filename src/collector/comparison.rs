//! Compares the personalized arm with the holdout in one epoch, and decides whether the comparison allows a conclusion.
//!
//! A conclusion is drawn only once, when the epoch is closed. A reader who looked at the figures every day while
//! reports were coming in would find a “difference” by chance in one epoch out of four, because each look is another
//! opportunity to find one (Armitage, McPherson and Rowe, "Repeated significance tests on accumulating data", JRSS A
//! 1969). The probability that any conclusion on any outcome metric of an epoch is wrong is 5 % in total (Holm). A
//! sample ratio mismatch between the arms rules out any conclusion.

use crate::estimate::{Arms, LEVEL, PureProtocol, Uplift, holm, sample_ratio_p_value};

/// The p-value below which the sizes of the arms count as a sample ratio mismatch (chosen: the usual level for this
/// check; without a mismatch, one epoch in a thousand loses its conclusion).
const SRM_LEVEL: f64 = 0.001;

/// What can be concluded from a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conclusion {
    /// Nothing yet: reports are still coming in.
    ComingIn,
    /// Nothing: there are too few reports.
    TooFew,
    /// Nothing: the sizes of the arms do not match the assignment (sample ratio mismatch).
    SampleRatioMismatch,
    /// Nothing: the difference may have either sign.
    Open,
    /// Nothing: the difference is clear on its own, but not after the correction for the other comparisons of the
    /// epoch.
    OneOfMany,
    /// The difference is clear.
    Clear,
}

/// The comparison of one metric in one epoch.
#[derive(Clone, Debug)]
pub(super) struct Comparison {
    /// Hits and reports of both arms.
    pub arms: Arms,
    /// Both shares and their difference; `None` if there are too few reports.
    pub uplift: Option<Uplift>,
    /// The conclusion about the difference.
    pub conclusion: Conclusion,
    /// The number of comparisons in this epoch, including this one.
    pub family: usize,
}

impl Comparison {
    /// Compares the arms. [`Comparison::settle`] then corrects for the other comparisons of the epoch. `holdout` is the
    /// probability that a device is assigned to the holdout, 0 to 1.
    pub(super) fn of(protocol: &PureProtocol, arms: Arms, minimum: u32, holdout: f64, is_open: bool) -> Self {
        let uplift = Uplift::of(protocol, &arms, minimum);
        let conclusion = match &uplift {
            _ if is_open => Conclusion::ComingIn,
            None => Conclusion::TooFew,
            // Without a holdout in the policy, the assignment is unknown.
            Some(_)
                if holdout > 0.0 && sample_ratio_p_value(arms.personalised.1, arms.holdout.1, holdout) < SRM_LEVEL =>
            {
                Conclusion::SampleRatioMismatch
            }
            Some(_) => Conclusion::Open,
        };
        Self { arms, uplift, conclusion, family: 1 }
    }

    /// Decides all comparisons of one epoch together. The correction counts every comparison with enough reports, even
    /// one that allows no conclusion.
    pub(super) fn settle(epoch: &mut [&mut Self]) {
        let family = epoch.iter().filter(|comparison| comparison.uplift.is_some()).count();
        let mut undecided: Vec<(&mut &mut Self, f64)> = epoch
            .iter_mut()
            .filter(|comparison| comparison.conclusion == Conclusion::Open)
            .filter_map(|comparison| comparison.uplift.map(|uplift| (comparison, uplift.p_value)))
            .collect();
        let p_values: Vec<f64> = undecided.iter().map(|(_, p_value)| *p_value).collect();
        for ((comparison, p_value), clear) in undecided.iter_mut().zip(holm(&p_values, family, LEVEL)) {
            comparison.conclusion = match clear {
                true => Conclusion::Clear,
                false if *p_value <= LEVEL => Conclusion::OneOfMany,
                false => Conclusion::Open,
            };
        }
        epoch.iter_mut().for_each(|comparison| comparison.family = family.max(1));
    }

    /// Returns the difference, or `None` while it can still change or if the arms may differ in more than their lists.
    pub(super) fn difference(&self) -> Option<&Uplift> {
        let may = matches!(self.conclusion, Conclusion::Open | Conclusion::OneOfMany | Conclusion::Clear);
        self.uplift.as_ref().filter(|_| may)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: PureProtocol = PureProtocol { p: 1.0, q: 0.0 };

    /// Returns a comparison of 9,000 reports, `hits` of which are hits, with 1,000 reports, 100 of which are hits.
    fn comparison(hits: u64) -> Comparison {
        let arms = Arms { personalised: (hits, 9_000), holdout: (100, 1_000) };
        Comparison::of(&PLAIN, arms, 1000, 0.1, false)
    }

    fn settled(hits: &[u64]) -> Vec<Conclusion> {
        let mut all: Vec<Comparison> = hits.iter().map(|&hits| comparison(hits)).collect();
        Comparison::settle(&mut all.iter_mut().collect::<Vec<_>>());
        assert!(all.iter().all(|comparison| comparison.family == hits.len()));
        all.into_iter().map(|comparison| comparison.conclusion).collect()
    }

    #[test]
    fn a_difference_that_is_clear_alone_is_not_clear_among_many() {
        // The p-values are 1.0, about 0.03, and below 10⁻⁴.
        assert_eq!(settled(&[900, 1_100, 1_350]), [Conclusion::Open, Conclusion::OneOfMany, Conclusion::Clear]);
        assert_eq!(settled(&[1_100]), [Conclusion::Clear]);
        assert_eq!(settled(&[1_100, 1_350]), [Conclusion::Clear; 2], "after the first finding, one question remains");
    }

    #[test]
    fn a_conclusion_requires_a_closed_epoch_and_arms_as_large_as_assigned() {
        let arms = |without| Arms { personalised: (1_350, 9_000), holdout: (without / 10, without) };
        let conclusion = |without, is_open| Comparison::of(&PLAIN, arms(without), 1000, 0.1, is_open).conclusion;
        assert_eq!(conclusion(1_000, true), Conclusion::ComingIn);
        assert_eq!(
            [880, 1_000, 1_100].map(|without| conclusion(without, false)),
            [Conclusion::SampleRatioMismatch, Conclusion::Open, Conclusion::Open]
        );
        assert_eq!(conclusion(1_120, false), Conclusion::SampleRatioMismatch);
        assert_eq!(conclusion(99, false), Conclusion::TooFew);
        let uneven = Comparison::of(&PLAIN, arms(880), 1000, 0.1, false);
        assert!(uneven.difference().is_none() && uneven.uplift.is_some());
    }
}
