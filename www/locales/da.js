/**
 * Danish: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "da",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Må denne hjemmeside huske, hvad du kigger på?",
    "consent.text":
      "{controller} spørger. Hvis du siger ja, gemmer denne browser det, du kigger på, og det, du får vist her, i højst " +
      "{days}. Det bliver på denne enhed. Intet af det bliver sendt til nogen.",
    "consent.days": { one: "en dag", other: "{count} dage" },
    "consent.for.recommendations": "Det bruges til at foreslå ting, der måske passer til dig.",
    "consent.for.offers": "Det bruges til at vælge tilbud, der måske passer til dig.",
    "consent.for.both": "Det bruges til at foreslå ting og vælge tilbud, der måske passer til dig.",
    "consent.covers":
      "”{accept}” betyder ja til det alene. Alt andet er slået fra, medmindre du sætter kryds ved det et ad gangen.",
    "consent.stop": "Du kan ændre mening når som helst. Så bliver det, der er gemt, slettet.",
    "consent.contact": "Har du spørgsmål? Skriv til {contact}.",
    "consent.notice": "Læs privatlivspolitikken",
    "consent.accept": "Accepter",
    "consent.refuse": "Afvis",
    "consent.choose": "Vælg et ad gangen",
    "consent.save": "Gem disse valg",
    "consent.controller": "Denne hjemmeside",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Anbefalinger",
    "purpose.recommendations.text": "Foreslå ting, der måske passer til mig.",
    "purpose.offers": "Tilbud",
    "purpose.offers.text": "Vælg tilbud, der måske passer til mig.",
    "purpose.measurement": "Optælling",
    "purpose.measurement.text":
      "Hjælp hjemmesiden med at se, hvad der virker. {often} sender din browser ét svar på hvert spørgsmål fra " +
      "hjemmesiden. Der er blandet tilfældighed i, så ingen kan være sikker på, hvilket svar der er dit.",
    "purpose.measurement.compare":
      "For at sammenligne viser hjemmesiden nogle af dem, der siger ja, den almindelige liste. Hvilken liste du får " +
      "vist, bliver sendt med.",
    "often.day": "En gang om dagen",
    "often.week": "En gang om ugen",
    "often.month": "En gang om måneden",
    "purpose.sensitive": "Privat emne: {label}",
    "purpose.sensitive.text": "Gem og brug også det, jeg kigger på om ”{label}”. Uden et kryds bliver det holdt udenfor.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Denne hjemmeside har ændret, hvad den beder om",
    "renew.text": "Du har sagt ja før. Indtil du svarer, bliver det, der er gemt, ikke brugt, og intet bliver føjet til.",
    "renew.retention": "Gemmes i {to} i stedet for {from}.",
    "renew.controller": "Ansvarlig er nu: {to}. Før: {from}.",
    "renew.sensitive": "”{label}” ville blive gemt som alt andet.",
    "renew.collector": "Optælling sendes til {to} i stedet for {from}.",
    "renew.measurement": "Optælling beder om mere end før.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Slået til: {purposes}. Alt andet er slået fra.",
    "consent.refused": "Det hele er slået fra. Kun dette svar bliver husket.",
    "consent.withdrawn": "Det hele er slået fra, og det, der var gemt, er slettet.",
    "consent.failed": "Dit svar kunne ikke gemmes. Prøv igen.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Din browser beder gennem Global Privacy Control hjemmesider om ikke at lave en profil af dig. Det gør denne " +
      "hjemmeside ikke.",
    "gpc.choose": "Vælg noget andet",
    "gpc.ask":
      "Din browser beder gennem Global Privacy Control hjemmesider om ikke at lave en profil af dig. Det, du selv " +
      "vælger her, gælder i stedet.",

    "why.button": "Hvorfor dette?",
    "why.label": "Hvorfor dette? {title}",
    "why.failed": "Der er ingen forklaring lige nu.",

    "preferences.open": "Dine data og dine valg",
    "preferences.failed": "Dette kan ikke åbnes lige nu. Prøv igen.",
  },
};
