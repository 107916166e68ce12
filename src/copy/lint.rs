//! Checks texts, and says what was found where.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::allow::{AllowList, Exception, Permit};
use super::excerpt::{Excerpts, Lines};
use super::language::Language;
use super::library::Library;
use super::rule::Rule;
use super::shorten::{self, Shared, beginning};

/// A wording that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// The language of the text.
    pub language: Language,
    /// What the text is in its file: an element, an attribute, or a path to a value.
    pub part: String,
    /// The text; of more than 1,000 characters, those around the words, with `…` where it goes on.
    pub text: Arc<str>,
    /// The words that break the rule, up to 1,000 characters; the text if a box is on that readers should tick themselves.
    pub words: String,
    /// The line and the column (in characters) of the first of these words or of the box, counted from 1.
    pub start: (usize, usize),
    /// The line and the column after the last of these words or after the tag of the box.
    pub end: (usize, usize),
    /// What permits it; such a finding does not count.
    pub allowed: Option<Exception>,
}

/// Checks the texts of a file. The findings are in the order of the file.
#[must_use]
pub fn lint(source: &str, excerpts: &Excerpts, library: &Library, allow: &AllowList) -> Vec<Finding> {
    let lines = Lines::new(source);
    let mut findings = Vec::new();
    for excerpt in &excerpts.texts {
        let matches = library.book(excerpt.language).matches(&excerpt.text);
        if matches.is_empty() {
            continue;
        }
        let text = Text::new(&excerpt.text, &excerpt.allowed, allow);
        for found in matches {
            let (from, to) = (excerpt.offset(found.bytes.start), excerpt.end(found.bytes.end));
            let shown = text.shared.around(&found.bytes);
            findings.push(Finding {
                rule: found.rule,
                language: excerpt.language,
                part: excerpt.part.clone(),
                allowed: text.exception(found.rule, &shown),
                text: shown,
                words: beginning(excerpt.text.get(found.bytes).unwrap_or_default(), shorten::TEXT),
                start: lines.place(from),
                end: lines.place(to.max(from)),
            });
        }
    }
    // A table has the same label for many boxes; each is judged once.
    let mut options: BTreeMap<(Language, &str), bool> = BTreeMap::new();
    for checked in &excerpts.checked {
        let found = checked.labels.iter().find(|label| {
            let known = options.entry((label.language, label.text.as_str()));
            *known.or_insert_with(|| library.book(label.language).is_option(&label.text))
        });
        let Some(label) = found else { continue };
        let text = Text::new(&label.text, &label.allowed, allow);
        let shown = text.shared.around(&(0..0));
        findings.push(Finding {
            rule: Rule::PreTicked,
            language: label.language,
            part: label.part.clone(),
            allowed: text.exception(Rule::PreTicked, &shown),
            words: shown.to_string(),
            text: shown,
            start: lines.place(checked.tag.start),
            end: lines.place(checked.tag.end),
        });
    }
    findings.sort_by_key(|finding| (finding.start, finding.rule));
    findings
}

/// A text with findings, and what permits them.
struct Text<'t> {
    shared: Shared<'t>,
    own: &'t [Permit],
    listed: &'t [(Rule, usize)],
    allow: &'t AllowList,
}

impl<'t> Text<'t> {
    fn new(text: &'t str, own: &'t [Permit], allow: &'t AllowList) -> Self {
        Self { shared: Shared::new(text), own, listed: allow.of(text), allow }
    }

