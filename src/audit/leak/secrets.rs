//! The secrets that an attacker tries to infer, and the policies of the engine under attack and of a leaky one.

use std::collections::BTreeMap;

use crate::ids::ItemNumber;
use crate::pack::{Facet, ItemFlags, Label, Pack, PackError, Verified};
use crate::pack_writer::Contents;
use crate::policy::{Checked, Node};

/// The number of muted categories that are attacked (chosen: each takes a second or two). Every sensitive label is; a
/// policy has at most 32.
const MOST_MUTED: usize = 2;
/// The name of the items that the catalogue declares sensitive, as the catalogue writes it.
const DECLARED: &str = "sensitive=true";

/// A policy for sites that give none: it asks for recommendations only.
const PLAIN: &str = r#"{ "version": 1, "revision": 1, "controller": { "name": "A site", "contact": "a site" },
    "retention_days": 365, "purposes": ["recommendations"] }"#;

/// Something about a visitor that the engine must not reveal.
#[derive(Clone, Debug)]
pub(super) struct Secret {
    /// `tag:X`, `category:X` or `sensitive=true`.
    pub name: String,
    /// The label; `None` for the items that the catalogue declares sensitive.
    pub label: Option<Label>,
    /// The items that a visitor with the secret views, in ascending order; not empty.
    pub items: Vec<ItemNumber>,
    /// The policy in force, which protects the label if it is sensitive.
    pub policy: Checked,
    /// The same policy without protection: the planted leak.
    pub leaky: Checked,
    /// True if the label is sensitive only for this experiment, because nothing that items have is protected.
    pub is_trial: bool,
    /// True if the secret is that the visitor muted the label.
    pub is_muted: bool,
}

/// Returns the pack without declarations of the catalogue, for a leaky engine; `None` if it has none.
///
/// # Errors
/// [`PackError`] if the variant cannot be verified, which would be a bug in this program.
pub(in crate::audit) fn undeclared(pack: &Pack<Verified>) -> Result<Option<Pack<Verified>>, PackError> {
    if declared(pack).is_empty() {
        return Ok(None);
    }
    let mut contents = Contents::of(pack);
    contents.items.iter_mut().for_each(|row| row.flags = ItemFlags::new(false, row.flags.out_of_stock()));
    Pack::new(contents.to_bytes()).verify().map(Some)
}

