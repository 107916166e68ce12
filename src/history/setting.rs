//! One setting (either on or off) and its stored form.
//!
//! A record contains: `u8` 4; `u8` setting (0 pause, 1 unprofiled); `u8` 1 on, 0 off; `i64` milliseconds since 1970.
//! The newest record of a setting counts.

use alloc::vec::Vec;

use crate::bytes::{Reader, Writer};
use crate::consent::RecordError;
use crate::names::names;
use crate::units::Millis;

/// A setting that a visitor can turn on and off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingKind {
    /// While it is on, no event and no impression is recorded.
    Pause,
    /// While it is on, the visitor gets the same list as everyone else: events, learned weights and the preferences
    /// "more" and "less" are ignored. Muted items stay muted.
    Unprofiled,
}

names!(SettingKind: Pause = "pause", Unprofiled = "unprofiled");

impl SettingKind {
    /// All settings, in the order of their numbers.
    pub const ALL: [Self; 2] = [Self::Pause, Self::Unprofiled];

    /// Returns the setting with that number.
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

/// A setting and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The setting.
    pub kind: SettingKind,
    /// True for on.
    pub on: bool,
    /// The time of the change.
    pub at: Millis,
}

impl Setting {
    /// The first byte of every setting record, which identifies its kind.
    pub const FORM: u8 = 4;

    /// Returns the stored form.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.u8(Self::FORM).u8(self.kind.number()).u8(u8::from(self.on)).i64(self.at.0);
        writer.into_bytes()
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`] for any bytes that [`Setting::to_bytes`] cannot have written.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        let mut reader = Reader::new(bytes);
        if reader.u8()? != Self::FORM {
            return Err(RecordError);
        }
        let kind = SettingKind::from_number(reader.u8()?).ok_or(RecordError)?;
        let on = reader.u8()?;
        let at = Millis(reader.i64()?);
        reader.finish()?;
        if on > 1 { Err(RecordError) } else { Ok(Self { kind, on: on == 1, at }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytes::survives_damage;

    fn sample() -> Setting {
        Setting { kind: SettingKind::Pause, on: true, at: Millis(1_700_000_000_123) }
    }

    /// If this fails, stored settings can no longer be read: choose a new first byte and keep reading the old form.
    #[test]
    fn the_stored_form_matches_what_browsers_have_stored() {
        let golden = b"\x04\x00\x01\x7b\x68\xe5\xcf\x8b\x01\x00\x00";
        assert_eq!(sample().to_bytes(), golden);
        assert_eq!(Setting::from_bytes(golden), Ok(sample()));
    }

    #[test]
    fn every_truncation_is_refused_and_no_flipped_byte_panics() {
        survives_damage(&sample().to_bytes(), |bytes| Setting::from_bytes(bytes).ok().map(|read| read.to_bytes()));
    }

    #[test]
    fn every_setting_is_found_by_its_number() {
        for kind in SettingKind::ALL {
            assert_eq!(SettingKind::from_number(kind.number()), Some(kind));
        }
        assert_eq!(SettingKind::from_number(2), None);
    }
}
