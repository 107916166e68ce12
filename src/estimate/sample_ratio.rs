//! Sample ratio mismatch: whether the sizes of the two arms match the assignment. If they do not, something besides the
//! assignment decided who reported, and the arms may differ in more than their lists.

use super::binomial;

/// Returns the two-sided p-value of how the reports are split between the arms, if each device is assigned to the
/// holdout with probability `chance`. Each report states its arm openly, so the counts are exact and only the
/// assignment is random.
///
/// `X ~ B(n, h)`, `p = min(1, 2 min(P(X ≤ x), P(X ≥ x)))`.
///
/// # Source
/// Fabijan et al., "Diagnosing Sample Ratio Mismatch in Online Controlled Experiments", KDD 2019, for the reason;
/// Clopper and Pearson, Biometrika 1934, for the exact test.
#[must_use]
pub fn sample_ratio_p_value(personalised: u64, holdout: u64, chance: f64) -> f64 {
    let reports = personalised.saturating_add(holdout);
    if chance <= 0.0 || chance >= 1.0 {
        let certain = if chance <= 0.0 { holdout == 0 } else { personalised == 0 };
        return f64::from(u8::from(certain));
    }
    let outwards = if holdout as f64 >= reports as f64 * chance {
        binomial::at_least(holdout, reports, chance)
    } else {
        binomial::at_most(holdout, reports, chance)
    };
    (2.0 * outwards).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed by hand: for 10 reports at one half, P(X ≥ 8) = 56/1024; for 3 at a tenth, P(X ≥ 2) = 0.028.
    #[test]
    fn a_split_has_the_p_value_that_counting_gives() {
        for (personalised, holdout, chance, p) in
            [(2, 8, 0.5, 112.0 / 1024.0), (8, 2, 0.5, 112.0 / 1024.0), (1, 2, 0.1, 0.056), (5, 5, 0.5, 1.0)]
        {
            assert!((sample_ratio_p_value(personalised, holdout, chance) - p).abs() < 1e-9, "{personalised} {holdout}");
        }
    }

    /// At a million reports, the normal approximation is practically exact: the probability of a value beyond 3.2905
    /// standard deviations on either side is 0.001, and slightly more with the continuity correction.
    #[test]
    fn large_counts_agree_with_the_normal_table() {
        let (n, h) = (1_000_000_u64, 0.1);
        let out = (3.2905 * (n as f64 * h * (1.0 - h)).sqrt()).round() as u64;
        for holdout in [100_000 + out, 100_000 - out] {
            let p = sample_ratio_p_value(n - holdout, holdout, h);
            assert!((p / 0.001 - 1.0).abs() < 0.03, "{p}");
        }
        assert!(sample_ratio_p_value(900_000, 100_000, h) > 0.99);
        assert!(sample_ratio_p_value(800_000, 200_000, h) < 1e-300);
        assert_eq!(sample_ratio_p_value(1_000_000_000_000, 3_000_000_000_000, h), 0.0, "and without delay");
    }

    #[test]
    fn without_an_assignment_all_reports_are_in_one_arm() {
        assert_eq!(
            [sample_ratio_p_value(9, 0, 0.0), sample_ratio_p_value(9, 1, 0.0), sample_ratio_p_value(0, 0, 0.1)],
            [1.0, 0.0, 1.0]
        );
    }
}
