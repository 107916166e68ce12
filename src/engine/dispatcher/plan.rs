//! What a request leads to: the tasks for the store, and the session's pack.

use alloc::vec::Vec;

use super::Dispatcher;
use crate::engine::operation::Transaction;
use crate::engine::queue::Origin;
use crate::engine::request::Reply;
use crate::engine::store::{Insist, Task};
use crate::engine::view;
use crate::pack::{Pack, Verified};
use crate::session::Effect;

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
                Effect::Delete(keys) => (Task::Change(Transaction::Delete(keys), Insist::No), origin),
                Effect::EraseAll => (Task::EraseAll, origin),
                Effect::Reload => (Task::Refresh(Insist::No), Origin::Load),
            };
            self.tasks.push(task, origin);
        }
    }
}
