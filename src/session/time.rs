//! Time that passes while a page stays open: expired records and rights that have lapsed leave memory before the next
//! read.

use alloc::{vec, vec::Vec};

use super::clock::Rights;
use super::effect::Effect;
use super::state::Session;
use crate::consent::{CLOCKS_DIFFER, ConsentState, Measurement, Recommendations};
use crate::policy::Purpose;
use crate::units::Millis;

/// After how many new records a full store is pruned (chosen).
const PRUNE: usize = 50;

impl Session {
    /// Brings the session to this time. Call it before every read. The effects make the store follow.
    pub fn advance(&mut self, now: Millis) -> Vec<Effect> {
        self.pass(now);
        self.stale_reload()
    }

    /// Returns the first moment at which a record expires or a right lapses.
    #[must_use]
    pub const fn changes_at(&self) -> Millis {
        self.clock.until
    }

    /// Takes everything from memory that may no longer be read at `now`.
    pub(super) fn pass(&mut self, now: Millis) {
        self.ledger.advance(now);
        if self.clock.from <= now && now < self.clock.until {
            return;
        }
        let plausible = Self::plausible(now);
        let arrived = self.clock.implausible.is_some_and(|at| at <= plausible);
        // The clock may have been set back.
        let early = [self.history.newest(), self.log.latest()].into_iter().flatten().any(|newest| newest > plausible);
        if arrived || early || self.rights() != self.clock.rights {
            // The load that follows reads what the visitor still permits, or permits again.
            self.forget();
            self.mark();
            self.clock.implausible = None;
            self.clock.stale = true;
            self.clock.unloaded = true;
        }
        if self.history.expire(now.days_before(self.policy.retention())) {
            self.learn();
            self.clock.stale = true;
        }
        self.settle();
    }

    /// Derives what depends on several parts of memory, and notes for how long memory will be right, after a change.
    pub(super) fn settle(&mut self) {
        // The arm and the settings decide whether preferences apply, whatever was loaded or changed last.
        if self.impersonal != self.is_impersonal() {
            self.apply_preferences();
        }
        let expires = |oldest: Millis| oldest.days_after(self.policy.retention()).next();
        let arrives = self.clock.implausible.map(|at| at.days_before(CLOCKS_DIFFER));
        let moments = [self.history.oldest().map(expires), self.ledger.changes_at(), arrives, Some(Millis(i64::MAX))];
        self.clock.from = self.ledger.now();
        self.clock.until = moments.into_iter().flatten().min().unwrap_or_default();
        self.clock.rights = self.rights();
    }

    /// Returns the effect that reads the store again, if that is necessary.
    pub(super) fn stale_reload(&mut self) -> Vec<Effect> {
        if core::mem::take(&mut self.clock.stale) { vec![Effect::Reload] } else { Vec::new() }
    }

    /// Notes that memory is what the store contains.
    pub(super) const fn loaded(&mut self) {
        self.clock.stale = false;
        self.clock.unloaded = false;
        self.clock.implausible = None;
        self.clock.appended = 0;
    }

    /// Notes that a record is appended. The store is pruned from time to time, because memory drops the oldest records
    /// when it is full and the store does not.
    pub(super) fn note_appended(&mut self) {
        self.clock.appended += 1;
        self.clock.stale |= self.clock.appended >= PRUNE && self.history.is_full();
    }

    /// Notes the time of a record that the load quarantined because of its time.
    pub(super) fn await_time(&mut self, implausible: Option<Millis>) {
        self.clock.implausible = [self.clock.implausible, implausible].into_iter().flatten().min();
    }

    /// Returns true if memory contains every report.
    pub(super) const fn knows_reports(&self) -> bool {
        self.log.is_whole() && !self.clock.unloaded
    }

    /// Returns the latest time that a record can have.
    pub(super) const fn plausible(now: Millis) -> Millis {
        now.days_after(CLOCKS_DIFFER)
    }

    fn rights(&self) -> Rights {
        let permitted = |label: &alloc::string::String| {
            self.ledger.state(&Purpose::Sensitive(label.clone())) == ConsentState::Given
        };
        Rights {
            recommendations: self.ledger.grant::<Recommendations>().is_some(),
            measurement: self.ledger.grant::<Measurement>().is_some(),
            labels: self.policy.sensitive().iter().map(permitted).collect(),
        }
    }
}
