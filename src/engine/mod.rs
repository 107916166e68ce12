//! The engine behind the worker's port: takes requests and returns answers and operations.
//!
//! | file | |
//! |---|---|
//! | [`request`], [`failure`] | what the page can ask, and the replies |
//! | [`output`] | what the driver must do next |
//! | [`dispatcher`] | the order of requests, writes and loads |
//! | `apply` | what each request does to the session and its store |
//! | [`store`], [`operation`], [`place`] | where records are kept; the database's operations and their outcomes |
//! | [`rows`], [`sealed`] | the rows of the database, and their encrypted form |
//! | `queue`, `waits` | the tasks that wait for the store; how long the dispatcher waits |
//! | [`tabs`] | how a change is applied in every open tab |
//! | `memory` | the state that survives a trap but is not in the database |
//! | [`view`] | what the engine sends to the page, as plain data |
//! | [`export`] | the export file |
//!
//! None of these modules does I/O. `browser` carries out the operations; tests carry them out on a model of the
//! database.
//!
//! A request leads to an operation, and its outcome to the reply:
//!
//! ```
//! use homebody::engine::{Connect, Dispatcher, Operation, Outcome, Output, Request, Ticket};
//! use homebody::{pack::Pack, policy::{Checked, Node}, session::Session, units::Millis};
//! let policy: Node = serde_json::from_str(r#"{ "version": 1, "revision": 1, "retention_days": 90,
//!     "purposes": ["recommendations"], "controller": { "name": "A Shop", "contact": "privacy@example.org" } }"#).unwrap();
//! let session = Session::new(Pack::absent(), Checked::read(&policy).unwrap(), false);
//! let mut dispatcher = Dispatcher::new(session, &[], true, "tab".into(), 7);
//! let now = Millis(1_700_000_000_000);
//! let outputs = dispatcher.request(Ticket(1), Request::Open, now);
//! assert!(outputs.contains(&Output::Perform(Operation::Read(Connect::Open))));
//! let outputs = dispatcher.resume(Outcome::Absent, now);
//! assert!(outputs.iter().any(|output| matches!(output, Output::Reply(Ticket(1), reply) if reply.is_ok())));
//! ```

mod apply;
pub mod dispatcher;
pub mod export;
pub mod failure;
mod memory;
pub mod operation;
pub mod output;
mod owed;
pub mod place;
mod queue;
pub mod request;
pub mod rows;
pub mod sealed;
pub mod store;
pub mod tabs;
pub mod view;
mod waits;

pub use dispatcher::Dispatcher;
pub use failure::Failure;
pub use operation::{Connect, Contents, Operation, Outcome, Transaction, Writes};
pub use output::{Message, MessageKind, Output, TabEvent};
pub use place::{Cause, Place, Protection};
pub use request::{DecisionRequest, Page, Reply, Request, Ticket};
