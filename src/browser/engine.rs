//! The class that receives the page's requests from the worker's script. Its methods are the protocol: a request
//! consists of a method's name and arguments, and the answer is the value that the method's promise resolves to.
//! JavaScript uses the Rust names unchanged. For benchmarks, ranking is also available with item numbers and typed
//! arrays.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use serde::Deserialize as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::{self, NO_ITEM, error, page, plain};
use super::driver::{Driver, Port};
use super::value::Value;
use crate::consent::{CollectedBy, Decided};
use crate::engine::view::State;
use crate::engine::{DecisionRequest, Dispatcher, Page, Request, TabEvent};
use crate::errors::Code;
use crate::history::{Kind, PreferenceKind, SettingKind};
use crate::ids::{ItemNumber, Key};
use crate::pack::{Label, Pack};
use crate::policy::{Checked, Node, Purpose, Tag};
use crate::report::DeliveryStatus;
use crate::session::{Ask, Session, SessionError};

fn refused(refused: SessionError) -> JsValue {
    error(refused.code(), refused.message())
}

fn purpose(name: &str) -> Result<Purpose, JsValue> {
    Purpose::named(name).ok_or_else(|| refused(SessionError::Purpose))
}

fn fill(bytes: &mut [u8]) -> Result<(), JsValue> {
    getrandom::fill(bytes).map_err(|_| error(Code::StoreRefused, "the browser provides no random bytes"))
}

/// One visitor's engine. Every error that the engine reports has a `code`; an error without one is a trap.
#[wasm_bindgen]
pub struct Engine {
    driver: Rc<Driver>,
    /// The last state returned. The page may ask for the state during any call, so this field must not be borrowed
    /// exclusively.
    sent: RefCell<Option<State>>,
}

