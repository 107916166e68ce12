//! From a catalogue's id to the pack's number: an open-addressing hash table built when the pack is verified.
//!
//! The table is only ever probed, never walked, so its order reaches no output.

use alloc::{vec, vec::Vec};

use super::items::Texts;
use crate::ids::ItemNumber;

/// Marks an empty place.
const EMPTY: u32 = u32::MAX;

/// The table: a power of two of places, at most half of them taken.
#[derive(Clone, Debug)]
pub(super) struct Lookup {
    places: Vec<u32>,
}

impl Lookup {
    /// Builds the table, or `None` when an id occurs twice.
    pub(super) fn new(ids: &Texts) -> Option<Self> {
        let size = (ids.len() * 2).next_power_of_two();
        let mut places = vec![EMPTY; size];
        for number in 0..ids.len() as u32 {
            let id = ids.get(number as usize);
            let mut at = hash(id) as usize & (size - 1);
            loop {
                let place = places.get_mut(at)?;
                if *place == EMPTY {
                    *place = number;
                    break;
                }
                if ids.get(*place as usize) == id {
                    return None;
                }
                at = (at + 1) & (size - 1);
            }
        }
        Some(Self { places })
    }

    /// The number of `id`.
    pub(super) fn find(&self, ids: &Texts, id: &str) -> Option<ItemNumber> {
        let mask = self.places.len().checked_sub(1)?;
        let mut at = hash(id) as usize & mask;
        loop {
            let number = *self.places.get(at)?;
            if number == EMPTY {
                return None;
            }
            if ids.get(number as usize) == id {
                return Some(ItemNumber(number));
            }
            at = (at + 1) & mask;
        }
    }
}

/// FNV-1a, 64 bits, folded to 32: short ids, no adversary (a hostile pack can only slow its own site down, and the
/// half-empty table bounds how far a probe walks).
///
/// # Source
/// Fowler, Noll, Vo; IETF draft-eastlake-fnv.
fn hash(id: &str) -> u32 {
    let full = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    (full ^ (full >> 32)) as u32
}
