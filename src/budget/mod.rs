//! The privacy budget: how much reports may reveal about one visitor per month, and the tokens that each pay for one
//! report.
//!
//! A [`Spend`] is consumed by the report that it pays for, so the compiler refuses to use it twice; only an [`Account`]
//! with enough budget left creates one.
//!
//! ```
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! let eps = |millionths| MicroEps::new(millionths).unwrap();
//! let mut account = Account::new(eps(3_000_000), eps(1_000_000));
//! fn pay(spend: Spend) {}
//! pay(account.spend(eps(2_000_000), Millis(0)).unwrap());
//! assert!(account.spend(eps(2_000_000), Millis(0)).is_none(), "nothing is left");
//! ```
//!
//! ```compile_fail,E0382
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! let eps = |millionths| MicroEps::new(millionths).unwrap();
//! let mut account = Account::new(eps(3_000_000), eps(1_000_000));
//! fn pay(spend: Spend) {}
//! let spend = account.spend(eps(2_000_000), Millis(0)).unwrap();
//! pay(spend);
//! pay(spend);
//! ```
//!
//! Spending borrows the account as `&mut` and reduces its balance, and an account cannot be copied, so the same budget
//! is never spent twice:
//!
//! ```
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! fn spend(account: &mut Account, cost: MicroEps) -> Option<Spend> {
//!     account.spend(cost, Millis(0))
//! }
//! ```
//!
//! ```compile_fail,E0596
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! fn spend(account: &Account, cost: MicroEps) -> Option<Spend> {
//!     account.spend(cost, Millis(0))
//! }
//! ```
//!
//! ```compile_fail,E0382
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! fn spend(mut account: Account, cost: MicroEps) -> [Option<Spend>; 2] {
//!     let mut copy = account;
//!     [account.spend(cost, Millis(0)), copy.spend(cost, Millis(0))]
//! }
//! ```
//!
//! No other code can create a `Spend`:
//!
//! ```compile_fail,E0451
//! use homebody::{budget::Spend, units::{MicroEps, Millis}};
//! let spend = Spend { cost: MicroEps::ZERO, at: Millis(0) };
//! ```

use crate::units::{MicroEps, Millis};

/// What is left of a month's budget. The stored reports are the charges: a report and its charge are one record, so
/// neither can be stored without the other. The type is deliberately neither `Clone` nor `Copy`.
#[derive(Debug)]
pub struct Account {
    left: MicroEps,
}

/// The right to create one report that costs at most `cost`.
#[derive(Debug, PartialEq, Eq)]
pub struct Spend {
    cost: MicroEps,
    at: Millis,
}

impl Account {
    /// Creates an account with this monthly cap, of which `spent` is already used.
    #[must_use]
    pub fn new(cap: MicroEps, spent: MicroEps) -> Self {
        Self { left: cap.minus(spent).unwrap_or_default() }
    }

    /// Reduces the account by `cost` and returns the payment for one report, or `None` if too little budget is left.
    #[must_use]
    pub fn spend(&mut self, cost: MicroEps, at: Millis) -> Option<Spend> {
        self.left = self.left.minus(cost)?;
        Some(Spend { cost, at })
    }
}

impl Spend {
    /// Returns the cost.
    #[must_use]
    pub const fn cost(&self) -> MicroEps {
        self.cost
    }

    /// Returns the time of the charge.
    #[must_use]
    pub const fn at(&self) -> Millis {
        self.at
    }
}
