//! The inputs of the session.

use alloc::vec::Vec;

use crate::consent::{CollectedBy, Decided};
use crate::errors::Code;
use crate::history::{Key, Kind, PreferenceKind, SettingKind, Stored};
use crate::ids::ItemNumber;
use crate::pack::Label;
use crate::policy::{Purpose, Tag};
use crate::report::DeliveryStatus;
use crate::units::Millis;

/// The contents of the store.
#[derive(Clone, Debug, Default)]
pub struct Records<'a> {
    /// The ledger's records, oldest first.
    pub ledger: Vec<&'a [u8]>,
    /// The records of events, impressions, preferences, settings and reports, oldest first.
    pub events: Vec<Stored<'a>>,
}

/// One input.
#[derive(Clone, Debug)]
pub enum Input<'a> {
    /// The store was read, either at the start or because another tab changed it. Replaces everything in memory.
    Loaded {
        /// The current time.
        now: Millis,
        /// What was read.
        records: Records<'a>,
    },
    /// The visitor made a decision on a purpose.
    Decide {
        /// The current time.
        now: Millis,
        /// The purpose.
        purpose: &'a Purpose,
        /// The decision.
        decided: Decided,
        /// Who collected the decision; a script cannot give consent.
        collected_by: CollectedBy,
        /// The language of the question, a BCP 47 tag.
        language: &'a str,
        /// The SHA-256 of the text shown; zeros if unknown.
        text: [u8; 32],
        /// 16 random bytes, which identify the receipt; a refusal has none.
        receipt: [u8; 16],
    },
    /// Another consent manager restricts this purpose; `None` lifts all restrictions. A restriction can only take
    /// permissions away. Reload the store afterwards, because it may have changed which records may be read.
    Restrict {
        /// The purpose.
        purpose: Option<Purpose>,
    },
    /// The visitor viewed or clicked an item, added it to the cart or bought it.
    Track {
        /// The current time.
        now: Millis,
        /// The kind of event.
        kind: Kind,
        /// The item.
        item: ItemNumber,
    },
    /// These items were visible to the visitor on a shelf. Items beyond [`MAX_IMPRESSION_ITEMS`] are dropped.
    ///
    /// [`MAX_IMPRESSION_ITEMS`]: crate::history::MAX_IMPRESSION_ITEMS
    Impression {
        /// The current time.
        now: Millis,
        /// The shelf's name; empty if it has none.
        slot: &'a str,
        /// The items, in list order.
        items: &'a [ItemNumber],
    },
    /// The visitor set a preference (more, less or none of some items) or cleared one.
    ///
    /// Unlike consent, a preference may come from a script: muting items only removes them from lists, and asking for
    /// more of some items has no more effect than the site could achieve by choosing its products. All preferences are
    /// shown to the visitor, and they are kept only under consent that a person gave.
    Prefer {
        /// The current time.
        now: Millis,
        /// The preference.
        what: PreferenceKind,
        /// The items that it applies to.
        label: &'a Label,
    },
    /// The visitor changed a setting. This input may come from a script: turning a setting on only restricts what the
    /// engine does, and turning it off only restores what the person consented to.
    Set {
        /// The current time.
        now: Millis,
        /// The setting.
        kind: SettingKind,
        /// Its new value.
        on: bool,
    },
    /// The visitor deletes individual records. Reload the store first.
    Erase {
        /// The keys of the records.
        keys: &'a [Key],
    },
    /// The visitor imports records from another browser. The records are either merged with the stored ones, without
    /// duplicates, or rejected as a whole.
    Import {
        /// The current time.
        now: Millis,
        /// The bytes of every record already stored in this browser.
        held: &'a [Vec<u8>],
        /// The bytes of every imported record.
        brought: &'a [Vec<u8>],
    },
    /// Assign the arm and prepare the reports that are due. Reload the store first.
    Measure {
        /// The current time.
        now: Millis,
        /// 16 random bytes for the arm assignment, then 16 for each declared metric.
        entropy: &'a [[u8; 16]],
    },
    /// A report is about to be sent ([`DeliveryStatus::Sending`]), or the attempt to send it has ended: it was
    /// accepted, was rejected or failed. Before sending, reload the store and make sure that no other tab sends the
    /// same report.
    Delivery {
        /// The current time.
        now: Millis,
        /// The tag of its metric.
        tag: Tag,
        /// Its epoch.
        epoch: u16,
        /// The new status.
        status: DeliveryStatus,
    },
    /// Forget the learned weights but keep events and preferences. Reload the store first, because only impressions
    /// that were loaded from it can be deleted there.
    Reset,
    /// Erase everything, including the decisions.
    EraseAll,
}

impl Input<'_> {
    /// Returns the current time, if the input depends on it.
    pub(super) const fn now(&self) -> Option<Millis> {
        match *self {
            Self::Loaded { now, .. }
            | Self::Decide { now, .. }
            | Self::Track { now, .. }
            | Self::Impression { now, .. }
            | Self::Prefer { now, .. }
            | Self::Set { now, .. }
            | Self::Import { now, .. }
            | Self::Measure { now, .. }
            | Self::Delivery { now, .. } => Some(now),
            Self::Restrict { .. } | Self::Erase { .. } | Self::Reset | Self::EraseAll => None,
        }
    }
}

/// The reason why an input was rejected. The session is then unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionError {
    /// Consent did not come from a person's action.
    Untrusted,
    /// The policy does not ask for this purpose.
    Purpose,
    /// The pack has no such item.
    UnknownItem,
    /// The consent needed to keep a preference or setting is missing.
    NoConsent,
    /// No item that may be shown has this label.
    UnknownLabel,
    /// The limit on preferences is reached.
    TooMany,
    /// No engine could have stored one of the imported records.
    Damaged,
}

impl SessionError {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Untrusted => Code::ConsentUntrusted,
            Self::Purpose => Code::ConsentPurpose,
            Self::UnknownItem => Code::TrackUnknownItem,
            Self::NoConsent => Code::ConsentMissing,
            Self::UnknownLabel => Code::PreferenceLabel,
            Self::TooMany => Code::PreferenceTooMany,
            Self::Damaged => Code::ImportDamaged,
        }
    }

    /// Returns one sentence for a developer.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Untrusted => "consent requires a person's own click or key press",
            Self::Purpose => "the policy does not name this purpose",
            Self::UnknownItem => "the pack has no item with this id",
            Self::NoConsent => "keeping this requires consent",
            Self::UnknownLabel => "expected item:ID, category:X, tag:X or provider:X for an item that can be shown",
            Self::TooMany => "the limit of 200 preferences is reached; clear one first",
            Self::Damaged => "a record is not valid; nothing was imported",
        }
    }
}
