//! The append-only list of decisions. Nothing in it is ever changed; the newest entry of a purpose counts, for as long as
//! nothing stands against it:
//!
//! - **Time.** A no holds 180 days, in which nobody asks again; a yes holds a year. Then the visitor has not decided.
//! - **Terms.** A yes to less than what the policy asks for today is no yes to that: the visitor is to be asked again.
//! - **The signal.** Where the browser sends Global Privacy Control, only a yes given while it did so counts: the choice
//!   that is later and more explicit wins.
//! - **Another consent manager.** What it denies is refused, whatever the ledger says. It can never grant.
//!
//! A yes that one of the last three stands against is *suspended*: no grant comes of it, but it has not been taken back,
//! so what was kept under it is neither read nor erased.

use alloc::vec::Vec;

use super::decision::{Decision, Verdict};
use crate::policy::{Purpose, Terms};
use crate::units::{Days, Millis};

/// Nobody is asked again for so long after a no (EU Commission, "Digital Omnibus" proposal of 2025: six months).
pub const NO_HOLDS: Days = Days(180);
/// A yes is asked for again after so long (chosen: a year; regulators name 6 to 13 months).
pub const YES_HOLDS: Days = Days(365);

/// Where a purpose stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The visitor has not decided, or not on what is asked today.
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

/// All decisions, oldest first, and what may stand against them.
#[derive(Debug, Default)]
pub struct Ledger {
    decisions: Vec<Decision>,
    terms: Terms,
    signal: bool,
    denied: Vec<Purpose>,
    unasked: Vec<Purpose>,
    now: Millis,
}

impl Ledger {
    /// An empty ledger under these terms; `signal`: the browser sends Global Privacy Control; `unasked`: what the policy
    /// does not ask for, so that no yes of earlier times counts.
    #[must_use]
    pub fn new(terms: Terms, signal: bool, unasked: Vec<Purpose>) -> Self {
        Self { terms, signal, unasked, ..Self::default() }
    }

    /// Adds a decision at the end.
    pub fn append(&mut self, decision: Decision) {
        self.decisions.push(decision);
    }

    /// Forgets every decision.
    pub fn clear(&mut self) {
        self.decisions.clear();
    }

    /// Time goes on.
    pub const fn advance(&mut self, now: Millis) {
        self.now = now;
    }

    /// Another consent manager denies this purpose as well; with none it denies nothing any more.
    pub fn limit(&mut self, denied: Option<Purpose>) {
        match denied {
            Some(purpose) => self.denied.push(purpose),
            None => self.denied.clear(),
        }
    }

    /// The newest decision on `purpose` that still holds by its age.
    #[must_use]
    pub fn newest(&self, purpose: &Purpose) -> Option<&Decision> {
        let at = self.decisions.iter().rposition(|decision| decision.purpose == *purpose)?;
        let (newest, later) = self.decisions.get(at..)?.split_first()?;
        // What is sensitive rests on recommendations: who takes those back has taken back that yes as well.
        let rests = matches!(purpose, Purpose::Sensitive(_)) && newest.verdict == Verdict::Given;
        let ends = |later: &Decision| later.purpose == Purpose::Recommendations && later.verdict != Verdict::Given;
        if rests && later.iter().any(ends) {
            return None;
        }
        let holds = if newest.verdict == Verdict::Given { YES_HOLDS } else { NO_HOLDS };
        (newest.at >= self.now.days_before(holds)).then_some(newest)
    }

    /// Where `purpose` stands.
    #[must_use]
    pub fn state(&self, purpose: &Purpose) -> State {
        let newest = self.newest(purpose);
        if self.denied.contains(purpose) || self.unasked.contains(purpose) {
            return State::Refused;
        }
        match newest.map(|decision| decision.verdict) {
            Some(Verdict::Refused) => State::Refused,
            Some(Verdict::Withdrawn) => State::Withdrawn,
            _ if self.signal && !newest.is_some_and(|decision| decision.signal) => State::Refused,
            Some(Verdict::Given) if !self.is_outgrown(purpose) => State::Given,
            _ => State::Unset,
        }
    }

    /// The newest decision, if it is a yes, even one that something stands against.
    #[must_use]
    pub fn kept(&self, purpose: &Purpose) -> Option<&Decision> {
        self.newest(purpose).filter(|decision| decision.verdict == Verdict::Given)
    }

    /// True when the newest decision is a yes to less than is asked for today.
    #[must_use]
    pub fn is_outgrown(&self, purpose: &Purpose) -> bool {
        self.kept(purpose).is_some_and(|decision| decision.terms.widened(&self.terms, purpose))
    }

    /// The terms under which decisions are made now.
    #[must_use]
    pub const fn terms(&self) -> &Terms {
        &self.terms
    }

    /// True when the browser sends Global Privacy Control.
    #[must_use]
    pub const fn signal(&self) -> bool {
        self.signal
    }

    /// Every decision, oldest first.
    #[must_use]
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }
}
