//! Requests in, answers and operations out: the engine behind the worker's port, without I/O, clock or randomness of its
//! own. Whoever drives it (the browser, a test) calls [`Dispatcher::request`], [`Dispatcher::resume`] and
//! [`Dispatcher::wake`], and carries out what each returns, in order.
//!
//! Requests are answered in the order in which they arrive. Those that only look, and events, are answered at once, while
//! writes go on behind them. One that changes anything else first reads what is stored, for another tab may have changed
//! it, and is answered when its change is stored; what came after it waits.

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;

use super::apply::Applied;
use super::memory;
use super::operation::{Operation, Outcome, Transaction};
use super::request::{Failure, Reply, Request, Ticket};
use super::store::{Cause, Done, Insist, Place, Progress, Store, Task};
use super::view::{self, State};
use crate::ids::Stored;
use crate::policy::Purpose;
use crate::session::{Effect, Input, Records, Session};
use crate::units::Millis;

/// Other tabs hear of events this long after the last one: one message for a burst (chosen).
const SETTLE: i64 = 50;
/// What is past its retention goes at the start and once a day, in a page left open too.
const DAY: i64 = 86_400_000;

/// What the driver is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// Answer a request.
    Reply(Ticket, Box<Result<Reply, Failure>>),
    /// Do this to the database, and bring its outcome.
    Perform(Operation),
    /// Tell other tabs that more is stored than before.
    Stored,
    /// Call [`Dispatcher::wake`] at this moment, and at no earlier one.
    Wake(Millis),
    /// Keep these bytes for a successor, in place of earlier ones.
    Remember(Vec<u8>),
}

/// Where a task comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// From the request under way, which fails where something stays that it was to erase.
    Change,
    /// From an event, made when so many loads had been done.
    Event(u64),
    /// A load.
    Load,
    /// From a load: what is past its retention, or may not be kept.
    Upkeep,
}

/// A request that changes something.
#[derive(Debug)]
struct Changing {
    ticket: Ticket,
    request: Request,
    /// The answer, once it has been applied for the first time.
    reply: Option<Reply>,
    not_erased: Option<Cause>,
    /// How often the store had refused records by then.
    superseded: u64,
}

/// See the module's documentation.
#[derive(Debug)]
pub struct Dispatcher {
    pub(super) session: Session,
    pub(super) store: Store,
    /// Reports may be sent: one tab at a time can be made sure of.
    pub(super) exclusive: bool,
    pub(super) denied: Vec<Purpose>,
    inbox: VecDeque<(Ticket, Request)>,
    tasks: VecDeque<(Task, Origin)>,
    running: Option<Origin>,
    changing: Option<Changing>,
    loads: u64,
    superseded: u64,
    /// When other tabs are to be told of events.
    settle: Option<Millis>,
    reload: Option<Millis>,
    woken: Option<Millis>,
    remembered: Vec<u8>,
    outputs: Vec<Output>,
}

impl Dispatcher {
    /// An engine for a session that has loaded nothing yet. `remembered`: what a predecessor that trapped left behind, or
    /// nothing; bytes that cannot be read count as nothing. `exclusive`: the browser has locks over tabs.
    #[must_use]
    pub fn new(mut session: Session, remembered: &[u8], exclusive: bool) -> Self {
        let (denied, store) = memory::read(remembered).unwrap_or_default();
        for purpose in &denied {
            _ = session.step(&Input::Limit { denied: Some(purpose.clone()) });
        }
        Self {
            session,
            store,
            exclusive,
            denied,
            inbox: VecDeque::new(),
            tasks: VecDeque::new(),
            running: None,
            changing: None,
            loads: 0,
            superseded: 0,
            settle: None,
            reload: None,
            woken: None,
            remembered: Vec::new(),
            outputs: Vec::new(),
        }
    }

    /// Takes a request.
    pub fn request(&mut self, ticket: Ticket, request: Request, now: Millis) -> Vec<Output> {
        self.inbox.push_back((ticket, request));
        self.run(now)
    }

    /// Takes the outcome of the operation asked for last.
    pub fn resume(&mut self, outcome: Outcome, now: Millis) -> Vec<Output> {
        let progress = self.store.resume(outcome);
        self.advance(progress, now);
        self.run(now)
    }

    /// The moment of an [`Output::Wake`] has come.
    pub fn wake(&mut self, now: Millis) -> Vec<Output> {
        self.woken = None;
        if self.reload.is_some_and(|at| at <= now) {
            self.reload = Some(Millis(now.0 + DAY));
            self.tasks.push_back((Task::Refresh, Origin::Load));
        }
        self.run(now)
    }

    /// Where everything stands.
    #[must_use]
    pub fn state(&self) -> State {
        view::state(&self.session, self.store.place())
    }

    /// The session, to rank with.
    pub const fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    /// Does all that can be done before an outcome or a moment is waited for.
    fn run(&mut self, now: Millis) -> Vec<Output> {
        loop {
            if self.changing.is_none()
                && let Some((ticket, request)) = self.inbox.pop_front()
            {
                self.begin(ticket, request, now);
            } else if self.store.is_busy() {
                break;
            } else if let Some((task, origin)) = self.tasks.pop_front() {
                self.running = Some(origin);
                let progress = self.store.start(task);
                self.advance(progress, now);
            } else if let Some(changing) = self.changing.take() {
                self.proceed(changing, now);
            } else {
                if self.settle.is_some_and(|at| at <= now) {
                    self.settle = None;
                    self.outputs.push(Output::Stored);
                }
                break;
            }
        }
        self.remember();
        let next = [self.settle, self.reload].into_iter().flatten().filter(|at| *at > now).min();
        if let Some(at) = next.filter(|at| self.woken.is_none_or(|woken| *at < woken)) {
            self.woken = Some(at);
            self.outputs.push(Output::Wake(at));
        }
        core::mem::take(&mut self.outputs)
    }

