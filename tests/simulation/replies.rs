//! What must be true when the engine has answered a request.

use homebody::consent::{CollectedBy, Decided, Decision};
use homebody::engine::sealed::Table;
use homebody::engine::{Failure, Place, Reply, Request};
use homebody::errors::Code;
use homebody::history::{Event, Impression, Record};
use homebody::ids::Key;
use homebody::policy::Purpose;
use homebody::report::is_report;

use super::naive::history::{is_on, preferred};
use super::tab::{Asked, Kept};
use super::tally::Happening;
use super::world::World;

impl World<'_> {
    pub fn replied(&mut self, at: usize, asked: &Asked, reply: Result<Reply, Failure>) {
        match &reply {
            Err(failure) if failure.code == Code::TabsUnresponsive => self.tally.count(Happening::Unresponsive),
            Err(failure) if [Code::StoreRefused, Code::StoreBlocked, Code::StoreNewer].contains(&failure.code) => {
                self.tally.count(Happening::NotErased);
            }
            _ => {}
        }
        // A tab that erases everything no longer reaches a database.
        let reached = (self.tabs[at].reached || !self.database.exists) && self.tabs[at].missed < asked.step;
        // What a damaged decision permitted is not known, so its withdrawal changes nothing.
        let reached = reached && !self.damaged;
        let unconfirmed = matches!(&reply, Err(failure) if failure.code == Code::TabsUnresponsive);
        // What was tracked while such a request waited is erased as well.
        let erases = match &asked.request {
            Request::Decide(decision) => decision.decided != Decided::Given,
            Request::DeleteAll | Request::Erase(_) | Request::Restrict(_) => true,
            _ => false,
        };
        if erases {
            self.tabs[at].kept.clear();
        }
        match (&asked.request, reply) {
            (Request::Track(..), Ok(Reply::Kept(true))) => self.keep(at, Event::FORM),
            (Request::Impression(..), Ok(Reply::Kept(true))) => self.keep(at, Impression::FORM),
            (Request::Decide(decision), reply) => {
                if decision.decided == Decided::Given {
                    let trusted = decision.collected_by != CollectedBy::Script
                        && self.tabs[at].policy(self.site).asks_for(&decision.purpose);
                    assert!(trusted || reply.is_err(), "consent without a person's action, or to no purpose");
                    if reply.is_ok() && decision.purpose == Purpose::Recommendations {
                        self.given = self.step;
                    }
                } else if (reply.is_ok() || unconfirmed) && reached {
                    self.tally.count(Happening::Withdrawn);
                    match &decision.purpose {
                        Purpose::Recommendations => self.nothing_survives(asked.step, (!unconfirmed).then_some(at)),
                        Purpose::Measurement => self.no_report_survives(asked.step),
                        _ => {}
                    }
                }
            }
            (Request::DeleteAll, reply) if (reply.is_ok() || unconfirmed) && reached => {
                self.tally.count(Happening::Erased);
                self.nothing_survives(asked.step, (!unconfirmed).then_some(at));
            }
            (Request::Prefer(what, label), Ok(_)) if self.is_unchanged_since(at, asked) => {
                let stored = preferred(&self.database.contents.records, label);
                assert_eq!(stored, *what, "a preference for {} that was acknowledged is not stored", label.text());
            }
            (Request::Set(kind, on), Ok(_)) if self.is_unchanged_since(at, asked) => {
                let stored = is_on(&self.database.contents.records, *kind);
                assert_eq!(stored, *on, "a setting that was acknowledged is not stored");
            }
            (Request::Import(file), reply) => {
                let forged = file.iter().any(|bytes| homebody::consent::Decision::from_bytes(bytes).is_ok());
                assert!(!(forged && reply.is_ok()), "a file with decisions was imported");
                match reply {
                    Ok(Reply::Imported(imported)) if imported.added > 0 => self.tally.count(Happening::Imported),
                    Err(_) if forged => self.tally.count(Happening::Forged),
                    _ => {}
                }
            }
            (Request::Erase(keys), reply) => {
                // A key of a deleted database can occur again, and damage can change what a record is.
                let older = |(key, bytes, birth): (Key, &[u8], u32)| {
                    keys.contains(&key)
                        && birth < asked.step
                        && !is_report(bytes)
                        && !self.database.damaged.contains(&key)
                };
                let stays = self.legible().any(older);
                let in_database = self.tabs[at].engine.state().storage == Place::Database;
                let missed = self.tabs[at].missed >= asked.step;
                assert!(!(reply.is_ok() && stays && in_database && !missed), "a record that was erased is stored");
                let erasing = &mut self.tabs[at].erasing;
                if let Some(at) = erasing.iter().position(|key| keys.contains(key)) {
                    erasing.swap_remove(at);
                }
            }
            (Request::Reset, _) => {
                let resets = |asked: &Asked| matches!(asked.request, Request::Reset);
                self.tabs[at].resetting = self.tabs[at].asked.iter().any(resets);
                self.tabs[at].kept.retain(|kept| kept.form != Impression::FORM);
            }
            (Request::Explain { .. }, Ok(Reply::Explanation(explanation))) => {
                let sum: f64 = explanation.reasons.iter().map(|reason| reason.contribution).sum();
                assert!(sum == explanation.score, "reasons add up to {sum}, not {}", explanation.score);
            }
            (Request::Rank { .. }, Ok(Reply::Ranking(ranking))) => assert!(ranking.items.len() <= 4),
            (Request::Measure(_) | Request::Send(..) | Request::Sent(..), reply) => self.reported(at, asked, reply),
            _ => {}
        }
    }

    fn keep(&mut self, at: usize, form: u8) {
        let tab = &mut self.tabs[at];
        tab.kept.push(Kept { at: self.now, form, ledger: tab.ledger });
        self.births.insert(self.now.0, self.step);
    }

    /// Whether nothing else has changed preferences, settings or decisions since this request.
    fn is_unchanged_since(&self, at: usize, asked: &Asked) -> bool {
        let tab = &self.tabs[at];
        self.changes == asked.changes
            && tab.ledger == self.database.ledger
            && tab.synced == Some(self.database.version)
            && tab.engine.state().storage == Place::Database
    }

    /// Every record on the disk that can be read, even if only in the log: its key, its bytes, and the step in which it
    /// was stored.
    fn legible(&self) -> impl Iterator<Item = (Key, &[u8], u32)> {
        let disk = &self.database.disk;
        let stored = self.database.contents.records.iter();
        let stored = stored.map(|(key, bytes)| (*key, bytes.as_slice(), disk.birth(*key)));
        let left = disk.left().filter(|logged| logged.row.table == Table::Events);
        stored.chain(left.map(|logged| (logged.row.key, logged.row.bytes.as_slice(), logged.birth)))
    }

    /// Whether a record was made before this step.
    fn is_older(&self, bytes: &[u8], stored: u32, step: u32) -> bool {
        let made = match Record::from_bytes(bytes) {
            Ok(Record::Event(Event { at, .. }) | Record::Impression(Impression { at, .. }))
                if !is_report(bytes) && !self.brought.contains(&at.0) =>
            {
                self.births.get(&at.0).copied().unwrap_or(stored)
            }
            _ => stored,
        };
        made < step
    }

    /// Nothing from before this step is stored, or in the memory of any tab if a tab (`by`) has erased it everywhere.
    pub fn nothing_survives(&mut self, step: u32, by: Option<usize>) {
        for (_, record, stored) in self.legible() {
            assert!(!self.is_older(record, stored, step), "a record survives on the disk: {record:?}");
        }
        let Some(by) = by else { return };
        let gives =
            |asked: &Asked| matches!(&asked.request, Request::Decide(decision) if decision.decided == Decided::Given);
        let given = self.given >= step || self.tabs.iter().flat_map(|tab| &tab.asked).any(gives);
        for (at, tab) in self.tabs.iter_mut().enumerate() {
            let session = tab.engine.session();
            let newest = session.ledger().newest(&Purpose::Recommendations).map(Decision::to_bytes);
            if at != by && newest.is_some_and(|newest| !self.database.decided.contains(&newest)) {
                continue; // This consent was never stored, so no other tab knows of it.
            }
            let grant = session.ledger().grant::<homebody::consent::Recommendations>();
            for entry in grant.iter().flat_map(|grant| session.history().entries(*grant)) {
                let made = self.births.get(&entry.at.0).is_some_and(|made| *made < step);
                assert!(!made || self.brought.contains(&entry.at.0), "an event survives in the memory of {}", tab.name);
            }
            assert!(given || session.kept() == [0; 3], "records survive in the memory of {}", tab.name);
        }
    }

    fn no_report_survives(&self, step: u32) {
        for (_, bytes, stored) in self.legible() {
            assert!(!(is_report(bytes) && stored < step), "a report survives on the disk");
        }
    }
}
