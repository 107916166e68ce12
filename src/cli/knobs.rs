//! The knobs of an arrangement, as arguments.

use clap::Args;

use crate::policy::RankingOptions;

/// Arguments that turn knobs; the names are those of the policy's `ranking`.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Knobs {
    /// Percent of an item's value that its difference from the items above it makes up
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    diversity: Option<u8>,
    /// Percent of an item's value that nearness to the visitor's own mix of categories makes up
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    calibration: Option<u8>,
    /// Largest share of a list that one provider may have; 100 is no cap
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100))]
    provider_share: Option<u8>,
    /// In every N places, one is kept for a new or long-tail item; 0 keeps none
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=100))]
    reserve_every: Option<u8>,
}

impl Knobs {
    /// The arrangement asked for; what is not named is as in `otherwise`.
    pub(super) fn over(self, otherwise: RankingOptions) -> RankingOptions {
        RankingOptions {
            diversity: self.diversity.unwrap_or(otherwise.diversity),
            calibration: self.calibration.unwrap_or(otherwise.calibration),
            provider_share: self.provider_share.unwrap_or(otherwise.provider_share),
            reserve_every: self.reserve_every.unwrap_or(otherwise.reserve_every),
        }
    }
}
