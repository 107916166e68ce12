//! The published JSON Schema and the engine's own rules agree on every policy. The validator is the `jsonschema` crate,
//! which shares no code with the engine.

use std::fs;
use std::path::Path;
use std::process::Command;

use homebody::audit::Terms;
use homebody::policy::{Checked, Node};
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

fn published() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/schemas/policy.schema.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&published()).unwrap()
}

/// Returns true if the engine accepts a policy, and the tool its own section.
fn taken(policy: &Value) -> bool {
    serde_json::from_str::<Node>(&policy.to_string())
        .is_ok_and(|policy| Checked::read(&policy).is_ok() && Terms::read(&policy).is_ok())
}

/// Returns a policy with every documented key.
fn whole() -> Value {
    json!({
        "$schema": "/homebody/policy.schema.json", "version": 1, "revision": 3,
        "controller": { "name": "A Shop", "contact": "a@example.org", "address": "1 High St, Ely", "country": "GB" },
        "notice": "https://shop.example/privacy", "retention_days": 90, "purposes": ["recommendations", "measurement"],
        "sensitive": ["politics"], "languages": ["en", "de-AT"],
        "ranking": { "diversity": 1, "calibration": 2, "provider_share": 3, "exploration_every": 4 },
        "measurement": {
            "collector": "https://c.example/r", "recipient": "Counters Ltd", "epsilon_per_month": 16, "holdout_percent": 20,
            "metrics": [
                { "name": "dept-1", "question": "Which department?", "measures": "top-category",
                  "answers": ["Kitchen", "Garden"], "epsilon": 0.1, "epoch": "month", "months": [2, 12], "minimum_batch": 500 },
                { "name": "price-1", "question": "Which price?", "measures": "price-band", "answers": ["low", "high"],
                  "bounds": [2], "epsilon": 0.1 },
                { "name": "shelf-1", "question": "Which shelf?", "measures": "slot", "answers": ["home"], "epsilon": 0.1 },
                { "name": "lift-1", "question": "Does it pay?", "measures": "outcome", "step": "cart", "epsilon": 0.1 },
            ],
        },
        "audit": {
            "thresholds": [{ "figure": "gini", "most": 0.9 }, { "figure": "calibration_error", "most": 3.5 }],
            "proxies": ["tag:women", "provider:Acme"],
        },
    })
}

/// All places in a policy where a test can put a value, including places where no value belongs.
const PLACES: [&str; 52] = [
    "",
    "/$schema",
    "/version",
    "/revision",
    "/controller",
    "/controller/name",
    "/controller/contact",
    "/controller/address",
    "/controller/country",
    "/controller/mail",
    "/notice",
    "/retention_days",
    "/purposes",
    "/purposes/1",
    "/sensitive",
    "/sensitive/0",
    "/languages",
    "/languages/1",
    "/ranking",
    "/ranking/diversity",
    "/ranking/calibration",
    "/ranking/provider_share",
    "/ranking/exploration_every",
    "/ranking/weight",
    "/retention",
    "/measurement",
    "/measurement/collector",
    "/measurement/recipient",
    "/measurement/holdout_percent",
    "/measurement/metrics",
    "/measurement/metrics/3",
    "/measurement/metrics/0/name",
    "/measurement/metrics/0/question",
    "/measurement/metrics/0/measures",
    "/measurement/metrics/0/answers",
    "/measurement/metrics/0/answers/0",
    "/measurement/metrics/0/epsilon",
    "/measurement/metrics/0/epoch",
    "/measurement/metrics/0/minimum_batch",
    "/measurement/metrics/0/months",
    "/measurement/metrics/0/months/0",
    "/measurement/metrics/1/bounds/0",
    "/measurement/metrics/2/answers/0",
    "/measurement/metrics/3/step",
    "/audit",
    "/audit/limits",
    "/audit/thresholds",
    "/audit/thresholds/1",
    "/audit/thresholds/1/figure",
    "/audit/thresholds/0/more",
    "/audit/proxies",
    "/audit/proxies/1",
];

