//! The end of a world: every fault is over, and everything that was asked for is done.

use homebody::consent::ConsentState;
use homebody::engine::Place;
use homebody::history::Record;
use homebody::policy::Purpose;
use homebody::report::is_report;

use super::tab::Tab;
use super::world::World;

/// What a tab has loaded: pack, policy, Global Privacy Control, and the purposes denied.
type Kind = (usize, usize, bool, Vec<Purpose>);
type Consent = Vec<(String, ConsentState)>;

impl World<'_> {
    /// Heals everything, lets a day pass, and checks that nothing is left undone.
    pub fn end(&mut self) {
        self.step += 1;
        self.database.fault = None;
        self.database.refuses = false;
        self.blocked = false;
        // A blocked database is tried again after a minute; an unanswered tab every quarter of a second. A store is read
        // again after a day, or if the clock was set back, a day later.
        for millis in [100, 250, 61_000, 250, 86_400_000, 250, 86_400_000, 250] {
            self.settle_all();
            self.pass(millis);
        }
        // A tab that does not confirm is given up after ten seconds.
        for _ in 0..40 {
            self.settle_all();
            if self.tabs.iter().all(|tab| tab.asked.is_empty()) {
                break;
            }
            self.pass(250);
        }
        self.check();
        for tab in &self.tabs {
            assert!(tab.asked.is_empty(), "{} has not answered {:?}", tab.name, tab.asked[0].request);
        }
        self.check_expired();
        self.check_erased();
        self.check_agreement();
    }

    /// What is older than a tab keeps it is gone, now that the tab has read the store again.
    fn check_expired(&self) {
        let has_read =
            |tab: &&Tab| tab.synced == Some(self.database.version) && tab.engine.state().storage == Place::Database;
        for tab in self.tabs.iter().filter(has_read) {
            let oldest = self.now.days_before(tab.policy(self.site).retention()).0 - 1000;
            let records = self.database.contents.records.iter().filter(|(_, bytes)| !is_report(bytes));
            let expired = |record: &Record| record.ages() && record.at().0 < oldest;
            let left = records.filter_map(|(_, bytes)| Record::from_bytes(bytes).ok()).find(expired);
            assert_eq!(left, None, "an expired record stays");
        }
    }

    /// What the visitor last withdrew or erased is erased, even if that failed at first.
    fn check_erased(&mut self) {
        let Some((step, name, true)) = self.latest.clone() else { return };
        // A withdrawal that failed is not carried out if another tab has decided something since.
        if self.tabs.len() > 1 {
            return;
        }
        let reaches = |tab: &Tab| tab.name == name && tab.reached && tab.missed < step;
        if self.tabs.iter().any(reaches) && !self.damaged && self.given < step {
            self.nothing_survives(step, None);
        }
    }

    /// Tabs that see the same site agree.
    fn check_agreement(&mut self) {
        let mut seen: Vec<(Kind, Consent, [usize; 3])> = Vec::new();
        for tab in self.tabs.iter_mut().filter(|tab| tab.engine.state().storage != Place::Memory) {
            let kind = (tab.pack, tab.policy, tab.gpc, tab.restricted.clone());
            let (consent, kept) = (tab.engine.state().consent, tab.engine.session().kept());
            if let Some((_, other, records)) = seen.iter().find(|(other, ..)| *other == kind) {
                assert_eq!((&consent, &kept), (other, records), "two tabs disagree");
            }
            seen.push((kind, consent, kept));
        }
    }
}
