//! What a database loses without the visitor's doing.

use homebody::engine::sealed::Table;
use homebody::engine::{Contents, Operation};

use super::database::{Changed, Connection, Database, erases_all};

impl Database {
    /// A tab gives its operation up. If that erases everything, it destroys the key that it knows.
    pub fn abandon(&mut self, connection: Option<Connection>, operation: Option<&Operation>) -> Changed {
        let changes = self.disk.changes;
        if let Some(rows) = connection.and_then(|connection| connection.known)
            && operation.is_some_and(erases_all)
        {
            self.disk.destroy_of(&rows);
        }
        self.follow(changes)
    }

    /// The browser removes all that the site has stored.
    pub fn evict(&mut self) {
        self.disk.destroy(None);
        self.remove();
        self.contents = Contents::default();
    }

    /// Damages a stored row; returns whether it was a decision, or `None` if nothing is stored.
    pub fn corrupt(&mut self, row: u8, byte: u8, how: u8) -> Option<bool> {
        let changes = self.disk.changes;
        let rows = self.disk.stored();
        let at = usize::from(row) % rows.len().max(1);
        let row = rows.get_mut(at)?;
        let (decision, key, bytes) = (row.table == Table::Ledger, row.key, &mut row.bytes);
        let at = usize::from(byte) % bytes.len().max(1);
        match how % 3 {
            0 => bytes.truncate(at),
            1 => bytes.push(byte),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << (how >> 5);
                }
            }
        }
        if !decision {
            self.damaged.push(key);
        }
        self.is_damaged = true;
        self.follow(changes);
        self.version += 1;
        self.ledger += u64::from(decision);
        Some(decision)
    }
}
