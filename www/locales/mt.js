/**
 * Maltese: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "mt",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Jista’ dan is-sit jiftakar x’tara?",
    "consent.text":
      "Min qed jistaqsi: {controller}. Jekk tgħid iva, dan il-brawżer iżomm dak li tara u dak li juruk hawn, għal mhux " +
      "aktar minn {days}. Dan jibqa’ fuq dan l-apparat. Xejn minnu ma jintbagħat lil ħadd.",
    "consent.days": {
      one: "jum wieħed",
      two: "jumejn",
      few: "{count} ijiem",
      many: "{count}-il jum",
      other: "{count} jum",
    },
    "consent.for.recommendations": "Jintuża biex jiġu ssuġġeriti affarijiet li jistgħu joqogħdu għalik.",
    "consent.for.offers": "Jintuża biex jintgħażlu offerti li jistgħu joqogħdu għalik.",
    "consent.for.both": "Jintuża biex jiġu ssuġġeriti affarijiet u jintgħażlu offerti li jistgħu joqogħdu għalik.",
    "consent.covers":
      "“{accept}” tfisser iva għal dan biss. Kull ħaġa oħra hija mitfija, sakemm ma timmarkahiex waħda waħda.",
    "consent.stop": "Tista’ tibdel fehmtek meta trid. Dak li nżamm imbagħad jitħassar.",
    "consent.contact": "Għandek mistoqsijiet? Ikteb lil: {contact}.",
    "consent.notice": "Aqra l-avviż dwar il-privatezza",
    "consent.accept": "Aċċetta",
    "consent.refuse": "Irrifjuta",
    "consent.choose": "Agħżel waħda waħda",
    "consent.save": "Issejvja dawn l-għażliet",
    "consent.controller": "Dan is-sit",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Rakkomandazzjonijiet",
    "purpose.recommendations.text": "Issuġġerili affarijiet li jistgħu joqogħdu għalija.",
    "purpose.offers": "Offerti",
    "purpose.offers.text": "Agħżel offerti li jistgħu joqogħdu għalija.",
    "purpose.measurement": "Għadd",
    "purpose.measurement.text":
      "Għin lis-sit jara x’jaħdem. {often}, il-brawżer tiegħek jibgħat tweġiba waħda għal kull mistoqsija tas-sit. " +
      "Il-kumbinazzjoni titħallat magħha, u għalhekk ħadd ma jista’ jkun ċert liema tweġiba hija tiegħek.",
    "purpose.measurement.compare":
      "Biex iqabbel, is-sit juri l-lista normali lil uħud minn dawk li jgħidu iva. Jintbagħat ukoll liema lista " +
      "tintwera lilek.",
    "often.day": "Darba kuljum",
    "often.week": "Darba fil-ġimgħa",
    "often.month": "Darba fix-xahar",
    "purpose.sensitive": "Suġġett privat: {label}",
    "purpose.sensitive.text": "Żomm u uża wkoll dak li nara dwar “{label}”. Mingħajr marka, dan jitħalla barra.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Dan is-sit biddel dak li qed jitlob",
    "renew.text": "Qabel għedt iva. Sakemm twieġeb, dak li nżamm ma jintużax, u ma jiżdied xejn.",
    "renew.retention": "Jinżamm għal {to} minflok {from}.",
    "renew.controller": "Min iwieġeb għal dan: issa {to}, qabel {from}.",
    "renew.sensitive": "Dak li hu dwar “{label}” jinżamm bħal kull ħaġa oħra.",
    "renew.collector": "L-għadd jintbagħat lil {to} minflok lil {from}.",
    "renew.measurement": "L-għadd jitlob aktar minn qabel.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Mixgħul: {purposes}. Kull ħaġa oħra hija mitfija.",
    "consent.refused": "Kollox hu mitfi. Din it-tweġiba biss tinżamm.",
    "consent.withdrawn": "Kollox hu mitfi, u dak li nżamm tħassar.",
    "consent.failed": "It-tweġiba tiegħek ma setgħetx tinħażen. Jekk jogħġbok erġa’ pprova.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Il-brawżer tiegħek jitlob lis-siti, permezz ta’ Global Privacy Control, biex ma jagħmlux profil tiegħek. Dan is-sit " +
      "ma jagħmlux.",
    "gpc.choose": "Iddeċiedi mod ieħor",
    "gpc.ask":
      "Il-brawżer tiegħek jitlob lis-siti, permezz ta’ Global Privacy Control, biex ma jagħmlux profil tiegħek. " +
      "Minflok, tgħodd l-għażla li tagħmel hawn.",

    "why.button": "Għaliex dan?",
    "why.label": "Għaliex dan? {title}",
    "why.failed": "Bħalissa ma hemm l-ebda spjegazzjoni.",

    "preferences.open": "Id-data tiegħek u l-għażliet tiegħek",
    "preferences.failed": "Dan ma jistax jinfetaħ bħalissa. Jekk jogħġbok erġa’ pprova.",
  },
};
