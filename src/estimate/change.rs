//! Differences between the answers of one epoch, and of one answer between epochs. A difference is called clear only if
//! chance does not explain it, however many differences were compared.

use super::holm::p_value;
use super::{Estimate, Interval, LEVEL, Table, holm};
use crate::report::Randomizer;

/// The significance of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Significance {
    /// Chance and noise can explain the difference.
    Open,
    /// Chance and noise cannot explain the difference: it is real.
    Clear,
}

impl Significance {
    /// Returns the name used in exports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Clear => "clear",
        }
    }
}

/// A difference between two shares, among visitors like the senders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The estimated difference; 0.1 means ten percentage points.
    pub difference: f64,
    /// Its 95 % interval, uncorrected.
    pub interval: Interval,
    /// Its p-value, uncorrected.
    pub p_value: f64,
    /// Whether the difference is clear among all that were compared.
    pub significance: Significance,
}

impl Change {
    fn open(difference: f64, interval: Interval, z: f64) -> Self {
        let p_value = if z.is_finite() { p_value(z) } else { 1.0 };
        Self { difference, interval, p_value, significance: Significance::Open }
    }
}

/// Decides, with [`holm`], which changes of a family are clear.
fn decide(changes: &mut [&mut Change], family: usize) {
    let p_values: Vec<f64> = changes.iter().map(|change| change.p_value).collect();
    for (change, clear) in changes.iter_mut().zip(holm(&p_values, family, LEVEL)) {
        change.significance = if clear { Significance::Clear } else { Significance::Open };
    }
}

/// Returns the lead of the answer `leader` over each other answer (`None` at the leader's own index), from one table
/// and its symbol counts.
///
/// Both counts come from the same reports, and the blocks of the two answers overlap, so each report contributes +1, −1
/// or 0. This determines the variance: with `N(x∧y)` reports in both blocks,
/// `z = (N(x) − N(y)) / √(N(x) + N(y) − 2 N(x∧y))`. The family contains every pair of answers, because the data
/// determined which answer leads.
///
/// # Source
/// McNemar, "Note on the sampling error of the difference between correlated proportions", Psychometrika 1947.
#[must_use]
pub fn between_answers(
    randomizer: &Randomizer,
    table: &Table,
    counts: &[(u32, u64)],
    leader: u32,
) -> Vec<Option<Change>> {
    let (slope, n) = (table.protocol.slope(), table.reports.max(1) as f64);
    let answers = table.estimates.len();
    let own: Vec<(u32, u64)> =
        counts.iter().copied().filter(|(symbol, _)| randomizer.contains(leader, *symbol)).collect();
    let shared = randomizer.support(0..answers as u32, &own);
    let x = own.iter().map(|(_, count)| count).sum::<u64>() as f64;
    let ahead = |((answer, estimate), both): ((u32, &Estimate), u64)| {
        let (y, both) = (estimate.hits as f64, both as f64);
        let (mean, square) = ((x - y) / n, (x + y - 2.0 * both) / n);
        let error = ((square - mean * mean).max(0.0) / n).sqrt() / slope;
        let difference = mean / slope;
        let z = mean / (square / n).sqrt();
        (answer != leader).then(|| Change::open(difference, Interval::around(difference, error), z))
    };
    let mut changes: Vec<Option<Change>> = (0..).zip(&table.estimates).zip(shared).map(ahead).collect();
    let pairs = answers * answers.saturating_sub(1) / 2;
    decide(&mut changes.iter_mut().flatten().collect::<Vec<_>>(), pairs);
    changes
}

/// Returns how much each answer's share rose from one epoch to a later one; empty if either epoch has too few reports.
///
/// The epochs are treated as independent. In fact, a device sends the same symbol for the same answer in every epoch,
/// so real differences are at least as certain as claimed here. The family contains all answers.
///
/// # Source
/// The two-proportion z-test with the pooled share; Newcombe's interval ([`Interval::of_difference`]).
#[must_use]
pub fn between_epochs(earlier: &Table, later: &Table) -> Vec<Change> {
    if !earlier.is_enough() || !later.is_enough() {
        return Vec::new();
    }
    let protocol = &later.protocol;
    let rose = |(old, new): (&Estimate, &Estimate)| {
        let (m, n) = (earlier.reports, later.reports);
        let pooled = protocol.spread(protocol.share(old.hits + new.hits, m + n));
        let z = (new.share - old.share) / (pooled / m as f64 + pooled / n as f64).sqrt();
        let side = |hits, reports| (protocol.share(hits, reports), Interval::of_visitors(protocol, hits, reports));
        Change::open(new.share - old.share, Interval::of_difference(side(new.hits, n), side(old.hits, m)), z)
    };
    let mut changes: Vec<Change> = earlier.estimates.iter().zip(&later.estimates).map(rose).collect();
    decide(&mut changes.iter_mut().collect::<Vec<_>>(), 0);
    changes
}

#[cfg(test)]
mod tests {
    use super::super::PureProtocol;
    use super::*;
    use crate::units::MicroEps;

    #[test]
    fn the_leader_is_ahead_of_far_answers_and_not_of_near_ones() {
        let randomizer = Randomizer::of(3, MicroEps::new(2_000_000).unwrap());
        let counts = [(0, 5_000), (1, 4_950), (2, 3_000)];
        let ahead = between_answers(&randomizer, &Table::of(&randomizer, 3, 0, &counts), &counts, 0);
        assert!(ahead[0].is_none());
        assert_eq!(ahead[1].map(|change| change.significance), Some(Significance::Open));
        let far = ahead[2].unwrap();
        assert_eq!(far.significance, Significance::Clear);
        let exact = 2_000.0 / 12_950.0 / PureProtocol::of(&randomizer).slope();
        assert!((far.difference - exact).abs() < 1e-12 && far.interval.covers(exact));
    }

    #[test]
    fn a_rise_is_clear_or_open_and_is_not_claimed_without_enough_reports() {
        let protocol = PureProtocol { p: 0.6, q: 0.1 };
        let table = |support: &[u64], minimum| Table::of_support(protocol, minimum, 10_000, support);
        let rose = between_epochs(&table(&[2_000, 3_000], 1000), &table(&[2_600, 3_010], 1000));
        assert_eq!(
            rose.iter().map(|change| change.significance).collect::<Vec<_>>(),
            [Significance::Clear, Significance::Open]
        );
        assert!((rose[0].difference - 0.12).abs() < 1e-9 && rose[0].interval.low > 0.0);
        assert!(between_epochs(&table(&[2_000, 3_000], 20_000), &table(&[2_600, 3_010], 1000)).is_empty());
    }

    #[test]
    fn without_reports_no_answer_is_ahead() {
        let randomizer = Randomizer::of(4, MicroEps::new(1_000_000).unwrap());
        let ahead = between_answers(&randomizer, &Table::of(&randomizer, 4, 0, &[]), &[], 1);
        assert!(
            ahead.iter().flatten().all(|change| change.significance == Significance::Open && change.p_value == 1.0)
        );
    }
}
