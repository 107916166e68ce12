//! One tab: the real dispatcher, its pending operation, and what the world knows about it.

use homebody::consent::Decision;
use homebody::engine::{Dispatcher, Operation, Outcome, Place, Request, Ticket};
use homebody::ids::Key;
use homebody::pack::{Pack, Verified};
use homebody::policy::{Checked, Purpose};
use homebody::session::Session;
use homebody::units::Millis;

use super::database::Connection;
use super::naive::consent::View;
use super::site::{ABSENT, Site};

/// A request without an answer.
pub struct Asked {
    pub ticket: Ticket,
    pub request: Request,
    /// The step in which it was made.
    pub step: u32,
    /// How many requests that change preferences or settings had been made in any tab.
    pub changes: u32,
}

/// An event or impression that the engine has said it keeps, and that is not stored yet.
pub struct Kept {
    pub at: Millis,
    pub form: u8,
    /// The state of the stored decisions that the tab knew.
    pub ledger: u64,
}

pub struct Tab {
    pub name: String,
    pub engine: Dispatcher,
    /// The pack that the engine has, [`ABSENT`] at first, and the one that it gets.
    pub pack: usize,
    pub coming: usize,
    /// Whether the page has passed in the pack.
    pub furnished: bool,
    pub policy: usize,
    pub gpc: bool,
    pub restricted: Vec<Purpose>,
    pub asked: Vec<Asked>,
    next: u32,
    pub operation: Option<Operation>,
    /// The outcome of a performed operation, and the versions of the database before and after it.
    pub outcome: Option<(Outcome, u64, u64)>,
    pub connection: Option<Connection>,
    pub wake: Option<Millis>,
    pub remembered: Vec<u8>,
    pub trapped: bool,
    /// Whether the tab has reached a database that may still exist. If not, it cannot know that there is one.
    pub reached: bool,
    /// Whether the performed operation was to delete the database.
    pub deletes: bool,
    /// Whether the performed operation was to read.
    pub loads: bool,
    /// The latest step in which an erasure failed that could not reach the database.
    pub missed: u32,
    /// The version of the database that memory reflects, if it reflects one.
    pub synced: Option<u64>,
    /// The state of the stored decisions that the tab has last read.
    pub ledger: u64,
    pub kept: Vec<Kept>,
    /// What the tab has read since it last had nothing to do, and when: what it deletes, it has decided then.
    pub reads: Vec<(Vec<Decision>, Millis)>,
    /// The records that the visitor erases, and whether they erase the impressions.
    pub erasing: Vec<Key>,
    pub resetting: bool,
    /// The purposes that a person has consented to in this tab.
    pub consented: Vec<Purpose>,
    /// Counts the calls of the engine, and what it was when memory was last checked.
    pub calls: u64,
    pub checked: (u64, u64, Millis),
}

impl Tab {
    pub fn new(name: String, site: &Site, deployed: (usize, usize), gpc: bool) -> Self {
        let (coming, policy) = deployed;
        let session = Session::new(site.packs[ABSENT].clone(), site.policies[policy].clone(), gpc);
        let engine = Dispatcher::new(session, &[], true, name.clone(), 0);
        Self {
            name,
            engine,
            pack: ABSENT,
            coming,
            furnished: false,
            policy,
            gpc,
            restricted: Vec::new(),
            asked: Vec::new(),
            next: 0,
            operation: None,
            outcome: None,
            connection: None,
            wake: None,
            remembered: Vec::new(),
            trapped: false,
            reached: false,
            deletes: false,
            loads: false,
            missed: 0,
            synced: None,
            ledger: 0,
            kept: Vec::new(),
            reads: Vec::new(),
            erasing: Vec::new(),
            resetting: false,
            consented: Vec::new(),
            calls: 0,
            checked: (0, 0, Millis(0)),
        }
    }

    /// Replaces an engine that has trapped, as the supervisor does. Returns the unanswered requests, which it repeats.
    pub fn rebuild(&mut self, site: &Site, first: u32) -> Vec<Asked> {
        self.pack = ABSENT;
        let session = Session::new(site.packs[ABSENT].clone(), site.policies[self.policy].clone(), self.gpc);
        self.engine = Dispatcher::new(session, &self.remembered, true, self.name.clone(), first);
        (self.operation, self.outcome, self.connection, self.wake) = (None, None, None, None);
        (self.synced, self.ledger, self.trapped) = (None, u64::MAX, true);
        self.reached &= self.engine.state().storage == Place::Memory;
        std::mem::take(&mut self.asked)
    }

    pub fn ticket(&mut self) -> Ticket {
        self.next += 1;
        Ticket(self.next)
    }

    /// Whether the engine waits for nothing.
    pub fn is_idle(&self) -> bool {
        self.operation.is_none() && self.outcome.is_none()
    }

    pub fn pack<'s>(&self, site: &'s Site) -> &'s Pack<Verified> {
        &site.packs[self.pack]
    }

    pub fn policy<'s>(&self, site: &'s Site) -> &'s Checked {
        &site.policies[self.policy]
    }

    /// What the tab knows, if these are the decisions.
    pub fn view<'v>(&'v self, site: &'v Site, decisions: &'v [Decision], now: Millis) -> View<'v> {
        let terms = (&site.policies[self.policy], &site.terms[self.policy]);
        View::new(decisions, terms, self.gpc, &self.restricted, now)
    }
}