/// Returns values on both sides of every limit.
fn values() -> Vec<Value> {
    let numbers = [
        json!(0),
        json!(-0.0),
        json!(1),
        json!(1.0),
        json!(1.5),
        json!(2),
        json!(-1),
        json!(100),
        json!(101),
        json!(255),
        json!(256),
        json!(365),
        json!(366),
        json!(65_536),
        json!(u32::MAX),
        json!(1_u64 << 32),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(9e1),
        json!(0.1),
        json!(0.09),
        json!(0.125),
        json!(6),
        json!(6.5),
        json!(16),
        json!(99),
        json!(1_000_000),
        json!(1_000_001),
    ];
    let texts = [
        "",
        " ",
        "a",
        "A Shop",
        " a",
        "a ",
        "a  b",
        "a\n",
        "a\nb",
        "\t",
        "a\0",
        "a\u{7f}",
        "\u{1f}a",
        "a\u{80}",
        "a\u{7f}\u{9f}b",
        "\u{9f}a",
        "a\u{9f}b",
        "a\u{2028}b",
        "a\u{202a}b",
        "a\u{202e}b",
        "a\u{2066}b",
        "a\u{2069}b",
        "a\u{a0}\u{2027}\u{202f}\u{2065}\u{206a}b",
        "/a\u{202e}b",
        "https://a\u{2066}b",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "é",
        "GB",
        "gb",
        "GBR",
        "G1",
        "ÄÖ",
        "en",
        "EN",
        "de-AT",
        "en_GB",
        "zh-Hans-CN",
        "en-",
        "x-a",
        "deutsch-1",
        "abcdefghi",
        "en-123456789",
        "/",
        "/privacy",
        "//x",
        "/\\x",
        "/?x",
        "/a b",
        "/a\u{a0}b",
        "/é#x",
        "https://shop.example",
        "https://shop.example/a?b#c",
        "https://é",
        "https://",
        "https:///a",
        "https://?",
        "https://#",
        "https://\\",
        "https://a b",
        "https://a@b/c",
        "https://a\\c",
        "http://a",
        "HTTPS://a",
        "javascript:alert(1)",
        "recommendations",
        "offers",
        "measurement",
        "Recommendations",
        "sensitive:health",
        "health",
        "1",
        "true",
        "none",
        "dept-2",
        "funnel",
        "outcome",
        "cart",
        "day",
        "month",
    ];
    let lengths = [34, 35, 36, 127, 128, 129, 199, 200, 201, 399, 400, 401, 1999, 2000, 2001];
    let long = lengths.iter().flat_map(|&n| {
        ["a".repeat(n), "é".repeat(n), "😀".repeat(n), format!("/{}", "a".repeat(n - 1)), tag(n)].map(Value::from)
    });
    let count = |n: u32, text: fn(u32) -> String| Value::from((0..n).map(text).collect::<Vec<_>>());
    let lists = [
        json!([]),
        json!([1]),
        json!([null]),
        json!([[]]),
        json!([""]),
        json!([" a"]),
        json!(["health"]),
        json!(["en"]),
        json!(["en", "EN"]),
        json!(["en", "en"]),
        json!(["offers", "offers"]),
        json!(["offers", "recommendations"]),
        json!(["measurement", "offers", "recommendations"]),
        json!(["offers", "everything"]),
        json!(["a", "a"]),
        count(32, |n| format!("label {n}")),
        count(33, |n| format!("label {n}")),
        count(64, |n| format!("en-{n}")),
        count(65, |n| format!("en-{n}")),
    ];
    let objects = [
        json!({}),
        json!({ "name": "A", "contact": "b" }),
        json!({ "name": "A" }),
        json!({ "contact": "b" }),
        json!({ "diversity": 0 }),
        json!({ "provider_share": 0 }),
        json!({ "provider_share": 1, "exploration_every": 100 }),
        json!({ "diversity": "1" }),
        json!({ "name": "walk", "question": "?", "measures": "funnel" }),
        json!({ "name": "walk", "question": "?", "measures": "funnel", "step": "cart" }),
        json!({ "metrics": [{ "name": "walk", "question": "?", "measures": "funnel" }] }),
        whole(),
    ];
    let mut values = vec![Value::Null, json!(true), json!(false)];
    values.extend(numbers);
    values.extend(texts.map(Value::from));
    values.extend(long);
    values.extend(lists);
    values.extend(objects);
    values
}

/// Returns a language tag of exactly `n` characters.
fn tag(n: usize) -> String {
    "en-abcdefg".chars().chain("-abcdefg".chars().cycle()).take(n).collect()
}

