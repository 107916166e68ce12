//! The effect of on-device learning on quality, measured on replayed sessions.
//!
//! As a test session is revealed, the first [`SHELF`] items of the list after each prefix count as an impression, and
//! the next item counts as clicked if it is among them. Lists are ranked with the weights learned so far in that
//! session and, if the log names users, in that user's earlier test sessions. Each variant of learning is replayed with
//! its own lists.
//!
//! **What a replay cannot show:** the visitors in the log never saw these lists, so their next actions are not a
//! response to them. A real shelf changes what people click; a replay only shows whether learning worsens the
//! prediction of their actual behaviour.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::ask::{K, Tally};
use super::figures::Quality;
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::rank::{Feedback, LearnedWeights, Learner, Query, Ranker};
use crate::read::{Interactions, Progress};

/// The number of list items that count as an impression (chosen: the shelf's default).
const SHELF: usize = 6;

/// Which parts of on-device learning are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Way {
    learned_weights: bool,
    impression_discounting: bool,
}

/// Every variant, with its name in the report.
const WAYS: [(&str, Way); 4] = [
    ("off", Way { learned_weights: false, impression_discounting: false }),
    ("learned_weights", Way { learned_weights: true, impression_discounting: false }),
    ("impression_discounting", Way { learned_weights: false, impression_discounting: true }),
    ("both", Way { learned_weights: true, impression_discounting: true }),
];

/// The quality of each variant of learning, by name: `off`, `learned_weights`, `impression_discounting`, `both`.
#[derive(Clone, Debug, PartialEq)]
pub struct Learning {
    ways: Vec<(&'static str, Quality)>,
}

impl Learning {
    /// Replays `test` against `pack` once for each variant; prefixes of at least `1 + skip_first` items are counted.
    #[must_use]
    pub fn replay(pack: &Pack<Verified>, test: &Interactions, skip_first: usize, progress: &Progress) -> Self {
        let bar = progress.steps("replaying", (WAYS.len() * test.sessions.len()) as u64);
        let ways = WAYS.map(|(name, way)| (name, replay(pack, test, skip_first, way, || bar.advance(1))));
        Self { ways: ways.into() }
    }

    /// Returns the figures as one JSON object; the names are stable.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let entry = |(name, q): &(&str, Quality)| {
            let figures = json!({ "predictions": q.predictions, "hr@20": q.hr_20, "mrr@20": q.mrr_20 });
            ((*name).to_owned(), figures)
        };
        Value::Object(self.ways.iter().map(entry).collect())
    }
}

impl std::fmt::Display for Learning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "learning     HR@20   MRR@20   (replayed: no visitor saw these lists)")?;
        self.ways.iter().try_for_each(|(name, q)| write!(f, "\n{name:11} {:>6.4} {:>8.4}", q.hr_20, q.mrr_20))
    }
}

fn replay(
    pack: &Pack<Verified>,
    test: &Interactions,
    skip_first: usize,
    way: Way,
    mut replayed: impl FnMut(),
) -> Quality {
    let numbers: Vec<Option<ItemNumber>> = test.items.iter().map(|id| pack.find(id)).collect();
    let mut users: HashMap<u32, Learner> = HashMap::new();
    let (mut ranker, mut best, mut tally) = (Ranker::default(), Vec::new(), Tally::default());
    for session in &test.sessions {
        replayed();
        let events = test.events.get(session.events.clone()).unwrap_or_default();
        let known: Vec<ItemNumber> = events.iter().filter_map(|&item| numbers[item as usize]).collect();
        let mut learner = session.user.and_then(|user| users.remove(&user)).unwrap_or_default();
        let at = session.last;
        // Newest first, as the ranker expects.
        let mut window: Vec<ItemNumber> = Vec::with_capacity(known.len());
        for (revealed, &next) in known.iter().enumerate() {
            if revealed > 0 {
                let learned = part(learner.learned(), way);
                let query = Query { window: &window, learned: Some(&learned), ..Query::default() };
                ranker.rank(pack, &query, K, &mut best);
                let list: Vec<ItemNumber> = best.iter().map(|scored| scored.item).collect();
                if revealed > skip_first {
                    tally.add(&list, next);
                }
                learner.take(pack, Feedback::Impression { at, items: list.get(..SHELF).unwrap_or(&list) });
            }
            learner.take(pack, Feedback::Event { at, item: Some(next), clicked: true, counts: true });
            window.insert(0, next);
        }
        if let Some(user) = session.user {
            users.insert(user, learner);
        }
    }
    tally.quality()
}

fn part(learned: LearnedWeights, way: Way) -> LearnedWeights {
    let learned = if way.learned_weights { learned } else { learned.without_multipliers() };
    if way.impression_discounting { learned } else { learned.without_discounts() }
}
