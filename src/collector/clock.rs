//! The collector's clock: the machine's clock, or a shifted one for trials.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::units::Millis;

/// The machine's clock, shifted by a fixed amount of time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    shift: i64,
}

impl Clock {
    /// Returns a clock that starts at `now`. Trials use it because epochs last up to a month.
    #[must_use]
    pub fn starting_at(now: Millis) -> Self {
        Self { shift: now.0.saturating_sub(machine()) }
    }

    /// Returns the current time.
    #[must_use]
    pub fn now(self) -> Millis {
        Millis(machine().saturating_add(self.shift))
    }
}

/// Returns the machine's time in milliseconds since 1970, or 0 if its clock is set to an earlier date.
fn machine() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
