//! The ranker: from a window of events to the best items of the whole catalogue, and the terms behind each score.
//!
//! It owns the linear item-item score of [`Model`](crate::pack::Model) and the order of a list. It knows nothing of
//! consent, time or storage: the session hands it item numbers that it was allowed to read. All arithmetic is on
//! integers, so a list is the same natively and in Wasm, and the terms of an explanation add up exactly.

mod arrange;
mod evidence;
mod explain;
mod features;
mod forest;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod forest_simd;
mod gather;
mod query;
mod ranker;
mod taste;
mod top;
mod wishes;

pub use arrange::{Arranger, POOL, Shortlist, is_tail, log2, similarity};
pub use explain::{Cause, Explanation, Term, explain};
pub use features::POPULAR_EVER;
pub use query::{Mode, Query};
pub use ranker::Ranker;
pub use taste::{Channel, Faded, LEAST, Learner, MOST, Moment, NEUTRAL, Taste};
pub use wishes::{Wish, Wishes};
