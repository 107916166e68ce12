//! Consent, from the stored decisions.

use homebody::consent::{Answer, Decided, Decision, Receipt};
use homebody::ids::ItemNumber;
use homebody::pack::{Pack, Verified};
use homebody::policy::{Checked, Purpose, Terms};
use homebody::units::Millis;

pub const DAY: i64 = 86_400_000;

/// The readable decisions: one that cannot be read may have been a refusal, so nothing before it counts.
pub fn readable(ledger: &[Vec<u8>]) -> Vec<Decision> {
    let mut decisions = Vec::new();
    for bytes in ledger {
        match Decision::from_bytes(bytes) {
            Ok(decision) => decisions.push(decision),
            Err(_) => decisions.clear(),
        }
    }
    decisions
}

/// What a tab knows.
#[derive(Clone)]
pub struct View<'v> {
    pub decisions: &'v [Decision],
    pub policy: &'v Checked,
    pub terms: &'v Terms,
    pub gpc: bool,
    pub restricted: &'v [Purpose],
    pub now: Millis,
    /// The sensitive labels that are not permitted.
    denied: Vec<&'v String>,
}

impl<'v> View<'v> {
    pub fn new(
        decisions: &'v [Decision],
        (policy, terms): (&'v Checked, &'v Terms),
        gpc: bool,
        restricted: &'v [Purpose],
        now: Millis,
    ) -> Self {
        let mut view = Self { decisions, policy, terms, gpc, restricted, now, denied: Vec::new() };
        let denied = |label: &&String| !view.given(&Purpose::Sensitive((*label).clone()));
        view.denied = policy.sensitive().iter().filter(denied).collect();
        view
    }
}

impl View<'_> {
    /// The consent that has been given and not ended, even if it does not count at the moment.
    pub fn kept(&self, purpose: &Purpose) -> Option<&Receipt> {
        let at = self.decisions.iter().rposition(|decision| decision.purpose == *purpose)?;
        let newest = &self.decisions[at];
        let ended = |later: &Decision| later.purpose == Purpose::Recommendations && later.decided() != Decided::Given;
        if matches!(purpose, Purpose::Sensitive(_)) && self.decisions[at..].iter().any(ended) {
            return None;
        }
        let Answer::Given(receipt) = &newest.answer else { return None };
        let recent = self.now.0.saturating_sub(receipt.at.0) <= 365 * DAY;
        recent.then_some(receipt)
    }

    /// Whether consent counts.
    pub fn given(&self, purpose: &Purpose) -> bool {
        let named = !matches!(purpose, Purpose::Sensitive(_));
        if self.restricted.contains(purpose) || named && !self.policy.purposes().contains(purpose) {
            return false;
        }
        self.kept(purpose).is_some_and(|receipt| {
            receipt.at.0.saturating_sub(self.now.0) <= DAY
                && (receipt.gpc || !self.gpc)
                && covers(&receipt.terms, self.terms, *purpose == Purpose::Measurement)
        })
    }

    /// Whether an item is sensitive, and the visitor has not permitted it.
    pub fn forbids(&self, pack: &Pack<Verified>, item: ItemNumber) -> bool {
        let bears =
            |label: &str| pack.items().category(item) == label || pack.items().tags(item).any(|tag| tag == label);
        pack.items().flags(item).declared() || self.denied.iter().any(|label| bears(label))
    }

    /// Whether records of the item may not even stay in the store.
    pub fn deletes(&self, pack: &Pack<Verified>, item: ItemNumber) -> bool {
        let kept = |label: &String| self.kept(&Purpose::Sensitive(label.clone())).is_some();
        pack.items().flags(item).declared()
            || self.policy.sensitive().iter().any(|label| pack.items().bears(item, label) && !kept(label))
    }
}

fn covers(agreed: &Terms, now: &Terms, measurement: bool) -> bool {
    let ordinary = now.retention <= agreed.retention
        && now.controller == agreed.controller
        && agreed.sensitive.iter().all(|label| now.sensitive.contains(label));
    let (was, is) = (&agreed.measured, &now.measured);
    let measured = is.metrics().all(|tag| was.metrics().any(|other| other == tag))
        && (is.metrics().next().is_none() || is.collector == was.collector && is.recipient == was.recipient)
        && is.monthly <= was.monthly
        && is.holdout() <= was.holdout();
    ordinary && (measured || !measurement)
}
