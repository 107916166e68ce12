//! Documents that the tool writes for people, such as the privacy notice: their structure, and its forms as HTML and
//! Markdown.
//!
//! ```
//! use homebody::document::{Document, Section, html, markdown};
//! let mut section = Section::new("In short");
//! section.list(vec!["Nothing is kept before you accept.".into()]);
//! let document = Document { title: "Your data".into(), sections: vec![section], ..Document::english() };
//! assert!(markdown(&document).contains("## In short\n\n- Nothing"));
//! assert!(html(&document).unwrap().contains("<h1>Your data</h1>"));
//! ```

mod block;
mod date;
mod html;
mod markdown;
mod text;

pub use block::{Block, Document, Line, Section};
pub use date::{Date, DateError};
pub use html::html;
pub use markdown::markdown;
pub use text::{Part, SiteLanguage, Text};
