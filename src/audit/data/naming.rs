//! Recognises personal data by the name of a column, in eight European languages.
//!
//! A name is recognised if it is made of known words and nothing else: a word for personal data, such as "email" or
//! "geburtsdatum", and words that may stand beside it, such as "customer" or "number". Case and separators do not matter,
//! so `Kundenname`, `nom_client` and `adresse IP` are recognised, and `product_name` and `phone_case` are not.

use std::collections::BTreeSet;

use super::personal::Kind;

/// The words for one kind of personal data, in lower case, with spaces between them.
struct Words {
    kind: Kind,
    /// Words that are enough.
    enough: &'static str,
    /// Words that need one of `partners` beside them.
    partial: &'static str,
    partners: &'static [&'static str],
    /// Words that may stand beside these, besides [`BESIDE`].
    beside: &'static [&'static str],
}

/// Words for persons, in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish.
const PERSONS: &str = "customer client user visitor member guest buyer patient passenger person contact recipient kunde \
    kunden nutzer benutzer besucher mitglied gast käufer kaeufer empfänger empfaenger kontakt \
    ansprechpartner utilisateur visiteur membre acheteur destinataire cliente usuario visitante \
    comprador destinatario contacto contatto contato utente visitatore acquirente utilizador klant \
    klanten gebruiker bezoeker ontvanger klient klienta użytkownik użytkownika odbiorca odbiorcy";

/// Words that may stand beside those of any kind.
const BESIDE: &str = "number nr num nummer numero numéro número numer of the de du des di da do del la le el my your home \
    work private privat mobile primary main profile account";

/// Words for what an address or a telephone number is for.
const FOR: &str = "billing shipping bill ship billto shipto delivery rechnungs liefer livraison facturation facturación \
    facturacion envío envio fatturazione spedizione factuur bezorg entrega dostawy";

/// The numbers of columns that share a name, such as `address1` and `address2`.
const NUMBERS: &str = "1 2 3 4";

const ADDRESSES: &str = "address adresse adress addr adres dirección direccion indirizzo endereço endereco";

const WORDS: [Words; 6] = [
    Words {
        kind: Kind::Email,
        enough: "email mail courriel correo correoelectronico correoelectrónico poczta postaelettronica",
        partial: "",
        partners: &[],
        beside: &[ADDRESSES, NUMBERS],
    },
    Words {
        kind: Kind::Phone,
        enough: "phone telephone tel phoneno telephoneno telno mobilenumber msisdn telefon handy téléphone teléfono \
    telefono telefone telefoon telefonu mobilfunk mobiltelefon cellphone",
        partial: "",
        partners: &[],
        beside: &[FOR, NUMBERS],
    },
    Words {
        kind: Kind::Name,
        enough: "firstname lastname surname fullname givenname familyname username vorname nachname familienname \
    prénom prenom nomdefamille apellido apellidos cognome sobrenome apelido voornaam achternaam imię \
    imie nazwisko",
        partial: "name nom nombre nome naam nazwa",
        partners: &[PERSONS, FOR],
        beside: &["first last full completo", NUMBERS],
    },
    Words {
        kind: Kind::Address,
        enough: "address adresse adress adres dirección direccion indirizzo endereço endereco anschrift street postcode \
    zipcode zip postalcode strasse straße plz postleitzahl codepostal codigopostal códigopostal \
    codicepostale kodpocztowy ulica straat",
        partial: "",
        partners: &[],
        beside: &[FOR, NUMBERS, "line zeile ligne línea linea riga linha regel"],
    },
    // Without numbers, because `IP 44` is how well goods are protected from water.
    Words { kind: Kind::Ip, enough: "ip remoteaddr", partial: "", partners: &[], beside: &[ADDRESSES] },
    Words {
        kind: Kind::Birth,
        enough: "birthday birthdate dob geburtsdatum geburtstag geboortedatum geboortedag verjaardag",
        partial: "birth naissance nacimiento nascita nascimento urodzenia",
        partners: &["date data fecha"],
        beside: &[],
    },
];

/// What the words of a name so far contain; the bits of one number.
const ENOUGH: u8 = 1;
const PARTIAL: u8 = 2;
const PARTNER: u8 = 4;

/// Returns the kind that a column's name promises; of a path such as `order.customer.email`, its end is enough.
pub(super) fn by_name(column: &str) -> Option<Kind> {
    let ends = std::iter::successors(Some(column), |path| path.split_once('.').map(|(_, end)| end));
    let plain =
        |end: &str| end.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let plain: Vec<String> = ends.map(plain).collect();
    WORDS.iter().find(|words| plain.iter().any(|name| words.make_up(name))).map(|words| words.kind)
}

impl Words {
    /// Returns true if a name is made of these words, with one that is enough or with two that belong together.
    fn make_up(&self, name: &str) -> bool {
        let partners = self.partners.iter().map(|&words| (PARTNER, words));
        let beside = self.beside.iter().chain(&[PERSONS, BESIDE]).map(|&words| (0, words));
        let parts = [(ENOUGH, self.enough), (PARTIAL, self.partial)].into_iter().chain(partners).chain(beside);
        let parts: Vec<(u8, &str)> = parts.collect();
        // For each place that words can reach, what those before it contain.
        let mut reached = BTreeSet::from([(0, 0)]);
        while let Some((at, contained)) = reached.pop_first() {
            let rest = name.get(at..).unwrap_or_default();
            if rest.is_empty() && (contained & ENOUGH != 0 || contained & (PARTIAL | PARTNER) == PARTIAL | PARTNER) {
                return true;
            }
            for &(part, words) in &parts {
                let next = words.split_whitespace().filter(|word| rest.starts_with(*word));
                reached.extend(next.map(|word| (at + word.len(), contained | part)));
            }
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
        ];
        for name in harmless {
            assert_eq!(by_name(name), None, "{name}");
        }
    }
}
