//! The ranker: finds the best items of the whole catalogue for a window of events, and the terms that add up to each
//! score.
//!
//! It computes the linear item-to-item score of [`Model`](crate::pack::Model) and the order of a list. It does not
//! depend on consent, time or storage: the session passes in only item numbers that it was allowed to read. All
//! arithmetic uses integers, so native code and Wasm produce the same list, and the terms of an explanation add up
//! exactly.
//!
//! These are the modules, in the order in which a call uses them: [`Query`] and its events (`activity`), the weights of
//! those events (`context`), candidate generation (`ranker`), feature extraction (`extract`, `features`, `row`),
//! reranking by trees (`forest`), preferences and impression discounting (`adjustment`), and diversification
//! (`diversify`).
//!
//! ```
//! use homebody::{pack::Pack, rank::{Query, Ranker, explain}, read::{Item, Progress}, train::{Corpus, Options, train}};
//! let titled = |(id, title): (&str, &str)| Item { title: title.into(), ..Item::bare(id) };
//! let catalogue = [("1", "Red mug"), ("2", "Garden gnome"), ("3", "Blue mug")].map(titled).to_vec();
//! let (contents, _) = train(&Corpus::from_catalogue(catalogue), &Options::default(), &Progress::quiet());
//! let pack = Pack::new(contents.to_bytes()).verify().unwrap();
//!
//! let (window, mut list) = ([pack.find("1").unwrap()], Vec::new());
//! let query = Query { window: &window, ..Query::default() };
//! Ranker::default().rank(&pack, &query, 1, &mut list);
//! assert_eq!(pack.items().id(list[0].item), "3");
//! let why = explain(&pack, &query, list[0].item);
//! assert_eq!(why.score.0, why.baseline.0 + why.terms.iter().map(|term| term.amount.0).sum::<i64>());
//! ```

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
