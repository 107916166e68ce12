//! The randomizer turns a true answer into a symbol that any other answer could also have produced.
//!
//! Each answer x has a *block*, a set S(x) of `c` of the `K` symbols; any two blocks share `o` symbols. A symbol y is
//! drawn with weight w if y ∈ S(x) and weight 1 otherwise, so the probabilities of a symbol under two answers differ by
//! at most a factor of w: this is ε-local differential privacy with ε = ln w. From n reports, the share of devices with
//! answer x is estimated as (N(x)/n − q) / (p − q), where N(x) is the number of reports in S(x), p = w c / (w c + K −
//! c) is the probability that a report of x is in S(x), and q = (w o + c − o) / (w c + K − c) is the same probability
//! for a report of any other answer.
//!
//! - *k-ary randomized response*: as many symbols as answers, S(x) = {x}; c = 1, o = 0.
//! - *Projective geometry response*: symbols and answers are points of the projective space of `t` coordinates over the
//!   prime field of order f, and S(x) is the set of points orthogonal to x; K = (fᵗ − 1)/(f − 1),
//!   c = (fᵗ⁻¹ − 1)/(f − 1), o = (fᵗ⁻² − 1)/(f − 1).
//!
//! Of these two, the engine uses the randomizer with the smaller variance for rare answers, q (1 − q) / (p − q)².
//!
//! # Source
//! Feldman, Nelson, Nguyen and Talwar, "Private Frequency Estimation via Projective Geometry", ICML 2022, §3; Kairouz,
//! Oh and Viswanath, "Extremal Mechanisms for Local Differential Privacy", JMLR 2016, §4 (randomized response).

use alloc::vec::Vec;

use crate::units::MicroEps;

/// The weight of a symbol outside the block. Weights are integers, so the probabilities are exact and rounding adds
/// nothing to ε.
const ONE: u64 = 1 << 24;
/// The maximum number of symbols (chosen: the collector keeps a counter for each symbol, and a device goes through all
/// symbols to draw one).
const MAX_SYMBOLS: u32 = 1 << 16;
/// The maximum number of coordinates of a point: over the smallest field, of order 2, 12 coordinates give only 4,095
/// points, so 4,096 answers need 13.
const MAX_COORDINATES: usize = 13;

/// The randomizer of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Randomizer {
    /// The order of the field; 0 for randomized response.
    field: u32,
    coordinates: usize,
    symbols: u32,
    block: u32,
    overlap: u32,
    /// The weight w in units of [`ONE`], rounded down.
    weight: u64,
}

type Point = [u32; MAX_COORDINATES];

impl Randomizer {
    /// Returns the better of the two randomizers for this number of answers (2..=4,096) and this ε (0.1..=4 in a
    /// policy).
    #[must_use]
    pub fn of(answers: usize, epsilon: MicroEps) -> Self {
        let response = Self::randomized(answers, epsilon);
        Self::projective(answers, epsilon).filter(|other| other.variance() < response.variance()).unwrap_or(response)
    }

    /// Returns the k-ary randomized response for this number of answers.
    #[must_use]
    pub fn randomized(answers: usize, epsilon: MicroEps) -> Self {
        let symbols = answers as u32;
        Self { field: 0, coordinates: 0, symbols, block: 1, overlap: 0, weight: weight(epsilon) }
    }

    /// Returns the projective geometry response over the best field; `None` if all fields need too many symbols.
    #[must_use]
    pub fn projective(answers: usize, epsilon: MicroEps) -> Option<Self> {
        let weight = weight(epsilon);
        // The order of the best field is close to w + 1, and no field of more than twice that order is better.
        let most = 2 * (weight / ONE) as u32 + 3;
        let mut best: Option<Self> = None;
        for field in (2..=most).filter(|&field| is_prime(field)) {
            // 1, 1 + f, 1 + f + f², …: the number of points with one, two, three, … coordinates.
            let (mut overlap, mut block, mut symbols, mut coordinates) = (0, 1, 1 + field, 2);
            while symbols < answers as u32 {
                (overlap, block, symbols, coordinates) = (block, symbols, 1 + symbols * field, coordinates + 1);
            }
            let other = Self { field, coordinates, symbols, block, overlap, weight };
            if symbols <= MAX_SYMBOLS && best.is_none_or(|best| other.variance() < best.variance()) {
                best = Some(other);
            }
        }
        best
    }

