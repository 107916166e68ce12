//! Possible shares: those nearest to the unbiased estimates.

/// Returns the shares closest to `shares` (least squares) among all that are at least 0 and add up to 1. The result is
/// empty if `shares` is.
///
/// The same amount is subtracted from every share, and shares that fall below 0 become 0: large answers keep their
/// order and their distances, and noise around 0 disappears. Overall, the result is closer to the truth than the
/// unbiased shares, but each single share is biased (small shares towards 0). It therefore has no interval and is shown
/// beside the estimate, never instead of it.
///
/// # Source
/// "Norm-Sub" in Wang, Lopuhaä-Zwakenberg, Li, Skoric and Li, "Locally Differentially Private Frequency Estimation with
/// Consistency", NDSS 2020; the algorithm is that of Duchi, Shalev-Shwartz, Singer and Chandra, ICML 2008, figure 1.
#[must_use]
pub fn fit(shares: &[f64]) -> Vec<f64> {
    let mut sorted = shares.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let (mut sum, mut taken) = (0.0, 0.0);
    for (count, share) in (1..).zip(&sorted) {
        sum += share;
        let even = (sum - 1.0) / f64::from(count);
        if *share <= even {
            break;
        }
        taken = even;
    }
    shares.iter().map(|share| (share - taken).max(0.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computes the same by bisection: the amount to subtract is the one that makes the sum 1.
    fn oracle(shares: &[f64]) -> Vec<f64> {
        let after = |taken: f64| shares.iter().map(move |share| (share - taken).max(0.0));
        let (mut low, mut high) = (-10.0, 10.0);
        for _ in 0..200 {
            let middle = (low + high) / 2.0;
            if after(middle).sum::<f64>() > 1.0 { low = middle } else { high = middle }
        }
        after(low).collect()
    }

    #[test]
    fn fitted_shares_match_those_found_by_bisection() {
        let cases: [&[f64]; 6] =
            [&[0.5, 0.3, 0.2], &[0.7, -0.1, 0.05, 0.5, -0.3], &[-0.2, -0.1], &[1.4, 0.2], &[0.1, 0.1, 0.1], &[0.25]];
        for shares in cases {
            let fitted = fit(shares);
            assert!((fitted.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{fitted:?}");
            for (found, right) in fitted.iter().zip(oracle(shares)) {
                assert!((found - right).abs() < 1e-9, "{shares:?}: {fitted:?}");
            }
        }
        assert!(fit(&[]).is_empty());
    }
}
