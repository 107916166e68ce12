//! One impression (the items that the visitor saw together on a shelf) and its stored form.
//!
//! A record contains: `u8` 2; `i64` milliseconds since 1970; the slot as text (0..=64 bytes, the shelf's name); `u8`
//! number of items, 1..=20; and the items' ids in the catalogue as texts (1..=256 bytes each). The first byte
//! identifies the kind of record; it is 1 for an [`Event`](super::Event) and 3 for a
//! [`PreferenceRecord`](super::PreferenceRecord).

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::bytes::{Reader, Writer};
use crate::consent::RecordError;
use crate::ids::MAX_ID_BYTES;
use crate::units::Millis;

/// The maximum number of items in one impression (chosen: more than a visitor sees at once).
pub const MAX_IMPRESSION_ITEMS: usize = 20;

/// The maximum length of a shelf's name, in bytes (chosen: the same as in a policy).
const MAX_SLOT: usize = 64;

/// Items that the visitor saw together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impression {
    /// The time of the impression.
    pub at: Millis,
    /// The name of the shelf, 0..=64 bytes; empty if the shelf has no name or its name is too long.
    pub slot: String,
    /// The items' ids in the catalogue, in list order; 1..=20.
    pub items: Vec<String>,
}

impl Impression {
    /// The first byte of every impression record, which identifies its kind.
    pub const FORM: u8 = 2;

    /// Returns the stored form.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let items = self.items.get(..MAX_IMPRESSION_ITEMS).unwrap_or(&self.items);
        let mut writer = Writer::default();
        let slot = if self.slot.len() > MAX_SLOT { "" } else { &self.slot };
        writer.u8(Self::FORM).i64(self.at.0).text(slot).u8(items.len() as u8);
        items.iter().for_each(|item| _ = writer.text(item));
        writer.into_bytes()
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`] for any bytes that [`Impression::to_bytes`] cannot have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        let mut reader = Reader::new(bytes);
        if reader.u8()? != Self::FORM {
            return Err(RecordError);
        }
        let at = Millis(reader.i64()?);
        let slot = reader.text()?.to_owned();
        let count = usize::from(reader.u8()?);
        if !(1..=MAX_IMPRESSION_ITEMS).contains(&count) || slot.len() > MAX_SLOT {
            return Err(RecordError);
        }
        let mut items = Vec::with_capacity(count);
        for _ in 0..count {
            let item = reader.text()?;
            if item.is_empty() || item.len() > MAX_ID_BYTES {
                return Err(RecordError);
            }
            items.push(item.to_owned());
        }
        reader.finish()?;
        Ok(Self { at, slot, items })
    }
}

/// Returns true if a stored record is an impression.
#[must_use]
pub fn is_impression(bytes: &[u8]) -> bool {
    bytes.first() == Some(&Impression::FORM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;

    fn sample() -> Impression {
        Impression { at: Millis(1_700_000_000_123), slot: "home".into(), items: vec!["85123A".into(), "☕".into()] }
    }

    /// If this fails, stored impressions can no longer be read: choose a new first byte and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x02\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x04home\x02\x0685123A\x03\xe2\x98\x95";
        assert_eq!(sample().to_bytes(), golden);
        assert_eq!(Impression::from_bytes(golden), Ok(sample()));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        survives_damage(&sample().to_bytes(), |bytes| Impression::from_bytes(bytes).ok().map(|read| read.to_bytes()));
    }

    #[test]
    fn surplus_items_and_a_long_slot_are_dropped_and_no_items_is_no_impression() {
        let many = Impression { items: vec!["x".to_owned(); MAX_IMPRESSION_ITEMS + 1], ..sample() };
        assert_eq!(Impression::from_bytes(&many.to_bytes()).unwrap().items.len(), MAX_IMPRESSION_ITEMS);
        let far = Impression { slot: "x".repeat(MAX_SLOT + 1), ..sample() };
        assert_eq!(Impression::from_bytes(&far.to_bytes()).unwrap().slot, "");
        let none = Impression { items: Vec::new(), ..sample() };
        assert_eq!(Impression::from_bytes(&none.to_bytes()), Err(RecordError));
    }
}
