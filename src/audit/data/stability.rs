//! The population stability index of two samples, and what chance explains of it.
//!
//! The index is `Σ (p − q)·ln(p/q)`, where p is a category's share now and q its share before; an empty share counts as half
//! an event. Two samples of one distribution also differ, the more the fewer events a category has: with 1,000 categories
//! and 4,000 events each, the index is about 0.6. So the index is compared with the one that a random division of the same
//! events into now and before would have: of the t events of a category, x are now, with the hypergeometric distribution.
//!
//! # Source
//! Siddiqi, "Credit risk scorecards", 2006, §10, for the index; its mean under no drift is `(k − 1)·(1/n + 1/m)` for k
//! categories with many events (Yurdakul, "Statistical properties of population stability index", 2018), which the sum
//! below approaches.

use std::collections::{BTreeMap, BTreeSet};

/// How many events each name has.
pub(super) type Events<'c> = BTreeMap<&'c str, u64>;

/// How many standard deviations above its mean a figure is beyond chance (chosen: one in 700 for a normal distribution,
/// and one in 45 for the most skewed case, an index of two categories).
const BEYOND: f64 = 3.0;
/// The part of the hypergeometric distribution that is summed, in standard deviations from its mode (chosen: the rest is
/// below the precision of the sum).
const SUMMED: f64 = 10.0;

/// A figure of two samples.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Compared {
    /// The figure.
    pub found: f64,
    /// Its mean if the samples were a random division of their events.
    pub chance: f64,
    /// The standard deviation around this mean.
    pub deviation: f64,
}

impl Compared {
    /// Returns how far the figure is above chance; 0 if chance may explain all of it.
    pub fn excess(&self) -> f64 {
        let excess = self.found - self.chance;
        if excess > BEYOND * self.deviation { excess } else { 0.0 }
    }
}

/// Returns the population stability index; all 0 if either sample is empty.
pub(super) fn stability(now: &Events<'_>, before: &Events<'_>) -> Compared {
    let [n, m] = [now, before].map(|counts| counts.values().sum::<u64>());
    if n == 0 || m == 0 {
        return Compared::default();
    }
    let term = |x: u64, y: u64| {
        let (p, q) = ((x as f64).max(0.5) / n as f64, (y as f64).max(0.5) / m as f64);
        (p - q) * (p / q).ln()
    };
    let (mut found, mut chance, mut variance) = (0.0, 0.0, 0.0);
    let names: BTreeSet<&str> = now.keys().chain(before.keys()).copied().collect();
    for name in &names {
        let [x, y] = [now, before].map(|counts| counts.get(name).copied().unwrap_or(0));
        found += term(x, y);
        let all = x + y;
        let (mean, square) = expected(all, n, m, |x| term(x, all - x));
        chance += mean;
        variance += square - mean * mean;
    }
    // The categories depend on each other, most with two of them; a χ² distribution has this variance.
    let least = 2.0 * chance * chance / (names.len() as f64 - 1.0).max(1.0);
    Compared { found, chance, deviation: variance.max(least).max(0.0).sqrt() }
}

/// Returns the number of events that are on names without any event before, as a share of all that are now.
pub(super) fn new_share(now: &Events<'_>, before: &Events<'_>) -> Compared {
    let [n, m] = [now, before].map(|counts| counts.values().sum::<u64>());
    if n == 0 || m == 0 {
        return Compared::default();
    }
    let (mut found, mut chance, mut variance) = (0.0, 0.0, 0.0);
    let names: BTreeSet<&str> = now.keys().chain(before.keys()).copied().collect();
    for name in &names {
        let [x, y] = [now, before].map(|counts| counts.get(name).copied().unwrap_or(0));
        if y == 0 {
            found += x as f64;
        }
        let (all, probability) = ((x + y) as f64, all_now(x + y, n, m));
        chance += all * probability;
        variance += all * all * probability * (1.0 - probability);
    }
    let n = n as f64;
    Compared { found: found / n, chance: chance / n, deviation: variance.sqrt() / n }
}

/// Returns the mean of `f(x)` and of its square, where x of the n events now are among `all` of the n + m.
fn expected(all: u64, n: u64, m: u64, f: impl Fn(u64) -> f64) -> (f64, f64) {
    let (least, most) = (all.saturating_sub(m), all.min(n));
    let (t, now, both) = (all as f64, n as f64, (n + m) as f64);
    let mode = (((t + 1.0) * (now + 1.0) / (both + 2.0)) as u64).clamp(least, most);
    let variance = t * (now / both) * (1.0 - now / both) * (both - t) / (both - 1.0).max(1.0);
    let reach = (SUMMED * variance.sqrt()).ceil() as u64 + SUMMED as u64;
    // P(x + 1) / P(x)
    let ratio = |x: u64| {
        let (up, down) = ((all - x) as f64 * (n - x) as f64, (x + 1) as f64 * ((m + x + 1) - all) as f64);
        up / down
    };
    let mut sums = [0.0; 3];
    let mut add = |x: u64, weight: f64| {
        let value = f(x);
        [weight, weight * value, weight * value * value].iter().zip(&mut sums).for_each(|(part, sum)| *sum += part);
    };
    add(mode, 1.0);
    let mut weight = 1.0;
    for x in mode..most.min(mode.saturating_add(reach)) {
        weight *= ratio(x);
        add(x + 1, weight);
    }
    weight = 1.0;
    for x in (least.max(mode.saturating_sub(reach))..mode).rev() {
        weight /= ratio(x);
        add(x, weight);
    }
    let [weight, value, square] = sums;
    (value / weight, square / weight)
}

