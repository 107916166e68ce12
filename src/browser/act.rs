//! The calls that resolve once something is stored.
//!
//! One future serves all of them: each kind of future costs the Wasm more than a kilobyte.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;

use super::convert::{error, now};
use super::queue::Queue;
use crate::consent::Verdict;
use crate::errors::Code;
use crate::history::{Key, Switch, What};
use crate::pack::{Facet, Label};
use crate::policy::Purpose;
use crate::session::{Effect, Input, SessionError};

/// What is to be done. All but the last two load what is stored before they act: a withdrawal must reach a yes that another
/// tab gave a moment ago, a choice or a reset whatever another tab has kept.
#[derive(Debug)]
pub(super) enum Act {
    /// A decision.
    Decide { purpose: String, verdict: String, by_person: bool, language: String, text: Vec<u8> },
    /// A choice.
    Choose { what: u8, facet: u8, value: String },
    /// A switch.
    Switch { switch: u8, on: bool },
    /// Erase single records.
    Erase(Vec<Key>),
    /// Take records from another browser.
    Import(Vec<Vec<u8>>),
    /// Nothing but an answer: every record there is.
    Records,
    /// Forget what was learned.
    Reset,
    /// Erase everything.
    EraseAll,
    /// Nothing but the effects given.
    Nothing,
}

pub(super) fn refused(refused: SessionError) -> JsValue {
    error(refused.code(), refused.message())
}

pub(super) fn purpose(name: &str) -> Result<Purpose, JsValue> {
    Purpose::named(name).ok_or_else(|| refused(SessionError::Purpose))
}

fn label(facet: u8, value: &str) -> Option<Label> {
    Facet::from_number(facet).and_then(|facet| Label::new(facet, value))
}

fn not_erased(cause: Code) -> JsValue {
    error(cause, "forgotten here, but the browser did not let it be erased from its storage")
}

/// Carries out `effects`, then acts; resolves when all of it is done.
pub(super) fn act(queue: &Rc<Queue>, mut effects: Vec<Effect>, mut act: Act) -> Promise {
    let queue = Rc::clone(queue);
    future_to_promise(async move {
        loop {
            queue.carry_out(effects).await.map_err(not_erased)?;
            if matches!(act, Act::Records) {
                return Ok(queue.store.all().into());
            }
            effects = act.step(&queue)?;
            // These are done again until they hold: another tab may have decided meanwhile, so that the store refused them.
            if !matches!(act, Act::Choose { .. } | Act::Switch { .. }) {
                act = Act::Nothing;
            }
            if effects.is_empty() {
                return Ok(JsValue::UNDEFINED);
            }
        }
    })
}

impl Act {
    fn step(&self, queue: &Queue) -> Result<Vec<Effect>, JsValue> {
        let mut session = queue.session.borrow_mut();
        let stepped = match self {
            Self::Nothing | Self::Records => Ok(Vec::new()),
            Self::Switch { switch, on } => match Switch::from_number(*switch) {
                Some(switch) => session.step(&Input::Switch { now: now(), switch, on: *on }),
                None => Err(SessionError::UnknownLabel),
            },
            Self::Erase(keys) => session.step(&Input::Erase { keys }),
            Self::Import(brought) => {
                session.step(&Input::Import { now: now(), held: &queue.store.read().stored(), brought })
            }
            Self::EraseAll => session.step(&Input::EraseAll),
            Self::Reset => session.step(&Input::Reset),
            Self::Choose { what, facet, value } => match (What::from_number(*what), label(*facet, value)) {
                (Some(what), Some(label)) => session.step(&Input::Choose { now: now(), what, label: &label }),
                _ => Err(SessionError::UnknownLabel),
            },
            Self::Decide { purpose: name, verdict, by_person, language, text } => {
                let purpose = &purpose(name)?;
                let text = text.as_slice().try_into().unwrap_or([0; 32]);
                let verdict = Verdict::named(verdict)
                    .ok_or_else(|| error(Code::ConsentVerdict, "a decision is given, refused or withdrawn"))?;
                let mut receipt = [0; 16];
                getrandom::fill(&mut receipt)
                    .map_err(|_| error(Code::StoreRefused, "the browser gives no random bytes"))?;
                session.step(&Input::Decide {
                    now: now(),
                    purpose,
                    verdict,
                    by_person: *by_person,
                    language,
                    text,
                    receipt,
                })
            }
        };
        stepped.map_err(refused)
    }
}
