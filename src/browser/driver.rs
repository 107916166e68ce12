//! Drives the engine: passes it requests, outcomes and wake-ups, and carries out its outputs in order.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Event;

use super::convert::{answer, failure, now};
use super::database::{Database, Factory, Handlers, Vault};
use crate::engine::{Dispatcher, Output, Request, TabEvent, Ticket};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type {
    Change, CollectedBy, ConsentState, DecisionKind, DeliveryStatus, DueReport, EventKind, Explanation, Export,
    Forecast, HeldPreference, Imported, Interest, Learned, MessageKind, Opened, PackInfo, PreferenceKind, Ranking,
    SettingName, State, Status, StoredRecord,
} from "./answers.js";

/** Keeps keys, encrypts and decrypts; `step` comes back with what a request led to. */
export interface Vault {
    unseal(step: number, key: object, jobs: Uint8Array[][]): Promise<{ step: number }>;
    seal(step: number, key: object | undefined, jobs: Uint8Array[][]): Promise<{ step: number }>;
    destroy(step: number, names?: string[]): Promise<{ step: number }>;
}

/** The browser features that the engine may use, and a channel for notifications that do not answer a request. */
export interface Port {
    /** The browser's databases; undefined if it has none or blocks them; null if the site wants nothing stored. */
    readonly databases: IDBFactory | undefined | null;
    /** Keeps keys, encrypts and decrypts. Its promises never reject. */
    readonly vault: Vault;
    /** True if Web Locks exist, so that only one tab at a time sends reports. */
    readonly exclusive: boolean;
    /** The site's origin, for exports. */
    readonly origin: string;
    /** The name of the site's database. */
    readonly name: string;
    /** The name of the lock that this tab holds. */
    readonly tab: string;
    /** Broadcasts a message from this tab to the other tabs. */
    broadcast(kind: MessageKind, round: number, to: string): void;
    /** Lists the other tabs' locks, for `listed`. */
    list(round: number): void;
    /** Notifies the page that its rankings may be outdated. */
    changed(): void;
    /** Keeps bytes for a successor in case this engine traps, replacing earlier bytes. */
    remember(bytes: Uint8Array): void;
    /** Wraps a callback for the browser, so that its failures reach the supervisor. */
    handler(run: (value: unknown) => void): (value: unknown) => void;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// The supervisor's interface to the engine: the browser features that the engine may use, and a channel for
    /// notifications. The module has no other access to the worker's global scope.
    pub type Port;
    /// Returns the browser's databases, an `IDBFactory`; undefined if the browser has none or denies access, and null if
    /// the site wants nothing stored.
    #[wasm_bindgen(method, getter)]
    fn databases(this: &Port) -> JsValue;
    /// Returns the vault of the worker's script.
    #[wasm_bindgen(method, getter)]
    fn vault(this: &Port) -> Vault;
    /// Returns true if the browser has locks across tabs, which ensure that only one tab at a time sends reports.
    #[wasm_bindgen(method, getter)]
    pub fn exclusive(this: &Port) -> bool;
    /// Returns the site's origin, for exports.
    #[wasm_bindgen(method, getter)]
    pub fn origin(this: &Port) -> String;
    /// Returns the name of the site's database.
    #[wasm_bindgen(method, getter)]
    fn name(this: &Port) -> String;
    /// The name of the lock that this tab holds.
    #[wasm_bindgen(method, getter)]
    pub fn tab(this: &Port) -> String;
    /// Broadcasts a message from this tab to the other tabs.
    #[wasm_bindgen(method)]
    fn broadcast(this: &Port, kind: &str, round: u32, to: &str);
    /// Lists the other tabs' locks, for [`Engine::listed`](super::Engine::listed).
    #[wasm_bindgen(method)]
    fn list(this: &Port, round: u32);
    /// Notifies the page that its rankings may be outdated.
    #[wasm_bindgen(method)]
    fn changed(this: &Port);
    /// Keeps bytes for a successor in case this engine traps.
    #[wasm_bindgen(method)]
    fn remember(this: &Port, bytes: Vec<u8>);
    /// Wraps a function that the browser will call, as the supervisor requires.
    #[wasm_bindgen(method)]
    fn handler(this: &Port, run: &Function) -> Function;

    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Function, millis: f64) -> JsValue;
}

/// The functions that settle the promise of a request.
struct Waiting {
    ticket: Ticket,
    resolve: Function,
    reject: Function,
}

pub(super) struct Driver {
    pub dispatcher: RefCell<Dispatcher>,
    database: RefCell<Database>,
    waiting: RefCell<Vec<Waiting>>,
    next: RefCell<u32>,
    pub port: Port,
    alarm: Function,
    /// The event handlers, which must live as long as the driver. They have only weak references to the driver.
    _handlers: [Closure<dyn FnMut(JsValue)>; 6],
}

