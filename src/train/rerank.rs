//! The learned reranker: trees that reorder the linear score's candidates, fitted on the end of the log.
//!
//! A pack built from all sessions except the last [`SHARE`] predicts the next item after the prefixes of those last
//! sessions. Every candidate is a row of features; the item that actually came next is the only right answer of its
//! query. The trees are then used with the pack built from all sessions.

use rayon::prelude::*;

use super::boost::{Queries, Shape, fit};
use super::corpus::{Corpus, Sessions};
use super::known::known;
use super::past::Pasts;
use super::replay::{Prefix, Replayer, prefixes, spread};
use super::{Hyperparameters, Options, assemble, count};
use crate::pack::{Forest, Pack};
use crate::read::Progress;

/// The share of the sessions whose prefixes are used as queries (measured: shares from .06 to .25 differ by less than
/// .002 HR@20).
const SHARE: f64 = 0.2;
/// The maximum number of prefixes, evenly spread (measured: half as many cost .002 HR@20).
const PREFIXES: usize = 50_000;
/// From fewer prefixes than this, the trees would learn nothing that generalises, so only the linear score is used
/// (chosen).
const LEAST_PREFIXES: usize = 1_000;

/// Learns the trees for `corpus`; returns none if the log is too short or if they do not improve the order.
#[must_use]
pub fn learn(corpus: &Corpus, choice: &Hyperparameters, options: &Options, progress: &Progress) -> Forest {
    let (before, after) = corpus.all().split(SHARE);
    let visits = known(corpus, before, after, &Pasts::new(before, corpus.users));
    let asked: Vec<Prefix<'_>> = spread(prefixes(&visits, options.skip_first).collect(), PREFIXES);
    if asked.len() < LEAST_PREFIXES {
        return Forest::default();
    }
    let bar = progress.steps("finding candidates", 1);
    let Some(queries) = queries(corpus, before, choice, &asked) else { return Forest::default() };
    drop(bar);
    let shape = Shape { trees: options.trees, levels: options.levels, ..Shape::default() };
    let bar = progress.steps("learning to rerank", shape.trees as u64);
    fit(&queries, &shape, || bar.advance(1))
}

fn queries(corpus: &Corpus, before: Sessions<'_>, choice: &Hyperparameters, asked: &[Prefix<'_>]) -> Option<Queries> {
    let counted = count(corpus, before, &choice.pairs);
    let contents = assemble::assemble(corpus, &counted, &choice.score, false);
    let pack = Pack::new(contents.to_bytes()).verify().ok()?;
    let groups: Vec<_> = asked
        .par_iter()
        .map_init(Replayer::default, |replayer, prefix| {
            let (items, rows) = replayer.candidates(&pack, prefix);
            // A query whose answer is not a candidate reveals nothing about the order of the candidates.
            items.iter().position(|&item| item == prefix.target).map(|target| (rows.to_vec(), target))
        })
        .collect();
    Some(Queries::new(groups.into_iter().flatten()))
}
