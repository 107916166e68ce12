/** Slovak: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sk",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Môže si táto stránka pamätať, čo si prezeráte?",
    "consent.text":
      "{controller} si chce pamätať, čo si tu prezeráte a čo tu robíte a čo sa vám zobrazuje. Tieto údaje sa " +
      "uchovávajú v tomto zariadení najviac {days}. Nikomu sa neposielajú.",
    "consent.days": { one: "jeden deň", few: "{count} dni", many: "{count} dňa", other: "{count} dní" },
    "consent.for.recommendations": "Slúžia na odporúčanie toho, čo by vás mohlo zaujímať.",
    "consent.for.offers": "Slúžia na výber ponúk, ktoré by vás mohli zaujímať.",
    "consent.for.both": "Slúžia na výber odporúčaní a ponúk, ktoré by vás mohli zaujímať.",
    "consent.covers": "„{accept}“ platí len pre toto. Všetko ostatné je vypnuté, pokiaľ si to sami nevyberiete.",
    "consent.stop": "Rozhodnutie môžete kedykoľvek zmeniť. Uložené údaje sa potom odstránia.",
    "consent.contact": "Máte otázky? Napíšte na {contact}.",
    "consent.notice": "Zásady ochrany súkromia",
    "consent.accept": "Prijať",
    "consent.refuse": "Odmietnuť",
    "consent.choose": "Spravovať voľby",
    "consent.save": "Uložiť voľby",
    "consent.controller": "Táto stránka",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Odporúčania",
    "purpose.recommendations.text": "Odporúčať mi to, čo by ma mohlo zaujímať.",
    "purpose.offers": "Ponuky",
    "purpose.offers.text": "Vyberať ponuky, ktoré by ma mohli zaujímať.",
    "purpose.measurement": "Štatistiky",
    "purpose.measurement.text":
      "Pomôžte tejto stránke zistiť, čo funguje. {often} odošle váš prehliadač jednu odpoveď na každú otázku stránky. " +
      "Predtým sa pridá náhodný šum.",
    "noise.month":
      "Keby bez vašich odpovedí bola správna polovica všetkých odhadov o vás, so všetkými odpoveďami za mesiac by ich " +
      "bolo správnych najviac {right} z každých {of}. Ak sa odpoveď zmení, dá sa to spozorovať.",
    "purpose.measurement.recipient": "Odpovede dostáva {recipient} ({host}).",
    "purpose.measurement.compare":
      "Na porovnanie vidia niektorí z tých, ktorí súhlasia, štandardný zoznam. Odosiela sa aj to, ktorý zoznam " +
      "vidíte.",
    "often.day": "Raz denne",
    "often.week": "Raz týždenne",
    "often.month": "Raz mesačne",
    "purpose.sensitive": "Citlivá téma: {label}",
    "purpose.sensitive.text":
      "Pamätať si a používať aj to, čo si prezerám na tému „{label}“. Bez označenia sa táto téma vynechá.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Táto stránka zmenila, o čo žiada",
    "renew.text":
      "V minulosti ste súhlasili. Kým neodpoviete znova, údaje uložené na tento účel sa naň nepoužívajú a nič nové " +
      "sa naň neukladá.",
    "renew.retention": "Uchovávanie najviac {to}. Predtým: {from}.",
    "renew.controller": "Teraz zodpovedá {to}. Predtým: {from}.",
    "renew.sensitive": "To, čo si prezeráte na tému „{label}“, by sa uchovávalo ako všetko ostatné.",
    "renew.collector": "Štatistiky by sa odosielali na {to}. Predtým: {from}.",
    "renew.recipient": "Štatistiky by dostával {to} namiesto {from}.",
    "renew.measurement": "Štatistiky by zisťovali viac ako predtým.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Zapnuté: {purposes}. Všetko ostatné je vypnuté.",
    "consent.refused": "Všetko je vypnuté. Pamätá sa len táto voľba.",
    "consent.withdrawn": "Všetko je vypnuté. Uložené údaje boli odstránené.",
    "consent.failed": "Vašu voľbu sa nepodarilo uložiť. Skúste to znova.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Váš prehliadač žiada stránky, aby vás neprofilovali (Global Privacy Control). Táto stránka to rešpektuje.",
    "gpc.choose": "Spravovať voľby",
    "gpc.ask":
      "Váš prehliadač žiada stránky, aby vás neprofilovali (Global Privacy Control). Na tejto stránke namiesto toho " +
      "platí, čo vyberiete tu.",

    "why.button": "Prečo sa mi to zobrazuje?",
    "why.label": "Prečo sa mi to zobrazuje? {title}",
    "why.failed": "Vysvetlenie momentálne nie je k dispozícii.",

    "preferences.open": "Vaše údaje a voľby",
    "preferences.failed": "Nepodarilo sa otvoriť. Skúste to znova.",
  },
};
