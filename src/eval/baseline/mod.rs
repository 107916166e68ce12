//! Well-known methods for comparison with ours, fitted on the same training log and evaluated with the same queries.
//!
//! A baseline gives every item a score of at least 0. Items are ordered by score, then by their events in the training
//! log, then by index. Items to which a method gives no score therefore follow by popularity, as with our pack, and
//! every list is full.
//!
//! In a log of baskets (practically no item is repeated within a session, [`crate::train::Popularity::baskets`]), every
//! baseline leaves the session's own items out of its lists. The ranking study (our own earlier measurements, in
//! Python, on the same splits) did the same, and the pack learns to do so; otherwise, a baseline would fill its best
//! positions with items that are already in the basket.
//!
//! Settings are fixed, and each file cites their source. They are the same for every log; none of them is tuned here.

mod contender;
mod item_knn;
mod matrix;
mod method;
mod nearest;
mod occurrences;
#[cfg(test)]
mod oracle;
mod pop;
mod recent;
mod slist;
mod solve;
mod sr;
mod stan;
mod sums;
mod vmis_knn;
mod vstan;

use crate::read::Progress;
use crate::train::Sessions;

pub(super) use contender::Contender;

use method::Baseline;

/// The available baselines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// The most popular items of all time.
    Pop,
    /// The session's own items, newest first.
    Recent,
    /// Sequential rules.
    Sr,
    /// Item-to-item nearest neighbours by cosine.
    ItemKnn,
    /// Vector-multiplication-indexed session nearest neighbours.
    VmisKnn,
    /// Sequence- and time-aware neighbourhood.
    Stan,
    /// STAN with inverse document frequencies.
    Vstan,
    /// Session-aware linear item similarity and transition.
    Slist,
}

impl Name {
    /// All baselines, the simplest first.
    pub const ALL: [Self; 8] =
        [Self::Pop, Self::Recent, Self::Sr, Self::ItemKnn, Self::VmisKnn, Self::Stan, Self::Vstan, Self::Slist];

    /// Returns the name used in arguments and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pop => "pop",
            Self::Recent => "recent",
            Self::Sr => "sr",
            Self::ItemKnn => "item-knn",
            Self::VmisKnn => "vmis-knn",
            Self::Stan => "stan",
            Self::Vstan => "vstan",
            Self::Slist => "slist",
        }
    }

    /// Fits the method on `sessions` over `items` items.
    pub(super) fn fit<'a>(self, sessions: Sessions<'a>, items: usize, progress: &Progress) -> Fitted<'a> {
        Fitted(match self {
            Self::Pop => Box::new(pop::Pop),
            Self::Recent => Box::new(recent::Recent),
            Self::Sr => Box::new(sr::Sr::fit(sessions, items)),
            Self::ItemKnn => Box::new(item_knn::ItemKnn::fit(sessions, items)),
            Self::VmisKnn => Box::new(vmis_knn::VmisKnn::fit(sessions, items, &vmis_knn::SETTINGS)),
            Self::Stan => Box::new(stan::Stan::fit(sessions, items, &stan::SETTINGS)),
            Self::Vstan => Box::new(stan::Stan::fit(sessions, items, &vstan::SETTINGS)),
            Self::Slist => Box::new(slist::Slist::fit(sessions, items, &slist::SETTINGS, progress)),
        })
    }
}

/// Any fitted baseline.
pub(super) struct Fitted<'a>(Box<dyn Baseline + 'a>);
