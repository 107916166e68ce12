//! Reads the texts of a JSON file: nested objects and arrays of texts, as translation files are, ARB files, JSON Lines, and
//! the questions and answers of a policy.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::block::push_run;
use super::written;
use crate::copy::excerpt::{Excerpt, Excerpts, FaultKind, ReadFault};
use crate::copy::language::{Language, is_tag};
use crate::copy::shorten::{self, beginning};

/// How deeply objects and arrays may be nested (chosen: several times what files of strings need).
const DEEPEST: usize = 32;

/// Returns the texts of a file of strings; `language` is that of the file's name, or a fallback.
///
/// Keys that begin with `$` or `@` are not texts; `@@locale` states the language. If every key at the top is a language
/// tag, each holds the texts of its language.
///
/// # Errors
/// A file that is no JSON object or array, or without a language.
pub(in crate::copy) fn excerpts(json: &str, language: Option<Language>) -> Result<Excerpts, ReadFault> {
    let mut found = Walk { json, excerpts: Excerpts::default() };
    found.root(root(json)?, language)?;
    Ok(found.sorted())
}

/// Returns the texts of a file with an object or an array of texts on each line; each line is read like a file.
///
/// # Errors
/// The first line that is no JSON object or array, or has no language.
pub(in crate::copy) fn line_excerpts(lines: &str, language: Option<Language>) -> Result<Excerpts, ReadFault> {
    let mut found = Walk { json: lines, excerpts: Excerpts::default() };
    let mut start = 0;
    for line in lines.split_inclusive('\n') {
        if !line.trim().is_empty() {
            let top = root(line.trim_end()).map_err(|fault| ReadFault { offset: start + fault.offset, ..fault })?;
            found.root(top, language)?;
        }
        start += line.len();
    }
    Ok(found.sorted())
}

/// Returns true if a JSON file is a policy.
pub(in crate::copy) fn is_policy(json: &str) -> bool {
    let entries = root(json).ok().and_then(entries).unwrap_or_default();
    ["version", "controller", "purposes"].iter().all(|key| entries.contains_key(*key))
}

/// Returns true if a policy states the languages of its texts.
pub(in crate::copy) fn states_languages(json: &str) -> bool {
    root(json).is_ok_and(|top| stated_languages(top).is_some())
}

/// Returns the list of languages in a policy, and the first of them.
fn stated_languages(top: &RawValue) -> Option<(&RawValue, String)> {
    let list = value(top, "languages")?;
    let first = text(elements(list)?.first()?)?;
    Some((list, first))
}

/// Returns the questions and answers of a policy, in its first language, or else in `fallback` or English. The texts of a
/// policy in a language without rules are only counted.
///
/// # Errors
/// A file that is no JSON object.
pub(in crate::copy) fn policy_excerpts(json: &str, fallback: Option<Language>) -> Result<Excerpts, ReadFault> {
    let top = root(json)?;
    let mut found = Walk { json, excerpts: Excerpts::default() };
    let language = match stated_languages(top) {
        Some((list, tag)) => {
            let language = Language::named(&tag);
            if language.is_none() {
                let message = format!("languages[0]: expected one of {}, found {tag:?}", Language::tags());
                let offset = offset(json, list);
                found.excerpts.other = Some(ReadFault { kind: FaultKind::Language, offset, message });
            }
            language
        }
        None => fallback.or(Some(Language::English)),
    };
    let metrics = value(top, "measurement").and_then(|section| value(section, "metrics")).and_then(elements);
    for (at, metric) in metrics.unwrap_or_default().into_iter().enumerate() {
        for key in ["question", "answers"] {
            if let Some(part) = value(metric, key) {
                found.visit(part, &format!("measurement.metrics[{at}].{key}"), language, 0)?;
            }
        }
    }
    Ok(found.sorted())
}

/// The texts that were found so far.
struct Walk<'j> {
    json: &'j str,
    excerpts: Excerpts,
}

