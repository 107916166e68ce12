/**
 * Croatian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hr",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Smije li ovo web-mjesto pamtiti što gledate?",
    "consent.text":
      "{controller} želi pamtiti što ovdje gledate i radite te što vam se prikazuje. Ti se podaci čuvaju na ovom " +
      "uređaju najviše {days}. Nikome se ne šalju.",
    "consent.days": { one: "{count} dan", few: "{count} dana", other: "{count} dana" },
    "consent.for.recommendations": "Služe za preporučivanje onoga što bi vas moglo zanimati.",
    "consent.for.offers": "Služe za odabir ponuda koje bi vas mogle zanimati.",
    "consent.for.both": "Služe za odabir preporuka i ponuda koje bi vas mogle zanimati.",
    "consent.covers": "„{accept}” se odnosi samo na to. Sve je ostalo isključeno, osim ako to sami ne odaberete.",
    "consent.stop": "U svakom se trenutku možete predomisliti. Spremljeni se podaci tada brišu.",
    "consent.contact": "Imate pitanja? Pišite na {contact}.",
    "consent.notice": "Obavijest o privatnosti",
    "consent.accept": "Prihvati",
    "consent.refuse": "Odbij",
    "consent.choose": "Upravljaj odabirima",
    "consent.save": "Spremi odabire",
    "consent.controller": "Ovo web-mjesto",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Preporuke",
    "purpose.recommendations.text": "Preporučuj mi ono što bi me moglo zanimati.",
    "purpose.offers": "Ponude",
    "purpose.offers.text": "Odabiri ponude koje bi me mogle zanimati.",
    "purpose.measurement": "Statistika",
    "purpose.measurement.text":
      "Pomozite ovom web-mjestu vidjeti što funkcionira. {often} vaš preglednik šalje po jedan odgovor na svako " +
      "pitanje web-mjesta. Prije toga dodaje se nasumični šum.",
    "noise.month":
      "Kad bi bez vaših odgovora polovina svih nagađanja o vama bila točna, sa svim odgovorima jednog mjeseca točnih " +
      "bi bilo najviše {right} od {of}. Ako se odgovor promijeni, to se može primijetiti.",
    "purpose.measurement.recipient": "Odgovore prima {recipient} ({host}).",
    "purpose.measurement.compare":
      "Radi usporedbe neki od onih koji prihvate vide standardni popis. Šalje se i podatak koji popis vidite.",
    "often.day": "Jednom dnevno",
    "often.week": "Jednom tjedno",
    "often.month": "Jednom mjesečno",
    "purpose.sensitive": "Osjetljiva tema: {label}",
    "purpose.sensitive.text":
      "Pamti i upotrebljavaj i ono što gledam o temi „{label}”. Ako nije odabrano, ta se tema izostavlja.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Ovo je web-mjesto promijenilo svoj zahtjev",
    "renew.text":
      "Prije ste prihvatili. Dok ponovno ne odgovorite, ono što je spremljeno za tu svrhu ne upotrebljava se za nju " +
      "i ništa se novo za nju ne sprema.",
    "renew.retention": "Čuvanje najviše {to}. Prije: {from}.",
    "renew.controller": "Sada odgovara {to}. Prije: {from}.",
    "renew.sensitive": "Ono što gledate o temi „{label}” čuvalo bi se kao i sve ostalo.",
    "renew.collector": "Statistika bi se slala na {to}. Prije: {from}.",
    "renew.recipient": "Statistiku bi primao {to} umjesto {from}.",
    "renew.measurement": "Statistika bi obuhvaćala više nego prije.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Uključeno: {purposes}. Sve je ostalo isključeno.",
    "consent.refused": "Sve je isključeno. Pamti se samo ovaj odabir.",
    "consent.withdrawn": "Sve je isključeno. Spremljeni su podaci izbrisani.",
    "consent.failed": "Vaš odabir nije bilo moguće spremiti. Pokušajte ponovno.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Vaš preglednik traži od web-mjesta da vas ne profiliraju (Global Privacy Control). Ovo web-mjesto to poštuje.",
    "gpc.choose": "Upravljaj odabirima",
    "gpc.ask":
      "Vaš preglednik traži od web-mjesta da vas ne profiliraju (Global Privacy Control). Na ovom web-mjestu umjesto " +
      "toga vrijedi ono što ovdje odaberete.",

    "why.button": "Zašto ovo vidim?",
    "why.label": "Zašto ovo vidim? {title}",
    "why.failed": "Objašnjenje trenutačno nije dostupno.",

    "preferences.open": "Vaši podaci i odabiri",
    "preferences.failed": "Otvaranje nije uspjelo. Pokušajte ponovno.",
  },
};
