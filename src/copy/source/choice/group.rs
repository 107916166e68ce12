//! Finds the text beside a box whose own block has none: in its row, or in the nearest element around it that has text.
//!
//! The search ends at the first element that has a free text, or another box: what is beyond it belongs to others.

use std::collections::BTreeMap;
use std::ops::Range;

use super::label::{Context, has_letters, limited};
use super::question::Name;

/// The texts that one box takes along (chosen: a title and a line below it; the cells of a row).
const MOST: usize = 2;
const MOST_IN_ROW: usize = 4;
/// The texts before a box among which its question is looked for (chosen: more than a question has answers).
const MOST_ANSWERS: usize = 16;

/// An element that can contain boxes and the texts beside them.
#[derive(Debug)]
struct Group {
    parent: usize,
    /// Its content, in the text of the page.
    at: Range<usize>,
    /// All of whose text belongs to its boxes.
    is_row: bool,
    /// What names its boxes together.
    name: Option<Name>,
}

/// A text of the page.
#[derive(Debug)]
pub(super) struct Text {
    at: Range<usize>,
    pub text: String,
    /// What the text is in the page.
    pub part: String,
    pub context: Context,
    /// Belongs to a box already, or is a button.
    is_taken: bool,
    /// The offset in the page from which it names a box or is none; what is before may be a question.
    taken_from: usize,
}

impl Text {
    fn is_heading(&self) -> bool {
        matches!(self.part.as_str(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "legend" | "caption")
    }
}

/// A box as its neighbours see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seat {
    /// Its offset in the text of the page.
    pub at: usize,
    /// The innermost element around it.
    pub group: usize,
    /// Drawn as a switch, whose text is usually before it.
    pub is_switch: bool,
    /// Has neither a name nor a text in its own block.
    pub is_waiting: bool,
}

/// The elements of a page and its texts.
#[derive(Debug)]
pub(super) struct Groups {
    groups: Vec<Group>,
    /// The innermost element that is open.
    innermost: usize,
    texts: Vec<Text>,
}

impl Default for Groups {
    fn default() -> Self {
        Self {
            groups: vec![Group { parent: 0, at: 0..usize::MAX, is_row: false, name: None }],
            innermost: 0,
            texts: Vec::new(),
        }
    }
}

impl Groups {
    /// Begins an element at an offset in the text of the page, and returns its number.
    pub fn start(&mut self, tag: &str, at: usize, name: Option<Name>) -> usize {
        let group = Group { parent: self.innermost, at: at..usize::MAX, is_row: matches!(tag, "tr" | "li"), name };
        self.innermost = self.groups.len();
        self.groups.push(group);
        self.innermost
    }

    /// Ends an element and those inside it.
    pub fn end(&mut self, number: usize, at: usize) {
        if let Some(group) = self.groups.get_mut(number) {
            group.at.end = at;
            self.innermost = group.parent;
        }
    }

    /// Returns the innermost element that is open.
    pub const fn innermost(&self) -> usize {
        self.innermost
    }

    /// Adds a text of the page.
    pub fn add(&mut self, at: Range<usize>, text: &str, (part, context): (&str, &Context), is_taken: bool) {
        if has_letters(text) {
            let is_taken = is_taken || matches!(part, "title" | "button" | "option");
            let (text, part) = (limited(text).to_owned(), part.to_owned());
            let taken_from = if is_taken { at.start } else { usize::MAX };
            self.texts.push(Text { at, text, part, context: context.clone(), is_taken, taken_from });
        }
    }

    /// Notes that the texts in this part of the page name a box.
    pub fn take(&mut self, part: &Range<usize>) {
        let from = self.texts.partition_point(|text| text.at.end <= part.start);
        for text in self.texts.iter_mut().skip(from).take_while(|text| text.at.start < part.end) {
            text.is_taken = true;
            text.taken_from = text.taken_from.min(part.start);
        }
    }

    /// Returns the element around another one.
    pub fn parent(&self, number: usize) -> Option<usize> {
        self.groups.get(number).map(|group| group.parent).filter(|parent| *parent != number)
    }

    /// Returns what names the boxes in an element together.
    pub fn name(&self, number: usize) -> Option<&Name> {
        self.groups.get(number)?.name.as_ref()
    }

