//! Placeholders for values that are filled in later, and what controls a template.

use std::ops::Range;

use super::marks::markup;

/// The characters that a placeholder may have (chosen: plural forms have hundreds). Without a limit, a text of opening
/// brackets would be searched to its end for each of them.
const LONGEST: usize = 2000;

/// Returns the length of the placeholder at the start of a text.
pub(super) fn placeholder(text: &str) -> Option<usize> {
    if text.starts_with('{') || ["${", "%{", "#{"].iter().any(|start| text.starts_with(start)) {
        let length = braces(text)?;
        let is_value = !is_control(text) && !is_sentence(text.get(..length).unwrap_or_default());
        return is_value.then_some(length);
    }
    if ["<?=", "<?php echo ", "<%=", "<%-"].iter().any(|start| text.starts_with(start)) {
        return markup(text);
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

/// Returns the length of a part of a text in braces, with what is before the first.
fn braces(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().take(LONGEST) {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// Returns the length of what controls a template at the start of a text and has no value: `{% if x %}`,
/// `{{#if x}}`, `{{/if}}`, `{#if x}`, `{:else}`, `@if(x)`, `@endif` and comments.
pub(super) fn control(text: &str) -> Option<usize> {
    if is_control(text) {
        return braces(text);
    }
    let directive = text.strip_prefix('@')?;
    let name = directive.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(directive.len());
    let (name, rest) = directive.split_at_checked(name)?;
    let is_known = DIRECTIVES.contains(&name.strip_prefix("end").unwrap_or(name));
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    let condition = rest.get(spaces..).filter(|rest| rest.starts_with('(')).and_then(|rest| {
        let end = rest.char_indices().take(LONGEST).find(|(_, c)| *c == ')')?.0;
        Some(spaces + end + 1)
    });
    is_known.then_some(1 + name.len() + condition.unwrap_or(0))
}

/// The words that begin a block of a template after `@`, as in Blade and Angular.
const DIRECTIVES: [&str; 12] =
    ["if", "elseif", "else", "for", "foreach", "forelse", "empty", "unless", "isset", "switch", "case", "while"];

/// Returns true if a brace at the start of a text begins a block of a template, goes on or ends with it, or a comment.
fn is_control(text: &str) -> bool {
    if ["{%", "{{#", "{{/", "{{^", "{{!", "{{else", "{/", "{:"].iter().any(|start| text.starts_with(start)) {
        return true;
    }
    // Svelte's `{#if x}` and a comment `{# … #}`.
    text.strip_prefix("{#").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == ' '))
}

/// Returns true for a text in single braces: several words before any comma, as in `{We miss you}`; `{Hurry, she}` is none.
fn is_sentence(placeholder: &str) -> bool {
    let Some(inside) = placeholder.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else { return false };
    let before = inside.split(',').next().unwrap_or_default().trim();
    let is_word = |c: char| c.is_alphanumeric() || c.is_whitespace() || "'’!?.:-–".contains(c);
    before.contains(char::is_whitespace) && before.chars().all(is_word)
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
    Some((open, braces(text.get(open..)?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_stands_for_a_value_and_a_block_of_a_template_for_none() {
        for value in
            ["{n}", "{{ user.name | upper }}", "${a b}", "%{x}", "{n, number}", "{ n }", "{{t 'x'}}", "<?= $n ?>"]
        {
            assert_eq!(placeholder(value), Some(value.len()), "{value}");
            assert_eq!(control(value), None, "{value}");
        }
        for block in
            ["{% if a %}", "{{#if a}}", "{{/if}}", "{{else}}", "{#if a}", "{/if}", "{:else}", "{# x #}", "@if(a)"]
        {
            assert_eq!(control(block), Some(block.len()), "{block}");
            assert_eq!(placeholder(block), None, "{block}");
        }
        for text in ["{We miss you}", "{Hurry up, it ends soon!}", "@ifs(x)", "@home", "{"] {
            assert_eq!((placeholder(text), control(text)), (None, None), "{text}");
        }
    }

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
