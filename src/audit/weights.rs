//! The weights of the ranking's parameters for the visitors of a log, as an audit ranks for them.

use super::lists::Lists;
use super::visitors::Visitors;
use crate::eval::Weights;
use crate::pack::{Pack, Verified};
use crate::policy::Checked;
use crate::read::Interactions;

/// Measures the weights. Returns `None` if no visit leads to a list.
#[must_use]
pub fn weights(pack: &Pack<Verified>, log: &Interactions, policy: &Checked) -> Option<Weights> {
    let lists = Lists { policy: Some(policy), ranking: *policy.ranking(), limit: 0 };
    let mut pack = pack.clone();
    lists.mark(&mut pack);
    Weights::measure(&pack, &Visitors::of_log(&pack, log).kept(&pack), lists.ranking)
}
