//! A stored record of any kind; its first byte identifies the kind.

use alloc::{string::String, vec::Vec};

use super::event::{Event, Kind};
use super::impression::Impression;
use super::preference::PreferenceRecord;
use super::setting::Setting;
use crate::consent::RecordError;
use crate::units::Millis;

/// A record stored under consent to recommendations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// Something the visitor did.
    Event(Event),
    /// What the visitor saw.
    Impression(Impression),
    /// What the visitor asked for.
    Preference(PreferenceRecord),
    /// What the visitor turned on or off.
    Setting(Setting),
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// [`RecordError`] for bytes that are not a record of a known kind.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        match bytes.first() {
            Some(&PreferenceRecord::FORM) => PreferenceRecord::from_bytes(bytes).map(Self::Preference),
            Some(&Impression::FORM) => Impression::from_bytes(bytes).map(Self::Impression),
            Some(&Setting::FORM) => Setting::from_bytes(bytes).map(Self::Setting),
            _ => Event::from_bytes(bytes).map(Self::Event),
        }
    }

    /// Returns the record's bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Event(event) => event.to_bytes(),
            Self::Impression(shown) => shown.to_bytes(),
            Self::Preference(preference) => preference.to_bytes(),
            Self::Setting(setting) => setting.to_bytes(),
        }
    }

    /// Returns the time of the record.
    #[must_use]
    pub const fn at(&self) -> Millis {
        match self {
            Self::Event(Event { at, .. })
            | Self::Impression(Impression { at, .. })
            | Self::Preference(PreferenceRecord { at, .. })
            | Self::Setting(Setting { at, .. }) => *at,
        }
    }

    /// Returns the kind of an event; `None` for any other record.
    #[must_use]
    pub const fn kind(&self) -> Option<Kind> {
        match self {
            Self::Event(event) => Some(event.kind),
            _ => None,
        }
    }

    /// Returns true if the record is deleted once it is too old. Preferences and settings are kept until the visitor
    /// changes them.
    #[must_use]
    pub const fn ages(&self) -> bool {
        matches!(self, Self::Event(_) | Self::Impression(_))
    }

    /// Returns the catalogue ids of the record's items.
    #[must_use]
    pub fn items(&self) -> &[String] {
        match self {
            Self::Event(event) => core::slice::from_ref(&event.item),
            Self::Impression(shown) => &shown.items,
            Self::Preference(_) | Self::Setting(_) => &[],
        }
    }
}
