//! The engine in a real browser: the class that the worker's script sees, over a store in memory that carries its effects
//! out as `www/worker/store.js` does. The script and IndexedDB themselves are the matter of `tests/e2e/storage/store.test.mjs`.
#![cfg(all(target_arch = "wasm32", feature = "web"))]

mod disk;
mod values;

use homebody::browser::Engine;
use homebody::consent::{Decided, Decision};
use homebody::history::{Event, Kind, PreferenceRecord, Record};
use homebody::units::Millis;
use js_sys::{Array, Float64Array, JSON, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use disk::{Disk, array, bytes, effects};

wasm_bindgen_test_configure!(run_in_browser);

const PACK: &[u8] = include_bytes!("../vectors/pack_v2.pack");
const POLICY: &str = r#"{"version":1,"revision":3,"controller":{"name":"A Shop","contact":"privacy@example.org"},
    "retention_days":90,"purposes":["recommendations"]}"#;
const PURPOSE: &str = "recommendations";
/// The numbers of `mute` and of "one item" as they cross the boundary.
const MUTE: u8 = 1;
const ITEM: u8 = 0;
const NONE: u32 = u32::MAX;

fn policy(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn engine() -> Engine {
    Engine::new(PACK.to_vec(), policy(POLICY), false).unwrap()
}

fn decide(engine: &Engine, decided: &str, trusted: bool) -> Result<Array, JsValue> {
    engine.decide(PURPOSE, decided, trusted, "en", &[])
}

fn code(error: &JsValue) -> String {
    field(error, "code").as_string().unwrap()
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn status(engine: &Engine, name: &str) -> JsValue {
    field(&engine.status(), name)
}

/// A visitor who has said yes, in one tab.
fn consenting() -> (Disk, Engine) {
    let mut disk = Disk::default();
    let engine = disk.opened();
    assert_eq!(disk.carry_out(&engine, decide(&engine, "given", true)), 1);
    (disk, engine)
}

#[wasm_bindgen_test]
fn before_consent_nothing_is_to_be_kept() {
    let engine = Disk::default().opened();
    assert_eq!(engine.track(0, 0).unwrap().length(), 0);
    assert_eq!(engine.shown("", vec![0]).unwrap().length(), 0);
    assert_eq!(engine.reset().unwrap().length(), 0);
    assert_eq!(engine.consent(PURPOSE).unwrap(), "unset");
    assert_eq!(status(&engine, "events"), 0);
}

#[wasm_bindgen_test]
fn effects_cross_as_arrays_of_the_documented_forms() {
    let (mut disk, engine) = consenting();
    let given = Decision::from_bytes(&disk.ledger[0]).unwrap();
    assert_eq!((given.decided, given.language.as_str(), given.text, given.gpc), (Decided::Given, "en", [0; 32], false));

    let step = engine.track(2, 2).unwrap();
    let [append] = effects(&step).try_into().unwrap();
    assert_eq!((append.len(), append[0].as_f64()), (3, Some(1.0)));
    assert_eq!(bytes(&append[1]), disk.ledger[0], "it stands under the newest decision");
    let event = Event::from_bytes(&bytes(&append[2])).unwrap();
    assert_eq!((event.kind, event.item.as_str()), (Kind::Cart, "c"));
    disk.carry_out(&engine, Ok(step));

    let [delete, reload] = effects(&engine.erase(vec![1.0, 5.0]).unwrap()).try_into().unwrap();
    assert_eq!(delete, [2, 1, 5].map(JsValue::from));
    assert_eq!(reload, [JsValue::from(4)]);
    assert_eq!(effects(&engine.delete_all().unwrap()), [[JsValue::from(3)]]);

    disk.load_into(&engine);
    let [decision] = effects(&decide(&engine, "withdrawn", false).unwrap()).try_into().unwrap();
    let flags = (decision[1].as_f64(), decision[2].as_bool());
    assert_eq!((decision.len(), decision[0].as_f64(), flags), (4, Some(0.0), (Some(2.0), Some(true))));
    assert_eq!(Decision::from_bytes(&bytes(&decision[3])).unwrap().decided, Decided::Withdrawn);
}

#[wasm_bindgen_test]
fn a_permission_of_what_is_sensitive_loads_anew_and_erases_nothing() {
    let sensitive = POLICY.replace("\"purposes\"", "\"sensitive\":[\"health\"],\"purposes\"");
    let engine = Engine::new(PACK.to_vec(), policy(&sensitive), true).unwrap();
    assert_eq!(engine.consent("sensitive:health").unwrap(), "refused", "the signal is on");
    let text = [7; 32];
    let step = engine.decide("sensitive:health", "given", true, "de-AT", &text).unwrap();
    let [decision, reload] = effects(&step).try_into().unwrap();
    let flags = (decision[1].as_f64(), decision[2].as_bool());
    assert_eq!((flags, reload), ((Some(0.0), Some(false)), vec![JsValue::from(4)]));
    let decision = Decision::from_bytes(&bytes(&decision[3])).unwrap();
    assert_eq!((decision.language.as_str(), decision.text, decision.gpc), ("de-AT", text, true));
    assert_eq!(engine.consent("sensitive:health").unwrap(), "given");
    assert_eq!(engine.switches(), 1);
}

#[wasm_bindgen_test]
fn events_survive_a_reload_and_withdrawing_erases_them() {
    let (mut disk, engine) = consenting();
    assert_eq!(disk.carry_out(&engine, engine.track(0, 0)), 1);
    assert_eq!(disk.carry_out(&engine, engine.track(2, 2)), 1);

    let again = disk.opened();
    assert_eq!(again.consent(PURPOSE).unwrap(), "given");
    assert_eq!(status(&again, "events"), 2);
    assert_eq!(again.rank(5, NONE, NONE, Vec::new())[0], 2, "the list is personal");

    disk.carry_out(&again, decide(&again, "withdrawn", false));
    assert_eq!(again.rank(5, NONE, NONE, Vec::new())[0], 0, "the list is for everyone");
    let later = disk.opened();
    assert_eq!(later.consent(PURPOSE).unwrap(), "withdrawn");
    assert_eq!((status(&later, "events"), status(&later, "decisions")), (0.into(), 2.into()));
}

#[wasm_bindgen_test]
fn an_event_of_a_tab_that_has_not_heard_of_the_withdrawal_is_not_stored() {
    let (mut disk, stale) = consenting();
    let other = disk.opened();
    disk.carry_out(&other, decide(&other, "withdrawn", true));
    assert_eq!(disk.carry_out(&stale, stale.track(0, 0)), 1, "the stale tab does not know better");
    assert_eq!(stale.consent(PURPOSE).unwrap(), "withdrawn", "the refused write told it");
    assert_eq!((status(&stale, "events"), disk.keys().len()), (0.into(), 0));
}

#[wasm_bindgen_test]
fn consent_from_a_script_is_refused_and_nothing_is_to_be_stored() {
    let engine = engine();
    assert_eq!(code(&decide(&engine, "given", false).unwrap_err()), "consent/untrusted");
    assert_eq!(engine.consent(PURPOSE).unwrap(), "unset");
}

#[wasm_bindgen_test]
fn a_choice_holds_after_a_reload_and_until_it_is_cleared() {
    let (mut disk, engine) = consenting();
    disk.carry_out(&engine, engine.choose(MUTE, ITEM, "85123A"));
    let later = disk.opened();
    assert_eq!(later.choices(), "1085123A\0");
    assert_eq!(later.rank(5, NONE, NONE, Vec::new()), [2], "the one item there is to show is muted");
    assert_eq!(later.choose(MUTE, ITEM, "85123A").unwrap().length(), 0, "it holds already");
    disk.carry_out(&later, later.choose(0, ITEM, "85123A"));
    assert_eq!(later.rank(5, NONE, NONE, Vec::new()), [0, 0]);
    assert_eq!(disk.opened().choices(), "");
}

#[wasm_bindgen_test]
fn a_switch_holds_after_a_reload_and_while_paused_nothing_is_to_be_kept() {
    let (mut disk, engine) = consenting();
    disk.carry_out(&engine, engine.switch(0, true));
    disk.carry_out(&engine, engine.switch(1, true));
    let later = disk.opened();
    assert_eq!(later.switches(), 2 + 4);
    assert_eq!(later.track(0, 0).unwrap().length(), 0);
    disk.carry_out(&later, later.switch(0, false));
    assert_eq!(disk.opened().switches(), 4);
}

#[wasm_bindgen_test]
fn what_was_passed_over_is_learned_and_a_reset_forgets_it_in_the_store_too() {
    let (mut disk, engine) = consenting();
    disk.carry_out(&engine, engine.shown("", vec![0]));
    disk.carry_out(&engine, engine.track(0, 2));
    let learned = [1024, 1024, 1024, 1024, 0, 1];
    assert_eq!(engine.learned(), learned);
    let later = disk.opened();
    assert_eq!(later.learned(), learned);
    assert_eq!(disk.carry_out(&later, later.reset()), 1);
    assert_eq!(later.learned(), learned[..4]);
    let last = disk.opened();
    assert_eq!((last.learned(), status(&last, "events")), (learned[..4].to_vec(), 1.into()));
}

#[wasm_bindgen_test]
fn what_is_no_bytes_is_counted_and_left_where_it_is() {
    let (mut disk, engine) = consenting();
    disk.carry_out(&engine, engine.track(0, 0));
    let others = array([&disk.records[0].1]);
    for strange in
        [JsValue::NULL, 7.into(), "text".into(), Array::of1(&1.into()).into(), Float64Array::new_with_length(2).into()]
    {
        others.push(&strange);
    }
    let keys = (1..=others.length()).map(f64::from).collect();
    assert_eq!(engine.load(&array(&disk.ledger), keys, &others).unwrap().length(), 0);
    assert_eq!((status(&engine, "events"), status(&engine, "quarantined")), (1.into(), 5.into()));

    // A decision that cannot be read may have been a no, and what stands without a yes goes.
    let ledger = array(&disk.ledger);
    ledger.push(&"text".into());
    let [delete] =
        effects(&engine.load(&ledger, disk.keys(), &array([&disk.records[0].1])).unwrap()).try_into().unwrap();
    assert_eq!(delete, [2, 1].map(JsValue::from));
    assert_eq!(engine.consent(PURPOSE).unwrap(), "unset");
}

#[wasm_bindgen_test]
fn what_another_browser_brings_is_added_once_or_refused_whole() {
    let at = Millis(js_sys::Date::now() as i64 - 1000);
    let event = Event { kind: Kind::View, at, item: "c".into() }.to_bytes();
    let mute = Record::from_bytes(&[&[3, 1][..], &at.0.to_le_bytes(), &[0, 1], b"c"].concat()).unwrap();
    assert!(matches!(&mute, Record::Preference(PreferenceRecord { .. })));
    let brought = array([&event, &mute.to_bytes(), &event]);
    assert_eq!(code(&engine().merge(&Array::new(), &brought).unwrap_err()), "consent/missing");

    let (mut disk, engine) = consenting();
    let step = engine.merge(&Array::new(), &brought).unwrap();
    let [append, reload] = effects(&step).try_into().unwrap();
    assert_eq!(append[2..].iter().map(bytes).collect::<Vec<_>>(), [event.clone(), mute.to_bytes()]);
    assert_eq!(reload, [JsValue::from(4)]);
    disk.carry_out(&engine, Ok(step));
    assert_eq!((status(&engine, "events"), engine.choices().as_str()), (1.into(), "10c\0"));

    let held = array(disk.records.iter().map(|(_, record)| record));
    assert_eq!(engine.merge(&held, &brought).unwrap().length(), 0, "it is there already");
    let damaged = array([&event, &event[..5].to_vec()]);
    assert_eq!(code(&engine.merge(&held, &damaged).unwrap_err()), "import/damaged");
    let strange = Array::of2(&array([&event]).get(0), &"text".into());
    assert_eq!(code(&engine.merge(&Array::new(), &strange).unwrap_err()), "import/damaged");
}

#[wasm_bindgen_test]
fn a_report_is_kept_before_it_leaves_and_goes_with_the_yes() {
    let measured = POLICY.replace(
        "\"purposes\":[\"recommendations\"]",
        "\"purposes\":[\"recommendations\",\"measurement\"],\"measurement\":{\"signals\":[\
         {\"name\":\"steps\",\"question\":\"How far?\",\"measures\":\"funnel\"},\
         {\"name\":\"uplift\",\"question\":\"Does it pay?\",\"measures\":\"outcome\",\"step\":\"cart\"}]}",
    );
    assert_ne!(measured, POLICY);
    let engine = Engine::new(PACK.to_vec(), policy(&measured), false).unwrap();
    let mut disk = Disk::default();
    disk.load_into(&engine);
    for purpose in ["recommendations", "measurement"] {
        disk.carry_out(&engine, engine.decide(purpose, "given", true, "en", &[]));
    }
    assert_eq!(engine.forecast(), [0, 0]);
    // The lot is drawn at once; nothing is due before the month has ended.
    assert_eq!(disk.carry_out(&engine, engine.measure()), 1);
    assert_eq!(disk.records.iter().map(|(_, record)| record[..2].to_vec()).collect::<Vec<_>>(), [[5, 5]]);
    assert_eq!(disk.carry_out(&engine, engine.measure()), 0);
    assert!(engine.outgoing().is_empty());
    assert_eq!(engine.pass(1, 2, 1).unwrap().length(), 0, "nothing leaves that was not made");
    let step = engine.decide("measurement", "withdrawn", false, "en", &[]).unwrap();
    assert_eq!(effects(&step)[0][1], 1, "what was told is erased, and nothing else");
    disk.carry_out(&engine, Ok(step));
    assert!(disk.records.is_empty() && engine.forecast().is_empty());
}
