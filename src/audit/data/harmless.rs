//! Values that are plainly none of what the name of their column promises, such as `yes` in a column `zip`.

use super::kind::Kind;
use super::places::has_degrees;

/// Answers, in eight languages.
const ANSWERS: &str = "yes no y n true false t f ja nein j oui non o si sí s sim não nao nee tak nie on off none null na \
    n/a - unknown";

/// Returns true if a value in a column with the name of a kind is plainly none.
pub(super) fn is_harmless(kind: Kind, value: &str) -> bool {
    let value = value.trim();
    let has_digit = value.contains(|c: char| c.is_numeric());
    if is_answer(value) || is_link(value) {
        return true;
    }
    match kind {
        // The number of e-mails or names, or a pseudonym.
        Kind::Email => value.bytes().all(|byte| byte.is_ascii_digit()),
        Kind::Name => !value.contains(char::is_alphabetic),
        Kind::Address => false,
        Kind::Ip => is_protection(value) || !has_digit && !value.contains(':'),
        Kind::Device => !has_digit && !value.contains([':', '-']),
        Kind::Place => !has_degrees(value),
        Kind::Phone | Kind::Birth | Kind::Identity | Kind::Account => !has_digit,
    }
}

fn is_answer(value: &str) -> bool {
    let value = value.to_lowercase();
    value == "0" || value == "1" || value.len() < 10 && ANSWERS.split_whitespace().any(|answer| answer == value)
}

/// A link or the path of a file, without a part that may contain anything.
fn is_link(value: &str) -> bool {
    let is_path = value.starts_with('/') || value.starts_with("http://") || value.starts_with("https://");
    is_path && !value.contains(['?', '#', ' '])
}

/// How well goods are protected from dust and water, such as IP67 (IEC 60529).
fn is_protection(value: &str) -> bool {
    let upper = value.to_ascii_uppercase();
    let code = upper.strip_prefix("IP").unwrap_or(&upper).trim_start_matches([' ', '-']);
    (2..=4).contains(&code.len()) && code.bytes().take(2).all(|byte| byte.is_ascii_digit() || byte == b'X')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_are_plainly_none_are_harmless() {
        for (kind, value) in [
            (Kind::Address, "yes"),
            (Kind::Address, "https://example.org/x"),
            (Kind::Address, "/p/1"),
            (Kind::Phone, "Nein"),
            (Kind::Phone, "red"),
            (Kind::Ip, "IP67"),
            (Kind::Ip, "IPX4"),
            (Kind::Ip, "ip 69k"),
            (Kind::Email, "3"),
            (Kind::Name, "123"),
            (Kind::Place, "A"),
            (Kind::Account, "visa"),
            (Kind::Birth, "Berlin"),
            (Kind::Device, "router"),
        ] {
            assert!(is_harmless(kind, value), "{value}");
        }
        for (kind, value) in [
            (Kind::Address, "Main Street 1"),
            (Kind::Address, "12345"),
            (Kind::Phone, "447700900123"),
            (Kind::Ip, "192.0.2.7"),
            (Kind::Ip, "10.0.0.1"),
            (Kind::Ip, "fe80::1"),
            (Kind::Email, "5d41402abc4b2a76"),
            (Kind::Name, "Ann"),
            (Kind::Place, "52.52"),
            (Kind::Identity, "X1234567"),
            (Kind::Birth, "1980"),
            (Kind::Address, "https://s.example/?street=Main Street"),
        ] {
            assert!(!is_harmless(kind, value), "{value}");
        }
    }
}
