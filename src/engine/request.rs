//! The page's requests to the engine, and the replies.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::export::Export;
use super::view::{
    Change, DueReport, Explanation, Forecast, HeldPreference, Imported, Interest, Learned, Opened, PackInfo, Ranking,
    Status, StoredRecord,
};
use crate::consent::{CollectedBy, Decided};
use crate::history::{Kind, PreferenceKind, SettingKind};
use crate::ids::Key;
use crate::pack::{Label, Pack, Verified};
use crate::policy::{Purpose, Tag};
use crate::report::DeliveryStatus;

/// Identifies a request and its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket(pub u32);

/// The product or category that a page is about. A product or category that is not in the catalogue is ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The id of a product.
    pub item: Option<String>,
    /// The name of a category.
    pub category: Option<String>,
}

/// A decision on consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRequest {
    /// The purpose.
    pub purpose: Purpose,
    /// The decision.
    pub decided: Decided,
    /// Who collected the decision.
    pub collected_by: CollectedBy,
    /// The language of the question, a BCP 47 tag.
    pub language: String,
    /// The SHA-256 of the text shown; zeros if unknown.
    pub text: [u8; 32],
    /// 16 random bytes, which identify the receipt; a refusal has none.
    pub receipt: [u8; 16],
}

/// One request.
#[derive(Clone, Debug)]
pub enum Request {
    /// Read the store and return what the page needs at the start.
    Open,
    /// Use this pack, if there is none yet.
    Furnish(Box<Pack<Verified>>),
    /// The visitor viewed or clicked an item, added it to the cart or bought it.
    Track(Kind, String),
    /// The visitor saw these items together on the named shelf.
    Impression(String, Vec<String>),
    /// Rank the best items and give reasons.
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
    /// Explain an item's position in a list.
    Explain {
        /// The item.
        item: String,
        /// The page that the list is for.
        page: Page,
        /// Explain as if the visitor had no events with these items.
        without: Vec<String>,
    },
    /// Return the current preferences.
    Preferences,
    /// Return what the engine has learned.
    Learned,
    /// Return what each metric would report if its epoch ended now.
    Forecast,
    /// Return the engine's status.
    Status,
    /// Return every record.
    Records,
    /// Return all readable records as an export file.
    Export {
        /// The time of the export, in ISO 8601.
        exported: String,
        /// The site's origin.
        site: String,
    },
    /// Return the categories of the visitor's events; empty without consent.
    Interests,
    /// Return what the policy asks for beyond the consent that the visitor gave.
    Changes(Purpose),
    /// Reload the store, because another tab has changed it.
    Reload,
    /// Other consent managers restrict exactly these purposes. If a name is unknown, the request fails, but the other
    /// purposes are still restricted.
    Restrict(Vec<String>),
    /// Record a decision.
    Decide(DecisionRequest),
    /// Set a preference for the items that a label names.
    Prefer(PreferenceKind, Label),
    /// Change a setting.
    Set(SettingKind, bool),
    /// Erase individual records.
    Erase(Vec<Key>),
    /// Import the records of an export.
    Import(Vec<Vec<u8>>),
    /// Return what an import of these records would add.
    Preview(Vec<Vec<u8>>),
    /// Forget what the engine has learned.
    Reset,
    /// Erase everything.
    DeleteAll,
    /// Assign the arm and prepare the reports that are due. The random bytes are 16 for the arm, then 16 for each
    /// metric.
    Measure(Vec<[u8; 16]>),
    /// Release a report for sending.
    Send(Tag, u16),
    /// Record the outcome of sending a report.
    Sent(Tag, u16, DeliveryStatus),
}

impl Request {
    /// Returns true for the records that a page makes without waiting for an answer.
    pub(super) const fn is_event(&self) -> bool {
        matches!(self, Self::Track(..) | Self::Impression(..))
    }

    /// Returns true if the request is about items, which only a pack identifies.
    pub(super) const fn needs_pack(&self) -> bool {
        match self {
            Self::Prefer(what, _) => !matches!(what, PreferenceKind::Clear),
            Self::Rank { .. } | Self::Explain { .. } | Self::Import(_) | Self::Preview(_) => true,
            _ => self.is_event(),
        }
    }

    /// Returns true if the request erases records of a purpose, or all records.
    pub(super) fn erases(&self) -> bool {
        match self {
            Self::Decide(decided) => decided.decided != Decided::Given,
            Self::DeleteAll => true,
            _ => false,
        }
    }

    /// Returns true if the request erases every event.
    pub(super) fn erases_events(&self) -> bool {
        match self {
            Self::Decide(decided) => decided.purpose == Purpose::Recommendations && decided.decided != Decided::Given,
            Self::DeleteAll => true,
            _ => false,
        }
    }

    /// Returns true for a decision of the visitor that must apply in every open tab before the request is answered.
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
            | Self::Furnish(_)
            | Self::Track(..)
            | Self::Impression(..)
            | Self::Rank { .. }
            | Self::Explain { .. }
            | Self::Preferences
            | Self::Learned
            | Self::Forecast
            | Self::Status
            | Self::Records
            | Self::Preview(_)
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
    /// The pack is in use.
    Furnished(PackInfo),
    /// A list.
    Ranking(Ranking),
    /// The explanation of an item's position.
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
    /// What the policy asks for beyond the consent that the visitor gave.
    Changes(Vec<Change>),
    /// The result of an import.
    Imported(Imported),
    /// Reports that may be sent.
    Due(Vec<DueReport>),
    /// The bytes of a report to send; empty if it may not be sent.
    Message(Vec<u8>),
}
