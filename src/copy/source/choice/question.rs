//! The question that a box answers whose own name is only "Yes" or "On".

use super::label::Context;
use crate::copy::fold::fold;
use crate::copy::language::Language;

/// Words with which a name agrees and a second word may follow, as in "Yes, please", in the six languages.
const YES: [&str; 5] = ["yes", "ja", "oui", "si", "ok"];
/// Words that a switch or radio button has for "on".
const ON: [&str; 14] = [
    "on",
    "enabled",
    "active",
    "an",
    "ein",
    "aktiviert",
    "activado",
    "activada",
    "activee",
    "attivo",
    "attiva",
    "attivato",
    "aan",
    "ingeschakeld",
];

/// Returns true for a name that says no more than that something is agreed to or on.
pub(super) fn is_yes(name: &str) -> bool {
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(3).collect();
    let is_in = |list: &[&str], word: &str| list.contains(&fold(word, Language::English).as_str());
    match *words.as_slice() {
        [word] => is_in(&YES, word) || is_in(&ON, word),
        [first, _] => is_in(&YES, first),
        _ => false,
    }
}

/// What names a group of boxes: a `fieldset`, or an element with the role `group` or `radiogroup`.
#[derive(Clone, Debug)]
pub struct Name {
    pub aria_label: Option<String>,
    pub labelled_by: Option<String>,
    pub context: Context,
}

impl Name {
    /// Returns the name that an element's attributes give to the boxes inside.
    pub fn of(name: &str, own: &impl Fn(&str) -> Option<String>, context: impl FnOnce() -> Context) -> Option<Self> {
        let role = own("role").unwrap_or_default();
        let is_group = name == "fieldset" || matches!(role.trim(), "group" | "radiogroup");
        let (aria_label, labelled_by) = (own("aria-label"), own("aria-labelledby"));
        let is_named = is_group && (aria_label.is_some() || labelled_by.is_some());
        is_named.then(|| Self { aria_label, labelled_by, context: context() })
    }
}
