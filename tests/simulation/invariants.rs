//! What must be true after every step, in every tab whose engine was called or whose storage has changed.

use homebody::consent::{ConsentState, Measurement, Recommendations};
use homebody::engine::Place;
use homebody::history::{MAX_EVENTS, MAX_IMPRESSIONS, MAX_PREFERENCES, PreferenceKind, Record, SettingKind};
use homebody::ids::{Key, Stored};
use homebody::policy::Purpose;
use homebody::rank::LearnedWeights;
use homebody::report::{Arm, DeliveryStatus, Report, is_report};
use homebody::session::{Ask, Input, Records, Session};
use homebody::units::Millis;

use super::disk::Logged;
use super::naive::consent::{View, readable};
use super::naive::history::{Entry, History, concerns, items_of};
use super::naive::ranking::{Question, learned};
use super::site::{ABSENT, Site};
use super::tab::Tab;
use super::tally::Happening;
use super::world::World;

/// No tab keeps more for its successor: all records of a full store, a few times over.
const MOST_REMEMBERED: usize = 200_000;

impl World<'_> {
    pub fn check(&mut self) {
        let records = &self.database.contents.records;
        let most = MAX_EVENTS + MAX_IMPRESSIONS + 2 * MAX_PREFERENCES + 3 * 60;
        assert!(records.len() <= 2 * most, "the database grows: {} records", records.len());
        self.check_disk();
        for at in 0..self.tabs.len() {
            let state = (self.tabs[at].calls, self.database.version, self.now);
            let before = self.tabs[at].checked;
            let called = before.0 != state.0;
            self.tabs[at].checked = state;
            if called {
                self.check_memory(at);
                if self.tabs[at].is_idle() {
                    self.check_kept(at);
                    self.check_load(at);
                    self.tabs[at].reads.clear();
                }
            }
        }
    }

    /// What was deleted cannot be decrypted, but for the time until the tab that deleted it has destroyed the key, or if
    /// that tab has crashed, until another one reads what is left.
    fn check_disk(&self) {
        let disk = &self.database.disk;
        let doomed = |logged: &&Logged| {
            let of = |tab: &Tab| tab.connection.as_ref().and_then(|connection| connection.doomed);
            disk.is_doomed(logged) || self.tabs.iter().filter_map(of).any(|key| key == logged.key)
        };
        let left = disk.left().find(|logged| !doomed(logged)).map(|logged| &logged.row);
        assert_eq!(left, None, "what was deleted can be decrypted");
    }

    /// Nothing is in memory that may not be read at this time.
    fn check_memory(&mut self, at: usize) {
        let (site, now, tab) = (self.site, self.now, &mut self.tabs[at]);
        assert!(tab.remembered.len() < MOST_REMEMBERED, "the state for a successor grows");
        assert!(tab.asked.len() <= 1100, "requests pile up");
        let session = tab.engine.session();
        let kept = session.kept();
        assert!(kept[0] <= MAX_EVENTS && kept[1] <= MAX_IMPRESSIONS && kept[2] <= MAX_PREFERENCES, "{kept:?}");
        let decisions = session.ledger().decisions().to_vec();
        let tab = &self.tabs[at];
        let view = tab.view(site, &decisions, now);
        let given = site.purposes.each_ref().map(|purpose| view.given(purpose));
        let tab = &mut self.tabs[at];
        let (pack, policy) = (&site.packs[tab.pack], &site.policies[tab.policy]);
        let session = tab.engine.session();
        for (purpose, naive) in site.purposes.iter().zip(given) {
            let given = session.consent(purpose) == ConsentState::Given;
            assert_eq!(given, naive, "consent to {}", purpose.name());
        }
        if !given[0] {
            assert_eq!(session.kept(), [0; 3], "records are read without consent");
            assert_eq!(session.learned(), &LearnedWeights::default());
            return;
        }
        let oldest = now.days_before(policy.retention());
        tab.kept.retain(|kept| kept.at >= oldest);
        let (restricted, gpc) = (std::mem::take(&mut tab.restricted), tab.gpc);
        let terms = (policy, &site.terms[tab.policy]);
        let view = View::new(&decisions, terms, gpc, &restricted, now);
        let session = tab.engine.session();
        let entries = session.ledger().grant::<Recommendations>().into_iter();
        for entry in entries.flat_map(|grant| session.history().entries(grant)) {
            assert!(entry.at >= oldest, "an expired event is read");
            assert!(!entry.items.iter().any(|&item| view.forbids(pack, item)), "a sensitive event is read");
        }
        tab.restricted = restricted;
    }

    /// What the engine has said it keeps is stored, or at least in memory, unless another tab's decision or its age
    /// forbids that.
    fn check_kept(&mut self, at: usize) {
        let (now, ledger, tab) = (self.now, self.database.ledger, &mut self.tabs[at]);
        if tab.kept.is_empty() {
            return;
        }
        // A flood drops the oldest.
        let [events, impressions, _] = tab.engine.session().kept();
        let dropped = tab.engine.status().dropped > 0 || events >= MAX_EVENTS || impressions >= MAX_IMPRESSIONS;
        let in_memory = tab.engine.state().storage == Place::Memory;
        let mut kept = std::mem::take(&mut tab.kept);
        let tab = &self.tabs[at];
        // Consent that is too old ends even if it is given again before the tab comes to rest.
        let ended = |since: Millis| {
            let mut reads = tab.reads.iter().filter(|(_, now)| *now >= since);
            reads.any(|(decisions, now)| tab.view(self.site, decisions, *now).kept(&Purpose::Recommendations).is_none())
        };
        kept.retain(|kept| kept.ledger == ledger && !dropped && !ended(kept.at));
        let tab = &mut self.tabs[at];
        tab.kept = kept;
        if !in_memory {
            let lost = tab.kept.first().map(|kept| (kept.at, kept.form));
            assert_eq!(lost, None, "an event that was acknowledged is not stored");
            return;
        }
        let session = tab.engine.session();
        let Some(grant) = session.ledger().grant::<Recommendations>() else { return };
        for kept in &tab.kept {
            let held = session.history().entries(grant).any(|entry| entry.at == kept.at);
            assert!(
                held || kept.at > now.days_after(homebody::units::Days(1)),
                "an event that was acknowledged is lost"
            );
        }
    }

    /// If the tab has read everything that is stored, its memory is what a load would make of it.
    fn check_load(&mut self, at: usize) {
        let (site, now) = (self.site, self.now);
        let tab = &mut self.tabs[at];
        let place = tab.engine.state().storage;
        if tab.synced != Some(self.database.version) || place == Place::Memory {
            return;
        }
        self.tally.count(Happening::Loaded);
        let contents = &self.database.contents;
        let decisions = readable(&contents.ledger);
        let restricted = std::mem::take(&mut tab.restricted);
        let (pack, policy) = (&site.packs[tab.pack], &site.policies[tab.policy]);
        let terms = (policy, &site.terms[tab.policy]);
        let view = View::new(&decisions, terms, tab.gpc, &restricted, now);
        let same = tab.engine.session().ledger().decisions() == decisions;
        assert!(same, "the decisions in memory are not those stored");
        let forbidden = |(_, bytes): &&(Key, Vec<u8>)| {
            Record::from_bytes(bytes).is_ok_and(|record| {
                let items = items_of(&record, pack);
                concerns(&record, &items, |item| view.deletes(pack, item))
            })
        };
        assert_eq!(contents.records.iter().find(forbidden), None, "a record of a sensitive item stays");
        let given = view.given(&Purpose::Recommendations);
        let history = given.then(|| History::read(&contents.records, pack, &view));
        if let Some(history) = &history {
            compare_history(tab.engine.session(), history);
        }
        let weights = history.as_ref().map_or_else(LearnedWeights::default, |history| learned(pack, history));
        assert_eq!(tab.engine.session().learned(), &weights, "the learned weights are those of the stored records");
        if view.given(&Purpose::Measurement) && contents.records.iter().any(|(_, bytes)| is_report(bytes)) {
            compare_reports(tab, site, &contents.records, &restricted, now, &contents.ledger);
        }
        let session = tab.engine.session();
        let unprofiled = history.as_ref().is_some_and(|history| history.on.contains(&SettingKind::Unprofiled));
        let impersonal = unprofiled || session.arm() == Arm::Holdout;
        let question = Question { pack, history: history.as_ref(), impersonal, learned: &weights };
        if tab.pack == ABSENT {
            let (list, _) = session.rank(&Ask { limit: 20, ..Ask::default() });
            assert!(list.is_empty(), "an engine without a pack lists items");
        } else {
            compare_list(session, &question, &view, self.step.is_multiple_of(8));
        }
        self.tally.count(if tab.pack == ABSENT { Happening::Bare } else { Happening::Ranked });
        if self.step.is_multiple_of(8) {
            self.tally.count(Happening::Explained);
        }
        tab.restricted = restricted;
    }
}

