//! The question that a box answers whose own name is only "Yes" or "On".

use super::Choices;
use super::label::Context;
use crate::copy::excerpt::Label;
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
pub(in crate::copy::source) struct Name {
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

impl Choices {
    /// Returns the question that a box answers, with the answer: the name of the group around it, or else the nearest text
    /// before it that names no box, such as a legend or a heading.
    pub(super) fn question(&self, group: usize, at: usize, answer: &Label) -> Option<Label> {
        let around = |number: usize| std::iter::successors(Some(number), |number| self.groups.parent(*number));
        around(group).find_map(|number| {
            let named = self.groups.name(number).and_then(|name| {
                let referred = name.labelled_by.as_ref().map(|ids| self.referred(ids));
                let text = referred.filter(|text| !text.is_empty()).or_else(|| name.aria_label.clone())?;
                name.context.label(format!("{text} {}", answer.text), "fieldset")
            });
            named.or_else(|| {
                let (text, lead) = self.groups.before(number, at, &self.page)?;
                text.context.label(format!("{} {}", lead.trim(), answer.text), &text.part)
            })
        })
    }
}
