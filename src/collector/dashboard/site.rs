//! The site whose answers the dashboard shows.

use crate::policy::{Checked, Metric, Months, Tag};
use crate::units::MicroEps;

/// What the dashboard needs from the policy, in addition to the counters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The controller's name.
    pub name: String,
    /// The maximum ε that one visitor's reports may cost in a month.
    pub monthly: MicroEps,
    /// The ε that one visitor's reports cost in the month in which the questions cost most.
    pub dearest: MicroEps,
    /// The questions that are asked only about some calendar months, with these months.
    pub in_turn: Vec<(Tag, Months)>,
    /// The percentage of visitors in the holdout, 0 to 100.
    pub holdout: u8,
}

impl Site {
    /// Returns the site that this policy describes.
    #[must_use]
    pub fn of(policy: &Checked) -> Self {
        let measurement = policy.measurement();
        let turn = |metric: &Metric| (metric.tag(), metric.months());
        Self {
            name: policy.controller().name.clone(),
            monthly: measurement.map_or(MicroEps::ZERO, |measurement| measurement.monthly()),
            dearest: measurement.map_or(MicroEps::ZERO, |measurement| measurement.dearest_month()),
            in_turn: policy.metrics().iter().filter(|metric| metric.months() != Months::ALL).map(turn).collect(),
            holdout: measurement.map_or(0, |measurement| measurement.holdout()),
        }
    }
}
