/** Dutch, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "nl",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Elk product krijgt een score, en de producten met de hoogste score staan bovenaan. Dit zijn de " +
      "belangrijkste parameters:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Gemiddeld gewicht",
    "ranking.behaviour": "Wat anderen hebben bekeken samen met de producten die u hebt bekeken",
    "ranking.content": "Hoeveel een product lijkt op de producten die u hebt bekeken",
    "ranking.history": "Wat u bij eerdere bezoeken hebt bekeken, en tegen welke prijzen",
    "ranking.popular": "Hoe populair een product is",
    "ranking.together": "Meerdere hiervan samen",
    "ranking.measured": {
      one:
        "Berekend voor {count} bezoek uit een logboek: het gemiddelde aandeel van elke parameter in de score van " +
        "een product.",
      other:
        "Berekend voor {count} bezoeken uit een logboek: het gemiddelde aandeel van elke parameter in de score van " +
        "een product.",
    },
    "ranking.preferences":
      "Waar u met ‘{more}’ en ‘{less}’ om vraagt, laat producten stijgen en dalen. Waar u ‘{never}’ bij kiest, " +
      "wordt weggelaten.",
    "ranking.choices":
      "Als u een product uit een lijst kiest, tellen de redenen waarom het daarin stond voortaan zwaarder. " +
      "Producten die u overslaat, tellen iets minder zwaar.",
    "ranking.then": "Daarna wisselen enkele producten van plaats:",
    "ranking.diversity":
      "Voor meer variatie worden producten die op elkaar lijken over de lijst verspreid (gewicht: {percent}).",
    "ranking.calibration": "De lijst wordt beter afgestemd op uw eigen mix van categorieën (gewicht: {percent}).",
    "ranking.provider":
      "Eén maker krijgt hoogstens {percent} van een lijst, naar boven afgerond op hele producten, zolang er genoeg " +
      "producten van anderen zijn.",
    "ranking.exploration": {
      one: "Elke plaats is gereserveerd voor een nieuw of minder bekend product.",
      other: "Eén op de {count} plaatsen is gereserveerd voor een nieuw of minder bekend product.",
    },
    "ranking.unprofiled":
      "Wilt u lijsten zonder profilering zien, zet dan ‘{unprofiled}’ aan. De lijsten hangen dan alleen af van wat " +
      "populair is en van de pagina waarop u bent; wat u hebt gevraagd nooit te zien, wordt nog steeds weggelaten.",
    "ranking.unmeasured": "Voor de lijsten die u nu ziet, zijn de gewichten niet gemeten.",
    "ranking.audit": "De laatste controle van de lijsten",
    "ranking.audit.log": {
      one: "Datum: {date}. Gecontroleerd: de lijsten voor {count} bezoek uit een logboek.",
      other: "Datum: {date}. Gecontroleerd: de lijsten voor {count} bezoeken uit een logboek.",
    },
    "ranking.audit.simulated": {
      one: "Datum: {date}. Gecontroleerd: de lijsten van {count} gesimuleerd bezoek.",
      other: "Datum: {date}. Gecontroleerd: de lijsten van {count} gesimuleerde bezoeken.",
    },
    "ranking.audit.limits":
      "Grenzen die deze website voor haar lijsten heeft gesteld en die in acht zijn genomen: {kept} van {all}",
    "ranking.audit.coverage": "Producten uit de catalogus die in minstens één lijst stonden: {percent}",
    "ranking.audit.tail": "Plaatsen in de lijsten die naar minder populaire producten gingen: {percent}",
    "ranking.audit.segments":
      "Lijsten met het product dat de bezoeker daarna bekeek: {low} tot {high}, afhankelijk van de groep " +
      "bezoekers",
  },
};
