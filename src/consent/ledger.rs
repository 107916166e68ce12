//! The append-only list of decisions. Nothing in it is ever changed; the newest entry of a purpose counts.

use super::decision::Decision;
use super::decision::Verdict;
use crate::policy::Purpose;

/// Where a purpose stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The visitor has not decided.
    Unset,
    /// Yes.
    Given,
    /// No.
    Refused,
    /// No longer.
    Withdrawn,
}

impl State {
    /// The name used on pages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unset => "unset",
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// All decisions, oldest first.
#[derive(Debug, Default)]
pub struct Ledger {
    decisions: Vec<Decision>,
}

impl Ledger {
    /// Adds a decision at the end.
    pub fn append(&mut self, decision: Decision) {
        self.decisions.push(decision);
    }

    /// Where `purpose` stands.
    #[must_use]
    pub fn state(&self, purpose: &Purpose) -> State {
        let newest = self.decisions.iter().rev().find(|decision| decision.purpose == *purpose);
        newest.map_or(State::Unset, |decision| match decision.verdict {
            Verdict::Given => State::Given,
            Verdict::Refused => State::Refused,
            Verdict::Withdrawn => State::Withdrawn,
        })
    }

    /// Every decision, oldest first.
    #[must_use]
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }
}
