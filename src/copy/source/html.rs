//! Reads the texts of an HTML page: headings, paragraphs, list items, labels, buttons and links, and the attributes that
//! readers see or hear. Scripts, styles and preformatted text are left out.
//!
//! A link, emphasis and the like belong to the text around them, unless two links follow each other directly. `lang`
//! chooses the language of an element and of what it contains. `data-homebody-lint="RULE: reason"` permits findings of a
//! rule in an element.

use std::ops::Range;

use html5gum::{DefaultEmitter, HtmlString, Spanned, StartTag, State, Token, Tokenizer};

use super::block::Block;
use super::choice::{self, Choices, Context};
use super::instruction::{self, has_words};
use super::nesting;
use super::written::{self, Place, Written};
use crate::copy::allow::{self, Permit};
use crate::copy::excerpt::{Excerpt, Excerpts, FaultKind, ReadFault};
use crate::copy::language::Language;
use crate::copy::shorten::{self, beginning};

/// Elements that are part of the text around them.
const INLINE: [&str; 31] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "input", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "slot",
];
/// Elements without an end tag.
const VOID: [&str; 14] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];
/// Elements whose content is no copy.
const SKIPPED: [&str; 6] = ["script", "style", "pre", "textarea", "iframe", "noframes"];
/// Attributes with a text for readers.
const ATTRIBUTES: [&str; 5] = ["alt", "title", "aria-label", "placeholder", "aria-description"];

/// How many elements may be open (as in browsers); those inside count as content of the last one.
const DEEPEST: usize = 512;

/// Returns the texts of a page; `fallback` is the language of elements that do not state one. What is no tag, such as
/// `lang="{{ page.lang }}"` in a template, states none.
///
/// # Errors
/// A text without a language, and an exception without a rule or a reason.
pub(in crate::copy) fn excerpts(
    source: &str,
    fallback: Option<Language>,
    syntax: Syntax,
) -> Result<Excerpts, ReadFault> {
    let mut page = Page { source, fallback, syntax, ..Page::default() };
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let masked = instruction::masked(source);
    let mut tokens = Tokenizer::new_with_emitter(&*masked, emitter);
    while let Some(token) = tokens.next() {
        match token {
            Ok(Token::StartTag(tag)) => {
                // Readers without scripts see what a noscript element contains, so it is read like the rest. In XML,
                // `<script/>` has no content.
                if tag.name.as_slice() == b"noscript" || syntax == Syntax::Xml && tag.self_closing {
                    tokens.set_state(State::Data);
                }
                page.start(&tag)?;
            }
            Ok(Token::EndTag(tag)) => page.end(&text(&tag.name))?,
            Ok(Token::String(string)) => page.text(&string),
            Ok(Token::Comment(comment)) => page.character_data(comment.span.start..comment.span.end),
            _ => {}
        }
    }
    page.finish()
}

/// How a page is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::copy) enum Syntax {
    #[default]
    Html,
    Xml,
}

/// An element that is open.
#[derive(Debug)]
struct Open {
    name: String,
    language: Option<Tag>,
    allowed: Vec<Permit>,
    /// Its number among the elements that may name a box.
    names: Option<usize>,
    /// Its number among the elements in which other blocks may be.
    group: Option<usize>,
}

/// The value of a `lang` attribute.
#[derive(Clone, Copy, Debug)]
enum Tag {
    Known(Language),
    Other,
}

#[derive(Debug, Default)]
struct Page<'s> {
    source: &'s str,
    fallback: Option<Language>,
    syntax: Syntax,
    open: Vec<Open>,
    block: Block,
    block_allowed: Vec<Permit>,
    after_link: bool,
    /// Where the page begins, and what it states as its language, if that is no tag.
    html: (usize, Option<String>),
    choices: Choices,
    excerpts: Excerpts,
}

