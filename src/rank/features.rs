//! Evidence as a row of bytes, one a feature: what the trees ask about.
//!
//! Amounts are written in a floating form of one byte, eight steps an octave, so that no table of borders is needed and
//! native and Wasm agree: `code(x) = x` below 8, else `8·(⌊log2 x⌋ − 2) + ` the three bits after the leading one.

use alloc::vec::Vec;

use super::evidence::Evidence;
use super::query::Trail;
use crate::ids::ItemNumber;
use crate::pack::{FEATURES, Pack, Verified};

/// Events, of this visit and earlier ones, over which tastes are taken.
const TASTE_EVENTS: usize = 20;
/// How far an echo reaches, in events.
const ECHO: usize = 6;

/// The place of an item's all-time popularity level in a row.
pub const POPULAR_EVER: usize = 24;

/// One byte a feature.
pub(super) type Row = [u8; FEATURES];

/// An amount in one byte, ascending.
pub(super) const fn code(x: u32) -> u8 {
    if x < 8 {
        return x as u8;
    }
    let octave = 31 - x.leading_zeros();
    (8 * (octave - 2) + ((x >> (octave - 3)) & 7)) as u8
}

/// What holds for every candidate of a query.
pub(super) struct Setting<'a> {
    pack: &'a Pack<Verified>,
    trail: &'a Trail,
    /// Category and provider of the newest events; `None` where an item has none.
    tastes: Vec<(Option<u32>, Option<u32>)>,
    /// Mean price code of the same events.
    usual_price: Option<u8>,
    echoes: Vec<(ItemNumber, [u8; 3])>,
    newest: [u8; 3],
}

impl<'a> Setting<'a> {
    pub(super) fn new(pack: &'a Pack<Verified>, trail: &'a Trail) -> Self {
        let items = pack.items();
        let known = |item: &ItemNumber| item.index() < items.len();
        let own: Vec<ItemNumber> =
            trail.events.iter().map(|event| event.item).chain(trail.past.iter().copied()).collect();
        let (mut prices, mut sum) = (0u32, 0u32);
        let mut tastes = Vec::with_capacity(TASTE_EVENTS);
        for &item in own.iter().filter(|&item| known(item)).take(TASTE_EVENTS) {
            tastes.push((items.category_code(item), items.provider_code(item)));
            if let Some(price) = items.price(item).hundredths() {
                prices += 1;
                sum += u32::from(code(price));
            }
        }
        let newest = trail.events.first().map(|event| event.item).filter(known);
        let again = newest.is_some() && trail.events.get(1).map(|event| event.item) == newest;
        let newest = newest.map_or([0; 3], |item| [pack.popular_ever(item), pack.repeat_rate(item), u8::from(again)]);
        let echoes = if own.first().is_some_and(known) { echoes(&own) } else { Vec::new() };
        Self { pack, trail, tastes, usual_price: sum.checked_div(prices).map(|mean| mean as u8), echoes, newest }
    }

    /// Leaves the usual price out of account.
    pub(super) const fn without_price(mut self) -> Self {
        self.usual_price = None;
        self
    }

    /// The features of `item`; `linear` is its whole linear score.
    pub(super) fn row(&self, item: ItemNumber, linear: i64, evidence: &Evidence) -> Row {
        let pack = self.pack;
        let (category, provider) = (pack.items().category_code(item), pack.items().provider_code(item));
        let (mut same_category, mut same_provider) = (0, 0);
        for taste in &self.tastes {
            same_category += u8::from(category.is_some() && taste.0 == category);
            same_provider += u8::from(provider.is_some() && taste.1 == provider);
        }
        let echo = self.echo(item);
        let [popular, repeats, again] = self.newest;
        let [forward, backward, second_forward, second_backward] = evidence.newest;
        [
            code(evidence.forward),
            code(evidence.backward),
            code(evidence.flat),
            code(evidence.strongest),
            code(evidence.support),
            evidence.nearest,
            forward,
            backward,
            second_forward,
            second_backward,
            code(evidence.content),
            evidence.content_best,
            evidence.content_newest,
            code(evidence.hops),
            code(evidence.hops_newest),
            code(evidence.past),
            code(evidence.past_content),
            code(evidence.past_count),
            evidence.past_recency,
            code(evidence.own_count),
            evidence.own_recency,
            echo[0],
            echo[1],
            echo[2],
            pack.popular_ever(item),
            pack.popular_lately(item),
            pack.repeat_rate(item),
            pack.neighbours().of(item).len() as u8,
            code((linear.max(0) >> 8).min(i64::from(u32::MAX)) as u32),
            self.price(item),
            same_category,
            same_provider,
            self.trail.events.len() as u8,
            self.trail.past.len() as u8,
            popular,
            repeats,
            again,
        ]
    }

    /// 128 at the usual price, one step a twelfth up or down; 0 where either is unknown.
    fn price(&self, item: ItemNumber) -> u8 {
        match (self.usual_price, self.pack.items().price(item).hundredths()) {
            (None, _) | (_, None) => 0,
            (Some(usual), Some(price)) => (128 + i16::from(code(price)) - i16::from(usual)).clamp(1, 255) as u8,
        }
    }

    /// When the newest item was looked at before, what came next? See [`echoes`].
    fn echo(&self, item: ItemNumber) -> [u8; 3] {
        self.echoes.iter().find(|(echo, _)| *echo == item).map_or([0; 3], |(_, near)| *near)
    }
}

/// Per item that stands within six events of an earlier look at the newest item: how near after it at best, how near
/// before it at best, and the sum over all looks of how near after it. 6 is next to it. `own` is newest first.
fn echoes(own: &[ItemNumber]) -> Vec<(ItemNumber, [u8; 3])> {
    let mut echoes: Vec<(ItemNumber, [u8; 3])> = Vec::new();
    let Some((newest, _)) = own.split_first() else { return echoes };
    for (at, _) in own.iter().enumerate().skip(1).filter(|&(_, item)| item == newest) {
        let (after, look_and_before) = own.split_at_checked(at).unwrap_or_default();
        let nearness = (1..=ECHO as u8).rev();
        for (&item, near) in after.iter().rev().zip(nearness.clone()).filter(|(item, _)| *item != newest) {
            note(&mut echoes, item, [near, 0, near]);
        }
        for (&item, near) in look_and_before.iter().skip(1).zip(nearness).filter(|(item, _)| *item != newest) {
            note(&mut echoes, item, [0, near, 0]);
        }
    }
    echoes
}

#[inline(always)] // Once a candidate.
fn note(echoes: &mut Vec<(ItemNumber, [u8; 3])>, item: ItemNumber, near: [u8; 3]) {
    match echoes.iter_mut().find(|(echo, _)| *echo == item) {
        Some((_, [after, before, sum])) => {
            *after = (*after).max(near[0]);
            *before = (*before).max(near[1]);
            *sum = sum.saturating_add(near[2]);
        }
        None => echoes.push((item, near)),
    }
}
