/**
 * Danish: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "da",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Må dette websted huske, hvad du ser på?",
    "consent.text":
      "{controller} vil gerne huske, hvad du ser på og gør her, og hvad du får vist. Det gemmes på denne enhed i " +
      "højst {days}. Det sendes ikke til nogen.",
    "consent.days": { one: "en dag", other: "{count} dage" },
    "consent.for.recommendations": "Det bruges til at anbefale ting, der kan interessere dig.",
    "consent.for.offers": "Det bruges til at vælge tilbud, der kan interessere dig.",
    "consent.for.both": "Det bruges til at vælge anbefalinger og tilbud, der kan interessere dig.",
    "consent.covers": "”{accept}” gælder kun dette. Alt andet er slået fra, medmindre du selv vælger det.",
    "consent.stop": "Du kan ændre mening når som helst. Det, der er gemt, slettes så.",
    "consent.contact": "Spørgsmål? Skriv til {contact}.",
    "consent.notice": "Privatlivspolitik",
    "consent.accept": "Accepter",
    "consent.refuse": "Afvis",
    "consent.choose": "Administrer valg",
    "consent.save": "Gem valg",
    "consent.controller": "Dette websted",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Anbefalinger",
    "purpose.recommendations.text": "Anbefal ting, der kan interessere mig.",
    "purpose.offers": "Tilbud",
    "purpose.offers.text": "Vælg tilbud, der kan interessere mig.",
    "purpose.measurement": "Statistik",
    "purpose.measurement.text":
      "Hjælp webstedet med at se, hvad der virker. {often} sender din browser ét svar på hvert spørgsmål fra " +
      "webstedet. Først tilføjes tilfældig støj.",
    "noise.month":
      "Hvis halvdelen af alle gæt om dig var rigtige uden dine svar, ville højst {right} af {of} være rigtige med " +
      "alle svar fra én måned. Hvis et svar ændrer sig, kan det opdages.",
    "purpose.measurement.recipient": "Svarene sendes til {recipient} ({host}).",
    "purpose.measurement.compare":
      "For at sammenligne ser nogle af dem, der accepterer, standardlisten. Hvilken liste du ser, sendes også.",
    "often.day": "Én gang om dagen",
    "often.week": "Én gang om ugen",
    "often.month": "Én gang om måneden",
    "purpose.sensitive": "Følsomt emne: {label}",
    "purpose.sensitive.text": "Husk og brug også det, jeg ser om ”{label}”. Hvis det ikke er valgt, udelades emnet.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Webstedet har ændret, hvad det beder om",
    "renew.text":
      "Du har accepteret før. Indtil du svarer igen, bliver det, der er gemt til dette formål, ikke brugt til det, " +
      "og der gemmes ikke noget nyt til det.",
    "renew.retention": "Gemmes i højst {to} i stedet for {from}.",
    "renew.controller": "Ansvarlig nu: {to}. Før: {from}.",
    "renew.sensitive": "Det, du ser om ”{label}”, ville blive gemt som alt andet.",
    "renew.collector": "Statistik ville blive sendt til {to} i stedet for {from}.",
    "renew.recipient": "{to} ville modtage statistikken i stedet for {from}.",
    "renew.measurement": "Statistikken ville spørge om mere end før.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Slået til: {purposes}. Alt andet er slået fra.",
    "consent.refused": "Alt er slået fra. Kun dette valg huskes.",
    "consent.withdrawn": "Alt er slået fra. Det gemte er slettet.",
    "consent.failed": "Dit valg kunne ikke gemmes. Prøv igen.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Din browser beder websteder om ikke at oprette en profil af dig (Global Privacy Control). Det respekterer " +
      "dette websted.",
    "gpc.choose": "Administrer valg",
    "gpc.ask":
      "Din browser beder websteder om ikke at oprette en profil af dig (Global Privacy Control). På dette websted " +
      "gælder i stedet det, du vælger her.",

    "why.button": "Hvorfor ser jeg dette?",
    "why.label": "Hvorfor ser jeg dette? {title}",
    "why.failed": "Der er ingen forklaring tilgængelig lige nu.",

    "preferences.open": "Dine data og valg",
    "preferences.failed": "Det kunne ikke åbnes. Prøv igen.",
  },
};
