//! What the sections of a notice are written from.

use super::{Facts, Language};
use crate::document::{Section, SiteLanguage, Text};
use crate::policy::{Checked, Purpose};

/// A policy, what is known beyond it, and the language.
pub(super) struct Source<'a> {
    pub policy: &'a Checked,
    pub facts: &'a Facts<'a>,
    pub language: &'a Language,
}

impl Source<'_> {
    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.language.say(key, values)
    }

    /// Returns a text in which `names` are the placeholders of the site's own texts.
    pub(super) fn quote(&self, key: &str, values: &[(&str, &str)], names: &[&str]) -> Text {
        self.language.quote(key, values, names, self.site())
    }

    /// Returns a text of the site.
    pub(super) fn own(&self, text: &str) -> Text {
        self.language.isolate(self.site().text(text))
    }

    fn site(&self) -> SiteLanguage<'_> {
        SiteLanguage::of(self.policy.languages(), self.language.tag())
    }

    /// Returns a text without placeholders, or a label of the user interface.
    pub(super) fn label(&self, key: &str) -> String {
        self.language.say(key, &[])
    }

    /// Joins sentences; an ideographic full stop needs no space after it.
    pub(super) fn paragraph(sentences: &[String]) -> String {
        sentences.join(" ").replace("。 ", "。")
    }

    pub(super) fn section(&self, title: &str) -> Section {
        Section::new(self.label(title))
    }

    /// Returns a text that applies only where events are kept.
    pub(super) fn of_events(&self, key: &str) -> Option<String> {
        self.policy.keeps_events().then(|| self.label(key))
    }

    pub(super) fn asks_for(&self, purpose: &Purpose) -> bool {
        self.policy.purposes().contains(purpose)
    }
}
