/** Dutch: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "nl",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Mag deze site onthouden wat u bekijkt?",
    "consent.text":
      "{controller} vraagt dit. Als u ja zegt, bewaart deze browser wat u bekijkt en wat u hier te zien krijgt, " +
      "hoogstens {days} lang. Het blijft op dit apparaat. Niets ervan wordt naar iemand verstuurd.",
    "consent.days": { one: "{count} dag", other: "{count} dagen" },
    "consent.for.recommendations": "Het wordt gebruikt om dingen voor te stellen die bij u kunnen passen.",
    "consent.for.offers": "Het wordt gebruikt om aanbiedingen te kiezen die bij u kunnen passen.",
    "consent.for.both": "Het wordt gebruikt om dingen voor te stellen en aanbiedingen te kiezen die bij u kunnen passen.",
    "consent.covers": "‘{accept}’ betekent alleen daarop ja. Al het andere staat uit, tenzij u het een voor een aanvinkt.",
    "consent.stop": "U kunt altijd van gedachten veranderen. Wat bewaard was, wordt dan gewist.",
    "consent.contact": "Hebt u vragen? Schrijf naar {contact}.",
    "consent.notice": "Lees de privacyverklaring",
    "consent.accept": "Accepteren",
    "consent.refuse": "Weigeren",
    "consent.choose": "Een voor een kiezen",
    "consent.save": "Deze keuzes opslaan",
    "consent.controller": "Deze site",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Aanbevelingen",
    "purpose.recommendations.text": "Dingen voorstellen die bij mij kunnen passen.",
    "purpose.offers": "Aanbiedingen",
    "purpose.offers.text": "Aanbiedingen kiezen die bij mij kunnen passen.",
    "purpose.measurement": "Tellen",
    "purpose.measurement.text":
      "De site helpen te zien wat werkt. {often} stuurt uw browser één antwoord op elke vraag van de site. Er is " +
      "toeval doorheen gemengd, zodat niemand zeker kan weten welk antwoord het uwe is.",
    "purpose.measurement.compare":
      "Ter vergelijking toont de site sommigen die ja zeggen de gewone lijst. Welke lijst u te zien krijgt, wordt " +
      "meegestuurd.",
    "often.day": "Eén keer per dag",
    "often.week": "Eén keer per week",
    "often.month": "Eén keer per maand",
    "purpose.sensitive": "Privéonderwerp: {label}",
    "purpose.sensitive.text": "Ook bewaren en gebruiken wat ik bekijk over ‘{label}’. Zonder vinkje wordt het weggelaten.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Deze site vraagt nu iets anders",
    "renew.text": "U hebt eerder ja gezegd. Tot u antwoordt, wordt wat bewaard is niet gebruikt en komt er niets bij.",
    "renew.retention": "Wordt {to} bewaard in plaats van {from}.",
    "renew.controller": "Nu verantwoordelijk: {to}. Eerder: {from}.",
    "renew.sensitive": "‘{label}’ zou net als al het andere worden bewaard.",
    "renew.collector": "Tellen stuurt naar {to} in plaats van {from}.",
    "renew.measurement": "Tellen vraagt om meer dan eerst.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Aangezet: {purposes}. Al het andere staat uit.",
    "consent.refused": "Alles staat uit. Alleen dit antwoord wordt onthouden.",
    "consent.withdrawn": "Alles staat uit, en wat bewaard was, is gewist.",
    "consent.failed": "Uw antwoord kon niet worden opgeslagen. Probeer het opnieuw.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Met Global Privacy Control vraagt uw browser aan sites om geen profiel van u te maken. Deze site maakt er geen.",
    "gpc.choose": "Anders beslissen",
    "gpc.ask":
      "Met Global Privacy Control vraagt uw browser aan sites om geen profiel van u te maken. Wat u hier zelf kiest, " +
      "telt in plaats daarvan.",

    "why.button": "Waarom dit?",
    "why.label": "Waarom dit? {title}",
    "why.failed": "Er is nu geen uitleg beschikbaar.",

    "preferences.open": "Uw gegevens en uw keuzes",
    "preferences.failed": "Dit kan nu niet worden geopend. Probeer het opnieuw.",
  },
};
