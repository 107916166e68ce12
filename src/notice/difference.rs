//! What changed between two policies, for the site's author and as a page for visitors.

use serde_json::{Value, json};

use crate::document::{Document, Section, SiteLanguage, Text};
use crate::policy::{
    Change, Checked, Phrase, Piece, Purpose, Reach, asked_again, asked_first, compare, named, not_asked,
};

/// The differences between two policies, and who is asked because of them.
#[derive(Clone, Debug)]
pub struct Difference {
    revisions: (u32, u32),
    controller: String,
    /// The languages of the site's texts; empty if the policies do not agree on the main one.
    languages: Vec<String>,
    changes: Vec<Change>,
    again: Vec<Purpose>,
    first: Vec<Purpose>,
    off: Vec<Purpose>,
}

impl Difference {
    /// Compares two policies.
    #[must_use]
    pub fn between(older: &Checked, newer: &Checked) -> Self {
        let main = |policy: &Checked| policy.languages().first().cloned();
        let agree = main(older).is_none_or(|main_language| Some(main_language) == main(newer));
        Self {
            languages: if agree { newer.languages().to_vec() } else { Vec::new() },
            revisions: (older.revision(), newer.revision()),
            controller: newer.controller().name.clone(),
            changes: compare(older, newer).into_iter().chain(fallen(older, newer)).collect(),
            again: asked_again(older, newer),
            first: asked_first(older, newer),
            off: not_asked(older, newer),
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

    /// Returns the differences as lines of text, each with the key in the policy; if there are none, one line says so.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let change =
            |change: &Change| format!("{:<10}  {} ({})", change.reach.name(), change.words, key(change).plain());
        let mut lines: Vec<String> = self.changes.iter().map(change).collect();
        let until = if self.again.is_empty() {
            " (until turned on)"
        } else {
            " (until turned on; visitors who are asked again see these too)"
        };
        let asked = [("asks again", &self.again, ""), ("asks first", &self.first, ""), ("stays off", &self.off, until)];
        lines.extend(
            asked
                .iter()
                .filter(|(_, purposes, _)| !purposes.is_empty())
                .map(|(what, purposes, until)| format!("{what:<10}  {}{until}", names(purposes).join(", "))),
        );
        if lines.is_empty() {
            lines.push("unchanged   nothing differs".to_owned());
        }
        lines
    }

    /// Returns the differences as one JSON object: `revisions` (`from`, `to`), `changes` (each with `reach`, `about`,
    /// `words` and, if it is about one metric, `metric`), `asked_again`, `asked_first`, `stays_off` and
    /// `needs_revision`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let change = |change: &Change| {
            let words = change.words.to_string();
            let mut json = json!({ "reach": change.reach.name(), "about": change.about, "words": words });
            if let Some(metric) = &change.metric {
                json["metric"] = json!(metric);
            }
            json
        };
        json!({
            "revisions": { "from": self.revisions.0, "to": self.revisions.1 },
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "asked_again": names(&self.again),
            "asked_first": names(&self.first),
            "stays_off": names(&self.off),
            "needs_revision": self.needs_revision(),
        })
    }

    /// Returns the differences as a document in English.
    #[must_use]
    pub fn document(&self) -> Document {
        let (from, to) = self.revisions;
        let mut sections = Vec::new();
        let site = SiteLanguage::of(&self.languages, "en");
        let of = |reach: Reach| self.changes.iter().filter(move |change| change.reach == reach);
        for (reach, title) in [
            (Reach::Wider, "The site asks for more, or for something else"),
            (Reach::Narrower, "The site asks for less"),
            (Reach::Neutral, "Other changes"),
        ] {
            let rows: Vec<_> = of(reach).map(|change| vec![sentence(&change.words, site), key(change)]).collect();
            if !rows.is_empty() {
                let mut section = Section::new(title);
                section.table(["Change", "Key in the policy"].map(str::to_owned).into(), rows);
                sections.push(section);
            }
        }
        let mut asked = Section::new("Who is asked");
        if self.again.is_empty() && self.first.is_empty() {
            asked.say("No one is asked because of these changes.".to_owned());
        }
        if !self.again.is_empty() {
            let these = Text::from("Visitors who agreed to these purposes are asked again: ");
            asked.say(these.then(listed(&self.again, site)).then("."));
            asked.say("Until they answer, what was kept for these purposes is not used for them, and nothing new is kept for them.".to_owned());
        }
        if !self.first.is_empty() {
            let these = "Visitors are asked about these new purposes, which are off until a visitor accepts them: ";
            asked.say(Text::from(these).then(listed(&self.first, site)).then("."));
        }
        if !self.off.is_empty() {
            let but = if self.again.is_empty() { "" } else { ", unless they are asked again" };
            let these = format!(
                "Visitors who have answered are not asked about these new purposes{but}. They find them in the preference \
                 centre, off until they turn them on: "
            );
            asked.say(Text::from(these).then(listed(&self.off, site)).then("."));
        }
        if self.needs_revision() {
            asked.say(format!("The revision must be higher than {from}, because the policy asks for more."));
        }
        sections.push(asked);
        let lead = match self.changes.len() {
            0 => format!("Nothing differs between version {from} and version {to} of the policy."),
            _ => format!("These are the differences between version {from} and version {to} of the policy."),
        }
        .into();
        let title = format!("What changed in the personalisation policy of {}", self.controller);
        let made = format!("Generated with Homebody {}.", env!("CARGO_PKG_VERSION"));
        Document { title, lead, sections, made, ..Document::english() }
    }
}

/// Returns the change to a lower revision, if it is one. Decisions record the revision, so two policies may then share one.
fn fallen(older: &Checked, newer: &Checked) -> Option<Change> {
    let (was, is) = (older.revision(), newer.revision());
    let words = format!("the revision falls to {is}, was {was}");
    (is < was).then(|| Change::new(Reach::Neutral, "revision", words))
}

/// Returns the key that a change is about, with the name of the metric if there is one.
fn key(change: &Change) -> Text {
    let key = Text::code(change.about);
    change.metric.iter().fold(key, |key, metric| key.then(format!(": {metric}")))
}

/// Returns the names that the engine uses.
fn names(purposes: &[Purpose]) -> Vec<String> {
    purposes.iter().map(Purpose::name).collect()
}

/// Returns purposes in a reader's words.
fn listed(purposes: &[Purpose], site: SiteLanguage<'_>) -> Text {
    Text::joined(purposes.iter().map(|purpose| text(&named(purpose), site)), ", ")
}

/// Returns a phrase with quotation marks for readers.
fn text(phrase: &Phrase, site: SiteLanguage<'_>) -> Text {
    let pieces = phrase.pieces().iter().map(|piece| match piece {
        Piece::Said(words) => Text::from(words.as_str()),
        Piece::Quoted(text) => Text::from("“").then(site.text(text)).then("”"),
    });
    pieces.fold(Text::default(), Text::then)
}

/// Returns a phrase as a sentence.
fn sentence(phrase: &Phrase, site: SiteLanguage<'_>) -> Text {
    let mut sentence = text(phrase, site).then(".");
    if let Some(first) = sentence.parts.first_mut() {
        let mut chars = first.text.chars();
        let capital = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        first.text = capital + chars.as_str();
    }
    sentence
}