    /// Returns the nearest text in an element before an offset that names no box, or the part of it that names none.
    pub fn before<'g>(&'g self, number: usize, at: usize, page: &'g str) -> Option<(&'g Text, &'g str)> {
        let texts = part(&self.texts, |text| text.at.start, &(self.groups.get(number)?.at.start..at));
        let lead = |text: &'g Text| match text.is_taken {
            false => text.text.as_str(),
            true => limited(page.get(text.at.start..text.taken_from.min(text.at.end)).unwrap_or_default()),
        };
        let found = texts.iter().rev().take(MOST_ANSWERS).map(|text| (text, lead(text)));
        found.into_iter().find(|(_, lead)| has_letters(lead))
    }

    /// Returns the texts of each box that waits for them, by its number. `seats` are all boxes of the page in order.
    pub fn beside(&self, seats: &[Seat]) -> BTreeMap<usize, Vec<&Text>> {
        let free: Vec<&Text> = self.texts.iter().filter(|text| !text.is_taken).collect();
        let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (number, seat) in seats.iter().enumerate().filter(|(_, seat)| seat.is_waiting) {
            if let Some(group) = self.nearest(seat, seats, &free) {
                found.entry(group).or_default().push(number);
            }
        }
        let mut texts = BTreeMap::new();
        for (group, waiting) in found {
            let Some(group) = self.groups.get(group) else { continue };
            let inside = Inside { free: part(&free, |text| text.at.start, &group.at), seats, is_row: group.is_row };
            let boxes = range(seats, |seat| seat.at, &group.at);
            texts.extend(waiting.into_iter().map(|number| (number, inside.of(number, &boxes))));
        }
        texts
    }

    /// Returns the nearest element around a box with a free text, unless one with another box is nearer.
    fn nearest(&self, seat: &Seat, seats: &[Seat], free: &[&Text]) -> Option<usize> {
        let mut number = seat.group;
        loop {
            let group = self.groups.get(number)?;
            if !range(free, |text| text.at.start, &group.at).is_empty() {
                return Some(number);
            }
            if number == group.parent || range(seats, |seat| seat.at, &group.at).len() > 1 {
                return None;
            }
            number = group.parent;
        }
    }
}

/// The free texts and the boxes in one element.
struct Inside<'i, 't> {
    free: &'i [&'t Text],
    seats: &'i [Seat],
    is_row: bool,
}

impl<'i, 't> Inside<'i, 't> {
    /// Returns the texts of one of the boxes `boxes`.
    fn of(&self, number: usize, boxes: &Range<usize>) -> Vec<&'t Text> {
        let end = |number: usize| if boxes.contains(&number) { self.at(number) } else { usize::MAX };
        let here = self.at(number);
        let start = if number > boxes.start { self.at(number - 1) } else { 0 };
        let (before, after) = (self.between(start..here), self.between(here..end(number + 1)));
        let lead = self.between(0..self.at(boxes.start));
        let tail = self.between(self.at(boxes.end.saturating_sub(1))..usize::MAX);
        if self.is_row && (boxes.len() == 1 || lead.len() == self.free.len() || tail.len() == self.free.len()) {
            return self.free.iter().take(MOST_IN_ROW).copied().collect();
        }
        let is_switch = self.seats.get(number).is_some_and(|seat| seat.is_switch);
        let both = boxes.len() == 1 && is_switch;
        let precedes = !lead.is_empty() && (tail.is_empty() || both || self.precedes(lead, tail, boxes));
        let mut texts = Vec::new();
        if precedes {
            texts.extend(before.iter().rev().take(MOST));
        }
        if !precedes || both {
            // A heading begins what belongs to other boxes, unless it is all that a box has.
            let is_own = |(at, text): &(usize, &&Text)| !text.is_heading() || *at == 0 && !both;
            texts.extend(after.iter().enumerate().take_while(is_own).map(|(_, text)| text).take(MOST));
        }
        texts
    }

    /// Returns true if, of several boxes with texts before the first and after the last, each has its text before it.
    fn precedes(&self, lead: &[&Text], tail: &[&Text], boxes: &Range<usize>) -> bool {
        let first = self.at(boxes.start);
        let middle = self.between(first..self.at(boxes.end.saturating_sub(1)));
        let Some(middle) = middle.last() else { return false };
        let is_like = |text: Option<&&Text>| text.is_some_and(|text| text.part == middle.part);
        middle.part == "dt" || is_like(lead.last()) && !is_like(tail.first())
    }

    fn at(&self, number: usize) -> usize {
        self.seats.get(number).map_or(usize::MAX, |seat| seat.at)
    }

    fn between(&self, at: Range<usize>) -> &'i [&'t Text] {
        part(self.free, |text| text.at.start, &at)
    }
}

/// Returns which of these, which are in order, are at these offsets.
fn range<T>(all: &[T], at: impl Fn(&T) -> usize, offsets: &Range<usize>) -> Range<usize> {
    all.partition_point(|one| at(one) < offsets.start)..all.partition_point(|one| at(one) < offsets.end)
}

fn part<'a, T>(all: &'a [T], at: impl Fn(&T) -> usize, offsets: &Range<usize>) -> &'a [T] {
    all.get(range(all, at, offsets)).unwrap_or_default()
}
