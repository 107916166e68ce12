//! Reads the site's files: its catalogue ([`catalogue`]) and its interaction log ([`interactions`]).
//!
//! The files are CSV (RFC 4180), TSV (without quoting) or JSON Lines, depending on their extension, each plain or
//! compressed (`.gz`). They are always UTF-8, with or without a byte order mark, and with either kind of line ending.
//!
//! The files are untrusted. At the first violation of the documented format, reading stops with a [`ReadError`] that
//! says where the violation is, what was expected and what was found. Only empty lines and unknown columns are skipped
//! silently; nothing is repaired. A record of more than 1 MiB is refused before it is stored completely, so a file
//! without line ends needs no extra memory.
//!
//! The modules, from the bytes up: `source` opens and decompresses files, `lines` and `csv` split them into records,
//! `header` and `json` find the columns in a record, `rows` presents all formats in the same way, `number` and `date`
//! parse values, and `names` assigns numbers to ids.
//!
//! ```
//! use std::path::Path;
//! use homebody::read::{Progress, read_catalogue, read_interactions};
//! let data = Path::new("www/demo/data");
//! let catalogue = read_catalogue(&data.join("catalogue.csv.gz"), &Progress::quiet()).unwrap();
//! let log = read_interactions(&data.join("test.tsv.gz"), &Progress::quiet()).unwrap();
//! assert!(log.items.iter().all(|id| catalogue.iter().any(|item| item.id == *id)));
//!
//! let refused = read_interactions(&data.join("catalogue.csv.gz"), &Progress::quiet()).unwrap_err();
//! assert_eq!(refused.code.as_str(), "read/header");
//! ```

pub mod catalogue;
mod columns;
mod csv;
mod date;
pub mod error;
mod header;
pub mod interactions;
mod json;
mod lines;
mod names;
mod nested;
mod number;
pub mod progress;
mod rows;
mod source;
mod survey;

pub use catalogue::{Item, read_catalogue};
#[cfg(feature = "collector")]
pub(crate) use date::rfc3339;
pub use error::ReadError;
pub use interactions::{Interactions, LogDay, LogSession, read_interactions};
pub use progress::{Bar, Progress};
pub use survey::{Cell, survey};
