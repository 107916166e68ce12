/** Hungarian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hu",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Minden termék pontszámot kap, és a legtöbb pontot elért termékek vannak elöl. Ezek a fő paraméterek:",
    "ranking.parameter": "Paraméter",
    "ranking.weight": "Átlagos súly",
    "ranking.behaviour": "Amit mások az Ön által megnézett termékekkel együtt néztek meg",
    "ranking.content": "Hasonlóság azokhoz a termékekhez, amelyeket megnézett",
    "ranking.history": "Amit korábbi látogatásain nézett meg, és hogy milyen áron",
    "ranking.popular": "Mennyire népszerű egy termék",
    "ranking.together": "Ezek közül több együtt",
    "ranking.measured": {
      one: "Egy napló {count} látogatására kiszámítva: az egyes paraméterek átlagos aránya egy termék pontszámában.",
      other: "Egy napló {count} látogatására kiszámítva: az egyes paraméterek átlagos aránya egy termék pontszámában.",
    },
    "ranking.preferences":
      "Ezekkel a termékek feljebb vagy lejjebb kerülnek: „{more}” és „{less}”. Kimarad, amit így jelöl meg: " +
      "„{never}”.",
    "ranking.choices":
      "Ha terméket választ egy listából, azok az okok, amelyek miatt ott volt, onnantól többet számítanak. Azok a " +
      "termékek, amelyeken továbblép, kicsit kevesebbet számítanak.",
    "ranking.then": "Ezután néhány termék helyet cserél:",
    "ranking.diversity": "A változatosság kedvéért a hasonló termékek távolabb kerülnek egymástól (súly: {percent}).",
    "ranking.calibration": "A lista közelebb kerül ahhoz, ahogyan a kategóriák Önnél megoszlanak (súly: {percent}).",
    "ranking.provider":
      "Egy gyártó a listának legfeljebb ekkora részét kapja, egész termékre felfelé kerekítve, amíg van elég termék " +
      "másoktól: {percent}.",
    "ranking.exploration": {
      one: "Minden hely új vagy kevésbé ismert terméknek van fenntartva.",
      other: "Minden {count} helyből egy új vagy kevésbé ismert terméknek van fenntartva.",
    },
    "ranking.unprofiled":
      "Ha profilalkotás nélküli listákat szeretne látni, kapcsolja be ezt: „{unprofiled}”. A listák ekkor csak attól " +
      "függnek, mi népszerű, és melyik oldalon van; amiről azt kérte, hogy soha ne jelenjen meg, az továbbra is " +
      "kimarad.",
    "ranking.unmeasured": "A most látható listák súlyairól nem készült mérés.",
    "ranking.audit": "A listák legutóbbi ellenőrzése",
    "ranking.audit.log": {
      one: "Dátum: {date}; ellenőrizve: egy napló {count} látogatásának listái.",
      other: "Dátum: {date}; ellenőrizve: egy napló {count} látogatásának listái.",
    },
    "ranking.audit.simulated": {
      one: "Dátum: {date}; ellenőrizve: {count} szimulált látogatás listái.",
      other: "Dátum: {date}; ellenőrizve: {count} szimulált látogatás listái.",
    },
    "ranking.audit.limits": "A webhely által a listáira megszabott korlátok közül betartva: {kept} / {all}",
    "ranking.audit.coverage": "A katalógus termékei közül legalább egy listán szerepelt: {percent}",
    "ranking.audit.tail": "A listák helyei közül kevésbé népszerű terméknek jutott: {percent}",
    "ranking.audit.segments":
      "Azok a listák, amelyeken szerepelt a látogató által következőként megnézett termék: {low} és {high} " +
      "között, a látogatók csoportjától függően",
  },
};
