//! The sections of the notice, in the order in which a visitor needs them.

use super::source::Source;
use super::{Facts, Language, ranking, recipients, rights};
use crate::consent::{CONSENT_LASTS, REFUSAL_LASTS};
use crate::document::{Document, Line, Section};
use crate::history::{MAX_EVENTS, MAX_IMPRESSIONS};
use crate::policy::{Checked, Purpose};

/// The name of the browser's database.
const DATABASE: &str = "homebody";

/// The text for a policy under which nothing that a visitor sees depends on the answer.
const NOTHING: &str = "refuse.nothing";

/// Returns the notice of a policy.
#[must_use]
pub fn notice(policy: &Checked, facts: &Facts<'_>, language: &Language) -> Document {
    let source = &Source { policy, facts, language };
    let revision = language.whole(policy.revision());
    let mut sections = vec![
        in_short(source),
        who(source),
        purposes(source),
        data(source),
        place(source),
        recipients::section(source),
        refusing(source),
        rights::section(source),
    ];
    // A policy without purposes that use lists has nothing to explain about them.
    sections.extend(ranking::main_parameters(policy, facts, language));
    sections.push(changes(source));
    let controller = policy.controller().name.as_str();
    Document {
        language: language.tag().to_owned(),
        direction: language.direction().to_owned(),
        title: source.label("title"),
        lead: source.quote("lead", &[("controller", controller), ("revision", &revision)], &["controller"]),
        sections,
        made: source.say("made", &[("engine", env!("CARGO_PKG_VERSION")), ("revision", &revision)]),
    }
}

fn in_short(source: &Source<'_>) -> Section {
    let mut section = source.section("short.title");
    let measurement = source.label("purpose.measurement");
    let sent = match source.policy.reported() {
        Some(_) => source.say("short.sent.measurement", &[("measurement", &measurement)]),
        None => source.label("short.sent.none"),
    };
    let stop = [Some(source.label("short.stop")), source.of_events("short.stop.kept")];
    let stop = Source::paragraph(&stop.into_iter().flatten().collect::<Vec<_>>());
    let rejecting = (refused(source) != NOTHING).then(|| source.label("short.reject"));
    let lines =
        [Some(source.label("short.before")), source.of_events("short.device"), Some(sent), Some(stop), rejecting];
    section.list(lines.into_iter().flatten().collect());
    section
}

/// Returns the key of the text that says what refusing changes.
fn refused(source: &Source<'_>) -> &'static str {
    match (source.policy.keeps_events(), source.asks_for(&Purpose::Offers)) {
        (true, true) => "refuse.offers",
        (true, false) => "refuse.lists",
        (false, true) => "refuse.offers.only",
        (false, false) => NOTHING,
    }
}

fn who(source: &Source<'_>) -> Section {
    let mut section = source.section("works.controller");
    let controller = source.policy.controller();
    let mut facts = vec![
        (source.label("works.controller"), Line::from(source.own(&controller.name))),
        (source.label("works.contact"), Line::linked(controller.contact.clone(), &controller.contact)),
    ];
    let optional = [
        ("works.address", source.policy.address(), true),
        ("who.country", source.policy.country(), false),
        ("who.dpo", source.policy.dpo(), true),
        ("who.representative", source.policy.representative(), true),
        ("works.notice", source.policy.notice(), false),
    ];
    for (label, value, is_text) in optional {
        if let Some(value) = value {
            let text = if is_text { source.own(value) } else { value.into() };
            facts.push((source.label(label), Line::linked(text, value)));
        }
    }
    section.facts(facts);
    section
}

fn purposes(source: &Source<'_>) -> Section {
    let mut section = source.section("purposes.title");
    let named = source.policy.purposes().iter().map(|purpose| {
        let name = purpose.name();
        let text = match purpose {
            Purpose::Measurement if source.policy.reported().is_none() => source.label("short.sent.none"),
            _ => source.label(&format!("purposes.{name}")),
        };
        (source.label(&format!("purpose.{name}")), Line::from(text))
    });
    section.facts(named.collect());
    // Where no events are kept, there are none about a topic either.
    let sensitive = if source.policy.keeps_events() { source.policy.sensitive() } else { &[] };
    if !sensitive.is_empty() {
        let labels = sensitive.join(&source.label("list.words"));
        section.say(source.quote("purposes.sensitive", &[("labels", &labels)], &["labels"]));
    }
    if source.asks_for(&Purpose::Offers) && source.asks_for(&Purpose::Recommendations) {
        let (accept, choose) = (source.label("consent.accept"), source.label("consent.choose"));
        section.say(source.say("purposes.together", &[("accept", &accept), ("choose", &choose)]));
    } else if source.policy.purposes().len() > 1 {
        section.say(source.label("purposes.separate"));
    }
    section.say(source.label("purposes.basis"));
    if !sensitive.is_empty() {
        section.say(source.label("purposes.basis.sensitive"));
    }
    section.say(source.label("purposes.basis.refusal"));
    section
}

fn data(source: &Source<'_>) -> Section {
    let language = source.language;
    let days = |days| language.days(days);
    let kept = source.say("data.days", &[("days", &days(source.policy.retention()))]);
    let row = |what: &str, long: &str| vec![source.label(what), long.to_owned()];
    let mut rows = Vec::new();
    if source.policy.keeps_events() {
        rows.extend([row("data.events", &kept), row("data.impressions", &kept)]);
        rows.push(row("data.preferences", &source.label("data.preferences.long")));
    }
    rows.push(row("data.consent", &source.say("data.consent.long", &[("days", &days(CONSENT_LASTS))])));
    rows.push(row("data.refusal", &source.say("data.refusal.long", &[("days", &days(REFUSAL_LASTS))])));
    if let Some(measurement) = source.policy.reported() {
        let names = [Purpose::Measurement, Purpose::Recommendations]
            .map(|purpose| source.label(&format!("purpose.{}", purpose.name())));
        let until = source.say("data.measurement.long", &[("measurement", &names[0]), ("recommendations", &names[1])]);
        rows.push(row("data.reports", &until));
        if measurement.holdout() > 0 {
            rows.push(row("data.arm", &until));
        }
    }
    let mut section = source.section("data.title");
    section.table(vec![source.label("data.what"), source.label("data.long")], rows);
    if !source.policy.keeps_events() {
        return section;
    }
    section.say(source.label("data.late"));
    let (events, impressions) = (language.whole(MAX_EVENTS as u32), language.whole(MAX_IMPRESSIONS as u32));
    section.say(source.say("data.limits", &[("events", &events), ("impressions", &impressions)]));
    let answers = source.policy.reported().is_some();
    section.say(source.label(if answers { "data.learned.measurement" } else { "data.learned" }));
    section
}

fn place(source: &Source<'_>) -> Section {
    let mut section = source.section("where.title");
    let works = source.label("works.title");
    section
        .say(source.say("where.device", &[("database", DATABASE)]))
        .say(source.say("where.encrypted", &[("works", &works)]))
        .say(source.label("works.encryption.limits"));
    section
}

fn refusing(source: &Source<'_>) -> Section {
    let mut section = source.section("refuse.title");
    section.say(source.label(refused(source)));
    let again = source.say("refuse.again", &[("days", &source.language.days(REFUSAL_LASTS))]);
    section.say(Source::paragraph(&[again, source.label("refuse.added")]));
    section
}

fn changes(source: &Source<'_>) -> Section {
    let mut section = source.section("changes.title");
    section.say(source.label("changes.text"));
    section
}
