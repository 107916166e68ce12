/**
 * Lithuanian: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lt",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Ar ši svetainė gali įsiminti, ką žiūrite?",
    "consent.text":
      "{controller} klausia. Jei sutiksite, ši naršyklė saugos tai, ką žiūrite ir kas jums čia rodoma, ne ilgiau kaip " +
      "{days}. Tai lieka šiame įrenginyje. Niekas iš to niekam nesiunčiama.",
    "consent.days": { one: "{count} dieną", few: "{count} dienas", many: "{count} dienos", other: "{count} dienų" },
    "consent.for.recommendations": "Tai naudojama siūlyti dalykams, kurie jums gali tikti.",
    "consent.for.offers": "Tai naudojama parinkti pasiūlymams, kurie jums gali tikti.",
    "consent.for.both": "Tai naudojama siūlyti dalykams ir parinkti pasiūlymams, kurie jums gali tikti.",
    "consent.covers": "„{accept}“ reiškia sutikimą tik su tuo. Visa kita išjungta, nebent pažymėsite po vieną.",
    "consent.stop": "Galite bet kada apsigalvoti. Tada tai, kas buvo saugoma, ištrinama.",
    "consent.contact": "Turite klausimų? Rašykite: {contact}.",
    "consent.notice": "Skaityti privatumo pranešimą",
    "consent.accept": "Sutinku",
    "consent.refuse": "Nesutinku",
    "consent.choose": "Rinktis po vieną",
    "consent.save": "Išsaugoti šį pasirinkimą",
    "consent.controller": "Ši svetainė",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Rekomendacijos",
    "purpose.recommendations.text": "Siūlyti dalykus, kurie man gali tikti.",
    "purpose.offers": "Pasiūlymai",
    "purpose.offers.text": "Parinkti pasiūlymus, kurie man gali tikti.",
    "purpose.measurement": "Skaičiavimas",
    "purpose.measurement.text":
      "Padėti svetainei matyti, kas veikia gerai. {often} jūsų naršyklė išsiunčia po vieną atsakymą į kiekvieną " +
      "svetainės klausimą. Į jį įmaišyta atsitiktinumo, todėl niekas negali būti tikras, kuris atsakymas yra jūsų.",
    "purpose.measurement.compare":
      "Palyginimui kai kuriems sutikusiems svetainė rodo įprastą sąrašą. Kartu siunčiama ir tai, kuris sąrašas jums " +
      "rodomas.",
    "often.day": "Kartą per dieną",
    "often.week": "Kartą per savaitę",
    "often.month": "Kartą per mėnesį",
    "purpose.sensitive": "Asmeniška tema: {label}",
    "purpose.sensitive.text": "Saugoti ir naudoti ir tai, ką žiūriu tema „{label}“. Jei nepažymėta, tai praleidžiama.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Ši svetainė pakeitė tai, ko prašo",
    "renew.text": "Anksčiau sutikote. Kol neatsakysite, tai, kas saugoma, nenaudojama ir nieko nepridedama.",
    "renew.retention": "Saugoma {to}, o ne {from}.",
    "renew.controller": "Kas už tai atsako: dabar – {to}, anksčiau – {from}.",
    "renew.sensitive": "Tema „{label}“ būtų saugoma kaip ir visa kita.",
    "renew.collector": "Skaičiavimo duomenys siunčiami į {to}, o ne į {from}.",
    "renew.measurement": "Skaičiavimas prašo daugiau nei anksčiau.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Įjungta: {purposes}. Visa kita išjungta.",
    "consent.refused": "Viskas išjungta. Įsimenamas tik šis atsakymas.",
    "consent.withdrawn": "Viskas išjungta, o tai, kas buvo saugoma, ištrinta.",
    "consent.failed": "Jūsų atsakymo išsaugoti nepavyko. Bandykite dar kartą.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Jūsų naršyklė per Global Privacy Control prašo svetainių nekurti jūsų profilio. Ši svetainė jo nekuria.",
    "gpc.choose": "Nuspręsti kitaip",
    "gpc.ask":
      "Jūsų naršyklė per Global Privacy Control prašo svetainių nekurti jūsų profilio. Vietoj to galioja tai, ką " +
      "pasirinksite čia.",

    "why.button": "Kodėl tai?",
    "why.label": "Kodėl tai? {title}",
    "why.failed": "Šiuo metu paaiškinimo nėra.",

    "preferences.open": "Jūsų duomenys ir jūsų pasirinkimai",
    "preferences.failed": "Šiuo metu to atverti nepavyksta. Bandykite dar kartą.",
  },
};
