//! Exact probabilities of binomial counts, X ~ B(n, p). Normal approximations fail where estimates are decided: in
//! small arms, and for answers that a report rarely supports.

/// Returns P(X = x).
#[must_use]
pub(super) fn exactly(x: u64, n: u64, p: f64) -> f64 {
    if p <= 0.0 || p >= 1.0 {
        return f64::from(u8::from(x == if p <= 0.0 { 0 } else { n }));
    }
    let ln = |count: f64| libm::lgamma(count + 1.0);
    let (x, n) = (x as f64, n as f64);
    (ln(n) - ln(x) - ln(n - x) + x * p.ln() + (n - x) * (-p).ln_1p()).exp()
}

/// Returns P(X ≥ x).
#[must_use]
pub(super) fn at_least(x: u64, n: u64, p: f64) -> f64 {
    match x {
        0 => 1.0,
        _ if x > n || p <= 0.0 => 0.0,
        _ if p >= 1.0 => 1.0,
        // The sum runs away from the mean, where the terms become smaller.
        _ if (x as f64) < n as f64 * p => (1.0 - at_most(x - 1, n, p)).max(0.0),
        _ => {
            let odds = p / (1.0 - p);
            sum(exactly(x, n, p), (x..n).map(|x| (n - x) as f64 / (x + 1) as f64 * odds))
        }
    }
}

/// Returns P(X ≤ x).
#[must_use]
pub(super) fn at_most(x: u64, n: u64, p: f64) -> f64 {
    match x {
        _ if x >= n || p <= 0.0 => 1.0,
        _ if p >= 1.0 => 0.0,
        _ if x as f64 > n as f64 * p => (1.0 - at_least(x + 1, n, p)).max(0.0),
        _ => {
            let odds = p / (1.0 - p);
            sum(exactly(x, n, p), (1..=x).rev().map(|x| x as f64 / (n - x + 1) as f64 / odds))
        }
    }
}

/// Adds up a series, given by its first term and the ratios of successive terms, until further terms no longer matter.
fn sum(first: f64, ratios: impl Iterator<Item = f64>) -> f64 {
    let (mut term, mut sum) = (first, first);
    for ratio in ratios {
        term *= ratio;
        sum += term;
        if ratio < 1.0 && term <= sum * 1e-12 {
            break;
        }
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_the_sums_of_their_terms() {
        for (n, p) in [(1, 0.5), (7, 0.1), (40, 0.02), (40, 0.97), (200, 0.3)] {
            let below = |x: u64| (0..=x).map(|x| exactly(x, n, p)).sum::<f64>();
            for x in 0..=n {
                assert!((at_most(x, n, p) - below(x)).abs() < 1e-10, "at most {x} of {n} at {p}");
                let above = if x == 0 { 1.0 } else { 1.0 - below(x - 1) };
                assert!((at_least(x, n, p) - above).abs() < 1e-10, "at least {x} of {n} at {p}");
            }
        }
    }

    #[test]
    fn certain_and_impossible_counts_have_the_probability_1_or_0() {
        assert_eq!([at_least(0, 9, 0.2), at_least(10, 9, 0.2), at_most(9, 9, 0.2)], [1.0, 0.0, 1.0]);
        assert_eq!([at_least(1, 9, 0.0), at_most(0, 9, 0.0), exactly(0, 9, 0.0)], [0.0, 1.0, 1.0]);
        assert_eq!([at_least(9, 9, 1.0), at_most(8, 9, 1.0), exactly(9, 9, 1.0)], [1.0, 0.0, 1.0]);
        assert_eq!([at_least(0, 0, 0.3), at_most(0, 0, 0.3), exactly(0, 0, 0.3)], [1.0; 3]);
    }
}
