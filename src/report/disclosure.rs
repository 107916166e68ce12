//! What reports reveal about a visitor, in natural frequencies. Every text about noise, in every language and program,
//! takes its figures from here.
//!
//! Two sets of reports whose probabilities differ by at most a factor of e^ε change the odds of any guess by at most
//! this factor. A guess that is otherwise right in half of all cases is therefore right in at most a share of
//! e^ε / (1 + e^ε) of them. This covers what a visitor's answers were, but not whether an answer changed: an equal
//! answer repeats its symbol, so two different symbols prove that there were two different answers.
//!
//! # Source
//! Wood et al., "Differential Privacy: A Primer for a Non-Technical Audience", 2018, §4 (odds and guesses); Gigerenzer
//! and Hoffrage, "How to Improve Bayesian Reasoning Without Instruction", 1995 (natural frequencies).

use core::fmt;

use super::randomizer::{MOST, Randomizer, odds};
use crate::units::MicroEps;

/// How many guesses about a visitor can be right: half of [`Guesses::of`] without the reports, and at most
/// [`Guesses::right`] with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guesses {
    right: u32,
    of: u32,
}

impl Guesses {
    /// Returns the figures for reports with this total ε. A total above 16, the maximum in a policy, counts as 16.
    #[must_use]
    pub fn with(epsilon: MicroEps) -> Self {
        let odds = odds(epsilon);
        let share = odds / (1.0 + odds);
        let mut of = 100;
        loop {
            let right = up(share * f64::from(of));
            // The share is below 1 − 10⁻⁷, so the number of guesses stays below 10⁹.
            if right < of {
                return Self { right, of };
            }
            of *= 10;
        }
    }

    /// Returns the figures for reports with this total ε, or `None` above 16, where the figures of [`Guesses::with`]
    /// understate what the reports reveal.
    #[must_use]
    pub fn within(total: MicroEps) -> Option<Self> {
        // The odds are the square of a weight for half of ε, which is at most `MOST`.
        (total.millionths() <= 2 * MOST).then(|| Self::with(total))
    }

    /// Returns the maximum number of right guesses, rounded up; always below [`Guesses::of`].
    #[must_use]
    pub const fn right(self) -> u32 {
        self.right
    }

    /// Returns the number of guesses: 100, or as many times ten as [`Guesses::right`] needs to stay below it.
    #[must_use]
    pub const fn of(self) -> u32 {
        self.of
    }
}

/// What the reports on one question reveal, in devices out of 100, rounded to the nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disclosure {
    /// Of 100 devices with the same answer, the number that send a symbol outside the block of this answer.
    pub misfits: u32,
    /// Of 100 devices whose answer has changed, the number that send a different symbol than before.
    pub noticed: u32,
}

impl Randomizer {
    /// Returns what the reports on a question with this randomizer reveal.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure {
        let (w, p, q) = (self.weight(), self.p(), self.q());
        // The probability that two different answers get the same symbol. A symbol in the block of the first has the
        // probability w/T under it, any other 1/T, with T = w c / p; the symbol of the second is in this block with the
        // probability q.
        let same = (1.0 + (w - 1.0) * q) * p / (w * f64::from(self.block()));
        let of_100 = |share: f64| (share * 100.0 + 0.5) as u32;
        Disclosure { misfits: of_100(1.0 - p), noticed: of_100(1.0 - same) }
    }
}

/// Returns a positive number, rounded up.
fn up(number: f64) -> u32 {
    let whole = number as u32;
    whole + u32::from(f64::from(whole) < number)
}

/// The clause for developers and marketers; the visitor's are `noise.month` and `reports.noise` in `www/locales`.
impl fmt::Display for Guesses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { right, of } = *self;
        f.write_str("at most ")?;
        thousands(f, right)?;
        f.write_str(" of ")?;
        thousands(f, of)?;
        f.write_str(" guesses about a visitor are right if half are right without any report")
    }
}

/// The sentences for developers and marketers; the visitor's are `reports.misfits` and `reports.changes`.
impl fmt::Display for Disclosure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { misfits, noticed } = *self;
        write!(
            f,
            "Of 100 devices with the same answer, about {misfits} send a symbol that does not fit it. An equal answer \
             repeats its symbol; of 100 changed answers, about {noticed} change the symbol, which proves the change to an \
             observer who can link the two reports."
        )
    }
}