/// Returns the labels of a policy that items of the pack have, and the items that the catalogue declares sensitive; if
/// there are none, the most frequent category or tag, for trial. A word that is a category and a tag is both.
pub(super) fn sensitive(pack: &Pack<Verified>, policy: Option<&Node>) -> Vec<Secret> {
    let plain: Option<Node> = serde_json::from_str(PLAIN).ok();
    let Some(policy) = policy.cloned().or(plain) else { return Vec::new() };
    let (Ok(checked), Ok(leaky)) = (Checked::read(&policy), Checked::read(&with(&policy, "sensitive", &[]))) else {
        return Vec::new();
    };
    let of = |label: Option<Label>, items: Vec<ItemNumber>| Secret {
        name: label.as_ref().map_or_else(|| DECLARED.to_owned(), Label::text),
        label,
        items,
        policy: checked.clone(),
        leaky: leaky.clone(),
        is_trial: false,
        is_muted: false,
    };
    let marked = checked
        .sensitive()
        .iter()
        .flat_map(|value| [Facet::Category, Facet::Tag].into_iter().filter_map(|facet| Label::new(facet, value)));
    let marked = marked.map(|label| (items(pack, &label), Some(label)));
    let declared = std::iter::once((declared(pack), None));
    let all = marked.chain(declared).filter(|(items, _)| !items.is_empty());
    let secrets: Vec<Secret> = all.map(|(items, label)| of(label, items)).collect();
    if !secrets.is_empty() {
        return secrets;
    }
    // A metric could have the label as an answer, which a policy that protects it may not have.
    let unmeasured = with(&without(&policy, "measurement"), "purposes", &["recommendations"]);
    let leaky = Checked::read(&with(&unmeasured, "sensitive", &[]));
    let trial = frequent(pack, 1).pop().and_then(|(label, items)| {
        let policy = Checked::read(&with(&unmeasured, "sensitive", &[label.value()])).ok()?;
        Some(Secret { policy, leaky: leaky.ok()?, is_trial: true, ..of(Some(label), items) })
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
    let secret = |(label, items): (Label, Vec<ItemNumber>)| Secret {
        name: label.text(),
        label: Some(label),
        items: items.into_iter().filter(is_shown).collect(),
        policy: policy.clone(),
        leaky: policy.clone(),
        is_trial: false,
        is_muted: true,
    };
    shown.take(MOST_MUTED).map(secret).collect()
}

/// Returns the items that the catalogue declares sensitive.
fn declared(pack: &Pack<Verified>) -> Vec<ItemNumber> {
    let items = (0..pack.items().len() as u32).map(ItemNumber);
    in_stock(pack, items.filter(|&item| pack.items().flags(item).declared()).collect())
}

/// Returns the items of a label.
fn items(pack: &Pack<Verified>, label: &Label) -> Vec<ItemNumber> {
    let mut items = Vec::new();
    pack.labelled(label, &mut |item| items.push(item));
    in_stock(pack, items)
}

/// Returns the items that are in stock, or all if none is: a visitor can view them, too.
fn in_stock(pack: &Pack<Verified>, items: Vec<ItemNumber>) -> Vec<ItemNumber> {
    let stocked: Vec<ItemNumber> =
        items.iter().copied().filter(|&item| !pack.items().flags(item).out_of_stock()).collect();
    if stocked.is_empty() { items } else { stocked }
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
    let can_be_shown = |item: &ItemNumber| {
        let flags = table.flags(*item);
        !flags.declared() && !flags.out_of_stock()
    };
    let labels = counts.into_iter().filter_map(label).map(|label| {
        let items: Vec<ItemNumber> = items(pack, &label).into_iter().filter(can_be_shown).collect();
        (label, items)
    });
    labels.filter(|(_, items)| !items.is_empty()).take(most).collect()
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
        assert_eq!((secret.name.as_str(), secret.is_trial), ("tag:blue", false));
        assert!(secret.policy.is_sensitive("blue") && !secret.leaky.is_sensitive("blue"));
        assert_eq!(secret.items.len(), 2);
    }

    #[test]
    fn all_labels_of_a_policy_are_secrets() {
        let labels = ["blue", "red", "green", "mugs", "lamps"];
        let policy = with(&serde_json::from_str(PLAIN).unwrap(), "sensitive", &labels);
        let names: Vec<String> = sensitive(&small(), Some(&policy)).iter().map(|secret| secret.name.clone()).collect();
        assert_eq!(names, ["tag:blue", "tag:red", "tag:green", "category:mugs", "category:lamps"]);
    }

    #[test]
    fn without_sensitive_items_the_most_frequent_label_is_protected_for_trial() {
        let [secret] = &sensitive(&small(), None)[..] else { panic!() };
        assert_eq!((secret.name.as_str(), secret.is_trial), ("category:lamps", true));
        assert!(secret.policy.is_sensitive("lamps"));
        assert_eq!(muted(&small(), None).len(), 2);
    }

    #[test]
    fn items_that_the_catalogue_declares_sensitive_are_a_secret_that_a_leaky_engine_does_not_protect() {
        assert!(undeclared(&small()).unwrap().is_none());
        let mut contents = Contents::of(&small());
        contents.items[1].flags = ItemFlags::new(true, false);
        // Viewing an item that is out of stock is a secret, too.
        contents.items[3].flags = ItemFlags::new(false, true);
        let pack = Pack::new(contents.to_bytes()).verify().unwrap();
        let [secret] = &sensitive(&pack, None)[..] else { panic!() };
        assert_eq!((secret.name.as_str(), secret.is_trial, &secret.items[..]), (DECLARED, false, &[ItemNumber(1)][..]));
        let open = undeclared(&pack).unwrap().unwrap();
        assert!(!open.items().flags(ItemNumber(1)).sensitive() && open.items().flags(ItemNumber(3)).out_of_stock());
    }
}
