//! The site's policy, `policy.json`: the one place where a site declares what it asks for, how long it keeps data and
//! whom to contact. The engine takes the purposes, the retention and the revision only from this file.
//!
//! ```json
//! { "$schema": "/homebody/policy.schema.json", "version": 1, "revision": 3,
//!   "controller": { "name": "A Shop", "contact": "privacy@example.org", "address": "1 High St, Ely", "country": "GB" },
//!   "notice": "https://shop.example/privacy", "retention_days": 90,
//!   "purposes": ["recommendations", "offers", "measurement"], "sensitive": ["health"], "languages": ["en", "de"],
//!   "ranking": { "diversity": 10, "calibration": 0, "provider_share": 100, "exploration_every": 0 },
//!   "measurement": { "collector": "/homebody/reports", "recipient": "A Shop", "epsilon_per_month": 10,
//!     "holdout_percent": 10, "metrics": [
//!       { "name": "department", "question": "Which department interests visitors most?", "measures": "top-category",
//!         "answers": ["Kitchen", "Garden"], "epsilon": 2, "epoch": "month", "minimum_batch": 1000 },
//!       { "name": "price", "question": "What do they look for?", "measures": "price-band",
//!         "answers": ["under £5", "£5 to £20", "£20 or more"], "bounds": [5, 20] },
//!       { "name": "steps", "question": "How far do they get?", "measures": "funnel" },
//!       { "name": "shelf", "question": "Which shelf is used?", "measures": "slot", "answers": ["home", "product"],
//!         "months": [1, 4, 7, 10] },
//!       { "name": "uplift", "question": "Does it pay?", "measures": "outcome", "step": "cart" } ] } }
//! ```
//!
//! `version`, `revision`, `controller` with its `name` and `contact`, `retention_days` and `purposes` are required.
//! `sensitive` lists categories and tags whose items are neither recorded nor used for ranking unless a visitor allows
//! the label; `notice` is the address of the site's privacy notice; `languages` lists the languages of the site's
//! texts; `ranking` sets the options of [`RankingOptions`]; `measurement` declares every [`Metric`] that browsers may
//! report on; and `audit` sets the limits of `homebody audit`, which the engine does not read. An unknown key is refused, so a promise under a misspelt key is never silently ignored. [`POLICY`]
//! describes this form; the checks and the published JSON Schema both derive from it.
//!
//! ```
//! use homebody::policy::{Checked, Node, Purpose};
//! let read = |text: &str| Checked::read(&serde_json::from_str::<Node>(text).unwrap());
//! let text = r#"{ "version": 1, "revision": 3, "controller": { "name": "A Shop", "contact": "privacy@example.org" },
//!     "retention_days": 90, "purposes": ["recommendations"] }"#;
//! assert!(read(text).unwrap().asks_for(&Purpose::Recommendations));
//!
//! let refused = read(&text.replace("90", "900")).unwrap_err();
//! assert_eq!(refused.path, "policy.retention_days");
//! ```

mod audit;
mod check;
mod compare;
mod epoch;
mod fields;
mod form;
mod measurement;
mod metric;
mod months;
mod node;
mod options;
mod pattern;
mod phrase;
mod place;
mod purpose;
mod quoted;
mod reader;
mod terms;
mod text;
mod wording;

use crate::units::Days;

pub use audit::{AUDIT, AuditFigure, THRESHOLD};
pub use check::{Checked, Controller};
pub use compare::{Change, Reach, asked_again, asked_first, compare, not_asked};
pub use epoch::Epoch;
pub use fields::{DECLARED, POLICY};
pub use form::{Field, List, Object, Presence, Range, Text, Value, Words};
pub use measurement::Measurement;
pub use metric::{MAX_ANSWERS, Measure, Metric, Step, Tag};
pub use months::{MONTH_NAMES, Months};
pub use node::Node;
pub use options::RankingOptions;
pub use pattern::Pattern;
pub use phrase::{Phrase, Piece};
pub use place::PolicyError;
pub use purpose::Purpose;
pub use quoted::{Quoted, is_hidden, write_escaped};
pub use reader::check_section;
pub use terms::{Measured, Terms, Widening};
pub use text::is_link;
pub use wording::named;

/// The version of the policy form that this engine reads.
pub const VERSION: u32 = 1;
/// The longest retention that a policy may declare (chosen: interests from a year ago say little about the present; 90
/// days is usual).
pub const MAX_RETENTION: Days = Days(365);
/// The maximum number of sensitive categories and tags (chosen: each adds a question for the visitor, and a record
/// stores their number in one byte).
pub const MAX_SENSITIVE: usize = 32;
/// The maximum number of languages (chosen: more than the best-translated consent managers offer).
pub const MAX_LANGUAGES: usize = 64;
