//! The exposure cap: once a provider has reached its share of a list, its remaining items are used only if no other
//! items are left.

use super::candidate::{Candidate, HELD_BACK, TAKEN};

/// Returns the maximum number of items of one provider in a list of `limit` items: `⌈share · limit⌉`, with `share` in
/// percent.
pub(super) fn most(share: u8, limit: usize) -> usize {
    limit.saturating_mul(usize::from(share)).div_ceil(100)
}

/// Holds back the remaining items of `provider` if the item just added to the list completes the provider's share.
/// Items without a provider are never held back.
pub(super) fn hold_back(candidates: &mut [Candidate], provider: Option<u32>, most: usize) {
    if provider.is_some() && candidates.iter().filter(|c| c.bars & TAKEN != 0 && c.provider == provider).count() >= most
    {
        candidates.iter_mut().filter(|c| c.provider == provider).for_each(|c| c.bars |= HELD_BACK);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_up_to_whole_items() {
        assert_eq!([most(1, 20), most(25, 20), most(26, 20), most(100, 20)], [1, 5, 6, 20]);
        assert_eq!((most(50, 0), most(50, 1), most(100, usize::MAX) > 0), (0, 1, true));
    }
}
