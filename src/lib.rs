//! Homebody: personalization that stays home. This is the map of the house.
//!
//! | floor | module | what it may touch |
//! |---|---|---|
//! | 0 | [`ids`], [`units`], [`errors`], [`words`], [`lists`], `names`, [`bytes`], [`checksum`] | nothing but themselves |
//! | 1 | [`pack`] the model pack · [`policy`] what the site declares | bytes that came in |
//! | 2 | [`consent`] the ledger, and the grants that only it mints · [`budget`] what a month's reports may cost | decisions; ε |
//! | 3 | [`history`] what was done, shown and asked for, under a grant · [`rank`] the ranker, the taste · [`report`] what may be told | events; item numbers; answers |
//! | 4 | [`session`] owns all state: inputs in, effects out | no clock, no randomness, no I/O |
//! | 5 | `browser` [web] what crosses to and from JavaScript · [`read`] [cli] the site's own files · `ending` [cli] | the clock, random bytes; files; signals |
//! | 6 | [`train`] [cli] builds packs · [`estimate`] [collector] what counts are worth | whole logs; counts |
//! | 7 | [`eval`] [cli] measures quality · [`collector`] [collector] counts reports, shows what they tell | a pack and a later log; sockets and a database |
//! | 8 | [`simulate`] [collector] made-up visitors, whose answers are known | the engine, a log, a collector |
//! | 9 | [`serve`] [cli] the demo shop, with a collector of its own | a socket |
//! | 10 | [`cli`] [cli] the subcommands; `bin/homebody.rs` arguments and exit codes | all of it |
//!
//! A file uses only lower floors and its own folder, and only `browser/` names the browser: `tests/floors.rs` holds both.
#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::unreachable, clippy::unimplemented)
)]

extern crate alloc;

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
mod ending;
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

#[cfg(feature = "collector")]
pub mod simulate;

#[cfg(feature = "cli")]
pub mod serve;

#[cfg(feature = "cli")]
pub mod cli;
