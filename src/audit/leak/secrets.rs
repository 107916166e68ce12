//! The secrets that an attacker tries to infer, and the policies of the engine under attack and of a leaky one.

use std::collections::BTreeMap;

use crate::ids::ItemNumber;
use crate::pack::{Facet, Label, Pack, Verified};
use crate::policy::{Checked, Node};

/// The number of sensitive labels and of muted categories that are attacked (chosen: each takes a second or two).
const MOST_LABELS: usize = 4;
const MOST_MUTED: usize = 2;

/// A policy for sites that give none: it asks for recommendations only.
const PLAIN: &str = r#"{ "version": 1, "revision": 1, "controller": { "name": "A site", "contact": "a site" },
    "retention_days": 365, "purposes": ["recommendations"] }"#;

/// Something about a visitor that the engine must not reveal.
#[derive(Clone, Debug)]
pub(super) struct Secret {
    /// The label, as `tag:X` or `category:X`.
    pub label: Label,
    /// The items of the label.
    pub items: Vec<ItemNumber>,
    /// The policy in force, which protects the label if it is sensitive.
    pub policy: Checked,
    /// For a sensitive label, the same policy without protection: the planted leak.
    pub leaky: Option<Checked>,
    /// True if the label is sensitive only for this experiment, because the policy marks none that items have.
    pub is_trial: bool,
}

/// Returns the sensitive labels of a policy that items of the pack have, with the protected and the leaky policy; if
/// there are none, the most frequent category or tag, for trial.
pub(super) fn sensitive(pack: &Pack<Verified>, policy: Option<&Node>) -> Vec<Secret> {
    let plain: Option<Node> = serde_json::from_str(PLAIN).ok();
    let Some(policy) = policy.cloned().or(plain) else { return Vec::new() };
    let (Ok(checked), Ok(leaky)) = (Checked::read(&policy), Checked::read(&with(&policy, "sensitive", &[]))) else {
        return Vec::new();
    };
    let marked = checked.sensitive().iter().filter_map(|label| named(pack, label)).take(MOST_LABELS);
    let of = |(label, items): (Label, Vec<ItemNumber>), policy: &Checked, leaky: &Checked, is_trial: bool| Secret {
        label,
        items,
        policy: policy.clone(),
        leaky: Some(leaky.clone()),
        is_trial,
    };
    let secrets: Vec<Secret> = marked.map(|found| of(found, &checked, &leaky, false)).collect();
    if !secrets.is_empty() {
        return secrets;
    }
    // A metric could have the label as an answer, which a policy that protects it may not have.
    let unmeasured = with(&without(&policy, "measurement"), "purposes", &["recommendations"]);
    let leaky = Checked::read(&with(&unmeasured, "sensitive", &[]));
    let trial = frequent(pack, 1).pop().and_then(|found| {
        let policy = Checked::read(&with(&unmeasured, "sensitive", &[found.0.value()])).ok()?;
        Some(of(found, &policy, &leaky.ok()?, true))
    });
    trial.into_iter().collect()
}

/// Returns the most frequent categories (or tags, if there are no categories) as muted labels. A label whose items are
/// all sensitive cannot be muted, because it is never shown.
pub(super) fn muted(pack: &Pack<Verified>, policy: Option<&Node>) -> Vec<Secret> {
    let plain: Option<Node> = serde_json::from_str(PLAIN).ok();
    let Some(policy) = policy.cloned().or(plain).and_then(|policy| Checked::read(&policy).ok()) else {
        return Vec::new();
    };
    let is_shown = |item: &ItemNumber| !policy.sensitive().iter().any(|label| pack.items().bears(*item, label));
    let shown = frequent(pack, usize::MAX).into_iter().filter(|(_, items)| items.iter().any(is_shown));
    let secret = |(label, items)| Secret { label, items, policy: policy.clone(), leaky: None, is_trial: false };
    shown.take(MOST_MUTED).map(secret).collect()
}

/// Returns the label with this value that items have, as a category or as a tag.
fn named(pack: &Pack<Verified>, value: &str) -> Option<(Label, Vec<ItemNumber>)> {
    let found = [Facet::Category, Facet::Tag].into_iter().filter_map(|facet| {
        let label = Label::new(facet, value)?;
        let items = items(pack, &label);
        (!items.is_empty()).then_some((label, items))
    });
    found.max_by_key(|(_, items)| items.len())
}

/// Returns the items of a label that are in stock.
fn items(pack: &Pack<Verified>, label: &Label) -> Vec<ItemNumber> {
    let mut items = Vec::new();
    pack.labelled(label, &mut |item| items.push(item));
    items.retain(|&item| !pack.items().flags(item).declared() && !pack.items().flags(item).out_of_stock());
    items
}

fn frequent(pack: &Pack<Verified>, most: usize) -> Vec<(Label, Vec<ItemNumber>)> {
    let table = pack.items();
    let mut counts: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    for item in (0..table.len() as u32).map(ItemNumber) {
        *counts.entry((false, table.category(item))).or_default() += 1;
        table.tags(item).for_each(|tag| *counts.entry((true, tag)).or_default() += 1);
    }
    // A label of almost all items is no secret, and the engine could show nothing that protects it.
    let mut counts: Vec<_> =
        counts.into_iter().filter(|((_, name), n)| !name.is_empty() && n * 2 < table.len()).collect();
    counts.sort_by_key(|&((is_tag, name), count)| (is_tag, std::cmp::Reverse(count), name));
    let label = |((is_tag, name), _)| Label::new(if is_tag { Facet::Tag } else { Facet::Category }, name);
    let labels = counts.into_iter().filter_map(label).map(|label| (items(pack, &label), label));
    labels.filter(|(items, _)| !items.is_empty()).map(|(items, label)| (label, items)).take(most).collect()
}

/// Returns the policy without a key.
fn without(policy: &Node, key: &str) -> Node {
    match policy {
        Node::Map(entries) => Node::Map(entries.iter().filter(|(name, _)| name != key).cloned().collect()),
        other => other.clone(),
    }
}

/// Returns the policy with these texts under a key.
fn with(policy: &Node, key: &str, texts: &[&str]) -> Node {
    let mut policy = without(policy, key);
    if let Node::Map(entries) = &mut policy {
        let texts = texts.iter().map(|text| Node::Text((*text).to_owned())).collect();
        entries.push((key.to_owned(), Node::List(texts)));
    }
    policy
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::tests::small;

    #[test]
    fn a_policy_protects_its_own_labels_and_the_leaky_one_none() {
        let mut policy: Node = serde_json::from_str(PLAIN).unwrap();
        policy = with(&policy, "sensitive", &["blue", "nothing"]);
        let [secret] = &sensitive(&small(), Some(&policy))[..] else { panic!() };
        assert_eq!((secret.label.text().as_str(), secret.is_trial), ("tag:blue", false));
        assert!(secret.policy.is_sensitive("blue") && !secret.leaky.as_ref().unwrap().is_sensitive("blue"));
        assert_eq!(secret.items.len(), 2);
    }

    #[test]
    fn without_sensitive_items_the_most_frequent_label_is_protected_for_trial() {
        let [secret] = &sensitive(&small(), None)[..] else { panic!() };
        assert_eq!((secret.label.text().as_str(), secret.is_trial), ("category:lamps", true));
        assert!(secret.policy.is_sensitive("lamps"));
        assert_eq!(muted(&small(), None).len(), 2);
    }
}
