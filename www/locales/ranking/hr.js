/** Croatian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hr",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Svaki proizvod dobiva rezultat, a proizvodi s najvišim rezultatom dolaze prvi. Ovo su glavni parametri:",
    "ranking.parameter": "Parametar",
    "ranking.weight": "Prosječna težina",
    "ranking.behaviour": "Što su drugi gledali zajedno s proizvodima koje ste gledali vi",
    "ranking.content": "Sličnost s proizvodima koje ste gledali",
    "ranking.history": "Što ste gledali pri prijašnjim posjetima i po kojim cijenama",
    "ranking.popular": "Koliko je proizvod popularan",
    "ranking.together": "Nekoliko tih parametara zajedno",
    "ranking.measured": {
      one: "Izračunato za {count} posjet iz zapisnika: prosječni udio svakog parametra u rezultatu proizvoda.",
      few: "Izračunato za {count} posjeta iz zapisnika: prosječni udio svakog parametra u rezultatu proizvoda.",
      other: "Izračunato za {count} posjeta iz zapisnika: prosječni udio svakog parametra u rezultatu proizvoda.",
    },
    "ranking.preferences":
      "Pomoću „{more}” i „{less}” proizvodi se pomiču gore i dolje. Ono što označite s „{never}” izostavlja se.",
    "ranking.choices":
      "Ako odaberete proizvod s popisa, razlozi zbog kojih je bio na njemu otada se više računaju. Proizvodi koje " +
      "preskočite računaju se malo manje.",
    "ranking.then": "Zatim neki proizvodi zamijene mjesto:",
    "ranking.diversity": "Radi raznolikosti slični se proizvodi razmiču (težina {percent}).",
    "ranking.calibration": "Popis se približava vašoj vlastitoj mješavini kategorija (težina {percent}).",
    "ranking.provider":
      "Jedan proizvođač dobiva najviše {percent} popisa, zaokruženo naviše na cijele proizvode, dok god ima dovoljno " +
      "proizvoda drugih.",
    "ranking.exploration": {
      one: "Jedno od {count} mjesta rezervirano je za nov ili manje poznat proizvod.",
      few: "Jedno od {count} mjesta rezervirano je za nov ili manje poznat proizvod.",
      other: "Jedno od {count} mjesta rezervirano je za nov ili manje poznat proizvod.",
    },
    "ranking.unprofiled":
      "Da biste vidjeli popise bez profiliranja, uključite „{unprofiled}”. Popisi tada ovise samo o tome što je " +
      "popularno i o stranici na kojoj se nalazite; ono što ste tražili da nikada ne vidite i dalje se izostavlja.",
    "ranking.unmeasured": "Težine za popise koje sada vidite nisu izmjerene.",
    "ranking.audit": "Posljednja provjera popisa",
    "ranking.audit.log": {
      one: "Datum: {date}; provjereno: popisi za {count} posjet iz zapisnika.",
      few: "Datum: {date}; provjereno: popisi za {count} posjeta iz zapisnika.",
      other: "Datum: {date}; provjereno: popisi za {count} posjeta iz zapisnika.",
    },
    "ranking.audit.simulated": {
      one: "Datum: {date}; provjereno: popisi iz {count} simuliranog posjeta.",
      few: "Datum: {date}; provjereno: popisi iz {count} simulirana posjeta.",
      other: "Datum: {date}; provjereno: popisi iz {count} simuliranih posjeta.",
    },
    "ranking.audit.limits":
      "Ograničenja koja je ovo web-mjesto postavilo za svoje popise i koja su poštovana: {kept} od {all}",
    "ranking.audit.coverage": "Proizvodi iz kataloga koji su bili na barem jednom popisu: {percent}",
    "ranking.audit.tail": "Mjesta na popisima koja su pripala manje popularnim proizvodima: {percent}",
    "ranking.audit.segments":
      "Popisi na kojima je bio proizvod koji je posjetitelj zatim pogledao: od {low} do {high}, ovisno o " +
      "skupini posjetitelja",
  },
};