    fn begin(&mut self, ticket: Ticket, request: Request, now: Millis) {
        match self.look(&request, now) {
            Some(Ok(Applied { effects, reply })) => {
                if !effects.is_empty() {
                    self.settle = Some(Millis(now.0 + SETTLE));
                    let loads = self.loads;
                    self.plan(effects, Origin::Event(loads));
                }
                self.outputs.push(Output::Reply(ticket, Box::new(Ok(reply))));
            }
            Some(Err(failure)) => self.outputs.push(Output::Reply(ticket, Box::new(Err(failure)))),
            None => {
                if let Request::Restrict(names) = &request {
                    self.restrict(names);
                }
                if matches!(request, Request::Open) {
                    self.reload = Some(Millis(now.0 + DAY));
                }
                self.tasks.push_back((Task::Refresh, Origin::Load));
                let superseded = self.superseded;
                self.changing = Some(Changing { ticket, request, reply: None, not_erased: None, superseded });
            }
        }
    }

    /// Everything so far is stored: applies the request, and once more where it must hold whatever other tabs decided
    /// meanwhile, until there is nothing more to do.
    fn proceed(&mut self, mut changing: Changing, now: Millis) {
        let insists = matches!(changing.request, Request::Prefer(..) | Request::Set(..));
        let reply = match (changing.not_erased, changing.reply.take()) {
            (Some(cause), _) => Err(Failure::not_erased(cause)),
            (None, Some(reply)) if !insists => Ok(self.settled(reply, changing.superseded, now)),
            (None, reply) => match self.apply(&changing.request, now) {
                Err(failure) => Err(failure),
                Ok(applied) if applied.effects.is_empty() => {
                    Ok(self.settled(reply.unwrap_or(applied.reply), changing.superseded, now))
                }
                Ok(applied) => {
                    self.plan(applied.effects, Origin::Change);
                    let reply = Some(reply.unwrap_or(applied.reply));
                    self.changing = Some(Changing { reply, ..changing });
                    return;
                }
            },
        };
        self.outputs.push(Output::Reply(changing.ticket, Box::new(reply)));
    }

    /// What is answered once it is stored: a message leaves only where it is surely kept that it does.
    fn settled(&self, reply: Reply, superseded: u64, now: Millis) -> Reply {
        match reply {
            Reply::Message(_) if self.superseded != superseded || self.store.place() != Place::Database => {
                Reply::Message(Vec::new())
            }
            // By what is stored now.
            Reply::Due(_) => Reply::Due(self.due(now)),
            reply => reply,
        }
    }

    fn plan(&mut self, effects: Vec<Effect>, origin: Origin) {
        for effect in effects {
            let (task, origin) = match effect {
                Effect::Decide { record, erase, insist } => {
                    let insist = if insist { Insist::Yes } else { Insist::No };
                    (Task::Change(Transaction::Decide { record, erase }, insist), origin)
                }
                Effect::Append { records, under } => {
                    (Task::Change(Transaction::Append { records, under }, Insist::No), origin)
                }
                Effect::Delete(keys) => (Task::Change(Transaction::Delete(keys), Insist::No), origin),
                Effect::EraseAll => (Task::EraseAll, origin),
                Effect::Reload => (Task::Refresh, Origin::Load),
            };
            self.tasks.push_back((task, origin));
        }
    }

    /// Puts what is stored in the place of what is in memory; whatever waits was made from the old state and is checked
    /// against the new one by the transaction itself.
    fn load(&mut self, now: Millis) {
        self.loads += 1;
        let contents = self.store.contents();
        let events = contents.records.iter().map(|(key, bytes)| Stored { key: *key, bytes }).collect();
        let ledger = contents.ledger.iter().map(Vec::as_slice).collect();
        // Loading is never refused.
        let effects =
            self.session.step(&Input::Loaded { now, records: Records { ledger, events } }).unwrap_or_default();
        self.plan(effects, Origin::Upkeep);
    }

    fn remember(&mut self) {
        if self.denied.is_empty() && self.store.cause().is_none() && self.remembered.is_empty() {
            return;
        }
        let bytes = memory::write(&self.denied, &self.store);
        if bytes != self.remembered {
            self.remembered.clone_from(&bytes);
            self.outputs.push(Output::Remember(bytes));
        }
    }

    fn advance(&mut self, progress: Progress, now: Millis) {
        let done = match progress {
            Progress::Perform(operation) => return self.outputs.push(Output::Perform(operation)),
            Progress::Done(done) => done,
        };
        match (done, self.running.take().unwrap_or(Origin::Upkeep)) {
            (_, Origin::Load) => self.load(now),
            (Done::Superseded, _) => {
                self.superseded += 1;
                // At once: what waits was made from a state that is not what is stored.
                self.tasks.push_front((Task::Refresh, Origin::Load));
            }
            (Done::NotErased(cause), Origin::Change) => {
                if let Some(changing) = &mut self.changing {
                    changing.not_erased.get_or_insert(cause);
                }
            }
            // A load that came between had not seen it yet.
            (_, Origin::Event(loads)) if loads != self.loads => self.tasks.push_back((Task::Refresh, Origin::Load)),
            _ => {}
        }
    }
}
