//! What consent can be asked for.

/// A purpose of its own consent. New ones are added here, with a byte that stored records keep for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Keeping events on the device and ranking the catalogue by them.
    Recommendations,
}

impl Purpose {
    /// Every purpose there is.
    pub const ALL: &'static [Self] = &[Self::Recommendations];

    /// The name used in policies and on pages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recommendations => "recommendations",
        }
    }

    /// The purpose of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|purpose| purpose.name() == name)
    }

    /// The byte used in stored records.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Recommendations => 1,
        }
    }

    /// The purpose of that byte.
    #[must_use]
    pub fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|purpose| purpose.byte() == byte)
    }
}
