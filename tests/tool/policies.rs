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
fn a_comparison_prints_the_letters_and_marks_of_a_label() {
    let folder = folder("letters");
    let text = difference(&folder, |policy| policy["sensitive"] = json!(["X\u{200f}Y", "Sante\u{301}"]));
    assert!(text.contains("\"X\u{200f}Y\"") && text.contains("\"Sante\u{301}\"") && !text.contains('\\'), "{text}");
}

#[test]
fn changed_limits_of_the_audit_are_listed_and_ask_nobody() {
    let folder = folder("audit");
    let text = difference(&folder, |policy| _ = policy.as_object_mut().unwrap().remove("audit"));
    let lines = [
        "neutral     the limit of the audit on “Gini index of exposure” is none, was at most 0.9 (gini)\n",
        "neutral     the limit of the audit on “Coverage” is none, was at least 0.1 and at most 0.9 (coverage)\n",
        "neutral     the proxies of the audit are the most frequent labels, were tag:women (proxies)\n",
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
        "neutral     the limit of the audit on “Gini index of exposure” is at most 0.95, was at most 0.9 (gini)\n",
        "neutral     the limit of the audit on “Diversity within a list” is at least 0.5, was none (diversity)\n",
        "neutral     the limit of the audit on “Sensitive leakage” is at most 0.7, was at most 0.6 (sensitive_leakage)\n",
        "neutral     the proxies of the audit are tag:women, provider:Acme, were tag:women (proxies)\n",
    ];
    assert_eq!(text, lines.concat());
    let html = printed(&folder, &["policy", "diff", "older.json", "newer.json", "--format", "html"]);
    assert!(html.contains("Other changes") && !html.contains("Nothing differs"), "{html}");
}

#[test]
fn a_comparison_says_who_receives_what_if_measurement_is_added_or_removed_as_a_whole() {
    let folder = folder("measurement");
    let (mut without, mut with) = (policy(), policy());
    without["purposes"] = json!(["recommendations"]);
    without.as_object_mut().unwrap().remove("measurement");
    let metric =
        json!({ "name": "uplift", "question": "Does it pay?", "measures": "outcome", "step": "cart", "epsilon": 1.5 });
    with["revision"] = json!(3);
    with["measurement"] = json!({
        "recipient": "Counters Ltd", "collector": "https://count.example/r", "epsilon_per_month": 4, "holdout_percent": 5,
        "metrics": [metric],
    });
    write(&folder, "without.json", &without);
    write(&folder, "with.json", &with);
    let added = ["policy", "diff", "without.json", "with.json"];
    let lines = [
        "wider       asks for statistics as well (purposes)\n",
        "wider       the answers are sent to the address https://count.example/r (collector)\n",
        "wider       \"Counters Ltd\" receives the answers, with random noise (recipient)\n",
        "wider       asks \"Does it pay?\" as well, once a month; each answer uses at most ε = 1.5 (metrics: uplift)\n",
        "wider       all answers of one month together use at most ε = 4 (epsilon_per_month)\n",
        "wider       5% of those who accept statistics see the lists for everyone, for comparison (holdout_percent)\n",
        "stays off   measurement (until turned on)\n",
    ];
    assert_eq!(printed(&folder, &added), lines.concat());
    for format in ["html", "markdown", "json"] {
        let text = printed(&folder, &[&added[..], &["--format", format]].concat());
        for fact in ["Counters Ltd", "https://count.example/r", "Does it pay?", "ε = 4", "5% of those"] {
            assert!(
                text.contains(fact) || text.contains(&fact.replace('/', "&#x2f;")),
                "{format} lacks {fact}: {text}"
            );
        }
    }
    let removed = printed(&folder, &["policy", "diff", "with.json", "without.json"]);
    for line in [
        "narrower    no longer asks for statistics (purposes)\n",
        "narrower    no answers are sent to the address https://count.example/r any more (collector)\n",
        "narrower    \"Counters Ltd\" no longer receives answers (recipient)\n",
        "narrower    no longer asks \"Does it pay?\" (metrics: uplift)\n",
        "narrower    no answers are sent any more; those of one month used at most ε = 4 (epsilon_per_month)\n",
    ] {
        assert!(removed.contains(line), "{line}: {removed}");
    }
    // Only what asks for more needs a higher revision.
    printed(&folder, &["policy", "check", "with.json", "--against", "without.json"]);
    write(&folder, "with.json", &{
        with["revision"] = json!(2);
        with
    });
    let unraised = run(&folder, &["policy", "check", "with.json", "--against", "without.json"]);
    assert_eq!(unraised.status.code(), Some(1));
    printed(&folder, &["policy", "check", "without.json", "--against", "with.json"]);
}

