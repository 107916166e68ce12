//! The documents that are generated from a policy: notices, comparisons, gpc.json and impact assessments.

use std::fs;
use std::path::{Path, PathBuf};

use super::command::{printed, run, site, write};
use homebody::document::Date;
use homebody::notice::{Language, TAGS};
use serde_json::{Value, json};

/// Creates a new folder with two policies, a pack and a log for this test.
fn folder(name: &str) -> PathBuf {
    let folder = site(&format!("documents-{name}"));
    write(&folder, "policy.json", &policy());
    let mut older = policy();
    older["revision"] = json!(1);
    older["retention_days"] = json!(30);
    older["sensitive"] = json!(["health", "religion"]);
    write(&folder, "older.json", &older);
    fs::write(folder.join("items.csv"), ITEMS).unwrap();
    let packed = run(&folder, &["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"]);
    assert!(packed.status.success(), "{}", String::from_utf8_lossy(&packed.stderr));
    folder
}

/// A catalogue with an item that the policies set apart.
const ITEMS: &str = "id,title,tags\n1,Red mug,\n2,Blue mug,\n3,Lantern,\n4,Plaster,health\n";

fn policy() -> Value {
    json!({
        "version": 1, "revision": 2, "retention_days": 45, "notice": "/privacy", "languages": ["de"],
        "controller": { "name": "A <Shop>", "contact": "privacy@example.org", "country": "IE",
            "dpo": "An Officer, dpo@example.org", "representative": "Reps GmbH, Berlin" },
        "purposes": ["recommendations", "offers", "measurement"], "sensitive": ["health"],
        "ranking": { "diversity": 10, "provider_share": 40, "exploration_every": 6 },
        "measurement": {
            "collector": "https://count.example/r", "recipient": "Counters Ltd", "epsilon_per_month": 4, "holdout_percent": 5,
            "metrics": [
                { "name": "steps", "question": "How far | do visitors get?", "measures": "funnel", "epsilon": 1.5 },
                { "name": "price", "question": "Which prices?", "measures": "price-band", "answers": ["low", "high"],
                  "bounds": [5], "epsilon": 0.5, "months": [1, 7] },
            ],
        },
    })
}

/// Returns the exit code of a failed command and its error, which is one line.
fn refused(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = run(folder, arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && text.trim_end().lines().count() == 1, "{text}");
    (output.status.code().unwrap(), text)
}

#[test]
fn a_notice_says_in_every_language_what_the_policy_says_and_the_engine_does() {
    let folder = folder("notice");
    let arguments = ["notice", "policy.json", "--format", "markdown", "--all", "notices"];
    assert!(refused(&folder, &arguments).1.contains("notices"), "the folder is missing");
    fs::create_dir(folder.join("notices")).unwrap();
    printed(&folder, &arguments);
    for tag in TAGS {
        let text = fs::read_to_string(folder.join(format!("notices/notice.{tag}.md"))).unwrap();
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        let facts = [
            "A \\<Shop>",
            "privacy@example.org",
            "An Officer, dpo@example.org",
            "Reps GmbH, Berlin",
            "(</privacy>)",
            "health",
            "How far \\| do visitors get?",
            "Which prices?",
            "Counters Ltd",
            "https://count.example/r",
            "45",
            "365",
            "180",
            "500",
            "100",
            "Global Privacy Control",
        ];
        for fact in facts {
            assert!(text.contains(fact), "{tag} lacks {fact:?}:\n{text}");
        }
        // The noise of a question, and of a whole month: e^1.5, e^0.5 and e^4 as shares of 100 guesses, rounded up.
        for right in ["82", "63", "99"] {
            assert!(text.contains(right), "{tag} lacks {right}");
        }
        // The site's own code may choose offers; nothing in the browser does it by itself.
        assert!(*tag != "en" || text.contains("- **Offers:** To choose offers that may interest you.\n"), "{text}");
        // A report about January is sent in February.
        let months = match *tag {
            "de" => "Nur für diese Monate: Januar, Juli",
            "en" => "Only about these months: January, July",
            _ => "",
        };
        assert!(text.contains(months), "{tag} names no months");
        assert!(!text.contains('{') && !text.contains('}'), "{tag} has a placeholder without a value:\n{text}");
        assert!(Language::named(tag).is_some());
    }
}

