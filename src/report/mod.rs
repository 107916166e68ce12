//! Reports: what a device may tell about itself, hidden in noise that it adds itself (local differential privacy).
//!
//! - [`Design`]: the randomizer of a signal, and the two probabilities that an estimate is made with.
//! - [`Message`]: the bytes on the wire, as many for every answer of every signal.

mod design;
mod message;

pub use design::Design;
pub use message::{Arm, Message, MessageError};
