//! Offline evaluation of ranking quality: next-item prediction by iterative revealing, with every item of the training
//! log as a candidate.
//!
//! Test sessions are revealed item by item; after each prefix of at least `1 + skip_first` items, the next item is
//! predicted. Test items that the training log does not contain are dropped first, then sessions with fewer than two
//! items. An item that was already seen may be predicted again, unless the pack learned that items are not repeated.
//! Training never reads the test log.
//!
//! `run` measures a pack and `compare` measures the [`baseline`]s; both use `ask`, so their figures are comparable.
//!
//! ```
//! use homebody::eval::{Evaluation, evaluate};
//! use homebody::policy::RankingOptions;
//! use homebody::{read::{Interactions, LogSession, Progress}, train::Options, units::Millis};
//! let session = |n: usize| LogSession { user: None, last: Millis(n as i64), events: 2 * n..2 * n + 2 };
//! let items = ["mug", "teapot"].map(String::from).to_vec();
//! let (sessions, events) = ((0..3).map(session).collect(), [0, 1].repeat(3));
//! let log = Interactions { items, sessions, events, ..Interactions::default() };
//!
//! let (options, ranking) = (Options::default(), RankingOptions::OFF);
//! let (train, test, catalogue) = (&log, &log, &[]);
//! let evaluation = Evaluation { train, test, catalogue, options, catalogue_only: false, learning: false, ranking };
//! let report = evaluate(&evaluation, &Progress::quiet()).unwrap();
//! assert_eq!((report.quality.predictions, report.quality.hr_20), (3, 1.0));
//! ```

mod ask;
pub mod baseline;
mod beyond;
mod compare;
mod figures;
mod learning;
pub mod metrics;
mod report;
mod run;
mod shelf;
mod table;
mod weights;

pub use beyond::Beyond;
pub use compare::{Measured, compare};
pub use figures::{Figures, Quality};
pub use learning::Learning;
pub use report::Report;
pub use run::{EvalError, Evaluation, evaluate};
pub use shelf::Shelf;
pub use table::Table;
pub use weights::{Parameter, Weights};
