//! Reports: a device's noisy answers to declared questions (local differential privacy).
//!
//! - [`Randomizer`]: adds noise to the answers to a metric, and defines the two probabilities that estimates use.
//! - [`Guesses`], [`Disclosure`]: what reports reveal, in natural frequencies.
//! - [`Message`]: the bytes on the wire, of the same length for every answer to every metric.
//! - [`Report`]: a message with its meaning and its cost. Only [`Log::report`] can make one. It requires a declared
//!   [`Metric`](crate::policy::Metric), a [`Grant`](crate::consent::Grant) for measurement and a single-use
//!   [`Spend`](crate::budget::Spend).
//! - [`Log`]: the reports, the delivery status of each, and the device's arm.
//!
//! ```
//! use homebody::{report::{Guesses, Randomizer}, units::MicroEps};
//! let epsilon = MicroEps::new(1_000_000).unwrap();
//! let randomizer = Randomizer::of(4, epsilon);
//! let symbol = randomizer.draw(2, &[7; 16]).unwrap();
//! assert!(symbol < randomizer.symbols());
//! assert_eq!((Guesses::with(epsilon).right(), Guesses::with(epsilon).of()), (74, 100));
//! ```
//!
//! Only code with a grant for measurement and a charge can make a report:
//!
//! ```
//! use homebody::{budget::Spend, consent::{Grant, Measurement}, report::{Log, TrueAnswer}};
//! fn report(log: &mut Log, answered: &TrueAnswer<'_>, grant: Grant<'_, Measurement>, spend: Spend) -> bool {
//!     log.report(grant, answered, spend, &[7; 16]).is_some()
//! }
//! ```
//!
//! Code that passes a grant for another purpose does not compile:
//!
//! ```compile_fail,E0308
//! use homebody::{budget::Spend, consent::{Grant, Recommendations}, report::{Log, TrueAnswer}};
//! fn report(log: &mut Log, answered: &TrueAnswer<'_>, grant: Grant<'_, Recommendations>, spend: Spend) -> bool {
//!     log.report(grant, answered, spend, &[7; 16]).is_some()
//! }
//! ```

mod disclosure;
mod log;
mod message;
mod randomizer;
#[expect(clippy::module_inception, reason = "the file is about one report")]
mod report;

pub use disclosure::{Disclosure, Guesses};
pub use log::{Log, MAX_MEMOIZED, is_report};
pub use message::{Arm, Message, MessageError, Parts};
pub use randomizer::Randomizer;
pub use report::{DeliveryStatus, Report, TrueAnswer};
