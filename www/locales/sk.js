/** Slovak: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sk",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Môže si tento web pamätať, čo si prezeráte?",
    "consent.text":
      "{controller} sa pýta. Ak poviete áno, bude tento prehliadač najviac {days} uchovávať, čo si tu prezeráte a čo " +
      "sa vám tu ukazuje. Zostane to v tomto zariadení. Nič z toho sa nikomu neposiela.",
    "consent.days": { one: "jeden deň", few: "{count} dni", many: "{count} dňa", other: "{count} dní" },
    "consent.for.recommendations": "Použije sa to na návrhy vecí, ktoré by vám mohli vyhovovať.",
    "consent.for.offers": "Použije sa to na výber ponúk, ktoré by vám mohli vyhovovať.",
    "consent.for.both": "Použije sa to na návrhy vecí a na výber ponúk, ktoré by vám mohli vyhovovať.",
    "consent.covers":
      "„{accept}“ znamená áno iba na toto. Všetko ostatné je vypnuté, pokiaľ to sami jednotlivo nezaškrtnete.",
    "consent.stop": "Kedykoľvek si to môžete rozmyslieť. Čo sa uchovalo, sa potom vymaže.",
    "consent.contact": "Máte otázky? Píšte na {contact}.",
    "consent.notice": "Prečítať si informácie o súkromí",
    "consent.accept": "Prijať",
    "consent.refuse": "Odmietnuť",
    "consent.choose": "Vybrať jednotlivo",
    "consent.save": "Uložiť tento výber",
    "consent.controller": "Tento web",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Odporúčania",
    "purpose.recommendations.text": "Navrhovať veci, ktoré by mi mohli vyhovovať.",
    "purpose.offers": "Ponuky",
    "purpose.offers.text": "Vyberať ponuky, ktoré by mi mohli vyhovovať.",
    "purpose.measurement": "Počítanie",
    "purpose.measurement.text":
      "Pomôcť webu zistiť, čo funguje. {often} váš prehliadač pošle na každú otázku webu jednu odpoveď. Je do nej " +
      "primiešaná náhoda, takže nikto si nemôže byť istý, ktorá odpoveď je vaša.",
    "purpose.measurement.compare":
      "Na porovnanie web niektorým z tých, čo súhlasia, ukáže bežný zoznam. Posiela sa aj to, ktorý zoznam sa vám " +
      "ukazuje.",
    "often.day": "Raz za deň",
    "often.week": "Raz za týždeň",
    "often.month": "Raz za mesiac",
    "purpose.sensitive": "Súkromná téma: {label}",
    "purpose.sensitive.text":
      "Uchovávať a používať aj to, čo si prezerám o téme „{label}“. Bez zaškrtnutia sa to vynechá.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Tento web zmenil, o čo žiada",
    "renew.text": "Predtým ste povedali áno. Kým neodpoviete, to, čo sa uchovalo, sa nepoužíva a nič sa nepridáva.",
    "renew.retention": "Uchováva sa {to}, predtým {from}.",
    "renew.controller": "Teraz za to zodpovedá {to}, predtým {from}.",
    "renew.sensitive": "„{label}“ by sa uchovávalo ako čokoľvek iné.",
    "renew.collector": "Počítanie sa posiela na {to}, predtým na {from}.",
    "renew.measurement": "Počítanie žiada viac než predtým.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Zapnuté: {purposes}. Všetko ostatné je vypnuté.",
    "consent.refused": "Všetko je vypnuté. Pamätá sa iba táto odpoveď.",
    "consent.withdrawn": "Všetko je vypnuté a čo sa uchovalo, je vymazané.",
    "consent.failed": "Vašu odpoveď sa nepodarilo uložiť. Skúste to, prosím, znova.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Váš prehliadač žiada weby pomocou Global Privacy Control, aby o vás nevytvárali profil. Tento web ho " +
      "nevytvára.",
    "gpc.choose": "Rozhodnúť inak",
    "gpc.ask":
      "Váš prehliadač žiada weby pomocou Global Privacy Control, aby o vás nevytvárali profil. Namiesto toho platí, " +
      "čo si zvolíte tu.",

    "why.button": "Prečo toto?",
    "why.label": "Prečo toto? {title}",
    "why.failed": "Vysvetlenie teraz nie je k dispozícii.",

    "preferences.open": "Vaše údaje a vaše voľby",
    "preferences.failed": "Teraz sa to nedá otvoriť. Skúste to, prosím, znova.",
  },
};
