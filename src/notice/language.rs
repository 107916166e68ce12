//! The texts of one language, with their placeholders and plural forms.

use std::collections::BTreeMap;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use serde::Deserialize;

use super::languages::{LABELS, TEXTS};
use crate::document::{self, SiteLanguage};

/// One text, or one for each plural form.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Text {
    Single(String),
    Plural(BTreeMap<String, String>),
}

type Texts = BTreeMap<String, Text>;

/// A language file, `www/locales/notice/LANGUAGE.json`.
#[derive(Debug, Deserialize)]
struct File {
    lang: String,
    dir: String,
    texts: Texts,
}

/// A language of the notice.
#[derive(Debug)]
pub struct Language {
    tag: String,
    direction: String,
    /// The texts of the notice and those of the user interface.
    texts: Texts,
    plurals: PluralRules,
    numbers: DecimalFormatter,
}

impl Language {
    /// Returns the language with this tag, in any case and with or without a region: `de`, `de-AT`, `DE`. Norwegian
    /// (`no`, `nn`) is written Bokmål. Returns `None` if there is no such language.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        let wanted = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let wanted = if matches!(wanted.as_str(), "no" | "nn") { "nb" } else { &wanted };
        let &(tag, text) = TEXTS.iter().find(|(tag, _)| *tag == wanted)?;
        // The files are part of this program, and a test reads each of them.
        let mut labels: BTreeMap<String, Texts> = serde_json::from_str(LABELS).ok()?;
        let File { lang, dir, mut texts } = serde_json::from_str(text).ok()?;
        texts.append(&mut labels.remove(tag)?);
        let locale: Locale = lang.parse().ok()?;
        Some(Self {
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok()?,
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            tag: lang,
            direction: dir,
            texts,
        })
    }

    /// Returns the BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns the direction of the text: `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &str {
        &self.direction
    }

    /// Returns a text with its placeholders filled in. Every `{name}` of a site's own value stays as it is, because the
    /// text is read only once.
    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        match self.texts.get(key) {
            Some(Text::Single(text)) => self.fill(text, values),
            _ => key.to_owned(), // A test compares the keys of all languages.
        }
    }

    /// Returns a text as [`Language::say`] does, in which `names` are the placeholders of the site's own texts.
    pub(super) fn quote(
        &self,
        key: &str,
        values: &[(&str, &str)],
        names: &[&str],
        site: SiteLanguage<'_>,
    ) -> document::Text {
        let Some(Text::Single(text)) = self.texts.get(key) else { return key.into() };
        let filled = pieces(text, values).into_iter().map(|piece| match piece {
            Piece::Words(words) => words.into(),
            Piece::Value(name, value) => {
                self.isolate(if names.contains(&name) { site.text(value) } else { value.into() })
            }
        });
        filled.fold(document::Text::default(), document::Text::then)
    }

    /// Returns a value that keeps its own direction in a right-to-left text.
    pub(super) fn isolate(&self, value: document::Text) -> document::Text {
        match isolates(self.direction == "rtl") {
            ("", "") => value,
            (before, after) => document::Text::from(before).then(value).then(after),
        }
    }

    /// Returns the form of a text for a number, which fills `{count}`.
    pub(super) fn count(&self, key: &str, count: u32) -> String {
        let Some(Text::Plural(forms)) = self.texts.get(key) else { return self.say(key, &[]) };
        let form = match self.plurals.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        let text = forms.get(form).or_else(|| forms.get("other"));
        text.map_or_else(|| key.to_owned(), |text| self.fill(text, &[("count", &self.whole(count))]))
    }

    fn fill(&self, text: &str, values: &[(&str, &str)]) -> String {
        fill(text, values, self.direction == "rtl")
    }

    /// Returns a number of days in words.
    pub(super) fn days(&self, days: crate::units::Days) -> String {
        self.count("consent.days", days.0.into())
    }

    /// Returns a whole number as the language writes it.
    pub(super) fn whole(&self, number: u32) -> String {
        self.numbers.format(&Decimal::from(number)).to_string()
    }

    /// Returns the name of a month, 1 to 12.
    pub(super) fn month(&self, month: u16) -> String {
        self.say(&format!("month.{month}"), &[])
    }

    /// Returns an ε, which has at most six decimals, as the language writes it.
    pub(super) fn epsilon(&self, epsilon: crate::units::MicroEps) -> String {
        let mut number = Decimal::from(epsilon.millionths());
        number.multiply_pow10(-6);
        number.trim_end();
        self.numbers.format(&number).to_string()
    }

    /// Returns a whole percentage as the language writes it.
    pub(super) fn percent(&self, percent: u32) -> String {
        self.say("percent", &[("number", &self.whole(percent))])
    }
}

