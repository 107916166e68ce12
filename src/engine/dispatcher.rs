//! The engine behind the worker's port: takes requests and returns answers and operations. It has no I/O, no clock and
//! no randomness. A driver (the browser code or a test) calls [`Dispatcher::request`], [`Dispatcher::resume`] and
//! [`Dispatcher::wake`], and carries out the outputs of each call in order.
//!
//! Requests are applied in order of arrival. Reads and events are answered at once, while their writes continue in the
//! background. Before any other change, the dispatcher reads the store, because another tab may have written to it, and
//! later requests wait until the change is stored. A decision of the visitor is answered only when it applies in every
//! open tab ([`Tabs`]).

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;

use super::apply::{Applied, EngineState};
use super::failure::Failure;
use super::memory;
use super::operation::Outcome;
use super::output::{MessageKind, Output, TabEvent};
use super::place::{Cause, Place};
use super::queue::{Origin, Queue};
use super::request::{Reply, Request, Ticket};
use super::store::{Done, Insist, Progress, Task};
use super::tabs::Tabs;
use super::view::{self, State};
use super::waits::{DAY, LIMIT, MOST_WAITING, OPEN_LIMIT, RETRY, SETTLE};
use crate::session::{Input, Session};
use crate::units::Millis;

mod plan;

/// A request that changes something.
#[derive(Debug)]
struct Changing {
    ticket: Ticket,
    request: Request,
    /// The answer, set when the request is first applied.
    reply: Option<Reply>,
    not_erased: Option<Cause>,
    /// The number of times that the store had rejected records as superseded when this request began.
    superseded: u64,
}

/// The dispatcher; see the module documentation.
#[derive(Debug)]
pub struct Dispatcher {
    engine: EngineState,
    tabs: Tabs,
    inbox: VecDeque<(Ticket, Request)>,
    tasks: Queue,
    running: Option<Origin>,
    changing: Option<Changing>,
    loads: u64,
    superseded: u64,
    /// The time at which other tabs are notified of new events and late erasures; `None` if there are none.
    settle: Option<Millis>,
    reload: Option<Millis>,
    woken: Option<Millis>,
    /// When the current operation is abandoned.
    limit: Option<Millis>,
    remembered: Vec<u8>,
    outputs: Vec<Output>,
}

impl Dispatcher {
    /// Creates a dispatcher for a session that has not loaded anything yet. `remembered` contains the bytes of the last
    /// [`Output::Remember`] of an engine that has trapped, or is empty; unreadable bytes are ignored. `exclusive` is
    /// true if the browser has locks across tabs. `tab` is the name of this tab's lock, and `first` is a random number.
    #[must_use]
    pub fn new(mut session: Session, remembered: &[u8], exclusive: bool, tab: String, first: u32) -> Self {
        let (restricted, store) = memory::read(remembered).unwrap_or_default();
        for purpose in &restricted {
            _ = session.step(&Input::Restrict { purpose: Some(purpose.clone()) });
        }
        Self {
            engine: EngineState { session, store, exclusive, restricted },
            tabs: Tabs::new(tab, exclusive, first),
            inbox: VecDeque::new(),
            tasks: Queue::default(),
            running: None,
            changing: None,
            loads: 0,
            superseded: 0,
            settle: None,
            reload: None,
            woken: None,
            limit: None,
            remembered: Vec::new(),
            outputs: Vec::new(),
        }
    }

    /// Takes a request.
    pub fn request(&mut self, ticket: Ticket, request: Request, now: Millis) -> Vec<Output> {
        // Until the first load, memory is empty, and the load that follows uses the pack: it is verified while the
        // database is read.
        if self.loads == 0
            && let Request::Furnish(pack) = request
        {
            let reply = self.furnish(*pack);
            self.outputs.push(Output::Reply(ticket, Box::new(Ok(reply))));
            return self.run(now);
        }
        self.inbox.push_back((ticket, request));
        self.bound_inbox();
        self.run(now)
    }

    /// Takes an event that concerns other tabs.
    pub fn tab(&mut self, event: TabEvent, now: Millis) -> Vec<Output> {
        if self.tabs.take(event, &mut self.outputs) && !self.tasks.has(Origin::Asked) {
            self.tasks.push(Task::Refresh(Insist::Yes), Origin::Asked);
        }
        self.run(now)
    }

    /// Takes the outcome of the latest operation.
    pub fn resume(&mut self, outcome: Outcome, now: Millis) -> Vec<Output> {
        self.limit = None;
        let progress = self.engine.store.resume(outcome);
        self.advance(progress, now);
        self.run(now)
    }

