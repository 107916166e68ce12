//! What the comparison of personal lists with the ordinary one comes to in an epoch, and when nothing may be said of it.
//!
//! A conclusion is drawn once, when the epoch is closed: a reader who looked every day while reports come in would see a
//! “difference” by chance in one epoch of four, because each look is another draw (Armitage, McPherson and Rowe, "Repeated significance tests on
//! accumulating data", JRSS A 1969). All outcome signals of an epoch share one chance of 5 % that
//! any of their conclusions is wrong (Holm). A sample ratio mismatch between the arms rules out any conclusion.

use crate::estimate::{Arms, Channel, LEVEL, Uplift, holm, lot_p_value};

/// The p-value below which the sizes of the arms are a sample ratio mismatch (chosen, as is usual for this check: where
/// nothing is wrong, one epoch in a thousand loses its conclusion).
const UNEVEN: f64 = 0.001;

/// What may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ruling {
    /// Nothing yet: reports still come in.
    ComingIn,
    /// Nothing: there are too few reports.
    TooFew,
    /// Nothing: the arms are not as large as assigned (sample ratio mismatch).
    Uneven,
    /// Either sign is possible.
    Open,
    /// Clear if it were the only comparison of the epoch, and not among as many as there are.
    OneOfMany,
    /// There is a difference.
    Clear,
}

/// The comparison of one signal in one epoch.
#[derive(Clone, Debug)]
pub(super) struct Comparison {
    /// Reports and hits of both groups.
    pub arms: Arms,
    /// Both shares and their difference; `None` with too few reports.
    pub uplift: Option<Uplift>,
    /// What may be said of it.
    pub ruling: Ruling,
    /// Comparisons of the same epoch, this one among them.
    pub family: usize,
}

impl Comparison {
    /// Compares the groups; what the other comparisons of the epoch take from its certainty is not known yet
    /// ([`Comparison::settle`]). `holdout` is the chance of the ordinary list, 0 to 1.
    pub(super) fn of(channel: &Channel, arms: Arms, minimum: u32, holdout: f64, is_open: bool) -> Self {
        let uplift = Uplift::of(channel, &arms, minimum);
        let ruling = match &uplift {
            _ if is_open => Ruling::ComingIn,
            None => Ruling::TooFew,
            // Where no lot is drawn any more, what it was is not known.
            Some(_) if holdout > 0.0 && lot_p_value(arms.personalised.1, arms.holdout.1, holdout) < UNEVEN => {
                Ruling::Uneven
            }
            Some(_) => Ruling::Open,
        };
        Self { arms, uplift, ruling, family: 1 }
    }

    /// Decides all comparisons of one epoch together. Every one with enough reports counts, also those without a verdict.
    pub(super) fn settle(epoch: &mut [&mut Self]) {
        let family = epoch.iter().filter(|comparison| comparison.uplift.is_some()).count();
        let mut undecided: Vec<(&mut &mut Self, f64)> = epoch
            .iter_mut()
            .filter(|comparison| comparison.ruling == Ruling::Open)
            .filter_map(|comparison| comparison.uplift.map(|uplift| (comparison, uplift.p_value)))
            .collect();
        let p_values: Vec<f64> = undecided.iter().map(|(_, p_value)| *p_value).collect();
        for ((comparison, p_value), clear) in undecided.iter_mut().zip(holm(&p_values, family, LEVEL)) {
            comparison.ruling = match clear {
                true => Ruling::Clear,
                false if *p_value <= LEVEL => Ruling::OneOfMany,
                false => Ruling::Open,
            };
        }
        epoch.iter_mut().for_each(|comparison| comparison.family = family.max(1));
    }

    /// The difference, where it may be read: not while it can still change, nor where the groups may differ by more than
    /// their lists.
    pub(super) fn difference(&self) -> Option<&Uplift> {
        let may = matches!(self.ruling, Ruling::Open | Ruling::OneOfMany | Ruling::Clear);
        self.uplift.as_ref().filter(|_| may)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Channel = Channel { hit: 1.0, chance: 0.0 };

    /// A comparison of 9,000 with 1,000 reports, of which so many are hits; 100 of the smaller group's.
    fn comparison(hits: u64) -> Comparison {
        let arms = Arms { personalised: (hits, 9_000), holdout: (100, 1_000) };
        Comparison::of(&PLAIN, arms, 1000, 0.1, false)
    }

    fn settled(hits: &[u64]) -> Vec<Ruling> {
        let mut all: Vec<Comparison> = hits.iter().map(|&hits| comparison(hits)).collect();
        Comparison::settle(&mut all.iter_mut().collect::<Vec<_>>());
        assert!(all.iter().all(|comparison| comparison.family == hits.len()));
        all.into_iter().map(|comparison| comparison.ruling).collect()
    }

    #[test]
    fn a_difference_that_one_question_alone_would_show_is_none_among_many() {
        // p: 1.0, about 0.03, below 10⁻⁴.
        assert_eq!(settled(&[900, 1_100, 1_350]), [Ruling::Open, Ruling::OneOfMany, Ruling::Clear]);
        assert_eq!(settled(&[1_100]), [Ruling::Clear]);
        assert_eq!(settled(&[1_100, 1_350]), [Ruling::Clear; 2], "what is left is one question");
    }

    #[test]
    fn a_verdict_waits_for_the_last_report_and_for_groups_as_large_as_the_lot_makes_them() {
        let arms = |without| Arms { personalised: (1_350, 9_000), holdout: (without / 10, without) };
        let ruling = |without, is_open| Comparison::of(&PLAIN, arms(without), 1000, 0.1, is_open).ruling;
        assert_eq!(ruling(1_000, true), Ruling::ComingIn);
        assert_eq!(
            [880, 1_000, 1_100].map(|without| ruling(without, false)),
            [Ruling::Uneven, Ruling::Open, Ruling::Open]
        );
        assert_eq!(ruling(1_120, false), Ruling::Uneven);
        assert_eq!(ruling(99, false), Ruling::TooFew);
        let uneven = Comparison::of(&PLAIN, arms(880), 1000, 0.1, false);
        assert!(uneven.difference().is_none() && uneven.uplift.is_some());
    }
}
