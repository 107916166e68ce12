//! The visitors whose lists an audit looks at: those of a log, or simulated ones.

use std::collections::HashMap;

use crate::chance::Chance;
use crate::ids::ItemNumber;
use crate::pack::{MAX_LONG_TERM, Pack, Verified};
use crate::pack_writer::popularity_sessions;
use crate::read::Interactions;
use crate::train::Visit;

/// Where the visitors come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A log.
    Log,
    /// A random walk over the pack, from this seed.
    Simulated(u64),
}

/// Visits with at least one item, and where they come from.
#[derive(Clone, Debug)]
pub struct Visitors {
    /// The visits, in the order of the log or of the simulation.
    pub visits: Vec<Visit>,
    /// Where they come from.
    pub origin: Origin,
    /// The number of events of the log whose item is not in the pack.
    pub unknown_events: usize,
}

impl Visitors {
    /// Returns the visitors of a log. A user's earlier sessions in the log are that visitor's long-term history.
    #[must_use]
    pub fn of_log(pack: &Pack<Verified>, log: &Interactions) -> Self {
        let numbers: Vec<Option<ItemNumber>> = log.items.iter().map(|id| pack.find(id)).collect();
        let mut pasts: HashMap<u32, Vec<ItemNumber>> = HashMap::new();
        let (mut visits, mut unknown_events) = (Vec::with_capacity(log.sessions.len()), 0);
        for session in &log.sessions {
            let of_it = log.events.get(session.events.clone()).unwrap_or_default();
            let events: Vec<ItemNumber> = of_it.iter().filter_map(|&item| numbers[item as usize]).collect();
            unknown_events += of_it.len() - events.len();
            let past = session.user.map(|user| pasts.entry(user).or_default());
            let mut visit = Visit { events, past: Vec::new() };
            if let Some(past) = past {
                visit.past.extend(past.iter().rev().take(MAX_LONG_TERM));
                past.extend(&visit.events);
            }
            if !visit.events.is_empty() {
                visits.push(visit);
            }
        }
        Self { visits, origin: Origin::Log, unknown_events }
    }

    /// Returns `count` simulated visitors. Each starts at an item, drawn in proportion to its sessions (one visitor in
    /// four: any item), and then follows an edge of the newest item, drawn in proportion to its weight, or starts again
    /// (one step in five). Visits have 1, 4 or 12 items in equal parts, so that new, light and heavy visitors are
    /// there. These shares are assumptions; the walk knows only what the pack knows.
    #[must_use]
    pub fn simulated(pack: &Pack<Verified>, count: usize, seed: u64) -> Self {
        let open: Vec<ItemNumber> = pack.by_popularity().to_vec();
        let mut sum = 0.0;
        let sessions: Vec<f64> = open
            .iter()
            .map(|&item| {
                sum += f64::from(popularity_sessions(pack.popular_ever(item))) + 1.0;
                sum
            })
            .collect();
        let start = |chance: &mut Chance, evenly: bool| {
            let at = if evenly {
                chance.below(open.len())
            } else {
                let drawn = chance.unit() * sum;
                sessions.partition_point(|&so_far| so_far <= drawn)
            };
            open.get(at).copied()
        };
        let visit = |number: usize| {
            let mut chance = Chance::of(seed, number as u64);
            let (length, evenly) = ([1, 4, 12][number % 3], number % 4 == 3);
            let mut events: Vec<ItemNumber> = Vec::with_capacity(length);
            while events.len() < length && !open.is_empty() {
                let next = events.last().and_then(|&newest| follow(pack, newest, &mut chance));
                events.extend(next.or_else(|| start(&mut chance, evenly)));
            }
            Visit { events, past: Vec::new() }
        };
        let visits = (0..count).map(visit).filter(|visit| !visit.events.is_empty()).collect();
        Self { visits, origin: Origin::Simulated(seed), unknown_events: 0 }
    }

    /// Returns these visitors as the engine keeps them: without events of items that are sensitive and not permitted.
    #[must_use]
    pub fn kept(&self, pack: &Pack<Verified>) -> Vec<Visit> {
        let keep = |items: &[ItemNumber]| -> Vec<ItemNumber> {
            items.iter().copied().filter(|&item| !pack.items().flags(item).sensitive()).collect()
        };
        let kept = self.visits.iter().map(|visit| Visit { events: keep(&visit.events), past: keep(&visit.past) });
        kept.filter(|visit| !visit.events.is_empty()).collect()
    }
}

/// Draws an edge of `item`, in proportion to its weights; `None` once in five steps, or if there is no edge to an item
/// that may be shown.
fn follow(pack: &Pack<Verified>, item: ItemNumber, chance: &mut Chance) -> Option<ItemNumber> {
    if chance.happens(0.2) {
        return None;
    }
    let edges: Vec<_> = pack.neighbours().of(item).iter().chain(pack.similar().of(item)).collect();
    let weight = |edge: &crate::pack::Edge| {
        let flags = pack.items().flags(edge.to);
        if flags.sensitive() || flags.out_of_stock() { 0 } else { edge.forward() + edge.backward() }
    };
    let mut drawn = chance.below(edges.iter().map(|edge| weight(edge)).sum());
    for edge in edges {
        match drawn.checked_sub(weight(edge)) {
            None => return Some(edge.to),
            Some(rest) => drawn = rest,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::{log, small};

    #[test]
    fn a_visitors_earlier_sessions_in_the_log_are_the_history_newest_first() {
        let pack = small();
        let [a, b, c] = ["a", "b", "c"].map(|id| pack.find(id).unwrap());
        let visitors = Visitors::of_log(&pack, &log(&[(Some(0), "ab"), (None, "c"), (Some(0), "cz"), (Some(0), "z")]));
        assert_eq!(visitors.unknown_events, 2);
        let visits: Vec<_> = visitors.visits.iter().map(|visit| (&visit.events[..], &visit.past[..])).collect();
        assert_eq!(visits, [(&[a, b][..], &[][..]), (&[c], &[]), (&[c], &[b, a])]);
    }

    #[test]
    fn a_seed_repeats_its_visitors_and_sensitive_items_are_neither_simulated_nor_kept() {
        let mut pack = small();
        pack.mark_sensitive(&|label| label == "blue");
        let (one, again) = (Visitors::simulated(&pack, 50, 7), Visitors::simulated(&pack, 50, 7));
        assert_eq!((one.visits.len(), &one.visits), (50, &again.visits));
        assert_ne!(one.visits, Visitors::simulated(&pack, 50, 8).visits);
        let sensitive = |visit: &Visit| visit.events.iter().any(|&item| pack.items().flags(item).sensitive());
        assert!(!one.visits.iter().any(sensitive));
        let unmarked = Visitors::simulated(&small(), 50, 7);
        assert!(unmarked.visits.iter().any(sensitive) && !unmarked.kept(&pack).iter().any(sensitive));
    }
}
