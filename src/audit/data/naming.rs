//! Recognises personal data by the name of a column, in eight European languages.
//!
//! A name is recognised if it is made of known words and nothing else: a word for personal data, such as "email" or
//! "geburtsdatum", and words that may stand beside it, such as "customer" or "number". Case, accents and separators do not
//! matter, so `Kundenname`, `nom_client` and `adresse IP` are recognised, and `product_name` and `phone_case` are not.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::fold::{plain, words};
use super::kind::Kind;
use super::vocabulary::{BESIDE, PERSONS, WORDS, Words};

/// How many keys of a path a name may have, counted from its end (chosen: `customer.shipping.address.line1`).
const MOST_PARTS: usize = 4;
/// The maximum length of a name in bytes (chosen: twice the longest that a test knows); a longer one is no name.
const MOST_BYTES: usize = 100;

/// Words for a number of a version.
const VERSIONS: &str = "version versions ver v build firmware release revision appversion osversion browserversion";

/// What the words of a name so far contain; the bits of one number.
const ENOUGH: u8 = 1;
const PARTIAL: u8 = 2;
const PARTNER: u8 = 4;

/// The words of the kinds, by kind.
static VOCABULARY: LazyLock<Vec<Vocabulary>> = LazyLock::new(|| WORDS.iter().map(Vocabulary::of).collect());

/// The words of one kind, each with what it contains, ascending.
struct Vocabulary {
    kind: Kind,
    words: Vec<(&'static str, u8)>,
}

/// Returns the kind that a column's name promises; of a path such as `order.customer.email`, its end is enough.
pub(super) fn by_name(column: &str) -> Option<Kind> {
    let names: Vec<String> = ends(column, MOST_PARTS).collect();
    VOCABULARY.iter().find(|words| names.iter().any(|name| words.make_up(name))).map(|words| words.kind)
}

/// Returns true if a column's name says that it contains versions, which may look like addresses.
pub(super) fn names_version(column: &str) -> bool {
    let end = column.rsplit('.').next().unwrap_or_default();
    let is_version = |word: &String| VERSIONS.split_whitespace().any(|version| version == word);
    end.len() <= MOST_BYTES && words(end).iter().any(is_version)
}

/// Returns the ends of a path of one to `parts` keys, the longest first, in the form in which names are compared; without
/// those that are too long.
pub(super) fn ends(column: &str, parts: usize) -> impl Iterator<Item = String> {
    let starts = column.rmatch_indices('.').map(|(at, _)| at + 1).chain([0]).take(parts);
    let ends = starts.map_while(|at| column.get(at..)).take_while(|end| end.len() <= MOST_BYTES);
    ends.map(plain).collect::<Vec<_>>().into_iter().rev()
}

impl Vocabulary {
    fn of(words: &Words) -> Self {
        let partners = words.partners.iter().map(|&words| (PARTNER, words));
        let beside = words.beside.iter().chain(&[PERSONS, BESIDE]).map(|&words| (0, words));
        let parts = [(ENOUGH, words.enough), (PARTIAL, words.partial)].into_iter().chain(partners).chain(beside);
        let mut known: Vec<(&str, u8)> =
            parts.flat_map(|(part, words)| words.split_whitespace().map(move |word| (word, part))).collect();
        known.sort_unstable();
        Self { kind: words.kind, words: known }
    }

