/** Czech, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "cs",
  dir: "ltr",
  texts: {
    "ranking.lead": "Každá položka dostane skóre a položky s nejvyšším skóre jsou první. Toto jsou hlavní parametry:",
    "ranking.parameter": "Parametr",
    "ranking.weight": "Průměrná váha",
    "ranking.behaviour": "Co si ostatní prohlíželi spolu s položkami, které jste si prohlíželi vy",
    "ranking.content": "Podobnost s položkami, které jste si prohlíželi",
    "ranking.history": "Co jste si prohlíželi při dřívějších návštěvách a za jaké ceny",
    "ranking.popular": "Jak je položka oblíbená",
    "ranking.together": "Několik těchto parametrů dohromady",
    "ranking.measured": {
      one: "Vypočteno pro {count} návštěvu ze záznamu: průměrný podíl každého parametru na skóre položky.",
      few: "Vypočteno pro {count} návštěvy ze záznamu: průměrný podíl každého parametru na skóre položky.",
      many: "Vypočteno pro {count} návštěvy ze záznamu: průměrný podíl každého parametru na skóre položky.",
      other: "Vypočteno pro {count} návštěv ze záznamu: průměrný podíl každého parametru na skóre položky.",
    },
    "ranking.preferences":
      "Pomocí „{more}“ a „{less}“ se položky posouvají nahoru a dolů. Co označíte jako „{never}“, se vynechá.",
    "ranking.choices":
      "Když si ze seznamu vyberete položku, důvody, proč v něm byla, mají od té chvíle větší váhu. Položky, které " +
      "přejdete, mají váhu o něco menší.",
    "ranking.then": "Některé položky si pak vymění místo:",
    "ranking.diversity": "Aby byl seznam pestřejší, podobné položky se rozmístí dál od sebe (váha {percent}).",
    "ranking.calibration": "Seznam se přiblíží vaší vlastní skladbě kategorií (váha {percent}).",
    "ranking.provider":
      "Jeden výrobce dostane nejvýše {percent} seznamu, zaokrouhleno nahoru na celé položky, pokud je dost položek " +
      "od jiných.",
    "ranking.exploration": {
      one: "Každé místo je vyhrazené pro novou nebo méně známou položku.",
      few: "Jedno místo z každých {count} je vyhrazené pro novou nebo méně známou položku.",
      many: "Jedno místo z každých {count} je vyhrazené pro novou nebo méně známou položku.",
      other: "Jedno místo z každých {count} je vyhrazené pro novou nebo méně známou položku.",
    },
    "ranking.unprofiled":
      "Chcete-li vidět seznamy bez profilování, zapněte „{unprofiled}“. Seznamy pak závisejí jen na tom, co je " +
      "oblíbené a na které stránce jste; co jste si přáli nikdy nevidět, se vynechává i tak.",
    "ranking.unmeasured": "Váhy u seznamů, které teď vidíte, nebyly změřeny.",
    "ranking.audit": "Poslední kontrola seznamů",
    "ranking.audit.log": {
      one: "Datum: {date}. Zkontrolováno: seznamy pro {count} návštěvu ze záznamu.",
      few: "Datum: {date}. Zkontrolováno: seznamy pro {count} návštěvy ze záznamu.",
      many: "Datum: {date}. Zkontrolováno: seznamy pro {count} návštěvy ze záznamu.",
      other: "Datum: {date}. Zkontrolováno: seznamy pro {count} návštěv ze záznamu.",
    },
    "ranking.audit.simulated": {
      one: "Datum: {date}. Zkontrolováno: seznamy při {count} simulované návštěvě.",
      few: "Datum: {date}. Zkontrolováno: seznamy při {count} simulovaných návštěvách.",
      many: "Datum: {date}. Zkontrolováno: seznamy při {count} simulované návštěvy.",
      other: "Datum: {date}. Zkontrolováno: seznamy při {count} simulovaných návštěvách.",
    },
    "ranking.audit.limits":
      "Limity, které tento web pro své seznamy stanovil a které byly dodrženy: {kept} z celkem {all}",
    "ranking.audit.coverage": "Položky katalogu, které byly alespoň v jednom seznamu: {percent}",
    "ranking.audit.tail": "Místa v seznamech, která připadla méně oblíbeným položkám: {percent}",
    "ranking.audit.segments":
      "Seznamy s položkou, kterou si návštěvník prohlédl jako další: {low} až {high} podle skupiny návštěvníků",
  },
};
