//! What the last audit of the pack found.

use super::pieces::AUDIT;
use crate::document::{Section, Text};

/// What the last audit of the pack found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// The date, the basis, and each figure with its limits.
    pub section: Section,
    /// The figures that are outside their limits.
    pub broken: Vec<String>,
    /// How well a sensitive label can be inferred, or why that was not measured.
    pub leakage: String,
}

impl Findings {
    /// Returns how much the lists steer, as far as the figures show it.
    pub(super) fn steering(&self) -> Text {
        let Self { broken, .. } = self;
        let found = match broken.len() {
            0 => "no figure is outside its limits".to_owned(),
            1 => format!("one figure is outside its limits ({})", broken.join(", ")),
            count => format!("{count} figures are outside their limits ({})", broken.join(", ")),
        };
        Text::from(" In the ").then(link()).then(format!(", {found}."))
    }

    /// Returns whether the lists reveal something sensitive.
    pub(super) fn inference(&self) -> Text {
        let found = &self.leakage;
        Text::from(" In the ").then(link()).then(format!(", {found}."))
    }
}

fn link() -> Text {
    Text::from("last audit").leading_to(AUDIT)
}
