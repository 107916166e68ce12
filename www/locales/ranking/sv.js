/** Swedish, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sv",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Varje vara får poäng, och varorna med högst poäng kommer först. Det här är de viktigaste parametrarna:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Genomsnittlig vikt",
    "ranking.behaviour": "Vad andra har tittat på tillsammans med varorna du har tittat på",
    "ranking.content": "Likhet med varorna du har tittat på",
    "ranking.history": "Vad du har tittat på vid tidigare besök, och till vilka priser",
    "ranking.popular": "Hur populär en vara är",
    "ranking.together": "Flera av de här tillsammans",
    "ranking.measured": {
      one: "Beräknat för {count} besök från en logg: varje parameters genomsnittliga andel av en varas poäng.",
      other: "Beräknat för {count} besök från en logg: varje parameters genomsnittliga andel av en varas poäng.",
    },
    "ranking.preferences":
      "Det du ber om med ”{more}” och ”{less}” flyttar varor upp och ner. Det du markerar med ”{never}” " +
      "utelämnas.",
    "ranking.choices":
      "Om du väljer en vara från en lista väger skälen till att den fanns där tyngre från och med då. Varor som du " +
      "hoppar över väger lite mindre.",
    "ranking.then": "Sedan byter några varor plats:",
    "ranking.diversity": "För variationens skull sprids liknande varor ut (vikt {percent}).",
    "ranking.calibration": "Listan förs närmare din egen blandning av kategorier (vikt {percent}).",
    "ranking.provider":
      "En tillverkare får högst {percent} av en lista, avrundat uppåt till hela varor, så länge det finns " +
      "tillräckligt med varor från andra.",
    "ranking.exploration": {
      one: "Varje plats är reserverad för en ny eller mindre känd vara.",
      other: "En av {count} platser är reserverad för en ny eller mindre känd vara.",
    },
    "ranking.unprofiled":
      "Om du vill se listor utan profilering slår du på ”{unprofiled}”. Listorna beror då bara på vad som är " +
      "populärt och vilken sida du är på; det som du har bett om att aldrig få se utelämnas fortfarande.",
    "ranking.unmeasured": "Vikterna för listorna som du ser nu har inte mätts upp.",
    "ranking.audit": "Den senaste kontrollen av listorna",
    "ranking.audit.log": {
      one: "Datum: {date}. Kontrollerat: listorna för {count} besök från en logg.",
      other: "Datum: {date}. Kontrollerat: listorna för {count} besök från en logg.",
    },
    "ranking.audit.simulated": {
      one: "Datum: {date}. Kontrollerat: listorna från {count} simulerat besök.",
      other: "Datum: {date}. Kontrollerat: listorna från {count} simulerade besök.",
    },
    "ranking.audit.limits":
      "Gränser som den här webbplatsen har satt för sina listor och som har hållits: {kept} av {all}",
    "ranking.audit.coverage": "Varor i katalogen som fanns med i minst en lista: {percent}",
    "ranking.audit.tail": "Platser i listorna som gick till mindre populära varor: {percent}",
    "ranking.audit.segments":
      "Listor som innehöll varan som besökaren tittade på därefter: {low} till {high}, beroende på gruppen av " +
      "besökare",
  },
};
