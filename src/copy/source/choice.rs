//! Boxes, radio buttons and switches of a page, and the texts that name them.
//!
//! What names a box: the elements in `aria-labelledby`, `aria-label`, its `label` elements, its own content, `title`; and
//! if no element names it, the text beside it in its block ([`beside`]), or else around it ([`group`]).
//!
//! # Source
//! W3C, Accessible Name and Description Computation 1.2, §4.3, of which every step counts, as readers see the label and
//! hear the name.

mod beside;
mod group;
mod label;
mod question;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use self::beside::Place;
use self::group::{Groups, Seat};
pub(super) use self::label::Context;
use self::label::{LONGEST, has_letters, limited};
pub(super) use self::question::Name;
use self::question::is_yes;
use super::written::Written;
use crate::copy::allow;
use crate::copy::excerpt::{Checked, Label};
use crate::copy::shorten::{self, beginning};

/// The elements that count in one `aria-labelledby` (chosen: more than any name has).
const MOST_NAMES: usize = 16;

/// A control with which a reader chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One of several.
    Radio,
    /// On or off.
    Box,
    /// On or off, drawn as a switch.
    Switch,
}

/// Returns the kind of a box, a radio button or a switch.
pub(super) fn kind(own: &impl Fn(&str) -> Option<String>) -> Option<Kind> {
    let stated = own("role").or_else(|| own("type")).unwrap_or_default().to_ascii_lowercase();
    match stated.split_ascii_whitespace().next()? {
        "radio" | "menuitemradio" => Some(Kind::Radio),
        "checkbox" | "menuitemcheckbox" => Some(Kind::Box),
        "switch" => Some(Kind::Switch),
        _ => None,
    }
}

/// The tag of an element, as far as it can name a box or is one.
#[derive(Clone, Debug, Default)]
pub(super) struct Tag {
    /// Where it is in the file.
    pub at: Range<usize>,
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
    pub is_switch: bool,
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
    /// In this text of its own block.
    Here(Option<Label>),
    /// In another block, if anywhere.
    Elsewhere,
}

/// A box, a radio button or a switch.
#[derive(Debug)]
struct Choice {
    /// Its element.
    element: usize,
    /// The label around it.
    label: Option<usize>,
    /// The innermost element around it in which other blocks may be.
    group: usize,
    beside: Beside,
}

/// The boxes of a page and what may name them, while the page is read.
#[derive(Debug, Default)]
pub(super) struct Choices {
    /// The text of the page so far.
    page: String,
    elements: Vec<Element>,
    choices: Vec<Choice>,
    groups: Groups,
    /// The first box of the block that is being read.
    first: usize,
    /// Where the text of this block begins in that of the page.
    block: Option<usize>,
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
            let group = self.groups.innermost();
            self.choices.push(Choice { element: number, label, group, beside: Beside::At(at) });
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

    /// Begins an element in which other blocks may be, and returns its number among these.
    pub fn start_group(&mut self, tag: &str, name: Option<Name>) -> usize {
        self.groups.start(tag, self.page.len(), name)
    }

    /// Ends such an element.
    pub fn end_group(&mut self, number: usize) {
        self.groups.end(number, self.page.len());
    }

    /// Adds text of the page.
    pub fn text(&mut self, characters: &[Written]) {
        if characters.iter().any(|written| !written.c.is_whitespace()) {
            self.block.get_or_insert(self.page.len());
        }
        self.page.extend(characters.iter().map(|written| written.c));
    }

    /// Separates what follows from the text so far.
    pub fn space(&mut self) {
        self.page.push(' ');
    }

    /// Ends a block. `part` is what the block is in the page.
    pub fn end_block(&mut self, text: &str, part: &str, context: &Context) {
        let choices = self.choices.get_mut(self.first..).unwrap_or_default();
        let is_radio = |choice: &Choice| self.elements.get(choice.element).is_some_and(|element| element.tag.is_radio);
        let place = |choice: &Choice| Place { at: choice.place(), is_radio: is_radio(choice) };
        let places: Vec<Place> = choices.iter().map(place).collect();
        let parts = if places.is_empty() { Vec::new() } else { beside::parts(text, &places) };
        let mut is_taken = false;
        for (choice, beside) in choices.iter_mut().zip(parts) {
            let is_here = has_letters(&beside);
            is_taken |= is_here;
            choice.beside = if is_here { Beside::Here(context.label(beside, part)) } else { Beside::Elsewhere };
        }
        self.first = self.choices.len();
        if let Some(start) = self.block.take() {
            self.groups.add(start..self.page.len(), text, (part, context), is_taken);
        }
    }

