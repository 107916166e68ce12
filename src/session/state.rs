//! The session, which owns all state, and the one function that changes this state.

use alloc::{borrow::ToOwned, vec, vec::Vec};

use super::clock::Clock;
use super::effect::{Effect, Erase};
use super::input::{Input, Records, SessionError};
use super::list::List;
use super::site::Site;
use crate::consent::{
    Answer, CollectedBy, ConsentState, Decided, Decision, Ledger, Measurement, Receipt, Recommendations, advance,
};
use crate::history::{Event, History, Kind, SettingKind, is_impression, unkept};
use crate::ids::{ItemNumber, Key};
use crate::pack::{Pack, Verified};
use crate::policy::{Checked, Purpose};
use crate::rank::{LearnedWeights, Preferences};
use crate::report::{Log, is_report};
use crate::units::{Day, Millis};

/// One visitor's session on one page.
#[derive(Debug)]
pub struct Session {
    pub(super) pack: Pack<Verified>,
    pub(super) policy: Checked,
    pub(super) ledger: Ledger,
    pub(super) history: History,
    /// The weights learned from the history; recomputed when it changes.
    pub(super) learned: LearnedWeights,
    /// The preferences by item; recomputed when they change.
    pub(super) preferences: Preferences,
    /// Whether the list was not personalised when the preferences were last applied to it.
    pub(super) impersonal: bool,
    pub(super) list: List,
    /// The reports; empty without consent to measurement.
    pub(super) log: Log,
    /// The keys of the report records, whether loaded or not.
    report_keys: Vec<Key>,
    /// The keys of the impressions, whether loaded or not.
    pub(super) impression_keys: Vec<Key>,
    /// The hypothetical history and weights that [`Session::suppose`] has set.
    pub(super) supposed: Option<(History, LearnedWeights)>,
    /// The version of the stored ledger, see [`advance`].
    pub(super) version: Vec<u8>,
    pub(super) clock: Clock,
    quarantined: usize,
}

impl Session {
    /// Creates a session without visitor data. Items with a label that the policy calls sensitive are marked as
    /// sensitive until the visitor permits that label. `gpc` is true if the browser sends the Global Privacy Control
    /// signal.
    #[must_use]
    pub fn new(pack: Pack<Verified>, policy: Checked, gpc: bool) -> Self {
        let unasked = Purpose::NAMED.into_iter().filter(|purpose| !policy.asks_for(purpose)).collect();
        let ledger = Ledger::new(policy.terms(), gpc, unasked);
        let mut session = Self {
            pack,
            policy,
            ledger,
            history: History::default(),
            learned: LearnedWeights::default(),
            preferences: Preferences::default(),
            impersonal: false,
            list: List::default(),
            log: Log::default(),
            report_keys: Vec::new(),
            impression_keys: Vec::new(),
            supposed: None,
            version: Vec::new(),
            clock: Clock::default(),
            quarantined: 0,
        };
        session.mark();
        session.settle();
        session
    }

    /// Gives the session its pack, if it has none yet. Load the store next: memory contains no items so far.
    pub fn furnish(&mut self, pack: Pack<Verified>) {
        if self.pack.is_absent() {
            self.pack = pack;
            self.mark();
        }
    }

    /// Takes one input and returns the effects to carry out. An event that may not be kept is not recorded and has no
    /// effects.
    ///
    /// # Errors
    /// [`SessionError`]; the session is then unchanged, but for what has expired or lapsed.
    pub fn step(&mut self, input: &Input<'_>) -> Result<Vec<Effect>, SessionError> {
        match input {
            Input::Loaded { .. } => self.loaded(),
            _ => _ = input.now().map(|now| self.pass(now)),
        }
        let mut effects = self.take(input)?;
        self.settle();
        effects.append(&mut self.stale_reload());
        Ok(effects)
    }

