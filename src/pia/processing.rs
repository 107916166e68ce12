//! The description of the processing: what is kept where and for how long, and what is reported.

use super::pieces::{fact, site};
use super::scope::Scope;
use crate::consent::{CONSENT_LASTS, REFUSAL_LASTS};
use crate::document::{Section, Text};
use crate::policy::{Checked, Months, Purpose};
use crate::report::{Guesses, Randomizer};

/// What happens if events are kept.
const RECORDS: &str = "The visitor’s browser records what the visitor does on the site, on the visitor’s device, after consent. The engine \
     orders the site’s catalogue there, with a model pack that is the same for everyone. Homebody sends \
     no record to the site’s servers.";
/// What happens if none are kept.
const DECIDES: &str = "The policy does not ask for recommendations. Without this purpose, the visitor’s browser does not record what the \
     visitor does, and sends nothing. It keeps only what the visitor decided, on the visitor’s device.";

/// What Homebody does for offers, and what it does not.
const OFFERS: &str = "Homebody chooses no offers: it asks for consent to them, keeps the decision, and withdraws it. The site’s own code \
     reads the decision, and chooses offers only while it is “given”. The site states under “How offers are chosen” who \
     chooses them, with which data, and for how long that data is kept.";

/// Returns the sections.
pub(super) fn processing(scope: Scope<'_>) -> Vec<Section> {
    let policy = scope.policy;
    let kept = format!(
        "{} days; what expires while no page of the site is open is deleted at the next visit",
        policy.retention().0
    );
    let names: Vec<String> = policy.purposes().iter().map(Purpose::name).collect();
    let mut section = Section::new("2. Description of the processing");
    section.say(if policy.keeps_events() { RECORDS } else { DECIDES });
    if policy.asks_for(&Purpose::Offers) {
        section.say(OFFERS);
    }
    let sensitive = match policy.sensitive() {
        [] => "none".into(),
        labels => site(policy, &labels.join(", ")),
    };
    let recipients = policy.reported().map_or_else(
        || "none".into(),
        |measurement| site(policy, measurement.recipient()).then(format!(", at {}", measurement.collector())),
    );
    section.facts(vec![
        fact("Purposes", names.join(", ")),
        fact("Sensitive labels", sensitive),
        fact("Recipients", recipients),
    ]);
    if !scope.unused.is_empty() {
        let what = if scope.unused.len() == 1 { "this label" } else { "these labels" };
        let named = site(policy, &scope.unused.join(", "));
        section.say(Text::from(format!("No item of the pack has {what}: ")).then(named));
    }
    let row = |data: &str, place: &str, long: String| vec![data.to_owned(), place.to_owned(), long];
    let device = "the visitor’s device, encrypted";
    let mut rows = Vec::new();
    if policy.keeps_events() {
        rows.push(row("Events: item, kind (view, click, cart, purchase), time", device, kept.clone()));
        rows.push(row("Impressions: items that a list showed, time", device, kept));
        rows.push(row("Preferences and settings", device, "until the visitor undoes them".to_owned()));
    }
    rows.push(row(
        "Consent given or withdrawn, with a receipt",
        device,
        format!("valid {} days; kept as proof", CONSENT_LASTS.0),
    ));
    rows.push(row(
        "Refusals: purpose, revision, day",
        "the visitor’s device",
        format!("valid {} days; kept until the visitor deletes all data", REFUSAL_LASTS.0),
    ));
    if let Some(measurement) = policy.reported() {
        let arm = if measurement.holdout() > 0 { ", arm" } else { "" };
        rows.push(row(
            &format!("Reports with the true answers, delivery status{arm}"),
            device,
            "until consent to measurement or recommendations ends".to_owned(),
        ));
        rows.push(row(
            "Counts of noisy answers",
            "the collector",
            format!("as long as {} keeps its statistics", measurement.recipient()),
        ));
    }
    section.table(["Data", "Where", "How long"].map(str::to_owned).into(), rows);
    let mut sections = vec![section];
    sections.extend(questions(policy));
    sections
}

/// Returns the section about what is reported, if anything is.
fn questions(policy: &Checked) -> Option<Section> {
    let measurement = policy.reported()?;
    let mut section = Section::new("What is reported");
    let rows = measurement.metrics().iter().map(|metric| {
        let randomizer = Randomizer::of(metric.answers().len(), metric.epsilon());
        let months = match metric.months() {
            Months::ALL => String::new(),
            some => format!(", only about {}", some.words()),
        };
        vec![
            site(policy, metric.question()),
            metric.answers().len().to_string().into(),
            format!("each {}{months}", metric.epoch().name()).into(),
            format!(
                "ε = {}: {}. {}",
                metric.epsilon().value(),
                Guesses::with(metric.epsilon()),
                randomizer.disclosure()
            )
            .into(),
        ]
    });
    section
        .table(["Question", "Answers", "How often", "What a report reveals"].map(str::to_owned).into(), rows.collect());
    let monthly = measurement.monthly();
    let (epsilon, guesses) = (monthly.value(), Guesses::with(monthly));
    section
        .say(format!("All reports of one visitor in a month use at most ε = {epsilon}; with all of them, {guesses}."));
    if measurement.holdout() > 0 {
        let percent = measurement.holdout();
        section
            .say(format!("{percent} % of those who agree to measurement see the lists for everyone, for comparison."));
    }
    Some(section)
}
