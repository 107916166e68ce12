//! Reduces a word to the form in which words are compared: lower case without diacritics.

use super::language::Language;

/// Returns the word in lower case and without diacritics; German keeps ä, ö and ü, and ß becomes ss.
#[must_use]
pub fn fold(word: &str, language: Language) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' | 'ö' | 'ü' if language == Language::German => folded.push(c),
            // A diaeresis that is a character of its own.
            '\u{308}' if language == Language::German => match folded.pop() {
                Some('a') => folded.push('ä'),
                Some('o') => folded.push('ö'),
                Some('u') => folded.push('ü'),
                other => folded.extend(other),
            },
            '\u{300}'..='\u{36f}' => {}
            _ if is_invisible(c) => {}
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            other => folded.push(other),
        }
    }
    folded
}

/// Returns true for a character inside a word that no reader sees: a soft hyphen, or a space or joiner without width.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_german_keeps_its_umlauts() {
        assert_eq!(fold("GRÖẞE", Language::German), "grösse");
        assert_eq!(fold("Œuvre RÉSUMÉ", Language::French), "oeuvre resume");
        assert_eq!(fold("coördinatie", Language::Dutch), "coordinatie");
        assert_eq!(fold("año", Language::Spanish), "ano");
        assert_eq!(fold("e\u{301}te\u{301}", Language::French), "ete");
        assert_eq!(fold("ver\u{ad}füg\u{200b}bar", Language::German), "verfügbar");
    }
}
