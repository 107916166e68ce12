/** Danish, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "da",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Hver vare får en score, og varerne med den højeste score kommer først. Det er de vigtigste parametre:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Gennemsnitlig vægt",
    "ranking.behaviour": "Hvad andre har set på sammen med de varer, du har set på",
    "ranking.content": "Lighed med de varer, du har set på",
    "ranking.history": "Hvad du har set på ved tidligere besøg, og til hvilke priser",
    "ranking.popular": "Hvor populær en vare er",
    "ranking.together": "Flere af disse tilsammen",
    "ranking.measured": {
      one: "Beregnet for {count} besøg fra en log: hver parameters gennemsnitlige andel af en vares score.",
      other: "Beregnet for {count} besøg fra en log: hver parameters gennemsnitlige andel af en vares score.",
    },
    "ranking.preferences":
      "Med ”{more}” og ”{less}” rykker varer op eller ned. Det, du markerer med ”{never}”, udelades.",
    "ranking.choices":
      "Hvis du vælger en vare fra en liste, tæller grundene til, at den stod der, mere fra da af. Varer, som du " +
      "springer over, tæller lidt mindre.",
    "ranking.then": "Derefter bytter nogle varer plads:",
    "ranking.diversity": "For at give variation bliver varer, der ligner hinanden, spredt (vægt {percent}).",
    "ranking.calibration": "Listen bringes tættere på din egen blanding af kategorier (vægt {percent}).",
    "ranking.provider":
      "Én producent får højst {percent} af en liste, rundet op til hele varer, så længe der er nok varer fra andre.",
    "ranking.exploration": {
      one: "Hver plads er reserveret til en ny eller mindre kendt vare.",
      other: "Én ud af {count} pladser er reserveret til en ny eller mindre kendt vare.",
    },
    "ranking.unprofiled":
      "Hvis du vil se lister uden profilering, kan du slå ”{unprofiled}” til. Listerne afhænger så kun af, hvad der " +
      "er populært, og af den side, du er på; det, du har bedt om aldrig at se, udelades stadig.",
    "ranking.unmeasured": "Vægtene for de lister, du ser nu, er ikke målt.",
    "ranking.audit": "Den seneste kontrol af listerne",
    "ranking.audit.log": {
      one: "Dato: {date}. Kontrolleret: listerne for {count} besøg fra en log.",
      other: "Dato: {date}. Kontrolleret: listerne for {count} besøg fra en log.",
    },
    "ranking.audit.simulated": {
      one: "Dato: {date}. Kontrolleret: listerne fra {count} simuleret besøg.",
      other: "Dato: {date}. Kontrolleret: listerne fra {count} simulerede besøg.",
    },
    "ranking.audit.limits":
      "Grænser, som dette websted har sat for sine lister, og som blev overholdt: {kept} af {all}",
    "ranking.audit.coverage": "Varer i kataloget, der var på mindst én liste: {percent}",
    "ranking.audit.tail": "Pladser på listerne, der gik til mindre populære varer: {percent}",
    "ranking.audit.segments":
      "Lister med den vare, som den besøgende derefter så på: {low} til {high}, afhængigt af gruppen af " +
      "besøgende",
  },
};
