//! What the driver must do next, and events that concern other tabs.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::failure::Failure;
use super::operation::Operation;
use super::request::{Reply, Ticket};
use crate::names::names;
use crate::units::Millis;

/// An instruction to the driver.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Answer a request.
    Reply(Ticket, Box<Result<Reply, Failure>>),
    /// Perform this operation on the database, then pass in its outcome.
    Perform(Operation),
    /// Give up the current operation, whose outcome is no longer awaited: undo it if possible and close the connection.
    Abandon,
    /// Broadcast a message to the other tabs.
    Send {
        /// Its kind.
        kind: MessageKind,
        /// Its round; 0 if no answer from other tabs is expected.
        round: u32,
        /// The name of the tab that the message is for; empty for all tabs.
        to: String,
    },
    /// List the other tabs' locks, then pass in [`TabEvent::Listed`] with this round.
    List(u32),
    /// Notify the page that its rankings may be outdated.
    Changed,
    /// Call [`Dispatcher::wake`](super::Dispatcher::wake) at this time or later.
    Wake(Millis),
    /// Keep these bytes instead of any earlier ones. If this engine traps, they are passed to its successor.
    Remember(Vec<u8>),
}

/// The kind of a message between tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageKind {
    /// The store has new records; no answer is expected.
    Changed,
    /// Reload the store, then answer.
    Reload,
    /// The store has been reloaded.
    Done,
}

names!(MessageKind: Changed = "changed", Reload = "reload", Done = "done");

/// A message from another tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its kind.
    pub kind: MessageKind,
    /// The sender's name.
    pub from: String,
    /// The round that a `reload` begins or that a `done` answers.
    pub round: u32,
    /// The name of the tab that the message is for; empty for all tabs.
    pub to: String,
}

/// An event that concerns other tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabEvent {
    /// A message has arrived.
    Heard(Message),
    /// The locks of the other tabs have been listed for this round; these are the names of the locks.
    Listed(u32, Vec<String>),
}
