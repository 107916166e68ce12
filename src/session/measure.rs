//! Measurement: determines the answers to the declared metrics and when reports are prepared and sent.
//!
//! A report covers one epoch and is prepared during the next one. It requires consent to measurement and to
//! recommendations, because there are no events to report on without the latter. Both consents must have been given
//! before the epoch ended, so withdrawing consent, giving it again or erasing data never leads to a second report on
//! the same epoch. Whether a report is prepared may depend on the visitor's settings, but never on their events: if
//! there are no events, the report says so.

use alloc::{string::String, vec, vec::Vec};

use super::answer::answer;
use super::effect::Effect;
use super::state::Session;
use crate::budget::Account;
use crate::consent::{Grant, Ledger, Measurement, Recommendations};
use crate::history::{Entry, SettingKind};
use crate::policy::{Measure, Metric, Purpose, Tag};
use crate::report::{Arm, DeliveryStatus, TrueAnswer};
use crate::units::Millis;

impl Session {
    /// Assigns the arm if none is assigned yet, and prepares the reports that are due. Each report is stored and
    /// charged to the privacy budget before it may be sent. `entropy` contains 16 random bytes for the arm, then 16 for
    /// each metric.
    pub(super) fn measure(&mut self, now: Millis, entropy: &[[u8; 16]]) -> Vec<Effect> {
        let mut records = Vec::new();
        let (Some(measurement), Some((grant, _))) = (self.policy.measurement(), grants(&self.ledger)) else {
            return Vec::new();
        };
        // Without a pack, every answer would be "no events".
        if !self.reports() || self.pack.is_absent() {
            return Vec::new();
        }
        let compares = measurement.metrics().iter().any(|metric| metric.measure().has_arms());
        if let Some(&[a, b, c, d, e, f, g, h, ..]) =
            entropy.first().filter(|_| compares && self.log.arm_assignment().is_none())
        {
            records.push(self.log.assign_arm(grant, now, measurement.holdout(), [a, b, c, d, e, f, g, h]));
        }
        let mut account = Account::new(measurement.monthly(), self.log.spent(now));
        for (metric, entropy) in measurement.metrics().iter().zip(entropy.iter().skip(1)) {
            let Some(epoch) = self.due(metric, now) else { continue };
            let arm = if metric.measure().has_arms() { self.arm() } else { Arm::None };
            let answer = TrueAnswer { metric, epoch, arm, answer: self.answer_to(metric, epoch) };
            let spend = account.spend(metric.epsilon(), now);
            records.extend(spend.and_then(|spend| self.log.report(grant, &answer, spend, entropy)));
        }
        self.append_reports(records)
    }

    /// Returns false if the visitor has chosen that nothing new is kept, or that what is kept is not used: either way,
    /// nothing is reported. Visitors with the non-personalised list would also belong to neither arm.
    fn reports(&self) -> bool {
        let is_on = |kind| self.history.is_on(kind);
        !is_on(SettingKind::Pause) && !is_on(SettingKind::Unprofiled) && self.knows_reports()
    }

    /// Changes the delivery status of a report: either permits sending it or records the outcome of sending it. Returns
    /// the effect that stores the record of this change; returns no effects if the report may not be sent or was not
    /// being sent.
    pub(super) fn set_delivery(
        &mut self,
        now: Millis,
        (tag, epoch): (Tag, u16),
        status: DeliveryStatus,
    ) -> Vec<Effect> {
        let may = match status {
            DeliveryStatus::Sending => self.outgoing(now).iter().any(|&(due, on)| due == tag && on == epoch),
            DeliveryStatus::Accepted | DeliveryStatus::Rejected | DeliveryStatus::Failed => {
                self.log.sending(tag, epoch).is_some()
            }
            DeliveryStatus::Prepared | DeliveryStatus::ArmAssigned => false,
        };
        let grant = self.ledger.grant().filter(|_| may);
        let record = grant.and_then(|grant| self.log.set_status(grant, (tag, epoch), status, now));
        self.append_reports(record.into_iter().collect())
    }

    fn append_reports(&self, records: Vec<Vec<u8>>) -> Vec<Effect> {
        if records.is_empty() { Vec::new() } else { vec![Effect::Append { records, under: self.version.clone() }] }
    }

