//! Item-to-item weights, stored by row: for each item, its related items and their weights.

use rayon::prelude::*;

use super::sums::{Sums, keep_first};

/// A sparse square matrix over items; each row is in ascending order of column.
#[derive(Clone, Debug)]
pub(super) struct Matrix {
    rows: Vec<Vec<(u32, f32)>>,
}

impl Matrix {
    /// Builds a matrix: `fill(i, row)` computes the sums of row `i`, of which at most the `most` largest are kept. Rows
    /// are built on all cores, but each row is summed on a single one, so that the result does not depend on the number
    /// of cores.
    pub(super) fn build(items: usize, most: usize, fill: impl Fn(u32, &mut Sums) + Sync) -> Self {
        let row = |sums: &mut Sums, i| {
            sums.clear();
            fill(i, sums);
            let row = sums.touched().iter().map(|&j| (j, sums.get(j) as f32)).filter(|&(_, w)| w != 0.0);
            largest(row.collect(), most)
        };
        Self { rows: (0..items as u32).into_par_iter().map_init(|| Sums::new(items), row).collect() }
    }

    /// Returns the matrix with at most the `most` largest entries of each row.
    pub(super) fn pruned(&self, most: usize) -> Self {
        Self { rows: self.rows.par_iter().map(|row| largest(row.clone(), most)).collect() }
    }

    /// Returns the columns and weights of row `i`.
    pub(super) fn row(&self, i: u32) -> &[(u32, f32)] {
        &self.rows[i as usize]
    }

    /// Adds row `i`, multiplied by `weight`, to `sums`.
    pub(super) fn spread(&self, i: u32, weight: f64, sums: &mut Sums) {
        self.row(i).iter().for_each(|&(j, w)| sums.add(j, weight * f64::from(w)));
    }
}

/// Returns the `most` largest weights of a row; equal weights are ordered by column.
fn largest(mut row: Vec<(u32, f32)>, most: usize) -> Vec<(u32, f32)> {
    if row.len() > most {
        keep_first(&mut row, most, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    }
    row.sort_unstable_by_key(|&(j, _)| j);
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_keeps_its_largest_by_value_then_by_column_without_zeros() {
        let fill = |i: u32, sums: &mut Sums| {
            [(3, 1.0), (1, 2.0), (2, 1.0), (0, 5.0), (4, -9.0)].iter().for_each(|&(j, w)| sums.add(j, w));
            sums.add(0, -5.0);
            sums.add(i, 0.0);
        };
        let all = Matrix::build(5, usize::MAX, fill);
        assert_eq!(all.row(4), [(1, 2.0), (2, 1.0), (3, 1.0), (4, -9.0)]);
        assert_eq!(all.pruned(2).row(4), [(1, 2.0), (2, 1.0)]);
        assert_eq!(Matrix::build(5, 3, fill).row(0), [(1, 2.0), (2, 1.0), (3, 1.0)]);
    }
}
