//! What the visitor does in a tab, and the immediate answers.

use homebody::consent::{CollectedBy, Decided};
use homebody::engine::{DecisionRequest, Page, Request};
use homebody::history::{Event, Impression, Kind, MAX_EVENTS, MAX_IMPRESSIONS, PreferenceKind, Record, SettingKind};
use homebody::policy::Purpose;
use homebody::report::is_report;
use homebody::units::Millis;

use super::naive::consent::DAY;
use super::random::Random;
use super::site::IDS;
use super::step::Step;
use super::tally::Happening;
use super::world::World;

impl World<'_> {
    pub fn act(&mut self, step: Step) {
        match step {
            Step::Track { tab, kind, item } => {
                let at = self.at(tab);
                self.track(at, Kind::ALL[usize::from(kind) % Kind::ALL.len()], IDS[usize::from(item) % IDS.len()]);
            }
            Step::Flood { tab, item } => self.flood(self.at(tab), item),
            Step::Impression { tab, first, count } => {
                let ids = IDS.iter().cycle().skip(usize::from(first) % IDS.len()).take(usize::from(count));
                let ids = ids.filter(|id| self.tabs[self.at(tab)].pack(self.site).find(id).is_some());
                let ids = ids.map(|&id| id.to_owned()).collect();
                self.ask(self.at(tab), Request::Impression("home".into(), ids));
            }
            Step::Prefer { tab, what, label } => {
                let what = [PreferenceKind::Mute, PreferenceKind::More, PreferenceKind::Less, PreferenceKind::Clear]
                    [usize::from(what) % 4];
                let label = self.site.labels[usize::from(label) % self.site.labels.len()].clone();
                self.changes += 1;
                self.ask(self.at(tab), Request::Prefer(what, label));
            }
            Step::Set { tab, kind, on } => {
                self.changes += 1;
                self.ask(self.at(tab), Request::Set(SettingKind::ALL[usize::from(kind) % 2], on));
            }
            Step::Decide { tab, purpose, decided, by } => self.decide(self.at(tab), purpose, decided, by),
            Step::Restrict { tab, purposes } => self.restrict(self.at(tab), purposes),
            Step::Erase { tab, record } => self.erase(self.at(tab), record),
            Step::Reset { tab } => {
                let at = self.at(tab);
                self.tabs[at].resetting = true;
                self.tabs[at].kept.retain(|kept| kept.form != Impression::FORM);
                self.ask(at, Request::Reset);
            }
            Step::DeleteAll { tab } => {
                let at = self.at(tab);
                self.changes += 1;
                self.erases_all(at);
                self.ask(at, Request::DeleteAll);
            }
            Step::Export => {
                let records = self.database.contents.records.iter().map(|(_, bytes)| bytes);
                self.file = records.filter(|bytes| !is_report(bytes)).cloned().collect();
            }
            Step::Import { tab, seed, forged } => self.import(self.at(tab), seed, forged),
            Step::Rank { tab, item, without } => {
                let page = Page { item: Some(IDS[usize::from(item) % IDS.len()].into()), category: None };
                let without = vec![IDS[usize::from(without) % IDS.len()].to_owned()];
                self.ask(self.at(tab), Request::Rank { limit: 4, page, exclude: Vec::new(), without });
            }
            Step::Explain { tab, item } => {
                let item = IDS[usize::from(item) % IDS.len()].to_owned();
                self.ask(self.at(tab), Request::Explain { item, page: Page::default(), without: Vec::new() });
            }
            Step::Records { tab } => self.ask(self.at(tab), Request::Records),
            other => unreachable!("{other:?} is not the visitor's"),
        }
    }

    /// Makes more records than are kept: half of them are stored before the other half, so that the store has too many.
    fn flood(&mut self, at: usize, item: u8) {
        let id = IDS[usize::from(item) % 3].to_owned();
        let (most, request) = if item.is_multiple_of(2) {
            (MAX_EVENTS, Request::Track(Kind::View, id))
        } else {
            (MAX_IMPRESSIONS, Request::Impression("home".into(), vec![id]))
        };
        for _ in 0..2 {
            for _ in 0..most / 2 + 40 {
                self.now.0 += 1;
                self.ask(at, request.clone());
            }
            self.settle(at);
        }
    }

    fn import(&mut self, at: usize, seed: u16, forged: bool) {
        let mut file = self.file.clone();
        let mut random = Random::new(seed.into());
        for _ in 0..random.below(4) {
            let (kind, id) = (Kind::ALL[random.below(Kind::ALL.len() as u64) as usize], IDS[random.below(8) as usize]);
            let event =
                Event { kind, at: Millis(self.now.0 - random.below(100 * DAY as u64) as i64), item: id.to_owned() };
            file.push(event.to_bytes());
        }
        if forged {
            file.extend(self.database.contents.ledger.first().cloned());
        }
        self.changes += 1;
        // Other tabs can read an imported record before the import is answered.
        let records = file.iter().filter_map(|bytes| Record::from_bytes(bytes).ok());
        self.brought.extend(records.map(|record| record.at().0));
        self.ask(at, Request::Import(file));
    }

    /// Tracks an event. If it is answered at once, the answer must be the naive one.
    fn track(&mut self, at: usize, kind: Kind, id: &str) {
        let tab = &mut self.tabs[at];
        let waits = !tab.asked.is_empty();
        let (kept, now) = (tab.kept.len(), self.now);
        self.ask(at, Request::Track(kind, id.to_owned()));
        if waits {
            return;
        }
        let tab = &mut self.tabs[at];
        assert!(tab.asked.is_empty(), "an event is answered at once");
        let said_kept = tab.kept.len() > kept;
        let session = tab.engine.session();
        let decisions = session.ledger().decisions().to_vec();
        let paused = session.is_on(SettingKind::Pause);
        let (pack, view) = (tab.pack(self.site), tab.view(self.site, &decisions, now));
        let may = pack.find(id).is_some_and(|item| !view.forbids(pack, item))
            && view.given(&Purpose::Recommendations)
            && !paused;
        assert_eq!(said_kept, may, "an event on {id} was kept: {said_kept}, may be kept: {may}");
    }

    fn decide(&mut self, at: usize, purpose: u8, decided: u8, by: CollectedBy) {
        let purpose = self.site.purposes[usize::from(purpose) % 4].clone();
        let decided = [Decided::Given, Decided::Given, Decided::Refused, Decided::Withdrawn][usize::from(decided) % 4];
        let by_person = by != CollectedBy::Script;
        self.changes += 1;
        let tab = &mut self.tabs[at];
        if decided == Decided::Given && by_person {
            tab.consented.push(purpose.clone());
            if purpose == Purpose::Recommendations {
                self.given = self.step;
            }
        }
        if decided != Decided::Given && matches!(purpose, Purpose::Sensitive(_)) {
            self.tabs[at].kept.clear();
        }
        if decided != Decided::Given && purpose == Purpose::Recommendations {
            self.erases_all(at);
        } else if decided != Decided::Given || by_person {
            self.latest = Some((self.step, self.tabs[at].name.clone(), false));
        }
        let (receipt, language) = (self.random.bytes(), "en".to_owned());
        let request = DecisionRequest { purpose, decided, collected_by: by, language, text: [0; 32], receipt };
        self.ask(at, Request::Decide(request));
    }

    fn erases_all(&mut self, at: usize) {
        self.tabs[at].kept.clear();
        self.latest = Some((self.step, self.tabs[at].name.clone(), true));
    }

    /// Another consent manager denies these purposes. The tab must have nothing to do, so that the world knows from when
    /// on they are denied.
    fn restrict(&mut self, at: usize, purposes: u8) {
        if !self.tabs[at].asked.is_empty() {
            return;
        }
        let all = &self.site.purposes;
        let denied = all.iter().enumerate().filter(|(bit, _)| purposes >> (2 * bit) & 3 == 3);
        let denied: Vec<Purpose> = denied.map(|(_, purpose)| purpose.clone()).collect();
        if !denied.is_empty() {
            self.tally.count(Happening::Restricted);
        }
        let names = denied.iter().map(Purpose::name).collect();
        // A record that is only in memory and about what is denied now cannot be seen there.
        self.tabs[at].kept.clear();
        self.tabs[at].restricted = denied;
        self.ask(at, Request::Restrict(names));
    }

    fn erase(&mut self, at: usize, record: u8) {
        let records = &self.database.contents.records;
        if records.is_empty() {
            return;
        }
        let key = records[usize::from(record) % records.len()].0;
        self.tabs[at].erasing.push(key);
        // While records are only in memory, the key is that of another record.
        self.tabs[at].kept.clear();
        self.changes += 1;
        self.ask(at, Request::Erase(vec![key]));
    }
}
