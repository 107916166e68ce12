//! Tests of the assessment as a whole.

use super::*;
use crate::pia::{Findings, MEASURES};
use crate::policy::Checked;
use crate::policy::Node;

fn policy(purposes: &str, more: &str) -> Checked {
    let text = format!(
        r#"{{ "version": 1, "revision": 3, "controller": {{ "name": "A Shop", "contact": "privacy@example.org" }},
           "retention_days": 90, "purposes": [{purposes}] {more} }}"#
    );
    Checked::read(&serde_json::from_str::<Node>(&text).unwrap()).unwrap()
}

fn measuring(epsilon: f64) -> Checked {
    let more = format!(
        r#", "sensitive": ["health"], "measurement": {{ "recipient": "A", "epsilon_per_month": {epsilon}, "metrics": [
           {{ "name": "a", "question": "A?", "measures": "funnel", "epsilon": 0.5 }}] }}"#
    );
    policy(r#""recommendations", "measurement""#, &more)
}

#[test]
fn every_risk_and_principle_names_measures_that_exist_and_measures_raise_no_risk() {
    let exists = |id: &&str| MEASURES.iter().any(|measure| measure.id == *id);
    for policy in [policy(r#""recommendations""#, ""), measuring(3.0), policy(r#""offers", "measurement""#, "")] {
        let risks = risks(Scope::of(&policy));
        assert!(risks.iter().all(|risk| risk.measures.iter().all(exists)));
        assert!(principles(Scope::of(&policy)).iter().all(|principle| principle.measures.iter().all(exists)));
        assert!(risks.iter().all(|risk| risk.after.severity <= risk.before.severity));
        assert!(risks.iter().all(|risk| risk.after.likelihood <= risk.before.likelihood));
    }
}

#[test]
fn the_likelihood_that_an_answer_is_inferred_follows_from_epsilon() {
    let likelihood = |policy: &Checked| {
        let found =
            risks(Scope::of(policy)).into_iter().find(|risk| risk.id == "reports").map(|risk| risk.after.likelihood);
        found.map(|level| level as u8)
    };
    assert_eq!([0.5, 2.0, 4.0, 8.0].map(|epsilon| likelihood(&measuring(epsilon))), [1, 2, 3, 4].map(Some));
    assert_eq!(likelihood(&policy(r#""recommendations""#, "")), None, "nothing is reported");
}

#[test]
fn a_comparison_with_the_lists_for_everyone_is_described_only_if_there_is_one() {
    let text = |percent: u8| {
        let more = format!(
            r#", "measurement": {{ "recipient": "A", "holdout_percent": {percent}, "metrics": [
               {{ "name": "a", "question": "A?", "measures": "outcome", "step": "cart" }}] }}"#
        );
        written(&policy(r#""recommendations", "measurement""#, &more))
    };
    let (none, some) = (text(0), text(5));
    assert!(!none.contains("for comparison") && none.contains("| Reports with the true answers, delivery status |"));
    assert!(some.contains("5 % of those who agree to measurement see") && some.contains("delivery status, arm |"));
}

#[test]
fn what_a_measure_makes_conditional_is_conditional_in_the_whole_assessment() {
    for policy in [policy(r#""recommendations""#, ""), measuring(3.0), policy(r#""offers""#, "")] {
        let text = written(&policy);
        for claim in
            ["no data leaves", "never leave", "leave the device", "cut off from the network.", "do not receive"]
        {
            assert!(!text.contains(claim), "{claim}: {text}");
        }
        let row = |name: &str| {
            let row = text.lines().find(|line| line.starts_with(&format!("| {name}")));
            row.unwrap_or_else(|| panic!("{name}: {text}")).to_owned()
        };
        assert!(row("Integrity").contains("cut off from the network if the site sends the header for it"), "{text}");
        for name in ["Data protection by design", "Processors"] {
            assert!(row(name).contains("equests for Homebody's own files show roughly what was decided"), "{text}");
            assert_eq!(row(name).contains("images"), policy.keeps_events(), "{text}");
        }
    }
}

/// Returns the assessment as Markdown.
fn written(policy: &Checked) -> String {
    written_of(Scope::of(policy))
}

fn written_of(scope: Scope<'_>) -> String {
    let (answers, today) = (&Answers::default(), Date::read("2026-11-29").unwrap());
    let stamp = &Stamp::of(b"policy", 7, today);
    crate::document::markdown(&assess(&Inputs { scope, answers, stamp, today, items: 7, ranking: None }))
}

#[test]
fn the_documents_of_a_policy_with_and_without_measurement_say_what_applies() {
    let (plain, measured) = (written(&policy(r#""recommendations""#, "")), written(&measuring(3.0)));
    assert!(plain.contains("Nothing is reported") && !plain.contains("What is reported"), "{plain}");
    assert!(measured.contains("| A? | 5 | each month | ε = 0.5"), "{measured}");
    assert!(measured.contains("there has been no review") && measured.contains("still lacks: context.description"));
}

fn risk(scope: Scope<'_>, id: &str) -> Risk {
    risks(scope).into_iter().find(|risk| risk.id == id).unwrap()
}

#[test]
fn a_label_that_no_item_has_is_named_and_lowers_nothing() {
    let policy = policy(r#""recommendations""#, r#", "sensitive": ["helth", "religion"]"#);
    let unused = ["helth".to_owned(), "religion".to_owned()];
    let all = Scope { unused: &unused, ..Scope::of(&policy) };
    let one = Scope { unused: &unused[..1], ..Scope::of(&policy) };
    let likelihood = |scope| risk(scope, "inference").after.likelihood;
    assert_eq!([all, one].map(likelihood), [Level::Significant, Level::Limited]);
    assert!(written_of(all).contains("No item of the pack has these labels: helth, religion\n"));
    let text = written_of(one);
    assert!(text.contains("No item of the pack has this label: helth\n"), "{text}");
    assert!(text.contains("left out unless the visitor permits them: religion."), "{text}");
}

#[test]
fn the_measure_for_sensitive_labels_is_named_only_if_a_label_sets_items_apart() {
    let labelled = policy(r#""recommendations""#, r#", "sensitive": ["health"]"#);
    let unused = ["health".to_owned()];
    let plain = policy(r#""recommendations""#, "");
    assert!(written(&labelled).contains("measure-sensitive"));
    for scope in [Scope::of(&plain), Scope { unused: &unused, ..Scope::of(&labelled) }] {
        let text = written_of(scope);
        assert!(!text.contains("measure-sensitive"), "{text}");
    }
}

#[test]
fn items_that_the_catalogue_marks_are_set_apart_without_a_label() {
    let plain = policy(r#""recommendations""#, "");
    let scope = Scope { declared: 2, ..Scope::of(&plain) };
    assert_eq!(risk(scope, "inference").after.likelihood, Level::Limited);
    let text = written_of(scope);
    assert!(
        text.contains("measure-sensitive") && text.contains("2 items that the catalogue marks as sensitive"),
        "{text}"
    );
}

#[test]
fn marking_no_label_never_lowers_a_rating() {
    let labelled = policy(r#""recommendations""#, r#", "sensitive": ["health"]"#);
    let plain = policy(r#""recommendations""#, "");
    for (plain, labelled) in risks(Scope::of(&plain)).iter().zip(&risks(Scope::of(&labelled))) {
        assert!(plain.after.severity >= labelled.after.severity, "{}", plain.id);
        assert!(plain.after.likelihood >= labelled.after.likelihood, "{}", plain.id);
    }
}

#[test]
fn each_measure_that_is_named_is_a_link_to_its_row() {
    for policy in [policy(r#""recommendations""#, ""), measuring(3.0), policy(r#""offers""#, "")] {
        let text = written(&policy);
        let names = |before: &str, after: char| -> std::collections::BTreeSet<String> {
            text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap().to_owned()).collect()
        };
        let (links, rows) = (names("](<#measure-", '>'), names("<a id=\"measure-", '"'));
        assert!(links.len() > 5 && links == rows, "{links:?} {rows:?}");
        assert!(!text.contains("**Measures:** grant") && text.contains("**Measures:** ["), "{text}");
    }
}

#[test]
fn an_audit_is_quoted_and_its_absence_is_an_open_point() {
    let policy = measuring(3.0);
    let text = written(&policy);
    assert!(text.contains("Open: no audit was given") && !text.contains("last audit]"), "{text}");
    let mut section = Section::new("Figures of the last audit");
    section.say(Text::from("Audited on a day.").anchored(AUDIT));
    let (broken, leakage) = (vec!["Coverage".to_owned()], "a guess is right".to_owned());
    let audit = Findings { section, broken, leakage };
    let text = written_of(Scope { audit: Some(&audit), ..Scope::of(&policy) });
    assert!(!text.contains("no audit was given") && text.contains("\n## Figures of the last audit\n"), "{text}");
    assert!(text.contains("[last audit](<#audit>)") && text.contains("<a id=\"audit\"></a>Audited"), "{text}");
    assert!(text.contains("one figure is outside its limits (Coverage)."), "{text}");
    assert!(text.contains("(<#audit>), a guess is right."), "{text}");
}

#[test]
fn offers_are_described_if_the_policy_asks_for_them() {
    let (plain, offers) = (policy(r#""recommendations""#, ""), policy(r#""recommendations", "offers""#, ""));
    let words = ["Homebody chooses no offers", "**How offers are chosen:** (to be written by the site)"];
    for words in words {
        assert!(!written(&plain).contains(words) && written(&offers).contains(words), "{words}");
    }
    assert!(Answers::default().missing(&offers).contains(&"context.offers"));
    assert!(!Answers::default().missing(&plain).contains(&"context.offers"));
}

#[test]
fn what_a_site_writes_keeps_its_lines_and_cannot_become_markup() {
    let policy = policy(r#""recommendations""#, "");
    let (mut answers, today) = (Answers::default(), Date::read("2026-11-29").unwrap());
    answers.alternatives = "one\ntwo\n\n- <b>three</b>".to_owned();
    let stamp = &Stamp::of(b"policy", 7, today);
    let scope = Scope::of(&policy);
    let document = assess(&Inputs { scope, answers: &answers, stamp, today, items: 7, ranking: None });
    let text = crate::document::markdown(&document);
    assert!(text.contains("considered:** one\\\n  two\n\n  \\- \\<b>three\\</b>\n"), "{text}");
    let text = crate::document::html(&document).unwrap();
    assert!(text.contains("<dd>one<br>two<br><br>- &lt;b&gt;three&lt;&#x2f;b&gt;</dd>"), "{text}");
}

#[test]
fn events_are_not_said_to_be_gone_on_the_day() {
    let text = written(&policy(r#""recommendations""#, ""));
    assert!(!text.contains("| 90 days |"), "{text}");
    assert_eq!(
        text.matches("| 90 days; what expires while no page of the site is open is deleted at the next").count(),
        2
    );
}
