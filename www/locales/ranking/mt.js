/** Maltese, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "mt",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Kull prodott jieħu punteġġ, u l-prodotti bl-ogħla punteġġ jiġu l-ewwel. Dawn huma l-parametri ewlenin:",
    "ranking.parameter": "Parametru",
    "ranking.weight": "Piż medju",
    "ranking.behaviour": "Dak li ħaddieħor ra flimkien mal-prodotti li rajt int",
    "ranking.content": "Kemm jixbah lill-prodotti li rajt",
    "ranking.history": "Dak li rajt fi żjarat ta’ qabel, u b’liema prezzijiet",
    "ranking.popular": "Kemm hu popolari prodott",
    "ranking.together": "Diversi minn dawn flimkien",
    "ranking.measured": {
      one: "Maħdum għal żjara waħda minn log: is-sehem medju ta’ kull parametru fil-punteġġ ta’ prodott.",
      two: "Maħdum għal żewġ żjarat minn log: is-sehem medju ta’ kull parametru fil-punteġġ ta’ prodott.",
      few: "Maħdum għal {count} żjarat minn log: is-sehem medju ta’ kull parametru fil-punteġġ ta’ prodott.",
      many: "Maħdum għal {count}-il żjara minn log: is-sehem medju ta’ kull parametru fil-punteġġ ta’ prodott.",
      other: "Maħdum għal {count} żjara minn log: is-sehem medju ta’ kull parametru fil-punteġġ ta’ prodott.",
    },
    "ranking.preferences":
      "Dak li titlob bil-buttuni “{more}” u “{less}” jtella’ jew iniżżel il-prodotti. Dak li timmarka " +
      "b’“{never}” jitħalla barra.",
    "ranking.choices":
      "Jekk tagħżel prodott minn lista, minn hemm ’il quddiem ir-raġunijiet għaliex kien hemm jgħoddu aktar. " +
      "Il-prodotti li taqbeż jgħoddu ftit inqas.",
    "ranking.then": "Imbagħad xi prodotti jibdlu posthom:",
    "ranking.diversity": "Biex ikun hemm varjetà, il-prodotti li jixxiebhu jitferrxu (piż: {percent}).",
    "ranking.calibration": "Il-lista titqarreb lejn it-taħlita tiegħek stess ta’ kategoriji (piż: {percent}).",
    "ranking.provider":
      "Manifattur wieħed jieħu l-aktar {percent} ta’ lista, imqarreb ’il fuq għal prodotti sħaħ, sakemm ikun hemm " +
      "biżżejjed prodotti ta’ oħrajn.",
    "ranking.exploration": {
      one: "Kull post huwa riżervat għal prodott ġdid jew inqas magħruf.",
      two: "Post wieħed minn kull tnejn huwa riżervat għal prodott ġdid jew inqas magħruf.",
      few: "Post wieħed minn kull {count} huwa riżervat għal prodott ġdid jew inqas magħruf.",
      many: "Post wieħed minn kull {count} huwa riżervat għal prodott ġdid jew inqas magħruf.",
      other: "Post wieħed minn kull {count} huwa riżervat għal prodott ġdid jew inqas magħruf.",
    },
    "ranking.unprofiled":
      "Biex tara listi mingħajr tfassil ta’ profili, ixgħel “{unprofiled}”. Il-listi mbagħad jiddependu biss minn " +
      "dak li hu popolari u mill-paġna li għandek miftuħa; dak li tlabt li qatt ma tara xorta jitħalla barra.",
    "ranking.unmeasured": "Il-piżijiet tal-listi li qed tara issa ma tkejlux.",
    "ranking.audit": "L-aħħar verifika tal-listi",
    "ranking.audit.log": {
      one: "Data: {date}. Ivverifikati: il-listi għal żjara waħda minn log.",
      two: "Data: {date}. Ivverifikati: il-listi għal żewġ żjarat minn log.",
      few: "Data: {date}. Ivverifikati: il-listi għal {count} żjarat minn log.",
      many: "Data: {date}. Ivverifikati: il-listi għal {count}-il żjara minn log.",
      other: "Data: {date}. Ivverifikati: il-listi għal {count} żjara minn log.",
    },
    "ranking.audit.simulated": {
      one: "Data: {date}. Ivverifikati: il-listi ta’ żjara simulata waħda.",
      two: "Data: {date}. Ivverifikati: il-listi ta’ żewġ żjarat simulati.",
      few: "Data: {date}. Ivverifikati: il-listi ta’ {count} żjarat simulati.",
      many: "Data: {date}. Ivverifikati: il-listi ta’ {count}-il żjara simulata.",
      other: "Data: {date}. Ivverifikati: il-listi ta’ {count} żjara simulata.",
    },
    "ranking.audit.limits": "Limiti li dan is-sit stabbilixxa għal-listi tiegħu u li ġew rispettati: {kept} minn {all}",
    "ranking.audit.coverage": "Prodotti tal-katalogu li kienu mill-inqas f’lista waħda: {percent}",
    "ranking.audit.tail": "Postijiet fil-listi li marru għal prodotti inqas popolari: {percent}",
    "ranking.audit.segments":
      "Listi li kien fihom il-prodott li l-viżitatur ra wara: minn {low} sa {high}, skont il-grupp ta’ " +
      "viżitaturi",
  },
};
