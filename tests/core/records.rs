//! The stored bytes and what pages receive for them, compared with `vectors/records.json`. If a test fails, records
//! that browsers have already stored are affected too: give the record a new first byte and keep reading the old form.

use std::cell::RefCell;
use std::rc::Rc;

use super::common::database::{Browser, Database, decided};
use super::common::policy;
use homebody::consent::{Answer, CollectedBy, Decided, Decision, Receipt};
use homebody::engine::export::{self, Brought};
use homebody::engine::view::{Imported, described, entries};
use homebody::engine::{Reply, Request};
use homebody::history::{Event, Impression, Kind, PreferenceKind, PreferenceRecord, Record, Setting, SettingKind};
use homebody::ids::Key;
use homebody::pack::{Label, Pack};
use homebody::policy::{Measured, Node, Purpose, Tag, Terms};
use homebody::report::{Report, is_report};
use homebody::session::Session;
use homebody::units::{Day, Days, MicroEps, Millis};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../vectors/records.json")).unwrap()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} must be a text in {value}"))
}

fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes().chunks(2).map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// Returns the bytes of `hex`, exactly `N` of them; zeros if they are unknown.
fn known<const N: usize>(hex: &str) -> [u8; N] {
    if hex.is_empty() { [0; N] } else { bytes(hex).try_into().unwrap() }
}

fn texts(values: &Value, text: impl Fn(&Value) -> &str) -> Vec<String> {
    values.as_array().unwrap().iter().map(|value| text(value).to_owned()).collect()
}

/// Returns the number of a name in the script's list.
fn number(names: &[&str], name: &str) -> u8 {
    names.iter().position(|known| *known == name).unwrap() as u8
}

fn decision(record: &Value) -> Decision {
    let at = Millis(record["at"].as_i64().unwrap());
    let purpose = Purpose::named(text(record, "purpose")).unwrap();
    let revision = record["revision"].as_u64().unwrap().try_into().unwrap();
    if text(record, "type") == "refusal" {
        return Decision { purpose, revision, answer: Answer::Refused(Day::of(at)) };
    }
    let terms = &record["terms"];
    let receipt = Receipt {
        at,
        id: known(text(record, "receipt")),
        collected_by: CollectedBy::named(text(record, "collectedBy")).unwrap(),
        language: text(record, "language").to_owned(),
        text: known(text(record, "text")),
        gpc: record["gpc"].as_bool().unwrap(),
        terms: Terms {
            controller: text(terms, "controller").to_owned(),
            retention: Days(terms["retentionDays"].as_u64().unwrap().try_into().unwrap()),
            sensitive: texts(&terms["sensitive"], |label| label.as_str().unwrap()),
            measured: measured(&terms["measured"]),
        },
    };
    let answer = match Decided::named(text(record, "decided")).unwrap() {
        Decided::Given => Answer::Given(receipt),
        Decided::Withdrawn => Answer::Withdrawn(receipt),
        Decided::Refused => panic!("a refusal has no receipt"),
    };
    Decision { purpose, revision, answer }
}

fn measured(measured: &Value) -> Measured {
    let tag = |tag: &Value| Tag(u32::from_str_radix(tag.as_str().unwrap(), 16).unwrap());
    let metrics: Vec<Tag> = measured["metrics"].as_array().unwrap().iter().map(tag).collect();
    let holdout = measured["holdoutPercent"].as_u64().unwrap().try_into().unwrap();
    let mut terms = Measured::new(&metrics, holdout).unwrap();
    terms.collector = text(measured, "collector").to_owned();
    terms.recipient = text(measured, "recipient").to_owned();
    terms.monthly = MicroEps::new(measured["epsilonMonthly"].as_u64().unwrap().try_into().unwrap()).unwrap();
    terms
}

fn other(record: &Value) -> Record {
    let at = Millis(record["at"].as_i64().unwrap());
    match text(record, "type") {
        "event" => {
            let kind = number(&["view", "click", "cart", "purchase"], text(record, "kind"));
            Record::Event(Event { kind: Kind::from_number(kind).unwrap(), at, item: text(record, "item").to_owned() })
        }
        "impression" => Record::Impression(Impression {
            at,
            slot: text(record, "slot").to_owned(),
            items: texts(&record["items"], |named| text(named, "item")),
        }),
        "preference" => {
            let what = number(&["clear", "mute", "more", "less"], text(record, "what"));
            let label = Label::parse(text(record, "label")).unwrap();
            Record::Preference(PreferenceRecord { what: PreferenceKind::from_number(what).unwrap(), at, label })
        }
        "setting" => {
            let switch = SettingKind::from_number(number(&["pause", "unprofiled"], text(record, "setting"))).unwrap();
            Record::Setting(Setting { kind: switch, on: record["on"].as_bool().unwrap(), at })
        }
        unknown => panic!("{unknown} is not a record type"),
    }
}

