//! Correction for multiple comparisons.

/// The family-wise error rate (convention).
pub const LEVEL: f64 = 0.05;

/// For each p-value, returns whether its difference is clear at a family-wise error rate of `level`.
///
/// `family` is the number of differences that could have been compared; those without a given p-value count as not
/// clear. The error rate therefore also applies if only some differences are computed, even if the data determined
/// which ones, because a larger p-value elsewhere never makes another difference clear. Holm's method is used instead
/// of Benjamini-Hochberg's because each conclusion is read and acted on alone. In addition, the estimates of one epoch
/// depend on each other, and Holm's method allows any dependence.
///
/// # Source
/// Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 1979.
#[must_use]
pub fn holm(p_values: &[f64], family: usize, level: f64) -> Vec<bool> {
    let family = family.max(p_values.len());
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|&a, &b| p_values[a].total_cmp(&p_values[b]).then(a.cmp(&b)));
    let mut clear = vec![false; p_values.len()];
    for (rank, at) in order.into_iter().enumerate() {
        if p_values[at] > level / (family - rank) as f64 {
            break;
        }
        clear[at] = true;
    }
    clear
}

/// Returns the probability that a standard normal value lies at least as far from 0 as `z`, on either side.
///
/// # Source
/// The complementary error function of musl, from the `libm` crate.
#[must_use]
pub(super) fn p_value(z: f64) -> f64 {
    libm::erfc(z.abs() / std::f64::consts::SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holm_stops_at_the_first_difference_that_chance_explains() {
        // 0.05/4, 0.05/3, 0.05/2, 0.05: the third fails, so the fourth fails too.
        assert_eq!(holm(&[0.01, 0.04, 0.001, 0.03], 0, 0.05), [true, false, true, false]);
        assert_eq!(holm(&[0.01, 0.02, 0.001, 0.03], 0, 0.05), [true, true, true, true]);
        assert_eq!(holm(&[0.01, 0.02, 0.001, 0.03], 100, 0.05), [false; 4]);
        assert!(holm(&[], 5, 0.05).is_empty());
    }

    #[test]
    fn p_values_are_those_of_the_normal_tables() {
        for (z, p) in [(0.0, 1.0), (1.959_964, 0.05), (-2.575_829, 0.01), (4.417_173, 1e-5)] {
            assert!((p_value(z) / p - 1.0).abs() < 1e-5, "{z}");
        }
    }
}
