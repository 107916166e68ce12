//! Verifies a pack: checks the header, the checksum and the rules of every section, and turns the untrusted bytes into
//! a pack that can be used for ranking.

use alloc::{vec, vec::Vec};

use super::error::PackError;
use super::forest::Forest;
use super::items::Items;
use super::label::{Facet, Label};
use super::lists::Lists;
use super::lookup::Lookup;
use super::model::Model;
use super::{MAGIC, TAGS, VERSION};
use crate::bytes::Reader;
use crate::checksum::crc32;
use crate::ids::{ItemNumber, MAX_ITEMS};

/// Bytes that have not been checked.
#[derive(Clone, Debug)]
pub struct Raw {
    bytes: Vec<u8>,
}

/// The contents of a pack that has passed every check. The fields are private, so only [`Pack::verify`] can create this
/// type, except for the pack without contents ([`Pack::absent`]).
#[derive(Clone, Debug, Default)]
pub struct Verified {
    checksum: u32,
    sessions: u32,
    min_sessions: u8,
    model: Model,
    items: Items,
    lookup: Lookup,
    popular_ever: Vec<u8>,
    popular_lately: Vec<u8>,
    repeat_rate: Vec<u8>,
    neighbours: Lists,
    similar: Lists,
    forest: Forest,
    by_popularity: Vec<ItemNumber>,
}

/// A pack. `S` is either [`Raw`] or [`Verified`].
#[derive(Clone, Debug)]
pub struct Pack<S> {
    state: S,
}

/// The sizes of the header and of the trailing checksum, in bytes.
const HEADER: usize = 16;
const TRAILER: usize = 4;

impl Pack<Raw> {
    /// Creates a pack from unchecked bytes.
    #[must_use]
    pub const fn new(bytes: Vec<u8>) -> Self {
        Self { state: Raw { bytes } }
    }

    /// Checks every section and decodes the columns.
    ///
    /// # Errors
    /// Any [`PackError`]; nothing of a refused pack is kept.
    pub fn verify(self) -> Result<Pack<Verified>, PackError> {
        let [
            conf,
            ids,
            titles,
            categories,
            providers,
            tags,
            prices,
            flags,
            ever,
            lately,
            repeat,
            neighbours,
            similar,
            trees,
        ] = sections(&self.state.bytes)?;
        let bad = PackError::malformed(*b"CONF");
        let mut reader = Reader::new(conf);
        let items = reader.u32().map_err(&bad)? as usize;
        if items > MAX_ITEMS {
            return Err(PackError::TooLarge { section: *b"CONF" });
        }
        let sessions = reader.u32().map_err(&bad)?;
        let min_sessions = reader.u8().map_err(&bad)?;
        let model = Model::read(&mut reader)?;
        reader.finish().map_err(&bad)?;

        let table = Items::read([ids, titles, categories, providers, tags, prices, flags], items)?;
        let lookup = Lookup::new(&table.ids).ok_or(PackError::Malformed { section: *b"IDS " })?;
        let popular_lately = column(lately, items, *b"POPR")?;
        let popular_ever = column(ever, items, *b"POPA")?;
        let verified = Verified {
            checksum: self.state.bytes.last_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes)),
            sessions,
            min_sessions,
            model,
            by_popularity: by_popularity(&table, &popular_lately, &popular_ever),
            items: table,
            lookup,
            popular_ever,
            popular_lately,
            repeat_rate: column(repeat, items, *b"REPT")?,
            neighbours: Lists::read(neighbours, items, *b"NBRS", false)?,
            similar: Lists::read(similar, items, *b"CONT", true)?,
            forest: Forest::read(trees)?,
        };
        Ok(Pack { state: verified })
    }
}

/// Splits a file into its sections. The header, the length and the checksum are checked first, in the order that gives
/// the most specific error.
fn sections(bytes: &[u8]) -> Result<[&[u8]; TAGS.len()], PackError> {
    let truncated = |_| PackError::Truncated;
    let mut reader = Reader::new(bytes);
    if reader.take(MAGIC.len()).map_err(truncated)? != MAGIC {
        return Err(PackError::Magic);
    }
    let found = reader.u16().map_err(truncated)?;
    if found != VERSION {
        return Err(PackError::Version { found });
    }
    let reserved = reader.u16().map_err(truncated)?;
    let length = reader.u32().map_err(truncated)? as usize;
    if bytes.len() < length || bytes.len() < HEADER + TRAILER {
        return Err(PackError::Truncated);
    }
    let body = bytes.len() - TRAILER;
    let (checked, checksum) = bytes.split_at_checked(body).ok_or(PackError::Truncated)?;
    if reserved != 0 || length != bytes.len() || crc32(checked).to_le_bytes() != *checksum {
        return Err(PackError::Checksum);
    }
    let mut reader = Reader::new(reader.take(body - HEADER).map_err(truncated)?);
    let mut sections: [&[u8]; TAGS.len()] = [&[]; TAGS.len()];
    for (section, tag) in sections.iter_mut().zip(TAGS) {
        let bad = PackError::malformed(tag);
        if reader.take(tag.len()).map_err(&bad)? != tag {
            return Err(PackError::Malformed { section: tag });
        }
        let length = reader.u32().map_err(&bad)? as usize;
        *section = reader.take(length).map_err(&bad)?;
    }
    reader.finish().map_err(PackError::malformed(*b"TREE"))?;
    Ok(sections)
}

