/** Slovak, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sk",
  dir: "ltr",
  texts: {
    "ranking.lead": "Každá položka dostane skóre a položky s najvyšším skóre sú prvé. Toto sú hlavné parametre:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Priemerná váha",
    "ranking.behaviour": "Čo si ostatní prezerali spolu s položkami, ktoré ste si prezerali vy",
    "ranking.content": "Podobnosť s položkami, ktoré ste si prezerali",
    "ranking.history": "Čo ste si prezerali pri minulých návštevách a za aké ceny",
    "ranking.popular": "Aká obľúbená je položka",
    "ranking.together": "Viaceré z nich spolu",
    "ranking.measured": {
      one: "Vypočítané pre {count} návštevu z protokolu: priemerný podiel každého parametra na skóre položky.",
      few: "Vypočítané pre {count} návštevy z protokolu: priemerný podiel každého parametra na skóre položky.",
      many: "Vypočítané pre {count} návštevy z protokolu: priemerný podiel každého parametra na skóre položky.",
      other: "Vypočítané pre {count} návštev z protokolu: priemerný podiel každého parametra na skóre položky.",
    },
    "ranking.preferences":
      "To, čo si želáte cez „{more}“ a „{less}“, posúva položky nahor a nadol. Čo označíte „{never}“, sa " +
      "vynechá.",
    "ranking.choices":
      "Ak si vyberiete položku zo zoznamu, dôvody, prečo v ňom bola, majú odvtedy väčšiu váhu. Položky, ktoré " +
      "preskočíte, majú o niečo menšiu váhu.",
    "ranking.then": "Niektoré položky si potom vymenia miesto:",
    "ranking.diversity": "Aby bol zoznam pestrejší, podobné položky sa rozmiestnia ďalej od seba (váha {percent}).",
    "ranking.calibration": "Zoznam sa priblíži vášmu vlastnému zloženiu kategórií (váha {percent}).",
    "ranking.provider":
      "Jeden výrobca dostane najviac {percent} zoznamu, zaokrúhlené nahor na celé položky, pokiaľ je dosť položiek " +
      "od iných.",
    "ranking.exploration": {
      one: "Každé miesto je vyhradené pre novú alebo menej známu položku.",
      few: "Jedno miesto z každých {count} je vyhradené pre novú alebo menej známu položku.",
      many: "Jedno miesto z každých {count} je vyhradené pre novú alebo menej známu položku.",
      other: "Jedno miesto z každých {count} je vyhradené pre novú alebo menej známu položku.",
    },
    "ranking.unprofiled":
      "Ak chcete vidieť zoznamy bez profilovania, zapnite „{unprofiled}“. Zoznamy potom závisia len od toho, čo je " +
      "obľúbené a na ktorej podstránke ste; čo ste si želali nikdy nevidieť, sa naďalej vynecháva.",
    "ranking.unmeasured": "Váhy zoznamov, ktoré teraz vidíte, neboli zmerané.",
    "ranking.audit": "Posledná kontrola zoznamov",
    "ranking.audit.log": {
      one: "Dátum: {date}. Skontrolované: zoznamy pre {count} návštevu z protokolu.",
      few: "Dátum: {date}. Skontrolované: zoznamy pre {count} návštevy z protokolu.",
      many: "Dátum: {date}. Skontrolované: zoznamy pre {count} návštevy z protokolu.",
      other: "Dátum: {date}. Skontrolované: zoznamy pre {count} návštev z protokolu.",
    },
    "ranking.audit.simulated": {
      one: "Dátum: {date}. Skontrolované: zoznamy z {count} simulovanej návštevy.",
      few: "Dátum: {date}. Skontrolované: zoznamy z {count} simulovaných návštev.",
      many: "Dátum: {date}. Skontrolované: zoznamy z {count} simulovanej návštevy.",
      other: "Dátum: {date}. Skontrolované: zoznamy z {count} simulovaných návštev.",
    },
    "ranking.audit.limits":
      "Limity, ktoré táto stránka určila pre svoje zoznamy a ktoré boli dodržané: {kept} z celkového počtu " +
      "{all}",
    "ranking.audit.coverage": "Položky katalógu, ktoré boli aspoň v jednom zozname: {percent}",
    "ranking.audit.tail": "Miesta v zoznamoch, ktoré pripadli menej obľúbeným položkám: {percent}",
    "ranking.audit.segments":
      "Zoznamy s položkou, ktorú si návštevník prezrel ako ďalšiu: {low} až {high} v závislosti od skupiny " +
      "návštevníkov",
  },
};
