//! Honest copy: finds wording that hurries, shames or misleads readers, in six languages.
//!
//! A text is split into tokens (`text`) that the patterns of its language are matched against ([`Rulebook`]); each finding
//! names one of seven rules ([`Rule`]) with its sources and a suggestion. The texts come from pages, files of strings and
//! policies ([`source`]). Only the wording counts: whether a claim is true, the rules cannot know.
//!
//! ```
//! use homebody::copy::{Language, Library, Rule};
//! let library = Library::default();
//! let found = library.book(Language::English).matches("Hurry, this offer ends soon!");
//! assert_eq!(found[0].rule, Rule::FalseUrgency);
//! ```

mod allow;
mod excerpt;
mod fold;
mod language;
mod library;
mod lint;
mod marks;
mod pattern;
mod placeholder;
mod report;
mod rule;
mod rulebook;
mod sarif;
mod sense;
mod shorten;
pub mod source;
mod syntax;
mod terms;
mod text;

pub use allow::{AllowError, AllowList, Allowed, Exception, Permit};
pub use excerpt::{Checked, Excerpt, Excerpts, FaultKind, Label, Lines, ReadFault, Run};
pub use language::Language;
pub use library::{Library, file};
pub use lint::{Finding, lint};
pub use report::{FileReport, Report, lines};
pub use rule::{Rule, Source};
pub use rulebook::{Fault, Match, Rulebook};
pub use sarif::sarif;
