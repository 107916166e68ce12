//! A world: one browser with up to three tabs of a site, its database, the channel between the tabs, a clock and a
//! collector.

use std::collections::BTreeMap;

use homebody::engine::{Message, Request};
use homebody::units::Millis;

use super::database::Database;
use super::page::Page;
use super::random::Random;
use super::site::{ABSENT, Site};
use super::step::Step;
use super::tab::{Asked, Tab};
use super::tally::{Happening, Tally};

pub const START: Millis = Millis(1_700_000_000_000);
/// How many tabs are open at most.
const TABS: usize = 3;

pub struct World<'w> {
    pub site: &'w Site,
    pub tally: &'w mut Tally,
    pub database: Database,
    pub tabs: Vec<Tab>,
    /// Messages in transit, each to one tab, and requests for the list of locks.
    pub channel: Vec<(String, Message)>,
    pub lists: Vec<(String, u32)>,
    pub page: Page,
    pub now: Millis,
    pub step: u32,
    pub blocked: bool,
    /// Whether a stored decision was damaged.
    pub damaged: bool,
    deployed: (usize, usize),
    gpc: bool,
    opened: u32,
    /// The step in which the newest event or impression of each time was made.
    pub births: BTreeMap<i64, u32>,
    /// The records of the newest export, and the times of imported records.
    pub file: Vec<Vec<u8>>,
    pub brought: Vec<i64>,
    /// How many requests that change preferences, settings or records were made in any tab.
    pub changes: u32,
    /// The step of the latest decision that gives consent to recommendations.
    pub given: u32,
    /// The latest decision or erasure of any tab: its step, its tab, and whether it erases everything.
    pub latest: Option<(u32, String, bool)>,
    pub random: Random,
    /// Whether to print what happens.
    pub trace: bool,
}

impl<'w> World<'w> {
    pub fn new(site: &'w Site, tally: &'w mut Tally) -> Self {
        let mut world = Self {
            site,
            tally,
            database: Database::new(),
            tabs: Vec::new(),
            channel: Vec::new(),
            lists: Vec::new(),
            page: Page::default(),
            now: START,
            step: 0,
            blocked: false,
            damaged: false,
            deployed: (0, 0),
            gpc: false,
            opened: 0,
            births: BTreeMap::new(),
            file: Vec::new(),
            brought: Vec::new(),
            changes: 0,
            given: 0,
            latest: None,
            random: Random::new(7),
            trace: false,
        };
        world.open(true);
        world
    }

    /// Carries out one step and checks everything that must hold after it.
    pub fn take(&mut self, step: Step) {
        self.step += 1;
        self.tally.steps += 1;
        // No two steps happen at the same time, unless the clock is set back.
        self.now.0 += 1;
        if self.trace {
            println!("    {step:?}");
        }
        self.carry_out(step);
        self.check();
    }

    fn carry_out(&mut self, step: Step) {
        match step {
            Step::Perform { tab } => _ = self.perform(self.at(tab)),
            Step::Commit { tab } => _ = self.commit(self.at(tab)),
            Step::Settle { tab } => self.settle(self.at(tab)),
            Step::SettleAll => self.settle_all(),
            Step::Deliver { message } => self.deliver(usize::from(message)),
            Step::Lose { message } if !self.channel.is_empty() => {
                let at = usize::from(message) % self.channel.len();
                self.channel.remove(at);
                self.tally.count(Happening::MessageLost);
            }
            Step::Repeat { message } if !self.channel.is_empty() => {
                let again = self.channel[usize::from(message) % self.channel.len()].clone();
                self.channel.push(again);
                self.tally.count(Happening::MessageRepeated);
            }
            Step::List { list } => self.list(usize::from(list)),
            Step::Open { bare } if self.tabs.len() < TABS => self.open(bare),
            Step::Close { tab } => self.close(self.at(tab)),
            Step::Trap { tab, commits } => self.trap(self.at(tab), commits),
            Step::Pass { millis } => self.pass(i64::from(millis)),
            Step::Jump { millis } => self.jump(millis),
            Step::Fault(fault) => self.database.fault = Some(fault),
            Step::Refuse { on } => self.database.refuses = on,
            Step::Block { on } => self.blocked = on,
            Step::Evict if self.database.exists => {
                self.database.evict();
                self.page.forget();
                self.changes += 1;
                self.tally.count(Happening::Evicted);
            }
            Step::Corrupt { record, byte, how } => self.corrupt(record, byte, how),
            Step::Deploy { pack, policy } => {
                self.deployed = (usize::from(pack) % ABSENT, usize::from(policy) % self.site.policies.len());
            }
            Step::Gpc { on } => self.gpc = on,
            Step::Furnish { tab } => self.furnish(self.at(tab)),
            Step::Measure { tab, seed } => self.measure(self.at(tab), seed),
            Step::Send => self.send(),
            Step::Network { answer } => self.answer(answer),
            Step::Lose { .. } | Step::Repeat { .. } | Step::Open { .. } | Step::Evict => {}
            visitor => self.act(visitor),
        }
    }

