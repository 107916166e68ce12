//! Converts real weights to 4-bit levels, and provides integer tables with the value of each level.

/// A logarithmic scale of 15 levels; level 0 means no weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogScale {
    low: f64,
    high: f64,
}

/// The number of steps between level 1 and level 15.
const STEPS: f64 = 14.0;
/// The share of the weights, starting with the smallest, that all get level 1, so that one outlier does not make the
/// scale coarser (measured).
const FLOOR_QUANTILE: f64 = 0.01;

impl LogScale {
    /// Returns the scale that fits `weights`, of which only those above 0 are used.
    #[must_use]
    pub fn fit(weights: impl Iterator<Item = f32>) -> Self {
        let mut weights: Vec<f32> = weights.filter(|&w| w > 0.0).collect();
        let floor = (weights.len() as f64 * FLOOR_QUANTILE) as usize;
        let high = weights.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        let low = match weights.len() {
            0 => high,
            _ => *weights.select_nth_unstable_by(floor, f32::total_cmp).1,
        };
        Self { low: f64::from(low).ln(), high: f64::from(high).ln() }
    }

    /// Returns the level of a weight: 0 for none, otherwise 1..=15.
    #[must_use]
    pub fn level(&self, weight: f32) -> u8 {
        if weight <= 0.0 {
            return 0;
        }
        let span = (self.high - self.low).max(f64::MIN_POSITIVE);
        let step = (f64::from(weight).ln() - self.low) / span * STEPS;
        1 + step.round().clamp(0.0, STEPS) as u8
    }

    /// Returns the value of each level, as a share of the largest weight; entry 0 is 0.
    #[must_use]
    pub fn worth(&self) -> [f64; 16] {
        let mut worth = [0.0; 16];
        for (level, worth) in worth.iter_mut().enumerate().skip(1) {
            *worth = ((self.low - self.high) * (1.0 - (level as f64 - 1.0) / STEPS)).exp();
        }
        worth
    }
}

/// Returns the level of a cosine in 0..=1, 1..=15 on a linear scale.
#[must_use]
pub fn cosine_level(cosine: f32) -> u8 {
    (cosine * 15.0).ceil().clamp(1.0, 15.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_represents_its_weights_within_half_a_step() {
        let weights: Vec<f32> = (1..=1000).map(|n| n as f32 * 0.003).collect();
        let scale = LogScale::fit(weights.iter().copied());
        let worth = scale.worth();
        let half_step = ((scale.high - scale.low) / STEPS / 2.0).exp() * 1.000_001;
        for &weight in weights.iter().filter(|&&w| f64::from(w).ln() >= scale.low) {
            let restored = worth[usize::from(scale.level(weight))] * scale.high.exp();
            let ratio = restored / f64::from(weight);
            assert!((1.0 / half_step..=half_step).contains(&ratio), "{weight} became {restored}");
        }
    }

    #[test]
    fn a_single_weight_and_no_weight_have_a_scale() {
        let one = LogScale::fit([0.25f32].into_iter());
        assert!((one.worth()[usize::from(one.level(0.25))] - 1.0).abs() < 1e-12);
        assert_eq!(LogScale::fit([0.0f32].into_iter()).level(0.0), 0);
    }
}
