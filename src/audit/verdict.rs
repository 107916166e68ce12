//! Compares the figures of an audit with the limits of the policy.

use super::definition::DEFINITIONS;
use super::flips::{Flip, flip_rate};
use super::leak::Leak;
use super::measure::Measured;
use super::terms::{Terms, Threshold};
use crate::names::names;
use crate::policy::AuditFigure;

/// The outcome for one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The figure is within its limits.
    Kept,
    /// The figure is outside its limits.
    Broken,
    /// The policy sets no limit.
    Unlimited,
    /// The figure needs something that this audit does not have.
    Unmeasured,
}

names!(Outcome: Kept = "kept", Broken = "broken", Unlimited = "unlimited", Unmeasured = "unmeasured");

/// One figure with its limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// The figure.
    pub figure: AuditFigure,
    /// Its value, if it could be measured.
    pub value: Option<f64>,
    /// Its 95 % interval, if it has one. The limits of such a figure apply to the end of the interval that is nearer to
    /// them, so that chance alone does not break them.
    pub interval: Option<(f64, f64)>,
    /// Its limits.
    pub threshold: Option<Threshold>,
    /// The outcome.
    pub outcome: Outcome,
}

impl Verdict {
    /// Judges a figure.
    pub(super) fn of(
        figure: AuditFigure,
        value: Option<f64>,
        interval: Option<(f64, f64)>,
        threshold: Option<Threshold>,
    ) -> Self {
        let outcome = match (value, threshold) {
            (None, _) => Outcome::Unmeasured,
            (Some(_), None) => Outcome::Unlimited,
            (Some(value), Some(threshold)) => judged(value, interval, threshold),
        };
        Self { figure, value, interval, threshold, outcome }
    }
}

/// Judges every figure, in the order of a report.
#[must_use]
pub fn verdicts(terms: &Terms, measured: &Measured, flips: &[Flip], leaks: &[Leak]) -> Vec<Verdict> {
    let plain = |figure| match figure {
        AuditFigure::Gini => Some(measured.gini),
        AuditFigure::Coverage => Some(measured.coverage),
        AuditFigure::Entropy => Some(measured.entropy),
        AuditFigure::PopularityBias => Some(measured.popularity_bias),
        AuditFigure::TailShare => Some(measured.tail_share),
        AuditFigure::ProviderRatio => measured.provider_ratio(),
        AuditFigure::ProviderShare => measured.provider_share,
        AuditFigure::CalibrationError => measured.calibration_error,
        AuditFigure::Diversity => Some(measured.diversity),
        AuditFigure::PopReo => measured.pop_reo,
        AuditFigure::SegmentGap => measured.segment_gap(),
        AuditFigure::FlipRate => flip_rate(flips),
        AuditFigure::SensitiveLeakage | AuditFigure::MutedLeakage => None,
    };
    let verdict = |figure| {
        let threshold = terms.threshold(figure);
        let worst = match figure {
            AuditFigure::SensitiveLeakage => worst(leaks, false),
            AuditFigure::MutedLeakage => worst(leaks, true),
            _ => None,
        };
        let (value, interval) = match worst {
            Some(leak) => (Some(leak.auc.value), Some((leak.auc.low, leak.auc.high))),
            None => (plain(figure), None),
        };
        Verdict::of(figure, value, interval, threshold)
    };
    DEFINITIONS.iter().map(|definition| verdict(definition.figure)).collect()
}

/// Returns the leak that an attacker certainly finds most of.
fn worst(leaks: &[Leak], is_muted: bool) -> Option<&Leak> {
    leaks.iter().filter(|leak| leak.is_muted == is_muted).max_by(|a, b| a.auc.low.total_cmp(&b.auc.low))
}

fn judged(value: f64, interval: Option<(f64, f64)>, threshold: Threshold) -> Outcome {
    let (low, high) = interval.unwrap_or((value, value));
    let (over, under) = (Threshold { least: None, ..threshold }, Threshold { most: None, ..threshold });
    if over.accepts(low) && under.accepts(high) { Outcome::Kept } else { Outcome::Broken }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_applies_to_the_value_or_to_the_nearer_end_of_its_interval() {
        let threshold = Threshold { figure: AuditFigure::Gini, least: Some(0.2), most: Some(0.6) };
        let outcome = |value, interval| judged(value, interval, threshold);
        assert_eq!([0.1, 0.2, 0.6, 0.7].map(|value| outcome(value, None) == Outcome::Kept), [false, true, true, false]);
        assert_eq!(outcome(0.7, Some((0.59, 0.8))), Outcome::Kept);
        assert_eq!(outcome(0.7, Some((0.61, 0.8))), Outcome::Broken);
        assert_eq!(outcome(0.1, Some((0.0, 0.2))), Outcome::Kept);
    }
}
