//! How the lists of an audit are made.

use crate::pack::{Pack, Verified};
use crate::policy::{Checked, RankingOptions};

/// The policy in force, the composition of the lists, and their length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lists<'a> {
    pub policy: Option<&'a Checked>,
    pub ranking: RankingOptions,
    pub limit: usize,
}

impl Lists<'_> {
    /// Marks the items that the policy calls sensitive; no visitor of an audit permits them.
    pub fn mark(&self, pack: &mut Pack<Verified>) {
        if let Some(policy) = self.policy {
            pack.mark_sensitive(&|label| policy.is_sensitive(label));
        }
    }
}
