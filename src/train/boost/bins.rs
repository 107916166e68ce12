//! Features in at most 64 bins of about equal size: as many thresholds as a tree may choose from.

use rayon::prelude::*;

use super::queries::Queries;

/// Bins of a feature.
const BINS: usize = 64;

/// The rows' features as bins.
pub(super) struct Bins {
    /// One column a feature.
    pub columns: Vec<Vec<u8>>,
    /// Per feature, the largest value of each bin but the last.
    pub ends: Vec<Vec<u8>>,
}

impl Bins {
    pub(super) fn of(queries: &Queries) -> Self {
        let (columns, ends) = queries
            .columns
            .par_iter()
            .map(|column| {
                let ends = ends(column);
                (column.iter().map(|value| ends.partition_point(|end| end < value) as u8).collect(), ends)
            })
            .unzip();
        Self { columns, ends }
    }
}

fn ends(column: &[u8]) -> Vec<u8> {
    let mut counts = [0usize; 256];
    column.iter().for_each(|&value| counts[usize::from(value)] += 1);
    let distinct = counts.iter().filter(|&&count| count > 0).count();
    let full = if distinct <= BINS { 1 } else { column.len() / BINS };
    let mut ends = Vec::with_capacity(BINS);
    let (mut held, mut left) = (0, column.len());
    for (value, &count) in (0..=u8::MAX).zip(&counts) {
        held += count;
        left -= count;
        if held >= full.max(1) && left > 0 && ends.len() < BINS - 1 {
            ends.push(value);
            held = 0;
        }
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_values_have_a_bin_each_and_many_share_evenly() {
        assert_eq!(ends(&[3, 3, 9, 200]), [3, 9]);
        assert!(ends(&[7; 10]).is_empty());
        let many: Vec<u8> = (0..=255).cycle().take(25_600).collect();
        let ends = ends(&many);
        assert_eq!(ends.len(), BINS - 1);
        assert!(ends.is_sorted_by(|a, b| a < b && b - a == 4));
    }
}
