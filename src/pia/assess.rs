//! The sections of the assessment.

use super::answers::Answers;
use super::measures::{MEASURES, Measure};
use super::pieces::{fact, site};
use super::principles::principles;
use super::processing::processing;
use super::review::Stamp;
use super::risk::{Level, Rating, Risk};
use super::risks::risks;
use super::state::ReviewState;
use crate::document::{Date, Document, Line, Section};
use crate::policy::Checked;

/// What an assessment is written from.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The policy.
    pub policy: &'a Checked,
    /// The site's answers.
    pub answers: &'a Answers,
    /// What the assessment is about.
    pub stamp: &'a Stamp,
    /// The present day.
    pub today: Date,
    /// The number of items in the pack.
    pub items: usize,
    /// What the privacy notice says about the ranking, if it explains it.
    pub ranking: Option<&'a Section>,
}

/// What stands in place of a text that the site has not written yet.
const OPEN: &str = "(to be written by the site)";

/// Returns the assessment.
#[must_use]
pub fn assess(inputs: &Inputs<'_>) -> Document {
    let risks = risks(inputs.policy);
    let sections = vec![
        summary(inputs, &risks),
        context(inputs),
        processing(inputs.policy),
        ranking(inputs),
        necessity(inputs),
        risk_map(inputs, &risks),
        each_risk(inputs, &risks),
        measures(inputs.policy, &risks),
        decision(inputs),
    ];
    let controller = &inputs.policy.controller().name;
    Document {
        title: format!("Data protection impact assessment: personalisation of {controller}"),
        lead: "This assessment follows Article 35(7) GDPR and CNIL's method (“Privacy Impact Assessment”, February 2018). It is \
               generated from the policy that the engine enforces, the model pack and the site’s own answers."
            .into(),
        sections: sections.into_iter().flatten().collect(),
        made: format!("Generated with Homebody {} on {}.", inputs.stamp.engine, inputs.today),
        ..Document::english()
    }
}

/// Returns the site's text, or a mark that it is missing.
fn own(text: &str) -> String {
    if text.trim().is_empty() { OPEN.to_owned() } else { text.to_owned() }
}

fn summary(inputs: &Inputs<'_>, risks: &[Risk]) -> Vec<Section> {
    let Inputs { policy, answers, stamp, today, items, .. } = *inputs;
    let highest =
        risks.iter().map(|risk| residual(answers, risk)).max_by_key(|rating| (rating.severity, rating.likelihood));
    let mut section = Section::new("Summary");
    section.facts(vec![
        fact("Controller", site(policy, &policy.controller().name)),
        fact("Contact", Line::linked(policy.controller().contact.clone(), &policy.controller().contact)),
        fact("Policy", format!("revision {}, CRC-32 {}", policy.revision(), stamp.policy)),
        fact("Model pack", format!("{items} items, CRC-32 {}", stamp.pack)),
        fact("Engine", format!("Homebody {}", stamp.engine)),
        fact("Highest remaining risk", highest.map_or_else(String::new, words)),
        fact("Review", ReviewState::of(policy, answers, stamp, today).to_string()),
    ]);
    let missing = answers.missing(policy);
    if !missing.is_empty() {
        section.say(format!("The site’s file still lacks: {}.", missing.join(", ")));
    }
    let applies = |rated: &str| risks.iter().any(|risk| risk.id == rated);
    let unused: Vec<_> = answers.risks.iter().map(|own| own.risk.as_str()).filter(|rated| !applies(rated)).collect();
    if !unused.is_empty() {
        let unused = unused.join(", ");
        section.say(format!(
            "The site rates risks that do not exist under this policy, so these ratings are not used: {unused}."
        ));
    }
    vec![section]
}

fn context(inputs: &Inputs<'_>) -> Vec<Section> {
    let context = &inputs.answers.context;
    let mut section = Section::new("1. Context");
    let mut facts = vec![
        fact("The site", own(&context.description)),
        fact("Its visitors", own(&context.visitors)),
        fact("Benefits", own(&context.benefits)),
    ];
    if inputs.policy.reported().is_some() {
        facts.push(fact("The recipient of reports", own(&context.recipient)));
    }
    facts.push(fact("Alternatives considered", own(&inputs.answers.alternatives)));
    section.facts(facts);
    vec![section]
}

fn ranking(inputs: &Inputs<'_>) -> Vec<Section> {
    let Some(explained) = inputs.ranking else { return Vec::new() };
    let mut section = Section::new("Main parameters of the ranking");
    section.say("The privacy notice explains them to visitors as follows.");
    section.blocks.extend(explained.blocks.iter().cloned());
    vec![section]
}

fn necessity(inputs: &Inputs<'_>) -> Vec<Section> {
    let mut section = Section::new("3. Necessity and proportionality");
    let rows = principles(inputs.policy)
        .into_iter()
        .map(|principle| vec![principle.name.to_owned(), principle.text, principle.measures.join(", ")]);
    section.table(["Principle", "How it is met", "Measures"].map(str::to_owned).into(), rows.collect());
    vec![section]
}

/// Returns the rating that remains: the site's, if it has one.
fn residual(answers: &Answers, risk: &Risk) -> Rating {
    answers.rating(risk.id).map_or(risk.after, |(rating, _)| rating)
}

fn words(rating: Rating) -> String {
    format!("severity {}, likelihood {}", rating.severity.words(), rating.likelihood.words())
}

