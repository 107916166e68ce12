//! Compares the figures of an audit with the limits of the policy.

use super::definition::DEFINITIONS;
use super::flips::{Flip, flip_rate};
use super::leak::{Attacks, Leak};
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
#[derive(Clone, Debug, PartialEq)]
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
    /// Why the figure could not be measured, if there is more to say than its definition does.
    pub reason: Option<String>,
}

/// Judges every figure, in the order of a report.
#[must_use]
pub fn verdicts(terms: &Terms, measured: &Measured, flips: &[Flip], attacks: &Attacks) -> Vec<Verdict> {
    let plain = |figure| match figure {
        AuditFigure::Gini => measured.gini,
        AuditFigure::Coverage => measured.coverage,
        AuditFigure::Entropy => measured.entropy,
        AuditFigure::PopularityBias => measured.popularity_bias,
        AuditFigure::TailShare => measured.tail_share,
        AuditFigure::ProviderShare => measured.provider_share,
        AuditFigure::CalibrationError => measured.calibration_error,
        AuditFigure::Diversity => measured.diversity,
        AuditFigure::PopReo => measured.pop_reo,
        AuditFigure::SegmentGap => measured.segment_gap(),
        AuditFigure::FlipRate => flip_rate(flips),
        AuditFigure::ProviderRatio | AuditFigure::SensitiveLeakage | AuditFigure::MutedLeakage => None,
    };
    let verdict = |figure| {
        let threshold = terms.threshold(figure);
        match figure {
            AuditFigure::SensitiveLeakage | AuditFigure::MutedLeakage => leakage(figure, threshold, attacks),
            AuditFigure::ProviderRatio => Verdict {
                reason: reason_of_ratio(measured),
                ..Verdict::new(figure, measured.provider_ratio(), None, threshold)
            },
            _ => Verdict::new(figure, plain(figure), None, threshold),
        }
    };
    DEFINITIONS.iter().map(|definition| verdict(definition.figure)).collect()
}

impl Verdict {
    /// Judges a figure.
    pub(super) fn new(
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
        Self { figure, value, interval, threshold, outcome, reason: None }
    }
}

/// Returns why the providers are not compared, although there are some.
fn reason_of_ratio(measured: &Measured) -> Option<String> {
    let providers = || measured.providers.iter().filter(|provider| provider.pool.is_none());
    (measured.provider_ratio().is_none() && providers().count() > 0).then(|| {
        let unexposed: usize = providers().map(|provider| provider.unexposed).sum();
        format!(
            "fewer than two groups of providers can be compared; {unexposed} of {} providers are never shown",
            providers().count()
        )
    })
}

/// Judges the attacks on one kind of secret by the leak that an attacker certainly finds most of. An attack that is too
/// weak to be evidence counts for nothing, and leaves the figure unmeasured unless another attack breaks the limit.
fn leakage(figure: AuditFigure, threshold: Option<Threshold>, attacks: &Attacks) -> Verdict {
    let is_muted = figure == AuditFigure::MutedLeakage;
    let judged = || attacks.leaks.iter().filter(|leak| leak.is_muted == is_muted && leak.is_judged());
    let worst = judged().filter(|leak| leak.is_conclusive()).max_by(|a, b| a.auc.low.total_cmp(&b.auc.low));
    let of = |leak: &Leak| Verdict::new(figure, Some(leak.auc.value), Some((leak.auc.low, leak.auc.high)), threshold);
    let verdict = worst.map_or_else(|| Verdict::new(figure, None, None, threshold), of);
    let weak = judged().filter(|leak| !leak.is_conclusive());
    let weak: Vec<String> = weak.map(|leak| format!("{} ({})", leak.secret(), leak.surface.name())).collect();
    let unattacked: &[String] = if is_muted { &[] } else { &attacks.unattacked };
    let reasons = [("the planted leak is not found", &weak[..]), ("a label could not be attacked", unattacked)];
    let reasons = reasons.iter().filter(|(_, which)| !which.is_empty());
    let reason = reasons.map(|(why, which)| format!("{why}: {}", which.join(", "))).collect::<Vec<_>>().join("; ");
    if reason.is_empty() || verdict.outcome == Outcome::Broken {
        return verdict;
    }
    Verdict { reason: Some(reason), ..Verdict::new(figure, None, None, threshold) }
}

