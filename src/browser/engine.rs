//! The class that JavaScript sees. Hot calls (`track`, `rank`) cross with numbers and typed arrays, cold ones with plain
//! objects.

use std::rc::Rc;

use js_sys::Promise;
use serde::Deserialize as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::future_to_promise;

use super::convert::{self, NO_ITEM, error, item, now};
use super::queue::Queue;
use super::value::Value;
use crate::consent::Verdict;
use crate::errors::Code;
use crate::history::Kind;
use crate::ids::ItemNumber;
use crate::pack::Pack;
use crate::policy::{Policy, Purpose};
use crate::session::{Ask, Effect, Input, Session, SessionError};

/// One visitor's engine.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    queue: Rc<Queue>,
}

/// What the session has to say once the effects so far are carried out.
type Step = Box<dyn FnOnce(&Queue) -> Result<Vec<Effect>, JsValue>>;

fn nothing(_: &Queue) -> Result<Vec<Effect>, JsValue> {
    Ok(Vec::new())
}

fn refused(refused: SessionError) -> JsValue {
    error(refused.code(), refused.message())
}

fn purpose(name: &str) -> Result<Purpose, JsValue> {
    Purpose::named(name).ok_or_else(|| refused(SessionError::Purpose))
}

fn not_erased(cause: Code) -> JsValue {
    error(cause, "forgotten here, but the browser did not let it be erased from its storage")
}

fn decided(queue: &Queue, name: &str, verdict: &str, by_person: bool, language: &str) -> Result<Vec<Effect>, JsValue> {
    let purpose = purpose(name)?;
    let verdict = Verdict::named(verdict)
        .ok_or_else(|| error(Code::ConsentVerdict, "a decision is given, refused or withdrawn"))?;
    let mut receipt = [0; 16];
    getrandom::fill(&mut receipt).map_err(|_| error(Code::StoreRefused, "the browser gives no random bytes"))?;
    let input = Input::Decide { now: now(), purpose, verdict, by_person, language, receipt };
    queue.session.borrow_mut().step(&input).map_err(refused)
}

