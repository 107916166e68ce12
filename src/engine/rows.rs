//! The rows of the browser's database, and what a transaction does to them.
//!
//! An erasure must also reach the copies that a database keeps in its own log. Whenever a row is deleted, the remaining
//! rows are therefore encrypted again under a new key, and the old key is destroyed ([`Plan::replaces`]).

use alloc::string::String;
use alloc::vec::Vec;

use super::operation::{Contents, Writes};
use super::place::Protection;
use super::sealed::{Job, Row, Table};
use crate::consent::{Refusals, refusals, updated};
use crate::ids::Key;

/// The rows of both tables, by table and key, and the key that encrypts them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The name of the key that encrypts the rows; empty if there is none.
    pub name: String,
    /// How this key is kept.
    pub protection: Protection,
    /// The highest key of a row that was in use when the encryption key was created. Keys of rows are not used again, because
    /// a page may still refer to a deleted record.
    pub floor: u64,
    /// The rows.
    pub rows: Vec<Row>,
    /// The places of the rows in the database, including those that can no longer be read.
    stored: Vec<(Table, Key)>,
}

/// What the database must do for a transaction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// True if both tables must be emptied first and a new key must replace the present one.
    pub replaces: bool,
    /// True if the plan erases, so that it holds only if no other tab has added a row since.
    pub erases: bool,
    /// The rows to add; their bytes are records.
    pub rows: Vec<Row>,
    /// The floor of the new key.
    pub floor: u64,
}

impl Rows {
    /// Takes the rows as they were read, in the order of their keys.
    #[must_use]
    pub fn new(name: String, protection: Protection, floor: u64, rows: Vec<Row>) -> Self {
        let stored = rows.iter().map(place).collect();
        Self { name, protection, floor, rows, stored }
    }

    /// Returns true if these keys are all that a table contained when it was last read or written. Rows do not change,
    /// and their keys are not used again, so it then still contains the same rows.
    #[must_use]
    pub fn are_stored(&self, table: Table, keys: &[Key]) -> bool {
        self.stored.iter().filter(|(of, _)| *of == table).map(|(_, key)| key).eq(keys)
    }

    /// Returns what to decrypt, in the order of the rows.
    #[must_use]
    pub fn jobs(&self) -> Vec<Job> {
        self.rows.iter().filter_map(Row::unseal).collect()
    }

    /// Replaces the encrypted rows by their records. `opened` contains what was decrypted for each job, `None` if it
    /// was damaged; it is `None` if the key no longer exists. Then the encrypted rows are gone. A damaged row becomes an
    /// empty record, which every reader rejects.
    ///
    /// Decisions of an earlier version get their present form. Returns true if the stored rows must be replaced, because a
    /// row is not encrypted that should be, or is gone.
    pub fn open(&mut self, opened: Option<Vec<Option<Vec<u8>>>>) -> bool {
        let opened = opened.filter(|opened| opened.is_empty() || opened.iter().any(Option::is_some));
        let before = self.rows.len();
        let mut plain = false;
        let mut opened = opened.map(Vec::into_iter);
        self.rows.retain_mut(|row| {
            if row.unseal().is_some() {
                let Some(opened) = &mut opened else { return false };
                row.bytes = opened.next().flatten().unwrap_or_default();
            } else if !row.stays_plain() {
                plain = true;
                if let Some(updated) = updated(&row.bytes).filter(|_| row.table == Table::Ledger) {
                    row.bytes = updated;
                }
            }
            true
        });
        plain || self.rows.len() < before
    }

    /// Returns the records, once the rows have been opened.
    #[must_use]
    pub fn contents(&self) -> Contents {
        let of = |table| self.rows.iter().filter(move |row| row.table == table);
        Contents {
            ledger: of(Table::Ledger).map(|row| row.bytes.clone()).collect(),
            records: of(Table::Events).map(|row| (row.key, row.bytes.clone())).collect(),
            protection: self.protection,
        }
    }

    /// Returns what the database must do for these writes. Each table numbers its rows.
    #[must_use]
    pub fn plan(&self, writes: Writes) -> Plan {
        let stays = |row: &&Row| match row.table {
            Table::Ledger => !writes.clear_ledger,
            Table::Events => !writes.clear_events && !writes.delete.contains(&row.key),
        };
        let erases = writes.clear_ledger || writes.clear_events || !writes.delete.is_empty();
        let mut rows: Vec<Row> = self.rows.iter().filter(stays).cloned().collect();
        let replaces = rows.len() < self.rows.len();
        if !replaces {
            rows.clear();
        }
        for (table, added) in [(Table::Ledger, writes.decisions), (Table::Events, writes.records)] {
            let keys = self.highest(Some(table)).saturating_add(1)..;
            rows.extend(keys.zip(added).map(|(key, bytes)| Row { table, key: Key(key), bytes }));
        }
        Plan { replaces, erases, rows, floor: self.highest(None) }
    }

