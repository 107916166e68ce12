//! Assembles a pack from neighbours, content, popularity and score parameters, and puts the items into their final
//! order.

use std::collections::BTreeSet;

use super::content::Alike;
use super::corpus::Corpus;
use super::order::order;
use super::pairs::Pair;
use super::popularity::Popularity;
use super::quantise::{LogScale, cosine_level};
use crate::ids::ItemNumber;
use crate::pack::{Edge, Forest, ItemFlags, Model};
use crate::pack_writer::{Contents, ItemRow, popularity_level};

/// The number of events that the score uses (measured on click logs: more events do not improve it).
const WINDOW: usize = 15;
/// The decay at age 0, in the pack's unit.
const DECAY_ONE: f64 = 32_768.0;
/// The weight of the strongest edge, in the pack's unit.
const WORTH_ONE: f64 = 65_535.0;

/// The parameters of the score; weights are relative to the strongest forward weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreParams {
    /// The number of events over which an event's weight falls to 1/e.
    pub omega: f64,
    /// The weight of a backward edge relative to a forward one.
    pub backward: f64,
    /// The weight of a perfect content match.
    pub content: f64,
    /// The weight of a repeat of the newest item, at a repeat rate of 1.
    pub repeat_newest: f64,
    /// The weight of a repeat of an older item, at a repeat rate of 1 and before decay.
    pub repeat_older: f64,
    /// The weight of the highest popularity level.
    pub popular: f64,
    /// The weight of a two-hop path relative to the product of its edges.
    pub hop: f64,
}

/// Counts that do not depend on the score's parameters.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The number of training sessions.
    pub sessions: usize,
    /// The minimum number of distinct sessions behind every pair.
    pub min_sessions: u32,
    /// The behaviour neighbours of each item.
    pub pairs: Vec<Vec<Pair>>,
    /// The content neighbours of each item.
    pub alike: Vec<Vec<Alike>>,
    /// Popularity and repeat rates.
    pub popularity: Popularity,
}

/// Returns the model's tables for `params`, given the scale of the edges.
#[must_use]
pub fn model(params: &ScoreParams, scale: &LogScale, baskets: bool) -> Model {
    // The largest weight uses the table's full 16 bits; the others are scaled in proportion.
    let unit = 1.0f64.max(params.backward).max(params.content);
    let table = |worth: [f64; 16], by: f64| worth.map(|w| (w * by / unit * WORTH_ONE).round() as u16);
    let mut cosine = [0.0; 16];
    cosine.iter_mut().enumerate().for_each(|(level, worth)| *worth = level as f64 / 15.0);
    let decay: Vec<f64> = (0..WINDOW).map(|age| (-(age as f64) / params.omega).exp()).collect();
    let repeat = |(age, decay): (usize, &f64)| {
        let worth = if age == 0 { params.repeat_newest } else { params.repeat_older * decay };
        (worth / unit * WORTH_ONE * DECAY_ONE / 255.0).round() as i32
    };
    Model {
        two_hop: (params.hop * unit * 256.0).round() as u16,
        forward: table(scale.worth(), 1.0),
        backward: table(scale.worth(), params.backward),
        content: table(cosine, params.content),
        repeat: decay.iter().enumerate().map(repeat).collect(),
        // At least 1, so that popularity breaks ties between otherwise equal items.
        popular: (params.popular / unit * DECAY_ONE).round().max(1.0) as u32,
        exclude_own: baskets,
        decay: decay.iter().map(|d| (d * DECAY_ONE).round() as u16).collect(),
    }
}

/// Returns the pack's contents. `renumber` gives related items close numbers, which affects only the size.
#[must_use]
pub fn assemble(corpus: &Corpus, counted: &Counted, params: &ScoreParams, renumber: bool) -> Contents {
    let scale = LogScale::fit(counted.pairs.iter().flatten().flat_map(|p| [p.forward, p.backward]));
    let links = |i: usize| {
        let pairs = counted.pairs[i].iter().map(|p| p.to);
        pairs.chain(counted.alike[i].iter().map(|a| a.to)).collect::<BTreeSet<_>>().into_iter().collect()
    };
    let n = corpus.items.len();
    let order: Vec<u32> =
        if renumber { order(&(0..n).map(links).collect::<Vec<_>>()) } else { (0..n as u32).collect() };
    let mut number = vec![ItemNumber(0); n];
    order.iter().zip(0..).for_each(|(&old, new)| number[old as usize] = ItemNumber(new));
    let edges = |list: Vec<(u32, u8)>| {
        let mut edges: Vec<Edge> =
            list.into_iter().map(|(to, weights)| Edge { to: number[to as usize], weights }).collect();
        edges.sort_unstable_by_key(|edge| edge.to);
        edges
    };
    let pair = |p: &Pair| (p.to, scale.level(p.forward) << 4 | scale.level(p.backward));
    let old = || order.iter().map(|&old| old as usize);
    Contents {
        sessions: counted.sessions as u32,
        min_sessions: counted.min_sessions.min(255) as u8,
        model: model(params, &scale, counted.popularity.baskets),
        items: old().map(|i| row(corpus, &counted.popularity, i)).collect(),
        neighbours: old().map(|i| edges(counted.pairs[i].iter().map(pair).collect())).collect(),
        similar: old()
            .map(|i| edges(counted.alike[i].iter().map(|a| (a.to, cosine_level(a.cosine))).collect()))
            .collect(),
        forest: Forest::default(),
    }
}

fn row(corpus: &Corpus, popularity: &Popularity, i: usize) -> ItemRow {
    let item = &corpus.items[i];
    ItemRow {
        id: item.id.clone(),
        title: item.title.clone(),
        category: item.category.clone(),
        provider: item.provider.clone(),
        tags: item.tags.clone(),
        price: item.price,
        flags: ItemFlags::new(item.sensitive, !item.in_stock),
        popular_ever: popularity_level(popularity.ever[i]),
        popular_lately: popularity_level(popularity.lately[i]),
        repeat_rate: (popularity.repeat_rate[i] * 255.0).round() as u8,
    }
}