    /// Returns what permits a finding of this rule: the file itself, or an exception for the whole text or for `shown`.
    fn exception(&self, rule: Rule, shown: &str) -> Option<Exception> {
        if let Some((_, reason)) = self.own.iter().find(|(allowed, _)| *allowed == rule) {
            return Some(Exception { reason: reason.clone(), listed: None });
        }
        let of = |listed: &[(Rule, usize)]| listed.iter().find(|(allowed, _)| *allowed == rule).map(|(_, at)| *at);
        let is_part = self.shared.is_long();
        let listed = of(self.listed).or_else(|| of(if is_part { self.allow.of(shown) } else { &[] }))?;
        Some(Exception { reason: self.allow.reason(listed)?, listed: Some(listed) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::copy::source::{Form, read};

    /// The rule and the words of a finding, and where they start and end.
    type Found = (Rule, String, [(usize, usize); 2]);

    fn found(source: &str, form: Form, language: Language) -> Vec<Found> {
        let excerpts = read(source, form, Some(language)).unwrap();
        let findings = lint(source, &excerpts, &Library::default(), &AllowList::default());
        findings.into_iter().map(|finding| (finding.rule, finding.words, [finding.start, finding.end])).collect()
    }

    #[test]
    fn a_box_that_is_on_beside_a_newsletter_is_found_in_every_language() {
        for language in Language::ALL {
            let label = match language {
                Language::German => "Ich möchte den Newsletter erhalten",
                Language::English => "I would like to get the newsletter",
                Language::Spanish => "Quiero recibir el boletín",
                Language::French => "Je veux recevoir la newsletter",
                Language::Italian => "Desidero ricevere la newsletter",
                Language::Dutch => "Ik wil de nieuwsbrief ontvangen",
            };
            let page = |state: &str| format!("<label><input type=checkbox {state}> {label}</label>");
            let on = found(&page("checked"), Form::Page, language);
            assert_eq!(on, [(Rule::PreTicked, label.to_owned(), [(1, 8), (1, 37)])], "{label}");
            assert!(found(&page(""), Form::Page, language).is_empty(), "{label}");
        }
    }

    #[test]
    fn two_boxes_in_one_paragraph_are_judged_each_by_its_own_text() {
        let page = |first: &str, second: &str| {
            let page =
                format!("<p><input type=checkbox {first}> Remember me <input type=checkbox {second}> Newsletter</p>");
            found(&page, Form::Page, Language::English)
        };
        assert_eq!(page("checked", ""), []);
        let words: Vec<String> = page("", "checked").into_iter().map(|(_, words, _)| words).collect();
        assert_eq!(words, ["Newsletter"]);
        assert_eq!(page("checked", "checked").len(), 1);
    }

    #[test]
    fn a_finding_in_a_long_text_repeats_a_part_of_it() {
        let source = format!("<p>{}</p>", "Hurry! ".repeat(7000));
        let excerpts = read(&source, Form::Page, Some(Language::English)).unwrap();
        let findings = |allow: &AllowList| lint(&source, &excerpts, &Library::default(), allow);
        let found = findings(&AllowList::default());
        assert_eq!(found.len(), 7000);
        assert!(
            found.iter().all(|finding| finding.text.chars().count() < 1010 && finding.text.contains("Hurry! Hurry!"))
        );
        // The text that a finding names permits that finding.
        let list = serde_json::json!([{ "rule": "false-urgency", "text": &*found[0].text, "reason": "a poem" }]);
        let allow = AllowList::read(&serde_json::from_value(list).unwrap()).unwrap();
        let first = findings(&allow).into_iter().next().and_then(|finding| finding.allowed).unwrap();
        assert_eq!((&*first.reason, first.listed), ("a poem", Some(0)));
    }

    #[test]
    fn a_long_name_is_repeated_in_part() {
        let name = "x".repeat(5000);
        let page =
            format!("<{name} title=Hurry>Hurry!</{name}><{name} role=switch aria-checked=true>Newsletter</{name}>");
        let strings = format!("{{\"{name}\": {{\"{name}\": \"Hurry!\"}}}}");
        for (source, form, count) in [(page, Form::Page, 3), (strings, Form::Strings, 1)] {
            let excerpts = read(&source, form, Some(Language::English)).unwrap();
            let findings = lint(&source, &excerpts, &Library::default(), &AllowList::default());
            assert_eq!(findings.len(), count);
            assert!(findings.iter().all(|finding| finding.part.chars().count() < 300), "{:?}", findings[0].part);
        }
    }

    #[test]
    fn marks_of_direction_hide_no_words() {
        let page = "<p>Hur\u{61c}ry&rlm;, la&lrm;st &#x061C;cha\u{200f}nce!</p>";
        assert_eq!(found(page, Form::Page, Language::English)[0].0, Rule::FalseUrgency);
        let strings = r#"{"a": "Only 3 le\u200fft", "b": "Only 3 le&rlm;ft"}"#;
        let rules: Vec<Rule> =
            found(strings, Form::Strings, Language::English).into_iter().map(|(rule, ..)| rule).collect();
        assert_eq!(rules, [Rule::FakeScarcity, Rule::FakeScarcity]);
    }

    #[test]
    fn the_place_of_words_after_an_escape_is_that_in_the_file() {
        let left = |source: &str, form: Form| found(source, form, Language::English).pop().unwrap().2;
        let json = r#"{"a": "Caf\u00e9 \"x\" \n Only 3 left!"}"#;
        assert_eq!(left(json, Form::Strings), [(1, 27), (1, 38)]);
        let attribute = "<p title=\"Tea &amp; &quot;cakes&quot; only 3 left\">";
        assert_eq!(left(attribute, Form::Page), [(1, 39), (1, 50)]);
        assert_eq!(left("<p>x &eacute;&eacute; &nbsp;<b>only</b> 3 lef&#116;</p>", Form::Page), [(1, 32), (1, 52)]);
        assert_eq!(left("<p>x\r\ny\r\nonly 3 left", Form::Page), [(3, 1), (3, 12)]);
        assert_eq!(left("<p>AT&T &notit; &copy only 3 left", Form::Page), [(1, 23), (1, 34)]);
    }
}
