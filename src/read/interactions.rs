//! The interaction log: which items were seen together, in which order, and when.
//!
//! Columns: `SessionId`, `ItemId` and `Time` (Unix seconds, fractions allowed), and optionally `UserId`. Other columns,
//! including `Event`, are ignored. The rows of a session need not be adjacent; their order in the file is the session's
//! order.

use std::collections::BTreeMap;
use std::io::Read;
use std::ops::Range;
use std::path::Path;

use super::columns::{Column, Holds};
use super::error::{Fault, ReadError};
use super::names::Names;
use super::number;
use super::progress::Progress;
use super::rows::{Row, Rows};
use super::source::{self, Format};
use crate::ids::MAX_ITEMS;
use crate::units::Millis;

/// Milliseconds in one day.
const DAY: i64 = 86_400_000;

/// One session of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogSession {
    /// The index of the session's user in [`Interactions::users`]: the first user that its rows name; `None` if no row
    /// names a user.
    pub user: Option<u32>,
    /// The latest `Time` of the session's events.
    pub last: Millis,
    /// The session's events, as a range of [`Interactions::events`]; never empty.
    pub events: Range<usize>,
}

/// A day in UTC with events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogDay {
    /// The `Time` of the day's first event.
    pub first: Millis,
    /// The `Time` of its last event.
    pub last: Millis,
}

/// A whole log, with numbers instead of ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interactions {
    /// The distinct item ids, in order of first appearance.
    pub items: Vec<String>,
    /// The sessions, ascending by their last event, then by first appearance.
    pub sessions: Vec<LogSession>,
    /// An index into `items` for each event, grouped by session in the order of `sessions`, in the file's order within
    /// a session.
    pub events: Vec<u32>,
    /// The distinct user ids, in order of first appearance.
    pub users: Vec<String>,
    /// The days with events, ascending.
    pub days: Vec<LogDay>,
}

/// The columns; the constants below are their indices.
const COLUMNS: [Column; 4] = [
    Column { name: "SessionId", required: true, holds: Holds::Scalar },
    Column { name: "ItemId", required: true, holds: Holds::Scalar },
    Column { name: "Time", required: true, holds: Holds::Scalar },
    Column { name: "UserId", required: false, holds: Holds::Scalar },
];
const SESSION: usize = 0;
const ITEM: usize = 1;
const TIME: usize = 2;
const USER: usize = 3;

/// Reads an interaction log in CSV, TSV or JSON Lines, depending on its file name, plain or with `.gz`.
///
/// # Errors
/// The first violation of the documented format: any of the `read/…` codes except `read/duplicate-id`, with its
/// position.
pub fn read_interactions(path: &Path, progress: &Progress) -> Result<Interactions, ReadError> {
    source::open(path, progress)
        .and_then(|(format, raw)| interactions(raw, format))
        .map_err(|fault| fault.in_file(path))
}

/// Reads the log from a stream.
pub(super) fn interactions<R: Read>(raw: R, format: Format) -> Result<Interactions, Fault> {
    let mut rows = Rows::new(raw, format, &COLUMNS)?;
    let mut log = Log::default();
    while let Some(row) = rows.next()? {
        log.add(&row)?;
    }
    Ok(log.grouped())
}

/// The rows of a log read so far.
#[derive(Debug, Default)]
struct Log {
    items: Names,
    users: Names,
    sessions: Names,
    /// What is known of each session, by session number.
    seen: Vec<Seen>,
    /// The session number and item number of each row.
    rows: Vec<(u32, u32)>,
    /// The days with events, by their number since 1970.
    days: BTreeMap<i64, LogDay>,
    /// The id and number of the last row's session; kept because the rows of a session are mostly adjacent.
    current: (String, u32),
}

/// What is known of a session so far.
#[derive(Clone, Copy, Debug)]
struct Seen {
    user: Option<u32>,
    last: Millis,
    count: usize,
}

impl Log {
    fn add(&mut self, row: &Row<'_>) -> Result<(), Fault> {
        let on_line = |fault: Fault| Fault { line: Some(row.line), ..fault };
        let id = row.id(SESSION)?;
        if self.rows.is_empty() || self.current.0 != id {
            self.current.1 = self.sessions.number(id, u32::MAX).map_err(on_line)?;
            self.current.0.clear();
            self.current.0.push_str(id);
        }
        let item = self.items.number(row.id(ITEM)?, MAX_ITEMS as u32).map_err(on_line)?;
        let time = row.value(TIME, "Unix seconds between -1e11 and 1e11", number::seconds)?;
        let user = match row.text(USER) {
            "" => None,
            _ => Some(self.users.number(row.id(USER)?, u32::MAX).map_err(on_line)?),
        };
        match self.seen.get_mut(self.current.1 as usize) {
            Some(seen) => {
                *seen = Seen { user: seen.user.or(user), last: seen.last.max(time), count: seen.count + 1 };
            }
            None => self.seen.push(Seen { user, last: time, count: 1 }),
        }
        let day = self.days.entry(time.0.div_euclid(DAY)).or_insert(LogDay { first: time, last: time });
        *day = LogDay { first: day.first.min(time), last: day.last.max(time) };
        self.rows.push((self.current.1, item));
        Ok(())
    }

