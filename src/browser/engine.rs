//! The class that JavaScript sees. Hot calls (`track`, `rank`) cross with numbers and typed arrays, cold ones with plain
//! objects.

use std::rc::Rc;

use js_sys::{Array, Promise};
use serde::Deserialize as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::act::{Act, act, purpose, refused};
use super::convert::{self, NO_ITEM, error, now, page};
use super::queue::Queue;
use super::store::bytes;
use super::value::Value;
use crate::consent::State;
use crate::errors::Code;
use crate::history::{Key, Kind, Switch};
use crate::ids::ItemNumber;
use crate::pack::Pack;
use crate::policy::{Checked, Node, Purpose};
use crate::session::{Ask, Effect, Input, Session};

fn numbers(items: Vec<u32>) -> Vec<ItemNumber> {
    items.into_iter().map(ItemNumber).collect()
}

/// One visitor's engine.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    queue: Rc<Queue>,
}

#[wasm_bindgen]
impl Engine {
    /// An engine for a pack's bytes and a policy object; `signal`: the browser sends Global Privacy Control.
    ///
    /// # Errors
    /// An `Error` with a `code` of the areas `pack` and `policy`.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: Vec<u8>, policy: JsValue, signal: bool) -> Result<Self, JsValue> {
        let pack = Pack::new(pack).verify().map_err(|e| error(e.code(), &e.message()))?;
        let policy = Node::deserialize(Value(policy)).map_err(|e| error(Code::PolicyMalformed, e.message()))?;
        let policy = Checked::read(&policy).map_err(|e| error(e.code, &e.message()))?;
        Ok(Self { queue: Queue::new(Session::new(pack, policy, signal)) })
    }

    /// Loads what earlier visits stored; creates nothing. Never rejects: where storage is refused, `status()` says so.
    pub fn open(&self) -> Promise {
        self.reload()
    }

    /// Loads anew what is stored, because another tab changed it.
    pub fn reload(&self) -> Promise {
        self.act(vec![Effect::Reload], Act::Nothing)
    }

    /// Resolves when everything so far is stored.
    pub fn flush(&self) -> Promise {
        self.act(Vec::new(), Act::Nothing)
    }

    /// The number of the item that the catalogue calls `id`, or 2³² − 1.
    #[must_use]
    pub fn item(&self, id: &str) -> u32 {
        self.queue.session.borrow().pack().find(id).map_or(NO_ITEM, |item| item.0)
    }

    /// The number of the category that the catalogue calls `name`, or 2³² − 1 where nothing of it may be shown.
    #[must_use]
    pub fn category(&self, name: &str) -> u32 {
        self.queue.session.borrow().category(name).unwrap_or(NO_ITEM)
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
        self.note(&Input::Shown { now: now(), items: &numbers(items) })
    }

    /// Takes a choice (0 clear, 1 mute, 2 boost, 3 lower) of an item by its id (facet 0), or of all items with a category (1), a tag
    /// (2) or a provider (3); resolves when it is stored. What is stored is loaded first, as
    /// for a decision.
    ///
    /// # Errors
    /// Rejects with `consent/missing`, `choice/unknown-label` or `choice/too-many`.
    pub fn choose(&self, what: u8, facet: u8, value: String) -> Promise {
        self.act(vec![Effect::Reload], Act::Choose { what, facet, value })
    }

    /// Switches something (0 pause, 1 unprofiled) on or off; resolves when it is stored.
    ///
    /// # Errors
    /// Rejects with `consent/missing`.
    pub fn switch(&self, switch: u8, on: bool) -> Promise {
        self.act(vec![Effect::Reload], Act::Switch { switch, on })
    }

    /// Every record there is, as bytes: `[decisions, keys of the others, the others]`.
    pub fn records(&self) -> Promise {
        self.act(vec![Effect::Reload], Act::Records)
    }

    /// Erases single records by their keys; resolves when they are gone from the store.
    pub fn erase(&self, keys: Vec<f64>) -> Promise {
        let keys = keys.into_iter().map(|key| Key(key as u64)).collect();
        self.act(vec![Effect::Reload], Act::Erase(keys))
    }

    /// Merges records that another browser gave, as bytes, with what is stored; resolves when they are stored.
    ///
    /// # Errors
    /// Rejects with `import/damaged`, `choice/too-many` or `consent/missing`; nothing has changed then.
    pub fn merge(&self, records: &Array) -> Promise {
        self.act(vec![Effect::Reload], Act::Import(records.iter().map(bytes).collect()))
    }

    /// Another consent manager denies this purpose too; with an empty name none denies anything any more. To be followed by
    /// `reload`.
    pub fn limit(&self, denied: &str) {
        // Limiting is never refused, and has no effects.
        _ = self.queue.session.borrow_mut().step(&Input::Limit { denied: Purpose::named(denied) });
    }

    /// The choices that hold, oldest first: for each the digits of choice and facet as [`Engine::choose`] takes them, the
    /// value, and a NUL.
    #[must_use]
    pub fn choices(&self) -> String {
        let mut text = String::new();
        for choice in self.queue.session.borrow().choices() {
            for number in [choice.what.number(), choice.label.facet().number()] {
                text.push(char::from(b'0' + number));
            }
            text.push_str(choice.label.value());
            text.push('\0');
        }
        text
    }

    /// What was learned: the multipliers of behaviour, content, own items and popularity in 1/1024, then an item and in how
    /// many showings it was passed over, for each such item.
    #[must_use]
    pub fn learned(&self) -> Vec<u32> {
        let session = self.queue.session.borrow();
        let taste = session.taste();
        let mut numbers = taste.multipliers.map(u32::from).to_vec();
        for faded in &taste.faded {
            numbers.extend_from_slice(&[faded.item.0, u32::from(faded.showings)]);
        }
        numbers
    }

    /// Forgets what was learned; events and choices stay. Resolves when it is gone from the store.
    pub fn reset(&self) -> Promise {
        self.act(vec![Effect::Reload], Act::Reset)
    }

    /// `[mode, item, item, …]`, best first; mode 0 popular, 1 context, 2 personal. `context` is an item number, `category` a
    /// category's, either or both 2³² − 1; the items of `exclude` are left out.
    #[must_use]
    pub fn rank(&self, limit: u32, context: u32, category: u32, exclude: Vec<u32>) -> Vec<u32> {
        let exclude = numbers(exclude);
        let ask = Ask { exclude: &exclude, limit: limit as usize, ..page(context, category) };
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
    pub fn why(&self, item: u32, context: u32, category: u32) -> JsValue {
        convert::why(&self.queue.session.borrow(), ItemNumber(item), &page(context, category))
    }

    /// From here on `rank` and `why` are as if nothing had ever been done with these items; with none, as it is.
    pub fn suppose(&self, without: Vec<u32>) {
        self.queue.session.borrow_mut().suppose(&numbers(without));
    }

    /// Records a decision; resolves when it is stored. `trusted` says that a person's own action is behind it; `text` is
    /// the SHA-256 of what was shown, or empty.
    ///
    /// What is stored is loaded first: a withdrawal must reach a yes that another tab gave a moment ago.
    ///
    /// # Errors
    /// Rejects with `consent/untrusted`, `consent/purpose` or `consent/verdict`, and with `store/refused` when what was to
    /// be erased is forgotten here but could not be erased from the store.
    pub fn decide(&self, purpose: String, verdict: String, trusted: bool, language: String, text: Vec<u8>) -> Promise {
        self.act(vec![Effect::Reload], Act::Decide { purpose, verdict, by_person: trusted, language, text })
    }

    /// `unset`, `given`, `refused` or `withdrawn`; `outgrown` where a yes was to less than is asked for today.
    ///
    /// # Errors
    /// `consent/purpose` for a purpose that does not exist.
    pub fn consent(&self, name: &str) -> Result<String, JsValue> {
        let (session, purpose) = (self.queue.session.borrow(), purpose(name)?);
        let state = session.consent(&purpose);
        let outgrown = state == State::Unset && session.ledger().is_outgrown(&purpose);
        Ok(if outgrown { "outgrown" } else { state.name() }.to_owned())
    }

    /// Erases everything, the database included; resolves when it is gone.
    ///
    /// # Errors
    /// Rejects with `store/refused` when everything is forgotten here but could not be erased from the store.
    pub fn delete_all(&self) -> Promise {
        // What is under way finishes first: a read of the store from before must not refill the memory after.
        self.act(Vec::new(), Act::EraseAll)
    }

    /// Where records are: `none`, `indexeddb` or `memory`.
    #[must_use]
    pub fn storage(&self) -> String {
        self.queue.store.name().to_owned()
    }

    /// The sum of 1 for the Global Privacy Control signal, 2 for paused, 4 for unprofiled.
    #[must_use]
    pub fn switches(&self) -> u8 {
        let session = self.queue.session.borrow();
        let [paused, unprofiled] = Switch::ALL.map(|switch| u8::from(session.is_on(switch)));
        u8::from(session.ledger().signal()) | paused << 1 | unprofiled << 2
    }

    /// What the engine can say about itself, as a plain object.
    #[must_use]
    pub fn status(&self) -> JsValue {
        let store = &self.queue.store;
        convert::status(&self.queue.session.borrow(), store.name(), store.degraded())
    }

    fn note(&self, input: &Input<'_>) -> Result<u32, JsValue> {
        let effects = self.queue.session.borrow_mut().step(input).map_err(refused)?;
        let kept = u32::from(!effects.is_empty());
        self.queue.push(effects);
        Ok(kept)
    }

    fn act(&self, effects: Vec<Effect>, then: Act) -> Promise {
        act(&self.queue, effects, then)
    }
}
