//! Which open elements a tag ends, where a page leaves end tags out.
//!
//! # Source
//! HTML Standard, §13.1.2.4 "Optional tags" and §13.2.6.4 "The rules for parsing tokens in HTML content".

/// Elements before which a paragraph ends; list items, terms and their descriptions come on top.
const BLOCKS: [&str; 39] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "ul",
    "li",
    "dt",
    "dd",
];
const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
/// Elements that no tag inside them ends.
const SCOPES: [&str; 9] = ["html", "table", "caption", "td", "th", "template", "object", "marquee", "applet"];
/// Parts of a table, which only the table limits.
const TABLE: [&str; 10] = ["table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th", "template"];

/// Returns how many of the open elements, of which the first is the outermost, stay open where `tag` begins.
pub(super) fn kept(open: &[&str], tag: &str) -> usize {
    let in_table = |name: &str| matches!(name, "table" | "template");
    // The nearest list that an item could belong to; a `div` around an item is none.
    let in_list = |name: &str| {
        let is_block = BLOCKS.contains(&name) && !matches!(name, "address" | "div" | "p" | "li" | "dt" | "dd");
        is_block || SCOPES.contains(&name) || matches!(name, "body" | "button" | "select")
    };
    let kept = match tag {
        "li" => outermost(open, &["li"], in_list),
        "dt" | "dd" => outermost(open, &["dt", "dd"], in_list),
        "option" => outermost(open, &["option"], |name| matches!(name, "select" | "optgroup" | "datalist")),
        "optgroup" => outermost(open, &["option", "optgroup"], |name| name == "select"),
        "rp" | "rt" | "rb" | "rtc" => outermost(open, &["rp", "rt", "rb"], |name| matches!(name, "ruby" | "rtc")),
        "td" | "th" => outermost(open, &["td", "th", "caption"], |name| name == "tr" || in_table(name)),
        "tr" => outermost(open, &["tr", "caption", "colgroup"], |name| {
            matches!(name, "thead" | "tbody" | "tfoot") || in_table(name)
        }),
        "thead" | "tbody" | "tfoot" | "caption" | "colgroup" => {
            outermost(open, &["thead", "tbody", "tfoot", "caption", "colgroup", "tr"], in_table)
        }
        _ if HEADINGS.contains(&tag) && open.last().is_some_and(|name| HEADINGS.contains(name)) => open.len() - 1,
        _ => open.len(),
    };
    if BLOCKS.contains(&tag) {
        outermost(open.get(..kept).unwrap_or_default(), &["p"], |name| name == "button" || SCOPES.contains(&name))
    } else {
        kept
    }
}

/// Returns the index of the outermost of these elements inside the nearest one at which `stops` holds, or the number of
/// open elements.
fn outermost(open: &[&str], names: &[&str], stops: impl Fn(&str) -> bool) -> usize {
    let inside = open.iter().rposition(|name| stops(name)).map_or(0, |at| at + 1);
    let found = open.iter().skip(inside).position(|name| names.contains(name));
    found.map_or(open.len(), |at| inside + at)
}

/// Returns the index of the open element that the end tag of `tag` ends.
pub(super) fn ended(open: &[&str], tag: &str) -> Option<usize> {
    let is_part = TABLE.contains(&tag);
    for (at, &name) in open.iter().enumerate().rev() {
        if name == tag || HEADINGS.contains(&name) && HEADINGS.contains(&tag) {
            return Some(at);
        }
        let stops = if is_part { matches!(name, "table" | "template") } else { SCOPES.contains(&name) };
        if stops || tag == "p" && name == "button" {
            return None;
        }
    }
    None
}
