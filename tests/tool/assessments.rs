//! What an assessment and a notice take from the pack and from an audit of it.

use std::fs;
use std::path::{Path, PathBuf};

use super::command::{empty, printed, run, write};
use serde_json::{Value, json};

const PIA: [&str; 8] = ["pia", "policy.json", "--pack", "site.pack", "--answers", "pia.json", "--format", "markdown"];
const NOTICE: [&str; 6] = ["notice", "policy.json", "--language", "en", "--format", "markdown"];

/// Creates a new folder with a policy, a pack of two categories, and the summary of its audit.
pub fn folder(name: &str) -> PathBuf {
    let folder = empty(&format!("assessments-{name}"));
    let row = |n: usize| {
        let (category, tag) = [("Mugs", "kitchen"), ("Lamps", "health"), ("Pots", "kitchen")][n % 3];
        format!("i{n},{category} number {n},{category},{tag}\n")
    };
    let rows: String = (0..30).map(row).collect();
    fs::write(folder.join("items.csv"), format!("id,title,category,tags\n{rows}")).unwrap();
    let visits: String = (0..200)
        .flat_map(|s| (0..2 + s % 5).map(move |n| format!("s{s},i{},{}\n", (s * 7 + n * 3) % 30, s * 100 + n)))
        .collect();
    fs::write(folder.join("log.csv"), format!("SessionId,ItemId,Time\n{visits}")).unwrap();
    write(&folder, "policy.json", &policy(&["health"]));
    printed(&folder, &["pack", "--catalogue", "items.csv", "--interactions", "log.csv", "-o", "site.pack"]);
    audited(&folder);
    folder
}

fn policy(sensitive: &[&str]) -> Value {
    json!({
        "version": 1, "revision": 1, "retention_days": 45, "purposes": ["recommendations", "measurement"],
        "controller": { "name": "A Shop", "contact": "privacy@example.org" }, "sensitive": sensitive,
        "measurement": { "recipient": "A Shop", "metrics": [{ "name": "department", "question": "Which department?",
            "measures": "top-category", "answers": ["Mugs", "Candles"], "epsilon": 1 }] },
        "audit": { "thresholds": [{ "figure": "gini", "most": 0 }, { "figure": "coverage", "least": 0 }] },
    })
}

/// Writes the summary of an audit in which the limit of the Gini index is broken.
fn audited(folder: &Path) {
    let audit = ["audit", "--pack", "site.pack", "--policy", "policy.json", "--visitors", "50"];
    let output = run(folder, &[&audit[..], &["--summary", "ranking.json"]].concat());
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns the only line of a refused command.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), text.lines().count()), (Some(2), 1), "{text}");
    text
}

#[test]
fn the_figures_of_an_audit_are_quoted_with_their_limits_and_outcomes() {
    let folder = folder("audit");
    let text = printed(&folder, &PIA);
    assert!(text.contains("Open: no audit was given") && !text.contains("Figures of the last audit"), "{text}");
    let text = printed(&folder, &[&PIA[..], &["--audit", "ranking.json"]].concat());
    let section = text.split_once("\n## Figures of the last audit\n").unwrap().1.split_once("\n## ").unwrap().0;
    let row = |title: &str| section.lines().find(|line| line.starts_with(&format!("| {title} |"))).unwrap();
    assert!(row("Gini index of exposure").ends_with(" | at most 0 | outside the limit |"), "{section}");
    assert!(row("Coverage").ends_with(" | at least 0 | within the limit |"), "{section}");
    let summary: Value = serde_json::from_slice(&fs::read(folder.join("ranking.json")).unwrap()).unwrap();
    for figure in summary["audit"]["figures"].as_array().unwrap() {
        if let Some(value) = figure["value"].as_f64() {
            assert!(section.contains(&format!("| {value:.3}")), "{figure}: {section}");
        }
    }
    let unmeasured = "not measured, because simulated visitors have no real next item; it needs a log |";
    assert!(row("Quality gap between visitors").ends_with(unmeasured), "{section}");
    assert!(text.contains("[last audit](<#audit>) that are outside their limits: Gini index of exposure."), "{text}");
    assert!(section.contains("<a id=\"audit\"></a>Audited on 20"), "{section}");
    assert!(!text.contains("no audit was given"), "{text}");
}

#[test]
fn a_summary_that_is_damaged_or_of_another_pack_is_one_error_with_its_place() {
    let folder = folder("summary");
    let pia = [&PIA[..], &["--audit", "ranking.json"]].concat();
    let good: Value = serde_json::from_slice(&fs::read(folder.join("ranking.json")).unwrap()).unwrap();
    let mut changed = good.clone();
    changed["audit"]["figures"][0]["outcome"] = json!("kept");
    write(&folder, "ranking.json", &changed);
    let text = refused(&folder, &pia);
    assert!(text.contains("summary.audit.figures[0].outcome: expected \"broken\"") && text.contains("[audit/summary]"));
    assert!(text.starts_with("homebody: ranking.json:1:"), "{text}");
    for bad in ["{", "[]", "{ \"version\": 1 } 2"] {
        fs::write(folder.join("ranking.json"), bad).unwrap();
        assert!(refused(&folder, &pia).contains("[audit/summary]"), "{bad}");
    }
    write(&folder, "ranking.json", &good);
    let mut other = policy(&["health"]);
    other["audit"] = json!({ "thresholds": [{ "figure": "gini", "most": 0.5 }] });
    write(&folder, "policy.json", &other);
    let text = refused(&folder, &pia);
    assert!(text.contains("summary.audit.figures[0]: expected the limits of the policy (at most 0.5)"), "{text}");
    write(&folder, "policy.json", &policy(&["health"]));
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    let text = refused(&folder, &pia);
    assert!(text.contains("summary.pack: expected ") && text.contains("[audit/summary]"), "{text}");
    assert!(!folder.join("pia.json").exists());
}

