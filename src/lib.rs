//! Homebody: personalization that stays home. This page maps the layers of the code.
//!
//! | layer | modules | what they work on |
//! |---|---|---|
//! | 0 | [`ids`], [`units`], [`errors`], [`words`], [`lists`], `names`, [`bytes`], [`checksum`] | plain values |
//! | 1 | [`pack`] the model pack · [`policy`] what the site declares | untrusted bytes and JSON |
//! | 2 | [`consent`] the ledger, and the grants that only the ledger creates · [`budget`] how much ε a month's reports may cost | decisions; ε |
//! | 3 | [`history`] events, impressions and preferences, under a grant · [`rank`] the ranker and what it learns · [`report`] the randomizer and the only code that creates reports | events; item numbers; answers |
//! | 4 | [`session`] owns all state: takes inputs, returns effects | inputs; no clock, randomness or I/O |
//! | 5 | [`engine`] takes requests, returns answers and database operations | requests; no clock, randomness or I/O |
//! | 6 | `browser` (feature `web`) the boundary to JavaScript · `pack_writer`, `policy_schema`, `read`, `chance`, `ending`, `listener` (feature `cli`) | the browser; files; signals; sockets |
//! | 7 | `train` (feature `cli`) builds packs · `document` (feature `cli`) documents for people · `copy` (feature `cli`) rules for honest copy · `estimate` (feature `collector`) turns counts into estimates | logs; text; counts |
//! | 8 | `eval` (feature `cli`) measures quality · `collector` (feature `collector`) counts reports and shows the estimates | a pack and a later log; sockets and a database |
//! | 9 | `notice` (feature `cli`) privacy notices · `pia` (feature `cli`) impact assessments · `audit` (feature `cli`) whom the lists and the data treat differently · `simulate` (feature `collector`) simulated visitors whose true answers are known | a policy; the engine, a log, a collector |
//! | 10 | `serve` (feature `cli`) the demo shop with its own collector | a socket |
//! | 11 | `cli` (feature `cli`) the subcommands; `bin/homebody.rs` arguments and exit codes | everything |
//!
//! Each file uses only lower layers and its own folder; `tests/layers` resolves the paths in the code and checks this.
//! Layers 0 to 5 use only `core` and `alloc`, so they cannot reach a file, a socket, a clock or a thread. Without
//! features, the library builds for targets without `std`, such as `x86_64-unknown-none`.
#![cfg_attr(not(any(feature = "cli", feature = "web", test)), no_std)]
#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable, clippy::unimplemented)
)]

extern crate alloc;
// Provides the allocator and the panic handler for library builds on a hosted system; no layer below 6 uses it.
#[cfg(not(target_os = "none"))]
extern crate std;

#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod bytes;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod checksum;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod errors;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod ids;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod lists;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
mod names;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod units;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod words;

#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod pack;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod policy;

#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod budget;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod consent;

#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod history;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod rank;
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod report;

#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod session;

#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod engine;

#[cfg(feature = "web")]
#[cfg_attr(not(test), deny(clippy::indexing_slicing))]
pub mod browser;
#[cfg(feature = "cli")]
mod chance;
#[cfg(feature = "cli")]
pub mod copy;
#[cfg(feature = "cli")]
pub mod document;
#[cfg(feature = "cli")]
mod ending;
#[cfg(feature = "cli")]
mod listener;
#[cfg(feature = "cli")]
pub mod pack_writer;
#[cfg(feature = "cli")]
pub mod policy_schema;
#[cfg(feature = "cli")]
pub mod read;

#[cfg(feature = "collector")]
pub mod estimate;
#[cfg(feature = "cli")]
pub mod train;

#[cfg(feature = "collector")]
pub mod collector;
#[cfg(feature = "cli")]
pub mod eval;

#[cfg(feature = "cli")]
pub mod audit;
#[cfg(feature = "cli")]
pub mod notice;
#[cfg(feature = "cli")]
pub mod pia;
#[cfg(feature = "collector")]
pub mod simulate;

#[cfg(feature = "cli")]
pub mod serve;

#[cfg(feature = "cli")]
pub mod cli;
