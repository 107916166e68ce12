//! One evaluation from two logs and, if there is one, a catalogue.

use std::collections::HashMap;
use std::time::Instant;

use super::metrics::{Coverage, Gini, HitRate, Latency, Mrr, Ndcg, PopularityBias};
use super::report::{Quality, Report};
use crate::errors::Code;
use crate::ids::ItemNumber;
use crate::pack::{Pack, PackError, Verified};
use crate::read::{Interactions, Item, Progress};
use crate::train::{Corpus, Options, Popularity, Prefix, Replayer, bare_item, brotli, prefixes, train};

/// What is evaluated.
#[derive(Clone, Copy, Debug)]
pub struct Evaluation<'a> {
    /// The log to learn from.
    pub train: &'a Interactions,
    /// The log to predict.
    pub test: &'a Interactions,
    /// Titles, categories and the like of train's items; others are not used.
    pub catalogue: &'a [Item],
    /// How the pack is built; `skip_first` also bounds the predictions.
    pub options: Options,
}

/// Why there is nothing to report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvalError {
    /// No test session of two known items or more.
    Nothing,
    /// The pack just built was refused: a defect of this program.
    Pack(PackError),
}

impl EvalError {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Nothing => Code::EvalNothing,
            Self::Pack(error) => error.code(),
        }
    }
}

impl std::fmt::Display for EvalError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing => write!(f, "expected a test session with two items of train, found none [{}]", self.code()),
            Self::Pack(error) => error.fmt(f),
        }
    }
}

/// Lists of 20, as every metric here wants them.
const K: usize = 20;
/// A target with fewer events in train than this is rare.
const RARE: u32 = 10;

/// Builds a pack from train and asks it about test.
///
/// # Errors
/// [`EvalError`].
pub fn evaluate(evaluation: &Evaluation<'_>, progress: &Progress) -> Result<Report, EvalError> {
    let Evaluation { train: log, test, catalogue, options } = *evaluation;
    let started = Instant::now();
    let corpus = corpus(log, catalogue);
    let (contents, choice) = train(&corpus, &options, progress);
    let bytes = contents.to_bytes();
    let train_seconds = started.elapsed().as_secs_f64();
    let pack_bytes = bytes.len();
    let bar = progress.steps("compressing", 1);
    let pack_bytes_brotli = brotli(&bytes).len();
    drop(bar);
    let pack = Pack::new(bytes).verify().map_err(EvalError::Pack)?;

    let (sessions, dropped_test_events) = known_sessions(&pack, test);
    let asked: Vec<Prefix<'_>> = prefixes(&sessions, options.skip_first).collect();
    if asked.is_empty() {
        return Err(EvalError::Nothing);
    }
    let counts = by_number(&pack, &corpus, &Popularity::count(corpus.all(), corpus.items.len()).ever);
    let events = by_number(&pack, &corpus, &event_counts(&corpus));
    let mut report = Report {
        items: pack.items().len(),
        quality: Quality::default(),
        hr_10: 0.0,
        ndcg_20: 0.0,
        coverage_20: 0.0,
        gini_20: 0.0,
        popularity_bias: 0.0,
        discovery: Quality::default(),
        rare: Quality::default(),
        pack_bytes,
        pack_bytes_brotli,
        train_seconds,
        micros: (0.0, 0.0),
        neighbours: options.neighbours,
        min_sessions: options.min_sessions,
        choice,
        dropped_test_events,
    };
    ask(&pack, &asked, &counts, &events, &mut report, progress);
    Ok(report)
}

