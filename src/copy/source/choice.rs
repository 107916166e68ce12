//! Boxes, radio buttons and switches of a page, and the texts that name them.
//!
//! What names a box: the elements in `aria-labelledby`, `aria-label`, its `label` elements, its own content, `title`; and
//! if no element names it, the text beside it in its block, or the block after it.
//!
//! # Source
//! W3C, Accessible Name and Description Computation 1.2, §4.3, of which every step counts, as readers see the label and
//! hear the name.

use std::collections::BTreeMap;
use std::ops::Range;

use super::written::Written;
use crate::copy::allow::{self, Permit};
use crate::copy::excerpt::{Checked, Label};
use crate::copy::language::Language;
use crate::copy::shorten::{self, beginning};

/// The characters that count as the names of a box, and the elements in one `aria-labelledby` (chosen: more than any
/// name has). Without limits, a page could name the same long text again and again.
const LONGEST: usize = 2000;
const MOST_NAMES: usize = 16;

/// What the elements around a place state.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// The language, if it has rules.
    pub language: Option<Language>,
    /// What the page permits here.
    pub allowed: Vec<Permit>,
}

impl Context {
    /// Returns a text of this place as a label; `None` for one in a language without rules.
    fn label(&self, text: String, part: &str) -> Option<Label> {
        let part = beginning(part, shorten::NAME);
        Some(Label { text, language: self.language?, part, allowed: self.allowed.clone() })
    }
}

/// The tag of an element, as far as it can name a box or is one.
#[derive(Clone, Debug, Default)]
pub(super) struct Tag {
    pub offset: usize,
    /// The element's name.
    pub name: String,
    pub id: Option<String>,
    /// The id of the box that a `label` names.
    pub label_of: Option<String>,
    pub labelled_by: Option<String>,
    pub aria_label: Option<String>,
    pub title: Option<String>,
    /// Whether it is a box, and if so, whether that is on.
    pub is_on: Option<bool>,
    pub is_radio: bool,
}

/// An element that can name a box.
#[derive(Debug)]
struct Element {
    tag: Tag,
    context: Context,
    /// Its content, in the text of the page.
    text: Range<usize>,
    /// The boxes inside, of which a label names only one.
    boxes: usize,
}

/// Where the text beside a box is.
#[derive(Debug)]
enum Beside {
    /// At this offset in the block that is being read.
    At(usize),
    /// In a block that follows.
    Later,
    /// Found, in the box's own block or (`true`) in a later one.
    Found(Option<Label>, bool),
}

/// A box, a radio button or a switch.
#[derive(Debug)]
struct Choice {
    /// Its element.
    element: usize,
    /// The label around it.
    label: Option<usize>,
    beside: Beside,
}

/// The boxes of a page and what may name them, while the page is read.
#[derive(Debug, Default)]
pub(super) struct Choices {
    /// The text of the page so far.
    page: String,
    elements: Vec<Element>,
    choices: Vec<Choice>,
    /// The boxes without a text beside them so far.
    open: Vec<usize>,
    /// The first element with each id, and the labels of each.
    ids: BTreeMap<String, usize>,
    labels: BTreeMap<String, Vec<usize>>,
}

impl Choices {
    /// Adds an element that begins and may name a box or be one, and returns its number. `around` are the numbers of the
    /// elements around it, and `at` is the length of the block so far.
    pub fn start(&mut self, tag: Tag, context: Context, around: &[usize], at: usize) -> usize {
        let number = self.elements.len();
        if let Some(id) = &tag.id {
            self.ids.entry(id.clone()).or_insert(number);
        }
        if let Some(id) = &tag.label_of {
            self.labels.entry(id.clone()).or_default().push(number);
        }
        if tag.is_on.is_some() {
            let is_label =
                |number: &&usize| self.elements.get(**number).is_some_and(|around| around.tag.name == "label");
            let label = around.iter().rev().find(is_label).copied();
            if let Some(label) = label.and_then(|number| self.elements.get_mut(number)) {
                label.boxes += 1;
            }
            self.open.push(self.choices.len());
            self.choices.push(Choice { element: number, label, beside: Beside::At(at) });
        }
        let from = self.page.len();
        self.elements.push(Element { tag, context, text: from..usize::MAX, boxes: 0 });
        number
    }

    /// Ends an element.
    pub fn end(&mut self, number: usize) {
        if let Some(element) = self.elements.get_mut(number) {
            element.text.end = self.page.len();
        }
    }

    /// Adds text of the page.
    pub fn text(&mut self, characters: &[Written]) {
        self.page.extend(characters.iter().map(|written| written.c));
    }

    /// Separates what follows from the text so far.
    pub fn space(&mut self) {
        self.page.push(' ');
    }

    /// Ends a block. `part` is what the block is in the page.
    pub fn end_block(&mut self, text: &str, part: &str, context: &Context) {
        if text.is_empty() {
            // The boxes of this block are the last ones; those before them wait already.
            for &number in self.open.iter().rev() {
                match self.choices.get_mut(number) {
                    Some(choice) if choice.place().is_some() => choice.beside = Beside::Later,
                    _ => return,
                }
            }
            return;
        }
        let open = std::mem::take(&mut self.open);
        let place = |&number: &usize| self.choices.get(number).and_then(Choice::place);
        let places: Vec<usize> = open.iter().filter_map(place).collect();
        let before = text.get(..places.first().copied().unwrap_or(text.len())).unwrap_or_default();
        let mut inside = 0;
        for number in open {
            let Some(choice) = self.choices.get_mut(number) else { continue };
            let is_radio = self.elements.get(choice.element).is_some_and(|element| element.tag.is_radio);
            let is_later = matches!(choice.beside, Beside::Later);
            let beside = if is_later { before.trim().to_owned() } else { own(text, &places, inside, is_radio) };
            inside += usize::from(!is_later);
            choice.beside = if has_letters(&beside) {
                Beside::Found(context.label(beside, part), is_later)
            } else if is_later && has_letters(text) {
                Beside::Found(None, true)
            } else {
                self.open.push(number);
                Beside::Later
            };
        }
    }