#[test]
fn a_notice_is_in_the_policys_language_and_says_nothing_that_does_not_apply() {
    let folder = folder("plain");
    assert!(printed(&folder, &["notice", "policy.json"]).contains("<html lang=\"de\" dir=\"ltr\">"));
    let mut plain = policy();
    plain
        .as_object_mut()
        .unwrap()
        .retain(|key, _| !["measurement", "sensitive", "notice", "languages"].contains(&key.as_str()));
    plain["purposes"] = json!(["recommendations"]);
    write(&folder, "plain.json", &plain);
    let text = printed(&folder, &["notice", "plain.json", "--format", "markdown"]);
    assert!(text.contains("What you do here is not sent to anyone.\n"), "{text}");
    for word in ["ε", "Statistics", "health", "Counters", "offers", "byte by byte"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
}

#[test]
fn a_document_states_the_language_of_what_the_site_wrote_if_it_is_another_one() {
    let folder = folder("languages");
    let site = |text: &str| format!("<span lang=\"de\" dir=\"auto\">{text}</span>");
    let notice = printed(&folder, &["notice", "policy.json", "--language", "ar"]);
    let isolated = |text: &str| format!("\u{2068}{}\u{2069}", site(text));
    let question = format!("<th scope=\"row\" role=\"rowheader\">{}</th>", isolated("How far | do visitors get?"));
    let answers = format!(">{}؛ {}؛ ", isolated("low"), isolated("high"));
    let controller = format!("<dd>{}</dd>", isolated("A &lt;Shop&gt;"));
    let officer = format!("<dd>{}</dd>", isolated("An Officer, dpo@example.org"));
    for text in [question, answers, controller, officer, isolated("A &lt;Shop&gt;"), isolated("health")] {
        assert!(notice.contains(&text), "{text}: {notice}");
    }
    assert_eq!(notice.matches(&isolated("Counters Ltd")).count(), 2, "{notice}");
    for address in ["privacy@example.org", "https:&#x2f;&#x2f;count.example&#x2f;r", "IE"] {
        assert!(notice.contains(address) && !notice.contains(&site(address)), "{address} is in no language");
    }
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    let assessment = printed(&folder, &pia);
    for text in ["How far | do visitors get?", "A &lt;Shop&gt;", "Counters Ltd", "health"] {
        assert!(assessment.contains(&site(text)), "{text}: {assessment}");
    }
    let changes = printed(&folder, &["policy", "diff", "older.json", "policy.json", "--format", "html"]);
    assert!(changes.contains(&format!("“{}” is no longer sensitive", site("religion"))), "{changes}");

    // The site's own language needs no mark, and a policy may name none.
    assert!(!printed(&folder, &["notice", "policy.json", "--language", "de-AT"]).contains("<span"));
    let mut unnamed = policy();
    unnamed.as_object_mut().unwrap().remove("languages");
    write(&folder, "policy.json", &unnamed);
    let notice = printed(&folder, &["notice", "policy.json", "--language", "ar"]);
    assert!(!notice.contains("<span") && notice.contains("\u{2068}How far | do visitors get?\u{2069}"), "{notice}");
    assert!(!printed(&folder, &pia).contains("<span lang"));
}

#[test]
fn a_notice_states_the_measured_weights_of_the_ranking() {
    let folder = folder("weights");
    let measured = ["notice", "policy.json", "--language", "en", "--format", "markdown", "--pack", "site.pack"];
    let text = printed(&folder, &[&measured[..], &["--interactions", "log.csv", "--centre", "/your-data"]].concat());
    assert!(text.contains("Calculated for 3 visits from a log"), "{text}");
    let percent = |line: &&str| line.rsplit("| ").next().and_then(|cell| cell.split('%').next()?.parse::<u32>().ok());
    let weights: Vec<u32> =
        text.lines().filter(|line| line.ends_with("% |")).filter_map(|line| percent(&line)).collect();
    assert_eq!(weights.iter().sum::<u32>(), 100, "{text}");
    assert!(!weights.is_empty() && !weights.contains(&0), "a parameter that counts for nothing is no main one: {text}");
    assert!(text.contains("[Your data and choices](</your-data>)"));
}

#[test]
fn a_notice_that_cannot_be_written_is_one_error_and_leaves_no_file() {
    let folder = folder("refused");
    for (arguments, code) in [
        (&["notice", "policy.json", "--language", "xx", "-o", "out.html"][..], "document/language"),
        (&["notice", "policy.json", "--centre", "javascript:x", "-o", "out.html"], "document/address"),
        (&["notice", "policy.json", "--centre", "/\\evil.example", "-o", "out.html"], "document/address"),
        (&["notice", "policy.json", "--centre", "//evil.example", "-o", "out.html"], "document/address"),
        (&["notice", "policy.json", "--centre", "https://", "-o", "out.html"], "document/address"),
        (&["notice", "policy.json", "--centre", "a@b.org", "-o", "out.html"], "document/address"),
        (&["notice", "policy.json", "--centre", "", "-o", "out.html"], "document/address"),
        (&["notice", "nothing.json", "-o", "out.html"], "read/io"),
        (&["notice", "items.csv", "-o", "out.html"], "policy/malformed"),
        (&["notice", "policy.json", "--pack", "items.csv", "--interactions", "log.csv", "-o", "out.html"], "pack/"),
        (
            &["notice", "policy.json", "--pack", "site.pack", "--interactions", "other.csv", "-o", "out.html"],
            "eval/nothing",
        ),
        (&["gpc", "policy.json", "--date", "2999-01-01", "-o", "out.html"], "document/date"),
        (&["gpc", "policy.json", "--date", "yesterday", "-o", "out.html"], "document/date"),
    ] {
        fs::write(folder.join("other.csv"), "SessionId,ItemId,Time\na,x,1\na,y,2\n").unwrap();
        let (status, text) = refused(&folder, arguments);
        assert!(status == 2 && text.contains(&format!("[{code}")), "{text}");
        assert!(!folder.join("out.html").exists());
    }
}

#[test]
fn gpc_json_has_the_form_of_the_specification() {
    let folder = folder("gpc");
    let text = printed(&folder, &["gpc", "policy.json", "--date", "2026-11-22"]);
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!({ "gpc": true, "lastUpdate": "2026-11-22" }));
}

