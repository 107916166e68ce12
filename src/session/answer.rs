//! The true answer to a metric, computed from the events and impressions of its epoch.

use alloc::vec;

use crate::history::{Entry, Kind};
use crate::pack::{Pack, Verified};
use crate::policy::{Measure, Metric, Step};

/// Returns the answer's position in the metric's list. `entries` contains the entries of the epoch, oldest first.
pub(super) fn answer(metric: &Metric, pack: &Pack<Verified>, entries: &[&Entry]) -> u32 {
    let (items, measure) = (pack.items(), metric.measure());
    // The answer that stands for no matching event is the last one for most measures and the first one for funnels and
    // outcomes.
    let none = metric.answers().len().saturating_sub(1);
    let known = |answer: &str| metric.answers().iter().take(none).position(|known| known == answer);
    let mut counts = vec![0_u32; none + 1];
    let (mut furthest, mut newest) = (0, none);
    for (at, entry) in entries.iter().enumerate() {
        let Some(kind) = entry.kind else { continue };
        let item = entry.items.first().copied();
        let index = match measure {
            // A click and the view that it leads to count as one event.
            Measure::TopCategory if entry.counts => item.and_then(|item| known(items.category(item))),
            Measure::PriceBand if entry.counts => {
                let price = item.and_then(|item| items.price(item).hundredths());
                price.map(|price| metric.bounds().iter().take_while(|bound| **bound <= price).count())
            }
            Measure::Funnel => Some(usize::from(kind.number()) + 1),
            Measure::Slot if kind == Kind::Click => {
                let impression = entries
                    .iter()
                    .take(at)
                    .rev()
                    .find(|entry| entry.kind.is_none() && item.is_some_and(|item| entry.items.contains(&item)));
                impression.and_then(|impression| known(&impression.slot))
            }
            Measure::Outcome(step) => Some(usize::from(match step {
                Step::Click => kind == Kind::Click,
                Step::Cart => matches!(kind, Kind::Cart | Kind::Purchase),
                Step::Purchase => kind == Kind::Purchase,
            })),
            _ => None,
        };
        if let Some(index) = index {
            (furthest, newest) = (index.max(furthest), index);
            if let Some(count) = counts.get_mut(index) {
                *count += 1;
            }
        }
    }
    let index = match measure {
        Measure::Funnel | Measure::Outcome(_) => furthest,
        Measure::Slot => newest,
        Measure::TopCategory | Measure::PriceBand => {
            let (mut best, mut most) = (none, 0);
            for (index, count) in counts.into_iter().enumerate() {
                if count > most {
                    (best, most) = (index, count);
                }
            }
            best
        }
    };
    index as u32
}