    /// Returns the boxes that are on, with what names them.
    pub fn finish(mut self) -> Vec<Checked> {
        for part in self.naming() {
            self.groups.take(&part);
        }
        let boxes: Vec<(&Choice, &Element)> =
            self.choices.iter().filter_map(|choice| Some((choice, self.elements.get(choice.element)?))).collect();
        let mut names: Vec<Vec<Label>> = Vec::new();
        let mut seats: Vec<Seat> = Vec::new();
        for (choice, element) in &boxes {
            let (labels, is_named) = self.labels(choice, element);
            seats.push(Seat {
                at: element.text.start,
                group: choice.group,
                is_switch: element.tag.is_switch,
                is_waiting: matches!(choice.beside, Beside::Elsewhere) && !is_named && labels.is_empty(),
            });
            names.push(labels);
        }
        for (number, texts) in self.groups.beside(&seats) {
            let labels = texts.into_iter().filter_map(|text| text.context.label(text.text.clone(), &text.part));
            if let Some(names) = names.get_mut(number) {
                names.extend(labels);
            }
        }
        let on = boxes.into_iter().zip(names).filter(|((_, element), _)| element.tag.is_on == Some(true));
        on.map(|((choice, element), mut labels)| {
            if let Some(answer) = labels.first().filter(|_| labels.iter().all(|label| is_yes(&label.text))) {
                labels.extend(self.question(choice.group, element.text.start, answer));
            }
            for label in &mut labels {
                allow::add(&mut label.allowed, &element.context.allowed);
            }
            Checked { tag: element.tag.at.clone(), labels }
        })
        .collect()
    }

    /// Returns the parts of the page's text that name a box: labels, what `aria-labelledby` refers to, the box itself.
    fn naming(&self) -> Vec<Range<usize>> {
        let mut naming = BTreeSet::new();
        for choice in &self.choices {
            naming.insert(choice.element);
            naming.extend(choice.label);
            let Some(element) = self.elements.get(choice.element) else { continue };
            let own = element.tag.id.as_ref().and_then(|id| self.labels.get(id));
            naming.extend(own.into_iter().flatten().take(MOST_NAMES));
            let ids = element.tag.labelled_by.iter().flat_map(|ids| ids.split_whitespace().take(MOST_NAMES));
            naming.extend(ids.filter_map(|id| self.ids.get(id)));
        }
        naming.into_iter().filter_map(|number| self.elements.get(number)).map(|element| element.text.clone()).collect()
    }

    /// Returns what names a box, and whether an element does, be it in a language without rules.
    fn labels(&self, choice: &Choice, element: &Element) -> (Vec<Label>, bool) {
        let tag = &element.tag;
        let mut named: Vec<Option<Label>> = Vec::new();
        if let Some(ids) = &tag.labelled_by {
            let first = self.elements_with(ids).next();
            named.extend(first.map(|first| first.context.label(self.referred(ids), &first.tag.name)));
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
            let label = value.as_ref().and_then(|value| element.context.label(limited(value).to_owned(), &part()));
            labels.extend(label.filter(|label| has_letters(&label.text)));
        }
        if let Beside::Here(label) = &choice.beside
            && !is_named
        {
            labels.extend(label.clone());
        }
        let mut length = 0;
        labels.retain(|label| {
            length += label.text.len();
            length <= LONGEST * 2 || length == label.text.len()
        });
        (labels, is_named)
    }

    /// Returns the question that a box answers, with the answer: the name of the group around it, or else the nearest text
    /// before it that names no box, such as a legend or a heading.
    fn question(&self, group: usize, at: usize, answer: &Label) -> Option<Label> {
        let around = |number: usize| std::iter::successors(Some(number), |number| self.groups.parent(*number));
        around(group).find_map(|number| {
            let named = self.groups.name(number).and_then(|name| {
                let referred = name.labelled_by.as_ref().map(|ids| self.referred(ids));
                let text = referred.filter(|text| !text.is_empty()).or_else(|| name.aria_label.clone())?;
                name.context.label(format!("{text} {}", answer.text), "fieldset")
            });
            named.or_else(|| {
                let (text, lead) = self.groups.before(number, at, &self.page)?;
                text.context.label(format!("{} {}", lead.trim(), answer.text), &text.part)
            })
        })
    }

    /// Returns the elements that an attribute refers to.
    fn elements_with<'c>(&'c self, ids: &'c str) -> impl Iterator<Item = &'c Element> {
        ids.split_whitespace().take(MOST_NAMES).filter_map(|id| self.elements.get(*self.ids.get(id)?))
    }

    /// Returns the names of these elements, as one text.
    fn referred(&self, ids: &str) -> String {
        let text = self.elements_with(ids).map(|named| self.name(named)).collect::<Vec<_>>().join(" ");
        limited(&text).to_owned()
    }

    fn name(&self, element: &Element) -> String {
        element.tag.aria_label.as_ref().map_or_else(|| self.content(element), |label| limited(label).to_owned())
    }

    /// Returns the text of an element, with one space for each run of white space.
    fn content(&self, element: &Element) -> String {
        let text = self.page.get(element.text.start..element.text.end.min(self.page.len())).unwrap_or_default();
        limited(text).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Choice {
    const fn place(&self) -> usize {
        match self.beside {
            Beside::At(at) => at,
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests;
