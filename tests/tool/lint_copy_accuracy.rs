//! `homebody lint-copy`: how well it finds what it should, on labelled sentences.

use std::collections::BTreeMap;
use std::fs;

use homebody::copy::{Language, Library, Rule};

/// The least precision and recall of each language on the held-back sentences. The authors of the rules have not seen these.
const PRECISION: f64 = 0.9;
const RECALL: f64 = 0.8;
/// The least number of labelled sentences of all languages and both sets.
const SENTENCES: usize = 400;

/// How often the rules of one language were right.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    right: usize,
    missed: usize,
    alarms: usize,
}

impl Score {
    fn precision(self) -> Share {
        Share { right: self.right, of: self.right + self.alarms }
    }

    fn recall(self) -> Share {
        Share { right: self.right, of: self.right + self.missed }
    }
}

/// A share, shown with its 95 % interval.
struct Share {
    right: usize,
    of: usize,
}

impl Share {
    fn value(&self) -> f64 {
        self.right as f64 / self.of.max(1) as f64
    }

    /// Wilson's score interval (1927): it holds for small numbers and shares near 1.
    fn interval(&self) -> (f64, f64) {
        let (n, p, z) = (self.of.max(1) as f64, self.value(), 1.959_964);
        let (middle, half) = (p + z * z / (2.0 * n), z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt());
        let width = 1.0 + z * z / n;
        (((middle - half) / width).max(0.0), ((middle + half) / width).min(1.0))
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (low, high) = self.interval();
        write!(f, "{:.3} ({low:.3} to {high:.3})", self.value())
    }
}

/// Reads the labelled sentences of one language: `label<TAB>text`, with one label, two joined by a comma, or `none`.
pub(super) fn sentences(set: &str, language: Language) -> Vec<(Vec<Rule>, String)> {
    let path = format!("tests/vectors/copy/{set}/{}.tsv", language.tag());
    let text = fs::read_to_string(&path).unwrap_or_else(|cause| panic!("{path}: {cause}"));
    let line = |line: &str| {
        let (labels, text) = line.split_once('\t').unwrap_or_else(|| panic!("{path}: expected a tab in {line:?}"));
        let rule = |name: &str| Rule::named(name).unwrap_or_else(|| panic!("{path}: {name:?} is no rule"));
        let labels = labels.split(',').filter(|label| *label != "none").map(rule).collect();
        (labels, text.to_owned())
    };
    text.lines().map(line).collect()
}

/// Counts right findings, misses and false alarms, and lists the latter two.
///
/// A finding is right if its rule is among the labels of the text, and a false alarm otherwise. A label without a finding
/// is a miss.
fn score(library: &Library, set: &str, language: Language) -> Score {
    let (mut score, book) = (Score::default(), library.book(language));
    for (labels, text) in sentences(set, language) {
        let mut named: Vec<Rule> = book.matches(&text).iter().map(|found| found.rule).collect();
        named.sort();
        named.dedup();
        for rule in &named {
            if labels.contains(rule) {
                score.right += 1;
            } else {
                score.alarms += 1;
                println!("{} false alarm: {rule}: {text}", language.tag());
            }
        }
        for label in labels.iter().filter(|label| !named.contains(label)) {
            score.missed += 1;
            println!("{} missed: {label}: {text}", language.tag());
        }
    }
    score
}

fn scores(set: &str) -> BTreeMap<&'static str, Score> {
    let library = Library::default();
    let scores: BTreeMap<&str, Score> =
        Language::ALL.into_iter().map(|language| (language.tag(), score(&library, set, language))).collect();
    for (tag, score) in &scores {
        println!("{set} {tag}: precision {}, recall {}", score.precision(), score.recall());
    }
    scores
}

#[test]
fn each_language_finds_what_it_should_in_sentences_that_the_authors_of_the_rules_have_not_seen() {
    for (tag, score) in scores("held_back") {
        let (precision, recall) = (score.precision(), score.recall());
        assert!(precision.value() >= PRECISION, "{tag}: precision {precision}");
        assert!(recall.value() >= RECALL, "{tag}: recall {recall}");
    }
}

#[test]
fn each_language_finds_what_it_should_in_the_sentences_of_its_development() {
    for (tag, score) in scores("development") {
        assert!(score.precision().value() >= 0.95 && score.recall().value() >= 0.95, "{tag}: {score:?}");
    }
}

#[test]
fn there_are_enough_labelled_sentences_and_none_is_in_both_sets() {
    let mut total = 0;
    for language in Language::ALL {
        let (development, held_back) = (sentences("development", language), sentences("held_back", language));
        let both: Vec<&String> = development
            .iter()
            .map(|(_, text)| text)
            .filter(|text| held_back.iter().any(|(_, other)| &other == text))
            .collect();
        assert!(both.is_empty(), "{}: in both sets: {both:?}", language.tag());
        total += development.len() + held_back.len();
    }
    assert!(total >= SENTENCES, "{total} labelled sentences");
}
