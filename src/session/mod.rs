//! The engine's state. The session owns the ledger, the history and the ranker; it takes inputs and returns effects.
//!
//! It has no clock, no randomness and no I/O. The inputs contain times and random bytes. All changes to the store are
//! returned as [`Effect`]s, which the caller carries out in order. A native test can therefore run any sequence of
//! clicks, crashes and actions of other tabs, and the browser code makes no decisions.
//!
//! ```
//! use homebody::{consent::{CollectedBy, ConsentState, Decided}, pack::Pack, policy::{Checked, Node, Purpose}};
//! use homebody::{session::{Effect, Input, Session}, units::Millis};
//! let policy: Node = serde_json::from_str(r#"{ "version": 1, "revision": 1, "retention_days": 90,
//!     "purposes": ["recommendations"], "controller": { "name": "A Shop", "contact": "privacy@example.org" } }"#).unwrap();
//! let mut session = Session::new(Pack::absent(), Checked::read(&policy).unwrap(), false);
//! let (purpose, now) = (&Purpose::Recommendations, Millis(1_700_000_000_000));
//! let (decided, collected_by, language) = (Decided::Given, CollectedBy::Homebody, "en");
//! let given = Input::Decide { now, purpose, decided, collected_by, language, text: [0; 32], receipt: [7; 16] };
//! let effects = session.step(&given).unwrap();
//! assert!(matches!(&effects[..], [Effect::Decide { .. }]));
//! assert_eq!(session.consent(purpose), ConsentState::Given);
//! ```

mod answer;
mod clock;
mod effect;
mod import;
mod input;
mod list;
mod measure;
mod profile;
mod ranking;
mod reasons;
mod site;
mod state;
mod time;

pub use effect::{Effect, Erase};
pub use input::{Input, Records, SessionError};
pub use ranking::Ask;
pub use reasons::Reason;
pub use state::Session;
