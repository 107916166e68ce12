//! A metric's answers in one epoch: the estimate for each answer, its interval, and whether it may be read as a
//! finding.

use super::{Interval, LEVEL, PureProtocol, binomial, fit, holm};
use crate::report::Randomizer;

/// Whether an estimate may be read as a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reliability {
    /// Fewer reports than the metric's minimum batch: no estimate may be read as a finding.
    TooFew,
    /// Chance and noise alone can explain that reports support this answer: indistinguishable from 0.
    Small,
    /// There are enough reports, and the share is clearly above 0 among all answers of the table.
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
    /// Returns the interval to show: the 95 % interval, which begins at 0 if the share is not clearly above 0, so that a
    /// range and the words beside it never contradict each other.
    #[must_use]
    pub fn shown(&self) -> Interval {
        let low = if self.reliability == Reliability::Clear { self.interval.low } else { self.interval.low.min(0.0) };
        Interval { low, ..self.interval }
    }

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
        Self::of_part(protocol, minimum, reports, support, support.len())
    }

    /// Estimates some of `family` answers from their support. Their fitted shares are meaningless. A share may be called
    /// small that is clear in the whole table, because Holm's method then knows that other answers are clear.
    #[must_use]
    pub fn of_part(protocol: PureProtocol, minimum: u32, reports: u64, support: &[u64], family: usize) -> Self {
        let shares: Vec<f64> = support.iter().map(|&hits| protocol.share(hits, reports)).collect();
        let fitted = fit(&shares);
        let estimate = |((&hits, &share), fitted): ((&u64, &f64), f64)| {
            let variance = protocol.noise(share) / (reports as f64).max(1.0);
            let interval = Interval::of_senders(&protocol, hits, reports);
            Estimate { hits, share, variance, interval, fitted, reliability: Reliability::TooFew }
        };
        let estimates = support.iter().zip(&shares).zip(fitted).map(estimate).collect();
        let mut table = Self { reports, minimum, protocol, estimates };
        if table.is_enough() {
            table.distinguish(family);
        }
        table
    }

    /// Decides which shares are clearly above 0. If no sender has an answer, its support is binomial with probability q,
    /// so the test is exact, also for few reports and answers that are rarely supported. Holm's method over all answers
    /// keeps the probability of calling any such answer clear below 5 % in total, however many answers there are. An
    /// answer whose own interval contains 0 is never clear.
    fn distinguish(&mut self, family: usize) {
        let by_chance = |estimate: &Estimate| match estimate.interval.low > 0.0 {
            true => binomial::at_least(estimate.hits, self.reports, self.protocol.q),
            false => 1.0,
        };
        let p_values: Vec<f64> = self.estimates.iter().map(by_chance).collect();
        for (estimate, clear) in self.estimates.iter_mut().zip(holm(&p_values, family, LEVEL)) {
            estimate.reliability = if clear { Reliability::Clear } else { Reliability::Small };
        }
    }

    /// Returns true if there are enough reports for estimates.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.reports > 0 && self.reports >= u64::from(self.minimum)
    }

    /// Returns the clear answer with the largest share; the earlier one in a tie.
    #[must_use]
    pub fn leader(&self) -> Option<usize> {
        self.leader_of(self.estimates.len())
    }

    /// Returns the same among the first `answers`.
    #[must_use]
    pub fn leader_of(&self, answers: usize) -> Option<usize> {
        let all = self.estimates.iter().enumerate().take(answers);
        let clear = all.filter(|(_, estimate)| estimate.reliability == Reliability::Clear);
        clear.max_by(|(a, x), (b, y)| x.share.total_cmp(&y.share).then(b.cmp(a))).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_clear_only_with_enough_reports_and_if_chance_does_not_explain_it() {
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

    /// For 120 of 1,000 at q = 0.1, P(X ≥ 120) = 0.0222: clear alone, but not among four (0.05 / 4).
    #[test]
    fn an_answer_that_is_clear_alone_is_not_clear_among_many_and_its_range_begins_at_0() {
        let protocol = PureProtocol { p: 0.5, q: 0.1 };
        let alone = Table::of_support(protocol, 1000, 1000, &[120]);
        assert_eq!(alone.estimates[0].reliability, Reliability::Clear);
        assert_eq!(alone.estimates[0].shown(), alone.estimates[0].interval);
        let among = Table::of_support(protocol, 1000, 1000, &[120, 100, 95, 90]).estimates[0];
        assert_eq!(among.reliability, Reliability::Small);
        assert!(among.interval.low > 0.0 && among.shown() == Interval { low: 0.0, ..among.interval });
        let far = Table::of_support(protocol, 1000, 1000, &[300, 120, 90, 90]);
        assert_eq!(far.estimates[0].reliability, Reliability::Clear);
        assert_eq!(far.estimates[1].reliability, Reliability::Small, "0.0222 is above 0.05 / 3");
    }

    /// With 1,000 answers at ε = 4, an answer that no sender has is supported by 0.95 of 1,000 reports on average, and by
    /// 5 or more in 0.3 % of all cases: three such answers in every table.
    #[test]
    fn among_a_thousand_answers_rare_support_is_exact() {
        let protocol = PureProtocol { p: 0.054, q: 0.000_947 };
        let mut support = vec![1; 1000];
        support[7] = 5;
        let table = Table::of_support(protocol, 1000, 1000, &support);
        assert!(table.estimates[7].interval.low > 0.0, "its own interval does not contain 0");
        assert_eq!(table.leader(), None);
        support[7] = 40;
        assert_eq!(Table::of_support(protocol, 1000, 1000, &support).leader(), Some(7));
    }
}
