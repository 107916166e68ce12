//! The item table: the properties of every item, one column per property.

use alloc::{string::String, vec::Vec};

use super::error::PackError;
use super::label::{Facet, Label};
use crate::bytes::Reader;
use crate::ids::{ItemNumber, MAX_ID_BYTES};
use crate::units::Price;

/// The boolean properties of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemFlags(u8);

impl ItemFlags {
    const SENSITIVE: u8 = 1;
    const OUT_OF_STOCK: u8 = 2;
    /// The item is sensitive under the site's policy and the visitor has not permitted it. This flag is set only in
    /// memory, never in a pack.
    const MARKED: u8 = 4;

    /// Creates flags from the two properties.
    #[must_use]
    pub const fn new(sensitive: bool, out_of_stock: bool) -> Self {
        Self((if sensitive { Self::SENSITIVE } else { 0 }) | (if out_of_stock { Self::OUT_OF_STOCK } else { 0 }))
    }

    /// Returns the byte of the `FLAG` section.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Returns true if the item is sensitive according to the catalogue or the policy and the visitor has not permitted
    /// it. Such an item is neither recorded nor ranked.
    #[must_use]
    pub const fn sensitive(self) -> bool {
        self.0 & (Self::SENSITIVE | Self::MARKED) != 0
    }

    /// Returns true if the catalogue itself marks the item as sensitive; a visitor cannot permit such an item.
    #[must_use]
    pub const fn declared(self) -> bool {
        self.0 & Self::SENSITIVE != 0
    }

    /// Returns true if the item is currently out of stock and is therefore not recommended.
    #[must_use]
    pub const fn out_of_stock(self) -> bool {
        self.0 & Self::OUT_OF_STOCK != 0
    }

    pub(super) const fn from_bits(bits: u8) -> Option<Self> {
        if bits <= Self::SENSITIVE | Self::OUT_OF_STOCK { Some(Self(bits)) } else { None }
    }
}

/// A column of texts, stored end to end.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    ends: Vec<u32>,
    text: String,
}

impl Texts {
    pub(super) const fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    pub(super) fn read(reader: &mut Reader<'_>, count: usize, tag: [u8; 4]) -> Result<Self, PackError> {
        let mut texts = Self { ends: Vec::with_capacity(count.min(reader.remaining())), text: String::new() };
        texts.text.reserve(reader.remaining());
        for _ in 0..count {
            texts.text.push_str(reader.text().map_err(PackError::malformed(tag))?);
            // A section is shorter than 4 GiB, so its text is as well.
            texts.ends.push(texts.text.len() as u32);
        }
        texts.text.shrink_to_fit();
        Ok(texts)
    }
}

/// A dictionary and, for each item, the codes of the item's entries.
#[derive(Clone, Debug, Default)]
struct Coded {
    entries: Texts,
    ends: Vec<u32>,
    codes: Vec<u32>,
}

impl Coded {
    #[inline(never)] // It has a dozen callers, none of them hot, so inlining would only enlarge the download.
    fn codes(&self, item: ItemNumber) -> &[u32] {
        let at = item.index();
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.codes.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Calls `found` with every item that has the entry `label`; a dictionary may contain the label twice.
    fn having(&self, label: &str, found: &mut dyn FnMut(ItemNumber)) {
        let mut wanted = Vec::new();
        for code in 0..self.entries.len() as u32 {
            if self.entries.get(code as usize) == label {
                wanted.push(code);
            }
        }
        for item in (0..self.ends.len() as u32).map(ItemNumber) {
            if self.codes(item).iter().any(|code| wanted.contains(code)) {
                found(item);
            }
        }
    }

    /// Reads a dictionary and `items` lists. If `single` is true, each list is one varint, where 0 means no entry.
    fn read(bytes: &[u8], items: usize, tag: [u8; 4], single: bool) -> Result<Self, PackError> {
        let bad = PackError::malformed(tag);
        let malformed = PackError::Malformed { section: tag };
        let mut reader = Reader::new(bytes);
        let size = reader.varint().map_err(&bad)?;
        let entries = Texts::read(&mut reader, size as usize, tag)?;
        let mut column = Self { entries, ends: Vec::with_capacity(items.min(bytes.len())), codes: Vec::new() };
        for _ in 0..items {
            let mut next = || reader.varint().map_err(&bad);
            if single {
                if let Some(code) = next()?.checked_sub(1) {
                    column.codes.push(code);
                }
            } else {
                let mut least = 0;
                for _ in 0..next()? {
                    let code = next()?;
                    if code < least {
                        return Err(malformed);
                    }
                    least = code.saturating_add(1);
                    column.codes.push(code);
                }
            }
            column.ends.push(column.codes.len() as u32);
        }
        reader.finish().map_err(&bad)?;
        if column.codes.iter().any(|&code| code >= size) { Err(malformed) } else { Ok(column) }
    }
}

/// The item table of a verified pack.
#[derive(Clone, Debug, Default)]
pub struct Items {
    pub(super) ids: Texts,
    titles: Texts,
    categories: Coded,
    providers: Coded,
    tags: Coded,
    prices: Vec<Price>,
    flags: Vec<ItemFlags>,
}

impl Items {
    /// Returns the number of items.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ids.len()
    }

