//! Chooses the hyperparameters on the last part of the log, so that site owners need not tune anything.
//!
//! The last 6 % of the sessions are the validation set; packs built from the rest predict the next item after each of
//! up to 8,000 prefixes of these sessions. The search is a coordinate search: it tries one parameter at a time over a
//! fixed grid, in two rounds, and keeps every value that raises HR@20 + MRR@20. A trial that is clearly worse on some
//! of the prefixes ends early. Nothing is random, so the same log gives the same values.
//!
//! # Source
//! Maron and Moore, "Hoeffding races", 1994 (racing); here with the paired standard error instead of the bound.

use rayon::prelude::*;

use super::assemble::{Counted, ScoreParams, assemble};
use super::corpus::{Corpus, Sessions};
use super::known::known;
use super::pairs::{PairParams, neighbours};
use super::past::Pasts;
use super::replay::{Prefix, Replayer, prefixes, spread};
use super::{Hyperparameters, count};
use crate::pack::Pack;
use crate::read::Progress;

/// The share of the sessions in the validation set.
const SHARE: f64 = 0.06;
/// The maximum number of prefixes to predict, evenly spread (measured: more do not change the choice).
const PREFIXES: usize = 8_000;
/// With fewer prefixes than this, the starting values are kept.
const LEAST_PREFIXES: usize = 200;
/// An improvement that is not larger than this is treated as noise.
const GAIN: f64 = 1e-5;

/// A hyperparameter: how it is set, whether the pairs must then be counted again, and its grid.
struct Parameter {
    set: fn(&mut Hyperparameters, f64),
    recount: bool,
    grid: &'static [f64],
}

const PARAMETERS: [Parameter; 13] = [
    Parameter { set: |c, v| c.score.omega = v, recount: false, grid: &[0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 10.0, 20.0] },
    Parameter {
        set: |c, v| c.score.repeat_newest = v,
        recount: false,
        grid: &[0.0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4],
    },
    Parameter {
        set: |c, v| c.score.repeat_older = v,
        recount: false,
        grid: &[0.0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 25.6],
    },
    Parameter { set: |c, v| c.score.popular = v, recount: false, grid: &[0.0, 0.001, 0.003, 0.01, 0.03, 0.1] },
    Parameter { set: |c, v| c.score.hop = v, recount: false, grid: &[0.0, 0.06, 0.12, 0.25, 0.5, 1.0] },
    Parameter { set: |c, v| c.score.content = v, recount: false, grid: &[0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8] },
    Parameter {
        set: |c, v| (c.score.backward, c.pairs.backward) = (v, v),
        recount: true,
        grid: &[0.1, 0.25, 0.5, 0.75, 1.0],
    },
    Parameter { set: |c, v| c.pairs.other_power = v, recount: true, grid: &[0.0, 0.1, 0.2, 0.3, 0.4, 0.5] },
    Parameter { set: |c, v| c.pairs.own_power = v, recount: true, grid: &[0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0] },
    Parameter { set: |c, v| c.pairs.shrink = v, recount: true, grid: &[0.1, 0.3, 1.0, 3.0, 5.0, 10.0, 20.0] },
    Parameter { set: |c, v| c.pairs.length_power = v, recount: true, grid: &[0.0, 0.25, 0.5, 0.75, 1.0] },
    Parameter { set: |c, v| c.pairs.tau = v, recount: true, grid: &[0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0] },
    Parameter { set: |c, v| c.pairs.days = v, recount: true, grid: &[10.0, 20.0, 40.0, 80.0, 160.0, 1000.0] },
];
const ROUNDS: usize = 2;
/// A trial is compared with the best values first on every 8th prefix, then on every 2nd, then on all.
const STRIDES: [usize; 3] = [8, 2, 1];
/// A trial ends if its mean difference plus this many standard errors is still no gain (chosen: the gain that may be
/// missed is smaller than the error of the whole comparison).
const CONFIDENCE: f64 = 1.5;

