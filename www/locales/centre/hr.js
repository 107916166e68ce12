/**
 * Croatian, for the preference centre. Machine-translated; review by a native speaker is welcome. Dates end with a full stop in
 * Croatian, so they do not stand at the end of a sentence.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hr",
  dir: "ltr",
  texts: {
    "centre.title": "Vaši podaci i odabiri",
    "centre.lead":
      "Ovdje vidite sve što se o vama čuva kako bi se odabralo što vam ovo web-mjesto prikazuje. Čuva se u ovom " +
      "pregledniku, na ovom uređaju.",
    "centre.close": "Zatvori",
    "centre.on": "Uključeno: {names}",
    "centre.off": "Sve je isključeno. Ništa novo se ne čuva.",
    "centre.paused": "Pauzirano: ništa novo se ne čuva.",
    "centre.loading": "Samo trenutak…",
    "centre.failed": "To nije uspjelo. Ništa se nije promijenilo.",
    "centre.tabs": "Ovdje je gotovo. Druga otvorena kartica ovog web-mjesta još nije odgovorila: zatvorite je.",
    "centre.stopped": "Ovaj se alat zaustavio. Ponovno učitajte stranicu da biste nastavili.",
    "centre.missing":
      "Dio ovog alata nije se mogao učitati, pa se ne može prikazati što se ovdje čuva. Pokušajte ponovno kasnije " +
      "ili odmah izbrišite sve.",
    "centre.data": "Prikaži kao podatke",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (oznaka)",
    "facet.provider": "{name} (proizvođač)",

    "kept.title": "Podaci na ovom uređaju",
    "kept.until": "Najnoviji zapis čuva se do: {date}.",

    "records.title": "Što čuvamo",
    "records.none": "O vama se ništa ne čuva.",
    "records.count": { one: "Čuva se {count} stvar.", few: "Čuvaju se {count} stvari.", other: "Čuva se {count} stvari." },
    "records.text": "Uz svaku piše koliko se dugo čuva. Većinu možete izbrisati i prije toga.",
    "records.proof": "Vaši se odgovori čuvaju kao dokaz onoga što ste rekli. Nestaju kada izbrišete sve.",
    "records.day": { one: "{day}: {count} stvar", few: "{day}: {count} stvari", other: "{day}: {count} stvari" },
    "records.undated": {
      one: "Bez datuma: {count} stvar",
      few: "Bez datuma: {count} stvari",
      other: "Bez datuma: {count} stvari",
    },
    "records.view": "Gledali ste: {title}",
    "records.click": "Odabrali ste s popisa: {title}",
    "records.cart": "Stavili ste u košaricu: {title}",
    "records.purchase": "Kupili ste: {title}",
    "records.category": "Kategorija: {name}.",
    "records.impression": {
      one: "Prikazana vam je {count} stvar: {titles}",
      few: "Prikazane su vam {count} stvari: {titles}",
      other: "Prikazano vam je {count} stvari: {titles}",
    },
    "records.mute": "Tražili ste da nikada ne vidite: {name}",
    "records.more": "Tražili ste više od: {name}",
    "records.less": "Tražili ste manje od: {name}",
    "records.pause.on": "Uključili ste „Pauza”.",
    "records.pause.off": "Isključili ste „Pauza”.",
    "records.unprofiled.on": "Uključili ste „Isti popis za sve”.",
    "records.unprofiled.off": "Isključili ste „Isti popis za sve”.",
    "records.given": "Prihvatili ste: {purpose}",
    "records.refused": "Odbili ste: {purpose}",
    "records.withdrawn": "Povukli ste privolu: {purpose}",
    "records.report": "Vaš odgovor na pitanje ovog web-mjesta: {question}",
    "records.delivery": "Što je bilo s izvješćem. {what}",
    "records.arm.personalised": "Radi usporedbe nasumično ste raspoređeni: vidite personalizirane popise.",
    "records.arm.holdout": "Radi usporedbe nasumično ste raspoređeni: vidite popis koji vide svi.",
    "records.unreadable": {
      one: "Oštećeni zapis od {count} bajta. Nitko ga ne može pročitati i ne koristi se.",
      few: "Oštećeni zapis od {count} bajta. Nitko ga ne može pročitati i ne koristi se.",
      other: "Oštećeni zapis od {count} bajtova. Nitko ga ne može pročitati i ne koristi se.",
    },
    "records.other": "Nešto što ova stranica ne poznaje, vrsta: {type}",
    "records.at": "Čuva se od {date}.",
    "records.expires": "Dana {date} to nestaje.",
    "records.valid": "Vaš odgovor vrijedi do: {date}. Bilješka o njemu ostaje.",
    "records.replaced": "Kasniji odabir zamijenio je ovaj. Bilješka o njemu ostaje.",
    "records.stays": "Ostaje dok to ne povučete ili izbrišete.",
    "records.measurement": "Ostaje dok ne isključite „{name}”. Tada se briše sve što tome pripada.",
    "records.stuck": "Ostaje dok ne izbrišete sve.",
    "records.asked": "Privolu traži {controller}. Ako prihvatite, podaci se čuvaju na ovom uređaju najviše {days}.",
    "records.sensitive": "Osjetljive teme koje su tada bile izostavljene: {labels}.",
    "records.by.site": "To ste odabrali gumbom ovog web-mjesta, koje je prikazalo vlastiti tekst.",
    "records.by.script": "To je učinila skripta ovog web-mjesta bez vašeg klika.",
    "records.gpc": "Vaš je preglednik tada slao Global Privacy Control.",
    "records.erase": "Izbriši",
    "records.erase.label": "Izbriši. {what}",
    "records.erased": "Izbrisano. {what}",
    "records.receipt": "Spremi potvrdu",
    "records.receipt.label": "Spremi potvrdu. {what}",

    "interests.title": "Što mislimo da vam se sviđa",
    "interests.text": "Ovo je nagađanje. Dolazi samo iz onoga što ste ovdje činili.",
    "interests.none": "O vama nema nagađanja.",
    "interests.all": "Prikaži sve kategorije",
    "interests.share": "{share} onoga što ste gledali",
    "interests.from": {
      one: "Odakle to dolazi: {count} stvar",
      few: "Odakle to dolazi: {count} stvari",
      other: "Odakle to dolazi: {count} stvari",
    },
    "preferences.more": "Više",
    "preferences.more.label": "Više: {name}",
    "preferences.less": "Manje",
    "preferences.less.label": "Manje: {name}",
    "preferences.mute": "Nikada ne prikazuj",
    "preferences.mute.label": "Nikada ne prikazuj: {name}",
    "interests.forget": "Zaboravi",
    "interests.forget.label": "Zaboravi: {name}",
    "interests.forget.help": "Zaboravi: za nagađanje koje je pogrešno. Briše se sve iz čega ono dolazi.",
    "preferences.undo": "Povuci",
    "preferences.undo.label": "Povuci. {what}",
    "preferences.said.more": "Vidjet ćete više od: {name}",
    "preferences.said.less": "Vidjet ćete manje od: {name}",
    "preferences.said.mute": "Više nećete vidjeti: {name}",
    "preferences.said.clear": "Postavka je uklonjena: {name}",
    "interests.said.forget": "Zaboravljeno: {name}",
    "preferences.title": "Što ste tražili",
    "preferences.none": "Niste ništa tražili.",
    "preferences.about": "Prikazuj više ili manje ovakvog sadržaja",
    "preferences.about.item": "Ovaj proizvod",
    "preferences.about.category": "Kategorija: {name}",
    "preferences.about.provider": "Proizvođač: {name}",
    "learned.title": "Što je naučeno od vas",
    "learned.text":
      "Kada nešto odaberete s popisa ili preskočite, vaš preglednik uči što vam je važno. Sve počinje na {start}.",
    "learned.none": "Ništa nije naučeno.",
    "learned.term.behaviour": "Što su gledali i drugi: {percent}",
    "learned.term.content": "Što je slično: {percent}",
    "learned.term.history": "Što ste ranije gledali: {percent}",
    "learned.term.popular": "Što se sviđa mnogima: {percent}",
    "learned.discounted": {
      one: "Prikazano {count} put i nije odabrano, pa se pomiče malo prema dolje: {title}",
      few: "Prikazano {count} puta i nije odabrano, pa se pomiče malo prema dolje: {title}",
      other: "Prikazano {count} puta i nije odabrano, pa se pomiče malo prema dolje: {title}",
    },
    "learned.reset": "Zaboravi naučeno",
    "learned.said.reset": "Naučeno je zaboravljeno.",

    "cause.title": "Zašto ovo vidim?",
    "cause.text":
      "Razlozi za proizvod zajedno čine {whole}. Razlozi protiv oduzimaju se. Proizvodi s najvišim rezultatom dolaze " +
      "prvi. Zatim neki zamijene mjesto radi raznolikosti i kako bi novi proizvodi dobili priliku.",
    "cause.none": "Na ovoj stranici nema popisa.",
    "cause.list": "Popis {number}",
    "cause.shop": "Ovaj je popis isti za sve. Nije napravljen za vas.",
    "cause.place": "{place}. {title}",
    "cause.for": "Razlozi za",
    "cause.against": "Razlozi protiv",
    "cause.share": "Udio",
    "cause.small": "Svaki manje od {share}: {reasons}",
    "cause.if": "Da niste gledali: {title}",
    "cause.then.same": "Bilo bi na istom mjestu.",
    "cause.then.moved": "Bilo bi na {then}. mjestu, a ne na {now}. mjestu.",
    "cause.then.gone": "Ne bi bilo na ovom popisu.",
    "cause.then.instead": "Ovdje biste vidjeli: {title}",
    "cause.then.empty": "Ovdje ne bi bilo ništa.",
    "cause.failed": "To se trenutačno ne može izračunati.",

    "why.here": "Izračunano na ovom uređaju. Ništa nije poslano.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – pomiče dolje",
    "reason.viewed-item": "Gledali ste: {title}",
    "reason.viewed-item.self": "Već ste to gledali",
    "reason.viewed-topic": "Slično kao: {title}",
    "reason.context-item": "Ide uz: {title}",
    "reason.earlier-visits": "Ono što ste gledali pri prijašnjim posjetima",
    "reason.usual-price": "Cijena blizu onoga što obično gledate",
    "reason.together": "Više ovih razloga zajedno",
    "reason.popular-here": "Ovdje popularno",
    "reason.popular-here.less": "Ovdje manje popularno",
    "reason.preference": "Tražili ste više ovoga",
    "reason.preference.less": "Tražili ste manje ovoga",
    "reason.passed-over": "Već vam je prikazano",
    "reason.exploration": "Mjesto namijenjeno novim i manje poznatim proizvodima",
    "reason.others": { one: "Još {count} razlog", few: "Još {count} razloga", other: "Još {count} razloga" },

    "settings.title": "Postavke",
    "settings.recommendations":
      "Ono što ovdje gledate i činite čuva se u ovom pregledniku i koristi za odabir onoga što vidite. Ako ovo " +
      "isključite, sve se to briše.",
    "settings.offers":
      "Ovo web-mjesto može birati ponude koje bi vam mogle odgovarati. Ako ovo isključite, vidite iste ponude kao i " +
      "svi drugi.",
    "settings.sensitive":
      "Ova tema može mnogo reći o vama. Dok je ovo isključeno, ono što o njoj gledate ne čuva se i ne koristi. Ako " +
      "je uključite, računa se kao i sve drugo. Ako je opet isključite, briše se ono što se o njoj čuvalo.",
    "settings.pause": "Pauza",
    "settings.pause.text": "Dok je ovo uključeno, ne čuva se ništa novo. Ono što već postoji ostaje i dalje se koristi.",
    "settings.unprofiled": "Isti popis za sve",
    "settings.unprofiled.text":
      "Dok je ovo uključeno, ne koristi se ono što se o vama čuva i ne šalju se odgovori. Vidite ono što vide svi, " +
      "bez onoga što ste tražili da nikada ne vidite. Ono što činite i dalje se čuva. Da zaustavite i to, uključite " +
      "„{pause}”.",
    "settings.needs":
      "Ovo možete koristiti kada je uključen prekidač „{name}”. Do tada se ništa ne čuva i vidite ono što vide svi.",
    "settings.given": "Prihvatili ste {date}. To vrijedi do {until}. Zatim ćemo vas ponovno pitati.",
    "settings.refused": "Odbili ste {date}. Prije {until} nećemo vas ponovno pitati.",
    "settings.withdrawn": "Povukli ste privolu {date}. Prije {until} nećemo vas ponovno pitati.",
    "settings.gpc":
      "Vaš preglednik traži od web-mjesta da vas ne profiliraju (Global Privacy Control). Ovo web-mjesto to poštuje. " +
      "Ako ovdje sami uključite neku postavku, vrijedi vaš odabir.",
    "settings.gpc.off": "Isključeno, jer vaš preglednik šalje Global Privacy Control.",
    "settings.said.on": "Uključeno: {name}",
    "settings.said.off": "Isključeno: {name}",
    "settings.said.erased": "Isključeno, a ono što se za to čuvalo je izbrisano: {name}",

    "reports.title": "Što je poslano",
    "reports.none": "Ovdje nema izvješća. Nijedno nije poslano ili je izbrisano kad je privola prestala vrijediti.",
    "reports.text": "Ako se izvješće ikada pošalje, stoji ovdje: riječima i bajt po bajt.",
    "reports.at": "Dana {date} poslano je.",
    "reports.off": "Ništa se ne šalje. Za to biste morali uključiti: {names}",
    "reports.paused": "Ništa se ne šalje dok je uključeno „Pauza”.",
    "reports.unprofiled": "Ništa se ne šalje dok je uključeno „Isti popis za sve”.",
    "reports.next": "Što bi se poslalo",
    "reports.answer": "Vaš odgovor: {answer}",
    "reports.after": "To se još može promijeniti. Poslalo bi se nakon ovog dana: {date}.",
    "reports.misfits": "Od {of} ljudi s ovim odgovorom njih oko {misfits} šalje broj koji mu ne odgovara.",
    "reports.noise":
      "Kad bi bez ovog izvješća polovina svih nagađanja o vašem odgovoru bila točna, s njim bi točnih bilo najviše " +
      "{right} od {of} (ε = {epsilon}).",
    "reports.changes":
      "Isti odgovor ponovno šalje isti broj. Od {of} promijenjenih odgovora njih oko {noticed} mijenja i broj. Tko " +
      "zna da su oba izvješća vaša, tada zna da se vaš odgovor promijenio.",
    "reports.ready": "Izrađeno, ali nije poslano.",
    "reports.about": "Odnosi se na ovo vrijeme: {epoch}.",
    "reports.sending": "Nije poznato je li stiglo.",
    "reports.accepted": "Stiglo je.",
    "reports.rejected": "Odbijeno je.",
    "reports.failed": "Nema znaka da je stiglo.",
    "reports.symbol": "Umjesto vašeg odgovora šalje se broj {symbol}.",
    "reports.byte.version": "Verzija",
    "reports.byte.arm": "Popis: 0 nije rečeno, 1 vaš, 2 svačiji",
    "reports.byte.epoch": "Mjesec, tjedan ili dan, brojeno od 1970. godine",
    "reports.byte.metric": "Pitanje",
    "reports.byte.symbol": "Odgovor sa šumom",
    "answer.none": "ništa",
    "answer.view": "pogledano",
    "answer.click": "odabrano s popisa",
    "answer.cart": "stavljeno u košaricu",
    "answer.purchase": "kupljeno",
    "answer.no": "ne",
    "answer.yes": "da",

    "take.title": "Preuzmite ili uvezite svoje podatke",
    "take.export": "Spremi kopiju svega",
    "take.export.text":
      "Dobivate datoteku. Možete je pročitati i učitati u drugi preglednik. Vaše su potvrde u njoj za vas: drugdje " +
      "se ne učitavaju.",
    "take.export.said": "Datoteka je spremljena: {name}",
    "take.receipts": "Spremi sve potvrde",
    "take.receipts.text": "Potvrda govori tko vas je pitao, za što, što ste rekli i kada. To je vaš dokaz.",
    "take.receipts.none": "Još niste ništa prihvatili, pa nema potvrda.",
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
    "take.import.consent": "Najprije uključite „{name}”, a zatim učitajte datoteku. Ništa nije dodano.",
    "take.erase": "Izbriši sve",
    "take.erase.text":
      "Time se briše sve što se ovdje čuva, zajedno s vašim odgovorima, u svakoj otvorenoj kartici ovog web-mjesta.",
    "take.erase.ask": "Želite li sve izbrisati? To se ne može vratiti.",
    "take.erase.yes": "Da, izbriši sve",
    "take.erase.no": "Ne, zadrži",
    "take.erase.kept": "Ništa nije izbrisano.",
    "take.erase.said": "Sve je izbrisano, u svakoj otvorenoj kartici.",

    "ranking.title": "Kako nastaju popisi",

    "works.title": "Kako ovo radi",
    "works.text": "Ova je stranica upravo pitala sam alat. Ovo su njegovi odgovori.",
    "works.network": "Mreža",
    "works.sealed": {
      one:
        "Zapečaćeno. Dio koji drži vaše podatke ne može ih nikamo poslati. Upravo je isproban {count} izlaz i " +
        "zatvoren je.",
      few:
        "Zapečaćeno. Dio koji drži vaše podatke ne može ih nikamo poslati. Upravo su isprobana {count} izlaza i svi " +
        "su zatvoreni.",
      other:
        "Zapečaćeno. Dio koji drži vaše podatke ne može ih nikamo poslati. Upravo je isprobano {count} izlaza i svi " +
        "su zatvoreni.",
    },
    "works.unsealed": "Nije zapečaćeno. Ovdje sam preglednik ne sprječava dio koji drži vaše podatke da ih šalje.",
    "works.open": "Nije zatvoreno: {names}",
    "works.encryption": "Šifriranje",
    "works.encryption.split": "Šifrirano. Kad se nešto izbriše, njegov se ključ prepisuje.",
    "works.encryption.database":
      "Šifrirano. Kad se nešto izbriše, vaš preglednik može neko vrijeme čuvati njegov ključ.",
    "works.encryption.limits":
      "Tko se može služiti vašim računom na ovom uređaju, može pročitati ono što se čuva. To mogu i druge skripte " +
      "ovog web-mjesta.",
    "works.storage": "Pohrana",
    "works.storage.indexeddb": "Čuva se u ovom pregledniku, na ovom uređaju. Vaš preglednik to može sam izbrisati.",
    "works.storage.memory": "Čuva se samo dok ne zatvorite ovu stranicu, jer vaš preglednik ne dopušta više.",
    "works.storage.none": "Ništa nije pohranjeno.",
    "works.newer": "Postoje podaci novije verzije ovog alata. Ostavljeni su kakvi jesu i ne koriste se.",
    "works.retention": "Koliko dugo",
    "works.retention.text":
      "Ono što ovdje gledate i činite čuva se najviše {days}. Vaši odabiri, želje i odgovori čuvaju se dulje.",
    "works.next": "Dana {date} nestaje sljedeća stvar.",
    "works.answers": "Vaši odgovori",
    "works.answers.given": "Prihvaćeno, vrijedi do {date}: {purpose}",
    "works.answers.no": "Odbijeno, vrijedi do {date}: {purpose}",
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
