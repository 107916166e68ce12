//! Reads a pattern from its text.
//!
//! | written | stands for |
//! |---|---|
//! | `word` | this word, in any case and with or without diacritics; `"unless"` for that word outside brackets |
//! | `stem*` `*end` `*mid*` | a word with this beginning, this end, or this anywhere in it |
//! | `(a b \| c)` | one of the alternatives |
//! | `x?` | `x` or nothing; `x` is a word, a class or a bracket |
//! | `!x` | not `x` here; it takes no place itself |
//! | `_` | one word, whatever it is |
//! | `_3` | up to three words of the same sentence |
//! | `_*` | any number of words of the same sentence |
//! | `^` `$` | the start and the end of a sentence |
//! | `^^` `$$` | the start and the end of the text |
//! | `/` | the end of a sentence, so that the pattern continues in the next one |
//! | `@NAME` | a class that the file has defined before |
//! | `#number` `#date` `#time` `#placeholder` | such a token |
//! | `#when` `#value` | a placeholder for a date or time by its name; one that may be a number |
//! | `#question` `#exclamation` | a sentence that ends in `?` or `!`, here |
//! | `#note` `#dollar` | the mark of a footnote; the sign `$` |

use std::collections::BTreeSet;

use super::language::Language;
use super::pattern::Pattern;
use super::sense::Sense;
use super::terms::{Term, Terms};
use super::text::{Kind, tokens};

/// How deeply brackets may be nested.
const DEEPEST: usize = 16;

/// The classes and words that the patterns of one file share.
#[derive(Debug)]
pub struct Vocabulary {
    /// The language of the file.
    pub language: Language,
    /// The words of all patterns.
    pub terms: Terms,
    /// The patterns of the classes, in the order of their definition.
    pub classes: Vec<Pattern>,
    /// The names of the classes.
    pub names: Vec<String>,
}

impl Vocabulary {
    /// Reads one pattern.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence for the author of the file.
    pub fn pattern(&mut self, text: &str) -> Result<Pattern, String> {
        let symbols = symbols(text);
        let mut parser = Parser { symbols: &symbols, at: 0, depth: 0, vocabulary: self };
        let pattern = parser.alternatives()?;
        match parser.peek() {
            None => Ok(pattern),
            Some(symbol) => Err(format!("expected the end of the pattern, found {symbol:?}")),
        }
    }
}

/// Splits a pattern into brackets, bars and everything between spaces.
fn symbols(text: &str) -> Vec<&str> {
    let mut symbols = Vec::new();
    for part in text.split_whitespace() {
        let mut rest = part;
        while !rest.is_empty() {
            let length = match rest.chars().next() {
                Some('(' | '|') => 1,
                Some(')') if rest.starts_with(")?") => 2,
                Some(')') => 1,
                Some('!') if rest.starts_with("!(") => 1,
                _ => rest.find(['(', ')', '|']).unwrap_or(rest.len()),
            };
            let (symbol, after) = rest.split_at(length);
            symbols.push(symbol);
            rest = after;
        }
    }
    symbols
}

struct Parser<'v, 's> {
    symbols: &'s [&'s str],
    at: usize,
    depth: usize,
    vocabulary: &'v mut Vocabulary,
}

