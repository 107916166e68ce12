//! Estimates: shares among all senders, from reports none of which is reliable alone.
//!
//! Pure functions from counts to numbers; no I/O, no clock. Every number comes with what it is worth:
//!
//! - [`Channel`]: the two probabilities of a randomizer, the unbiased estimate and its variance.
//! - [`Interval`]: 95 % intervals. [`Table`]: a signal's answers in one epoch, each with its interval and its
//!   [`Standing`].
//! - [`fit`]: the nearest shares that can be true: none below 0, adding up to 1.
//! - [`Change`]: differences between answers and between epochs, with [`holm`] against chance finds.
//! - [`Uplift`]: conversion with and without personalisation, and how many reports a verdict needs; [`lot_p_value`]: whether
//!   there is a sample ratio mismatch.
//! - [`Push`]: how far fake reports can move an answer. [`Loss`]: what ε means.
//!
//! **Whom an interval is about.** Around one share it is about *the senders of these very reports*: the only thing that
//! is uncertain is the noise that their devices added. Around a difference (answers, epochs, arms) it is about
//! *visitors like the senders*: chance in who came is added to the noise, for a difference is read as a reason to do
//! something next time. Neither says anything about visitors who did not agree, or did not come back in the epoch
//! after.

mod change;
mod channel;
mod holm;
mod interval;
mod loss;
mod lot;
mod push;
mod simplex;
mod table;
mod uplift;

pub use change::{Change, Verdict, between_answers, between_epochs};
pub use channel::Channel;
pub use holm::{LEVEL, holm};
pub use interval::Interval;
pub use loss::Loss;
pub use lot::lot_p_value;
pub use push::Push;
pub use simplex::fit;
pub use table::{Estimate, Standing, Table};
pub use uplift::{Arms, Need, Sought, Uplift};
