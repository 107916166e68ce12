//! Summaries that are read as an audit writes them, and summaries that are refused.

use std::sync::LazyLock;

use serde_json::json;

use super::*;
use crate::audit::tests::{log, small};
use crate::audit::{DEFINITIONS, Subject, Terms, audit};
use crate::read::Progress;

/// Returns limits of which one is broken.
fn terms() -> Terms {
    let mut terms = Terms::default();
    terms.thresholds.push(Threshold { figure: AuditFigure::Gini, least: None, most: Some(0.0) });
    terms
}

fn policy(more: &str) -> (Checked, Node) {
    let text = format!(
        r#"{{ "version": 1, "revision": 1, "controller": {{ "name": "A", "contact": "b" }}, "retention_days": 1,
            "purposes": ["recommendations"] {more} }}"#
    );
    let node: Node = serde_json::from_str(&text).unwrap();
    (Checked::read(&node).unwrap(), node)
}

/// Returns the summary of an audit under a policy, in which one limit is broken.
fn audited(policy: &(Checked, Node), is_log: bool) -> serde_json::Value {
    let sessions: Vec<_> = ["ab", "acb", "de", "abcd"].iter().cycle().take(120).map(|&items| (None, items)).collect();
    let (pack, log, terms) = (small(), log(&sessions), terms());
    let (log, policy, terms) = (is_log.then_some(&log), Some((&policy.0, &policy.1)), &terms);
    let subject = Subject { pack: &pack, catalogue: None, log, policy, terms, visitors: 40, seed: 1, limit: 3 };
    audit(&subject, &Progress::quiet()).unwrap().summary(&pack, Date::read("2026-11-29").unwrap())
}

static WRITTEN: LazyLock<serde_json::Value> = LazyLock::new(|| audited(&policy(""), true));

/// The same, with a sensitive leakage that is measured and within its limit.
static SUMMARY: LazyLock<serde_json::Value> = LazyLock::new(|| {
    let mut summary = WRITTEN.clone();
    let at = place(&summary, "sensitive_leakage");
    let entry = &mut summary["audit"]["figures"][at];
    for (key, value) in [("value", 0.5), ("low", 0.45), ("high", 0.55)] {
        entry[key] = value.into();
    }
    entry["outcome"] = "kept".into();
    entry["reason"] = serde_json::Value::Null;
    summary["audit"]["limits"]["kept"] = 1.into();
    summary["audit"]["limits"]["all"] = 2.into();
    summary
});

fn read(summary: &serde_json::Value) -> Result<Published, SummaryError> {
    read_under(summary, &policy("").0)
}

fn read_under(summary: &serde_json::Value, policy: &Checked) -> Result<Published, SummaryError> {
    Published::read(&serde_json::from_str(&summary.to_string()).unwrap(), &small(), policy, &terms())
}

/// Checks that a summary with other values at these places is refused, with the path of one.
#[track_caller]
fn refused(summary: &serde_json::Value, changes: &[(&str, serde_json::Value)], path: &str) {
    let mut changed = summary.clone();
    for (place, value) in changes {
        *changed.pointer_mut(place).unwrap() = value.clone();
    }
    let error = read(&changed).unwrap_err();
    assert_eq!(error.path, format!("summary{path}"), "{changes:?}: {}", error.expected);
}

/// Returns the place of a figure in a summary.
fn place(summary: &serde_json::Value, figure: &str) -> usize {
    summary["audit"]["figures"].as_array().unwrap().iter().position(|one| one["figure"] == figure).unwrap()
}

