//! Measures ranking quality offline: next-item prediction by iterative revealing, every item of train a candidate.
//!
//! Test sessions are revealed item by item; after each prefix of at least `1 + skip_first` items the next one is
//! predicted. Test items that train does not know are dropped first, then sessions shorter than 2. An item already
//! seen may be predicted again, unless the pack learned that nothing comes back. Test is not looked at while training.
//!
//! `run` measures a pack, `compare` measures the [`baseline`]s; both ask through `ask`, so their figures compare side by
//! side.

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

pub use beyond::Beyond;
pub use compare::{Measured, compare};
pub use figures::{Figures, Quality};
pub use learning::Learning;
pub use report::Report;
pub use run::{EvalError, Evaluation, evaluate};
pub use shelf::Shelf;
pub use table::Table;
