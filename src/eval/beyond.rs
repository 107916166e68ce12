//! Metrics beyond accuracy: how diverse and calibrated a pack's lists are, and how exposure is distributed over
//! providers and the long tail.

use serde_json::{Map, Value, json};

use super::ask::K;
use super::metrics::{CalibrationError, IntraListDiversity, ProviderShare, TailShare};
use crate::ids::ItemNumber;
use crate::pack::{Pack, Verified};
use crate::train::kept;

/// The figures; a figure is absent if it needs categories or providers that the catalogue does not name.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Beyond {
    /// Intra-list diversity at 20, 0..=1.
    pub diversity_20: f64,
    /// The distance between the categories of the list and those of the items seen, in bits.
    pub calibration_error: Option<f64>,
    /// The share of a list that comes from its most frequent provider, 0..=1.
    pub provider_share: Option<f64>,
    /// The share of a list that consists of items with fewer than 10 sessions, 0..=1.
    pub tail_share_20: f64,
}

impl Beyond {
    /// Returns the figures as the fields of a JSON object; the names are stable.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Value> {
        let fields = [
            ("intra_list_diversity@20", json!(self.diversity_20)),
            ("calibration_error@20", json!(self.calibration_error)),
            ("provider_share@20", json!(self.provider_share)),
            ("tail_share@20", json!(self.tail_share_20)),
        ];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// Collects the figures from every list.
pub(super) struct Onlooker<'a> {
    pack: &'a Pack<Verified>,
    diversity: IntraListDiversity,
    calibration: CalibrationError,
    provider: ProviderShare,
    tail: TailShare,
}

impl<'a> Onlooker<'a> {
    /// Starts measuring lists of `pack`; `sessions` is the number of training sessions of each item.
    pub(super) fn new(pack: &'a Pack<Verified>, sessions: &[u32]) -> Self {
        Self {
            pack,
            diversity: IntraListDiversity::default(),
            calibration: CalibrationError::default(),
            provider: ProviderShare::default(),
            tail: TailShare::at(K, sessions),
        }
    }

    /// Adds one list, recommended after `seen`.
    pub(super) fn add(&mut self, seen: &[ItemNumber], list: &[ItemNumber]) {
        let items = self.pack.items();
        let categories = |list: &[ItemNumber]| list.iter().map(|&i| items.category_code(i)).collect::<Vec<_>>();
        self.diversity.add(self.pack, list);
        self.calibration.add(&categories(kept(seen)), &categories(list));
        self.provider.add(&list.iter().map(|&item| items.provider_code(item)).collect::<Vec<_>>());
        self.tail.add(list);
    }

    pub(super) fn figures(&self) -> Beyond {
        Beyond {
            diversity_20: self.diversity.value(),
            calibration_error: self.calibration.value(),
            provider_share: self.provider.value(),
            tail_share_20: self.tail.value(),
        }
    }
}
