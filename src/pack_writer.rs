//! Writes packs: turns [`Contents`] into the bytes that [`crate::pack`] reads. Identical contents give identical bytes.

use std::collections::{BTreeMap, BTreeSet};

use crate::bytes::Writer;
use crate::checksum::crc32;
use crate::ids::ItemNumber;
use crate::pack::{Edge, Forest, ItemFlags, MAGIC, Model, Pack, TAGS, VERSION, Verified};
use crate::units::Price;

/// One row of the item table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// The id in the catalogue, 1..=256 bytes; no two items have the same one.
    pub id: String,
    /// The title, or empty.
    pub title: String,
    /// The category, or empty.
    pub category: String,
    /// The provider, or empty.
    pub provider: String,
    /// The tags; their order and duplicates do not matter.
    pub tags: Vec<String>,
    /// The price.
    pub price: Price,
    /// Whether the item is sensitive or out of stock.
    pub flags: ItemFlags,
    /// The all-time popularity level; see [`popularity_level`].
    pub popular_ever: u8,
    /// The recent popularity level.
    pub popular_lately: u8,
    /// The repeat rate, in 1/255.
    pub repeat_rate: u8,
}

/// The contents of a pack, in the order of its item numbers.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The number of training sessions.
    pub sessions: u32,
    /// The minimum number of distinct sessions behind every edge.
    pub min_sessions: u8,
    /// The parameters of the score.
    pub model: Model,
    /// The items.
    pub items: Vec<ItemRow>,
    /// The behaviour neighbours of each item: at most 255, in ascending order, without the item itself.
    pub neighbours: Vec<Vec<Edge>>,
    /// The content neighbours in the same form, with weights 1..=15.
    pub similar: Vec<Vec<Edge>>,
    /// The reranker.
    pub forest: Forest,
}

/// Returns `min(255, round(12·log2(1 + sessions)))`: one level corresponds to about 6 % more sessions, and 255 to 2.5
/// million.
#[must_use]
pub fn popularity_level(sessions: u32) -> u8 {
    (12.0 * (1.0 + f64::from(sessions)).log2()).round().min(255.0) as u8
}

/// Returns the number of sessions that a level of [`popularity_level`] represents: exactly up to 20, within 5 % above
/// (21 become 22), within 3.1 % from 100 on, and at most 2.5 million. A level is at most 1/24 off, and `2^(1/24)` is 1.03;
/// rounding to a whole number adds to that.
#[must_use]
pub fn popularity_sessions(level: u8) -> u32 {
    (f64::from(level) / 12.0).exp2().round() as u32 - 1
}

impl Contents {
    /// Returns the contents of a pack, of which a variant can be written; marks from a policy are not part of them.
    #[must_use]
    pub fn of(pack: &Pack<Verified>) -> Self {
        let table = pack.items();
        let numbers = || (0..table.len() as u32).map(ItemNumber);
        let row = |item| ItemRow {
            id: table.id(item).to_owned(),
            title: table.title(item).to_owned(),
            category: table.category(item).to_owned(),
            provider: table.provider(item).to_owned(),
            tags: table.tags(item).map(str::to_owned).collect(),
            price: table.price(item),
            flags: ItemFlags::new(table.flags(item).declared(), table.flags(item).out_of_stock()),
            popular_ever: pack.popular_ever(item),
            popular_lately: pack.popular_lately(item),
            repeat_rate: pack.repeat_rate(item),
        };
        Self {
            sessions: pack.sessions(),
            min_sessions: pack.min_sessions(),
            model: pack.model().clone(),
            items: numbers().map(row).collect(),
            neighbours: numbers().map(|item| pack.neighbours().of(item).to_vec()).collect(),
            similar: numbers().map(|item| pack.similar().of(item).to_vec()).collect(),
            forest: pack.forest().clone(),
        }
    }

    /// Returns the pack's bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let sections = [
            self.configuration(),
            texts(self.items.iter().map(|i| &i.id)),
            texts(self.items.iter().map(|i| &i.title)),
            single(self.items.iter().map(|i| i.category.as_str())),
            single(self.items.iter().map(|i| i.provider.as_str())),
            self.tags(),
            self.prices(),
            bytes(self.items.iter().map(|i| i.flags.bits())),
            bytes(self.items.iter().map(|i| i.popular_ever)),
            bytes(self.items.iter().map(|i| i.popular_lately)),
            bytes(self.items.iter().map(|i| i.repeat_rate)),
            lists(&self.neighbours),
            lists(&self.similar),
            self.trees(),
        ];
        let mut body = Writer::default();
        for (tag, section) in TAGS.iter().zip(sections) {
            let section = section.into_bytes();
            body.raw(tag).u32(section.len() as u32).raw(&section);
        }
        let body = body.into_bytes();
        let mut file = Writer::default();
        file.raw(&MAGIC).u16(VERSION).u16(0).u32(body.len() as u32 + 20).raw(&body);
        let mut bytes = file.into_bytes();
        let checksum = crc32(&bytes);
        bytes.extend_from_slice(&checksum.to_le_bytes());
        bytes
    }

    fn trees(&self) -> Writer {
        let mut writer = Writer::default();
        writer.u16(self.forest.trees().len() as u16);
        for tree in self.forest.trees() {
            tree.splits.iter().for_each(|&(feature, threshold)| _ = writer.u8(feature).u8(threshold));
            tree.leaves.iter().for_each(|&leaf| _ = writer.u16(leaf.cast_unsigned()));
        }
        writer
    }

    fn configuration(&self) -> Writer {
        let mut writer = Writer::default();
        writer.u32(self.items.len() as u32).u32(self.sessions).u8(self.min_sessions);
        let model = &self.model;
        writer.u8(model.decay.len() as u8);
        model.decay.iter().for_each(|&decay| _ = writer.u16(decay));
        for table in [&model.forward, &model.backward, &model.content] {
            table.iter().for_each(|&worth| _ = writer.u16(worth));
        }
        writer.u16(model.two_hop);
        model.repeat.iter().for_each(|&repeat| _ = writer.u32(repeat.cast_unsigned()));
        writer.u32(model.popular).u8(u8::from(model.exclude_own));
        writer
    }

    fn tags(&self) -> Writer {
        let sets: Vec<BTreeSet<&str>> =
            self.items.iter().map(|i| i.tags.iter().map(String::as_str).filter(|t| !t.is_empty()).collect()).collect();
        let (mut writer, codes) = dictionary(sets.iter().flatten().copied());
        for set in &sets {
            writer.varint(set.len() as u32);
            set.iter().for_each(|tag| _ = writer.varint(codes.get(tag).copied().unwrap_or(0)));
        }
        writer
    }

    fn prices(&self) -> Writer {
        let mut writer = Writer::default();
        for item in &self.items {
            writer.varint(item.price.hundredths().map_or(0, |hundredths| hundredths + 1));
        }
        writer
    }
}

