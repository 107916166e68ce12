//! Arguments that set the policy's `ranking`.

use clap::Args;

use crate::policy::RankingOptions;

/// Arguments named as in the policy's `ranking`.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Ranking {
    /// Weight of diversity in an item's value, in percent
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    diversity: Option<u8>,
    /// Weight of calibration to the visitor's own mix of categories, in percent
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    calibration: Option<u8>,
    /// Exposure cap: the largest share of a list that one provider may have, in percent; 100 for no cap
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100))]
    provider_share: Option<u8>,
    /// Reserve one exploration slot in every N places for a new or long-tail item; 0 for none
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=100))]
    exploration_every: Option<u8>,
}

impl Ranking {
    /// Returns these settings, with those of `otherwise` where no argument is given.
    pub(super) fn over(self, otherwise: RankingOptions) -> RankingOptions {
        RankingOptions::new(
            self.diversity.unwrap_or(otherwise.diversity()),
            self.calibration.unwrap_or(otherwise.calibration()),
            self.provider_share.unwrap_or(otherwise.provider_share()),
            self.exploration_every.unwrap_or(otherwise.exploration_every()),
        )
        // The arguments above allow the same ranges, so the fallback is never used.
        .unwrap_or(otherwise)
    }
}