fn ask(
    pack: &Pack<Verified>,
    asked: &[Prefix<'_>],
    counts: &[u32],
    events: &[u32],
    report: &mut Report,
    progress: &Progress,
) {
    let items = pack.items().len();
    let mut overall = Tally::default();
    let (mut discovery, mut rare) = (Tally::default(), Tally::default());
    let (mut hr_10, mut ndcg) = (HitRate::at(10), Ndcg::at(K));
    let (mut coverage, mut gini) = (Coverage::at(K, items), Gini::at(K, items));
    let mut bias = PopularityBias::new(counts);
    let mut latency = Latency::default();
    let mut replayer = Replayer::default();
    let mut list: Vec<ItemNumber> = Vec::with_capacity(K);
    let bar = progress.steps("predicting", asked.len() as u64);
    for &Prefix { seen, target } in asked {
        let started = Instant::now();
        let best = replayer.rank(pack, seen, &[], K);
        latency.add(started.elapsed());
        list.clear();
        list.extend(best.iter().map(|scored| scored.item));
        overall.add(&list, target);
        hr_10.add(&list, target);
        ndcg.add(&list, target);
        coverage.add(&list);
        gini.add(&list);
        bias.add(&list);
        if events[target.index()] < RARE {
            rare.add(&list, target);
        }
        if !seen.contains(&target) {
            list.clear();
            list.extend(replayer.rank(pack, seen, seen, K).iter().map(|scored| scored.item));
            discovery.add(&list, target);
        }
        bar.advance(1);
    }
    report.quality = overall.quality();
    report.discovery = discovery.quality();
    report.rare = rare.quality();
    report.hr_10 = hr_10.value();
    report.ndcg_20 = ndcg.value();
    report.coverage_20 = coverage.value();
    report.gini_20 = gini.value();
    report.popularity_bias = bias.value();
    report.micros = (latency.micros(0.5), latency.micros(0.9));
}

/// The two figures that are reported for every group of targets.
struct Tally {
    predictions: u64,
    hr: HitRate,
    mrr: Mrr,
}

impl Default for Tally {
    fn default() -> Self {
        Self { predictions: 0, hr: HitRate::at(K), mrr: Mrr::at(K) }
    }
}

impl Tally {
    fn add(&mut self, list: &[ItemNumber], target: ItemNumber) {
        self.predictions += 1;
        self.hr.add(list, target);
        self.mrr.add(list, target);
    }

    fn quality(&self) -> Quality {
        Quality { predictions: self.predictions, hr_20: self.hr.value(), mrr_20: self.mrr.value() }
    }
}

/// Train's items, with what the catalogue says about them.
fn corpus(log: &Interactions, catalogue: &[Item]) -> Corpus {
    let known: HashMap<&str, &Item> = catalogue.iter().map(|item| (item.id.as_str(), item)).collect();
    let mut corpus = Corpus::from_log(log);
    corpus.items =
        log.items.iter().map(|id| known.get(id.as_str()).map_or_else(|| bare_item(id), |&i| i.clone())).collect();
    corpus
}

/// Test's sessions as item numbers, without unknown items and then without sessions shorter than 2.
fn known_sessions(pack: &Pack<Verified>, test: &Interactions) -> (Vec<Vec<ItemNumber>>, usize) {
    let numbers: Vec<Option<ItemNumber>> = test.items.iter().map(|id| pack.find(id)).collect();
    let mut dropped = 0;
    let mut sessions = Vec::with_capacity(test.sessions.len());
    for session in &test.sessions {
        let events = test.events.get(session.events.clone()).unwrap_or_default();
        let known: Vec<ItemNumber> = events.iter().filter_map(|&item| numbers[item as usize]).collect();
        dropped += events.len() - known.len();
        if known.len() >= 2 {
            sessions.push(known);
        }
    }
    (sessions, dropped)
}

fn event_counts(corpus: &Corpus) -> Vec<u32> {
    let mut counts = vec![0; corpus.items.len()];
    corpus.events.iter().for_each(|&item| counts[item as usize] += 1);
    counts
}

/// A column over the corpus's items, reordered to the pack's numbers.
fn by_number(pack: &Pack<Verified>, corpus: &Corpus, column: &[u32]) -> Vec<u32> {
    let mut reordered = vec![0; column.len()];
    for (item, &value) in corpus.items.iter().zip(column) {
        if let Some(number) = pack.find(&item.id) {
            reordered[number.index()] = value;
        }
    }
    reordered
}