/// Returns the probability that all of a name's events are now, `Π (n − i) / (n + m − i)`.
fn all_now(all: u64, n: u64, m: u64) -> f64 {
    let mut probability = 1.0;
    for i in 0..all {
        if i >= n || probability < 1e-12 {
            return 0.0;
        }
        probability *= (n - i) as f64 / (n + m - i) as f64;
    }
    probability
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(pairs: &[(&'static str, u64)]) -> Events<'static> {
        pairs.iter().copied().collect()
    }

    /// Draws from a generator with a fixed seed (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
    /// 2014).
    struct Draws(u64);

    impl Draws {
        fn below(&mut self, most: u64) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            (z ^ (z >> 31)) % most
        }

        /// Returns events on names of which the first ones are more frequent if `power` is above 1.
        fn sample<'c>(&mut self, names: &'c [String], count: usize, power: i32) -> Events<'c> {
            let mut events = Events::new();
            for _ in 0..count {
                let at = (self.below(1 << 32) as f64 / (1u64 << 32) as f64).powi(power) * names.len() as f64;
                *events.entry(names[at as usize].as_str()).or_default() += 1;
            }
            events
        }
    }

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|n| format!("c{n}")).collect()
    }

    #[test]
    fn the_index_is_0_for_equal_shares_and_the_formula_otherwise() {
        let found = |now: &[(&'static str, u64)], before: &[(&'static str, u64)]| {
            stability(&events(now), &events(before)).found
        };
        assert_eq!(found(&[("a", 2), ("b", 4)], &[("a", 10), ("b", 20)]), 0.0);
        // p = (0.5, 0.5), q = (0.75, 0.25)
        let expected = -0.25 * (0.5f64 / 0.75).ln() + 0.25 * 2f64.ln();
        assert!((found(&[("a", 1), ("b", 1)], &[("a", 3), ("b", 1)]) - expected).abs() < 1e-12);
        assert!(found(&[("a", 100)], &[("b", 100)]) > 5.0);
        assert_eq!(stability(&events(&[]), &events(&[("a", 1)])), Compared::default());
    }

    /// The oracle counts every division of four events into two and two.
    #[test]
    fn chance_is_the_mean_over_all_divisions_of_the_events() {
        let term = |p: f64, q: f64| (p - q) * (p / q).ln();
        // Of a's two events, 0, 1 or 2 are now, in 1, 4 and 1 of 6 divisions; b's are the others.
        let expected = 2.0 * (2.0 * term(0.25, 1.0)) / 6.0;
        let found = stability(&events(&[("a", 1), ("b", 1)]), &events(&[("a", 1), ("b", 1)]));
        assert!((found.chance - expected).abs() < 1e-12, "{found:?}");
        // New: both events of a, or both of b, in 2 of 6 divisions, which are all events now.
        let found = new_share(&events(&[("a", 2)]), &events(&[("b", 2)]));
        assert!(found.found == 1.0 && (found.chance - 2.0 / 6.0).abs() < 1e-12, "{found:?}");
    }

    #[test]
    fn chance_approaches_the_published_mean_for_categories_with_many_events() {
        let names = names(50);
        let even: Events<'_> = names.iter().map(|name| (name.as_str(), 4000)).collect();
        let twice: Events<'_> = names.iter().map(|name| (name.as_str(), 8000)).collect();
        let expected = 49.0 * (1.0 / 200_000.0 + 1.0 / 400_000.0);
        let found = stability(&even, &twice);
        assert!((found.chance / expected - 1.0).abs() < 0.001, "{found:?} {expected}");
    }

    /// Samples of one distribution, even and skewed, with 2 to 1,000 categories and few to many events: at most one in 45
    /// is beyond chance for two categories, and one in 100 otherwise. In 200 draws, 3 standard deviations more are 11 and 6.
    #[test]
    fn samples_of_one_distribution_are_hardly_ever_beyond_chance() {
        let mut draws = Draws(7);
        for (count, now, before, power, most) in [
            (2, 200, 300, 1, 11),
            (10, 100, 1000, 1, 6),
            (30, 500, 500, 3, 6),
            (1000, 4000, 4000, 1, 6),
            (1000, 1000, 4000, 3, 6),
        ] {
            let names = names(count);
            let (mut alarms, mut new) = (0, 0);
            for _ in 0..200 {
                let (now, before) = (draws.sample(&names, now, power), draws.sample(&names, before, power));
                alarms += usize::from(stability(&now, &before).excess() > 0.0);
                new += usize::from(new_share(&now, &before).excess() > 0.0);
            }
            assert!(alarms <= most && new <= most, "{count} {now} {before}: {alarms} {new}");
        }
    }

    #[test]
    fn drift_is_beyond_chance_with_many_small_categories_too() {
        let (names, mut draws) = (names(1000), Draws(9));
        let (even, skewed) = (draws.sample(&names, 4000, 1), draws.sample(&names, 4000, 2));
        let found = stability(&skewed, &even);
        assert!(found.found > 0.5 && found.excess() > 0.25, "{found:?}");
        let (early, late) = (draws.sample(&names[..600], 4000, 1), draws.sample(&names[400..], 4000, 1));
        assert!(new_share(&late, &early).excess() > 0.5);
        assert!(stability(&late, &early).excess() > 0.25);
    }
}
