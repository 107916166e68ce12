//! The words of all patterns of a language, so that one pass over a text finds every word that any pattern names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::text::Token;

/// The length of words in which beginnings and ends are looked for, in bytes (chosen: longer than any word of the languages).
const LONGEST_WORD: usize = 100;

/// A set of words, of which one must stand at a place; an index into the masks of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Set(usize);

/// A word of a pattern; a star stands for any letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// `word`
    Whole(String),
    /// `word*`
    Beginning(String),
    /// `*word`
    Ending(String),
    /// `*word*`
    Within(String),
}

/// The positions of a text at which something holds: one bit for each token.
pub type Positions = u128;

/// The words of all patterns, and the sets that each belongs to.
#[derive(Debug, Default)]
pub struct Terms {
    wholes: HashMap<String, Vec<Set>>,
    beginnings: HashMap<String, Vec<Set>>,
    endings: HashMap<String, Vec<Set>>,
    withins: BTreeMap<String, Vec<Set>>,
    sets: HashMap<BTreeSet<Term>, Set>,
}

impl Terms {
    /// Returns the set of these words; equal sets are one.
    pub fn set(&mut self, terms: BTreeSet<Term>) -> Set {
        let new = Set(self.sets.len());
        if let Some(&set) = self.sets.get(&terms) {
            return set;
        }
        for term in &terms {
            let sets = match term {
                Term::Whole(word) => self.wholes.entry(word.clone()).or_default(),
                Term::Beginning(word) => self.beginnings.entry(word.clone()).or_default(),
                Term::Ending(word) => self.endings.entry(word.clone()).or_default(),
                Term::Within(word) => self.withins.entry(word.clone()).or_default(),
            };
            sets.push(new);
        }
        self.sets.insert(terms, new);
        new
    }

    /// Returns the positions of each set's words in a text of at most 127 tokens.
    #[must_use]
    pub fn find(&self, tokens: &[Token]) -> Found {
        let mut masks = vec![0; self.sets.len()];
        for (at, token) in tokens.iter().enumerate().take(Positions::BITS as usize - 1) {
            let word = token.word.as_str();
            let mut note = |sets: Option<&Vec<Set>>| {
                for set in sets.into_iter().flatten() {
                    if let Some(mask) = masks.get_mut(set.0) {
                        *mask |= 1 << at;
                    }
                }
            };
            note(self.wholes.get(word));
            if word.len() > LONGEST_WORD {
                continue;
            }
            for (cut, c) in word.char_indices() {
                note(word.get(..cut + c.len_utf8()).and_then(|beginning| self.beginnings.get(beginning)));
                note(word.get(cut..).and_then(|ending| self.endings.get(ending)));
            }
            for (within, sets) in &self.withins {
                note(word.contains(within.as_str()).then_some(sets));
            }
        }
        Found(masks)
    }
}

/// Where the words of each set stand in one text.
#[derive(Debug)]
pub struct Found(Vec<Positions>);

impl Found {
    /// Returns the positions of this set's words.
    #[must_use]
    pub fn of(&self, set: Set) -> Positions {
        self.0.get(set.0).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::language::Language;
    use super::super::text::tokens;
    use super::*;

    #[test]
    fn each_set_finds_its_words() {
        let mut terms = Terms::default();
        let whole = terms.set([Term::Whole("preis".into())].into());
        let beginning = terms.set([Term::Beginning("preis".into())].into());
        let ending = terms.set([Term::Ending("preis".into()), Term::Whole("nur".into())].into());
        let within = terms.set([Term::Within("preis".into())].into());
        assert_eq!(terms.set([Term::Whole("preis".into())].into()), whole);
        let found = terms.find(&tokens("Nur Preis, Preise, Bestpreis, Bestpreise, Rest", Language::German));
        assert_eq!(found.of(whole), 0b00_0010);
        assert_eq!(found.of(beginning), 0b00_0110);
        assert_eq!(found.of(ending), 0b00_1011);
        assert_eq!(found.of(within), 0b01_1110);
    }
}
