//! What the driver must do next, and what happens among the tabs.

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
    /// Broadcast a message to the other tabs.
    Send {
        /// Its kind.
        kind: MessageKind,
        /// Its round; 0 if no answer is expected.
        round: u32,
        /// The tab it is meant for; empty for all tabs.
        to: String,
    },
    /// List the other tabs' locks, then pass in [`TabEvent::Listed`] with this round.
    List(u32),
    /// Report that something may have changed that rankings depend on.
    Changed,
    /// Call [`Dispatcher::wake`](super::Dispatcher::wake) at this time, not earlier.
    Wake(Millis),
    /// Keep these bytes for a successor, replacing earlier ones.
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
    /// The round that `reload` belongs to or that `done` answers.
    pub round: u32,
    /// The tab it is meant for; empty for all tabs.
    pub to: String,
}

/// What happens among the tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabEvent {
    /// A message has arrived.
    Heard(Message),
    /// For this round, the names of the locks that other tabs hold.
    Listed(u32, Vec<String>),
}
