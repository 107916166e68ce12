//! Labels of a policy that no item has, which are probably typos: an audit measures nothing of such a label, and the
//! engine protects nothing by it.

use std::collections::HashMap;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::terms::Terms;
use crate::ids::ItemNumber;
use crate::pack::{Facet, Label, Pack, Verified};
use crate::policy::{Checked, Measure, Quoted};
use crate::read::Item;

/// A label of the policy that no item has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unused {
    /// The key of the policy that names it: `sensitive` or `audit.proxies`.
    pub key: &'static str,
    /// The label as the policy writes it.
    pub label: String,
    /// A label of an item that differs only in how letters and accents are composed, which no reader sees; the engine
    /// compares characters.
    pub alike: Option<String>,
}

impl std::fmt::Display for Unused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { key, label, alike } = self;
        let what = if *key == SENSITIVE { "category or tag" } else { "label" };
        let label = Quoted(label);
        match alike {
            None => write!(f, "no item has the {what} {label}, which the policy's {key:?} names"),
            Some(alike) => write!(
                f,
                "the policy's {key:?} names {label}, and items have {}, which looks the same but encodes letters with accents \
                 differently; copy the {what} of the items into the policy",
                Quoted(alike)
            ),
        }
    }
}

/// The key of the policy that names sensitive labels.
pub(super) const SENSITIVE: &str = "sensitive";

/// Returns the labels of a policy that no item of the pack has.
#[must_use]
pub fn unused_in_pack(pack: &Pack<Verified>, policy: Option<&Checked>, terms: &Terms) -> Vec<Unused> {
    let items = pack.items();
    let of = |item| {
        let tags = items.tags(item).map(|tag| (Facet::Tag, tag));
        tags.chain([(Facet::Category, items.category(item)), (Facet::Provider, items.provider(item))])
    };
    let named = || (0..items.len() as u32).map(ItemNumber).flat_map(of);
    unused(policy, terms, named, &|label| {
        let mut is_used = false;
        pack.labelled(label, &mut |_| is_used = true);
        is_used
    })
}

/// Returns the labels of a policy that no item of the catalogue has.
#[must_use]
pub fn unused_in_catalogue<'c>(catalogue: &'c [Item], policy: Option<&Checked>, terms: &Terms) -> Vec<Unused> {
    let bears = |item: &Item, label: &Label| match label.facet() {
        Facet::Item => item.id == label.value(),
        Facet::Category => item.category == label.value(),
        Facet::Tag => item.tags.iter().any(|tag| tag == label.value()),
        Facet::Provider => item.provider == label.value(),
    };
    let of = |item: &'c Item| {
        let tags = item.tags.iter().map(|tag| (Facet::Tag, tag.as_str()));
        tags.chain([(Facet::Category, item.category.as_str()), (Facet::Provider, item.provider.as_str())])
    };
    let named = || catalogue.iter().flat_map(of);
    unused(policy, terms, named, &|label| catalogue.iter().any(|item| bears(item, label)))
}

/// Returns the labels that are not used. `labels` are those of the items.
fn unused<'l, L: Iterator<Item = (Facet, &'l str)>>(
    policy: Option<&Checked>,
    terms: &Terms,
    labels: impl Fn() -> L,
    is_used: &dyn Fn(&Label) -> bool,
) -> Vec<Unused> {
    let named = |value: &str| {
        [Facet::Category, Facet::Tag]
            .into_iter()
            .filter_map(|facet| Label::new(facet, value))
            .any(|label| is_used(&label))
    };
    let sensitive = policy.into_iter().flat_map(Checked::sensitive).filter(|value| !named(value));
    let sensitive: Vec<&String> = sensitive.collect();
    let proxies: Vec<&Label> = terms.proxies.iter().filter(|label| !is_used(label)).collect();
    if sensitive.is_empty() && proxies.is_empty() {
        return Vec::new();
    }
    let same = Composed::of(labels());
    let sensitive = sensitive.into_iter().map(|value| {
        let mut alike = [Facet::Category, Facet::Tag].into_iter().filter_map(|facet| same.find(facet, value));
        Unused { key: SENSITIVE, label: value.clone(), alike: alike.next().map(str::to_owned) }
    });
    let proxies = proxies.into_iter().map(|label| {
        let alike = same.find(label.facet(), label.value()).and_then(|value| Label::new(label.facet(), value));
        Unused { key: "audit.proxies", label: label.text(), alike: alike.map(|alike| alike.text()) }
    });
    sensitive.chain(proxies).collect()
}

/// The labels of items with letters beyond ASCII, by their composed form.
///
/// # Source
/// Unicode Standard Annex #15, the form NFC: texts with the same form look the same.
struct Composed<'l> {
    labels: HashMap<String, &'l str>,
}

impl<'l> Composed<'l> {
    fn of(labels: impl Iterator<Item = (Facet, &'l str)>) -> Self {
        let beyond = labels.filter(|(_, label)| !label.is_ascii());
        Self { labels: beyond.filter_map(|(facet, label)| Some((composed(facet, label)?, label))).collect() }
    }

    /// Returns a label with the same composed form.
    fn find(&self, facet: Facet, label: &str) -> Option<&'l str> {
        self.labels.get(&composed(facet, label)?).copied()
    }
}

fn composed(facet: Facet, label: &str) -> Option<String> {
    Label::new(facet, &ComposingNormalizerBorrowed::new_nfc().normalize(label)).map(|label| label.text())
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
    fn a_label_that_differs_only_in_its_composition_is_found_with_what_items_have() {
        let policy = r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "b" },
            "retention_days": 1, "purposes": ["recommendations"], "sensitive": ["Santé", "Café"] }"#;
        let policy = Checked::read(&serde_json::from_str(policy).unwrap()).unwrap();
        let proxies = Label::parse("tag:e\u{301}te\u{301}").into_iter().collect();
        let terms = Terms { proxies, ..Terms::default() };
        let tags = vec!["Sante\u{301}".to_owned(), "été".to_owned(), "cafe".to_owned()];
        let catalogue = [Item { tags, ..Item::bare("a") }];
        let found = unused_in_catalogue(&catalogue, Some(&policy), &terms);
        let alike: Vec<Option<&str>> = found.iter().map(|unused| unused.alike.as_deref()).collect();
        assert_eq!(alike, [Some("Sante\u{301}"), None, Some("tag:été")]);
        let message = found[0].to_string();
        assert!(
            message.contains("\"Santé\"") && message.contains("items have \"Sante\u{301}\", which looks the same"),
            "{message}"
        );
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
