//! The class that the worker's script sees. Hot calls (`track`, `rank`) cross with numbers and typed arrays, cold ones with
//! plain objects. What changes something returns the effects that the script must carry out, in order, as arrays
//! (`effects.rs` has their forms); before a decision, a choice and the like the script loads what is stored, for another
//! tab may have changed it.

use std::cell::{Ref, RefCell};

use js_sys::Array;
use serde::Deserialize as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::{self, NO_ITEM, error, now, page};
use super::effects::{all_bytes, arrays};
use super::value::Value;
use crate::consent::{ConsentState, Decided};
use crate::errors::Code;
use crate::history::{Key, Kind, PreferenceKind, SettingKind, Stored};
use crate::ids::ItemNumber;
use crate::pack::{Facet, Label, Pack};
use crate::policy::{Checked, Node, Purpose, Tag};
use crate::report::{Arm, DeliveryStatus};
use crate::session::{Ask, Input, Records, Session, SessionError};

fn refused(refused: SessionError) -> JsValue {
    error(refused.code(), refused.message())
}

fn purpose(name: &str) -> Result<Purpose, JsValue> {
    Purpose::named(name).ok_or_else(|| refused(SessionError::Purpose))
}

fn fill(bytes: &mut [u8]) -> Result<(), JsValue> {
    getrandom::fill(bytes).map_err(|_| error(Code::StoreRefused, "the browser gives no random bytes"))
}

fn numbers(items: Vec<u32>) -> Vec<ItemNumber> {
    items.into_iter().map(ItemNumber).collect()
}

fn stored<'a>(keys: &[f64], records: &'a [Vec<u8>]) -> Vec<Stored<'a>> {
    keys.iter().zip(records).map(|(&key, bytes)| Stored { key: Key(key as u64), bytes }).collect()
}

