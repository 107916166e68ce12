//! The data audit: what is wrong with a site's catalogue and log before a pack is built from them.
//!
//! [`Columns`] refuses columns that look like personal data. [`findings`] warns of thin or skewed data, of wrong times and drift
//! against an older log, of visitors who are missing from the log, and of labels that look sensitive. A finding is a place to
//! look at, so it is no error and does not change the exit code.

mod columns;
mod drift;
mod finding;
mod findings;
mod fold;
mod lexicon;
mod naming;
mod personal;
mod phone;
mod representation;
mod shares;
mod skew;
mod stability;
mod times;

pub use columns::{Columns, File};
pub use finding::{Finding, Kind};
pub use findings::{Data, findings};
pub use representation::check as check_shares;
pub use shares::{Shares, SharesError};
