//! Wording that is close to a finding: placeholders, notices and everyday texts, among them a form that law prescribes.

use super::Library;
use crate::copy::{Language, Rule};

/// Checks texts without findings, and texts with a finding of this rule, or of any if there is none.
pub(super) fn check(rule: Option<Rule>, plain: &[(Language, &str)], wrong: &[(Language, &str)]) {
    let library = Library::default();
    let is_found = |&(language, text): &(Language, &str)| {
        let found = library.book(language).matches(text);
        found.iter().any(|found| rule.is_none_or(|rule| found.rule == rule))
    };
    let alarms: Vec<_> = plain.iter().filter(|text| is_found(text)).collect();
    let missed: Vec<_> = wrong.iter().filter(|text| !is_found(text)).collect();
    assert!(alarms.is_empty() && missed.is_empty(), "alarms {alarms:?}, missed {missed:?}");
}

use Language::{Dutch, English, French, German, Italian, Spanish};

#[test]
fn periods_shares_and_limits_of_a_notice_have_no_findings() {
    check(
        None,
        &[
            (English, "The site’s file still lacks: sign_off."),
            (English, "The site’s file still lacks: sign_off.name, sign_off.role."),
            (English, "The site’s file still lacks: sign_off.name, sign_off.role, sign_off.decision, sign_off.date."),
            (English, "180 days; kept until the visitor deletes all data"),
            (English, "180 days"),
            (English, "90 days at most"),
            (English, "10 % of people who accept “Statistics” see the lists that everyone sees."),
            (German, "Zum Vergleich sehen 10 % der Personen die Listen, die alle sehen."),
            (German, "höchstens 90 Tage"),
            (German, "90 Tage"),
            (German, "180 Tage; bis die Person alle Daten löscht"),
            (German, "angesehen; aus einer Liste gewählt; in den Warenkorb gelegt; gekauft"),
            (French, "90 jours au plus"),
            (French, "10 % des personnes voient les listes que tout le monde voit."),
            (Spanish, "90 días como máximo"),
            (Spanish, "180 días"),
            (Spanish, "Su navegador envía respuestas a unas pocas preguntas, con ruido aleatorio."),
            (Spanish, "El 10 % de las personas ve las listas que ven todos."),
            (Italian, "90 giorni al massimo"),
            (Italian, "Il 10 % delle persone vede le liste che vedono tutti."),
            (Italian, "Se una risposta cambia, qualcuno può accorgersene."),
            (Dutch, "ten hoogste 90 dagen"),
            (Dutch, "Hoogstens 100 lijsten worden bewaard."),
            (Dutch, "10 % van de mensen ziet de lijsten die iedereen ziet."),
            (
                Dutch,
                "Er worden hoogstens 500 van uw handelingen en hoogstens 100 lijsten bewaard; wat het oudst is, wordt het eerst gewist.",
            ),
        ],
        &[
            (English, "5 people are looking at this right now"),
            (English, "Only 2 days until prices rise"),
            (English, "3 days to go"),
            (German, "5 Personen sehen sich das gerade an"),
            (German, "Gerade sehen 12 Personen dieses Zimmer"),
            (Spanish, "Quedan pocas plazas"),
            (Spanish, "¡Pocas unidades!"),
            (Spanish, "¡Solo 2 días!"),
            (Italian, "Qualcuno l'ha appena comprato"),
            (Dutch, "12 mensen bewaarden dit"),
            (Dutch, "100 keer bewaard door anderen"),
        ],
    );
}