#[test]
fn every_record_has_the_stored_bytes_and_is_read_from_them() {
    let vectors = vectors();
    let mut types: Vec<&str> = Vec::new();
    for vector in vectors["records"].as_array().unwrap() {
        let (name, record, golden) = (text(vector, "name"), &vector["record"], bytes(text(vector, "bytes")));
        types.push(text(record, "type"));
        if ["decision", "refusal"].contains(&text(record, "type")) {
            let decision = decision(record);
            assert_eq!(decision.to_bytes(), golden, "{name}");
            assert_eq!(Decision::from_bytes(&golden), Ok(decision), "{name}");
        } else if ["report", "delivery", "arm"].contains(&text(record, "type")) {
            // Only a log can create these records, so this test only reads them.
            let report = Report::from_bytes(&golden).unwrap();
            assert!(is_report(&golden) && report.to_bytes() == golden, "{name}");
        } else {
            let other = other(record);
            assert_eq!(other.to_bytes(), golden, "{name}");
            assert_eq!(Record::from_bytes(&golden), Ok(other), "{name}");
        }
    }
    types.dedup();
    assert_eq!(
        types,
        ["decision", "refusal", "event", "impression", "preference", "setting", "report", "delivery", "arm"],
        "every form has its vectors"
    );
}

#[test]
fn bytes_that_no_engine_has_written_are_not_read() {
    let unreadable = &vectors()["unreadable"];
    for vector in unreadable["decisions"].as_array().unwrap() {
        assert!(Decision::from_bytes(&bytes(text(vector, "bytes"))).is_err(), "{}", text(vector, "name"));
    }
    for vector in unreadable["others"].as_array().unwrap() {
        assert!(Record::from_bytes(&bytes(text(vector, "bytes"))).is_err(), "{}", text(vector, "name"));
    }
}

fn session() -> Session {
    let pack = Pack::new(include_bytes!("../vectors/pack_v2.pack").to_vec()).verify().unwrap();
    Session::new(pack, policy(), false)
}

/// Converts every number in JSON to a double, as in JavaScript.
fn as_javascript_has_it(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(list) => list.iter().map(as_javascript_has_it).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), as_javascript_has_it(value))).collect(),
        other => other.clone(),
    }
}

#[test]
fn the_page_sees_every_record_as_it_is_stored() {
    let session = session();
    for vector in vectors()["records"].as_array().unwrap() {
        let (record, stored) = (&vector["record"], bytes(text(vector, "bytes")));
        let is_decision = ["decision", "refusal"].contains(&text(record, "type"));
        let told = described(&session, &stored, (!is_decision).then_some(Key(7)), is_decision);
        let told = serde_json::to_value(told).unwrap();
        assert_eq!(as_javascript_has_it(&told), as_javascript_has_it(record), "{}", vector["name"]);
        let in_memory = serde_json::to_value(described(&session, &stored, None, is_decision)).unwrap();
        assert_eq!(in_memory["key"], Value::Null, "a record that is only in memory has no key");
        assert_eq!(in_memory.get("key").is_some(), told.get("key").is_some(), "its type says whether it can be erased");
    }
}

#[test]
fn the_page_sees_records_that_cannot_be_read() {
    let session = session();
    for (kind, list) in vectors()["unreadable"].as_object().unwrap() {
        for vector in list.as_array().unwrap() {
            let stored = bytes(text(vector, "bytes"));
            let told = serde_json::to_value(described(&session, &stored, None, kind == "decisions")).unwrap();
            let expected = serde_json::json!({ "type": "unreadable", "bytes": stored.len() });
            assert_eq!(told, expected, "{}", vector["name"]);
        }
    }
}

