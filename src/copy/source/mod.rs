//! The files whose texts are checked: pages, files of strings, and policies.

mod block;
mod choice;
mod html;
mod instruction;
mod name;
mod nesting;
mod strings;
mod written;

pub use name::{Form, form, language};

use html::Syntax;

use super::excerpt::{Excerpts, ReadFault};
use super::language::Language;

/// Returns the texts of a file in this form; `language` is that of the file's name, or a fallback.
///
/// # Errors
/// The first place at which the file does not have the documented form, or has no language with rules.
pub fn read(source: &str, form: Form, language: Option<Language>) -> Result<Excerpts, ReadFault> {
    match form {
        Form::Page => html::excerpts(source, language, Syntax::Html),
        Form::Xhtml => html::excerpts(source, language, Syntax::Xml),
        Form::Strings if strings::is_policy(source) => strings::policy_excerpts(source, language),
        Form::Strings => strings::excerpts(source, language),
        Form::Lines => strings::line_excerpts(source, language),
    }
}

/// Returns true if a policy states the languages of its texts.
#[must_use]
pub fn states_languages(source: &str) -> bool {
    strings::states_languages(source)
}

/// Returns true if a file of strings is a policy.
#[must_use]
pub fn is_policy(source: &str) -> bool {
    strings::is_policy(source)
}

#[cfg(test)]
mod tests;
