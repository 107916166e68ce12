//! Labels of a policy that no item has, which are probably typos: an audit measures nothing of such a label, and the
//! engine protects nothing by it.

use super::terms::Terms;
use crate::pack::{Facet, Label, Pack, Verified};
use crate::policy::{Checked, Measure};
use crate::read::Item;

/// A label of the policy that no item has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unused {
    /// The key of the policy that names it: `sensitive` or `audit.proxies`.
    pub key: &'static str,
    /// The label as the policy writes it.
    pub label: String,
}

impl std::fmt::Display for Unused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { key, label } = self;
        let what = if *key == SENSITIVE { "category or tag" } else { "label" };
        write!(f, "no item has the {what} {label:?}, which the policy's {key:?} names")
    }
}

const SENSITIVE: &str = "sensitive";

/// Returns the labels of a policy that no item of the pack has.
#[must_use]
pub fn unused_in_pack(pack: &Pack<Verified>, policy: Option<&Checked>, terms: &Terms) -> Vec<Unused> {
    unused(policy, terms, &|label| {
        let mut is_used = false;
        pack.labelled(label, &mut |_| is_used = true);
        is_used
    })
}

/// Returns the labels of a policy that no item of the catalogue has.
#[must_use]
pub fn unused_in_catalogue(catalogue: &[Item], policy: Option<&Checked>, terms: &Terms) -> Vec<Unused> {
    let bears = |item: &Item, label: &Label| match label.facet() {
        Facet::Item => item.id == label.value(),
        Facet::Category => item.category == label.value(),
        Facet::Tag => item.tags.iter().any(|tag| tag == label.value()),
        Facet::Provider => item.provider == label.value(),
    };
    unused(policy, terms, &|label| catalogue.iter().any(|item| bears(item, label)))
}

fn unused(policy: Option<&Checked>, terms: &Terms, is_used: &dyn Fn(&Label) -> bool) -> Vec<Unused> {
    let named = |value: &str| {
        [Facet::Category, Facet::Tag]
            .into_iter()
            .filter_map(|facet| Label::new(facet, value))
            .any(|label| is_used(&label))
    };
    let sensitive = policy.into_iter().flat_map(Checked::sensitive).filter(|value| !named(value));
    let sensitive = sensitive.map(|value| Unused { key: SENSITIVE, label: value.clone() });
    let proxies = terms.proxies.iter().filter(|label| !is_used(label));
    sensitive.chain(proxies.map(|label| Unused { key: "audit.proxies", label: label.text() })).collect()
}

/// Returns one of the names if the policy names sensitive labels or categories and no item of the pack has any of them: then
/// the pack is of another catalogue.
#[must_use]
pub fn foreign(pack: &Pack<Verified>, policy: &Checked) -> Option<String> {
    let has = |facet: Facet, value: &str| {
        let mut is_used = false;
        Label::new(facet, value).iter().for_each(|label| pack.labelled(label, &mut |_| is_used = true));
        is_used
    };
    let metrics = policy.reported().map_or(&[][..], |measurement| measurement.metrics());
    let categories = metrics.iter().filter(|metric| metric.measure() == Measure::TopCategory);
    let listed = categories.flat_map(|metric| metric.answers().iter().filter(|answer| !metric.adds(answer)));
    let (mut sensitive, mut listed) = (policy.sensitive().iter(), listed.peekable());
    let example = policy.sensitive().first().or_else(|| listed.peek().copied())?.clone();
    let is_used = sensitive.any(|value| has(Facet::Category, value) || has(Facet::Tag, value))
        || listed.any(|value| has(Facet::Category, value));
    (!is_used).then_some(example)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::small;

    #[test]
    fn a_label_that_no_item_has_is_found_in_a_pack_and_in_a_catalogue() {
        let policy = r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "b" },
            "retention_days": 1, "purposes": ["recommendations"], "sensitive": ["blue", "mugs", "blu"] }"#;
        let policy = Checked::read(&serde_json::from_str(policy).unwrap()).unwrap();
        let proxies = ["tag:red", "tag:mugs", "provider:Acme", "provider:acme", "category:lamps"];
        let proxies = proxies.iter().filter_map(|label| Label::parse(label)).collect();
        let terms = Terms { proxies, ..Terms::default() };
        let catalogue = [
            Item { category: "mugs".into(), tags: vec!["blue".into(), "red".into()], ..Item::bare("a") },
            Item { category: "lamps".into(), provider: "Acme".into(), ..Item::bare("b") },
        ];
        let found = unused_in_pack(&small(), Some(&policy), &terms);
        let messages: Vec<String> = found.iter().map(Unused::to_string).collect();
        let expected = [
            r#"no item has the category or tag "blu", which the policy's "sensitive" names"#,
            r#"no item has the label "tag:mugs", which the policy's "audit.proxies" names"#,
            r#"no item has the label "provider:acme", which the policy's "audit.proxies" names"#,
        ];
        assert_eq!(messages, expected);
        assert_eq!(unused_in_catalogue(&catalogue, Some(&policy), &terms), found);
        assert_eq!(unused_in_catalogue(&catalogue, None, &Terms::default()), []);
    }

    #[test]
    fn a_pack_is_foreign_only_if_it_has_none_of_the_names_of_a_policy() {
        let found = |sensitive: &str, answers: &str| {
            let measurement = format!(
                r#""measurement": {{ "recipient": "A", "metrics": [{{ "name": "a", "question": "Which?",
                   "measures": "top-category", "answers": {answers}, "epsilon": 1 }}] }}"#
            );
            let text = format!(
                r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A", "contact": "b" }}, "retention_days": 1,
                   "purposes": ["recommendations", "measurement"], "sensitive": {sensitive}
                   {} }}"#,
                if answers == "[]" { String::new() } else { format!(", {measurement}") }
            );
            foreign(&small(), &Checked::read(&serde_json::from_str(&text).unwrap()).unwrap())
        };
        assert_eq!(found("[]", "[]"), None, "a policy without names fits every pack");
        assert_eq!(found(r#"["easter", "blue"]"#, "[]"), None);
        assert_eq!(found(r#"["easter"]"#, r#"["Toys", "mugs"]"#), None);
        assert_eq!(found(r#"["easter"]"#, "[]").as_deref(), Some("easter"));
        assert_eq!(found("[]", r#"["Toys", "Cards"]"#).as_deref(), Some("Toys"));
        assert_eq!(found("[]", r#"["blue", "Acme"]"#).as_deref(), Some("blue"), "a tag is no category");
    }
}
