//! Recognises e-mail addresses, also inside a longer text, a link or JSON.

use std::borrow::Cow;

/// Endings of files, because `logo@2x.png` is the name of an image.
const FILES: [&str; 14] =
    ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "css", "js", "mjs", "json", "pdf", "mp4"];

/// Returns true if a text contains an address: one `@` between a name and a host that ends in a top-level domain. An
/// address after a `/` or before one is part of a link, as in `ssh://git@host.example/path`.
pub(super) fn contains_email(text: &str) -> bool {
    let text = decoded(text);
    text.match_indices('@').any(|(at, _)| {
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + 1..)) else { return false };
        let rest = before.trim_end_matches(|c: char| c.is_alphanumeric() || "._%+-'".contains(c));
        let name = before.get(rest.len()..).unwrap_or_default().trim_matches('\'');
        let end = after.find(|c: char| !(c.is_alphanumeric() || ".-".contains(c))).unwrap_or(after.len());
        let Some((host, rest_after)) = after.split_at_checked(end) else { return false };
        let is_apart = !rest.ends_with(['/', '@']) && !rest_after.starts_with(['/', '@']);
        // A repository, as in `git@host.example:path`.
        let path = rest_after.strip_prefix(':').is_some_and(|path| path.starts_with(char::is_alphanumeric));
        !name.is_empty() && is_apart && !path && is_host(host.trim_end_matches(['.', '-']))
    })
}

/// A top-level domain has at least two letters (RFC 3696, §2), so neither `3@2.50` nor `kit@1.2.0` is an address.
fn is_host(host: &str) -> bool {
    let Some((rest, domain)) = host.rsplit_once('.') else { return false };
    let is_domain = domain.starts_with("xn--") || domain.chars().count() > 1 && domain.chars().all(char::is_alphabetic);
    let is_file = FILES.iter().any(|file| domain.eq_ignore_ascii_case(file));
    is_domain && !is_file && rest.split('.').all(|part| !part.is_empty())
}

/// Returns a text with the `@` that a link, JSON or HTML may write in another way.
fn decoded(text: &str) -> Cow<'_, str> {
    let text: Cow<'_, str> = if text.contains("%40") { percent_decoded(text).into() } else { text.into() };
    ["\\u0040", "&#64;", "&commat;"]
        .iter()
        .fold(text, |text, code| if text.contains(code) { text.replace(code, "@").into() } else { text })
}

/// Returns a text with the characters of ASCII that are percent-encoded.
pub(super) fn percent_decoded(text: &str) -> String {
    let (mut decoded, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('%') {
        decoded.push_str(before);
        let byte = after.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok()).filter(u8::is_ascii);
        decoded.push(byte.map_or('%', char::from));
        rest = if byte.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    decoded.push_str(rest);
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_inside_links_and_json() {
        for text in [
            "ann@example.org",
            "ANN@EXAMPLE.ORG",
            "ann%40example.org",
            "https://s.example/?email=ann@example.org",
            "https://s.example/?q=1&next=%2Fx%3Femail%3Dann%40example.org%26a",
            "{\"email\":\"ann@example.org\"}",
            "{\"email\":\"ann\\u0040example.org\"}",
            "user:ann@example.org",
            "view ann@example.org",
            "ann&#64;example.org",
            "x@y, ann@example.org.",
            "jörg@müller.example",
        ] {
            assert!(contains_email(text), "{text}");
        }
        for text in [
            "logo@2x.png",
            "https://s.example/logo@2x.png?v=1",
            "ssh://git@host.example/path",
            "git@host.example:path",
            "https://s.example/@ann.smith",
            "/a@b.org",
            "pkg@1.2.3",
            "@home.example",
            "a@b",
            "a@.org",
            "a@b..org",
            "100 %",
            "%4",
            "@",
        ] {
            assert!(!contains_email(text), "{text}");
        }
    }

    #[test]
    fn a_long_text_takes_linear_time() {
        let text = "a@".repeat(200_000);
        let start = std::time::Instant::now();
        assert!(!contains_email(&text));
        assert!(!contains_email(&"a".repeat(1_000_000)));
        assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
    }
}
