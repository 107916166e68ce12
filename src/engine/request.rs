//! The page's requests to the engine, and the replies.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::export::Export;
use super::view::{
    Change, DueReport, Explanation, Forecast, HeldPreference, Imported, Interest, Learned, Opened, Ranking, Status,
    StoredRecord,
};
use crate::consent::Decided;
use crate::history::{Kind, PreferenceKind, SettingKind};
use crate::ids::Key;
use crate::pack::Label;
use crate::policy::{Purpose, Tag};
use crate::report::DeliveryStatus;

/// Identifies a request and its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket(pub u32);

/// The subject of a page, by name. Names that are not in the catalogue are ignored.
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
    /// The purpose.
    pub purpose: Purpose,
    /// The decision.
    pub decided: Decided,
    /// True if a person's own action on the page caused it.
    pub by_person: bool,
    /// The language of the question, a BCP 47 tag.
    pub language: String,
    /// The SHA-256 of the text shown; zeros if unknown.
    pub text: [u8; 32],
    /// 16 random bytes.
    pub receipt: [u8; 16],
}

/// One request.
#[derive(Clone, Debug)]
pub enum Request {
    /// Read the store and return what the page needs at the start.
    Open,
    /// The visitor did something with an item.
    Track(Kind, String),
    /// The visitor saw these items together on the named shelf.
    Impression(String, Vec<String>),
    /// The best items, with reasons.
    Rank {
        /// The maximum number of items.
        limit: usize,
        /// The page.
        page: Page,
        /// Items to leave out.
        exclude: Vec<String>,
        /// Rank as if the visitor had no events with these items.
        without: Vec<String>,
    },
    /// Explain an item's place in a list.
    Explain {
        /// The item.
        item: String,
        /// The page it was ranked for.
        page: Page,
        /// Explain as if the visitor had no events with these items.
        without: Vec<String>,
    },
    /// The current preferences.
    Preferences,
    /// What the engine has learned.
    Learned,
    /// What each metric would report now.
    Forecast,
    /// The engine's status.
    Status,
    /// Every record.
    Records,
    /// Everything readable, as an export file.
    Export {
        /// The time of the export, in ISO 8601.
        exported: String,
        /// The site's origin.
        site: String,
    },
    /// The categories of the visitor's events; empty without consent.
    Interests,
    /// What the policy asks for beyond the visitor's consent.
    Changes(Purpose),
    /// Reload the store, because another tab has changed it.
    Reload,
    /// Other consent managers restrict exactly these purposes. An unknown name fails the request after the others have
    /// been restricted.
    Restrict(Vec<String>),
    /// A decision.
    Decide(DecisionRequest),
    /// A preference for the items that a label names.
    Prefer(PreferenceKind, Label),
    /// A setting.
    Set(SettingKind, bool),
    /// Erase single records.
    Erase(Vec<Key>),
    /// Import the records of an export.
    Import(Vec<Vec<u8>>),
    /// Forget what the engine has learned.
    Reset,
    /// Erase everything.
    DeleteAll,
    /// Assign the arm and prepare the reports that are due, using 16 random bytes for the arm and for each report.
    Measure(Vec<[u8; 16]>),
    /// Release a report for sending.
    Send(Tag, u16),
    /// Record how sending a report ended.
    Sent(Tag, u16, DeliveryStatus),
}

impl Request {
    /// True for what the visitor decides: it is answered only when it applies in every open tab.
    pub(super) const fn concerns_every_tab(&self) -> bool {
        match self {
            Self::Decide(_)
            | Self::Prefer(..)
            | Self::Set(..)
            | Self::Erase(_)
            | Self::Import(_)
            | Self::Reset
            | Self::DeleteAll => true,
            Self::Open
            | Self::Track(..)
            | Self::Impression(..)
            | Self::Rank { .. }
            | Self::Explain { .. }
            | Self::Preferences
            | Self::Learned
            | Self::Forecast
            | Self::Status
            | Self::Records
            | Self::Export { .. }
            | Self::Interests
            | Self::Changes(_)
            | Self::Reload
            | Self::Restrict(_)
            | Self::Measure(_)
            | Self::Send(..)
            | Self::Sent(..) => false,
        }
    }
}

/// The reply to a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Reply {
    /// The request is done.
    Done,
    /// True if the event or impression was kept.
    Kept(bool),
    /// The engine is open.
    Opened(Opened),
    /// A list.
    Ranking(Ranking),
    /// The explanation of an item's place.
    Explanation(Explanation),
    /// The current preferences.
    Preferences(Vec<HeldPreference>),
    /// What the engine has learned.
    Learned(Learned),
    /// What the metrics would report.
    Forecast(Vec<Forecast>),
    /// The engine's status.
    Status(Status),
    /// The stored records.
    Records(Vec<StoredRecord>),
    /// An export without its checksum.
    Export(Export),
    /// The visitor's interests.
    Interests(Vec<Interest>),
    /// The changes in the policy.
    Changes(Vec<Change>),
    /// The result of an import.
    Imported(Imported),
    /// Reports that may be sent.
    Due(Vec<DueReport>),
    /// The bytes of a report to send; empty if it may not be sent.
    Message(Vec<u8>),
}
