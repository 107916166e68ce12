//! The class that JavaScript sees. Hot calls (`track`, `rank`) cross with numbers and typed arrays, cold ones with plain
//! objects.

use std::rc::Rc;

use js_sys::Promise;
use serde::Deserialize as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::future_to_promise;

use super::convert::{self, Chosen, NO_ITEM, PackStatus, Status, Why, error, item, now, object};
use super::queue::Queue;
use super::value::Value;
use crate::consent::Verdict;
use crate::errors::Code;
use crate::history::{Kind, What};
use crate::ids::ItemNumber;
use crate::pack::{Label, Pack};
use crate::policy::{Policy, Purpose};
use crate::session::{Ask, Effect, Input, Session, SessionError};

/// One visitor's engine.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    queue: Rc<Queue>,
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
        self.carry_out(vec![Effect::Reload])
    }

    /// Resolves when everything so far is stored.
    pub fn flush(&self) -> Promise {
        self.carry_out(Vec::new())
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
        self.note(&input)
    }

    /// Records that a shelf showed these items, and the visitor saw them. 1: kept; 0: dropped, for want of consent.
    ///
    /// # Errors
    /// `track/unknown-item`.
    pub fn shown(&self, items: Vec<u32>) -> Result<u32, JsValue> {
        let items: Vec<ItemNumber> = items.into_iter().map(ItemNumber).collect();
        self.note(&Input::Shown { now: now(), items: &items })
    }

    /// Takes a choice (0 clear, 1 mute, 2 boost) of a label; resolves when it is stored. What is stored is loaded first, as
    /// for a decision.
    ///
    /// # Errors
    /// Rejects with `consent/missing`, `choice/unknown-label` or `choice/too-many`.
    pub fn choose(&self, what: u8, label: String) -> Promise {
        let queue = Rc::clone(&self.queue);
        future_to_promise(async move {
            queue.carry_out(vec![Effect::Reload]).await.map_err(not_erased)?;
            let wanted = What::from_number(what).zip(Label::parse(&label));
            let (what, label) = wanted.ok_or_else(|| refused(SessionError::UnknownLabel))?;
            let input = Input::Choose { now: now(), what, label: &label };
            let effects = queue.session.borrow_mut().step(&input).map_err(refused)?;
            queue.carry_out(effects).await.map_err(not_erased)?;
            // Another tab may have withdrawn meanwhile; then the store has refused it, and it is not to be called done.
            let kept = what == What::Clear || queue.session.borrow().choice(&label) == what;
            if kept { Ok(JsValue::UNDEFINED) } else { Err(refused(SessionError::NoConsent)) }
        })
    }

    /// `[{ what: "mute" | "boost", label }]`, oldest first.
    ///
    /// # Errors
    /// Never in practice: the objects are plain.
    pub fn choices(&self) -> Result<JsValue, JsValue> {
        object(&Chosen::all(&self.queue.session.borrow()))
    }

    /// What was learned: the multipliers of behaviour, content, own items and popularity in 1/1024, then an item and in how
    /// many showings it was passed over, for each such item.
    #[must_use]
    pub fn learned(&self) -> Vec<u32> {
        let session = self.queue.session.borrow();
        let taste = session.taste();
        let faded = taste.faded.iter().flat_map(|faded| [faded.item.0, u32::from(faded.showings)]);
        taste.multipliers.iter().map(|&multiplier| u32::from(multiplier)).chain(faded).collect()
    }

    /// Forgets what was learned; events and choices stay. Resolves when it is gone from the store.
    pub fn reset(&self) -> Promise {
        let effects = self.queue.session.borrow_mut().step(&Input::Reset).unwrap_or_default();
        self.carry_out(effects)
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
    ///
    /// # Errors
    /// Never in practice: the object is plain.
    pub fn describe(&self, item: u32) -> Result<JsValue, JsValue> {
        object(&convert::Item::of(&self.queue.session.borrow(), ItemNumber(item)))
    }

    /// `{ score, reasons: [{ code, params: { item, title }, contribution, share }] }`; the contributions add up to the
    /// score.
    ///
    /// # Errors
    /// Never in practice: the object is plain.
    pub fn why(&self, item: u32, context: u32) -> Result<JsValue, JsValue> {
        object(&Why::of(&self.queue.session.borrow(), ItemNumber(item), convert::item(context)))
    }

    /// Records a decision; resolves when it is stored. `trusted` says that a person's own action is behind it.
    ///
    /// What is stored is loaded first: a withdrawal must reach a yes that another tab gave a moment ago.
    ///
    /// # Errors
    /// Rejects with `consent/untrusted`, `consent/purpose` or `consent/verdict`, and with `store/refused` when what was to
    /// be erased is forgotten here but could not be erased from the store.
    pub fn decide(&self, purpose: String, verdict: String, trusted: bool, language: String) -> Promise {
        let queue = Rc::clone(&self.queue);
        future_to_promise(async move {
            queue.carry_out(vec![Effect::Reload]).await.map_err(not_erased)?;
            let effects = decided(&queue, &purpose, &verdict, trusted, &language)?;
            queue.carry_out(effects).await.map_err(not_erased)?;
            Ok(JsValue::UNDEFINED)
        })
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
        let queue = Rc::clone(&self.queue);
        future_to_promise(async move {
            // What is under way finishes first: a read of the store from before must not refill the memory after.
            queue.carry_out(Vec::new()).await.map_err(not_erased)?;
            let effects = queue.session.borrow_mut().step(&Input::EraseAll).unwrap_or_default();
            queue.carry_out(effects).await.map_err(not_erased)?;
            Ok(JsValue::UNDEFINED)
        })
    }

    /// What the engine can say about itself, as a plain object.
    ///
    /// # Errors
    /// Never in practice: the object is plain.
    pub fn status(&self) -> Result<JsValue, JsValue> {
        let session = self.queue.session.borrow();
        let policy = session.policy();
        let [events, showings, choices] = session.kept();
        object(&Status {
            storage: self.queue.store.name(),
            degraded: self.queue.store.degraded().map(Code::as_str),
            events,
            showings,
            choices,
            decisions: session.decisions(),
            quarantined: session.quarantined(),
            retention_days: policy.retention().0,
            revision: policy.revision(),
            controller: &policy.controller().name,
            contact: &policy.controller().contact,
            pack: PackStatus::of(&session),
        })
    }

    fn note(&self, input: &Input<'_>) -> Result<u32, JsValue> {
        let effects = self.queue.session.borrow_mut().step(input).map_err(refused)?;
        let kept = u32::from(!effects.is_empty());
        self.queue.push(effects);
        Ok(kept)
    }

    fn carry_out(&self, effects: Vec<Effect>) -> Promise {
        let queue = Rc::clone(&self.queue);
        future_to_promise(async move {
            queue.carry_out(effects).await.map_err(not_erased)?;
            Ok(JsValue::UNDEFINED)
        })
    }
}
