/** Icelandic, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "is",
  dir: "ltr",
  texts: {
    "ranking.lead": "Hver vara fær einkunn og vörur með hæstu einkunn koma fyrst. Þetta eru helstu breyturnar:",
    "ranking.parameter": "Breyta",
    "ranking.weight": "Meðalvægi",
    "ranking.behaviour": "Það sem aðrir skoðuðu með vörunum sem þú skoðaðir",
    "ranking.content": "Líkindi við vörurnar sem þú skoðaðir",
    "ranking.history": "Það sem þú skoðaðir í fyrri heimsóknum og á hvaða verði",
    "ranking.popular": "Hversu vinsæl vara er",
    "ranking.together": "Nokkrar þessara saman",
    "ranking.measured": {
      one: "Reiknað fyrir {count} heimsókn úr atburðaskrá: meðalhlutur hverrar breytu í einkunn vöru.",
      other: "Reiknað fyrir {count} heimsóknir úr atburðaskrá: meðalhlutur hverrar breytu í einkunn vöru.",
    },
    "ranking.preferences": "„{more}“ og „{less}“ færa vörur upp og niður. Því sem þú merkir með „{never}“ er sleppt.",
    "ranking.choices":
      "Ef þú velur vöru af lista vega ástæðurnar fyrir því að hún var þar meira upp frá því. Vörur sem þú lítur fram " +
      "hjá vega aðeins minna.",
    "ranking.then": "Síðan skipta sumar vörur um sæti:",
    "ranking.diversity": "Svipuðum vörum er dreift til að auka fjölbreytni (vægi {percent}).",
    "ranking.calibration": "Listinn er færður nær þinni eigin blöndu af flokkum (vægi {percent}).",
    "ranking.provider":
      "Eitt vörumerki fær í mesta lagi {percent} af lista, námundað upp í heilar vörur, svo lengi sem nóg er af " +
      "vörum frá öðrum.",
    "ranking.exploration": {
      one: "Eitt af hverju {count} sæti er tekið frá fyrir nýja eða minna þekkta vöru.",
      other: "Eitt af hverjum {count} sætum er tekið frá fyrir nýja eða minna þekkta vöru.",
    },
    "ranking.unprofiled":
      "Til að sjá lista án persónusniðs skaltu kveikja á „{unprofiled}“. Listarnir fara þá aðeins eftir því hvað er " +
      "vinsælt og á hvaða síðu þú ert; því sem þú baðst um að sjá aldrei er áfram sleppt.",
    "ranking.unmeasured": "Vægi listanna sem þú sérð núna hefur ekki verið mælt.",
    "ranking.audit": "Síðasta athugun á listunum",
    "ranking.audit.log": {
      one: "Dagsetning: {date}. Athugaðir voru listar fyrir {count} heimsókn úr atburðaskrá.",
      other: "Dagsetning: {date}. Athugaðir voru listar fyrir {count} heimsóknir úr atburðaskrá.",
    },
    "ranking.audit.simulated": {
      one: "Dagsetning: {date}. Athugaðir voru listar úr {count} hermdri heimsókn.",
      other: "Dagsetning: {date}. Athugaðir voru listar úr {count} hermdum heimsóknum.",
    },
    "ranking.audit.limits": "Mörk sem þessi vefur hefur sett fyrir lista sína og voru virt: {kept} af {all}",
    "ranking.audit.coverage": "Vörur í vöruskránni sem voru á að minnsta kosti einum lista: {percent}",
    "ranking.audit.tail": "Sæti á listunum sem minna vinsælar vörur fengu: {percent}",
    "ranking.audit.segments":
      "Listar sem innihéldu vöruna sem gesturinn skoðaði næst: {low} til {high}, eftir hópi gesta",
  },
};
