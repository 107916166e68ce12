/**
 * Slovenian, for the preference centre. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sl",
  dir: "ltr",
  texts: {
    "centre.title": "Vaši podatki in izbire",
    "centre.lead":
      "Tukaj vidite vse, kar se o vas hrani za izbiro tega, kar vam to spletno mesto prikaže. Hrani se v tem " +
      "brskalniku, v tej napravi.",
    "centre.close": "Zapri",
    "centre.on": "Vklopljeno: {names}",
    "centre.off": "Vse je izklopljeno. Nič novega se ne hrani.",
    "centre.paused": "Začasno ustavljeno: nič novega se ne hrani.",
    "centre.loading": "Trenutek …",
    "centre.failed": "To ni uspelo. Nič se ni spremenilo.",
    "centre.tabs": "Tukaj je opravljeno. Drug odprt zavihek tega spletnega mesta še ni odgovoril: prosimo, zaprite ga.",
    "centre.stopped": "To orodje se je ustavilo. Za nadaljevanje znova naložite stran.",
    "centre.missing":
      "Dela tega orodja ni bilo mogoče naložiti, zato ni mogoče prikazati, kaj je tu shranjeno. Poskusite pozneje " +
      "ali zdaj izbrišite vse.",
    "centre.data": "Prikaži kot podatke",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (oznaka)",
    "facet.provider": "{name} (izdelovalec)",

    "kept.title": "Podatki v tej napravi",
    "kept.until": "Najnovejši zapis se hrani do: {date}.",

    "records.title": "Kaj hranimo",
    "records.none": "O vas se ne hrani nič.",
    "records.count": {
      one: "Hrani se {count} stvar.",
      two: "Hranita se {count} stvari.",
      few: "Hranijo se {count} stvari.",
      other: "Hrani se {count} stvari.",
    },
    "records.text": "Pri vsaki piše, kako dolgo se hrani. Večino lahko izbrišete že prej.",
    "records.proof": "Vaši odgovori se hranijo kot dokazilo o tem, kaj ste rekli. Izginejo, ko izbrišete vse.",
    "records.day": {
      one: "{day}: {count} stvar",
      two: "{day}: {count} stvari",
      few: "{day}: {count} stvari",
      other: "{day}: {count} stvari",
    },
    "records.undated": {
      one: "Brez datuma: {count} stvar",
      two: "Brez datuma: {count} stvari",
      few: "Brez datuma: {count} stvari",
      other: "Brez datuma: {count} stvari",
    },
    "records.view": "Gledali ste: {title}",
    "records.click": "S seznama ste izbrali: {title}",
    "records.cart": "V košarico ste dali: {title}",
    "records.purchase": "Kupili ste: {title}",
    "records.category": "Kategorija: {name}.",
    "records.impression": {
      one: "Prikazana vam je bila {count} stvar: {titles}",
      two: "Prikazani sta vam bili {count} stvari: {titles}",
      few: "Prikazane so vam bile {count} stvari: {titles}",
      other: "Prikazano vam je bilo {count} stvari: {titles}",
    },
    "records.mute": "Prosili ste, da nikoli ne vidite: {name}",
    "records.more": "Prosili ste za več tega: {name}",
    "records.less": "Prosili ste za manj tega: {name}",
    "records.pause.on": "Vklopili ste »Premor«.",
    "records.pause.off": "Izklopili ste »Premor«.",
    "records.unprofiled.on": "Vklopili ste »Enak seznam za vse«.",
    "records.unprofiled.off": "Izklopili ste »Enak seznam za vse«.",
    "records.given": "Sprejeli ste: {purpose}",
    "records.refused": "Zavrnili ste: {purpose}",
    "records.withdrawn": "Preklicali ste privolitev: {purpose}",
    "records.report": "Vaš odgovor na vprašanje spletnega mesta: {question}",
    "records.delivery": "Kaj se je zgodilo s poročilom. {what}",
    "records.arm.personalised": "Za primerjavo ste bili naključno razvrščeni: vidite prilagojene sezname.",
    "records.arm.holdout": "Za primerjavo ste bili naključno razvrščeni: vidite seznam, ki ga vidijo vsi.",
    "records.unreadable": {
      one: "Poškodovan zapis, dolg {count} bajt. Nihče ga ne more prebrati in ne uporablja se.",
      two: "Poškodovan zapis, dolg {count} bajta. Nihče ga ne more prebrati in ne uporablja se.",
      few: "Poškodovan zapis, dolg {count} bajte. Nihče ga ne more prebrati in ne uporablja se.",
      other: "Poškodovan zapis, dolg {count} bajtov. Nihče ga ne more prebrati in ne uporablja se.",
    },
    "records.other": "Nekaj, česar ta stran ne pozna, vrsta: {type}",
    "records.at": "Shranjeno: {date}.",
    "records.expires": "Izgine: {date}.",
    "records.valid": "Vaš odgovor velja do: {date}. Zapis o njem ostane.",
    "records.replaced": "To izbiro je nadomestila poznejša. Zapis o njej ostane.",
    "records.stays": "Ostane, dokler tega ne umaknete ali izbrišete.",
    "records.measurement": "Ostane, dokler ne izklopite »{name}«. Takrat se izbriše vse, kar spada zraven.",
    "records.stuck": "Ostane, dokler ne izbrišete vsega.",
    "records.asked": "Za privolitev prosi {controller}. Če jo date, so podatki shranjeni v tej napravi največ {days}.",
    "records.sensitive": "Občutljive teme, ki so bile takrat izpuščene: {labels}.",
    "records.by.site": "To ste izbrali z gumbom tega mesta, ki je prikazalo svoje besedilo.",
    "records.by.script": "To je storil skript tega mesta brez vašega klika.",
    "records.gpc": "Vaš brskalnik je takrat pošiljal Global Privacy Control.",
    "records.erase": "Izbriši",
    "records.erase.label": "Izbriši. {what}",
    "records.erased": "Izbrisano. {what}",
    "records.receipt": "Shrani potrdilo",
    "records.receipt.label": "Shrani potrdilo. {what}",

    "interests.title": "Kaj vam je po našem mnenju všeč",
    "interests.text": "To je ugibanje. Izhaja samo iz tega, kar ste počeli tukaj.",
    "interests.none": "O vas ni nobenega ugibanja.",
    "interests.all": "Prikaži vse kategorije",
    "interests.share": "{share} tega, kar ste gledali",
    "interests.from": {
      one: "Od kod to izhaja: {count} stvar",
      two: "Od kod to izhaja: {count} stvari",
      few: "Od kod to izhaja: {count} stvari",
      other: "Od kod to izhaja: {count} stvari",
    },
    "preferences.more": "Več",
    "preferences.more.label": "Več: {name}",
    "preferences.less": "Manj",
    "preferences.less.label": "Manj: {name}",
    "preferences.mute": "Nikoli ne prikaži",
    "preferences.mute.label": "Nikoli ne prikaži: {name}",
    "interests.forget": "Pozabi",
    "interests.forget.label": "Pozabi: {name}",
    "interests.forget.help": "Pozabi: za ugibanje, ki je napačno. Izbriše se vse, iz česar izhaja.",
    "preferences.undo": "Umakni",
    "preferences.undo.label": "Umakni. {what}",
    "preferences.said.more": "Videli boste več tega: {name}",
    "preferences.said.less": "Videli boste manj tega: {name}",
    "preferences.said.mute": "Tega ne boste več videli: {name}",
    "preferences.said.clear": "Nastavitev odstranjena: {name}",
    "interests.said.forget": "Pozabljeno: {name}",
    "preferences.title": "Za kaj ste prosili",
    "preferences.none": "Niste prosili za nič.",
    "preferences.about": "Prikaži več ali manj podobnega",
    "preferences.about.item": "Ta izdelek",
    "preferences.about.category": "Kategorija: {name}",
    "preferences.about.provider": "Izdelovalec: {name}",
    "learned.title": "Kaj je bilo naučeno od vas",
    "learned.text":
      "Ko nekaj izberete s seznama ali preskočite, se vaš brskalnik nauči, kaj vam je pomembno. Vse se začne pri " +
      "{start}.",
    "learned.none": "Nič ni bilo naučeno.",
    "learned.term.behaviour": "Kar so gledali tudi drugi: {percent}",
    "learned.term.content": "Kar je podobno: {percent}",
    "learned.term.history": "Kar ste gledali prej: {percent}",
    "learned.term.popular": "Kar je všeč mnogim: {percent}",
    "learned.discounted": {
      one: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
      two: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
      few: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
      other: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
    },
    "learned.reset": "Pozabi naučeno",
    "learned.said.reset": "Naučeno je pozabljeno.",

    "cause.title": "Zakaj to vidim?",
    "cause.text":
      "Razlogi za izdelek skupaj znašajo {whole}. Razlogi proti se odštejejo. Izdelki z najvišjim rezultatom so " +
      "prvi. Nato nekateri zamenjajo mesto, da je seznam bolj raznolik in novi izdelki dobijo priložnost.",
    "cause.none": "Na tej strani ni seznama.",
    "cause.list": "Seznam {number}",
    "cause.shop": "Ta seznam je enak za vse. Ni bil narejen za vas.",
    "cause.place": "{place}. {title}",
    "cause.for": "Razlogi za",
    "cause.against": "Razlogi proti",
    "cause.share": "Delež",
    "cause.small": "Vsak manj kot {share}: {reasons}",
    "cause.if": "Če ne bi gledali: {title}",
    "cause.then.same": "Bilo bi na istem mestu.",
    "cause.then.moved": "Bilo bi na {then}. mestu in ne na {now}. mestu.",
    "cause.then.gone": "Ne bi bilo na tem seznamu.",
    "cause.then.instead": "Tukaj bi videli: {title}",
    "cause.then.empty": "Tukaj ne bi bilo nič.",
    "cause.failed": "Tega trenutno ni mogoče izračunati.",

    "why.here": "Izračunano v tej napravi. Nič ni bilo poslano.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – premakne navzdol",
    "reason.viewed-item": "Ogledali ste si: {title}",
    "reason.viewed-item.self": "To ste si že ogledali",
    "reason.viewed-topic": "Podobno kot: {title}",
    "reason.context-item": "Ustreza k: {title}",
    "reason.earlier-visits": "Kar ste si ogledali ob prejšnjih obiskih",
    "reason.usual-price": "Cena blizu tistega, kar si običajno ogledujete",
    "reason.together": "Več teh razlogov skupaj",
    "reason.popular-here": "Tukaj priljubljeno",
    "reason.popular-here.less": "Tukaj manj priljubljeno",
    "reason.preference": "Želeli ste videti več tega",
    "reason.preference.less": "Želeli ste videti manj tega",
    "reason.passed-over": "Že prikazano",
    "reason.exploration": "Mesto, namenjeno novim in manj znanim izdelkom",
    "reason.others": {
      one: "Še {count} razlog",
      two: "Še {count} razloga",
      few: "Še {count} razlogi",
      other: "Še {count} razlogov",
    },

    "settings.title": "Nastavitve",
    "settings.recommendations":
      "Kar tukaj gledate in počnete, se hrani v tem brskalniku in uporablja za izbiro tega, kar vidite. Če to " +
      "izklopite, se vse to izbriše.",
    "settings.offers":
      "To spletno mesto lahko izbira ponudbe, ki vam morda ustrezajo. Če to izklopite, vidite enake ponudbe kot vsi " +
      "drugi.",
    "settings.sensitive":
      "Ta tema lahko veliko pove o vas. Dokler je to izklopljeno, se to, kar gledate o njej, ne hrani in ne " +
      "uporablja. Če jo vklopite, šteje kot vse drugo. Če jo znova izklopite, se izbriše, kar se je o njej hranilo.",
    "settings.pause": "Premor",
    "settings.pause.text": "Dokler je to vklopljeno, se ne hrani nič novega. Kar že obstaja, ostane in se še uporablja.",
    "settings.unprofiled": "Enak seznam za vse",
    "settings.unprofiled.text":
      "Dokler je to vklopljeno, se ne uporablja, kar se o vas hrani, in odgovori se ne pošiljajo. Vidite, kar " +
      "vidijo vsi, brez tistega, za kar ste prosili, da nikoli ne vidite. Kar počnete, se še vedno hrani. Če " +
      "želite ustaviti tudi to, vklopite »{pause}«.",
    "settings.needs":
      "To lahko uporabljate, ko je vklopljeno stikalo »{name}«. Do takrat se ne hrani nič in vidite, kar vidijo vsi.",
    "settings.given": "Sprejeli ste: {date}. To velja do: {until}. Potem vas znova vprašamo.",
    "settings.refused": "Zavrnili ste: {date}. Znova vas ne vprašamo prej kot: {until}.",
    "settings.withdrawn": "Privolitev ste preklicali: {date}. Znova vas ne vprašamo prej kot: {until}.",
    "settings.gpc":
      "Vaš brskalnik prosi spletna mesta, naj vas ne profilirajo (Global Privacy Control). To spletno mesto to " +
      "upošteva. Če tukaj sami vklopite nastavitev, velja vaša izbira.",
    "settings.gpc.off": "Izklopljeno, ker vaš brskalnik pošilja Global Privacy Control.",
    "settings.said.on": "Vklopljeno: {name}",
    "settings.said.off": "Izklopljeno: {name}",
    "settings.said.erased": "Izklopljeno in kar se je za to hranilo, je izbrisano: {name}",

    "reports.title": "Kaj je bilo poslano",
    "reports.none": "Tukaj ni poročil. Nobeno ni bilo poslano ali pa je bilo izbrisano, ko se je privolitev končala.",
    "reports.text": "Če se kdaj pošlje poročilo, je tukaj: z besedami in bajt za bajtom.",
    "reports.at": "Poslano: {date}.",
    "reports.off": "Nič se ne pošilja. Za to bi morali vklopiti: {names}",
    "reports.paused": "Dokler je vklopljeno »Premor«, se nič ne pošilja.",
    "reports.unprofiled": "Dokler je vklopljeno »Enak seznam za vse«, se nič ne pošilja.",
    "reports.next": "Kaj bi se poslalo",
    "reports.answer": "Vaš odgovor: {answer}",
    "reports.after": "To se še lahko spremeni. Poslalo bi se po tem dnevu: {date}.",
    "reports.misfits": "Od {of} ljudi s tem odgovorom jih približno {misfits} pošlje število, ki se z njim ne ujema.",
    "reports.noise":
      "Če bi bila brez tega poročila pravilna polovica vseh ugibanj o vašem odgovoru, bi jih bilo z njim pravilnih " +
      "največ {right} od {of} (ε = {epsilon}).",
    "reports.changes":
      "Enak odgovor znova pošlje enako število. Od {of} spremenjenih odgovorov jih približno {noticed} spremeni tudi " +
      "število. Kdor ve, da sta obe poročili vaši, takrat ve, da se je vaš odgovor spremenil.",
    "reports.ready": "Narejeno, a ne poslano.",
    "reports.about": "Gre za ta čas: {epoch}.",
    "reports.sending": "Ni znano, ali je prispelo.",
    "reports.accepted": "Prispelo je.",
    "reports.rejected": "Bilo je zavrnjeno.",
    "reports.failed": "Nič ne kaže, da je prispelo.",
    "reports.symbol": "Namesto vašega odgovora se pošlje število {symbol}.",
    "reports.byte.version": "Različica",
    "reports.byte.arm": "Seznam: 0 ni povedano, 1 vaš, 2 od vseh",
    "reports.byte.epoch": "Mesec, teden ali dan, šteto od leta 1970",
    "reports.byte.metric": "Vprašanje",
    "reports.byte.symbol": "Odgovor s šumom",
    "answer.none": "nič",
    "answer.view": "ogled",
    "answer.click": "izbira s seznama",
    "answer.cart": "dano v košarico",
    "answer.purchase": "nakup",
    "answer.no": "ne",
    "answer.yes": "da",

    "take.title": "Prenesite ali uvozite svoje podatke",
    "take.export": "Shrani kopijo vsega",
    "take.export.text":
      "Dobite datoteko. Lahko jo preberete in naložite v drug brskalnik. Potrdila so v njej za vas: drugje se ne " +
      "naložijo.",
    "take.export.said": "Datoteka je shranjena: {name}",
    "take.receipts": "Shrani vsa potrdila",
    "take.receipts.text": "Potrdilo pove, kdo vas je vprašal, za kaj, kaj ste rekli in kdaj. To je vaše dokazilo.",
    "take.receipts.none": "Ničesar še niste sprejeli, zato ni potrdil.",
    "take.import": "Naloži kopijo iz datoteke",
    "take.import.text": "Preden se kar koli doda, vidite, kaj je v datoteki.",
    "take.import.found": {
      one: "V datoteki je {count} stvar.",
      two: "V datoteki sta {count} stvari.",
      few: "V datoteki so {count} stvari.",
      other: "V datoteki je {count} stvari.",
    },
    "take.import.fresh": {
      one: "Od tega je tukaj nova {count} stvar.",
      two: "Od tega sta tukaj novi {count} stvari.",
      few: "Od tega so tukaj nove {count} stvari.",
      other: "Od tega je tukaj novih {count} stvari.",
    },
    "take.import.add": "Dodaj, kar je novo",
    "take.import.cancel": "Ne dodaj ničesar",
    "take.import.said": {
      one: "Dodana je bila {count} stvar.",
      two: "Dodani sta bili {count} stvari.",
      few: "Dodane so bile {count} stvari.",
      other: "Dodanih je bilo {count} stvari.",
    },
    "take.import.cancelled": "Nič ni bilo dodano.",
    "take.import.damaged": "Ta datoteka je poškodovana ali pa ni kopija od tukaj. Nič ni bilo dodano.",
    "take.import.version": "Ta datoteka je iz druge različice tega orodja. Nič ni bilo dodano.",
    "take.import.consent": "Najprej vklopite »{name}«, nato uvozite datoteko. Nič ni bilo dodano.",
    "take.erase": "Izbriši vse",
    "take.erase.text":
      "S tem se izbriše vse, kar se hrani tukaj, skupaj z vašimi odgovori, v vsakem odprtem zavihku tega spletnega " +
      "mesta.",
    "take.erase.ask": "Ali želite izbrisati vse? Tega ni mogoče dobiti nazaj.",
    "take.erase.yes": "Da, izbriši vse",
    "take.erase.no": "Ne, obdrži",
    "take.erase.kept": "Nič ni bilo izbrisano.",
    "take.erase.said": "Vse je izbrisano, v vsakem odprtem zavihku.",

    "ranking.title": "Kako nastanejo seznami",

    "works.title": "Kako to deluje",
    "works.text": "Ta stran je pravkar vprašala samo orodje. To so njegovi odgovori.",
    "works.network": "Omrežje",
    "works.sealed": {
      one:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar je bil preizkušen {count} " +
        "izhod in je zaprt.",
      two:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar sta bila preizkušena " +
        "{count} izhoda in sta zaprta.",
      few:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar so bili preizkušeni " +
        "{count} izhodi in vsi so zaprti.",
      other:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar je bilo preizkušenih " +
        "{count} izhodov in vsi so zaprti.",
    },
    "works.unsealed": "Ni zapečateno. Tukaj sam brskalnik delu, v katerem so vaši podatki, ne prepreči pošiljanja.",
    "works.open": "Ni zaprto: {names}",
    "works.encryption": "Šifriranje",
    "works.encryption.split": "Šifrirano. Ko se kaj izbriše, se njegov ključ prepiše.",
    "works.encryption.database": "Šifrirano. Ko se kaj izbriše, lahko vaš brskalnik njegov ključ še nekaj časa hrani.",
    "works.encryption.limits":
      "Kdor lahko uporablja vaš račun v tej napravi, lahko prebere, kar se hrani. To lahko tudi drugi skripti tega " +
      "spletnega mesta.",
    "works.storage": "Shramba",
    "works.storage.indexeddb": "Hrani se v tem brskalniku, v tej napravi. Vaš brskalnik lahko to sam izbriše.",
    "works.storage.memory": "Hrani se samo, dokler ne zaprete te strani, ker vaš brskalnik ne dovoli več.",
    "works.storage.none": "Nič ni shranjeno.",
    "works.newer": "Obstajajo podatki novejše različice tega orodja. Ostali so, kakršni so, in se ne uporabljajo.",
    "works.retention": "Kako dolgo",
    "works.retention.text":
      "Kar si tukaj ogledate in kar počnete, se hrani največ {days}. Vaše izbire, to, za kar ste prosili, in vaši " +
      "odgovori se hranijo dlje.",
    "works.next": "Naslednja stvar izgine: {date}.",
    "works.answers": "Vaši odgovori",
    "works.answers.given": "Sprejeto, velja do: {date}. Namen: {purpose}",
    "works.answers.no": "Zavrnjeno, velja do: {date}. Namen: {purpose}",
    "works.answers.none": "Ni jih.",
    "works.rules": "Pravila tega spletnega mesta",
    "works.rules.text": "Različica {revision}",
    "works.controller": "Kdo za to odgovarja",
    "works.contact": "Stik",
    "works.address": "Naslov",
    "works.notice": "Obvestilo o zasebnosti",
    "works.notice.read": "Preberite obvestilo o zasebnosti",
  },
};