/// Reads a column of one byte per item.
fn column(bytes: &[u8], items: usize, tag: [u8; 4]) -> Result<Vec<u8>, PackError> {
    if bytes.len() == items { Ok(bytes.to_vec()) } else { Err(PackError::Malformed { section: tag }) }
}

/// Returns the items that may be shown, ordered by recent popularity, then by all-time popularity, then by number. This
/// is a counting sort over the 65,536 pairs of levels.
fn by_popularity(items: &Items, lately: &[u8], ever: &[u8]) -> Vec<ItemNumber> {
    const LEVELS: usize = 1 << 16;
    let shown = || {
        let levels = lately.iter().zip(ever).zip(0..).map(|((&lately, &ever), at)| {
            (LEVELS - 1 - usize::from(u16::from_be_bytes([lately, ever])), ItemNumber(at))
        });
        levels.filter(|&(_, item)| !items.flags(item).sensitive() && !items.flags(item).out_of_stock())
    };
    let mut places = vec![0u32; LEVELS];
    shown().for_each(|(bucket, _)| places.get_mut(bucket).into_iter().for_each(|n| *n += 1));
    let mut total = 0;
    for place in &mut places {
        total += core::mem::replace(place, total);
    }
    let mut order = vec![ItemNumber(0); total as usize];
    for (bucket, item) in shown() {
        if let Some(place) = places.get_mut(bucket)
            && let Some(entry) = order.get_mut(*place as usize)
        {
            *entry = item;
            *place += 1;
        }
    }
    order
}

impl Pack<Verified> {
    /// Returns the pack of an engine that has none: it knows no item, so it can rank nothing.
    #[must_use]
    pub fn absent() -> Self {
        Self { state: Verified::default() }
    }

    /// Returns true if this is not a pack from a file, whose model always has a window.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.state.model.decay.is_empty()
    }

    /// Marks the items whose category or tags satisfy `is_sensitive`, in addition to those that the pack itself marks.
    /// Replaces the marks of an earlier call.
    pub fn mark_sensitive(&mut self, is_sensitive: &dyn Fn(&str) -> bool) {
        let state = &mut self.state;
        state.items.mark_sensitive(is_sensitive);
        state.by_popularity = by_popularity(&state.items, &state.popular_lately, &state.popular_ever);
    }

    /// Returns the number of sessions that the pack was trained on; 0 for a pack built from a catalogue alone.
    #[must_use]
    pub const fn sessions(&self) -> u32 {
        self.state.sessions
    }

    /// Returns the checksum of the file, which identifies a build of the pack.
    #[must_use]
    pub const fn checksum(&self) -> u32 {
        self.state.checksum
    }

    /// Returns the minimum number of distinct sessions behind every published edge.
    #[must_use]
    pub const fn min_sessions(&self) -> u8 {
        self.state.min_sessions
    }

    /// Returns the parameters of the linear score.
    #[must_use]
    pub const fn model(&self) -> &Model {
        &self.state.model
    }

    /// Returns the item table.
    #[must_use]
    pub const fn items(&self) -> &Items {
        &self.state.items
    }

    /// Returns the number of the item whose id in the catalogue is `id`.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<ItemNumber> {
        self.state.lookup.find(&self.state.items.ids, id)
    }

    /// Calls `found` with every item that `label` names, in ascending order.
    pub fn labelled(&self, label: &Label, found: &mut dyn FnMut(ItemNumber)) {
        match label.facet() {
            Facet::Item => self.find(label.value()).into_iter().for_each(found),
            Facet::Category | Facet::Tag | Facet::Provider => self.state.items.labelled(label, found),
        }
    }

    /// Returns the all-time popularity level, 0..=255; 0 for a number outside the pack.
    #[must_use]
    pub fn popular_ever(&self, item: ItemNumber) -> u8 {
        self.state.popular_ever.get(item.index()).copied().unwrap_or(0)
    }

    /// Returns the recent popularity level, 0..=255; 0 for a number outside the pack.
    #[must_use]
    pub fn popular_lately(&self, item: ItemNumber) -> u8 {
        self.state.popular_lately.get(item.index()).copied().unwrap_or(0)
    }

    /// Returns the share of the item's sessions in which it occurs again, in 1/255; 0 for a number outside the pack.
    #[must_use]
    pub fn repeat_rate(&self, item: ItemNumber) -> u8 {
        self.state.repeat_rate.get(item.index()).copied().unwrap_or(0)
    }

    /// Returns the behaviour neighbours.
    #[must_use]
    pub const fn neighbours(&self) -> &Lists {
        &self.state.neighbours
    }

    /// Returns the content neighbours.
    #[must_use]
    pub const fn similar(&self) -> &Lists {
        &self.state.similar
    }

    /// Returns the reranker.
    #[must_use]
    pub const fn forest(&self) -> &Forest {
        &self.state.forest
    }

    /// Returns every item that may be shown, the highest recent popularity first.
    #[must_use]
    pub fn by_popularity(&self) -> &[ItemNumber] {
        &self.state.by_popularity
    }
}
