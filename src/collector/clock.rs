//! The time that the collector goes by: the machine's, or one that a trial sets.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::units::Millis;

/// A clock that runs as the machine's does, shifted by a fixed span.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    shift: i64,
}

impl Clock {
    /// A clock that shows `now` at this moment and runs on from there; for trials, since epochs last months.
    #[must_use]
    pub fn starting_at(now: Millis) -> Self {
        Self { shift: now.0.saturating_sub(machine()) }
    }

    /// The time it shows.
    #[must_use]
    pub fn now(self) -> Millis {
        Millis(machine().saturating_add(self.shift))
    }
}

/// Milliseconds since 1970 by the machine's clock; a clock before 1970 reads as 1970.
fn machine() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
