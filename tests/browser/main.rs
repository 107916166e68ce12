//! The engine in a real browser: the class that the worker's script calls, over the browser's own IndexedDB. Other tabs
//! and failing databases are covered by `tests/core/dispatcher.rs`.
#![cfg(all(target_arch = "wasm32", feature = "web"))]

mod values;

use std::rc::Rc;

use homebody::browser::{Engine, Port};
use js_sys::{Array, Function, JSON, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PACK: &[u8] = include_bytes!("../vectors/pack_v2.pack");
const POLICY: &str = r#"{"version":1,"revision":3,"controller":{"name":"A Shop","contact":"privacy@example.org"},
    "retention_days":90,"purposes":["recommendations"]}"#;
const PURPOSE: &str = "recommendations";
const NONE: u32 = u32::MAX;

fn policy(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

#[wasm_bindgen(module = "/www/worker/vault.js")]
extern "C" {
    /// The vault of the worker's script.
    type Vault;
    #[wasm_bindgen(constructor)]
    fn new(scope: &str) -> Vault;
}

/// Creates the callbacks that the worker's script passes to an engine.
fn port() -> Port {
    let make = Function::new_no_args(
        "return { databases: indexedDB, exclusive: 'locks' in navigator, origin: location.origin,
            name: 'homebody', tab: 'homebody/live/test', broadcast() {}, changed() {}, remember() {}, handler: (run) => run };",
    );
    let port = make.call0(&JsValue::NULL).unwrap();
    Reflect::set(&port, &"vault".into(), &Vault::new("homebody")).unwrap();
    port.unchecked_into()
}

/// Creates the engine of the only tab.
fn engine_of(text: &str) -> Rc<Engine> {
    let port: JsValue = port().into();
    let engine = Rc::new(Engine::new(policy(text), false, Vec::new(), port.clone().unchecked_into()).unwrap());
    _ = engine.furnish(PACK.to_vec()).unwrap();
    let weak = Rc::downgrade(&engine);
    let list = Closure::<dyn FnMut(u32)>::new(move |round| {
        if let Some(engine) = weak.upgrade() {
            engine.listed(round, Vec::new());
        }
    });
    Reflect::set(&port, &"list".into(), &list.into_js_value()).unwrap();
    engine
}

async fn done(promise: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(promise).await
}

async fn opened() -> Rc<Engine> {
    let engine = engine_of(POLICY);
    done(engine.open()).await.unwrap();
    engine
}

/// Creates an engine without data from earlier tests.
async fn fresh() -> Rc<Engine> {
    let engine = opened().await;
    done(engine.delete_all()).await.unwrap();
    engine
}

/// Creates the engine of a visitor who has consented, in one tab.
async fn consenting() -> Rc<Engine> {
    let engine = fresh().await;
    decide(&engine, "given", true).await.unwrap();
    engine
}

async fn decide(engine: &Engine, decision: &str, trusted: bool) -> Result<JsValue, JsValue> {
    done(engine.decide(PURPOSE, decision, if trusted { "homebody" } else { "script" }, "en".into(), &[])?).await
}

