//! What the name of a file says about its form and its language.

use std::path::Path;

use crate::copy::language::{Language, is_tag};

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An HTML page.
    Page,
    /// A page in XML.
    Xhtml,
    /// A JSON or ARB file of strings, or a policy.
    Strings,
    /// A JSON Lines file of strings: an object or array on each line.
    Lines,
}

/// Returns the form that a file's name indicates.
#[must_use]
pub fn form(path: &Path) -> Option<Form> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "html" | "htm" => Some(Form::Page),
        "xhtml" => Some(Form::Xhtml),
        "json" | "arb" => Some(Form::Strings),
        "jsonl" | "ndjson" => Some(Form::Lines),
        _ => None,
    }
}

/// Files that configure programs and packages; their names and folders state no language, as in `es/package.json`.
const SETTINGS: [&str; 9] =
    ["package", "package-lock", "npm-shrinkwrap", "tsconfig", "jsconfig", "composer", "bower", "deno", "lerna"];
/// Other languages that a file's name often ends in: those of the European Union, and widely used ones.
const OTHERS: [&str; 44] = [
    "ar", "bg", "bn", "bs", "ca", "cs", "cy", "da", "el", "et", "eu", "fa", "fi", "ga", "gl", "he", "hi", "hr", "hu",
    "hy", "is", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mt", "nb", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq",
    "sr", "sv", "tr", "uk", "vi", "zh",
];

/// Returns the language of a file of strings by its name or its folder: `de.json`, `de-AT.json`, `shop.de.json`,
/// `shop_de.arb`, `de/shop.json`.
///
/// # Errors
/// The tag, if the name states a language without rules, as `pl.json` and `shop.pl.json` do.
pub fn language(path: &Path) -> Result<Option<Language>, String> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    if SETTINGS.contains(&stem.as_ref()) {
        return Ok(None);
    }
    let ends = stem.char_indices().filter(|(_, c)| matches!(c, '.' | '_' | '-')).map(|(at, _)| at + 1);
    // The longest end that is a tag: all of "de_AT", and "de_AT" in "shop_de_AT".
    for start in std::iter::once(0).chain(ends) {
        let (before, end) = stem.split_at_checked(start).unwrap_or_default();
        if let Some(language) = Language::tagged(end) {
            return Ok(Some(language));
        }
        let primary = end.split(['-', '_']).next().unwrap_or_default();
        // After a hyphen, such an end is often a word, as in "how-is".
        let is_other = OTHERS.contains(&primary) && !before.ends_with('-') || start == 0 && end.len() == 2;
        if is_other && is_tag(end) && primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(end.to_owned());
        }
    }
    let folder = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    Ok(folder.and_then(|name| Language::tagged(&name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_begins_with_a_tag_or_belongs_to_settings_states_no_language() {
        for name in
            ["it-support.json", "it-services.json", "es/package.json", "de/tsconfig.json", "it-support/shop.json"]
        {
            assert_eq!(language(Path::new(name)), Ok(None), "{name}");
        }
    }

    #[test]
    fn a_name_states_the_language_of_a_file_of_strings() {
        let of = |name: &str| language(Path::new(name));
        for name in
            ["de.json", "de-AT.json", "a/shop.de.json", "shop_de.arb", "shop_de_AT.arb", "de/shop.json", "de-CH/x.json"]
        {
            assert_eq!(of(name), Ok(Some(Language::German)), "{name}");
        }
        for name in [
            "shop.json",
            "policy.json",
            "a/b.json",
            "shop-pl.json",
            "how-is.json",
            "to-do.json",
            "my-shop.json",
            "shop.min.json",
            "a.b.json",
        ] {
            assert_eq!(of(name), Ok(None), "{name}");
        }
        for (name, language) in [
            ("en_us.json", Language::English),
            ("shop_en_us.json", Language::English),
            ("messages.en-US.json", Language::English),
            ("it/shop.en.json", Language::English),
            ("es_419/shop.json", Language::Spanish),
        ] {
            assert_eq!(of(name), Ok(Some(language)), "{name}");
        }
        for (name, tag) in [
            ("a/pl.json", "pl"),
            ("shop.pl.json", "pl"),
            ("de/shop_pl.json", "pl"),
            ("pl-PL.json", "pl-PL"),
            ("x.pt-BR.json", "pt-BR"),
        ] {
            assert_eq!(of(name), Err(tag.into()), "{name}");
        }
        assert_eq!(form(Path::new("a/B.HTML")), Some(Form::Page));
        assert_eq!(form(Path::new("a.xhtml")), Some(Form::Xhtml));
        assert_eq!(form(Path::new("de.arb")), Some(Form::Strings));
        assert_eq!(form(Path::new("de.jsonl")), Some(Form::Lines));
        assert_eq!(form(Path::new("notes.txt")), None);
    }
}
