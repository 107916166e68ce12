//! Numbers the items so that linked items have close numbers, which keeps the gaps in neighbour lists small.
//!
//! # Source
//! Cuthill and McKee, "Reducing the bandwidth of sparse symmetric matrices", 1969, reversed as George proposed: a
//! breadth-first walk from a rarely linked item, visiting each item's partners from the least linked to the most.

use std::collections::VecDeque;

/// Returns the items in their new order: `order[new] = old`. `links[i]` lists the partners of `i`, in one or both
/// directions.
#[must_use]
pub fn order(links: &[Vec<u32>]) -> Vec<u32> {
    let n = links.len();
    let mut both: Vec<Vec<u32>> = links.to_vec();
    for (i, list) in links.iter().enumerate() {
        list.iter().for_each(|&j| both[j as usize].push(i as u32));
    }
    for list in &mut both {
        list.sort_unstable();
        list.dedup();
    }
    let degree: Vec<usize> = both.iter().map(Vec::len).collect();
    for list in &mut both {
        list.sort_by_key(|&j| (degree[j as usize], j));
    }
    let mut starts: Vec<u32> = (0..n as u32).collect();
    starts.sort_by_key(|&i| (degree[i as usize], i));
    let mut seen = vec![false; n];
    let mut order = Vec::with_capacity(n);
    let mut queue = VecDeque::new();
    for start in starts {
        if std::mem::replace(&mut seen[start as usize], true) {
            continue;
        }
        queue.push_back(start);
        while let Some(i) = queue.pop_front() {
            order.push(i);
            for &j in &both[i as usize] {
                if !std::mem::replace(&mut seen[j as usize], true) {
                    queue.push_back(j);
                }
            }
        }
    }
    order.reverse();
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_lists_every_item_once_and_keeps_partners_close() {
        let chain: Vec<Vec<u32>> = vec![vec![5], vec![3], vec![5, 4], vec![], vec![1], vec![]];
        let order = order(&chain);
        let mut sorted = order.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, [0, 1, 2, 3, 4, 5]);
        let place = |item| order.iter().position(|&i| i == item).unwrap();
        for (i, list) in chain.iter().enumerate() {
            for &j in list {
                assert_eq!(place(i as u32).abs_diff(place(j)), 1, "{i} and {j} in {order:?}");
            }
        }
    }
}
