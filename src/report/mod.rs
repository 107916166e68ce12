//! Reports: what a device may tell about itself, hidden in noise that it adds itself (local differential privacy).
//!
//! - [`Design`]: the randomizer of a signal, and the two probabilities that an estimate is made with.
//! - [`Message`]: the bytes on the wire, as many for every answer of every signal.
//! - [`Report`]: a message with what it means and what it costs. Only [`Log::tell`] makes one, of a declared
//!   [`Signal`](crate::policy::Signal), under a [`Grant`](crate::consent::Grant) for measurement and for a use-once
//!   [`Spend`](crate::budget::Spend).
//! - [`Log`]: the reports, what became of each, and which list the device has drawn.
//!
//! ```
//! use homebody::{budget::Spend, consent::{Grant, Measurement}, report::{Log, Telling}};
//! fn tell(log: &mut Log, told: &Telling<'_>, grant: Grant<'_, Measurement>, spend: Spend) -> bool {
//!     log.tell(grant, told, spend, &[7; 16]).is_some()
//! }
//! ```
//!
//! With a grant for something else it does not compile:
//!
//! ```compile_fail,E0308
//! use homebody::{budget::Spend, consent::{Grant, Recommendations}, report::{Log, Telling}};
//! fn tell(log: &mut Log, told: &Telling<'_>, grant: Grant<'_, Recommendations>, spend: Spend) -> bool {
//!     log.tell(grant, told, spend, &[7; 16]).is_some()
//! }
//! ```

mod design;
mod log;
mod message;
#[expect(clippy::module_inception, reason = "a report is what the file is about")]
mod report;

pub use design::Design;
pub use log::{Log, MAX_ANSWERED, is_told};
pub use message::{Arm, Message, MessageError};
pub use report::{Passage, Report, Telling};