fn judged(value: f64, interval: Option<(f64, f64)>, threshold: Threshold) -> Outcome {
    let (low, high) = interval.unwrap_or((value, value));
    let (over, under) = (Threshold { least: None, ..threshold }, Threshold { most: None, ..threshold });
    if over.accepts(low) && under.accepts(high) { Outcome::Kept } else { Outcome::Broken }
}

#[cfg(test)]
mod tests {
    use super::super::leak::{Auc, Surface};
    use super::*;

    fn leak(surface: Surface, is_muted: bool, value: f64, planted: f64) -> Leak {
        let auc = |value: f64| Auc { value, low: value - 0.05, high: value + 0.05, with: 600, without: 600 };
        let (auc, planted) = (auc(value), Some(auc(planted)));
        let label = "tag:x".to_owned();
        Leak { label, is_muted, is_trial: false, surface, auc, planted, changed: None, associated: None }
    }

    fn outcome(leaks: Vec<Leak>, unattacked: &[&str], figure: AuditFigure) -> (Outcome, Option<f64>, Option<String>) {
        let threshold = Threshold { figure, least: None, most: Some(0.6) };
        let attacks = Attacks { leaks, unattacked: unattacked.iter().map(|&label| label.to_owned()).collect() };
        let verdict = leakage(figure, Some(threshold), &attacks);
        (verdict.outcome, verdict.value, verdict.reason)
    }

    #[test]
    fn a_weak_attack_is_no_evidence_and_leaves_the_figure_unmeasured_unless_another_breaks_the_limit() {
        use Surface::{Reasons, Report, Shelf};
        let viewed = |leaks, unattacked: &[&str]| outcome(leaks, unattacked, AuditFigure::SensitiveLeakage);
        let (fine, weak) = (leak(Shelf, false, 0.5, 0.95), leak(Reasons, false, 0.9, 0.89));
        assert_eq!(viewed(vec![fine.clone()], &[]), (Outcome::Kept, Some(0.5), None));
        let reason = Some("the planted leak is not found: viewed tag:x (reasons)".to_owned());
        assert_eq!(viewed(vec![fine.clone(), weak.clone()], &[]), (Outcome::Unmeasured, None, reason));
        let broken = leak(Report, false, 0.7, 0.95);
        assert_eq!(viewed(vec![fine.clone(), weak, broken], &["tag:y"]), (Outcome::Broken, Some(0.7), None));
        let reason = Some("a label could not be attacked: tag:y".to_owned());
        assert_eq!(viewed(vec![fine], &["tag:y"]), (Outcome::Unmeasured, None, reason));
        assert_eq!(viewed(Vec::new(), &[]), (Outcome::Unmeasured, None, None));
    }

    #[test]
    fn a_shelf_without_a_muted_category_is_information_and_its_reasons_are_judged() {
        use Surface::{Reasons, Shelf};
        let muted = |leaks| outcome(leaks, &["tag:y"], AuditFigure::MutedLeakage).0;
        let shelf = leak(Shelf, true, 0.9, 1.0);
        assert_eq!(muted(vec![shelf.clone(), leak(Reasons, true, 0.5, 1.0)]), Outcome::Kept);
        assert_eq!(muted(vec![shelf.clone(), leak(Reasons, true, 0.7, 1.0)]), Outcome::Broken);
        assert_eq!(muted(vec![shelf, leak(Reasons, true, 0.5, 0.7)]), Outcome::Unmeasured);
    }

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
