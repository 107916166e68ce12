/** Estonian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "et",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Iga toode saab tulemuse ja kõige suurema tulemusega tooted on eespool. Põhiparameetrid on järgmised:",
    "ranking.parameter": "Parameeter",
    "ranking.weight": "Keskmine kaal",
    "ranking.behaviour": "Mida teised vaatasid koos toodetega, mida vaatasite teie",
    "ranking.content": "Sarnasus toodetega, mida te vaatasite",
    "ranking.history": "Mida te vaatasite varasematel külastustel ja mis hinnaga",
    "ranking.popular": "Kui populaarne toode on",
    "ranking.together": "Mitu neist koos",
    "ranking.measured": {
      one: "Arvutatud logist võetud {count} külastuse põhjal: iga parameetri keskmine osakaal toote tulemuses.",
      other: "Arvutatud logist võetud {count} külastuse põhjal: iga parameetri keskmine osakaal toote tulemuses.",
    },
    "ranking.preferences":
      "„{more}“ ja „{less}“ viivad tooteid üles- ja allapoole. See, mille juures valite „{never}“, jäetakse " +
      "välja.",
    "ranking.choices":
      "Kui valite loendist toote, loevad põhjused, miks see seal oli, sellest ajast peale rohkem. Tooted, millest te " +
      "mööda lähete, loevad veidi vähem.",
    "ranking.then": "Siis vahetavad mõned tooted koha:",
    "ranking.diversity":
      "Et loend oleks mitmekesisem, paigutatakse sarnased tooted üksteisest kaugemale (kaal {percent}).",
    "ranking.calibration": "Loend viiakse lähemale sellele, kuidas kategooriad teil endal jagunevad (kaal {percent}).",
    "ranking.provider":
      "Üks tootja saab loendist kõige rohkem {percent}, ümardatuna üles terve tooteni, niikaua kui teiste tootjate " +
      "tooteid on piisavalt.",
    "ranking.exploration": {
      one: "Iga koht on jäetud uuele või vähem tuntud tootele.",
      other: "Iga {count} koha kohta on üks jäetud uuele või vähem tuntud tootele.",
    },
    "ranking.unprofiled":
      "Et näha profileerimiseta loendeid, lülitage sisse „{unprofiled}“. Siis sõltuvad loendid ainult sellest, mis " +
      "on populaarne, ja lehest, millel te olete; see, mida te palusite mitte kunagi näidata, jäetakse ikka välja.",
    "ranking.unmeasured": "Nende loendite kaalusid, mida te praegu näete, ei ole mõõdetud.",
    "ranking.audit": "Loendite viimane kontroll",
    "ranking.audit.log": {
      one: "Kuupäev: {date}. Kontrollitud: logist võetud {count} külastuse loendid.",
      other: "Kuupäev: {date}. Kontrollitud: logist võetud {count} külastuse loendid.",
    },
    "ranking.audit.simulated": {
      one: "Kuupäev: {date}. Kontrollitud: {count} simuleeritud külastuse loendid.",
      other: "Kuupäev: {date}. Kontrollitud: {count} simuleeritud külastuse loendid.",
    },
    "ranking.audit.limits":
      "Piirangud, mille see sait on oma loenditele seadnud ja millest kinni peeti: {kept} (kokku {all})",
    "ranking.audit.coverage": "Kataloogi tooted, mis olid vähemalt ühes loendis: {percent}",
    "ranking.audit.tail": "Kohad loendites, mille said vähem populaarsed tooted: {percent}",
    "ranking.audit.segments":
      "Loendid, milles oli toode, mida külastaja järgmisena vaatas: {low} kuni {high}, olenevalt külastajate " +
      "rühmast",
  },
};
