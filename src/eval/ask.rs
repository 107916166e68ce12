//! Asks a method for the next item after each prefix and counts the hits, in the same way for the pack and for the
//! baselines.

use std::time::Instant;

use super::figures::{Figures, Quality};
use super::metrics::{Coverage, Gini, HitRate, Latency, Mrr, Ndcg, PopularityBias};
use crate::ids::ItemNumber;
use crate::read::{Interactions, Progress};
use crate::train::{Prefix, Visit};

/// The length of the lists; every metric here uses 20.
pub(super) const K: usize = 20;
/// A target with fewer events than this in the training log counts as rare.
const RARE: u32 = 10;

/// A method that is evaluated.
pub(super) trait Recommender {
    /// Fills `list` with the [`K`] best items after `prefix`, best first, without those in `exclude`.
    fn recommend(&mut self, prefix: &Prefix<'_>, exclude: &[ItemNumber], list: &mut Vec<ItemNumber>);
}

/// The queries, and the counts of each item in the training log, in the method's item numbering.
#[derive(Clone, Debug)]
pub(super) struct Questions<'a> {
    /// The prefixes with their targets.
    pub(super) asked: Vec<Prefix<'a>>,
    /// For each item, the number of distinct training sessions that contain it.
    pub(super) sessions: Vec<u32>,
    /// For each item, the number of its events in the training log.
    pub(super) events: Vec<u32>,
}

/// Runs every query. `label` is the text on the progress bar; `look` receives each prefix with its list.
pub(super) fn ask(
    recommender: &mut impl Recommender,
    questions: &Questions<'_>,
    mut look: impl FnMut(&[ItemNumber], &[ItemNumber]),
    label: &str,
    progress: &Progress,
) -> Figures {
    let items = questions.events.len();
    let (mut overall, mut discovery, mut rare) = (Tally::default(), Tally::default(), Tally::default());
    let (mut hr_10, mut ndcg) = (HitRate::at(10), Ndcg::at(K));
    let (mut coverage, mut gini) = (Coverage::at(K, items), Gini::at(K, items));
    let mut bias = PopularityBias::new(&questions.sessions);
    let mut latency = Latency::default();
    let mut list: Vec<ItemNumber> = Vec::with_capacity(K);
    let bar = progress.steps(label, questions.asked.len() as u64);
    for prefix in &questions.asked {
        let &Prefix { seen, target, .. } = prefix;
        let started = Instant::now();
        recommender.recommend(prefix, &[], &mut list);
        latency.add(started.elapsed());
        overall.add(&list, target);
        hr_10.add(&list, target);
        ndcg.add(&list, target);
        coverage.add(&list);
        gini.add(&list);
        bias.add(&list);
        look(seen, &list);
        if questions.events[target.index()] < RARE {
            rare.add(&list, target);
        }
        if !seen.contains(&target) {
            recommender.recommend(prefix, seen, &mut list);
            discovery.add(&list, target);
        }
        bar.advance(1);
    }
    let Quality { predictions, hr_20, mrr_20 } = overall.quality();
    Figures {
        predictions,
        hr_20,
        mrr_20,
        hr_10: hr_10.value(),
        ndcg_20: ndcg.value(),
        coverage_20: coverage.value(),
        gini_20: gini.value(),
        popularity_bias: bias.value(),
        discovery: discovery.quality(),
        rare: rare.quality(),
        micros: (latency.micros(0.5), latency.micros(0.9)),
    }
}

/// Returns the test sessions as item numbers, and the number of events that were dropped because `find` does not know
/// their item. Sessions with fewer than two known items are left out.
pub(super) fn known_sessions(
    test: &Interactions,
    find: impl Fn(&str) -> Option<ItemNumber>,
    past: impl Fn(&str) -> Vec<ItemNumber>,
) -> (Vec<Visit>, usize) {
    let numbers: Vec<Option<ItemNumber>> = test.items.iter().map(|id| find(id)).collect();
    let mut dropped = 0;
    let mut sessions = Vec::with_capacity(test.sessions.len());
    for session in &test.sessions {
        let events = test.events.get(session.events.clone()).unwrap_or_default();
        let known: Vec<ItemNumber> = events.iter().filter_map(|&item| numbers[item as usize]).collect();
        dropped += events.len() - known.len();
        if known.len() >= 2 {
            let user = session.user.and_then(|user| test.users.get(user as usize));
            sessions.push(Visit { events: known, past: user.map_or_else(Vec::new, |user| past(user)) });
        }
    }
    (sessions, dropped)
}

/// Returns, for each of `items` items, the number of its events.
pub(super) fn event_counts(events: &[u32], items: usize) -> Vec<u32> {
    let mut counts = vec![0; items];
    events.iter().for_each(|&item| counts[item as usize] += 1);
    counts
}

/// The two figures that are reported for every group of targets.
pub(super) struct Tally {
    predictions: u64,
    hr: HitRate,
    mrr: Mrr,
}

impl Default for Tally {
    fn default() -> Self {
        Self { predictions: 0, hr: HitRate::at(K), mrr: Mrr::at(K) }
    }
}

impl Tally {
    pub(super) fn add(&mut self, list: &[ItemNumber], target: ItemNumber) {
        self.predictions += 1;
        self.hr.add(list, target);
        self.mrr.add(list, target);
    }

    pub(super) fn quality(&self) -> Quality {
        Quality { predictions: self.predictions, hr_20: self.hr.value(), mrr_20: self.mrr.value() }
    }
}
