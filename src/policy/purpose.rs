//! The purposes that consent can be asked for.

use alloc::{borrow::ToOwned, string::String};

use super::text::LABEL;
use crate::words::add;

/// The names of the purposes in a policy, in the order of [`Purpose::NAMED`].
pub(super) const NAMES: [&str; 3] = ["recommendations", "offers", MEASUREMENT];
/// The name of [`Purpose::Measurement`].
pub(super) const MEASUREMENT: &str = "measurement";

/// The beginning of the name of a sensitive purpose, before its label.
const SENSITIVE: &str = "sensitive:";

/// A purpose with its own consent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Keeping events on the device and using them to rank the catalogue.
    Recommendations,
    /// Choosing offers, which only the site's own code can do. The engine keeps the decision and does nothing else with it.
    Offers,
    /// Reporting on declared metrics, with noise and without an id.
    Measurement,
    /// Keeping events about items with this category or tag, and using them for ranking.
    Sensitive(String),
}

impl Purpose {
    /// The purposes that a policy names.
    pub const NAMED: [Self; 3] = [Self::Recommendations, Self::Offers, Self::Measurement];

    /// Returns the name used in policies, stored records and pages: `recommendations`, `offers`, `measurement` or
    /// `sensitive:LABEL`.
    #[must_use]
    pub fn name(&self) -> String {
        let [recommendations, offers, measurement] = NAMES;
        let (kind, label) = match self {
            Self::Recommendations => (recommendations, ""),
            Self::Offers => (offers, ""),
            Self::Measurement => (measurement, ""),
            Self::Sensitive(label) => (SENSITIVE, label.as_str()),
        };
        let mut name = String::new();
        add(&mut name, kind);
        add(&mut name, label);
        name
    }

    /// Returns true for recommendations and offers. "Accept" consents to these and to no others, and only these bring the
    /// question back to visitors who have answered (`www/elements/consent/purposes.js`).
    #[must_use]
    pub const fn is_ordinary(&self) -> bool {
        matches!(self, Self::Recommendations | Self::Offers)
    }

    /// Returns the purpose with that name; `None` if no policy could contain its label.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match NAMES.iter().position(|known| *known == name) {
            Some(0) => Self::Recommendations,
            Some(1) => Self::Offers,
            Some(_) => Self::Measurement,
            None => Self::Sensitive(name.strip_prefix(SENSITIVE).filter(|label| LABEL.allows(label))?.to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_is_found_by_its_name() {
        let label = Purpose::Sensitive("a:b ☕".into());
        assert_eq!(label.name(), "sensitive:a:b ☕");
        for purpose in Purpose::NAMED.into_iter().chain([label]) {
            assert_eq!(Purpose::named(&purpose.name()), Some(purpose));
        }
    }

    #[test]
    fn a_name_that_no_policy_could_contain_is_no_purpose() {
        let long = format!("sensitive:{}", "x".repeat(129));
        for name in
            ["", "Recommendations", "offers ", "sensitive", "sensitive:", "sensitive: x", "sensitive:a\0b", &long]
        {
            assert_eq!(Purpose::named(name), None, "{name}");
        }
        assert!(Purpose::named(&long[..long.len() - 1]).is_some());
    }
}