    /// Returns the boxes that are on, with what names them.
    pub fn finish(self) -> Vec<Checked> {
        let on = self.choices.iter().filter_map(|choice| Some((choice, self.elements.get(choice.element)?)));
        let on = on.filter(|(_, element)| element.tag.is_on == Some(true));
        on.map(|(choice, element)| Checked { offset: element.tag.offset, labels: self.labels(choice, element) })
            .collect()
    }

    fn labels(&self, choice: &Choice, element: &Element) -> Vec<Label> {
        let tag = &element.tag;
        let mut named: Vec<Option<Label>> = Vec::new();
        if let Some(ids) = &tag.labelled_by {
            let element = |id: &str| self.elements.get(*self.ids.get(id)?);
            let elements: Vec<&Element> = ids.split_whitespace().take(MOST_NAMES).filter_map(element).collect();
            let text = elements.iter().map(|named| self.name(named)).collect::<Vec<_>>().join(" ");
            let text = start(&text).to_owned();
            named.extend(elements.first().map(|first| first.context.label(text, &first.tag.name)));
        }
        let around = choice.label.and_then(|number| self.elements.get(number));
        let around = around.filter(|label| label.boxes == 1 && label.tag.label_of.is_none());
        let own = tag.id.as_ref().and_then(|id| self.labels.get(id)).into_iter().flatten();
        let own = own.filter_map(|&number| self.elements.get(number)).take(MOST_NAMES);
        let contents = own.chain(around).chain([element]);
        named.extend(contents.map(|named| named.context.label(self.content(named), &named.tag.name)));
        named.retain(|label| label.as_ref().is_none_or(|label| has_letters(&label.text)));
        let is_named = !named.is_empty();
        let mut labels: Vec<Label> = named.into_iter().flatten().collect();
        let attributes = [("aria-label", &tag.aria_label), ("title", &tag.title)];
        for (key, value) in attributes {
            let part = || format!("{}[{key}]", beginning(&tag.name, shorten::NAME));
            let label = value.as_ref().and_then(|value| element.context.label(start(value).to_owned(), &part()));
            labels.extend(label.filter(|label| has_letters(&label.text)));
        }
        match &choice.beside {
            Beside::Found(label, is_later) if !is_named && (!is_later || labels.is_empty()) => {
                labels.extend(label.clone())
            }
            _ => {}
        }
        let mut length = 0;
        labels.retain(|label| {
            length += label.text.len();
            length <= LONGEST * 4 || length == label.text.len()
        });
        for label in &mut labels {
            allow::add(&mut label.allowed, &element.context.allowed);
        }
        labels
    }

    fn name(&self, element: &Element) -> String {
        element.tag.aria_label.as_ref().map_or_else(|| self.content(element), |label| start(label).to_owned())
    }

    /// Returns the text of an element, with one space for each run of white space.
    fn content(&self, element: &Element) -> String {
        let text = self.page.get(element.text.start..element.text.end.min(self.page.len())).unwrap_or_default();
        start(text).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Returns the start of a text, as far as it counts as a name.
fn start(text: &str) -> &str {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or_default()
}

impl Choice {
    const fn place(&self) -> Option<usize> {
        match self.beside {
            Beside::At(at) => Some(at),
            _ => None,
        }
    }
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Returns the text that belongs to one of the boxes of a block: what follows it up to the next box, or what stands
/// before it if its line ends with a box. A short answer or a radio button takes the question before the first box along.
fn own(text: &str, places: &[usize], number: usize, is_radio: bool) -> String {
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let has = |range: Range<usize>| part(range).chars().any(char::is_alphanumeric);
    let line_start = |at: usize| part(0..at).rfind('\n').map_or(0, |end| end + 1);
    let here = places.get(number).copied().unwrap_or_default();
    let (start, end) = (line_start(here), part(here..text.len()).find('\n').map_or(text.len(), |length| here + length));
    let on_line: Vec<usize> = places.iter().copied().filter(|place| (start..=end).contains(place)).collect();
    let first = on_line.first().copied().unwrap_or(here);
    let last = on_line.last().copied().unwrap_or(here);
    let previous = number.checked_sub(1).and_then(|before| places.get(before)).copied().unwrap_or_default();
    // A label may go on in the next lines, but not in one that begins with the label of another box.
    let next = places.get(number + 1).map_or(text.len(), |&next| {
        let line = line_start(next);
        if line > here && has(line..next) { line } else { next }
    });
    let mut range = if on_line.len() == 1 && has(start..here) {
        start..if has(here..end) { next } else { end }
    } else if has(last..end) || !has(start..first) {
        here..next
    } else {
        previous.max(start)..here
    };
    if !has(range.clone()) {
        range = previous..here;
    }
    let (own, question) = (part(range.clone()).trim(), part(0..places.first().copied().unwrap_or_default()));
    let follows = range.start == here;
    let takes_question = follows && (is_radio || own.split_whitespace().count() == 1);
    let whole = if takes_question { format!("{question} {own}") } else { own.to_owned() };
    whole.trim().to_owned()
}

#[cfg(test)]
mod tests;
