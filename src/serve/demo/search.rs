//! Search: every word of the query must be the beginning of a word in the title, the department or the tags; better
//! matches rank higher.

use std::collections::BTreeMap;

use super::drawings::words;
use crate::read::catalogue::Item;

/// The maximum number of query words that are used (chosen: no title has more).
const MAX_WORDS: usize = 12;

/// The words of the catalogue, and where each of them occurs.
#[derive(Debug)]
pub struct Index {
    /// For each word, the products that contain it, with the weight of its best field in that product.
    postings: BTreeMap<String, Vec<(usize, u32)>>,
    /// The length of each title in words; among equal matches, the shorter title ranks higher.
    lengths: Vec<usize>,
}

impl Index {
    /// Indexes `items`.
    pub fn new(items: &[Item]) -> Self {
        let mut postings: BTreeMap<String, Vec<(usize, u32)>> = BTreeMap::new();
        let mut lengths = Vec::with_capacity(items.len());
        for (number, item) in items.iter().enumerate() {
            let title = words(&item.title);
            lengths.push(title.len());
            let tags = item.tags.iter().flat_map(|tag| words(tag));
            let placed = title.into_iter().map(|word| (word, 6)).chain(tags.map(|word| (word, 2)));
            for (word, weight) in placed.chain(words(&item.category).into_iter().map(|word| (word, 1))) {
                let list = postings.entry(word).or_default();
                match list.last_mut() {
                    Some((last, best)) if *last == number => *best = weight.max(*best),
                    _ => list.push((number, weight)),
                }
            }
        }
        Self { postings, lengths }
    }

    /// Returns the products that match every word of `query`, the best first; empty for a query without words.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let mut wanted = words(query);
        wanted.truncate(MAX_WORDS);
        let mut scores: Option<BTreeMap<usize, u32>> = None;
        for word in &wanted {
            let matches = self.starting_with(word);
            scores = Some(match scores {
                None => matches,
                Some(before) => before
                    .into_iter()
                    .filter_map(|(product, score)| Some((product, score + matches.get(&product)?)))
                    .collect(),
            });
        }
        let mut found: Vec<(usize, u32)> = scores.unwrap_or_default().into_iter().collect();
        let length = |product: usize| self.lengths.get(product).copied().unwrap_or(usize::MAX);
        found.sort_by_key(|&(product, score)| (u32::MAX - score, length(product), product));
        found.into_iter().map(|(product, _)| product).collect()
    }

    /// Returns the products with a word that begins with `prefix`, each with its best weight. A match of a whole word
    /// counts double, a match of its plural almost as much.
    fn starting_with(&self, prefix: &str) -> BTreeMap<usize, u32> {
        let mut best = BTreeMap::new();
        let range = self.postings.range(prefix.to_owned()..);
        for (word, list) in range.take_while(|(word, _)| word.starts_with(prefix)) {
            let closeness = match word.len() - prefix.len() {
                0 => 6,
                1 => 5,
                _ => 3,
            };
            for &(product, weight) in list {
                let score = best.entry(product).or_insert(0);
                *score = (weight * closeness).max(*score);
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Price;

    fn items(titles: &[&str]) -> Vec<Item> {
        let item = |(id, title): (usize, &&str)| Item {
            title: (*title).to_owned(),
            price: Price::new(100).unwrap(),
            ..Item::bare(&id.to_string())
        };
        titles.iter().enumerate().map(item).collect()
    }

    #[test]
    fn every_word_must_match_and_whole_words_come_before_prefixes() {
        let index = Index::new(&items(&["Mugwort Tea", "Red Mug", "Blue Mug", "Red Retrospot Mug", "Red Plate"]));
        assert_eq!(index.find("mug"), [1, 2, 3, 0]);
        assert_eq!(index.find("RED mu"), [1, 3]);
        assert_eq!(index.find("red teapot"), [] as [usize; 0]);
    }

    #[test]
    fn a_query_without_words_finds_nothing() {
        let index = Index::new(&items(&["Red Mug"]));
        for query in ["", "   ", "!?%", "\0"] {
            assert_eq!(index.find(query), [] as [usize; 0], "{query:?}");
        }
    }

    #[test]
    fn the_index_finds_what_a_plain_scan_finds() {
        let titles = ["Set of 2 Tea Towels", "T-Light Holder", "Teapot", "White Tea Cosy", "Holder for Tea Lights"];
        let index = Index::new(&items(&titles));
        for query in ["t", "te", "tea", "tea l", "hold", "tea holder", "2", "w c", "x"] {
            let mut found = index.find(query);
            found.sort_unstable();
            let begins = |title: &str, wanted: &String| words(title).iter().any(|word| word.starts_with(wanted));
            let scan = |title: &str| words(query).iter().all(|wanted| begins(title, wanted));
            let plain: Vec<usize> = (0..titles.len()).filter(|&at| titles.get(at).is_some_and(|t| scan(t))).collect();
            assert_eq!(found, plain, "{query}");
        }
    }
}
