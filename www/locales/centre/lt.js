/**
 * Lithuanian, for the preference centre. Machine-translated; review by a native speaker is welcome. A date ends with “d.” in
 * Lithuanian, so it does not stand at the end of a sentence.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lt",
  dir: "ltr",
  texts: {
    "centre.title": "Jūsų duomenys ir pasirinkimai",
    "centre.lead":
      "Čia matote viską, kas apie jus saugoma, kad būtų parinkta, ką jums rodo ši svetainė. Tai saugoma šioje " +
      "naršyklėje, šiame įrenginyje.",
    "centre.close": "Uždaryti",
    "centre.on": "Įjungta: {names}",
    "centre.off": "Viskas išjungta. Nieko naujo nesaugoma.",
    "centre.paused": "Pristabdyta: nieko naujo nesaugoma.",
    "centre.loading": "Palaukite…",
    "centre.failed": "Nepavyko. Niekas nepasikeitė.",
    "centre.tabs": "Čia atlikta. Kita atverta šios svetainės kortelė dar neatsakė: uždarykite ją.",
    "centre.stopped": "Šis įrankis sustojo. Norėdami tęsti, įkelkite puslapį iš naujo.",
    "centre.missing":
      "Nepavyko įkelti dalies šio įrankio, todėl negalima parodyti, kas čia saugoma. Bandykite vėliau arba dabar " +
      "ištrinkite viską.",
    "centre.data": "Rodyti kaip duomenis",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (žyma)",
    "facet.provider": "{name} (gamintojas)",

    "kept.title": "Duomenys šiame įrenginyje",
    "kept.until": "Naujausias įrašas saugomas iki: {date}.",

    "records.title": "Ką saugome",
    "records.none": "Apie jus nieko nesaugoma.",
    "records.count": {
      one: "Saugomas {count} dalykas.",
      few: "Saugomi {count} dalykai.",
      many: "Saugoma {count} dalyko.",
      other: "Saugoma {count} dalykų.",
    },
    "records.text": "Prie kiekvieno parašyta, kiek laiko jis saugomas. Daugumą galite ištrinti ir anksčiau.",
    "records.proof": "Jūsų atsakymai saugomi kaip įrodymas, ką pasakėte. Jie dings, kai ištrinsite viską.",
    "records.day": {
      one: "{day}: {count} dalykas",
      few: "{day}: {count} dalykai",
      many: "{day}: {count} dalyko",
      other: "{day}: {count} dalykų",
    },
    "records.undated": {
      one: "Be datos: {count} dalykas",
      few: "Be datos: {count} dalykai",
      many: "Be datos: {count} dalyko",
      other: "Be datos: {count} dalykų",
    },
    "records.view": "Žiūrėjote: {title}",
    "records.click": "Pasirinkote iš sąrašo: {title}",
    "records.cart": "Įdėjote į krepšelį: {title}",
    "records.purchase": "Pirkote: {title}",
    "records.category": "Kategorija: {name}.",
    "records.impression": {
      one: "Jums parodytas {count} dalykas: {titles}",
      few: "Jums parodyti {count} dalykai: {titles}",
      many: "Jums parodyta {count} dalyko: {titles}",
      other: "Jums parodyta {count} dalykų: {titles}",
    },
    "records.mute": "Prašėte niekada nerodyti: {name}",
    "records.more": "Prašėte rodyti daugiau: {name}",
    "records.less": "Prašėte rodyti mažiau: {name}",
    "records.pause.on": "Įjungėte „Pauzė“.",
    "records.pause.off": "Išjungėte „Pauzė“.",
    "records.unprofiled.on": "Įjungėte „Visiems vienodas sąrašas“.",
    "records.unprofiled.off": "Išjungėte „Visiems vienodas sąrašas“.",
    "records.given": "Sutikote: {purpose}",
    "records.refused": "Atmetėte: {purpose}",
    "records.withdrawn": "Atšaukėte sutikimą: {purpose}",
    "records.report": "Jūsų atsakymas į svetainės klausimą: {question}",
    "records.delivery": "Kas nutiko ataskaitai. {what}",
    "records.arm.personalised": "Palyginimui buvote atsitiktinai priskirti grupei: matote suasmenintus sąrašus.",
    "records.arm.holdout": "Palyginimui buvote atsitiktinai priskirti grupei: matote tą patį sąrašą kaip visi.",
    "records.unreadable": {
      one: "Sugadintas įrašas: {count} baitas. Niekas negali jo perskaityti, ir jis nenaudojamas.",
      few: "Sugadintas įrašas: {count} baitai. Niekas negali jo perskaityti, ir jis nenaudojamas.",
      many: "Sugadintas įrašas: {count} baito. Niekas negali jo perskaityti, ir jis nenaudojamas.",
      other: "Sugadintas įrašas: {count} baitų. Niekas negali jo perskaityti, ir jis nenaudojamas.",
    },
    "records.other": "Šiam puslapiui nežinomos rūšies dalykas: {type}",
    "records.at": "Saugoma nuo {date}.",
    "records.expires": "{date} tai dings.",
    "records.valid": "Jūsų atsakymas galioja iki: {date}. Įrašas apie jį lieka.",
    "records.replaced": "Šį pasirinkimą pakeitė vėlesnis. Įrašas apie jį lieka.",
    "records.stays": "Lieka, kol to neatšauksite arba neištrinsite.",
    "records.measurement": "Lieka, kol išjungsite „{name}“. Tada viskas, kas tam priklauso, ištrinama.",
    "records.stuck": "Lieka, kol neištrinsite visko.",
    "records.asked": "Prašo {controller}. Jei sutiksite, duomenys bus saugomi šiame įrenginyje ne ilgiau kaip {days}.",
    "records.sensitive": "Tuo metu praleistos jautrios temos: {labels}.",
    "records.by.site": "Tai pasirinkote šios svetainės mygtuku; ji rodė savo tekstą.",
    "records.by.script": "Tai atliko šios svetainės scenarijus be jūsų spustelėjimo.",
    "records.gpc": "Tuo metu jūsų naršyklė siuntė Global Privacy Control.",
    "records.erase": "Ištrinti",
    "records.erase.label": "Ištrinti. {what}",
    "records.erased": "Ištrinta. {what}",
    "records.receipt": "Išsaugoti kvitą",
    "records.receipt.label": "Išsaugoti kvitą. {what}",

    "interests.title": "Kas, mūsų manymu, jums patinka",
    "interests.text": "Tai spėjimas. Jis kyla tik iš to, ką čia darėte.",
    "interests.none": "Spėjimų apie jus nėra.",
    "interests.all": "Rodyti visas kategorijas",
    "interests.share": "{share} to, ką žiūrėjote",
    "interests.from": {
      one: "Iš kur tai: {count} dalykas",
      few: "Iš kur tai: {count} dalykai",
      many: "Iš kur tai: {count} dalyko",
      other: "Iš kur tai: {count} dalykų",
    },
    "preferences.more": "Daugiau",
    "preferences.more.label": "Daugiau: {name}",
    "preferences.less": "Mažiau",
    "preferences.less.label": "Mažiau: {name}",
    "preferences.mute": "Niekada nerodyti",
    "preferences.mute.label": "Niekada nerodyti: {name}",
    "interests.forget": "Pamiršti",
    "interests.forget.label": "Pamiršti: {name}",
    "interests.forget.help": "Pamiršti: kai spėjimas klaidingas. Ištrinama viskas, iš ko jis kilo.",
    "preferences.undo": "Atšaukti",
    "preferences.undo.label": "Atšaukti. {what}",
    "preferences.said.more": "Matysite daugiau: {name}",
    "preferences.said.less": "Matysite mažiau: {name}",
    "preferences.said.mute": "Nebematysite: {name}",
    "preferences.said.clear": "Nuostata pašalinta: {name}",
    "interests.said.forget": "Pamiršta: {name}",
    "preferences.title": "Ko prašėte",
    "preferences.none": "Nieko neprašėte.",
    "preferences.about": "Rodyti daugiau arba mažiau panašaus turinio",
    "preferences.about.item": "Ši prekė",
    "preferences.about.category": "Kategorija: {name}",
    "preferences.about.provider": "Gamintojas: {name}",
    "learned.title": "Ko iš jūsų išmokta",
    "learned.text":
      "Kai ką nors pasirenkate iš sąrašo arba praleidžiate, jūsų naršyklė mokosi, kas jums svarbu. Viskas prasideda " +
      "nuo {start}.",
    "learned.none": "Nieko neišmokta.",
    "learned.term.behaviour": "Ką žiūrėjo ir kiti: {percent}",
    "learned.term.content": "Kas panašu: {percent}",
    "learned.term.history": "Ką žiūrėjote anksčiau: {percent}",
    "learned.term.popular": "Kas patinka daugeliui: {percent}",
    "learned.discounted": {
      one: "Parodyta {count} kartą ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
      few: "Parodyta {count} kartus ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
      many: "Parodyta {count} karto ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
      other: "Parodyta {count} kartų ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
    },
    "learned.reset": "Pamiršti, kas išmokta",
    "learned.said.reset": "Tai, kas buvo išmokta, pamiršta.",

    "cause.title": "Kodėl tai matau?",
    "cause.text":
      "Priežastys už prekę kartu sudaro {whole}. Priežastys prieš ją atimamos. Pirmiausia rodomos daugiausia balų " +
      "surinkusios prekės. Tada kai kurios pakeičia vietą, kad sąrašas būtų įvairesnis ir naujos prekės gautų progą.",
    "cause.none": "Šiame puslapyje sąrašo nėra.",
    "cause.list": "Sąrašas {number}",
    "cause.shop": "Šis sąrašas visiems vienodas. Jis nebuvo sudarytas jums.",
    "cause.place": "{place}. {title}",
    "cause.for": "Priežastys už",
    "cause.against": "Priežastys prieš",
    "cause.share": "Dalis",
    "cause.small": "Kiekviena mažiau nei {share}: {reasons}",
    "cause.if": "Jei nebūtumėte žiūrėję: {title}",
    "cause.then.same": "Tai būtų toje pačioje vietoje.",
    "cause.then.moved": "Vieta būtų {then}, o ne {now}.",
    "cause.then.gone": "To šiame sąraše nebūtų.",
    "cause.then.instead": "Čia matytumėte: {title}",
    "cause.then.empty": "Čia nieko nebūtų.",
    "cause.failed": "Šiuo metu to apskaičiuoti nepavyksta.",

    "why.here": "Apskaičiuota šiame įrenginyje. Niekas neišsiųsta.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – nukelia žemyn",
    "reason.viewed-item": "Peržiūrėjote: {title}",
    "reason.viewed-item.self": "Jau anksčiau tai peržiūrėjote",
    "reason.viewed-topic": "Panašu į: {title}",
    "reason.context-item": "Dera su: {title}",
    "reason.earlier-visits": "Tai, ką peržiūrėjote per ankstesnius apsilankymus",
    "reason.usual-price": "Kaina artima tam, ką paprastai peržiūrite",
    "reason.together": "Kelios iš šių priežasčių kartu",
    "reason.popular-here": "Čia populiaru",
    "reason.popular-here.less": "Čia mažiau populiaru",
    "reason.preference": "Prašėte rodyti to daugiau",
    "reason.preference.less": "Prašėte rodyti to mažiau",
    "reason.passed-over": "Jums jau rodyta",
    "reason.exploration": "Vieta, skirta naujoms ir mažiau žinomoms prekėms",
    "reason.others": {
      one: "Dar {count} priežastis",
      few: "Dar {count} priežastys",
      many: "Dar {count} priežasties",
      other: "Dar {count} priežasčių",
    },

    "settings.title": "Nustatymai",
    "settings.recommendations":
      "Tai, ką čia žiūrite ir darote, saugoma šioje naršyklėje ir naudojama parinkti, ką matote. Jei tai išjungsite, " +
      "visa tai bus ištrinta.",
    "settings.offers":
      "Ši svetainė gali parinkti pasiūlymus, kurie jums gali tikti. Jei tai išjungsite, matysite tuos pačius " +
      "pasiūlymus kaip visi.",
    "settings.sensitive":
      "Ši tema gali daug pasakyti apie jus. Kol tai išjungta, tai, ką žiūrite šia tema, nesaugoma ir nenaudojama. " +
      "Jei ją įjungsite, į ją bus atsižvelgiama kaip ir į visa kita. Jei vėl išjungsite, tai, kas apie ją buvo " +
      "saugoma, bus ištrinta.",
    "settings.pause": "Pauzė",
    "settings.pause.text": "Kol tai įjungta, nieko naujo nesaugoma. Kas jau yra, lieka ir toliau naudojama.",
    "settings.unprofiled": "Visiems vienodas sąrašas",
    "settings.unprofiled.text":
      "Kol tai įjungta, tai, kas apie jus saugoma, nenaudojama ir jokie atsakymai nesiunčiami. Matote tai, ką mato " +
      "visi, išskyrus tai, ko prašėte niekada nerodyti. Tai, ką darote, vis tiek saugoma. Kad ir tai " +
      "sustabdytumėte, įjunkite „{pause}“.",
    "settings.needs":
      "Tuo galite naudotis, kai įjungtas jungiklis „{name}“. Iki tol nieko nesaugoma, ir matote tai, ką mato visi.",
    "settings.given": "{date} sutikote. Tai galioja iki {until}. Tada vėl būsite paklausti.",
    "settings.refused": "{date} atmetėte. Iki {until} daugiau nebūsite klausiami.",
    "settings.withdrawn": "{date} atšaukėte savo sutikimą. Iki {until} daugiau nebūsite klausiami.",
    "settings.gpc":
      "Jūsų naršyklė prašo svetainių nekurti jūsų profilio (Global Privacy Control). Ši svetainė to laikosi. Jei čia " +
      "kurį nors nustatymą įjungsite jūs, galios jūsų pasirinkimas.",
    "settings.gpc.off": "Išjungta, nes jūsų naršyklė siunčia Global Privacy Control.",
    "settings.said.on": "Įjungta: {name}",
    "settings.said.off": "Išjungta: {name}",
    "settings.said.erased": "Išjungta, o tai, kas tam buvo saugoma, ištrinta: {name}",

    "reports.title": "Kas buvo išsiųsta",
    "reports.none": "Čia nėra ataskaitų. Nė viena neišsiųsta arba ji buvo ištrinta, kai baigėsi sutikimas.",
    "reports.text": "Jei kada nors bus išsiųsta ataskaita, ji bus čia: žodžiais ir baitas po baito.",
    "reports.at": "{date} išsiųsta.",
    "reports.off": "Niekas nesiunčiama. Tam turėtumėte įjungti: {names}",
    "reports.paused": "Niekas nesiunčiama, kol įjungta „Pauzė“.",
    "reports.unprofiled": "Niekas nesiunčiama, kol įjungtas „Visiems vienodas sąrašas“.",
    "reports.next": "Kas būtų išsiųsta",
    "reports.answer": "Jūsų atsakymas: {answer}",
    "reports.after": "Tai dar gali pasikeisti. Būtų išsiųsta po šios dienos: {date}.",
    "reports.misfits": "Iš {of} žmonių su šiuo atsakymu maždaug {misfits} siunčia skaičių, kuris jam netinka.",
    "reports.noise":
      "Jei be šios ataskaitos būtų teisinga pusė visų spėjimų apie jūsų atsakymą, ją turint teisingų būtų daugiausia " +
      "{right} iš {of} (ε = {epsilon}).",
    "reports.changes":
      "Tas pats atsakymas vėl siunčia tą patį skaičių. Iš {of} pasikeitusių atsakymų maždaug {noticed} pakeičia ir " +
      "skaičių. Kas žino, kad abi ataskaitos yra jūsų, tada žino, kad jūsų atsakymas pasikeitė.",
    "reports.ready": "Parengta, bet neišsiųsta.",
    "reports.about": "Tai apie šį laiką: {epoch}.",
    "reports.sending": "Nežinoma, ar pasiekė.",
    "reports.accepted": "Pasiekė.",
    "reports.rejected": "Buvo atmesta.",
    "reports.failed": "Nėra ženklo, kad pasiekė.",
    "reports.symbol": "Vietoj jūsų atsakymo siunčiamas skaičius {symbol}.",
    "reports.byte.version": "Versija",
    "reports.byte.arm": "Sąrašas: 0 nepasakyta, 1 jūsų, 2 visų",
    "reports.byte.epoch": "Mėnuo, savaitė ar diena, skaičiuojant nuo 1970",
    "reports.byte.metric": "Klausimas",
    "reports.byte.symbol": "Atsakymas su triukšmu",
    "answer.none": "nieko",
    "answer.view": "žiūrėjo",
    "answer.click": "pasirinko iš sąrašo",
    "answer.cart": "įdėjo į krepšelį",
    "answer.purchase": "pirko",
    "answer.no": "ne",
    "answer.yes": "taip",

    "take.title": "Atsisiųskite arba importuokite savo duomenis",
    "take.export": "Išsaugoti visko kopiją",
    "take.export.text":
      "Gausite failą. Galite jį perskaityti ir įkelti į kitą naršyklę. Kvitai jame yra jums patiems: kitur jie " +
      "neįkeliami.",
    "take.export.said": "Failas išsaugotas: {name}",
    "take.receipts": "Išsaugoti visus kvitus",
    "take.receipts.text": "Kvite parašyta, kas jūsų klausė, dėl ko, ką ir kada atsakėte. Tai jūsų įrodymas.",
    "take.receipts.none": "Dar su niekuo nesutikote, todėl kvitų nėra.",
    "take.import": "Įkelti kopiją iš failo",
    "take.import.text": "Prieš ką nors pridedant matote, kas yra faile.",
    "take.import.found": {
      one: "Faile yra {count} dalykas.",
      few: "Faile yra {count} dalykai.",
      many: "Faile yra {count} dalyko.",
      other: "Faile yra {count} dalykų.",
    },
    "take.import.fresh": {
      one: "Iš jų čia naujas {count}.",
      few: "Iš jų čia nauji {count}.",
      many: "Iš jų čia nauja {count}.",
      other: "Iš jų čia naujų {count}.",
    },
    "take.import.add": "Pridėti, kas nauja",
    "take.import.cancel": "Nieko nepridėti",
    "take.import.said": {
      one: "Pridėtas {count} dalykas.",
      few: "Pridėti {count} dalykai.",
      many: "Pridėta {count} dalyko.",
      other: "Pridėta {count} dalykų.",
    },
    "take.import.cancelled": "Nieko nepridėta.",
    "take.import.damaged": "Šis failas sugadintas arba tai ne kopija iš čia. Nieko nepridėta.",
    "take.import.version": "Šis failas yra iš kitos šio įrankio versijos. Nieko nepridėta.",
    "take.import.consent": "Pirma įjunkite „{name}“, tada įkelkite failą. Nieko nepridėta.",
    "take.erase": "Ištrinti viską",
    "take.erase.text":
      "Taip ištrinama viskas, kas čia saugoma, kartu su jūsų atsakymais, visose atvertose šios svetainės kortelėse.",
    "take.erase.ask": "Ar norite ištrinti viską? Susigrąžinti negalėsite.",
    "take.erase.yes": "Taip, ištrinti viską",
    "take.erase.no": "Ne, palikti",
    "take.erase.kept": "Niekas neištrinta.",
    "take.erase.said": "Viskas ištrinta visose atvertose kortelėse.",

    "ranking.title": "Kaip sudaromi sąrašai",

    "works.title": "Kaip tai veikia",
    "works.text": "Šis puslapis ką tik paklausė paties įrankio. Štai jo atsakymai.",
    "works.network": "Tinklas",
    "works.sealed": {
      one:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandytas {count} " +
        "išėjimas, ir jis uždarytas.",
      few:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandyti {count} " +
        "išėjimai, ir visi uždaryti.",
      many:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandyta {count} " +
        "išėjimo, ir visi uždaryti.",
      other:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandyta {count} " +
        "išėjimų, ir visi uždaryti.",
    },
    "works.unsealed": "Neužsandarinta. Čia pati naršyklė nesukliudo siųsti daliai, kurioje yra jūsų duomenys.",
    "works.open": "Neuždaryta: {names}",
    "works.encryption": "Šifravimas",
    "works.encryption.split": "Užšifruota. Kai kas nors ištrinama, raktas perrašomas.",
    "works.encryption.database": "Užšifruota. Kai kas nors ištrinama, jūsų naršyklė gali kurį laiką saugoti raktą.",
    "works.encryption.limits":
      "Kas gali naudotis jūsų paskyra šiame įrenginyje, gali perskaityti tai, kas saugoma. Tą gali ir kiti šios " +
      "svetainės scenarijai.",
    "works.storage": "Saugykla",
    "works.storage.indexeddb": "Saugoma šioje naršyklėje, šiame įrenginyje. Jūsų naršyklė gali tai ištrinti pati.",
    "works.storage.memory": "Saugoma tik kol uždarysite šį puslapį, nes jūsų naršyklė daugiau neleidžia.",
    "works.storage.none": "Nieko nesaugoma.",
    "works.newer": "Yra naujesnės šio įrankio versijos duomenų. Jie palikti, kokie yra, ir nenaudojami.",
    "works.retention": "Kiek laiko",
    "works.retention.text":
      "Tai, ką čia peržiūrite ir darote, saugoma ne ilgiau kaip {days}. Jūsų pasirinkimai, tai, ko prašėte, ir " +
      "jūsų atsakymai saugomi ilgiau.",
    "works.next": "{date} dings artimiausias dalykas.",
    "works.answers": "Jūsų atsakymai",
    "works.answers.given": "Sutikimas galioja iki {date}: {purpose}",
    "works.answers.no": "Atmetimas galioja iki {date}: {purpose}",
    "works.answers.none": "Jų nėra.",
    "works.rules": "Šios svetainės taisyklės",
    "works.rules.text": "Versija {revision}",
    "works.controller": "Kas už tai atsako",
    "works.contact": "Kontaktai",
    "works.address": "Adresas",
    "works.notice": "Privatumo pranešimas",
    "works.notice.read": "Skaityti privatumo pranešimą",
  },
};
