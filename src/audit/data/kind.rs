//! The kinds of personal data, and how a value is related to one.

/// A kind of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// E-mail addresses.
    Email,
    /// Telephone numbers.
    Phone,
    /// Names of persons.
    Name,
    /// Postal addresses.
    Address,
    /// Addresses of devices on the Internet.
    Ip,
    /// Numbers of devices: addresses of network cards, IMEI, and identifiers for advertising.
    Device,
    /// Dates and years of birth.
    Birth,
    /// Numbers of identity documents and of persons in a register.
    Identity,
    /// Numbers of bank accounts and payment cards.
    Account,
    /// Coordinates.
    Place,
}

impl Kind {
    /// Returns the words for an error message.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Email => "e-mail addresses",
            Self::Phone => "telephone numbers",
            Self::Name => "names",
            Self::Address => "postal addresses",
            Self::Ip => "IP addresses",
            Self::Device => "device identifiers",
            Self::Birth => "dates of birth",
            Self::Identity => "identity numbers",
            Self::Account => "bank or card numbers",
            Self::Place => "coordinates",
        }
    }
}

/// How a value is related to a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// It has the kind's form.
    Is(Kind),
    /// It looks like the kind, and its check digits are wrong, or it may as well be a version. A column with more of these
    /// has numbers of another sort, of which some have the form by chance.
    Like(Kind),
}

impl Form {
    /// Returns the form of a number that looks like a kind.
    pub const fn of(kind: Kind, is_right: bool) -> Self {
        if is_right { Self::Is(kind) } else { Self::Like(kind) }
    }
}