/// Only these can be erased one by one, and only those end on a day that is known beforehand.
#[test]
fn a_record_has_a_key_only_if_it_can_be_erased_and_a_date_only_if_it_ends_by_itself() {
    let session = session();
    for vector in vectors()["records"].as_array().unwrap() {
        let (kind, stored) = (text(&vector["record"], "type"), bytes(text(vector, "bytes")));
        let told = serde_json::to_value(described(&session, &stored, Some(Key(7)), kind == "decision")).unwrap();
        assert_eq!(
            told.get("key").is_some(),
            ["event", "impression", "preference", "setting"].contains(&kind),
            "{kind}"
        );
        assert_eq!(told.get("expires").is_some(), ["event", "impression", "decision"].contains(&kind), "{kind}");
    }
}

/// Returns the entries of these stored records: decisions, then others.
fn entries_of(decisions: &[Vec<u8>], others: &[Vec<u8>]) -> Vec<Value> {
    let session = session();
    let read = |bytes: &Vec<u8>, is_decision| described(&session, bytes, Some(Key(1)), is_decision);
    let all = decisions.iter().map(|bytes| read(bytes, true)).chain(others.iter().map(|bytes| read(bytes, false)));
    entries(all).into_iter().map(|entry| serde_json::to_value(entry).unwrap()).collect()
}

/// Returns the bytes of the first vector of a type.
fn stored(kind: &str) -> Vec<u8> {
    let vectors = vectors();
    let records = vectors["records"].as_array().unwrap();
    bytes(text(records.iter().find(|vector| text(&vector["record"], "type") == kind).unwrap(), "bytes"))
}

#[test]
fn a_report_and_its_deliveries_are_one_entry() {
    let (report, sending) = (stored("report"), stored("delivery"));
    let (mut accepted, mut of_another_month) = (sending.clone(), sending.clone());
    accepted[1] = 2;
    of_another_month[17] += 1;
    let found = entries_of(&[], &[report.clone(), sending.clone(), accepted.clone(), of_another_month.clone()]);
    assert_eq!(found.len(), 2, "{found:?}");
    let statuses: Vec<&str> =
        found[0]["deliveries"].as_array().unwrap().iter().map(|step| text(step, "status")).collect();
    assert_eq!(statuses, ["sending", "accepted"]);
    assert_eq!(found[1]["type"], "delivery", "without its report, a delivery is still listed");
    assert_eq!(found[1]["epoch"], 683);
    assert_eq!(entries_of(&[], &[report])[0]["deliveries"], serde_json::json!([]));
}

#[test]
fn a_decision_that_a_later_one_replaced_says_so() {
    let vectors = vectors();
    let decisions: Vec<Vec<u8>> =
        vectors["records"].as_array().unwrap()[..3].iter().map(|vector| bytes(text(vector, "bytes"))).collect();
    let [health, recommendations, measurement] = decisions.try_into().unwrap();
    let found = entries_of(&[recommendations.clone(), health, recommendations, measurement], &[]);
    let replaced: Vec<bool> = found.iter().map(|entry| entry["replaced"].as_bool().unwrap()).collect();
    assert_eq!(replaced, [true, false, false, false]);
}

#[test]
fn exported_records_are_imported_as_the_same_bytes_and_receipts_and_reports_are_not() {
    for vector in vectors()["records"].as_array().unwrap() {
        let json = format!("[{}]", vector["record"]);
        let node: Node = serde_json::from_str(&json).unwrap();
        let checksum = Some(f64::from(export::checksum(&json)));
        let brought = Brought { version: Some(1.0), records: Some(node), checksum, json: &json };
        let read = export::read(&brought);
        let record = &vector["record"];
        if ["decision", "refusal", "report", "delivery", "arm"].contains(&text(record, "type"))
            || record["what"] == "clear"
            || record["on"] == false
        {
            assert_eq!(read.unwrap_err().code.as_str(), "import/damaged", "{}", vector["name"]);
        } else {
            assert_eq!(read.unwrap(), [bytes(text(vector, "bytes"))], "{}", vector["name"]);
        }
        let damaged = Brought { checksum: Some(0.0), ..brought };
        assert_eq!(export::read(&damaged).unwrap_err().code.as_str(), "import/damaged");
        let newer = Brought { version: Some(2.0), ..damaged.clone() };
        assert_eq!(export::read(&newer).unwrap_err().code.as_str(), "import/version");
    }
}

