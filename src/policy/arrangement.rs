//! How a list is put together from its best candidates: the knobs a site may turn.
//!
//! Every knob trades some hits for something else; the benchmark page has the price of each.

use super::place::{Place, Range, Reader};
use crate::errors::Code;

/// The site's knobs. What each does, and the formula, stands in [`crate::rank`]'s `arrange`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrangement {
    /// Percent of an item's value that its difference from what stands above it makes up, 0..=100; 0 = score alone.
    pub diversity: u8,
    /// Percent of an item's value that bringing the list nearer to the visitor's own mix of categories makes up,
    /// 0..=100; 0 = the mix does not matter.
    pub calibration: u8,
    /// The largest share of a list that one provider may have, in percent, 1..=100, rounded up to whole items;
    /// 100 = no cap.
    pub provider_share: u8,
    /// In every this many places, one is kept for a new or long-tail item, 0..=100; 0 = none.
    pub reserve_every: u8,
}

impl Arrangement {
    /// The list as the scores have it.
    pub const OFF: Self = Self { diversity: 0, calibration: 0, provider_share: 100, reserve_every: 0 };

    /// A little diversity and nothing else (measured: under 0.3 points of HR@20 on three
    /// logs, where 20 costs more on each; "What each knob costs" on the benchmark page).
    pub const DEFAULT: Self = Self { diversity: 10, ..Self::OFF };

    /// True when nothing is to be arranged.
    #[must_use]
    pub const fn is_off(&self) -> bool {
        matches!(self, &Self::OFF)
    }
}

impl Default for Arrangement {
    fn default() -> Self {
        Self::DEFAULT
    }
}

const DIVERSITY: Range = Range {
    least: 0,
    most: 100,
    otherwise: Arrangement::DEFAULT.diversity as u32,
    expected: "a whole number from 0 to 100",
    beyond: Code::PolicyMalformed,
};
const CALIBRATION: Range = Range { otherwise: Arrangement::DEFAULT.calibration as u32, ..DIVERSITY };
const PROVIDER_SHARE: Range = Range {
    least: 1,
    otherwise: Arrangement::DEFAULT.provider_share as u32,
    expected: "a whole number from 1 to 100",
    ..DIVERSITY
};
const RESERVE_EVERY: Range = Range { otherwise: Arrangement::DEFAULT.reserve_every as u32, ..DIVERSITY };

impl Arrangement {
    /// What stands in a policy; a knob that it does not turn stands at its default.
    pub(super) fn read(reader: &mut Reader, place: &Place<'_>) -> Self {
        if !place.is_absent() {
            reader.object(place, &["diversity", "calibration", "provider_share", "reserve_every"], 0);
        }
        Self {
            diversity: reader.whole(place, "diversity", &DIVERSITY) as u8,
            calibration: reader.whole(place, "calibration", &CALIBRATION) as u8,
            provider_share: reader.whole(place, "provider_share", &PROVIDER_SHARE) as u8,
            reserve_every: reader.whole(place, "reserve_every", &RESERVE_EVERY) as u8,
        }
    }
}
