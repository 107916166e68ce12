//! The meaning of a placeholder: a date or time, a thing, or any other value, such as a number.

/// The meaning of a placeholder, as far as its name and its place say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// A date or a time of day, or the time until one.
    Date,
    /// A name, a price or another thing that is no number.
    Thing,
    /// Anything else, such as a number.
    Value,
}

impl Sense {
    /// Returns the word that replaces such a placeholder among the words of a text.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Date => "{date}",
            Self::Thing => "{thing}",
            Self::Value => "{}",
        }
    }
}

/// Words in the names of dates and times, in the six languages.
const DATES: [&str; 49] = [
    "date",
    "day",
    "weekday",
    "time",
    "hour",
    "hours",
    "minutes",
    "seconds",
    "deadline",
    "until",
    "end",
    "ends",
    "enddate",
    "expiry",
    "expires",
    "expiration",
    "closing",
    "countdown",
    "datum",
    "datetime",
    "tag",
    "zeit",
    "uhrzeit",
    "frist",
    "ende",
    "ablauf",
    "fecha",
    "hora",
    "dia",
    "fin",
    "plazo",
    "jour",
    "heure",
    "echeance",
    "data",
    "ora",
    "giorno",
    "scadenza",
    "fine",
    "dag",
    "tijd",
    "uur",
    "einddatum",
    "enddatum",
    "month",
    "monat",
    "mes",
    "mois",
    "weekend",
];
/// Words in the names of things that are no numbers, in the six languages.
const THINGS: [&str; 51] = [
    "store",
    "shop",
    "hotel",
    "size",
    "name",
    "firstname",
    "lastname",
    "username",
    "productname",
    "vorname",
    "voornaam",
    "nachname",
    "naam",
    "nom",
    "prenom",
    "nome",
    "product",
    "produkt",
    "producto",
    "produit",
    "prodotto",
    "item",
    "article",
    "artikel",
    "articulo",
    "articolo",
    "title",
    "titel",
    "titulo",
    "titre",
    "titolo",
    "user",
    "customer",
    "kunde",
    "city",
    "stadt",
    "ciudad",
    "ville",
    "citta",
    "stad",
    "brand",
    "marke",
    "marca",
    "marque",
    "merk",
    "category",
    "kategorie",
    "event",
    "price",
    "preis",
    "url",
];
/// Words in the names of numbers, which decide if another word names a thing.
const NUMBERS: [&str; 13] = [
    "count", "number", "num", "nb", "qty", "quantity", "stock", "left", "amount", "total", "anzahl", "aantal",
    "cantidad",
];

/// Returns the meaning of a placeholder.
pub(super) fn sense(placeholder: &str) -> Sense {
    let words = words(placeholder);
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    match () {
        () if has(&NUMBERS) => Sense::Value,
        () if has(&DATES) => Sense::Date,
        () if has(&THINGS) => Sense::Thing,
        () => Sense::Value,
    }
}

/// Returns the words of a placeholder in lower case: `end_date` and `endDate` have two.
fn words(placeholder: &str) -> Vec<String> {
    // The kind of ICU counts, but not what a plural form chooses.
    let name = placeholder.splitn(3, ',').take(2).collect::<Vec<_>>().join(" ");
    let (mut words, mut after) = (vec![String::new()], ' ');
    for c in name.chars() {
        if !c.is_alphabetic() || c.is_uppercase() && after.is_lowercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphabetic()) {
            word.extend(c.to_lowercase());
        }
        after = c;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_placeholder_says_what_it_stands_for() {
        for (names, expected) in [
            (&["{date}", "{{endDate}}", "${end_time}", "{fecha}", "{x, date, short}", "%{deadline}"][..], Sense::Date),
            (&["{name}", "{{ product.title }}", "{productName}", "{prenom}"], Sense::Thing),
            (
                &[
                    "%s",
                    "{0}",
                    "{count}",
                    "{product_count}",
                    "{seats_left}",
                    "{days}",
                    "{update}",
                    "{n, plural, other {a day}}",
                ],
                Sense::Value,
            ),
        ] {
            for name in names {
                assert_eq!(sense(name), expected, "{name}");
            }
        }
    }
}