/// Returns the records of a file with the earlier names, as if they had been saved a minute before `at`.
fn saved_before(at: Millis) -> Vec<Vec<u8>> {
    let file = include_str!("../vectors/export_old_names.json");
    let json = file.split_once("\"records\":").unwrap().1.split_once(",\"reports\":").unwrap().0;
    let json = json.replace("1700000000123", &(at.0 - 60_000).to_string());
    let records = Some(serde_json::from_str::<Node>(&json).unwrap());
    let checksum = Some(f64::from(export::checksum(&json)));
    export::read(&Brought { version: Some(1.0), records, checksum, json: &json }).unwrap()
}

#[test]
fn a_preview_announces_what_an_import_adds_and_changes_nothing() {
    let database = Rc::new(RefCell::new(Database::default()));
    let pack = Pack::new(include_bytes!("../vectors/pack_v2.pack").to_vec()).verify().unwrap();
    let mut tab = Browser::new(pack, policy(), &database, &[]);
    tab.settle();
    let file = saved_before(tab.now);
    assert_eq!(tab.answer(Request::Preview(file.clone())).unwrap_err().code.as_str(), "consent/missing");
    tab.answer(decided(Decided::Given)).unwrap();
    let before = database.borrow().contents.clone();
    let announced = tab.answer(Request::Preview(file.clone())).unwrap();
    let Reply::Imported(Imported { added, already }) = announced else { panic!("not a preview") };
    assert_eq!((added, already), (6, 0));
    assert_eq!(database.borrow().contents, before);
    assert_eq!(tab.answer(Request::Import(file.clone())).unwrap(), announced);
    assert_eq!(database.borrow().contents.records.len(), 6);
    let again = Reply::Imported(Imported { added: 0, already: 6 });
    assert_eq!(tab.answer(Request::Preview(file)).unwrap(), again, "the earlier names are those of the same records");
}

#[test]
fn a_decision_is_expired_once_the_last_moment_at_which_it_counts_has_passed() {
    for vector in vectors()["records"].as_array().unwrap() {
        let stored = bytes(text(vector, "bytes"));
        let Ok(decision) = Decision::from_bytes(&stored) else { continue };
        let mut session = session();
        for (at, expired) in [(decision.at(), false), (decision.until(), false), (decision.until().next(), true)] {
            session.advance(at);
            let told = serde_json::to_value(described(&session, &stored, None, true)).unwrap();
            assert_eq!(told["expired"], expired, "{} at {at:?}", vector["name"]);
        }
    }
}

#[test]
fn an_import_cannot_clear_a_preference() {
    for (what, read) in [("mute", true), ("more", true), ("clear", false)] {
        let json = format!(r#"[{{"type":"preference","at":1700000000000,"what":"{what}","label":"item:1"}}]"#);
        let records = Some(serde_json::from_str::<Node>(&json).unwrap());
        let checksum = Some(f64::from(export::checksum(&json)));
        let found = export::read(&Brought { version: Some(1.0), records, checksum, json: &json });
        assert_eq!(
            found.map_err(|failure| failure.code.as_str()).map(|records| records.len()),
            if read { Ok(1) } else { Err("import/damaged") }
        );
    }
}

/// When this fails, files that visitors saved before the records got their present names can no longer be imported.
#[test]
fn an_export_with_the_earlier_names_is_imported_as_the_same_bytes() {
    let file = include_str!("../vectors/export_old_names.json");
    for name in ["showing", "choice", "boost", "lower"] {
        assert!(file.contains(&format!("\"{name}\"")), "the file has the earlier name {name}");
    }
    let json = file.split_once("\"records\":").unwrap().1.split_once(",\"reports\":").unwrap().0;
    let export: Value = serde_json::from_str(file).unwrap();
    let read = export::read(&Brought {
        version: export["homebody"].as_f64(),
        records: Some(serde_json::from_value(export["records"].clone()).unwrap()),
        checksum: export["checksum"].as_f64(),
        json,
    });
    let read = read.unwrap();
    let vectors = vectors();
    let known: Vec<Vec<u8>> =
        vectors["records"].as_array().unwrap().iter().map(|vector| bytes(text(vector, "bytes"))).collect();
    assert_eq!(read.len(), 6);
    assert!(read.iter().all(|record| known.contains(record)), "each is one of the vectors' records");
}
