//! 95 % intervals that are also valid for small counts. They contain every share for which the count would not be
//! surprising.

use super::PureProtocol;

/// The normal quantile of 97.5 %: 95 % of all draws lie within this many standard deviations.
const Z: f64 = 1.959_963_984_540_054;

/// A 95 % interval of a share or of a difference between shares, as a fraction (0.2 is 20 %).
///
/// It may reach below 0 or above 1: limit it to 0..=1 for display, not for computation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Returns the interval of the true share among the senders of these reports: every f for which
    /// `|N − n (q + f (p − q))| ≤ z √(n (f p (1 − p) + (1 − f) q (1 − q)))`.
    ///
    /// Solving for f, instead of inserting the estimate into the variance, keeps the coverage at 95 % for rare answers
    /// too (score interval). Without reports, the interval is 0 to 1.
    ///
    /// # Source
    /// Wilson, "Probable inference, the law of succession, and statistical inference", JASA 1927: the same test
    /// inverted, with the randomizer's variance.
    #[must_use]
    pub fn of_senders(protocol: &PureProtocol, hits: u64, reports: u64) -> Self {
        if reports == 0 {
            return Self { low: 0.0, high: 1.0 };
        }
        let (a, b, n) = (protocol.p, protocol.q, reports as f64);
        // In terms of shares: (s − f)² = z²/n (v + f w), a quadratic in f, where s is the estimate.
        let slope = protocol.slope() * protocol.slope();
        let v = Z * Z / n * b * (1.0 - b) / slope;
        let w = Z * Z / n * (a * (1.0 - a) - b * (1.0 - b)) / slope;
        let middle = protocol.share(hits, reports) + w / 2.0;
        let square = middle * middle - protocol.share(hits, reports).powi(2) + v;
        Self { low: middle - square.max(0.0).sqrt(), high: middle + square.max(0.0).sqrt() }
    }

    /// Returns the interval of the share among visitors like the senders: Wilson's interval of `N/n`, converted to a
    /// share by the protocol.
    #[must_use]
    pub fn of_visitors(protocol: &PureProtocol, hits: u64, reports: u64) -> Self {
        Self::at(protocol, hits, reports, Z)
    }

    /// Returns the same interval as [`Self::of_senders`], at the level of the normal quantile `z`.
    pub(super) fn at(protocol: &PureProtocol, hits: u64, reports: u64, z: f64) -> Self {
        if reports == 0 {
            return Self { low: 0.0, high: 1.0 };
        }
        let n = reports as f64;
        let p = hits as f64 / n;
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        let share = |p: f64| (p - protocol.q) / protocol.slope();
        Self { low: share(middle - half), high: share(middle + half) }
    }

    /// Returns the interval around `middle`, for an estimate with this standard error.
    #[must_use]
    pub fn around(middle: f64, standard_error: f64) -> Self {
        Self { low: middle - Z * standard_error, high: middle + Z * standard_error }
    }

    /// Returns the interval of the difference `of − to` of two independent shares, each given with its own interval.
    /// For each end of the interval, every share contributes its distance to one end of its own interval.
    ///
    /// # Source
    /// Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 1998,
    /// method 10.
    #[must_use]
    pub fn of_difference(of: (f64, Self), to: (f64, Self)) -> Self {
        let (x, y) = (of.0, to.0);
        Self { low: x - y - (x - of.1.low).hypot(to.1.high - y), high: x - y + (of.1.high - x).hypot(y - to.1.low) }
    }

    /// Returns true if the interval contains `value`.
    #[must_use]
    pub fn covers(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// Returns the part of the interval that lies in 0..=1, the range of possible shares.
    #[must_use]
    pub fn possible(&self) -> Self {
        Self { low: self.low.clamp(0.0, 1.0), high: self.high.clamp(0.0, 1.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Finds the ends by bisection on the defining inequality.
    #[test]
    fn the_ends_are_where_the_count_becomes_surprising() {
        let protocol = PureProtocol { p: 0.42, q: 0.09 };
        for (hits, n) in [(60_u64, 1000_u64), (90, 1000), (300, 1000), (42_000, 100_000), (0, 1000)] {
            let surprise = |f: f64| {
                let (a, b) = (protocol.p, protocol.q);
                let variance = n as f64 * (f * a * (1.0 - a) + (1.0 - f) * b * (1.0 - b));
                (hits as f64 - n as f64 * (b + f * (a - b))).abs() - Z * variance.sqrt()
            };
            let interval = Interval::of_senders(&protocol, hits, n);
            for end in [interval.low, interval.high] {
                assert!(surprise(end).abs() < 1e-6 * n as f64, "{hits} of {n}: {end}");
            }
            assert!(interval.covers(protocol.share(hits, n)) && interval.low < interval.high);
        }
    }

    /// Newcombe's own examples (a) and (c), table II, method 10.
    #[test]
    fn a_difference_has_the_interval_of_the_published_examples() {
        let plain = PureProtocol { p: 1.0, q: 0.0 };
        let both = |x: u64, m: u64, y: u64, n: u64| {
            let side = |hits, reports| (plain.share(hits, reports), Interval::of_visitors(&plain, hits, reports));
            Interval::of_difference(side(x, m), side(y, n))
        };
        let near = |found: Interval, low: f64, high: f64| {
            assert!((found.low - low).abs() < 5e-5 && (found.high - high).abs() < 5e-5, "{found:?}");
        };
        near(both(56, 70, 48, 80), 0.0524, 0.3339);
        near(both(6, 7, 2, 7), 0.0582, 0.8062);
    }

    #[test]
    fn without_reports_everything_is_possible() {
        let protocol = PureProtocol { p: 0.42, q: 0.09 };
        assert_eq!(Interval::of_senders(&protocol, 0, 0), Interval { low: 0.0, high: 1.0 });
        assert_eq!(Interval::of_visitors(&protocol, 0, 0), Interval { low: 0.0, high: 1.0 });
        assert_eq!(Interval { low: -0.1, high: 0.3 }.possible(), Interval { low: 0.0, high: 0.3 });
    }
}
