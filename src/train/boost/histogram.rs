//! What the rows of a tree's sample pull in total: per leaf, feature and bin.
//!
//! Sums are whole numbers, so they have no order and can be taken apart again: of the two halves of a split leaf only the
//! smaller is counted, and the other is what is left of the whole.
//!
//! # Source
//! Ke et al., "LightGBM", 2017 (histogram subtraction).

use super::bins::{BINS, BLOCK, Block};
use super::loss::Pull;

/// One in a sum: small enough that no pull is rounded by more than a four-billionth, large enough that the largest pull,
/// 4, fits 32 bits.
const ONE: f32 = (1u32 << 28) as f32;

/// Slopes and curvatures together, in units of 1/[`ONE`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    slope: i64,
    curvature: i64,
}

impl Sum {
    pub(super) const fn plus(self, other: Self) -> Self {
        Self { slope: self.slope + other.slope, curvature: self.curvature + other.curvature }
    }

    pub(super) const fn minus(self, other: Self) -> Self {
        Self { slope: self.slope - other.slope, curvature: self.curvature - other.curvature }
    }

    pub(super) fn worth(self, shrink: f64) -> f64 {
        let one = f64::from(ONE);
        self.slope as f64 / one / (self.curvature as f64 / one + shrink)
    }

    pub(super) fn gain(self, shrink: f64) -> f64 {
        self.slope as f64 / f64::from(ONE) * self.worth(shrink)
    }
}

/// The rows that a tree looks at, each with its pull and the leaf that it has reached.
pub(super) struct Sample {
    rows: Vec<u32>,
    pulls: Vec<[i32; 2]>,
    leaves: Vec<u8>,
    /// Rows of the smaller half of each leaf that was split last; all of them before the first split.
    counted: Vec<u32>,
    /// Of each leaf that was split last, whether the upper half is the smaller.
    upper: Vec<bool>,
}

impl Sample {
    /// A sample of these rows, all in leaf 0.
    pub(super) fn new(rows: Vec<u32>, pulls: &[Pull]) -> Self {
        let fixed = |&(slope, curvature): &Pull| [(slope * ONE) as i32, (curvature * ONE) as i32];
        let counted = (0..rows.len() as u32).collect();
        Self { pulls: pulls.iter().map(fixed).collect(), leaves: vec![0; rows.len()], counted, upper: Vec::new(), rows }
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

    /// What each of so many leaves sums up to.
    pub(super) fn sums(&self, leaves: usize) -> Vec<Sum> {
        let mut sums = vec![Sum::default(); leaves];
        self.leaves.iter().zip(&self.pulls).for_each(|(&leaf, &pull)| add(&mut sums[usize::from(leaf)], pull));
        sums
    }
}

fn add(sum: &mut Sum, [slope, curvature]: [i32; 2]) {
    sum.slope += i64::from(slope);
    sum.curvature += i64::from(curvature);
}

/// The sums of a block of features: of each leaf, of each feature, a sum for every bin.
pub(super) struct Histogram(Vec<[[Sum; BINS]; BLOCK]>);

impl Histogram {
    /// The sums over a sample that is not split yet.
    pub(super) fn new(block: &Block, sample: &Sample) -> Self {
        Self(count(block, sample, 1))
    }

    /// The sums after the leaves were split.
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

    /// Of one of the block's features, each leaf's sums by bin.
    pub(super) fn of(&self, feature: usize) -> impl Iterator<Item = &[Sum; BINS]> {
        self.0.iter().map(move |features| &features[feature])
    }
}

/// The sums of the rows that are counted. Several features at a time: where rows share a bin, the additions of one
/// feature would wait for each other.
fn count(block: &Block, sample: &Sample, leaves: usize) -> Vec<[[Sum; BINS]; BLOCK]> {
    let mut sums = vec![[[Sum::default(); BINS]; BLOCK]; leaves];
    for &at in &sample.counted {
        let at = at as usize;
        let (pull, leaf) = (sample.pulls[at], &mut sums[usize::from(sample.leaves[at])]);
        let bins = block[sample.rows[at] as usize];
        for (feature, bin) in leaf.iter_mut().zip(bins) {
            add(&mut feature[usize::from(bin) % BINS], pull);
        }
    }
    sums
}
