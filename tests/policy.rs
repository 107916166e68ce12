//! The policy: what is taken, what is refused and where, and what a new one asks for beyond an old one.
#![cfg(feature = "cli")]

mod common;

use common::policy_of;
use homebody::errors::Code;
use homebody::policy::{Arrangement, Checked, Node, PolicyError, Purpose, Reach, compare};
use homebody::units::Days;
use serde_json::{Value, json};

/// A policy with every documented key.
fn whole() -> Value {
    json!({
        "$schema": "https://shop.example/homebody/policy.schema.json", "version": 1, "revision": 3,
        "controller": {
            "name": "A Shop", "contact": "privacy@example.org", "address": "1 High St, Ely", "country": "GB",
        },
        "notice": "/privacy", "retention_days": 90,
        "purposes": ["measurement", "recommendations", "offers"],
        "sensitive": ["health", "Söng & Dance"], "languages": ["en", "de-AT"],
        "ranking": { "diversity": 1, "calibration": 2, "provider_share": 3, "reserve_every": 4 },
    })
}

fn read(policy: &Value) -> Result<Checked, PolicyError> {
    Checked::read(&serde_json::from_str::<Node>(&policy.to_string()).unwrap())
}

/// What is said of the whole policy with the value at `pointer` set to `value`, or removed where that is `None`.
fn changed(pointer: &str, value: Option<Value>) -> Result<Checked, PolicyError> {
    let mut policy = whole();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match (policy.pointer_mut(parent).unwrap(), value) {
        (Value::Object(object), Some(value)) => drop(object.insert(key.into(), value)),
        (Value::Object(object), None) => drop(object.remove(key).unwrap()),
        (Value::Array(list), Some(value)) => list.push(value),
        _ => unreachable!(),
    }
    read(&policy)
}

/// The path of the complaint about such a change.
fn fault(pointer: &str, value: Value) -> String {
    changed(pointer, Some(value)).unwrap_err().path
}

#[test]
fn every_documented_key_is_read() {
    let policy = read(&whole()).unwrap();
    assert_eq!(policy.revision(), 3);
    assert_eq!(
        (policy.controller().name.as_str(), policy.controller().contact.as_str()),
        ("A Shop", "privacy@example.org")
    );
    assert_eq!((policy.address(), policy.country()), (Some("1 High St, Ely"), Some("GB")));
    assert_eq!((policy.notice(), policy.retention()), (Some("/privacy"), Days(90)));
    assert_eq!(policy.purposes(), [Purpose::Measurement, Purpose::Recommendations, Purpose::Offers]);
    assert_eq!(
        (policy.sensitive(), policy.languages()),
        (&["health".into(), "Söng & Dance".into()][..], &["en".into(), "de-AT".into()][..])
    );
    let ranking = Arrangement { diversity: 1, calibration: 2, provider_share: 3, reserve_every: 4 };
    assert_eq!(policy.ranking(), &ranking);
    assert!(policy.asks_for(&Purpose::Offers) && policy.asks_for(&Purpose::Sensitive("health".into())));
    assert!(!policy.asks_for(&Purpose::Sensitive("mugs".into())));
    let terms = policy.terms();
    assert_eq!(
        (terms.controller.as_str(), terms.retention, terms.sensitive.as_slice()),
        ("A Shop", Days(90), policy.sensitive())
    );
}

#[test]
fn what_may_be_left_out_has_its_default_and_what_must_be_there_is_named() {
    let least = policy_of(
        r#"{ "version": 1.0, "revision": 1, "controller": { "name": "A", "contact": "a@example.org" },
            "retention_days": 9e1, "purposes": ["measurement"] }"#,
    );
    assert_eq!((least.notice(), least.address(), least.country()), (None, None, None));
    assert!(least.sensitive().is_empty() && !least.has_sensitive() && least.languages().is_empty());
    assert_eq!((least.ranking(), least.retention()), (&Arrangement::default(), Days(90)));
    assert!(!least.asks_for(&Purpose::Recommendations));
    assert_eq!(
        changed("/ranking/calibration", None).unwrap().ranking().calibration,
        Arrangement::default().calibration
    );
    for key in
        ["version", "revision", "controller", "retention_days", "purposes", "controller/name", "controller/contact"]
    {
        let refused = changed(&format!("/{key}"), None).unwrap_err();
        assert_eq!(refused.path, format!("policy.{}", key.replace('/', ".")));
    }
}