/// Puts a value at a place, or removes the value there.
fn put(policy: &mut Value, place: &str, value: Option<Value>) {
    let Some((parent, key)) = place.rsplit_once('/') else {
        *policy = value.unwrap_or(Value::Null);
        return;
    };
    match (policy.pointer_mut(parent), value) {
        (Some(Value::Object(object)), Some(value)) => drop(object.insert(key.into(), value)),
        (Some(Value::Object(object)), None) => drop(object.remove(key)),
        (Some(Value::Array(list)), Some(value)) => {
            list.truncate(key.parse().unwrap_or(usize::MAX));
            list.push(value);
        }
        // An earlier change removed the value that this one would change.
        _ => {}
    }
}

/// If this fails, write the new schema: `HOMEBODY_BLESS=1 cargo test --test core published`.
#[test]
fn the_published_schema_is_generated_from_the_engines_own_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/schemas/policy.schema.json");
    let generated = homebody::policy_schema::schema();
    if std::env::var_os("HOMEBODY_BLESS").is_some() {
        fs::write(&path, &generated).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), generated);
}

#[test]
fn the_schema_is_valid_and_describes_every_key() {
    let schema = published();
    assert!(jsonschema::meta::is_valid(&schema));
    fn described(at: &str, properties: &Map<String, Value>) {
        for (key, property) in properties {
            assert!(property["description"].is_string(), "{at}/{key} has no description");
            if let Some(inner) = property["properties"].as_object() {
                described(key, inner);
            }
        }
    }
    described("", schema["properties"].as_object().unwrap());
}

#[test]
fn both_agree_on_every_value_in_every_place() {
    let validator = validator();
    let mut verdicts = [0, 0];
    for place in PLACES {
        for value in values().into_iter().map(Some).chain([None]) {
            let mut policy = whole();
            put(&mut policy, place, value);
            let verdict = taken(&policy);
            assert_eq!(verdict, validator.is_valid(&policy), "the engine says {verdict}: {place} {policy}");
            verdicts[usize::from(verdict)] += 1;
        }
    }
    // If every policy were accepted or every one refused, the test would compare nothing.
    assert!(verdicts.iter().all(|&count| count > 300), "{verdicts:?}");
}

#[test]
fn both_agree_on_every_cap_that_the_metrics_do_not_exceed() {
    let validator = validator();
    let mut policy = whole();
    policy["measurement"]["metrics"].as_array_mut().unwrap().drain(..3);
    for cap in values() {
        policy["measurement"]["epsilon_per_month"] = cap;
        assert_eq!(taken(&policy), validator.is_valid(&policy), "{}", policy["measurement"]["epsilon_per_month"]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn both_agree_on_policies_changed_in_many_places(
        changes in prop::collection::vec((select(&PLACES[1..]), prop::option::weighted(0.8, select(values()))), 1..5),
    ) {
        let mut policy = whole();
        for (place, value) in changes {
            put(&mut policy, place, value);
        }
        prop_assert_eq!(taken(&policy), validator().is_valid(&policy), "{}", policy);
    }
}

#[test]
fn the_policy_check_command_agrees_too() {
    let validator = validator();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy-schema");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("policy.json");
    for (n, value) in values().into_iter().enumerate() {
        let mut policy = whole();
        put(&mut policy, PLACES[n % PLACES.len()], Some(value));
        fs::write(&file, policy.to_string()).unwrap();
        let output =
            Command::new(env!("CARGO_BIN_EXE_homebody")).args(["policy", "check"]).arg(&file).output().unwrap();
        let verdict = if validator.is_valid(&policy) { 0 } else { 2 };
        assert_eq!(output.status.code(), Some(verdict), "{policy}");
    }
}

#[test]
fn both_accept_the_policies_of_the_demo_shop_and_the_documentation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let demo = fs::read_to_string(root.join("www/demo/policy.json")).unwrap();
    let source = fs::read_to_string(root.join("src/policy/mod.rs")).unwrap();
    let shown = source.split("//! ```json\n").nth(1).unwrap().split("//! ```").next().unwrap().replace("//!", "");
    for text in [demo, shown] {
        let policy: Value = serde_json::from_str(&text).unwrap();
        assert!(taken(&policy) && validator().is_valid(&policy), "{policy}");
        assert!(policy["$schema"].as_str().unwrap().ends_with("/policy.schema.json"));
    }
}
