/** Lithuanian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lt",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Kiekviena prekė gauna balų, ir pirmiausia rodomos daugiausia balų surinkusios prekės. Pagrindiniai " +
      "parametrai:",
    "ranking.parameter": "Parametras",
    "ranking.weight": "Vidutinis svoris",
    "ranking.behaviour": "Ką kiti peržiūrėjo kartu su prekėmis, kurias peržiūrėjote jūs",
    "ranking.content": "Panašumas į jūsų peržiūrėtas prekes",
    "ranking.history": "Ką ir kokiomis kainomis peržiūrėjote per ankstesnius apsilankymus",
    "ranking.popular": "Kokia populiari prekė",
    "ranking.together": "Keli iš šių parametrų kartu",
    "ranking.measured": {
      one:
        "Apskaičiuota pagal {count} žurnale įrašyto apsilankymo duomenis: vidutinė kiekvieno parametro dalis " +
        "bendrame prekės balų skaičiuje.",
      few:
        "Apskaičiuota pagal {count} žurnale įrašytų apsilankymų duomenis: vidutinė kiekvieno parametro dalis " +
        "bendrame prekės balų skaičiuje.",
      many:
        "Apskaičiuota pagal {count} žurnale įrašyto apsilankymo duomenis: vidutinė kiekvieno parametro dalis " +
        "bendrame prekės balų skaičiuje.",
      other:
        "Apskaičiuota pagal {count} žurnale įrašytų apsilankymų duomenis: vidutinė kiekvieno parametro dalis " +
        "bendrame prekės balų skaičiuje.",
    },
    "ranking.preferences":
      "Pagal tai, ko prašote mygtukais „{more}“ ir „{less}“, prekės pakyla arba nusileidžia. Tai, ką pažymite " +
      "mygtuku „{never}“, nerodoma.",
    "ranking.choices":
      "Jei pasirenkate prekę iš sąrašo, nuo tada priežastys, dėl kurių ji ten buvo, yra svarbesnės. Prekės, kurias " +
      "praleidžiate, yra šiek tiek mažiau svarbios.",
    "ranking.then": "Tada kai kurios prekės pakeičia vietą:",
    "ranking.diversity": "Kad sąrašas būtų įvairesnis, panašios prekės išskirstomos (svoris – {percent}).",
    "ranking.calibration": "Sąrašas priartinamas prie jūsų pačių kategorijų derinio (svoris – {percent}).",
    "ranking.provider":
      "Vienam gamintojui tenka ne daugiau kaip {percent} sąrašo, apvalinant iki sveiko prekių skaičiaus į didesniąją " +
      "pusę, jei pakanka kitų gamintojų prekių.",
    "ranking.exploration": {
      one: "Viena vieta iš {count} skirta naujai arba mažiau žinomai prekei.",
      few: "Viena vieta iš {count} skirta naujai arba mažiau žinomai prekei.",
      many: "Viena vieta iš {count} skirta naujai arba mažiau žinomai prekei.",
      other: "Viena vieta iš {count} skirta naujai arba mažiau žinomai prekei.",
    },
    "ranking.unprofiled":
      "Jei norite matyti sąrašus be profiliavimo, įjunkite „{unprofiled}“. Tada sąrašai priklauso tik nuo to, kas " +
      "populiaru ir kuriame puslapyje esate; tai, ko prašėte niekada nerodyti, vis tiek nerodoma.",
    "ranking.unmeasured": "Sąrašų, kuriuos dabar matote, svoriai neišmatuoti.",
    "ranking.audit": "Paskutinis sąrašų patikrinimas",
    "ranking.audit.log": {
      one: "Data: {date}; patikrinta: {count} žurnale įrašyto apsilankymo sąrašai.",
      few: "Data: {date}; patikrinta: {count} žurnale įrašytų apsilankymų sąrašai.",
      many: "Data: {date}; patikrinta: {count} žurnale įrašyto apsilankymo sąrašai.",
      other: "Data: {date}; patikrinta: {count} žurnale įrašytų apsilankymų sąrašai.",
    },
    "ranking.audit.simulated": {
      one: "Data: {date}; patikrinta: {count} imituoto apsilankymo sąrašai.",
      few: "Data: {date}; patikrinta: {count} imituotų apsilankymų sąrašai.",
      many: "Data: {date}; patikrinta: {count} imituoto apsilankymo sąrašai.",
      other: "Data: {date}; patikrinta: {count} imituotų apsilankymų sąrašai.",
    },
    "ranking.audit.limits": "Šios svetainės savo sąrašams nustatytos ribos, kurių buvo laikomasi: {kept} iš {all}",
    "ranking.audit.coverage": "Katalogo prekės, kurios buvo bent viename sąraše: {percent}",
    "ranking.audit.tail": "Sąrašų vietos, kurios atiteko mažiau populiarioms prekėms: {percent}",
    "ranking.audit.segments":
      "Sąrašai, kuriuose buvo prekė, kurią lankytojas peržiūrėjo iškart po to: nuo {low} iki {high}, " +
      "priklausomai nuo lankytojų grupės",
  },
};
