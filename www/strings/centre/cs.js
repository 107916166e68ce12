/** Czech, for the preference centre. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "cs",
  dir: "ltr",
  texts: {
    "centre.title": "Vaše údaje a vaše volby",
    "centre.lead":
      "Tady vidíte vše, co se o vás uchovává, aby se vybralo, co vám tento web ukáže. Uchovává se to v tomto " +
      "prohlížeči, v tomto zařízení. Můžete si to přečíst, změnit to a smazat.",
    "centre.close": "Zavřít",
    "centre.contents": "Na této stránce",
    "centre.loading": "Okamžik…",
    "centre.failed": "Nepovedlo se to. Nic se nezměnilo.",
    "centre.tabs": "Tady je to hotové. Jiná otevřená karta tohoto webu zatím neodpověděla: zavřete ji prosím.",
    "centre.stopped": "Tento nástroj se zastavil. Chcete-li pokračovat, načtěte stránku znovu.",
    "centre.data": "Ukázat jako data",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (štítek)",
    "facet.provider": "{name} (výrobce)",

    "kept.title": "Co uchováváme",
    "kept.none": "Nic se o vás neuchovává.",
    "kept.count": {
      one: "Uchovává se jeden údaj.",
      few: "Uchovávají se {count} údaje.",
      many: "Uchovává se {count} údaje.",
      other: "Uchovává se {count} údajů.",
    },
    "kept.text": "U každého je napsáno, kdy sám zmizí. Smazat ho můžete i dříve.",
    "kept.proof": "Vaše odpovědi se uchovávají jako důkaz toho, co jste řekli. Zmizí, když smažete vše.",
    "kept.day": {
      one: "{day}: jeden údaj",
      few: "{day}: {count} údaje",
      many: "{day}: {count} údaje",
      other: "{day}: {count} údajů",
    },
    "kept.undated": {
      one: "Bez data: jeden údaj",
      few: "Bez data: {count} údaje",
      many: "Bez data: {count} údaje",
      other: "Bez data: {count} údajů",
    },
    "kept.view": "Prohlíželi jste si: {title}",
    "kept.click": "Vybrali jste ze seznamu: {title}",
    "kept.cart": "Vložili jste do košíku: {title}",
    "kept.purchase": "Koupili jste: {title}",
    "kept.category": "Skupina: {name}",
    "kept.showing": {
      one: "Ukázalo se vám: {titles}",
      few: "Ukázaly se vám {count} věci: {titles}",
      many: "Ukázalo se vám {count} věci: {titles}",
      other: "Ukázalo se vám {count} věcí: {titles}",
    },
    "kept.mute": "Přáli jste si nikdy nevidět: {name}",
    "kept.boost": "Přáli jste si víc: {name}",
    "kept.lower": "Přáli jste si méně: {name}",
    "kept.pause.on": "Zapnuli jste pauzu.",
    "kept.pause.off": "Vypnuli jste pauzu.",
    "kept.unprofiled.on": "Přáli jste si stejný seznam jako všichni.",
    "kept.unprofiled.off": "Přáli jste si opět seznamy vytvořené pro vás.",
    "kept.given": "Řekli jste ano: {purpose}",
    "kept.refused": "Řekli jste ne: {purpose}",
    "kept.withdrawn": "Vzali jste zpět své ano: {purpose}",
    "kept.unreadable": {
      one: "Poškozená poznámka o velikosti jeden bajt. Nikdo ji nepřečte a nepoužívá se.",
      few: "Poškozená poznámka o velikosti {count} bajty. Nikdo ji nepřečte a nepoužívá se.",
      many: "Poškozená poznámka o velikosti {count} bajtu. Nikdo ji nepřečte a nepoužívá se.",
      other: "Poškozená poznámka o velikosti {count} bajtů. Nikdo ji nepřečte a nepoužívá se.",
    },
    "kept.other": "Něco, co tato stránka nezná: {type}",
    "kept.at": "Uchovává se od {date}.",
    "kept.expires": "Zmizí {date}.",
    "kept.stays": "Zůstane, dokud to nevezmete zpět nebo nesmažete.",
    "kept.stuck": "Zůstane, dokud nesmažete vše.",
    "kept.asked": "Kdo se ptal: {controller}. Jak dlouho se to uchová: {days}.",
    "kept.sensitive": "Citlivá témata, která se v té době vynechala: {labels}.",
    "kept.signal": "Váš prohlížeč v té době posílal Global Privacy Control.",
    "kept.erase": "Smazat",
    "kept.erase.label": "Smazat. {what}",
    "kept.erased": "Smazáno. {what}",
    "kept.receipt": "Uložit potvrzení",
    "kept.receipt.label": "Uložit potvrzení. {what}",

    "likes.title": "Co si myslíme, že se vám líbí",
    "likes.text":
      "Je to odhad. Vychází jen z toho, co jste tu dělali. Proužek ukazuje, jak velká část toho, co se uchovává, " +
      "patří ke které skupině. Když něco změníte, seznamy na tomto webu se podle toho hned upraví.",
    "likes.none": "Žádný odhad o vás není.",
    "likes.share": "{share} z toho, co se uchovává",
    "likes.from": {
      one: "Odkud to je: jeden údaj",
      few: "Odkud to je: {count} údaje",
      many: "Odkud to je: {count} údaje",
      other: "Odkud to je: {count} údajů",
    },
    "likes.more": "Více",
    "likes.more.label": "Více: {name}",
    "likes.more.help": "Více: věci z této skupiny se posunou výš.",
    "likes.less": "Méně",
    "likes.less.label": "Méně: {name}",
    "likes.less.help": "Méně: věci z této skupiny se posunou níž.",
    "likes.never": "Nikdy neukazovat",
    "likes.never.label": "Nikdy neukazovat: {name}",
    "likes.never.help": "Nikdy neukazovat: nic z této skupiny se neukáže, dokud to nevezmete zpět.",
    "likes.forget": "Zapomenout",
    "likes.forget.label": "Zapomenout: {name}",
    "likes.forget.help": "Zapomenout: když je odhad špatný. Smaže se vše, z čeho vychází.",
    "likes.back": "Vzít zpět",
    "likes.back.label": "Vzít zpět. {what}",
    "likes.said.boost": "Uvidíte více: {name}",
    "likes.said.lower": "Uvidíte méně: {name}",
    "likes.said.mute": "Už neuvidíte: {name}",
    "likes.said.clear": "Vaše přání je vzato zpět: {name}",
    "likes.said.forget": "Zapomenuto: {name}",
    "likes.wishes": "Co jste si přáli",
    "likes.wishes.none": "Nic jste si nepřáli.",
    "likes.learned": "Co se prohlížeč od vás naučil",
    "likes.learned.text":
      "Když něco ze seznamu vyberete nebo to přejdete, váš prohlížeč se učí, na čem vám záleží. Všechno začíná na " +
      "{start}.",
    "likes.learned.none": "Prohlížeč se nic nenaučil.",
    "likes.term.behaviour": "Co si prohlíželi i ostatní: {percent}",
    "likes.term.content": "Co je si podobné: {percent}",
    "likes.term.own": "Co jste si prohlíželi dříve: {percent}",
    "likes.term.popular": "Co má rádo mnoho lidí: {percent}",
    "likes.faded": {
      one: "Ukázalo se jednou a nevybrali jste to, proto se to posouvá trochu níž: {title}",
      few: "Ukázalo se {count}krát a nevybrali jste to, proto se to posouvá trochu níž: {title}",
      many: "Ukázalo se {count}krát a nevybrali jste to, proto se to posouvá trochu níž: {title}",
      other: "Ukázalo se {count}krát a nevybrali jste to, proto se to posouvá trochu níž: {title}",
    },
    "likes.reset": "Zapomenout, co se prohlížeč naučil",
    "likes.said.reset": "Co se prohlížeč naučil, je zapomenuto.",

    "cause.title": "Proč to vidíte",
    "cause.text":
      "Každá věc dostane body a seznam začíná tou, která jich má nejvíc. Některé věci si pak vymění místa, aby si v " +
      "seznamu nebylo všechno podobné a aby dostaly šanci i nové věci. Tady vidíte všechny body.",
    "cause.none": "Na této stránce není žádný seznam.",
    "cause.list": "Seznam {number}",
    "cause.shop": "Tento seznam je pro všechny stejný. Nebyl vytvořen pro vás.",
    "cause.place": "{place}. {title}",
    "cause.reason": "Proč",
    "cause.points": "Body",
    "cause.share": "Část",
    "cause.sum": "Všechny body",
    "cause.if": "Kdybyste si neprohlíželi: {title}",
    "cause.then.same": "Bylo by to na stejném místě.",
    "cause.then.moved": "Bylo by to na místě {then}, ne na místě {now}.",
    "cause.then.gone": "V tomto seznamu by to nebylo.",
    "cause.then.instead": "Viděli byste tu: {title}",
    "cause.then.empty": "Nic by tu nebylo.",
    "cause.failed": "Teď se to nedá spočítat.",

    "switch.title": "Přepínače",
    "switch.text": "Jedním krokem přepínač zapnete a jedním krokem ho vypnete. Kdykoli si to můžete rozmyslet.",
    "switch.recommendations":
      "Co si prohlížíte, se uchovává v tomto prohlížeči a používá se k výběru toho, co uvidíte. Když to vypnete, " +
      "všechno se to smaže.",
    "switch.offers":
      "Váš prohlížeč vybírá nabídky, které by vám mohly vyhovovat. Používá k tomu to, co se tu uchovává. Když to " +
      "vypnete, uvidíte stejné nabídky jako všichni.",
    "switch.measurement":
      "Pomáhá tomuto webu počítat, co jeho návštěvníkům vyhovuje, aniž by věděl, kdo jste. Každá zpráva by byla " +
      "uvedena na této stránce.",
    "switch.sensitive":
      "Toto téma o vás může hodně prozradit. Dokud je vypnuté, neuchovává se a nepoužívá se k výběru toho, co " +
      "uvidíte. Když ho zapnete, počítá se jako cokoli jiného. Když ho zase vypnete, smaže se, co se z něj uchovalo.",
    "switch.pause": "Pauza",
    "switch.pause.text": "Dokud je zapnutá, neuchovává se nic nového. Co už tu je, zůstává a dál se používá.",
    "switch.unprofiled": "Stejný seznam pro všechny",
    "switch.unprofiled.text": "Dokud je to zapnuté, to, co se o vás uchovává, se nepoužívá. Vidíte to, co všichni.",
    "switch.needs": "Můžete to použít, když je zapnuto „{name}“. Do té doby se nic neuchovává a vidíte to, co všichni.",
    "switch.unset": "Zatím jste neodpověděli.",
    "switch.given": "Řekli jste ano dne {date}. Platí to do {until}. Pak se vás zeptáme znovu.",
    "switch.refused": "Řekli jste ne dne {date}. Dříve než {until} se vás znovu nezeptáme.",
    "switch.withdrawn": "Své ano jste vzali zpět dne {date}. Dříve než {until} se vás znovu nezeptáme.",
    "switch.signal":
      "Váš prohlížeč žádá weby, aby o vás nevytvářely profil. Říká se tomu Global Privacy Control. Tento web tomu " +
      "vyhoví. Pokud tu sami zapnete některý přepínač, platí vaše vlastní volba.",
    "switch.signal.off": "Vypnuto, protože váš prohlížeč posílá Global Privacy Control.",
    "switch.said.on": "Zapnuto: {name}",
    "switch.said.off": "Vypnuto: {name}",
    "switch.said.erased": "Vypnuto a co se pro to uchovalo, je smazané: {name}",

    "sent.title": "Co se poslalo",
    "sent.none": "Nic se neposlalo.",
    "sent.text": "Pokud se někdy pošle nějaká zpráva, bude uvedena tady: slovy i bajt po bajtu.",
    "sent.at": "Posláno {date}.",

    "take.title": "Vzít si to s sebou, nebo to smazat",
    "take.export": "Uložit kopii všeho",
    "take.export.text":
      "Dostanete soubor. Můžete si ho přečíst a můžete ho načíst v jiném prohlížeči. Jsou v něm i vaše potvrzení.",
    "take.export.said": "Soubor je uložen: {name}",
    "take.receipts": "Uložit všechna potvrzení",
    "take.receipts.text": "V potvrzení stojí, kdo se vás ptal, na co, co jste řekli a kdy. Je to váš důkaz.",
    "take.receipts.none": "Zatím jste na nic neodpověděli, takže žádná potvrzení nejsou.",
    "take.import": "Načíst kopii ze souboru",
    "take.import.text": "Uvidíte, co v souboru je, než se cokoli přidá.",
    "take.import.found": {
      one: "V souboru je jeden údaj.",
      few: "V souboru jsou {count} údaje.",
      many: "V souboru je {count} údaje.",
      other: "V souboru je {count} údajů.",
    },
    "take.import.fresh": {
      one: "Jeden z nich je tu nový.",
      few: "{count} z nich jsou tu nové.",
      many: "{count} z nich je tu nového.",
      other: "{count} z nich je tu nových.",
    },
    "take.import.add": "Přidat, co je nové",
    "take.import.cancel": "Nic nepřidávat",
    "take.import.said": {
      one: "Přidán jeden údaj.",
      few: "Přidány {count} údaje.",
      many: "Přidáno {count} údaje.",
      other: "Přidáno {count} údajů.",
    },
    "take.import.cancelled": "Nic se nepřidalo.",
    "take.import.damaged": "Tento soubor je poškozený, nebo to není kopie odtud. Nic se nepřidalo.",
    "take.import.version": "Tento soubor pochází z jiné verze tohoto nástroje. Nic se nepřidalo.",
    "take.import.consent": "Nejprve zapněte přepínač „{name}“. Pak půjde soubor načíst. Nic se nepřidalo.",
    "take.purpose": "Chcete-li smazat jen to, co se uchovalo pro jeden účel, vypněte výše jeho přepínač.",
    "take.erase": "Smazat vše",
    "take.erase.text": "Smaže se vše, co se tu uchovává, i s vašimi odpověďmi, v každé otevřené kartě tohoto webu.",
    "take.erase.ask": "Chcete smazat vše? Nejde to vrátit.",
    "take.erase.yes": "Ano, smazat vše",
    "take.erase.no": "Ne, ponechat",
    "take.erase.kept": "Nic se nesmazalo.",
    "take.erase.said": "Vše je smazané, v každé otevřené kartě.",

    "works.title": "Jak to funguje",
    "works.text": "Tato stránka se právě zeptala samotného nástroje. Toto jsou jeho odpovědi.",
    "works.network": "Síť",
    "works.sealed": {
      one:
        "Uzavřeno. Část, ve které jsou vaše údaje, je nemůže nikam poslat. Právě jsme vyzkoušeli jednu cestu ven a " +
        "je zavřená.",
      few:
        "Uzavřeno. Část, ve které jsou vaše údaje, je nemůže nikam poslat. Právě jsme vyzkoušeli {count} cesty ven a " +
        "všechny jsou zavřené.",
      many:
        "Uzavřeno. Část, ve které jsou vaše údaje, je nemůže nikam poslat. Právě jsme vyzkoušeli {count} cesty ven a " +
        "všechny jsou zavřené.",
      other:
        "Uzavřeno. Část, ve které jsou vaše údaje, je nemůže nikam poslat. Právě jsme vyzkoušeli {count} cest ven a " +
        "všechny jsou zavřené.",
    },
    "works.unsealed": "Neuzavřeno. Sám prohlížeč tu části s vašimi údaji v posílání nebrání.",
    "works.open": "Není zavřeno: {names}",
    "works.encryption": "Šifrování",
    "works.encryption.none":
      "Není šifrováno. Kdo může používat váš účet v tomto zařízení, může číst, co se uchovává. Mohou to číst i jiné " +
      "skripty tohoto webu.",
    "works.storage": "Úložiště",
    "works.storage.indexeddb": "Uchovává se v tomto prohlížeči, v tomto zařízení. Váš prohlížeč to může sám smazat.",
    "works.storage.memory": "Uchovává se jen do zavření této stránky, protože váš prohlížeč víc nedovolí.",
    "works.storage.none": "Nic se neukládá.",
    "works.newer": "Jsou tu údaje z novější verze tohoto nástroje. Nechali jsme je, jak jsou, a nepoužívají se.",
    "works.retention": "Jak dlouho",
    "works.retention.text": "Vše, co uděláte, se uchovává nejdéle {days}.",
    "works.next": "Další údaj zmizí {date}.",
    "works.answers": "Vaše odpovědi",
    "works.answers.given": "Vaše ano končí {date}: {purpose}",
    "works.answers.no": "Vaše ne platí do {date}: {purpose}",
    "works.answers.none": "Žádné nejsou.",
    "works.rules": "Pravidla tohoto webu",
    "works.rules.text": "Verze {revision}",
    "works.controller": "Kdo za to odpovídá",
    "works.contact": "Kontakt",
    "works.address": "Adresa",
    "works.notice": "Informace o soukromí",
    "works.notice.read": "Přečíst informace o soukromí",
  },
};