fn code(error: &JsValue) -> String {
    field(error, "code").as_string().unwrap()
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

async fn events(engine: &Engine) -> JsValue {
    field(&done(engine.status()).await.unwrap(), "events")
}

#[wasm_bindgen_test]
async fn before_consent_nothing_is_kept_and_no_database_is_created() {
    let engine = fresh().await;
    assert_eq!(done(engine.track("view", "85123A".into()).unwrap()).await.unwrap(), false);
    assert_eq!(done(engine.impression(String::new(), vec!["85123A".into()])).await.unwrap(), false);
    done(engine.reset()).await.unwrap();
    assert_eq!(text(&done(engine.records()).await.unwrap()), "[]");
    let databases = Function::new_no_args("return indexedDB.databases()").call0(&JsValue::NULL).unwrap();
    let names: Array = done(databases.unchecked_into()).await.unwrap().unchecked_into();
    assert!(names.iter().all(|database| field(&database, "name") != "homebody"));
}

#[wasm_bindgen_test]
async fn events_survive_a_reload_and_withdrawing_erases_them() {
    let engine = consenting().await;
    let state = engine.state();
    assert_eq!(text(&field(&state, "consent")), r#"{"recommendations":"given"}"#);
    assert_eq!(field(&state, "storage"), "indexeddb");
    assert!(engine.state().is_undefined(), "an unchanged state is not reported again");
    assert_eq!(done(engine.track("view", "85123A".into()).unwrap()).await.unwrap(), true);
    assert_eq!(done(engine.track("cart", "c".into()).unwrap()).await.unwrap(), true);
    done(engine.reload()).await.unwrap();

    let again = opened().await;
    assert_eq!(events(&again).await, 2);
    let ranking = done(again.rank(5, None, None, vec![], vec![])).await.unwrap();
    assert_eq!(field(&ranking, "mode"), "personal");
    decide(&again, "withdrawn", false).await.unwrap();
    let ranking = done(again.rank(5, None, None, vec![], vec![])).await.unwrap();
    assert_eq!(field(&ranking, "mode"), "popular");

    let later = opened().await;
    assert_eq!(text(&field(&later.state(), "consent")), r#"{"recommendations":"withdrawn"}"#);
    let records: Array = done(later.records()).await.unwrap().unchecked_into();
    let types: Vec<JsValue> = records.iter().map(|record| field(&record, "type")).collect();
    assert_eq!(types, ["decision", "decision"].map(JsValue::from));
}

#[wasm_bindgen_test]
async fn a_preference_and_a_setting_survive_a_reload_until_they_are_cleared() {
    let engine = consenting().await;
    done(engine.prefer("mute", "item:85123A").unwrap()).await.unwrap();
    done(engine.set("pause", true).unwrap()).await.unwrap();
    let later = opened().await;
    let held = done(later.preferences()).await.unwrap();
    assert_eq!(text(&held), r#"[{"what":"mute","label":"item:85123A","name":"Heart ♥"}]"#);
    assert_eq!(later.rank_numbers(5, NONE, NONE, vec![]), [0; 0], "the only item that can be shown is muted");
    assert_eq!(field(&later.state(), "paused"), true);
    assert_eq!(done(later.track("view", "85123A".into()).unwrap()).await.unwrap(), false);
    done(later.prefer("clear", "item:85123A").unwrap()).await.unwrap();
    done(later.set("pause", false).unwrap()).await.unwrap();
    let last = opened().await;
    assert_eq!(
        (text(&done(last.preferences()).await.unwrap()), field(&last.state(), "paused")),
        ("[]".into(), false.into())
    );
    assert_eq!(last.rank_numbers(5, NONE, NONE, vec![]), [0]);
}

#[wasm_bindgen_test]
async fn impression_discounting_is_learned_and_a_reset_erases_it_from_the_store_too() {
    let engine = consenting().await;
    done(engine.impression("home".into(), vec!["85123A".into()])).await.unwrap();
    done(engine.track("view", "c".into()).unwrap()).await.unwrap();
    let passed_over = r#"[{"item":"85123A","title":"Heart ♥","impressions":1}]"#;
    assert_eq!(text(&field(&done(engine.learned()).await.unwrap(), "discounted")), passed_over);
    done(engine.reload()).await.unwrap();
    let later = opened().await;
    assert_eq!(text(&field(&done(later.learned()).await.unwrap(), "discounted")), passed_over);
    done(later.reset()).await.unwrap();
    let last = opened().await;
    assert_eq!(
        (text(&field(&done(last.learned()).await.unwrap(), "discounted")), events(&last).await),
        ("[]".into(), 1.into())
    );
}

#[wasm_bindgen_test]
async fn an_export_is_imported_elsewhere_once_or_refused_as_a_whole() {
    let engine = consenting().await;
    done(engine.track("view", "c".into()).unwrap()).await.unwrap();
    done(engine.impression("home".into(), vec!["85123A".into()])).await.unwrap();
    done(engine.prefer("more", "item:c").unwrap()).await.unwrap();
    done(engine.set("unprofiled", true).unwrap()).await.unwrap();
    let export = text(&done(engine.export()).await.unwrap());
    assert_eq!(text(&done(engine.import(&export).unwrap()).await.unwrap()), r#"{"added":0,"already":4}"#);

    let other = fresh().await;
    assert_eq!(code(&done(other.import(&export).unwrap()).await.unwrap_err()), "consent/missing");
    decide(&other, "given", true).await.unwrap();
    for (from, to) in
        [("\"c\"", "\"d\""), ("\"homebody\":1", "\"homebody\":2"), ("\"kind\":\"view\"", "\"kind\":\"look\"")]
    {
        assert!(export.contains(from), "{from}");
        let error = other.import(&export.replace(from, to)).unwrap_err();
        assert_eq!(code(&error), if from.contains("homebody") { "import/version" } else { "import/damaged" });
    }
    assert_eq!(text(&done(other.import(&export).unwrap()).await.unwrap()), r#"{"added":4,"already":0}"#);
    assert_eq!(events(&other).await, 1);
}

#[wasm_bindgen_test]
async fn stored_values_that_are_not_bytes_are_counted_and_left_in_place() {
    let engine = consenting().await;
    done(engine.track("view", "85123A".into()).unwrap()).await.unwrap();
    done(engine.reload()).await.unwrap();
    let add = Function::new_no_args(
        "return new Promise((resolve) => {
            const request = indexedDB.open('homebody');
            request.onsuccess = () => {
                const transaction = request.result.transaction('events', 'readwrite');
                [null, 7, 'text', [1], new Float64Array(2)].forEach((strange, at) => transaction.objectStore('events').add(strange, 1000 + at));
                transaction.oncomplete = () => (request.result.close(), resolve());
            };
        });",
    );
    done(add.call0(&JsValue::NULL).unwrap().unchecked_into()).await.unwrap();
    let later = opened().await;
    let status = done(later.status()).await.unwrap();
    assert_eq!((field(&status, "events"), field(&status, "quarantined")), (1.into(), 5.into()));
    let records: Array = done(later.records()).await.unwrap().unchecked_into();
    assert_eq!(records.iter().filter(|record| field(record, "type") == "unreadable").count(), 5);
    done(later.delete_all()).await.unwrap();
}

#[wasm_bindgen_test]
async fn the_arm_is_assigned_under_consent_and_erased_with_it() {
    let measured = POLICY.replace(
        "\"purposes\":[\"recommendations\"]",
        "\"purposes\":[\"recommendations\",\"measurement\"],\"measurement\":{\"recipient\":\"A Shop\",\"metrics\":[\
         {\"name\":\"steps\",\"question\":\"How far?\",\"measures\":\"funnel\"},\
         {\"name\":\"uplift\",\"question\":\"Does it pay?\",\"measures\":\"outcome\",\"step\":\"cart\"}]}",
    );
    assert_ne!(measured, POLICY);
    fresh().await;
    let engine = engine_of(&measured);
    let opened = done(engine.open()).await.unwrap();
    assert_eq!(field(&field(&opened, "notice"), "collector"), "/homebody/reports");
    for purpose in [PURPOSE, "measurement"] {
        done(engine.decide(purpose, "given", "homebody", "en".into(), &[]).unwrap()).await.unwrap();
    }
    let forecast: Array = done(engine.forecast()).await.unwrap().unchecked_into();
    let answers: Vec<JsValue> = forecast.iter().map(|one| field(&one, "answer")).collect();
    assert_eq!(answers, ["none", "no"].map(JsValue::from));
    // The arm is assigned at once, but no report is due before the end of the month.
    assert_eq!(text(&done(engine.measure().unwrap()).await.unwrap()), "[]");
    let records: Array = done(engine.records()).await.unwrap().unchecked_into();
    assert_eq!(field(&records.get(2), "type"), "arm");
    let message = done(engine.send(1, 2)).await.unwrap();
    assert_eq!(field(&message, "length"), 0, "only a prepared report is sent");
    done(engine.decide("measurement", "withdrawn", "script", "en".into(), &[]).unwrap()).await.unwrap();
    let records: Array = done(engine.records()).await.unwrap().unchecked_into();
    assert!(records.iter().all(|record| field(&record, "type") == "decision"));
    done(engine.delete_all()).await.unwrap();
}
