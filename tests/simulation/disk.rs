//! A model of what the browser has on its disk: encrypted rows, their key, and the database's own log, in which every
//! row that was ever written stays. It carries out the engine's plans as src/browser/database and www/worker/vault.js
//! do. A key is only a number, and a ciphertext is only tagged with it; what is encrypted under a key that has been
//! destroyed cannot be read again.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use homebody::engine::rows::{Plan, Rows};
use homebody::engine::sealed::{Job, Nonces, Row, Table};
use homebody::engine::{Contents, Protection};
use homebody::ids::Key;

/// How many bytes of a ciphertext are its tag.
const TAG: usize = 8;

/// The key that encrypts the rows, as it is stored with them.
#[derive(Clone, Copy)]
struct Present {
    name: u64,
    floor: u64,
    /// The key before it, which may not have been destroyed yet.
    replaced: Option<u64>,
}

/// What the log tells someone who has all keys that have not been destroyed.
pub struct Logged {
    pub key: u64,
    /// The row before it was encrypted.
    pub row: Row,
    /// The step in which its record was stored first.
    pub birth: u32,
}

pub struct Disk {
    rows: Vec<Row>,
    present: Option<Present>,
    /// The keys that have not been destroyed.
    keys: BTreeSet<u64>,
    log: Vec<Logged>,
    /// The step in which each row was stored first. While the database and its key exist, no number is used again.
    births: BTreeMap<(bool, Key), u32>,
    latest: u64,
    /// Counts what can change the contents.
    pub changes: u64,
    nonces: Nonces,
}

/// The rows have changed since they were read, or their key has been destroyed.
#[derive(Debug)]
pub struct Stale;

fn place(row: &Row) -> (bool, Key) {
    (row.table == Table::Events, row.key)
}

fn tag(key: u64, job: &Job, data: &[u8]) -> [u8; TAG] {
    let mut hasher = DefaultHasher::new();
    (key, job.nonce, job.associated, data).hash(&mut hasher);
    hasher.finish().to_le_bytes()
}

fn decrypted(key: u64, job: &Job) -> Option<Vec<u8>> {
    let (data, last) = job.data.split_at_checked(job.data.len().checked_sub(TAG)?)?;
    (last == tag(key, job, data)).then(|| data.to_vec())
}

impl Disk {
    pub const fn new() -> Self {
        Self {
            rows: Vec::new(),
            present: None,
            keys: BTreeSet::new(),
            log: Vec::new(),
            births: BTreeMap::new(),
            latest: 0,
            changes: 0,
            nonces: Nonces::new([0; 8]),
        }
    }

    /// Empties the tables, whose key has been destroyed.
    pub fn clear(&mut self) {
        self.changes += 1;
        self.rows.clear();
        self.births.clear();
        self.present = None;
    }

    /// Destroys a key, or all.
    pub fn destroy(&mut self, key: Option<u64>) {
        self.changes += 1;
        self.keys.retain(|other| key.is_some_and(|key| key != *other));
        self.log.retain(|logged| self.keys.contains(&logged.key));
    }

    /// Destroys the key of these rows.
    pub fn destroy_of(&mut self, rows: &Rows) {
        self.destroy(Some(rows.name.parse().unwrap_or_default()));
    }

    /// Reads and decrypts everything, and replaces what is not encrypted or can no longer be read.
    pub fn read(&mut self, step: u32) -> Rows {
        let name = self.present.map_or(String::new(), |present| present.name.to_string());
        let floor = self.present.map_or(0, |present| present.floor);
        let mut rows = Rows::new(name, self.protection(), floor, self.rows.clone());
        let jobs = rows.jobs();
        let opened = if jobs.is_empty() { Some(Vec::new()) } else { self.unseal(&jobs) };
        if rows.open(opened) {
            let plan = rows.replacement();
            let replaced = self.write(&mut rows, plan, step).expect("the rows have just been read");
            self.destroy(Some(replaced.unwrap_or_default()));
        }
        rows
    }

    fn unseal(&mut self, jobs: &[Job]) -> Option<Vec<Option<Vec<u8>>>> {
        let present = self.present?;
        if let Some(replaced) = present.replaced.filter(|replaced| self.keys.contains(replaced)) {
            self.destroy(Some(replaced));
        }
        self.keys.contains(&present.name).then(|| jobs.iter().map(|job| decrypted(present.name, job)).collect())
    }

    /// Whether a write needs a new key.
    pub fn needs_key(rows: &Rows, plan: &Plan) -> bool {
        (plan.replaces || rows.name.is_empty()) && plan.rows.iter().any(|row| !row.stays_plain())
    }

