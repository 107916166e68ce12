//! Where records are kept, and why they may be only in memory.

use crate::errors::Code;
use crate::names::names;

/// Why records are only in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The browser refuses to store data.
    Refused,
    /// The browser has no keys that scripts cannot read, so records cannot be encrypted.
    NoKey,
    /// The database does not answer, because another connection of the same site blocks it.
    Blocked,
    /// A newer engine wrote the database, so it is left untouched.
    Newer,
    /// The site wants data only until the page closes.
    Session,
}

names!(
    Cause: Refused = "store/refused", NoKey = "store/no-key", Blocked = "store/blocked", Newer = "store/newer",
    Session = "store/session"
);

impl Cause {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> Code {
        match self {
            Self::Refused => Code::StoreRefused,
            Self::NoKey => Code::StoreNoKey,
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

/// How the stored records are encrypted, and with it what an erasure leaves on the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Protection {
    /// Nothing is encrypted, because nothing is stored but refusals.
    #[default]
    None,
    /// One half of the key is in a file of its own. An erasure overwrites that half in place.
    Split,
    /// Both halves of the key are in the database, because the browser offers no such file. After an erasure, the
    /// database may keep the deleted halves in its own log until it tidies up.
    Database,
}

names!(Protection: None = "none", Split = "split", Database = "database");
