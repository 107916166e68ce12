//! Estimates of shares among all senders, from reports that are unreliable individually.
//!
//! All functions here are pure: counts in, numbers out; no I/O, no clock. Every number has an uncertainty:
//!
//! - [`PureProtocol`]: the two probabilities of a randomizer, the unbiased estimate and its variance.
//! - [`Interval`]: 95 % intervals. [`Table`]: a metric's answers in one epoch, each with its interval and its
//!   [`Reliability`].
//! - [`fit`]: the nearest shares that are possible: none below 0, and adding up to 1.
//! - [`Change`]: differences between answers and between epochs, with [`holm`] against false positives.
//! - [`Uplift`]: conversion with and without personalization; [`SampleSize`]: how many reports a conclusion needs.
//!   [`sample_ratio_p_value`]: whether there is a sample ratio mismatch.
//! - [`PoisoningBound`]: how far fake reports can move an answer.
//!
//! **Whom an interval is about.** An interval around one share is about *the senders of these reports*: the only
//! uncertainty is the noise that their devices added. An interval around a difference (between answers, epochs or arms)
//! is about *visitors like the senders*: it adds the sampling error, because a difference is read as a reason to act in
//! the future. Neither kind says anything about visitors who did not consent, or who did not return in the following
//! epoch.
//!
//! ```
//! use homebody::{estimate::{Reliability, Table}, report::Randomizer, units::MicroEps};
//! // Two answers: a device sends its own answer with p = 0.88, and the other one with q = 0.12.
//! let randomizer = Randomizer::of(2, MicroEps::new(2_000_000).unwrap());
//! let table = Table::of(&randomizer, 2, 1_000, &[(0, 6_000), (1, 4_000)]);
//! let first = &table.estimates[0];
//! assert!((first.share - 0.631).abs() < 0.001 && first.interval.covers(0.631));
//! assert_eq!(first.reliability, Reliability::Clear);
//! ```

mod binomial;
mod change;
mod holm;
mod interval;
mod poisoning;
mod power;
mod protocol;
mod sample_ratio;
mod simplex;
mod table;
mod uplift;

pub use change::{Change, Significance, between_answers, between_epochs};
pub use holm::{LEVEL, holm};
pub use interval::Interval;
pub use poisoning::PoisoningBound;
pub use power::{SampleSize, TargetEffect};
pub use protocol::PureProtocol;
pub use sample_ratio::sample_ratio_p_value;
pub use simplex::fit;
pub use table::{Estimate, Reliability, Table};
pub use uplift::{Arms, Uplift};
