//! Recognises personal data by the name of a column and by the form of a value.
//!
//! The names are in eight European languages. A value is recognised only if its form is unmistakable, so names of
//! persons and postal addresses are recognised by the column's name alone. A column without a telling name that contains
//! names is not found.

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
    /// Dates of birth.
    Birth,
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
            Self::Birth => "dates of birth",
        }
    }
}

/// Names of columns, in lower case and without separators.
const NAMES: [(Kind, &[&str]); 6] = [
    (
        Kind::Email,
        &[
            "email",
            "mail",
            "emailaddress",
            "useremail",
            "customeremail",
            "courriel",
            "correo",
            "correoelectronico",
            "poczta",
        ],
    ),
    (
        Kind::Phone,
        &[
            "phone",
            "phonenumber",
            "telephone",
            "tel",
            "mobilenumber",
            "msisdn",
            "telefon",
            "telefonnummer",
            "handy",
            "téléphone",
            "teléfono",
            "telefono",
            "telefone",
            "telefoon",
            "numertelefonu",
        ],
    ),
    (
        Kind::Name,
        &[
            "firstname",
            "lastname",
            "surname",
            "fullname",
            "givenname",
            "familyname",
            "username",
            "customername",
            "vorname",
            "nachname",
            "prénom",
            "prenom",
            "nomdefamille",
            "apellido",
            "apellidos",
            "cognome",
            "sobrenome",
            "voornaam",
            "achternaam",
            "imię",
            "imie",
            "nazwisko",
        ],
    ),
    (
        Kind::Address,
        &[
            "address",
            "streetaddress",
            "street",
            "postcode",
            "zipcode",
            "zip",
            "postalcode",
            "adresse",
            "anschrift",
            "strasse",
            "straße",
            "plz",
            "postleitzahl",
            "codepostal",
            "dirección",
            "direccion",
            "indirizzo",
            "endereço",
            "endereco",
            "adres",
            "ulica",
        ],
    ),
    (Kind::Ip, &["ip", "ipaddress", "ipaddr", "remoteaddr", "clientip"]),
    (
        Kind::Birth,
        &[
            "birthday",
            "birthdate",
            "dateofbirth",
            "dob",
            "geburtsdatum",
            "geburtstag",
            "datedenaissance",
            "fechadenacimiento",
        ],
    ),
];

/// Returns the kind that a column's name promises.
pub(super) fn by_name(column: &str) -> Option<Kind> {
    let plain: String = column.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    NAMES.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(kind, _)| *kind)
}

/// Returns the kind that a whole value has the form of.
pub(super) fn by_value(value: &str) -> Option<Kind> {
    let value = value.trim();
    if is_email(value) {
        Some(Kind::Email)
    } else if is_phone(value) {
        Some(Kind::Phone)
    } else if value.parse::<std::net::IpAddr>().is_ok() {
        Some(Kind::Ip)
    } else {
        None
    }
}

/// One `@` between a name and a host with a dot, without spaces.
fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.split_once('@') else { return false };
    let is_host = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    !name.is_empty() && is_host && !host.contains('@') && !value.contains(char::is_whitespace) && !value.contains('/')
}

/// A number with `+`, or one that begins with 0 and has separators; 8 to 15 digits as in ITU-T E.164. A date, a price or
/// an item number has neither.
fn is_phone(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let separated = value.contains([' ', '-', '/', '(']);
    let begins = value.starts_with('+') || ((value.starts_with('0') || value.starts_with("(0")) && separated);
    let has_form = value.bytes().all(|byte| byte.is_ascii_digit() || b"+ -./()".contains(&byte));
    (8..=15).contains(&digits) && begins && has_form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_recognised_whatever_its_case_and_separators() {
        for (name, kind) in [
            ("E-Mail", Kind::Email),
            ("first_name", Kind::Name),
            ("Straße", Kind::Address),
            ("Téléphone", Kind::Phone),
            ("date of birth", Kind::Birth),
            ("client_ip", Kind::Ip),
        ] {
            assert_eq!(by_name(name), Some(kind), "{name}");
        }
        for name in ["UserId", "title", "name", "brand_name", "Event", "zipper", "mailing", "mobile"] {
            assert_eq!(by_name(name), None, "{name}");
        }
    }

    #[test]
    fn only_unmistakable_values_are_recognised() {
        for (value, kind) in [
            ("ann@example.org", Kind::Email),
            ("+44 20 7946 0958", Kind::Phone),
            ("+442079460958", Kind::Phone),
            ("020 7946 0958", Kind::Phone),
            ("192.0.2.7", Kind::Ip),
            ("2001:db8::1", Kind::Ip),
        ] {
            assert_eq!(by_value(value), Some(kind), "{value}");
        }
        let harmless = [
            "1291191960",
            "2011-11-25",
            "978-3-16-148410-0",
            "0.5",
            "12.50",
            "@home",
            "a@b",
            "85123A",
            "017850",
            "/a@b.org",
            "",
        ];
        for value in harmless {
            assert_eq!(by_value(value), None, "{value}");
        }
    }
}
