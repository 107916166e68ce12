/**
 * Estonian, for the preference centre. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "et",
  dir: "ltr",
  texts: {
    "centre.title": "Teie andmed ja teie valikud",
    "centre.lead":
      "Siin näete kõike, mida teie kohta alles hoitakse, et valida, mida see sait teile näitab. Seda hoitakse selles " +
      "brauseris, selles seadmes. Saate seda lugeda, muuta ja kustutada.",
    "centre.close": "Sulge",
    "centre.contents": "Sellel lehel",
    "centre.loading": "Üks hetk…",
    "centre.failed": "See ei õnnestunud. Midagi ei muutunud.",
    "centre.tabs": "Siin on see tehtud. Teine selle saidi avatud kaart ei ole veel vastanud: palun sulgege see.",
    "centre.stopped": "See tööriist on peatunud. Jätkamiseks laadige leht uuesti.",
    "centre.data": "Näita andmetena",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (silt)",
    "facet.provider": "{name} (tootja)",

    "kept.title": "Mida me alles hoiame",
    "kept.none": "Teie kohta ei hoita midagi alles.",
    "kept.count": { one: "Alles on üks asi.", other: "Alles on {count} asja." },
    "kept.text": "Igaühe juures on kirjas, millal see ise kaob. Võite selle ka enne seda kustutada.",
    "kept.proof": "Teie vastuseid hoitakse tõendina sellest, mida ütlesite. Need kaovad, kui kustutate kõik.",
    "kept.day": { one: "{day}: üks asi", other: "{day}: {count} asja" },
    "kept.undated": { one: "Kuupäevata: üks asi", other: "Kuupäevata: {count} asja" },
    "kept.view": "Te vaatasite: {title}",
    "kept.click": "Te valisite loendist: {title}",
    "kept.cart": "Te panite ostukorvi: {title}",
    "kept.purchase": "Te ostsite: {title}",
    "kept.category": "Rühm: {name}.",
    "kept.showing": { one: "Teile näidati: {titles}", other: "Teile näidati {count} asja: {titles}" },
    "kept.mute": "Te palusite mitte kunagi näidata: {name}",
    "kept.boost": "Te palusite näidata rohkem: {name}",
    "kept.lower": "Te palusite näidata vähem: {name}",
    "kept.pause.on": "Te lülitasite pausi sisse.",
    "kept.pause.off": "Te lülitasite pausi välja.",
    "kept.unprofiled.on": "Te palusite samasugust loendit nagu kõigil.",
    "kept.unprofiled.off": "Te palusite jälle teile tehtud loendeid.",
    "kept.given": "Te nõustusite: {purpose}",
    "kept.refused": "Te keeldusite: {purpose}",
    "kept.withdrawn": "Te võtsite nõusoleku tagasi: {purpose}",
    "kept.report": "Teie vastus saidi küsimusele: {question}",
    "kept.passage": "Mis sai aruandest. {what}",
    "kept.lot.personalised": "Loos andis teile teie oma loendi.",
    "kept.lot.holdout": "Loos andis teile võrdluseks sama loendi, mille saavad kõik.",
    "kept.unreadable": {
      one: "Rikutud kirje suurusega üks bait. Keegi ei saa seda lugeda ja seda ei kasutata.",
      other: "Rikutud kirje suurusega {count} baiti. Keegi ei saa seda lugeda ja seda ei kasutata.",
    },
    "kept.other": "Midagi, mida see leht ei tunne, liik: {type}",
    "kept.at": "Alles alates: {date}.",
    "kept.expires": "Kaob: {date}.",
    "kept.holds": "Teie vastus kehtib kuni: {date}. Märge selle kohta jääb alles.",
    "kept.stays": "Jääb alles, kuni te selle tagasi võtate või kustutate.",
    "kept.told": "Jääb alles, kuni lülitate välja „{name}“. Siis kustutatakse kõik, mis selle juurde kuulub.",
    "kept.stuck": "Jääb alles, kuni te kustutate kõik.",
    "kept.asked": "Kes küsib: {controller}; jah-sõna korral hoitakse alles kõige rohkem: {days}.",
    "kept.sensitive": "Sel ajal välja jäetud tundlikud teemad: {labels}.",
    "kept.signal": "Teie brauser saatis sel ajal Global Privacy Control.",
    "kept.erase": "Kustuta",
    "kept.erase.label": "Kustuta. {what}",
    "kept.erased": "Kustutatud. {what}",
    "kept.receipt": "Salvesta kviitung",
    "kept.receipt.label": "Salvesta kviitung. {what}",

    "likes.title": "Mis meie arvates teile meeldib",
    "likes.text":
      "See on oletus. See tuleb ainult sellest, mida te siin tegite. Riba näitab, kui suur osa sellest, mida te " +
      "vaatasite, kuulub igasse rühma. Kui te midagi muudate, muutuvad selle saidi loendid kohe.",
    "likes.none": "Teie kohta ei ole oletusi.",
    "likes.share": "{share} sellest, mida te vaatasite",
    "likes.from": { one: "Kust see tuleb: üks asi", other: "Kust see tuleb: {count} asja" },
    "likes.more": "Rohkem",
    "likes.more.label": "Rohkem: {name}",
    "likes.more.help": "Rohkem: selle rühma asjad liiguvad ülespoole.",
    "likes.less": "Vähem",
    "likes.less.label": "Vähem: {name}",
    "likes.less.help": "Vähem: selle rühma asjad liiguvad allapoole.",
    "likes.never": "Ära kunagi näita",
    "likes.never.label": "Ära kunagi näita: {name}",
    "likes.never.help": "Ära kunagi näita: sellest rühmast ei näidata midagi, kuni te selle tagasi võtate.",
    "likes.forget": "Unusta",
    "likes.forget.label": "Unusta: {name}",
    "likes.forget.help": "Unusta: kui oletus on vale. Kustutatakse kõik, millest see tuleb.",
    "likes.back": "Võta tagasi",
    "likes.back.label": "Võta tagasi. {what}",
    "likes.said.boost": "Te näete rohkem: {name}",
    "likes.said.lower": "Te näete vähem: {name}",
    "likes.said.mute": "Te ei näe enam: {name}",
    "likes.said.clear": "Teie soov on tagasi võetud: {name}",
    "likes.said.forget": "Unustatud: {name}",
    "likes.wishes": "Mida te palusite",
    "likes.wishes.none": "Te ei ole midagi palunud.",
    "wish.title": "Soovi rohkem või vähem",
    "wish.item": "See toode",
    "wish.category": "Rühm: {name}",
    "wish.provider": "Tootja: {name}",
    "likes.learned": "Mida teilt on õpitud",
    "likes.learned.text":
      "Kui valite loendist midagi või jätate selle vahele, õpib teie brauser, mis on teile tähtis. Alguses on kõik {start}.",
    "likes.learned.none": "Midagi ei ole õpitud.",
    "likes.term.behaviour": "Mida teised samuti vaatasid: {percent}",
    "likes.term.content": "Mis on sarnane: {percent}",
    "likes.term.own": "Mida te varem vaatasite: {percent}",
    "likes.term.popular": "Mis meeldib paljudele: {percent}",
    "likes.faded": {
      one: "Näidatud üks kord ja valimata, seega liigub veidi allapoole: {title}",
      other: "Näidatud {count} korda ja valimata, seega liigub veidi allapoole: {title}",
    },
    "likes.reset": "Unusta õpitu",
    "likes.said.reset": "Õpitu on unustatud.",

    "cause.title": "Miks te seda näete",
    "cause.text":
      "Mis asja poolt räägib, annab kokku {whole}. Mis räägib vastu, arvatakse maha. Loend algab sellest, millele " +
      "jääb kõige rohkem. Siis vahetavad mõned asjad kohad, et loend ei oleks kõik ühesugune ja uued asjad saaksid " +
      "võimaluse.",
    "cause.none": "Sellel lehel ei ole loendit.",
    "cause.list": "Loend {number}",
    "cause.shop": "See loend on kõigile sama. Seda ei tehtud teie jaoks.",
    "cause.place": "{place}. {title}",
    "cause.for": "Mis räägib poolt",
    "cause.against": "Mis räägib vastu",
    "cause.share": "Osa",
    "cause.small": "Vähem kui {share}: {reasons}",
    "cause.if": "Kui te ei oleks vaadanud: {title}",
    "cause.then.same": "See oleks samal kohal.",
    "cause.then.moved": "See oleks {then}. kohal, mitte {now}. kohal.",
    "cause.then.gone": "Seda ei oleks selles loendis.",
    "cause.then.instead": "Te näeksite siin: {title}",
    "cause.then.empty": "Siin ei oleks midagi.",
    "cause.failed": "Seda ei saa praegu arvutada.",

    "why.here": "Arvutatud selles seadmes. Midagi ei saadetud.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – see viib allapoole",
    "reason.viewed-item": "Te vaatasite: {title}",
    "reason.viewed-item.self": "Te olete seda varem vaadanud",
    "reason.viewed-topic": "Sarnane: {title}",
    "reason.context-item": "Sobib kokku: {title}",
    "reason.earlier-visits": "See, mida te varasematel külastustel vaatasite",
    "reason.usual-price": "Hind on lähedane sellele, mida te tavaliselt vaatate",
    "reason.together": "See, mida mitu neist koos ütlevad",
    "reason.popular-here": "Siin populaarne",
    "reason.popular-here.less": "Seda vaatab vähem inimesi",
    "reason.chosen-interest": "Te palusite seda rohkem näidata",
    "reason.chosen-interest.less": "Te palusite seda vähem näidata",
    "reason.shown-before": "Teile on seda varem näidatud",
    "reason.exploration": "Koht, mis on hoitud uutele ja vähem tuntud asjadele",
    "reason.others": { one: "Veel üks põhjus", other: "Veel {count} põhjust" },

    "switch.title": "Lülitid",
    "switch.text": "Üks samm lülitab lüliti sisse ja üks samm lülitab selle välja. Võite igal ajal meelt muuta.",
    "switch.recommendations":
      "Seda, mida te vaatate, hoitakse selles brauseris ja kasutatakse, et valida, mida te näete. Kui te selle välja " +
      "lülitate, kustutatakse see kõik.",
    "switch.offers":
      "Teie brauser valib pakkumisi, mis võivad teile sobida. Selleks kasutab see siin alles hoitavat. Kui te selle välja " +
      "lülitate, näete samu pakkumisi nagu kõik.",
    "switch.sensitive":
      "See teema võib teie kohta palju öelda. Kuni see on välja lülitatud, ei hoita seda alles ega kasutata, et valida, " +
      "mida te näete. Kui te selle sisse lülitate, loeb see nagu kõik muu. Kui te selle jälle välja lülitate, " +
      "kustutatakse see, mida selle kohta alles hoiti.",
    "switch.pause": "Paus",
    "switch.pause.text":
      "Kuni see on sisse lülitatud, ei hoita midagi uut alles. Mis juba on, jääb alles ja seda kasutatakse edasi.",
    "switch.unprofiled": "Kõigile sama loend",
    "switch.unprofiled.text":
      "Kuni see on sisse lülitatud, teie kohta alles hoitavat ei kasutata. Te näete seda, mida näevad kõik. Mida te " +
      "teete, hoitakse ikka alles. Et ka see lõpetada, lülitage sisse „{pause}“.",
    "switch.needs":
      "Saate seda kasutada, kui lüliti „{name}“ on sisse lülitatud. Seni ei hoita midagi alles ja te näete seda, mida " +
      "näevad kõik.",
    "switch.unset": "Te ei ole veel vastanud.",
    "switch.given": "Te nõustusite: {date}. See lõpeb: {until}. Siis küsitakse teilt uuesti.",
    "switch.refused": "Te keeldusite: {date}. Enne seda päeva teilt uuesti ei küsita: {until}.",
    "switch.withdrawn": "Te võtsite nõusoleku tagasi: {date}. Enne seda päeva teilt uuesti ei küsita: {until}.",
    "switch.signal":
      "Teie brauser palub, et saidid ei koostaks teist profiili. Seda nimetatakse Global Privacy Control. See sait teeb " +
      "nii, nagu palutakse. Kui te siin ise mõne lüliti sisse lülitate, loeb teie enda valik.",
    "switch.signal.off": "Väljas, sest teie brauser saadab Global Privacy Control.",
    "switch.said.on": "Sees: {name}",
    "switch.said.off": "Väljas: {name}",
    "switch.said.erased": "Väljas, ja see, mida selle jaoks alles hoiti, on kustutatud: {name}",

    "sent.title": "Mis on saadetud",
    "sent.none":
      "Selles loendis ei ole ühtegi aruannet: ühtegi ei saadetud või see kustutati, kui mõni nõusolek lõppes.",
    "sent.text": "Kui kunagi saadetakse aruanne, on see siin: sõnadega ja bait baidi haaval.",
    "sent.at": "Saadetud: {date}.",
    "sent.off": "Midagi ei saadeta. Selleks peaksite sisse lülitama: {names}",
    "sent.paused": "Midagi ei saadeta, kui paus on sees.",
    "sent.next": "Mida saadetaks",
    "sent.answer": "Teie vastus: {answer}",
    "sent.after": "See võib veel muutuda. See saadetaks pärast seda päeva: {date}.",
    "sent.noise":
      "Enne lahkumist peidetakse see juhusesse. Ainult selle aruande põhjal ei saa keegi olla teie vastuses rohkem " +
      "kui {times} korda nii kindel kui varem (ε = {epsilon}).",
    "sent.month":
      "Kõigi ühe kuu aruannete põhjal kokku võib keegi olla milleski teie kohta kõige rohkem {times} korda nii " +
      "kindel kui varem (ε = {epsilon}).",
    "sent.ready": "Koostatud, aga saatmata.",
    "sent.about": "See käib selle aja kohta: {epoch}.",
    "sent.leaving": "Keegi ei tea, kas see jõudis kohale.",
    "sent.arrived": "See jõudis kohale.",
    "sent.refused": "See lükati tagasi.",
    "sent.failed": "Pole märki, et see jõudis kohale.",
    "sent.symbol": "Teie vastuse asemel läheb teele arv {symbol}. See on müra: ka teised vastused võivad selle anda.",
    "sent.byte.version": "Versioon",
    "sent.byte.arm": "Loend: 0 pole öeldud, 1 teie oma, 2 kõigi oma",
    "sent.byte.epoch": "Kuu, nädal või päev, loetud aastast 1970",
    "sent.byte.signal": "Küsimus",
    "sent.byte.symbol": "Müra teie vastuse asemel",
    "answer.none": "mitte midagi",
    "answer.view": "vaatas midagi",
    "answer.click": "valis loendist",
    "answer.cart": "pani korvi",
    "answer.purchase": "ostis",
    "answer.no": "ei",
    "answer.yes": "jah",

    "take.title": "Võtke see kaasa või kustutage see",
    "take.export": "Salvesta kõigest koopia",
    "take.export.text":
      "Te saate faili. Saate seda lugeda ja teise brauserisse laadida. Teie kviitungid on selles teie enda jaoks: " +
      "mujale neid ei laadita.",
    "take.export.said": "Fail on salvestatud: {name}",
    "take.receipts": "Salvesta kõik kviitungid",
    "take.receipts.text":
      "Kviitungil on kirjas, kes teilt küsis, mille jaoks, mida te vastasite ja millal. See on teie tõend.",
    "take.receipts.none": "Te ei ole veel millelegi vastanud, seega ei ole kviitungeid.",
    "take.import": "Laadi koopia failist",
    "take.import.text": "Näete, mis failis on, enne kui midagi lisatakse.",
    "take.import.found": { one: "Failis on üks asi.", other: "Failis on {count} asja." },
    "take.import.fresh": { one: "Neist üks on siin uus.", other: "Neist {count} on siin uued." },
    "take.import.add": "Lisa see, mis on uus",
    "take.import.cancel": "Ära lisa midagi",
    "take.import.said": { one: "Lisati üks asi.", other: "Lisati {count} asja." },
    "take.import.cancelled": "Midagi ei lisatud.",
    "take.import.damaged": "See fail on rikutud või see ei ole siit pärit koopia. Midagi ei lisatud.",
    "take.import.version": "See fail on selle tööriista teisest versioonist. Midagi ei lisatud.",
    "take.import.consent": "Lülitage esmalt sisse lüliti „{name}“. Siis saab faili laadida. Midagi ei lisatud.",
    "take.purpose": "Et kustutada ainult see, mida hoiti ühe otstarbe jaoks, lülitage ülal välja selle lüliti.",
    "take.erase": "Kustuta kõik",
    "take.erase.text":
      "See kustutab kõik, mida siin alles hoitakse, koos teie vastustega, selle saidi igal avatud kaardil.",
    "take.erase.ask": "Kas soovite kõik kustutada? Te ei saa seda tagasi.",
    "take.erase.yes": "Jah, kustuta kõik",
    "take.erase.no": "Ei, jäta alles",
    "take.erase.kept": "Midagi ei kustutatud.",
    "take.erase.said": "Kõik on kustutatud, igal avatud kaardil.",

    "works.title": "Kuidas see töötab",
    "works.text": "See leht küsis äsja tööriistalt endalt. Need on selle vastused.",
    "works.network": "Võrk",
    "works.sealed": {
      one:
        "Pitseeritud. Osa, mis hoiab teie andmeid, ei saa neid kuhugi saata. Äsja prooviti üht väljapääsu ja see on " +
        "suletud.",
      other:
        "Pitseeritud. Osa, mis hoiab teie andmeid, ei saa neid kuhugi saata. Äsja prooviti {count} väljapääsu ja kõik " +
        "on suletud.",
    },
    "works.unsealed":
      "Pitseerimata. Siin ei takista brauser ise seda, et osa, mis hoiab teie andmeid, neid saadab.",
    "works.open": "Sulgemata: {names}",
    "works.encryption": "Krüptimine",
    "works.encryption.none":
      "Krüptimata. See, kes saab teie kontot selles seadmes kasutada, saab lugeda, mis alles on. Seda saavad ka teised " +
      "selle saidi skriptid.",
    "works.storage": "Salvestus",
    "works.storage.indexeddb": "Alles selles brauseris, selles seadmes. Teie brauser võib selle ise kustutada.",
    "works.storage.memory": "Alles ainult kuni selle lehe sulgemiseni, sest teie brauser rohkem ei luba.",
    "works.storage.none": "Midagi ei ole salvestatud.",
    "works.newer":
      "On andmeid selle tööriista uuemast versioonist. Need on jäetud samaks ja neid ei kasutata.",
    "works.retention": "Kui kaua",
    "works.retention.text": "Kõike, mida te teete, hoitakse alles kuni {days}.",
    "works.next": "Järgmine asi kaob: {date}.",
    "works.answers": "Teie vastused",
    "works.answers.given": "Teie nõusolek lõpeb: {date}. Otstarve: {purpose}",
    "works.answers.no": "Teie keeldumine kehtib kuni: {date}. Otstarve: {purpose}",
    "works.answers.none": "Neid ei ole.",
    "works.rules": "Selle saidi reeglid",
    "works.rules.text": "Versioon {revision}",
    "works.controller": "Kes selle eest vastutab",
    "works.contact": "Kontakt",
    "works.address": "Aadress",
    "works.notice": "Privaatsusteade",
    "works.notice.read": "Lugege privaatsusteadet",
  },
};
