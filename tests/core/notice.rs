//! The loader draws the question before an engine runs, from its own reading of the policy (www/page/notice.js). The
//! engine's readings of many policies are written down here, and `tests/e2e/consent/notice.test.mjs` compares the two.

use std::cell::RefCell;
use std::env;
use std::fs;
use std::rc::Rc;

use super::common::database::{Browser, Database};
use super::policy::whole;
use homebody::engine::{Reply, Request};
use homebody::pack::Pack;
use homebody::policy::{Checked, Node};
use homebody::report::Guesses;
use homebody::units::MicroEps;
use serde_json::{Value, json};

const FILE: &str = "tests/vectors/notices.json";
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

/// Checks that a file is committed as written, or writes it.
fn committed(file: &str, written: &str) {
    if env::var_os("HOMEBODY_BLESS").is_some() {
        fs::write(file, written).unwrap();
    }
    let committed = fs::read_to_string(file).unwrap_or_default();
    assert!(committed == written, "{file} is out of date: run HOMEBODY_BLESS=1 cargo test --locked --test core notice");
}
