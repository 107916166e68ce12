//! Labels of the catalogue that look sensitive.
//!
//! The words are in `lexicon.tsv`: eight topics in eight European languages. Case and accents do not matter, and a phrase
//! of the row `none`, such as "medicine ball", hides its words. **Limits:** the list is short and knows words, not
//! meanings. It finds "Easter" in a shop for Easter eggs, and it misses brands, slang, compounds that begin with another
//! word, languages that it does not know and languages written without spaces. A label that is not found is not therefore
//! harmless: a site must look at its own labels.
//!
//! # Source
//! The topics are the special categories of GDPR Article 9, with finance and location (which many laws treat alike) and
//! children (Recital 38). The words were chosen by hand.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use super::fold::{fold, words};
use crate::policy::Checked;
use crate::read::Item;

const WORDS: &str = include_str!("lexicon.tsv");
/// The topic of phrases that point to none.
const NONE: &str = "none";

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// A word of an entry; only its beginning, if a star follows.
struct Part {
    word: String,
    is_start: bool,
}

/// The words that follow each other, and their topic.
struct Entry {
    topic: &'static str,
    parts: Vec<Part>,
}

/// All entries, by their first word.
#[derive(Default)]
struct Lexicon {
    entries: Vec<Entry>,
    /// The topics, each once, in the file's order.
    topics: Vec<&'static str>,
    /// The entries whose first word is this one, and those whose first word begins like this.
    whole: HashMap<String, Vec<usize>>,
    starts: HashMap<String, Vec<usize>>,
    /// The length of the longest beginning, in bytes.
    longest: usize,
}

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

/// Returns the topics that a label's words point to, each once, in the order of the words' file.
pub(super) fn topics(label: &str) -> Vec<&'static str> {
    let words = words(label);
    let found: Vec<(usize, &Entry)> = (0..words.len()).flat_map(|at| LEXICON.at(&words, at)).collect();
    let mut hidden = vec![false; words.len()];
    for (at, entry) in found.iter().filter(|(_, entry)| entry.topic == NONE) {
        hidden.iter_mut().skip(*at).take(entry.parts.len()).for_each(|hidden| *hidden = true);
    }
    let is_open = |at: usize, entry: &Entry| !hidden.iter().skip(at).take(entry.parts.len()).all(|&hidden| hidden);
    let open: HashSet<&str> =
        found.iter().filter(|(at, entry)| is_open(*at, entry)).map(|(_, entry)| entry.topic).collect();
    LEXICON.topics.iter().copied().filter(|topic| open.contains(topic)).collect()
}

impl Lexicon {
    fn read() -> Self {
        let mut lexicon = Self::default();
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split('\t');
            let (Some(topic), Some(entries)) = (fields.next(), fields.nth(1)) else { continue };
            if topic != NONE && !lexicon.topics.contains(&topic) {
                lexicon.topics.push(topic);
            }
            entries.split(' ').for_each(|entry| lexicon.add(topic, entry));
        }
        lexicon
    }

    fn add(&mut self, topic: &'static str, entry: &str) {
        let part = |part: &str| Part { word: fold(part.trim_end_matches('*')), is_start: part.ends_with('*') };
        let parts: Vec<Part> = entry.split('-').map(part).collect();
        let Some(first) = parts.first() else { return };
        let index = if first.is_start { &mut self.starts } else { &mut self.whole };
        index.entry(first.word.clone()).or_default().push(self.entries.len());
        if first.is_start {
            self.longest = self.longest.max(first.word.len());
        }
        self.entries.push(Entry { topic, parts });
    }

    /// Returns the entries whose words begin at this one.
    fn at<'l>(&'l self, words: &[String], at: usize) -> Vec<(usize, &'l Entry)> {
        let rest = words.get(at..).unwrap_or_default();
        let Some(word) = rest.first() else { return Vec::new() };
        let starts = (1..=word.len().min(self.longest)).filter_map(|end| self.starts.get(word.get(..end)?));
        let candidates = self.whole.get(word).into_iter().chain(starts).flatten();
        let entries = candidates.filter_map(|&entry| self.entries.get(entry));
        entries.filter(|entry| entry.begins(rest)).map(|entry| (at, entry)).collect()
    }
}