fn compare_history(session: &Session, history: &History) {
    let grant = session.ledger().grant::<Recommendations>().expect("consent is given");
    let entry = |entry: &homebody::history::Entry| Entry {
        at: entry.at,
        kind: entry.kind,
        items: entry.items.clone(),
        counts: entry.counts,
    };
    let entries: Vec<Entry> = session.history().entries(grant).map(entry).collect();
    assert_eq!(entries, history.entries, "the events in memory are those stored");
    assert_eq!(session.preferences(), history.preferences, "the preferences in memory are those stored");
    let on = SettingKind::ALL.map(|kind| session.is_on(kind));
    assert_eq!(on, SettingKind::ALL.map(|kind| history.on.contains(&kind)), "the settings in memory are those stored");
    let (window, long_term) = session.history().visits(grant);
    assert_eq!((window, long_term), (&history.window[..], &history.long_term[..]), "the visits are those stored");
}

/// The reports in memory are those that a new session loads.
fn compare_reports(
    tab: &mut Tab,
    site: &Site,
    records: &[(homebody::ids::Key, Vec<u8>)],
    restricted: &[Purpose],
    now: Millis,
    ledger: &[Vec<u8>],
) {
    let mut fresh = Session::new(site.packs[tab.pack].clone(), site.policies[tab.policy].clone(), tab.gpc);
    for purpose in restricted {
        _ = fresh.step(&Input::Restrict { purpose: Some(purpose.clone()) });
    }
    let events = records.iter().map(|(key, bytes)| Stored { key: *key, bytes }).collect();
    let ledger = ledger.iter().map(Vec::as_slice).collect();
    _ = fresh.step(&Input::Loaded { now, records: Records { ledger, events } });
    let session = tab.engine.session();
    assert_eq!(session.arm(), fresh.arm(), "the arm");
    assert_eq!(session.outgoing(now), fresh.outgoing(now), "the reports that may be sent");
    assert_eq!(session.forecast(now), fresh.forecast(now), "the answers that would be reported");
    assert_eq!(session.kept(), fresh.kept(), "the records in memory");
    let reports = records.iter().filter(|(_, bytes)| is_report(bytes));
    let arms = reports.filter_map(|(_, bytes)| Report::from_bytes(bytes).ok());
    let first = arms.into_iter().find(|report| report.status() == DeliveryStatus::ArmAssigned);
    let whole = session.ledger().grant::<Measurement>().is_some();
    if whole && session.arm() != Arm::None {
        assert_eq!(Some(session.arm()), first.map(|report| report.message().arm), "the first arm counts");
    }
}

fn compare_list(session: &mut Session, question: &Question<'_>, view: &View<'_>, explains: bool) {
    let ask = Ask { limit: 20, ..Ask::default() };
    let linear = question.pack.forest().is_empty();
    let (best, mode) = session.rank(&ask);
    let best: Vec<(i64, homebody::ids::ItemNumber)> = best.iter().map(|best| (best.score.0, best.item)).collect();
    assert_eq!(mode, question.mode(), "the basis of the list");
    let naive = if linear {
        question.list(view, |item| question.score(item))
    } else {
        question.list(view, |item| best.iter().find(|(_, other)| *other == item).map_or(i64::MIN, |(score, _)| *score))
    };
    assert_eq!(best, naive, "the list is the naive one");
    for (_, item) in &best {
        assert_ne!(question.preference(*item), PreferenceKind::Mute, "a muted item is listed");
    }
    if explains && let Some(&(score, item)) = best.first() {
        let (above, reasons) = session.reasons(item, &ask);
        let explanation = session.why(item, &ask);
        assert_eq!(explanation.score.0, score, "the explanation is of the score");
        assert_eq!(reasons.iter().map(|reason| reason.amount.0).sum::<i64>(), above.0, "the reasons add up");
    }
}
