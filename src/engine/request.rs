//! What the page can ask of the engine, and what it answers.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::export::Export;
use super::store::Cause;
use super::view::{
    Change, DueReport, Explanation, Forecast, HeldPreference, Imported, Interest, Learned, Opened, Ranking, Status,
    StoredRecord,
};
use crate::consent::Decided;
use crate::errors::Code;
use crate::history::{Kind, PreferenceKind, SettingKind};
use crate::ids::Key;
use crate::pack::Label;
use crate::policy::{Purpose, Tag};
use crate::report::DeliveryStatus;
use crate::session::SessionError;
use crate::words::add;

/// Names a request; its answer bears the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket(pub u32);

/// What a page is about, by names; what the catalogue does not have counts as none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// A product.
    pub item: Option<String>,
    /// A category.
    pub category: Option<String>,
}

/// A decision on consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRequest {
    /// On what.
    pub purpose: Purpose,
    /// What.
    pub decided: Decided,
    /// A person's own action on the page is behind it.
    pub by_person: bool,
    /// The language of the question, a BCP 47 tag.
    pub language: String,
    /// The SHA-256 of the text shown; zeros where it is not known.
    pub text: [u8; 32],
    /// 16 random bytes.
    pub receipt: [u8; 16],
}

/// One request.
#[derive(Clone, Debug)]
pub enum Request {
    /// Read what is stored and say what the page needs to know from the start.
    Open,
    /// The visitor did something with an item.
    Track(Kind, String),
    /// The visitor saw these items together on the shelf of that name.
    Show(String, Vec<String>),
    /// The best items, with reasons.
    Rank {
        /// Items at most.
        limit: usize,
        /// The page.
        page: Page,
        /// Items that must not appear.
        exclude: Vec<String>,
        /// As if the visitor had never done anything with these.
        without: Vec<String>,
    },
    /// Why an item stands where it stands.
    Explain {
        /// The item.
        item: String,
        /// As it was ranked.
        page: Page,
        /// As it was ranked.
        without: Vec<String>,
    },
    /// The preferences that hold.
    Preferences,
    /// What was learned.
    Learned,
    /// What each metric would report now.
    Forecast,
    /// What the engine says of itself.
    Status,
    /// Every record.
    Records,
    /// Everything but what cannot be read, as a file to take along.
    Export {
        /// When, in ISO 8601.
        exported: String,
        /// The site's origin.
        site: String,
    },
    /// The categories among what the visitor did; nothing without consent.
    Interests,
    /// How the policy asks for more than the visitor once agreed to.
    Changes(Purpose),
    /// Read what is stored anew: another tab has changed it.
    Reload,
    /// Other consent managers deny these purposes, and no others; a name that is no purpose fails the request once the
    /// others are denied.
    Restrict(Vec<String>),
    /// A decision.
    Decide(DecisionRequest),
    /// A preference for what a label names.
    Prefer(PreferenceKind, Label),
    /// A setting.
    Set(SettingKind, bool),
    /// Erase single records.
    Erase(Vec<Key>),
    /// Add the records of an export.
    Import(Vec<Vec<u8>>),
    /// Forget what was learned.
    Reset,
    /// Erase everything.
    DeleteAll,
    /// Assign the arm and make the reports that are due, with 16 random bytes for the one and for each of the others.
    Measure(Vec<[u8; 16]>),
    /// Let a report leave.
    Send(Tag, u16),
    /// What became of a report that was let go.
    Sent(Tag, u16, DeliveryStatus),
}

/// The answer to one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Reply {
    /// It is done.
    Done,
    /// Whether it is kept.
    Kept(bool),
    /// The engine is open.
    Opened(Opened),
    /// A list.
    Ranking(Ranking),
    /// Reasons.
    Explanation(Explanation),
    /// Preferences.
    Preferences(Vec<HeldPreference>),
    /// What was learned.
    Learned(Learned),
    /// What would be reported.
    Forecast(Vec<Forecast>),
    /// About the engine.
    Status(Status),
    /// Records.
    Records(Vec<StoredRecord>),
    /// A file to take along, without its checksum.
    Export(Export),
    /// Interests.
    Interests(Vec<Interest>),
    /// Changes.
    Changes(Vec<Change>),
    /// What an import brought.
    Imported(Imported),
    /// Reports that may leave.
    Due(Vec<DueReport>),
    /// The bytes of a report that leaves; empty where it may not.
    Message(Vec<u8>),
}

/// Why a request failed; nothing has changed then, unless the message says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The stable code.
    pub code: Code,
    /// One sentence for a developer.
    pub message: Cow<'static, str>,
}

impl Failure {
    /// A failure in words that are always the same.
    #[must_use]
    pub const fn new(code: Code, message: &'static str) -> Self {
        Self { code, message: Cow::Borrowed(message) }
    }

    pub(super) fn unknown_item(id: &str) -> Self {
        let mut message = String::new();
        for piece in ["The catalogue has no item \"", id, "\""] {
            add(&mut message, piece);
        }
        Self { code: Code::TrackUnknownItem, message: Cow::Owned(message) }
    }

    pub(super) const fn not_erased(cause: Cause) -> Self {
        Self::new(cause.code(), "Forgotten here, but the browser did not let it be erased from its storage")
    }
}

impl From<SessionError> for Failure {
    fn from(error: SessionError) -> Self {
        Self::new(error.code(), error.message())
    }
}
