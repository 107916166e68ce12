//! The ranker: from a window of events to the best items of the whole catalogue, and the terms behind each score.
//!
//! It owns the linear item-item score of [`Model`](crate::pack::Model) and the order of a list. It knows nothing of
//! consent, time or storage: the session hands it item numbers that it was allowed to read. All arithmetic is on
//! integers, so a list is the same natively and in Wasm, and the terms of an explanation add up exactly.

mod arrange;
mod explain;
mod query;
mod ranker;
mod top;

pub use arrange::{Arranger, POOL, Shortlist, is_tail, log2, similarity};
pub use explain::{Cause, Explanation, Term, explain};
pub use query::{Mode, Query};
pub use ranker::Ranker;
