//! The one owner of all state, and the one function that changes it.

use super::effect::Effect;
use super::input::{Input, Records, SessionError};
use crate::consent::{Decision, Ledger, Recommendations, State, Verdict};
use crate::history::{Event, History, Key, Kind};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::policy::{Checked, Purpose};
use crate::rank::{Arranger, Ranker, Taste, Wishes};
use crate::units::{Millis, Scored};

/// One visitor's engine on one page.
#[derive(Debug)]
pub struct Session {
    pub(super) pack: Pack<Verified>,
    pub(super) policy: Checked,
    pub(super) ledger: Ledger,
    pub(super) history: History,
    /// What the history teaches; made anew whenever it changes.
    pub(super) taste: Taste,
    /// What the choices say of each item; made anew whenever they change.
    pub(super) wishes: Wishes,
    pub(super) ranker: Ranker,
    pub(super) pool: Vec<Scored>,
    pub(super) arranger: Arranger,
    pub(super) best: Vec<Scored>,
    /// Items that stood in a reserved place when a list last held them.
    pub(super) explored: Vec<ItemNumber>,
    /// The newest record of the stored ledger, readable or not; empty while there is none.
    newest: Vec<u8>,
    quarantined: usize,
}

impl Session {
    /// An engine that knows nothing of the visitor. What the policy calls sensitive is so in the pack from here on.
    #[must_use]
    pub fn new(mut pack: Pack<Verified>, policy: Checked) -> Self {
        if policy.has_sensitive() {
            pack.mark_sensitive(|label| policy.is_sensitive(label));
        }
        Self {
            pack,
            policy,
            ledger: Ledger::default(),
            history: History::default(),
            taste: Taste::default(),
            wishes: Wishes::default(),
            ranker: Ranker::default(),
            pool: Vec::new(),
            arranger: Arranger::default(),
            best: Vec::new(),
            explored: Vec::new(),
            newest: Vec::new(),
            quarantined: 0,
        }
    }

    /// Takes one input and says what is to be done. An event that may not be kept gives no effect and leaves no trace.
    ///
    /// # Errors
    /// [`SessionError`]; nothing has changed then.
    pub fn step(&mut self, input: &Input<'_>) -> Result<Vec<Effect>, SessionError> {
        match input {
            Input::Loaded { now, records } => Ok(self.load(*now, records)),
            &Input::Decide { now, ref purpose, verdict, by_person, language, receipt } => {
                if verdict == Verdict::Given && !by_person {
                    return Err(SessionError::Untrusted);
                }
                if !self.policy.purposes().contains(purpose) {
                    return Err(SessionError::Purpose);
                }
                let decision = Decision {
                    purpose: purpose.clone(),
                    verdict,
                    at: now,
                    revision: self.policy.revision(),
                    receipt,
                    language: language.to_owned(),
                };
                Ok(self.decide(decision))
            }
            &Input::Track { now, kind, item } => self.track(now, kind, item),
            &Input::Shown { now, items } => self.show(now, items),
            &Input::Choose { now, what, label } => self.choose(now, what, label),
            Input::Reset => Ok(self.reset()),
            Input::EraseAll => {
                self.ledger = Ledger::default();
                self.forget();
                self.explored.clear();
                self.newest.clear();
                self.quarantined = 0;
                Ok(vec![Effect::EraseAll])
            }
        }
    }

