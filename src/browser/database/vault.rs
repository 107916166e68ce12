//! The vault of the worker's script, which keeps keys, encrypts and decrypts. Its promises always resolve to what a
//! request led to.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::browser::convert::{bytes, field};
use crate::engine::Protection;
use crate::engine::sealed::{Job, Row};

#[wasm_bindgen]
extern "C" {
    /// Keeps keys, encrypts and decrypts.
    pub type Vault;
    /// Decrypts rows with a stored key.
    #[wasm_bindgen(method)]
    pub fn unseal(this: &Vault, step: u32, key: &JsValue, jobs: &Array) -> Promise;
    /// Encrypts rows with a stored key, or with a new one if this is undefined.
    #[wasm_bindgen(method)]
    pub fn seal(this: &Vault, step: u32, key: &JsValue, jobs: &Array) -> Promise;
    /// Destroys the keys with these names, or all keys.
    #[wasm_bindgen(method)]
    pub fn destroy(this: &Vault, step: u32, names: Option<Array>) -> Promise;
}

/// What a request to the vault led to.
pub(super) struct Settled(JsValue);

impl Settled {
    pub fn new(value: JsValue) -> Self {
        Self(value)
    }

    /// The number of the request.
    pub fn step(&self) -> Option<u32> {
        field(&self.0, "step").as_f64().map(|step| step as u32)
    }

    /// Returns true if the key has been destroyed.
    pub fn is_gone(&self) -> bool {
        field(&self.0, "gone").is_truthy()
    }

    /// Returns true if a key that had to be destroyed is still there.
    pub fn is_left(&self) -> bool {
        field(&self.0, "left").is_truthy()
    }

    /// The key that was used.
    pub fn key(&self) -> JsValue {
        field(&self.0, "key")
    }

    /// What was encrypted or decrypted, `None` for a damaged row; `None` if the request failed.
    pub fn rows(&self) -> Option<Vec<Option<Vec<u8>>>> {
        let rows = field(&self.0, "rows").dyn_into::<Array>().ok()?;
        Some(rows.iter().map(|row| row.is_object().then(|| bytes(row))).collect())
    }
}

/// Returns the name of a stored key; empty if there is none.
pub(super) fn name(key: &JsValue) -> String {
    field(key, "name").as_string().unwrap_or_default()
}

/// Returns how a stored key is kept.
pub(super) fn protection(key: &JsValue) -> Protection {
    match (key.is_object(), field(key, "other").is_object()) {
        (false, _) => Protection::None,
        (true, false) => Protection::Split,
        (true, true) => Protection::Database,
    }
}

/// Returns the highest key of a row that was in use when a stored key was created.
pub(super) fn floor(key: &JsValue) -> u64 {
    field(key, "floor").as_f64().unwrap_or_default() as u64
}

/// Returns the names of the keys that must not outlast the storing of this key; `None` without a key.
pub(super) fn replaced(key: &JsValue) -> Option<Array> {
    field(key, "replaced").dyn_into().ok()
}

/// Returns what the vault is to encrypt or decrypt.
pub(super) fn jobs(jobs: &[Job]) -> Array {
    let part = |bytes: &[u8]| JsValue::from(Uint8Array::from(bytes));
    jobs.iter().map(|job| Array::of3(&part(&job.nonce), &part(&job.associated), &part(&job.data))).collect()
}

/// Returns the rows of a plan as they are stored. `sealed` contains the ciphertexts of `jobs`, one for each row that does
/// not stay plain; `None` if one is missing.
pub(super) fn stored(rows: &[Row], jobs: &[Job], sealed: Vec<Option<Vec<u8>>>) -> Option<Vec<Row>> {
    let mut sealed = jobs.iter().zip(sealed);
    let store = |row: &Row| {
        if row.stays_plain() {
            return Some(row.clone());
        }
        let (job, ciphertext) = sealed.next()?;
        Some(Row { bytes: Row::sealed(&job.nonce, &ciphertext?), ..row.clone() })
    };
    rows.iter().map(store).collect()
}