    /// Continues once the time of an [`Output::Wake`] has come.
    pub fn wake(&mut self, now: Millis) -> Vec<Output> {
        self.woken = None;
        self.bound_waits(now);
        if let Some(at) = self.limit.filter(|at| *at <= now) {
            if now.0 - at.0 >= LIMIT {
                // The whole device was asleep, and the database with it.
                self.limit = Some(Millis(now.0 + LIMIT));
            } else {
                self.outputs.push(Output::Abandon);
                // Another connection may stop blocking the database later.
                self.reload = Some(Millis(now.0 + RETRY));
                return self.resume(Outcome::Failed { cause: Cause::Blocked, opened: false }, now);
            }
        }
        if self.reload.is_some_and(|at| at <= now) {
            self.reload = Some(Millis(now.0 + DAY));
            self.refresh(Insist::No);
        }
        self.run(now)
    }

    /// Returns the current state.
    #[must_use]
    pub fn state(&self) -> State {
        view::state(&self.engine.session, self.engine.store.place())
    }

    /// Returns the engine's status.
    #[must_use]
    pub fn status(&self) -> view::Status {
        self.engine.status(self.tasks.dropped())
    }

    /// Returns the session, for ranking.
    pub const fn session(&mut self) -> &mut Session {
        &mut self.engine.session
    }

    /// Does everything that can be done before the next outcome or wake-up.
    fn run(&mut self, now: Millis) -> Vec<Output> {
        self.bound_waits(now);
        self.advance_clock(now);
        loop {
            if self.changing.is_none()
                && let Some((ticket, request)) = self.inbox.pop_front()
            {
                self.begin(ticket, request, now);
            } else if self.engine.store.is_busy() {
                break;
            } else if let Some((task, origin)) = self.tasks.pop() {
                self.running = Some(origin);
                if origin == Origin::Asked {
                    self.tabs.reloading();
                }
                let progress = self.engine.store.start(task);
                self.advance(progress, now);
            } else if let Some(changing) = self.changing.take() {
                self.proceed(changing, now);
            } else {
                if self.settle.is_some_and(|at| at <= now) {
                    self.settle = None;
                    self.outputs.push(Output::Send { kind: MessageKind::Changed, round: 0, to: String::new() });
                }
                break;
            }
        }
        let repeat = self.tabs.tick(now, &mut self.outputs);
        self.remember();
        // What changes later than in a day is noticed after the next daily reload; timers cannot wait for much longer.
        let changes = Some(self.engine.session.changes_at()).filter(|at| at.0.saturating_sub(now.0) <= DAY);
        let next =
            [self.settle, self.reload, repeat, changes, self.limit].into_iter().flatten().filter(|at| *at > now).min();
        if let Some(at) = next.filter(|at| self.woken.is_none_or(|woken| *at < woken)) {
            self.woken = Some(at);
            self.outputs.push(Output::Wake(at));
        }
        core::mem::take(&mut self.outputs)
    }

    /// Bounds the time until everything that is planned: the clock may have been set back since.
    fn bound_waits(&mut self, now: Millis) {
        for (planned, most) in [(&mut self.settle, SETTLE), (&mut self.reload, DAY), (&mut self.limit, LIMIT)] {
            *planned = planned.map(|at| at.min(Millis(now.0.saturating_add(most))));
        }
    }

    /// Removes from memory what may no longer be read. A load then makes the store follow.
    fn advance_clock(&mut self, now: Millis) {
        if !self.engine.session.advance(now).is_empty() {
            self.tasks.push(Task::Refresh(Insist::No), Origin::Time);
        }
    }

    /// Drops the oldest event that waits behind a change, if there are too many.
    fn bound_inbox(&mut self) {
        if self.inbox.len() > MOST_WAITING
            && let Some(at) = self.inbox.iter().position(|(_, request)| request.is_event())
            && let Some((ticket, _)) = self.inbox.remove(at)
        {
            self.tasks.count_dropped();
            self.outputs.push(Output::Reply(ticket, Box::new(Ok(Reply::Kept(false)))));
        }
    }

