//! What ε means for one visitor, expressed as an attacker's certainty.

use crate::units::MicroEps;

/// The bound on how much reports with this total ε reveal about a visitor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loss {
    /// The bound.
    pub epsilon: MicroEps,
}

impl Loss {
    /// Returns the total for reports with these bounds, each given with the number of times it is sent.
    #[must_use]
    pub fn sum(parts: impl Iterator<Item = (MicroEps, u32)>) -> Self {
        Self { epsilon: parts.fold(MicroEps::ZERO, |sum, (part, times)| sum.plus(part.times(times))) }
    }

    /// Returns how certain an attacker can become that something is true of a visitor, starting from even odds:
    /// `e^ε/(1 + e^ε)`, from 0.5 (nothing learned) to 1.
    ///
    /// # Source
    /// The definition of ε-differential privacy: odds change by a factor of at most `e^ε`, for any prior knowledge.
    #[must_use]
    pub fn surest(&self) -> f64 {
        1.0 / (1.0 + (-self.epsilon.value()).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_add_up_and_end_below_certainty() {
        let loss =
            Loss::sum([(MicroEps::new(2_000_000).unwrap(), 1), (MicroEps::new(500_000).unwrap(), 5)].into_iter());
        assert_eq!(loss.epsilon, MicroEps::new(4_500_000).unwrap());
        assert!((Loss { epsilon: MicroEps::new(2_000_000).unwrap() }.surest() - 0.880_797).abs() < 1e-6);
        assert_eq!(Loss::sum([].into_iter()).surest(), 0.5);
    }
}
