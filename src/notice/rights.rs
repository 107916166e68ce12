//! The visitor's rights, and the control of the preference centre that exercises each.

use super::source::Source;
use crate::document::{Line, Section};

/// Each right with the texts that say how it is exercised. A right without a text that applies is left out.
const RIGHTS: [(&str, &[&str]); 11] = [
    ("withdraw", &["rights.withdraw.how", "rights.withdraw.deleted"]),
    ("access", &["rights.access.how", "rights.access.sent"]),
    ("rectify", &["rights.rectify.how"]),
    ("erase", &["rights.erase.how", "rights.erase.single"]),
    ("restrict", &["rights.restrict.how"]),
    ("portability", &["rights.portability.how", "rights.portability.read"]),
    ("object", &["rights.object.how"]),
    ("automated", &["rights.automated.how", "rights.automated.order"]),
    ("explain", &["rights.explain.how"]),
    ("gpc", &["rights.gpc.how"]),
    ("complain", &["rights.complain.how"]),
];

/// The text that applies only where reports are sent.
const OF_REPORTS: &str = "rights.access.sent";
/// The text that applies only where no events are kept: decisions are exported as receipts, and not imported.
const OF_RECEIPTS: &str = "rights.portability.read";
/// The texts that apply only where events are kept.
const OF_EVENTS: [&str; 8] = [
    "rights.withdraw.deleted",
    "rights.rectify.how",
    "rights.erase.single",
    "rights.restrict.how",
    "rights.portability.how",
    "rights.object.how",
    "rights.automated.order",
    "rights.explain.how",
];

/// The labels of the preference centre that the texts quote, by placeholder.
const LABELS: [(&str, &str); 12] = [
    ("settings", "settings.title"),
    ("kept", "records.title"),
    ("sent", "reports.title"),
    ("forget", "interests.forget"),
    ("more", "preferences.more"),
    ("less", "preferences.less"),
    ("never", "preferences.mute"),
    ("delete", "take.erase"),
    ("pause", "settings.pause"),
    ("export", "take.export"),
    ("unprofiled", "settings.unprofiled"),
    ("why", "why.button"),
];

pub(super) fn section(source: &Source<'_>) -> Section {
    let labels = LABELS.map(|(placeholder, key)| (placeholder, source.label(key)));
    let values: Vec<(&str, &str)> = labels.iter().map(|(placeholder, label)| (*placeholder, label.as_str())).collect();
    let centre = source.label("preferences.open");
    let mut section = source.section("rights.title");
    section.say(source.say("rights.lead", &[("centre", &centre)]));
    if let Some(address) = source.facts.centre {
        section.say(Line::linked(centre, address));
    }
    let (sends, keeps) = (source.policy.reported().is_some(), source.policy.keeps_events());
    let applies = |key: &str| match key {
        OF_REPORTS => sends,
        OF_RECEIPTS => !keeps,
        _ => keeps || !OF_EVENTS.contains(&key),
    };
    let rows = RIGHTS.iter().filter_map(|(right, how)| {
        let how: Vec<_> = how.iter().filter(|key| applies(key)).map(|key| source.say(key, &values)).collect();
        (!how.is_empty()).then(|| vec![source.label(&format!("rights.{right}")), Source::paragraph(&how)])
    });
    section.table(vec![source.label("rights.right"), source.label("rights.how")], rows.collect());
    let contact = &source.policy.controller().contact;
    section.say(source.say("rights.contact", &[("contact", contact)]));
    section
}
