/**
 * Croatian, for the preference centre. Translated by machine; a native reader is wanted. Dates end with a full stop in
 * Croatian, so they do not stand at the end of a sentence.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hr",
  dir: "ltr",
  texts: {
    "centre.title": "Vaši podaci i vaši izbori",
    "centre.lead":
      "Ovdje vidite sve što se o vama čuva kako bi se odabralo što vam ovo web-mjesto prikazuje. Čuva se u ovom " +
      "pregledniku, na ovom uređaju. Možete to pročitati, promijeniti i izbrisati.",
    "centre.close": "Zatvori",
    "centre.contents": "Na ovoj stranici",
    "centre.loading": "Samo trenutak…",
    "centre.failed": "To nije uspjelo. Ništa se nije promijenilo.",
    "centre.tabs": "Ovdje je gotovo. Druga otvorena kartica ovog web-mjesta još nije odgovorila: zatvorite je.",
    "centre.stopped": "Ovaj se alat zaustavio. Ponovno učitajte stranicu da biste nastavili.",
    "centre.data": "Prikaži kao podatke",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (oznaka)",
    "facet.provider": "{name} (proizvođač)",

    "kept.title": "Što čuvamo",
    "kept.none": "O vama se ništa ne čuva.",
    "kept.count": { one: "Čuva se {count} stvar.", few: "Čuvaju se {count} stvari.", other: "Čuva se {count} stvari." },
    "kept.text": "Uz svaku piše kada nestaje sama od sebe. Možete je izbrisati i prije toga.",
    "kept.proof": "Vaši se odgovori čuvaju kao dokaz onoga što ste rekli. Nestaju kada izbrišete sve.",
    "kept.day": { one: "{day}: {count} stvar", few: "{day}: {count} stvari", other: "{day}: {count} stvari" },
    "kept.undated": { one: "Bez datuma: {count} stvar", few: "Bez datuma: {count} stvari", other: "Bez datuma: {count} stvari" },
    "kept.view": "Gledali ste: {title}",
    "kept.click": "Odabrali ste s popisa: {title}",
    "kept.cart": "Stavili ste u košaricu: {title}",
    "kept.purchase": "Kupili ste: {title}",
    "kept.category": "Skupina: {name}.",
    "kept.showing": {
      one: "Prikazana vam je {count} stvar: {titles}",
      few: "Prikazane su vam {count} stvari: {titles}",
      other: "Prikazano vam je {count} stvari: {titles}",
    },
    "kept.mute": "Tražili ste da nikada ne vidite: {name}",
    "kept.boost": "Tražili ste više od: {name}",
    "kept.lower": "Tražili ste manje od: {name}",
    "kept.pause.on": "Uključili ste pauzu.",
    "kept.pause.off": "Isključili ste pauzu.",
    "kept.unprofiled.on": "Tražili ste isti popis kao i svi drugi.",
    "kept.unprofiled.off": "Ponovno ste tražili popise napravljene za vas.",
    "kept.given": "Pristali ste na: {purpose}",
    "kept.refused": "Odbili ste: {purpose}",
    "kept.withdrawn": "Povukli ste svoj pristanak za: {purpose}",
    "kept.report": "Vaš odgovor na pitanje stranice: {question}",
    "kept.passage": "Što je bilo s izvješćem. {what}",
    "kept.lot.personalised": "Ždrijeb vam je dao vaš vlastiti popis.",
    "kept.lot.holdout": "Ždrijeb vam je za usporedbu dao popis koji dobivaju svi.",
    "kept.unreadable": {
      one: "Oštećeni zapis od {count} bajta. Nitko ga ne može pročitati i ne koristi se.",
      few: "Oštećeni zapis od {count} bajta. Nitko ga ne može pročitati i ne koristi se.",
      other: "Oštećeni zapis od {count} bajtova. Nitko ga ne može pročitati i ne koristi se.",
    },
    "kept.other": "Nešto što ova stranica ne poznaje, vrsta: {type}",
    "kept.at": "Čuva se od {date}.",
    "kept.expires": "Dana {date} to nestaje.",
    "kept.holds": "Vaš odgovor vrijedi do: {date}. Bilješka o njemu ostaje.",
    "kept.stays": "Ostaje dok to ne povučete ili izbrišete.",
    "kept.told": "Ostaje dok ne isključite „{name}”. Tada se briše sve što tome pripada.",
    "kept.stuck": "Ostaje dok ne izbrišete sve.",
    "kept.asked": "Tko pita: {controller}; uz pristanak čuva se najviše {days}.",
    "kept.sensitive": "Osjetljive teme koje su tada bile izostavljene: {labels}.",
    "kept.signal": "Vaš je preglednik tada slao Global Privacy Control.",
    "kept.erase": "Izbriši",
    "kept.erase.label": "Izbriši. {what}",
    "kept.erased": "Izbrisano. {what}",
    "kept.receipt": "Spremi potvrdu",
    "kept.receipt.label": "Spremi potvrdu. {what}",

    "likes.title": "Što mislimo da vam se sviđa",
    "likes.text":
      "Ovo je nagađanje. Dolazi samo iz onoga što ste ovdje činili. Traka pokazuje koliko onoga što ste gledali " +
      "pripada svakoj skupini. Ako nešto promijenite, popisi na ovom web-mjestu odmah se prilagode.",
    "likes.none": "O vama nema nagađanja.",
    "likes.share": "{share} onoga što ste gledali",
    "likes.from": {
      one: "Odakle to dolazi: {count} stvar",
      few: "Odakle to dolazi: {count} stvari",
      other: "Odakle to dolazi: {count} stvari",
    },
    "likes.more": "Više",
    "likes.more.label": "Više: {name}",
    "likes.more.help": "Više: stvari iz ove skupine pomiču se prema gore.",
    "likes.less": "Manje",
    "likes.less.label": "Manje: {name}",
    "likes.less.help": "Manje: stvari iz ove skupine pomiču se prema dolje.",
    "likes.never": "Nikada ne prikazuj",
    "likes.never.label": "Nikada ne prikazuj: {name}",
    "likes.never.help": "Nikada ne prikazuj: ništa iz ove skupine ne prikazuje se dok to ne povučete.",
    "likes.forget": "Zaboravi",
    "likes.forget.label": "Zaboravi: {name}",
    "likes.forget.help": "Zaboravi: za nagađanje koje je pogrešno. Briše se sve iz čega ono dolazi.",
    "likes.back": "Povuci",
    "likes.back.label": "Povuci. {what}",
    "likes.said.boost": "Vidjet ćete više od: {name}",
    "likes.said.lower": "Vidjet ćete manje od: {name}",
    "likes.said.mute": "Više nećete vidjeti: {name}",
    "likes.said.clear": "Vaša je želja povučena: {name}",
    "likes.said.forget": "Zaboravljeno: {name}",
    "likes.wishes": "Što ste tražili",
    "likes.wishes.none": "Niste ništa tražili.",
    "wish.title": "Zatraži više ili manje",
    "wish.item": "Ovaj proizvod",
    "wish.category": "Skupina: {name}",
    "wish.provider": "Proizvođač: {name}",
    "likes.learned": "Što je naučeno od vas",
    "likes.learned.text":
      "Kada nešto odaberete s popisa ili preskočite, vaš preglednik uči što vam je važno. Sve počinje na {start}.",
    "likes.learned.none": "Ništa nije naučeno.",
    "likes.term.behaviour": "Što su gledali i drugi: {percent}",
    "likes.term.content": "Što je slično: {percent}",
    "likes.term.own": "Što ste ranije gledali: {percent}",
    "likes.term.popular": "Što se sviđa mnogima: {percent}",
    "likes.faded": {
      one: "Prikazano {count} put i nije odabrano, pa se pomiče malo prema dolje: {title}",
      few: "Prikazano {count} puta i nije odabrano, pa se pomiče malo prema dolje: {title}",
      other: "Prikazano {count} puta i nije odabrano, pa se pomiče malo prema dolje: {title}",
    },
    "likes.reset": "Zaboravi naučeno",
    "likes.said.reset": "Naučeno je zaboravljeno.",

    "cause.title": "Zašto ovo vidite",
    "cause.text":
      "Ono što govori u korist neke stvari zajedno čini {whole}. Ono što govori protiv nje oduzima se. Popis počinje " +
      "onim čemu ostane najviše. Zatim neke stvari zamijene mjesta, da popis ne bude sav jednak i da novo dobije " +
      "priliku.",
    "cause.none": "Na ovoj stranici nema popisa.",
    "cause.list": "Popis {number}",
    "cause.shop": "Ovaj je popis isti za sve. Nije napravljen za vas.",
    "cause.place": "{place}. {title}",
    "cause.for": "Što govori u korist",
    "cause.against": "Što govori protiv",
    "cause.share": "Dio",
    "cause.small": "Manje od {share}: {reasons}",
    "cause.if": "Da niste gledali: {title}",
    "cause.then.same": "Bilo bi na istom mjestu.",
    "cause.then.moved": "Bilo bi na {then}. mjestu, a ne na {now}. mjestu.",
    "cause.then.gone": "Ne bi bilo na ovom popisu.",
    "cause.then.instead": "Ovdje biste vidjeli: {title}",
    "cause.then.empty": "Ovdje ne bi bilo ništa.",
    "cause.failed": "To se trenutačno ne može izračunati.",

    "why.here": "Izračunato na ovom uređaju. Ništa nije poslano.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – to ga pomiče prema dolje",
    "reason.viewed-item": "Gledali ste: {title}",
    "reason.viewed-item.self": "Ovo ste već gledali",
    "reason.viewed-topic": "Slično kao: {title}",
    "reason.context-item": "Ide uz: {title}",
    "reason.earlier-visits": "Ono što ste gledali pri ranijim posjetima",
    "reason.usual-price": "Cijena je blizu onoga što obično gledate",
    "reason.together": "Ono što nekoliko ovih razloga kaže zajedno",
    "reason.popular-here": "Ovdje popularno",
    "reason.popular-here.less": "Ovo gleda manje ljudi",
    "reason.chosen-interest": "Tražili ste da vidite više ovoga",
    "reason.chosen-interest.less": "Tražili ste da vidite manje ovoga",
    "reason.shown-before": "Već vam je bilo prikazano",
    "reason.exploration": "Mjesto koje se čuva za novo i manje poznato",
    "reason.others": { one: "Još {count} razlog", few: "Još {count} razloga", other: "Još {count} razloga" },

    "switch.title": "Prekidači",
    "switch.text": "Jedan korak uključuje prekidač i jedan ga korak isključuje. Možete se predomisliti u svakom trenutku.",
    "switch.recommendations":
      "Ono što gledate čuva se u ovom pregledniku i koristi za odabir onoga što vidite. Ako ovo isključite, sve se to " +
      "briše.",
    "switch.offers":
      "Vaš preglednik bira ponude koje bi vam mogle odgovarati. Za to koristi ono što se ovdje čuva. Ako ovo " +
      "isključite, vidite iste ponude kao i svi drugi.",
    "switch.sensitive":
      "Ova tema može mnogo reći o vama. Dok je ovo isključeno, ona se ne čuva i ne koristi za odabir onoga što vidite. " +
      "Ako je uključite, računa se kao i sve drugo. Ako je opet isključite, briše se ono što se o njoj čuvalo.",
    "switch.pause": "Pauza",
    "switch.pause.text": "Dok je ovo uključeno, ne čuva se ništa novo. Ono što već postoji ostaje i dalje se koristi.",
    "switch.unprofiled": "Isti popis za sve",
    "switch.unprofiled.text":
      "Dok je ovo uključeno, ne koristi se ono što se o vama čuva. Vidite ono što vide svi. Ono što činite i dalje " +
      "se čuva. Da zaustavite i to, uključite „{pause}”.",
    "switch.needs":
      "Ovo možete koristiti kada je uključen prekidač „{name}”. Do tada se ništa ne čuva i vidite ono što vide svi.",
    "switch.unset": "Još niste odgovorili.",
    "switch.given": "Dana {date} pristali ste. To vrijedi do {until} i tada ćemo vas ponovno pitati.",
    "switch.refused": "Dana {date} odbili ste. Prije {until} nećemo vas ponovno pitati.",
    "switch.withdrawn": "Dana {date} povukli ste svoj pristanak. Prije {until} nećemo vas ponovno pitati.",
    "switch.signal":
      "Vaš preglednik traži od web-mjesta da ne izrađuju vaš profil. To se zove Global Privacy Control. Ovo web-mjesto " +
      "postupa tako. Ako ovdje sami uključite neki prekidač, vrijedi vaš vlastiti izbor.",
    "switch.signal.off": "Isključeno, jer vaš preglednik šalje Global Privacy Control.",
    "switch.said.on": "Uključeno: {name}",
    "switch.said.off": "Isključeno: {name}",
    "switch.said.erased": "Isključeno, a ono što se za to čuvalo je izbrisano: {name}",

    "sent.title": "Što je poslano",
    "sent.none":
      "Na ovom popisu nema izvješća: nijedno nije poslano ili je izbrisano kad je neki pristanak prestao vrijediti.",
    "sent.text": "Ako se izvješće ikada pošalje, stoji ovdje: riječima i bajt po bajt.",
    "sent.at": "Dana {date} poslano je.",
    "sent.off": "Ništa se ne šalje. Za to biste morali uključiti: {names}",
    "sent.paused": "Ništa se ne šalje dok je pauza uključena.",
    "sent.next": "Što bi se poslalo",
    "sent.answer": "Vaš odgovor: {answer}",
    "sent.after": "To se još može promijeniti. Poslalo bi se nakon ovog dana: {date}.",
    "sent.noise":
      "Prije odlaska skriva se u slučajnosti. Samo iz ovog izvješća nitko ne može biti više od {times} puta toliko " +
      "siguran u vaš odgovor kao prije (ε = {epsilon}).",
    "sent.month":
      "Sva izvješća jednog mjeseca zajedno mogu nekoga učiniti najviše {times} puta toliko sigurnim u nešto o vama " +
      "(ε = {epsilon}).",
    "sent.ready": "Izrađeno, ali nije poslano.",
    "sent.about": "Odnosi se na ovo vrijeme: {epoch}.",
    "sent.leaving": "Nitko ne zna je li stiglo.",
    "sent.arrived": "Stiglo je.",
    "sent.refused": "Odbijeno je.",
    "sent.failed": "Nema znaka da je stiglo.",
    "sent.symbol": "Umjesto vašeg odgovora odlazi broj {symbol}. To je šum: mogu ga dati i drugi odgovori.",
    "sent.byte.version": "Verzija",
    "sent.byte.arm": "Popis: 0 nije rečeno, 1 vaš, 2 svačiji",
    "sent.byte.epoch": "Mjesec, tjedan ili dan, brojeno od 1970.",
    "sent.byte.signal": "Pitanje",
    "sent.byte.symbol": "Šum umjesto vašeg odgovora",
    "answer.none": "ništa",
    "answer.view": "pogledano",
    "answer.click": "odabrano s popisa",
    "answer.cart": "stavljeno u košaricu",
    "answer.purchase": "kupljeno",
    "answer.no": "ne",
    "answer.yes": "da",

    "take.title": "Ponesite to sa sobom ili izbrišite",
    "take.export": "Spremi kopiju svega",
    "take.export.text":
      "Dobivate datoteku. Možete je pročitati i učitati u drugi preglednik. Vaše su potvrde u njoj za vas: drugdje " +
      "se ne učitavaju.",
    "take.export.said": "Datoteka je spremljena: {name}",
    "take.receipts": "Spremi sve potvrde",
    "take.receipts.text": "Potvrda govori tko vas je pitao, za što, što ste rekli i kada. To je vaš dokaz.",
    "take.receipts.none": "Još ni na što niste odgovorili, pa nema potvrda.",
    "take.import": "Učitaj kopiju iz datoteke",
    "take.import.text": "Prije nego što se išta doda, vidite što datoteka sadrži.",
    "take.import.found": {
      one: "Datoteka sadrži {count} stvar.",
      few: "Datoteka sadrži {count} stvari.",
      other: "Datoteka sadrži {count} stvari.",
    },
    "take.import.fresh": {
      one: "Od toga je ovdje nova {count} stvar.",
      few: "Od toga su ovdje nove {count} stvari.",
      other: "Od toga je ovdje novo {count} stvari.",
    },
    "take.import.add": "Dodaj ono što je novo",
    "take.import.cancel": "Ne dodaj ništa",
    "take.import.said": {
      one: "Dodana je {count} stvar.",
      few: "Dodane su {count} stvari.",
      other: "Dodano je {count} stvari.",
    },
    "take.import.cancelled": "Ništa nije dodano.",
    "take.import.damaged": "Ova je datoteka oštećena ili nije kopija odavde. Ništa nije dodano.",
    "take.import.version": "Ova je datoteka iz druge verzije ovog alata. Ništa nije dodano.",
    "take.import.consent":
      "Najprije uključite prekidač „{name}”. Tada se datoteka može učitati. Ništa nije dodano.",
    "take.purpose": "Da biste izbrisali samo ono što se čuvalo za jednu svrhu, isključite gore njezin prekidač.",
    "take.erase": "Izbriši sve",
    "take.erase.text":
      "Time se briše sve što se ovdje čuva, zajedno s vašim odgovorima, u svakoj otvorenoj kartici ovog web-mjesta.",
    "take.erase.ask": "Želite li sve izbrisati? To se ne može vratiti.",
    "take.erase.yes": "Da, izbriši sve",
    "take.erase.no": "Ne, zadrži",
    "take.erase.kept": "Ništa nije izbrisano.",
    "take.erase.said": "Sve je izbrisano, u svakoj otvorenoj kartici.",

    "works.title": "Kako ovo radi",
    "works.text": "Ova je stranica upravo pitala sam alat. Ovo su njegovi odgovori.",
    "works.network": "Mreža",
    "works.sealed": {
      one:
        "Zapečaćeno. Dio koji drži vaše podatke ne može ih nikamo poslati. Upravo je isproban {count} izlaz i " +
        "zatvoren je.",
      few:
        "Zapečaćeno. Dio koji drži vaše podatke ne može ih nikamo poslati. Upravo su isprobana {count} izlaza i " +
        "svi su zatvoreni.",
      other:
        "Zapečaćeno. Dio koji drži vaše podatke ne može ih nikamo poslati. Upravo je isprobano {count} izlaza i " +
        "svi su zatvoreni.",
    },
    "works.unsealed":
      "Nije zapečaćeno. Ovdje sam preglednik ne sprječava dio koji drži vaše podatke da ih šalje.",
    "works.open": "Nije zatvoreno: {names}",
    "works.encryption": "Šifriranje",
    "works.encryption.none":
      "Nije šifrirano. Tko se može služiti vašim računom na ovom uređaju, može pročitati ono što se čuva. To mogu i druge " +
      "skripte ovog web-mjesta.",
    "works.storage": "Pohrana",
    "works.storage.indexeddb": "Čuva se u ovom pregledniku, na ovom uređaju. Vaš preglednik to može sam izbrisati.",
    "works.storage.memory": "Čuva se samo dok ne zatvorite ovu stranicu, jer vaš preglednik ne dopušta više.",
    "works.storage.none": "Ništa nije pohranjeno.",
    "works.newer": "Postoje podaci novije verzije ovog alata. Ostavljeni su kakvi jesu i ne koriste se.",
    "works.retention": "Koliko dugo",
    "works.retention.text": "Sve što učinite čuva se najviše {days}.",
    "works.next": "Dana {date} nestaje sljedeća stvar.",
    "works.answers": "Vaši odgovori",
    "works.answers.given": "Vaš pristanak vrijedi do {date}: {purpose}",
    "works.answers.no": "Vaše odbijanje vrijedi do {date}: {purpose}",
    "works.answers.none": "Nema ih.",
    "works.rules": "Pravila ovog web-mjesta",
    "works.rules.text": "Verzija {revision}",
    "works.controller": "Tko za to odgovara",
    "works.contact": "Kontakt",
    "works.address": "Adresa",
    "works.notice": "Obavijest o privatnosti",
    "works.notice.read": "Pročitajte obavijest o privatnosti",
  },
};
