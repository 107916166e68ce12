/**
 * Lithuanian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lt",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Ar ši svetainė gali įsiminti, ką peržiūrite?",
    "consent.text":
      "{controller} nori įsiminti, ką čia peržiūrite ir darote ir kas jums rodoma. Šie duomenys saugomi šiame " +
      "įrenginyje ne ilgiau kaip {days}. Jie niekam nesiunčiami.",
    "consent.days": { one: "{count} dieną", few: "{count} dienas", many: "{count} dienos", other: "{count} dienų" },
    "consent.for.recommendations": "Jie naudojami siūlant tai, kas jus galėtų sudominti.",
    "consent.for.offers": "Jie naudojami parenkant pasiūlymus, kurie jus galėtų sudominti.",
    "consent.for.both": "Jie naudojami parenkant rekomendacijas ir pasiūlymus, kurie jus galėtų sudominti.",
    "consent.covers": "„{accept}“ taikoma tik tam. Visa kita išjungta, nebent patys tai pasirinksite.",
    "consent.stop": "Galite bet kada persigalvoti. Tada tai, kas saugoma, ištrinama.",
    "consent.contact": "Turite klausimų? Rašykite: {contact}.",
    "consent.notice": "Privatumo pranešimas",
    "consent.accept": "Sutikti",
    "consent.refuse": "Atmesti",
    "consent.choose": "Tvarkyti pasirinkimus",
    "consent.save": "Išsaugoti pasirinkimus",
    "consent.controller": "Ši svetainė",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Rekomendacijos",
    "purpose.recommendations.text": "Rekomenduoti tai, kas mane galėtų sudominti.",
    "purpose.offers": "Pasiūlymai",
    "purpose.offers.text": "Parinkti pasiūlymus, kurie mane galėtų sudominti.",
    "purpose.measurement": "Statistika",
    "purpose.measurement.text":
      "Padėkite svetainei matyti, kas veikia. {often} jūsų naršyklė išsiunčia po vieną atsakymą į kiekvieną svetainės " +
      "klausimą. Prieš tai pridedama atsitiktinio triukšmo.",
    "noise.month":
      "Jei be jūsų atsakymų būtų teisinga pusė visų spėjimų apie jus, turint visus vieno mėnesio atsakymus teisingų " +
      "būtų daugiausia {right} iš {of}. Jei atsakymas pasikeičia, tai gali būti pastebėta.",
    "purpose.measurement.recipient": "Atsakymus gauna {recipient} ({host}).",
    "purpose.measurement.compare":
      "Kad būtų galima palyginti, dalis sutikusiųjų mato įprastą sąrašą. Siunčiama ir tai, kurį sąrašą matote jūs.",
    "often.day": "Kartą per dieną",
    "often.week": "Kartą per savaitę",
    "often.month": "Kartą per mėnesį",
    "purpose.sensitive": "Jautri tema: {label}",
    "purpose.sensitive.text":
      "Taip pat įsiminti ir naudoti tai, ką peržiūriu tema „{label}“. Jei nepasirinkta, ši tema neįtraukiama.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Ši svetainė pakeitė savo prašymą",
    "renew.text":
      "Anksčiau sutikote. Kol neatsakysite iš naujo, tai, kas šiam tikslui saugoma, jam nenaudojama ir nieko naujo " +
      "jam neišsaugoma.",
    "renew.retention": "Saugoma ne ilgiau kaip {to}. Anksčiau: {from}.",
    "renew.controller": "Dabar atsako {to}. Anksčiau: {from}.",
    "renew.sensitive": "Tai, ką peržiūrite tema „{label}“, būtų saugoma kaip ir visa kita.",
    "renew.collector": "Statistika būtų siunčiama į {to}. Anksčiau: {from}.",
    "renew.recipient": "Statistiką gautų {to}, o ne {from}.",
    "renew.measurement": "Statistikai būtų klausiama daugiau nei anksčiau.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Įjungta: {purposes}. Visa kita išjungta.",
    "consent.refused": "Viskas išjungta. Įsimenamas tik šis pasirinkimas.",
    "consent.withdrawn": "Viskas išjungta. Tai, kas buvo saugoma, ištrinta.",
    "consent.failed": "Nepavyko išsaugoti jūsų pasirinkimo. Bandykite dar kartą.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "Jūsų naršyklė prašo svetainių nekurti jūsų profilio (Global Privacy Control). Ši svetainė to laikosi.",
    "gpc.choose": "Tvarkyti pasirinkimus",
    "gpc.ask":
      "Jūsų naršyklė prašo svetainių nekurti jūsų profilio (Global Privacy Control). Šioje svetainėje vietoj to " +
      "galioja tai, ką pasirinksite čia.",

    "why.button": "Kodėl tai matau?",
    "why.label": "Kodėl tai matau? {title}",
    "why.failed": "Šiuo metu paaiškinimo nėra.",

    "preferences.open": "Jūsų duomenys ir pasirinkimai",
    "preferences.failed": "Nepavyko atidaryti. Bandykite dar kartą.",
  },
};
