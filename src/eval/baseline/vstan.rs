//! V-STAN: [STAN](super::stan) with VS-kNN's weight for rare items and a longer memory.
//!
//! The formula is STAN's with `λ_idf > 0`: a rare item in a neighbour carries more information than a common one.
//!
//! # Source
//! Ludewig et al., "Empirical analysis of session-based recommendation algorithms", User Modeling and User-Adapted
//! Interaction 31, 2021, §3.1 (V-STAN).

use super::nearest::Reach;
use super::stan::Settings;

/// The ranking study's settings.
pub(super) const SETTINGS: Settings =
    Settings { reach: Reach { k: 1500, m: 5000, last: 50 }, spw: 2.45, snh: 40.0, inh: 2.0, idf: 0.1 };

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::oracle::{history, log};
    use super::super::stan::tests::check;
    use super::*;

    proptest! {
        #[test]
        fn scores_match_the_definition(log in log(), seen in history(), k in 1..6usize, m in 1..9usize) {
            check(&log, &seen, &Settings { reach: Reach { k, m, last: 50 }, ..SETTINGS })?;
        }
    }
}
