//! Reads the site's own files: its catalogue ([`catalogue`]) and its log of interactions ([`interactions`]).
//!
//! The files are CSV (RFC 4180), TSV (no quoting) or JSON Lines, by their name's ending, each plain or with `.gz`;
//! always UTF-8, with or without a byte order mark, with line feeds or carriage returns and line feeds.
//!
//! They are untrusted. The first thing that is not as documented ends the reading with a [`ReadError`] that says where
//! it is, what was expected and what was found; nothing is repaired or skipped in silence except empty lines and unknown
//! columns. A record is refused beyond 1 MiB before it is stored, so a file without line ends costs no memory.
//!
//! From the bytes up: `source` opens and decompresses, `lines` and `csv` cut records, `header` and `json` find the
//! columns in them, `rows` shows all formats alike, `number` and `date` read values, `names` numbers ids.

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
mod number;
pub mod progress;
mod rows;
mod source;

pub use catalogue::{Item, read_catalogue};
#[cfg(feature = "collector")]
pub(crate) use date::rfc3339;
pub use error::ReadError;
pub use interactions::{Interactions, LogSession, read_interactions};
pub use progress::{Bar, Progress};