    fn take(&mut self, input: &Input<'_>) -> Result<Vec<Effect>, SessionError> {
        match input {
            Input::Loaded { now, records } => Ok(self.load(*now, records)),
            &Input::Decide { now, purpose, decided, collected_by, language, text, receipt } => {
                if decided == Decided::Given && collected_by == CollectedBy::Script {
                    return Err(SessionError::Untrusted);
                }
                // A purpose that the policy no longer asks for can still be withdrawn.
                if decided == Decided::Given && !self.policy.asks_for(purpose) {
                    return Err(SessionError::Purpose);
                }
                // A withdrawal erases the reports, and then only its own date shows that their epochs are over. So it is
                // later than every report, even if the clock was set back.
                let after = self.log.latest().filter(|_| decided != Decided::Given);
                let receipt = Receipt {
                    at: after.map_or(now, |latest| now.max(latest.next())),
                    id: receipt,
                    collected_by,
                    language: language.to_owned(),
                    text,
                    gpc: self.ledger.gpc(),
                    terms: self.ledger.terms().clone(),
                };
                Ok(self.decide(purpose, decided, receipt))
            }
            Input::Restrict { purpose } => {
                self.ledger.restrict(purpose.clone());
                if self.ledger.grant::<Recommendations>().is_none() {
                    self.forget();
                }
                if self.ledger.grant::<Measurement>().is_none() {
                    self.log.clear();
                }
                self.mark();
                self.withhold();
                Ok(Vec::new())
            }
            &Input::Track { now, kind, item } => self.track(now, kind, item),
            &Input::Impression { now, slot, items } => self.record_impression(now, slot, items),
            &Input::Prefer { now, what, label } => self.prefer(now, what, label),
            &Input::Set { now, kind, on } => self.set(now, kind, on),
            Input::Erase { keys } => {
                // Report records are also the charges to the budget, and a report that was sent cannot be recalled.
                // They are therefore deleted only when consent to measurement ends.
                let keys = keys.iter().filter(|key| !self.report_keys.contains(key)).copied().collect();
                Ok(vec![Effect::Delete(keys), Effect::Reload])
            }
            Input::Import { now, held, brought } => self.import(*now, held, brought),
            &Input::Measure { now, entropy } => Ok(self.measure(now, entropy)),
            &Input::Delivery { now, tag, epoch, status } => Ok(self.set_delivery(now, (tag, epoch), status)),
            Input::Reset => Ok(self.reset()),
            Input::EraseAll => {
                self.ledger.clear();
                self.forget();
                self.mark();
                self.list.explored.clear();
                self.version.clear();
                self.quarantined = 0;
                Ok(vec![Effect::EraseAll])
            }
        }
    }

    fn load(&mut self, now: Millis, records: &Records<'_>) -> Vec<Effect> {
        self.ledger.clear();
        self.ledger.advance(now);
        self.forget();
        self.quarantined = 0;
        self.version.clear();
        for record in &records.ledger {
            advance(&mut self.version, record);
            match Decision::from_bytes(record) {
                Ok(decision) => self.ledger.append(decision),
                // An unreadable decision may have been a refusal, so no earlier consent counts.
                Err(_) => {
                    self.ledger.clear();
                    self.quarantined += 1;
                }
            }
        }
        self.mark();
        let plausible = Self::plausible(now);
        let reports = || records.events.iter().filter(|stored| is_report(stored.bytes));
        self.report_keys = keys_of(records, is_report);
        self.impression_keys = keys_of(records, is_impression);
        let stored = records.events.iter().filter(|stored| !is_report(stored.bytes)).copied();
        let site = Site { pack: &self.pack, policy: &self.policy, ledger: &self.ledger };
        let mut delete = if let Some(grant) = self.ledger.grant::<Recommendations>() {
            let period = now.days_before(self.policy.retention())..=plausible;
            let loaded = self.history.load(grant, stored, &period, &site);
            self.quarantined += loaded.quarantined;
            self.await_time(loaded.implausible);
            self.learn();
            self.apply_preferences();
            loaded.expired
        } else if let Some(yes) = self.ledger.kept(&Purpose::Recommendations) {
            // Consent is suspended: no record is read, and no record is kept longer than the visitor agreed to.
            let since = now.days_before(yes.terms.retention.min(self.policy.retention()));
            unkept(stored, since, &site)
        } else {
            // Events without consent, which a damaged ledger can leave behind, are deleted.
            stored.map(|stored| stored.key).collect()
        };
        if let Some(grant) = self.ledger.grant::<Measurement>() {
            self.quarantined += reports().filter(|stored| !self.log.load(grant, stored, plausible)).count();
            self.await_time(self.log.latest().filter(|latest| *latest > plausible));
        } else if self.ledger.kept(&Purpose::Measurement).is_none() {
            delete.append(&mut self.report_keys);
        }
        if delete.is_empty() { Vec::new() } else { vec![Effect::Delete(delete)] }
    }

    /// Marks the items that are sensitive and not permitted.
    pub(super) fn mark(&mut self) {
        if self.policy.sensitive().is_empty() {
            return;
        }
        let mut forbidden = self.policy.sensitive().to_vec();
        forbidden.retain(|label| self.ledger.state(&Purpose::Sensitive(label.clone())) != ConsentState::Given);
        self.pack.mark_sensitive(&|label| forbidden.iter().any(|other| other == label));
    }

    /// Removes from memory what is about sensitive items that are not permitted, so that no list uses it until the next
    /// load.
    fn withhold(&mut self) {
        self.history.withhold(&|item| self.pack.items().flags(item).sensitive());
        self.learn();
    }

