//! Prediction times: exact quantiles of all measured times.

use std::time::Duration;

/// The times of single predictions.
#[derive(Clone, Debug, Default)]
pub struct Latency {
    nanos: Vec<u64>,
}

impl Latency {
    /// Adds one prediction.
    pub fn add(&mut self, took: Duration) {
        self.nanos.push(u64::try_from(took.as_nanos()).unwrap_or(u64::MAX));
    }

    /// Returns the time in microseconds that the share `q` (0..=1) of predictions did not exceed; 0 if there are no
    /// predictions.
    #[must_use]
    pub fn micros(&self, q: f64) -> f64 {
        let mut nanos = self.nanos.clone();
        nanos.sort_unstable();
        let at = ((nanos.len() as f64 * q).ceil() as usize).saturating_sub(1);
        nanos.get(at).map_or(0.0, |&n| n as f64 / 1000.0)
    }
}
