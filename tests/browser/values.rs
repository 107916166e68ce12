//! The values that cross the boundary: codes, plain values and policies, with `serde-wasm-bindgen` as the oracle for
//! the engine's own reader.

use homebody::browser::Engine;
use homebody::policy::{Checked, Node};
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{PACK, POLICY, code, decide, done, engine_of, field, fresh, policy, port, text};

/// Creates an engine, or returns why it failed to start.
fn made(pack: &[u8], policy: JsValue) -> Result<Engine, JsValue> {
    let engine = Engine::new(policy, false, Vec::new(), port())?;
    _ = engine.furnish(pack.to_vec())?;
    Ok(engine)
}

#[wasm_bindgen_test]
async fn every_wrong_argument_is_an_error_with_a_code() {
    let engine = fresh().await;
    let refused = |pack: &[u8], text: &str| code(&made(pack, policy(text)).map(drop).unwrap_err());
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
    assert!(made(PACK, policy(&with(r#""ranking":{"exploration_every":5}"#))).is_ok());
    assert_eq!(code(&engine.track("look", "85123A".into()).unwrap_err()), "track/unknown-kind");
    let unknown = engine.track("view", "nothing".into()).unwrap();
    assert_eq!(code(&done(unknown).await.unwrap_err()), "track/unknown-item");
    let unknown = engine.impression(String::new(), vec!["85123A".into(), "nothing".into()]);
    assert_eq!(code(&done(unknown).await.unwrap_err()), "track/unknown-item");
    let unknown = engine.explain("nothing".into(), None, None, vec![]);
    assert_eq!(code(&done(unknown).await.unwrap_err()), "track/unknown-item");
    for (what, label) in [("hide", "item:85123A"), ("mute", "colour:red"), ("mute", "item:"), ("mute", "85123A")] {
        assert_eq!(code(&engine.prefer(what, label).unwrap_err()), "preference/unknown-label");
    }
    let mute = || engine.prefer("mute", "item:85123A").unwrap();
    assert_eq!(code(&done(mute()).await.unwrap_err()), "consent/missing");
    assert_eq!(code(&done(engine.set("pause", true).unwrap()).await.unwrap_err()), "consent/missing");
    assert_eq!(code(&engine.set("stop", true).unwrap_err()), "preference/unknown-label");
    assert_eq!(code(&engine.changes("everything").unwrap_err()), "consent/purpose");
    assert_eq!(
        code(&engine.decide("everything", "given", "homebody", "en".into(), &[]).unwrap_err()),
        "consent/purpose"
    );
    let offers = engine.decide("offers", "given", "homebody", "en".into(), &[]).unwrap();
    assert_eq!(code(&done(offers).await.unwrap_err()), "consent/purpose");
    assert_eq!(code(&decide(&engine, "perhaps", true).await.unwrap_err()), "consent/decision");
    assert_eq!(code(&decide(&engine, "given", false).await.unwrap_err()), "consent/untrusted");
    let restricted = engine.restrict(vec!["everything".into()]);
    assert_eq!(code(&done(restricted).await.unwrap_err()), "consent/purpose");
    decide(&engine, "given", true).await.unwrap();
    let none = engine.prefer("mute", "category:none").unwrap();
    assert_eq!(code(&done(none).await.unwrap_err()), "preference/unknown-label");
    done(engine.delete_all()).await.unwrap();
}

#[wasm_bindgen_test]
fn a_misspelt_field_is_named_in_the_error() {
    let error = made(PACK, policy(&POLICY.replace("\"revision\"", "\"revisoin\""))).map(drop).unwrap_err();
    let message = field(&error, "message").as_string().unwrap();
    assert_eq!(message, "policy.revisoin: expected a documented key");
}

#[wasm_bindgen_test]
async fn items_are_found_ranked_and_explained() {
    let engine = fresh().await;
    assert_eq!((engine.item("85123A"), engine.item("nothing")), (0, u32::MAX));
    // In this pack, item 1 is sensitive and item 2 is out of stock, so only item 0 can be listed.
    assert_eq!(engine.rank_numbers(5, u32::MAX, u32::MAX, Vec::new()), [0]);
    assert_eq!(engine.rank_numbers(5, u32::MAX, u32::MAX, vec![0]), [0; 0]);
    let rank = |item: Option<&str>, exclude| engine.rank(5, item.map(str::to_owned), None, exclude, vec![]);
    let ranking = done(rank(Some("c"), vec![])).await.unwrap();
    assert_eq!(field(&ranking, "mode"), "context");
    let item = Array::from(&field(&ranking, "items")).get(0);
    Reflect::delete_property(item.unchecked_ref::<js_sys::Object>(), &"reasons".into()).unwrap();
    assert_eq!(
        text(&item),
        r#"{"id":"85123A","title":"Heart ♥","category":"","provider":"pottery","price":2.95,"labels":["item:85123A","provider:pottery"]}"#
    );
    assert_eq!(text(&field(&done(rank(None, vec!["85123A".into()])).await.unwrap(), "items")), "[]");
    let why = done(engine.explain("85123A".into(), Some("c".into()), None, vec![])).await.unwrap();
    let reasons = Array::from(&field(&why, "reasons"));
    let sum: f64 = reasons.iter().map(|reason| field(&reason, "contribution").as_f64().unwrap()).sum();
    assert_eq!(Some(sum), field(&why, "score").as_f64());
    assert_eq!(field(&reasons.get(0), "code"), "context-item");
    assert_eq!(text(&field(&reasons.get(1), "params")), r#"{"item":null,"title":null}"#);
    assert_eq!(text(&field(&why, "labels")), r#"["item:85123A","provider:pottery"]"#);
}

#[wasm_bindgen_test]
async fn a_value_that_is_not_an_export_is_reported_as_damaged_whatever_its_type() {
    let engine = fresh().await;
    let texts = [
        "{}",
        "[]",
        "null",
        "true",
        "7",
        r#""text""#,
        r#"{"records":null}"#,
        r#"{"homebody":1,"records":{}}"#,
        "",
        "{",
    ];
    let deep = format!(r#"{{"homebody":1,"checksum":1,"records":{}{}}}"#, "[".repeat(3000), "]".repeat(3000));
    for text in texts.into_iter().chain([deep.as_str()]) {
        let error = engine.import(text).unwrap_err();
        assert!(code(&error).starts_with("import/"), "{}", code(&error));
    }
}

#[wasm_bindgen_test]
async fn the_page_receives_plain_values() {
    let engine = engine_of(&POLICY.replace("\"purposes\"", "\"sensitive\":[\"health\"],\"purposes\""));
    let opened = done(engine.open()).await.unwrap();
    let pack = done(engine.furnish(PACK.to_vec()).unwrap()).await.unwrap();
    assert_eq!((field(&pack, "version"), field(&pack, "items")), (2.into(), 3.into()));
    let notice = field(&opened, "notice");
    assert_eq!(text(&field(&notice, "sensitive")), r#"["health"]"#);
    assert_eq!((field(&notice, "retentionDays"), field(&notice, "every")), (90.into(), "month".into()));
    assert_eq!(field(&field(&opened, "notice"), "collector"), "");
}

/// Compares the engine's reader with `serde-wasm-bindgen`: both give the same policy or the same error.
#[wasm_bindgen_test]
fn our_reader_and_serde_wasm_bindgen_read_the_same_policies() {
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
        let ours = made(PACK, policy(&text)).map(drop);
        let ours = ours.map_err(|error| field(&error, "message").as_string().unwrap());
        let oracle: Node = serde_wasm_bindgen::from_value(policy(&text)).unwrap();
        assert_eq!(ours, Checked::read(&oracle).map(drop).map_err(|error| error.message()), "{text}");
    }
}

#[wasm_bindgen_test]
fn a_value_that_json_cannot_express_is_not_a_policy() {
    let itself = js_sys::Object::new();
    Reflect::set(&itself, &"sensitive".into(), &itself).unwrap();
    let with = policy(POLICY);
    Reflect::set(&with, &"notice".into(), &js_sys::Symbol::iterator()).unwrap();
    for value in [itself.into(), with, JsValue::UNDEFINED, js_sys::BigInt::from(1).into()] {
        assert_eq!(code(&made(PACK, value).map(drop).unwrap_err()), "policy/malformed");
    }
}
