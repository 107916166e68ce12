/** Slovak, for the preference centre. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sk",
  dir: "ltr",
  texts: {
    "centre.title": "Vaše údaje a vaše voľby",
    "centre.lead":
      "Tu vidíte všetko, čo sa o vás uchováva, aby sa vybralo, čo vám tento web ukáže. Uchováva sa to v tomto " +
      "prehliadači, v tomto zariadení. Môžete si to prečítať, zmeniť to a vymazať.",
    "centre.close": "Zavrieť",
    "centre.contents": "Na tejto stránke",
    "centre.loading": "Okamih…",
    "centre.failed": "Nepodarilo sa to. Nič sa nezmenilo.",
    "centre.tabs": "Tu je to hotové. Iná otvorená karta tohto webu zatiaľ neodpovedala: zavrite ju, prosím.",
    "centre.stopped": "Tento nástroj sa zastavil. Ak chcete pokračovať, načítajte stránku znova.",
    "centre.data": "Ukázať ako dáta",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (štítok)",
    "facet.provider": "{name} (výrobca)",

    "kept.title": "Čo uchovávame",
    "kept.none": "Nič sa o vás neuchováva.",
    "kept.count": {
      one: "Uchováva sa jeden údaj.",
      few: "Uchovávajú sa {count} údaje.",
      many: "Uchováva sa {count} údaja.",
      other: "Uchováva sa {count} údajov.",
    },
    "kept.text": "Pri každom je napísané, kedy sám zmizne. Vymazať ho môžete aj skôr.",
    "kept.proof": "Vaše odpovede sa uchovávajú ako dôkaz toho, čo ste povedali. Zmiznú, keď vymažete všetko.",
    "kept.day": {
      one: "{day}: jeden údaj",
      few: "{day}: {count} údaje",
      many: "{day}: {count} údaja",
      other: "{day}: {count} údajov",
    },
    "kept.undated": {
      one: "Bez dátumu: jeden údaj",
      few: "Bez dátumu: {count} údaje",
      many: "Bez dátumu: {count} údaja",
      other: "Bez dátumu: {count} údajov",
    },
    "kept.view": "Prezerali ste si: {title}",
    "kept.click": "Vybrali ste zo zoznamu: {title}",
    "kept.cart": "Vložili ste do košíka: {title}",
    "kept.purchase": "Kúpili ste: {title}",
    "kept.category": "Skupina: {name}.",
    "kept.showing": {
      one: "Ukázalo sa vám: {titles}",
      few: "Ukázali sa vám {count} veci: {titles}",
      many: "Ukázalo sa vám {count} veci: {titles}",
      other: "Ukázalo sa vám {count} vecí: {titles}",
    },
    "kept.mute": "Želali ste si nikdy nevidieť: {name}",
    "kept.boost": "Želali ste si viac: {name}",
    "kept.lower": "Želali ste si menej: {name}",
    "kept.pause.on": "Zapli ste pauzu.",
    "kept.pause.off": "Vypli ste pauzu.",
    "kept.unprofiled.on": "Želali ste si rovnaký zoznam ako všetci.",
    "kept.unprofiled.off": "Želali ste si opäť zoznamy vytvorené pre vás.",
    "kept.given": "Povedali ste áno: {purpose}",
    "kept.refused": "Povedali ste nie: {purpose}",
    "kept.withdrawn": "Vzali ste späť svoje áno: {purpose}",
    "kept.unreadable": {
      one: "Poškodená poznámka s veľkosťou jeden bajt. Nikto ju neprečíta a nepoužíva sa.",
      few: "Poškodená poznámka s veľkosťou {count} bajty. Nikto ju neprečíta a nepoužíva sa.",
      many: "Poškodená poznámka s veľkosťou {count} bajtu. Nikto ju neprečíta a nepoužíva sa.",
      other: "Poškodená poznámka s veľkosťou {count} bajtov. Nikto ju neprečíta a nepoužíva sa.",
    },
    "kept.other": "Niečo, čo táto stránka nepozná: {type}",
    "kept.at": "Uchováva sa od {date}.",
    "kept.expires": "Zmizne {date}.",
    "kept.holds": "Vaša odpoveď platí do: {date}. Záznam o nej zostane.",
    "kept.stays": "Zostane, kým to nevezmete späť alebo nevymažete.",
    "kept.stuck": "Zostane, kým nevymažete všetko.",
    "kept.asked": "Kto sa pýtal: {controller}. Po „áno“ sa uchováva najviac: {days}.",
    "kept.sensitive": "Citlivé témy, ktoré sa v tom čase vynechali: {labels}.",
    "kept.signal": "Váš prehliadač v tom čase posielal Global Privacy Control.",
    "kept.erase": "Vymazať",
    "kept.erase.label": "Vymazať. {what}",
    "kept.erased": "Vymazané. {what}",
    "kept.receipt": "Uložiť potvrdenie",
    "kept.receipt.label": "Uložiť potvrdenie. {what}",

    "likes.title": "Čo si myslíme, že sa vám páči",
    "likes.text":
      "Je to odhad. Vychádza iba z toho, čo ste tu robili. Pásik ukazuje, aká veľká časť toho, čo ste si prezerali, " +
      "patrí ku ktorej skupine. Keď niečo zmeníte, zoznamy na tomto webe sa podľa toho hneď upravia.",
    "likes.none": "Nijaký odhad o vás nie je.",
    "likes.share": "{share} z toho, čo ste si prezerali",
    "likes.from": {
      one: "Odkiaľ to je: jeden údaj",
      few: "Odkiaľ to je: {count} údaje",
      many: "Odkiaľ to je: {count} údaja",
      other: "Odkiaľ to je: {count} údajov",
    },
    "likes.more": "Viac",
    "likes.more.label": "Viac: {name}",
    "likes.more.help": "Viac: veci z tejto skupiny sa posunú vyššie.",
    "likes.less": "Menej",
    "likes.less.label": "Menej: {name}",
    "likes.less.help": "Menej: veci z tejto skupiny sa posunú nižšie.",
    "likes.never": "Nikdy neukazovať",
    "likes.never.label": "Nikdy neukazovať: {name}",
    "likes.never.help": "Nikdy neukazovať: nič z tejto skupiny sa neukáže, kým to nevezmete späť.",
    "likes.forget": "Zabudnúť",
    "likes.forget.label": "Zabudnúť: {name}",
    "likes.forget.help": "Zabudnúť: keď je odhad nesprávny. Vymaže sa všetko, z čoho vychádza.",
    "likes.back": "Vziať späť",
    "likes.back.label": "Vziať späť. {what}",
    "likes.said.boost": "Uvidíte viac: {name}",
    "likes.said.lower": "Uvidíte menej: {name}",
    "likes.said.mute": "Už neuvidíte: {name}",
    "likes.said.clear": "Vaše želanie je vzaté späť: {name}",
    "likes.said.forget": "Zabudnuté: {name}",
    "likes.wishes": "Čo ste si želali",
    "likes.wishes.none": "Nič ste si neželali.",
    "wish.title": "Chcem viac alebo menej",
    "wish.item": "Tento výrobok",
    "wish.category": "Skupina: {name}",
    "wish.provider": "Výrobca: {name}",
    "likes.learned": "Čo sa prehliadač od vás naučil",
    "likes.learned.text":
      "Keď niečo zo zoznamu vyberiete alebo to preskočíte, váš prehliadač sa učí, na čom vám záleží. Všetko sa " +
      "začína na {start}.",
    "likes.learned.none": "Prehliadač sa nič nenaučil.",
    "likes.term.behaviour": "Čo si prezerali aj ostatní: {percent}",
    "likes.term.content": "Čo je si podobné: {percent}",
    "likes.term.own": "Čo ste si prezerali predtým: {percent}",
    "likes.term.popular": "Čo má rado veľa ľudí: {percent}",
    "likes.faded": {
      one: "Ukázalo sa raz a nevybrali ste to, preto sa to posúva trochu nižšie: {title}",
      few: "Ukázalo sa {count}-krát a nevybrali ste to, preto sa to posúva trochu nižšie: {title}",
      many: "Ukázalo sa {count}-krát a nevybrali ste to, preto sa to posúva trochu nižšie: {title}",
      other: "Ukázalo sa {count}-krát a nevybrali ste to, preto sa to posúva trochu nižšie: {title}",
    },
    "likes.reset": "Zabudnúť, čo sa prehliadač naučil",
    "likes.said.reset": "Čo sa prehliadač naučil, je zabudnuté.",

    "cause.title": "Prečo to vidíte",
    "cause.text":
      "Čo hovorí za danú vec, dáva spolu {whole}. Čo hovorí proti nej, sa odpočíta. Zoznam sa začína tým, čomu " +
      "zostane najviac. Niektoré veci si potom vymenia miesta, aby v zozname nebolo všetko rovnaké a aby dostali " +
      "šancu aj nové veci.",
    "cause.none": "Na tejto stránke nie je nijaký zoznam.",
    "cause.list": "Zoznam {number}",
    "cause.shop": "Tento zoznam je pre všetkých rovnaký. Nebol vytvorený pre vás.",
    "cause.place": "{place}. {title}",
    "cause.for": "Čo hovorí za",
    "cause.against": "Čo hovorí proti",
    "cause.share": "Časť",
    "cause.small": "Menej ako {share}: {reasons}",
    "cause.if": "Keby ste si neprezerali: {title}",
    "cause.then.same": "Bolo by to na rovnakom mieste.",
    "cause.then.moved": "Bolo by to na mieste {then}, nie na mieste {now}.",
    "cause.then.gone": "V tomto zozname by to nebolo.",
    "cause.then.instead": "Videli by ste tu: {title}",
    "cause.then.empty": "Nič by tu nebolo.",
    "cause.failed": "Teraz sa to nedá vypočítať.",

    "why.here": "Vypočítané v tomto zariadení. Nič sa neposlalo.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – toto ho posúva nižšie",
    "reason.viewed-item": "Prezerali ste si: {title}",
    "reason.viewed-item.self": "Už ste si to prezerali",
    "reason.viewed-topic": "Podobá sa na toto: {title}",
    "reason.context-item": "Hodí sa k tomuto: {title}",
    "reason.earlier-visits": "Čo ste si prezerali pri skorších návštevách",
    "reason.usual-price": "Cena je blízko toho, čo si zvyčajne prezeráte",
    "reason.together": "Čo hovorí niekoľko z týchto dôvodov spolu",
    "reason.popular-here": "Tu obľúbené",
    "reason.popular-here.less": "Prezerá si to menej ľudí",
    "reason.chosen-interest": "Želali ste si vidieť toho viac",
    "reason.chosen-interest.less": "Želali ste si vidieť toho menej",
    "reason.shown-before": "Už sa vám to ukázalo",
    "reason.exploration": "Miesto vyhradené pre nové a menej známe veci",
    "reason.others": {
      one: "Ešte jeden dôvod",
      few: "Ešte {count} dôvody",
      many: "Ešte {count} dôvodu",
      other: "Ešte {count} dôvodov",
    },

    "switch.title": "Prepínače",
    "switch.text": "Jedným krokom prepínač zapnete a jedným krokom ho vypnete. Kedykoľvek si to môžete rozmyslieť.",
    "switch.recommendations":
      "Čo si prezeráte, sa uchováva v tomto prehliadači a používa sa na výber toho, čo uvidíte. Keď to vypnete, " +
      "všetko sa to vymaže.",
    "switch.offers":
      "Váš prehliadač vyberá ponuky, ktoré by vám mohli vyhovovať. Používa na to to, čo sa tu uchováva. Keď to " +
      "vypnete, uvidíte rovnaké ponuky ako všetci.",
    "switch.sensitive":
      "Táto téma môže o vás veľa prezradiť. Kým je vypnutá, neuchováva sa a nepoužíva sa na výber toho, čo uvidíte. " +
      "Keď ju zapnete, počíta sa ako čokoľvek iné. Keď ju znova vypnete, vymaže sa, čo sa z nej uchovalo.",
    "switch.pause": "Pauza",
    "switch.pause.text": "Kým je zapnutá, neuchováva sa nič nové. Čo tu už je, zostáva a ďalej sa používa.",
    "switch.unprofiled": "Rovnaký zoznam pre všetkých",
    "switch.unprofiled.text":
      "Kým je to zapnuté, to, čo sa o vás uchováva, sa nepoužíva. Vidíte to, čo všetci. Čo robíte, sa však ďalej " +
      "uchováva. Ak chcete zastaviť aj to, zapnite „{pause}“.",
    "switch.needs": "Môžete to použiť, keď je zapnuté „{name}“. Dovtedy sa nič neuchováva a vidíte to, čo všetci.",
    "switch.unset": "Zatiaľ ste neodpovedali.",
    "switch.given": "Povedali ste áno dňa {date}. Platí to do {until}. Potom sa vás spýtame znova.",
    "switch.refused": "Povedali ste nie dňa {date}. Skôr ako {until} sa vás znova nespýtame.",
    "switch.withdrawn": "Svoje áno ste vzali späť dňa {date}. Skôr ako {until} sa vás znova nespýtame.",
    "switch.signal":
      "Váš prehliadač žiada weby, aby o vás nevytvárali profil. Volá sa to Global Privacy Control. Tento web tomu " +
      "vyhovie. Ak tu sami zapnete niektorý prepínač, platí vaša vlastná voľba.",
    "switch.signal.off": "Vypnuté, lebo váš prehliadač posiela Global Privacy Control.",
    "switch.said.on": "Zapnuté: {name}",
    "switch.said.off": "Vypnuté: {name}",
    "switch.said.erased": "Vypnuté a čo sa na to uchovalo, je vymazané: {name}",

    "sent.title": "Čo sa poslalo",
    "sent.none": "Nič sa neposlalo.",
    "sent.text": "Ak sa niekedy pošle nejaká správa, bude uvedená tu: slovami aj bajt po bajte.",
    "sent.at": "Poslané {date}.",

    "take.title": "Vziať si to so sebou alebo to vymazať",
    "take.export": "Uložiť kópiu všetkého",
    "take.export.text":
      "Dostanete súbor. Môžete si ho prečítať a môžete ho načítať v inom prehliadači. Vaše potvrdenia sú v ňom len " +
      "pre vás: inde sa nenačítajú.",
    "take.export.said": "Súbor je uložený: {name}",
    "take.receipts": "Uložiť všetky potvrdenia",
    "take.receipts.text": "V potvrdení stojí, kto sa vás pýtal, na čo, čo ste povedali a kedy. Je to váš dôkaz.",
    "take.receipts.none": "Zatiaľ ste na nič neodpovedali, takže nijaké potvrdenia nie sú.",
    "take.import": "Načítať kópiu zo súboru",
    "take.import.text": "Uvidíte, čo v súbore je, skôr ako sa čokoľvek pridá.",
    "take.import.found": {
      one: "V súbore je jeden údaj.",
      few: "V súbore sú {count} údaje.",
      many: "V súbore je {count} údaja.",
      other: "V súbore je {count} údajov.",
    },
    "take.import.fresh": {
      one: "Jeden z nich je tu nový.",
      few: "{count} z nich sú tu nové.",
      many: "{count} z nich je tu nového.",
      other: "{count} z nich je tu nových.",
    },
    "take.import.add": "Pridať, čo je nové",
    "take.import.cancel": "Nič nepridávať",
    "take.import.said": {
      one: "Pridal sa jeden údaj.",
      few: "Pridali sa {count} údaje.",
      many: "Pridalo sa {count} údaja.",
      other: "Pridalo sa {count} údajov.",
    },
    "take.import.cancelled": "Nič sa nepridalo.",
    "take.import.damaged": "Tento súbor je poškodený alebo to nie je kópia odtiaľto. Nič sa nepridalo.",
    "take.import.version": "Tento súbor pochádza z inej verzie tohto nástroja. Nič sa nepridalo.",
    "take.import.consent": "Najprv zapnite prepínač „{name}“. Potom sa dá súbor načítať. Nič sa nepridalo.",
    "take.purpose": "Ak chcete vymazať iba to, čo sa uchovalo na jeden účel, vypnite vyššie jeho prepínač.",
    "take.erase": "Vymazať všetko",
    "take.erase.text":
      "Vymaže sa všetko, čo sa tu uchováva, aj s vašimi odpoveďami, v každej otvorenej karte tohto webu.",
    "take.erase.ask": "Chcete vymazať všetko? Nedá sa to vrátiť.",
    "take.erase.yes": "Áno, vymazať všetko",
    "take.erase.no": "Nie, ponechať",
    "take.erase.kept": "Nič sa nevymazalo.",
    "take.erase.said": "Všetko je vymazané, v každej otvorenej karte.",

    "works.title": "Ako to funguje",
    "works.text": "Táto stránka sa práve opýtala samotného nástroja. Toto sú jeho odpovede.",
    "works.network": "Sieť",
    "works.sealed": {
      one:
        "Uzavreté. Časť, v ktorej sú vaše údaje, ich nemôže nikam poslať. Práve sa vyskúšala jedna cesta von a je " +
        "zatvorená.",
      few:
        "Uzavreté. Časť, v ktorej sú vaše údaje, ich nemôže nikam poslať. Práve sa vyskúšali {count} cesty von a " +
        "všetky sú zatvorené.",
      many:
        "Uzavreté. Časť, v ktorej sú vaše údaje, ich nemôže nikam poslať. Práve sa vyskúšalo {count} cesty von a " +
        "všetky sú zatvorené.",
      other:
        "Uzavreté. Časť, v ktorej sú vaše údaje, ich nemôže nikam poslať. Práve sa vyskúšalo {count} ciest von a " +
        "všetky sú zatvorené.",
    },
    "works.unsealed": "Neuzavreté. Samotný prehliadač tu časti s vašimi údajmi v posielaní nebráni.",
    "works.open": "Nie je zatvorené: {names}",
    "works.encryption": "Šifrovanie",
    "works.encryption.none":
      "Nie je šifrované. Kto môže používať váš účet v tomto zariadení, môže čítať, čo sa uchováva. Môžu to čítať aj " +
      "iné skripty tohto webu.",
    "works.storage": "Úložisko",
    "works.storage.indexeddb":
      "Uchováva sa v tomto prehliadači, v tomto zariadení. Váš prehliadač to môže sám vymazať.",
    "works.storage.memory": "Uchováva sa iba do zatvorenia tejto stránky, lebo váš prehliadač viac nedovolí.",
    "works.storage.none": "Nič sa neukladá.",
    "works.newer": "Sú tu údaje z novšej verzie tohto nástroja. Nechali sme ich tak, ako sú, a nepoužívajú sa.",
    "works.retention": "Ako dlho",
    "works.retention.text": "Všetko, čo urobíte, sa uchováva najviac {days}.",
    "works.next": "Ďalší údaj zmizne {date}.",
    "works.answers": "Vaše odpovede",
    "works.answers.given": "Vaše áno sa končí {date}: {purpose}",
    "works.answers.no": "Vaše nie platí do {date}: {purpose}",
    "works.answers.none": "Nijaké nie sú.",
    "works.rules": "Pravidlá tohto webu",
    "works.rules.text": "Verzia {revision}",
    "works.controller": "Kto za to zodpovedá",
    "works.contact": "Kontakt",
    "works.address": "Adresa",
    "works.notice": "Informácie o súkromí",
    "works.notice.read": "Prečítať si informácie o súkromí",
  },
};
