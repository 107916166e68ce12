//! The form in which words and names are compared: lower case, without accents.
//!
//! A letter with an accent may be one character or two, as programs on macOS write it; both become the plain letter. The
//! umlauts become `ae`, `oe` and `ue`, as they are often written, so `schwül` (humid) differs from `schwul` (gay); `ñ`
//! stays, so `niña` differs from `Nina`.
//!
//! # Source
//! Unicode Standard Annex #15: the decomposition with compatibility, NFKD, and the composition, NFKC.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Returns a text in lower case without accents.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let mut folded = String::with_capacity(decomposed.len());
    for c in decomposed.chars().flat_map(char::to_lowercase) {
        match c {
            '\u{308}' if folded.ends_with(['a', 'o', 'u']) => folded.push('e'),
            '\u{303}' if folded.ends_with('n') => {
                folded.pop();
                folded.push('ñ');
            }
            '\u{300}'..='\u{36f}' => {}
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            c => folded.push(c),
        }
    }
    folded
}

/// Returns the letters and digits of a name, folded: `E-Mail` as `email`.
pub(super) fn plain(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Returns the words of a label, folded; a capital after a small letter begins a word, as in `KidsToys`.
pub(super) fn words(label: &str) -> Vec<String> {
    let composed = composed(label);
    let mut text = String::with_capacity(composed.len() + 8);
    let mut is_small = false;
    for c in composed.chars() {
        if is_small && c.is_uppercase() {
            text.push(' ');
        }
        is_small = c.is_lowercase();
        text.push(c);
    }
    fold(&text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns a text with letters and their accents as one character, and with the plain form of wide and styled ones: `＠` as
/// `@`.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { ComposingNormalizerBorrowed::new_nfkc().normalize(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        for (composed, decomposed, folded) in [
            ("Santé", "Sante\u{301}", "sante"),
            ("Kościół", "Kos\u{301}cio\u{301}ł", "kosciol"),
            ("Verhütung", "Verhu\u{308}tung", "verhuetung"),
            ("NIÑOS", "NIN\u{303}OS", "niños"),
            ("ciąża", "cia\u{328}z\u{307}a", "ciaza"),
            ("Câncer", "Ca\u{302}ncer", "cancer"),
        ] {
            assert_eq!((fold(composed).as_str(), fold(decomposed).as_str()), (folded, folded));
            assert_eq!((words(composed), words(decomposed)), (vec![folded.to_owned()], vec![folded.to_owned()]));
        }
        assert_eq!(plain("Straße Nº 1"), "strasseno1");
    }

    #[test]
    fn a_label_is_split_at_marks_and_at_capitals() {
        assert_eq!(
            words("KidsToys & kids_toys LGBTQ+ E\u{301}lectionsE\u{301}te\u{301}"),
            ["kids", "toys", "kids", "toys", "lgbtq", "elections", "ete"]
        );
        assert_eq!(words(" - "), [""; 0]);
    }
}
