//! The findings in all files, as lines for people and as JSON for programs.

use std::fmt;

use serde_json::{Value, json};

use super::allow::Allowed;
use super::lint::Finding;
use super::shorten::{self, beginning};

/// What was checked and found in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileReport {
    /// The file as it was named.
    pub path: String,
    /// The number of texts that were checked.
    pub texts: usize,
    /// The number of texts in a language without rules.
    pub skipped: usize,
    /// The findings in the order of the file, with those that are permitted.
    pub findings: Vec<Finding>,
}

/// What was checked and found in all files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The files, in the order in which they were named.
    pub files: Vec<FileReport>,
    /// The number of files of strings in folders that state none of the languages, and were not read.
    pub left_out: usize,
    /// The exceptions of the allow file that permit no finding, each with its number.
    pub unused: Vec<(usize, Allowed)>,
}

impl Report {
    /// Returns the number of findings that count.
    #[must_use]
    pub fn count(&self) -> usize {
        self.all().filter(|(_, finding)| finding.allowed.is_none()).count()
    }

    /// Returns every finding with its file.
    pub fn all(&self) -> impl Iterator<Item = (&FileReport, &Finding)> {
        self.files.iter().flat_map(|file| file.findings.iter().map(move |finding| (file, finding)))
    }

    /// Returns the report as one JSON object.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let findings: Vec<Value> = self.all().map(|(file, finding)| to_json(&file.path, finding)).collect();
        json!({
            "files": self.files.len(),
            "texts": self.files.iter().map(|file| file.texts).sum::<usize>(),
            "skipped": self.files.iter().map(|file| file.skipped).sum::<usize>(),
            "left_out": self.left_out,
            "count": self.count(),
            "findings": findings,
            "unused": self.unused.iter().map(|(_, allowed)| unused(allowed)).collect::<Vec<_>>(),
        })
    }
}

fn unused(allowed: &Allowed) -> Value {
    let text = beginning(&allowed.text, shorten::TEXT);
    json!({ "rule": allowed.rule.name(), "text": text, "reason": &*allowed.reason })
}

fn to_json(path: &str, finding: &Finding) -> Value {
    let sources: Vec<Value> = finding
        .rule
        .sources()
        .iter()
        .map(|source| json!({ "citation": source.citation, "address": source.address }))
        .collect();
    json!({
        "file": path, "line": finding.start.0, "column": finding.start.1, "end_line": finding.end.0, "end_column": finding.end.1,
        "rule": finding.rule.name(), "meaning": finding.rule.meaning(), "language": finding.language.tag(), "part": finding.part,
        "text": &*finding.text, "words": finding.words, "sources": sources, "suggestion": finding.rule.suggestion(),
        "allowed": finding.allowed.as_ref().map(|exception| &*exception.reason),
    })
}

/// The finding in one file, in three lines.
#[must_use]
pub fn lines(path: &str, finding: &Finding) -> String {
    let (rule, (line, column)) = (finding.rule, finding.start);
    let sources: Vec<&str> = rule.sources().iter().map(|source| source.citation).collect();
    format!(
        "{}:{line}:{column}: {rule}: “{}” {} ({}, in {})\n    sources     {}\n    instead     {}",
        printable(path),
        printable(&finding.words),
        rule.meaning(),
        finding.language.tag(),
        printable(&finding.part),
        sources.join("; "),
        rule.suggestion(),
    )
}

/// Returns a text on one line, without control characters and marks that change the direction of what follows.
fn printable(text: &str) -> String {
    let is_hidden = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if is_hidden(c) { ' ' } else { c }).collect()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (file, finding) in self.all().filter(|(_, finding)| finding.allowed.is_none()) {
            writeln!(f, "{}\n", lines(&file.path, finding))?;
        }
        let texts: usize = self.files.iter().map(|file| file.texts).sum();
        let skipped: usize = self.files.iter().map(|file| file.skipped).sum();
        let allowed = self.all().count() - self.count();
        write!(f, "files       {}\ntexts       {texts}", self.files.len())?;
        if skipped > 0 {
            write!(f, "\nskipped     {skipped}, in languages without rules")?;
        }
        if self.left_out > 0 {
            write!(f, "\nleft out    {}, JSON files whose names state none of the languages", self.left_out)?;
        }
        if allowed > 0 {
            write!(f, "\nallowed     {allowed}")?;
        }
        for (number, allowed) in &self.unused {
            let text = printable(&beginning(&allowed.text, shorten::NAME));
            write!(f, "\nunused      allow[{number}], {} in “{text}”", allowed.rule)?;
        }
        write!(f, "\nfindings    {}", self.count())
    }
}
