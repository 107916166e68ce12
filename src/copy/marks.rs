//! What is no word in a text: placeholders for values that are filled in later, tags and character references.

use std::ops::Range;

use super::fold::is_invisible;

/// The characters that a placeholder may have (chosen: plural forms have hundreds). Without a limit, a text of opening
/// brackets would be searched to its end for each of them.
const LONGEST: usize = 2000;

/// Returns the length of the placeholder at the start of a text.
pub(super) fn placeholder(text: &str) -> Option<usize> {
    let after = |start: &str| text.strip_prefix(start).map(|rest| (start.len(), rest));
    if let Some((skipped, rest)) = after("${").or(after("%{")).or(after("#{")).or(after("{")) {
        let mut depth = 1;
        for (at, c) in rest.char_indices().take(LONGEST) {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(skipped + at + 1);
            }
        }
        return None;
    }
    let rest = text.strip_prefix('%')?;
    if let Some(named) = rest.strip_prefix('(') {
        let end = named.char_indices().take(LONGEST).find(|(_, c)| *c == ')')?.0;
        return Some(end + 4)
            .filter(|&length| text.is_char_boundary(length) && !named.get(..end).unwrap_or(" ").contains(' '));
    }
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let position = if rest.get(digits..)?.starts_with('$') && digits > 0 { digits + 1 } else { 0 };
    let mut letters = rest.get(position..)?.chars();
    let is_conversion = matches!(letters.next()?, 's' | 'd' | 'i' | 'u' | 'f' | '@');
    (is_conversion && !letters.next().is_some_and(char::is_alphanumeric)).then_some(position + 2)
}

/// A text that a placeholder chooses, such as `copies` of `{n, plural, one {copy} other {copies}}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Branch {
    /// Its bytes in the placeholder.
    pub bytes: Range<usize>,
    /// Whether `#` is the number that is filled in.
    pub is_plural: bool,
}

/// Returns the texts that a placeholder chooses. Those for a certain number, as in `one {1 copy}`, are left out, because
/// that number is filled in.
///
/// # Source
/// ICU, MessageFormat: complex argument types.
pub(super) fn branches(placeholder: &str) -> Vec<Branch> {
    let Some(inside) = placeholder.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
        return Vec::new();
    };
    let mut parts = inside.splitn(3, ',');
    let (Some(_), Some(kind), Some(rest)) = (parts.next(), parts.next(), parts.next()) else { return Vec::new() };
    let is_plural = match kind.trim() {
        "plural" | "selectordinal" => true,
        "select" => false,
        _ => return Vec::new(),
    };
    let (mut branches, mut at) = (Vec::new(), placeholder.len() - 1 - rest.len());
    while let Some((open, length)) = opening(placeholder, at) {
        let key = placeholder.get(at..open).unwrap_or_default().split_whitespace().last().unwrap_or_default();
        let is_certain = is_plural && (key.starts_with('=') || matches!(key, "zero" | "one" | "two"));
        if !is_certain {
            branches.push(Branch { bytes: open + 1..open + length - 1, is_plural });
        }
        at = open + length;
    }
    branches
}

/// Returns where the next bracket opens, and its length.
fn opening(text: &str, from: usize) -> Option<(usize, usize)> {
    let open = from + text.get(from..)?.find('{')?;
    Some((open, placeholder(text.get(open..)?)?))
}

/// Returns the length of a tag or a character reference at the start of a text, as string files contain them.
pub(super) fn markup(text: &str) -> Option<usize> {
    if let Some(rest) = text.strip_prefix('<') {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_chooses_among_its_branches() {
        let texts = |placeholder: &'static str| -> Vec<&'static str> {
            branches(placeholder).into_iter().map(|branch| &placeholder[branch.bytes]).collect()
        };
        assert_eq!(texts("{vip, select, true {Hurry! {n} left} other {Soon}}"), ["Hurry! {n} left", "Soon"]);
        assert_eq!(
            texts("{n,plural,offset:1 =0{no} one{# copy} few{# a} other{{x, select, a {b} other {c}}}}"),
            ["# a", "{x, select, a {b} other {c}}"]
        );
        assert_eq!(texts("{n, selectordinal, one {#st} other {#th €}}"), ["#th €"]);
        for plain in ["{n}", "{n, number}", "{n, date, short}", "{{n}}", "${n}", "%s", "", "{", "{a, select, b}"] {
            assert!(branches(plain).is_empty(), "{plain}");
        }
    }
}
