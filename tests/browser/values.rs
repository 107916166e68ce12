//! What crosses the boundary: codes, plain objects and policies, with `serde-wasm-bindgen` as the oracle.

use homebody::browser::Engine;
use homebody::policy::{Checked, Node};
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::disk::Disk;
use super::{ITEM, MUTE, PACK, POLICY, code, decide, engine, field, policy};

#[wasm_bindgen_test]
fn every_wrong_argument_is_an_error_with_a_code() {
    let engine = engine();
    let refused = |pack: &[u8], text: &str| code(&Engine::new(pack.to_vec(), policy(text), false).unwrap_err());
    assert_eq!(refused(&PACK[..100], POLICY), "pack/truncated");
    assert_eq!(refused(b"<!doctype html>", POLICY), "pack/magic");
    assert_eq!(refused(PACK, "{}"), "policy/malformed");
    assert_eq!(refused(PACK, "7"), "policy/malformed");
    assert_eq!(refused(PACK, &POLICY.replace("90", "9000")), "policy/refused");
    assert_eq!(refused(PACK, &POLICY.replace("\"revision\"", "\"revisoin\"")), "policy/malformed");
    let with = |field: &str| POLICY.replace("\"retention_days\":90", &format!("\"retention_days\":90,{field}"));
    assert_eq!(refused(PACK, &with(r#""ranking":{"diversty":5}"#)), "policy/malformed");
    assert_eq!(refused(PACK, &with(r#""ranking":{"diversity":300}"#)), "policy/malformed");
    assert_eq!(refused(PACK, &with(r#""ranking":[5]"#)), "policy/malformed");
    assert_eq!(refused(PACK, &POLICY.replace("[\"recommendations\"]", "{}")), "policy/malformed");
    assert_eq!(refused(PACK, &POLICY.replace("90", "\"90\"")), "policy/malformed");
    assert_eq!(refused(PACK, &POLICY.replace("90", "1.5")), "policy/malformed");
    assert!(Engine::new(PACK.to_vec(), policy(&with(r#""ranking":{"reserve_every":5}"#)), false).is_ok());
    assert_eq!(code(&engine.track(9, 0).unwrap_err()), "track/unknown-kind");
    assert_eq!(code(&engine.track(0, 99).unwrap_err()), "track/unknown-item");
    assert_eq!(code(&engine.shown("", vec![0, 99]).unwrap_err()), "track/unknown-item");
    for (what, facet, value) in [(9, 0, "85123A"), (1, 9, "85123A"), (1, 0, "")] {
        assert_eq!(code(&engine.choose(what, facet, value).unwrap_err()), "choice/unknown-label");
    }
    assert_eq!(code(&engine.choose(MUTE, ITEM, "85123A").unwrap_err()), "consent/missing");
    assert_eq!(code(&engine.switch(0, true).unwrap_err()), "consent/missing");
    assert_eq!(code(&engine.switch(2, true).unwrap_err()), "choice/unknown-label");
    assert_eq!(code(&engine.consent("everything").unwrap_err()), "consent/purpose");
    assert_eq!(code(&engine.decide("everything", "given", true, "en", &[]).unwrap_err()), "consent/purpose");
    assert_eq!(code(&engine.decide("offers", "given", true, "en", &[]).unwrap_err()), "consent/purpose");
    assert_eq!(code(&decide(&engine, "perhaps", true).unwrap_err()), "consent/verdict");
    let mut disk = Disk::default();
    disk.carry_out(&engine, decide(&engine, "given", true));
    assert_eq!(code(&engine.choose(MUTE, 1, "none").unwrap_err()), "choice/unknown-label");
}

#[wasm_bindgen_test]
fn a_misspelt_field_is_named() {
    let error = Engine::new(PACK.to_vec(), policy(&POLICY.replace("\"revision\"", "\"revisoin\"")), false).unwrap_err();
    let message = field(&error, "message").as_string().unwrap();
    assert_eq!(message, "policy.revisoin: expected a documented key");
}

#[wasm_bindgen_test]
fn items_are_found_described_ranked_and_explained() {
    let engine = engine();
    let heart = engine.item("85123A");
    assert_eq!((heart, engine.item("nothing")), (0, u32::MAX));
    let described = JSON::stringify(&engine.describe(heart)).unwrap();
    assert_eq!(described, r#"{"id":"85123A","title":"Heart ♥","category":"","provider":"pottery","price":2.95}"#);
    // Item 1 is sensitive and item 2 out of stock in this pack, so item 0 is all there is to show.
    assert_eq!(engine.rank(5, u32::MAX, u32::MAX, Vec::new()), [0, 0]);
    assert_eq!(engine.rank(5, 2, u32::MAX, Vec::new()), [1, 0]);
    assert_eq!(engine.rank(5, u32::MAX, u32::MAX, vec![0]), [0]);
    let why = engine.why(0, 2, u32::MAX);
    let reasons: Array = field(&why, "reasons").unchecked_into();
    let sum: f64 = reasons.iter().map(|reason| field(&reason, "contribution").as_f64().unwrap()).sum();
    assert_eq!(Some(sum), field(&why, "score").as_f64());
    assert_eq!(field(&field(&reasons.get(0), "params"), "item"), "c");
    assert_eq!(field(&field(&reasons.get(1), "params"), "item"), JsValue::NULL);
}

/// What crosses as a plain object, as `serde-wasm-bindgen` reads it: every property there, none besides.
mod crossing {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Item {
        pub id: String,
        pub title: String,
        pub category: String,
        pub provider: String,
        pub price: Option<f64>,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Why {
        pub score: f64,
        pub reasons: Vec<Reason>,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Reason {
        pub code: String,
        pub params: Params,
        pub contribution: f64,
        pub share: f64,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub struct Params {
        pub item: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "camelCase")]
    pub struct Status {
        pub events: u32,
        pub decisions: u32,
        pub quarantined: u32,
        pub pack: Pack,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "camelCase")]
    pub struct Pack {
        pub version: u16,
        pub items: u32,
        pub edges: u32,
        pub sessions: u32,
        pub min_sessions: u8,
    }
}

#[wasm_bindgen_test]
fn what_crosses_as_a_plain_object_reads_as_what_it_was() {
    let engine = engine();
    let item: crossing::Item = serde_wasm_bindgen::from_value(engine.describe(0)).unwrap();
    assert_eq!((item.id.as_str(), item.title.as_str(), item.price), ("85123A", "Heart ♥", Some(2.95)));
    let unknown: crossing::Item = serde_wasm_bindgen::from_value(engine.describe(99)).unwrap();
    assert_eq!((unknown.id.as_str(), unknown.provider.as_str(), unknown.price), ("", "", None));
    let why: crossing::Why = serde_wasm_bindgen::from_value(engine.why(0, 2, u32::MAX)).unwrap();
    assert_eq!(why.reasons.iter().map(|reason| reason.contribution).sum::<f64>(), why.score);
    let causes: Vec<_> =
        why.reasons.iter().map(|reason| (reason.code.as_str(), reason.params.item.as_deref())).collect();
    assert_eq!(causes.first(), Some(&("context-item", Some("c"))));
    let status: crossing::Status = serde_wasm_bindgen::from_value(engine.status()).unwrap();
    assert_eq!((status.events, status.decisions, status.quarantined), (0, 0, 0));
    assert_eq!((status.pack.version, status.pack.items), (2, 3));
}

/// The ready-made reader of JavaScript values is the oracle of ours: the same policy, or the same complaint.
#[wasm_bindgen_test]
fn a_policy_is_read_as_the_ready_made_reader_reads_it() {
    let with = |from: &str, to: &str| POLICY.replace(from, to);
    let texts = [
        POLICY.to_owned(),
        with("\"version\":1", "\"version\":1.0"),
        with("\"version\":1", "\"version\":1.5"),
        with("\"version\":1", "\"version\":-1"),
        with("\"version\":1", "\"version\":\"1\""),
        with("\"version\":1", "\"version\":null"),
        with("\"version\":1", "\"version\":true"),
        with("\"version\":1,", ""),
        with("90", "70000"),
        with("\"revision\":3", "\"revision\":4294967295"),
        with("\"revision\":3", "\"revision\":4294967296"),
        with("\"revision\":3", "\"revision\":9007199254740993"),
        with("\"A Shop\"", "[\"A Shop\"]"),
        with("[\"recommendations\"]", "\"recommendations\""),
        with("[\"recommendations\"]", "[\"recommendations\",7]"),
        with("[\"recommendations\"]", "[\"recommendations\",\"offers\"]"),
        with("\"purposes\"", "\"sensitive\":[],\"purposes\""),
        with("\"purposes\"", "\"sensitive\":[\"é☕\"],\"purposes\""),
        with("\"purposes\"", "\"sensitive\":null,\"purposes\""),
        with("\"purposes\"", "\"ranking\":{\"diversity\":101},\"purposes\""),
        "[]".to_owned(),
        "\"text\"".to_owned(),
        "null".to_owned(),
        "true".to_owned(),
    ];
    for text in texts {
        let ours = Engine::new(PACK.to_vec(), policy(&text), false).map(drop);
        let ours = ours.map_err(|error| field(&error, "message").as_string().unwrap());
        let oracle: Node = serde_wasm_bindgen::from_value(policy(&text)).unwrap();
        assert_eq!(ours, Checked::read(&oracle).map(drop).map_err(|error| error.message()), "{text}");
    }
}

#[wasm_bindgen_test]
fn what_json_cannot_hold_is_no_policy() {
    let itself = js_sys::Object::new();
    Reflect::set(&itself, &"sensitive".into(), &itself).unwrap();
    let with = policy(POLICY);
    Reflect::set(&with, &"notice".into(), &js_sys::Symbol::iterator()).unwrap();
    for value in [itself.into(), with, JsValue::UNDEFINED, js_sys::BigInt::from(1).into()] {
        assert_eq!(code(&Engine::new(PACK.to_vec(), value, false).unwrap_err()), "policy/malformed");
    }
}
