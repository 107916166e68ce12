//! The engine in a real browser: the class that JavaScript sees, over real IndexedDB.
#![cfg(all(target_arch = "wasm32", feature = "web"))]

use homebody::browser::Engine;
use homebody::policy::{Checked, Node};
use js_sys::{Array, Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PACK: &[u8] = include_bytes!("vectors/pack_v2.pack");
const POLICY: &str = r#"{"version":1,"revision":3,"controller":{"name":"A Shop","contact":"privacy@example.org"},
    "retention_days":90,"purposes":["recommendations"]}"#;
const PURPOSE: &str = "recommendations";

fn policy(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn engine() -> Engine {
    Engine::new(PACK.to_vec(), policy(POLICY), false).unwrap()
}

/// An engine that has read what is stored.
async fn opened() -> Engine {
    let engine = engine();
    JsFuture::from(engine.open()).await.unwrap();
    engine
}

async fn decide(engine: &Engine, verdict: &str, trusted: bool) -> Result<JsValue, JsValue> {
    JsFuture::from(engine.decide(PURPOSE.into(), verdict.into(), trusted, "en".into(), Vec::new())).await
}

fn code(error: &JsValue) -> String {
    Reflect::get(error, &"code".into()).unwrap().as_string().unwrap()
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn status(engine: &Engine, name: &str) -> JsValue {
    field(&engine.status(), name)
}

/// The names of all databases of this origin.
async fn databases() -> Vec<String> {
    let factory = field(&js_sys::global(), "indexedDB");
    let list: Function = field(&factory, "databases").unchecked_into();
    let list: Promise = list.call0(&factory).unwrap().unchecked_into();
    let list: Array = JsFuture::from(list).await.unwrap().unchecked_into();
    list.iter().filter_map(|database| field(&database, "name").as_string()).collect()
}

async fn erased() -> Engine {
    let engine = opened().await;
    JsFuture::from(engine.delete_all()).await.unwrap();
    assert!(databases().await.is_empty());
    engine
}

#[wasm_bindgen_test]
async fn before_consent_nothing_is_kept_and_no_database_is_made() {
    let engine = erased().await;
    assert_eq!(engine.track(0, 0).unwrap(), 0);
    JsFuture::from(engine.flush()).await.unwrap();
    assert_eq!(engine.consent(PURPOSE).unwrap(), "unset");
    assert_eq!(status(&engine, "storage"), "none");
    assert_eq!(status(&engine, "events"), 0);
    drop(opened().await);
    assert!(databases().await.is_empty());
}

#[wasm_bindgen_test]
async fn events_survive_a_reload_and_withdrawing_erases_them() {
    let engine = erased().await;
    decide(&engine, "given", true).await.unwrap();
    assert_eq!(engine.track(0, 0).unwrap(), 1);
    assert_eq!(engine.track(2, 2).unwrap(), 1);
    JsFuture::from(engine.flush()).await.unwrap();
    assert_eq!(status(&engine, "storage"), "indexeddb");

    let again = opened().await;
    assert_eq!(again.consent(PURPOSE).unwrap(), "given");
    assert_eq!(status(&again, "events"), 2);
    assert_eq!(again.rank(5, u32::MAX, u32::MAX, Vec::new())[0], 2, "the list is personal");

    decide(&again, "withdrawn", false).await.unwrap();
    assert_eq!(again.rank(5, u32::MAX, u32::MAX, Vec::new())[0], 0, "the list is for everyone");
    let later = opened().await;
    assert_eq!(later.consent(PURPOSE).unwrap(), "withdrawn");
    assert_eq!((status(&later, "events"), status(&later, "decisions")), (0.into(), 2.into()));
    erased().await;
}

#[wasm_bindgen_test]
async fn a_withdrawal_in_a_tab_that_has_not_heard_of_the_yes_still_erases() {
    let stale = erased().await;
    let other = opened().await;
    decide(&other, "given", true).await.unwrap();
    other.track(0, 0).unwrap();
    JsFuture::from(other.flush()).await.unwrap();
    assert_eq!(stale.consent(PURPOSE).unwrap(), "unset");
    decide(&stale, "withdrawn", true).await.unwrap();
    let later = opened().await;
    assert_eq!(later.consent(PURPOSE).unwrap(), "withdrawn");
    assert_eq!(status(&later, "events"), 0);
    erased().await;
}

#[wasm_bindgen_test]
async fn an_event_of_a_tab_that_has_not_heard_of_the_withdrawal_is_not_stored() {
    let stale = erased().await;
    decide(&stale, "given", true).await.unwrap();
    let other = opened().await;
    decide(&other, "withdrawn", true).await.unwrap();
    assert_eq!(stale.track(0, 0).unwrap(), 1, "the stale tab does not know better");
    JsFuture::from(stale.flush()).await.unwrap();
    assert_eq!(stale.consent(PURPOSE).unwrap(), "withdrawn", "the refused write told it");
    assert_eq!(status(&stale, "events"), 0);
    assert_eq!(status(&opened().await, "events"), 0);
    erased().await;
}

/// The numbers of `mute` and of "one item" as they cross the boundary.
const MUTE: u8 = 1;
const ITEM: u8 = 0;

async fn choose(engine: &Engine, what: u8, value: &str) -> Result<JsValue, JsValue> {
    JsFuture::from(engine.choose(what, ITEM, value.into())).await
}

#[wasm_bindgen_test]
async fn a_choice_holds_after_a_reload_in_a_stale_tab_and_until_it_is_cleared() {
    let engine = erased().await;
    assert_eq!(code(&choose(&engine, MUTE, "85123A").await.unwrap_err()), "consent/missing");
    let stale = opened().await;
    decide(&engine, "given", true).await.unwrap();
    // The stale tab has not heard of the yes; it reads before it acts.
    choose(&stale, MUTE, "85123A").await.unwrap();
    let later = opened().await;
    assert_eq!(later.choices(), "1085123A\0");
    assert_eq!(later.rank(5, u32::MAX, u32::MAX, Vec::new()), [2], "the one item there is to show is muted");
    choose(&later, 0, "85123A").await.unwrap();
    assert_eq!(later.rank(5, u32::MAX, u32::MAX, Vec::new()), [0, 0]);
    assert_eq!(opened().await.choices(), "");
    erased().await;
}

#[wasm_bindgen_test]
async fn a_choice_in_a_tab_that_has_not_heard_of_a_withdrawal_is_refused() {
    let stale = erased().await;
    decide(&stale, "given", true).await.unwrap();
    decide(&opened().await, "withdrawn", true).await.unwrap();
    assert_eq!(code(&choose(&stale, MUTE, "85123A").await.unwrap_err()), "consent/missing");
    assert_eq!(opened().await.choices(), "");
    erased().await;
}

#[wasm_bindgen_test]
async fn what_was_passed_over_is_learned_and_a_reset_forgets_it_in_the_store_too() {
    let engine = erased().await;
    assert_eq!(engine.shown(vec![0]).unwrap(), 0, "nothing is kept before a yes");
    decide(&engine, "given", true).await.unwrap();
    assert_eq!(engine.shown(vec![0]).unwrap(), 1);
    engine.track(0, 2).unwrap();
    let learned = [1024, 1024, 1024, 1024, 0, 1];
    assert_eq!(engine.learned(), learned);
    JsFuture::from(engine.flush()).await.unwrap();
    assert_eq!(opened().await.learned(), learned);
    JsFuture::from(engine.reset()).await.unwrap();
    assert_eq!(engine.learned(), learned[..4]);
    let later = opened().await;
    assert_eq!((later.learned(), status(&later, "events")), (learned[..4].to_vec(), 1.into()));
    erased().await;
}

/// Puts `method` of every object store out of order and returns what puts it right again.
fn break_store(method: &str) -> Function {
    let script = format!(
        "(() => {{ const kind = IDBObjectStore.prototype, whole = kind.{method};
            kind.{method} = () => {{ throw new DOMException('full', 'QuotaExceededError'); }};
            return () => {{ kind.{method} = whole; }}; }})()"
    );
    js_sys::eval(&script).unwrap().unchecked_into()
}

