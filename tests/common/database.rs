//! A model of the browser's database and of tabs over it. It executes operations as IndexedDB does, in whole
//! transactions and in order, and fails where a test says so.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use homebody::consent::{CollectedBy, Decided};
use homebody::engine::{
    Cause, Connect, Contents, DecisionRequest, Dispatcher, Failure, MessageKind, Operation, Outcome, Output,
    Protection, Reply, Request, TabEvent, Ticket,
};
use homebody::history::Kind;
use homebody::ids::Key;
use homebody::pack::{Pack, Verified};
use homebody::policy::{Checked, Purpose};
use homebody::session::Session;
use homebody::units::Millis;

/// What the browser stores, and which operations fail.
#[derive(Debug, Default)]
pub struct Database {
    pub exists: bool,
    pub newer: bool,
    /// Whether every open, write and delete fails.
    pub refuses: bool,
    pub contents: Contents,
    pub next: u64,
    /// Counts databases: a connection to an earlier one is lost.
    pub generation: u64,
}

impl Database {
    fn perform(&mut self, connection: &mut Option<u64>, operation: &Operation) -> Outcome {
        let connect = match operation {
            Operation::Delete if self.refuses => return Outcome::Failed { cause: Cause::Refused, opened: true },
            Operation::Delete => {
                *connection = None;
                let generation = self.generation + 1;
                *self = Self { next: self.next, generation, ..Self::default() };
                return Outcome::Deleted;
            }
            Operation::Read(connect) | Operation::Write(connect, _) => *connect,
        };
        if connect == Connect::Held {
            if *connection != Some(self.generation) || !self.exists {
                return Outcome::Lost;
            }
        } else {
            match () {
                () if self.refuses => return Outcome::Failed { cause: Cause::Refused, opened: false },
                () if self.newer => return Outcome::Failed { cause: Cause::Newer, opened: false },
                () if !self.exists && connect == Connect::Open => return Outcome::Absent,
                () => {}
            }
            self.exists = true;
            *connection = Some(self.generation);
        }
        if self.refuses {
            return Outcome::Failed { cause: Cause::Refused, opened: true };
        }
        let Operation::Write(_, transaction) = operation else { return Outcome::Read(self.contents.clone()) };
        let Some(writes) = transaction.writes(&self.contents) else { return Outcome::Superseded };
        if writes.clear_ledger {
            self.contents.ledger.clear();
        }
        if writes.clear_events {
            self.contents.records.clear();
        }
        self.contents.records.retain(|(key, _)| !writes.delete.contains(key));
        self.contents.ledger.extend(writes.decisions);
        for record in writes.records {
            self.next += 1;
            self.contents.records.push((Key(self.next), record));
        }
        Outcome::Written(Protection::Split)
    }

    /// Returns the records whose first byte is `form`.
    pub fn of_form(&self, form: u8) -> Vec<&[u8]> {
        let records = self.contents.records.iter().map(|(_, record)| record.as_slice());
        records.filter(|record| record.first() == Some(&form)).collect()
    }
}

/// One engine over the database, with its pending operations.
pub struct Browser {
    pub engine: Dispatcher,
    pub database: Rc<RefCell<Database>>,
    pub waiting: VecDeque<Operation>,
    pub replies: Vec<(Ticket, Result<Reply, Failure>)>,
    /// What the engine has asked the page to do among the open tabs.
    pub tabs: VecDeque<Output>,
    /// True if there is no other tab: requests for the list of tabs are answered at once.
    pub alone: bool,
    pub changed: usize,
    pub remembered: Vec<u8>,
    pub wake: Option<Millis>,
    pub connection: Option<u64>,
    pub now: Millis,
    next: u32,
}

impl Browser {
    /// Returns the only tab, whose engine has been asked to open; no operation has run yet.
    pub fn new(pack: Pack<Verified>, policy: Checked, database: &Rc<RefCell<Database>>, remembered: &[u8]) -> Self {
        Self::named("homebody/live/a", pack, policy, database, remembered)
    }

