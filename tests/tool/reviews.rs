//! Reviews of an impact assessment: when one can be recorded, and when it still counts.

use std::fs;
use std::path::{Path, PathBuf};

use super::command::{printed, run, site, write};
use homebody::document::Date;
use serde_json::{Value, json};

const PIA: [&str; 6] = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json"];

/// Creates a new folder with a policy, a pack and complete answers.
fn folder(name: &str) -> PathBuf {
    let folder = site(&format!("reviews-{name}"));
    write(&folder, "policy.json", &policy(3.0));
    write(&folder, "pia.json", &signed(&Date::today().to_string()));
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    folder
}

fn policy(monthly: f64) -> Value {
    json!({
        "version": 1, "revision": 2, "retention_days": 45, "purposes": ["recommendations", "measurement"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" },
        "measurement": {
            "recipient": "A Shop", "epsilon_per_month": monthly,
            "metrics": [{ "name": "steps", "question": "How far?", "measures": "funnel", "epsilon": 1 }],
        },
    })
}

/// Returns complete answers that were signed on this day.
fn signed(date: &str) -> Value {
    json!({
        "version": 1, "alternatives": "Lists by popularity alone",
        "context": { "description": "A shop", "visitors": "Adults", "benefits": "Shorter search" },
        "consultation": { "visitors": "Ten were asked", "dpo": "No objections" },
        "sign_off": { "name": "Jo", "role": "Director", "decision": "accepted", "date": date },
        "review": { "every_months": 36 },
    })
}

/// Records a review of these answers, and returns what the file then contains.
fn reviewed(folder: &Path) -> Value {
    printed(folder, &[&PIA[..], &["--reviewed"]].concat());
    serde_json::from_slice(&fs::read(folder.join("pia.json")).unwrap()).unwrap()
}

/// Returns the exit code and the error of a command, which is one line.
fn refused(folder: &Path, more: &str) -> (Option<i32>, String) {
    let arguments: Vec<_> = PIA.into_iter().chain(more.split_whitespace()).collect();
    let output = run(folder, &arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    (output.status.code(), text)
}

/// Returns a day of last year.
fn last_year(day: &str) -> String {
    let year: u16 = Date::today().to_string()[..4].parse().unwrap();
    format!("{}-06-{day}", year - 1)
}

#[test]
fn a_review_counts_only_while_the_answers_are_complete_and_signed() {
    let folder = folder("emptied");
    let kept = reviewed(&folder);
    let check = [&PIA[..], &["--check"]].concat();
    assert_eq!(printed(&folder, &check), "review     up to date\n");
    let emptied = |change: &dyn Fn(&mut Value)| {
        let mut answers = kept.clone();
        change(&mut answers);
        write(&folder, "pia.json", &answers);
        let (status, text) = refused(&folder, "--check");
        assert!(status == Some(1) && text.contains("[pia/incomplete]"), "{text}");
        let assessment = printed(&folder, &[&PIA[..], &["--format", "markdown"]].concat());
        assert!(!assessment.contains("up to date"), "{assessment}");
        text
    };
    let text = emptied(&|answers| answers["sign_off"] = json!({ "name": "", "role": "", "decision": "", "date": "" }));
    assert!(text.contains("missing: sign_off.name, sign_off.role, sign_off.decision, sign_off.date"), "{text}");
    let text = emptied(&|answers| {
        let last = answers["review"]["last"].clone();
        *answers = json!({ "version": 1, "review": { "last": last } });
    });
    assert!(text.contains("missing: context.description"), "{text}");
    let text = emptied(&|answers| answers["consultation"]["dpo"] = json!(" "));
    assert!(text.contains("missing: consultation.dpo"), "{text}");
    let text = emptied(&|answers| answers["sign_off"]["date"] = json!("1970-01-02"));
    assert!(text.contains("sign_off.date: expected a signature from the 36 months before the review"), "{text}");

    let mut rejected = kept.clone();
    rejected["sign_off"]["decision"] = json!("rejected");
    write(&folder, "pia.json", &rejected);
    let assessment = printed(&folder, &[&PIA[..], &["--format", "markdown"]].concat());
    assert!(!assessment.contains("up to date") && assessment.contains("must not go on"), "{assessment}");
}

#[test]
fn a_signature_from_long_ago_does_not_sign_a_review() {
    let folder = folder("old");
    write(&folder, "pia.json", &signed("1970-01-02"));
    let before = fs::read(folder.join("pia.json")).unwrap();
    let (status, text) = refused(&folder, "--reviewed -o out.html");
    let expected = "sign_off.date: expected a signature from the 36 months before the review of";
    assert!(
        status == Some(1) && text.contains(expected) && text.contains("found 1970-01-02 [pia/incomplete]"),
        "{text}"
    );
    assert!(!folder.join("out.html").exists());
    assert_eq!(fs::read(folder.join("pia.json")).unwrap(), before);
}

#[test]
fn a_change_after_the_last_review_needs_a_new_signature() {
    let folder = folder("changed");
    write(&folder, "pia.json", &signed(&last_year("10")));
    let mut answers = reviewed(&folder);
    answers["review"]["last"]["date"] = json!(last_year("15"));
    write(&folder, "pia.json", &answers);
    // Nothing has changed, so the signature still is about the same.
    reviewed(&folder);
    write(&folder, "pia.json", &answers);
    write(&folder, "policy.json", &policy(2.0));
    let (status, text) = refused(&folder, "--reviewed");
    let expected = format!("sign_off.date: expected a signature from {} or later", last_year("15"));
    assert!(status == Some(1) && text.contains(&expected) && text.contains("[pia/incomplete]"), "{text}");
    answers["sign_off"]["date"] = json!(last_year("15"));
    write(&folder, "pia.json", &answers);
    reviewed(&folder);
    printed(&folder, &[&PIA[..], &["--check"]].concat());
}

#[test]
fn a_rating_of_a_risk_that_does_not_exist_under_the_policy_is_mentioned() {
    let folder = folder("unused");
    let mut answers = signed(&Date::today().to_string());
    answers["risks"] = json!([
        { "risk": "reports", "severity": 4, "likelihood": 4 }, { "risk": "loss", "severity": 2, "likelihood": 2 },
    ]);
    write(&folder, "pia.json", &answers);
    let markdown = [&PIA[..], &["--format", "markdown"]].concat();
    let unused = "risks that do not exist under this policy, so these ratings are not used: reports.";
    assert!(!printed(&folder, &markdown).contains(unused));
    let mut unmeasured = policy(3.0);
    unmeasured.as_object_mut().unwrap().remove("measurement");
    write(&folder, "policy.json", &unmeasured);
    let text = printed(&folder, &markdown);
    assert!(text.contains(unused), "{text}");
}

#[test]
fn answers_that_cannot_be_created_are_one_error_and_nothing_is_printed() {
    let folder = folder("nowhere");
    let pia = ["pia", "policy.json", "--pack", "site.pack", "--answers", "nowhere/pia.json"];
    let output = run(&folder, &pia);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(2) && text.contains("nowhere/pia.json: cannot be written"), "{text}");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_check_says_that_the_policy_has_changed_before_it_compares_ratings() {
    let folder = folder("ratings");
    let mut answers = signed(&Date::today().to_string());
    // The tool's own rating under this policy, which needs no reason.
    answers["risks"] = json!([{ "risk": "reports", "severity": 2, "likelihood": 3 }]);
    write(&folder, "pia.json", &answers);
    reviewed(&folder);
    printed(&folder, &[&PIA[..], &["--check"]].concat());
    write(&folder, "policy.json", &policy(8.0));
    let (status, text) = refused(&folder, "--check");
    assert!(status == Some(1) && text.contains("the policy is ") && text.contains("[pia/outdated]"), "{text}");
    let (status, text) = refused(&folder, "--reviewed");
    assert!(status == Some(2) && text.contains("answers.risks[0].reason: expected a reason"), "{text}");
    // Under the policy that was reviewed, a rating without its reason is still an error.
    write(&folder, "policy.json", &policy(3.0));
    let mut answers: Value = serde_json::from_slice(&fs::read(folder.join("pia.json")).unwrap()).unwrap();
    answers["risks"][0]["likelihood"] = json!(1);
    write(&folder, "pia.json", &answers);
    let (status, text) = refused(&folder, "--check");
    assert!(status == Some(2) && text.contains("[pia/answers]"), "{text}");
}

#[test]
fn a_pack_that_has_changed_since_the_last_review_asks_for_another() {
    let folder = folder("pack");
    let kept = reviewed(&folder);
    fs::write(folder.join("items.csv"), "id,title\n1,Red mug\n2,Blue mug\n3,Green lantern\n").unwrap();
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    let (status, text) = refused(&folder, "--check");
    assert!(status == Some(1) && text.contains("the pack is ") && text.contains("[pia/outdated]"), "{text}");
    // The stamp is the checksum at the end of the pack.
    reviewed(&folder);
    let again: Value = serde_json::from_slice(&fs::read(folder.join("pia.json")).unwrap()).unwrap();
    let bytes = fs::read(folder.join("site.pack")).unwrap();
    let checksum = format!("{:08x}", u32::from_le_bytes(*bytes.last_chunk().unwrap()));
    assert_eq!(again["review"]["last"]["pack"], json!(checksum));
    assert_ne!(again["review"]["last"]["pack"], kept["review"]["last"]["pack"]);
}