    /// Returns the metric tag and epoch of each report that may be sent now.
    #[must_use]
    pub fn outgoing(&self, now: Millis) -> Vec<(Tag, u16)> {
        let mut outgoing = Vec::new();
        if grants(&self.ledger).is_some() && self.reports() {
            for metric in self.policy.metrics() {
                let (tag, epoch) = (metric.tag(), metric.epoch().number(now).wrapping_sub(1));
                if self.log.is_sendable(tag, epoch) {
                    outgoing.push((tag, epoch));
                }
            }
        }
        outgoing
    }

    /// For each declared metric, returns the answer that would be reported if its epoch ended now, as an index in its
    /// list of answers, or 2³² − 1 if nothing would be reported. The result is empty if no reports would be prepared.
    #[must_use]
    pub fn forecast(&self, now: Millis) -> Vec<u32> {
        let mut answers = Vec::new();
        if grants(&self.ledger).is_some() && self.knows_reports() {
            for metric in self.policy.metrics() {
                answers.push(self.would_report(metric, now));
            }
        }
        answers
    }

    /// Returns the arm assigned to this device; [`Arm::None`] if no metric compares arms.
    #[must_use]
    pub fn arm(&self) -> Arm {
        let compares = self.ledger.grant::<Measurement>().is_some()
            && self.policy.metrics().iter().any(|metric| metric.measure().has_arms());
        self.log.arm_assignment().filter(|_| compares).map_or(Arm::None, |(_, arm)| arm)
    }

    /// Returns the epoch for which a report on `metric` is still due; `None` if there is none.
    fn due(&self, metric: &Metric, now: Millis) -> Option<u16> {
        let current = metric.epoch().number(now);
        let epoch = current.checked_sub(1).filter(|epoch| metric.covers(*epoch))?;
        let end = metric.epoch().start(current);
        // Checks every decision, not only the newest: if the clock was set back, a refusal can have an earlier time.
        let mut said = self.ledger.decisions().iter();
        let agreed = said.all(|said| said.at() < end || !matters(&said.purpose));
        // A device whose arm was assigned after the epoch ended belonged to no arm during the epoch.
        let in_arm = !metric.measure().has_arms() || self.log.arm_assignment().is_some_and(|(at, _)| at < end);
        (agreed && in_arm && self.log.find(metric.tag(), epoch).is_none()).then_some(epoch)
    }

    fn would_report(&self, metric: &Metric, now: Millis) -> u32 {
        if !metric.covers(metric.epoch().number(now)) {
            return u32::MAX;
        }
        let (index, answers) = (self.answer_to(metric, metric.epoch().number(now)), metric.answers());
        let answer = answers.get(index as usize).map_or("", String::as_str);
        let again = self.log.memoized(metric.tag(), answer);
        again.and_then(|report| answers.iter().position(|known| known == report.answer())).map_or(index, |at| at as u32)
    }

    fn answer_to(&self, metric: &Metric, epoch: u16) -> u32 {
        let Some((_, grant)) = grants(&self.ledger) else { return 0 };
        let mut since = metric.epoch().start(epoch);
        if let (Measure::Outcome(_), Some((drawn, _))) = (metric.measure(), self.log.arm_assignment()) {
            // Events before the arm assignment do not count for either arm.
            since = since.max(drawn);
        }
        let until = metric.epoch().end(epoch);
        // Consent to keep sensitive events does not cover reporting them. An impression counts even if some of its
        // items are sensitive.
        let of_epoch = |entry: &&Entry| {
            let sensitive = |item| self.policy.sensitive().iter().any(|label| self.pack.items().bears(item, label));
            since <= entry.at
                && entry.at < until
                && !(entry.kind.is_some() && entry.items.iter().any(|&item| sensitive(item)))
        };
        let entries: Vec<&Entry> = self.history.entries(grant).filter(of_epoch).collect();
        answer(metric, &self.pack, &entries)
    }
}

/// Returns true for the purposes that a report requires consent to.
fn matters(purpose: &Purpose) -> bool {
    matches!(purpose, Purpose::Measurement | Purpose::Recommendations)
}

/// Returns the grants that a report requires; `None` if one of them is missing.
fn grants(ledger: &Ledger) -> Option<(Grant<'_, Measurement>, Grant<'_, Recommendations>)> {
    ledger.grant().zip(ledger.grant())
}
