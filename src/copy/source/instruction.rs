//! Values and code of templates in a page: `<?= $x ?>`, `<?php if ($x > 1): ?>`, `<%= x %>`.
//!
//! Browsers never get them. The rules of HTML would end the first two at any `>`, and take quotes and tags inside them for
//! those of the page.

use std::borrow::Cow;
use std::ops::Range;

/// What begins such a part, and what ends it.
const PARTS: [(&str, &str); 3] = [("<?=", "?>"), ("<?php", "?>"), ("<%", "%>")];

/// Returns the page, with the same length, where nothing in these parts has a meaning in HTML.
pub(super) fn masked(source: &str) -> Cow<'_, str> {
    let parts = parts(source);
    if parts.is_empty() {
        return Cow::Borrowed(source);
    }
    let (mut masked, mut from) = (String::with_capacity(source.len()), 0);
    for part in parts {
        masked.push_str(source.get(from..part.start).unwrap_or_default());
        from = part.end;
        masked.extend(source.get(part).unwrap_or_default().chars().map(|c| match c {
            '<' => '{',
            '>' => '}',
            '"' | '\'' | '&' => '`',
            other => other,
        }));
    }
    masked.push_str(source.get(from..).unwrap_or_default());
    Cow::Owned(masked)
}

/// Returns true if a text of a page has letters outside such parts.
pub(super) fn has_words(text: &str) -> bool {
    let has_letters = |part: Option<&str>| part.is_some_and(|part| part.contains(char::is_alphabetic));
    let mut from = 0;
    for part in parts(text) {
        if has_letters(text.get(from..part.start)) {
            return true;
        }
        from = part.end;
    }
    has_letters(text.get(from..))
}

/// Returns the bytes of these parts, in order. One without an end is none.
fn parts(source: &str) -> Vec<Range<usize>> {
    let (mut parts, mut missing) = (Vec::<Range<usize>>::new(), Vec::new());
    for (start, _) in source.match_indices('<') {
        let rest = source.get(start..).unwrap_or_default();
        let is_inside = parts.last().is_some_and(|part| start < part.end);
        let Some((_, end)) = PARTS.iter().find(|(begin, _)| !is_inside && rest.starts_with(begin)) else { continue };
        // After one without an end, no other of its kind has one.
        if missing.contains(end) {
            continue;
        }
        match rest.find(end) {
            Some(length) => parts.push(start..start + length + end.len()),
            None => missing.push(*end),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_inside_a_part_is_masked() {
        for (source, expected) in [
            ("<p>a<?= $x->y('<b>') ?>b", "<p>a{?= $x-}y(`{b}`) ?}b"),
            ("<a b=\"<?php echo \"é&\" ?>\">", "<a b=\"{?php echo `é`` ?}\">"),
            ("<% if a > b %><b>", "{% if a } b %}<b>"),
            ("<?xml version='1.0'?><b>", "<?xml version='1.0'?><b>"),
            ("<?= a <b> <% 'c' %>", "<?= a <b> {% `c` %}"),
        ] {
            assert_eq!(masked(source), expected);
            assert_eq!(masked(source).len(), source.len());
        }
        let opened = "<?=".repeat(50_000);
        assert_eq!(masked(&opened), opened);
    }

    #[test]
    fn a_text_without_letters_outside_these_parts_has_no_words() {
        for (text, expected) in
            [("<?= $x ?>", false), ("1 <% y %> <?php z ?>.", false), ("<?= $x ?> a", true), ("a", true)]
        {
            assert_eq!(has_words(text), expected, "{text}");
        }
    }
}