    /// Encrypts and writes the rows of a plan. Returns the key that must then be destroyed.
    pub fn write(&mut self, known: &mut Rows, plan: Plan, step: u32) -> Result<Option<u64>, Stale> {
        let before = self.present.map(|present| present.name);
        let key = if Self::needs_key(known, &plan) {
            Some(self.latest + 1)
        } else {
            known.name.parse().ok().filter(|_| !plan.replaces)
        };
        let same = |table: Table| {
            let keys: Vec<Key> = self.rows.iter().filter(|row| row.table == table).map(|row| row.key).collect();
            known.are_stored(table, &keys)
        };
        let is_known = known.name == before.map_or(String::new(), |name| name.to_string());
        let is_gone = key.is_some_and(|key| key <= self.latest && !self.keys.contains(&key));
        let taken = |row: &Row| self.rows.iter().any(|other| place(other) == place(row));
        let collides = !plan.replaces && plan.rows.iter().any(taken);
        if is_gone || !is_known || !same(Table::Ledger) || plan.erases && !same(Table::Events) || collides {
            return Err(Stale);
        }
        self.changes += 1;
        if plan.replaces {
            self.rows.clear();
            if key.is_none() {
                self.births.clear(); // Nothing remembers which numbers were in use.
            }
        }
        for row in &plan.rows {
            let is_new = !known.rows.iter().any(|other| place(other) == place(row));
            let is_used = self.births.contains_key(&place(row));
            assert!(!(is_new && is_used), "the number {:?} is used again", row.key);
            let birth = *self.births.entry(place(row)).or_insert(step);
            let is_refusal = row.table == Table::Ledger && row.bytes.starts_with(&[3, 2]);
            assert_eq!(row.stays_plain(), is_refusal, "only refusals are stored as they are");
            let mut stored = row.clone();
            if !row.stays_plain() {
                let key = key.expect("what is secret has a key");
                let job = row.seal(&mut self.nonces).expect("there are nonces left");
                stored.bytes = Row::sealed(&job.nonce, &[&job.data[..], &tag(key, &job, &job.data)].concat());
                self.log.push(Logged { key, row: row.clone(), birth });
            }
            self.rows.push(stored);
        }
        self.rows.sort_by_key(place);
        if key != before {
            self.present = key.map(|name| Present { name, floor: plan.floor, replaced: before });
            self.keys.extend(key);
            self.latest = self.latest.max(key.unwrap_or_default());
        }
        let name = key.map_or(String::new(), |key| key.to_string());
        known.apply(plan, name, self.protection());
        Ok(before.filter(|before| Some(*before) != key))
    }

    const fn protection(&self) -> Protection {
        if self.present.is_some() { Protection::Split } else { Protection::None }
    }

    /// What is stored, read in the most obvious way.
    pub fn contents(&self) -> Contents {
        let key = self.present.map(|present| present.name).filter(|name| self.keys.contains(name));
        let opened = |row: &Row| row.unseal().map(|job| key.and_then(|key| decrypted(key, &job)));
        let is_readable = self.rows.iter().any(|row| matches!(opened(row), Some(Some(_))));
        let mut contents = Contents { protection: self.protection(), ..Contents::default() };
        for row in &self.rows {
            let bytes = match opened(row) {
                None => row.bytes.clone(),
                Some(None) if !is_readable => continue,
                Some(opened) => opened.unwrap_or_default(),
            };
            match row.table {
                Table::Ledger => contents.ledger.push(bytes),
                Table::Events => contents.records.push((row.key, bytes)),
            }
        }
        contents
    }

    /// Whether the key of the rows has been destroyed.
    pub fn is_gone(&self) -> bool {
        self.present.is_some_and(|present| !self.keys.contains(&present.name))
    }

    /// The step in which a record was stored first.
    pub fn birth(&self, key: Key) -> u32 {
        self.births[&(true, key)]
    }

    /// The rows of the log that can still be read, although they are no longer in a table: those whose key the engine
    /// has replaced and not destroyed.
    pub fn left(&self) -> impl Iterator<Item = &Logged> {
        let present = self.present.map(|present| present.name);
        let is_stored = move |logged: &Logged| {
            Some(logged.key) == present && self.rows.binary_search_by_key(&place(&logged.row), place).is_ok()
        };
        self.log.iter().filter(move |logged| !is_stored(logged))
    }

    /// Whether the next tab that reads the rows destroys the key of this row.
    pub fn is_doomed(&self, logged: &Logged) -> bool {
        self.present.is_some_and(|present| present.replaced == Some(logged.key))
    }

    pub fn stored(&mut self) -> &mut [Row] {
        self.changes += 1;
        &mut self.rows
    }
}
