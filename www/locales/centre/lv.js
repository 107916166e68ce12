/**
 * Latvian, for the preference centre. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lv",
  dir: "ltr",
  texts: {
    "centre.title": "Jūsu dati un izvēles",
    "centre.lead":
      "Šeit jūs redzat visu, kas par jums tiek glabāts, lai izvēlētos, ko šī vietne jums rāda. Tas tiek glabāts šajā " +
      "pārlūkā, šajā ierīcē. Jūs varat to izlasīt, mainīt un izdzēst.",
    "centre.close": "Aizvērt",
    "centre.contents": "Šajā lapā",
    "centre.loading": "Mirkli…",
    "centre.failed": "Tas neizdevās. Nekas nav mainījies.",
    "centre.tabs": "Šeit tas ir izdarīts. Cita atvērta šīs vietnes cilne vēl nav atbildējusi: lūdzu, aizveriet to.",
    "centre.stopped": "Šis rīks ir apstājies. Lai turpinātu, ielādējiet lapu vēlreiz.",
    "centre.data": "Rādīt kā datus",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (birka)",
    "facet.provider": "{name} (ražotājs)",

    "kept.title": "Ko mēs glabājam",
    "kept.none": "Par jums nekas netiek glabāts.",
    "kept.count": {
      zero: "Tiek glabātas {count} lietas.",
      one: "Tiek glabāta {count} lieta.",
      other: "Tiek glabātas {count} lietas.",
    },
    "kept.text": "Pie katras ir rakstīts, kad tā pazūd pati. Jūs varat to izdzēst jau agrāk.",
    "kept.proof": "Jūsu atbildes tiek glabātas kā pierādījums tam, ko teicāt. Tās pazūd, kad izdzēšat visu.",
    "kept.day": { zero: "{day}: {count} lietas", one: "{day}: {count} lieta", other: "{day}: {count} lietas" },
    "kept.undated": {
      zero: "Bez datuma: {count} lietas",
      one: "Bez datuma: {count} lieta",
      other: "Bez datuma: {count} lietas",
    },
    "kept.view": "Jūs skatījāties: {title}",
    "kept.click": "Jūs izvēlējāties no saraksta: {title}",
    "kept.cart": "Jūs ielikāt grozā: {title}",
    "kept.purchase": "Jūs nopirkāt: {title}",
    "kept.category": "Kategorija: {name}.",
    "kept.showing": {
      zero: "Jums tika parādītas {count} lietas: {titles}",
      one: "Jums tika parādīta {count} lieta: {titles}",
      other: "Jums tika parādītas {count} lietas: {titles}",
    },
    "kept.mute": "Jūs lūdzāt nekad nerādīt: {name}",
    "kept.boost": "Jūs lūdzāt rādīt vairāk: {name}",
    "kept.lower": "Jūs lūdzāt rādīt mazāk: {name}",
    "kept.pause.on": "Jūs ieslēdzāt pauzi.",
    "kept.pause.off": "Jūs izslēdzāt pauzi.",
    "kept.unprofiled.on": "Jūs lūdzāt tādu pašu sarakstu kā visiem.",
    "kept.unprofiled.off": "Jūs atkal lūdzāt sarakstus, kas veidoti jums.",
    "kept.given": "Jūs piekritāt: {purpose}",
    "kept.refused": "Jūs noraidījāt: {purpose}",
    "kept.withdrawn": "Jūs atsaucāt piekrišanu: {purpose}",
    "kept.report": "Jūsu atbilde uz vietnes jautājumu: {question}",
    "kept.passage": "Kas notika ar ziņojumu. {what}",
    "kept.lot.personalised": "Salīdzināšanai jums ir nejauši piešķirta grupa: jūs redzat personalizētus sarakstus.",
    "kept.lot.holdout": "Salīdzināšanai jums ir nejauši piešķirta grupa: jūs redzat to pašu sarakstu, ko visi.",
    "kept.unreadable": {
      zero: "Bojāts ieraksts: {count} baiti. Neviens to nevar izlasīt, un tas netiek izmantots.",
      one: "Bojāts ieraksts: {count} baits. Neviens to nevar izlasīt, un tas netiek izmantots.",
      other: "Bojāts ieraksts: {count} baiti. Neviens to nevar izlasīt, un tas netiek izmantots.",
    },
    "kept.other": "Kaut kas, ko šī lapa nepazīst, veids: {type}",
    "kept.at": "Glabājas kopš: {date}.",
    "kept.expires": "Pazūd: {date}.",
    "kept.holds": "Jūsu atbilde ir spēkā līdz: {date}. Piezīme par to paliek.",
    "kept.stays": "Paliek, līdz jūs to atsaucat vai izdzēšat.",
    "kept.told": "Paliek, līdz jūs izslēdzat “{name}”. Tad viss, kas tam pieder, tiek izdzēsts.",
    "kept.stuck": "Paliek, līdz jūs izdzēšat visu.",
    "kept.asked": "Pieprasa {controller}. Ja piekrītat, dati tiek glabāti šajā ierīcē ne ilgāk kā {days}.",
    "kept.sensitive": "Jutīgās tēmas, kas tobrīd bija izlaistas: {labels}.",
    "kept.gpc": "Tobrīd jūsu pārlūks sūtīja Global Privacy Control.",
    "kept.erase": "Izdzēst",
    "kept.erase.label": "Izdzēst. {what}",
    "kept.erased": "Izdzēsts. {what}",
    "kept.receipt": "Saglabāt kvīti",
    "kept.receipt.label": "Saglabāt kvīti. {what}",

    "likes.title": "Kas jums, mūsuprāt, patīk",
    "likes.text":
      "Tas ir minējums. Tas rodas tikai no tā, ko darījāt šeit. Josla rāda, cik daudz no tā, ko skatījāties, pieder " +
      "katrai kategorijai. Ja kaut ko maināt, šīs vietnes saraksti uzreiz pielāgojas.",
    "likes.none": "Par jums nav neviena minējuma.",
    "likes.share": "{share} no tā, ko skatījāties",
    "likes.from": {
      zero: "No kā tas rodas: {count} lietas",
      one: "No kā tas rodas: {count} lieta",
      other: "No kā tas rodas: {count} lietas",
    },
    "likes.more": "Vairāk",
    "likes.more.label": "Vairāk: {name}",
    "likes.more.help": "Vairāk: šīs kategorijas lietas virzās uz augšu.",
    "likes.less": "Mazāk",
    "likes.less.label": "Mazāk: {name}",
    "likes.less.help": "Mazāk: šīs kategorijas lietas virzās uz leju.",
    "likes.never": "Nekad nerādīt",
    "likes.never.label": "Nekad nerādīt: {name}",
    "likes.never.help": "Nekad nerādīt: nekas no šīs kategorijas netiek rādīts, līdz jūs to atsaucat.",
    "likes.forget": "Aizmirst",
    "likes.forget.label": "Aizmirst: {name}",
    "likes.forget.help": "Aizmirst: ja minējums ir nepareizs. Tiek izdzēsts viss, no kā tas rodas.",
    "likes.back": "Atsaukt",
    "likes.back.label": "Atsaukt. {what}",
    "likes.said.boost": "Jūs redzēsiet vairāk: {name}",
    "likes.said.lower": "Jūs redzēsiet mazāk: {name}",
    "likes.said.mute": "Jūs vairs neredzēsiet: {name}",
    "likes.said.clear": "Preference noņemta: {name}",
    "likes.said.forget": "Aizmirsts: {name}",
    "likes.wishes": "Ko jūs lūdzāt",
    "likes.wishes.none": "Jūs neko nelūdzāt.",
    "wish.title": "Rādīt vairāk vai mazāk līdzīga satura",
    "wish.item": "Šī prece",
    "wish.category": "Kategorija: {name}",
    "wish.provider": "Ražotājs: {name}",
    "likes.learned": "Kas no jums ir iemācīts",
    "likes.learned.text":
      "Kad jūs kaut ko izvēlaties no saraksta vai palaižat garām, jūsu pārlūks mācās, kas jums ir svarīgs. Sākumā " +
      "viss ir {start}.",
    "likes.learned.none": "Nekas nav iemācīts.",
    "likes.term.behaviour": "Ko skatījās arī citi: {percent}",
    "likes.term.content": "Kas ir līdzīgs: {percent}",
    "likes.term.own": "Ko jūs skatījāties agrāk: {percent}",
    "likes.term.popular": "Kas patīk daudziem: {percent}",
    "likes.faded": {
      zero: "Parādīts {count} reizes un nav izvēlēts, tāpēc virzās mazliet uz leju: {title}",
      one: "Parādīts {count} reizi un nav izvēlēts, tāpēc virzās mazliet uz leju: {title}",
      other: "Parādīts {count} reizes un nav izvēlēts, tāpēc virzās mazliet uz leju: {title}",
    },
    "likes.reset": "Aizmirst iemācīto",
    "likes.said.reset": "Iemācītais ir aizmirsts.",

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
    "cause.small": "Mazāk nekā {share}: {reasons}",
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
    "reason.chosen-interest": "Jūs lūdzāt rādīt šo vairāk",
    "reason.chosen-interest.less": "Jūs lūdzāt rādīt šo mazāk",
    "reason.shown-before": "Jums jau rādīts",
    "reason.exploration": "Vieta, kas rezervēta jaunām un mazāk zināmām precēm",
    "reason.others": { zero: "Vēl {count} iemesli", one: "Vēl {count} iemesls", other: "Vēl {count} iemesli" },

    "switch.title": "Iestatījumi",
    "switch.text": "Katru iestatījumu jebkurā laikā var ieslēgt vai izslēgt ar vienu darbību.",
    "switch.recommendations":
      "Tas, ko skatāties, tiek glabāts šajā pārlūkā un izmantots, lai izvēlētos, ko redzat. Ja to izslēdzat, tas " +
      "viss tiek izdzēsts.",
    "switch.offers":
      "Jūsu pārlūks izvēlas piedāvājumus, kas jums varētu derēt. Tam tas izmanto šeit glabāto. Ja to izslēdzat, jūs " +
      "redzat tos pašus piedāvājumus, ko visi.",
    "switch.sensitive":
      "Šī tēma var daudz ko pateikt par jums. Kamēr tas ir izslēgts, tā netiek glabāta un netiek izmantota, lai " +
      "izvēlētos, ko redzat. Ja to ieslēdzat, tā tiek ņemta vērā tāpat kā viss pārējais. Ja to atkal izslēdzat, par " +
      "to glabātais tiek izdzēsts.",
    "switch.pause": "Pauze",
    "switch.pause.text":
      "Kamēr tas ir ieslēgts, nekas jauns netiek glabāts. Tas, kas jau ir, paliek un joprojām tiek izmantots.",
    "switch.unprofiled": "Visiem vienāds saraksts",
    "switch.unprofiled.text":
      "Kamēr tas ir ieslēgts, par jums glabātais netiek izmantots. Jūs redzat to, ko redz visi. Tas, ko jūs darāt, " +
      "joprojām tiek glabāts. Lai apturētu arī to, ieslēdziet “{pause}”.",
    "switch.needs":
      "To varat izmantot, kad ir ieslēgts slēdzis “{name}”. Līdz tam nekas netiek glabāts, un jūs redzat to, ko redz " +
      "visi.",
    "switch.unset": "Jūsu atbildes vēl nav.",
    "switch.given": "Jūs piekritāt: {date}. Tas ir spēkā līdz: {until}. Tad jums jautās vēlreiz.",
    "switch.refused": "Jūs noraidījāt: {date}. Vēlreiz jums nejautās agrāk par: {until}.",
    "switch.withdrawn": "Jūs atsaucāt piekrišanu: {date}. Vēlreiz jums nejautās agrāk par: {until}.",
    "switch.gpc":
      "Jūsu pārlūks lūdz vietnes neveidot jūsu profilu (Global Privacy Control). Šī vietne to ievēro. Ja kādu " +
      "iestatījumu šeit ieslēdzat jūs, spēkā ir jūsu izvēle.",
    "switch.gpc.off": "Izslēgts, jo jūsu pārlūks sūta Global Privacy Control.",
    "switch.said.on": "Ieslēgts: {name}",
    "switch.said.off": "Izslēgts: {name}",
    "switch.said.erased": "Izslēgts, un tam glabātais ir izdzēsts: {name}",

    "sent.title": "Kas tika nosūtīts",
    "sent.none": "Šeit nav ziņojumu. Neviens netika nosūtīts, vai arī tas tika izdzēsts, kad beidzās piekrišana.",
    "sent.text": "Ja kādreiz tiek nosūtīts ziņojums, tas ir šeit: vārdos un baits pa baitam.",
    "sent.at": "Nosūtīts: {date}.",
    "sent.off": "Nekas netiek sūtīts. Lai sūtītu, jums būtu jāieslēdz: {names}",
    "sent.paused": "Nekas netiek sūtīts, kamēr ieslēgta pauze.",
    "sent.next": "Kas tiktu nosūtīts",
    "sent.answer": "Jūsu atbilde: {answer}",
    "sent.after": "Tas vēl var mainīties. Tas tiktu nosūtīts pēc šīs dienas: {date}.",
    "sent.noise":
      "Pirms nosūtīšanas tiek pievienots nejaušs troksnis. No šī ziņojuma vien neviens nevar būt par jūsu atbildi " +
      "vairāk nekā {times} reizes tik drošs kā iepriekš (ε = {epsilon}).",
    "sent.month":
      "Visi viena mēneša ziņojumi kopā var padarīt kādu ne vairāk kā {times} reizes tik drošu par kaut ko, kas " +
      "attiecas uz jums (ε = {epsilon}).",
    "sent.ready": "Izveidots, bet nav nosūtīts.",
    "sent.about": "Tas ir par šo laiku: {epoch}.",
    "sent.sending": "Neviens nezina, vai tas nonāca galā.",
    "sent.accepted": "Tas nonāca galā.",
    "sent.rejected": "Tas tika noraidīts.",
    "sent.failed": "Nav pazīmju, ka tas nonāca galā.",
    "sent.symbol": "Jūsu atbildes vietā tiek sūtīts skaitlis {symbol}. Tas ir troksnis: to var dot arī citas atbildes.",
    "sent.byte.version": "Versija",
    "sent.byte.arm": "Saraksts: 0 nav teikts, 1 jūsu, 2 visu",
    "sent.byte.epoch": "Mēnesis, nedēļa vai diena, skaitot no 1970",
    "sent.byte.metric": "Jautājums",
    "sent.byte.symbol": "Troksnis jūsu atbildes vietā",
    "answer.none": "nekas",
    "answer.view": "skatījās",
    "answer.click": "izvēlējās no saraksta",
    "answer.cart": "ielika grozā",
    "answer.purchase": "nopirka",
    "answer.no": "nē",
    "answer.yes": "jā",

    "take.title": "Paņemiet to līdzi vai izdzēsiet",
    "take.export": "Saglabāt visa kopiju",
    "take.export.text":
      "Jūs saņemat failu. Varat to izlasīt un ielādēt citā pārlūkā. Kvītis tajā ir jums pašiem: citur tās netiek " +
      "ielādētas.",
    "take.export.said": "Fails ir saglabāts: {name}",
    "take.receipts": "Saglabāt visas kvītis",
    "take.receipts.text":
      "Kvītī ir rakstīts, kas jums jautāja, par ko, ko un kad jūs atbildējāt. Tas ir jūsu pierādījums.",
    "take.receipts.none": "Jūsu atbilžu vēl nav, tāpēc nav arī kvīšu.",
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
    "take.purpose": "Lai izdzēstu tikai to, kas saglabāts vienam nolūkam, izslēdziet to iestatījumos augstāk.",
    "take.erase": "Izdzēst visu",
    "take.erase.text":
      "Tiek izdzēsts viss, kas šeit glabājas, kopā ar jūsu atbildēm, visās atvērtajās šīs vietnes cilnēs.",
    "take.erase.ask": "Vai vēlaties izdzēst visu? To nevar atgūt.",
    "take.erase.yes": "Jā, izdzēst visu",
    "take.erase.no": "Nē, paturēt",
    "take.erase.kept": "Nekas netika izdzēsts.",
    "take.erase.said": "Viss ir izdzēsts visās atvērtajās cilnēs.",

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
    "works.encryption.none":
      "Nav šifrēts. Kas var lietot jūsu kontu šajā ierīcē, var izlasīt glabāto. To var arī citi šīs vietnes skripti.",
    "works.storage": "Krātuve",
    "works.storage.indexeddb": "Glabājas šajā pārlūkā, šajā ierīcē. Jūsu pārlūks to var izdzēst pats.",
    "works.storage.memory": "Glabājas tikai līdz šīs lapas aizvēršanai, jo jūsu pārlūks vairāk neatļauj.",
    "works.storage.none": "Nekas netiek glabāts.",
    "works.newer": "Ir dati no jaunākas šī rīka versijas. Tie ir atstāti, kādi ir, un netiek izmantoti.",
    "works.retention": "Cik ilgi",
    "works.retention.text": "Viss, ko darāt, tiek glabāts ne ilgāk kā {days}.",
    "works.next": "Nākamā lieta pazūd: {date}.",
    "works.answers": "Jūsu atbildes",
    "works.answers.given": "Pieņemts, spēkā līdz: {date}. Nolūks: {purpose}",
    "works.answers.no": "Noraidīts, spēkā līdz: {date}. Nolūks: {purpose}",
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
