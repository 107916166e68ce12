//! Chooses the hyper-parameters on the last part of the log, so that a site owner tunes nothing.
//!
//! The last 6 % of the sessions are held back; packs built from the rest are asked for the next item after each of up
//! to 12,000 of their prefixes. Coordinate search: one number at a time over a fixed grid, two rounds, keeping what
//! raises HR@20 + MRR@20. Nothing random; the same log gives the same choice.

use super::assemble::{Counted, ScoreParams, assemble};
use super::corpus::{Corpus, Sessions};
use super::known::known;
use super::pairs::{PairParams, neighbours};
use super::past::Pasts;
use super::replay::{Prefix, hits, prefixes, spread};
use super::{Choice, count};
use crate::pack::Pack;
use crate::read::Progress;

/// Share of the sessions held back.
const SHARE: f64 = 0.06;
/// Prefixes asked at most, evenly spread (measured: the choice no longer changes with more).
const PREFIXES: usize = 8_000;
/// Fewer prefixes than this say nothing; the starting values are then kept.
const LEAST_PREFIXES: usize = 200;
/// An improvement below this is noise of the grid.
const GAIN: f64 = 1e-5;

/// A number to choose: how to set it, whether the pairs must be counted again, and its grid.
struct Knob {
    set: fn(&mut Choice, f64),
    recount: bool,
    grid: &'static [f64],
}

const KNOBS: [Knob; 13] = [
    Knob { set: |c, v| c.score.omega = v, recount: false, grid: &[0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 10.0, 20.0] },
    Knob {
        set: |c, v| c.score.repeat_newest = v,
        recount: false,
        grid: &[0.0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4],
    },
    Knob {
        set: |c, v| c.score.repeat_older = v,
        recount: false,
        grid: &[0.0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 25.6],
    },
    Knob { set: |c, v| c.score.popular = v, recount: false, grid: &[0.0, 0.001, 0.003, 0.01, 0.03, 0.1] },
    Knob { set: |c, v| c.score.hop = v, recount: false, grid: &[0.0, 0.06, 0.12, 0.25, 0.5, 1.0] },
    Knob { set: |c, v| c.score.content = v, recount: false, grid: &[0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8] },
    Knob {
        set: |c, v| (c.score.backward, c.pairs.backward) = (v, v),
        recount: true,
        grid: &[0.1, 0.25, 0.5, 0.75, 1.0],
    },
    Knob { set: |c, v| c.pairs.other_power = v, recount: true, grid: &[0.0, 0.1, 0.2, 0.3, 0.4, 0.5] },
    Knob { set: |c, v| c.pairs.own_power = v, recount: true, grid: &[0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0] },
    Knob { set: |c, v| c.pairs.shrink = v, recount: true, grid: &[0.1, 0.3, 1.0, 3.0, 5.0, 10.0, 20.0] },
    Knob { set: |c, v| c.pairs.length_power = v, recount: true, grid: &[0.0, 0.25, 0.5, 0.75, 1.0] },
    Knob { set: |c, v| c.pairs.tau = v, recount: true, grid: &[0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0] },
    Knob { set: |c, v| c.pairs.days = v, recount: true, grid: &[10.0, 20.0, 40.0, 80.0, 160.0, 1000.0] },
];
const ROUNDS: usize = 2;

/// The choice for `corpus`, starting from `start`; `skip_first` as in the evaluation.
#[must_use]
pub fn tune(corpus: &Corpus, sessions: Sessions<'_>, start: Choice, skip_first: usize, progress: &Progress) -> Choice {
    let (before, after) = sessions.split(SHARE);
    let answers = known(corpus, before, after, &Pasts::default());
    let asked: Vec<Prefix<'_>> = spread(prefixes(&answers, skip_first).collect(), PREFIXES);
    if asked.len() < LEAST_PREFIXES {
        return start;
    }
    let trials = KNOBS.iter().map(|knob| knob.grid.len()).sum::<usize>() * ROUNDS;
    let bar = progress.steps("choosing parameters", trials as u64);
    let mut best = start;
    let mut counted = count(corpus, before, &best.pairs);
    let mut best_score = quality(corpus, &counted, &best.score, &asked);
    for knob in KNOBS.iter().cycle().take(KNOBS.len() * ROUNDS) {
        for &value in knob.grid {
            bar.advance(1);
            let mut trial = best;
            (knob.set)(&mut trial, value);
            if trial == best {
                continue;
            }
            let recounted = knob.recount.then(|| recount(&counted, corpus, before, &trial.pairs));
            let score = quality(corpus, recounted.as_ref().unwrap_or(&counted), &trial.score, &asked);
            if score > best_score + GAIN {
                (best, best_score) = (trial, score);
                counted = recounted.unwrap_or(counted);
            }
        }
    }
    best
}

fn recount(counted: &Counted, corpus: &Corpus, sessions: Sessions<'_>, params: &PairParams) -> Counted {
    Counted { pairs: neighbours(sessions, corpus.items.len(), params), ..counted.clone() }
}

fn quality(corpus: &Corpus, counted: &Counted, params: &ScoreParams, asked: &[Prefix<'_>]) -> f64 {
    let bytes = assemble(corpus, counted, params, false).to_bytes();
    match Pack::new(bytes).verify() {
        Ok(pack) => {
            let (hit_rate, reciprocal_rank) = hits(&pack, asked);
            hit_rate + reciprocal_rank
        }
        Err(_) => f64::NEG_INFINITY,
    }
}