    /// Returns K, the number of symbols.
    #[must_use]
    pub const fn symbols(&self) -> u32 {
        self.symbols
    }

    /// Returns c, the number of symbols in the block of an answer.
    #[must_use]
    pub const fn block(&self) -> u32 {
        self.block
    }

    /// Returns o, the number of symbols that any two blocks share.
    #[must_use]
    pub const fn overlap(&self) -> u32 {
        self.overlap
    }

    /// Returns w, the factor by which the probabilities of a symbol under two answers differ at most.
    #[must_use]
    pub fn weight(&self) -> f64 {
        self.weight as f64 / ONE as f64
    }

    /// Returns p, the probability that a report is in the block of its true answer.
    #[must_use]
    #[inline(never)]
    pub fn p(&self) -> f64 {
        (self.weight * u64::from(self.block)) as f64 / self.total() as f64
    }

    /// Returns q, the probability that a report is in the block of any other answer.
    #[must_use]
    #[inline(never)]
    pub fn q(&self) -> f64 {
        let (block, overlap) = (u64::from(self.block), u64::from(self.overlap));
        (self.weight * overlap + ONE * (block - overlap)) as f64 / self.total() as f64
    }

    /// For an answer whose true share is 0, returns the variance of its estimated share, multiplied by the number of
    /// reports.
    #[must_use]
    #[inline(never)]
    pub fn variance(&self) -> f64 {
        let (p, q) = (self.p(), self.q());
        q * (1.0 - q) / ((p - q) * (p - q))
    }

    /// Returns the randomizer's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        if self.field == 0 { "k-ary randomized response" } else { "projective geometry response" }
    }

    /// Returns true if `symbol` is in the block of `answer`.
    #[must_use]
    pub fn contains(&self, answer: u32, symbol: u32) -> bool {
        self.field == 0 && answer == symbol || self.field != 0 && self.meets(&self.point(answer), &self.point(symbol))
    }

    /// Draws the symbol to report for `answer`. Returns `None` if `entropy` did not suffice; the probability of this is
    /// below 2⁻²⁶ and the same for every answer.
    #[must_use]
    pub fn draw(&self, answer: u32, entropy: &[u8; 16]) -> Option<u32> {
        let total = self.total();
        // The last few 64-bit numbers are skipped, because they would make small remainders more likely.
        let fair = u64::MAX / total * total;
        let (words, _) = entropy.as_chunks::<8>();
        let drawn = words.iter().map(|word| u64::from_le_bytes(*word)).find(|word| *word < fair)?;
        let mut left = drawn % total;
        let own = self.point(answer);
        for symbol in 0..self.symbols {
            let inside = if self.field == 0 { symbol == answer } else { self.meets(&own, &self.point(symbol)) };
            let weight = if inside { self.weight } else { ONE };
            if left < weight {
                return Some(symbol);
            }
            left -= weight;
        }
        None
    }

    /// Returns N(x) for each answer x: the number of reports whose symbol is in the block of x.
    ///
    /// `counts` contains symbols and how often each was reported. The point of each symbol is computed only once; for
    /// 4,096 answers and the 19,608 symbols at ε = 2, this takes 0.6 s.
    #[must_use]
    pub fn support(&self, answers: impl IntoIterator<Item = u32>, counts: &[(u32, u64)]) -> Vec<u64> {
        let points: Vec<(Point, u64)> = counts.iter().map(|&(symbol, count)| (self.point(symbol), count)).collect();
        let within = |answer: u32| -> u64 {
            if self.field == 0 {
                return counts.iter().filter(|(symbol, _)| *symbol == answer).map(|(_, count)| count).sum();
            }
            let own = self.point(answer);
            points.iter().filter(|(point, _)| self.meets(&own, point)).map(|(_, count)| count).sum()
        };
        answers.into_iter().map(within).collect()
    }

    /// Returns the sum of all symbols' weights under one answer; below 2⁵⁰.
    const fn total(&self) -> u64 {
        self.weight * self.block as u64 + ONE * (self.symbols - self.block) as u64
    }

    /// Returns the point with that number. The order is: first the points whose first coordinate is 1, ordered by their
    /// other coordinates; then the points whose first coordinate is 0 and whose second is 1; and so on.
    fn point(&self, number: u32) -> Point {
        let mut point = [0; MAX_COORDINATES];
        let (mut left, mut free) = (number, self.symbols - self.block);
        for at in 0..self.coordinates {
            if left < free || free <= 1 {
                if let Some(first) = point.get_mut(at) {
                    *first = 1;
                }
                for coordinate in point.iter_mut().take(self.coordinates).skip(at + 1).rev() {
                    (*coordinate, left) = (left % self.field, left / self.field);
                }
                break;
            }
            left -= free;
            free /= self.field;
        }
        point
    }

    /// Returns true if two points are orthogonal.
    fn meets(&self, a: &Point, b: &Point) -> bool {
        // The sum of thirteen products of numbers below 811 stays below 2³².
        let product: u32 = a.iter().zip(b).map(|(a, b)| a * b).sum();
        product.is_multiple_of(self.field)
    }
}

