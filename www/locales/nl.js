/** Dutch: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "nl",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Mag deze website onthouden wat u bekijkt?",
    "consent.text":
      "{controller} wil graag onthouden wat u hier bekijkt en doet, en wat u te zien krijgt. Dit wordt hoogstens " +
      "{days} op dit apparaat bewaard. Het wordt naar niemand verzonden.",
    "consent.days": { one: "{count} dag", other: "{count} dagen" },
    "consent.for.recommendations": "Het wordt gebruikt om u dingen aan te bevelen die u kunnen interesseren.",
    "consent.for.offers": "Het wordt gebruikt om aanbiedingen te kiezen die u kunnen interesseren.",
    "consent.for.both": "Het wordt gebruikt om aanbevelingen en aanbiedingen te kiezen die u kunnen interesseren.",
    "consent.covers": "‘{accept}’ geldt alleen hiervoor. Al het andere staat uit, tenzij u het zelf selecteert.",
    "consent.stop": "U kunt altijd van gedachten veranderen. Wat is bewaard, wordt dan verwijderd.",
    "consent.contact": "Vragen? Schrijf naar {contact}.",
    "consent.notice": "Privacyverklaring",
    "consent.accept": "Accepteren",
    "consent.refuse": "Weigeren",
    "consent.choose": "Keuzes beheren",
    "consent.save": "Keuzes opslaan",
    "consent.controller": "Deze website",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Aanbevelingen",
    "purpose.recommendations.text": "Mij dingen aanbevelen die mij kunnen interesseren.",
    "purpose.offers": "Aanbiedingen",
    "purpose.offers.text": "Aanbiedingen kiezen die mij kunnen interesseren.",
    "purpose.measurement": "Statistieken",
    "purpose.measurement.text":
      "Help deze website te zien wat werkt. {often} stuurt uw browser één antwoord op elke vraag van de website. " +
      "Vooraf wordt willekeurige ruis toegevoegd.",
    "noise.month":
      "Als zonder uw antwoorden de helft van alle gissingen over u juist was, zouden er met alle antwoorden van één " +
      "maand hooguit {right} van de {of} juist zijn. Als een antwoord verandert, kan dat worden opgemerkt.",
    "purpose.measurement.recipient": "De antwoorden gaan naar {recipient} ({host}).",
    "purpose.measurement.compare":
      "Om te vergelijken krijgen sommige mensen die akkoord gaan de standaardlijst te zien. Welke lijst u ziet, " +
      "wordt meegestuurd.",
    "often.day": "Eén keer per dag",
    "often.week": "Eén keer per week",
    "often.month": "Eén keer per maand",
    "purpose.sensitive": "Gevoelig onderwerp: {label}",
    "purpose.sensitive.text":
      "Ook onthouden en gebruiken wat ik bekijk over ‘{label}’. Zonder selectie blijft dit onderwerp buiten " +
      "beschouwing.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Deze website vraagt nu iets anders",
    "renew.text":
      "U ging eerder akkoord. Totdat u opnieuw antwoordt, wordt wat hiervoor is bewaard hier niet voor gebruikt en " +
      "wordt er hiervoor niets nieuws bewaard.",
    "renew.retention": "Hoogstens {to} bewaard in plaats van {from}.",
    "renew.controller": "Nu verantwoordelijk: {to}. Eerder: {from}.",
    "renew.sensitive": "Wat u bekijkt over ‘{label}’ zou worden bewaard zoals al het andere.",
    "renew.collector": "Statistieken zouden naar {to} gaan in plaats van naar {from}.",
    "renew.recipient": "{to} zou de statistieken ontvangen in plaats van {from}.",
    "renew.measurement": "Voor de statistieken zou meer worden gevraagd dan voorheen.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Ingeschakeld: {purposes}. Al het andere staat uit.",
    "consent.refused": "Alles staat uit. Alleen deze keuze wordt onthouden.",
    "consent.withdrawn": "Alles staat uit. Wat was bewaard, is verwijderd.",
    "consent.failed": "Uw keuze kon niet worden opgeslagen. Probeer het opnieuw.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Uw browser vraagt websites geen profiel van u te maken (Global Privacy Control). Deze website respecteert dat.",
    "gpc.choose": "Keuzes beheren",
    "gpc.ask":
      "Uw browser vraagt websites geen profiel van u te maken (Global Privacy Control). Op deze website geldt in " +
      "plaats daarvan wat u hier kiest.",

    "why.button": "Waarom zie ik dit?",
    "why.label": "Waarom zie ik dit? {title}",
    "why.failed": "Er is op dit moment geen uitleg beschikbaar.",

    "preferences.open": "Uw gegevens en keuzes",
    "preferences.failed": "Dit kon niet worden geopend. Probeer het opnieuw.",
  },
};
