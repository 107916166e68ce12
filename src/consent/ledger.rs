//! The append-only list of decisions. An entry never changes. For each purpose, the newest entry counts, subject to
//! these rules:
//!
//! - **Age.** A refusal counts for 180 days after its day, and the visitor is not asked again until then. Consent counts for a year.
//!   After that time, the purpose is unset.
//! - **Terms.** If the policy now asks for more than the visitor consented to, the consent does not count, and the
//!   visitor is asked again.
//! - **Global Privacy Control.** While the browser sends this signal, consent counts only if it was given while the
//!   signal was already being sent, because that choice is later and more explicit than the signal.
//! - **Restriction.** A purpose that another consent manager denies is refused, regardless of the ledger. A restriction
//!   can only take consent away, never give it.
//! - **Clock.** Consent dated more than a day in the future does not count: the clock was wrong when it was given, and it
//!   would last longer than the visitor was told.
//!
//! The last four rules *suspend* consent: the ledger creates no grant, but the consent has not been withdrawn, so the
//! data stored under it is neither read nor erased.

use alloc::vec::Vec;

use super::decision::{Answer, Decided, Decision, Receipt};
use crate::names::names;
use crate::policy::{Purpose, Terms};
use crate::units::{Days, Millis};

/// How long a refusal counts. During this time, the visitor is not asked again (EU Commission, "Digital Omnibus"
/// proposal of 2025: six months).
pub const REFUSAL_LASTS: Days = Days(180);
/// How long consent counts before the visitor is asked again (chosen: a year; regulators recommend 6 to 13 months).
pub const CONSENT_LASTS: Days = Days(365);

/// How far in the future the time of a record may lie; clocks differ (chosen).
pub const CLOCKS_DIFFER: Days = Days(1);

/// The consent state of a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentState {
    /// The visitor has not decided, or the decision does not cover what the policy asks for today.
    Unset,
    /// Consent is given.
    Given,
    /// The visitor refused, or one of the rules above overrides their consent.
    Refused,
    /// Consent was given and then withdrawn.
    Withdrawn,
}

names!(ConsentState: Unset = "unset", Given = "given", Refused = "refused", Withdrawn = "withdrawn");

impl Decided {
    /// Returns how long a decision counts.
    #[must_use]
    pub const fn lasts(self) -> Days {
        match self {
            Self::Given => CONSENT_LASTS,
            Self::Refused | Self::Withdrawn => REFUSAL_LASTS,
        }
    }
}

/// All decisions, oldest first, and the conditions that can override them.
#[derive(Debug, Default)]
pub struct Ledger {
    decisions: Vec<Decision>,
    terms: Terms,
    gpc: bool,
    restricted: Vec<Purpose>,
    unasked: Vec<Purpose>,
    now: Millis,
}

impl Ledger {
    /// Creates an empty ledger under these terms. `gpc` is true if the browser sends the Global Privacy Control signal.
    /// `unasked` lists the purposes that the policy does not ask for; earlier consent to them does not count.
    #[must_use]
    pub fn new(terms: Terms, gpc: bool, unasked: Vec<Purpose>) -> Self {
        Self { terms, gpc, unasked, ..Self::default() }
    }

    /// Appends a decision.
    pub fn append(&mut self, decision: Decision) {
        self.decisions.push(decision);
    }

    /// Removes all decisions from memory.
    pub fn clear(&mut self) {
        self.decisions.clear();
    }

    /// Sets the current time.
    pub const fn advance(&mut self, now: Millis) {
        self.now = now;
    }

    /// Adds a purpose that another consent manager denies; `None` lifts all restrictions.
    pub fn restrict(&mut self, denied: Option<Purpose>) {
        match denied {
            Some(purpose) => self.restricted.push(purpose),
            None => self.restricted.clear(),
        }
    }

    /// Returns the newest decision on `purpose` that is not too old to count.
    #[must_use]
    pub fn newest(&self, purpose: &Purpose) -> Option<&Decision> {
        let at = self.decisions.iter().rposition(|decision| decision.purpose == *purpose)?;
        let (newest, later) = self.decisions.get(at..)?.split_first()?;
        // Consent to a sensitive label depends on consent to recommendations, and ends when that consent is withdrawn.
        let rests = matches!(purpose, Purpose::Sensitive(_)) && newest.decided() == Decided::Given;
        let ends = |later: &Decision| later.purpose == Purpose::Recommendations && later.decided() != Decided::Given;
        if rests && later.iter().any(ends) {
            return None;
        }
        (!self.is_expired(newest)).then_some(newest)
    }

    /// Returns the consent state of `purpose`.
    #[must_use]
    pub fn state(&self, purpose: &Purpose) -> ConsentState {
        let newest = self.newest(purpose);
        if self.restricted.contains(purpose) || self.unasked.contains(purpose) {
            return ConsentState::Refused;
        }
        match newest.map(Decision::decided) {
            Some(Decided::Refused) => ConsentState::Refused,
            Some(Decided::Withdrawn) => ConsentState::Withdrawn,
            _ if self.gpc && !newest.and_then(Decision::receipt).is_some_and(|receipt| receipt.gpc) => {
                ConsentState::Refused
            }
            Some(Decided::Given) if self.is_plausible(newest) && !self.is_outgrown(purpose) => ConsentState::Given,
            _ => ConsentState::Unset,
        }
    }

    /// Returns true if a decision is too old to count.
    #[must_use]
    pub fn is_expired(&self, decision: &Decision) -> bool {
        decision.until() < self.now
    }

    fn is_plausible(&self, newest: Option<&Decision>) -> bool {
        newest.is_some_and(|decision| decision.at() <= self.now.days_after(CLOCKS_DIFFER))
    }

    /// Returns the next moment at which a decision begins or ceases to count because of its time, if there is one.
    #[must_use]
    pub fn changes_at(&self) -> Option<Millis> {
        let moments = self
            .decisions
            .iter()
            .flat_map(|decision| [decision.at().days_before(CLOCKS_DIFFER), decision.until().next()]);
        moments.filter(|at| *at > self.now).min()
    }

    /// Returns the current time.
    #[must_use]
    pub const fn now(&self) -> Millis {
        self.now
    }

    /// Returns the receipt of the newest decision if it gives consent, even while that consent is suspended.
    #[must_use]
    pub fn kept(&self, purpose: &Purpose) -> Option<&Receipt> {
        self.newest(purpose).and_then(given)
    }

    /// Returns the receipt of the newest decision on `purpose` if it gives consent, however old it is.
    #[must_use]
    pub fn agreed(&self, purpose: &Purpose) -> Option<&Receipt> {
        self.decisions.iter().rfind(|decision| decision.purpose == *purpose).and_then(given)
    }

    /// Returns true if the newest decision gives consent to less than the policy asks for today.
    #[must_use]
    pub fn is_outgrown(&self, purpose: &Purpose) -> bool {
        self.kept(purpose).is_some_and(|receipt| receipt.terms.widened(&self.terms, purpose))
    }

    /// Returns the terms that apply to new decisions.
    #[must_use]
    pub const fn terms(&self) -> &Terms {
        &self.terms
    }

    /// Returns true if the browser sends the Global Privacy Control signal.
    #[must_use]
    pub const fn gpc(&self) -> bool {
        self.gpc
    }

    /// Returns all decisions, oldest first.
    #[must_use]
    pub fn decisions(&self) -> &[Decision] {
        &self.decisions
    }
}

const fn given(decision: &Decision) -> Option<&Receipt> {
    match &decision.answer {
        Answer::Given(receipt) => Some(receipt),
        _ => None,
    }
}
