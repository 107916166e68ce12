//! Long-term history: the items of each visitor's earlier sessions.

use super::corpus::Sessions;
use crate::pack::MAX_LONG_TERM;

/// For each visitor of a log, their newest items.
#[derive(Clone, Debug, Default)]
pub struct Pasts {
    items: Vec<Vec<u32>>,
}

impl Pasts {
    /// Collects the long-term history of `users` visitors as of the end of `sessions`.
    #[must_use]
    pub fn new(sessions: Sessions<'_>, users: usize) -> Self {
        let mut items: Vec<Vec<u32>> = vec![Vec::new(); users];
        for (user, events) in sessions.visits() {
            if let Some(items) = user.and_then(|user| items.get_mut(user as usize)) {
                items.extend_from_slice(events);
            }
        }
        for items in &mut items {
            items.drain(..items.len().saturating_sub(MAX_LONG_TERM));
            items.reverse();
        }
        Self { items }
    }

    /// Returns a visitor's items, newest first, at most [`MAX_LONG_TERM`]; empty for an unknown visitor.
    #[must_use]
    pub fn of(&self, user: Option<u32>) -> &[u32] {
        user.and_then(|user| self.items.get(user as usize)).map_or(&[], Vec::as_slice)
    }
}
