//! Checks texts, and says what was found where.

use super::allow::AllowList;
use super::excerpt::{Excerpt, Excerpts, Lines};
use super::language::Language;
use super::library::Library;
use super::rule::Rule;

/// A wording that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// The language of the text.
    pub language: Language,
    /// What the text is in its file: an element, an attribute, or a path to a value.
    pub part: String,
    /// The whole text.
    pub text: String,
    /// The words that break the rule; the whole text if a box is on that readers should tick themselves.
    pub words: String,
    /// The line and the column (in characters) of the first of these words, counted from 1.
    pub start: (usize, usize),
    /// The line and the column after the last of these words.
    pub end: (usize, usize),
    /// Why the author permits it; such a finding does not count.
    pub allowed: Option<String>,
}

/// Checks the texts of a file. The findings are in the order of the file.
#[must_use]
pub fn lint(source: &str, excerpts: &Excerpts, library: &Library, allow: &AllowList) -> Vec<Finding> {
    let lines = Lines::new(source);
    let mut findings = Vec::new();
    for excerpt in &excerpts.texts {
        let book = library.book(excerpt.language);
        let mut add = |rule, words: &str, from: usize, to: usize| {
            let own = excerpt.allowed.iter().find(|(allowed, _)| *allowed == rule).map(|(_, reason)| reason.as_str());
            findings.push(Finding {
                rule,
                language: excerpt.language,
                part: excerpt.part.clone(),
                text: excerpt.text.clone(),
                words: words.to_owned(),
                start: lines.place(from),
                end: lines.place(to),
                allowed: own.or_else(|| allow.reason(rule, &excerpt.text)).map(str::to_owned),
            });
        };
        for found in book.matches(&excerpt.text) {
            let words = excerpt.text.get(found.bytes.clone()).unwrap_or_default();
            let (from, to) = (excerpt.offset(found.bytes.start), end(excerpt, found.bytes.end));
            add(found.rule, words, from, to.max(from));
        }
        if let Some(offset) = excerpt.checked.filter(|_| book.is_option(&excerpt.text)) {
            add(Rule::PreTicked, &excerpt.text, offset, offset);
        }
    }
    findings.sort_by_key(|finding| (finding.start, finding.rule));
    findings
}

/// Returns the offset in the file after the character that ends at `at`.
fn end(excerpt: &Excerpt, at: usize) -> usize {
    let last = excerpt.text.get(..at).and_then(|before| before.chars().next_back()).map_or(0, char::len_utf8);
    excerpt.offset(at.saturating_sub(last)) + last
}
