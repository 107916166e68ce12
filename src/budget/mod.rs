//! The privacy budget: what reports may tell of one visitor in a month, and the tokens that pay for one report each.
//!
//! A [`Spend`] is used up by the report that it pays for; the compiler refuses to use it twice, and only an [`Account`] that
//! still has enough makes one.
//!
//! ```
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! let account = Account::new(MicroEps(3_000_000), MicroEps(1_000_000));
//! fn pay(spend: Spend) {}
//! pay(account.spend(MicroEps(2_000_000), Millis(0)).unwrap());
//! assert!(account.spend(MicroEps(2_000_001), Millis(0)).is_none());
//! ```
//!
//! ```compile_fail,E0382
//! use homebody::{budget::{Account, Spend}, units::{MicroEps, Millis}};
//! let account = Account::new(MicroEps(3_000_000), MicroEps(1_000_000));
//! fn pay(spend: Spend) {}
//! let spend = account.spend(MicroEps(2_000_000), Millis(0)).unwrap();
//! pay(spend);
//! pay(spend);
//! ```
//!
//! ```compile_fail,E0451
//! use homebody::{budget::Spend, units::{MicroEps, Millis}};
//! let spend = Spend { cost: MicroEps(1), at: Millis(0) };
//! ```

use crate::units::{MicroEps, Millis};

/// What is left of a month's budget. The debits themselves are the stored reports: a report is its own debit, so neither
/// can be kept without the other.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    left: u32,
}

/// The right to one report of at most `cost`, once.
#[derive(Debug, PartialEq, Eq)]
pub struct Spend {
    cost: MicroEps,
    at: Millis,
}

impl Account {
    /// An account with this cap, of which `spent` is gone.
    #[must_use]
    pub const fn new(cap: MicroEps, spent: MicroEps) -> Self {
        Self { left: cap.0.saturating_sub(spent.0) }
    }

    /// Pays for one report, if there is enough left. The caller stores the report, which is the debit, before anything else
    /// is paid from the same month.
    #[must_use]
    pub fn spend(&self, cost: MicroEps, at: Millis) -> Option<Spend> {
        (cost.0 <= self.left).then_some(Spend { cost, at })
    }
}

impl Spend {
    /// How much.
    #[must_use]
    pub const fn cost(&self) -> MicroEps {
        self.cost
    }

    /// When.
    #[must_use]
    pub const fn at(&self) -> Millis {
        self.at
    }
}