    fn decide(&mut self, purpose: &Purpose, decided: Decided, receipt: Receipt) -> Vec<Effect> {
        let held = self.ledger.newest(purpose).map(Decision::decided);
        let state = self.ledger.state(purpose);
        let answer = match (held, decided) {
            // Repeating a decision changes nothing, so it is not recorded again.
            (Some(Decided::Given), Decided::Given) if state == ConsentState::Given => return Vec::new(),
            (Some(Decided::Refused), Decided::Refused) => return Vec::new(),
            // Records under consent that is too old to count may still be stored.
            (None, Decided::Withdrawn) if self.ledger.agreed(purpose).is_some() => Answer::Withdrawn(receipt),
            (None | Some(Decided::Refused | Decided::Withdrawn), Decided::Withdrawn) => return Vec::new(),
            (_, Decided::Given) => Answer::Given(receipt),
            (Some(Decided::Given), Decided::Refused | Decided::Withdrawn) => Answer::Withdrawn(receipt),
            (_, Decided::Refused) => Answer::Refused(Day::of(receipt.at)),
        };
        let decision = Decision { purpose: purpose.clone(), revision: self.policy.revision(), answer };
        let given = decision.decided() == Decided::Given;
        // Refusing or withdrawing consent to recommendations or measurement erases records, even if none are loaded:
        // another tab may have recorded consent and events that this tab has not loaded.
        let erase = match decision.purpose {
            _ if given => Erase::Nothing,
            Purpose::Recommendations => Erase::All,
            Purpose::Measurement => Erase::Reports,
            _ => Erase::Nothing,
        };
        match erase {
            Erase::All => {
                self.forget();
                self.list.explored.clear();
            }
            Erase::Reports => self.log.clear(),
            Erase::Nothing => {}
        }
        // Which records may be read changes when consent ends a suspension, or when a sensitive label is permitted or
        // forbidden.
        let reload = held == Some(Decided::Given) && erase == Erase::Nothing
            || matches!(decision.purpose, Purpose::Sensitive(_));
        let insist = !given;
        let record = decision.to_bytes();
        advance(&mut self.version, &record);
        self.ledger.append(decision);
        self.mark();
        self.withhold();
        let mut effects = vec![Effect::Decide { record, erase, insist }];
        if reload {
            effects.push(Effect::Reload);
        }
        effects
    }

    fn track(&mut self, now: Millis, kind: Kind, item: ItemNumber) -> Result<Vec<Effect>, SessionError> {
        if item.index() >= self.pack.items().len() {
            return Err(SessionError::UnknownItem);
        }
        let Some(grant) = self.ledger.grant::<Recommendations>() else { return Ok(Vec::new()) };
        if self.pack.items().flags(item).sensitive() || self.history.is_on(SettingKind::Pause) {
            return Ok(Vec::new());
        }
        let event = Event { kind, at: now, item: self.pack.items().id(item).to_owned() };
        let record = event.to_bytes();
        self.history.record(grant, kind, now, item);
        self.learn();
        Ok(self.append(record))
    }

    pub(super) fn append(&mut self, record: Vec<u8>) -> Vec<Effect> {
        self.note_appended();
        vec![Effect::Append { records: vec![record], under: self.version.clone() }]
    }

    /// Clears everything except the decisions.
    pub(super) fn forget(&mut self) {
        self.history.erase();
        self.learned = LearnedWeights::default();
        self.preferences = Preferences::default();
        self.log.clear();
    }

    /// Returns the consent state of a purpose.
    #[must_use]
    pub fn consent(&self, purpose: &Purpose) -> ConsentState {
        self.ledger.state(purpose)
    }

    /// Returns the decisions, oldest first, and the restrictions that apply to them.
    #[must_use]
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Returns the events, impressions and preferences. Reading them requires a grant.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// Returns true while a setting is on. Settings are stored under consent, so every setting is off without a grant.
    #[must_use]
    pub fn is_on(&self, kind: SettingKind) -> bool {
        self.history.is_on(kind)
    }

    /// Returns the pack used for ranking.
    #[must_use]
    pub const fn pack(&self) -> &Pack<Verified> {
        &self.pack
    }

    /// Returns the policy in force.
    #[must_use]
    pub const fn policy(&self) -> &Checked {
        &self.policy
    }

    /// Returns the number of events in memory.
    #[must_use]
    pub fn events(&self) -> usize {
        let [events, ..] = self.history.counts();
        events
    }

    /// Returns the number of events, of impressions and of preferences in memory.
    #[must_use]
    pub fn kept(&self) -> [usize; 3] {
        self.history.counts()
    }

    /// Returns the number of stored records that could not be read and were set aside.
    #[must_use]
    pub const fn quarantined(&self) -> usize {
        self.quarantined
    }
}

/// Returns the keys of the records that are of one kind.
fn keys_of(records: &Records<'_>, is: fn(&[u8]) -> bool) -> Vec<Key> {
    records.events.iter().filter(|stored| is(stored.bytes)).map(|stored| stored.key).collect()
}
