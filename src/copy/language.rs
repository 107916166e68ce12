//! The languages whose copy the tool checks.

/// A language with rules in `src/copy/rules/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// German.
    German,
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Italian.
    Italian,
    /// Dutch.
    Dutch,
}

impl Language {
    /// Every language, in the order of its tag.
    pub const ALL: [Self; 6] = [Self::German, Self::English, Self::Spanish, Self::French, Self::Italian, Self::Dutch];

    /// Returns the language's tag of two letters.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Italian => "it",
            Self::Dutch => "nl",
        }
    }

    /// Returns the language with this tag, in any case and with or without a region or script: `de`, `de-AT`, `DE_at`.
    #[must_use]
    pub fn named(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }

    /// Returns the language with this tag, if it has nothing else than a script and a region: `de`, `de-AT`, `de_Latn_DE`.
    /// Names such as `it-support` are no tags.
    #[must_use]
    pub fn tagged(tag: &str) -> Option<Self> {
        is_tag(tag).then(|| Self::named(tag)).flatten()
    }

    /// Returns the tags of all languages, for messages.
    #[must_use]
    pub fn tags() -> String {
        Self::ALL.map(Self::tag).join(", ")
    }
}

/// The scripts that a tag may name; other words of four letters are parts of names.
const SCRIPTS: [&str; 5] = ["arab", "cyrl", "hans", "hant", "latn"];

/// Returns true for a language of two or three letters, be it one without rules, with at most a script and a region.
pub(super) fn is_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']).peekable();
    let is_word = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !parts.next().is_some_and(|part| matches!(part.len(), 2 | 3) && is_word(part)) {
        return false;
    }
    parts.next_if(|part| SCRIPTS.iter().any(|script| part.eq_ignore_ascii_case(script)));
    let is_number = |part: &str| part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.next_if(|part| part.len() == 2 && is_word(part) || is_number(part));
    parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_or_script_does_not_matter() {
        for tag in ["de", "DE", "de-AT", "de_CH", "de-Latn-DE", " de "] {
            assert_eq!(Language::named(tag), Some(Language::German), "{tag}");
        }
        for tag in ["", "deu", "d", "xx", "german", "-de"] {
            assert_eq!(Language::named(tag), None, "{tag}");
        }
        for tag in ["de", "de-AT", "de_at", "de-Latn-DE", "de-Latn", "de_001"] {
            assert_eq!(Language::tagged(tag), Some(Language::German), "{tag}");
        }
        for tag in ["it-support", "it-team", "de-luxe", "de-AT-x", "de-", "de-AT-Latn", "german"] {
            assert_eq!(Language::tagged(tag), None, "{tag}");
        }
        for language in Language::ALL {
            assert_eq!(Language::named(language.tag()), Some(language));
        }
    }
}
