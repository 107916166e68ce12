/** Slovenian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sl",
  dir: "ltr",
  texts: {
    "ranking.lead": "Vsak izdelek dobi rezultat in izdelki z najvišjim rezultatom so prvi. To so glavni parametri:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Povprečna teža",
    "ranking.behaviour": "Kar so si drugi ogledali skupaj z izdelki, ki ste si jih ogledali vi",
    "ranking.content": "Podobnost z izdelki, ki ste si jih ogledali",
    "ranking.history": "Kar ste si ogledali ob prejšnjih obiskih in po kakšnih cenah",
    "ranking.popular": "Kako priljubljen je izdelek",
    "ranking.together": "Več teh parametrov skupaj",
    "ranking.measured": {
      one: "Izračunano za {count} obisk iz dnevnika: povprečni delež vsakega parametra v rezultatu izdelka.",
      two: "Izračunano za {count} obiska iz dnevnika: povprečni delež vsakega parametra v rezultatu izdelka.",
      few: "Izračunano za {count} obiske iz dnevnika: povprečni delež vsakega parametra v rezultatu izdelka.",
      other: "Izračunano za {count} obiskov iz dnevnika: povprečni delež vsakega parametra v rezultatu izdelka.",
    },
    "ranking.preferences":
      "Z »{more}« in »{less}« pomikate izdelke navzgor in navzdol. Kar označite z »{never}«, se izpusti.",
    "ranking.choices":
      "Če izberete izdelek s seznama, razlogi, zakaj je bil na njem, odtlej štejejo več. Izdelki, ki jih " +
      "preskočite, štejejo malo manj.",
    "ranking.then": "Nato nekateri izdelki zamenjajo mesto:",
    "ranking.diversity": "Da je seznam bolj raznolik, se podobni izdelki razmaknejo (teža {percent}).",
    "ranking.calibration": "Seznam se približa vaši lastni sestavi kategorij (teža {percent}).",
    "ranking.provider":
      "En izdelovalec dobi največ {percent} seznama, zaokroženo navzgor na cele izdelke, dokler je dovolj izdelkov " +
      "drugih.",
    "ranking.exploration": {
      one: "Vsako mesto je namenjeno novemu ali manj znanemu izdelku.",
      two: "Eno od {count} mest je namenjeno novemu ali manj znanemu izdelku.",
      few: "Eno od {count} mest je namenjeno novemu ali manj znanemu izdelku.",
      other: "Eno od {count} mest je namenjeno novemu ali manj znanemu izdelku.",
    },
    "ranking.unprofiled":
      "Če želite videti sezname brez profiliranja, vklopite »{unprofiled}«. Seznami so potem odvisni samo od tega, " +
      "kaj je priljubljeno in na kateri strani ste; tisto, za kar ste prosili, da nikoli ne vidite, se še vedno " +
      "izpusti.",
    "ranking.unmeasured": "Za sezname, ki jih vidite zdaj, teže niso bile izmerjene.",
    "ranking.audit": "Zadnji pregled seznamov",
    "ranking.audit.log": {
      one: "Datum: {date}. Pregledani so bili seznami za {count} obisk iz dnevnika.",
      two: "Datum: {date}. Pregledani so bili seznami za {count} obiska iz dnevnika.",
      few: "Datum: {date}. Pregledani so bili seznami za {count} obiske iz dnevnika.",
      other: "Datum: {date}. Pregledani so bili seznami za {count} obiskov iz dnevnika.",
    },
    "ranking.audit.simulated": {
      one: "Datum: {date}. Pregledani so bili seznami {count} simuliranega obiska.",
      two: "Datum: {date}. Pregledani so bili seznami {count} simuliranih obiskov.",
      few: "Datum: {date}. Pregledani so bili seznami {count} simuliranih obiskov.",
      other: "Datum: {date}. Pregledani so bili seznami {count} simuliranih obiskov.",
    },
    "ranking.audit.limits":
      "Omejitve, ki jih je to spletno mesto določilo za svoje sezname in so bile upoštevane: {kept} od {all}",
    "ranking.audit.coverage": "Izdelki iz kataloga, ki so bili na vsaj enem seznamu: {percent}",
    "ranking.audit.tail": "Mesta na seznamih, ki so pripadla manj priljubljenim izdelkom: {percent}",
    "ranking.audit.segments":
      "Seznami z izdelkom, ki si ga je obiskovalec ogledal naslednjega: od {low} do {high}, odvisno od skupine " +
      "obiskovalcev",
  },
};
