//! How a list is put together from its best candidates: the knobs a site may turn.
//!
//! Every knob trades some hits for something else; the benchmark page has the price of each.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

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

    /// True when nothing is to be arranged.
    #[must_use]
    pub const fn is_off(&self) -> bool {
        matches!(self, &Self::OFF)
    }

    /// True when every number is within its range.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        let &Self { diversity, calibration, provider_share, reserve_every } = self;
        diversity <= 100 && calibration <= 100 && matches!(provider_share, 1..=100) && reserve_every <= 100
    }
}

impl Default for Arrangement {
    /// A little diversity and nothing else (measured: under 0.3 points of HR@20 on three
    /// logs, where 20 costs more on each; "What each knob costs" on the benchmark page).
    fn default() -> Self {
        Self { diversity: 10, ..Self::OFF }
    }
}

/// The knobs' names in a policy.
const NAMES: &[&str] = &["diversity", "calibration", "provider_share", "reserve_every"];

/// By hand: what serde derives for four small numbers costs the Wasm three times as much.
impl<'de> Deserialize<'de> for Arrangement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Knobs)
    }
}

struct Knobs;

impl<'de> Visitor<'de> for Knobs {
    type Value = Arrangement;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of percentages")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Arrangement, A::Error> {
        let mut read = Arrangement::default();
        while let Some(name) = map.next_key::<String>()? {
            let knob = match NAMES.iter().position(|known| *known == name) {
                Some(0) => &mut read.diversity,
                Some(1) => &mut read.calibration,
                Some(2) => &mut read.provider_share,
                Some(3) => &mut read.reserve_every,
                _ => return Err(A::Error::unknown_field(&name, NAMES)),
            };
            // What does not fit is out of every knob's range, and refused by the policy's own check.
            *knob = u8::try_from(map.next_value::<u16>()?).unwrap_or(u8::MAX);
        }
        Ok(read)
    }
}
