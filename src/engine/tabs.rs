//! Makes a change apply in every open tab before it is reported as done.
//!
//! From before its engine reads the store until its page goes away, each tab holds a Web Lock with a unique name. The
//! browser releases the lock when a tab closes or crashes. To reach every tab, a tab
//!
//! 1. stores the change,
//! 2. asks the browser which locks are held ([`TabEffect::List`]),
//! 3. broadcasts [`MessageKind::Reload`], and
//! 4. waits, for each of these tabs, until it answers [`MessageKind::Done`] or its lock is free ([`TabEvent::Gone`]).
//!
//! A tab that is not in the list took its lock after step 2, so it reads the store after step 1 and sees the change. To
//! answer, a tab only reads the store and waits for nothing else, so two tabs may do this at the same time. A message
//! may be lost, because a browser can show a lock before the tab's channel receives messages: it is repeated until the
//! deadline, and answering it twice does no harm.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::failure::Failure;
use super::request::{Reply, Ticket};
use crate::errors::Code;
use crate::names::names;
use crate::units::Millis;

/// How long another tab may take, in milliseconds (chosen).
const PATIENCE: i64 = 10_000;
/// The time until the first repetition of a message, in milliseconds; it doubles each time (chosen).
const REPEAT: i64 = 250;

/// A message between tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it says.
    pub kind: MessageKind,
    /// The sender's name.
    pub from: String,
    /// The round that `reload` belongs to or that `done` answers; 0 for `changed`.
    pub round: u32,
    /// The tab that `done` is meant for; empty for all tabs.
    pub to: String,
}

/// What a message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageKind {
    /// The store has new records; no answer is expected.
    Changed,
    /// Reload the store, then answer.
    Reload,
    /// The store has been reloaded.
    Done,
}

names!(MessageKind: Changed = "changed", Reload = "reload", Done = "done");

/// What the page must do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabEffect {
    /// Broadcast a message to the other tabs.
    Send(Message),
    /// Report the names of the other tabs' locks ([`TabEvent::Listed`]), and later each one that is free.
    List(u32),
    /// The round has ended: stop reporting for it.
    Release(u32),
}

/// What happens among the tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TabEvent {
    /// A message has arrived.
    Heard(Message),
    /// For this round, the locks that other tabs hold.
    Listed(u32, Vec<String>),
    /// For this round, a lock that is free.
    Gone(u32, String),
}

/// A change that is stored and waits for the other tabs.
#[derive(Debug)]
struct Waiting {
    round: u32,
    ticket: Ticket,
    reply: Answer,
    /// The tabs that have not confirmed; `None` until they are listed.
    tabs: Option<Vec<String>>,
    deadline: Millis,
    repeat: Millis,
    pause: i64,
}

type Answer = Box<Result<Reply, Failure>>;

/// See the module documentation.
#[derive(Debug)]
pub struct Tabs {
    name: String,
    locks: bool,
    round: u32,
    waiting: Vec<Waiting>,
    /// Tabs that wait for this one to reload: before the reload that answers them has begun, and after.
    unanswered: Vec<(String, u32)>,
    answering: Vec<(String, u32)>,
    effects: Vec<TabEffect>,
}

impl Tabs {
    /// The tab that holds the lock `name`. Without `locks`, other tabs are notified, but unknown, so none is waited for.
    /// `first` is random, so that a round never repeats one of an engine that has trapped.
    pub(super) const fn new(name: String, locks: bool, first: u32) -> Self {
        Self {
            name,
            locks,
            round: first,
            waiting: Vec::new(),
            unanswered: Vec::new(),
            answering: Vec::new(),
            effects: Vec::new(),
        }
    }

    /// Tells the other tabs about new records, without waiting.
    pub(super) fn changed(&mut self) {
        self.send(MessageKind::Changed, 0, String::new());
    }

