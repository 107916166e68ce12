/** Norwegian Bokmål: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "nb",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Kan dette nettstedet huske hva du ser på?",
    "consent.text":
      "{controller} vil gjerne huske hva du ser på og gjør her, og hva du får se. Dette lagres på denne enheten i " +
      "opptil {days}. Det sendes ikke til noen.",
    "consent.days": { one: "én dag", other: "{count} dager" },
    "consent.for.recommendations": "Det brukes til å anbefale ting som kan interessere deg.",
    "consent.for.offers": "Det brukes til å velge tilbud som kan interessere deg.",
    "consent.for.both": "Det brukes til å velge anbefalinger og tilbud som kan interessere deg.",
    "consent.covers": "«{accept}» gjelder bare dette. Alt annet er av med mindre du velger det.",
    "consent.stop": "Du kan ombestemme deg når som helst. Det som er lagret, blir da slettet.",
    "consent.contact": "Spørsmål? Skriv til {contact}.",
    "consent.notice": "Personvernerklæring",
    "consent.accept": "Godta",
    "consent.refuse": "Avvis",
    "consent.choose": "Administrer valg",
    "consent.save": "Lagre valg",
    "consent.controller": "Dette nettstedet",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Anbefalinger",
    "purpose.recommendations.text": "Anbefal ting som kan interessere meg.",
    "purpose.offers": "Tilbud",
    "purpose.offers.text": "Velg tilbud som kan interessere meg.",
    "purpose.measurement": "Statistikk",
    "purpose.measurement.text":
      "Hjelp nettstedet med å se hva som fungerer. {often} sender nettleseren din ett svar på hvert spørsmål fra " +
      "nettstedet. Først legges det til tilfeldig støy.",
    "noise.month":
      "Hvis halvparten av alle gjetninger om deg var riktige uten svarene dine, ville høyst {right} av {of} være " +
      "riktige med alle svar fra én måned. Hvis et svar endrer seg, kan det oppdages.",
    "purpose.measurement.recipient": "Svarene sendes til {recipient} ({host}).",
    "purpose.measurement.compare":
      "For å sammenligne får noen av dem som godtar, se standardlisten. Hvilken liste du ser, sendes også.",
    "often.day": "Én gang om dagen",
    "often.week": "Én gang i uken",
    "often.month": "Én gang i måneden",
    "purpose.sensitive": "Sensitivt tema: {label}",
    "purpose.sensitive.text": "Husk og bruk også det jeg ser på om «{label}». Hvis det ikke er valgt, utelates temaet.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Nettstedet har endret hva det ber om",
    "renew.text":
      "Du har godtatt tidligere. Inntil du svarer på nytt, brukes det som er lagret for dette formålet, ikke til " +
      "formålet, og ingenting nytt lagres for det.",
    "renew.retention": "Lagres i opptil {to} i stedet for {from}.",
    "renew.controller": "{to} er nå ansvarlig i stedet for {from}.",
    "renew.sensitive": "Det du ser på om «{label}», ville bli lagret som alt annet.",
    "renew.collector": "Statistikk ville bli sendt til {to} i stedet for {from}.",
    "renew.recipient": "{to} ville få statistikken i stedet for {from}.",
    "renew.measurement": "Statistikken ville be om mer enn før.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Slått på: {purposes}. Alt annet er av.",
    "consent.refused": "Alt er av. Bare dette valget huskes.",
    "consent.withdrawn": "Alt er av. Det som var lagret, er slettet.",
    "consent.failed": "Valget ditt kunne ikke lagres. Prøv igjen.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Nettleseren din ber nettsteder om ikke å lage en profil av deg (Global Privacy Control). Dette nettstedet " +
      "respekterer det.",
    "gpc.choose": "Administrer valg",
    "gpc.ask":
      "Nettleseren din ber nettsteder om ikke å lage en profil av deg (Global Privacy Control). På dette nettstedet " +
      "gjelder det du velger her, i stedet.",

    "why.button": "Hvorfor ser jeg dette?",
    "why.label": "Hvorfor ser jeg dette? {title}",
    "why.failed": "Ingen forklaring er tilgjengelig akkurat nå.",

    "preferences.open": "Dine data og valg",
    "preferences.failed": "Dette kunne ikke åpnes. Prøv igjen.",
  },
};
