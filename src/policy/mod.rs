//! The site's declared policy, `policy.json`: the one place where a site says what it asks for, how long it keeps it
//! and whom to ask. The engine takes its purposes, retention and revision from here and from nowhere else.
//!
//! ```json
//! { "$schema": "/homebody/policy.schema.json", "version": 1, "revision": 3,
//!   "controller": { "name": "A Shop", "contact": "privacy@example.org", "address": "1 High St, Ely", "country": "GB" },
//!   "notice": "https://shop.example/privacy", "retention_days": 90,
//!   "purposes": ["recommendations", "offers", "measurement"], "sensitive": ["health"], "languages": ["en", "de"],
//!   "ranking": { "diversity": 10, "calibration": 0, "provider_share": 100, "reserve_every": 0 },
//!   "measurement": { "collector": "/homebody/reports", "epsilon_per_month": 10, "holdout_percent": 10,
//!     "signals": [
//!       { "name": "department", "question": "Which department interests visitors most?", "measures": "top-category",
//!         "answers": ["Kitchen", "Garden"], "epsilon": 2, "epoch": "month", "minimum_batch": 1000 },
//!       { "name": "price", "question": "What do they look for?", "measures": "price-band",
//!         "answers": ["under £5", "£5 to £20", "£20 or more"], "bounds": [5, 20] },
//!       { "name": "steps", "question": "How far do they get?", "measures": "funnel" },
//!       { "name": "shelf", "question": "Which shelf is used?", "measures": "slot", "answers": ["home", "product"] },
//!       { "name": "uplift", "question": "Does it pay?", "measures": "outcome", "step": "cart" } ] } }
//! ```
//!
//! `version`, `revision`, `controller` with its `name` and `contact`, `retention_days` and `purposes` must be there.
//! `sensitive` names categories and tags whose items are neither recorded nor ranked by, unless a visitor allows it label by
//! label; `notice` is where the site's privacy notice stands, `languages` those that its texts are checked in; `ranking`
//! turns the knobs of [`Arrangement`]; `measurement` declares every [`Signal`] that visitors' browsers may be asked for. A key that is not documented is refused, so that a misspelt promise is never
//! silently dropped. `www/policy.schema.json` says the same as the rules here, and a test holds the two together.

mod arrangement;
mod check;
mod compare;
mod epoch;
mod measurement;
mod node;
mod place;
mod purpose;
mod signal;
mod terms;
mod text;

use crate::units::Days;

pub use arrangement::Arrangement;
pub use check::{Checked, Controller};
pub use compare::{Change, Reach, compare};
pub use epoch::Epoch;
pub use measurement::Measurement;
pub use node::Node;
pub use place::PolicyError;
pub use purpose::Purpose;
pub use signal::{MAX_ANSWERS, Measure, Signal, Step, Tag};
pub use terms::{Measured, Terms};

/// The version of the policy's form that this engine reads.
pub const VERSION: u32 = 1;
/// The longest retention a policy may declare (chosen: a year, after which a taste says little; 90 days is the norm).
pub const MAX_RETENTION: Days = Days(365);
/// The most sensitive categories and tags (chosen: each is a question to a visitor, and a record's count has one byte).
pub const MAX_SENSITIVE: usize = 32;
/// The most languages (chosen: above what the best-translated consent managers have).
pub const MAX_LANGUAGES: usize = 64;
