/**
 * Maltese: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "mt",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Jista’ dan is-sit jiftakar x’tara?",
    "consent.text":
      "{controller} jixtieq jiftakar x’tara u x’tagħmel hawn, u x’jintwera lilek. Dan jinżamm fuq dan l-apparat għal " +
      "mhux aktar minn {days}. Ma jintbagħat lil ħadd.",
    "consent.days": {
      one: "jum wieħed",
      two: "jumejn",
      few: "{count} ijiem",
      many: "{count}-il jum",
      other: "{count} jum",
    },
    "consent.for.recommendations": "Jintuża biex jirrakkomanda affarijiet li jistgħu jinteressawk.",
    "consent.for.offers": "Jintuża biex jagħżel offerti li jistgħu jinteressawk.",
    "consent.for.both": "Jintuża biex jagħżel rakkomandazzjonijiet u offerti li jistgħu jinteressawk.",
    "consent.covers": "“{accept}” japplika għal dan biss. Il-bqija kollha huma mitfija, sakemm ma tagħżilhomx int.",
    "consent.stop": "Tista’ tibdel fehmtek meta trid. Dak li nżamm imbagħad jitħassar.",
    "consent.contact": "Mistoqsijiet? Ikteb lil {contact}.",
    "consent.notice": "Avviż ta’ privatezza",
    "consent.accept": "Aċċetta",
    "consent.refuse": "Irrifjuta",
    "consent.choose": "Immaniġġja l-għażliet",
    "consent.save": "Issejvja l-għażliet",
    "consent.controller": "Dan is-sit",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Rakkomandazzjonijiet",
    "purpose.recommendations.text": "Irrakkomandali affarijiet li jistgħu jinteressawni.",
    "purpose.offers": "Offerti",
    "purpose.offers.text": "Agħżel offerti li jistgħu jinteressawni.",
    "purpose.measurement": "Statistika",
    "purpose.measurement.text":
      "Għin lil dan is-sit jara x’jaħdem. {often}, il-brawżer tiegħek jibgħat tweġiba waħda għal kull mistoqsija " +
      "tas-sit. L-ewwel jiżdied storbju każwali.",
    "noise.month":
      "Kieku nofs is-suppożizzjonijiet dwarek kienu korretti mingħajr it-tweġibiet tiegħek, bit-tweġibiet kollha ta’ " +
      "xahar l-aktar {right} minn {of} kienu jkunu korretti. Jekk tweġiba tinbidel, dan jista’ jiġi nnutat.",
    "purpose.measurement.recipient": "It-tweġibiet imorru għand {recipient} ({host}).",
    "purpose.measurement.compare":
      "Biex isir paragun, xi nies li jaċċettaw jaraw il-lista standard. Jintbagħat ukoll liema lista tara int.",
    "often.day": "Darba kuljum",
    "often.week": "Darba fil-ġimgħa",
    "often.month": "Darba fix-xahar",
    "purpose.sensitive": "Suġġett sensittiv: {label}",
    "purpose.sensitive.text":
      "Ftakar u uża wkoll dak li nara dwar “{label}”. Jekk ma jintgħażilx, dan is-suġġett jitħalla barra.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Dan is-sit biddel dak li jitlob",
    "renew.text":
      "Int kont aċċettajt qabel. Sakemm terġa’ twieġeb, dak li nżamm għal dan l-iskop ma jintużax għalih, u ma " +
      "jinżamm xejn ġdid għalih.",
    "renew.retention": "Jinżamm għal mhux aktar minn {to} minflok {from}.",
    "renew.controller": "Issa responsabbli: {to}. Qabel: {from}.",
    "renew.sensitive": "Dak li tara dwar “{label}” jinżamm bħal kull ħaġa oħra.",
    "renew.collector": "L-istatistika tintbagħat lil {to} minflok {from}.",
    "renew.recipient": "{to} jirċievi l-istatistika minflok {from}.",
    "renew.measurement": "L-istatistika titlob aktar minn qabel.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Mixgħul: {purposes}. Il-bqija kollha huma mitfija.",
    "consent.refused": "Kollox mitfi. Tinżamm biss din l-għażla.",
    "consent.withdrawn": "Kollox mitfi. Dak li nżamm tħassar.",
    "consent.failed": "L-għażla tiegħek ma setgħetx tiġi ssejvjata. Erġa’ pprova.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Il-brawżer tiegħek jitlob lis-siti biex ma joħolqux profil tiegħek (Global Privacy Control). Dan is-sit " +
      "jirrispetta dan.",
    "gpc.choose": "Immaniġġja l-għażliet",
    "gpc.ask":
      "Il-brawżer tiegħek jitlob lis-siti biex ma joħolqux profil tiegħek (Global Privacy Control). F’dan is-sit, " +
      "minflok jgħodd dak li tagħżel hawn.",

    "why.button": "Għaliex qed nara dan?",
    "why.label": "Għaliex qed nara dan? {title}",
    "why.failed": "Bħalissa m’hemm l-ebda spjegazzjoni disponibbli.",

    "preferences.open": "Id-data u l-għażliet tiegħek",
    "preferences.failed": "Dan ma setax jinfetaħ. Erġa’ pprova.",
  },
};
