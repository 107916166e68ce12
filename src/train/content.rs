//! Content similarity: TF-IDF over title, category and tags; the nearest items are found by cosine.
//!
//! `weight(w, i) = (1 + ln tf) · (1 + ln((1 + n) / (1 + df)))` for single words in the singular, and half of that for
//! pairs of words; rows are scaled to length 1.
//!
//! # Source
//! Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988 (sublinear tf, smoothed idf).

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::read::Item;

/// Words that occur in at least this share of the catalogue do not distinguish items, and would make the running time
/// quadratic (chosen).
const COMMON_SHARE: f64 = 0.2;
/// The maximum number of item pairs in total, so that a million items take minutes instead of days (chosen). A pair is
/// processed once for each word that its items share. The most common words are dropped first, because they distinguish
/// least.
const PAIRS: u64 = 20_000_000_000;
/// The weight of a pair of words relative to a single word (measured for a pack from the catalogue alone, on the end of
/// the Online Retail training log: a weight of 1 gives an HR@20 of .287; 0.7, 0.5 and 0 give .290; MRR@20 is best at
/// 0.5. If plurals are separate words, a weight of 1 gives .286).
const PAIR_WORTH: f32 = 0.5;
/// Similarities below this are coincidental (measured on the demo catalogue: they belong to unrelated titles that share
/// one common word).
const LEAST: f32 = 0.05;

/// One similar item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alike {
    /// The index of the other item.
    pub to: u32,
    /// The cosine of the two texts, above 0.05 and at most 1.
    pub cosine: f32,
}

/// Returns the `k` items most similar to each item, in ascending order of index; `keep(i, j)` decides whether an edge
/// may be used.
#[must_use]
pub fn alike(items: &[Item], k: usize, keep: impl Fn(usize, usize) -> bool + Sync) -> Vec<Vec<Alike>> {
    let rows = rows(items);
    let mut postings: Vec<Vec<(u32, f32)>> = vec![Vec::new(); rows.words];
    for (i, row) in rows.rows.iter().enumerate() {
        row.iter().for_each(|&(word, weight)| postings[word as usize].push((i as u32, weight)));
    }
    rows.rows
        .par_iter()
        .enumerate()
        .map_init(
            || (vec![0.0f32; items.len()], Vec::new()),
            |(sums, touched), (i, row)| {
                for &(word, weight) in row {
                    for &(j, other) in &postings[word as usize] {
                        if sums[j as usize] == 0.0 {
                            touched.push(j);
                        }
                        sums[j as usize] += weight * other;
                    }
                }
                let mut best: Vec<Alike> = touched
                    .drain(..)
                    .map(|j| Alike { to: j, cosine: std::mem::take(&mut sums[j as usize]).min(1.0) })
                    .filter(|a| a.to as usize != i && a.cosine > LEAST && keep(i, a.to as usize))
                    .collect();
                best.sort_unstable_by(|a, b| b.cosine.total_cmp(&a.cosine).then(a.to.cmp(&b.to)));
                best.truncate(k);
                best.sort_unstable_by_key(|a| a.to);
                best
            },
        )
        .collect()
}

struct Rows {
    words: usize,
    rows: Vec<Vec<(u32, f32)>>,
}

fn rows(items: &[Item]) -> Rows {
    let counts: Vec<BTreeMap<String, u32>> = items.par_iter().map(terms).collect();
    let mut df: BTreeMap<&str, u32> = BTreeMap::new();
    counts.iter().flat_map(BTreeMap::keys).for_each(|word| *df.entry(word).or_default() += 1);
    let n = items.len() as f64;
    let common = affordable(df.values().copied(), PAIRS).min((COMMON_SHARE * n).max(20.0) as u32);
    let used: HashMap<&str, (u32, f32)> = df
        .into_iter()
        .filter(|&(_, df)| df >= 2 && df <= common)
        .enumerate()
        .map(|(code, (word, df))| {
            (word, (code as u32, (((1.0 + n) / (1.0 + f64::from(df))).ln() as f32 + 1.0) * worth(word)))
        })
        .collect();
    let rows = counts
        .par_iter()
        .map(|terms| {
            let mut row: Vec<(u32, f32)> = terms
                .iter()
                .filter_map(|(word, &tf)| {
                    used.get(word.as_str()).map(|&(code, idf)| (code, (1.0 + (tf as f32).ln()) * idf))
                })
                .collect();
            row.sort_unstable_by_key(|&(code, _)| code);
            let length = row.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
            row.iter_mut().for_each(|(_, weight)| *weight /= length);
            row
        })
        .collect();
    Rows { words: used.len(), rows }
}

