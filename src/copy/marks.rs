//! Tags and character references inside a text, as string files contain them.

use super::fold::is_invisible;

/// Returns the length of a tag or a character reference at the start of a text, as string files contain them.
pub(super) fn markup(text: &str) -> Option<usize> {
    if let Some(rest) = text.strip_prefix('<') {
        if let Some(inside) = rest.strip_prefix(['?', '%']) {
            let end = if rest.starts_with('?') { "?>" } else { "%>" };
            return inside.find(end).map(|at| at + 4);
        }
        let named = rest.strip_prefix('/').unwrap_or(rest).starts_with(|c: char| c.is_ascii_alphanumeric());
        return rest
            .find(['<', '>'])
            .filter(|&at| named && rest.get(at..).unwrap_or_default().starts_with('>'))
            .map(|at| at + 2);
    }
    let rest = text.strip_prefix('&')?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#'))?;
    (end > 1 && rest.get(end..)?.starts_with(';')).then_some(end + 2)
}

/// Returns the length of what stands inside a word at the start of a text without being seen: a reference to a character
/// such as a soft hyphen, or a tag that permits a line break.
pub(super) fn invisible(text: &str) -> Option<usize> {
    let length = markup(text)?;
    let inside = text.get(1..length - 1)?;
    let number = inside.strip_prefix('#').and_then(|digits| match digits.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
        None => digits.parse().ok(),
    });
    let is_named = match text.starts_with('<') {
        true => matches!(inside.trim_end_matches(['/', ' ']), "wbr"),
        false => matches!(inside, "shy" | "zwj" | "zwnj" | "lrm" | "rlm" | "ZeroWidthSpace" | "NoBreak"),
    };
    (is_named || number.and_then(char::from_u32).is_some_and(is_invisible)).then_some(length)
}