#[test]
fn a_comparison_says_whether_the_question_returns_for_a_new_purpose_or_the_purpose_stays_off() {
    let folder = folder("new-purposes");
    let ordinary = &["recommendations"][..];
    for (before, after, sensitive, days, lines) in [
        (ordinary, &["recommendations", "offers"][..], "", 45, "asks first  offers\n"),
        (ordinary, &["recommendations", "measurement"], "", 45, "stays off   measurement (until turned on)\n"),
        (ordinary, ordinary, "health", 45, "stays off   sensitive:health (until turned on)\n"),
        (
            ordinary,
            &["recommendations", "offers", "measurement"],
            "health",
            45,
            "asks first  offers, measurement, sensitive:health\n",
        ),
        // Visitors who are asked again are asked about everything that is open.
        (
            ordinary,
            ordinary,
            "health",
            46,
            "asks again  recommendations\nstays off   sensitive:health (until turned on; visitors who are asked again see these too)\n",
        ),
        // Where nothing is ordinary, every purpose is a reason to ask.
        (&["measurement"], &["measurement"], "health", 45, "asks first  sensitive:health\n"),
    ] {
        let with = |purposes: &[&str], days: u16, sensitive: &str, revision: u32| {
            let mut policy = policy();
            policy.as_object_mut().unwrap().remove("measurement");
            (policy["purposes"], policy["retention_days"], policy["revision"]) =
                (json!(purposes), json!(days), json!(revision));
            policy["sensitive"] = json!(sensitive.split_whitespace().collect::<Vec<_>>());
            policy
        };
        write(&folder, "older.json", &with(before, 45, "", 2));
        write(&folder, "newer.json", &with(after, days, sensitive, 3));
        let text = printed(&folder, &["policy", "diff", "older.json", "newer.json"]);
        let asked: Vec<_> =
            text.lines().filter(|line| line.starts_with("asks ") || line.starts_with("stays ")).collect();
        assert_eq!(asked.join("\n") + "\n", lines, "{text}");
        let page = printed(&folder, &["policy", "diff", "older.json", "newer.json", "--format", "markdown"]);
        assert_eq!(page.contains("are not asked about these new purposes"), lines.contains("stays off"), "{page}");
        assert_eq!(
            page.contains("Visitors are asked about these new purposes"),
            lines.contains("asks first"),
            "{page}"
        );
        assert_eq!(page.contains("No one is asked"), !lines.contains("asks "), "{page}");
    }
}

