//! What consent can be asked for.

/// A purpose of its own consent, known by its name in policies, on pages and in stored records.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// `recommendations`: keeping events on the device and ranking the catalogue by them.
    Recommendations,
    /// `offers`: choosing offers by the same events.
    Offers,
    /// `measurement`: answering declared questions with noise; off unless asked for by itself.
    Measurement,
    /// `sensitive:LABEL`: recording and ranking by the items of a category or tag that the policy calls sensitive.
    Sensitive(String),
}

/// What comes before the label of a sensitive purpose.
const SENSITIVE: &str = "sensitive:";

impl Purpose {
    /// The name used in policies, on pages and in records.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Recommendations => "recommendations".to_owned(),
            Self::Offers => "offers".to_owned(),
            Self::Measurement => "measurement".to_owned(),
            Self::Sensitive(label) => [SENSITIVE, label].concat(),
        }
    }

    /// The purpose of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "recommendations" => Some(Self::Recommendations),
            "offers" => Some(Self::Offers),
            "measurement" => Some(Self::Measurement),
            _ => name
                .strip_prefix(SENSITIVE)
                .filter(|label| !label.is_empty())
                .map(|label| Self::Sensitive(label.to_owned())),
        }
    }
}