#[test]
fn only_a_placeholder_for_a_date_or_a_number_is_one() {
    check(
        Some(Rule::FalseUrgency),
        &[
            (English, "Hurry, the sale ends on {x}"),
            (English, "Hurry, it ends {end_date}"),
            (German, "Nur noch bis {x}: letzte Chance"),
            (French, "Dernière chance : jusqu'au {x}"),
            (Spanish, "Última oportunidad: hasta el {x}"),
            (Italian, "Ultima occasione: fino al {x}"),
            (Dutch, "Laatste kans: tot {x}"),
        ],
        &[
            (English, "Hurry, {name}!"),
            (English, "Hurry! Sale ends at {store}"),
            (German, "{produkt}: letzte Chance!"),
            (French, "{produit} : dernière chance !"),
            (Spanish, "¡Date prisa, {nombre}!"),
            (Italian, "{prodotto}: ultima occasione!"),
            (Dutch, "Wees er snel bij, {naam}!"),
        ],
    );
    check(
        Some(Rule::FakeScarcity),
        &[
            (English, "Only {count} left"),
            (English, "Only {n} {product} left"),
            (German, "Nur noch {anzahl} Stück"),
            (French, "Plus que {n} articles en stock"),
            (Spanish, "Quedan {plazas} plazas"),
            (Italian, "Restano {n} posti"),
            (Dutch, "Nog {aantal} stuks op voorraad"),
        ],
        &[
            (English, "{product}: only 2 left"),
            (English, "Only 2 {x} left"),
            (German, "{produkt}: nur noch 2 Stück"),
            (French, "{produit} : plus que 2 en stock"),
            (Spanish, "{producto}: solo quedan 2"),
            (Italian, "{prodotto}: ne restano solo 2"),
            (Dutch, "{product}: nog maar 2 stuks"),
        ],
    );
}

#[test]
fn what_controls_a_template_hides_no_words() {
    let texts = [
        "{{#if a}}We’re sad to see you go{{/if}}",
        "{% if a %}We’re sad to see you go{% endif %}",
        "<b>{{x}}</b> We’re sad to see you go",
        "@if($a) We’re sad to see you go @endif",
        "<?php if ($a): ?>We’re sad to see you go<?php endif; ?>",
        "{We’re sad to see you go}",
        "1. We’re sad to see you go",
        "{x, select, other {We’re sad to see you go, {name}}}",
        "Only 2\nleft",
        "Last\nchance!",
    ];
    check(None, &[(English, "Only <?= $n ?> left")], &texts.map(|text| (English, text)));
}

#[test]
fn everyday_texts_have_no_findings() {
    let english = [
        "Only 3 left-handed scissors",
        "Only one left shoe",
        "Sad",
        "See you later",
        "Do you want to save your changes before you leave?",
        "Running out of ink?",
        "Last update: today only",
        "This offer is not limited in time.",
        "It is not the last one.",
    ];
    let german = ["Traurig", "Bis später!", "Die letzte Chance – Roman", "Dieser Benutzername ist schon vergeben."];
    let others = [
        (French, "La Dernière Chance – roman, broché"),
        (Spanish, "La última oportunidad – novela"),
        (Spanish, "Envíe la comunicación antes de que venza el plazo de desistimiento."),
        (Italian, "Invii la comunicazione prima della scadenza del periodo di recesso."),
        (Italian, "L'offerta non è limitata nel tempo."),
        (Dutch, "De laatste kans – roman, gebonden"),
        (Dutch, "Het spijt ons, er ging iets mis met je betaling."),
    ];
    let plain: Vec<(Language, &str)> = english.into_iter().map(|text| (English, text)).collect();
    check(None, &plain, &[(English, "Only 3 left"), (English, "Last chance to buy this novel")]);
    check(None, &german.map(|text| (German, text)), &[(German, "Letzte Chance auf diesen Roman")]);
    check(None, &others, &[(Spanish, "Última oportunidad para esta novela"), (Italian, "Offerta limitata nel tempo")]);
}

#[test]
fn what_one_language_finds_the_others_find_too() {
    let texts = [
        (Rule::Guilt, English, "Ad blockers hurt our writers."),
        (Rule::Guilt, Spanish, "Los bloqueadores de anuncios perjudican a nuestra redacción."),
        (Rule::Guilt, Italian, "Gli ad blocker danneggiano la nostra redazione."),
        (Rule::Guilt, Dutch, "Advertentieblokkers benadelen onze redactie."),
        (Rule::FakeScarcity, Spanish, "12.000 personas ya lo disfrutan"),
        (Rule::FakeScarcity, Italian, "12.000 persone l'hanno già scelto"),
        (Rule::HiddenCosts, German, "14 Tage gratis, dann monatliche Abrechnung"),
        (Rule::HiddenCosts, German, "Kostenlos* *danach 5 € im Monat"),
        (Rule::HiddenCosts, Dutch, "14 dagen gratis, daarna maandelijkse betaling"),
        (Rule::ConfirmShaming, German, "Weiter mit irrelevanten Anzeigen"),
        (Rule::FalseUrgency, French, "Derniers instants pour commander"),
    ];
    for (rule, language, text) in texts {
        check(Some(rule), &[], &[(language, text)]);
    }
}