#[test]
fn a_summary_that_an_audit_writes_is_read_with_every_figure() {
    read(&WRITTEN).unwrap();
    let published = read(&SUMMARY).unwrap();
    assert_eq!(published.broken(), ["Gini index of exposure"]);
    let text = format!("{:?}", published.section("audit"));
    for words in ["Audited on 2026-11-29, with 120 visits of a log.", "outside the limit", "at most 0", "no limit"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    for definition in &DEFINITIONS {
        assert!(text.contains(definition.title), "{}: {text}", definition.title);
    }
    assert!(published.leakage().contains("a topic that was set apart for trial"), "{}", published.leakage());
    let simulated = read(&audited(&policy(""), false)).unwrap();
    let text = format!("{:?}", simulated.section("audit"));
    assert!(text.contains("not measured, because simulated visitors have no real next item"), "{text}");
}

#[test]
fn a_summary_of_another_form_pack_or_outcome_is_refused_with_the_path() {
    let refused = |place: &str, value: serde_json::Value, path: &str| refused(&SUMMARY, &[(place, value)], path);
    refused("/pack", 7.into(), ".pack");
    refused("/version", 2.into(), ".version");
    refused("/audit", 7.into(), ".audit");
    refused("/audit/date", "2999-01-01".into(), ".audit.date");
    refused("/audit/visitors", "people".into(), ".audit.visitors");
    refused("/audit/visits", (-1).into(), ".audit.visits");
    refused("/audit/figures", json!([]), ".audit.figures");
    refused("/audit/figures/0/figure", "fairness".into(), ".audit.figures[0].figure");
    refused("/audit/figures/1/figure", "gini".into(), ".audit.figures[1].figure");
    refused("/audit/figures/0/value", "0".into(), ".audit.figures[0].value");
    refused("/audit/figures/0/outcome", "kept".into(), ".audit.figures[0].outcome");
    refused("/audit/figures/0/most", 0.9.into(), ".audit.figures[0]");
    refused("/audit/figures/1/least", 0.5.into(), ".audit.figures[1]");
    refused("/audit/trial", serde_json::Value::Null, ".audit.trial");
    let mut unknown = SUMMARY.clone();
    unknown["audit"]["figures"][2]["extra"] = 1.into();
    assert_eq!(read(&unknown).unwrap_err().path, "summary.audit.figures[2].extra");
    let mut missing = SUMMARY.clone();
    missing["audit"].as_object_mut().unwrap().remove("figures");
    assert_eq!(read(&missing).unwrap_err().path, "summary.audit.figures");
}

#[test]
fn a_summary_of_an_audit_under_another_policy_is_refused() {
    for (more, path) in [
        (r#", "ranking": { "diversity": 20 }"#, ".ranking.diversity"),
        (r#", "ranking": { "provider_share": 40 }"#, ".ranking.provider"),
        (r#", "sensitive": ["red"]"#, ".audit.policy.sensitive"),
    ] {
        let error = read_under(&SUMMARY, &policy(more).0).unwrap_err();
        assert_eq!(error.path, format!("summary{path}"), "{more}: {}", error.expected);
    }
    refused(&SUMMARY, &[("/audit/policy/proxies", json!(["tag:red"]))], ".audit.policy.proxies");
    refused(&SUMMARY, &[("/audit/policy/metrics", json!([7]))], ".audit.policy.metrics");
    // The order of labels does not matter, and a policy with sensitive items needs no trial.
    let (blue, reversed) =
        (policy(r#", "sensitive": ["blue", "other"]"#), policy(r#", "sensitive": ["other", "blue"]"#));
    let mut summary = audited(&blue, false);
    read_under(&summary, &reversed.0).unwrap();
    assert_eq!(read(&summary).unwrap_err().path, "summary.audit.policy.sensitive");
    summary["audit"]["trial"] = true.into();
    assert_eq!(read_under(&summary, &blue.0).unwrap_err().path, "summary.audit.trial");
    refused(&SUMMARY, &[("/audit/trial", false.into())], ".audit.trial");
}

#[test]
fn a_figure_that_no_audit_can_have_is_refused() {
    let figure = |name: &str, changes: &[(&str, f64)], key: &str| {
        let at = place(&SUMMARY, name);
        let places: Vec<String> = changes.iter().map(|(key, _)| format!("/audit/figures/{at}/{key}")).collect();
        let changes: Vec<(&str, serde_json::Value)> =
            places.iter().zip(changes).map(|(place, (_, value))| (place.as_str(), json!(value))).collect();
        refused(&SUMMARY, &changes, &format!(".audit.figures[{at}].{key}"));
    };
    figure("gini", &[("value", -3.0)], "value");
    figure("gini", &[("value", 1.01)], "value");
    figure("calibration_error", &[("value", 7.5)], "value");
    figure("coverage", &[("low", 0.1), ("high", 1.0)], "low");
    figure("coverage", &[("high", 1.0)], "high");
    figure("sensitive_leakage", &[("value", 0.2), ("low", 0.45), ("high", 0.55)], "low");
    figure("sensitive_leakage", &[("value", 0.9), ("low", 0.45), ("high", 0.55)], "high");
    figure("sensitive_leakage", &[("low", -0.5)], "low");
    figure("sensitive_leakage", &[("high", 1.5)], "high");
    let (leak, gini) = (place(&SUMMARY, "sensitive_leakage"), place(&SUMMARY, "gini"));
    let null = serde_json::Value::Null;
    let end = |end: &str| format!("/audit/figures/{leak}/{end}");
    refused(&SUMMARY, &[(&end("low"), null.clone())], &format!(".audit.figures[{leak}].low"));
    refused(&SUMMARY, &[(&end("high"), null.clone())], &format!(".audit.figures[{leak}].high"));
    refused(&SUMMARY, &[(&end("value"), null.clone())], &format!(".audit.figures[{leak}].low"));
    let reason = format!("/audit/figures/{gini}/reason");
    refused(&SUMMARY, &[(&reason, "why".into())], &format!(".audit.figures[{gini}].reason"));
    let (value, outcome) = (format!("/audit/figures/{gini}/value"), format!("/audit/figures/{gini}/outcome"));
    let unmeasured = [(value.as_str(), null), (outcome.as_str(), "unmeasured".into())];
    refused(&SUMMARY, &unmeasured, &format!(".audit.figures[{gini}].reason"));
    let gap = place(&SUMMARY, "segment_gap");
    let mut simulated = audited(&policy(""), false);
    simulated["audit"]["figures"][gap]["value"] = 0.1.into();
    assert_eq!(read(&simulated).unwrap_err().path, format!("summary.audit.figures[{gap}].value"));
}

#[test]
fn values_that_contradict_the_figures_or_each_other_are_refused() {
    let refused = |place: &str, value: serde_json::Value, path: &str| refused(&SUMMARY, &[(place, value)], path);
    refused("/audit/visits", 0.into(), ".audit.visits");
    refused("/weights/visits", 0.into(), ".weights.visits");
    refused("/weights/visits", 121.into(), ".weights.visits");
    refused("/weights/percent/0/1", 101.into(), ".weights.percent");
    refused("/weights/percent/0/0", "karma".into(), ".weights.percent[0][0]");
    refused("/weights/percent/0/0", SUMMARY["weights"]["percent"][1][0].clone(), ".weights.percent[1][0]");
    refused("/weights/percent/0", json!(["content"]), ".weights.percent[0]");
    refused("/weights/percent", json!([["content", 100]]), ".weights.percent");
    refused("/audit/limits/kept", 9.into(), ".audit.limits.kept");
    refused("/audit/limits/all", 0.into(), ".audit.limits.all");
    refused("/audit/coverage", 7.into(), ".audit.coverage");
    refused("/audit/coverage", serde_json::Value::Null, ".audit.coverage");
    refused("/audit/tail", 101.into(), ".audit.tail");
    refused("/audit/segments", json!({ "low": 90, "high": 10 }), ".audit.segments.low");
    refused("/audit/segments", json!({ "low": 10, "high": 110 }), ".audit.segments.high");
    refused("/audit/segments", json!({ "low": 0, "high": 100 }), ".audit.segments");
}
