//! What a request leads to: the tasks for the store, and what the session takes from it.

use alloc::vec::Vec;

use super::Dispatcher;
use crate::engine::operation::Transaction;
use crate::engine::queue::Origin;
use crate::engine::request::Reply;
use crate::engine::store::{Insist, Task};
use crate::engine::view;
use crate::ids::Stored;
use crate::pack::{Pack, Verified};
use crate::session::{Effect, Input, Records};
use crate::units::Millis;

impl Dispatcher {
    pub(super) fn furnish(&mut self, pack: Pack<Verified>) -> Reply {
        self.engine.session.furnish(pack);
        Reply::Furnished(view::pack_info(self.engine.session.pack()))
    }

    pub(super) fn plan(&mut self, effects: Vec<Effect>, origin: Origin) {
        for effect in effects {
            let (task, origin) = match effect {
                Effect::Decide { record, erase, insist } => {
                    let insist = if insist { Insist::Yes } else { Insist::No };
                    (Task::Change(Transaction::Decide { record, erase }, insist), origin)
                }
                Effect::Append { records, under } => {
                    (Task::Change(Transaction::Append { records, under }, Insist::No), origin)
                }
                Effect::Delete(keys) => {
                    let under = self.engine.store.stored.clone();
                    (Task::Change(Transaction::Delete { keys, under }, Insist::No), origin)
                }
                Effect::EraseAll => (Task::EraseAll, origin),
                Effect::Reload => (Task::Refresh(Insist::No), Origin::Load),
            };
            self.tasks.push(task, origin);
        }
    }

    /// Plans a load, and what an earlier withdrawal or erasure could not do.
    pub(super) fn refresh(&mut self, insist: Insist) {
        self.tasks.push(Task::Refresh(insist), Origin::Load);
        for _ in 0..self.engine.store.owes() {
            self.tasks.push(Task::Owed, Origin::Owed);
        }
    }

    /// Replaces memory with the contents of the store. Tasks that are still waiting are based on the old state; their
    /// transactions check that they still apply.
    pub(super) fn load(&mut self, now: Millis) {
        self.loads += 1;
        let contents = self.engine.store.contents();
        let events = contents.records.iter().map(|(key, bytes)| Stored { key: *key, bytes }).collect();
        let ledger = contents.ledger.iter().map(Vec::as_slice).collect();
        // Loading never fails.
        let effects =
            self.engine.session.step(&Input::Loaded { now, records: Records { ledger, events } }).unwrap_or_default();
        self.plan(effects, Origin::Upkeep);
    }
}