fn risk_map(inputs: &Inputs<'_>, risks: &[Risk]) -> Vec<Section> {
    let mut section = Section::new("4. Risk map");
    section.say("Each cell lists the risks with this severity and likelihood, without → with the measures.".to_owned());
    let levels = [Level::Negligible, Level::Limited, Level::Significant, Level::Maximum];
    let cell = |severity: Level, likelihood: Level| {
        let at = |rating: &Rating| rating.severity == severity && rating.likelihood == likelihood;
        let before = risks.iter().filter(|risk| at(&risk.before)).map(|risk| format!("{} →", risk.id));
        let after =
            risks.iter().filter(|risk| at(&residual(inputs.answers, risk))).map(|risk| format!("→ {}", risk.id));
        before.chain(after).collect::<Vec<_>>().join("; ")
    };
    let rows = levels.iter().rev().map(|severity| {
        [severity.words().to_owned()]
            .into_iter()
            .chain(levels.iter().map(|likelihood| cell(*severity, *likelihood)))
            .collect()
    });
    let head =
        ["Severity".to_owned()].into_iter().chain(levels.iter().map(|level| format!("Likelihood {}", level.words())));
    section.table(head.collect(), rows.collect());
    vec![section]
}

fn each_risk(inputs: &Inputs<'_>, risks: &[Risk]) -> Vec<Section> {
    let describe = |risk: &Risk| {
        let mut section = Section::new(format!("Risk “{}”: {}", risk.id, risk.title));
        let mut facts = vec![
            fact("Sources", risk.sources.to_owned()),
            fact("Impact", risk.impact.clone()),
            fact("Without the measures", words(risk.before)),
            fact("With the measures", words(risk.after)),
            fact("Why", risk.reason.clone()),
            fact("Measures", risk.measures.join(", ")),
        ];
        if let Some((rating, reason)) = inputs.answers.rating(risk.id) {
            facts.push(fact("The site’s own rating", words(rating)));
            facts.push(fact("The site’s reason", own(reason)));
        }
        section.facts(facts);
        section
    };
    risks.iter().map(describe).collect()
}

/// Returns the measures that a risk or a principle names.
fn measures(policy: &Checked, risks: &[Risk]) -> Vec<Section> {
    let named: Vec<&str> = risks
        .iter()
        .flat_map(|risk| risk.measures.iter())
        .chain(principles(policy).iter().flat_map(|principle| principle.measures))
        .copied()
        .collect();
    let applies = |measure: &&Measure| named.contains(&measure.id);
    let mut section = Section::new("5. Measures");
    let rows = MEASURES.iter().filter(applies).map(|Measure { id, text, proof, .. }| {
        vec![(*id).to_owned(), (*text).to_owned(), format!("{}: {}", proof.file, proof.test)]
    });
    section.table(["Measure", "What is done", "Test that shows it"].map(str::to_owned).into(), rows.collect());
    section.say(
        "The tests are part of Homebody’s source code and run before each of its releases. On the site itself, \
         `engine.doctor()` and the preference centre show whether the worker is sealed and records are encrypted."
            .to_owned(),
    );
    vec![section]
}

fn decision(inputs: &Inputs<'_>) -> Vec<Section> {
    let Answers { consultation, sign_off, review, .. } = inputs.answers;
    let mut section = Section::new("6. Consultation, decision and review");
    let last = review.last.as_ref().map_or_else(|| "none yet".to_owned(), |last| last.date.clone());
    section.facts(vec![
        fact("Views of visitors (Article 35(9))", own(&consultation.visitors)),
        fact("Advice of the data protection officer (Article 35(2))", own(&consultation.dpo)),
        fact("Decision", own(&sign_off.decision)),
        fact("Signed by", own(&sign_off.name)),
        fact("Role", own(&sign_off.role)),
        fact("Date", own(&sign_off.date)),
        fact("Last review", last),
        fact(
            "Reviewed at least every",
            format!("{} months, and whenever the policy, the pack or the engine changes", review.every_months),
        ),
    ]);
    vec![section]
}

#[cfg(test)]
mod tests {
    use super::*;
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
            let risks = risks(&policy);
            assert!(risks.iter().all(|risk| risk.measures.iter().all(exists)));
            assert!(principles(&policy).iter().all(|principle| principle.measures.iter().all(exists)));
            assert!(risks.iter().all(|risk| risk.after.severity <= risk.before.severity));
            assert!(risks.iter().all(|risk| risk.after.likelihood <= risk.before.likelihood));
        }
    }

    #[test]
    fn the_likelihood_that_an_answer_is_inferred_follows_from_epsilon() {
        let likelihood = |policy: &Checked| {
            let found = risks(policy).into_iter().find(|risk| risk.id == "reports").map(|risk| risk.after.likelihood);
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
        assert!(
            !none.contains("for comparison") && none.contains("| Reports with the true answers, delivery status |")
        );
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
            assert!(
                row("Integrity").contains("cut off from the network if the site sends the header for it"),
                "{text}"
            );
            for name in ["Data protection by design", "Processors"] {
                assert!(row(name).contains("equests for Homebody's own files show roughly what was decided"), "{text}");
                assert_eq!(row(name).contains("images"), policy.keeps_events(), "{text}");
            }
        }
    }

    /// Returns the assessment as Markdown.
    fn written(policy: &Checked) -> String {
        let (answers, today) = (&Answers::default(), Date::read("2026-11-29").unwrap());
        let stamp = &Stamp::of(b"policy", b"pack", today);
        crate::document::markdown(&assess(&Inputs { policy, answers, stamp, today, items: 7, ranking: None }))
    }

    #[test]
    fn the_documents_of_a_policy_with_and_without_measurement_say_what_applies() {
        let (plain, measured) = (written(&policy(r#""recommendations""#, "")), written(&measuring(3.0)));
        assert!(plain.contains("Nothing is reported") && !plain.contains("What is reported"), "{plain}");
        assert!(measured.contains("| A? | 5 | each month | ε = 0.5"), "{measured}");
        assert!(measured.contains("there has been no review") && measured.contains("still lacks: context.description"));
    }
}
