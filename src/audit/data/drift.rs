//! Drift: how much a log differs from an earlier one.
//!
//! The population stability index compares the categories of the events, `Σ (p − q)·ln(p/q)`, where p is a category's
//! share now and q its share before. An empty share counts as half an event.
//!
//! # Source
//! Siddiqi, "Credit risk scorecards", 2006, §10: below 0.1 no change, from 0.25 a large one.

use std::collections::{BTreeSet, HashSet};

use super::finding::{Finding, Kind};
use super::skew::{Counts, counts, events, percent};
use crate::read::{Interactions, Item};

/// From these values on, the index shows a change, and a large one (cited).
const SOME: f64 = 0.1;
const LARGE: f64 = 0.25;
/// The share of events on items that the earlier log lacks, from which it is a finding (chosen: a fifth).
const NEW: f64 = 0.2;

pub(super) fn findings(catalogue: &[Item], log: &Interactions, previous: &Interactions) -> Vec<Finding> {
    let mut findings = Vec::new();
    let by_category = |log| counts(&events(catalogue, log), |item| &item.category);
    let index = stability(&by_category(log), &by_category(previous));
    if index >= SOME {
        let size = if index >= LARGE { "large" } else { "moderate" };
        let message = format!("a {size} change in the categories of events (population stability index {index:.2})");
        findings.push(Finding::new(Kind::Drift, message));
    }
    let known: HashSet<&str> = previous.items.iter().map(String::as_str).collect();
    let new = log.events.iter().filter(|&&item| !known.contains(log.items[item as usize].as_str())).count();
    let share = new as f64 / log.events.len().max(1) as f64;
    if share >= NEW {
        let message = format!("{} of the events are on items that the previous log lacks", percent(share));
        findings.push(Finding::new(Kind::Drift, message));
    }
    findings
}

/// Returns the population stability index, at least 0; 0 if either log has no categories.
fn stability(now: &Counts<'_>, before: &Counts<'_>) -> f64 {
    let [all_now, all_before] = [now, before].map(|counts| counts.values().sum::<f64>());
    if all_now == 0.0 || all_before == 0.0 {
        return 0.0;
    }
    let names: BTreeSet<&str> = now.keys().chain(before.keys()).copied().collect();
    let share = |counts: &Counts<'_>, all: f64, name: &str| counts.get(name).copied().unwrap_or(0.0).max(0.5) / all;
    let term = |name: &&str| {
        let (p, q) = (share(now, all_now, name), share(before, all_before, name));
        (p - q) * (p / q).ln()
    };
    names.iter().map(term).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(pairs: &[(&'static str, f64)]) -> Counts<'static> {
        pairs.iter().copied().collect()
    }

    #[test]
    fn the_index_is_0_for_equal_shares_and_the_formula_otherwise() {
        assert_eq!(stability(&counts(&[("a", 2.0), ("b", 4.0)]), &counts(&[("a", 10.0), ("b", 20.0)])), 0.0);
        // p = (0.5, 0.5), q = (0.75, 0.25)
        let expected = -0.25 * (0.5f64 / 0.75).ln() + 0.25 * 2f64.ln();
        let found = stability(&counts(&[("a", 1.0), ("b", 1.0)]), &counts(&[("a", 3.0), ("b", 1.0)]));
        assert!((found - expected).abs() < 1e-12, "{found}");
        assert!(stability(&counts(&[("a", 100.0)]), &counts(&[("b", 100.0)])) > 5.0);
        assert_eq!(stability(&counts(&[]), &counts(&[("a", 1.0)])), 0.0);
    }
}
