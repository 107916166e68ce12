//! Consent: an append-only ledger of a visitor's decisions, and the grants that only the ledger can create.
//!
//! Reading or writing history requires a [`Grant`]. A grant borrows the ledger, and adding a decision borrows the
//! ledger exclusively. No grant can therefore outlive a withdrawal: code that tries this does not compile.
//!
//! ```
//! use homebody::consent::{Decision, Grant, Ledger, Recommendations};
//! fn use_and_then_decide(ledger: &mut Ledger, withdrawal: Decision) {
//!     if let Some(grant) = ledger.grant::<Recommendations>() {
//!         drop::<Grant<'_, Recommendations>>(grant);
//!     }
//!     ledger.append(withdrawal);
//! }
//! ```
//!
//! The same code does not compile if it uses the grant after the decision:
//!
//! ```compile_fail,E0502
//! use homebody::consent::{Decision, Grant, Ledger, Recommendations};
//! fn decide_while_using(ledger: &mut Ledger, withdrawal: Decision) {
//!     if let Some(grant) = ledger.grant::<Recommendations>() {
//!         ledger.append(withdrawal);
//!         drop::<Grant<'_, Recommendations>>(grant);
//!     }
//! }
//! ```
//!
//! Code outside this module can pass a grant on, but cannot create one:
//!
//! ```
//! use homebody::consent::{Grant, Recommendations};
//! fn pass_on<'l>(grant: Grant<'l, Recommendations>) -> Grant<'l, Recommendations> {
//!     grant
//! }
//! ```
//!
//! ```compile_fail,E0451
//! use homebody::consent::{Grant, Recommendations};
//! fn make<'l>() -> Grant<'l, Recommendations> {
//!     Grant { ledger: std::marker::PhantomData }
//! }
//! ```

mod decision;
mod grant;
mod ledger;
mod refusals;
mod version2;

pub use decision::{Answer, CollectedBy, Decided, Decision, Receipt, RecordError, advance, is_refusal, version};
pub use grant::{Grant, Granted, Measurement, Recommendations};
pub use ledger::{CLOCKS_DIFFER, CONSENT_LASTS, ConsentState, Ledger, REFUSAL_LASTS};
pub use refusals::{Refusals, refusals};
pub use version2::updated;
