//! One pass over the neighbours of a few events, then the best of what was touched.

use super::query::Query;
use super::taste::{Channel, loss, scaled};
use super::top::Top;
use super::wishes::{Wish, gain};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::units::{Score, Scored};

/// The ranker's scratch memory, kept between calls so that a call allocates nothing: 16 bytes an item.
#[derive(Clone, Debug, Default)]
pub struct Ranker {
    slots: Vec<Slot>,
    touched: Vec<ItemNumber>,
    generation: u32,
}

/// An item's running score; worth something only when `generation` is the ranker's own.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    score: i64,
    generation: u32,
    barred: bool,
}

impl Ranker {
    /// Fills `best` with at most `limit` items for `query`, best first: by score, then by number.
    ///
    /// Every item of the catalogue is a candidate except those the query excludes, the page's own item, sensitive
    /// ones, those out of stock, and, where the pack says so, those of the window itself.
    pub fn rank(&mut self, pack: &Pack<Verified>, query: &Query<'_>, limit: usize, best: &mut Vec<Scored>) {
        self.start(pack.items().len());
        for &item in query.exclude.iter().chain(&query.context) {
            self.bar(item);
        }
        self.spread(pack, query);
        for faded in query.faded() {
            if let Some(slot) = self.slot(faded.item) {
                slot.score -= loss(slot.score + popularity(pack, query, faded.item), faded.showings);
            }
        }
        let mut top = Top::new(best, limit);
        for &item in &self.touched {
            if let Some(slot) = self.slots.get(item.index())
                && !slot.barred
                && shown(pack, item)
                && query.wish(item) != Wish::Never
            {
                top.offer(scored(pack, query, item, slot.score));
            }
        }
        // What nothing points at has its popularity, and the gain if it is wished for. Both orders are known.
        self.fill(pack, query, Wish::More, &mut top);
        self.fill(pack, query, Wish::None, &mut top);
    }

    /// Offers what nothing points at and of which `wish` holds, most popular first, up to the first refusal.
    #[inline(never)]
    fn fill(&self, pack: &Pack<Verified>, query: &Query<'_>, wish: Wish, top: &mut Top<'_>) {
        let order = match (wish, query.wishes) {
            (Wish::More, wishes) => wishes.map_or(&[][..], |wishes| wishes.more()),
            _ => pack.by_popularity(),
        };
        for &item in order {
            let untouched = self.slots.get(item.index()).is_some_and(|slot| slot.generation != self.generation);
            if untouched && query.wish(item) == wish && !top.offer(scored(pack, query, item, 0)) {
                break;
            }
        }
    }

    /// Adds every event's contributions to the items it points at.
    fn spread(&mut self, pack: &Pack<Verified>, query: &Query<'_>) {
        let model = pack.model();
        let edge_worth = pair_worth(&model.forward, &model.backward);
        let behaviour = query.multiplier(Channel::Behaviour);
        let content = query.multiplier(Channel::Content);
        for event in query.aged(pack) {
            let decay = i64::from(model.decay.get(event.age).copied().unwrap_or(0));
            for edge in pack.neighbours().of(event.item) {
                let worth = edge_worth.get(edge.weights as usize).copied().unwrap_or(0);
                self.add(edge.to, scaled(decay * worth, behaviour));
            }
            for edge in pack.similar().of(event.item) {
                let worth = model.content.get(edge.backward()).copied().unwrap_or(0);
                self.add(edge.to, scaled(decay * i64::from(worth), content));
            }
        }
        for event in query.aged(pack).filter(|event| !event.is_context) {
            let first = !query.aged(pack).take(event.age).any(|e| e.item == event.item && !e.is_context);
            if model.exclude_own {
                self.bar(event.item);
            } else if first {
                self.add(event.item, repeat(pack, query, event.age, event.item));
            }
        }
    }

    fn start(&mut self, items: usize) {
        self.touched.clear();
        self.generation = self.generation.wrapping_add(1);
        if self.slots.len() != items || self.generation == 0 {
            self.slots.clear();
            self.slots.resize(items, Slot::default());
            self.generation = 1;
        }
    }

    fn slot(&mut self, item: ItemNumber) -> Option<&mut Slot> {
        let slot = self.slots.get_mut(item.index())?;
        if slot.generation != self.generation {
            *slot = Slot { score: 0, generation: self.generation, barred: false };
            self.touched.push(item);
        }
        Some(slot)
    }

    fn add(&mut self, item: ItemNumber, amount: i64) {
        if let Some(slot) = self.slot(item) {
            slot.score += amount;
        }
    }

    fn bar(&mut self, item: ItemNumber) {
        if let Some(slot) = self.slot(item) {
            slot.barred = true;
        }
    }
}

/// What each byte of edge weights is worth: forward and backward together, so that the inner loop looks up once.
fn pair_worth(forward: &[u16; 16], backward: &[u16; 16]) -> [i64; 256] {
    let mut worth = [0; 256];
    for (row, &f) in worth.chunks_exact_mut(16).zip(forward) {
        for (cell, &b) in row.iter_mut().zip(backward) {
            *cell = i64::from(f) + i64::from(b);
        }
    }
    worth
}

/// An item with its whole score, of which `so_far` has been added up.
fn scored(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber, so_far: i64) -> Scored {
    let wished = if query.wish(item) == Wish::More { gain(pack.model()) } else { 0 };
    Scored { item, score: Score(so_far + popularity(pack, query, item) + wished) }
}

fn shown(pack: &Pack<Verified>, item: ItemNumber) -> bool {
    let flags = pack.items().flags(item);
    !flags.sensitive() && !flags.out_of_stock()
}

/// The popularity term: recent level first, all-time level between equals. Taste scales the worth of a level, not the
/// product, so that the order of two levels never becomes a tie.
pub(super) fn popularity(pack: &Pack<Verified>, query: &Query<'_>, item: ItemNumber) -> i64 {
    let level = u16::from_be_bytes([pack.popular_lately(item), pack.popular_ever(item)]);
    let worth = scaled(i64::from(pack.model().popular), query.multiplier(Channel::Popular));
    worth.max(1) * i64::from(level)
}

/// The term of an own item whose newest event has this age.
pub(super) fn repeat(pack: &Pack<Verified>, query: &Query<'_>, age: usize, item: ItemNumber) -> i64 {
    let worth = pack.model().repeat.get(age).copied().unwrap_or(0);
    scaled(i64::from(worth) * i64::from(pack.repeat_rate(item)), query.multiplier(Channel::Own))
}
