//! Carries effects out one after the other, in the order the session gave them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::convert::now;
use super::store::Store;
use crate::errors::Code;
use crate::session::{Effect, Input, Records, Session};

/// The session, its store, and what is still to be done between them.
#[derive(Debug)]
pub(super) struct Queue {
    pub session: RefCell<Session>,
    pub store: Store,
    waiting: RefCell<Vec<Effect>>,
    busy: Cell<bool>,
    /// Why something that was to be erased is still there.
    not_erased: Cell<Option<Code>>,
    idle: RefCell<Vec<Function>>,
}

impl Queue {
    pub(super) fn new(session: Session) -> Rc<Self> {
        Rc::new(Self {
            session: RefCell::new(session),
            store: Store::new(),
            waiting: RefCell::default(),
            busy: Cell::new(false),
            not_erased: Cell::new(None),
            idle: RefCell::default(),
        })
    }

    /// Adds effects and starts carrying out, unless that is under way.
    pub(super) fn push(self: &Rc<Self>, effects: Vec<Effect>) {
        self.waiting.borrow_mut().extend(effects);
        if !self.busy.replace(true) {
            let queue = Rc::clone(self);
            spawn_local(async move { queue.run().await });
        }
    }

    /// Adds effects and waits until everything added so far is carried out.
    ///
    /// # Errors
    /// The cause, when something was to be erased from the store and is still there.
    pub(super) async fn carry_out(self: &Rc<Self>, effects: Vec<Effect>) -> Result<(), Code> {
        self.push(effects);
        if self.busy.get() {
            let settled = Promise::new(&mut |resolve, _| self.idle.borrow_mut().push(resolve));
            // The promise is only ever resolved.
            _ = JsFuture::from(settled).await;
        }
        self.not_erased.take().map_or(Ok(()), Err)
    }

    async fn run(&self) {
        loop {
            // Bound to a name, so that the queue is not borrowed while the effect is carried out.
            let next = {
                let mut waiting = self.waiting.borrow_mut();
                if waiting.is_empty() {
                    break;
                }
                waiting.remove(0)
            };
            self.perform(next).await;
        }
        self.busy.set(false);
        for resolve in self.idle.take() {
            _ = resolve.call0(&JsValue::NULL);
        }
    }

    async fn perform(&self, effect: Effect) {
        match effect {
            Effect::Decide { record, erase_events } => self.note(self.store.decide(&record, erase_events).await),
            Effect::Append { records, under } => {
                if !self.store.append(&records, &under).await {
                    self.load().await;
                }
            }
            Effect::Delete(keys) => self.note(self.store.delete(&keys).await),
            Effect::EraseAll => self.note(self.store.erase_all().await),
            Effect::Reload => self.load().await,
        }
    }

    fn note(&self, erased: Result<(), Code>) {
        if let Err(cause) = erased {
            self.not_erased.set(Some(cause));
        }
    }

    /// Puts what is stored in the place of what is in memory; whatever waits was made from the old state and is
    /// checked against the new one by the store itself.
    async fn load(&self) {
        self.store.refresh().await;
        let read = self.store.read();
        let records = Records { ledger: read.ledger.iter().map(Vec::as_slice).collect(), events: read.stored() };
        let input = Input::Loaded { now: now(), records };
        // Loading is never refused.
        let effects = self.session.borrow_mut().step(&input).unwrap_or_default();
        self.waiting.borrow_mut().extend(effects);
    }
}
