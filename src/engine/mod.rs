//! The engine behind the worker's port: requests in, answers and operations out.
//!
//! | file | |
//! |---|---|
//! | [`request`] | what the page can ask, and the answers |
//! | [`dispatcher`] | the order in which things happen: requests, writes, loads |
//! | `apply` | what each request does to the session |
//! | [`store`], [`operation`] | where records are; what the browser's database is asked and answers |
//! | `memory` | what outlives a trap and is in no database |
//! | [`view`] | what crosses outward, as plain data |
//! | [`export`] | the file a visitor takes along |
//!
//! None of it does I/O: `browser` carries operations out, and so do the tests, over a model of the database.

mod apply;
pub mod dispatcher;
pub mod export;
mod memory;
pub mod operation;
pub mod request;
pub mod store;
pub mod view;

pub use dispatcher::{Dispatcher, Output};
pub use operation::{Connect, Contents, Depends, Operation, Outcome, Transaction, Writes};
pub use request::{DecisionRequest, Failure, Page, Reply, Request, Ticket};
pub use store::{Cause, Place};
