//! Policies as the tool reads and compares them.

use std::fs;
use std::path::{Path, PathBuf};

use super::command::{empty, printed, run, write};
use serde_json::{Value, json};

fn folder(name: &str) -> PathBuf {
    empty(&format!("policies-{name}"))
}

fn policy() -> Value {
    json!({
        "version": 1, "revision": 2, "retention_days": 45, "purposes": ["recommendations", "measurement"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
        "ranking": { "diversity": 10 },
        "measurement": {
            "recipient": "A Shop",
            "metrics": [{ "name": "steps", "question": "How far?", "measures": "funnel", "minimum_batch": 500 }],
        },
        "audit": {
            "thresholds": [{ "figure": "gini", "most": 0.9 }, { "figure": "coverage", "least": 0.1, "most": 0.9 }],
            "proxies": ["tag:women"],
        },
    })
}

/// Returns the comparison of the policy with a changed one.
fn difference(folder: &Path, change: impl FnOnce(&mut Value)) -> String {
    let mut newer = policy();
    change(&mut newer);
    write(folder, "older.json", &policy());
    write(folder, "newer.json", &newer);
    let text = printed(folder, &["policy", "diff", "older.json", "newer.json"]);
    let checked = printed(folder, &["policy", "check", "newer.json", "--against", "older.json"]);
    assert!(checked.ends_with(&text), "{checked}");
    text
}

#[test]
fn changed_limits_of_the_audit_are_listed_and_ask_nobody() {
    let folder = folder("audit");
    let text = difference(&folder, |policy| _ = policy.as_object_mut().unwrap().remove("audit"));
    let lines = [
        "neutral     the audit has no limit on gini, had at most 0.9\n",
        "neutral     the audit has no limit on coverage, had at least 0.1 and at most 0.9\n",
        "neutral     the audit's proxies are the most frequent labels, were tag:women\n",
    ];
    assert_eq!(text, lines.concat());
    let text = difference(&folder, |policy| {
        policy["audit"] = json!({
            "thresholds": [
                { "figure": "coverage", "least": 0.1, "most": 0.9 }, { "figure": "gini", "most": 0.95 },
                { "figure": "sensitive_leakage", "most": 0.7 }, { "figure": "diversity", "least": 0.5 },
            ],
            "proxies": ["tag:women", "provider:Acme"],
        });
    });
    let lines = [
        "neutral     the audit limits gini to at most 0.95, had at most 0.9\n",
        "neutral     the audit limits diversity to at least 0.5, had no limit\n",
        "neutral     the audit limits sensitive_leakage to at most 0.7, had at most 0.6\n",
        "neutral     the audit's proxies are tag:women, provider:Acme, were tag:women\n",
    ];
    assert_eq!(text, lines.concat());
    let html = printed(&folder, &["policy", "diff", "older.json", "newer.json", "--format", "html"]);
    assert!(html.contains("Other changes") && !html.contains("Nothing differs"), "{html}");
}

#[test]
fn a_policy_under_which_nothing_can_happen_is_warned_about() {
    let folder = folder("idle");
    let mut idle = policy();
    idle["purposes"] = json!(["offers", "measurement"]);
    write(&folder, "idle.json", &idle);
    write(&folder, "policy.json", &policy());
    let warning = "warning     without the purpose \"recommendations\", nothing is kept and nothing is sent\n";
    assert!(printed(&folder, &["policy", "check", "idle.json"]).contains(warning));
    assert!(!printed(&folder, &["policy", "check", "policy.json"]).contains(warning));
}

#[test]
fn every_other_neutral_key_is_listed() {
    let folder = folder("neutral");
    let cases = [
        ("/controller/contact", json!("b@example.org"), "contact is \"b@example.org\""),
        ("/controller/address", json!("1 High St"), "address is \"1 High St\""),
        ("/controller/country", json!("GB"), "country is \"GB\""),
        ("/controller/dpo", json!("Jo, 1 High St"), "dpo is \"Jo, 1 High St\""),
        ("/controller/representative", json!("Al, Dublin"), "representative is \"Al, Dublin\""),
        ("/notice", json!("/privacy"), "notice is \"/privacy\""),
        ("/languages", json!(["en"]), "languages are \"en\""),
        ("/ranking/diversity", json!(20), "ranking"),
        ("/measurement/metrics/0/question", json!("How far do they get?"), "\"steps\" has a different question"),
        ("/measurement/metrics/0/minimum_batch", json!(600), "\"steps\" has a different question or minimum batch"),
    ];
    for (place, value, message) in cases {
        let text = difference(&folder, |policy| {
            let (parent, key) = place.rsplit_once('/').unwrap();
            match policy.pointer_mut(parent).unwrap() {
                Value::Object(object) => _ = object.insert(key.to_owned(), value),
                other => panic!("{other} has no keys"),
            }
        });
        assert!(text.starts_with("neutral ") && text.contains(message) && text.lines().count() == 1, "{text}");
    }
}

#[test]
fn a_byte_order_mark_before_json_is_not_a_fault() {
    let folder = folder("bom");
    let marked = |name: &str, text: &str| fs::write(folder.join(name), format!("\u{feff}{text}")).unwrap();
    marked("policy.json", &policy().to_string());
    assert!(printed(&folder, &["policy", "check", "policy.json"]).contains("A Shop"));
    marked("strings.en.json", "{ \"a\": \"A mug\" }");
    marked("allow.json", "[]");
    printed(&folder, &["lint-copy", "policy.json", "strings.en.json", "--allow", "allow.json"]);
    fs::write(folder.join("items.csv"), "id,title\n1,Red mug\n2,Blue mug\n").unwrap();
    fs::write(folder.join("log.csv"), "SessionId,ItemId,Time,City\na,1,1,Ely\na,2,2,Ely\n").unwrap();
    marked("shares.json", "{ \"City\": { \"Ely\": 1 } }");
    let data = ["audit", "--data", "--catalogue", "items.csv", "--log", "log.csv", "--shares", "shares.json"];
    printed(&folder, &data);
    printed(&folder, &["pack", "--catalogue", "items.csv", "--policy", "policy.json", "-o", "site.pack"]);
    marked("pia.json", "{ \"version\": 1, \"alternatives\": \"None that works\" }");
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    assert!(printed(&folder, &pia).contains("None that works"));
    // Places are counted without the mark.
    marked("policy.json", "{ \"version\": 2 }");
    let text = String::from_utf8(run(&folder, &["policy", "check", "policy.json"]).stderr).unwrap();
    assert!(text.starts_with("homebody: policy.json:1:"), "{text}");
}

#[test]
fn characters_that_hide_or_reorder_text_are_refused_and_never_printed() {
    let folder = folder("hidden");
    for hidden in ['\u{80}', '\u{9b}', '\u{2028}', '\u{2029}', '\u{202e}', '\u{2066}', '\u{2069}'] {
        let mut named = policy();
        named["controller"]["name"] = json!(format!("A{hidden}Shop"));
        let mut keyed = policy();
        keyed[format!("a{hidden}b")] = json!(1);
        for policy in [named, keyed] {
            write(&folder, "policy.json", &policy);
            let output = run(&folder, &["policy", "check", "policy.json"]);
            let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
            assert!(output.status.code() == Some(2) && text.contains("[policy/malformed]"), "{hidden:?}: {text}");
            assert!(!text.contains(hidden), "{text}");
        }
    }
}