#[test]
fn a_comparison_for_readers_uses_keys_only_in_a_column_for_developers() {
    let folder = folder("words");
    let mut newer = policy();
    newer["revision"] = json!(3);
    newer["retention_days"] = json!(90);
    newer["purposes"] = json!(["recommendations", "offers", "measurement"]);
    newer["sensitive"] = json!(["health"]);
    newer["controller"]["dpo"] = json!("Jo, 1 High St");
    newer["ranking"] = json!({ "diversity": 20, "exploration_every": 6, "provider_share": 40, "calibration": 5 });
    newer["measurement"]["epsilon_per_month"] = json!(9);
    newer["audit"] = json!({ "thresholds": [{ "figure": "provider_share", "most": 0.4 }] });
    write(&folder, "older.json", &policy());
    write(&folder, "newer.json", &newer);
    let text = printed(&folder, &["policy", "diff", "older.json", "newer.json", "--format", "markdown"]);
    for line in [
        "| Keeps what visitors do for 90 days, was 45 days. | retention\\_days |\n",
        "| All answers of one month together use at most ε = 9, was 8. | epsilon\\_per\\_month |\n",
        "| One place in 6 is reserved for a new or lesser-known item, was no place. | exploration\\_every |\n",
        "| One brand gets at most 40% of a list, was 100%, rounded up to whole items and as long as there are enough items from others. | provider\\_share |\n",
        "are asked again: recommendations, statistics.\n",
        "new purposes, which are off until a visitor accepts them: offers, the sensitive topic “health”.\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    for row in text.lines().filter(|line| line.starts_with("| ")) {
        let words = row.split(" | ").next().unwrap();
        assert!(!words.contains('_') && !words.contains('"'), "{row}");
    }
    let html = printed(&folder, &["policy", "diff", "older.json", "newer.json", "--format", "html"]);
    assert!(
        html.contains("<td role=\"cell\" data-head=\"Key in the policy\"><code>retention_days</code></td>"),
        "{html}"
    );
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
fn a_contact_to_which_nothing_can_link_is_warned_about() {
    let folder = folder("contact");
    for (contact, is_warned) in [
        ("privacy@example.org", false),
        ("https://shop.example/contact", false),
        ("javascript:alert(1)", true),
        ("http://shop.example", true),
    ] {
        let mut policy = policy();
        policy["controller"]["contact"] = json!(contact);
        write(&folder, "policy.json", &policy);
        let text = printed(&folder, &["policy", "check", "policy.json"]);
        assert_eq!(text.contains("warning     controller.contact is neither"), is_warned, "{contact}: {text}");
    }
}

#[test]
fn the_months_of_a_question_are_those_that_its_reports_are_about() {
    let folder = folder("months");
    let mut policy = policy();
    policy["measurement"]["metrics"][0]["months"] = json!([1, 7]);
    write(&folder, "policy.json", &policy);
    let checked = printed(&folder, &["policy", "check", "policy.json"]);
    assert!(checked.contains("            only about January and July\n"), "{checked}");
    fs::write(folder.join("items.csv"), "id,title\n1,Red mug\n2,Blue mug\n").unwrap();
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json", "--format", "markdown"];
    let assessed = printed(&folder, &pia);
    assert!(assessed.contains("| each month, only about January and July |"), "{assessed}");
}

#[test]
fn every_other_neutral_key_is_listed() {
    let folder = folder("neutral");
    let cases = [
        ("/controller/contact", json!("b@example.org"), "the contact is b@example.org"),
        ("/controller/address", json!("1 High St"), "the postal address is \"1 High St\""),
        ("/controller/country", json!("GB"), "the country is GB"),
        ("/controller/dpo", json!("Jo, 1 High St"), "the data protection officer is \"Jo, 1 High St\""),
        ("/controller/representative", json!("Al, Dublin"), "the representative in the EU is \"Al, Dublin\""),
        ("/notice", json!("/privacy"), "the privacy notice is /privacy"),
        ("/languages", json!(["en"]), "the languages of the site are en"),
        ("/ranking/diversity", json!(20), "weight of 20%, was 10% (diversity)"),
        (
            "/measurement/metrics/0/question",
            json!("How far do they get?"),
            "asks \"How far do they get?\" in other words, was \"How far?\" (question: steps)",
        ),
        (
            "/measurement/metrics/0/minimum_batch",
            json!(600),
            "\"How far?\" has a result from 600 answers on, was 500 (minimum_batch: steps)",
        ),
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
fn a_metric_with_other_terms_lists_its_neutral_changes_too() {
    let folder = folder("terms");
    let text = difference(&folder, |policy| {
        policy["revision"] = json!(3);
        let metric = &mut policy["measurement"]["metrics"][0];
        (metric["epsilon"], metric["minimum_batch"]) = (json!(0.5), json!(100));
        metric["question"] = json!("Do they pay?");
    });
    let lines = [
        "wider       asks \"Do they pay?\" differently: each answer uses at most ε = 0.5, was 2 (metrics: steps)\n",
        "neutral     asks \"Do they pay?\" in other words, was \"How far?\" (question: steps)\n",
        "neutral     \"Do they pay?\" has a result from 100 answers on, was 500 (minimum_batch: steps)\n",
        "asks again  measurement\n",
    ];
    assert_eq!(text, lines.concat());
    let json = printed(&folder, &["policy", "diff", "older.json", "newer.json", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let about: Vec<_> = json["changes"].as_array().unwrap().iter().map(|change| &change["about"]).collect();
    assert_eq!(about, ["metrics", "question", "minimum_batch"]);
}

#[test]
fn a_revision_that_falls_is_listed_and_equal_policies_are_said_to_be_equal() {
    let folder = folder("fallen");
    let text = difference(&folder, |policy| policy["revision"] = json!(1));
    assert_eq!(text, "neutral     the revision falls to 1, was 2 (revision)\n");
    for revision in [2, 3] {
        let text = difference(&folder, |policy| policy["revision"] = json!(revision));
        assert_eq!(text, "unchanged   nothing differs\n");
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
