//! The leaves of trees, as the pack stores them.

/// The number of units of a leaf per unit of log-odds (chosen: the largest leaves stay well within 16 bits).
const UNIT: f64 = 4_096.0;

/// Returns the pack's number for a leaf with this value in log-odds.
pub(super) fn quantised(log_odds: f64) -> i16 {
    (log_odds * UNIT).round().clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16
}

/// Converts a leaf's value to log-odds.
pub(super) const fn log_odds(leaf: i16) -> f64 {
    leaf as f64 / UNIT
}