impl<'s> Parser<'_, 's> {
    fn peek(&self) -> Option<&'s str> {
        self.symbols.get(self.at).copied()
    }

    /// Alternatives that are single words become one set, which is faster to match.
    fn alternatives(&mut self) -> Result<Pattern, String> {
        let (mut words, mut ways) = (BTreeSet::new(), Vec::new());
        loop {
            match self.sequence()? {
                Part::Word(term) => _ = words.insert(term),
                Part::Other(pattern) => ways.push(pattern),
            }
            if self.peek() != Some("|") {
                break;
            }
            self.at += 1;
        }
        if !words.is_empty() {
            ways.push(Pattern::Word(self.vocabulary.terms.set(words)));
        }
        Ok(if ways.len() == 1 { ways.remove(0) } else { Pattern::Either(ways) })
    }

    fn sequence(&mut self) -> Result<Part, String> {
        let mut parts = Vec::new();
        while let Some(symbol) = self.peek().filter(|symbol| !matches!(*symbol, "|" | ")" | ")?")) {
            self.at += 1;
            self.symbol(symbol, &mut parts)?;
        }
        if parts.len() > 1 {
            let patterns = parts.into_iter().map(|part| self.pattern(part)).collect();
            return Ok(Part::Other(Pattern::Sequence(patterns)));
        }
        let before = self.symbols.get(..self.at).unwrap_or_default();
        let near = before.get(before.len().saturating_sub(3)..).unwrap_or_default().join(" ");
        parts.pop().ok_or_else(|| format!("expected a word after {near:?}"))
    }

    fn symbol(&mut self, symbol: &str, parts: &mut Vec<Part>) -> Result<(), String> {
        if symbol == "(" {
            parts.push(Part::Other(self.bracket()?));
        } else if symbol == "!" {
            self.at += 1;
            let inner = self.bracket()?;
            parts.push(Part::Other(Pattern::Not(inner.into())));
        } else if let Some(negated) = symbol.strip_prefix('!') {
            let inner = self.atom(negated)?;
            parts.push(Part::Other(Pattern::Not(inner.into())));
        } else if let Some(optional) = symbol.strip_suffix('?').filter(|optional| !optional.is_empty()) {
            let inner = self.atom(optional)?;
            parts.push(Part::Other(Pattern::Maybe(inner.into())));
        } else {
            parts.extend(self.parts(symbol)?);
        }
        Ok(())
    }

    fn bracket(&mut self) -> Result<Pattern, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("expected at most {DEEPEST} nested brackets"));
        }
        let inner = self.alternatives()?;
        self.depth -= 1;
        let closing = self.peek().ok_or("expected a closing bracket, found the end of the pattern")?;
        self.at += 1;
        Ok(if closing == ")?" { Pattern::Maybe(inner.into()) } else { inner })
    }

    fn atom(&mut self, symbol: &str) -> Result<Pattern, String> {
        let parts = self.parts(symbol)?;
        let mut patterns: Vec<Pattern> = parts.into_iter().map(|part| self.pattern(part)).collect();
        Ok(if patterns.len() == 1 { patterns.remove(0) } else { Pattern::Sequence(patterns) })
    }

    fn pattern(&mut self, part: Part) -> Pattern {
        match part {
            Part::Word(term) => Pattern::Word(self.vocabulary.terms.set([term].into())),
            Part::Other(pattern) => pattern,
        }
    }

    fn parts(&mut self, symbol: &str) -> Result<Vec<Part>, String> {
        let pattern = match symbol {
            "^" => Pattern::SentenceStart,
            "$" => Pattern::SentenceEnd,
            "^^" => Pattern::TextStart,
            "$$" => Pattern::TextEnd,
            "/" => Pattern::Kind(Kind::End),
            "_" => Pattern::Any,
            "_*" => Pattern::Gap(u8::MAX),
            "#number" => Pattern::Kind(Kind::Number),
            "#date" => Pattern::Kind(Kind::Date),
            "#time" => Pattern::Kind(Kind::Time),
            "#placeholder" => Pattern::Kind(Kind::Placeholder),
            "#question" => Pattern::Mark('?'),
            "#exclamation" => Pattern::Mark('!'),
            "#when" => return Ok(vec![Part::Word(Term::Whole(Sense::Date.word().into()))]),
            "#value" => return Ok(vec![Part::Word(Term::Whole(Sense::Value.word().into()))]),
            "#note" => return Ok(vec![Part::Word(Term::Whole("*".into()))]),
            "#dollar" => return Ok(vec![Part::Word(Term::Whole("$".into()))]),
            _ => {
                if let Some(most) = symbol.strip_prefix('_') {
                    let most = most.parse().ok().filter(|most| (1..=20).contains(most));
                    Pattern::Gap(most.ok_or_else(|| format!("expected a gap from _1 to _20, found {symbol:?}"))?)
                } else if let Some(name) = symbol.strip_prefix('@') {
                    let class = self.vocabulary.names.iter().position(|known| known == name);
                    Pattern::Class(
                        class.ok_or_else(|| format!("expected a class that is defined above, found {symbol:?}"))?,
                    )
                } else {
                    return self.words(symbol);
                }
            }
        };
        Ok(vec![Part::Other(pattern)])
    }

    /// Reads a word. It becomes several if it has a hyphen, or an apostrophe that separates.
    fn words(&self, symbol: &str) -> Result<Vec<Part>, String> {
        let (open_end, open_start) = (symbol.ends_with('*'), symbol.starts_with('*'));
        let inner = symbol.trim_matches('*');
        let mut tokens = tokens(inner, self.vocabulary.language);
        // In a text, "l'" keeps its apostrophe because a word follows; in a pattern, that word may be in a bracket.
        let separates = matches!(self.vocabulary.language, Language::French | Language::Italian);
        if let Some(last) = tokens.last_mut().filter(|_| separates && inner.ends_with(['\'', '’'])) {
            last.word.push('\'');
        }
        let is_word = !inner.contains(['*', '#', '@', '_', '^', '\\'])
            && !tokens.is_empty()
            && tokens.iter().all(|token| matches!(token.kind, Kind::Word | Kind::Number));
        if !is_word {
            return Err(format!("expected a word or a sign of the table of signs, found {symbol:?}"));
        }
        let last = tokens.len() - 1;
        let term = |(at, word): (usize, String)| match (open_start && at == 0, open_end && at == last) {
            (true, true) => Term::Within(word),
            (true, false) => Term::Ending(word),
            (false, true) => Term::Beginning(word),
            (false, false) => Term::Whole(word),
        };
        Ok(tokens.into_iter().map(|token| token.word).enumerate().map(term).map(Part::Word).collect())
    }
}

enum Part {
    Word(Term),
    Other(Pattern),
}
