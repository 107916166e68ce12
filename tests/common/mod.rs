//! Random but valid packs, for property tests.
#![allow(dead_code, reason = "each test binary uses a part of this")]

#[cfg(feature = "cli")]
pub mod database;
pub mod measured;
pub mod tabs;

use homebody::ids::ItemNumber;
use homebody::pack::{Edge, FEATURES, Forest, ItemFlags, Model, Pack, Tree, Verified};
use homebody::pack_writer::{Contents, ItemRow};
use homebody::policy::{Checked, Node};
use homebody::units::Price;
use proptest::array::uniform4;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

/// Returns the first generated contents with at least this many and at most `most` items; the result is always the
/// same.
pub fn some_contents(least: usize, most: usize) -> Contents {
    let mut runner = TestRunner::deterministic();
    loop {
        let made = contents(most).new_tree(&mut runner).unwrap().current();
        if made.items.len() >= least {
            break made;
        }
    }
}

/// Returns the pack of these contents, which must be valid.
pub fn verified(contents: &Contents) -> Pack<Verified> {
    Pack::new(contents.to_bytes()).verify().expect("contents from the generator are valid")
}

/// Returns a policy that asks for recommendations, keeps data for 90 days and declares `health` sensitive.
pub fn policy() -> Checked {
    policy_of(
        r#"{ "version": 1, "revision": 3, "controller": { "name": "A Shop", "contact": "privacy@example.org" },
            "retention_days": 90, "purposes": ["recommendations"], "sensitive": ["health"] }"#,
    )
}

/// Returns the policy with this JSON, which must be valid.
pub fn policy_of(json: &str) -> Checked {
    let node: Node = serde_json::from_str(json).expect("the sample policy is JSON");
    Checked::read(&node).expect("the sample policy follows the rules")
}

/// Generates contents of up to `most` items (at least one) with random lists, levels and model tables, half of them
/// with trees.
pub fn contents(most: usize) -> impl Strategy<Value = Contents> {
    (1..=most).prop_flat_map(|n| {
        let counts = (any::<u32>(), any::<u8>());
        (vec(row(), n), vec(edges(n, false), n), vec(edges(n, true), n), model(), forest(), counts).prop_map(
            |(mut items, mut neighbours, mut similar, model, forest, (sessions, min_sessions))| {
                for (number, item) in items.iter_mut().enumerate() {
                    item.id.push_str(&number.to_string());
                }
                for (owner, list) in neighbours.iter_mut().chain(&mut similar).enumerate() {
                    let owner = ItemNumber((owner % items.len()) as u32);
                    list.retain(|edge| edge.to != owner);
                }
                Contents { sessions, min_sessions, model, items, neighbours, similar, forest }
            },
        )
    })
}

fn edges(n: usize, content: bool) -> impl Strategy<Value = Vec<Edge>> {
    let weights = if content { 1..=15u8 } else { 1..=255u8 };
    btree_map(0..n as u32, weights, 0..12)
        .prop_map(|list| list.into_iter().map(|(to, weights)| Edge { to: ItemNumber(to), weights }).collect())
}

fn row() -> impl Strategy<Value = ItemRow> {
    let label = prop_oneof![Just(String::new()), Just("mugs".to_owned()), Just("health".to_owned()), "[a-zé☕]{1,6}"];
    let price =
        prop_oneof![Just(Price::UNKNOWN), (0..u32::MAX - 1).prop_map(|hundredths| Price::new(hundredths).unwrap())];
    let levels = (any::<u8>(), any::<u8>(), any::<u8>());
    ("[a-z☕]{0,3}x", ".{0,12}", label.clone(), label.clone(), vec(label, 0..4), price, any::<(bool, bool)>(), levels)
        .prop_map(|(id, title, category, provider, mut tags, price, (a, b), (ever, lately, repeat))| {
            tags.retain(|tag| !tag.is_empty());
            tags.sort();
            tags.dedup();
            let flags = ItemFlags::new(a && b, a && !b);
            let (popular_ever, popular_lately, repeat_rate) = (ever, lately, repeat);
            ItemRow { id, title, category, provider, tags, price, flags, popular_ever, popular_lately, repeat_rate }
        })
}

/// Generates no trees or a few. Most thresholds are low, like the features of such a small pack.
fn forest() -> impl Strategy<Value = Forest> {
    let threshold = prop_oneof![3 => 0..24u8, 1 => any::<u8>()];
    let tree = (uniform4((0..FEATURES as u8, threshold)), any::<[i16; 16]>())
        .prop_map(|(splits, leaves)| Tree { splits, leaves });
    prop_oneof![Just(Vec::new()), vec(tree, 1..12)].prop_map(|trees| Forest::new(trees).expect("features are in range"))
}

fn model() -> impl Strategy<Value = Model> {
    let table = || {
        any::<[u16; 16]>().prop_map(|mut table| {
            table[0] = 0;
            table
        })
    };
    (1..=20usize).prop_flat_map(move |window| {
        (
            vec(any::<u16>(), window),
            (table(), table(), table()),
            prop_oneof![Just(0), any::<u16>()],
            vec(-1_000_000..1_000_000i32, window),
            1..5000u32,
            any::<bool>(),
        )
            .prop_map(|(decay, (forward, backward, content), hop, repeat, popular, exclude_own)| Model {
                decay,
                forward,
                backward,
                content,
                two_hop: hop,
                repeat,
                popular,
                exclude_own,
            })
    })
}
