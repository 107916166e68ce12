//! Estimates of shares among all senders, from reports that are unreliable individually.
//!
//! All functions here are pure: counts in, numbers out; no I/O, no clock. Every number has an uncertainty:
//!
//! - [`PureProtocol`]: the two probabilities of a randomizer, the unbiased estimate and its variance.
//! - [`Interval`]: 95 % intervals. [`Table`]: a metric's answers in one epoch, each with its interval and its
//!   [`Reliability`].
//! - [`fit`]: the nearest shares that are possible: none below 0, and adding up to 1.
//! - [`Change`]: differences between answers and between epochs, with [`holm`] against false positives.
//! - [`Uplift`]: conversion with and without personalization, and the sample size that a conclusion needs.
//!   [`sample_ratio_p_value`]: whether there is a sample ratio mismatch.
//! - [`PoisoningBound`]: how far fake reports can move an answer.
//!
//! **Whom an interval is about.** An interval around one share is about *the senders of these reports*: the only
//! uncertainty is the noise that their devices added. An interval around a difference (between answers, epochs or arms)
//! is about *visitors like the senders*: it adds the sampling error, because a difference is read as a reason to act in
//! the future. Neither kind says anything about visitors who did not consent, or who did not return in the following
//! epoch.

mod change;
mod holm;
mod interval;
mod poisoning;
mod protocol;
mod sample_ratio;
mod simplex;
mod table;
mod uplift;

pub use change::{Change, Significance, between_answers, between_epochs};
pub use holm::{LEVEL, holm};
pub use interval::Interval;
pub use poisoning::PoisoningBound;
pub use protocol::PureProtocol;
pub use sample_ratio::sample_ratio_p_value;
pub use simplex::fit;
pub use table::{Estimate, Reliability, Table};
pub use uplift::{Arms, SampleSize, TargetEffect, Uplift};
