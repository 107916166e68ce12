/** Norwegian Bokmål, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "nb",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Hver vare får en poengsum, og varene med høyest poengsum kommer først. Dette er de viktigste " +
      "parameterne:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Gjennomsnittlig vekt",
    "ranking.behaviour": "Hva andre har sett på sammen med varene du har sett på",
    "ranking.content": "Hvor mye en vare ligner på varene du har sett på",
    "ranking.history": "Hva du har sett på ved tidligere besøk, og til hvilke priser",
    "ranking.popular": "Hvor populær en vare er",
    "ranking.together": "Flere av disse til sammen",
    "ranking.measured": {
      one:
        "Beregnet for {count} besøk fra en logg: den gjennomsnittlige andelen hver parameter har i poengsummen til " +
        "en vare.",
      other:
        "Beregnet for {count} besøk fra en logg: den gjennomsnittlige andelen hver parameter har i poengsummen til " +
        "en vare.",
    },
    "ranking.preferences":
      "Det du ber om med «{more}» og «{less}», flytter varer opp og ned. Det du merker med «{never}», utelates.",
    "ranking.choices":
      "Hvis du velger en vare fra en liste, teller grunnene til at den var der, mer fra da av. Varer du går forbi, " +
      "teller litt mindre.",
    "ranking.then": "Deretter bytter noen varer plass:",
    "ranking.diversity": "For variasjonens skyld spres varer som ligner hverandre, utover listen (vekt: {percent}).",
    "ranking.calibration": "Listen bringes nærmere din egen blanding av kategorier (vekt: {percent}).",
    "ranking.provider":
      "Ett merke får høyst {percent} av en liste, rundet opp til hele varer, så lenge det er nok varer fra andre.",
    "ranking.exploration": {
      one: "Hver plass er reservert for en ny eller mindre kjent vare.",
      other: "Én av {count} plasser er reservert for en ny eller mindre kjent vare.",
    },
    "ranking.unprofiled":
      "Vil du se lister uten profilering, kan du slå på «{unprofiled}». Da avhenger listene bare av hva som er " +
      "populært, og av hvilken side du er på; det du har bedt om aldri å få se, utelates fortsatt.",
    "ranking.unmeasured": "Vektene for listene du ser nå, er ikke målt.",
    "ranking.audit": "Den siste kontrollen av listene",
    "ranking.audit.log": {
      one: "Dato: {date}. Kontrollert: listene for {count} besøk fra en logg.",
      other: "Dato: {date}. Kontrollert: listene for {count} besøk fra en logg.",
    },
    "ranking.audit.simulated": {
      one: "Dato: {date}. Kontrollert: listene fra {count} simulert besøk.",
      other: "Dato: {date}. Kontrollert: listene fra {count} simulerte besøk.",
    },
    "ranking.audit.limits":
      "Grenser som dette nettstedet har satt for listene sine, og som ble overholdt: {kept} av {all}",
    "ranking.audit.coverage": "Varer i katalogen som var med på minst én liste: {percent}",
    "ranking.audit.tail": "Plasser på listene som gikk til mindre populære varer: {percent}",
    "ranking.audit.segments":
      "Lister som inneholdt varen som den besøkende så på deretter: fra {low} til {high}, avhengig av gruppen " +
      "av besøkende",
  },
};
