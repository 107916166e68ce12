//! A metric's answers in one epoch: the estimate for each answer, its interval, and whether it may be read as a
//! finding.

use super::{Interval, PureProtocol, fit};
use crate::report::Randomizer;

/// Whether an estimate may be read as a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reliability {
    /// Fewer reports than the metric's minimum batch: no estimate may be read as a finding.
    TooFew,
    /// The share is less than two standard errors: indistinguishable from 0.
    Small,
    /// There are enough reports, and the share is at least two standard errors.
    Clear,
}

impl Reliability {
    /// Returns the name used in exports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TooFew => "too-few-reports",
            Self::Small => "within-noise",
            Self::Clear => "clear",
        }
    }
}

/// The estimate for one answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// N: reports in the answer's block.
    pub hits: u64,
    /// The unbiased share among the senders; noise can bring it below 0 or above 1.
    pub share: f64,
    /// The variance of `share`, given the senders' answers.
    pub variance: f64,
    /// The 95 % interval of the share among the senders.
    pub interval: Interval,
    /// The share of this answer in the nearest possible shares ([`fit`]); biased, without an interval.
    pub fitted: f64,
    /// Whether the estimate may be read as a finding.
    pub reliability: Reliability,
}

impl Estimate {
    /// Returns the square root of the variance.
    #[must_use]
    pub fn standard_error(&self) -> f64 {
        self.variance.sqrt()
    }
}

/// The answers of a metric in one epoch and arm.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// n: reports counted.
    pub reports: u64,
    /// The minimum batch: with fewer reports no estimate is shown.
    pub minimum: u32,
    /// The randomizer's two probabilities.
    pub protocol: PureProtocol,
    /// One estimate per answer, in the order of the declaration.
    pub estimates: Vec<Estimate>,
}

impl Table {
    /// Estimates every answer from the number of reports per symbol. Every symbol must belong to the metric's
    /// randomizer.
    #[must_use]
    pub fn of(randomizer: &Randomizer, answers: u32, minimum: u32, counts: &[(u32, u64)]) -> Self {
        let reports = counts.iter().map(|(_, count)| count).sum();
        Self::of_support(PureProtocol::of(randomizer), minimum, reports, &randomizer.support(0..answers, counts))
    }

    /// Estimates every answer from its support N(x), for any pure protocol.
    #[must_use]
    pub fn of_support(protocol: PureProtocol, minimum: u32, reports: u64, support: &[u64]) -> Self {
        let shares: Vec<f64> = support.iter().map(|&hits| protocol.share(hits, reports)).collect();
        let fitted = fit(&shares);
        let estimate = |((&hits, &share), fitted): ((&u64, &f64), f64)| {
            let variance = protocol.noise(share) / (reports as f64).max(1.0);
            let reliability = match () {
                () if reports == 0 || reports < u64::from(minimum) => Reliability::TooFew,
                () if share < 2.0 * variance.sqrt() => Reliability::Small,
                () => Reliability::Clear,
            };
            let interval = Interval::of_senders(&protocol, hits, reports);
            Estimate { hits, share, variance, interval, fitted, reliability }
        };
        let estimates = support.iter().zip(&shares).zip(fitted).map(estimate).collect();
        Self { reports, minimum, protocol, estimates }
    }

    /// Returns true if there are enough reports for estimates.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.reports > 0 && self.reports >= u64::from(self.minimum)
    }

    /// Returns the clear answer with the largest share; the earlier one in a tie.
    #[must_use]
    pub fn leader(&self) -> Option<usize> {
        let clear =
            self.estimates.iter().enumerate().filter(|(_, estimate)| estimate.reliability == Reliability::Clear);
        clear.max_by(|(a, x), (b, y)| x.share.total_cmp(&y.share).then(b.cmp(a))).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_clear_only_with_enough_reports_and_two_standard_errors() {
        let protocol = PureProtocol { p: 0.5, q: 0.1 };
        let table = Table::of_support(protocol, 1000, 1000, &[300, 110, 100]);
        let standings: Vec<Reliability> = table.estimates.iter().map(|estimate| estimate.reliability).collect();
        assert_eq!(standings, [Reliability::Clear, Reliability::Small, Reliability::Small]);
        assert_eq!(table.leader(), Some(0));
        let table = Table::of_support(protocol, 1001, 1000, &[300, 110, 100]);
        assert!(table.estimates.iter().all(|estimate| estimate.reliability == Reliability::TooFew));
        assert!(!table.is_enough() && table.leader().is_none());
        assert!(!Table::of_support(protocol, 0, 0, &[0, 0]).is_enough());
    }
}
