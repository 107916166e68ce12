//! Feature rows. A row has one byte per feature; the trees compare these bytes with their thresholds.
//!
//! An amount is coded as one byte in a floating-point form with eight steps per octave. This needs no table of
//! thresholds and gives the same result in native code and Wasm. For `x` below 8, `code(x) = x`; from 8 on, `code(x)`
//! is `8·(⌊log2 x⌋ − 2)` plus the three bits of `x` after the leading one.

use alloc::vec::Vec;

use super::activity::Activity;
use super::features::Features;
use crate::ids::ItemNumber;
use crate::pack::{FEATURES, Pack, Verified};

/// The number of newest events, of this visit and of earlier ones, whose categories, providers and prices are used.
const PROFILE_EVENTS: usize = 20;
/// The number of events before and after an earlier view of the newest item that are used.
const ECHO: usize = 6;

/// The position of the all-time popularity level in a row.
pub const POPULAR_EVER: usize = 24;

/// One byte for each feature.
pub(super) type Row = [u8; FEATURES];

/// Codes an amount as one byte; a larger amount never gets a smaller code.
pub(super) const fn code(x: u32) -> u8 {
    if x < 8 {
        return x as u8;
    }
    let octave = 31 - x.leading_zeros();
    (8 * (octave - 2) + ((x >> (octave - 3)) & 7)) as u8
}

/// The data that the rows of all candidates of a query share.
pub(super) struct Rows<'a> {
    pack: &'a Pack<Verified>,
    activity: &'a Activity,
    /// The category and the provider of each of the newest events; `None` if the item has none.
    profile: Vec<(Option<u32>, Option<u32>)>,
    /// The mean price code of the items of these events.
    usual_price: Option<u8>,
    echoes: Vec<(ItemNumber, [u8; 3])>,
    newest: [u8; 3],
}

impl<'a> Rows<'a> {
    pub(super) fn new(pack: &'a Pack<Verified>, activity: &'a Activity) -> Self {
        let items = pack.items();
        let known = |item: &ItemNumber| item.index() < items.len();
        let own: Vec<ItemNumber> =
            activity.window.iter().map(|event| event.item).chain(activity.long_term.iter().copied()).collect();
        let (mut prices, mut sum) = (0u32, 0u32);
        let mut profile = Vec::with_capacity(PROFILE_EVENTS);
        for &item in own.iter().filter(|&item| known(item)).take(PROFILE_EVENTS) {
            profile.push((items.category_code(item), items.provider_code(item)));
            if let Some(price) = items.price(item).hundredths() {
                prices += 1;
                sum += u32::from(code(price));
            }
        }
        let newest = activity.window.first().map(|event| event.item).filter(known);
        let again = newest.is_some() && activity.window.get(1).map(|event| event.item) == newest;
        let newest = newest.map_or([0; 3], |item| [pack.popular_ever(item), pack.repeat_rate(item), u8::from(again)]);
        let echoes = if own.first().is_some_and(known) { echoes(&own) } else { Vec::new() };
        Self { pack, activity, profile, usual_price: sum.checked_div(prices).map(|mean| mean as u8), echoes, newest }
    }

    /// Returns the same rows without the usual price.
    pub(super) const fn without_price(mut self) -> Self {
        self.usual_price = None;
        self
    }

    /// Returns the row of `item`; `linear` is its linear score including popularity.
    pub(super) fn row(&self, item: ItemNumber, linear: i64, features: &Features) -> Row {
        let pack = self.pack;
        let (category, provider) = (pack.items().category_code(item), pack.items().provider_code(item));
        let (mut same_category, mut same_provider) = (0, 0);
        for (of_category, of_provider) in &self.profile {
            same_category += u8::from(category.is_some() && *of_category == category);
            same_provider += u8::from(provider.is_some() && *of_provider == provider);
        }
        let echo = self.echo(item);
        let [popular, repeats, again] = self.newest;
        let [forward, backward, second_forward, second_backward] = features.newest;
        [
            code(features.forward),
            code(features.backward),
            code(features.flat),
            code(features.strongest),
            code(features.support),
            features.nearest,
            forward,
            backward,
            second_forward,
            second_backward,
            code(features.content),
            features.content_best,
            features.content_newest,
            code(features.hops),
            code(features.hops_newest),
            code(features.long_term),
            code(features.long_term_content),
            code(features.long_term_count),
            features.long_term_recency,
            code(features.own_count),
            features.own_recency,
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
            self.activity.window.len() as u8,
            self.activity.long_term.len() as u8,
            popular,
            repeats,
            again,
        ]
    }

    /// Returns 128 at the usual price, and one more or less for each price difference of about a twelfth; 0 if either
    /// price is unknown.
    fn price(&self, item: ItemNumber) -> u8 {
        match (self.usual_price, self.pack.items().price(item).hundredths()) {
            (None, _) | (_, None) => 0,
            (Some(usual), Some(price)) => (128 + i16::from(code(price)) - i16::from(usual)).clamp(1, 255) as u8,
        }
    }

    /// Returns how close the item was to earlier views of the newest item; see [`echoes`].
    fn echo(&self, item: ItemNumber) -> [u8; 3] {
        self.echoes.iter().find(|(echo, _)| *echo == item).map_or([0; 3], |(_, near)| *near)
    }
}

/// For each item within six events of an earlier view of the newest item, returns its greatest closeness after such a
/// view, its greatest closeness before such a view, and the sum of its closeness after all such views. A closeness of 6
/// means adjacent. `own` is ordered from newest to oldest.
fn echoes(own: &[ItemNumber]) -> Vec<(ItemNumber, [u8; 3])> {
    let mut echoes: Vec<(ItemNumber, [u8; 3])> = Vec::new();
    let Some((newest, _)) = own.split_first() else { return echoes };
    for (at, _) in own.iter().enumerate().skip(1).filter(|&(_, item)| item == newest) {
        let (after, view_and_before) = own.split_at_checked(at).unwrap_or_default();
        let nearness = (1..=ECHO as u8).rev();
        for (&item, near) in after.iter().rev().zip(nearness.clone()).filter(|(item, _)| *item != newest) {
            note(&mut echoes, item, [near, 0, near]);
        }
        for (&item, near) in view_and_before.iter().skip(1).zip(nearness).filter(|(item, _)| *item != newest) {
            note(&mut echoes, item, [0, near, 0]);
        }
    }
    echoes
}

#[inline(always)] // Called once per candidate.
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