/// Returns the maximum number of items in which a word may occur. All words that occur in at most that many items have
/// at most `pairs` pairs of items in total.
fn affordable(df: impl Iterator<Item = u32>, mut pairs: u64) -> u32 {
    let mut words: BTreeMap<u32, u64> = BTreeMap::new();
    df.for_each(|df| *words.entry(df).or_default() += 1);
    for (df, words) in words {
        let cost = u64::from(df).pow(2).saturating_mul(words);
        match pairs.checked_sub(cost) {
            Some(left) => pairs = left,
            None => return df - 1,
        }
    }
    u32::MAX
}

/// Returns the weight of a term before its inverse document frequency.
fn worth(term: &str) -> f32 {
    // A category or tag is a single term, however many words it has.
    if term.contains(' ') && !term.starts_with('#') { PAIR_WORTH } else { 1.0 }
}

/// Returns a word in lower case, without the final s that marks most plurals in English, French, Spanish, Portuguese
/// and Dutch.
fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    match word.strip_suffix('s') {
        Some(one) if one.chars().count() >= 3 && !one.ends_with('s') => one.to_owned(),
        _ => word,
    }
}

/// Returns the terms of an item: the words of its title and the pairs of adjacent words, and its category and tags as
/// one term each.
fn terms(item: &Item) -> BTreeMap<String, u32> {
    let words: Vec<String> =
        item.title.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(singular).collect();
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    let labels = item.tags.iter().chain([&item.category]).filter(|l| !l.is_empty()).map(|l| format!("#{l}"));
    let mut counts = BTreeMap::new();
    words.iter().cloned().chain(pairs).chain(labels).for_each(|term| *counts.entry(term).or_default() += 1);
    counts
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn items(titles: &[String]) -> Vec<Item> {
        titles.iter().zip(0..).map(|(title, i)| Item { title: title.clone(), ..Item::bare(&i.to_string()) }).collect()
    }

    /// Computes the cosine of two items' rows by its definition.
    fn cosine(rows: &Rows, i: usize, j: usize) -> f32 {
        let other: BTreeMap<u32, f32> = rows.rows[j].iter().copied().collect();
        rows.rows[i].iter().map(|(word, weight)| weight * other.get(word).copied().unwrap_or(0.0)).sum()
    }

    #[test]
    fn singular_and_plural_are_the_same_word_and_short_words_are_left_alone() {
        for (word, expected) in [("MUGS", "mug"), ("Mug", "mug"), ("glass", "glass"), ("his", "his"), ("ès", "ès")] {
            assert_eq!(singular(word), expected);
        }
    }

    #[test]
    fn the_most_common_words_are_left_out_when_all_would_take_too_long() {
        let df = || [1, 3, 3, 10].into_iter();
        assert_eq!(affordable(df(), 119), u32::MAX);
        assert_eq!(affordable(df(), 118), 9);
        assert_eq!(affordable(df(), 18), 2);
        assert_eq!(affordable(df(), 0), 0);
    }

    proptest! {
        #[test]
        fn the_lists_contain_the_nearest_by_cosine(
            titles in vec(vec("(red|blue|mug|bag|heart|tin|set of 3)", 1..5).prop_map(|words| words.join(" ")), 2..30)
        ) {
            let items = items(&titles);
            let rows = rows(&items);
            for (i, list) in alike(&items, 4, |_, _| true).iter().enumerate() {
                prop_assert!(list.is_sorted_by(|a, b| a.to < b.to) && list.iter().all(|a| a.to as usize != i));
                let least = list.iter().map(|a| a.cosine).fold(f32::INFINITY, f32::min);
                for j in (0..items.len()).filter(|&j| j != i) {
                    let expected = cosine(&rows, i, j).min(1.0);
                    match list.iter().find(|a| a.to as usize == j) {
                        Some(found) => prop_assert!((found.cosine - expected).abs() < 1e-5),
                        None => prop_assert!(expected <= LEAST + 1e-5 || (list.len() == 4 && expected <= least + 1e-5)),
                    }
                }
            }
        }
    }

    #[test]
    fn items_without_a_common_word_are_not_similar_and_disallowed_edges_are_left_out() {
        let items = items(&["red mug", "red mug small", "green bag", "green bag"].map(str::to_owned));
        let lists = alike(&items, 4, |_, _| true);
        assert_eq!(lists[0].iter().map(|a| a.to).collect::<Vec<_>>(), [1]);
        assert!(lists[2][0].cosine > 0.99);
        assert!(alike(&items, 4, |_, _| false).iter().all(Vec::is_empty));
    }
}