#[wasm_bindgen_test]
async fn a_withdrawal_after_a_failed_write_still_reaches_the_store() {
    let engine = erased().await;
    decide(&engine, "given", true).await.unwrap();
    engine.track(0, 0).unwrap();
    JsFuture::from(engine.flush()).await.unwrap();
    let mend = break_store("add");
    engine.track(0, 2).unwrap();
    JsFuture::from(engine.flush()).await.unwrap();
    assert_eq!((status(&engine, "storage"), status(&engine, "degraded")), ("memory".into(), "store/refused".into()));

    // While the store does not take it, the visitor hears so, and nothing is left in memory.
    assert_eq!(code(&decide(&engine, "withdrawn", true).await.unwrap_err()), "store/refused");
    assert_eq!(status(&engine, "events"), 0);
    mend.call0(&JsValue::NULL).unwrap();
    JsFuture::from(engine.delete_all()).await.unwrap();
    assert!(databases().await.is_empty());
}

#[wasm_bindgen_test]
async fn a_withdrawal_comes_through_when_the_store_has_recovered() {
    let engine = erased().await;
    decide(&engine, "given", true).await.unwrap();
    engine.track(0, 0).unwrap();
    let mend = break_store("add");
    engine.track(0, 2).unwrap();
    JsFuture::from(engine.flush()).await.unwrap();
    mend.call0(&JsValue::NULL).unwrap();
    decide(&engine, "withdrawn", true).await.unwrap();
    let later = opened().await;
    assert_eq!(later.consent(PURPOSE).unwrap(), "withdrawn");
    assert_eq!(status(&later, "events"), 0);
    erased().await;
}