/// One visitor's engine.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    session: RefCell<Session>,
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
        Ok(Self { session: RefCell::new(Session::new(pack, policy, signal)) })
    }

    /// Takes the place of everything in memory by what the store holds: the decisions, the keys of the other records and
    /// those records, each oldest first.
    ///
    /// # Errors
    /// None: loading is never refused.
    pub fn load(&self, ledger: &Array, keys: Vec<f64>, records: &Array) -> Result<Array, JsValue> {
        let (ledger, records) = (all_bytes(ledger), all_bytes(records));
        let ledger = ledger.iter().map(Vec::as_slice).collect();
        self.step(&Input::Loaded { now: now(), records: Records { ledger, events: stored(&keys, &records) } })
    }

    /// The number of the item that the catalogue calls `id`, or 2³² − 1.
    #[must_use]
    pub fn item(&self, id: &str) -> u32 {
        self.session().pack().find(id).map_or(NO_ITEM, |item| item.0)
    }

    /// The number of the category that the catalogue calls `name`, or 2³² − 1 where nothing of it may be shown.
    #[must_use]
    pub fn category(&self, name: &str) -> u32 {
        self.session().category(name).unwrap_or(NO_ITEM)
    }

    /// Records that the visitor did something (0 view, 1 click, 2 cart, 3 purchase) with an item. No effects: dropped,
    /// because consent or the item does not allow it.
    ///
    /// # Errors
    /// `track/unknown-item`, `track/unknown-kind`.
    pub fn track(&self, kind: u8, item: u32) -> Result<Array, JsValue> {
        let kind = Kind::from_number(kind).ok_or_else(|| error(Code::TrackUnknownKind, "no such kind of event"))?;
        self.step(&Input::Track { now: now(), kind, item: ItemNumber(item) })
    }

    /// Records that a shelf of this name showed these items, and the visitor saw them. No effects: dropped, for want of
    /// consent.
    ///
    /// # Errors
    /// `track/unknown-item`.
    pub fn shown(&self, slot: &str, items: Vec<u32>) -> Result<Array, JsValue> {
        self.step(&Input::Impression { now: now(), slot, items: &numbers(items) })
    }

    /// Draws the arm and makes the reports that are due.
    ///
    /// # Errors
    /// `store/refused` where the browser gives no random bytes.
    pub fn measure(&self) -> Result<Array, JsValue> {
        // For the lot, and for as many signals as a policy may declare.
        let mut entropy = [[0; 16]; 17];
        fill(entropy.as_flattened_mut())?;
        self.step(&Input::Measure { now: now(), entropy: &entropy })
    }

    /// The reports that may leave: tag, epoch, tag, epoch, …
    #[must_use]
    pub fn outgoing(&self) -> Vec<u32> {
        self.session().outgoing(now())
    }

    /// Lets a report leave (1), or notes that one that was leaving has arrived (2), was refused (3), or failed to get through
    /// (4). No effects: it may not, or was not leaving.
    ///
    /// # Errors
    /// None.
    pub fn pass(&self, tag: u32, epoch: u16, passage: u8) -> Result<Array, JsValue> {
        // The first is one that nobody can ask for.
        let passage = DeliveryStatus::from_number(passage).unwrap_or(DeliveryStatus::Prepared);
        self.step(&Input::Pass { now: now(), tag: Tag(tag), epoch, passage })
    }

    /// What each declared signal would say if its epoch ended now, by the answer's place in its list; nothing while nothing
    /// would be said.
    #[must_use]
    pub fn forecast(&self) -> Vec<u32> {
        self.session().forecast(now())
    }

    /// Takes a choice (0 clear, 1 mute, 2 boost, 3 lower) of an item by its id (facet 0), or of all items with a category
    /// (1), a tag (2) or a provider (3).
    ///
    /// # Errors
    /// `consent/missing`, `choice/unknown-label` or `choice/too-many`.
    pub fn choose(&self, what: u8, facet: u8, value: &str) -> Result<Array, JsValue> {
        let label = Facet::from_number(facet).and_then(|facet| Label::new(facet, value));
        match (PreferenceKind::from_number(what), label) {
            (Some(what), Some(label)) => self.step(&Input::Choose { now: now(), what, label: &label }),
            _ => Err(refused(SessionError::UnknownLabel)),
        }
    }

    /// Switches something (0 pause, 1 unprofiled) on or off.
    ///
    /// # Errors
    /// `consent/missing`; `choice/unknown-label` for no such switch.
    pub fn switch(&self, switch: u8, on: bool) -> Result<Array, JsValue> {
        let switch = SettingKind::from_number(switch).ok_or_else(|| refused(SessionError::UnknownLabel))?;
        self.step(&Input::Switch { now: now(), switch, on })
    }

    /// Erases single records by their keys.
    ///
    /// # Errors
    /// None.
    pub fn erase(&self, keys: Vec<f64>) -> Result<Array, JsValue> {
        let keys: Vec<Key> = keys.into_iter().map(|key| Key(key as u64)).collect();
        self.step(&Input::Erase { keys: &keys })
    }

    /// Merges the bytes of records that another browser gave with those that are stored.
    ///
    /// # Errors
    /// `import/damaged`, `choice/too-many` or `consent/missing`; nothing has changed then.
    pub fn merge(&self, held: &Array, brought: &Array) -> Result<Array, JsValue> {
        let (held, brought) = (all_bytes(held), all_bytes(brought));
        self.step(&Input::Import { now: now(), held: &held, brought: &brought })
    }

    /// Another consent manager denies this purpose too; with an empty name none denies anything any more. To be followed by
    /// a load.
    ///
    /// # Errors
    /// `consent/purpose` for a purpose that does not exist; what is denied stays so.
    pub fn limit(&self, denied: &str) -> Result<Array, JsValue> {
        let denied = if denied.is_empty() { None } else { Some(purpose(denied)?) };
        self.step(&Input::Limit { denied })
    }

    /// The choices that hold, oldest first: for each the digits of choice and facet as [`Engine::choose`] takes them, the
    /// value, and a NUL.
    #[must_use]
    pub fn choices(&self) -> String {
        let mut text = String::new();
        for choice in self.session().choices() {
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
        let session = self.session();
        let taste = session.taste();
        let mut numbers = taste.multipliers().map(u32::from).to_vec();
        for discounted in taste.discounted() {
            numbers.extend_from_slice(&[discounted.item().0, u32::from(discounted.impressions())]);
        }
        numbers
    }

    /// Forgets what was learned; events and choices stay.
    ///
    /// # Errors
    /// None.
    pub fn reset(&self) -> Result<Array, JsValue> {
        self.step(&Input::Reset)
    }

    /// `[mode, item, item, …]`, best first; mode 0 popular, 1 context, 2 personal. `context` is an item number, `category` a
    /// category's, either or both 2³² − 1; the items of `exclude` are left out.
    #[must_use]
    pub fn rank(&self, limit: u32, context: u32, category: u32, exclude: Vec<u32>) -> Vec<u32> {
        let exclude = numbers(exclude);
        let ask = Ask { exclude: &exclude, limit: limit as usize, ..page(context, category) };
        let mut session = self.session.borrow_mut();
        let (best, mode) = session.rank(&ask);
        core::iter::once(mode as u32).chain(best.iter().map(|scored| scored.item.0)).collect()
    }

    /// `{ id, title, category, provider, price }` of an item; empty texts for a number outside the pack.
    #[must_use]
    pub fn describe(&self, item: u32) -> JsValue {
        convert::described(&self.session(), ItemNumber(item))
    }

    /// `{ score, reasons: [{ code, params: { item, title }, contribution, share }] }`; the contributions add up to the
    /// score.
    #[must_use]
    pub fn why(&self, item: u32, context: u32, category: u32) -> JsValue {
        convert::why(&self.session(), ItemNumber(item), &page(context, category))
    }

    /// From here on `rank` and `why` are as if nothing had ever been done with these items; with none, as it is.
    pub fn suppose(&self, without: Vec<u32>) {
        self.session.borrow_mut().suppose(&numbers(without));
    }

    /// Records a decision. `trusted` says that a person's own action is behind it; `text` is the SHA-256 of what was shown,
    /// or empty.
    ///
    /// # Errors
    /// `consent/untrusted`, `consent/purpose` or `consent/verdict`.
    pub fn decide(
        &self,
        name: &str,
        decided: &str,
        trusted: bool,
        language: &str,
        text: &[u8],
    ) -> Result<Array, JsValue> {
        let purpose = &purpose(name)?;
        let decided = Decided::named(decided)
            .ok_or_else(|| error(Code::ConsentDecided, "a decision is given, refused or withdrawn"))?;
        let text = text.try_into().unwrap_or([0; 32]);
        let mut receipt = [0; 16];
        fill(&mut receipt)?;
        self.step(&Input::Decide { now: now(), purpose, decided, by_person: trusted, language, text, receipt })
    }

    /// `unset`, `given`, `refused` or `withdrawn`; `outgrown` where a yes was to less than is asked for today.
    ///
    /// # Errors
    /// `consent/purpose` for a purpose that does not exist.
    pub fn consent(&self, name: &str) -> Result<String, JsValue> {
        let (session, purpose) = (self.session(), purpose(name)?);
        let state = session.consent(&purpose);
        let outgrown = state == ConsentState::Unset && session.ledger().is_outgrown(&purpose);
        Ok(if outgrown { "outgrown" } else { state.name() }.to_owned())
    }

    /// Erases everything.
    ///
    /// # Errors
    /// None.
    pub fn delete_all(&self) -> Result<Array, JsValue> {
        self.step(&Input::EraseAll)
    }

    /// The sum of 1 for the Global Privacy Control signal, 2 for paused, 4 for unprofiled, 8 for held out.
    #[must_use]
    pub fn switches(&self) -> u8 {
        let session = self.session();
        let [paused, unprofiled] = SettingKind::ALL.map(|switch| u8::from(session.is_on(switch)));
        let held_out = u8::from(session.arm() == Arm::Holdout);
        u8::from(session.ledger().gpc()) | paused << 1 | unprofiled << 2 | held_out << 3
    }

    /// What the engine can say about itself, as a plain object.
    #[must_use]
    pub fn status(&self) -> JsValue {
        convert::status(&self.session())
    }

    fn session(&self) -> Ref<'_, Session> {
        self.session.borrow()
    }

    fn step(&self, input: &Input<'_>) -> Result<Array, JsValue> {
        let effects = self.session.borrow_mut().step(input).map_err(refused)?;
        Ok(arrays(&effects))
    }
}
