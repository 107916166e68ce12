//! Checks texts, and says what was found where.

use super::allow::AllowList;
use super::excerpt::{Excerpts, Label, Lines};
use super::language::Language;
use super::library::Library;
use super::rule::Rule;

/// A wording that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// The language of the text.
    pub language: Language,
    /// What the text is in its file: an element, an attribute, or a path to a value.
    pub part: String,
    /// The whole text.
    pub text: String,
    /// The words that break the rule; the whole text if a box is on that readers should tick themselves.
    pub words: String,
    /// The line and the column (in characters) of the first of these words, counted from 1.
    pub start: (usize, usize),
    /// The line and the column after the last of these words.
    pub end: (usize, usize),
    /// Why the author permits it; such a finding does not count.
    pub allowed: Option<String>,
}

/// Checks the texts of a file. The findings are in the order of the file.
#[must_use]
pub fn lint(source: &str, excerpts: &Excerpts, library: &Library, allow: &AllowList) -> Vec<Finding> {
    let lines = Lines::new(source);
    let mut findings = Vec::new();
    let permitted = |rule, text: &str, own: &[(Rule, String)]| {
        let reason = own.iter().find(|(allowed, _)| *allowed == rule).map(|(_, reason)| reason.as_str());
        reason.or_else(|| allow.reason(rule, text)).map(str::to_owned)
    };
    for excerpt in &excerpts.texts {
        for found in library.book(excerpt.language).matches(&excerpt.text) {
            let (from, to) = (excerpt.offset(found.bytes.start), excerpt.end(found.bytes.end));
            findings.push(Finding {
                rule: found.rule,
                language: excerpt.language,
                part: excerpt.part.clone(),
                text: excerpt.text.clone(),
                words: excerpt.text.get(found.bytes).unwrap_or_default().to_owned(),
                start: lines.place(from),
                end: lines.place(to.max(from)),
                allowed: permitted(found.rule, &excerpt.text, &excerpt.allowed),
            });
        }
    }
    for checked in &excerpts.checked {
        let is_option = |label: &&Label| library.book(label.language).is_option(&label.text);
        let Some(label) = checked.labels.iter().find(is_option) else { continue };
        let place = lines.place(checked.offset);
        findings.push(Finding {
            rule: Rule::PreTicked,
            language: label.language,
            part: label.part.clone(),
            text: label.text.clone(),
            words: label.text.clone(),
            start: place,
            end: place,
            allowed: permitted(Rule::PreTicked, &label.text, &label.allowed),
        });
    }
    findings.sort_by_key(|finding| (finding.start, finding.rule));
    findings
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
            assert_eq!(on, [(Rule::PreTicked, label.to_owned(), [(1, 8), (1, 8)])], "{label}");
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
