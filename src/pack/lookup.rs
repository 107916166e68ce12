//! Maps ids in the catalogue to item numbers in the pack, with an open-addressing hash table that is built when the
//! pack is verified.
//!
//! The table is only probed and never iterated over, so its order cannot affect any output.

use alloc::{vec, vec::Vec};

use super::items::Texts;
use crate::ids::ItemNumber;

/// Marks an empty slot.
const EMPTY: u32 = u32::MAX;

/// The table; its size is a power of two, and at most half of its slots are in use.
#[derive(Clone, Debug, Default)]
pub(super) struct Lookup {
    places: Vec<u32>,
}

impl Lookup {
    /// Builds the table; `None` if an id occurs twice.
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

    /// Returns the number of `id`.
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

/// Computes the 64-bit FNV-1a hash, folded to 32 bits. The ids are short, and an attacker gains nothing from
/// collisions, because a hostile pack can only slow down its own site. At least half of the table is empty, so probe
/// sequences stay short.
///
/// # Source
/// Fowler, Noll, Vo; IETF draft-eastlake-fnv.
fn hash(id: &str) -> u32 {
    let full = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    (full ^ (full >> 32)) as u32
}