impl Driver {
    /// Starts looking for the database first, and then lets `make` create the engine, which takes a while.
    pub fn new<E>(port: Port, make: impl FnOnce(&Port) -> Result<Dispatcher, E>) -> Result<Rc<Self>, E> {
        let slot: Rc<RefCell<Weak<Self>>> = Rc::default();
        let handler = |run: fn(&Self, JsValue)| {
            let slot = Rc::clone(&slot);
            Closure::<dyn FnMut(JsValue)>::new(move |value| {
                let driver = slot.borrow().upgrade();
                if let Some(driver) = driver {
                    run(&driver, value);
                }
            })
        };
        let closures = [Self::event, Self::late, Self::listed, Self::unlisted, Self::settled, Self::alarm].map(handler);
        let function = |handler: &Closure<dyn FnMut(JsValue)>| port.handler(handler.as_ref().unchecked_ref());
        let [event, late, listed, unlisted, settled, alarm] = closures.each_ref().map(function);
        let handlers = Handlers { event, late, listed, unlisted, settled };
        let factory = Factory::new(&port.databases(), port.name());
        let mut database = Database::new(factory, port.vault(), random, handlers);
        database.prepare();
        let driver = Rc::new(Self {
            dispatcher: RefCell::new(make(&port)?),
            database: RefCell::new(database),
            waiting: RefCell::default(),
            next: RefCell::default(),
            port,
            alarm,
            _handlers: closures,
        });
        slot.replace(Rc::downgrade(&driver));
        Ok(driver)
    }

    /// Passes a request to the engine and returns a promise of the answer.
    pub fn ask(&self, request: Request) -> Promise {
        let ticket = Ticket(self.next.replace_with(|next| next.wrapping_add(1)));
        let promise = Promise::new(&mut |resolve, reject| {
            self.waiting.borrow_mut().push(Waiting { ticket, resolve, reject });
        });
        let outputs = self.dispatcher.borrow_mut().request(ticket, request, now());
        self.carry_out(outputs);
        promise
    }

    /// Passes in an event that concerns other tabs.
    pub fn tab(&self, event: TabEvent) {
        let outputs = self.dispatcher.borrow_mut().tab(event, now());
        self.carry_out(outputs);
    }

    fn event(&self, event: JsValue) {
        let outcome = self.database.borrow_mut().event(event.unchecked_ref::<Event>());
        self.resume(outcome);
    }

    /// Takes no part of the driver: the operation is over.
    fn late(&self, event: JsValue) {
        Database::discard(event.unchecked_ref::<Event>());
    }

    fn listed(&self, names: JsValue) {
        let outcome = self.database.borrow_mut().listed(Some(&names));
        self.resume(outcome);
    }

    fn unlisted(&self, _: JsValue) {
        let outcome = self.database.borrow_mut().listed(None);
        self.resume(outcome);
    }

    fn settled(&self, value: JsValue) {
        let outcome = self.database.borrow_mut().settled(value);
        self.resume(outcome);
    }

    fn alarm(&self, _: JsValue) {
        let outputs = self.dispatcher.borrow_mut().wake(now());
        self.carry_out(outputs);
    }

    fn resume(&self, outcome: Option<crate::engine::Outcome>) {
        if let Some(outcome) = outcome {
            let outputs = self.dispatcher.borrow_mut().resume(outcome, now());
            self.carry_out(outputs);
        }
    }

    fn carry_out(&self, outputs: Vec<Output>) {
        let mut outputs = VecDeque::from(outputs);
        while let Some(output) = outputs.pop_front() {
            match output {
                Output::Reply(ticket, reply) => {
                    self.reply(ticket, &reply.as_ref().as_ref().map(answer).map_err(failure))
                }
                Output::Perform(operation) => {
                    let outcome = self.database.borrow_mut().perform(operation);
                    if let Some(outcome) = outcome {
                        outputs.extend(self.dispatcher.borrow_mut().resume(outcome, now()));
                    }
                }
                Output::Abandon => self.database.borrow_mut().abandon(),
                Output::Send { kind, round, to } => self.port.broadcast(kind.name(), round, &to),
                Output::List(round) => self.port.list(round),
                Output::Changed => self.port.changed(),
                Output::Remember(bytes) => self.port.remember(bytes),
                Output::Wake(at) => _ = set_timeout(&self.alarm, (at.0 - now().0).max(0) as f64),
            }
        }
    }

    fn reply(&self, ticket: Ticket, reply: &Result<JsValue, JsValue>) {
        let mut waiting = self.waiting.borrow_mut();
        let Some(at) = waiting.iter().position(|waiting| waiting.ticket == ticket) else { return };
        let Waiting { resolve, reject, .. } = waiting.swap_remove(at);
        drop(waiting);
        // The functions that settle a promise never throw.
        _ = match reply {
            Ok(value) => resolve.call1(&JsValue::UNDEFINED, value),
            Err(error) => reject.call1(&JsValue::UNDEFINED, error),
        };
    }
}

/// Returns random bytes. Browsers that have no random bytes have no keys either, so nothing is encrypted with zeros.
fn random() -> [u8; 8] {
    let mut random = [0; 8];
    _ = getrandom::fill(&mut random);
    random
}