#[test]
fn the_summary_of_an_audit_under_another_policy_is_refused() {
    let folder = folder("other-policy");
    let pia = [&PIA[..], &["--audit", "ranking.json"]].concat();
    let refused_with = |change: &dyn Fn(&mut Value), place: &str| {
        let mut other = policy(&["health"]);
        change(&mut other);
        write(&folder, "policy.json", &other);
        let text = refused(&folder, &pia);
        assert!(text.contains(&format!("summary.{place}: expected ")) && text.contains("[audit/summary]"), "{text}");
        text
    };
    refused_with(&|policy| policy["ranking"] = json!({ "diversity": 30 }), "ranking.diversity");
    refused_with(&|policy| policy["ranking"] = json!({ "exploration_every": 5 }), "ranking.exploration");
    let text = refused_with(&|policy| policy["sensitive"] = json!(["health", "Lamps"]), "audit.policy.sensitive");
    assert!(text.contains("(\"Lamps\", \"health\"), found \"health\" [audit/summary]"), "{text}");
    let text = refused_with(&|policy| policy["sensitive"] = json!([]), "audit.policy.sensitive");
    assert!(text.contains("(none), found \"health\""), "{text}");
    refused_with(&|policy| policy["audit"]["proxies"] = json!(["tag:kitchen"]), "audit.policy.proxies");
    refused_with(&|policy| policy["measurement"]["metrics"][0]["epsilon"] = json!(0.5), "audit.policy.metrics");
    // No figure depends on these.
    let mut same = policy(&["health"]);
    same["controller"]["contact"] = json!("data@example.org");
    same["retention_days"] = json!(30);
    write(&folder, "policy.json", &same);
    assert!(printed(&folder, &pia).contains("Figures of the last audit"));
}

#[test]
fn an_audit_of_a_policy_without_recommendations_is_refused_and_not_ignored() {
    let folder = folder("no-lists");
    let mut other = policy(&["health"]);
    other["purposes"] = json!(["offers"]);
    other.as_object_mut().unwrap().remove("measurement");
    write(&folder, "policy.json", &other);
    let text = refused(&folder, &[&PIA[..], &["--audit", "ranking.json"]].concat());
    assert!(text.starts_with("homebody: ranking.json: expected no audit, because the assessed policy"), "{text}");
    assert!(text.ends_with("[audit/summary]\n"), "{text}");
    printed(&folder, &PIA);
}

#[test]
fn a_pack_of_another_catalogue_than_the_policys_is_refused() {
    let folder = folder("foreign");
    let notice = [&NOTICE[..], &["--pack", "site.pack"]].concat();
    // One name that occurs is enough: a category, or a label.
    for sensitive in [&["health"][..], &["religion"]] {
        write(&folder, "policy.json", &policy(sensitive));
        printed(&folder, &notice);
        printed(&folder, &PIA);
    }
    let mut foreign = policy(&["religion"]);
    foreign["measurement"]["metrics"][0]["answers"] = json!(["Books", "Films"]);
    write(&folder, "policy.json", &foreign);
    for arguments in [&notice[..], &PIA] {
        let text = refused(&folder, arguments);
        assert!(text.starts_with("homebody: policy.json: ") && text.contains("such as \"religion\""), "{text}");
        assert!(text.ends_with("[document/pack]\n"), "{text}");
    }
}

#[test]
fn a_misspelt_label_is_named_and_protects_nothing() {
    let folder = folder("misspelt");
    write(&folder, "policy.json", &policy(&["helth"]));
    let text = printed(&folder, &PIA);
    assert!(text.contains("No item of the pack has this label: helth\n"), "{text}");
    let risk = text.split_once("Risk “inference”").unwrap().1.split_once("\n## ").unwrap().0;
    assert!(risk.contains("**With the measures:** severity 3 significant, likelihood 3 significant"), "{risk}");
    // Rating it as if the label protected something needs a reason.
    let rating = json!([{ "risk": "inference", "severity": 3, "likelihood": 2 }]);
    write(&folder, "pia.json", &json!({ "version": 1, "risks": rating }));
    assert!(refused(&folder, &PIA).contains("risks[0].reason: expected a reason"));
}

#[test]
fn parameters_that_a_pack_cannot_use_are_left_out() {
    let folder = folder("parameters");
    printed(&folder, &["pack", "--catalogue", "items.csv", "-o", "site.pack"]);
    let unknown = printed(&folder, &NOTICE);
    let known = printed(&folder, &[&NOTICE[..], &["--pack", "site.pack"]].concat());
    let assessed = printed(&folder, &PIA);
    for (words, is_usable) in [
        ("- What others viewed together with the items you viewed", false),
        ("- Similarity to the items you viewed", true),
        ("- How popular an item is", false),
    ] {
        assert!(unknown.contains(words), "{words}: {unknown}");
        assert!(known.contains(words) == is_usable && assessed.contains(words) == is_usable, "{words}: {known}");
    }
}
