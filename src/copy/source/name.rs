//! What the name of a file says about its form and its language.

use std::path::Path;

use crate::copy::language::Language;

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An HTML page.
    Page,
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
        "html" | "htm" | "xhtml" => Some(Form::Page),
        "json" | "arb" => Some(Form::Strings),
        "jsonl" | "ndjson" => Some(Form::Lines),
        _ => None,
    }
}

/// Returns the language of a file of strings by its name or its folder: `de.json`, `de-AT.json`, `shop.de.json`,
/// `shop_de.arb`, `de/shop.json`.
///
/// # Errors
/// The tag, if the name is the tag of a language without rules, such as `pl.json`.
pub fn language(path: &Path) -> Result<Option<Language>, String> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    if let Some(language) = Language::named(&stem) {
        return Ok(Some(language));
    }
    let last = stem.rsplit(['.', '_', '-']).find(|part| !is_region(part)).unwrap_or_default();
    if last.len() == 2
        && last.len() < stem.len()
        && let Some(language) = Language::named(last)
    {
        return Ok(Some(language));
    }
    let folder = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    if let Some(language) = folder.and_then(|name| Language::named(&name)) {
        return Ok(Some(language));
    }
    if stem.len() == 2 && stem.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Err(stem.into_owned())
    } else {
        Ok(None)
    }
}

fn is_region(part: &str) -> bool {
    part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_states_the_language_of_a_file_of_strings() {
        let of = |name: &str| language(Path::new(name));
        for name in
            ["de.json", "de-AT.json", "a/shop.de.json", "shop_de.arb", "shop_de_AT.arb", "de/shop.json", "de-CH/x.json"]
        {
            assert_eq!(of(name), Ok(Some(Language::German)), "{name}");
        }
        for name in ["shop.json", "policy.json", "a/b.json", "shop-pl.json"] {
            assert_eq!(of(name), Ok(None), "{name}");
        }
        assert_eq!(of("a/pl.json"), Err("pl".into()));
        assert_eq!(form(Path::new("a/B.HTML")), Some(Form::Page));
        assert_eq!(form(Path::new("de.arb")), Some(Form::Strings));
        assert_eq!(form(Path::new("de.jsonl")), Some(Form::Lines));
        assert_eq!(form(Path::new("notes.txt")), None);
    }
}
