//! Fits the baselines on the training log that the pack learned from and evaluates them with the same queries.

use std::collections::HashMap;
use std::time::Instant;

use serde_json::{Value, json};

use super::ask::{Questions, ask, event_counts, known_sessions};
use super::baseline::{Contender, Name};
use super::figures::Figures;
use super::run::{EvalError, Evaluation};
use crate::ids::ItemNumber;
use crate::read::Progress;
use crate::train::{Corpus, Popularity, prefixes};

/// The results of one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The baseline's name.
    pub name: Name,
    /// The time to fit it, in seconds.
    pub fit_seconds: f64,
    /// The quality of its lists.
    pub figures: Figures,
}

impl Measured {
    /// Returns the figures as one JSON object; the names are stable.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut fields = self.figures.to_json();
        fields.insert("fit_seconds".to_owned(), json!(self.fit_seconds));
        Value::Object(fields)
    }
}

/// Evaluates each of `names` on an evaluation's logs. Of the options, only `skip_first` is used. The catalogue is not
/// used, because the baselines use only the log.
///
/// # Errors
/// [`EvalError::Nothing`].
pub fn compare(evaluation: &Evaluation<'_>, names: &[Name], progress: &Progress) -> Result<Vec<Measured>, EvalError> {
    let Evaluation { train, test, options, .. } = *evaluation;
    let corpus = Corpus::from_log(train);
    let items = corpus.items.len();
    let index: HashMap<&str, ItemNumber> =
        train.items.iter().zip(0..).map(|(id, index)| (id.as_str(), ItemNumber(index))).collect();
    let (sessions, _) = known_sessions(test, |id| index.get(id).copied(), |_| Vec::new());
    let popularity = Popularity::count(corpus.all(), items);
    let questions = Questions {
        asked: prefixes(&sessions, options.skip_first).collect(),
        sessions: popularity.ever,
        events: event_counts(&corpus.events, items),
    };
    if questions.asked.is_empty() {
        return Err(EvalError::Nothing);
    }
    let measure = |&name: &Name| {
        let started = Instant::now();
        let baseline = name.fit(corpus.all(), items, progress);
        let fit_seconds = started.elapsed().as_secs_f64();
        let mut contender = Contender::new(baseline, questions.events.clone(), popularity.baskets);
        Measured { name, fit_seconds, figures: ask(&mut contender, &questions, |_, _| {}, name.as_str(), progress) }
    };
    Ok(names.iter().map(measure).collect())
}
