//! Where records are kept, and why they may be only in memory.

use crate::errors::Code;
use crate::names::names;

/// Why records are only in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The browser refuses to store data.
    Refused,
    /// The database does not answer, because another connection of the same site blocks it.
    Blocked,
    /// A newer engine wrote the database, so it is left untouched.
    Newer,
    /// The site wants data only until the page closes.
    Session,
}

names!(Cause: Refused = "store/refused", Blocked = "store/blocked", Newer = "store/newer", Session = "store/session");

impl Cause {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Refused => Code::StoreRefused,
            Self::Blocked => Code::StoreBlocked,
            Self::Newer => Code::StoreNewer,
            Self::Session => Code::StoreSession,
        }
    }
}

/// Where records are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nowhere: no decision has been made yet.
    None,
    /// In the browser's database.
    Database,
    /// In memory, until the page closes.
    Memory,
}

names!(Place: None = "none", Database = "indexeddb", Memory = "memory");