    /// Returns the plan that replaces the stored rows by these.
    #[must_use]
    pub fn replacement(&self) -> Plan {
        Plan { replaces: true, erases: true, rows: self.rows.clone(), floor: self.highest(None) }
    }

    /// Returns the plan that changes nothing.
    #[must_use]
    pub fn nothing(&self) -> Plan {
        Plan { floor: self.highest(None), ..Plan::default() }
    }

    /// Returns the visitor's refusals, if the database contains nothing else after this plan.
    #[must_use]
    pub fn refusals(&self, plan: &Plan) -> Option<Refusals> {
        let kept = if plan.replaces { &[] } else { self.rows.as_slice() };
        let rows = || kept.iter().chain(&plan.rows);
        if rows().all(Row::stays_plain) { refusals(rows().map(|row| row.bytes.as_slice())) } else { None }
    }

    /// Returns the highest number that is or was in use, in a table or in all.
    fn highest(&self, table: Option<Table>) -> u64 {
        let counts = |(of, _): &&(Table, Key)| table.is_none_or(|table| *of == table);
        self.stored.iter().filter(counts).fold(self.floor, |highest, (_, key)| highest.max(key.0))
    }

    /// Applies a plan that has been carried out; `name` and `protection` are those of the present key.
    pub fn apply(&mut self, plan: Plan, name: String, protection: Protection) {
        if plan.replaces {
            self.rows.clear();
            self.stored.clear();
        }
        if plan.replaces || name != self.name {
            self.floor = plan.floor;
        }
        (self.name, self.protection) = (name, protection);
        self.stored.extend(plan.rows.iter().map(place));
        self.rows.extend(plan.rows);
    }
}

