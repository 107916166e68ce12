//! The privacy notice: a plain-language description of what the engine does under a policy, in every language of the
//! user interface, as HTML or Markdown.
//!
//! Everything in a notice comes from the policy that the engine enforces, from the engine's own constants, and from the
//! measured [`Weights`] of the ranking. The site's own texts, such as the questions, appear as the
//! site wrote them. The names of buttons and sections are those of the preference centre
//! (`www/locales/notice/labels.json`, generated from its texts).
//!
//! The contents follow Articles 12 to 14 of the GDPR (information in plain language), Article 5(3) of the ePrivacy
//! Directive (storage on the device) and Article 27 of the Digital Services Act (main parameters of the ranking).
//!
//! ```
//! use homebody::document::markdown;
//! use homebody::notice::{Facts, Language, notice};
//! use homebody::policy::{Checked, Node};
//! let policy = r#"{ "version": 1, "revision": 3, "controller": { "name": "A Shop", "contact": "privacy@example.org" },
//!     "retention_days": 90, "purposes": ["recommendations"] }"#;
//! let policy = Checked::read(&serde_json::from_str::<Node>(policy).unwrap()).unwrap();
//! let english = Language::named("en").unwrap();
//! let text = markdown(&notice(&policy, &Facts::default(), &english));
//! assert!(text.contains("Up to 90 days"));
//! ```

mod difference;
mod gpc;
mod language;
mod languages;
mod ranking;
mod recipients;
mod rights;
mod sections;
mod source;

pub use difference::Difference;
pub use gpc::gpc;
pub use language::Language;
pub use languages::TAGS;
pub use ranking::main_parameters;
pub use sections::notice;

use crate::eval::Weights;
use crate::pack::{Pack, Verified};

/// What a notice says beyond the policy.
#[derive(Clone, Debug, Default)]
pub struct Facts<'a> {
    /// The measured weights of the ranking's parameters, if they were measured.
    pub weights: Option<&'a Weights>,
    /// The pack, if it is given: parameters that it cannot use are left out.
    pub pack: Option<&'a Pack<Verified>>,
    /// The address of the page with the preference centre, if there is one.
    pub centre: Option<&'a str>,
}