#[test]
fn a_fault_is_told_with_its_path() {
    let refused = changed("/sensitive/2", Some(json!(""))).unwrap_err();
    assert_eq!(
        refused.message(),
        "policy.sensitive[2]: expected a category or tag of 1 to 128 characters, no space at either end, each once"
    );
    assert_eq!(fault("/sensitive/2", json!("health")), "policy.sensitive[2]");
    assert_eq!(fault("/languages/2", json!("en_GB")), "policy.languages[2]");
    assert_eq!(fault("/purposes/3", json!("offers")), "policy.purposes[3]");
    assert_eq!(fault("/purposes/3", json!("sensitive:health")), "policy.purposes[3]");
    assert_eq!(fault("/purposes", json!([])), "policy.purposes");
    assert_eq!(fault("/controller/name", json!(" ")), "policy.controller.name");
    assert_eq!(fault("/controller/country", json!("gb")), "policy.controller.country");
    assert_eq!(fault("/controller", json!("A Shop")), "policy.controller");
    assert_eq!(fault("/notice", json!("//other.example")), "policy.notice");
    assert_eq!(fault("/ranking/provider_share", json!(0)), "policy.ranking.provider_share");
    assert_eq!(fault("/ranking/diversity", json!(256)), "policy.ranking.diversity");
    assert_eq!(fault("/revision", json!(0)), "policy.revision");
    assert_eq!(fault("/version", json!(2)), "policy.version");
    let many: Vec<String> = (0..33).map(|n| format!("label {n}")).collect();
    assert_eq!(fault("/sensitive", json!(many)), "policy.sensitive");
    assert_eq!(fault("/sensitive", json!([&many[..31], &[String::new()]].concat())), "policy.sensitive[31]");
    assert_eq!(read(&json!([])).unwrap_err().path, "policy");
}

#[test]
fn a_key_that_is_not_documented_or_stands_twice_is_refused_by_its_path() {
    assert_eq!(fault("/retention", json!(90)), "policy.retention");
    assert_eq!(fault("/controller/mail", json!("x")), "policy.controller.mail");
    assert_eq!(fault("/ranking/diversty", json!(5)), "policy.ranking.diversty");
    let twice = whole().to_string().replacen("\"revision\":3", "\"revision\":3,\"revision\":2", 1);
    let refused = Checked::read(&serde_json::from_str(&twice).unwrap()).unwrap_err();
    assert_eq!(refused.message(), "policy.revision: expected the key once");
}

#[test]
fn keeping_things_too_long_is_refused_and_everything_else_is_malformed() {
    let code = |value: Value| changed("/retention_days", Some(value)).unwrap_err().code;
    assert_eq!([0, 366, 70_000].map(|days| code(json!(days))), [Code::PolicyRefused; 3]);
    for value in [json!(1.5), json!("90"), json!(null), json!(-1), json!(4_294_967_296_u64)] {
        assert_eq!(code(value), Code::PolicyMalformed);
    }
    assert!([1, 365].into_iter().all(|days| changed("/retention_days", Some(json!(days))).is_ok()));
}

/// How the whole policy reaches with one value changed, and in which words.
fn reach(pointer: &str, value: Option<Value>) -> (Vec<Reach>, String) {
    let changes = compare(&read(&whole()).unwrap(), &changed(pointer, value).unwrap());
    let words: Vec<_> = changes.iter().map(|change| change.words.as_str()).collect();
    (changes.iter().map(|change| change.reach).collect(), words.join("; "))
}

#[test]
fn each_change_is_wider_narrower_or_neither_and_is_told_in_words() {
    use Reach::{Narrower, Neutral, Wider};
    let cases = [
        ("/retention_days", Some(json!(91)), vec![Wider], "keeps what a visitor does for 91 days, was 90"),
        ("/retention_days", Some(json!(30)), vec![Narrower], "keeps what a visitor does for 30 days, was 90"),
        ("/controller/name", Some(json!("B Shop")), vec![Wider], r#"controller is "B Shop", was "A Shop""#),
        ("/sensitive", Some(json!(["Söng & Dance"])), vec![Wider], r#""health" is no longer sensitive"#),
        (
            "/sensitive",
            Some(json!(["health", "politics"])),
            vec![Wider, Narrower],
            r#""Söng & Dance" is no longer sensitive; "politics" is sensitive now"#,
        ),
        (
            "/purposes",
            Some(json!(["recommendations"])),
            vec![Narrower, Narrower],
            "no longer asks for measurement; no longer asks for offers",
        ),
        (
            "/controller/contact",
            Some(json!("b@x.org")),
            vec![Neutral],
            r#"contact is "b@x.org", was "privacy@example.org""#,
        ),
        ("/notice", None, vec![Neutral], r#"notice is nothing, was "/privacy""#),
        ("/languages", Some(json!(["en"])), vec![Neutral], r#"languages are "en", were "en, de-AT""#),
        ("/ranking", None, vec![Neutral], "ranking is arranged otherwise"),
        ("/revision", Some(json!(9)), vec![], ""),
        ("/sensitive", Some(json!(["Söng & Dance", "health"])), vec![], ""),
    ];
    for (pointer, value, reaches, words) in cases {
        assert_eq!(reach(pointer, value), (reaches, words.to_owned()));
    }
}

#[test]
fn a_yes_is_asked_for_again_exactly_when_its_terms_have_widened() {
    let older = read(&whole()).unwrap();
    for (pointer, value, again) in [
        ("/retention_days", json!(91), true),
        ("/retention_days", json!(89), false),
        ("/sensitive", json!(["health"]), true),
        ("/controller/name", json!("B Shop"), true),
        // A new purpose is a question of its own; what was agreed to stays as it is.
        ("/purposes", json!(["recommendations"]), false),
        ("/controller/contact", json!("b@x.org"), false),
    ] {
        let newer = changed(pointer, Some(value)).unwrap();
        assert_eq!(older.terms().widened(&newer.terms()), again, "{pointer}");
    }
}