    fn begin(&mut self, ticket: Ticket, request: Request, now: Millis) {
        if request.needs_pack() && self.engine.session.pack().is_absent() {
            return self.outputs.push(Output::Reply(ticket, Box::new(Err(Failure::no_pack()))));
        }
        let (request, reply) = match request {
            Request::Furnish(pack) => {
                let reply = self.furnish(*pack);
                (Request::Reload, Some(reply))
            }
            request => (request, None),
        };
        match self.engine.look(&request, now, self.tasks.dropped()) {
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
                    self.engine.restrict(names);
                }
                if matches!(request, Request::Open) {
                    self.reload = Some(Millis(now.0 + DAY));
                }
                if request.erases_events() {
                    self.tasks.forget_events();
                }
                if matches!(request, Request::DeleteAll) {
                    self.engine.store.owed.clear(); // It does all of that.
                }
                // The database may have been unavailable only for a moment.
                self.refresh(Insist::Yes);
                let superseded = self.superseded;
                self.changing = Some(Changing { ticket, request, reply, not_erased: None, superseded });
            }
        }
    }

    /// Applies the request, now that memory matches the store. If another tab has recorded a decision in the meantime,
    /// a preference or setting is applied again until no change remains to be stored.
    fn proceed(&mut self, mut changing: Changing, now: Millis) {
        let insists = matches!(changing.request, Request::Prefer(..) | Request::Set(..));
        let reply = match (changing.not_erased, changing.reply.take()) {
            (Some(cause), _) => Err(Failure::not_erased(cause)),
            (None, Some(reply)) if !insists => Ok(self.settled(reply, changing.superseded, now)),
            (None, reply) => match self.engine.apply(&changing.request, now) {
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
        // A withdrawal that repeats one that has failed changes nothing, but it is not done either, and neither is one
        // that changes nothing because the database could not be read.
        let reply = reply.and_then(|reply| match self.engine.store.cause() {
            Some(cause) if changing.request.erases() && self.engine.store.may_hold_more() => {
                Err(Failure::not_erased(cause))
            }
            _ => Ok(reply),
        });
        let stored = reply.is_ok();
        let reply = Box::new(reply);
        if stored && changing.request.concerns_every_tab() {
            self.outputs.push(Output::Changed);
            self.tabs.settle(changing.ticket, reply, now, &mut self.outputs);
        } else {
            self.outputs.push(Output::Reply(changing.ticket, reply));
        }
    }

    /// Returns the final reply once the change is stored. The bytes of a report are released only if its status
    /// ("sending") is stored in the database.
    fn settled(&self, reply: Reply, superseded: u64, now: Millis) -> Reply {
        match reply {
            Reply::Message(_) if self.superseded != superseded || self.engine.store.place() != Place::Database => {
                Reply::Message(Vec::new())
            }
            // The list must reflect the current state of the store.
            Reply::Due(_) => Reply::Due(self.engine.due(now)),
            reply => reply,
        }
    }

    fn remember(&mut self) {
        if self.engine.restricted.is_empty() && self.engine.store.cause().is_none() && self.remembered.is_empty() {
            return;
        }
        let bytes = memory::write(&self.engine.restricted, &self.engine.store);
        if bytes != self.remembered {
            self.remembered.clone_from(&bytes);
            self.outputs.push(Output::Remember(bytes));
        }
    }

    fn advance(&mut self, progress: Progress, now: Millis) {
        let done = match progress {
            Progress::Perform(operation) => {
                let opens = matches!(&self.changing, Some(Changing { request: Request::Open, .. }));
                self.limit = Some(Millis(now.0.saturating_add(if opens { OPEN_LIMIT } else { LIMIT })));
                return self.outputs.push(Output::Perform(operation));
            }
            Progress::Done(done) => done,
        };
        if let Done::NotErased(_) = done {
            self.reload = self.reload.into_iter().chain([Millis(now.0.saturating_add(RETRY))]).min();
        }
        self.superseded += u64::from(done == Done::Superseded);
        match (done, self.running.take().unwrap_or(Origin::Upkeep)) {
            (Done::Stored, Origin::Owed) => {
                self.tasks.push_front(Task::Refresh(Insist::No), Origin::Load);
                self.settle = Some(Millis(now.0.saturating_add(SETTLE)));
            }
            (_, Origin::Load) => self.load(now),
            (_, Origin::Asked) => {
                self.load(now);
                // A tab that could not read the change must not confirm it; it is asked again.
                self.tabs.reloaded(self.engine.store.is_current(), &mut self.outputs);
                self.outputs.push(Output::Changed);
            }
            (_, Origin::Time) => {
                self.load(now);
                self.outputs.push(Output::Changed);
            }
            // If the database could not be read before this change, it may contain something else than memory.
            (Done::Stored, Origin::Change) if !self.engine.store.is_current() => self.refresh(Insist::No),
            // Reload at once, because the waiting tasks are based on an outdated state.
            (Done::Superseded, _) => self.tasks.push_front(Task::Refresh(Insist::No), Origin::Load),
            (Done::NotErased(cause), Origin::Change) => {
                if let Some(changing) = &mut self.changing {
                    changing.not_erased.get_or_insert(cause);
                }
            }
            // The store was loaded after the event was recorded but before it was stored, so the event is missing from
            // memory.
            (_, Origin::Event(loads)) if loads != self.loads => {
                self.tasks.push(Task::Refresh(Insist::No), Origin::Load)
            }
            _ => {}
        }
    }
}
