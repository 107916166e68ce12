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

    /// Returns the tags of all languages, for messages.
    #[must_use]
    pub fn tags() -> String {
        Self::ALL.map(Self::tag).join(", ")
    }
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
        for language in Language::ALL {
            assert_eq!(Language::named(language.tag()), Some(language));
        }
    }
}
