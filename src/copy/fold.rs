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

/// Returns true for a character inside a word that no reader sees: a soft hyphen, a joiner or space without width, a mark
/// of direction, a selector of variants.
///
/// # Source
/// Unicode Character Database 17.0, DerivedCoreProperties.txt: `Default_Ignorable_Code_Point`.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
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

    #[test]
    fn characters_that_no_reader_sees_are_left_out() {
        for c in
            ['\u{61c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{2063}', '\u{2069}', '\u{fe0f}', '\u{e0041}']
        {
            assert_eq!(fold(&format!("so{c}on"), Language::English), "soon", "{c:?}");
        }
    }
}