impl Walk<'_> {
    /// Reads an object or an array that is no part of another one.
    fn root(&mut self, top: &RawValue, language: Option<Language>) -> Result<(), ReadFault> {
        let refuse = |kind, message| Err(ReadFault { kind, offset: offset(self.json, top), message });
        if let Some(entries) = entries(top) {
            let is_other = |key: &str| is_tag(key) && key.starts_with(|c: char| c.is_ascii_lowercase());
            let is_language = |key: &String| Language::tagged(key).is_some();
            if entries.keys().any(is_language) && entries.keys().all(|key| is_language(key) || is_other(key)) {
                return entries.iter().try_for_each(|(key, value)| self.visit(value, key, Language::tagged(key), 0));
            }
            if let Some(stated) = entries.get("@@locale").and_then(|value| text(value)) {
                let language = Language::named(&stated);
                if language.is_none() {
                    let message = format!("@@locale: expected one of {}, found {stated:?}", Language::tags());
                    let offset = offset(self.json, top);
                    self.excerpts.other = Some(ReadFault { kind: FaultKind::Language, offset, message });
                }
                return self.visit(top, "", language, 0);
            }
        } else if elements(top).is_none() {
            return refuse(FaultKind::Format, "expected an object or an array of texts".into());
        }
        if language.is_none() {
            let message = "expected the language in the file's name, such as de.json, or --language, found none";
            return refuse(FaultKind::Language, message.into());
        }
        self.visit(top, "", language, 0)
    }

    fn visit(
        &mut self,
        value: &RawValue,
        path: &str,
        language: Option<Language>,
        depth: usize,
    ) -> Result<(), ReadFault> {
        if depth > DEEPEST {
            let message = format!("{path}: expected at most {DEEPEST} nested objects and arrays");
            return Err(ReadFault { kind: FaultKind::Format, offset: offset(self.json, value), message });
        }
        if let Some(entries) = entries(value) {
            for (key, value) in entries.iter().filter(|(key, _)| !key.starts_with(['$', '@'])) {
                let key = beginning(key, shorten::NAME);
                let path = if path.is_empty() { key } else { format!("{path}.{key}") };
                self.visit(value, &path, language, depth + 1)?;
            }
        } else if let Some(elements) = elements(value) {
            for (at, value) in elements.iter().enumerate() {
                self.visit(value, &format!("{path}[{at}]"), language, depth + 1)?;
            }
        } else if let Some(text) = text(value).filter(|text| text.chars().any(char::is_alphabetic)) {
            let Some(language) = language else {
                self.excerpts.skipped += 1;
                return Ok(());
            };
            let quoted = value.get();
            let inside = quoted.get(1..quoted.len() - 1).unwrap_or_default();
            let (mut runs, mut length) = (Vec::new(), 0);
            for written in written::json(inside, offset(self.json, value) + 1) {
                push_run(&mut runs, length, written);
                length += written.c.len_utf8();
            }
            let part = path.to_owned();
            self.excerpts.texts.push(Excerpt { text, language, part, allowed: Vec::new(), runs });
        } else if value.get().starts_with('"') && text(value).is_none() {
            let message = format!("{path}: expected a text, found an escape that stands for no character");
            return Err(ReadFault { kind: FaultKind::Format, offset: offset(self.json, value), message });
        }
        Ok(())
    }

    fn sorted(mut self) -> Excerpts {
        self.excerpts.texts.sort_by_key(|excerpt| excerpt.offset(0));
        self.excerpts
    }
}

fn root(json: &str) -> Result<&RawValue, ReadFault> {
    serde_json::from_str(json).map_err(|cause| {
        let line: usize = json.split_inclusive('\n').take(cause.line().saturating_sub(1)).map(str::len).sum();
        let reason = cause.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default();
        let message = format!("expected JSON ({reason})");
        ReadFault { kind: FaultKind::Format, offset: line + cause.column().saturating_sub(1), message }
    })
}

/// Returns the value under a key of an object.
fn value<'j>(object: &'j RawValue, key: &str) -> Option<&'j RawValue> {
    entries(object)?.remove(key)
}

fn entries(value: &RawValue) -> Option<BTreeMap<String, &RawValue>> {
    value.get().starts_with('{').then(|| serde_json::from_str(value.get()).ok()).flatten()
}

fn elements(value: &RawValue) -> Option<Vec<&RawValue>> {
    value.get().starts_with('[').then(|| serde_json::from_str(value.get()).ok()).flatten()
}

fn text(value: &RawValue) -> Option<String> {
    value.get().starts_with('"').then(|| serde_json::from_str(value.get()).ok()).flatten()
}

/// Returns the offset of a value in the file that it is a part of.
fn offset(json: &str, value: &RawValue) -> usize {
    (value.get().as_ptr() as usize).saturating_sub(json.as_ptr() as usize)
}
