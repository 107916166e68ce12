//! One event and its stored form.
//!
//! A record contains: `u8` version 1; `u8` kind; `i64` milliseconds since 1970; the item's id as text (1..=256 bytes).
//! The record contains the id in the catalogue because the item's number can differ between packs.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::bytes::{Reader, Writer};
use crate::consent::RecordError;
use crate::ids::MAX_ID_BYTES;
use crate::names::names;
use crate::units::Millis;

/// A kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The visitor viewed the item's page.
    View,
    /// The visitor clicked the item in a list.
    Click,
    /// The visitor added the item to the cart.
    Cart,
    /// The visitor bought the item.
    Purchase,
}

names!(Kind: View = "view", Click = "click", Cart = "cart", Purchase = "purchase");

impl Kind {
    /// All kinds, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::View, Self::Click, Self::Cart, Self::Purchase];

    /// Returns the kind with that number: 0 view, 1 click, 2 cart, 3 purchase.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// Returns the number of the kind.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The kind of the event.
    pub kind: Kind,
    /// The time of the event.
    pub at: Millis,
    /// The item's id in the catalogue, 1..=256 bytes.
    pub item: String,
}

impl Event {
    /// The first byte of every event record, which identifies its kind.
    pub const FORM: u8 = 1;

    /// Returns the stored form.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.u8(Self::FORM).u8(self.kind.number()).i64(self.at.0).text(&self.item);
        writer.into_bytes()
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`] for any bytes that [`Event::to_bytes`] cannot have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        let mut reader = Reader::new(bytes);
        if reader.u8()? != Self::FORM {
            return Err(RecordError);
        }
        let kind = Kind::from_number(reader.u8()?).ok_or(RecordError)?;
        let at = Millis(reader.i64()?);
        let item = reader.text()?;
        if item.is_empty() || item.len() > MAX_ID_BYTES {
            return Err(RecordError);
        }
        reader.finish()?;
        Ok(Self { kind, at, item: item.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;

    fn sample() -> Event {
        Event { kind: Kind::Cart, at: Millis(1_700_000_000_123), item: "85123A".into() }
    }

    /// If this fails, stored histories can no longer be read: raise the version and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x01\x02\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x0685123A";
        assert_eq!(sample().to_bytes(), golden);
        assert_eq!(Event::from_bytes(golden), Ok(sample()));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        survives_damage(&sample().to_bytes(), |bytes| Event::from_bytes(bytes).ok().map(|read| read.to_bytes()));
    }
}