#[test]
fn a_comparison_names_what_widened_what_narrowed_and_who_is_asked_again() {
    let folder = folder("diff");
    let text = printed(&folder, &["policy", "diff", "older.json", "policy.json"]);
    let wider = [
        "wider       keeps what visitors do for 45 days, was 30 days (retention_days)\n",
        "wider       \"religion\" is no longer sensitive: its items are recorded and used like all others (sensitive)\n",
    ]
    .concat();
    assert_eq!(text, format!("{wider}asks again  recommendations, offers, measurement, sensitive:health\n"));
    let read: Value =
        serde_json::from_str(&printed(&folder, &["policy", "diff", "policy.json", "older.json", "--format", "json"]))
            .unwrap();
    assert_eq!(read["asked_again"], json!([]));
    assert_eq!((&read["asked_first"], &read["stays_off"]), (&json!([]), &json!(["sensitive:religion"])));
    let about =
        |change: &Value| [&change["reach"], &change["about"]].map(|key| key.as_str().unwrap().to_owned()).join(" ");
    let about: Vec<_> = read["changes"].as_array().unwrap().iter().map(about).collect();
    assert_eq!(about, ["narrower retention_days", "narrower sensitive", "neutral revision"]);
    assert_eq!(read["needs_revision"], json!(false));
    assert!(
        printed(&folder, &["policy", "diff", "older.json", "policy.json", "--format", "html"])
            .contains("asked again: recommendations")
    );
    assert_eq!(printed(&folder, &["policy", "diff", "policy.json", "policy.json"]), "unchanged   nothing differs\n");
    // The same comparison decides about the exit code of `check`.
    let mut unraised = policy();
    unraised["revision"] = json!(1);
    write(&folder, "unraised.json", &unraised);
    let (status, text) = refused(&folder, &["policy", "check", "unraised.json", "--against", "older.json"]);
    assert!(status == 1 && text.contains("[policy/revision]"), "{text}");
    assert!(
        printed(&folder, &["policy", "check", "policy.json", "--against", "older.json"])
            .contains("asks again  recommendations")
    );
}

