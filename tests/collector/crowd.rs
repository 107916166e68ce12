//! A crowd of senders with known answers, and what their devices report: the truth that estimates are compared with.
#![allow(dead_code, reason = "each test binary uses a part of this")]

use homebody::report::Randomizer;

/// A reproducible stream of random numbers.
///
/// # Source
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014 (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number in 0..1.
    pub fn unit(&mut self) -> f64 {
        (self.word() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Returns a binomial number: how many of `n` have a property that each has with probability `p`, in 0..1. Jumps from
    /// hit to hit, which takes n p steps.
    ///
    /// # Source
    /// Devroye, "Non-Uniform Random Variate Generation", 1986, X.4.3 (second waiting time method).
    pub fn hits(&mut self, n: u64, p: f64) -> u64 {
        let (mut at, mut hits, miss) = (0.0, 0, (-p).ln_1p());
        loop {
            at += ((1.0 - self.unit()).ln() / miss).floor() + 1.0;
            if at > n as f64 {
                return hits;
            }
            hits += 1;
        }
    }

    /// Returns a number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.unit() * end as f64) as usize
    }
}

/// A metric's randomizer with every block expanded, for millions of draws.
pub struct Devices {
    pub randomizer: Randomizer,
    /// For each answer, the symbols inside and outside its block.
    blocks: Vec<[Vec<u32>; 2]>,
}

impl Devices {
    pub fn new(randomizer: Randomizer, answers: u32) -> Self {
        let block = |answer| {
            let (inside, outside) = (0..randomizer.symbols()).partition(|&symbol| randomizer.contains(answer, symbol));
            [inside, outside]
        };
        Self { randomizer, blocks: (0..answers).map(block).collect() }
    }

    pub fn answers(&self) -> u32 {
        self.blocks.len() as u32
    }

    /// Returns how often each symbol is reported when `senders[x]` devices have the answer x.
    pub fn report(&self, senders: &[u64], chance: &mut Chance) -> Vec<(u32, u64)> {
        let mut counts = vec![0_u64; self.randomizer.symbols() as usize];
        for ([inside, outside], &senders) in self.blocks.iter().zip(senders) {
            for _ in 0..senders {
                let side = if chance.unit() < self.randomizer.p() { inside } else { outside };
                counts[side[chance.below(side.len())] as usize] += 1;
            }
        }
        (0..).zip(counts).filter(|(_, count)| *count > 0).collect()
    }
}

/// Returns almost the same number of senders for every answer.
pub fn flat(answers: usize, senders: u64) -> Vec<u64> {
    let each = senders / answers as u64;
    let rest = (senders % answers as u64) as usize;
    (0..answers).map(|answer| each + u64::from(answer < rest)).collect()
}

/// Returns senders in proportion to 1/n for the n-th answer, and none for the last quarter of the answers.
pub fn skewed(answers: usize, senders: u64) -> Vec<u64> {
    let given = answers - answers / 4;
    let sum: f64 = (1..=given).map(|n| 1.0 / n as f64).sum();
    let mut counts: Vec<u64> = (1..=given).map(|n| (senders as f64 / (n as f64 * sum)) as u64).collect();
    counts[0] += senders - counts.iter().sum::<u64>();
    counts.resize(answers, 0);
    counts
}

/// Returns senders drawn one by one from shares that add up to 1.
pub fn drawn(shares: &[f64], senders: u64, chance: &mut Chance) -> Vec<u64> {
    let mut counts = vec![0; shares.len()];
    for _ in 0..senders {
        let mut left = chance.unit();
        let answer = shares.iter().position(|share| {
            left -= share;
            left < 0.0
        });
        counts[answer.unwrap_or(shares.len() - 1)] += 1;
    }
    counts
}