    /// Orders the sessions, then assigns the rows to them with a counting sort, which preserves the order of the rows
    /// in each session.
    fn grouped(self) -> Interactions {
        let mut order: Vec<(usize, Seen)> = self.seen.iter().copied().enumerate().collect();
        order.sort_by_key(|&(number, seen)| (seen.last, number));
        let mut next = vec![0; order.len()];
        let mut start = 0;
        let mut sessions = Vec::with_capacity(order.len());
        for (number, Seen { user, last, count }) in order {
            if let Some(next) = next.get_mut(number) {
                *next = start;
            }
            sessions.push(LogSession { user, last, events: start..start + count });
            start += count;
        }
        let mut events = vec![0; self.rows.len()];
        for (session, item) in self.rows {
            if let Some(next) = next.get_mut(session as usize) {
                if let Some(event) = events.get_mut(*next) {
                    *event = item;
                }
                *next += 1;
            }
        }
        let days = self.days.into_values().collect();
        Interactions { items: self.items.into_vec(), sessions, events, users: self.users.into_vec(), days }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Interactions {
        interactions(text.as_bytes(), Format::Tsv).unwrap()
    }

    #[test]
    fn sessions_are_ordered_by_their_last_event_and_their_events_keep_the_files_order() {
        let log = read("SessionId\tItemId\tTime\nlate\ta\t9\nearly\tb\t5\nlate\tc\t1\nearly\ta\t4\ntie\tb\t5\n");
        assert_eq!(log.items, ["a", "b", "c"]);
        assert_eq!(log.events, [1, 0, 1, 0, 2]);
        let sessions: Vec<_> = log.sessions.iter().map(|s| (s.last, s.events.clone())).collect();
        assert_eq!(sessions, [(Millis(5_000), 0..2), (Millis(5_000), 2..3), (Millis(9_000), 3..5)]);
        assert!(log.users.is_empty());
    }

    #[test]
    fn a_session_belongs_to_the_first_user_that_its_rows_name() {
        let log = read(
            "UserId\tTime\tItemId\tSessionId\tEvent\n\t1\ta\t1\tview\nu2\t2\ta\t1\tbuy\nu1\t3\ta\t1\t\n\t4\ta\t2\t\n",
        );
        assert_eq!(log.users, ["u2", "u1"]);
        assert_eq!(log.sessions.iter().map(|s| s.user).collect::<Vec<_>>(), [Some(0), None]);
    }

    #[test]
    fn days_have_their_first_and_last_event_whatever_the_order_of_the_rows() {
        let log = read("SessionId\tItemId\tTime\nu\ta\t90000\nu\tb\t86401\nv\ta\t-1\nu\ta\t100000\n");
        let days: Vec<_> = log.days.iter().map(|day| (day.first.0, day.last.0)).collect();
        assert_eq!(days, [(-1_000, -1_000), (86_401_000, 100_000_000)]);
    }

    proptest! {
        #[test]
        fn grouping_agrees_with_a_naive_one(rows in prop::collection::vec((0u8..6, 0u8..5, 0u8..9), 1..40)) {
            let lines = rows.iter().map(|(s, i, t)| format!("s{s}\ti{i}\t{t}\n")).collect::<String>();
            let log = read(&format!("SessionId\tItemId\tTime\n{lines}"));
            let mut ids: Vec<u8> = Vec::new();
            for &(s, _, _) in &rows {
                if !ids.contains(&s) {
                    ids.push(s);
                }
            }
            let last = |id: u8| rows.iter().filter(|row| row.0 == id).map(|row| row.2).max().unwrap();
            ids.sort_by_key(|&id| last(id));
            prop_assert_eq!(log.sessions.len(), ids.len());
            for (session, id) in log.sessions.iter().zip(ids) {
                let events = &log.events[session.events.clone()];
                let items: Vec<&str> = events.iter().map(|&event| log.items[event as usize].as_str()).collect();
                let mine = rows.iter().filter(|row| row.0 == id);
                let expected: Vec<String> = mine.map(|row| format!("i{}", row.1)).collect();
                prop_assert_eq!(items, expected);
                prop_assert_eq!(session.last, Millis(i64::from(last(id)) * 1_000));
            }
        }
    }
}
