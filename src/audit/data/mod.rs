//! The data audit: what is wrong with a site's catalogue and log before a pack is built from them.
//!
//! [`Columns`] refuses columns that look like personal data. [`findings`] warns of thin or skewed data, of wrong times, of
//! drift against an older log, of visitors who are missing from the log, and of labels that look sensitive. A finding is a
//! place to look at, so it is no error and does not change the exit code.

mod accounts;
mod columns;
mod devices;
mod drift;
mod email;
mod finding;
mod findings;
mod fold;
mod harmless;
mod internet;
mod kind;
mod lexicon;
mod measures;
mod naming;
mod personal;
mod phone;
mod places;
mod representation;
mod shares;
mod skew;
mod stability;
mod times;
mod vocabulary;

pub use columns::{Columns, File};
pub use finding::{Finding, Kind};
pub use findings::{Data, findings};
pub use representation::check as check_shares;
pub use shares::{Shares, SharesError};
