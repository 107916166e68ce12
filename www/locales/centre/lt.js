/**
 * Lithuanian, for the preference centre. Translated by machine; a native reader is wanted. A date ends with “d.” in
 * Lithuanian, so it does not stand at the end of a sentence.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lt",
  dir: "ltr",
  texts: {
    "centre.title": "Jūsų duomenys ir jūsų pasirinkimai",
    "centre.lead":
      "Čia matote viską, kas apie jus saugoma, kad būtų parinkta, ką jums rodo ši svetainė. Tai saugoma šioje " +
      "naršyklėje, šiame įrenginyje. Galite tai perskaityti, pakeisti ir ištrinti.",
    "centre.close": "Uždaryti",
    "centre.contents": "Šiame puslapyje",
    "centre.loading": "Palaukite…",
    "centre.failed": "Nepavyko. Niekas nepasikeitė.",
    "centre.tabs": "Čia atlikta. Kita atverta šios svetainės kortelė dar neatsakė: uždarykite ją.",
    "centre.stopped": "Šis įrankis sustojo. Norėdami tęsti, įkelkite puslapį iš naujo.",
    "centre.data": "Rodyti kaip duomenis",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (žyma)",
    "facet.provider": "{name} (gamintojas)",

    "kept.title": "Ką saugome",
    "kept.none": "Apie jus nieko nesaugoma.",
    "kept.count": {
      one: "Saugomas {count} dalykas.",
      few: "Saugomi {count} dalykai.",
      many: "Saugoma {count} dalyko.",
      other: "Saugoma {count} dalykų.",
    },
    "kept.text": "Prie kiekvieno parašyta, kada jis dings savaime. Galite jį ištrinti ir anksčiau.",
    "kept.proof": "Jūsų atsakymai saugomi kaip įrodymas, ką pasakėte. Jie dings, kai ištrinsite viską.",
    "kept.day": {
      one: "{day}: {count} dalykas",
      few: "{day}: {count} dalykai",
      many: "{day}: {count} dalyko",
      other: "{day}: {count} dalykų",
    },
    "kept.undated": {
      one: "Be datos: {count} dalykas",
      few: "Be datos: {count} dalykai",
      many: "Be datos: {count} dalyko",
      other: "Be datos: {count} dalykų",
    },
    "kept.view": "Žiūrėjote: {title}",
    "kept.click": "Pasirinkote iš sąrašo: {title}",
    "kept.cart": "Įdėjote į krepšelį: {title}",
    "kept.purchase": "Pirkote: {title}",
    "kept.category": "Grupė: {name}.",
    "kept.showing": {
      one: "Jums parodytas {count} dalykas: {titles}",
      few: "Jums parodyti {count} dalykai: {titles}",
      many: "Jums parodyta {count} dalyko: {titles}",
      other: "Jums parodyta {count} dalykų: {titles}",
    },
    "kept.mute": "Prašėte niekada nerodyti: {name}",
    "kept.boost": "Prašėte rodyti daugiau: {name}",
    "kept.lower": "Prašėte rodyti mažiau: {name}",
    "kept.pause.on": "Įjungėte pauzę.",
    "kept.pause.off": "Išjungėte pauzę.",
    "kept.unprofiled.on": "Prašėte tokio pat sąrašo kaip visiems.",
    "kept.unprofiled.off": "Vėl prašėte sąrašų, sudarytų jums.",
    "kept.given": "Sutikote: {purpose}",
    "kept.refused": "Nesutikote: {purpose}",
    "kept.withdrawn": "Atšaukėte savo sutikimą: {purpose}",
    "kept.report": "Jūsų atsakymas į svetainės klausimą: {question}",
    "kept.passage": "Kas nutiko ataskaitai. {what}",
    "kept.lot.personalised": "Burtai jums skyrė jūsų pačių sąrašą.",
    "kept.lot.holdout": "Burtai palyginimui jums skyrė tokį pat sąrašą kaip visiems.",
    "kept.unreadable": {
      one: "Sugadintas įrašas: {count} baitas. Niekas negali jo perskaityti, ir jis nenaudojamas.",
      few: "Sugadintas įrašas: {count} baitai. Niekas negali jo perskaityti, ir jis nenaudojamas.",
      many: "Sugadintas įrašas: {count} baito. Niekas negali jo perskaityti, ir jis nenaudojamas.",
      other: "Sugadintas įrašas: {count} baitų. Niekas negali jo perskaityti, ir jis nenaudojamas.",
    },
    "kept.other": "Šiam puslapiui nežinomos rūšies dalykas: {type}",
    "kept.at": "Saugoma nuo {date}.",
    "kept.expires": "{date} tai dings.",
    "kept.holds": "Jūsų atsakymas galioja iki: {date}. Įrašas apie jį lieka.",
    "kept.stays": "Lieka, kol to neatšauksite arba neištrinsite.",
    "kept.told": "Lieka, kol išjungsite „{name}“. Tada viskas, kas tam priklauso, ištrinama.",
    "kept.stuck": "Lieka, kol neištrinsite visko.",
    "kept.asked": "Kas klausia: {controller}; sutikus saugoma ne ilgiau kaip {days}.",
    "kept.sensitive": "Tuo metu praleistos jautrios temos: {labels}.",
    "kept.signal": "Tuo metu jūsų naršyklė siuntė Global Privacy Control.",
    "kept.erase": "Ištrinti",
    "kept.erase.label": "Ištrinti. {what}",
    "kept.erased": "Ištrinta. {what}",
    "kept.receipt": "Išsaugoti kvitą",
    "kept.receipt.label": "Išsaugoti kvitą. {what}",

    "likes.title": "Kas, mūsų manymu, jums patinka",
    "likes.text":
      "Tai spėjimas. Jis kyla tik iš to, ką čia darėte. Juosta rodo, kokia dalis to, ką žiūrėjote, priklauso " +
      "kiekvienai grupei. Jei ką nors pakeisite, šios svetainės sąrašai iškart prisitaikys.",
    "likes.none": "Spėjimų apie jus nėra.",
    "likes.share": "{share} to, ką žiūrėjote",
    "likes.from": {
      one: "Iš kur tai: {count} dalykas",
      few: "Iš kur tai: {count} dalykai",
      many: "Iš kur tai: {count} dalyko",
      other: "Iš kur tai: {count} dalykų",
    },
    "likes.more": "Daugiau",
    "likes.more.label": "Daugiau: {name}",
    "likes.more.help": "Daugiau: šios grupės dalykai kyla aukštyn.",
    "likes.less": "Mažiau",
    "likes.less.label": "Mažiau: {name}",
    "likes.less.help": "Mažiau: šios grupės dalykai leidžiasi žemyn.",
    "likes.never": "Niekada nerodyti",
    "likes.never.label": "Niekada nerodyti: {name}",
    "likes.never.help": "Niekada nerodyti: nieko iš šios grupės nerodoma, kol to neatšauksite.",
    "likes.forget": "Pamiršti",
    "likes.forget.label": "Pamiršti: {name}",
    "likes.forget.help": "Pamiršti: kai spėjimas klaidingas. Ištrinama viskas, iš ko jis kilo.",
    "likes.back": "Atšaukti",
    "likes.back.label": "Atšaukti. {what}",
    "likes.said.boost": "Matysite daugiau: {name}",
    "likes.said.lower": "Matysite mažiau: {name}",
    "likes.said.mute": "Nebematysite: {name}",
    "likes.said.clear": "Jūsų pageidavimas atšauktas: {name}",
    "likes.said.forget": "Pamiršta: {name}",
    "likes.wishes": "Ko prašėte",
    "likes.wishes.none": "Nieko neprašėte.",
    "wish.title": "Prašyti daugiau arba mažiau",
    "wish.item": "Ši prekė",
    "wish.category": "Grupė: {name}",
    "wish.provider": "Gamintojas: {name}",
    "likes.learned": "Ko iš jūsų išmokta",
    "likes.learned.text":
      "Kai ką nors pasirenkate iš sąrašo arba praleidžiate, jūsų naršyklė mokosi, kas jums svarbu. Viskas prasideda nuo " +
      "{start}.",
    "likes.learned.none": "Nieko neišmokta.",
    "likes.term.behaviour": "Ką žiūrėjo ir kiti: {percent}",
    "likes.term.content": "Kas panašu: {percent}",
    "likes.term.own": "Ką žiūrėjote anksčiau: {percent}",
    "likes.term.popular": "Kas patinka daugeliui: {percent}",
    "likes.faded": {
      one: "Parodyta {count} kartą ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
      few: "Parodyta {count} kartus ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
      many: "Parodyta {count} karto ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
      other: "Parodyta {count} kartų ir nepasirinkta, todėl šiek tiek leidžiasi žemyn: {title}",
    },
    "likes.reset": "Pamiršti, kas išmokta",
    "likes.said.reset": "Tai, kas buvo išmokta, pamiršta.",

    "cause.title": "Kodėl tai matote",
    "cause.text":
      "Tai, kas kalba už dalyką, kartu sudaro {whole}. Tai, kas kalba prieš, atimama. Sąrašas prasideda nuo to, kam " +
      "lieka daugiausia. Paskui kai kurie dalykai keičiasi vietomis, kad sąrašas nebūtų visas vienodas ir nauji " +
      "dalykai gautų progą.",
    "cause.none": "Šiame puslapyje sąrašo nėra.",
    "cause.list": "Sąrašas {number}",
    "cause.shop": "Šis sąrašas visiems vienodas. Jis nebuvo sudarytas jums.",
    "cause.place": "{place}. {title}",
    "cause.for": "Kas kalba už",
    "cause.against": "Kas kalba prieš",
    "cause.share": "Dalis",
    "cause.small": "Mažiau nei {share}: {reasons}",
    "cause.if": "Jei nebūtumėte žiūrėję: {title}",
    "cause.then.same": "Tai būtų toje pačioje vietoje.",
    "cause.then.moved": "Vieta būtų {then}, o ne {now}.",
    "cause.then.gone": "To šiame sąraše nebūtų.",
    "cause.then.instead": "Čia matytumėte: {title}",
    "cause.then.empty": "Čia nieko nebūtų.",
    "cause.failed": "Šiuo metu to apskaičiuoti nepavyksta.",

    "why.here": "Apskaičiuota šiame įrenginyje. Nieko nebuvo išsiųsta.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – dėl to tai yra žemiau",
    "reason.viewed-item": "Žiūrėjote: {title}",
    "reason.viewed-item.self": "Tai jau žiūrėjote anksčiau",
    "reason.viewed-topic": "Panašu į: {title}",
    "reason.context-item": "Tinka kartu su: {title}",
    "reason.earlier-visits": "Tai, ką žiūrėjote ankstesnių apsilankymų metu",
    "reason.usual-price": "Kaina artima tam, ką paprastai žiūrite",
    "reason.together": "Tai, ką kelios iš šių priežasčių sako kartu",
    "reason.popular-here": "Čia populiaru",
    "reason.popular-here.less": "Tai žiūri mažiau žmonių",
    "reason.chosen-interest": "Prašėte to rodyti daugiau",
    "reason.chosen-interest.less": "Prašėte to rodyti mažiau",
    "reason.shown-before": "Jums jau rodyta anksčiau",
    "reason.exploration": "Vieta, skirta naujiems ir mažiau žinomiems dalykams",
    "reason.others": {
      one: "Dar {count} priežastis",
      few: "Dar {count} priežastys",
      many: "Dar {count} priežasties",
      other: "Dar {count} priežasčių",
    },

    "switch.title": "Jungikliai",
    "switch.text": "Vienu veiksmu jungiklis įjungiamas, vienu – išjungiamas. Galite bet kada apsigalvoti.",
    "switch.recommendations":
      "Tai, ką žiūrite, saugoma šioje naršyklėje ir naudojama parinkti, ką matote. Jei tai išjungsite, visa tai bus " +
      "ištrinta.",
    "switch.offers":
      "Jūsų naršyklė parenka pasiūlymus, kurie jums gali tikti. Tam ji naudoja tai, kas čia saugoma. Jei tai išjungsite, " +
      "matysite tuos pačius pasiūlymus kaip visi.",
    "switch.sensitive":
      "Ši tema gali daug pasakyti apie jus. Kol tai išjungta, ji nesaugoma ir nenaudojama parinkti, ką matote. Jei ją " +
      "įjungsite, į ją bus atsižvelgiama kaip ir į visa kita. Jei vėl išjungsite, tai, kas apie ją buvo saugoma, bus " +
      "ištrinta.",
    "switch.pause": "Pauzė",
    "switch.pause.text": "Kol tai įjungta, nieko naujo nesaugoma. Kas jau yra, lieka ir toliau naudojama.",
    "switch.unprofiled": "Visiems vienodas sąrašas",
    "switch.unprofiled.text":
      "Kol tai įjungta, tai, kas apie jus saugoma, nenaudojama. Matote tai, ką mato visi. Tai, ką darote, vis tiek " +
      "saugoma. Kad ir tai sustabdytumėte, įjunkite „{pause}“.",
    "switch.needs":
      "Tuo galite naudotis, kai įjungtas jungiklis „{name}“. Iki tol nieko nesaugoma, ir matote tai, ką mato visi.",
    "switch.unset": "Dar neatsakėte.",
    "switch.given": "{date} sutikote. Tai galioja iki {until} ir tada vėl būsite paklausti.",
    "switch.refused": "{date} nesutikote. Iki {until} daugiau nebūsite klausiami.",
    "switch.withdrawn": "{date} atšaukėte savo sutikimą. Iki {until} daugiau nebūsite klausiami.",
    "switch.signal":
      "Jūsų naršyklė prašo svetainių nekurti jūsų profilio. Tai vadinama Global Privacy Control. Ši svetainė elgiasi taip, " +
      "kaip prašoma. Jei čia kurį nors jungiklį įjungsite jūs, galios jūsų pasirinkimas.",
    "switch.signal.off": "Išjungta, nes jūsų naršyklė siunčia Global Privacy Control.",
    "switch.said.on": "Įjungta: {name}",
    "switch.said.off": "Išjungta: {name}",
    "switch.said.erased": "Išjungta, o tai, kas tam buvo saugoma, ištrinta: {name}",

    "sent.title": "Kas buvo išsiųsta",
    "sent.none":
      "Šiame sąraše nėra ataskaitos: nė viena nebuvo išsiųsta arba ji buvo ištrinta, kai baigėsi kuris nors sutikimas.",
    "sent.text": "Jei kada nors bus išsiųsta ataskaita, ji bus čia: žodžiais ir baitas po baito.",
    "sent.at": "{date} išsiųsta.",
    "sent.off": "Niekas nesiunčiama. Tam turėtumėte įjungti: {names}",
    "sent.paused": "Niekas nesiunčiama, kol įjungta pauzė.",
    "sent.next": "Kas būtų išsiųsta",
    "sent.answer": "Jūsų atsakymas: {answer}",
    "sent.after": "Tai dar gali pasikeisti. Būtų išsiųsta po šios dienos: {date}.",
    "sent.noise":
      "Prieš išsiunčiant jis paslepiamas atsitiktinume. Vien iš šios ataskaitos niekas negali būti dėl jūsų atsakymo " +
      "daugiau nei {times} karto tiek tikras kaip anksčiau (ε = {epsilon}).",
    "sent.month":
      "Iš visų vieno mėnesio ataskaitų kartu kas nors gali būti dėl kažko apie jus daugiausia {times} karto tiek " +
      "tikras kaip anksčiau (ε = {epsilon}).",
    "sent.ready": "Parengta, bet neišsiųsta.",
    "sent.about": "Tai apie šį laiką: {epoch}.",
    "sent.leaving": "Niekas nežino, ar pasiekė.",
    "sent.arrived": "Pasiekė.",
    "sent.refused": "Buvo atmesta.",
    "sent.failed": "Nėra ženklo, kad pasiekė.",
    "sent.symbol": "Vietoj jūsų atsakymo siunčiamas skaičius {symbol}. Tai triukšmas: jį gali duoti ir kiti atsakymai.",
    "sent.byte.version": "Versija",
    "sent.byte.arm": "Sąrašas: 0 nepasakyta, 1 jūsų, 2 visų",
    "sent.byte.epoch": "Mėnuo, savaitė ar diena, skaičiuojant nuo 1970",
    "sent.byte.signal": "Klausimas",
    "sent.byte.symbol": "Triukšmas vietoj jūsų atsakymo",
    "answer.none": "nieko",
    "answer.view": "žiūrėjo",
    "answer.click": "pasirinko iš sąrašo",
    "answer.cart": "įdėjo į krepšelį",
    "answer.purchase": "pirko",
    "answer.no": "ne",
    "answer.yes": "taip",

    "take.title": "Pasiimkite tai su savimi arba ištrinkite",
    "take.export": "Išsaugoti visko kopiją",
    "take.export.text":
      "Gausite failą. Galite jį perskaityti ir įkelti į kitą naršyklę. Kvitai jame yra jums patiems: kitur jie " +
      "neįkeliami.",
    "take.export.said": "Failas išsaugotas: {name}",
    "take.receipts": "Išsaugoti visus kvitus",
    "take.receipts.text": "Kvite parašyta, kas jūsų klausė, dėl ko, ką ir kada atsakėte. Tai jūsų įrodymas.",
    "take.receipts.none": "Dar į nieką neatsakėte, todėl kvitų nėra.",
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
    "take.import.consent": "Pirma įjunkite jungiklį „{name}“. Tada failą bus galima įkelti. Nieko nepridėta.",
    "take.purpose": "Norėdami ištrinti tik tai, kas buvo saugoma vienam tikslui, išjunkite jo jungiklį aukščiau.",
    "take.erase": "Ištrinti viską",
    "take.erase.text":
      "Taip ištrinama viskas, kas čia saugoma, kartu su jūsų atsakymais, visose atvertose šios svetainės kortelėse.",
    "take.erase.ask": "Ar norite ištrinti viską? Susigrąžinti negalėsite.",
    "take.erase.yes": "Taip, ištrinti viską",
    "take.erase.no": "Ne, palikti",
    "take.erase.kept": "Niekas neištrinta.",
    "take.erase.said": "Viskas ištrinta visose atvertose kortelėse.",

    "works.title": "Kaip tai veikia",
    "works.text": "Šis puslapis ką tik paklausė paties įrankio. Štai jo atsakymai.",
    "works.network": "Tinklas",
    "works.sealed": {
      one:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandytas {count} išėjimas, " +
        "ir jis uždarytas.",
      few:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandyti {count} išėjimai, " +
        "ir visi uždaryti.",
      many:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandyta {count} išėjimo, " +
        "ir visi uždaryti.",
      other:
        "Užsandarinta. Dalis, kurioje yra jūsų duomenys, niekur negali jų išsiųsti. Ką tik išbandyta {count} išėjimų, " +
        "ir visi uždaryti.",
    },
    "works.unsealed":
      "Neužsandarinta. Čia pati naršyklė nesukliudo siųsti daliai, kurioje yra jūsų duomenys.",
    "works.open": "Neuždaryta: {names}",
    "works.encryption": "Šifravimas",
    "works.encryption.none":
      "Nešifruota. Kas gali naudotis jūsų paskyra šiame įrenginyje, gali perskaityti tai, kas saugoma. Tą gali ir kiti šios " +
      "svetainės scenarijai.",
    "works.storage": "Saugykla",
    "works.storage.indexeddb": "Saugoma šioje naršyklėje, šiame įrenginyje. Jūsų naršyklė gali tai ištrinti pati.",
    "works.storage.memory": "Saugoma tik kol uždarysite šį puslapį, nes jūsų naršyklė daugiau neleidžia.",
    "works.storage.none": "Nieko nesaugoma.",
    "works.newer": "Yra naujesnės šio įrankio versijos duomenų. Jie palikti, kokie yra, ir nenaudojami.",
    "works.retention": "Kiek laiko",
    "works.retention.text": "Visa, ką darote, saugoma ne ilgiau kaip {days}.",
    "works.next": "{date} dings artimiausias dalykas.",
    "works.answers": "Jūsų atsakymai",
    "works.answers.given": "Jūsų sutikimas galioja iki {date}: {purpose}",
    "works.answers.no": "Jūsų nesutikimas galioja iki {date}: {purpose}",
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
