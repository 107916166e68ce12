//! One preference (what a visitor wants to see more of, less of or not at all) and its stored form.
//!
//! A record contains: `u8` 3; `u8` kind (0 cleared, 1 mute, 2 more, 3 less); `i64` milliseconds since 1970; `u8` facet
//! (0 item, 1 category, 2 tag, 3 provider); the label's value as text (1..=256 bytes). The newest record for a label
//! counts.

use alloc::vec::Vec;

use crate::bytes::{Reader, Writer};
use crate::consent::RecordError;
use crate::names::names;
use crate::pack::{Facet, Label};
use crate::units::Millis;

/// A kind of preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreferenceKind {
    /// Removes an earlier preference.
    Clear,
    /// The visitor never wants to see the labelled items.
    Mute,
    /// The visitor wants to see more of them.
    More,
    /// The visitor wants to see less of them.
    Less,
}

names!(PreferenceKind: Clear = "clear", Mute = "mute", More = "more", Less = "less");

impl PreferenceKind {
    const ALL: [Self; 4] = [Self::Clear, Self::Mute, Self::More, Self::Less];

    /// Returns the preference with that number: 0 clear, 1 mute, 2 more, 3 less.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// Returns its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// A preference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreferenceRecord {
    /// The kind of preference.
    pub what: PreferenceKind,
    /// The time of the preference.
    pub at: Millis,
    /// The label of the items that the preference applies to.
    pub label: Label,
}

impl PreferenceRecord {
    /// The first byte of every preference record, which identifies its kind.
    pub const FORM: u8 = 3;

    /// Returns the stored form.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.u8(Self::FORM).u8(self.what.number()).i64(self.at.0);
        writer.u8(self.label.facet().number()).text(self.label.value());
        writer.into_bytes()
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`] for any bytes that [`PreferenceRecord::to_bytes`] cannot have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        let mut reader = Reader::new(bytes);
        if reader.u8()? != Self::FORM {
            return Err(RecordError);
        }
        let what = PreferenceKind::from_number(reader.u8()?).ok_or(RecordError)?;
        let at = Millis(reader.i64()?);
        let facet = Facet::from_number(reader.u8()?).ok_or(RecordError)?;
        let label = Label::new(facet, reader.text()?).ok_or(RecordError)?;
        reader.finish()?;
        Ok(Self { what, at, label })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;

    fn sample() -> PreferenceRecord {
        let label = Label::parse("tag:running").unwrap();
        PreferenceRecord { what: PreferenceKind::Mute, at: Millis(1_700_000_000_123), label }
    }

    /// If this fails, stored preferences can no longer be read: choose a new first byte and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x03\x01\x7b\x68\xe5\xcf\x8b\x01\x00\x00\x02\x07running";
        assert_eq!(sample().to_bytes(), golden);
        assert_eq!(PreferenceRecord::from_bytes(golden), Ok(sample()));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        survives_damage(&sample().to_bytes(), |bytes| {
            PreferenceRecord::from_bytes(bytes).ok().map(|read| read.to_bytes())
        });
    }
}
