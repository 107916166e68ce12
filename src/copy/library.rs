//! The rules of all languages, as they are part of this program; each file is read when a text needs it.

use std::sync::OnceLock;

use super::language::Language;
use super::rulebook::Rulebook;

/// The rules of all languages.
#[derive(Debug, Default)]
pub struct Library {
    read: [OnceLock<Rulebook>; Language::ALL.len()],
}

impl Library {
    /// Returns the rules of this language.
    #[expect(clippy::expect_used, reason = "the files are part of this program, and a test reads each of them")]
    pub fn book(&self, language: Language) -> &Rulebook {
        let read = self.read.get(language as usize).expect("there is a place for each language");
        read.get_or_init(|| Rulebook::read(language, file(language)).expect("the rules have the documented form"))
    }
}

/// Returns the file with the rules of this language.
#[must_use]
pub const fn file(language: Language) -> &'static str {
    match language {
        Language::German => include_str!("rules/de.txt"),
        Language::English => include_str!("rules/en.txt"),
        Language::Spanish => include_str!("rules/es.txt"),
        Language::French => include_str!("rules/fr.txt"),
        Language::Italian => include_str!("rules/it.txt"),
        Language::Dutch => include_str!("rules/nl.txt"),
    }
}

#[cfg(test)]
mod everyday;
#[cfg(test)]
mod hurry;
#[cfg(test)]
mod opposites;
#[cfg(test)]
mod prices;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::copy::rule::Rule;

    #[test]
    fn the_files_of_all_languages_can_be_read_and_have_every_rule() {
        for language in Language::ALL {
            let book = Rulebook::read(language, file(language)).unwrap_or_else(|fault| {
                panic!("src/copy/rules/{}.txt:{}: {}", language.tag(), fault.line, fault.message);
            });
            for rule in Rule::ALL {
                assert!(book.count(rule) > 0, "{} has no pattern for {rule}", language.tag());
            }
            assert!(!book.is_option(""), "{}", language.tag());
        }
    }

    /// For each language: options that visitors choose themselves, and options that a site may choose.
    const fn options(language: Language) -> ([&'static str; 7], [&'static str; 4]) {
        match language {
            Language::German => (
                [
                    "Newsletter abonnieren",
                    "Angebote unserer Partner per E-Mail",
                    "Weitergabe an Dritte",
                    "Ich stimme zu",
                    "Reiseversicherung für 9 €",
                    "Ich akzeptiere die AGB",
                    "Statistik und Marketing",
                ],
                ["Angemeldet bleiben", "Standardversand", "Kein Newsletter", "Notwendige Cookies"],
            ),
            Language::English => (
                [
                    "Send me the newsletter",
                    "Email me offers from partners",
                    "Share my data with third parties",
                    "I agree",
                    "Add travel insurance for €9",
                    "I accept the terms",
                    "Statistics and marketing",
                ],
                ["Remember me", "Standard delivery", "No newsletter", "Necessary cookies"],
            ),
            Language::Spanish => (
                [
                    "Suscribirme a la newsletter",
                    "Sí, quiero recibir ofertas de socios",
                    "Ceder mis datos a terceros",
                    "Doy mi consentimiento",
                    "Añadir seguro de viaje por 9 €",
                    "Acepto los términos y condiciones",
                    "Estadísticas y publicidad",
                ],
                ["Recordarme", "Envío estándar", "Sin boletín", "Cookies necesarias"],
            ),
            Language::French => (
                [
                    "M’abonner à la newsletter",
                    "Recevoir les offres de nos partenaires",
                    "Transmettre mes données à des tiers",
                    "Je donne mon consentement",
                    "Ajouter l’assurance voyage pour 9 €",
                    "J’accepte les conditions",
                    "Statistiques et marketing",
                ],
                ["Se souvenir de moi", "Livraison standard", "Pas de newsletter", "Cookies nécessaires"],
            ),
            Language::Italian => (
                [
                    "Iscrivimi alla newsletter",
                    "Sì, voglio ricevere offerte dai partner",
                    "Cedere i miei dati a terzi",
                    "Acconsento al trattamento per finalità di marketing",
                    "Aggiungi l'assicurazione a 9 €",
                    "Accetto i termini e le condizioni",
                    "Statistiche e pubblicità",
                ],
                ["Ricordami", "Spedizione standard", "Nessuna newsletter", "Cookie necessari"],
            ),
            Language::Dutch => (
                [
                    "Stuur mij de nieuwsbrief",
                    "Aanbiedingen van partners per e-mail",
                    "Mijn gegevens delen met derden",
                    "Ik ga akkoord",
                    "Reisverzekering voor € 9",
                    "Ik accepteer de voorwaarden",
                    "Statistieken en marketing",
                ],
                ["Onthoud mij", "Standaard bezorging", "Geen nieuwsbrief", "Noodzakelijke cookies"],
            ),
        }
    }

    #[test]
    fn every_language_knows_the_options_that_visitors_choose_themselves() {
        let library = Library::default();
        for language in Language::ALL {
            let (own, others) = options(language);
            let missed: Vec<&str> = own.into_iter().filter(|label| !library.book(language).is_option(label)).collect();
            let alarms: Vec<&str> =
                others.into_iter().filter(|label| library.book(language).is_option(label)).collect();
            assert!(missed.is_empty() && alarms.is_empty(), "{}: {missed:?} {alarms:?}", language.tag());
        }
    }

    #[test]
    fn a_preference_among_ordinary_things_is_no_confirm_shaming() {
        let library = Library::default();
        // For each language: preferences of a shopper, and refusals that make the reader look foolish.
        let texts = |language: Language| match language {
            Language::German => (
                ["Lieber Baumwolle", "Ich möchte lieber Leinen", "Lieber den blauen?", "Ich nehme lieber die Bahn"],
                ["Lieber den vollen Preis zahlen", "Ich schlafe lieber schlecht", "Ich mag hohe Preise"],
            ),
            Language::English => (
                ["I'd rather have cotton", "I prefer tea", "I'd rather not have wool", "I'd rather take the train"],
                ["I'd rather pay full price", "I'd rather see my plants wither", "I love high prices"],
            ),
            Language::Spanish => (
                ["Prefiero algodón", "Prefiero llevar lino", "Prefiero escoger otro color", "Prefiero ir en tren"],
                ["Prefiero pagar más", "Prefiero dejar morir mi jardín", "Elijo el precio completo"],
            ),
            Language::French => (
                ["Plutôt en coton", "Je préfère lire sur papier", "Je choisis le lin", "Je préfère porter du lin"],
                ["Je préfère payer plein tarif", "Je préfère le café fade", "Je préfère laisser mon jardin mourir"],
            ),
            Language::Italian => (
                ["Preferisco il cotone", "Preferisco indossare il lino", "Meglio in blu", "Preferisco vestire di lino"],
                ["Preferisco pagare di più", "Preferisco avere freddo", "Preferisco indossare vestiti vecchi"],
            ),
            Language::Dutch => (
                ["Liever katoen", "Ik heb liever linnen", "Doe mij maar thee", "Liever lezen dan kijken"],
                ["Liever de volle prijs", "Ik slaap liever slecht", "Liever in het duister tasten"],
            ),
        };
        for language in Language::ALL {
            let shames = |text: &str| {
                library.book(language).matches(text).iter().any(|found| found.rule == Rule::ConfirmShaming)
            };
            let (plain, shaming) = texts(language);
            let alarms: Vec<&str> = plain.into_iter().filter(|text| shames(text)).collect();
            let missed: Vec<&str> = shaming.into_iter().filter(|text| !shames(text)).collect();
            assert!(missed.is_empty() && alarms.is_empty(), "{}: {missed:?} {alarms:?}", language.tag());
        }
    }

    #[test]
    fn plain_notices_of_a_library_have_no_findings() {
        let library = Library::default();
        for text in [
            "We send a reminder two days before a book is due.",
            "You get a reminder three days before the loan ends.",
            "If someone else has reserved it, you cannot renew it.",
            "You can renew a book twice, unless someone else has reserved it.",
        ] {
            assert_eq!(library.book(Language::English).matches(text), [], "{text}");
        }
        for text in ["Two days before it is gone!", "Someone else has just reserved it!"] {
            assert!(!library.book(Language::English).matches(text).is_empty(), "{text}");
        }
    }
}
