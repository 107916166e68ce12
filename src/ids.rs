//! Identifiers. A catalogue identifies an item by a text, the item's id; a pack identifies it by an index, the item's
//! number.

/// An item's number in one pack: `0..items`. The number can differ between packs; the id in the catalogue stays the
/// same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemNumber(pub u32);

impl ItemNumber {
    /// Returns the number as an index into the pack's columns.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The key of a stored record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(pub u64);

/// A stored record.
#[derive(Clone, Copy, Debug)]
pub struct Stored<'a> {
    /// Its key in the store.
    pub key: Key,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// The maximum length of an item's id, in bytes of UTF-8 (chosen: long enough for a URL path, short enough to store
/// with every event).
pub const MAX_ID_BYTES: usize = 256;

/// The maximum number of items in one pack (chosen: far more than a page should load; a larger pack is refused before
/// any memory is allocated).
pub const MAX_ITEMS: usize = 4_000_000;
