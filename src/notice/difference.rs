//! What changed between two policies, for the site's author and as a page for visitors.

use serde_json::{Value, json};

use crate::document::{Document, Section};
use crate::policy::{Change, Checked, Purpose, Reach, asked_again, asked_first, compare};

/// The differences between two policies, and who is asked because of them.
#[derive(Clone, Debug)]
pub struct Difference {
    revisions: (u32, u32),
    controller: String,
    changes: Vec<Change>,
    again: Vec<String>,
    first: Vec<String>,
}

impl Difference {
    /// Compares two policies.
    #[must_use]
    pub fn between(older: &Checked, newer: &Checked) -> Self {
        let names = |purposes: Vec<Purpose>| purposes.iter().map(Purpose::name).collect();
        Self {
            revisions: (older.revision(), newer.revision()),
            controller: newer.controller().name.clone(),
            changes: compare(older, newer),
            again: names(asked_again(older, newer)),
            first: names(asked_first(older, newer)),
        }
    }

    /// Adds neutral changes of a section that the engine does not read.
    #[must_use]
    pub fn with(mut self, neutral: Vec<Change>) -> Self {
        self.changes.extend(neutral);
        self
    }

    /// Returns every change, those that ask for more first.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns true if the newer policy asks for more without a higher revision, so that it must not be published.
    #[must_use]
    pub fn needs_revision(&self) -> bool {
        self.changes.iter().any(|change| change.reach == Reach::Wider) && self.revisions.1 <= self.revisions.0
    }

    /// Returns the differences as lines of text.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let change = |change: &Change| format!("{:<10}  {}", change.reach.name(), change.words);
        let mut lines: Vec<String> = self.changes.iter().map(change).collect();
        let asked = [("asks again", &self.again), ("asks first", &self.first)];
        lines.extend(
            asked.iter().filter(|(_, who)| !who.is_empty()).map(|(what, who)| format!("{what}  {}", who.join(", "))),
        );
        lines
    }

    /// Returns the differences as one JSON object: `revisions` (`from`, `to`), `changes` (each with `reach`, `about` and
    /// `words`), `asked_again`, `asked_first` and `needs_revision`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let change =
            |change: &Change| json!({ "reach": change.reach.name(), "about": change.about, "words": change.words });
        json!({
            "revisions": { "from": self.revisions.0, "to": self.revisions.1 },
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "asked_again": self.again,
            "asked_first": self.first,
            "needs_revision": self.needs_revision(),
        })
    }

    /// Returns the differences as a document in English.
    #[must_use]
    pub fn document(&self) -> Document {
        let (from, to) = self.revisions;
        let mut sections = Vec::new();
        let of = |reach: Reach| self.changes.iter().filter(move |change| change.reach == reach);
        for (reach, title) in [
            (Reach::Wider, "The site asks for more, or for something else"),
            (Reach::Narrower, "The site asks for less"),
            (Reach::Neutral, "Other changes"),
        ] {
            let lines: Vec<String> = of(reach).map(|change| sentence(&change.words)).collect();
            if !lines.is_empty() {
                let mut section = Section::new(title);
                section.list(lines);
                sections.push(section);
            }
        }
        let mut asked = Section::new("Who is asked");
        if self.again.is_empty() && self.first.is_empty() {
            asked.say("No one is asked because of these changes.".to_owned());
        }
        if !self.again.is_empty() {
            asked.say(format!("Visitors who agreed to these purposes are asked again: {}.", self.again.join(", ")));
            asked.say("Until they answer, what was kept for these purposes is not used for them, and nothing new is kept for them.".to_owned());
        }
        if !self.first.is_empty() {
            asked.say(format!(
                "These purposes are new, and off until a visitor turns them on: {}.",
                self.first.join(", ")
            ));
        }
        if self.needs_revision() {
            asked.say(format!("The revision must be higher than {from}, because the policy asks for more."));
        }
        sections.push(asked);
        let lead = match self.changes.len() {
            0 => format!("Nothing differs between version {from} and version {to} of the policy."),
            _ => format!("These are the differences between version {from} and version {to} of the policy."),
        };
        let title = format!("What changed in the personalisation policy of {}", self.controller);
        let made = format!("Generated with Homebody {}.", env!("CARGO_PKG_VERSION"));
        Document { title, lead, sections, made, ..Document::english() }
    }
}

/// Returns a fragment as a sentence.
fn sentence(fragment: &str) -> String {
    let mut chars = fragment.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", chars.as_str())
}