const fn place(row: &Row) -> (Table, Key) {
    (row.table, row.key)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::consent::Decision;

    fn row(table: Table, key: u64, bytes: &[u8]) -> Row {
        Row { table, key: Key(key), bytes: bytes.to_vec() }
    }

    /// Encrypted with a key that only says so.
    fn sealed(row: &Row) -> Row {
        Row { bytes: Row::sealed(&[0; 12], &row.bytes), ..row.clone() }
    }

    const REFUSAL: &[u8] = b"\x03\x02\x0frecommendations\x07\0\0\0\xdb\x4c";

    /// Writes as the engine makes them: decisions, records, and deletions by key.
    fn writes() -> impl Strategy<Value = (Writes, Vec<usize>)> {
        let record = || prop::collection::vec(5_u8..=9, 1..4);
        let decision = prop_oneof![Just(REFUSAL.to_vec()), record()];
        let added = (prop::collection::vec(decision, 0..2), prop::collection::vec(record(), 0..4));
        let deleted = (prop::collection::vec(0_usize..12, 0..3), prop::bool::weighted(0.1), prop::bool::weighted(0.1));
        (added, deleted).prop_map(|((decisions, records), (delete, clear_events, clear_ledger))| {
            (Writes { clear_ledger, clear_events, delete: Vec::new(), decisions, records }, delete)
        })
    }

    proptest! {
        /// The oracle keeps two plain lists. The database keeps encrypted rows and is read again after every write.
        #[test]
        fn plans_leave_what_the_writes_leave_and_never_use_a_number_again(all in prop::collection::vec(writes(), 1..20)) {
            let (mut ledger, mut events) = (Vec::<Vec<u8>>::new(), Vec::<(Key, Vec<u8>)>::new());
            let (mut stored, mut name, mut floor, mut used) = (Vec::<Row>::new(), 0, 0, Vec::<(u8, Key)>::new());
            for (mut writes, delete) in all {
                writes.delete = delete.iter().filter_map(|&at| events.get(at).map(|&(key, _)| key)).collect();
                let mut rows = Rows::new(name.to_string(), Protection::Split, floor, stored.clone());
                let plain = rows.jobs().into_iter().map(|job| Some(job.data)).collect();
                prop_assert!(!rows.open(Some(plain)));
                let plan = rows.plan(writes.clone());

                let before = ledger.len() + events.len();
                if writes.clear_ledger {
                    ledger.clear();
                }
                events.retain(|(key, _)| !writes.clear_events && !writes.delete.contains(key));
                prop_assert_eq!(plan.replaces, ledger.len() + events.len() < before);
                ledger.extend(writes.decisions);
                if plan.replaces {
                    stored.clear();
                    (name, floor) = (name + 1, plan.floor);
                }
                for row in &plan.rows {
                    let key = (u8::from(row.table == Table::Events), row.key);
                    if !used.contains(&key) {
                        used.push(key);
                    } else {
                        prop_assert!(plan.replaces && rows.rows.contains(row), "{:?} is used again", key);
                    }
                }
                let fresh = plan.rows.iter().filter(|row| row.table == Table::Events && !rows.rows.contains(row));
                events.extend(fresh.map(|row| row.key).zip(writes.records));
                stored.extend(plan.rows.iter().map(|row| if row.stays_plain() { row.clone() } else { sealed(row) }));
                prop_assert!(stored.iter().all(|row| row.bytes == REFUSAL || row.unseal().is_some()));

                let refusals = rows.refusals(&plan);
                rows.apply(plan, name.to_string(), Protection::Split);
                let refused = Decision::from_bytes(REFUSAL).unwrap().until();
                prop_assert_eq!(refusals, (events.is_empty() && ledger.iter().all(|bytes| bytes == REFUSAL)).then(|| {
                    ledger.first().map(|_| ("recommendations".to_string(), refused)).into_iter().collect()
                }));
                prop_assert_eq!(&rows.contents().ledger, &ledger);
                prop_assert_eq!(&rows.contents().records, &events);
            }
        }
    }

    /// Records that are not read again yet are numbered in memory, where each table is on its own.
    #[test]
    fn a_table_is_numbered_without_gaps_while_nothing_is_deleted() {
        let refusals = (1..=3).map(|key| row(Table::Ledger, key, REFUSAL)).collect();
        let mut rows = Rows::new(String::new(), Protection::None, 0, refusals);
        for number in 1..=3 {
            let plan = rows.plan(Writes { records: vec![vec![5]], ..Writes::default() });
            assert_eq!(plan.rows, [row(Table::Events, number, &[5])]);
            rows.apply(plan, String::new(), Protection::None);
        }
    }

    #[test]
    fn a_tab_that_creates_the_key_numbers_rows_as_one_that_reads_it() {
        let mut rows = Rows::new(String::new(), Protection::None, 0, vec![row(Table::Ledger, 1, REFUSAL)]);
        let plan = rows.plan(Writes { decisions: vec![vec![5]], ..Writes::default() });
        let mut read = Rows::new("1".into(), Protection::Split, plan.floor, rows.rows.clone());
        read.rows.extend(plan.rows.clone());
        rows.apply(plan, "1".into(), Protection::Split);
        let event = || Writes { records: vec![vec![5]], ..Writes::default() };
        assert_eq!(rows.plan(event()).rows, read.plan(event()).rows);
    }

    #[test]
    fn the_number_of_a_row_that_can_no_longer_be_read_is_not_used_again() {
        let lost = sealed(&row(Table::Events, 7, &[5]));
        let mut rows = Rows::new("1".into(), Protection::Split, 0, vec![row(Table::Ledger, 1, REFUSAL), lost]);
        assert!(rows.open(None));
        assert_eq!(rows.replacement().floor, 7);
    }

    #[test]
    fn without_its_key_only_refusals_are_left() {
        let record = row(Table::Events, 2, &[5]);
        let rows = [row(Table::Ledger, 1, REFUSAL), sealed(&record), sealed(&row(Table::Events, 3, &[6]))];
        for opened in [None, Some(vec![None, None])] {
            let mut read = Rows::new("1".into(), Protection::Split, 0, rows.to_vec());
            assert!(read.open(opened), "what cannot be read is replaced");
            assert_eq!(read.rows, rows[..1]);
            assert!(read.are_stored(Table::Events, &[Key(2), Key(3)]), "until a write has replaced them");
            let plan = read.replacement();
            read.apply(plan, String::new(), Protection::None);
            assert!(read.are_stored(Table::Events, &[]) && read.are_stored(Table::Ledger, &[Key(1)]));
        }
        let mut damaged = Rows::new("1".into(), Protection::Split, 0, rows.to_vec());
        assert!(!damaged.open(Some(vec![Some(vec![5]), None])));
        assert_eq!(damaged.contents().records, [(Key(2), vec![5]), (Key(3), vec![])], "one damaged row is set aside");
    }

    #[test]
    fn rows_that_were_stored_before_encryption_are_replaced() {
        let rows = vec![row(Table::Ledger, 1, &[2, 1]), row(Table::Events, 1, &[1, 0])];
        let mut read = Rows::new(String::new(), Protection::None, 0, rows.clone());
        assert!(read.open(Some(Vec::new())));
        let plan = read.replacement();
        assert_eq!((plan.replaces, plan.rows, plan.floor), (true, rows, 1));
    }
}
