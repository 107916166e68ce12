//! Where an attacker looks, and what can be seen there.

use super::attacker::{Seen, Trace};
use super::visitor::Shown;

/// Where the attacker looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// The items of the shelf, in order.
    Shelf,
    /// The reasons of these items.
    Reasons,
    /// The reports that the collector receives.
    Report,
}

impl Surface {
    pub(super) const ALL: [Self; 3] = [Self::Shelf, Self::Reasons, Self::Report];

    /// Returns the name used in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shelf => "shelf",
            Self::Reasons => "reasons",
            Self::Report => "report",
        }
    }

    fn of(self, shown: &Shown) -> &[Trace] {
        match self {
            Self::Shelf => &shown.shelf,
            Self::Reasons => &shown.reasons,
            Self::Report => &shown.report,
        }
    }

    /// Returns what is seen of each visitor; empty if nothing is seen of any.
    pub(super) fn seen(self, shown: &[(Shown, bool)]) -> Vec<Seen> {
        if shown.iter().all(|(shown, _)| self.of(shown).is_empty()) {
            return Vec::new();
        }
        shown.iter().map(|(shown, secret)| Seen { traces: self.of(shown).to_vec(), secret: *secret }).collect()
    }

    /// Returns the share of visitors with the secret to whom something different is shown without it.
    pub(super) fn changed(self, shown: &[(Shown, bool)], without: &[(Shown, bool)]) -> f64 {
        let with = || shown.iter().zip(without).filter(|((_, secret), _)| *secret);
        let different = with().filter(|((shown, _), (twin, _))| self.of(shown) != self.of(twin)).count();
        different as f64 / with().count().max(1) as f64
    }
}
