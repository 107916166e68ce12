//! The data protection impact assessment of a site's personalisation, with the contents that Article 35(7) GDPR requires:
//! a description, necessity and proportionality, the risks to visitors, and the measures.
//!
//! The method is CNIL's ("Privacy Impact Assessment", methodology, templates and knowledge bases, February 2018): its
//! feared events, its scales, and its order of study. The description and the ratings follow from the policy and the
//! pack, and from the figures of an audit; each measure names the test that shows it. What only the site knows is in its own file ([`Answers`]), which is
//! kept across runs.
//!
//! ```
//! use homebody::document::{Date, markdown};
//! use homebody::pia::{Answers, Inputs, Scope, Stamp, assess};
//! use homebody::policy::{Checked, Node};
//! let json = r#"{ "version": 1, "revision": 3, "controller": { "name": "A Shop", "contact": "privacy@example.org" },
//!     "retention_days": 90, "purposes": ["recommendations"] }"#;
//! let policy = &Checked::read(&serde_json::from_str::<Node>(json).unwrap()).unwrap();
//! let (answers, today) = (&Answers::default(), Date::read("2026-11-29").unwrap());
//! let stamp = &Stamp::of(json.as_bytes(), 7, today);
//! let document = assess(&Inputs { scope: Scope::of(policy), answers, stamp, today, items: 100, ranking: None });
//! assert!(markdown(&document).contains("Someone reads what a visitor did"));
//! ```

mod answers;
mod assess;
mod decisions;
mod findings;
mod form;
mod measures;
mod pieces;
mod principles;
mod processing;
mod review;
mod risk;
mod risks;
mod scope;
mod state;

pub use answers::{Answers, AnswersError, Consultation, Context, OwnRating, Review, SignOff, VERSION};
pub use assess::{Inputs, assess};
pub use findings::Findings;
pub use form::check_form;
pub use measures::{MEASURES, Measure, Proof};
pub use pieces::AUDIT;
pub use principles::{Principle, principles};
pub use review::Stamp;
pub use risk::{IDS, Level, Rating, Risk};
pub use risks::risks;
pub use scope::Scope;
pub use state::ReviewState;
