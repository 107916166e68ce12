//! A store in memory that carries the engine's effects out as `www/worker/store.js` and `www/worker/resident.js` do.

use homebody::browser::Engine;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};

use super::engine;

/// The parts of each effect.
pub fn effects(list: &Array) -> Vec<Vec<JsValue>> {
    list.iter().map(|effect| effect.unchecked_into::<Array>().iter().collect()).collect()
}

pub fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<Uint8Array>().expect("a record is a Uint8Array").to_vec()
}

pub fn array<'a>(records: impl IntoIterator<Item = &'a Vec<u8>>) -> Array {
    records.into_iter().map(|record| JsValue::from(Uint8Array::from(record.as_slice()))).collect()
}

/// What the script would hold.
#[derive(Default)]
pub struct Disk {
    pub ledger: Vec<Vec<u8>>,
    pub records: Vec<(f64, Vec<u8>)>,
    next: f64,
}

impl Disk {
    /// Carries out what a step says, and what comes of that; returns how many effects the step itself had.
    pub fn carry_out(&mut self, engine: &Engine, step: Result<Array, JsValue>) -> usize {
        let list = effects(&step.unwrap());
        for effect in &list {
            let (form, rest) = effect.split_first().unwrap();
            match form.as_f64().unwrap() as u8 {
                0 => {
                    match rest[0].as_f64().unwrap() as u8 {
                        0 => {}
                        1 => self.records.retain(|(_, record)| record[0] != 5),
                        _ => self.records.clear(),
                    }
                    self.ledger.push(bytes(&rest[2]));
                }
                1 if self.ledger.last() == Some(&bytes(&rest[0])) => {
                    for record in &rest[1..] {
                        self.next += 1.0;
                        self.records.push((self.next, bytes(record)));
                    }
                }
                2 => self.records.retain(|&(key, _)| !rest.iter().any(|gone| *gone == key)),
                3 => *self = Self { next: self.next, ..Self::default() },
                1 | 4 => self.load_into(engine),
                other => panic!("no effect has the number {other}"),
            }
        }
        list.len()
    }

    pub fn load_into(&mut self, engine: &Engine) {
        let keys = self.records.iter().map(|&(key, _)| key).collect();
        let step = engine.load(&array(&self.ledger), keys, &array(self.records.iter().map(|(_, record)| record)));
        self.carry_out(engine, step);
    }

    /// Another tab, which has read what is stored.
    pub fn opened(&mut self) -> Engine {
        let engine = engine();
        self.load_into(&engine);
        engine
    }

    pub fn keys(&self) -> Vec<f64> {
        self.records.iter().map(|&(key, _)| key).collect()
    }
}