    fn load(&mut self, now: Millis, records: &Records<'_>) -> Vec<Effect> {
        self.ledger = Ledger::default();
        self.forget();
        self.quarantined = 0;
        self.newest = records.ledger.last().map_or_else(Vec::new, |record| record.to_vec());
        for record in &records.ledger {
            match Decision::from_bytes(record) {
                Ok(decision) => self.ledger.append(decision),
                // An unreadable decision may have been a no: without it nothing before it may count as a yes.
                Err(_) => {
                    self.ledger = Ledger::default();
                    self.quarantined += 1;
                }
            }
        }
        let Some(grant) = self.ledger.grant::<Recommendations>() else {
            // Events without a yes, as a damaged ledger may leave them, are nobody's to keep.
            let keys: Vec<Key> = records.events.iter().map(|stored| stored.key).collect();
            return if keys.is_empty() { Vec::new() } else { vec![Effect::Delete(keys)] };
        };
        let since = now.days_before(self.policy.retention());
        let usable = |id: &str| self.pack.find(id).filter(|&item| !self.pack.items().flags(item).sensitive());
        let loaded = self.history.load(grant, records.events.iter().copied(), since, usable);
        self.quarantined += loaded.quarantined;
        self.learn();
        self.wish();
        if loaded.expired.is_empty() { Vec::new() } else { vec![Effect::Delete(loaded.expired)] }
    }

    fn decide(&mut self, mut decision: Decision) -> Vec<Effect> {
        let state = self.ledger.state(&decision.purpose);
        decision.verdict = match (state, decision.verdict) {
            // Saying again what already holds changes nothing and is not recorded twice.
            (State::Given, Verdict::Given) | (State::Refused, Verdict::Refused) => return Vec::new(),
            (State::Unset | State::Refused | State::Withdrawn, Verdict::Withdrawn) => return Vec::new(),
            (State::Given, Verdict::Refused) => Verdict::Withdrawn,
            (_, verdict) => verdict,
        };
        // Whatever is not a yes erases: another tab may have had a yes, and events, that this one has not seen.
        let erase_events = decision.verdict != Verdict::Given && decision.purpose == Purpose::Recommendations;
        if erase_events {
            self.forget();
            self.explored.clear();
        }
        let record = decision.to_bytes();
        self.newest.clone_from(&record);
        self.ledger.append(decision);
        vec![Effect::Decide { record, erase_events }]
    }

    fn track(&mut self, now: Millis, kind: Kind, item: ItemNumber) -> Result<Vec<Effect>, SessionError> {
        if item.index() >= self.pack.items().len() {
            return Err(SessionError::UnknownItem);
        }
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return Ok(Vec::new()) };
        if self.pack.items().flags(item).sensitive() {
            return Ok(Vec::new());
        }
        let event = Event { kind, at: now, item: self.pack.items().id(item).to_owned() };
        let record = event.to_bytes();
        self.history.record(grant, kind, now, item);
        self.learn();
        Ok(self.append(now, record))
    }

    /// Keeps a record, and looks for what has become too old to be kept.
    pub(super) fn append(&self, now: Millis, record: Vec<u8>) -> Vec<Effect> {
        let mut effects = vec![Effect::Append { record, under: self.newest.clone() }];
        if self.history.overdue(now, self.policy.retention()) {
            effects.push(Effect::Reload);
        }
        effects
    }

    /// Forgets everything but the decisions.
    fn forget(&mut self) {
        self.history.erase();
        self.taste = Taste::default();
        self.wishes = Wishes::default();
    }

    /// Where a purpose stands.
    #[must_use]
    pub fn consent(&self, purpose: &Purpose) -> State {
        self.ledger.state(purpose)
    }

    /// The pack that is ranked with.
    #[must_use]
    pub const fn pack(&self) -> &Pack<Verified> {
        &self.pack
    }

    /// The policy that is followed.
    #[must_use]
    pub const fn policy(&self) -> &Checked {
        &self.policy
    }

    /// How many events are in memory.
    #[must_use]
    pub fn events(&self) -> usize {
        let [events, ..] = self.history.counts();
        events
    }

    /// How many events, showings and choices are in memory.
    #[must_use]
    pub fn kept(&self) -> [usize; 3] {
        self.history.counts()
    }

    /// How many decisions are in memory.
    #[must_use]
    pub fn decisions(&self) -> usize {
        self.ledger.decisions().len()
    }

    /// How many stored records could not be read and were set aside.
    #[must_use]
    pub const fn quarantined(&self) -> usize {
        self.quarantined
    }
}