/// Returns the hyperparameters for `corpus`, searched for from `start`; `skip_first` is as in the evaluation.
#[must_use]
pub fn tune(
    corpus: &Corpus,
    sessions: Sessions<'_>,
    start: Hyperparameters,
    skip_first: usize,
    progress: &Progress,
) -> Hyperparameters {
    let (before, after) = sessions.split(SHARE);
    let answers = known(corpus, before, after, &Pasts::default());
    let asked: Vec<Prefix<'_>> = spread(prefixes(&answers, skip_first).collect(), PREFIXES);
    if asked.len() < LEAST_PREFIXES {
        return start;
    }
    let trials = PARAMETERS.iter().map(|parameter| parameter.grid.len()).sum::<usize>() * ROUNDS;
    let bar = progress.steps("choosing parameters", trials as u64);
    let mut counted = count(corpus, before, &start.pairs);
    let Some(found) = qualities(corpus, &counted, &start.score, &asked, None) else { return start };
    let (mut best, mut best_found) = (start, found);
    // The best result only improves, so values that did not improve it once are not tried again.
    let mut tried = vec![start];
    for parameter in PARAMETERS.iter().cycle().take(PARAMETERS.len() * ROUNDS) {
        for &value in parameter.grid {
            bar.advance(1);
            let mut trial = best;
            (parameter.set)(&mut trial, value);
            if tried.contains(&trial) {
                continue;
            }
            tried.push(trial);
            let recounted = parameter.recount.then(|| recount(&counted, corpus, before, &trial.pairs));
            let with = recounted.as_ref().unwrap_or(&counted);
            if let Some(found) = qualities(corpus, with, &trial.score, &asked, Some(&best_found))
                && mean(&found) > mean(&best_found) + GAIN
            {
                (best, best_found) = (trial, found);
                counted = recounted.unwrap_or(counted);
            }
        }
    }
    best
}

fn recount(counted: &Counted, corpus: &Corpus, sessions: Sessions<'_>, params: &PairParams) -> Counted {
    Counted { pairs: neighbours(sessions, corpus.items.len(), params), ..counted.clone() }
}

/// Returns what each prefix contributes to HR@20 + MRR@20 with these parameters, or `None` if they are clearly not
/// better than `best`.
fn qualities(
    corpus: &Corpus,
    counted: &Counted,
    params: &ScoreParams,
    asked: &[Prefix<'_>],
    best: Option<&[f64]>,
) -> Option<Vec<f64>> {
    let pack = Pack::new(assemble(corpus, counted, params, false).to_bytes()).verify().ok()?;
    let mut found = vec![f64::NAN; asked.len()];
    for stride in STRIDES {
        found.par_iter_mut().zip(asked).step_by(stride).for_each_init(
            Replayer::default,
            |replayer, (found, prefix)| {
                if found.is_nan() {
                    let place = replayer.rank(&pack, prefix, &[], 20).iter().position(|one| one.item == prefix.target);
                    *found = place.map_or(0.0, |place| 1.0 + 1.0 / (place as f64 + 1.0));
                }
            },
        );
        if best.is_some_and(|best| stride > 1 && is_no_gain(&found, best, stride)) {
            return None;
        }
    }
    Some(found)
}

/// Returns true if the mean difference at every `stride`-th prefix is below 0 by more than chance explains. Also
/// returns true if every difference is 0, because a value that changes nothing needs no further comparison.
fn is_no_gain(found: &[f64], best: &[f64], stride: usize) -> bool {
    let differences = || found.iter().zip(best).step_by(stride).map(|(found, best)| found - best);
    let n = differences().count() as f64;
    let mean = differences().sum::<f64>() / n;
    let variance = differences().map(|difference| (difference - mean).powi(2)).sum::<f64>() / n;
    mean + CONFIDENCE * (variance / n).sqrt() <= 0.0
}

// Summed in the log's order, so that the result does not depend on the number of cores.
fn mean(found: &[f64]) -> f64 {
    found.iter().sum::<f64>() / found.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trial_ends_if_it_is_clearly_worse_or_changes_nothing_but_not_because_of_a_single_prefix() {
        let best: Vec<f64> = (0..800).map(|at| f64::from(at % 2)).collect();
        let worse: Vec<f64> = best.iter().map(|quality| quality * 0.5).collect();
        let mut unlucky = best.clone();
        unlucky[8] -= 1.0;
        assert!(is_no_gain(&worse, &best, 1) && is_no_gain(&best, &best, 1));
        assert!(!is_no_gain(&unlucky, &best, 8) && !is_no_gain(&best, &worse, 1));
    }
}
