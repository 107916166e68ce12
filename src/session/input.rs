//! What can happen to the engine.

use alloc::vec::Vec;

use crate::consent::Decided;
use crate::errors::Code;
use crate::history::{Key, Kind, PreferenceKind, SettingKind, Stored};
use crate::ids::ItemNumber;
use crate::pack::Label;
use crate::policy::{Purpose, Tag};
use crate::report::DeliveryStatus;
use crate::units::Millis;

/// What the store holds.
#[derive(Clone, Debug, Default)]
pub struct Records<'a> {
    /// The ledger's records, oldest first.
    pub ledger: Vec<&'a [u8]>,
    /// The records of events, showings and choices, oldest first.
    pub events: Vec<Stored<'a>>,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Input<'a> {
    /// The store was read: at the start, or because another tab changed it. It replaces everything in memory.
    Loaded {
        /// The moment.
        now: Millis,
        /// What was read.
        records: Records<'a>,
    },
    /// The visitor decided.
    Decide {
        /// The moment.
        now: Millis,
        /// On what.
        purpose: &'a Purpose,
        /// What.
        decided: Decided,
        /// True when the decision is a person's own action on the page (`Event.isTrusted`).
        by_person: bool,
        /// The language of the question, a BCP 47 tag.
        language: &'a str,
        /// The SHA-256 of the text shown; zeros where it is not known.
        text: [u8; 32],
        /// 16 random bytes.
        receipt: [u8; 16],
    },
    /// Another consent manager denies this purpose as well; with none it denies nothing any more. It can only take away.
    /// Load what is stored afterwards: what may be read may be another.
    Limit {
        /// Which.
        denied: Option<Purpose>,
    },
    /// The visitor did something with an item.
    Track {
        /// The moment.
        now: Millis,
        /// What.
        kind: Kind,
        /// With which item.
        item: ItemNumber,
    },
    /// A shelf showed these items, and the visitor really saw them; beyond [`MAX_IMPRESSION_ITEMS`] they are cut off.
    ///
    /// [`MAX_IMPRESSION_ITEMS`]: crate::history::MAX_IMPRESSION_ITEMS
    Impression {
        /// The moment.
        now: Millis,
        /// The shelf's name; empty where it has none.
        slot: &'a str,
        /// Which, in the order of the list.
        items: &'a [ItemNumber],
    },
    /// The visitor asked never to see something, to see more of it, or took such a choice back.
    ///
    /// Unlike a yes this may come from a script: a mute only takes away, a boost gives no more than the site could give
    /// by its own choice of products, both are shown to the visitor and both are kept only under a person's own yes.
    Choose {
        /// The moment.
        now: Millis,
        /// What.
        what: PreferenceKind,
        /// Of which items.
        label: &'a Label,
    },
    /// The visitor switched something on or off. May come from a script: on takes away, and off gives back no more than the
    /// person's own yes did.
    Switch {
        /// The moment.
        now: Millis,
        /// What.
        switch: SettingKind,
        /// On or off.
        on: bool,
    },
    /// The visitor takes single records back. Load what is stored first.
    Erase {
        /// Which.
        keys: &'a [Key],
    },
    /// Records that the visitor brings from another browser: merged with what is stored, without duplicates, or refused as
    /// a whole.
    Import {
        /// The moment.
        now: Millis,
        /// What is stored, as the bytes of its records.
        held: &'a [Vec<u8>],
        /// What is brought, as the bytes of its records.
        brought: &'a [Vec<u8>],
    },
    /// Time to draw the arm and to make the reports that are due. Load what is stored first.
    Measure {
        /// The moment.
        now: Millis,
        /// 16 random bytes for the lot, and for each declared signal.
        entropy: &'a [[u8; 16]],
    },
    /// A report is about to be sent ([`DeliveryStatus::Sending`]; load what is stored first, and see to it that no other tab does
    /// the same), or one that was has arrived, was refused, or failed to.
    Pass {
        /// The moment.
        now: Millis,
        /// Of which signal.
        tag: Tag,
        /// On which epoch.
        epoch: u16,
        /// What.
        passage: DeliveryStatus,
    },
    /// What was learned is to be forgotten; events and choices stay. Load what is stored first: only showings that came
    /// from the store can be deleted there.
    Reset,
    /// Everything is to be erased, decisions included.
    EraseAll,
}

/// Why an input was refused; nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionError {
    /// A yes that did not come from a person.
    Untrusted,
    /// The policy does not ask for that purpose.
    Purpose,
    /// The pack has no such item.
    UnknownItem,
    /// A choice without consent to keep it.
    NoConsent,
    /// A choice of what no item has that could be shown.
    UnknownLabel,
    /// One choice too many.
    TooMany,
    /// A record to be brought in is not one that could have been kept.
    Damaged,
}

impl SessionError {
    /// The stable code.
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

    /// One sentence for a developer.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Untrusted => "consent can only be given by a person's own click or key",
            Self::Purpose => "the policy does not name this purpose",
            Self::UnknownItem => "the pack has no item of this id",
            Self::NoConsent => "this can be kept only with consent",
            Self::UnknownLabel => "expected item:ID, category:X, tag:X or provider:X of an item that can be shown",
            Self::TooMany => "200 choices are kept already; clear one first",
            Self::Damaged => "a record is not one that could have been kept; nothing was brought in",
        }
    }
}
