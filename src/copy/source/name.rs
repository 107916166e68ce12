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
/// The languages that a file's name can consist of.
///
/// # Source
/// ISO 639-1, the codes of two letters.
const CODES: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee \
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is \
    it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms \
    mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk \
    sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi \
    yo za zh zu";
/// Other languages that a file's name often ends in: those of the European Union, and widely used ones.
const OTHERS: [&str; 44] = [
    "ar", "bg", "bn", "bs", "ca", "cs", "cy", "da", "el", "et", "eu", "fa", "fi", "ga", "gl", "he", "hi", "hr", "hu",
    "hy", "is", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "mt", "nb", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq",
    "sr", "sv", "tr", "uk", "vi", "zh",
];
/// Tags that are also words or endings of other files, as in `read.it` and `vite.es`.
const WORDS: [&str; 5] = ["es", "it", "is", "he", "hi"];
/// Usual names of files of texts, after which any tag states the language.
const TEXTS: [&str; 48] = [
    "account",
    "admin",
    "app",
    "banner",
    "blog",
    "cart",
    "checkout",
    "client",
    "common",
    "consent",
    "content",
    "cookies",
    "copy",
    "core",
    "default",
    "dictionary",
    "email",
    "emails",
    "errors",
    "faq",
    "footer",
    "help",
    "home",
    "i18n",
    "intl",
    "labels",
    "lang",
    "language",
    "legal",
    "locale",
    "locales",
    "main",
    "messages",
    "news",
    "page",
    "pages",
    "policy",
    "privacy",
    "shop",
    "site",
    "store",
    "strings",
    "terms",
    "texts",
    "translation",
    "translations",
    "web",
    "website",
];

/// Returns the language of a file of strings by its name or its folder: `de.json`, `de-AT.json`, `shop.de.json`,
/// `shop_de.arb`, `messages-de.json`, `de/shop.json`.
///
/// After a hyphen, and for a tag that is also a word, the name before must be a usual one, so that `get-it.json` and
/// `vite.es.json` state nothing. A folder counts before a name of two letters without rules, as in `de/id.json`.
///
/// # Errors
/// The tag, if the name states a language without rules, as `pl.json` and `shop.pl.json` do.
pub fn language(path: &Path) -> Result<Option<Language>, String> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    if SETTINGS.contains(&stem.as_ref()) {
        return Ok(None);
    }
    let folder = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    let folder = folder.and_then(|name| Language::tagged(&name));
    let ends = stem.char_indices().filter(|(_, c)| matches!(c, '.' | '_' | '-')).map(|(at, _)| at + 1);
    // The longest end that is a tag: all of "de_AT", and "de_AT" in "shop_de_AT".
    for start in std::iter::once(0).chain(ends) {
        let (before, end) = stem.split_at_checked(start).unwrap_or_default();
        if start > 0 && !states(before, end) {
            continue;
        }
        if let Some(language) = Language::tagged(end) {
            return Ok(Some(language));
        }
        let primary = end.split(['-', '_']).next().unwrap_or_default();
        let is_whole = start == 0 && end.len() == 2 && CODES.split(' ').any(|code| code == end);
        let is_other = OTHERS.contains(&primary) || is_whole;
        if is_other && is_tag(end) && primary.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return folder.filter(|_| is_whole).map(Some).ok_or_else(|| end.to_owned());
        }
    }
    Ok(folder)
}

/// Returns true if the end of a name states a language after the part before it.
fn states(before: &str, end: &str) -> bool {
    let name = before.trim_end_matches(['.', '_', '-']);
    let name = name.rsplit(['.', '_', '-']).next().unwrap_or_default().to_ascii_lowercase();
    TEXTS.contains(&name.as_str()) || !before.ends_with('-') && !WORDS.contains(&end)
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
            "how-is.json",
            "do-it.json",
            "get-it.json",
            "love-it.json",
            "made-in-de.json",
            "log.es.json",
            "vite.es.json",
            "made.in.it.json",
            "what.is.json",
            "ui.json",
            "qa.json",
            "ok.json",
            "yn.json",
            "ad.json",
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
        for (name, language) in [
            ("messages-de.json", Language::German),
            ("my-shop-nl.json", Language::Dutch),
            ("read-it.en.json", Language::English),
            ("terms.it.json", Language::Italian),
            ("strings_es.json", Language::Spanish),
            ("de/ui.json", Language::German),
            ("en/id.json", Language::English),
            ("fr/vite.es.json", Language::French),
            ("fr/get-it.json", Language::French),
            ("it/en.json", Language::English),
        ] {
            assert_eq!(of(name), Ok(Some(language)), "{name}");
        }
        for (name, tag) in [
            ("shop-pl.json", "pl"),
            ("id.json", "id"),
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
