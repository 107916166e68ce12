//! A simple attacker: a naive Bayes classifier that sees what the engine shows of a visitor and guesses a secret.
//!
//! What is shown is a set of traces, such as "item 7 is on the shelf". The score of a visitor is the sum of the log odds
//! of its traces, `Σ ln((a + ½)/(n + 1)) − ln((b + ½)/(m + 1))`, where a of the n visitors with the secret and b of the
//! m visitors without it show the trace. Each half of the visitors is scored by an attacker that learned from the other
//! half, so an attacker cannot succeed by memorising.
//!
//! The attacker has no settings and no randomness. It finds leaks in which traces point to the secret one by one; it
//! cannot find those that only a combination of traces reveals. A guess therefore does not prove that nothing leaks.
//!
//! # Source
//! Yeom et al., "Privacy risk in machine learning", CSF 2018, §5 (attribute inference as a game); Maron, "Automatic
//! indexing", JACM 1961 (naive Bayes); Krichevsky and Trofimov, 1981 (the half that is added to each count).

use std::collections::HashMap;

use super::auc::{Auc, area};

/// Something that can be seen: its kind, and up to two numbers, such as an item's.
pub(super) type Trace = (u8, u32, u32);

/// What can be seen of one visitor, each trace once, and the secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub traces: Vec<Trace>,
    pub secret: bool,
}

/// Trains the attacker on each half of the visitors and scores the other half; `None` if a half lacks visitors with or
/// without the secret.
pub(super) fn attack(visitors: &[Seen]) -> Option<Auc> {
    let half = |parity: usize| visitors.iter().skip(parity).step_by(2);
    let mut areas = Vec::with_capacity(2);
    for parity in 0..2 {
        let odds = Odds::learn(half(1 - parity));
        let scores: Vec<(f64, bool)> = half(parity).map(|seen| (odds.score(seen), seen.secret)).collect();
        areas.push(area(&scores)?);
    }
    Auc::mean(&areas)
}

/// For each trace, the log odds that it adds.
struct Odds(HashMap<Trace, f64>);

impl Odds {
    fn learn<'v>(visitors: impl Iterator<Item = &'v Seen>) -> Self {
        let mut counts: HashMap<Trace, [u32; 2]> = HashMap::new();
        let mut all = [0u32; 2];
        for seen in visitors {
            all[usize::from(seen.secret)] += 1;
            seen.traces.iter().for_each(|trace| counts.entry(*trace).or_default()[usize::from(seen.secret)] += 1);
        }
        let share = |count: u32, all: u32| ((f64::from(count) + 0.5) / (f64::from(all) + 1.0)).ln();
        let odds = |(trace, [b, a]): (Trace, [u32; 2])| (trace, share(a, all[1]) - share(b, all[0]));
        Self(counts.into_iter().map(odds).collect())
    }

    fn score(&self, seen: &Seen) -> f64 {
        seen.traces.iter().filter_map(|trace| self.0.get(trace)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    /// Returns visitors with a coin flip as the secret, whose traces show it with this probability.
    fn visitors(leaked: f64) -> Vec<Seen> {
        let visitor = |n| {
            let mut chance = Chance::of(1, n);
            let secret = chance.happens(0.5);
            let noise = (0..4).map(|kind| (kind, chance.below(50) as u32, 0)).collect::<Vec<_>>();
            let shown = if chance.happens(leaked) { secret } else { chance.happens(0.5) };
            Seen { traces: noise.into_iter().chain(shown.then_some((9, 0, 0))).collect(), secret }
        };
        (0..2000).map(visitor).collect()
    }

    #[test]
    fn a_planted_leak_is_found_and_without_one_the_interval_covers_a_guess() {
        let planted = attack(&visitors(0.9)).unwrap();
        assert!(planted.value >= 0.9, "{planted:?}");
        let honest = attack(&visitors(0.0)).unwrap();
        // Half of 2,000 visitors are scored at a time: 2 · 1.96 · √(1001 / 12 / 500²).
        assert!(honest.low < 0.5 && 0.5 < honest.high && honest.high - honest.low < 0.08, "{honest:?}");
    }

    /// Without a leak, the interval must miss 0.5 in about 5 % of all audits, not in 15 %.
    #[test]
    fn without_a_leak_the_interval_misses_a_guess_in_one_to_six_percent_of_seeds() {
        const SEEDS: u64 = 400;
        let null = |seed: u64| -> Vec<Seen> {
            let visitor = |n| {
                let mut chance = Chance::of(seed, n);
                let secret = chance.happens(0.5);
                Seen { traces: (0..4).map(|kind| (kind, chance.below(50) as u32, 0)).collect(), secret }
            };
            (0..300).map(visitor).collect()
        };
        let missed = |seed: &u64| attack(&null(*seed)).is_some_and(|auc| auc.high < 0.5 || 0.5 < auc.low);
        let alarms = (100..100 + SEEDS).filter(missed).count() as u64;
        assert!((SEEDS / 100..=SEEDS * 6 / 100).contains(&alarms), "{alarms} false alarms in {SEEDS} seeds");
    }

    #[test]
    fn visitors_without_both_answers_cannot_be_attacked() {
        let one = Seen { traces: Vec::new(), secret: true };
        assert_eq!(attack(&vec![one; 10]), None);
        assert_eq!(attack(&[]), None);
    }
}
