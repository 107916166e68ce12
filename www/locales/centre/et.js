/**
 * Estonian, for the preference centre. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "et",
  dir: "ltr",
  texts: {
    "centre.title": "Teie andmed ja valikud",
    "centre.lead":
      "Siin näete kõike, mida teie kohta alles hoitakse, et valida, mida see sait teile näitab. Seda hoitakse " +
      "selles brauseris, selles seadmes.",
    "centre.close": "Sulge",
    "centre.on": "Sees: {names}",
    "centre.off": "Kõik on välja lülitatud. Midagi uut ei salvestata.",
    "centre.paused": "Peatatud: midagi uut ei salvestata.",
    "centre.loading": "Üks hetk…",
    "centre.failed": "See ei õnnestunud. Midagi ei muutunud.",
    "centre.tabs": "Siin on see tehtud. Teine selle saidi avatud kaart ei ole veel vastanud: palun sulgege see.",
    "centre.stopped": "See tööriist on peatunud. Jätkamiseks laadige leht uuesti.",
    "centre.missing":
      "Osa sellest tööriistast ei õnnestunud laadida, seetõttu ei saa siin hoitavaid andmeid näidata. Proovige " +
      "hiljem uuesti või kustutage kohe kõik.",
    "centre.data": "Näita andmetena",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (silt)",
    "facet.provider": "{name} (tootja)",

    "kept.title": "Andmed selles seadmes",
    "kept.until": "Uusimat kirjet hoitakse alles kuni: {date}.",

    "records.title": "Mida me alles hoiame",
    "records.none": "Teie kohta ei hoita midagi alles.",
    "records.count": { one: "Alles on üks asi.", other: "Alles on {count} asja." },
    "records.text": "Igaühe juures on kirjas, kui kaua seda alles hoitakse. Enamiku võite varem kustutada.",
    "records.proof": "Teie vastuseid hoitakse tõendina sellest, mida ütlesite. Need kaovad, kui kustutate kõik.",
    "records.day": { one: "{day}: üks asi", other: "{day}: {count} asja" },
    "records.undated": { one: "Kuupäevata: üks asi", other: "Kuupäevata: {count} asja" },
    "records.view": "Te vaatasite: {title}",
    "records.click": "Te valisite loendist: {title}",
    "records.cart": "Te panite ostukorvi: {title}",
    "records.purchase": "Te ostsite: {title}",
    "records.category": "Kategooria: {name}.",
    "records.impression": { one: "Teile näidati: {titles}", other: "Teile näidati {count} asja: {titles}" },
    "records.mute": "Te palusite mitte kunagi näidata: {name}",
    "records.more": "Te palusite näidata rohkem: {name}",
    "records.less": "Te palusite näidata vähem: {name}",
    "records.pause.on": "Te lülitasite „Paus“ sisse.",
    "records.pause.off": "Te lülitasite „Paus“ välja.",
    "records.unprofiled.on": "Te lülitasite „Kõigile sama loend“ sisse.",
    "records.unprofiled.off": "Te lülitasite „Kõigile sama loend“ välja.",
    "records.given": "Te nõustusite: {purpose}",
    "records.refused": "Te keeldusite: {purpose}",
    "records.withdrawn": "Te võtsite nõusoleku tagasi: {purpose}",
    "records.report": "Teie vastus saidi küsimusele: {question}",
    "records.delivery": "Mis sai aruandest. {what}",
    "records.arm.personalised": "Võrdluseks määrati teid juhuslikult rühma: te näete isikupärastatud loendeid.",
    "records.arm.holdout": "Võrdluseks määrati teid juhuslikult rühma: te näete sama loendit mis kõik.",
    "records.unreadable": {
      one: "Rikutud kirje suurusega üks bait. Keegi ei saa seda lugeda ja seda ei kasutata.",
      other: "Rikutud kirje suurusega {count} baiti. Keegi ei saa seda lugeda ja seda ei kasutata.",
    },
    "records.other": "Midagi, mida see leht ei tunne, liik: {type}",
    "records.at": "Alles alates: {date}.",
    "records.expires": "Kaob: {date}.",
    "records.valid": "Teie vastus kehtib kuni: {date}. Märge selle kohta jääb alles.",
    "records.replaced": "Hilisem valik asendas selle. Märge selle kohta jääb alles.",
    "records.stays": "Jääb alles, kuni te selle tagasi võtate või kustutate.",
    "records.measurement": "Jääb alles, kuni lülitate välja „{name}“. Siis kustutatakse kõik, mis selle juurde kuulub.",
    "records.stuck": "Jääb alles, kuni te kustutate kõik.",
    "records.asked": "Küsib {controller}. Kui nõustute, hoitakse andmeid selles seadmes kuni {days}.",
    "records.sensitive": "Sel ajal välja jäetud tundlikud teemad: {labels}.",
    "records.by.site": "Valisite selle saidi enda nupuga; sait näitas oma teksti.",
    "records.by.script": "Seda tegi saidi skript ilma teie klõpsuta.",
    "records.gpc": "Teie brauser saatis sel ajal Global Privacy Control.",
    "records.erase": "Kustuta",
    "records.erase.label": "Kustuta. {what}",
    "records.erased": "Kustutatud. {what}",
    "records.receipt": "Salvesta kviitung",
    "records.receipt.label": "Salvesta kviitung. {what}",

    "interests.title": "Mis meie arvates teile meeldib",
    "interests.text": "See on oletus. See tuleb ainult sellest, mida te siin tegite.",
    "interests.none": "Teie kohta ei ole oletusi.",
    "interests.all": "Näita kõiki kategooriaid",
    "interests.share": "{share} sellest, mida te vaatasite",
    "interests.from": { one: "Kust see tuleb: üks asi", other: "Kust see tuleb: {count} asja" },
    "preferences.more": "Rohkem",
    "preferences.more.label": "Rohkem: {name}",
    "preferences.less": "Vähem",
    "preferences.less.label": "Vähem: {name}",
    "preferences.mute": "Ära kunagi näita",
    "preferences.mute.label": "Ära kunagi näita: {name}",
    "interests.forget": "Unusta",
    "interests.forget.label": "Unusta: {name}",
    "interests.forget.help": "Unusta: kui oletus on vale. Kustutatakse kõik, millest see tuleb.",
    "preferences.undo": "Võta tagasi",
    "preferences.undo.label": "Võta tagasi. {what}",
    "preferences.said.more": "Te näete rohkem: {name}",
    "preferences.said.less": "Te näete vähem: {name}",
    "preferences.said.mute": "Te ei näe enam: {name}",
    "preferences.said.clear": "Eelistus on eemaldatud: {name}",
    "interests.said.forget": "Unustatud: {name}",
    "preferences.title": "Mida te palusite",
    "preferences.none": "Te ei ole midagi palunud.",
    "preferences.about": "Näita seda rohkem või vähem",
    "preferences.about.item": "See toode",
    "preferences.about.category": "Kategooria: {name}",
    "preferences.about.provider": "Tootja: {name}",
    "learned.title": "Mida teilt on õpitud",
    "learned.text":
      "Kui valite loendist midagi või jätate selle vahele, õpib teie brauser, mis on teile tähtis. Alguses on kõik " +
      "{start}.",
    "learned.none": "Midagi ei ole õpitud.",
    "learned.term.behaviour": "Mida teised samuti vaatasid: {percent}",
    "learned.term.content": "Mis on sarnane: {percent}",
    "learned.term.history": "Mida te varem vaatasite: {percent}",
    "learned.term.popular": "Mis meeldib paljudele: {percent}",
    "learned.discounted": {
      one: "Näidatud üks kord ja valimata, seega liigub veidi allapoole: {title}",
      other: "Näidatud {count} korda ja valimata, seega liigub veidi allapoole: {title}",
    },
    "learned.reset": "Unusta õpitu",
    "learned.said.reset": "Õpitu on unustatud.",

    "cause.title": "Miks ma seda näen?",
    "cause.text":
      "Toote poolt rääkivad põhjused annavad kokku {whole}. Vastupõhjused lahutatakse. Kõige suurema tulemusega " +
      "tooted on eespool. Siis vahetavad mõned koha, et loend oleks mitmekesisem ja uued tooted saaksid võimaluse.",
    "cause.none": "Sellel lehel ei ole loendit.",
    "cause.list": "Loend {number}",
    "cause.shop": "See loend on kõigile sama. Seda ei tehtud teie jaoks.",
    "cause.place": "{place}. {title}",
    "cause.for": "Põhjused poolt",
    "cause.against": "Põhjused vastu",
    "cause.share": "Osakaal",
    "cause.small": "Igaüks vähem kui {share}: {reasons}",
    "cause.if": "Kui te ei oleks vaadanud: {title}",
    "cause.then.same": "See oleks samal kohal.",
    "cause.then.moved": "See oleks {then}. kohal, mitte {now}. kohal.",
    "cause.then.gone": "Seda ei oleks selles loendis.",
    "cause.then.instead": "Te näeksite siin: {title}",
    "cause.then.empty": "Siin ei oleks midagi.",
    "cause.failed": "Seda ei saa praegu arvutada.",

    "why.here": "Arvutatud selles seadmes. Midagi ei saadetud.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – viib allapoole",
    "reason.viewed-item": "Te vaatasite: {title}",
    "reason.viewed-item.self": "Te olete seda varem vaadanud",
    "reason.viewed-topic": "Sarnane: {title}",
    "reason.context-item": "Sobib kokku: {title}",
    "reason.earlier-visits": "Varasematel külastustel vaadatu",
    "reason.usual-price": "Hind on lähedal sellele, mida te tavaliselt vaatate",
    "reason.together": "Mitu neist põhjustest koos",
    "reason.popular-here": "Siin populaarne",
    "reason.popular-here.less": "Siin vähem populaarne",
    "reason.preference": "Te palusite seda rohkem näidata",
    "reason.preference.less": "Te palusite seda vähem näidata",
    "reason.passed-over": "Teile on seda varem näidatud",
    "reason.exploration": "Koht, mis on jäetud uutele ja vähem tuntud toodetele",
    "reason.others": { one: "Veel üks põhjus", other: "Veel {count} põhjust" },

    "settings.title": "Seaded",
    "settings.recommendations":
      "Seda, mida te siin vaatate ja teete, hoitakse selles brauseris ja kasutatakse, et valida, mida te näete. Kui " +
      "te selle välja lülitate, kustutatakse see kõik.",
    "settings.offers":
      "See sait võib valida pakkumisi, mis võivad teile sobida. Kui te selle välja lülitate, näete samu pakkumisi " +
      "nagu kõik.",
    "settings.sensitive":
      "See teema võib teie kohta palju öelda. Kuni see on välja lülitatud, teemal vaadatut ei hoita alles ega " +
      "kasutata. Kui te selle sisse lülitate, loeb see nagu kõik muu. Kui te selle jälle välja lülitate, " +
      "kustutatakse see, mida selle kohta alles hoiti.",
    "settings.pause": "Paus",
    "settings.pause.text":
      "Kuni see on sisse lülitatud, ei hoita midagi uut alles. Mis juba on, jääb alles ja seda kasutatakse edasi.",
    "settings.unprofiled": "Kõigile sama loend",
    "settings.unprofiled.text":
      "Kuni see on sisse lülitatud, teie kohta alles hoitavat ei kasutata ja vastuseid ei saadeta. Te näete seda, " +
      "mida näevad kõik, välja arvatud see, mida te palusite mitte kunagi näidata. Mida te teete, hoitakse ikka " +
      "alles. Et ka see lõpetada, lülitage sisse „{pause}“.",
    "settings.needs":
      "Saate seda kasutada, kui lüliti „{name}“ on sisse lülitatud. Seni ei hoita midagi alles ja te näete seda, " +
      "mida näevad kõik.",
    "settings.given": "Te nõustusite: {date}. See kehtib kuni: {until}. Siis küsitakse teilt uuesti.",
    "settings.refused": "Te keeldusite: {date}. Teilt ei küsita uuesti enne: {until}.",
    "settings.withdrawn": "Te võtsite nõusoleku tagasi: {date}. Teilt ei küsita uuesti enne: {until}.",
    "settings.gpc":
      "Teie brauser palub saitidel teid mitte profileerida (Global Privacy Control). See sait järgib seda. Kui te " +
      "siin ise mõne seade sisse lülitate, kehtib teie valik.",
    "settings.gpc.off": "Väljas, sest teie brauser saadab Global Privacy Control.",
    "settings.said.on": "Sees: {name}",
    "settings.said.off": "Väljas: {name}",
    "settings.said.erased": "Väljas, ja see, mida selle jaoks alles hoiti, on kustutatud: {name}",

    "reports.title": "Mis on saadetud",
    "reports.none": "Siin ei ole aruandeid. Ühtegi ei ole saadetud või see kustutati, kui nõusolek lõppes.",
    "reports.text": "Kui kunagi saadetakse aruanne, on see siin: sõnadega ja bait baidi haaval.",
    "reports.at": "Saadetud: {date}.",
    "reports.off": "Midagi ei saadeta. Selleks peaksite sisse lülitama: {names}",
    "reports.paused": "Midagi ei saadeta, kui „Paus“ on sees.",
    "reports.unprofiled": "Midagi ei saadeta, kui „Kõigile sama loend“ on sees.",
    "reports.next": "Mida saadetaks",
    "reports.answer": "Teie vastus: {answer}",
    "reports.after": "See võib veel muutuda. See saadetaks pärast seda päeva: {date}.",
    "reports.misfits": "Selle vastusega {of} inimesest saadab umbes {misfits} arvu, mis sellega ei sobi.",
    "reports.noise":
      "Kui ilma selle aruandeta oleks õige pool kõigist oletustest teie vastuse kohta, siis koos sellega oleks {of} " +
      "oletusest õige kõige rohkem {right} (ε = {epsilon}).",
    "reports.changes":
      "Sama vastus saadab uuesti sama arvu. {of} muutunud vastusest muudab ka arvu umbes {noticed}. Kes teab, et " +
      "mõlemad aruanded on teie omad, teab siis, et teie vastus muutus.",
    "reports.ready": "Koostatud, aga saatmata.",
    "reports.about": "See käib selle aja kohta: {epoch}.",
    "reports.sending": "Pole teada, kas see jõudis kohale.",
    "reports.accepted": "See jõudis kohale.",
    "reports.rejected": "See lükati tagasi.",
    "reports.failed": "Pole märki, et see jõudis kohale.",
    "reports.symbol": "Teie vastuse asemel saadetakse arv {symbol}.",
    "reports.byte.version": "Versioon",
    "reports.byte.arm": "Loend: 0 pole öeldud, 1 teie oma, 2 kõigi oma",
    "reports.byte.epoch": "Kuu, nädal või päev, loetud aastast 1970",
    "reports.byte.metric": "Küsimus",
    "reports.byte.symbol": "Müraga vastus",
    "answer.none": "mitte midagi",
    "answer.view": "vaatas midagi",
    "answer.click": "valis loendist",
    "answer.cart": "pani korvi",
    "answer.purchase": "ostis",
    "answer.no": "ei",
    "answer.yes": "jah",

    "take.title": "Laadige oma andmed alla või importige need",
    "take.export": "Salvesta kõigest koopia",
    "take.export.text":
      "Te saate faili. Saate seda lugeda ja teise brauserisse laadida. Teie kviitungid on selles teie enda jaoks: " +
      "mujale neid ei laadita.",
    "take.export.said": "Fail on salvestatud: {name}",
    "take.receipts": "Salvesta kõik kviitungid",
    "take.receipts.text":
      "Kviitungil on kirjas, kes teilt küsis, mille jaoks, mida te vastasite ja millal. See on teie tõend.",
    "take.receipts.none": "Te pole veel millegagi nõustunud, seega kviitungeid pole.",
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
    "take.import.consent": "Lülitage esmalt sisse „{name}“ ja laadige siis fail. Midagi ei lisatud.",
    "take.erase": "Kustuta kõik",
    "take.erase.text":
      "See kustutab kõik, mida siin alles hoitakse, koos teie vastustega, selle saidi igal avatud kaardil.",
    "take.erase.ask": "Kas soovite kõik kustutada? Te ei saa seda tagasi.",
    "take.erase.yes": "Jah, kustuta kõik",
    "take.erase.no": "Ei, jäta alles",
    "take.erase.kept": "Midagi ei kustutatud.",
    "take.erase.said": "Kõik on kustutatud, igal avatud kaardil.",

    "ranking.title": "Kuidas loendid sünnivad",

    "works.title": "Kuidas see töötab",
    "works.text": "See leht küsis äsja tööriistalt endalt. Need on selle vastused.",
    "works.network": "Võrk",
    "works.sealed": {
      one:
        "Pitseeritud. Osa, mis hoiab teie andmeid, ei saa neid kuhugi saata. Äsja prooviti üht väljapääsu ja see on " +
        "suletud.",
      other:
        "Pitseeritud. Osa, mis hoiab teie andmeid, ei saa neid kuhugi saata. Äsja prooviti {count} väljapääsu ja " +
        "kõik on suletud.",
    },
    "works.unsealed": "Pitseerimata. Siin ei takista brauser ise seda, et osa, mis hoiab teie andmeid, neid saadab.",
    "works.open": "Sulgemata: {names}",
    "works.encryption": "Krüptimine",
    "works.encryption.split": "Krüptitud. Kui midagi kustutatakse, kirjutatakse selle võti üle.",
    "works.encryption.database":
      "Krüptitud. Kui midagi kustutatakse, võib teie brauser selle võtit mõnda aega alles hoida.",
    "works.encryption.limits":
      "See, kes saab teie kontot selles seadmes kasutada, saab lugeda, mis alles on. Seda saavad ka teised selle " +
      "saidi skriptid.",
    "works.storage": "Salvestus",
    "works.storage.indexeddb": "Alles selles brauseris, selles seadmes. Teie brauser võib selle ise kustutada.",
    "works.storage.memory": "Alles ainult kuni selle lehe sulgemiseni, sest teie brauser rohkem ei luba.",
    "works.storage.none": "Midagi ei ole salvestatud.",
    "works.newer": "On andmeid selle tööriista uuemast versioonist. Need on jäetud samaks ja neid ei kasutata.",
    "works.retention": "Kui kaua",
    "works.retention.text":
      "Seda, mida te siin vaatate ja teete, hoitakse alles kuni {days}. Teie valikuid, eelistusi ja vastuseid " +
      "hoitakse alles kauem.",
    "works.next": "Järgmine asi kaob: {date}.",
    "works.answers": "Teie vastused",
    "works.answers.given": "Nõustutud, kehtib kuni {date}: {purpose}",
    "works.answers.no": "Keeldutud, kehtib kuni {date}: {purpose}",
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
