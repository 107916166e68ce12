/**
 * Latvian, for the preference centre. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lv",
  dir: "ltr",
  texts: {
    "centre.title": "Jūsu dati un izvēles",
    "centre.lead":
      "Šeit jūs redzat visu, kas par jums tiek glabāts, lai izvēlētos, ko šī vietne jums rāda. Tas tiek glabāts " +
      "šajā pārlūkā, šajā ierīcē.",
    "centre.close": "Aizvērt",
    "centre.on": "Ieslēgts: {names}",
    "centre.off": "Viss ir izslēgts. Nekas jauns netiek glabāts.",
    "centre.paused": "Apturēts: nekas jauns netiek glabāts.",
    "centre.loading": "Mirkli…",
    "centre.failed": "Tas neizdevās. Nekas nav mainījies.",
    "centre.tabs": "Šeit tas ir izdarīts. Cita atvērta šīs vietnes cilne vēl nav atbildējusi: lūdzu, aizveriet to.",
    "centre.stopped": "Šis rīks ir apstājies. Lai turpinātu, ielādējiet lapu vēlreiz.",
    "centre.missing":
      "Daļu šī rīka neizdevās ielādēt, tāpēc nevar parādīt, kas šeit tiek glabāts. Mēģiniet vēlāk vai tūlīt " +
      "izdzēsiet visu.",
    "centre.data": "Rādīt kā datus",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (birka)",
    "facet.provider": "{name} (ražotājs)",

    "kept.title": "Dati šajā ierīcē",
    "kept.until": "Jaunākais ieraksts tiek glabāts līdz: {date}.",

    "records.title": "Ko mēs glabājam",
    "records.none": "Par jums nekas netiek glabāts.",
    "records.count": {
      zero: "Tiek glabātas {count} lietas.",
      one: "Tiek glabāta {count} lieta.",
      other: "Tiek glabātas {count} lietas.",
    },
    "records.text": "Pie katras ir rakstīts, cik ilgi tā tiek glabāta. Lielāko daļu varat izdzēst jau agrāk.",
    "records.proof": "Jūsu atbildes tiek glabātas kā pierādījums tam, ko teicāt. Tās pazūd, kad izdzēšat visu.",
    "records.day": { zero: "{day}: {count} lietas", one: "{day}: {count} lieta", other: "{day}: {count} lietas" },
    "records.undated": {
      zero: "Bez datuma: {count} lietas",
      one: "Bez datuma: {count} lieta",
      other: "Bez datuma: {count} lietas",
    },
    "records.view": "Jūs skatījāties: {title}",
    "records.click": "Jūs izvēlējāties no saraksta: {title}",
    "records.cart": "Jūs ielikāt grozā: {title}",
    "records.purchase": "Jūs nopirkāt: {title}",
    "records.category": "Kategorija: {name}.",
    "records.impression": {
      zero: "Jums tika parādītas {count} lietas: {titles}",
      one: "Jums tika parādīta {count} lieta: {titles}",
      other: "Jums tika parādītas {count} lietas: {titles}",
    },
    "records.mute": "Jūs lūdzāt nekad nerādīt: {name}",
    "records.more": "Jūs lūdzāt rādīt vairāk: {name}",
    "records.less": "Jūs lūdzāt rādīt mazāk: {name}",
    "records.pause.on": "Jūs ieslēdzāt “Pauze”.",
    "records.pause.off": "Jūs izslēdzāt “Pauze”.",
    "records.unprofiled.on": "Jūs ieslēdzāt “Visiem vienāds saraksts”.",
    "records.unprofiled.off": "Jūs izslēdzāt “Visiem vienāds saraksts”.",
    "records.given": "Jūs piekritāt: {purpose}",
    "records.refused": "Jūs noraidījāt: {purpose}",
    "records.withdrawn": "Jūs atsaucāt piekrišanu: {purpose}",
    "records.report": "Jūsu atbilde uz vietnes jautājumu: {question}",
    "records.delivery": "Kas notika ar ziņojumu. {what}",
    "records.arm.personalised": "Salīdzināšanai jums ir nejauši piešķirta grupa: jūs redzat personalizētus sarakstus.",
    "records.arm.holdout": "Salīdzināšanai jums ir nejauši piešķirta grupa: jūs redzat to pašu sarakstu, ko visi.",
    "records.unreadable": {
      zero: "Bojāts ieraksts: {count} baiti. Neviens to nevar izlasīt, un tas netiek izmantots.",
      one: "Bojāts ieraksts: {count} baits. Neviens to nevar izlasīt, un tas netiek izmantots.",
      other: "Bojāts ieraksts: {count} baiti. Neviens to nevar izlasīt, un tas netiek izmantots.",
    },
    "records.other": "Kaut kas, ko šī lapa nepazīst, veids: {type}",
    "records.at": "Glabājas kopš: {date}.",
    "records.expires": "Pazūd: {date}.",
    "records.valid": "Jūsu atbilde ir spēkā līdz: {date}. Piezīme par to paliek.",
    "records.replaced": "Šo izvēli ir aizstājusi vēlāka. Piezīme par to paliek.",
    "records.stays": "Paliek, līdz jūs to atsaucat vai izdzēšat.",
    "records.measurement": "Paliek, līdz jūs izslēdzat “{name}”. Tad viss, kas tam pieder, tiek izdzēsts.",
    "records.stuck": "Paliek, līdz jūs izdzēšat visu.",
    "records.asked": "Pieprasa {controller}. Ja piekrītat, dati tiek glabāti šajā ierīcē ne ilgāk kā {days}.",
    "records.sensitive": "Sensitīvie temati, kas tobrīd netika iekļauti: {labels}.",
    "records.by.site": "Jūs to izvēlējāties ar šīs vietnes pogu; vietne rādīja savu tekstu.",
    "records.by.script": "To izdarīja šīs vietnes skripts bez jūsu klikšķa.",
    "records.gpc": "Tobrīd jūsu pārlūks sūtīja Global Privacy Control.",
    "records.erase": "Izdzēst",
    "records.erase.label": "Izdzēst. {what}",
    "records.erased": "Izdzēsts. {what}",
    "records.receipt": "Saglabāt kvīti",
    "records.receipt.label": "Saglabāt kvīti. {what}",

    "interests.title": "Kas jums, mūsuprāt, patīk",
    "interests.text": "Tas ir minējums. Tas rodas tikai no tā, ko darījāt šeit.",
    "interests.none": "Par jums nav neviena minējuma.",
    "interests.all": "Rādīt visas kategorijas",
    "interests.share": "{share} no tā, ko skatījāties",
    "interests.from": {
      zero: "No kā tas rodas: {count} lietas",
      one: "No kā tas rodas: {count} lieta",
      other: "No kā tas rodas: {count} lietas",
    },
    "preferences.more": "Vairāk",
    "preferences.more.label": "Vairāk: {name}",
    "preferences.less": "Mazāk",
    "preferences.less.label": "Mazāk: {name}",
    "preferences.mute": "Nekad nerādīt",
    "preferences.mute.label": "Nekad nerādīt: {name}",
    "interests.forget": "Aizmirst",
    "interests.forget.label": "Aizmirst: {name}",
    "interests.forget.help": "Aizmirst: ja minējums ir nepareizs. Tiek izdzēsts viss, no kā tas rodas.",
    "preferences.undo": "Atsaukt",
    "preferences.undo.label": "Atsaukt. {what}",
    "preferences.said.more": "Jūs redzēsiet vairāk: {name}",
    "preferences.said.less": "Jūs redzēsiet mazāk: {name}",
    "preferences.said.mute": "Jūs vairs neredzēsiet: {name}",
    "preferences.said.clear": "Preference noņemta: {name}",
    "interests.said.forget": "Aizmirsts: {name}",
    "preferences.title": "Ko jūs lūdzāt",
    "preferences.none": "Jūs neko nelūdzāt.",
    "preferences.about": "Rādīt vairāk vai mazāk līdzīga satura",
    "preferences.about.item": "Šī prece",
    "preferences.about.category": "Kategorija: {name}",
    "preferences.about.provider": "Ražotājs: {name}",
    "learned.title": "Kas no jums ir iemācīts",
    "learned.text":
      "Kad jūs kaut ko izvēlaties no saraksta vai palaižat garām, jūsu pārlūks mācās, kas jums ir svarīgs. Sākumā " +
      "viss ir {start}.",
    "learned.none": "Nekas nav iemācīts.",
    "learned.term.behaviour": "Ko skatījās arī citi: {percent}",
    "learned.term.content": "Kas ir līdzīgs: {percent}",
    "learned.term.history": "Ko jūs skatījāties agrāk: {percent}",
    "learned.term.popular": "Kas patīk daudziem: {percent}",
    "learned.discounted": {
      zero: "Parādīts {count} reizes un nav izvēlēts, tāpēc virzās mazliet uz leju: {title}",
      one: "Parādīts {count} reizi un nav izvēlēts, tāpēc virzās mazliet uz leju: {title}",
      other: "Parādīts {count} reizes un nav izvēlēts, tāpēc virzās mazliet uz leju: {title}",
    },
    "learned.reset": "Aizmirst iemācīto",
    "learned.said.reset": "Iemācītais ir aizmirsts.",

    "cause.title": "Kāpēc es to redzu?",
    "cause.text":
      "Iemesli par labu precei kopā veido {whole}. Iemesli pret to tiek atņemti. Vispirms ir preces ar augstāko " +
      "rezultātu. Pēc tam dažas maina vietas, lai saraksts būtu daudzveidīgāks un jaunas preces gūtu iespēju.",
    "cause.none": "Šajā lapā nav saraksta.",
    "cause.list": "Saraksts {number}",
    "cause.shop": "Šis saraksts visiem ir vienāds. Tas nav veidots jums.",
    "cause.place": "{place}. {title}",
    "cause.for": "Iemesli par",
    "cause.against": "Iemesli pret",
    "cause.share": "Daļa",
    "cause.small": "Katrs mazāk nekā {share}: {reasons}",
    "cause.if": "Ja jūs nebūtu skatījušies: {title}",
    "cause.then.same": "Tas būtu tajā pašā vietā.",
    "cause.then.moved": "Tas būtu {then}. vietā, nevis {now}. vietā.",
    "cause.then.gone": "Tā šajā sarakstā nebūtu.",
    "cause.then.instead": "Šeit jūs redzētu: {title}",
    "cause.then.empty": "Šeit nebūtu nekā.",
    "cause.failed": "Pašlaik to nevar aprēķināt.",

    "why.here": "Aprēķināts šajā ierīcē. Nekas netika nosūtīts.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – pārvieto uz leju",
    "reason.viewed-item": "Jūs skatījāties: {title}",
    "reason.viewed-item.self": "Jau iepriekš skatīts",
    "reason.viewed-topic": "Līdzīgs: {title}",
    "reason.context-item": "Sader ar: {title}",
    "reason.earlier-visits": "Tas, ko skatījāties iepriekšējos apmeklējumos",
    "reason.usual-price": "Cena ir tuva tam, ko parasti skatāties",
    "reason.together": "Vairāki no šiem iemesliem kopā",
    "reason.popular-here": "Šeit populārs",
    "reason.popular-here.less": "Šeit mazāk populārs",
    "reason.preference": "Jūs lūdzāt rādīt šo vairāk",
    "reason.preference.less": "Jūs lūdzāt rādīt šo mazāk",
    "reason.passed-over": "Jums jau rādīts",
    "reason.exploration": "Vieta, kas rezervēta jaunām un mazāk zināmām precēm",
    "reason.others": { zero: "Vēl {count} iemesli", one: "Vēl {count} iemesls", other: "Vēl {count} iemesli" },

    "settings.title": "Iestatījumi",
    "settings.recommendations":
      "Tas, ko šeit skatāties un darāt, tiek glabāts šajā pārlūkā un izmantots, lai izvēlētos, ko redzat. Ja to " +
      "izslēdzat, tas viss tiek izdzēsts.",
    "settings.offers":
      "Šī vietne var izvēlēties piedāvājumus, kas jums varētu derēt. Ja to izslēdzat, jūs redzat tos pašus " +
      "piedāvājumus, ko visi.",
    "settings.sensitive":
      "Šis temats var daudz ko pateikt par jums. Kamēr tas ir izslēgts, tas, ko par to skatāties, netiek ne glabāts, " +
      "ne izmantots. Ja to ieslēdzat, tas tiek ņemts vērā tāpat kā viss pārējais. Ja to atkal izslēdzat, par to " +
      "glabātais tiek izdzēsts.",
    "settings.pause": "Pauze",
    "settings.pause.text":
      "Kamēr tas ir ieslēgts, nekas jauns netiek glabāts. Tas, kas jau ir, paliek un joprojām tiek izmantots.",
    "settings.unprofiled": "Visiem vienāds saraksts",
    "settings.unprofiled.text":
      "Kamēr tas ir ieslēgts, par jums glabātais netiek izmantots un atbildes netiek sūtītas. Jūs redzat to, ko " +
      "redz visi, izņemot to, ko lūdzāt nekad nerādīt. Tas, ko jūs darāt, joprojām tiek glabāts. Lai apturētu arī " +
      "to, ieslēdziet “{pause}”.",
    "settings.needs":
      "To varat izmantot, kad ir ieslēgts slēdzis “{name}”. Līdz tam nekas netiek glabāts, un jūs redzat to, ko redz " +
      "visi.",
    "settings.given": "Jūs piekritāt: {date}. Tas ir spēkā līdz: {until}. Tad jums jautās vēlreiz.",
    "settings.refused": "Jūs noraidījāt: {date}. Vēlreiz jums nejautās agrāk par: {until}.",
    "settings.withdrawn": "Jūs atsaucāt piekrišanu: {date}. Vēlreiz jums nejautās agrāk par: {until}.",
    "settings.gpc":
      "Jūsu pārlūks lūdz vietnes neveidot jūsu profilu (Global Privacy Control). Šī vietne to ievēro. Ja kādu " +
      "iestatījumu šeit ieslēdzat jūs, spēkā ir jūsu izvēle.",
    "settings.gpc.off": "Izslēgts, jo jūsu pārlūks sūta Global Privacy Control.",
    "settings.said.on": "Ieslēgts: {name}",
    "settings.said.off": "Izslēgts: {name}",
    "settings.said.erased": "Izslēgts, un tam glabātais ir izdzēsts: {name}",

    "reports.title": "Kas tika nosūtīts",
    "reports.none": "Šeit nav ziņojumu. Neviens netika nosūtīts, vai arī tas tika izdzēsts, kad beidzās piekrišana.",
    "reports.text": "Ja kādreiz tiek nosūtīts ziņojums, tas ir šeit: vārdos un baits pa baitam.",
    "reports.at": "Nosūtīts: {date}.",
    "reports.off": "Nekas netiek sūtīts. Lai sūtītu, jums būtu jāieslēdz: {names}",
    "reports.paused": "Nekas netiek sūtīts, kamēr ir ieslēgta “Pauze”.",
    "reports.unprofiled": "Nekas netiek sūtīts, kamēr ir ieslēgts “Visiem vienāds saraksts”.",
    "reports.next": "Kas tiktu nosūtīts",
    "reports.answer": "Jūsu atbilde: {answer}",
    "reports.after": "Tas vēl var mainīties. Tas tiktu nosūtīts pēc šīs dienas: {date}.",
    "reports.misfits": "No {of} cilvēkiem ar šo atbildi aptuveni {misfits} nosūta skaitli, kas tai neatbilst.",
    "reports.noise":
      "Ja bez šī ziņojuma būtu pareiza puse no visiem minējumiem par jūsu atbildi, ar to pareizi būtu ne vairāk kā " +
      "{right} no {of} (ε = {epsilon}).",
    "reports.changes":
      "Tā pati atbilde vēlreiz nosūta to pašu skaitli. No {of} mainītām atbildēm aptuveni {noticed} maina arī " +
      "skaitli. Kas zina, ka abi ziņojumi ir jūsu, tad zina, ka jūsu atbilde ir mainījusies.",
    "reports.ready": "Izveidots, bet nav nosūtīts.",
    "reports.about": "Tas ir par šo laiku: {epoch}.",
    "reports.sending": "Nav zināms, vai tas nonāca galā.",
    "reports.accepted": "Tas nonāca galā.",
    "reports.rejected": "Tas tika noraidīts.",
    "reports.failed": "Nav pazīmju, ka tas nonāca galā.",
    "reports.symbol": "Jūsu atbildes vietā tiek sūtīts skaitlis {symbol}.",
    "reports.byte.version": "Versija",
    "reports.byte.arm": "Saraksts: 0 nav teikts, 1 jūsu, 2 visu",
    "reports.byte.epoch": "Mēnesis, nedēļa vai diena, skaitot no 1970",
    "reports.byte.metric": "Jautājums",
    "reports.byte.symbol": "Atbilde ar troksni",
    "answer.none": "nekas",
    "answer.view": "skatījās",
    "answer.click": "izvēlējās no saraksta",
    "answer.cart": "ielika grozā",
    "answer.purchase": "nopirka",
    "answer.no": "nē",
    "answer.yes": "jā",

    "take.title": "Lejupielādēt vai importēt savus datus",
    "take.export": "Saglabāt visa kopiju",
    "take.export.text":
      "Jūs saņemat failu. Varat to izlasīt un ielādēt citā pārlūkā. Kvītis tajā ir jums pašiem: citur tās netiek " +
      "ielādētas.",
    "take.export.said": "Fails ir saglabāts: {name}",
    "take.receipts": "Saglabāt visas kvītis",
    "take.receipts.text":
      "Kvītī ir rakstīts, kas jums jautāja, par ko, ko un kad jūs atbildējāt. Tas ir jūsu pierādījums.",
    "take.receipts.none": "Jūs vēl nekam neesat piekrituši, tāpēc kvīšu nav.",
    "take.import": "Ielādēt kopiju no faila",
    "take.import.text": "Jūs redzat, kas ir failā, pirms kaut kas tiek pievienots.",
    "take.import.found": {
      zero: "Failā ir {count} lietas.",
      one: "Failā ir {count} lieta.",
      other: "Failā ir {count} lietas.",
    },
    "take.import.fresh": {
      zero: "No tām šeit jaunas ir {count}.",
      one: "No tām šeit jauna ir {count}.",
      other: "No tām šeit jaunas ir {count}.",
    },
    "take.import.add": "Pievienot jauno",
    "take.import.cancel": "Neko nepievienot",
    "take.import.said": {
      zero: "Pievienotas {count} lietas.",
      one: "Pievienota {count} lieta.",
      other: "Pievienotas {count} lietas.",
    },
    "take.import.cancelled": "Nekas netika pievienots.",
    "take.import.damaged": "Šis fails ir bojāts, vai arī tā nav šejienes kopija. Nekas netika pievienots.",
    "take.import.version": "Šis fails ir no citas šī rīka versijas. Nekas netika pievienots.",
    "take.import.consent": "Vispirms ieslēdziet “{name}” un tad ielādējiet failu. Nekas netika pievienots.",
    "take.erase": "Izdzēst visu",
    "take.erase.text":
      "Tiek izdzēsts viss, kas šeit glabājas, kopā ar jūsu atbildēm, visās atvērtajās šīs vietnes cilnēs.",
    "take.erase.ask": "Vai vēlaties izdzēst visu? To nevar atgūt.",
    "take.erase.yes": "Jā, izdzēst visu",
    "take.erase.no": "Nē, paturēt",
    "take.erase.kept": "Nekas netika izdzēsts.",
    "take.erase.said": "Viss ir izdzēsts visās atvērtajās cilnēs.",

    "ranking.title": "Kā tiek veidoti saraksti",

    "works.title": "Kā tas darbojas",
    "works.text": "Šī lapa tikko pajautāja pašam rīkam. Šīs ir tā atbildes.",
    "works.network": "Tīkls",
    "works.sealed": {
      zero:
        "Noplombēts. Daļa, kurā ir jūsu dati, tos nekur nevar nosūtīt. Tikko tika izmēģinātas {count} izejas, un " +
        "visas ir slēgtas.",
      one:
        "Noplombēts. Daļa, kurā ir jūsu dati, tos nekur nevar nosūtīt. Tikko tika izmēģināta {count} izeja, un tā ir " +
        "slēgta.",
      other:
        "Noplombēts. Daļa, kurā ir jūsu dati, tos nekur nevar nosūtīt. Tikko tika izmēģinātas {count} izejas, un " +
        "visas ir slēgtas.",
    },
    "works.unsealed": "Nav noplombēts. Šeit pats pārlūks neliedz sūtīt daļai, kurā ir jūsu dati.",
    "works.open": "Nav slēgts: {names}",
    "works.encryption": "Šifrēšana",
    "works.encryption.split": "Šifrēts. Kad kaut ko izdzēš, tā atslēgu pārraksta.",
    "works.encryption.database": "Šifrēts. Kad kaut ko izdzēš, jūsu pārlūks kādu laiku var paturēt tā atslēgu.",
    "works.encryption.limits":
      "Kas var lietot jūsu kontu šajā ierīcē, var izlasīt glabāto. To var arī citi šīs vietnes skripti.",
    "works.storage": "Krātuve",
    "works.storage.indexeddb": "Glabājas šajā pārlūkā, šajā ierīcē. Jūsu pārlūks to var izdzēst pats.",
    "works.storage.memory": "Glabājas tikai līdz šīs lapas aizvēršanai, jo jūsu pārlūks vairāk neatļauj.",
    "works.storage.none": "Nekas netiek glabāts.",
    "works.newer": "Ir dati no jaunākas šī rīka versijas. Tie ir atstāti, kādi ir, un netiek izmantoti.",
    "works.retention": "Cik ilgi",
    "works.retention.text":
      "Tas, ko šeit skatāties un darāt, tiek glabāts ne ilgāk kā {days}. Jūsu izvēles, tas, ko lūdzāt, un jūsu " +
      "atbildes tiek glabātas ilgāk.",
    "works.next": "Nākamā lieta pazūd: {date}.",
    "works.answers": "Jūsu atbildes",
    "works.answers.given": "Piekrišana, spēkā līdz: {date}. Nolūks: {purpose}",
    "works.answers.no": "Noraidījums, spēkā līdz: {date}. Nolūks: {purpose}",
    "works.answers.none": "Nav nevienas.",
    "works.rules": "Šīs vietnes noteikumi",
    "works.rules.text": "Versija {revision}",
    "works.controller": "Kas par to atbild",
    "works.contact": "Saziņa",
    "works.address": "Adrese",
    "works.notice": "Paziņojums par privātumu",
    "works.notice.read": "Lasīt paziņojumu par privātumu",
  },
};