#[wasm_bindgen_test]
async fn consent_from_a_script_is_refused_and_stores_nothing() {
    let engine = erased().await;
    assert_eq!(code(&decide(&engine, "given", false).await.unwrap_err()), "consent/untrusted");
    assert!(databases().await.is_empty());
}

#[wasm_bindgen_test]
async fn every_wrong_argument_is_an_error_with_a_code() {
    let engine = erased().await;
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
    assert_eq!(code(&engine.shown(vec![0, 99]).unwrap_err()), "track/unknown-item");
    for (what, facet, value) in [(9, 0, "85123A"), (1, 9, "85123A"), (1, 1, "none"), (1, 0, "")] {
        let refused = JsFuture::from(engine.choose(what, facet, value.into())).await.unwrap_err();
        assert!(["choice/unknown-label", "consent/missing"].contains(&code(&refused).as_str()));
    }
    assert_eq!(code(&engine.consent("everything").unwrap_err()), "consent/purpose");
    let wrong = JsFuture::from(engine.decide("everything".into(), "given".into(), true, "en".into(), Vec::new())).await;
    assert_eq!(code(&wrong.unwrap_err()), "consent/purpose");
    assert_eq!(code(&decide(&engine, "perhaps", true).await.unwrap_err()), "consent/verdict");
}

#[wasm_bindgen_test]
fn a_misspelt_field_is_named() {
    let error = Engine::new(PACK.to_vec(), policy(&POLICY.replace("\"revision\"", "\"revisoin\"")), false).unwrap_err();
    let message = field(&error, "message").as_string().unwrap();
    assert_eq!(message, "policy.revisoin: expected a documented key");
}

#[wasm_bindgen_test]
async fn items_are_found_described_ranked_and_explained() {
    let engine = erased().await;
    let heart = engine.item("85123A");
    assert_eq!((heart, engine.item("nothing")), (0, u32::MAX));
    let described = JSON::stringify(&engine.describe(heart)).unwrap();
    assert_eq!(described, r#"{"id":"85123A","title":"Heart ♥","category":"","price":2.95}"#);
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
        pub storage: String,
        pub degraded: Option<String>,
        pub events: u32,
        pub decisions: u32,
        pub quarantined: u32,
        pub retention_days: u16,
        pub revision: u32,
        pub controller: String,
        pub contact: String,
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
async fn what_crosses_as_a_plain_object_reads_as_what_it_was() {
    let engine = erased().await;
    let item: crossing::Item = serde_wasm_bindgen::from_value(engine.describe(0)).unwrap();
    assert_eq!((item.id.as_str(), item.title.as_str(), item.price), ("85123A", "Heart ♥", Some(2.95)));
    let unknown: crossing::Item = serde_wasm_bindgen::from_value(engine.describe(99)).unwrap();
    assert_eq!((unknown.id.as_str(), unknown.category.as_str(), unknown.price), ("", "", None));
    let why: crossing::Why = serde_wasm_bindgen::from_value(engine.why(0, 2, u32::MAX)).unwrap();
    assert_eq!(why.reasons.iter().map(|reason| reason.contribution).sum::<f64>(), why.score);
    let causes: Vec<_> =
        why.reasons.iter().map(|reason| (reason.code.as_str(), reason.params.item.as_deref())).collect();
    assert_eq!(causes.first(), Some(&("context-item", Some("c"))));
    let status: crossing::Status = serde_wasm_bindgen::from_value(engine.status()).unwrap();
    assert_eq!((status.storage.as_str(), status.degraded), ("none", None));
    assert_eq!((status.events, status.decisions, status.quarantined), (0, 0, 0));
    assert_eq!((status.retention_days, status.revision), (90, 3));
    assert_eq!((status.controller.as_str(), status.contact.as_str()), ("A Shop", "privacy@example.org"));
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
