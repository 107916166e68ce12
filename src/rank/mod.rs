//! The ranker: from a window of events to the best items of the whole catalogue, and the terms behind each score.
//!
//! It owns the linear item-item score of [`Model`](crate::pack::Model) and the order of a list. It knows nothing of consent,
//! time or storage: the session passes in item numbers that it was allowed to read. All arithmetic is on integers, so a list
//! is the same natively and in Wasm, and the terms of an explanation add up exactly.
//!
//! In the order of a call: [`Query`] and the events it rests on (`activity`), the weights under which they count (`context`),
//! candidate generation (`ranker`), feature extraction (`extract`, `features`, `row`), reranking by trees (`forest`),
//! preferences and impression discounting (`adjustment`), and diversification (`diversify`).

mod activity;
mod adjustment;
mod context;
mod diversify;
mod explain;
mod extract;
mod features;
mod forest;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod forest_simd;
mod lanes;
mod learned;
mod learner;
mod preferences;
mod query;
mod ranker;
mod row;
mod top;

pub use diversify::{Diversifier, POOL, Shortlist, is_tail, log2, similarity};
pub use explain::{Cause, Explanation, Term, explain};
pub use learned::{Component, Discounted, LEAST, LearnedWeights, MOST, NEUTRAL};
pub use learner::{Feedback, Learner};
pub use preferences::{Preference, Preferences};
pub use query::{Mode, Query};
pub use ranker::Ranker;
pub use row::POPULAR_EVER;
