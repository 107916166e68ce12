//! Divides the values of each feature into at most 64 bins with roughly equal numbers of rows; the upper ends of the
//! bins are the candidate thresholds.

use rayon::prelude::*;

use super::queries::Queries;

/// Bins per feature.
pub(super) const BINS: usize = 64;
/// Features per block.
pub(super) const BLOCK: usize = 4;

/// The bins of up to [`BLOCK`] features for each row; unused entries are 0.
pub(super) type Block = Vec<[u8; BLOCK]>;

/// The features of all rows as bins, without the features that are equal in every row.
pub(super) struct Bins {
    /// The features that vary, in ascending order.
    pub features: Vec<u8>,
    /// The bins of these features in order, [`BLOCK`] features at a time.
    pub blocks: Vec<Block>,
    /// For each of these features, the largest value of every bin except the last.
    pub ends: Vec<Vec<u8>>,
}

impl Bins {
    pub(super) fn of(queries: &Queries) -> Self {
        let ends: Vec<Vec<u8>> = queries.columns.par_iter().map(|column| ends(column)).collect();
        let (features, ends): (Vec<u8>, Vec<Vec<u8>>) = (0..).zip(ends).filter(|(_, ends)| !ends.is_empty()).unzip();
        let blocks = features.par_chunks(BLOCK).zip(ends.par_chunks(BLOCK)).map(|(features, ends)| {
            let mut block = vec![[0; BLOCK]; queries.rows()];
            for (place, (&feature, ends)) in features.iter().zip(ends).enumerate() {
                let bin = |value: usize| ends.partition_point(|&end| usize::from(end) < value) as u8;
                let bins: [u8; 256] = std::array::from_fn(bin);
                let rows = block.iter_mut().zip(&queries.columns[usize::from(feature)]);
                rows.for_each(|(row, &value)| row[place] = bins[usize::from(value)]);
            }
            block
        });
        Self { blocks: blocks.collect(), features, ends }
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
    fn few_values_get_one_bin_each_and_many_are_spread_evenly() {
        assert_eq!(ends(&[3, 3, 9, 200]), [3, 9]);
        assert!(ends(&[7; 10]).is_empty());
        let many: Vec<u8> = (0..=255).cycle().take(25_600).collect();
        let ends = ends(&many);
        assert_eq!(ends.len(), BINS - 1);
        assert!(ends.is_sorted_by(|a, b| a < b && b - a == 4));
    }
}