    /// The tab that a number selects.
    pub fn at(&self, tab: u8) -> usize {
        usize::from(tab) % self.tabs.len()
    }

    /// Opens a tab, which takes its lock before its engine reads the store.
    fn open(&mut self, bare: bool) {
        let name = format!("homebody/live/{}", self.opened);
        self.opened += 1;
        let (pack, policy) = self.deployed;
        self.tabs.push(Tab::new(name, self.site, self.deployed, self.gpc));
        for (happening, is_so) in
            [(Happening::PackSwap, pack > 0), (Happening::PolicyRevision, policy > 0), (Happening::Gpc, self.gpc)]
        {
            if is_so {
                self.tally.count(happening);
            }
        }
        self.ask(self.tabs.len() - 1, Request::Open);
        if !bare {
            self.furnish(self.tabs.len() - 1);
        }
    }

    /// The page passes in the pack. A second one changes nothing, but a successor gets it.
    pub fn furnish(&mut self, at: usize) {
        let tab = &mut self.tabs[at];
        if tab.asked.iter().any(|asked| matches!(asked.request, Request::Furnish(_))) {
            return;
        }
        if tab.furnished {
            tab.coming = self.deployed.0;
        }
        tab.furnished = true;
        let pack = self.site.packs[tab.coming].clone();
        self.ask(at, Request::Furnish(Box::new(pack)));
    }

    /// The tab closes or crashes. Its locks are released; what it has not stored is lost.
    fn close(&mut self, at: usize) {
        if self.tabs.len() == 1 {
            self.open(false);
        }
        let tab = self.tabs.remove(at);
        match (&tab.operation, &tab.outcome) {
            (Some(_), _) => self.tally.count(Happening::CrashBefore),
            (None, Some(_)) => self.tally.count(Happening::CrashAfter),
            (None, None) => {}
        }
        self.lists.retain(|(name, _)| *name != tab.name);
        self.channel.retain(|(name, _)| *name != tab.name);
        if self.page.leave(&tab.name) {
            self.tally.count(Happening::Unanswered);
        }
    }

    fn corrupt(&mut self, record: u8, byte: u8, how: u8) {
        match self.database.corrupt(record, byte, how) {
            Some(true) => {
                self.damaged = true;
                self.tally.count(Happening::CorruptDecision);
            }
            Some(false) => self.tally.count(Happening::CorruptRecord),
            None => return,
        }
        self.page.forget();
        self.page.tampered = true;
        self.changes += 1;
    }

    /// Passes a request to a tab's engine.
    pub fn ask(&mut self, at: usize, request: Request) {
        // If other requests wait, they may change the same things.
        let alone = self.tabs.iter().all(|tab| tab.asked.is_empty());
        let (step, changes) = (self.step, if alone { self.changes } else { u32::MAX });
        self.ask_again(at, request, step, changes);
    }

    pub fn ask_again(&mut self, at: usize, request: Request, step: u32, changes: u32) {
        let tab = &mut self.tabs[at];
        let ticket = tab.ticket();
        tab.asked.push(Asked { ticket, request: request.clone(), step, changes });
        tab.calls += 1;
        let outputs = tab.engine.request(ticket, request, self.now);
        self.outputs(at, outputs);
    }
}
