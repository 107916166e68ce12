//! Drift: how much a log differs from an earlier one, beyond what chance explains.
//!
//! An item, and a category, counts once a session: repeated clicks of one visit say nothing about other visitors.
//!
//! # Source
//! Siddiqi, "Credit risk scorecards", 2006, §10: below 0.1 no change, from 0.25 a large one.

use std::collections::HashMap;

use super::finding::{Finding, Kind};
use super::skew::percent;
use super::stability::{Events, new_share, stability};
use crate::read::{Interactions, Item};

/// From these values above chance on, the index shows a change, and a large one (cited).
const SOME: f64 = 0.1;
const LARGE: f64 = 0.25;
/// The share of events on items that the earlier log lacks, above chance, from which it is a finding (chosen: a fifth).
const NEW: f64 = 0.2;

pub(super) fn findings(catalogue: &[Item], log: &Interactions, previous: &Interactions) -> Vec<Finding> {
    let mut findings = Vec::new();
    let categories = catalogue.iter().filter(|item| !item.category.is_empty());
    let categories: HashMap<&str, &str> = categories.map(|item| (item.id.as_str(), item.category.as_str())).collect();
    let [now, before] = [log, previous].map(|log| once_a_session(log, |id| categories.get(id).copied()));
    let index = stability(&now, &before);
    if index.excess() >= SOME {
        let size = if index.excess() >= LARGE { "large" } else { "moderate" };
        let message = format!(
            "a {size} change in the categories of events (population stability index {:.2}, of which chance explains {:.2})",
            index.found, index.chance
        );
        findings.push(Finding::new(Kind::Drift, message));
    }
    let [now, before] = [log, previous].map(|log| once_a_session(log, Some));
    let new = new_share(&now, &before);
    if new.excess() >= NEW {
        let message = format!(
            "{} of the events are on items that the previous log lacks (chance explains {})",
            percent(new.found),
            percent(new.chance)
        );
        findings.push(Finding::new(Kind::Drift, message));
    }
    findings
}

/// Returns for each name how many sessions have an event on an item with this name.
fn once_a_session<'n>(log: &'n Interactions, name: impl Fn(&'n str) -> Option<&'n str>) -> Events<'n> {
    let names: Vec<Option<&str>> = log.items.iter().map(|id| name(id)).collect();
    // For each name, its sessions so far and the last one.
    let mut counts: HashMap<&str, (u64, usize)> = HashMap::new();
    for (session, number) in log.sessions.iter().zip(1..) {
        let items = log.events.get(session.events.clone()).unwrap_or_default();
        for name in items.iter().filter_map(|&item| names.get(item as usize).copied().flatten()) {
            let (count, last) = counts.entry(name).or_default();
            if *last != number {
                (*count, *last) = (*count + 1, number);
            }
        }
    }
    counts.into_iter().map(|(name, (count, _))| (name, count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::LogSession;
    use crate::units::Millis;

    /// Returns a log with these events in each of these sessions.
    fn log(sessions: &[Vec<u32>], items: usize) -> Interactions {
        let mut log = Interactions { items: (0..items).map(|n| format!("i{n}")).collect(), ..Interactions::default() };
        for events in sessions {
            let start = log.events.len();
            log.events.extend(events);
            log.sessions.push(LogSession { user: None, last: Millis(0), events: start..log.events.len() });
        }
        log
    }

    fn catalogue(items: usize, categories: usize) -> Vec<Item> {
        let item = |n| Item { category: format!("c{}", n % categories), ..Item::bare(&format!("i{n}")) };
        (0..items).map(item).collect()
    }

    /// 2,000 sessions with two of 4,000 items, drawn with a fixed seed.
    fn spread(seed: u32, items: u32) -> Interactions {
        let mut state = seed;
        let mut draw = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % items
        };
        log(&(0..2000).map(|_| vec![draw(), draw()]).collect::<Vec<_>>(), 4000)
    }

    #[test]
    fn two_samples_of_one_distribution_are_no_drift() {
        assert_eq!(findings(&catalogue(4000, 1000), &spread(1, 4000), &spread(2, 4000)), []);
    }

    #[test]
    fn new_items_and_other_categories_are_drift() {
        let found = findings(&catalogue(4000, 40), &spread(1, 4000), &spread(2, 2000));
        let messages: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
        assert!(messages.len() == 1 && messages[0].contains("on items that the previous log lacks"), "{messages:?}");
        let mut one = catalogue(4000, 40);
        one[..2000].iter_mut().for_each(|item| item.category = "c0".to_owned());
        let messages = findings(&one, &spread(1, 4000), &spread(2, 2000));
        assert!(messages[0].message.starts_with("a large change in the categories of events"), "{messages:?}");
    }

    #[test]
    fn repeated_clicks_of_one_session_count_once() {
        let once = log(&[vec![0, 1], vec![1]], 2);
        let often = log(&[vec![0, 0, 0, 1, 0], vec![1, 1]], 2);
        assert_eq!(once_a_session(&once, Some), once_a_session(&often, Some));
        assert_eq!(once_a_session(&once, Some), Events::from([("i0", 1), ("i1", 2)]));
    }
}
