//! Histograms: sums of gradients and hessians over the rows of a sample, by leaf, feature and bin.
//!
//! Sums are integers, so the order of addition does not matter and they can be subtracted exactly. When a leaf is
//! split, only its smaller half is counted; the sums of the larger half are the difference.
//!
//! # Source
//! Ke et al., "LightGBM", 2017 (histogram subtraction).

use super::bins::{BINS, BLOCK, Block};
use super::loss::Derivatives;

/// The fixed-point unit: derivatives are precise to 2⁻²⁸, and the largest possible one, 4, fits in 32 bits.
const ONE: f32 = (1u32 << 28) as f32;

/// Gradients and hessians together, in units of 1/[`ONE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    gradient: i64,
    hessian: i64,
}

impl Sum {
    pub(super) const fn plus(self, other: Self) -> Self {
        Self { gradient: self.gradient + other.gradient, hessian: self.hessian + other.hessian }
    }

    pub(super) const fn minus(self, other: Self) -> Self {
        Self { gradient: self.gradient - other.gradient, hessian: self.hessian - other.hessian }
    }

    pub(super) fn worth(self, shrink: f64) -> f64 {
        let one = f64::from(ONE);
        self.gradient as f64 / one / (self.hessian as f64 / one + shrink)
    }

    pub(super) fn gain(self, shrink: f64) -> f64 {
        self.gradient as f64 / f64::from(ONE) * self.worth(shrink)
    }
}

/// The rows that a tree is grown on, each with its derivatives and current leaf.
pub(super) struct Sample {
    rows: Vec<u32>,
    derivatives: Vec<[i32; 2]>,
    leaves: Vec<u8>,
    /// The rows in the smaller half of each leaf after the latest split; all rows before the first split.
    counted: Vec<u32>,
    /// For each leaf in the latest split, true if the upper half is the smaller one.
    upper: Vec<bool>,
}

impl Sample {
    /// Returns a sample of these rows, all in leaf 0.
    pub(super) fn new(rows: Vec<u32>, derivatives: &[Derivatives]) -> Self {
        let fixed = |&(gradient, hessian): &Derivatives| [(gradient * ONE) as i32, (hessian * ONE) as i32];
        let counted = (0..rows.len() as u32).collect();
        Self {
            derivatives: derivatives.iter().map(fixed).collect(),
            leaves: vec![0; rows.len()],
            counted,
            upper: Vec::new(),
            rows,
        }
    }

    /// Splits every leaf: rows for which `is_above` is true get bit `level` of their leaf.
    pub(super) fn split(&mut self, level: usize, is_above: impl Fn(u32) -> bool) {
        let mut sizes = vec![[0usize; 2]; 1 << level];
        for (leaf, &row) in self.leaves.iter_mut().zip(&self.rows) {
            let above = is_above(row);
            sizes[usize::from(*leaf)][usize::from(above)] += 1;
            *leaf |= u8::from(above) << level;
        }
        self.upper = sizes.iter().map(|[below, above]| above < below).collect();
        let old = (1 << level) - 1;
        self.counted.clear();
        let smaller = |leaf: u8| self.upper[usize::from(leaf & old)] == (leaf >> level != 0);
        self.counted.extend((0..).zip(&self.leaves).filter(|&(_, &leaf)| smaller(leaf)).map(|(at, _)| at));
    }

    /// Returns the sum of each leaf.
    pub(super) fn sums(&self, leaves: usize) -> Vec<Sum> {
        let mut sums = vec![Sum::default(); leaves];
        self.leaves
            .iter()
            .zip(&self.derivatives)
            .for_each(|(&leaf, &derivative)| add(&mut sums[usize::from(leaf)], derivative));
        sums
    }
}

fn add(sum: &mut Sum, [gradient, hessian]: [i32; 2]) {
    sum.gradient += i64::from(gradient);
    sum.hessian += i64::from(hessian);
}

/// The sums of a block of features: for each leaf and feature, one sum per bin.
pub(super) struct Histogram(Vec<[[Sum; BINS]; BLOCK]>);

impl Histogram {
    /// Returns the sums over a sample that has not been split yet.
    pub(super) fn new(block: &Block, sample: &Sample) -> Self {
        Self(count(block, sample, 1))
    }

    /// Updates the sums after a split of the leaves.
    pub(super) fn split(&mut self, block: &Block, sample: &Sample) {
        let whole = std::mem::take(&mut self.0);
        let old = whole.len();
        self.0 = count(block, sample, 2 * old);
        let (below, above) = self.0.split_at_mut(old);
        for (((whole, below), above), &upper) in whole.iter().zip(below).zip(above).zip(&sample.upper) {
            let (counted, rest) = if upper { (above, below) } else { (below, above) };
            let sums = rest.as_flattened_mut().iter_mut().zip(counted.as_flattened());
            sums.zip(whole.as_flattened()).for_each(|((rest, &counted), &whole)| *rest = whole.minus(counted));
        }
    }

    /// Returns each leaf's sums by bin for one of the block's features.
    pub(super) fn of(&self, feature: usize) -> impl Iterator<Item = &[Sum; BINS]> {
        self.0.iter().map(move |features| &features[feature])
    }
}

/// Returns the sums over the counted rows. Several features are summed at a time: additions to one bin depend on each
/// other, so the processor can work on other features while it waits.
fn count(block: &Block, sample: &Sample, leaves: usize) -> Vec<[[Sum; BINS]; BLOCK]> {
    let mut sums = vec![[[Sum::default(); BINS]; BLOCK]; leaves];
    for &at in &sample.counted {
        let at = at as usize;
        let (derivative, leaf) = (sample.derivatives[at], &mut sums[usize::from(sample.leaves[at])]);
        let bins = block[sample.rows[at] as usize];
        for (feature, bin) in leaf.iter_mut().zip(bins) {
            add(&mut feature[usize::from(bin) % BINS], derivative);
        }
    }
    sums
}