impl Entry {
    fn begins(&self, words: &[String]) -> bool {
        let is = |(part, word): (&Part, &String)| {
            if part.is_start { word.starts_with(&part.word) } else { *word == part.word }
        };
        words.len() >= self.parts.len() && self.parts.iter().zip(words).all(is)
    }
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
            ("Homosexuality", "sexuality"),
            ("Homoseksualizm", "sexuality"),
            ("Lesben", "sexuality"),
            ("Transsexuell", "sexuality"),
            ("Trans", "sexuality"),
            ("Sexspielzeug", "sexuality"),
            ("Adult toys", "sexuality"),
            ("Jews", "religion"),
            ("Judentum", "religion"),
            ("Juifs", "religion"),
            ("Żydzi", "religion"),
            ("Joden", "religion"),
            ("Passover", "religion"),
            ("Hanukka", "religion"),
            ("Kościoły", "religion"),
            ("Kirchenbedarf", "religion"),
            ("Muslima", "religion"),
            ("Abortion", "health"),
            ("Abtreibung", "health"),
            ("Avortement", "health"),
            ("Aborto", "health"),
            ("AIDS", "health"),
            ("Addiction", "health"),
            ("Alcoholism", "health"),
            ("Suicide prevention", "health"),
            ("Viagra", "health"),
            ("Wheelchairs", "health"),
            ("Rollstuhl", "health"),
            ("Rollstühle", "health"),
            ("Krebsvorsorge", "health"),
            ("Psychotherapie", "health"),
            ("Menopause", "health"),
            ("Mental-Health", "health"),
            ("Sante", "health"),
            ("Sante\u{301}", "health"),
            ("cia\u{328}z\u{307}a", "health"),
            ("Verhu\u{308}tung", "health"),
            ("Kos\u{301}cio\u{301}ł", "religion"),
            ("be\u{301}be\u{301}", "children"),
            ("nin\u{303}os", "children"),
            ("KidsToys", "children"),
            ("kids_toys", "children"),
            ("Baby-Kleidung", "children"),
            ("Babykleidung", "children"),
            ("Baby clothes", "children"),
            ("Długi", "finance"),
            ("Arabic music", "ethnicity"),
            ("Arabische Küche", "ethnicity"),
            ("Condoms", "sexuality"),
            ("Cristãos", "religion"),
            ("Handicap", "health"),
            ("Communist", "politics"),
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
            "Arabica coffee",
            "CD-ROMs",
            "Copas de cristal",
            "Cristal",
            "Długopisy",
            "Sukienki długie",
            "Długi rękaw",
            "Pride and Prejudice",
            "condominium decor",
            "infantry models",
            "Afrodite",
            "Golf handicap",
            "Medicine balls",
            "Seguro de puerta",
            "Judo",
            "Judith",
            "Nina",
            "Schwüle Nächte",
            "Prêt-à-porter",
            "gebeten",
            "polity",
            "Hazard lights",
            "Transport",
            "drug store",
            "Debit",
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
        assert_eq!(rows.remove(NONE), Some(vec!["all"]));
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

    #[test]
    fn a_phrase_that_points_to_no_topic_hides_only_its_own_words() {
        assert_eq!(topics("Medicine balls & medicine"), ["health"]);
        assert_eq!(topics("Golf handicap for kids"), ["children"]);
        assert_eq!(topics("sex, religion"), ["religion", "sexuality"]);
    }

    #[test]
    fn many_and_long_labels_take_little_time() {
        let start = std::time::Instant::now();
        (0..50_000).for_each(|n| assert!(topics(&format!("Mugs and bowls {n}")).is_empty()));
        assert!(topics(&"a".repeat(1_000_000)).is_empty());
        assert_eq!(topics(&"Medicine ball ".repeat(50_000)), [""; 0]);
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }
}
