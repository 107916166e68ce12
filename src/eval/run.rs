//! One evaluation from two logs and, if there is one, a catalogue.

use std::collections::HashMap;
use std::time::Instant;

use super::ask::{K, Questions, Recommender, ask, event_counts, known_sessions};
use super::beyond::Onlooker;
use super::learning::Learning;
use super::report::Report;
use super::shelf::Shelf;
use crate::errors::Code;
use crate::ids::ItemNumber;
use crate::pack::{Pack, PackError, Verified};
use crate::policy::RankingOptions;
use crate::read::{Interactions, Item, Progress};
use crate::train::{Corpus, Options, Pasts, Popularity, Prefix, brotli, prefixes, train};

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
    /// Build the pack from the catalogue alone; of train it is known only which items there are.
    pub catalogue_only: bool,
    /// Also replay test with learning from the shelf.
    pub learning: bool,
    /// How the pack's answers are put together.
    pub knobs: RankingOptions,
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

/// Builds a pack from train and asks it about test.
///
/// # Errors
/// [`EvalError`].
pub fn evaluate(evaluation: &Evaluation<'_>, progress: &Progress) -> Result<Report, EvalError> {
    let Evaluation { train: log, test, catalogue, options, catalogue_only, learning, knobs } = *evaluation;
    let started = Instant::now();
    let corpus = corpus(log, catalogue);
    let (contents, choice) = if catalogue_only {
        train(&Corpus::from_catalogue(corpus.items.clone()), &options, progress)
    } else {
        train(&corpus, &options, progress)
    };
    let bytes = contents.to_bytes();
    let train_seconds = started.elapsed().as_secs_f64();
    let pack_bytes = bytes.len();
    let bar = progress.steps("compressing", 1);
    let pack_bytes_brotli = brotli(&bytes).len();
    drop(bar);
    let pack = Pack::new(bytes).verify().map_err(EvalError::Pack)?;

    let users: HashMap<&str, u32> = log.users.iter().map(String::as_str).zip(0..).collect();
    let pasts = Pasts::new(corpus.all(), corpus.users);
    let past = |user: &str| {
        let had = pasts.of(users.get(user).copied()).iter();
        had.filter_map(|&item| pack.find(&corpus.items.get(item as usize)?.id)).collect()
    };
    let (sessions, dropped_test_events) = known_sessions(test, |id| pack.find(id), past);
    let items = corpus.items.len();
    let questions = Questions {
        asked: prefixes(&sessions, options.skip_first).collect(),
        sessions: by_number(&pack, &corpus, &Popularity::count(corpus.all(), items).ever),
        events: by_number(&pack, &corpus, &event_counts(&corpus.events, items)),
    };
    if questions.asked.is_empty() {
        return Err(EvalError::Nothing);
    }
    let mut packed = Packed { pack: &pack, shelf: Shelf::new(knobs) };
    let mut onlooker = Onlooker::new(&pack, &questions.sessions);
    let look = |seen: &[ItemNumber], list: &[ItemNumber]| onlooker.add(seen, list);
    let quality = ask(&mut packed, &questions, look, "predicting", progress);
    Ok(Report {
        items: pack.items().len(),
        quality,
        beyond: onlooker.figures(),
        knobs,
        pack_bytes,
        pack_bytes_brotli,
        train_seconds,
        neighbours: options.neighbours(items),
        min_sessions: options.min_sessions,
        choice,
        dropped_test_events,
        learning: learning.then(|| Learning::replay(&pack, test, options.skip_first, progress)),
    })
}

/// The pack as the one who answers.
struct Packed<'a> {
    pack: &'a Pack<Verified>,
    shelf: Shelf,
}

impl Recommender for Packed<'_> {
    fn recommend(&mut self, prefix: &Prefix<'_>, exclude: &[ItemNumber], list: &mut Vec<ItemNumber>) {
        list.clear();
        list.extend(self.shelf.fill(self.pack, prefix, exclude, K).iter().map(|scored| scored.item));
    }
}

/// Train's items, with what the catalogue says about them.
fn corpus(log: &Interactions, catalogue: &[Item]) -> Corpus {
    let known: HashMap<&str, &Item> = catalogue.iter().map(|item| (item.id.as_str(), item)).collect();
    let mut corpus = Corpus::from_log(log);
    corpus.items =
        log.items.iter().map(|id| known.get(id.as_str()).map_or_else(|| Item::bare(id), |&i| i.clone())).collect();
    corpus
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