#[test]
fn an_assessment_keeps_the_sites_answers_and_asks_for_a_review_when_something_moves() {
    let folder = folder("pia");
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    let with = |more: &[&'static str]| [&pia[..], more].concat();
    let text = printed(&folder, &with(&["--interactions", "log.csv", "--format", "markdown"]));
    assert!(
        text.contains("Calculated for 3 visits from a log")
            && text.contains("Counters Ltd, at https://count.example/r")
    );
    assert!(text.contains("(to be written by the site)"));

    let (status, error) = refused(&folder, &with(&["--check"]));
    assert!(status == 1 && error.contains("there has been no review") && error.contains("[pia/outdated]"), "{error}");
    let (status, error) = refused(&folder, &with(&["--reviewed", "-o", "out.html"]));
    assert!(status == 1 && error.contains("sign_off.name") && error.contains("[pia/incomplete]"), "{error}");
    assert!(!folder.join("out.html").exists());

    let mut answers: Value = serde_json::from_str(&fs::read_to_string(folder.join("pia.json")).unwrap()).unwrap();
    answers["context"] = json!({
        "description": "A shop for mugs", "visitors": "Adults", "benefits": "Shorter search", "recipient": "",
        "offers": "The shop's staff choose them by season",
    });
    answers["alternatives"] = json!("Lists by popularity alone");
    answers["consultation"] = json!({ "visitors": "Ten were asked", "dpo": "No objections" });
    let today = Date::today().to_string();
    answers["sign_off"] = json!({ "name": "Jo", "role": "Director", "decision": "accepted", "date": today });
    answers["risks"] = json!([{ "risk": "loss", "severity": 2, "likelihood": 2, "reason": "Lists are saved" }]);
    write(&folder, "pia.json", &answers);
    let (_, error) = refused(&folder, &with(&["--reviewed"]));
    assert!(error.contains("missing: context.recipient"), "another company receives the reports: {error}");
    answers["context"]["recipient"] = json!("A processor in Ireland");
    write(&folder, "pia.json", &answers);
    let text = printed(&folder, &with(&["--reviewed", "--format", "markdown"]));
    assert!(
        text.contains("A shop for mugs") && text.contains("**The site’s own rating:** severity 2 limited"),
        "{text}"
    );
    assert_eq!(printed(&folder, &with(&["--check"])), "review     up to date\n");
    let reviewed = fs::read(folder.join("pia.json")).unwrap();
    printed(&folder, &with(&["-o", "again.html"]));
    assert_eq!(
        fs::read(folder.join("pia.json")).unwrap(),
        reviewed,
        "an assessment without a review leaves the file as it is"
    );
    let kept: Value = serde_json::from_slice(&reviewed).unwrap();
    assert_eq!((&kept["context"], &kept["risks"]), (&answers["context"], &answers["risks"]));

    let mut older = kept.clone();
    older["review"]["last"]["date"] = json!("2024-01-01");
    write(&folder, "pia.json", &older);
    assert!(refused(&folder, &with(&["--check"])).1.contains("the next review was due on 2025-01-01"));
    write(&folder, "pia.json", &kept);
    let mut changed = policy();
    changed["revision"] = json!(3);
    write(&folder, "policy.json", &changed);
    assert!(refused(&folder, &with(&["--check"])).1.contains("the policy is "));
}

#[test]
fn an_assessment_describes_the_ranking_in_the_words_of_the_notice() {
    let folder = folder("parameters");
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json", "--format", "markdown"];
    let notice = ["notice", "policy.json", "--language", "en", "--format", "markdown"];
    let section = |text: &str, title: &str| {
        let rest = text.split_once(&format!("\n## {title}\n")).unwrap().1;
        rest.split_once("\n## ").unwrap().0.trim().to_owned()
    };
    for log in [&[][..], &["--interactions", "log.csv"]] {
        let pack = &["--pack", "site.pack"][..];
        let told = section(&printed(&folder, &[&notice[..], pack, log].concat()), "How the lists are made");
        let assessed = section(&printed(&folder, &[&pia[..], log].concat()), "Main parameters of the ranking");
        assert_eq!(assessed, format!("The privacy notice explains them to visitors as follows.\n\n{told}"));
        for words in ["How popular an item is", "One place in 6 is reserved for a new or lesser-known item."] {
            assert!(assessed.contains(words), "{words}: {assessed}");
        }
    }
}

#[test]
fn each_wrong_answer_is_one_error_with_its_path() {
    let folder = folder("answers");
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];
    printed(&folder, &pia);
    let good: Value = serde_json::from_str(&fs::read_to_string(folder.join("pia.json")).unwrap()).unwrap();
    let cases = [
        ("version", json!(2), "answers.version: expected 1, found 2"),
        ("contxt", json!({}), "contxt: expected a documented key"),
        ("context", json!({ "description": 5 }), "context.description: expected a text, found 5"),
        ("context", json!([]), "answers.context: expected an object, found a list"),
        ("risks", json!({}), "answers.risks: expected a list, found an object"),
        ("risks", json!([7]), "answers.risks[0]: expected an object, found 7"),
        (
            "risks",
            json!([{ "severity": 1, "likelihood": 1 }]),
            "risks[0].risk: expected a value, as the key is required",
        ),
        ("review", json!({ "every_months": 0 }), "review.every_months: expected a whole number from 1 to 36, found 0"),
        (
            "review",
            json!({ "every_months": 99999 }),
            "review.every_months: expected a whole number from 1 to 36, found 99999",
        ),
        (
            "review",
            json!({ "every_months": -1 }),
            "review.every_months: expected a whole number from 1 to 36, found -1",
        ),
        (
            "review",
            json!({ "every_months": 1.5 }),
            "review.every_months: expected a whole number from 1 to 36, found 1.5",
        ),
        (
            "review",
            json!({ "every_months": "12" }),
            "review.every_months: expected a whole number from 1 to 36, found \"12\"",
        ),
        ("review", json!({ "last": { "date": "2026-01-01" } }), "review.last.policy: expected a value, as the key is"),
        ("review", json!({ "last": null }), "review.last: expected an object, found null"),
        ("risks", json!([{ "risk": "fire", "severity": 1, "likelihood": 1 }]), "risks[0].risk: expected one of access"),
        (
            "risks",
            json!([{ "risk": "loss", "severity": 5, "likelihood": 1 }]),
            "risks[0].severity: expected a whole number from 1 to 4, found 5",
        ),
        ("risks", json!([{ "risk": "access", "severity": 1, "likelihood": 1 }]), "risks[0].reason: expected a reason"),
        ("sign_off", json!({ "decision": "maybe" }), "sign_off.decision: expected one of accepted"),
        ("sign_off", json!({ "date": "2999-01-01" }), "sign_off.date: expected a day that is not in the future"),
        ("sign_off", json!({ "date": "1 May" }), "sign_off.date: expected a day as YYYY-MM-DD"),
    ];
    for (key, value, message) in cases {
        let mut answers = good.clone();
        answers[key] = value;
        write(&folder, "pia.json", &answers);
        let (status, text) = refused(&folder, &pia);
        assert!(status == 2 && text.contains(message) && text.contains("[pia/answers]"), "{key}: {text}");
        assert!(text.starts_with("homebody: pia.json:1:"), "{text}");
    }
    for (text, message) in [
        ("{", "pia.json:1:1: expected JSON (EOF"),
        ("[1]", "pia.json:1:1: answers: expected an object, found a list"),
        ("{ \"version\": 1 } { \"version\": 1 }", "pia.json:1:18: expected JSON (trailing characters)"),
        ("{ \"version\": 1,\n \"version\": 1 }", "answers.version: expected the key once"),
        ("{ \"version\": 1,\n \"review\": { \"every_months\": 37 } }", "pia.json:2:30: answers.review.every_months"),
    ] {
        fs::write(folder.join("pia.json"), text).unwrap();
        let (status, error) = refused(&folder, &[&pia[..], &["--reviewed"]].concat());
        assert!(status == 2 && error.contains(message) && error.contains("[pia/answers]"), "{text}: {error}");
        assert_eq!(fs::read_to_string(folder.join("pia.json")).unwrap(), text);
    }
}

#[test]
fn an_assessment_with_a_log_of_other_items_is_refused() {
    let folder = folder("other-log");
    fs::write(folder.join("other.csv"), "SessionId,ItemId,Time\na,x,1\na,y,2\n").unwrap();
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json", "--interactions", "other.csv"];
    let (status, text) = refused(&folder, &pia);
    assert!(status == 2 && text.contains("other.csv: expected a visit") && text.contains("[eval/nothing]"), "{text}");
}
