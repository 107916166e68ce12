//! The words of names of columns, in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish; folded as
//! [`super::fold`] does.

use super::kind::Kind;

/// The words for one kind of personal data, with spaces between them.
pub(super) struct Words {
    pub kind: Kind,
    /// Words that are enough.
    pub enough: &'static str,
    /// Words that need one of `partners` beside them.
    pub partial: &'static str,
    pub partners: &'static [&'static str],
    /// Words that may stand beside these, besides [`PERSONS`] and [`BESIDE`].
    pub beside: &'static [&'static str],
}

/// Words for persons.
pub(super) const PERSONS: &str = "customer cust client user visitor member guest buyer patient passenger person contact \
    recipient subscriber employee kunde kunden nutzer benutzer besucher mitglied gast kaeufer empfaenger kontakt \
    ansprechpartner utilisateur visiteur membre acheteur destinataire cliente usuario visitante comprador destinatario \
    contacto contatto contato utente visitatore acquirente utilizador klant klanten gebruiker bezoeker ontvanger klient \
    klienta uzytkownik uzytkownika odbiorca odbiorcy";

/// Words that may stand beside those of any kind.
pub(super) const BESIDE: &str = "number nr no n num nummer numero numer of the de du des di da do del la le el my your \
    home work private privat mobile primary main profile account";

/// Words for what an address or a telephone number is for.
const FOR: &str = "billing shipping bill ship billto shipto delivery rechnungs liefer livraison facturation facturacion \
    envio fatturazione spedizione factuur bezorg entrega dostawy";

/// The numbers of columns that share a name, such as `address1` and `address2`.
const NUMBERS: &str = "1 2 3 4";

const ADDRESSES: &str = "address addr adresse adress adres direccion indirizzo endereco";

pub(super) const WORDS: [Words; 10] = [
    Words {
        kind: Kind::Email,
        enough: "email mail courriel correo correoelectronico poczta postaelettronica",
        partial: "",
        partners: &[],
        beside: &[ADDRESSES, NUMBERS],
    },
    Words {
        kind: Kind::Phone,
        enough: "phone telephone tel phoneno telephoneno telno mobilenumber cellnumber cellno msisdn whatsapp telefon handy \
            telefono telefone telefoon telefonu mobilfunk mobiltelefon handynummer cellphone",
        partial: "",
        partners: &[],
        beside: &[FOR, NUMBERS],
    },
    Words {
        kind: Kind::Name,
        enough: "firstname lastname surname fullname givenname familyname middlename maidenname username fname lname vorname \
            nachname familienname prenom nomdefamille apellido apellidos cognome sobrenome apelido voornaam achternaam imie \
            nazwisko",
        partial: "name nom nombre nome naam nazwa",
        partners: &[PERSONS, FOR],
        beside: &["first last full completo", NUMBERS],
    },
    Words {
        kind: Kind::Address,
        enough: "address addr adresse adress adres direccion indirizzo endereco anschrift street postcode zipcode zip \
            postalcode strasse plz postleitzahl codepostal codigopostal codicepostale kodpocztowy ulica straat housenumber \
            houseno housenr streetnumber streetno hausnummer hausnr huisnummer huisnr numerodecasa numerocivico numerdomu",
        partial: "",
        partners: &[],
        beside: &[FOR, NUMBERS, "line zeile ligne linea linha regel"],
    },
    // Without numbers, because `IP 44` is how well goods are protected from water.
    Words {
        kind: Kind::Ip,
        enough: "ip ipv4 ipv6 remoteaddr",
        partial: "",
        partners: &[],
        beside: &[ADDRESSES, "remote source src origin last login"],
    },
    Words {
        kind: Kind::Device,
        enough: "macaddress macaddr macadresse macadres bssid imei imeisv imsi iccid udid androidid deviceid \
            deviceidentifier deviceuuid advertisingid advertisingidentifier gaid aaid idfa idfv geraeteid \
            geraetekennung geraetenummer werbeid identifiantappareil identifiantdelappareil identifiantpublicitaire \
            iddispositivo iddeldispositivo iddodispositivo idpublicidad idpublicitario apparaatid \
            apparaatnummer advertentieid idurzadzenia numerurzadzenia",
        partial: "",
        partners: &[],
        beside: &["device wifi wlan bluetooth mobile phone handset google apple android ios id code", NUMBERS],
    },
    Words {
        kind: Kind::Birth,
        enough: "birthday birthdate dob yob born birthyear geburtsdatum geburtstag geburtsjahr gebdatum gebjahr \
            geboortedatum geboortedag geboortejaar verjaardag",
        partial: "birth naissance nacimiento nascita nascimento urodzenia",
        partners: &["date data fecha year annee ano anno rok month mes mese mois jour day dia giorno"],
        beside: &[],
    },
    Words {
        kind: Kind::Identity,
        enough: "ssn socialsecurity passport passportid nationalid nationalidentity nationalinsurance personalid identitycard \
            idcard taxid taxnumber taxno nhs aadhaar aadhar nric personnummer driverlicense driverslicense drivinglicence drivinglicense passnummer reisepass reisepassnummer \
            ausweis ausweisnummer ausweisnr personalausweis personalausweisnummer steuerid steueridnr steueridentifikationsnummer steuernummer steuernr sozialversicherung \
            sozialversicherungsnummer svnr fuehrerschein fuehrerscheinnummer passeport numerosecuritesociale securitesociale \
            permisdeconduire carteidentite pasaporte dni nie nif curp documentodeidentidad passaporto codicefiscale cartadidentita \
            passaporte cpf bsn burgerservicenummer rijksregisternummer paspoort paspoortnummer pesel paszport \
            dowodosobisty numerpaszportu numerdowodu",
        partial: "",
        partners: &[],
        beside: &["id"],
    },
    Words {
        kind: Kind::Account,
        enough: "iban bankaccount cardnumber cardno cardnum creditcard debitcard ccnumber ccnum kontonummer kontonr \
            bankverbindung kreditkarte kreditkartennummer kartennummer cartebancaire cartedecredit numerodecarte \
            tarjetadecredito numerodetarjeta cuentabancaria cartadicredito contobancario cartaodecredito numerodocartao \
            contabancaria rekeningnummer bankrekening creditcardnummer numerkonta numerkarty kartakredytowa",
        partial: "",
        partners: &[],
        beside: &["bank payment"],
    },
    Words {
        kind: Kind::Place,
        enough: "latitude longitude lat lon lng latlng latlon latlong coordinates coordinate coords geolocation gps breitengrad \
            laengengrad koordinaten coordonnees latitud longitud coordenadas latitudine longitudine coordinate breedtegraad \
            lengtegraad coordinaten szerokoscgeograficzna dlugoscgeograficzna wspolrzedne",
        partial: "",
        partners: &[],
        beside: &["geo location position point"],
    },
];
