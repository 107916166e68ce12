//! What ε means for one visitor, in numbers that need no theory.

use crate::units::MicroEps;

/// The most that anyone could learn from a visitor's reports of that ε in all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loss {
    /// The bound.
    pub epsilon: MicroEps,
}

impl Loss {
    /// What is spent by reports of these bounds, each sent so many times: they add up.
    #[must_use]
    pub fn sum(parts: impl Iterator<Item = (MicroEps, u32)>) -> Self {
        Self { epsilon: parts.fold(MicroEps::ZERO, |sum, (part, times)| sum.plus(part.times(times))) }
    }

    /// How sure somebody can become at most that something is true of a visitor, who thought it a toss of a coin
    /// before: `e^ε/(1 + e^ε)`, 0.5 (learnt nothing) up to 1.
    ///
    /// # Source
    /// The definition of ε-differential privacy: odds change by `e^ε` at most, whatever else is known.
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
