//! The positions of each item in a log: the index behind every co-occurrence count.

/// Sessions, with each item's positions in them.
#[derive(Clone, Debug)]
pub(super) struct Occurrences<'a> {
    sessions: Vec<&'a [u32]>,
    starts: Vec<usize>,
    places: Vec<(u32, u32)>,
}

impl<'a> Occurrences<'a> {
    /// Builds an index of `sessions` over `items` items.
    pub(super) fn new(sessions: Vec<&'a [u32]>, items: usize) -> Self {
        let mut starts = vec![0; items + 1];
        sessions.iter().copied().flatten().for_each(|&item| starts[item as usize + 1] += 1);
        for i in 0..items {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut places = vec![(0, 0); starts[items]];
        for (events, s) in sessions.iter().zip(0..) {
            for (&item, p) in events.iter().zip(0..) {
                places[next[item as usize]] = (s, p);
                next[item as usize] += 1;
            }
        }
        Self { sessions, starts, places }
    }

    /// Returns the session and position of each event of `item`, ascending.
    pub(super) fn of(&self, item: u32) -> &[(u32, u32)] {
        &self.places[self.starts[item as usize]..self.starts[item as usize + 1]]
    }

    /// Returns the items of a session.
    pub(super) fn session(&self, session: u32) -> &'a [u32] {
        self.sessions[session as usize]
    }

    /// Returns the number of distinct sessions that contain `item`.
    pub(super) fn sessions_of(&self, item: u32) -> usize {
        self.of(item).chunk_by(|a, b| a.0 == b.0).count()
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_items_positions_match_a_search(sessions in vec(vec(0..6u32, 0..8), 0..8)) {
            let index = Occurrences::new(sessions.iter().map(Vec::as_slice).collect(), 6);
            for item in 0..6 {
                let mut naive = Vec::new();
                for (s, events) in sessions.iter().enumerate() {
                    for (p, _) in events.iter().enumerate().filter(|&(_, &i)| i == item) {
                        naive.push((s as u32, p as u32));
                    }
                }
                prop_assert_eq!(index.of(item), &naive[..]);
                let holding = sessions.iter().filter(|events| events.contains(&item)).count();
                prop_assert_eq!(index.sessions_of(item), holding);
            }
        }
    }
}
