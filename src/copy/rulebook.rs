//! The rules of one language: the patterns of each rule, read from the file `src/copy/rules/LANGUAGE.txt`.
//!
//! A file has classes, and then a section for each rule:
//!
//! ```text
//! # Everything after a # and a space is a comment.
//! @SOON = soon | shortly | any minute now
//!
//! [false-urgency]
//! (sale | offer) ends @SOON
//! hurry up? unless hurry up and wait
//! unless @DATE
//! ```
//!
//! The section `[options]` has the wording of options that a site may not choose for its visitors, such as a newsletter.
//!
//! A line that begins with a space continues the line above. A pattern finds nothing where one of its exceptions is found
//! in the same sentence or the one before or after it. After `but-not` instead of `unless`, an exception counts only where
//! it shares words with what the pattern finds, as a negation does: "you do not agree". A line that begins with `unless` or
//! `but-not` is an exception to every pattern of its rule. A pattern after `~` is weak: it counts only in texts in which no other rule finds anything.
//! [`super::syntax`] explains patterns.

use std::collections::BTreeSet;
use std::ops::Range;

use super::language::Language;
use super::pattern::{LONGEST, Pattern, View, each};
use super::placeholder::branches;
use super::rule::Rule;
use super::syntax::Vocabulary;
use super::terms::{Positions, Terms};
use super::text::{Kind, Token, tokens};

/// The rules of one language.
#[derive(Debug)]
pub struct Rulebook {
    vocabulary: Vocabulary,
    entries: Vec<Entry>,
    exceptions: Vec<(Section, Exception)>,
}

/// What a pattern belongs to: a rule, or (`None`) the options that may not be chosen in advance.
type Section = Option<Rule>;

/// One pattern of a section.
#[derive(Debug)]
struct Entry {
    section: Section,
    pattern: Pattern,
    exceptions: Vec<Exception>,
    is_weak: bool,
    line: usize,
}

/// Where a pattern finds nothing.
#[derive(Debug)]
struct Exception {
    pattern: Pattern,
    /// Whether it must share words with what is found.
    is_inside: bool,
}

/// A place in a text whose wording breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The bytes of the text that the pattern covers.
    pub bytes: Range<usize>,
    /// The rule.
    pub rule: Rule,
    /// The line of the pattern in the file of rules.
    pub line: usize,
}

/// What is wrong with a file of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// What was expected there.
    pub message: String,
}

impl Rulebook {
    /// Reads a file of rules.
    ///
    /// # Errors
    /// The first line that does not have the documented form.
    pub fn read(language: Language, text: &str) -> Result<Self, Fault> {
        let vocabulary = Vocabulary { language, terms: Terms::default(), classes: Vec::new(), names: Vec::new() };
        let mut book = Self { vocabulary, entries: Vec::new(), exceptions: Vec::new() };
        let mut section = None;
        for (line, content) in joined(text) {
            book.line(&mut section, line, &content).map_err(|message| Fault { line, message })?;
        }
        Ok(book)
    }

    fn line(&mut self, section: &mut Option<Section>, line: usize, content: &str) -> Result<(), String> {
        if let Some(name) = content.strip_prefix('[') {
            let name = name.trim_end().strip_suffix(']').unwrap_or(name);
            let rule = Rule::named(name);
            if rule.is_none() && name != "options" {
                return Err(format!("expected the name of a rule or options, found {name:?}"));
            }
            *section = Some(rule);
            return Ok(());
        }
        if let Some((name, definition)) = content.strip_prefix('@').and_then(|rest| rest.split_once(" = ")) {
            let name = name.trim();
            if self.vocabulary.names.iter().any(|known| known == name) {
                return Err(format!("expected a new class, found @{name} again"));
            }
            let class = self.vocabulary.pattern(definition)?;
            self.vocabulary.names.push(name.into());
            self.vocabulary.classes.push(class);
            return Ok(());
        }
        let section = section.ok_or("expected a class or the name of a rule in brackets, found a pattern")?;
        let (is_weak, content) = content.strip_prefix("~ ").map_or((false, content), |rest| (true, rest));
        let (pattern, parts) = exceptions(content);
        let mut exceptions = Vec::new();
        for (is_inside, text) in parts {
            exceptions.push(Exception { pattern: self.vocabulary.pattern(&text)?, is_inside });
        }
        if pattern.is_empty() {
            self.exceptions.extend(exceptions.into_iter().map(|exception| (section, exception)));
        } else {
            let pattern = self.vocabulary.pattern(&pattern)?;
            self.entries.push(Entry { section, pattern, exceptions, is_weak, line });
        }
        Ok(())
    }

