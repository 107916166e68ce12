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
