//! The visitor's rights, and the control of the preference centre that exercises each.

use super::source::Source;
use crate::document::{Line, Section};

/// Each right with the texts that say how it is exercised.
const RIGHTS: [(&str, &[&str]); 11] = [
    ("withdraw", &["rights.withdraw.how"]),
    ("access", &["rights.access.how", "rights.access.sent"]),
    ("rectify", &["rights.rectify.how"]),
    ("erase", &["rights.erase.how"]),
    ("restrict", &["rights.restrict.how"]),
    ("portability", &["rights.portability.how"]),
    ("object", &["rights.object.how"]),
    ("automated", &["rights.automated.how"]),
    ("explain", &["rights.explain.how"]),
    ("gpc", &["rights.gpc.how"]),
    ("complain", &["rights.complain.how"]),
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
    let sends = source.policy.measurement().is_some();
    let rows = RIGHTS.iter().map(|(right, how)| {
        let how = how.iter().filter(|key| sends || **key != "rights.access.sent").map(|key| source.say(key, &values));
        vec![source.label(&format!("rights.{right}")), how.collect::<Vec<_>>().join(" ")]
    });
    section.table(vec![source.label("rights.right"), source.label("rights.how")], rows.collect());
    let contact = &source.policy.controller().contact;
    section.say(source.say("rights.contact", &[("contact", contact)]));
    section
}
