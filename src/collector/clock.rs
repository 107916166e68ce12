//! The collector's clock: the machine's, or one shifted for trials.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::units::Millis;

/// The machine's clock, shifted by a fixed span.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    shift: i64,
}

impl Clock {
    /// A clock that starts at `now`; for trials, because epochs last up to months.
    #[must_use]
    pub fn starting_at(now: Millis) -> Self {
        Self { shift: now.0.saturating_sub(machine()) }
    }

    /// The current time.
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
