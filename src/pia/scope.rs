//! What the risks and principles of an assessment follow from.

use super::findings::Findings;
use crate::policy::Checked;

/// A policy with what the pack and the last audit show of it.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The policy.
    pub policy: &'a Checked,
    /// The sensitive labels of the policy that no item of the pack has, which set nothing apart.
    pub unused: &'a [String],
    /// The number of items that the catalogue itself marks as sensitive.
    pub declared: usize,
    /// What the last audit of the pack found, if it is given.
    pub audit: Option<&'a Findings>,
}

impl<'a> Scope<'a> {
    /// Returns the scope of a policy whose sensitive labels all occur in the pack, which marks no item itself; without an
    /// audit.
    #[must_use]
    pub const fn of(policy: &'a Checked) -> Self {
        Self { policy, unused: &[], declared: 0, audit: None }
    }

    /// Returns the sensitive labels that items of the pack have.
    pub(super) fn labels(&self) -> Vec<&'a str> {
        let has_items = |label: &&str| !self.unused.iter().any(|unused| unused == label);
        self.policy.sensitive().iter().map(String::as_str).filter(has_items).collect()
    }

    /// Returns true if the policy or the catalogue sets items apart.
    pub(super) fn sets_apart(&self) -> bool {
        self.declared > 0 || !self.labels().is_empty()
    }
}
