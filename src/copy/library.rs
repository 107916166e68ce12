//! The rules of all languages, as they are part of this program; each file is read when a text needs it.

use std::sync::OnceLock;

use super::language::Language;
use super::rulebook::Rulebook;

/// The rules of all languages.
#[derive(Debug, Default)]
pub struct Library {
    read: [OnceLock<Rulebook>; Language::ALL.len()],
}

impl Library {
    /// Returns the rules of this language.
    #[expect(clippy::expect_used, reason = "the files are part of this program, and a test reads each of them")]
    pub fn book(&self, language: Language) -> &Rulebook {
        let read = self.read.get(language as usize).expect("there is a place for each language");
        read.get_or_init(|| Rulebook::read(language, file(language)).expect("the rules have the documented form"))
    }
}

/// Returns the file with the rules of this language.
#[must_use]
pub const fn file(language: Language) -> &'static str {
    match language {
        Language::German => include_str!("rules/de.txt"),
        Language::English => include_str!("rules/en.txt"),
        Language::Spanish => include_str!("rules/es.txt"),
        Language::French => include_str!("rules/fr.txt"),
        Language::Italian => include_str!("rules/it.txt"),
        Language::Dutch => include_str!("rules/nl.txt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::copy::rule::Rule;

    #[test]
    fn the_files_of_all_languages_can_be_read_and_have_every_rule() {
        for language in Language::ALL {
            let book = Rulebook::read(language, file(language)).unwrap_or_else(|fault| {
                panic!("src/copy/rules/{}.txt:{}: {}", language.tag(), fault.line, fault.message);
            });
            for rule in Rule::ALL {
                assert!(book.count(rule) > 0, "{} has no pattern for {rule}", language.tag());
            }
            assert!(!book.is_option(""), "{}", language.tag());
        }
    }
}
