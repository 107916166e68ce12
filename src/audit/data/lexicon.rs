//! Labels of the catalogue that look sensitive.
//!
//! The words are in `lexicon.tsv`: eight topics in eight European languages. **Limits:** the list is short and knows
//! words, not meanings. It finds "Easter" in a shop for Easter eggs, and it misses brands, slang, languages that it does
//! not know and languages written without spaces. A label that is not found is not therefore harmless: a site must look
//! at its own labels.
//!
//! # Source
//! The topics are the special categories of GDPR Article 9, with finance and location (which many laws treat alike) and
//! children (Recital 38). The words were chosen by hand.

use std::collections::{BTreeMap, HashSet};

use crate::policy::Checked;
use crate::read::Item;

const WORDS: &str = include_str!("lexicon.tsv");

/// Returns the labels that look sensitive and that neither the policy nor the catalogue marks, by topic. A label counts
/// as marked by the catalogue if all its items are.
pub(super) fn unmarked<'c>(catalogue: &'c [Item], policy: Option<&Checked>) -> BTreeMap<&'static str, Vec<&'c str>> {
    let marked = |label: &str| policy.is_some_and(|policy| policy.is_sensitive(label));
    let labels = |item: &'c Item| item.tags.iter().chain([&item.category]).map(String::as_str);
    let open = catalogue.iter().filter(|item| !item.sensitive && !labels(item).any(marked)).flat_map(labels);
    let labels: HashSet<&str> = open.filter(|label| !label.is_empty()).collect();
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for label in labels {
        topics(label).into_iter().for_each(|topic| found.entry(topic).or_default().push(label));
    }
    found.values_mut().for_each(|labels| labels.sort_unstable());
    found
}

/// Returns the topics that a label's words point to, each once.
pub(super) fn topics(label: &str) -> Vec<&'static str> {
    let lower = label.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut topics: Vec<&str> = Vec::new();
    for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(topic), Some(entries)) = (fields.next(), fields.nth(1)) else { continue };
        if !topics.contains(&topic) && entries.split(' ').any(|entry| matches(entry, &words)) {
            topics.push(topic);
        }
    }
    topics
}

/// Returns true if the words of an entry, which are joined by hyphens, follow each other.
fn matches(entry: &str, words: &[&str]) -> bool {
    let parts: Vec<&str> = entry.split('-').collect();
    let is = |part: &str, word: &str| match part.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == part,
    };
    words.windows(parts.len()).any(|words| parts.iter().zip(words).all(|(part, word)| is(part, word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_language_and_only_as_whole_words() {
        for (label, topic) in [
            ("Party & Easter", "religion"),
            ("Toys & Children", "children"),
            ("Schwangerschaft", "health"),
            ("Crédit", "finance"),
            ("trade union", "politics"),
            ("Erotyczne", "sexuality"),
            ("asiático", "ethnicity"),
            ("Localização", "location"),
        ] {
            assert!(topics(label).contains(&topic), "{label}: {:?}", topics(label));
        }
        for label in [
            "Mugs & Tea",
            "Home Décor",
            "Essex",
            "kidney beans",
            "union jack",
            "trade",
            "Paris",
            "one of a kind",
            "Roma",
            "",
        ] {
            assert!(topics(label).is_empty(), "{label}: {:?}", topics(label));
        }
    }

    #[test]
    fn every_topic_has_every_language_and_no_entry_is_empty() {
        let mut rows: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in WORDS.lines().skip(1) {
            let [topic, language, words] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            rows.entry(topic).or_default().push(language);
            assert!(words.split(' ').all(|word| word.trim_matches('*').len() > 1), "{line}");
            assert_eq!(words, words.to_lowercase());
        }
        assert_eq!(rows.len(), 8);
        assert!(
            rows.values().all(|languages| *languages == ["en", "de", "fr", "es", "it", "pt", "nl", "pl"]),
            "{rows:?}"
        );
    }

    #[test]
    fn labels_that_are_marked_are_left_out() {
        let item = |tag: &str, sensitive| Item { tags: vec![tag.into()], sensitive, ..Item::bare(tag) };
        let catalogue = [item("baby", false), item("easter", true), item("bible", false), item("red", false)];
        let found = unmarked(&catalogue, None);
        assert_eq!(found, BTreeMap::from([("children", vec!["baby"]), ("religion", vec!["bible"])]));
        let policy = r#"{ "version": 1, "revision": 1, "controller": { "name": "A", "contact": "b" },
            "retention_days": 1, "purposes": ["recommendations"], "sensitive": ["baby"] }"#;
        let policy = Checked::read(&serde_json::from_str(policy).unwrap()).unwrap();
        assert_eq!(unmarked(&catalogue, Some(&policy)), BTreeMap::from([("religion", vec!["bible"])]));
    }
}
