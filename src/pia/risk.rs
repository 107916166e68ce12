//! What a risk to visitors is, and CNIL's scales.
//!
//! # Source
//! CNIL, "Privacy Impact Assessment (PIA): Knowledge bases", February 2018: the scales of severity ("Scale and guidelines
//! for severity estimate") and likelihood.

use crate::document::Text;

/// A level on CNIL's scale for severity and for likelihood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Hardly any inconvenience; practically impossible.
    Negligible = 1,
    /// Inconveniences that can be overcome; difficult.
    Limited = 2,
    /// Significant consequences; possible.
    Significant = 3,
    /// Consequences that may be irreversible; very easy.
    Maximum = 4,
}

impl Level {
    /// Returns the level with this number, 1 to 4.
    #[must_use]
    pub const fn numbered(number: u8) -> Option<Self> {
        Some(match number {
            1 => Self::Negligible,
            2 => Self::Limited,
            3 => Self::Significant,
            4 => Self::Maximum,
            _ => return None,
        })
    }

    /// Returns the level's number and name.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Negligible => "1 negligible",
            Self::Limited => "2 limited",
            Self::Significant => "3 significant",
            Self::Maximum => "4 maximum",
        }
    }
}

/// How severe a risk is, and how likely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The severity for a visitor.
    pub severity: Level,
    /// The likelihood.
    pub likelihood: Level,
}

/// One risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// The name that the site's file refers to.
    pub id: &'static str,
    /// What could happen.
    pub title: &'static str,
    /// Who or what could cause it.
    pub sources: &'static str,
    /// What it would mean for a visitor.
    pub impact: String,
    /// The rating of the same personalisation without the measures: a profile for each visitor on the site's servers.
    pub before: Rating,
    /// The rating with the measures.
    pub after: Rating,
    /// Why the rating with the measures is what it is.
    pub reason: Text,
    /// The names of the measures.
    pub measures: Vec<&'static str>,
}

/// The names of all risks, in the order of the document.
pub const IDS: [&str; 6] = ["access", "change", "loss", "reports", "inference", "steering"];

/// Returns the rating with this severity and likelihood.
pub(super) const fn rating(severity: Level, likelihood: Level) -> Rating {
    Rating { severity, likelihood }
}
