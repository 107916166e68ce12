//! What is to be done to the store, on its way to the worker's script, which does it.
//!
//! | effect | array |
//! |---|---|
//! | [`Effect::Decide`] | 0, what is to be erased (0 nothing, 1 reports and what belongs to them, 2 all else), whether to insist, record |
//! | [`Effect::Append`] | 1, record of the decision that allows them, records … |
//! | [`Effect::Delete`] | 2, keys … |
//! | [`Effect::EraseAll`] | 3 |
//! | [`Effect::Reload`] | 4 |
//!
//! IndexedDB itself is the script's (`www/worker/store.js`): its requests as futures cost the module 10 kB gzip, a sixth of its
//! budget, and the script 1.5 kB.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::history::Key;
use crate::session::Effect;

/// The effects, in order, as arrays.
pub(super) fn arrays(effects: &[Effect]) -> Array {
    let list = Array::new();
    for effect in effects {
        let array = Array::new();
        let number = |number: u8| _ = array.push(&number.into());
        match effect {
            Effect::Decide { record, erase, insist } => {
                number(0);
                number(*erase as u8);
                array.push(&(*insist).into());
                array.push(&out(record));
            }
            Effect::Append { records, under } => {
                number(1);
                array.push(&out(under));
                for record in records {
                    array.push(&out(record));
                }
            }
            Effect::Delete(keys) => {
                number(2);
                for &Key(key) in keys {
                    array.push(&JsValue::from_f64(key as f64));
                }
            }
            Effect::EraseAll => number(3),
            Effect::Reload => number(4),
        }
        list.push(&array);
    }
    list
}

fn out(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// Bytes on their way in; a value that is not bytes becomes an empty record, which no reader takes for one of its own.
pub(super) fn bytes(value: JsValue) -> Vec<u8> {
    if value.has_type::<Uint8Array>() { copied(&value) } else { Vec::new() }
}

/// All of an array's.
pub(super) fn all_bytes(values: &Array) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for at in 0..values.length() {
        all.push(bytes(values.get(at)));
    }
    all
}

#[wasm_bindgen]
extern "C" {
    /// Not `Uint8Array::to_vec`: it asserts that the lengths agree, and with the words for when they do not comes a
    /// kilobyte of number formatting.
    #[wasm_bindgen(js_namespace = Uint8Array, js_name = from)]
    fn copied(bytes: &JsValue) -> Vec<u8>;
}
