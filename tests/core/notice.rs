//! The loader draws the question before an engine runs, from its own reading of the policy (www/page/notice.js). The
//! engine's readings of many policies are written down here, and `tests/e2e/consent/notice.test.mjs` compares the two.

use std::cell::RefCell;
use std::env;
use std::fs;
use std::rc::Rc;

use super::common::database::{Browser, Database};
use super::policy::whole;
use homebody::consent::{Answer, Decision, refusals};
use homebody::engine::{Dispatcher, Reply, Request};
use homebody::pack::Pack;
use homebody::policy::{Checked, Node, Purpose};
use homebody::report::Guesses;
use homebody::session::Session;
use homebody::units::{Day, MicroEps, Millis};
use serde_json::{Value, json};

const FILE: &str = "tests/vectors/notices.json";
const STATES: &str = "tests/vectors/states.json";
const GUESSES: &str = "tests/vectors/guesses.json";

/// Returns the engine's notice of a policy; `None` if the policy breaks a rule.
fn notice(policy: &Value) -> Option<Value> {
    let policy = Checked::read(&serde_json::from_str::<Node>(&policy.to_string()).unwrap()).ok()?;
    let database = Rc::new(RefCell::new(Database::default()));
    let mut tab = Browser::new(Pack::absent(), policy, &database, &[]);
    tab.settle();
    let opened = tab.replies.pop().map(|(_, reply)| reply);
    let Some(Ok(Reply::Opened(opened))) = opened else { panic!("the engine has not opened") };
    assert!(tab.answer(Request::Records).is_ok());
    Some(serde_json::to_value(&opened.notice).unwrap())
}

/// Returns the policy with each value removed, and each list shortened, one at a time.
fn variants(policy: &Value) -> Vec<Value> {
    let mut found = vec![policy.clone()];
    match policy {
        Value::Object(map) => {
            for (key, value) in map {
                let mut without = map.clone();
                without.remove(key);
                found.push(without.into());
                for changed in variants(value) {
                    let mut with = map.clone();
                    with.insert(key.clone(), changed);
                    found.push(with.into());
                }
            }
        }
        Value::Array(list) => {
            for at in 0..list.len() {
                let mut shorter = list.clone();
                shorter.remove(at);
                found.push(shorter.into());
                found.push(vec![list[at].clone()].into());
                for changed in variants(&list[at]) {
                    let mut with = list.clone();
                    with[at] = changed;
                    found.push(with.into());
                }
            }
            found.push(json!([]));
        }
        _ => {}
    }
    found
}