    /// A tab that holds the lock `name`.
    pub fn named(
        name: &str,
        pack: Pack<Verified>,
        policy: Checked,
        database: &Rc<RefCell<Database>>,
        remembered: &[u8],
    ) -> Self {
        let mut browser = Self {
            engine: Dispatcher::new(Session::new(pack, policy, false), remembered, true, name.to_owned(), 0),
            database: Rc::clone(database),
            waiting: VecDeque::new(),
            replies: Vec::new(),
            tabs: VecDeque::new(),
            alone: true,
            changed: 0,
            remembered: remembered.to_vec(),
            wake: None,
            connection: None,
            now: super::tabs::START,
            next: 0,
        };
        browser.ask(Request::Open);
        browser
    }

    pub fn ask(&mut self, request: Request) -> Ticket {
        let ticket = Ticket(self.next);
        self.next += 1;
        let outputs = self.engine.request(ticket, request, self.now);
        self.take(outputs);
        ticket
    }

    fn take(&mut self, outputs: Vec<Output>) {
        for output in outputs {
            match output {
                Output::Reply(ticket, reply) => self.replies.push((ticket, *reply)),
                Output::Perform(operation) => self.waiting.push_back(operation),
                Output::List(round) if self.alone => self.tab(TabEvent::Listed(round, vec![])),
                output @ (Output::Send { .. } | Output::List(_)) => self.tabs.push_back(output),
                Output::Abandon => {
                    self.waiting.clear();
                    self.connection = None;
                }
                Output::Changed => self.changed += 1,
                Output::Wake(at) => self.wake = Some(at),
                Output::Remember(bytes) => self.remembered = bytes,
            }
        }
    }

    /// Passes an event about the open tabs to the engine.
    pub fn tab(&mut self, event: TabEvent) {
        let outputs = self.engine.tab(event, self.now);
        self.take(outputs);
    }

    /// Executes one operation; returns false if none is pending.
    pub fn step(&mut self) -> bool {
        let Some(operation) = self.waiting.pop_front() else { return false };
        assert!(self.waiting.is_empty(), "one operation at a time");
        let outcome = self.database.borrow_mut().perform(&mut self.connection, &operation);
        let outputs = self.engine.resume(outcome, self.now);
        self.take(outputs);
        true
    }

    pub fn settle(&mut self) {
        while self.step() {}
    }

    /// Advances the clock and runs what is due.
    pub fn pass(&mut self, millis: i64) {
        self.now.0 += millis;
        self.wake_if_due();
        self.settle();
    }

    pub fn wake_if_due(&mut self) {
        if self.wake.is_some_and(|at| at <= self.now) {
            self.wake = None;
            let outputs = self.engine.wake(self.now);
            self.take(outputs);
        }
    }

    /// Sends a request, executes all operations, and returns the answer.
    pub fn answer(&mut self, request: Request) -> Result<Reply, Failure> {
        let ticket = self.ask(request);
        self.settle();
        let at = self.replies.iter().position(|(answered, _)| *answered == ticket).expect("every request is answered");
        self.replies.remove(at).1
    }

    /// How often the other tabs have been notified of new records.
    pub fn told(&self) -> usize {
        let changed = |output: &&Output| matches!(output, Output::Send { kind: MessageKind::Changed, .. });
        self.tabs.iter().filter(changed).count()
    }

    pub fn events(&self) -> usize {
        self.engine.status().events as usize
    }
}

pub fn decided(decided: Decided) -> Request {
    decided_on(Purpose::Recommendations, decided)
}

pub fn decided_on(purpose: Purpose, decided: Decided) -> Request {
    static RECEIPTS: AtomicU64 = AtomicU64::new(0);
    let (collected_by, language) = (CollectedBy::Homebody, "en".to_owned());
    let mut receipt = [0; 16];
    receipt[..8].copy_from_slice(&RECEIPTS.fetch_add(1, Ordering::Relaxed).to_le_bytes());
    Request::Decide(DecisionRequest { purpose, decided, collected_by, language, text: [0; 32], receipt })
}

pub fn view(id: &str) -> Request {
    Request::Track(Kind::View, id.to_owned())
}
