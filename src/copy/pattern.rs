//! A pattern: a sequence of words, gaps and alternatives that is looked for in the tokens of a text.
//!
//! A pattern is a function from the positions at which it may begin to those at which it then ends. Positions are the bits
//! of one integer, so every step handles all positions at once. The work is at most the size of the pattern, whatever the
//! text; there is no backtracking.

use super::terms::{Found, Positions, Set, Terms};
use super::text::{Kind, Token};

/// The tokens that a text may have to be matched at once.
pub const LONGEST: usize = Positions::BITS as usize - 1;

/// A pattern.
#[derive(Clone, Debug)]
pub enum Pattern {
    /// One of these words.
    Word(Set),
    /// One token of this kind.
    Kind(Kind),
    /// One end of a sentence with this mark.
    Mark(char),
    /// Between none and this many tokens of the same sentence.
    Gap(u8),
    /// One token that is no end of a sentence.
    Any,
    /// All of these, one after the other.
    Sequence(Vec<Self>),
    /// Any one of these.
    Either(Vec<Self>),
    /// This, or nothing.
    Maybe(Box<Self>),
    /// What follows is not this.
    Not(Box<Self>),
    /// A class, by its number.
    Class(usize),
    /// The start of a sentence.
    SentenceStart,
    /// The end of a sentence.
    SentenceEnd,
    /// The start of the text.
    TextStart,
    /// The end of the text.
    TextEnd,
}

/// A text in the form in which patterns see it.
#[derive(Debug)]
pub struct View<'c> {
    classes: &'c [Pattern],
    found: Found,
    kinds: Vec<(Kind, Positions)>,
    marks: Vec<(char, Positions)>,
    /// The tokens that are no end of a sentence.
    inner: Positions,
    starts: Positions,
    /// Where the words of a sentence can begin and end: also at the ends of lines, and after a placeholder or a number
    /// that only precedes them.
    first: Positions,
    ends: Positions,
    text_start: Positions,
    text_end: Positions,
    length: usize,
}

impl<'c> View<'c> {
    /// Looks at the first [`LONGEST`] of `tokens`. `edges` tells whether the text starts and ends with them.
    #[must_use]
    pub fn new(tokens: &[Token], terms: &Terms, classes: &'c [Pattern], edges: (bool, bool)) -> Self {
        let tokens = tokens.get(..LONGEST).unwrap_or(tokens);
        let where_kind = |kind: Kind| positions(tokens, |token| token.kind == kind);
        let kinds = [Kind::Word, Kind::Number, Kind::Date, Kind::Time, Kind::Placeholder, Kind::End];
        let length = tokens.len();
        let (full, last) = (!(Positions::MAX << length), 1 << length);
        let stops = where_kind(Kind::End);
        let starts = (1 | stops << 1) & (full | last);
        let lines = positions(tokens, |token| token.begins_line);
        let skipped = where_kind(Kind::Placeholder) | Positions::from(is_numbered(tokens));
        let first = with_following(starts | lines, skipped);
        let text_start = with_following(Positions::from(edges.0), skipped);
        let text_end = last | if stops & (last >> 1) == 0 { 0 } else { last >> 1 };
        Self {
            classes,
            found: terms.find(tokens),
            kinds: kinds.into_iter().map(|kind| (kind, where_kind(kind))).collect(),
            marks: ['?', '!'].map(|mark| (mark, positions(tokens, |token| is_mark(token, mark)))).into(),
            inner: full & !stops,
            starts,
            first,
            ends: stops | last | lines,
            text_start,
            text_end: if edges.1 { text_end } else { 0 },
            length,
        }
    }

    /// Returns every position of the text, with that after the last token.
    #[must_use]
    pub const fn everywhere(&self) -> Positions {
        !(Positions::MAX << self.length) | 1 << self.length
    }

    /// Returns the positions at which a sentence starts.
    #[must_use]
    pub const fn sentence_starts(&self) -> Positions {
        self.starts
    }

    /// Returns where `pattern` ends if it begins at one of the positions `from`.
    #[must_use]
    pub fn after(&self, pattern: &Pattern, from: Positions) -> Positions {
        if from == 0 {
            return 0;
        }
        let step = |mask: Positions| (from & mask) << 1;
        match pattern {
            Pattern::Word(set) => step(self.found.of(*set)),
            Pattern::Kind(kind) => step(lookup(&self.kinds, kind)),
            Pattern::Mark(mark) => step(lookup(&self.marks, mark)),
            Pattern::Any => step(self.inner),
            Pattern::Gap(most) => {
                let mut reached = from;
                for _ in 0..*most {
                    let more = reached | (reached & self.inner) << 1;
                    if more == reached {
                        break;
                    }
                    reached = more;
                }
                reached
            }
            Pattern::Sequence(parts) => parts.iter().fold(from, |from, part| self.after(part, from)),
            Pattern::Either(ways) => ways.iter().fold(0, |reached, way| reached | self.after(way, from)),
            Pattern::Maybe(part) => from | self.after(part, from),
            Pattern::Not(part) => each(from).filter(|&at| self.after(part, at) == 0).fold(0, |kept, at| kept | at),
            Pattern::Class(class) => self.classes.get(*class).map_or(0, |pattern| self.after(pattern, from)),
            Pattern::SentenceStart => from & self.first,
            Pattern::SentenceEnd => from & self.ends,
            Pattern::TextStart => from & self.text_start,
            Pattern::TextEnd => from & self.text_end,
        }
    }
}

/// Returns each position of a set as a set of its own, in order.
pub fn each(mut positions: Positions) -> impl Iterator<Item = Positions> {
    std::iter::from_fn(move || {
        let lowest = positions & positions.wrapping_neg();
        positions ^= lowest;
        (lowest != 0).then_some(lowest)
    })
}

fn positions(tokens: &[Token], holds: impl Fn(&Token) -> bool) -> Positions {
    tokens.iter().enumerate().filter(|(_, token)| holds(token)).fold(0, |all, (at, _)| all | 1 << at)
}

/// Returns true if a text begins with the number of a list, such as "1." or "2)".
fn is_numbered(tokens: &[Token]) -> bool {
    let [number, next, ..] = tokens else { return false };
    number.kind == Kind::Number && number.word.len() < 3 && next.start > number.end + 1
}

/// Adds to `starts` what follows them after any of the positions `skipped`.
fn with_following(mut starts: Positions, skipped: Positions) -> Positions {
    let mut found = starts;
    while starts != 0 {
        starts = (starts & skipped) << 1;
        found |= starts;
    }
    found
}

fn is_mark(token: &Token, mark: char) -> bool {
    token.kind == Kind::End && token.word.starts_with(mark)
}

fn lookup<K: PartialEq>(pairs: &[(K, Positions)], wanted: &K) -> Positions {
    pairs.iter().find(|(key, _)| key == wanted).map_or(0, |(_, positions)| *positions)
}
