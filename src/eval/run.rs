//! Runs one evaluation on two logs and, if there is one, a catalogue.

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

/// What to evaluate.
#[derive(Clone, Copy, Debug)]
pub struct Evaluation<'a> {
    /// The log to learn from.
    pub train: &'a Interactions,
    /// The log to predict.
    pub test: &'a Interactions,
    /// Titles, categories and other properties of the training log's items; items that are not in the log are ignored.
    pub catalogue: &'a [Item],
    /// The build options; `skip_first` also limits the predictions.
    pub options: Options,
    /// Whether to build the pack from the catalogue alone; the training log then only lists the items.
    pub catalogue_only: bool,
    /// Whether to replay the test log with on-device learning as well.
    pub learning: bool,
    /// The diversification and guardrails of the lists.
    pub ranking: RankingOptions,
}

/// Why there is nothing to report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvalError {
    /// No test session has two or more known items.
    Nothing,
    /// The new pack was refused, which is a bug in this program.
    Pack(PackError),
}

impl EvalError {
    /// Returns the stable code.
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
            Self::Nothing => {
                write!(f, "expected a test session with at least two items of train, found none [{}]", self.code())
            }
            Self::Pack(error) => error.fmt(f),
        }
    }
}

/// Builds a pack from the training log and evaluates it on the test log.
///
/// # Errors
/// [`EvalError`].
pub fn evaluate(evaluation: &Evaluation<'_>, progress: &Progress) -> Result<Report, EvalError> {
    let Evaluation { train: log, test, catalogue, options, catalogue_only, learning, ranking } = *evaluation;
    let started = Instant::now();
    let corpus = corpus(log, catalogue);
    let (contents, hyperparameters) = if catalogue_only {
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
    let mut packed = Packed { pack: &pack, shelf: Shelf::new(ranking) };
    let mut onlooker = Onlooker::new(&pack, &questions.sessions);
    let look = |seen: &[ItemNumber], list: &[ItemNumber]| onlooker.add(seen, list);
    let quality = ask(&mut packed, &questions, look, "predicting", progress);
    Ok(Report {
        items: pack.items().len(),
        quality,
        beyond: onlooker.figures(),
        ranking,
        pack_bytes,
        pack_bytes_brotli,
        train_seconds,
        neighbours: options.neighbours(items),
        min_sessions: options.min_sessions,
        hyperparameters,
        dropped_test_events,
        learning: learning.then(|| Learning::replay(&pack, test, options.skip_first, progress)),
    })
}

/// The pack as a recommender.
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

/// Returns the training log's items with their catalogue data.
fn corpus(log: &Interactions, catalogue: &[Item]) -> Corpus {
    let known: HashMap<&str, &Item> = catalogue.iter().map(|item| (item.id.as_str(), item)).collect();
    let mut corpus = Corpus::from_log(log);
    corpus.items =
        log.items.iter().map(|id| known.get(id.as_str()).map_or_else(|| Item::bare(id), |&i| i.clone())).collect();
    corpus
}

/// Returns a column over the corpus's items, reordered by the items' numbers in the pack.
fn by_number(pack: &Pack<Verified>, corpus: &Corpus, column: &[u32]) -> Vec<u32> {
    let mut reordered = vec![0; column.len()];
    for (item, &value) in corpus.items.iter().zip(column) {
        if let Some(number) = pack.find(&item.id) {
            reordered[number.index()] = value;
        }
    }
    reordered
}