    /// Returns true if a text is the label of an option that may not be chosen in advance.
    #[must_use]
    pub fn is_option(&self, text: &str) -> bool {
        let mut found = BTreeSet::new();
        self.look_in(text, &mut |view, _| {
            for entry in self.entries.iter().filter(|entry| entry.section.is_none()) {
                found.extend(self.places(entry, view).next());
            }
        });
        !found.is_empty()
    }

    /// Returns the number of patterns of a rule.
    #[must_use]
    pub fn count(&self, rule: Rule) -> usize {
        self.entries.iter().filter(|entry| entry.section == Some(rule)).count()
    }

    /// Returns what is found in a text, at most once for each rule and sentence, in the order of the text.
    #[must_use]
    pub fn matches(&self, text: &str) -> Vec<Match> {
        let mut found = Vec::new();
        self.look_in(text, &mut |view, tokens| self.find(view, tokens, &mut found));
        found.sort_by_key(|found| (found.bytes.start, found.rule, found.line));
        found.dedup();
        found
    }

    /// Calls `look` with each part of a text that can be matched at once, and with those of the texts that its placeholders
    /// choose.
    fn look_in(&self, text: &str, look: &mut impl FnMut(&View<'_>, &[Token])) {
        self.look_at(text, Piece { bytes: 0..text.len(), is_whole: true, is_plural: false, depth: 0 }, look);
    }

    fn look_at(&self, text: &str, piece: Piece, look: &mut impl FnMut(&View<'_>, &[Token])) {
        let mut tokens = tokens(text.get(piece.bytes.clone()).unwrap_or_default(), self.vocabulary.language);
        for token in &mut tokens {
            (token.start, token.end) = (token.start + piece.bytes.start, token.end + piece.bytes.start);
        }
        if piece.is_plural {
            tokens = with_numbers(text, &piece.bytes, tokens);
        }
        for part in windows(&tokens) {
            let is_whole = |holds: bool| piece.is_whole && holds;
            let edges = (is_whole(part.start == 0), is_whole(part.end == tokens.len()));
            let part = tokens.get(part).unwrap_or_default();
            look(&View::new(part, &self.vocabulary.terms, &self.vocabulary.classes, edges), part);
        }
        if piece.depth == DEEPEST {
            return;
        }
        for token in tokens.iter().filter(|token| token.kind == Kind::Placeholder) {
            let is_whole = piece.is_whole && tokens.len() == 1;
            for branch in branches(text.get(token.start..token.end).unwrap_or_default()) {
                let bytes = token.start + branch.bytes.start..token.start + branch.bytes.end;
                let is_plural = branch.is_plural || piece.is_plural;
                self.look_at(text, Piece { bytes, is_whole, is_plural, depth: piece.depth + 1 }, look);
            }
        }
    }

    fn find(&self, view: &View<'_>, tokens: &[Token], found: &mut Vec<Match>) {
        let mut seen = BTreeSet::new();
        // The weak patterns come last, when it is known what else is found.
        let (weak, strong): (Vec<&Entry>, Vec<&Entry>) = self.entries.iter().partition(|entry| entry.is_weak);
        for entry in strong.into_iter().chain(weak) {
            let Some(rule) = entry.section else { continue };
            if entry.is_weak && seen.iter().any(|(other, _)| *other != rule) {
                continue;
            }
            for (start, ends) in self.places(entry, view) {
                let sentence = (view.sentence_starts() & (start | (start - 1))).count_ones();
                let (first, last) = (start.trailing_zeros() as usize, highest(ends).trailing_zeros() as usize);
                let (Some(from), Some(to)) = (tokens.get(first), tokens.get(last.saturating_sub(1).max(first))) else {
                    continue;
                };
                if seen.insert((rule, sentence)) {
                    found.push(Match { bytes: from.start..to.end, rule, line: entry.line });
                }
            }
        }
    }

    /// Returns where a pattern is found: each place where it begins, with those where it then ends.
    fn places<'a>(&'a self, entry: &'a Entry, view: &'a View<'_>) -> impl Iterator<Item = (Positions, Positions)> + 'a {
        let anywhere = view.everywhere();
        let starts = if view.after(&entry.pattern, anywhere) == 0 { 0 } else { anywhere };
        let places = each(starts).map(|start| (start, view.after(&entry.pattern, start)));
        places.filter_map(|(start, ends)| {
            let ends = if ends == 0 { 0 } else { self.permitted(entry, view, start, ends) };
            (ends != 0).then_some((start, ends))
        })
    }

    /// Returns those of the `ends` of a match to which no exception applies.
    fn permitted(&self, entry: &Entry, view: &View<'_>, start: Positions, ends: Positions) -> Positions {
        let near = nearby(view, start, ends);
        let own = self.exceptions.iter().filter(|(section, _)| *section == entry.section);
        let mut exceptions = entry.exceptions.iter().chain(own.map(|(_, exception)| exception));
        exceptions
            .try_fold(ends, |ends, exception| {
                let found = view.after(&exception.pattern, near) != 0;
                let kept = match found {
                    false => ends,
                    true if exception.is_inside => without(view, &exception.pattern, near, start, ends),
                    true => 0,
                };
                (kept != 0).then_some(kept)
            })
            .unwrap_or_default()
    }
}

/// Returns the positions of the sentences of a match and those beside them.
fn nearby(view: &View<'_>, start: Positions, ends: Positions) -> Positions {
    let starts = view.sentence_starts();
    let below = starts & (start | (start - 1));
    let own = highest(below);
    let before = if below == own { own } else { highest(below & !own) };
    let above = starts & !(ends | (highest(ends) - 1));
    let after = each(above).nth(1).map_or(view.everywhere(), |next| next - 1);
    after & !before.saturating_sub(1)
}

/// Returns those of the `ends` of a match before which no word of `pattern` lies.
fn without(view: &View<'_>, pattern: &Pattern, near: Positions, start: Positions, ends: Positions) -> Positions {
    let reaches_match = |&from: &Positions| view.after(pattern, from) > start;
    let first = each(near).find(reaches_match).unwrap_or_default();
    // An end is the position after the last word.
    if first == 0 { ends } else { ends & (first | (first - 1)) }
}

/// How deeply placeholders are read that choose among texts with such placeholders (chosen: more than messages have).
const DEEPEST: u8 = 4;

/// A text, or a part of one that a placeholder chooses.
struct Piece {
    bytes: Range<usize>,
    /// Whether readers see nothing else.
    is_whole: bool,
    /// Whether `#` is the number that is filled in.
    is_plural: bool,
    depth: u8,
}

/// Adds a placeholder for each `#` of a part of a text.
fn with_numbers(text: &str, part: &Range<usize>, mut tokens: Vec<Token>) -> Vec<Token> {
    let inside = text.get(part.clone()).unwrap_or_default();
    let numbers = inside.match_indices('#').map(|(at, _)| part.start + at);
    let is_covered = |at: usize| {
        let after = tokens.partition_point(|token| token.start <= at);
        tokens.get(..after).and_then(<[Token]>::last).is_some_and(|token| at < token.end)
    };
    let numbers: Vec<usize> = numbers.filter(|&at| !is_covered(at)).collect();
    let number = |at| Token { kind: Kind::Placeholder, word: "{}".into(), start: at, end: at + 1, begins_line: false };
    tokens.extend(numbers.into_iter().map(number));
    tokens.sort_by_key(|token| token.start);
    tokens
}

fn highest(positions: Positions) -> Positions {
    if positions == 0 { 0 } else { 1 << (Positions::BITS - 1 - positions.leading_zeros()) }
}

/// Splits long texts between sentences into parts that can be matched at once; each part repeats the last sentence of the
/// part before it.
fn windows(tokens: &[Token]) -> Vec<Range<usize>> {
    let (mut windows, mut start) = (Vec::new(), 0);
    while tokens.len() - start > LONGEST {
        let ends = |range: Range<usize>| {
            let inside = tokens.get(range.clone()).unwrap_or_default();
            inside.iter().rposition(|token| token.kind == Kind::End).map(|at| range.start + at + 1)
        };
        let end = ends(start..start + LONGEST).unwrap_or(start + LONGEST);
        windows.push(start..end);
        start = ends(start..end - 1).filter(|&again| again > start).unwrap_or(end);
    }
    windows.push(start..tokens.len());
    windows
}

/// Splits a pattern from its exceptions, at each `unless` and `but-not` outside brackets. An exception after the latter must
/// share words with what is found.
fn exceptions(content: &str) -> (String, Vec<(bool, String)>) {
    let (mut pattern, mut exceptions, mut depth) = (String::new(), Vec::<(bool, String)>::new(), 0_usize);
    for word in content.split_whitespace() {
        if depth == 0 && matches!(word, "unless" | "but-not") {
            exceptions.push((word == "but-not", String::new()));
            continue;
        }
        let part = exceptions.last_mut().map_or(&mut pattern, |(_, part)| part);
        if !part.is_empty() {
            part.push(' ');
        }
        part.push_str(word);
        depth = (depth + word.matches('(').count()).saturating_sub(word.matches(')').count());
    }
    (pattern, exceptions)
}

/// Returns the lines of a file without comments, each with its number; continued lines are joined.
fn joined(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = if line.trim_start() == "#" || line.trim_start().starts_with("# ") { "" } else { line };
        let content = line.split(" # ").next().unwrap_or_default();
        match lines.last_mut() {
            _ if content.trim().is_empty() => {}
            Some((_, above)) if content.starts_with([' ', '\t']) => {
                above.push(' ');
                above.push_str(content.trim());
            }
            _ => lines.push((number + 1, content.trim_end().to_owned())),
        }
    }
    lines
}

#[cfg(test)]
mod tests;
