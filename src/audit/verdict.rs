//! Compares the figures of an audit with the limits of the policy.

use super::definition::{DEFINITIONS, has_interval};
use super::flips::flip_rate;
use super::leak::{Attacks, Leak};
use super::reason::{Basis, reason};
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
    /// Why the figure could not be measured, as words that follow “because”; absent if it was.
    pub reason: Option<String>,
}

/// A value with its interval, for readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// The value; a dash if there is none.
    pub value: String,
    /// The interval, as `0.454 to 0.546`.
    pub interval: Option<String>,
}

/// The number of decimals of a figure (chosen: limits have two), and the largest one, at which rounding changes no outcome.
const DECIMALS: usize = 3;
const MOST_DECIMALS: usize = 12;

/// Judges every figure, in the order of a report.
#[must_use]
pub(super) fn verdicts(terms: &Terms, basis: Basis<'_>) -> Vec<Verdict> {
    let Basis { measured, flips, attacks, .. } = basis;
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
        AuditFigure::ProviderRatio => measured.provider_ratio(),
        AuditFigure::SensitiveLeakage | AuditFigure::MutedLeakage => None,
    };
    let verdict = |figure| {
        let threshold = terms.threshold(figure);
        let verdict = if has_interval(figure) {
            leakage(figure, threshold, attacks)
        } else {
            Verdict::new(figure, plain(figure), None, threshold)
        };
        let reason = verdict.value.is_none().then(|| reason(figure, basis));
        Verdict { reason, ..verdict }
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

    /// Returns the value and its interval with three decimals, or with as many as it takes so that the rounded ones have the
    /// same outcome.
    pub(super) fn shown(&self) -> Shown {
        let decimals = (DECIMALS..MOST_DECIMALS).find(|&decimals| self.is_same_with(decimals)).unwrap_or(MOST_DECIMALS);
        let number = |value| number(value, decimals);
        Shown {
            value: self.value.map_or_else(|| "–".to_owned(), number),
            interval: self.interval.map(|(low, high)| format!("{} to {}", number(low), number(high))),
        }
    }

    /// Returns true if the figure has the same outcome when it is rounded to this number of decimals.
    fn is_same_with(&self, decimals: usize) -> bool {
        let Some((value, threshold)) = self.value.zip(self.threshold) else { return true };
        let rounded = |value: f64| number(value, decimals).parse().unwrap_or(value);
        let interval = self.interval.map(|(low, high)| (rounded(low), rounded(high)));
        judged(rounded(value), interval, threshold) == self.outcome
    }
}

/// Returns a number with this many decimals, and zero without a sign.
pub(super) fn number(value: f64, decimals: usize) -> String {
    let shown = format!("{value:.decimals$}");
    match shown.strip_prefix('-') {
        Some(rest) if rest.bytes().all(|byte| matches!(byte, b'0' | b'.')) => rest.to_owned(),
        _ => shown,
    }
}

/// Judges the attacks on one kind of secret by the leak that an attacker certainly finds most of. An attack that is too
/// weak to be evidence counts for nothing, and leaves the figure unmeasured unless another attack breaks the limit.
fn leakage(figure: AuditFigure, threshold: Option<Threshold>, attacks: &Attacks) -> Verdict {
    let is_muted = figure == AuditFigure::MutedLeakage;
    let judged = || attacks.leaks.iter().filter(|leak| leak.is_muted == is_muted && leak.is_judged());
    let worst = judged().filter(|leak| leak.is_conclusive()).max_by(|a, b| a.auc.low.total_cmp(&b.auc.low));
    let of = |leak: &Leak| Verdict::new(figure, Some(leak.auc.value), Some((leak.auc.low, leak.auc.high)), threshold);
    let unmeasured = || Verdict::new(figure, None, None, threshold);
    let verdict = worst.map_or_else(unmeasured, of);
    let is_open = judged().any(|leak| !leak.is_conclusive()) || !is_muted && !attacks.unattacked.is_empty();
    if is_open && verdict.outcome != Outcome::Broken { unmeasured() } else { verdict }
}

fn judged(value: f64, interval: Option<(f64, f64)>, threshold: Threshold) -> Outcome {
    let (low, high) = interval.unwrap_or((value, value));
    let (over, under) = (Threshold { least: None, ..threshold }, Threshold { most: None, ..threshold });
    if over.accepts(low) && under.accepts(high) { Outcome::Kept } else { Outcome::Broken }
}

#[cfg(test)]
mod tests {
    use super::super::leak::{Auc, Surface};
    use super::super::reason::{muted, sensitive};
    use super::*;

    fn leak(surface: Surface, is_muted: bool, value: f64, planted: f64) -> Leak {
        let auc = |value: f64| Auc { value, low: value - 0.05, high: value + 0.05, with: 600, without: 600 };
        let (auc, planted) = (auc(value), Some(auc(planted)));
        let label = "tag:x".to_owned();
        Leak { label, is_muted, is_trial: false, surface, auc, planted, changed: None, associated: None }
    }

    fn outcome(leaks: Vec<Leak>, unattacked: &[&str], figure: AuditFigure) -> (Outcome, Option<f64>, Option<String>) {
        let threshold = Threshold { figure, least: None, most: Some(0.6) };
        let unattacked = unattacked.iter().map(|&label| label.to_owned()).collect();
        let attacks = Attacks { leaks, unattacked, ..Attacks::default() };
        let verdict = leakage(figure, Some(threshold), &attacks);
        let why = if figure == AuditFigure::MutedLeakage { muted(&attacks) } else { sensitive(&attacks) };
        (verdict.outcome, verdict.value, verdict.value.is_none().then_some(why))
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
        let (outcome, value, reason) = viewed(Vec::new(), &[]);
        assert_eq!((outcome, value), (Outcome::Unmeasured, None));
        assert!(reason.is_some_and(|reason| reason.starts_with("nothing is sensitive, and no category")));
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
    fn a_figure_has_as_many_decimals_as_its_outcome_needs() {
        let shown = |value, interval, least, most| {
            let threshold = Threshold { figure: AuditFigure::Entropy, least, most };
            let shown = Verdict::new(AuditFigure::Entropy, Some(value), interval, Some(threshold)).shown();
            (shown.value, shown.interval.unwrap_or_default())
        };
        let of = |value, least, most| shown(value, None, least, most).0;
        assert_eq!(of(0.999_96, Some(1.0), None), "0.99996");
        assert_eq!(of(0.999_999_9, Some(1.0), None), "0.9999999");
        assert_eq!(of(0.600_04, None, Some(0.6)), "0.60004");
        assert_eq!(of(0.599_96, None, Some(0.6)), "0.600");
        assert_eq!(of(1.0, Some(1.0), None), "1.000");
        // Equal but for an error of the computation.
        assert_eq!(of(1.0 - 1e-12, Some(1.0), None), "1.000");
        assert_eq!(of(-1e-17, None, None), "0.000");
        assert_eq!(
            shown(0.65, Some((0.600_01, 0.7)), None, Some(0.6)),
            ("0.65000".into(), "0.60001 to 0.70000".into())
        );
        assert_eq!(Verdict::new(AuditFigure::Entropy, None, None, None).shown().value, "–");
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