    /// Returns true for a pack without items.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the item's id in the catalogue; empty for a number outside the pack.
    #[must_use]
    pub fn id(&self, item: ItemNumber) -> &str {
        self.ids.get(item.index())
    }

    /// Returns the title; empty if the catalogue has none.
    #[must_use]
    pub fn title(&self, item: ItemNumber) -> &str {
        self.titles.get(item.index())
    }

    /// Returns the category; empty if the catalogue has none.
    #[must_use]
    pub fn category(&self, item: ItemNumber) -> &str {
        self.categories.codes(item).first().map_or("", |&code| self.categories.entries.get(code as usize))
    }

    /// Returns the category's number in the pack's dictionary.
    #[must_use]
    pub fn category_code(&self, item: ItemNumber) -> Option<u32> {
        self.categories.codes(item).first().copied()
    }

    /// Returns the provider's number in the pack's dictionary.
    #[must_use]
    pub fn provider_code(&self, item: ItemNumber) -> Option<u32> {
        self.providers.codes(item).first().copied()
    }

    /// Returns the provider (brand, seller, author); empty if the catalogue has none.
    #[must_use]
    pub fn provider(&self, item: ItemNumber) -> &str {
        self.providers.codes(item).first().map_or("", |&code| self.providers.entries.get(code as usize))
    }

    /// Returns the tags in the order of the pack's dictionary.
    pub fn tags(&self, item: ItemNumber) -> impl Iterator<Item = &str> {
        self.tags.codes(item).iter().map(|&code| self.tags.entries.get(code as usize))
    }

    /// Calls `found` with every item of the category, tag or provider that `label` names, in ascending order.
    pub(super) fn labelled(&self, label: &Label, found: &mut dyn FnMut(ItemNumber)) {
        let column = match label.facet() {
            // Items are found by id in the hash table, not here.
            Facet::Item => return,
            Facet::Category => &self.categories,
            Facet::Tag => &self.tags,
            Facet::Provider => &self.providers,
        };
        column.having(label.value(), found);
    }

    /// Returns the numbers of the tags in the pack's dictionary, strictly ascending.
    #[must_use]
    pub fn tag_codes(&self, item: ItemNumber) -> &[u32] {
        self.tags.codes(item)
    }

    /// Returns the price.
    #[must_use]
    pub fn price(&self, item: ItemNumber) -> Price {
        self.prices.get(item.index()).copied().unwrap_or(Price::UNKNOWN)
    }

    /// Returns the flags. A number outside the pack counts as sensitive and out of stock, so it is never shown.
    #[must_use]
    pub fn flags(&self, item: ItemNumber) -> ItemFlags {
        self.flags.get(item.index()).copied().unwrap_or(ItemFlags::new(true, true))
    }

    /// Returns true if the item has this category or tag.
    #[must_use]
    pub fn bears(&self, item: ItemNumber, label: &str) -> bool {
        self.category(item) == label || self.tags(item).any(|tag| tag == label)
    }

    /// Marks exactly those items whose category, or one of whose tags, satisfies `is_sensitive`.
    pub(super) fn mark_sensitive(&mut self, is_sensitive: &dyn Fn(&str) -> bool) {
        for at in 0..self.len() {
            let item = ItemNumber(at as u32);
            let sensitive = is_sensitive(self.category(item)) || self.tags(item).any(is_sensitive);
            if let Some(ItemFlags(bits)) = self.flags.get_mut(at) {
                *bits = *bits & !ItemFlags::MARKED | if sensitive { ItemFlags::MARKED } else { 0 };
            }
        }
    }

    /// Reads the seven sections of the table, in file order from `IDS ` to `FLAG`.
    pub(super) fn read(sections: [&[u8]; 7], items: usize) -> Result<Self, PackError> {
        let [ids, titles, categories, providers, tags, prices, flags] = sections;
        let texts = |bytes, tag| {
            let mut reader = Reader::new(bytes);
            let texts = Texts::read(&mut reader, items, tag)?;
            reader.finish().map_err(PackError::malformed(tag)).map(|()| texts)
        };
        let ids = texts(ids, *b"IDS ")?;
        if (0..items).any(|at| ids.get(at).is_empty() || ids.get(at).len() > MAX_ID_BYTES) {
            return Err(PackError::Malformed { section: *b"IDS " });
        }
        let titles = texts(titles, *b"TITL")?;
        let bad = PackError::malformed(*b"PRIC");
        let mut reader = Reader::new(prices);
        let mut read = Vec::with_capacity(items.min(prices.len()));
        for _ in 0..items {
            let price = reader.varint().map_err(&bad)?.checked_sub(1).and_then(Price::new);
            read.push(price.unwrap_or(Price::UNKNOWN));
        }
        let prices = read;
        reader.finish().map_err(&bad)?;
        let mut known = Vec::with_capacity(flags.len());
        known.extend(flags.iter().map_while(|&bits| ItemFlags::from_bits(bits)));
        if flags.len() != items || known.len() != items {
            return Err(PackError::Malformed { section: *b"FLAG" });
        }
        Ok(Self {
            ids,
            titles,
            categories: Coded::read(categories, items, *b"CATS", true)?,
            providers: Coded::read(providers, items, *b"PROV", true)?,
            tags: Coded::read(tags, items, *b"TAGS", false)?,
            prices,
            flags: known,
        })
    }
}