    /// Returns true if a name is made of these words, with one that is enough or with two that belong together.
    fn make_up(&self, name: &str) -> bool {
        // For each place that words can reach, what those before it contain.
        let mut reached = BTreeSet::from([(0, 0)]);
        while let Some((at, contained)) = reached.pop_first() {
            let rest = name.get(at..).unwrap_or_default();
            let Some(first) = rest.chars().next() else {
                if contained & ENOUGH != 0 || contained & (PARTIAL | PARTNER) == PARTIAL | PARTNER {
                    return true;
                }
                continue;
            };
            let start = self.words.partition_point(|(word, _)| word.chars().next() < Some(first));
            let same = self.words.iter().skip(start).take_while(|(word, _)| word.starts_with(first));
            let next = same.filter(|(word, _)| rest.starts_with(word));
            reached.extend(next.map(|(word, part)| (at + word.len(), contained | part)));
        }
        false
    }
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
            ("E-Mail-Adresse", Kind::Email),
            ("adresse e-mail", Kind::Email),
            ("customerEmail", Kind::Email),
            ("telefonnr", Kind::Phone),
            ("numero_de_telefone", Kind::Phone),
            ("contact_phone", Kind::Phone),
            ("Kundenname", Kind::Name),
            ("nom_client", Kind::Name),
            ("nombre_cliente", Kind::Name),
            ("billing_address", Kind::Address),
            ("Rechnungsadresse", Kind::Address),
            ("adresse_ip", Kind::Ip),
            ("IP-Adresse", Kind::Ip),
            ("geboortedatum", Kind::Birth),
            ("data_di_nascita", Kind::Birth),
            ("data_de_nascimento", Kind::Birth),
            ("data_urodzenia", Kind::Birth),
            ("date_naissance", Kind::Birth),
            ("Fecha de nacimiento", Kind::Birth),
            ("account_email", Kind::Email),
            ("orders.customer.email", Kind::Email),
            ("context.traits.lastName", Kind::Name),
            ("context.user.name", Kind::Name),
            ("user.profile.lastName", Kind::Name),
            ("shipping.address.street", Kind::Address),
            ("address1", Kind::Address),
            ("Address 1", Kind::Address),
            ("address_2", Kind::Address),
            ("address_line_2", Kind::Address),
            ("Adresszeile 1", Kind::Address),
            ("Shipping Address1", Kind::Address),
            ("ship_to_address_2", Kind::Address),
            ("Billing Zip", Kind::Address),
            ("Street 2", Kind::Address),
            ("Email 2", Kind::Email),
            ("phone1", Kind::Phone),
            ("Ship Name", Kind::Name),
            ("Billing Name", Kind::Name),
            ("shipping_name", Kind::Name),
            ("bill_to_name", Kind::Name),
            ("ssn", Kind::Identity),
            ("social_security_number", Kind::Identity),
            ("passport", Kind::Identity),
            ("Passport No.", Kind::Identity),
            ("pesel", Kind::Identity),
            ("national_id", Kind::Identity),
            ("codice fiscale", Kind::Identity),
            ("iban", Kind::Account),
            ("customer_iban", Kind::Account),
            ("card_number", Kind::Account),
            ("Kreditkarte", Kind::Account),
            ("lat", Kind::Place),
            ("geo.longitude", Kind::Place),
            ("Längengrad", Kind::Place),
            ("birth_year", Kind::Birth),
            ("year_of_birth", Kind::Birth),
            ("Geburtsjahr", Kind::Birth),
            ("Geb.-Datum", Kind::Birth),
            ("born", Kind::Birth),
            ("dob", Kind::Birth),
            ("année de naissance", Kind::Birth),
            ("fname", Kind::Name),
            ("lname", Kind::Name),
            ("cust_name", Kind::Name),
            ("cust_phone", Kind::Phone),
            ("N° de téléphone", Kind::Phone),
            ("Te\u{301}le\u{301}phone", Kind::Phone),
            ("whatsapp", Kind::Phone),
            ("remote_ip", Kind::Ip),
            ("ip_addr", Kind::Ip),
            ("mac_address", Kind::Device),
            ("IMEI", Kind::Device),
            ("imei_number", Kind::Device),
            ("imei2", Kind::Device),
            ("device_imei", Kind::Device),
            ("advertising_id", Kind::Device),
            ("google advertising id", Kind::Device),
            ("context.device.advertisingId", Kind::Device),
            ("IDFA", Kind::Device),
            ("gaid", Kind::Device),
            ("device_id", Kind::Device),
            ("DeviceID", Kind::Device),
            ("Geräte-ID", Kind::Device),
            ("identifiant de l'appareil", Kind::Device),
            ("Steuernummer", Kind::Identity),
            ("NHS_Number", Kind::Identity),
            ("nhs no.", Kind::Identity),
            ("NIE", Kind::Identity),
            ("numero_nie", Kind::Identity),
            ("house_number", Kind::Address),
            ("house_no", Kind::Address),
            ("Hausnummer", Kind::Address),
            ("numer_domu", Kind::Address),
            ("shipping.first_name", Kind::Name),
        ] {
            assert_eq!(by_name(name), Some(kind), "{name}");
        }
        let harmless = [
            "UserId",
            "title",
            "name",
            "brand_name",
            "Event",
            "zipper",
            "mailing",
            "mobile",
            "product_name",
            "nom_produit",
            "category name",
            "productName",
            "telephone case",
            "phone_case",
            "phone_model",
            "strip",
            "ship_date",
            "recipe",
            "publish_date",
            "data",
            "date",
            "client",
            "customer_id",
            "kunde",
            "Markenname",
            "street_style",
            "mail_order",
            "ip_rating",
            "address_book",
            "email_opened",
            "birthday_gift",
            "supplier_name",
            "profile_name",
            "channel.email.opened",
            "phone.model",
            "brand.name",
            "nome_prodotto",
            "Lineitem name",
            "name1",
            "line 1",
            "IP44",
            "ip 67",
            "shipping",
            "Shipping Method",
            "shipment",
            "bill",
            "device",
            "device_type",
            "device_model",
            "phone_id",
            "advertising_campaign",
            "id",
            "nhs_discount",
            "niece",
            "age",
            "year",
            "born_in_usa",
            "card_type",
            "number",
            "no",
            "house",
            "macaroni",
            "platform",
            "account",
            "location",
        ];
        for name in harmless {
            assert_eq!(by_name(name), None, "{name}");
        }
    }

    #[test]
    fn only_the_last_parts_of_a_path_are_compared() {
        assert_eq!(by_name("a.b.c.d.e.f.email"), Some(Kind::Email));
        assert_eq!(by_name(&format!("{}.email", "a".repeat(1000))), Some(Kind::Email));
        assert_eq!(ends("a.B-b.C.d", 2).collect::<Vec<_>>(), ["cd", "d"]);
        assert_eq!(ends("a.b", 4).collect::<Vec<_>>(), ["ab", "b"]);
        assert_eq!(ends("", 4).collect::<Vec<_>>(), [""]);
        assert_eq!(ends("a.", 4).collect::<Vec<_>>(), ["a", ""]);
        assert_eq!(ends(&"é".repeat(51), 4).count(), 0);
    }

    /// A name of a megabyte takes no longer than a short one; before, 200 kB took a minute.
    #[test]
    fn long_names_take_no_longer_than_short_ones() {
        let start = std::time::Instant::now();
        for name in ["a.".repeat(500_000), "mail".repeat(250_000), "a".repeat(1_000_000), ".".repeat(1_000_000)] {
            assert_eq!((by_name(&name), names_version(&name)), (None, false));
        }
        let name = "no".repeat(50);
        (0..1000).for_each(|_| assert_eq!(by_name(&name), None));
        assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
    }

    #[test]
    fn the_names_of_versions_are_recognised() {
        for name in
            ["version", "app_version", "osVersion", "Build", "ver", "context.app.version", "firmware", "browserversion"]
        {
            assert!(names_version(name), "{name}");
        }
        for name in ["ip", "x", "visitor", "conversion rate", "server", "builder"] {
            assert!(!names_version(name), "{name}");
        }
    }
}
