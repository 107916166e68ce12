//! Estimates: shares among all senders, from reports none of which is reliable alone.
//!
//! Pure functions from counts to numbers; no I/O, no clock. Every number comes with its uncertainty:
//!
//! - [`PureProtocol`]: the two probabilities of a randomizer, the unbiased estimate and its variance.
//! - [`Interval`]: 95 % intervals. [`Table`]: a metric's answers in one epoch, each with its interval and its
//!   [`Reliability`].
//! - [`fit`]: the nearest shares that can be true: none below 0, adding up to 1.
//! - [`Change`]: differences between answers and between epochs, with [`holm`] against false positives.
//! - [`Uplift`]: conversion with and without personalization, and the sample size that a conclusion takes; [`sample_ratio_p_value`]: whether
//!   there is a sample ratio mismatch.
//! - [`PoisoningBound`]: how far fake reports can move an answer. [`Loss`]: what ε means.
//!
//! **Whom an interval is about.** Around one share it is about *the senders of these reports*: only the noise
//! that their devices added is uncertain. Around a difference (answers, epochs, arms) it is about
//! *visitors like the senders*: sampling error is added to the noise, because a difference is read as a reason to
//! act next time. Neither says anything about visitors who did not agree, or did not come back in the epoch
//! after.

mod change;
mod holm;
mod interval;
mod loss;
mod poisoning;
mod protocol;
mod sample_ratio;
mod simplex;
mod table;
mod uplift;

pub use change::{Change, Significance, between_answers, between_epochs};
pub use holm::{LEVEL, holm};
pub use interval::Interval;
pub use loss::Loss;
pub use poisoning::PoisoningBound;
pub use protocol::PureProtocol;
pub use sample_ratio::sample_ratio_p_value;
pub use simplex::fit;
pub use table::{Estimate, Reliability, Table};
pub use uplift::{Arms, SampleSize, TargetEffect, Uplift};
