/** Czech: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "cs",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Smí si tento web pamatovat, co si prohlížíte?",
    "consent.text":
      "{controller} si chce pamatovat, co si tu prohlížíte a co tu děláte a co se vám zobrazuje. Tyto údaje se " +
      "uchovávají v tomto zařízení nejdéle {days}. Nikomu se neposílají.",
    "consent.days": { one: "jeden den", few: "{count} dny", many: "{count} dne", other: "{count} dní" },
    "consent.for.recommendations": "Slouží k doporučování toho, co by vás mohlo zajímat.",
    "consent.for.offers": "Slouží k výběru nabídek, které by vás mohly zajímat.",
    "consent.for.both": "Slouží k výběru doporučení a nabídek, které by vás mohly zajímat.",
    "consent.covers": "„{accept}“ platí jen pro toto. Vše ostatní je vypnuté, pokud si to sami nevyberete.",
    "consent.stop": "Rozhodnutí můžete kdykoli změnit. Uložené údaje se pak smažou.",
    "consent.contact": "Máte dotazy? Napište na {contact}.",
    "consent.notice": "Zásady ochrany soukromí",
    "consent.accept": "Přijmout",
    "consent.refuse": "Odmítnout",
    "consent.choose": "Spravovat volby",
    "consent.save": "Uložit volby",
    "consent.controller": "Tento web",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Doporučení",
    "purpose.recommendations.text": "Doporučovat mi to, co by mě mohlo zajímat.",
    "purpose.offers": "Nabídky",
    "purpose.offers.text": "Vybírat nabídky, které by mě mohly zajímat.",
    "purpose.measurement": "Statistiky",
    "purpose.measurement.text":
      "Pomozte tomuto webu zjistit, co funguje. {often} odešle váš prohlížeč jednu odpověď na každou otázku webu. " +
      "Předtím se přidá náhodný šum.",
    "noise.month":
      "Kdyby bez vašich odpovědí byla správná polovina všech odhadů o vás, se všemi odpověďmi za měsíc by jich bylo " +
      "správných nejvýše {right} z každých {of}. Pokud se odpověď změní, lze to poznat.",
    "purpose.measurement.recipient": "Odpovědi dostává {recipient} ({host}).",
    "purpose.measurement.compare":
      "Pro porovnání vidí někteří z těch, kdo souhlasí, standardní seznam. Odesílá se i to, který seznam vidíte.",
    "often.day": "Jednou denně",
    "often.week": "Jednou týdně",
    "often.month": "Jednou měsíčně",
    "purpose.sensitive": "Citlivé téma: {label}",
    "purpose.sensitive.text":
      "Pamatovat si a používat také to, co si prohlížím k tématu „{label}“. Bez zaškrtnutí se toto téma vynechá.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Tento web změnil, o co žádá",
    "renew.text":
      "Dříve jste souhlasili. Dokud znovu neodpovíte, údaje uložené k tomuto účelu se k němu nepoužívají a nic " +
      "nového se k němu neukládá.",
    "renew.retention": "Uchování nejdéle {to}. Dříve: {from}.",
    "renew.controller": "Nově odpovídá {to}. Dříve: {from}.",
    "renew.sensitive": "Co si prohlížíte k tématu „{label}“, by se uchovávalo jako vše ostatní.",
    "renew.collector": "Statistiky by se odesílaly na {to}. Dříve: {from}.",
    "renew.recipient": "Statistiky by dostával {to} místo {from}.",
    "renew.measurement": "Statistiky by zjišťovaly více než dříve.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Zapnuto: {purposes}. Vše ostatní je vypnuté.",
    "consent.refused": "Vše je vypnuté. Pamatuje se jen tato volba.",
    "consent.withdrawn": "Vše je vypnuté. Uložené údaje byly smazány.",
    "consent.failed": "Vaši volbu se nepodařilo uložit. Zkuste to znovu.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "Váš prohlížeč žádá weby, aby vás neprofilovaly (Global Privacy Control). Tento web to respektuje.",
    "gpc.choose": "Spravovat volby",
    "gpc.ask":
      "Váš prohlížeč žádá weby, aby vás neprofilovaly (Global Privacy Control). Na tomto webu místo toho platí, co " +
      "vyberete zde.",

    "why.button": "Proč se mi to zobrazuje?",
    "why.label": "Proč se mi to zobrazuje? {title}",
    "why.failed": "Vysvětlení teď není k dispozici.",

    "preferences.open": "Vaše údaje a volby",
    "preferences.failed": "Nepodařilo se otevřít. Zkuste to znovu.",
  },
};
