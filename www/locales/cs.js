/** Czech: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "cs",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Může si tento web pamatovat, co si prohlížíte?",
    "consent.text":
      "{controller} se ptá. Když řeknete ano, bude tento prohlížeč nejdéle {days} uchovávat, co si tu prohlížíte a " +
      "co se vám tu ukazuje. Zůstane to v tomto zařízení. Nic z toho se nikomu neposílá.",
    "consent.days": { one: "jeden den", few: "{count} dny", many: "{count} dne", other: "{count} dní" },
    "consent.for.recommendations": "Použije se to k návrhům věcí, které by vám mohly vyhovovat.",
    "consent.for.offers": "Použije se to k výběru nabídek, které by vám mohly vyhovovat.",
    "consent.for.both": "Použije se to k návrhům věcí a k výběru nabídek, které by vám mohly vyhovovat.",
    "consent.covers":
      "„{accept}“ znamená ano jen k tomuto. Vše ostatní je vypnuté, pokud to sami jednotlivě nezaškrtnete.",
    "consent.stop": "Kdykoli si to můžete rozmyslet. Co se uchovalo, se pak smaže.",
    "consent.contact": "Máte otázky? Pište na {contact}.",
    "consent.notice": "Přečíst informace o soukromí",
    "consent.accept": "Přijmout",
    "consent.refuse": "Odmítnout",
    "consent.choose": "Vybrat jednotlivě",
    "consent.save": "Uložit tento výběr",
    "consent.controller": "Tento web",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Doporučení",
    "purpose.recommendations.text": "Navrhovat věci, které by mi mohly vyhovovat.",
    "purpose.offers": "Nabídky",
    "purpose.offers.text": "Vybírat nabídky, které by mi mohly vyhovovat.",
    "purpose.measurement": "Počítání",
    "purpose.measurement.text":
      "Pomoci webu zjistit, co funguje. {often} váš prohlížeč pošle na každou otázku webu jednu odpověď. Je do ní " +
      "přimíchána náhoda, takže si nikdo nemůže být jistý, která odpověď je vaše.",
    "purpose.measurement.compare":
      "Pro srovnání web některým z těch, kdo souhlasí, ukáže běžný seznam. Posílá se i to, který seznam se vám ukazuje.",
    "often.day": "Jednou denně",
    "often.week": "Jednou týdně",
    "often.month": "Jednou za měsíc",
    "purpose.sensitive": "Soukromé téma: {label}",
    "purpose.sensitive.text":
      "Uchovávat a používat i to, co si prohlížím o tématu „{label}“. Bez zaškrtnutí se to vynechá.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Tento web změnil, o co žádá",
    "renew.text": "Dříve jste řekli ano. Dokud neodpovíte, to, co se uchovalo, se nepoužívá a nic se nepřidává.",
    "renew.retention": "Uchovává se {to}, dříve {from}.",
    "renew.controller": "Nyní za to odpovídá {to}, dříve {from}.",
    "renew.sensitive": "„{label}“ by se uchovávalo jako cokoli jiného.",
    "renew.collector": "Počítání se posílá na {to}, dříve na {from}.",
    "renew.measurement": "Počítání žádá víc než dříve.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Zapnuto: {purposes}. Vše ostatní je vypnuté.",
    "consent.refused": "Vše je vypnuté. Pamatuje se jen tato odpověď.",
    "consent.withdrawn": "Vše je vypnuté a co se uchovalo, je smazané.",
    "consent.failed": "Vaši odpověď se nepodařilo uložit. Zkuste to prosím znovu.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Váš prohlížeč žádá weby pomocí Global Privacy Control, aby o vás nevytvářely profil. Tento web ho nevytváří.",
    "gpc.choose": "Rozhodnout jinak",
    "gpc.ask":
      "Váš prohlížeč žádá weby pomocí Global Privacy Control, aby o vás nevytvářely profil. Místo toho platí, co si " +
      "zvolíte tady.",

    "why.button": "Proč tohle?",
    "why.label": "Proč tohle? {title}",
    "why.failed": "Vysvětlení teď není k dispozici.",

    "preferences.open": "Vaše údaje a vaše volby",
    "preferences.failed": "Teď to nejde otevřít. Zkuste to prosím znovu.",
  },
};