/// Writes a number with a comma between thousands.
fn thousands(f: &mut fmt::Formatter<'_>, number: u32) -> fmt::Result {
    if number < 1000 {
        return write!(f, "{number}");
    }
    thousands(f, number / 1000)?;
    write!(f, ",{:03}", number % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eps(millionths: u32) -> MicroEps {
        MicroEps::new(millionths).unwrap()
    }

    /// Every ε that a policy may set, in hundredths.
    fn every() -> impl Iterator<Item = MicroEps> {
        (10..=1600).map(|hundredths| eps(hundredths * 10_000))
    }

    #[test]
    fn guesses_are_the_familiar_figures_of_randomized_response() {
        let of = |hundredths: u32| {
            let Guesses { right, of } = Guesses::with(eps(hundredths * 10_000));
            (right, of)
        };
        // e/(1 + e) = 73.1 %, 88.08 %, 95.26 %, 98.2 %, 99.91 %, 99.99999 %.
        assert_eq!([0, 100, 200, 300, 400].map(of), [(50, 100), (74, 100), (89, 100), (96, 100), (99, 100)]);
        assert_eq!([700, 1600].map(of), [(9_991, 10_000), (9_999_999, 10_000_000)]);
        assert_eq!(
            Guesses::with(eps(7_000_000)).to_string(),
            "at most 9,991 of 10,000 guesses about a visitor are right if half are right without any report"
        );
    }

    #[test]
    fn guesses_never_understate_what_epsilon_allows_and_never_claim_certainty() {
        for epsilon in every() {
            let Guesses { right, of } = Guesses::with(epsilon);
            let exact = f64::from(of) / (1.0 + (-epsilon.value()).exp());
            assert!(f64::from(right) >= exact && f64::from(right) < exact + 1.0, "{epsilon:?}: {right} of {of}");
            assert!(right < of && (of == 100 || f64::from(right) > f64::from(of) * 0.99));
            // The page computes the same figure with the browser's exponential function before an engine is loaded;
            // the difference must not decide how a figure is rounded.
            assert!((exact - exact.round()).abs() > 1e-5, "{epsilon:?}: {exact}");
        }
    }

    #[test]
    fn a_total_that_no_figure_covers_has_none() {
        let most = eps(16_000_000);
        assert_eq!(Guesses::within(most), Some(Guesses::with(most)));
        assert_eq!([eps(16_000_001), MicroEps::MAX].map(Guesses::within), [None; 2]);
    }

    #[test]
    fn no_symbol_makes_a_guess_between_two_answers_better_than_stated_and_one_makes_it_that_good() {
        for answers in [2, 3, 5, 17, 64] {
            for epsilon in [10, 50, 100, 150, 200, 400].map(|hundredths| eps(hundredths * 10_000)) {
                let (randomizer, guesses) = (Randomizer::of(answers, epsilon), Guesses::with(epsilon));
                let mut best: f64 = 0.0;
                for symbol in 0..randomizer.symbols() {
                    let weight = |answer| if randomizer.contains(answer, symbol) { randomizer.weight() } else { 1.0 };
                    for other in 1..answers as u32 {
                        best = best.max(weight(0) / (weight(0) + weight(other)));
                    }
                }
                let right = best * f64::from(guesses.of);
                assert!(right <= f64::from(guesses.right), "{answers} answers at {epsilon:?}: {right}");
                assert!(right > f64::from(guesses.right) - 1.0, "{answers} answers at {epsilon:?}: {right}");
            }
        }
    }

    /// With 40,000 draws, the share deviates by more than 1.3 points (half a point of rounding and 3.2 standard errors)
    /// in at most 0.14 % of all cases, so one of the 40 comparisons below fails in at most 6 % of all seeds.
    #[test]
    fn the_stated_frequencies_are_those_of_symbols_that_the_randomizer_draws() {
        let mut state = 7_u64;
        let mut entropy = || {
            // SplitMix64 (Steele, Lea and Flood, 2014).
            let mut next = || {
                state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                mixed ^ (mixed >> 31)
            };
            let mut bytes = [0; 16];
            bytes[..8].copy_from_slice(&next().to_le_bytes());
            bytes[8..].copy_from_slice(&next().to_le_bytes());
            bytes
        };
        const DRAWS: u32 = 40_000;
        for answers in [2_usize, 5, 17, 64] {
            for epsilon in [50, 100, 150, 200, 400].map(|hundredths| eps(hundredths * 10_000)) {
                let randomizer = Randomizer::of(answers, epsilon);
                let (mut misfits, mut noticed) = (0, 0);
                for _ in 0..DRAWS {
                    let before = randomizer.draw(0, &entropy()).unwrap();
                    let after = randomizer.draw(1, &entropy()).unwrap();
                    misfits += u32::from(!randomizer.contains(0, before));
                    noticed += u32::from(before != after);
                }
                let stated = randomizer.disclosure();
                for (counted, figure) in [(misfits, stated.misfits), (noticed, stated.noticed)] {
                    let counted = 100.0 * f64::from(counted) / f64::from(DRAWS);
                    assert!((counted - f64::from(figure)).abs() < 1.3, "{answers} at {epsilon:?}: {counted} {figure}");
                }
            }
        }
    }

    #[test]
    fn frequencies_are_between_none_and_all_for_every_randomizer_of_a_policy() {
        for answers in [2, 3, 4, 5, 8, 17, 64, 256, 4096] {
            for epsilon in [10, 25, 50, 100, 200, 300, 400].map(|hundredths| eps(hundredths * 10_000)) {
                let Disclosure { misfits, noticed } = Randomizer::of(answers, epsilon).disclosure();
                assert!((1..100).contains(&misfits) && (1..=100).contains(&noticed), "{answers} at {epsilon:?}");
            }
        }
    }
}
