//! The sections of the assessment.

use super::answers::Answers;
use super::measures::{links, rows};
use super::pieces::{AUDIT, fact, site};
use super::principles::{Principle, principles};
use super::processing::processing;
use super::review::Stamp;
use super::risk::{Level, Rating, Risk};
use super::risks::risks;
use super::scope::Scope;
use super::state::ReviewState;
use crate::document::{Date, Document, Line, Section, Text};
use crate::policy::Purpose;

/// What an assessment is written from.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The policy, with what the pack and the last audit show of it.
    pub scope: Scope<'a>,
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
    let scope = inputs.scope;
    let risks = risks(scope);
    let sections = vec![
        summary(inputs, &risks),
        context(inputs),
        processing(scope),
        ranking(inputs),
        audit(scope),
        necessity(inputs),
        risk_map(inputs, &risks),
        each_risk(inputs, &risks),
        measures(scope, &risks),
        decision(inputs),
    ];
    let controller = &scope.policy.controller().name;
    Document {
        title: format!("Data protection impact assessment: personalisation of {controller}"),
        lead: "This assessment follows Article 35(7) GDPR and CNIL's method (“Privacy Impact Assessment”, February 2018). It is \
               generated from the policy that the engine enforces, the model pack, the last audit if it is given, and the site’s own \
               answers."
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
    let Inputs { scope: Scope { policy, .. }, answers, stamp, today, items, .. } = *inputs;
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
    if policy.keeps_events() {
        section.say(audited(inputs.scope));
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

/// Returns whether an audit was given, and what it found.
fn audited(scope: Scope<'_>) -> Text {
    let Some(audit) = scope.audit else {
        let open = "Open: no audit was given, so this assessment has no figures about the lists. A review does not need them; ";
        let (writes, reads) = (Text::code("homebody audit --summary"), Text::code("--audit"));
        return Text::from(open).then(writes).then(" writes them for ").then(reads).then(".");
    };
    if audit.broken.is_empty() {
        return Text::from("No figure of the ")
            .then(Text::from("last audit").leading_to(AUDIT))
            .then(" is outside its limits.");
    }
    let broken = audit.broken.join(", ");
    Text::from("Figures of the ")
        .then(Text::from("last audit").leading_to(AUDIT))
        .then(format!(" that are outside their limits: {broken}."))
}

fn context(inputs: &Inputs<'_>) -> Vec<Section> {
    let context = &inputs.answers.context;
    let mut section = Section::new("1. Context");
    let mut facts = vec![
        fact("The site", own(&context.description)),
        fact("Its visitors", own(&context.visitors)),
        fact("Benefits", own(&context.benefits)),
    ];
    if inputs.scope.policy.reported().is_some() {
        facts.push(fact("The recipient of reports", own(&context.recipient)));
    }
    if inputs.scope.policy.asks_for(&Purpose::Offers) {
        facts.push(fact("How offers are chosen", own(&context.offers)));
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

/// Returns the figures of the last audit. Where no events are kept, there are no lists that an audit could measure.
fn audit(scope: Scope<'_>) -> Vec<Section> {
    scope.audit.filter(|_| scope.policy.keeps_events()).map(|audit| audit.section.clone()).into_iter().collect()
}

fn necessity(inputs: &Inputs<'_>) -> Vec<Section> {
    let mut section = Section::new("3. Necessity and proportionality");
    let row = |principle: Principle| vec![principle.name.into(), principle.text.into(), links(&principle.measures)];
    let rows: Vec<Vec<Text>> = principles(inputs.scope).into_iter().map(row).collect();
    section.table(["Principle", "How it is met", "Measures"].map(str::to_owned).into(), rows);
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
            fact("Measures", links(&risk.measures)),
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
fn measures(scope: Scope<'_>, risks: &[Risk]) -> Vec<Section> {
    let of_risks = risks.iter().flat_map(|risk| risk.measures.clone());
    let named: Vec<&str> =
        of_risks.chain(principles(scope).into_iter().flat_map(|principle| principle.measures)).collect();
    let mut section = Section::new("5. Measures");
    let rows = rows(&named, env!("CARGO_PKG_REPOSITORY"), env!("CARGO_PKG_VERSION"));
    section.table(["Measure", "What is done", "Test that shows it"].map(str::to_owned).into(), rows);
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
mod tests;