/// A piece of a filled text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'t> {
    Words(&'t str),
    /// The name of a placeholder, and its value.
    Value(&'t str, &'t str),
}

/// Splits a text at its placeholders. A value that ends in a full stop, such as "Ltd.", also ends the sentence. The page's
/// texts are filled in the same way (`www/locales/index.js`).
fn pieces<'t>(text: &'t str, values: &[(&'t str, &'t str)]) -> Vec<Piece<'t>> {
    let mut pieces = Vec::new();
    let (mut rest, mut from) = (text, text);
    while let Some((_, after)) = from.split_once('{') {
        let found = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(of, _)| *of == name)?;
            Some((name, *value, after))
        });
        from = after;
        if let Some((name, value, end)) = found {
            let before = rest.len() - after.len() - 1;
            pieces.extend([Piece::Words(rest.get(..before).unwrap_or_default()), Piece::Value(name, value)]);
            from = if value.ends_with('.') { end.strip_prefix('.').unwrap_or(end) } else { end };
            rest = from;
        }
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// Returns the characters around a value: in a right-to-left text, each value keeps its own direction.
const fn isolates(is_rtl: bool) -> (&'static str, &'static str) {
    if is_rtl { ("\u{2068}", "\u{2069}") } else { ("", "") }
}

/// Replaces each `{name}` by its value.
fn fill(text: &str, values: &[(&str, &str)], is_rtl: bool) -> String {
    let (before, after) = isolates(is_rtl);
    let filled = pieces(text, values).into_iter().map(|piece| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Value(_, value) => [before, value, after].concat(),
    });
    filled.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::languages::TAGS;
    use super::*;
    use crate::units::{Days, MicroEps};

    fn placeholders(text: &Text) -> BTreeSet<String> {
        let of = |text: &str| {
            let parts = text.split('{').skip(1).filter_map(|part| part.split_once('}'));
            parts.map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>()
        };
        match text {
            Text::Single(text) => of(text),
            Text::Plural(forms) => forms.values().flat_map(|text| of(text)).collect(),
        }
    }

    #[test]
    fn every_language_has_the_same_texts_and_placeholders_and_its_own_plural_forms() {
        let english = Language::named("en").unwrap();
        for tag in TAGS {
            let language = Language::named(tag).unwrap_or_else(|| panic!("{tag}"));
            assert_eq!(&language.tag, tag);
            assert_eq!(language.direction, if *tag == "ar" { "rtl" } else { "ltr" });
            let keys = |language: &Language| language.texts.keys().cloned().collect::<Vec<_>>();
            assert_eq!(keys(&language), keys(&english), "{tag}");
            for (key, text) in &language.texts {
                assert_eq!(placeholders(text), placeholders(&english.texts[key]), "{tag}: {key}");
                if let Text::Plural(forms) = text {
                    let wanted: BTreeSet<String> =
                        language.plurals.categories().map(|form| format!("{form:?}").to_lowercase()).collect();
                    assert_eq!(forms.keys().cloned().collect::<BTreeSet<_>>(), wanted, "{tag}: {key}");
                }
            }
        }
    }

    #[test]
    fn a_tag_may_have_a_region_and_any_case() {
        for (tag, found) in [("de-AT", "de"), ("EN_gb", "en"), ("no", "nb"), ("nn-NO", "nb"), ("pt-BR", "pt")] {
            assert_eq!(Language::named(tag).unwrap().tag(), found);
        }
        assert!(["", "xx", "-", "en1"].iter().all(|tag| Language::named(tag).is_none()));
    }

    #[test]
    fn numbers_are_written_as_in_the_language() {
        let german = Language::named("de").unwrap();
        assert_eq!(german.whole(12_345), "12.345");
        assert_eq!(german.epsilon(MicroEps::new(2_500_000).unwrap()), "2,5");
        assert_eq!(german.epsilon(MicroEps::new(1_000_000).unwrap()), "1");
        assert_eq!(german.percent(10), "10\u{a0}%");
        assert_eq!(german.days(Days(1)), "1 Tag");
        assert_eq!(Language::named("pl").unwrap().days(Days(22)), "22 dni");
    }

    #[test]
    fn a_value_that_looks_like_a_placeholder_is_not_replaced() {
        assert_eq!(fill("{a} {b} {c", &[("a", "{b}"), ("b", "{a}")], false), "{b} {a} {c");
        assert_eq!(fill("{unknown} {a}", &[("a", "1")], false), "{unknown} 1");
    }

    #[test]
    fn a_value_ends_the_sentence_once_and_keeps_its_direction() {
        assert_eq!(fill("To {a}.", &[("a", "Ltd.")], false), "To Ltd.");
        assert_eq!(fill("To {a}.", &[("a", "Ltd")], true), "To \u{2068}Ltd\u{2069}.");
    }
}
