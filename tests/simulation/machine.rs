//! The browser's part of a world: operations, messages, locks, timers and traps.

use homebody::engine::{Operation, Outcome, Place, Request, TabEvent};
use homebody::units::Millis;

use super::database::Changed;
use super::naive::consent::readable;
use super::tally::Happening;
use super::world::World;

/// How many operations, or messages, one change can lead to; far more than it does.
const MOST_OPERATIONS: usize = 60;
/// How far the clock goes.
const SPAN: i64 = 3000 * 86_400_000;

impl World<'_> {
    /// Performs the pending operation of a tab and passes in its outcome; returns false if there is none.
    pub fn perform(&mut self, at: usize) -> bool {
        if self.tabs[at].outcome.is_none() && !self.commit(at) {
            return false;
        }
        let tab = &mut self.tabs[at];
        let Some((outcome, before, after)) = tab.outcome.take() else { return false };
        let (deletes, loads) = (tab.deletes, tab.loads);
        if matches!(outcome, Outcome::Failed { .. }) && !tab.reached {
            tab.missed = self.step;
        }
        if let Some(key) = tab.connection.as_mut().and_then(|connection| connection.doomed.take()) {
            self.database.disk.destroy(Some(key));
        }
        let follows = tab.synced == Some(before);
        tab.synced = match &outcome {
            Outcome::Absent if !loads => None,
            Outcome::Read(_) | Outcome::Deleted | Outcome::Absent => Some(after),
            Outcome::Written(_) if follows => Some(after),
            Outcome::Lost => tab.synced,
            _ => None,
        };
        match &outcome {
            Outcome::Read(contents) => tab.reads.push((readable(&contents.ledger), self.now)),
            Outcome::Absent if loads => tab.reads.push((Vec::new(), self.now)),
            Outcome::Failed { .. } if loads => {
                let decisions = tab.engine.session().ledger().decisions().to_vec();
                tab.reads.push((decisions, self.now));
            }
            Outcome::Superseded => self.tally.count(Happening::Superseded),
            _ => {}
        }
        let tab = &mut self.tabs[at];
        tab.reached = match &outcome {
            _ if deletes => tab.reached && outcome != Outcome::Deleted,
            Outcome::Absent => false,
            Outcome::Lost | Outcome::Failed { opened: false, .. } => tab.reached,
            _ => true,
        };
        if tab.synced == Some(self.database.version) {
            tab.ledger = self.database.ledger;
        }
        tab.calls += 1;
        let was_in_memory = tab.engine.state().storage == Place::Memory;
        let outputs = tab.engine.resume(outcome, self.now);
        // What was only in memory may have yielded to what other tabs have stored.
        self.changes += u32::from(was_in_memory && tab.engine.state().storage != Place::Memory);
        self.outputs(at, outputs);
        true
    }

    /// Performs the pending operation of a tab; its outcome waits. Returns false if there is none or it is blocked.
    pub fn commit(&mut self, at: usize) -> bool {
        if self.blocked || self.tabs[at].outcome.is_some() {
            return false;
        }
        let Some(operation) = self.tabs[at].operation.take() else { return false };
        let before = self.database.version;
        let connection = &mut self.tabs[at].connection;
        let (outcome, changed) = self.database.perform(connection, &operation, self.step, self.tally);
        if self.trace {
            println!("        {} {operation:?} -> {}", self.tabs[at].name, brief(&outcome));
        }
        self.tabs[at].deletes = operation == Operation::Delete;
        self.tabs[at].loads = matches!(operation, Operation::Read(_));
        self.tabs[at].outcome = Some((outcome, before, self.database.version));
        self.judge(at, &operation, &changed);
        self.follow(&changed);
        true
    }

    /// The visitor's records may be gone without the visitor's doing.
    pub fn follow(&mut self, changed: &Changed) {
        if changed.cleared {
            self.page.forget();
            self.changes += 1;
        }
    }

    pub fn settle(&mut self, at: usize) {
        let mut operations = 0;
        while self.perform(at) {
            operations += 1;
            assert!(operations < MOST_OPERATIONS, "an engine has more and more operations");
        }
    }

    /// Completes everything that is under way, without losing a message.
    pub fn settle_all(&mut self) {
        for round in 0.. {
            assert!(round < MOST_OPERATIONS, "the tabs never come to rest");
            (0..self.tabs.len()).for_each(|at| self.settle(at));
            if self.channel.is_empty() && self.lists.is_empty() {
                break;
            }
            while !self.channel.is_empty() {
                self.deliver(0);
            }
            while !self.lists.is_empty() {
                self.list(0);
            }
        }
    }

    pub fn deliver(&mut self, message: usize) {
        if self.channel.is_empty() {
            return;
        }
        let at = message % self.channel.len();
        if at > 0 {
            self.tally.count(Happening::MessageReordered);
        }
        let (to, message) = self.channel.remove(at);
        self.tell(&to, TabEvent::Heard(message));
    }

    pub fn list(&mut self, list: usize) {
        if self.lists.is_empty() {
            return;
        }
        let (name, round) = self.lists.remove(list % self.lists.len());
        let others = self.tabs.iter().map(|tab| tab.name.clone()).filter(|other| *other != name).collect();
        self.tell(&name, TabEvent::Listed(round, others));
    }

    fn tell(&mut self, name: &str, event: TabEvent) {
        if let Some(at) = self.tabs.iter().position(|tab| tab.name == name) {
            self.tabs[at].calls += 1;
            let outputs = self.tabs[at].engine.tab(event, self.now);
            self.outputs(at, outputs);
        }
    }

    /// Time passes, and timers go off.
    pub fn pass(&mut self, millis: i64) {
        self.now.0 = (self.now.0 + millis).min(super::world::START.0 + SPAN);
        for at in 0..self.tabs.len() {
            if self.tabs[at].wake.is_some_and(|due| due <= self.now) {
                self.tabs[at].wake = None;
                self.tabs[at].calls += 1;
                let outputs = self.tabs[at].engine.wake(self.now);
                self.outputs(at, outputs);
            }
        }
        self.page.time(self.now);
    }

    /// The clock is set. Timers are unaffected: they measure durations, not dates.
    pub fn jump(&mut self, millis: i64) {
        let to = (self.now.0 + millis).clamp(super::world::START.0 - SPAN / 4, super::world::START.0 + SPAN);
        let millis = to - self.now.0;
        self.tally.count(if millis < 0 { Happening::ClockBack } else { Happening::ClockForward });
        self.now.0 = to;
        for tab in &mut self.tabs {
            tab.wake = tab.wake.map(|at| Millis(at.0 + millis));
        }
        self.page.time(self.now);
    }

    /// The engine of a tab traps once, and the supervisor starts another one. A transaction that is under way may still
    /// be committed.
    pub fn trap(&mut self, at: usize, commits: bool) {
        if self.tabs[at].trapped {
            return;
        }
        if commits {
            self.commit(at);
        }
        let tab = &mut self.tabs[at];
        self.tally.count(match (&tab.operation, &tab.outcome) {
            (Some(_), _) => Happening::TrapBefore,
            (None, Some(_)) => Happening::TrapAfter,
            (None, None) => Happening::TrapIdle,
        });
        // What waits to be stored is lost with the engine. What is only in memory, because the browser refuses to store
        // it, is not.
        if tab.engine.state().storage != Place::Memory || !tab.is_idle() {
            tab.kept.clear();
        }
        let waiting = tab.rebuild(self.site, 1000 * self.step);
        let (opens, others): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(|asked| matches!(asked.request, Request::Open));
        match opens.into_iter().next() {
            Some(open) => self.ask_again(at, open.request, open.step, open.changes),
            None => self.ask(at, Request::Open),
        }
        // The supervisor passes in the pack again.
        if self.tabs[at].furnished && !others.iter().any(|asked| matches!(asked.request, Request::Furnish(_))) {
            let pack = self.site.packs[self.tabs[at].coming].clone();
            self.ask(at, Request::Furnish(Box::new(pack)));
        }
        for asked in others {
            self.ask_again(at, asked.request, asked.step, asked.changes);
        }
    }
}

/// An outcome without the contents of the database.
fn brief(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Read(contents) => format!("Read({} + {})", contents.ledger.len(), contents.records.len()),
        other => format!("{other:?}"),
    }
}