#[wasm_bindgen]
impl Engine {
    /// An engine for a pack's bytes and a policy object.
    ///
    /// # Errors
    /// An `Error` with a `code` of the areas `pack` and `policy`.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: Vec<u8>, policy: JsValue) -> Result<Self, JsValue> {
        let pack = Pack::new(pack).verify().map_err(|e| error(e.code(), &e.to_string()))?;
        let policy = Policy::deserialize(Value(policy)).map_err(|e| error(Code::PolicyMalformed, &e.to_string()))?;
        let policy = policy.check().map_err(|e| error(e.code(), &e.to_string()))?;
        Ok(Self { queue: Queue::new(Session::new(pack, policy)) })
    }

    /// Loads what earlier visits stored; creates nothing. Never rejects: where storage is refused, `status()` says so.
    pub fn open(&self) -> Promise {
        self.reload()
    }

    /// Loads anew what is stored, because another tab changed it.
    pub fn reload(&self) -> Promise {
        self.carry_out(vec![Effect::Reload], Box::new(nothing))
    }

    /// Resolves when everything so far is stored.
    pub fn flush(&self) -> Promise {
        self.carry_out(Vec::new(), Box::new(nothing))
    }

    /// The number of the item that the catalogue calls `id`, or 2³² − 1.
    #[must_use]
    pub fn item(&self, id: &str) -> u32 {
        self.queue.session.borrow().pack().find(id).map_or(NO_ITEM, |item| item.0)
    }

    /// Records that the visitor did something (0 view, 1 click, 2 cart, 3 purchase) with an item. 1: kept, and on its
    /// way to the store; 0: dropped, because consent or the item does not allow it.
    ///
    /// # Errors
    /// `track/unknown-item`, `track/unknown-kind`.
    pub fn track(&self, kind: u8, item: u32) -> Result<u32, JsValue> {
        let kind = Kind::from_number(kind).ok_or_else(|| error(Code::TrackUnknownKind, "no such kind of event"))?;
        let input = Input::Track { now: now(), kind, item: ItemNumber(item) };
        let effects = self.queue.session.borrow_mut().step(&input).map_err(refused)?;
        let kept = u32::from(!effects.is_empty());
        self.queue.push(effects);
        Ok(kept)
    }

    /// `[mode, item, item, …]`, best first; mode 0 popular, 1 context, 2 personal. `context` is an item number or
    /// 2³² − 1; the items of `exclude` are left out.
    #[must_use]
    pub fn rank(&self, limit: u32, context: u32, exclude: Vec<u32>) -> Vec<u32> {
        let exclude: Vec<ItemNumber> = exclude.into_iter().map(ItemNumber).collect();
        let ask = Ask { context: item(context), exclude: &exclude, limit: limit as usize };
        let mut session = self.queue.session.borrow_mut();
        let (best, mode) = session.rank(&ask);
        core::iter::once(mode as u32).chain(best.iter().map(|scored| scored.item.0)).collect()
    }

    /// `{ id, title, category, price }` of an item; empty texts for a number outside the pack.
    #[must_use]
    pub fn describe(&self, item: u32) -> JsValue {
        convert::described(&self.queue.session.borrow(), ItemNumber(item))
    }

    /// `{ score, reasons: [{ code, params: { item, title }, contribution, share }] }`; the contributions add up to the
    /// score.
    #[must_use]
    pub fn why(&self, item: u32, context: u32) -> JsValue {
        convert::why(&self.queue.session.borrow(), ItemNumber(item), convert::item(context))
    }

    /// Records a decision; resolves when it is stored. `trusted` says that a person's own action is behind it.
    ///
    /// What is stored is loaded first: a withdrawal must reach a yes that another tab gave a moment ago.
    ///
    /// # Errors
    /// Rejects with `consent/untrusted`, `consent/purpose` or `consent/verdict`, and with `store/refused` when what was to
    /// be erased is forgotten here but could not be erased from the store.
    pub fn decide(&self, purpose: String, verdict: String, trusted: bool, language: String) -> Promise {
        self.carry_out(
            vec![Effect::Reload],
            Box::new(move |queue| decided(queue, &purpose, &verdict, trusted, &language)),
        )
    }

    /// `unset`, `given`, `refused` or `withdrawn`.
    ///
    /// # Errors
    /// `consent/purpose` for a purpose that does not exist.
    pub fn consent(&self, name: &str) -> Result<String, JsValue> {
        Ok(self.queue.session.borrow().consent(purpose(name)?).name().to_owned())
    }

    /// Erases everything, the database included; resolves when it is gone.
    ///
    /// # Errors
    /// Rejects with `store/refused` when everything is forgotten here but could not be erased from the store.
    pub fn delete_all(&self) -> Promise {
        // What is under way finishes first: a read of the store from before must not refill the memory after.
        self.carry_out(Vec::new(), Box::new(|queue| queue.session.borrow_mut().step(&Input::EraseAll).map_err(refused)))
    }

    /// What the engine can say about itself, as a plain object.
    #[must_use]
    pub fn status(&self) -> JsValue {
        let store = &self.queue.store;
        convert::status(&self.queue.session.borrow(), store.name(), store.degraded())
    }

    /// Carries `effects` out and then what `step` gives; resolves when all of it is stored.
    ///
    /// The one place where a promise is made, and `step` is boxed, because every future costs the Wasm a kilobyte.
    fn carry_out(&self, effects: Vec<Effect>, step: Step) -> Promise {
        let queue = Rc::clone(&self.queue);
        future_to_promise(async move {
            queue.carry_out(effects).await.map_err(not_erased)?;
            let effects = step(&queue)?;
            queue.carry_out(effects).await.map_err(not_erased)?;
            Ok(JsValue::UNDEFINED)
        })
    }
}