    /// Answers the request once every other tab has reloaded the store.
    pub(super) fn settle(&mut self, ticket: Ticket, reply: Answer, now: Millis) {
        self.round = self.round.wrapping_add(1);
        let round = self.round;
        let (deadline, repeat) = (Millis(now.0 + PATIENCE), Millis(now.0 + REPEAT));
        self.waiting.push(Waiting { round, ticket, reply, tabs: None, deadline, repeat, pause: REPEAT });
        if self.locks {
            self.effects.push(TabEffect::List(round));
        } else {
            self.listed(round, Vec::new());
        }
    }

    /// Takes an event; true if the store must be reloaded.
    pub(super) fn take(&mut self, event: TabEvent) -> bool {
        match event {
            TabEvent::Heard(Message { kind: MessageKind::Changed, .. }) => return true,
            TabEvent::Heard(Message { kind: MessageKind::Reload, from, round, .. }) => {
                if !self.unanswered.iter().any(|(tab, asked)| *tab == from && *asked == round) {
                    self.unanswered.push((from, round));
                }
                return true;
            }
            TabEvent::Heard(Message { kind: MessageKind::Done, from, round, to }) => {
                if to == self.name {
                    self.confirmed(round, &from);
                }
            }
            TabEvent::Gone(round, name) => self.confirmed(round, &name),
            TabEvent::Listed(round, names) => self.listed(round, names),
        }
        false
    }

    /// A reload begins; it answers every tab that has asked so far.
    pub(super) fn reloading(&mut self) {
        self.answering.append(&mut self.unanswered);
    }

    /// That reload has ended.
    pub(super) fn reloaded(&mut self) {
        for (to, round) in core::mem::take(&mut self.answering) {
            self.send(MessageKind::Done, round, to);
        }
    }

    /// A request that has ended: confirmed by every tab, or at its deadline.
    pub(super) fn ended(&mut self, now: Millis) -> Option<(Ticket, Answer)> {
        let confirmed = |waiting: &Waiting| waiting.tabs.as_ref().is_some_and(Vec::is_empty);
        let at = self.waiting.iter().position(|waiting| confirmed(waiting) || waiting.deadline <= now)?;
        let mut waiting = self.waiting.swap_remove(at);
        self.effects.push(TabEffect::Release(waiting.round));
        if !confirmed(&waiting) {
            *waiting.reply = Err(UNRESPONSIVE);
        }
        Some((waiting.ticket, waiting.reply))
    }

    /// Repeats the messages that are due.
    pub(super) fn repeat(&mut self, now: Millis) {
        for at in 0..self.waiting.len() {
            let Some(waiting) = self.waiting.get_mut(at) else { return };
            // A clock that is put back must not prolong the wait.
            waiting.deadline = waiting.deadline.min(Millis(now.0 + PATIENCE));
            waiting.repeat = waiting.repeat.min(Millis(now.0 + waiting.pause));
            if waiting.repeat <= now {
                waiting.pause *= 2;
                waiting.repeat = Millis(now.0 + waiting.pause);
                let round = waiting.round;
                self.send(MessageKind::Reload, round, String::new());
            }
        }
    }

    /// When [`Tabs::ended`] or [`Tabs::repeat`] has something to do.
    pub(super) fn next(&self) -> Option<Millis> {
        self.waiting.iter().map(|waiting| waiting.repeat.min(waiting.deadline)).min()
    }

    /// What the page must do, in this order.
    pub(super) fn effects(&mut self) -> Vec<TabEffect> {
        core::mem::take(&mut self.effects)
    }

    fn listed(&mut self, round: u32, names: Vec<String>) {
        if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.round == round) {
            waiting.tabs = Some(names);
            self.send(MessageKind::Reload, round, String::new());
        }
    }

    fn confirmed(&mut self, round: u32, name: &str) {
        if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.round == round)
            && let Some(tabs) = &mut waiting.tabs
        {
            tabs.retain(|tab| tab != name);
        }
    }

    fn send(&mut self, kind: MessageKind, round: u32, to: String) {
        self.effects.push(TabEffect::Send(Message { kind, from: self.name.clone(), round, to }));
    }
}

const UNRESPONSIVE: Failure =
    Failure::new(Code::TabsUnresponsive, "Done and stored, but another tab has not confirmed it");
