//! Everything that the engine sends to the page. It is plain data that uses the same terms as pages, exports and
//! generated types. `types.rs` writes the TypeScript declarations.

mod answers;
mod entries;
mod record;
mod site;
#[cfg(test)]
mod types;

pub use answers::{
    DueReport, Explanation, Forecast, HeldPreference, Imported, Interest, Learned, LearnedTerm, PassedOver, RankedItem,
    Ranking, Reason, ReasonParams, Status,
};
pub use entries::entries;
pub use record::{AgreedTerms, Delivery, MeasuredTerms, NamedItem, SentBytes, StoredRecord, described};
pub use site::{Change, Guesses, Notice, Opened, PackInfo, State, Was};

pub(super) use answers::{explained, interests, learned, preferences, ranked};
pub(super) use record::millis;
pub(super) use site::{changes, notice, pack_info, state};
