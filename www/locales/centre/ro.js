/** Romanian, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ro",
  dir: "ltr",
  texts: {
    "centre.title": "Datele și opțiunile dumneavoastră",
    "centre.lead":
      "Aici vedeți tot ce se păstrează despre dumneavoastră pentru a alege ce vă arată acest site. Se păstrează în " +
      "acest browser, pe acest dispozitiv.",
    "centre.close": "Închideți",
    "centre.on": "Pornit: {names}",
    "centre.off": "Totul este oprit. Nu se păstrează nimic nou.",
    "centre.paused": "În pauză: nu se păstrează nimic nou.",
    "centre.loading": "O clipă…",
    "centre.failed": "Nu a mers. Nu s-a schimbat nimic.",
    "centre.tabs": "Aici s-a făcut. O altă filă deschisă a acestui site nu a răspuns încă: vă rugăm să o închideți.",
    "centre.stopped": "Acest instrument s-a oprit. Încărcați pagina din nou pentru a continua.",
    "centre.missing":
      "O parte a acestui instrument nu a putut fi încărcată, așa că nu se poate afișa ce se păstrează aici. " +
      "Încercați mai târziu sau ștergeți acum totul.",
    "centre.data": "Arătați ca date",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (etichetă)",
    "facet.provider": "{name} (producător)",

    "kept.title": "Date pe acest dispozitiv",
    "kept.until": "Cea mai nouă înregistrare se păstrează până la {date}.",

    "records.title": "Ce păstrăm",
    "records.none": "Nu se păstrează nimic despre dumneavoastră.",
    "records.count": {
      one: "Se păstrează un singur lucru.",
      few: "Se păstrează {count} lucruri.",
      other: "Se păstrează {count} de lucruri.",
    },
    "records.text": "La fiecare scrie cât timp se păstrează. Pe cele mai multe le puteți șterge mai devreme.",
    "records.proof": "Răspunsurile dumneavoastră se păstrează ca dovadă a ceea ce ați spus. Dispar când ștergeți totul.",
    "records.day": { one: "{day}: un lucru", few: "{day}: {count} lucruri", other: "{day}: {count} de lucruri" },
    "records.undated": {
      one: "Fără dată: un lucru",
      few: "Fără dată: {count} lucruri",
      other: "Fără dată: {count} de lucruri",
    },
    "records.view": "V-ați uitat la: {title}",
    "records.click": "Ați ales dintr-o listă: {title}",
    "records.cart": "Ați pus în coș: {title}",
    "records.purchase": "Ați cumpărat: {title}",
    "records.category": "Categorie: {name}.",
    "records.impression": {
      one: "Vi s-a arătat: {titles}",
      few: "Vi s-au arătat {count} lucruri: {titles}",
      other: "Vi s-au arătat {count} de lucruri: {titles}",
    },
    "records.mute": "Ați cerut să nu vedeți niciodată: {name}",
    "records.more": "Ați cerut mai mult din: {name}",
    "records.less": "Ați cerut mai puțin din: {name}",
    "records.pause.on": "Ați pornit „Pauză”.",
    "records.pause.off": "Ați oprit „Pauză”.",
    "records.unprofiled.on": "Ați pornit „Aceeași listă pentru toți”.",
    "records.unprofiled.off": "Ați oprit „Aceeași listă pentru toți”.",
    "records.given": "Ați acceptat: {purpose}",
    "records.refused": "Ați respins: {purpose}",
    "records.withdrawn": "V-ați retras consimțământul: {purpose}",
    "records.report": "Răspunsul dumneavoastră la o întrebare a site-ului: {question}",
    "records.delivery": "Ce s-a întâmplat cu un raport. {what}",
    "records.arm.personalised": "Pentru comparație, repartizarea a fost aleatorie: vedeți liste personalizate.",
    "records.arm.holdout": "Pentru comparație, repartizarea a fost aleatorie: vedeți lista pe care o văd toți.",
    "records.unreadable": {
      one: "O notă stricată de un octet. Nimeni nu o poate citi și nu se folosește.",
      few: "O notă stricată de {count} octeți. Nimeni nu o poate citi și nu se folosește.",
      other: "O notă stricată de {count} de octeți. Nimeni nu o poate citi și nu se folosește.",
    },
    "records.other": "Ceva de un fel pe care această pagină nu îl cunoaște: {type}",
    "records.at": "Se păstrează din {date}.",
    "records.expires": "Dispare pe {date}.",
    "records.valid": "Răspunsul dumneavoastră este valabil până la {date}. Nota despre el rămâne.",
    "records.replaced": "O alegere ulterioară a înlocuit-o pe aceasta. Nota despre ea rămâne.",
    "records.stays": "Rămâne până îl retrageți sau îl ștergeți.",
    "records.measurement": "Rămâne până opriți „{name}”. Atunci se șterge tot ce ține de el.",
    "records.stuck": "Rămâne până ștergeți totul.",
    "records.asked":
      "Solicitat de {controller}. Dacă acceptați, datele se păstrează pe acest dispozitiv timp de cel mult {days}.",
    "records.sensitive": "Subiecte sensibile lăsate deoparte atunci: {labels}.",
    "records.by.site": "Ați ales acest lucru cu un buton al acestui site, care a afișat propriul text.",
    "records.by.script": "Un script al acestui site a făcut acest lucru fără un clic din partea dumneavoastră.",
    "records.gpc": "Browserul dumneavoastră trimitea atunci Global Privacy Control.",
    "records.erase": "Ștergeți",
    "records.erase.label": "Ștergeți. {what}",
    "records.erased": "Șters. {what}",
    "records.receipt": "Salvați confirmarea",
    "records.receipt.label": "Salvați confirmarea. {what}",

    "interests.title": "Ce credem că vă place",
    "interests.text": "Aceasta este o presupunere. Vine numai din ce ați făcut aici.",
    "interests.none": "Nu există nicio presupunere despre dumneavoastră.",
    "interests.all": "Afișați toate categoriile",
    "interests.share": "{share} din ce ați privit",
    "interests.from": {
      one: "De unde vine: un lucru",
      few: "De unde vine: {count} lucruri",
      other: "De unde vine: {count} de lucruri",
    },
    "preferences.more": "Mai mult",
    "preferences.more.label": "Mai mult: {name}",
    "preferences.less": "Mai puțin",
    "preferences.less.label": "Mai puțin: {name}",
    "preferences.mute": "Nu arătați niciodată",
    "preferences.mute.label": "Nu arătați niciodată: {name}",
    "interests.forget": "Dați uitării",
    "interests.forget.label": "Dați uitării: {name}",
    "interests.forget.help": "Dați uitării: pentru o presupunere greșită. Se șterge tot din ce vine ea.",
    "preferences.undo": "Retrageți",
    "preferences.undo.label": "Retrageți. {what}",
    "preferences.said.more": "Veți vedea mai mult din: {name}",
    "preferences.said.less": "Veți vedea mai puțin din: {name}",
    "preferences.said.mute": "Nu veți mai vedea: {name}",
    "preferences.said.clear": "Preferință eliminată: {name}",
    "interests.said.forget": "Dat uitării: {name}",
    "preferences.title": "Ce ați cerut",
    "preferences.none": "Nu ați cerut nimic.",
    "preferences.about": "Afișați mai mult sau mai puțin de acest fel",
    "preferences.about.item": "Acest produs",
    "preferences.about.category": "Categorie: {name}",
    "preferences.about.provider": "Producător: {name}",
    "learned.title": "Ce s-a învățat de la dumneavoastră",
    "learned.text":
      "Când alegeți ceva dintr-o listă sau treceți peste, browserul învață ce contează pentru dumneavoastră. Totul " +
      "pornește de la {start}.",
    "learned.none": "Nu s-a învățat nimic.",
    "learned.term.behaviour": "La ce s-au mai uitat și alții: {percent}",
    "learned.term.content": "Ce seamănă: {percent}",
    "learned.term.history": "La ce v-ați uitat înainte: {percent}",
    "learned.term.popular": "Ce place multor oameni: {percent}",
    "learned.discounted": {
      one: "Arătat o dată și neales, așa că coboară puțin: {title}",
      few: "Arătat de {count} ori și neales, așa că coboară puțin: {title}",
      other: "Arătat de {count} de ori și neales, așa că coboară puțin: {title}",
    },
    "learned.reset": "Dați uitării ce s-a învățat",
    "learned.said.reset": "Ce s-a învățat a fost dat uitării.",

    "cause.title": "De ce văd asta?",
    "cause.text":
      "Motivele în favoarea unui articol însumează {whole}. Motivele împotrivă se scad. Articolele cu cel mai mare " +
      "scor apar primele. Apoi unele își schimbă locul, pentru varietate și pentru ca noutățile să aibă o șansă.",
    "cause.none": "Pe această pagină nu este nicio listă.",
    "cause.list": "Lista {number}",
    "cause.shop": "Această listă este aceeași pentru toată lumea. Nu a fost făcută pentru dumneavoastră.",
    "cause.place": "{place}. {title}",
    "cause.for": "Motive în favoare",
    "cause.against": "Motive împotrivă",
    "cause.share": "Pondere",
    "cause.small": "Sub {share} fiecare: {reasons}",
    "cause.if": "Dacă nu v-ați fi uitat la: {title}",
    "cause.then.same": "Ar fi pe același loc.",
    "cause.then.moved": "Ar fi pe locul {then}, nu pe locul {now}.",
    "cause.then.gone": "Nu ar fi în această listă.",
    "cause.then.instead": "Aici ați vedea: {title}",
    "cause.then.empty": "Aici nu ar fi nimic.",
    "cause.failed": "Acum nu se poate calcula.",

    "why.here": "Calculat pe acest dispozitiv. Nu s-a trimis nimic.",
    "why.reason": "{reason} — {share}",
    "why.against": "{reason} — îl coboară în listă",
    "reason.viewed-item": "Ați vizualizat: {title}",
    "reason.viewed-item.self": "Ați mai vizualizat acest articol",
    "reason.viewed-topic": "Asemănător cu: {title}",
    "reason.context-item": "Se potrivește cu: {title}",
    "reason.earlier-visits": "Ce ați vizualizat la vizitele anterioare",
    "reason.usual-price": "Preț apropiat de ce vizualizați de obicei",
    "reason.together": "Mai multe dintre aceste motive împreună",
    "reason.popular-here": "Popular aici",
    "reason.popular-here.less": "Mai puțin popular aici",
    "reason.preference": "Ați cerut să vedeți mai mult din asta",
    "reason.preference.less": "Ați cerut să vedeți mai puțin din asta",
    "reason.passed-over": "Vi s-a mai afișat",
    "reason.exploration": "Un loc rezervat articolelor noi și mai puțin cunoscute",
    "reason.others": { one: "Încă un motiv", few: "Încă {count} motive", other: "Încă {count} de motive" },

    "settings.title": "Setări",
    "settings.recommendations":
      "Ce vizualizați și faceți aici se păstrează în acest browser și se folosește pentru a alege ce vedeți. Dacă " +
      "opriți acest comutator, toate acestea se șterg.",
    "settings.offers":
      "Acest site poate alege oferte care vi s-ar putea potrivi. Dacă opriți acest comutator, vedeți aceleași " +
      "oferte ca toată lumea.",
    "settings.sensitive":
      "Acest subiect poate spune multe despre dumneavoastră. Cât timp este oprit, ce vizualizați despre el nu se " +
      "păstrează și nu se folosește. Dacă îl porniți, contează ca orice altceva. Dacă îl opriți din nou, ce s-a " +
      "păstrat despre el se șterge.",
    "settings.pause": "Pauză",
    "settings.pause.text":
      "Cât timp este pornită, nu se păstrează nimic nou. Ce există deja rămâne și se folosește în continuare.",
    "settings.unprofiled": "Aceeași listă pentru toți",
    "settings.unprofiled.text":
      "Cât timp este pornit, ce se păstrează despre dumneavoastră nu se folosește și nu se trimite niciun răspuns. " +
      "Vedeți ce vede toată lumea, fără ce ați cerut să nu vedeți niciodată. Ce faceți se păstrează în continuare. " +
      "Ca să opriți și asta, porniți „{pause}”.",
    "settings.needs":
      "Îl puteți folosi când „{name}” este pornit. Până atunci nu se păstrează nimic și vedeți ce vede toată lumea.",
    "settings.given": "Ați acceptat pe {date}. Este valabil până pe {until}. Apoi vi se pune din nou întrebarea.",
    "settings.refused": "Ați respins pe {date}. Nu vi se mai pune întrebarea înainte de {until}.",
    "settings.withdrawn": "V-ați retras consimțământul pe {date}. Nu vi se mai pune întrebarea înainte de {until}.",
    "settings.gpc":
      "Browserul dumneavoastră cere site-urilor să nu vă creeze un profil (Global Privacy Control). Acest site " +
      "respectă cererea. Dacă activați chiar dumneavoastră o setare aici, contează alegerea dumneavoastră.",
    "settings.gpc.off": "Oprit, pentru că browserul dumneavoastră trimite Global Privacy Control.",
    "settings.said.on": "Pornit: {name}",
    "settings.said.off": "Oprit: {name}",
    "settings.said.erased": "Oprit, iar ce s-a păstrat pentru asta a fost șters: {name}",

    "reports.title": "Ce s-a trimis",
    "reports.none": "Nu există rapoarte aici. Nu s-a trimis niciunul sau a fost șters când s-a încheiat un consimțământ.",
    "reports.text": "Dacă se trimite vreodată un raport, el apare aici: în cuvinte și octet cu octet.",
    "reports.at": "Trimis pe {date}.",
    "reports.off": "Nu se trimite nimic. Pentru asta ar trebui să porniți: {names}",
    "reports.paused": "Nu se trimite nimic cât timp „Pauză” este pornită.",
    "reports.unprofiled": "Nu se trimite nimic cât timp „Aceeași listă pentru toți” este pornită.",
    "reports.next": "Ce s-ar trimite",
    "reports.answer": "Răspunsul dumneavoastră: {answer}",
    "reports.after": "Se mai poate schimba. S-ar trimite după {date}.",
    "reports.misfits":
      "Din {of} de persoane cu acest răspuns, aproximativ {misfits} trimit un număr care nu i se potrivește.",
    "reports.noise":
      "Dacă, fără acest raport, jumătate dintre presupunerile despre răspunsul dumneavoastră ar fi corecte, cu el ar " +
      "fi corecte cel mult {right} din {of} (ε = {epsilon}).",
    "reports.changes":
      "Același răspuns trimite din nou același număr. Din {of} de răspunsuri schimbate, aproximativ {noticed} schimbă " +
      "și numărul. Cine știe că ambele rapoarte sunt ale dumneavoastră știe atunci că răspunsul s-a schimbat.",
    "reports.ready": "Întocmit, dar netrimis.",
    "reports.about": "Este despre acest timp: {epoch}.",
    "reports.sending": "Nu se știe dacă a ajuns.",
    "reports.accepted": "A ajuns.",
    "reports.rejected": "A fost refuzat.",
    "reports.failed": "Nu există niciun semn că a ajuns.",
    "reports.symbol": "În locul răspunsului dumneavoastră se trimite numărul {symbol}.",
    "reports.byte.version": "Versiune",
    "reports.byte.arm": "Listă: 0 nespus, 1 a dumneavoastră, 2 a tuturor",
    "reports.byte.epoch": "Luna, săptămâna sau ziua, numărate din 1970",
    "reports.byte.metric": "Întrebare",
    "reports.byte.symbol": "Răspuns cu zgomot",
    "answer.none": "nimic",
    "answer.view": "s-a uitat la ceva",
    "answer.click": "a ales dintr-o listă",
    "answer.cart": "a pus în coș",
    "answer.purchase": "a cumpărat",
    "answer.no": "nu",
    "answer.yes": "da",

    "take.title": "Descărcați sau importați datele dumneavoastră",
    "take.export": "Salvați o copie a tuturor datelor",
    "take.export.text":
      "Primiți un fișier. Îl puteți citi și îl puteți încărca în alt browser. Confirmările sunt în el pentru " +
      "dumneavoastră: nu se încarcă în altă parte.",
    "take.export.said": "Fișierul este salvat: {name}",
    "take.receipts": "Salvați toate confirmările",
    "take.receipts.text":
      "O confirmare spune cine v-a întrebat, pentru ce, ce ați spus și când. Este dovada dumneavoastră.",
    "take.receipts.none": "Nu ați acceptat încă nimic, așa că nu există confirmări.",
    "take.import": "Încărcați o copie dintr-un fișier",
    "take.import.text": "Vedeți ce conține fișierul înainte să se adauge ceva.",
    "take.import.found": {
      one: "Fișierul conține un lucru.",
      few: "Fișierul conține {count} lucruri.",
      other: "Fișierul conține {count} de lucruri.",
    },
    "take.import.fresh": {
      one: "Unul dintre ele este nou aici.",
      few: "{count} dintre ele sunt noi aici.",
      other: "{count} dintre ele sunt noi aici.",
    },
    "take.import.add": "Adăugați ce este nou",
    "take.import.cancel": "Nu adăugați nimic",
    "take.import.said": {
      one: "S-a adăugat un lucru.",
      few: "S-au adăugat {count} lucruri.",
      other: "S-au adăugat {count} de lucruri.",
    },
    "take.import.cancelled": "Nu s-a adăugat nimic.",
    "take.import.damaged": "Acest fișier este stricat sau nu este o copie de aici. Nu s-a adăugat nimic.",
    "take.import.version": "Acest fișier vine din altă versiune a acestui instrument. Nu s-a adăugat nimic.",
    "take.import.consent": "Activați mai întâi „{name}”, apoi încărcați fișierul. Nu s-a adăugat nimic.",
    "take.erase": "Ștergeți totul",
    "take.erase.text":
      "Se șterge tot ce se păstrează aici, împreună cu răspunsurile dumneavoastră, în fiecare filă deschisă a " +
      "acestui site.",
    "take.erase.ask": "Vreți să ștergeți totul? Nu mai puteți recupera nimic.",
    "take.erase.yes": "Da, ștergeți totul",
    "take.erase.no": "Nu, păstrați",
    "take.erase.kept": "Nu s-a șters nimic.",
    "take.erase.said": "Totul este șters, în fiecare filă deschisă.",

    "ranking.title": "Cum se fac listele",

    "works.title": "Cum funcționează",
    "works.text": "Această pagină tocmai a întrebat chiar instrumentul. Acestea sunt răspunsurile lui.",
    "works.network": "Rețea",
    "works.sealed": {
      one:
        "Sigilat. Partea care ține datele dumneavoastră nu le poate trimite nicăieri. Tocmai a fost încercată o " +
        "ieșire și este închisă.",
      few:
        "Sigilat. Partea care ține datele dumneavoastră nu le poate trimite nicăieri. Tocmai au fost încercate " +
        "{count} ieșiri și toate sunt închise.",
      other:
        "Sigilat. Partea care ține datele dumneavoastră nu le poate trimite nicăieri. Tocmai au fost încercate " +
        "{count} de ieșiri și toate sunt închise.",
    },
    "works.unsealed":
      "Nu este sigilat. Aici, browserul însuși nu oprește partea care ține datele dumneavoastră să trimită.",
    "works.open": "Neînchise: {names}",
    "works.encryption": "Criptare",
    "works.encryption.split": "Criptat. Când se șterge ceva, cheia sa este suprascrisă.",
    "works.encryption.database": "Criptat. Când se șterge ceva, browserul dumneavoastră poate păstra cheia o vreme.",
    "works.encryption.limits":
      "Cine vă poate folosi contul pe acest dispozitiv poate citi ce se păstrează. La fel și alte scripturi ale " +
      "acestui site.",
    "works.storage": "Stocare",
    "works.storage.indexeddb":
      "Se păstrează în acest browser, pe acest dispozitiv. Browserul poate șterge datele de la sine.",
    "works.storage.memory":
      "Se păstrează numai până închideți această pagină, pentru că browserul nu permite mai mult.",
    "works.storage.none": "Nu se stochează nimic.",
    "works.newer":
      "Există date dintr-o versiune mai nouă a acestui instrument. Au fost lăsate așa cum erau și nu se folosesc.",
    "works.retention": "Cât timp",
    "works.retention.text":
      "Ce vizualizați și ce faceți aici se păstrează cel mult {days}. Opțiunile dumneavoastră, ce ați cerut și " +
      "răspunsurile dumneavoastră se păstrează mai mult timp.",
    "works.next": "Următorul lucru dispare pe {date}.",
    "works.answers": "Răspunsurile dumneavoastră",
    "works.answers.given": "Acceptat, valabil până pe {date}: {purpose}",
    "works.answers.no": "Respins, valabil până pe {date}: {purpose}",
    "works.answers.none": "Nu există niciunul.",
    "works.rules": "Regulile acestui site",
    "works.rules.text": "Versiunea {revision}",
    "works.controller": "Cine răspunde de toate acestea",
    "works.contact": "Contact",
    "works.address": "Adresă",
    "works.notice": "Politica de confidențialitate",
    "works.notice.read": "Citiți politica de confidențialitate",
  },
};
