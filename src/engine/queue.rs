//! The tasks that wait for the store. Events that wait together are stored in one transaction, and a flood of events
//! neither grows the queue nor delays a withdrawal.

use alloc::collections::VecDeque;

use super::operation::Transaction;
use super::store::Task;
use crate::history::drop_excess;

/// The origin of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The current request. It fails if records that it should have erased are still stored.
    Change,
    /// An event, with the number of loads at the time it was recorded.
    Event(u64),
    /// A load.
    Load,
    /// A load that another tab asked for.
    Asked,
    /// A load because something expired or lapsed while the page was open.
    Time,
    /// The deletion of records that a load has found to be expired or not allowed.
    Upkeep,
    /// What an earlier withdrawal or erasure could not do.
    Owed,
}

/// The waiting tasks, in order.
#[derive(Debug, Default)]
pub(super) struct Queue {
    tasks: VecDeque<(Task, Origin)>,
    dropped: usize,
}

impl Queue {
    /// Adds a task at the end, unless it is a load and the last one is, too. Records of events join the last change if
    /// they were made in the same state; of those that wait, only as many are kept as memory keeps.
    pub fn push(&mut self, mut task: Task, origin: Origin) {
        if origin == Origin::Load && self.tasks.back().is_some_and(|(_, last)| *last == Origin::Load) {
            return;
        }
        let change = self.tasks.iter_mut().rev().find(|(_, origin)| *origin != Origin::Load);
        if let (Some((waiting, last)), Origin::Event(_)) = (change, origin)
            && *last == origin
            && let (Some((records, under)), Some((more, same))) = (appended(waiting), appended(&mut task))
            && under == same
        {
            records.append(more);
            self.dropped += drop_excess(records);
            return;
        }
        self.tasks.push_back((task, origin));
    }

    /// Adds a task at the front.
    pub fn push_front(&mut self, task: Task, origin: Origin) {
        self.tasks.push_front((task, origin));
    }

    /// Removes the first task.
    pub fn pop(&mut self) -> Option<(Task, Origin)> {
        self.tasks.pop_front()
    }

    /// Returns true if a task of this origin waits.
    pub fn has(&self, origin: Origin) -> bool {
        self.tasks.iter().any(|(_, other)| *other == origin)
    }

    /// Removes the records of events that wait, because what comes next would erase them.
    pub fn forget_events(&mut self) {
        self.tasks.retain(|(_, origin)| !matches!(origin, Origin::Event(_)));
    }

    /// Counts an event that was dropped before it reached the queue.
    pub const fn count_dropped(&mut self) {
        self.dropped += 1;
    }

    /// Returns how many events were dropped because too many were waiting.
    pub const fn dropped(&self) -> usize {
        self.dropped
    }
}

/// Returns the records that a task appends, and the decision that permits them.
fn appended(task: &mut Task) -> Option<(&mut alloc::vec::Vec<alloc::vec::Vec<u8>>, &[u8])> {
    match task {
        Task::Change(Transaction::Append { records, under }, _) => Some((records, under)),
        _ => None,
    }
}
