//! The privacy budget: how much reports may reveal about one visitor per month, and the tokens that pay for reports.
//!
//! A [`Spend`] pays for one report and is consumed when that report is created, so code that uses it twice does not
//! compile. Only an [`Account`] with enough budget left creates one.
//!
//! ```
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! let eps = |millionths| MicroEps::new(millionths).unwrap();
//! let mut account = Account::new(eps(3_000_000), eps(1_000_000));
//! fn pay(spend: Spend) {}
//! pay(account.spend(eps(2_000_000), Millis(0)).unwrap());
//! assert!(account.spend(eps(2_000_000), Millis(0)).is_none(), "too little is left");
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
//! Spending requires a `&mut` borrow of the account and reduces its balance, and an account cannot be copied. The same
//! budget can therefore never be spent twice:
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

/// The remaining budget of a month. Each stored report is also its own charge, so a report cannot be stored without its
/// charge, nor a charge without its report. The type is deliberately neither `Clone` nor `Copy`.
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
    /// Creates an account with the monthly cap `cap`, of which `spent` is already used.
    #[must_use]
    pub fn new(cap: MicroEps, spent: MicroEps) -> Self {
        Self { left: cap.minus(spent).unwrap_or_default() }
    }

    /// Deducts `cost` and returns the payment for one report; returns `None` if too little budget is left.
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
