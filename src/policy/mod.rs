//! The site's declared policy, `policy.json`: the one place where a site says what it asks for, how long it keeps it
//! and whom to ask. The engine takes its purposes, retention and revision from here and from nowhere else.
//!
//! ```json
//! { "version": 1, "revision": 1,
//!   "controller": { "name": "A Shop", "contact": "privacy@example.org" },
//!   "retention_days": 90, "purposes": ["recommendations"], "sensitive": ["health"],
//!   "ranking": { "diversity": 10, "calibration": 0, "provider_share": 100, "reserve_every": 0 } }
//! ```
//!
//! `sensitive` (optional) names categories and tags whose items are neither recorded nor ranked by. `ranking` (optional,
//! as is each of its keys) turns the knobs of [`Arrangement`]. A key that is not documented is refused, so that a misspelt
//! promise is never silently dropped.

mod arrangement;
mod check;
mod purpose;
mod terms;

use serde::Deserialize;

use crate::units::Days;

pub use arrangement::Arrangement;
pub use check::{Checked, PolicyError};
pub use purpose::Purpose;
pub use terms::Terms;

/// The version of the policy's form that this engine reads.
pub const VERSION: u32 = 1;
/// The longest retention a policy may declare (chosen: a year, after which a taste says little; 90 days is the norm).
pub const MAX_RETENTION: Days = Days(365);

/// A policy as it is written; [`Policy::check`] makes it one that the engine follows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The form's version, [`VERSION`].
    pub version: u32,
    /// Raised with every change that a visitor should hear of; from 1.
    pub revision: u32,
    /// Who answers for the data.
    pub controller: Controller,
    /// Days that events are kept, 1..=365.
    pub retention_days: u16,
    /// Names of the purposes asked for, at least one, each once.
    pub purposes: Vec<String>,
    /// Categories and tags that are sensitive.
    #[serde(default)]
    pub sensitive: Vec<String>,
    /// How lists are put together.
    #[serde(default)]
    pub ranking: Arrangement,
}

/// Who answers for the data.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// The name a visitor knows the site by.
    pub name: String,
    /// An address, e-mail or web, at which a person answers.
    pub contact: String,
}