/// The largest ε that a randomizer uses, in millionths: twice the maximum in a policy. A larger ε is reduced to this
/// maximum, which gives more privacy than requested and keeps the products below from overflowing.
pub(super) const MOST: u32 = 8_000_000;

/// Returns the factor by which reports with this total ε change odds at most: the square of the weight for half of ε.
pub(super) fn odds(epsilon: MicroEps) -> f64 {
    let half = MicroEps::new(epsilon.millionths() / 2).unwrap_or_default();
    let weight = weight(half) as f64 / ONE as f64;
    weight * weight
}

/// Returns e^ε in units of [`ONE`], rounded down. It sums the series Σ εⁿ/n!, with each term rounded down.
fn weight(epsilon: MicroEps) -> u64 {
    let epsilon = u64::from(epsilon.millionths().min(MOST));
    let (mut sum, mut term) = (0, ONE);
    for n in 1..64 {
        sum += term;
        // Terms stay below 2³³, and ε stays below 2²³.
        term = term * epsilon / (1_000_000 * n);
    }
    sum
}

fn is_prime(number: u32) -> bool {
    (2..number).take_while(|divisor| divisor * divisor <= number).all(|divisor| !number.is_multiple_of(divisor))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWERS: [usize; 9] = [2, 3, 4, 5, 8, 13, 31, 64, 100];
    const EPSILONS: [u32; 6] = [100_000, 500_000, 1_000_000, 2_000_000, 4_000_000, 6_000_000];

    fn every() -> impl Iterator<Item = (usize, MicroEps, Randomizer)> {
        let both =
            ANSWERS.into_iter().flat_map(|answers| EPSILONS.map(|epsilon| (answers, MicroEps::new(epsilon).unwrap())));
        both.flat_map(|(answers, epsilon)| {
            let randomizers =
                [Some(Randomizer::randomized(answers, epsilon)), Randomizer::projective(answers, epsilon)];
            randomizers.into_iter().flatten().map(move |randomizer| (answers, epsilon, randomizer))
        })
    }

    /// Returns the probability of each symbol under an answer, in units of one drawn number: the loop in `draw` assigns
    /// to each symbol as many numbers as its weight.
    fn weights(randomizer: &Randomizer, answer: u32) -> Vec<u64> {
        (0..randomizer.symbols())
            .map(|symbol| if randomizer.contains(answer, symbol) { randomizer.weight } else { ONE })
            .collect()
    }

    #[test]
    fn no_symbol_is_more_than_e_to_the_epsilon_times_as_likely_under_one_answer_as_under_another() {
        for (answers, epsilon, randomizer) in every() {
            let of: Vec<Vec<u64>> = (0..answers as u32).map(|answer| weights(&randomizer, answer)).collect();
            let total = of[0].iter().sum::<u64>();
            assert!(
                of.iter().all(|weights| weights.iter().sum::<u64>() == total),
                "the weights of every answer have the same sum"
            );
            for symbol in 0..randomizer.symbols() as usize {
                let (most, least) = of.iter().fold((0, u64::MAX), |(most, least), weights| {
                    (most.max(weights[symbol]), least.min(weights[symbol]))
                });
                // Compares the ratio of the integer weights with e^ε, which it never exceeds.
                assert!(most as f64 <= epsilon.value().exp() * least as f64, "{answers} answers at {epsilon:?}");
            }
            assert!(
                randomizer.weight as f64 / ONE as f64 > epsilon.value().exp() * (1.0 - 1e-5),
                "the ratio also comes close to e^ε, so no accuracy is lost"
            );
        }
    }

    #[test]
    fn drawing_assigns_to_every_symbol_as_many_numbers_as_its_weight() {
        let number = |number: u64| {
            let mut entropy = [0; 16];
            entropy[..8].copy_from_slice(&number.to_le_bytes());
            entropy
        };
        for (answers, _, randomizer) in every() {
            for answer in [0, answers as u32 / 2, answers as u32 - 1] {
                let mut from = 0;
                for (symbol, weight) in weights(&randomizer, answer).into_iter().enumerate() {
                    for at in [from, from + weight / 2, from + weight - 1, randomizer.total() + from] {
                        assert_eq!(randomizer.draw(answer, &number(at)), Some(symbol as u32));
                    }
                    from += weight;
                }
            }
        }
    }

    #[test]
    fn the_last_numbers_are_skipped_because_they_would_favour_some_symbols() {
        let randomizer = Randomizer::of(64, MicroEps::new(2_000_000).unwrap());
        let fair = u64::MAX / randomizer.total() * randomizer.total();
        let mut entropy = [0xff; 16];
        assert_eq!(randomizer.draw(3, &entropy), None, "no entropy is left");
        entropy[8..].copy_from_slice(&(fair - 1).to_le_bytes());
        assert_eq!(randomizer.draw(3, &entropy), Some(randomizer.symbols() - 1));
    }

    #[test]
    fn blocks_have_the_size_and_the_overlap_that_estimates_rely_on() {
        for (answers, _, randomizer) in every() {
            for a in 0..answers as u32 {
                let block: Vec<u32> =
                    (0..randomizer.symbols()).filter(|&symbol| randomizer.contains(a, symbol)).collect();
                assert_eq!(block.len(), randomizer.block() as usize);
                for b in 0..a {
                    let shared = block.iter().filter(|&&symbol| randomizer.contains(b, symbol)).count();
                    assert_eq!(shared, randomizer.overlap() as usize, "{answers} answers, {a} and {b}");
                }
            }
        }
    }

    #[test]
    fn the_support_of_an_answer_is_every_report_in_its_block() {
        for (answers, _, randomizer) in every() {
            let counts: Vec<(u32, u64)> =
                (0..randomizer.symbols()).step_by(3).map(|symbol| (symbol, u64::from(symbol) * 7 % 11)).collect();
            let support = randomizer.support(0..answers as u32, &counts);
            for (answer, found) in (0..).zip(support) {
                let inside = counts.iter().filter(|(symbol, _)| randomizer.contains(answer, *symbol));
                assert_eq!(found, inside.map(|(_, count)| count).sum::<u64>());
            }
        }
    }

    #[test]
    fn every_point_has_a_different_number() {
        let randomizer = Randomizer::of(4096, MicroEps::new(1_000_000).unwrap());
        let points: std::collections::BTreeSet<Point> =
            (0..randomizer.symbols()).map(|number| randomizer.point(number)).collect();
        assert_eq!(points.len(), randomizer.symbols() as usize);
        assert!(randomizer.symbols() >= 4096);
    }

    /// The figures follow from the closed forms in the paper.
    #[test]
    fn the_randomizer_with_the_smaller_variance_is_used() {
        let randomizer = |answers, epsilon| {
            let randomizer = Randomizer::of(answers, MicroEps::new(epsilon).unwrap());
            (randomizer.symbols(), randomizer.block(), (randomizer.variance() * 1e4).round() / 1e4)
        };
        assert_eq!(randomizer(64, 1_000_000), (121, 40, 3.6896));
        assert_eq!(randomizer(64, 2_000_000), (133, 12, 0.7121));
        // If ε is large for the number of answers, randomized response has the smaller variance: 0.0406 against 0.0420.
        assert_eq!(randomizer(64, 4_000_000), (64, 1, 0.0406));
        let projective = Randomizer::projective(64, MicroEps::new(4_000_000).unwrap()).unwrap();
        assert_eq!((projective.symbols(), (projective.variance() * 1e4).round()), (68, 420.0));
        assert_eq!(Randomizer::of(2, MicroEps::new(2_000_000).unwrap()).name(), "k-ary randomized response");
    }
}