#[wasm_bindgen]
impl Engine {
    /// Creates an engine without a pack ([`Self::furnish`]) from a policy object. `gpc` is true if the browser sends the Global
    /// Privacy Control signal. `remembered` contains the bytes that an engine passed to the port's `remember` before it
    /// trapped, or is empty.
    ///
    /// # Errors
    /// An `Error` with a `code` from the area `policy`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "unknown")] policy: JsValue,
        gpc: bool,
        remembered: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "Port")] port: Port,
    ) -> Result<Self, JsValue> {
        let driver = Driver::new(port, |port| {
            let policy = Node::deserialize(Value(policy)).map_err(|e| error(Code::PolicyMalformed, e.message()))?;
            let policy = Checked::read(&policy).map_err(|e| error(e.code, &e.message()))?;
            let session = Session::new(Pack::absent(), policy, gpc);
            // Without random bytes, the only risk is that a round of an engine that has trapped is mistaken for a round
            // of this engine.
            let mut first = [0; 4];
            _ = getrandom::fill(&mut first);
            let first = u32::from_ne_bytes(first);
            Ok::<_, JsValue>(Dispatcher::new(session, &remembered, port.exclusive(), port.tab(), first))
        })?;
        Ok(Self { driver, sent: RefCell::default() })
    }

    /// Uses this pack, if there is none yet.
    ///
    /// # Errors
    /// An `Error` with a `code` from the area `pack`; the engine then keeps the pack that it has.
    #[wasm_bindgen(unchecked_return_type = "Promise<PackInfo>")]
    pub fn furnish(&self, pack: Vec<u8>) -> Result<Promise, JsValue> {
        let pack = Pack::new(pack).verify().map_err(|e| error(e.code(), &e.message()))?;
        Ok(self.driver.ask(Request::Furnish(Box::new(pack))))
    }

    /// Reads the store and returns what the page needs at the start.
    #[wasm_bindgen(unchecked_return_type = "Promise<Opened>")]
    pub fn open(&self) -> Promise {
        self.driver.ask(Request::Open)
    }

    /// Returns the current state if it differs from the last one returned.
    #[wasm_bindgen(unchecked_return_type = "State | undefined")]
    pub fn state(&self) -> JsValue {
        let state = self.driver.dispatcher.borrow().state();
        if self.sent.borrow().as_ref() == Some(&state) {
            return JsValue::UNDEFINED;
        }
        let value = plain(&state);
        self.sent.replace(Some(state));
        value
    }

    /// Records an event: the visitor viewed or clicked an item, added it to the cart or bought it. Returns false if the
    /// event was dropped because consent is missing or the item must not be recorded.
    ///
    /// # Errors
    /// `track/unknown-kind`, `track/unknown-item`.
    #[wasm_bindgen(unchecked_return_type = "Promise<boolean>")]
    pub fn track(
        &self,
        #[wasm_bindgen(unchecked_param_type = "EventKind")] kind: &str,
        item: String,
    ) -> Result<Promise, JsValue> {
        let kind = Kind::named(kind).ok_or_else(|| {
            error(Code::TrackUnknownKind, "unknown kind of event; expected view, click, cart or purchase")
        })?;
        Ok(self.driver.ask(Request::Track(kind, item)))
    }

    /// Records that the visitor saw these items together on the named shelf.
    #[wasm_bindgen(unchecked_return_type = "Promise<boolean>")]
    pub fn impression(&self, slot: String, items: Vec<String>) -> Promise {
        self.driver.ask(Request::Impression(slot, items))
    }

    /// Returns the best items and their reasons for a page about an item or a category.
    #[wasm_bindgen(unchecked_return_type = "Promise<Ranking>")]
    pub fn rank(
        &self,
        limit: u32,
        item: Option<String>,
        category: Option<String>,
        exclude: Vec<String>,
        without: Vec<String>,
    ) -> Promise {
        self.driver.ask(Request::Rank { limit: limit as usize, page: Page { item, category }, exclude, without })
    }

    /// Explains an item's position in the list for a page.
    ///
    /// # Errors
    /// `track/unknown-item`.
    #[wasm_bindgen(unchecked_return_type = "Promise<Explanation>")]
    pub fn explain(
        &self,
        item: String,
        page: Option<String>,
        category: Option<String>,
        without: Vec<String>,
    ) -> Promise {
        self.driver.ask(Request::Explain { item, page: Page { item: page, category }, without })
    }

    /// Returns the current preferences, oldest first.
    #[wasm_bindgen(unchecked_return_type = "Promise<HeldPreference[]>")]
    pub fn preferences(&self) -> Promise {
        self.driver.ask(Request::Preferences)
    }

    /// Returns what the engine has learned.
    #[wasm_bindgen(unchecked_return_type = "Promise<Learned>")]
    pub fn learned(&self) -> Promise {
        self.driver.ask(Request::Learned)
    }

    /// Returns what each metric would report if its epoch ended now; empty if no reports would be sent.
    #[wasm_bindgen(unchecked_return_type = "Promise<Forecast[]>")]
    pub fn forecast(&self) -> Promise {
        self.driver.ask(Request::Forecast)
    }

    /// Returns the engine's status.
    #[wasm_bindgen(unchecked_return_type = "Promise<Status>")]
    pub fn status(&self) -> Promise {
        self.driver.ask(Request::Status)
    }

    /// Returns all records: first the decisions, then all others, both in the order in which they were stored.
    #[wasm_bindgen(unchecked_return_type = "Promise<StoredRecord[]>")]
    pub fn records(&self) -> Promise {
        self.driver.ask(Request::Records)
    }

    /// Returns the categories of the visitor's events, the most frequent first; empty without consent.
    #[wasm_bindgen(unchecked_return_type = "Promise<Interest[]>")]
    pub fn interests(&self) -> Promise {
        self.driver.ask(Request::Interests)
    }

    /// Returns what the policy asks for beyond the consent that the visitor gave.
    ///
    /// # Errors
    /// `consent/purpose`.
    #[wasm_bindgen(unchecked_return_type = "Promise<Change[]>")]
    pub fn changes(&self, name: &str) -> Result<Promise, JsValue> {
        Ok(self.driver.ask(Request::Changes(purpose(name)?)))
    }

    /// Reloads the store, because another tab has changed it.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn reload(&self) -> Promise {
        self.driver.ask(Request::Reload)
    }

    /// Handles a message from another tab, as it was broadcast; ignores any other value.
    pub fn heard(&self, #[wasm_bindgen(unchecked_param_type = "unknown")] message: &JsValue) {
        if let Some(message) = convert::message(message) {
            self.driver.tab(TabEvent::Heard(message));
        }
    }

    /// Takes the names of the other tabs' locks, in answer to the port's `list` with the same `round`.
    pub fn listed(&self, round: u32, names: Vec<String>) {
        self.driver.tab(TabEvent::Listed(round, names));
    }

    /// Restricts exactly these purposes on behalf of other consent managers.
    ///
    /// # Errors
    /// `consent/purpose` if a name is unknown; the other purposes are still restricted.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn restrict(&self, purposes: Vec<String>) -> Promise {
        self.driver.ask(Request::Restrict(purposes))
    }

    /// Records a decision. `by` names who collected it; `text` is the SHA-256 of the text shown, or empty.
    ///
    /// # Errors
    /// `consent/untrusted`, `consent/purpose`, `consent/decision`, `store/refused`, `store/newer`.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn decide(
        &self,
        name: &str,
        #[wasm_bindgen(unchecked_param_type = "DecisionKind")] decided: &str,
        #[wasm_bindgen(unchecked_param_type = "CollectedBy")] by: &str,
        language: String,
        text: &[u8],
    ) -> Result<Promise, JsValue> {
        let purpose = purpose(name)?;
        let decided = Decided::named(decided)
            .ok_or_else(|| error(Code::ConsentDecision, "unknown decision; expected given, refused or withdrawn"))?;
        let collected_by = CollectedBy::named(by).unwrap_or(CollectedBy::Script);
        let text = text.try_into().unwrap_or([0; 32]);
        let mut receipt = [0; 16];
        fill(&mut receipt)?;
        let decision = DecisionRequest { purpose, decided, collected_by, language, text, receipt };
        Ok(self.driver.ask(Request::Decide(decision)))
    }

    /// Sets a preference for a label such as "category:Mugs".
    ///
    /// # Errors
    /// `consent/missing`, `preference/unknown-label`, `preference/too-many`.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn prefer(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PreferenceKind | \"clear\"")] what: &str,
        label: &str,
    ) -> Result<Promise, JsValue> {
        match (PreferenceKind::named(what), Label::parse(label)) {
            (Some(what), Some(label)) => Ok(self.driver.ask(Request::Prefer(what, label))),
            _ => Err(refused(SessionError::UnknownLabel)),
        }
    }

    /// Changes a setting.
    ///
    /// # Errors
    /// `consent/missing`; `preference/unknown-label` if there is no such setting.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn set(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SettingName")] setting: &str,
        on: bool,
    ) -> Result<Promise, JsValue> {
        let setting = SettingKind::named(setting).ok_or_else(|| refused(SessionError::UnknownLabel))?;
        Ok(self.driver.ask(Request::Set(setting, on)))
    }

    /// Erases individual records, given by their keys.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn erase(&self, keys: Vec<f64>) -> Promise {
        self.driver.ask(Request::Erase(keys.into_iter().map(|key| Key(key as u64)).collect()))
    }

    /// Returns all readable records, to be saved as JSON.
    #[wasm_bindgen(js_name = exportAll, unchecked_return_type = "Promise<Export>")]
    pub fn export(&self) -> Promise {
        let exported = js_sys::Date::new_0().to_iso_string().into();
        self.driver.ask(Request::Export { exported, site: self.driver.port.origin() })
    }

    /// Merges the records of an export with the stored records. The export is passed as JSON text, because browsers
    /// turn a value that is nested too deeply into null.
    ///
    /// # Errors
    /// `import/damaged`, `import/version`, `preference/too-many`, `consent/missing`; in each case, nothing has been
    /// changed.
    #[wasm_bindgen(js_name = importAll, unchecked_return_type = "Promise<Imported>")]
    pub fn import(&self, archive: &str) -> Result<Promise, JsValue> {
        Ok(self.driver.ask(Request::Import(convert::brought(archive)?)))
    }

    /// Returns what [`Self::import`] would add, and changes nothing.
    ///
    /// # Errors
    /// Those of [`Self::import`].
    #[wasm_bindgen(unchecked_return_type = "Promise<Imported>")]
    pub fn preview(&self, archive: &str) -> Result<Promise, JsValue> {
        Ok(self.driver.ask(Request::Preview(convert::brought(archive)?)))
    }

    /// Forgets what the engine has learned; events and preferences stay.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn reset(&self) -> Promise {
        self.driver.ask(Request::Reset)
    }

    /// Erases everything.
    ///
    /// # Errors
    /// `store/refused`, `store/newer` if the browser did not erase its storage.
    #[wasm_bindgen(js_name = deleteAll, unchecked_return_type = "Promise<void>")]
    pub fn delete_all(&self) -> Promise {
        self.driver.ask(Request::DeleteAll)
    }

    /// Assigns the arm, prepares the reports that are due, and lists the reports that may be sent.
    ///
    /// # Errors
    /// `store/refused` if the browser provides no random bytes.
    #[wasm_bindgen(unchecked_return_type = "Promise<DueReport[]>")]
    pub fn measure(&self) -> Result<Promise, JsValue> {
        // 16 bytes for the arm and 16 for each metric, up to the maximum number of metrics in a policy.
        let mut entropy = vec![[0; 16]; 17];
        fill(entropy.as_flattened_mut())?;
        Ok(self.driver.ask(Request::Measure(entropy)))
    }

    /// Records that a report is being sent and returns its bytes; empty if it may not be sent.
    #[wasm_bindgen(unchecked_return_type = "Promise<Uint8Array<ArrayBuffer>>")]
    pub fn send(&self, tag: u32, epoch: u16) -> Promise {
        self.driver.ask(Request::Send(Tag(tag), epoch))
    }

    /// Records the outcome of sending a report.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn sent(
        &self,
        tag: u32,
        epoch: u16,
        #[wasm_bindgen(unchecked_param_type = "DeliveryStatus")] status: &str,
    ) -> Promise {
        // An unknown status becomes a status that pages may not set, so it is rejected.
        let status = DeliveryStatus::named(status).unwrap_or(DeliveryStatus::Prepared);
        self.driver.ask(Request::Sent(Tag(tag), epoch, status))
    }

    /// Returns the number of the item whose id in the catalogue is `id`, or 2³² − 1 if there is none.
    #[must_use]
    pub fn item(&self, id: &str) -> u32 {
        self.driver.dispatcher.borrow_mut().session().pack().find(id).map_or(NO_ITEM, |item| item.0)
    }

    /// Returns the numbers of the best items. `context` is the number of the page's item and `category` is the number
    /// of the page's category; 2³² − 1 means none. The items in `exclude` are left out.
    #[wasm_bindgen(js_name = rankNumbers)]
    #[must_use]
    pub fn rank_numbers(&self, limit: u32, context: u32, category: u32, exclude: Vec<u32>) -> Vec<u32> {
        let exclude: Vec<ItemNumber> = exclude.into_iter().map(ItemNumber).collect();
        let ask = Ask { exclude: &exclude, limit: limit as usize, ..page(context, category) };
        let mut dispatcher = self.driver.dispatcher.borrow_mut();
        let (best, _) = dispatcher.session().rank(&ask);
        best.iter().map(|scored| scored.item.0).collect()
    }
}