impl Page<'_> {
    fn is_skipped(&self) -> bool {
        self.open.iter().any(|open| SKIPPED.contains(&open.name.as_str()))
    }

    /// Returns true in a page in XML, and in a drawing or formula.
    fn is_xml(&self) -> bool {
        self.syntax == Syntax::Xml || self.open.iter().any(|open| matches!(open.name.as_str(), "svg" | "math"))
    }

    fn names(&self) -> Vec<&str> {
        self.open.iter().map(|open| open.name.as_str()).collect()
    }

    fn start(&mut self, tag: &StartTag<usize>) -> Result<(), ReadFault> {
        let name = text(&tag.name).to_ascii_lowercase();
        let own = |key: &str| tag.attributes.get(key.as_bytes()).map(|value| text(&value.value));
        let allowed = match tag.attributes.get(b"data-homebody-lint".as_slice()) {
            Some(value) => allow::inline(&text(&value.value)).map_err(|message| ReadFault {
                kind: FaultKind::Allow,
                offset: value.span.start,
                message: format!("{name}[data-homebody-lint]: {message}"),
            })?,
            None => Vec::new(),
        };
        let language = self.language(&name, tag);
        let follows_link = name == "a" && self.after_link && !self.block.is_empty();
        if !INLINE.contains(&name.as_str()) || language.is_some() || follows_link {
            if name == "br" {
                self.block.push_line_end(tag.span.start);
            } else {
                self.flush()?;
            }
            self.choices.space();
        }
        self.after_link = false;
        self.close(nesting::kept(&self.names(), &name));
        allow::add(&mut self.block_allowed, &allowed);
        let is_pushed = self.open.len() < DEEPEST;
        if is_pushed {
            let is_group = !INLINE.contains(&name.as_str());
            let asked = if is_group { choice::Name::of(&name, &own, || self.context()) } else { None };
            let group = is_group.then(|| self.choices.start_group(&name, asked));
            self.open.push(Open { name: name.clone(), language, allowed, names: None, group });
        }
        if !self.is_skipped() || name == "textarea" {
            self.attributes(&name, tag)?;
        }
        let names = self.choice(tag.span.start..tag.span.end, &name, &own);
        let is_void = VOID.contains(&name.as_str()) || tag.self_closing && self.is_xml();
        match self.open.last_mut().filter(|_| is_pushed) {
            Some(open) => open.names = names,
            None => names.into_iter().for_each(|number| self.choices.end(number)),
        }
        if is_pushed && is_void {
            self.close(self.open.len() - 1);
        }
        Ok(())
    }

    /// Adds an element to those that may name a box or be one.
    fn choice(&mut self, at: Range<usize>, name: &str, own: &impl Fn(&str) -> Option<String>) -> Option<usize> {
        let kind = choice::kind(own);
        if kind.is_none() && name != "label" && own("id").is_none() || self.is_skipped() {
            return None;
        }
        // Browsers ignore `aria-checked` on a box or radio button of their own.
        let is_native = name == "input"
            && own("type").is_some_and(|kind| matches!(kind.to_ascii_lowercase().as_str(), "checkbox" | "radio"));
        let is_on = || match is_native {
            true => own("checked").is_some(),
            false => own("aria-checked").is_some_and(|value| value.trim().eq_ignore_ascii_case("true")),
        };
        let tag = choice::Tag {
            at,
            name: name.to_owned(),
            id: own("id"),
            label_of: (name == "label").then(|| own("for")).flatten(),
            labelled_by: own("aria-labelledby"),
            aria_label: own("aria-label").filter(|text| !text.trim().is_empty()),
            title: own("title"),
            is_on: kind.map(|_| is_on()),
            is_radio: kind == Some(choice::Kind::Radio),
            is_switch: kind == Some(choice::Kind::Switch),
        };
        let around: Vec<usize> = self.open.iter().filter_map(|open| open.names).collect();
        Some(self.choices.start(tag, self.context(), &around, self.block.text.len()))
    }

    /// Returns what the open elements state.
    fn context(&self) -> Context {
        let stated = self.open.iter().rev().find_map(|open| open.language).or(self.fallback.map(Tag::Known));
        let language = match stated {
            Some(Tag::Known(language)) => Some(language),
            _ => None,
        };
        Context { language, allowed: self.allowed() }
    }

    /// Returns what the open elements permit.
    fn allowed(&self) -> Vec<Permit> {
        let mut allowed = Vec::new();
        allow::add(&mut allowed, self.open.iter().flat_map(|open| &open.allowed));
        allowed
    }

    /// Ends the open elements from this one on.
    fn close(&mut self, at: usize) {
        for open in self.open.drain(at.min(self.open.len())..).rev() {
            open.names.into_iter().for_each(|number| self.choices.end(number));
            open.group.into_iter().for_each(|number| self.choices.end_group(number));
        }
    }

    /// Returns the language that the element states.
    fn language(&mut self, name: &str, tag: &StartTag<usize>) -> Option<Tag> {
        let is_page = name == "html";
        if is_page {
            self.html.0 = tag.span.start;
        }
        let of_xml = tag.attributes.get(b"xml:lang".as_slice()).filter(|_| self.syntax == Syntax::Xml);
        let value = of_xml.or_else(|| tag.attributes.get(b"lang".as_slice()))?;
        let (stated, offset) = (text(&value.value), value.span.start);
        if !is_like_a_tag(stated.trim()) {
            if is_page {
                self.html = (offset, Some(stated));
            }
            return None;
        }
        let language = Language::named(&stated);
        if is_page && language.is_none() {
            let message = format!("html[lang]: expected one of {}, found {stated:?}", Language::tags());
            self.excerpts.other = Some(ReadFault { kind: FaultKind::Language, offset, message });
        }
        Some(language.map_or(Tag::Other, Tag::Known))
    }

    fn end(&mut self, name: &str) -> Result<(), ReadFault> {
        let name = name.to_ascii_lowercase();
        let Some(at) = nesting::ended(&self.names(), &name) else { return Ok(()) };
        let is_inline = |name: &str| INLINE.contains(&name);
        let states_language = self.open.get(at).is_some_and(|open| open.language.is_some());
        if !is_inline(&name) || states_language {
            self.flush()?;
            self.choices.space();
        }
        if is_inline(&name) && self.open.iter().skip(at).any(|open| !is_inline(&open.name)) {
            // As in `<b><p></b>`: the paragraph goes on.
            let ended = self.open.remove(at).names;
            ended.into_iter().for_each(|number| self.choices.end(number));
        } else {
            // Text after the page's last end tags still belongs to the page.
            self.close(at + usize::from(matches!(name.as_str(), "html" | "body")));
        }
        self.after_link = name == "a";
        Ok(())
    }

    fn text(&mut self, string: &Spanned<HtmlString, usize>) {
        if self.is_skipped() {
            return;
        }
        let start = string.span.start;
        let (value, raw) = (text(&string.value), self.source.get(start..string.span.end).unwrap_or_default());
        if !value.trim().is_empty() {
            self.after_link = false;
        }
        // The number of a footnote is a mark, not part of the word before it.
        let is_note = self.open.last().is_some_and(|open| open.name == "sup") && value.trim().parse::<u8>().is_ok();
        let characters = if is_note {
            vec![Written { c: '*', at: start, length: raw.len() }]
        } else {
            written::html(raw, start, Place::Content)
        };
        self.block.push(&characters);
        self.choices.text(&characters);
    }

    /// Adds the text of `<![CDATA[...]]>`, which is a comment elsewhere than in XML.
    fn character_data(&mut self, span: Range<usize>) {
        let written = self.source.get(span.clone()).unwrap_or_default();
        let Some((before, text)) = written.split_once("[CDATA[").filter(|_| self.is_xml() && !self.is_skipped()) else {
            return;
        };
        if !matches!(before, "" | "!" | "<!") {
            return;
        }
        let start = span.start + before.len() + "[CDATA[".len();
        let end = text.find("]]").or_else(|| text.find('>')).unwrap_or(text.len());
        let text = text.get(..end).unwrap_or_default().char_indices();
        let characters: Vec<Written> =
            text.map(|(at, c)| Written { c, at: start + at, length: c.len_utf8() }).collect();
        self.block.push(&characters);
        self.choices.text(&characters);
    }

    /// Adds the texts in attributes.
    fn attributes(&mut self, name: &str, tag: &StartTag<usize>) -> Result<(), ReadFault> {
        let kind = tag.attributes.get(b"type".as_slice()).map(|value| text(&value.value).to_ascii_lowercase());
        let is_button = name == "input" && matches!(kind.as_deref(), Some("submit" | "button" | "reset"));
        for (key, value) in &tag.attributes {
            let key = text(key);
            if !(ATTRIBUTES.contains(&key.as_str()) || is_button && key == "value") {
                continue;
            }
            let span = value.span;
            let (raw, at) = written::value(self.source.get(span.start..span.end).unwrap_or_default());
            let mut block = Block::default();
            block.push(&written::html(raw, span.start + at, Place::Attribute));
            self.add(block, format!("{}[{key}]", beginning(name, shorten::NAME)))?;
        }
        Ok(())
    }

    /// Ends the block, and adds its text.
    fn flush(&mut self) -> Result<(), ReadFault> {
        let (block, allowed) = (std::mem::take(&mut self.block), std::mem::take(&mut self.block_allowed));
        let part =
            self.open.iter().rev().map(|open| open.name.as_str()).find(|name| !INLINE.contains(name) || *name == "a");
        let part = beginning(part.unwrap_or("page"), shorten::NAME);
        let mut context = self.context();
        allow::add(&mut context.allowed, &allowed);
        self.choices.end_block(&block.text, &part, &context);
        if block.is_empty() {
            return Ok(());
        }
        let added = self.add(block, part)?;
        if let Some(excerpt) = added.and_then(|index| self.excerpts.texts.get_mut(index)) {
            allow::add(&mut excerpt.allowed, &allowed);
        }
        Ok(())
    }

    /// Adds a text, and returns its index; in a language without rules, it is only counted.
    fn add(&mut self, block: Block, part: String) -> Result<Option<usize>, ReadFault> {
        if !has_words(&block.text) {
            return Ok(None);
        }
        let stated = self.open.iter().rev().find_map(|open| open.language);
        let language = match stated.or(self.fallback.map(Tag::Known)) {
            Some(Tag::Known(language)) => language,
            Some(Tag::Other) => {
                self.excerpts.skipped += 1;
                return Ok(None);
            }
            None => {
                let (offset, stated) = &self.html;
                let found = stated.as_ref().map_or_else(|| "none".to_owned(), |stated| format!("{stated:?}"));
                let message = format!("html[lang]: expected the language of the page or --language, found {found}");
                return Err(ReadFault { kind: FaultKind::Language, offset: *offset, message });
            }
        };
        let allowed = self.allowed();
        let Block { text, runs, .. } = block;
        self.excerpts.texts.push(Excerpt { text, language, part, allowed, runs });
        Ok(Some(self.excerpts.texts.len() - 1))
    }

    fn finish(mut self) -> Result<Excerpts, ReadFault> {
        self.flush()?;
        self.excerpts.checked = self.choices.finish();
        Ok(self.excerpts)
    }
}

/// Returns true for what has the form of a language tag: a word of letters, and more of letters and digits.
fn is_like_a_tag(text: &str) -> bool {
    let is_part = |part: &str| (1..9).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.split(['-', '_']).all(is_part)
}

fn text(bytes: &HtmlString) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
