//! Ensures that a change applies in every open tab before it is reported as done.
//!
//! Each tab takes a Web Lock with a unique name before its engine reads the store, and keeps it until its page goes
//! away. The browser releases the lock if the tab closes or crashes. To reach every other tab, a tab
//!
//! 1. stores the change,
//! 2. asks the browser which locks are held ([`Output::List`]),
//! 3. broadcasts [`MessageKind::Reload`], and
//! 4. waits until each of these tabs has answered with [`MessageKind::Done`] or has released its lock.
//!
//! A tab that is not in the list took its lock after step 2, so it reads the store after step 1 and sees the change. A
//! tab that answers only reads the store and does not wait for any other tab, so two tabs can run this protocol at the
//! same time. Messages can be lost, because a browser can list the lock of a tab whose channel does not receive
//! messages yet. Steps 2 and 3 are therefore repeated for ten seconds. The repetitions also show which locks have been
//! released, and answering twice does no harm.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::failure::Failure;
use super::output::{Message, MessageKind, Output, TabEvent};
use super::request::{Reply, Ticket};
use crate::errors::Code;
use crate::units::Millis;

/// The time between two repetitions, in milliseconds (chosen).
const REPEAT: i64 = 250;
/// The number of repetitions after which a tab counts as unresponsive, which takes ten seconds (chosen). Because the
/// engine counts repetitions and does not compare times, changes to the clock do not affect the wait.
const REPETITIONS: u32 = 39;

/// A change that is stored but not yet confirmed by every other tab.
#[derive(Debug)]
struct Waiting {
    round: u32,
    ticket: Ticket,
    reply: Box<Result<Reply, Failure>>,
    /// The tabs that have not confirmed; `None` until they are listed.
    tabs: Option<Vec<String>>,
    repeat: Millis,
    repetitions: u32,
}

/// The protocol's state in one tab; see the module documentation.
#[derive(Debug)]
pub struct Tabs {
    name: String,
    locks: bool,
    round: u32,
    waiting: Vec<Waiting>,
    /// The tabs waiting for this one to reload the store, with their rounds.
    unanswered: Vec<(String, u32)>,
    /// The number of tabs, from the front of `unanswered`, that the current reload answers.
    answering: usize,
}

impl Tabs {
    /// Creates the state of the tab that holds the lock `name`. If `locks` is false, other tabs are notified but cannot
    /// be listed, so this tab does not wait for them. `first` is random, so a round of this engine is not mistaken for
    /// a round of an engine that has trapped.
    pub(super) const fn new(name: String, locks: bool, first: u32) -> Self {
        Self { name, locks, round: first, waiting: Vec::new(), unanswered: Vec::new(), answering: 0 }
    }

    /// Answers the request with `reply` once every other tab has reloaded the store.
    pub(super) fn settle(
        &mut self,
        ticket: Ticket,
        reply: Box<Result<Reply, Failure>>,
        now: Millis,
        outputs: &mut Vec<Output>,
    ) {
        self.round = self.round.wrapping_add(1);
        let round = self.round;
        let tabs = (!self.locks).then(Vec::new);
        outputs.push(if self.locks { Output::List(round) } else { reload(round, String::new()) });
        let repeat = Millis(now.0 + REPEAT);
        self.waiting.push(Waiting { round, ticket, reply, tabs, repeat, repetitions: 0 });
    }

    /// Handles an event; returns true if the store must be reloaded.
    pub(super) fn take(&mut self, event: TabEvent, outputs: &mut Vec<Output>) -> bool {
        match event {
            TabEvent::Heard(Message { to, .. }) if !to.is_empty() && to != self.name => {}
            TabEvent::Heard(Message { kind: MessageKind::Changed, .. }) => return true,
            TabEvent::Heard(Message { kind: MessageKind::Reload, from, round, .. }) => {
                let question = (from, round);
                if !self.unanswered.iter().skip(self.answering).any(|other| *other == question) {
                    self.unanswered.push(question);
                }
                return true;
            }
            TabEvent::Heard(Message { from, round, .. }) => {
                if let Some(Waiting { tabs: Some(tabs), .. }) = self.waiting(round) {
                    tabs.retain(|tab| *tab != from);
                }
            }
            TabEvent::Listed(round, names) => {
                if let Some(waiting) = self.waiting(round) {
                    match &mut waiting.tabs {
                        // Only the tabs that have not confirmed need to reload again.
                        Some(tabs) => {
                            tabs.retain(|tab| names.contains(tab));
                            outputs.extend(tabs.iter().map(|tab| reload(round, tab.clone())));
                        }
                        tabs @ None => {
                            *tabs = Some(names);
                            outputs.push(reload(round, String::new()));
                        }
                    }
                }
            }
        }
        false
    }

    fn waiting(&mut self, round: u32) -> Option<&mut Waiting> {
        self.waiting.iter_mut().find(|waiting| waiting.round == round)
    }

    /// Records that a reload begins, which will answer every tab that has asked so far.
    pub(super) const fn reloading(&mut self) {
        self.answering = self.unanswered.len();
    }

    /// Answers the tabs that asked before the reload began, now that it has ended, if it has `succeeded`. Otherwise,
    /// these tabs ask again until they give up.
    pub(super) fn reloaded(&mut self, succeeded: bool, outputs: &mut Vec<Output>) {
        for (to, round) in self.unanswered.drain(..self.answering).filter(|_| succeeded) {
            outputs.push(Output::Send { kind: MessageKind::Done, round, to });
        }
        self.answering = 0;
    }

    /// Answers the requests that every tab has confirmed or whose time is up, and repeats steps 2 and 3 for the others.
    /// Returns the time at which it must be called again.
    pub(super) fn tick(&mut self, now: Millis, outputs: &mut Vec<Output>) -> Option<Millis> {
        let mut at = 0;
        while let Some(waiting) = self.waiting.get_mut(at) {
            // The clock may have been set back.
            waiting.repeat = waiting.repeat.min(Millis(now.0 + REPEAT));
            let confirmed = waiting.tabs.as_ref().is_some_and(Vec::is_empty);
            let due = waiting.repeat <= now;
            if confirmed || (due && waiting.repetitions == REPETITIONS) {
                let mut waiting = self.waiting.swap_remove(at);
                if !confirmed {
                    *waiting.reply = Err(UNRESPONSIVE);
                }
                outputs.push(Output::Reply(waiting.ticket, waiting.reply));
                continue;
            }
            if due {
                waiting.repetitions += 1;
                waiting.repeat = Millis(now.0 + REPEAT);
                outputs.push(Output::List(waiting.round));
            }
            at += 1;
        }
        self.waiting.iter().map(|waiting| waiting.repeat).min()
    }
}

const fn reload(round: u32, to: String) -> Output {
    Output::Send { kind: MessageKind::Reload, round, to }
}

const UNRESPONSIVE: Failure =
    Failure::new(Code::TabsUnresponsive, "The change is stored, but another tab has not confirmed it");