fn texts<'a>(texts: impl Iterator<Item = &'a String>) -> Writer {
    let mut writer = Writer::default();
    texts.for_each(|text| _ = writer.text(text));
    writer
}

fn bytes(bytes: impl Iterator<Item = u8>) -> Writer {
    let mut writer = Writer::default();
    bytes.for_each(|byte| _ = writer.u8(byte));
    writer
}

/// Writes lists. Each list must be in ascending order, omit its own item, and have at most 255 entries.
fn lists(lists: &[Vec<Edge>]) -> Writer {
    let mut writer = Writer::default();
    lists.iter().for_each(|list| _ = writer.varint(list.len() as u32));
    for (owner, list) in lists.iter().enumerate() {
        let mut previous = None;
        for edge in list {
            match previous {
                None => writer.varint(zigzag(i64::from(edge.to.0) - owner as i64)),
                Some(before) => writer.varint(edge.to.0 - before - 1),
            };
            previous = Some(edge.to.0);
        }
    }
    lists.iter().flatten().for_each(|edge| _ = writer.u8(edge.weights));
    writer
}

const fn zigzag(value: i64) -> u32 {
    ((value << 1) ^ (value >> 63)) as u32
}

/// Writes a dictionary in alphabetical order, and returns it with the code of each entry.
fn dictionary<'a>(entries: impl Iterator<Item = &'a str>) -> (Writer, BTreeMap<&'a str, u32>) {
    let entries: BTreeSet<&str> = entries.filter(|e| !e.is_empty()).collect();
    let mut writer = Writer::default();
    writer.varint(entries.len() as u32);
    entries.iter().for_each(|entry| _ = writer.text(entry));
    (writer, entries.into_iter().zip(0..).collect())
}

fn single<'a>(values: impl Iterator<Item = &'a str> + Clone) -> Writer {
    let (mut writer, codes) = dictionary(values.clone());
    values.for_each(|value| _ = writer.varint(codes.get(value).map_or(0, |code| code + 1)));
    writer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rank::is_tail;

    #[test]
    fn the_contents_of_a_pack_give_the_same_pack() {
        let bytes = include_bytes!("../tests/vectors/pack_v2.pack");
        let pack = Pack::new(bytes.to_vec()).verify().unwrap();
        assert_eq!(Contents::of(&pack).to_bytes(), bytes);
    }

    #[test]
    fn a_level_represents_its_number_of_sessions_exactly_up_to_20_and_within_5_percent_above() {
        let error = |sessions: u32| {
            let represented = popularity_sessions(popularity_level(sessions));
            f64::from(represented.abs_diff(sessions)) / f64::from(sessions.max(1))
        };
        assert!((0..=20).all(|sessions| error(sessions) == 0.0));
        for sessions in (21..2000).chain((2000..2_490_000).step_by(997)) {
            assert!(error(sessions) <= if sessions < 100 { 0.05 } else { 0.031 }, "{sessions}");
        }
        assert_eq!(popularity_sessions(popularity_level(21)), 22);
        assert_eq!(popularity_sessions(popularity_level(u32::MAX)), 2_493_947);
    }

    #[test]
    fn the_tail_is_the_items_with_fewer_than_ten_sessions() {
        let row = |sessions: u32| ItemRow {
            id: sessions.to_string(),
            title: String::new(),
            category: String::new(),
            provider: String::new(),
            tags: Vec::new(),
            price: Price::UNKNOWN,
            flags: ItemFlags::default(),
            popular_ever: popularity_level(sessions),
            popular_lately: 0,
            repeat_rate: 0,
        };
        let zero = [0; 16];
        let model = Model {
            decay: vec![1],
            forward: zero,
            backward: zero,
            content: zero,
            two_hop: 0,
            repeat: vec![0],
            popular: 1,
            exclude_own: false,
        };
        let contents = Contents {
            sessions: 20,
            min_sessions: 1,
            model,
            items: [9, 10].map(row).to_vec(),
            neighbours: vec![Vec::new(); 2],
            similar: vec![Vec::new(); 2],
            forest: Forest::default(),
        };
        let pack = Pack::new(contents.to_bytes()).verify().unwrap();
        assert!(is_tail(&pack, ItemNumber(0)) && !is_tail(&pack, ItemNumber(1)));
    }
}