fn written() -> String {
    let mut policies = variants(&whole());
    for (key, value) in [("holdout_percent", json!(0)), ("epsilon_per_month", json!(12.34))] {
        let mut policy = whole();
        policy["measurement"][key] = value;
        policies.push(policy);
    }
    for epoch in ["day", "month"] {
        let mut policy = whole();
        policy["measurement"]["metrics"][0]["epoch"] = json!(epoch);
        policy["measurement"]["metrics"][0]["epsilon"] = json!(0.1);
        policies.push(policy);
    }
    policies.push(serde_json::from_str(include_str!("../../www/demo/policy.json")).unwrap());
    let mut lines: Vec<String> = Vec::new();
    for policy in policies {
        if let Some(notice) = notice(&policy) {
            let line = json!([policy, notice]).to_string();
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    assert!(lines.len() > 40, "only {} of the policies are accepted", lines.len());
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// The figure that the loader computes before an engine runs, for every ε that a policy may allow in a month.
#[test]
fn the_committed_guesses_are_those_of_the_engine() {
    let line = |hundredths: u32| {
        let guesses = Guesses::with(MicroEps::new(hundredths * 10_000).unwrap());
        format!("[{hundredths},{},{}]", guesses.right(), guesses.of())
    };
    let lines: Vec<String> = (10..=1600).map(line).collect();
    committed(GUESSES, &format!("[\n{}\n]\n", lines.join(",\n")));
}

#[test]
fn the_committed_notices_are_those_of_the_engine() {
    committed(FILE, &written());
}

/// Returns the state as the engine reports it when only these refusals are stored.
fn state(policy: &Checked, gpc: bool, ledger: &[Vec<u8>], now: Millis) -> Value {
    let database = Rc::new(RefCell::new(Database { exists: !ledger.is_empty(), ..Database::default() }));
    database.borrow_mut().contents.ledger = ledger.to_vec();
    let mut tab = Browser::new(Pack::absent(), policy.clone(), &database, &[]);
    tab.settle();
    let session = Session::new(Pack::absent(), policy.clone(), gpc);
    tab.engine = Dispatcher::new(session, &[], true, "homebody/live/a".to_owned(), 0);
    (tab.connection, tab.now) = (None, now);
    assert!(tab.answer(Request::Open).is_ok());
    serde_json::to_value(tab.engine.state()).unwrap()
}

/// The states of visitors about whom nothing is stored but refusals: of different purposes, of different ages, of a
/// purpose that the policy no longer asks for, and with Global Privacy Control. Each line has the policy's purposes,
/// the signal, the refusals as the page reads them, the time, and the engine's state.
fn states() -> String {
    let policy = Checked::read(&serde_json::from_str::<Node>(&whole().to_string()).unwrap()).unwrap();
    let purposes: Vec<Purpose> = policy
        .purposes()
        .iter()
        .cloned()
        .chain(policy.sensitive().iter().cloned().map(Purpose::Sensitive))
        .chain([Purpose::Sensitive("of an earlier policy".into())])
        .collect();
    assert!(purposes.len() > 3);
    let refusal = |purpose: &Purpose, day| {
        Decision { purpose: purpose.clone(), revision: 1, answer: Answer::Refused(Day(day)) }.to_bytes()
    };
    const DAY: u16 = 20_000;
    let mut ledgers: Vec<Vec<Vec<u8>>> = vec![vec![]];
    ledgers.extend(purposes.iter().map(|purpose| vec![refusal(purpose, DAY)]));
    ledgers.push(purposes.iter().map(|purpose| refusal(purpose, DAY)).collect());
    ledgers.push((DAY..).step_by(10).zip(&purposes).map(|(day, purpose)| refusal(purpose, day)).collect());
    ledgers.push(vec![refusal(&purposes[0], DAY), refusal(&purposes[1], DAY), refusal(&purposes[0], DAY + 9)]);
    let mut lines: Vec<String> = Vec::new();
    for ledger in ledgers {
        let stored = refusals(ledger.iter().map(Vec::as_slice)).unwrap();
        let mut moments = vec![Day(DAY).start(), Day(DAY + 12).noon()];
        moments.extend(stored.iter().flat_map(|(_, last)| [*last, last.next()]));
        moments.sort();
        moments.dedup();
        let read: serde_json::Map<String, Value> =
            stored.iter().map(|(name, last)| (name.clone(), json!(last.0))).collect();
        let read = if ledger.is_empty() { Value::Null } else { read.into() };
        for (now, gpc) in moments.iter().flat_map(|now| [(*now, false), (*now, true)]) {
            let names: Vec<String> = policy.purposes().iter().map(Purpose::name).collect();
            let asked = json!({ "purposes": names, "sensitive": policy.sensitive() });
            lines.push(json!([asked, gpc, read, now.0, state(&policy, gpc, &ledger, now)]).to_string());
        }
    }
    for word in ["\"refused\"", "\"unset\"", "\"indexeddb\"", "\"none\""] {
        assert!(lines.iter().any(|line| line.contains(word)), "no state has {word}");
    }
    format!("[\n{}\n]\n", lines.join(",\n"))
}

#[test]
fn the_committed_states_are_those_of_the_engine() {
    committed(STATES, &states());
}

/// Checks that a file is committed as written, or writes it.
fn committed(file: &str, written: &str) {
    if env::var_os("HOMEBODY_BLESS").is_some() {
        fs::write(file, written).unwrap();
    }
    let committed = fs::read_to_string(file).unwrap_or_default();
    assert!(committed == written, "{file} is out of date: run HOMEBODY_BLESS=1 cargo test --locked --test core notice");
}
