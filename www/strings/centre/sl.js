/**
 * Slovenian, for the preference centre. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sl",
  dir: "ltr",
  texts: {
    "centre.title": "Vaši podatki in vaše izbire",
    "centre.lead":
      "Tukaj vidite vse, kar se o vas hrani za izbiro tega, kar vam to spletno mesto prikaže. Hrani se v tem brskalniku, " +
      "v tej napravi. Lahko preberete, spremenite in izbrišete.",
    "centre.close": "Zapri",
    "centre.contents": "Na tej strani",
    "centre.loading": "Trenutek …",
    "centre.failed": "To ni uspelo. Nič se ni spremenilo.",
    "centre.tabs": "Tukaj je opravljeno. Drug odprt zavihek tega spletnega mesta še ni odgovoril: prosimo, zaprite ga.",
    "centre.stopped": "To orodje se je ustavilo. Za nadaljevanje znova naložite stran.",
    "centre.data": "Prikaži kot podatke",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (oznaka)",
    "facet.provider": "{name} (izdelovalec)",

    "kept.title": "Kaj hranimo",
    "kept.none": "O vas se ne hrani nič.",
    "kept.count": {
      one: "Hrani se {count} stvar.",
      two: "Hranita se {count} stvari.",
      few: "Hranijo se {count} stvari.",
      other: "Hrani se {count} stvari.",
    },
    "kept.text": "Pri vsaki piše, kdaj izgine sama od sebe. Lahko jo izbrišete že prej.",
    "kept.proof": "Vaši odgovori se hranijo kot dokazilo o tem, kaj ste rekli. Izginejo, ko izbrišete vse.",
    "kept.day": {
      one: "{day}: {count} stvar",
      two: "{day}: {count} stvari",
      few: "{day}: {count} stvari",
      other: "{day}: {count} stvari",
    },
    "kept.undated": {
      one: "Brez datuma: {count} stvar",
      two: "Brez datuma: {count} stvari",
      few: "Brez datuma: {count} stvari",
      other: "Brez datuma: {count} stvari",
    },
    "kept.view": "Gledali ste: {title}",
    "kept.click": "S seznama ste izbrali: {title}",
    "kept.cart": "V košarico ste dali: {title}",
    "kept.purchase": "Kupili ste: {title}",
    "kept.category": "Skupina: {name}.",
    "kept.showing": {
      one: "Prikazana vam je bila {count} stvar: {titles}",
      two: "Prikazani sta vam bili {count} stvari: {titles}",
      few: "Prikazane so vam bile {count} stvari: {titles}",
      other: "Prikazano vam je bilo {count} stvari: {titles}",
    },
    "kept.mute": "Prosili ste, da nikoli ne vidite: {name}",
    "kept.boost": "Prosili ste za več tega: {name}",
    "kept.lower": "Prosili ste za manj tega: {name}",
    "kept.pause.on": "Vklopili ste premor.",
    "kept.pause.off": "Izklopili ste premor.",
    "kept.unprofiled.on": "Prosili ste za enak seznam, kot ga imajo vsi.",
    "kept.unprofiled.off": "Znova ste prosili za sezname, narejene za vas.",
    "kept.given": "Privolili ste: {purpose}",
    "kept.refused": "Zavrnili ste: {purpose}",
    "kept.withdrawn": "Umaknili ste privolitev: {purpose}",
    "kept.unreadable": {
      one: "Poškodovan zapis, dolg {count} bajt. Nihče ga ne more prebrati in ne uporablja se.",
      two: "Poškodovan zapis, dolg {count} bajta. Nihče ga ne more prebrati in ne uporablja se.",
      few: "Poškodovan zapis, dolg {count} bajte. Nihče ga ne more prebrati in ne uporablja se.",
      other: "Poškodovan zapis, dolg {count} bajtov. Nihče ga ne more prebrati in ne uporablja se.",
    },
    "kept.other": "Nekaj, česar ta stran ne pozna, vrsta: {type}",
    "kept.at": "Shranjeno: {date}.",
    "kept.expires": "Izgine: {date}.",
    "kept.holds": "Vaš odgovor velja do: {date}. Zapis o njem ostane.",
    "kept.stays": "Ostane, dokler tega ne umaknete ali izbrišete.",
    "kept.stuck": "Ostane, dokler ne izbrišete vsega.",
    "kept.asked": "Kdo sprašuje: {controller}; ob privolitvi se hrani največ {days}.",
    "kept.sensitive": "Občutljive teme, ki so bile takrat izpuščene: {labels}.",
    "kept.signal": "Vaš brskalnik je takrat pošiljal Global Privacy Control.",
    "kept.erase": "Izbriši",
    "kept.erase.label": "Izbriši. {what}",
    "kept.erased": "Izbrisano. {what}",
    "kept.receipt": "Shrani potrdilo",
    "kept.receipt.label": "Shrani potrdilo. {what}",

    "likes.title": "Kaj vam je po našem mnenju všeč",
    "likes.text":
      "To je ugibanje. Izhaja samo iz tega, kar ste počeli tukaj. Črta kaže, koliko od tega, kar ste gledali, spada " +
      "v vsako skupino. Če kaj spremenite, se seznami na tem spletnem mestu takoj prilagodijo.",
    "likes.none": "O vas ni nobenega ugibanja.",
    "likes.share": "{share} tega, kar ste gledali",
    "likes.from": {
      one: "Od kod to izhaja: {count} stvar",
      two: "Od kod to izhaja: {count} stvari",
      few: "Od kod to izhaja: {count} stvari",
      other: "Od kod to izhaja: {count} stvari",
    },
    "likes.more": "Več",
    "likes.more.label": "Več: {name}",
    "likes.more.help": "Več: stvari iz te skupine se pomaknejo navzgor.",
    "likes.less": "Manj",
    "likes.less.label": "Manj: {name}",
    "likes.less.help": "Manj: stvari iz te skupine se pomaknejo navzdol.",
    "likes.never": "Nikoli ne prikaži",
    "likes.never.label": "Nikoli ne prikaži: {name}",
    "likes.never.help": "Nikoli ne prikaži: nič iz te skupine se ne prikaže, dokler tega ne umaknete.",
    "likes.forget": "Pozabi",
    "likes.forget.label": "Pozabi: {name}",
    "likes.forget.help": "Pozabi: za ugibanje, ki je napačno. Izbriše se vse, iz česar izhaja.",
    "likes.back": "Umakni",
    "likes.back.label": "Umakni. {what}",
    "likes.said.boost": "Videli boste več tega: {name}",
    "likes.said.lower": "Videli boste manj tega: {name}",
    "likes.said.mute": "Tega ne boste več videli: {name}",
    "likes.said.clear": "Vaša želja je umaknjena: {name}",
    "likes.said.forget": "Pozabljeno: {name}",
    "likes.wishes": "Za kaj ste prosili",
    "likes.wishes.none": "Niste prosili za nič.",
    "wish.title": "Zaprosi za več ali manj",
    "wish.item": "Ta izdelek",
    "wish.category": "Skupina: {name}",
    "wish.provider": "Izdelovalec: {name}",
    "likes.learned": "Kaj je bilo naučeno od vas",
    "likes.learned.text":
      "Ko nekaj izberete s seznama ali preskočite, se vaš brskalnik nauči, kaj vam je pomembno. Vse se začne pri {start}.",
    "likes.learned.none": "Nič ni bilo naučeno.",
    "likes.term.behaviour": "Kar so gledali tudi drugi: {percent}",
    "likes.term.content": "Kar je podobno: {percent}",
    "likes.term.own": "Kar ste gledali prej: {percent}",
    "likes.term.popular": "Kar je všeč mnogim: {percent}",
    "likes.faded": {
      one: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
      two: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
      few: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
      other: "Prikazano {count}-krat in ni bilo izbrano, zato se pomakne malo navzdol: {title}",
    },
    "likes.reset": "Pozabi naučeno",
    "likes.said.reset": "Naučeno je pozabljeno.",

    "cause.title": "Zakaj to vidite",
    "cause.text":
      "Kar govori za neko stvar, skupaj znaša {whole}. Kar govori proti njej, se odšteje. Seznam se začne s tistim, " +
      "čemur ostane največ. Nato nekatere stvari zamenjajo mesta, da seznam ni ves enak in da nove stvari dobijo " +
      "priložnost.",
    "cause.none": "Na tej strani ni seznama.",
    "cause.list": "Seznam {number}",
    "cause.shop": "Ta seznam je enak za vse. Ni bil narejen za vas.",
    "cause.place": "{place}. {title}",
    "cause.for": "Kaj govori za",
    "cause.against": "Kaj govori proti",
    "cause.share": "Delež",
    "cause.small": "Manj kot {share}: {reasons}",
    "cause.if": "Če ne bi gledali: {title}",
    "cause.then.same": "Bilo bi na istem mestu.",
    "cause.then.moved": "Bilo bi na {then}. mestu in ne na {now}. mestu.",
    "cause.then.gone": "Ne bi bilo na tem seznamu.",
    "cause.then.instead": "Tukaj bi videli: {title}",
    "cause.then.empty": "Tukaj ne bi bilo nič.",
    "cause.failed": "Tega trenutno ni mogoče izračunati.",

    "why.here": "Izračunano v tej napravi. Nič ni bilo poslano.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – to ga pomakne navzdol",
    "reason.viewed-item": "Gledali ste: {title}",
    "reason.viewed-item.self": "To ste že gledali",
    "reason.viewed-topic": "Podobno kot: {title}",
    "reason.context-item": "Spada zraven: {title}",
    "reason.earlier-visits": "Kar ste gledali ob prejšnjih obiskih",
    "reason.usual-price": "Cena je blizu temu, kar običajno gledate",
    "reason.together": "Kar več teh razlogov pove skupaj",
    "reason.popular-here": "Tukaj priljubljeno",
    "reason.popular-here.less": "To gleda manj ljudi",
    "reason.chosen-interest": "Želeli ste videti več tega",
    "reason.chosen-interest.less": "Želeli ste videti manj tega",
    "reason.shown-before": "Prej vam je že bilo prikazano",
    "reason.exploration": "Mesto, prihranjeno za nove in manj znane stvari",
    "reason.others": {
      one: "Še {count} razlog",
      two: "Še {count} razloga",
      few: "Še {count} razlogi",
      other: "Še {count} razlogov",
    },

    "switch.title": "Stikala",
    "switch.text": "En korak vklopi stikalo in en korak ga izklopi. Kadar koli si lahko premislite.",
    "switch.recommendations":
      "Kar gledate, se hrani v tem brskalniku in uporablja za izbiro tega, kar vidite. Če to izklopite, se vse to izbriše.",
    "switch.offers":
      "Vaš brskalnik izbira ponudbe, ki vam morda ustrezajo. Za to uporablja, kar se hrani tukaj. Če to izklopite, vidite " +
      "enake ponudbe kot vsi drugi.",
    "switch.sensitive":
      "Ta tema lahko veliko pove o vas. Dokler je to izklopljeno, se ne hrani in se ne uporablja za izbiro tega, kar " +
      "vidite. Če jo vklopite, šteje kot vse drugo. Če jo znova izklopite, se izbriše, kar se je o njej hranilo.",
    "switch.pause": "Premor",
    "switch.pause.text": "Dokler je to vklopljeno, se ne hrani nič novega. Kar že obstaja, ostane in se še uporablja.",
    "switch.unprofiled": "Enak seznam za vse",
    "switch.unprofiled.text":
      "Dokler je to vklopljeno, se ne uporablja, kar se o vas hrani. Vidite, kar vidijo vsi. Kar počnete, se še " +
      "vedno hrani. Če želite ustaviti tudi to, vklopite »{pause}«.",
    "switch.needs":
      "To lahko uporabljate, ko je vklopljeno stikalo »{name}«. Do takrat se ne hrani nič in vidite, kar vidijo vsi.",
    "switch.unset": "Niste še odgovorili.",
    "switch.given": "Privolili ste: {date}. To velja do: {until}. Potem vas znova vprašamo.",
    "switch.refused": "Zavrnili ste: {date}. Znova vas ne vprašamo prej kot: {until}.",
    "switch.withdrawn": "Privolitev ste umaknili: {date}. Znova vas ne vprašamo prej kot: {until}.",
    "switch.signal":
      "Vaš brskalnik prosi spletna mesta, naj ne ustvarjajo vašega profila. To se imenuje Global Privacy Control. To " +
      "spletno mesto ravna tako. Če tukaj sami vklopite stikalo, velja vaša lastna izbira.",
    "switch.signal.off": "Izklopljeno, ker vaš brskalnik pošilja Global Privacy Control.",
    "switch.said.on": "Vklopljeno: {name}",
    "switch.said.off": "Izklopljeno: {name}",
    "switch.said.erased": "Izklopljeno in kar se je za to hranilo, je izbrisano: {name}",

    "sent.title": "Kaj je bilo poslano",
    "sent.none": "Nič ni bilo poslano.",
    "sent.text": "Če se kdaj pošlje poročilo, je tukaj: z besedami in bajt za bajtom.",
    "sent.at": "Poslano: {date}.",

    "take.title": "Vzemite s seboj ali izbrišite",
    "take.export": "Shrani kopijo vsega",
    "take.export.text":
      "Dobite datoteko. Lahko jo preberete in naložite v drug brskalnik. Potrdila so v njej za vas: drugje se ne " +
      "naložijo.",
    "take.export.said": "Datoteka je shranjena: {name}",
    "take.receipts": "Shrani vsa potrdila",
    "take.receipts.text": "Potrdilo pove, kdo vas je vprašal, za kaj, kaj ste rekli in kdaj. To je vaše dokazilo.",
    "take.receipts.none": "Niste še odgovorili na nič, zato ni potrdil.",
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
    "take.import.consent": "Najprej vklopite stikalo »{name}«. Potem se datoteka lahko naloži. Nič ni bilo dodano.",
    "take.purpose": "Če želite izbrisati samo, kar se je hranilo za en namen, zgoraj izklopite njegovo stikalo.",
    "take.erase": "Izbriši vse",
    "take.erase.text":
      "S tem se izbriše vse, kar se hrani tukaj, skupaj z vašimi odgovori, v vsakem odprtem zavihku tega spletnega mesta.",
    "take.erase.ask": "Ali želite izbrisati vse? Tega ni mogoče dobiti nazaj.",
    "take.erase.yes": "Da, izbriši vse",
    "take.erase.no": "Ne, obdrži",
    "take.erase.kept": "Nič ni bilo izbrisano.",
    "take.erase.said": "Vse je izbrisano, v vsakem odprtem zavihku.",

    "works.title": "Kako to deluje",
    "works.text": "Ta stran je pravkar vprašala samo orodje. To so njegovi odgovori.",
    "works.network": "Omrežje",
    "works.sealed": {
      one:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar je bil preizkušen {count} izhod " +
        "in je zaprt.",
      two:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar sta bila preizkušena {count} " +
        "izhoda in sta zaprta.",
      few:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar so bili preizkušeni {count} " +
        "izhodi in vsi so zaprti.",
      other:
        "Zapečateno. Del, v katerem so vaši podatki, jih ne more nikamor poslati. Pravkar je bilo preizkušenih {count} " +
        "izhodov in vsi so zaprti.",
    },
    "works.unsealed": "Ni zapečateno. Tukaj sam brskalnik delu, v katerem so vaši podatki, ne prepreči pošiljanja.",
    "works.open": "Ni zaprto: {names}",
    "works.encryption": "Šifriranje",
    "works.encryption.none":
      "Ni šifrirano. Kdor lahko uporablja vaš račun v tej napravi, lahko prebere, kar se hrani. To lahko tudi drugi skripti " +
      "tega spletnega mesta.",
    "works.storage": "Shramba",
    "works.storage.indexeddb": "Hrani se v tem brskalniku, v tej napravi. Vaš brskalnik lahko to sam izbriše.",
    "works.storage.memory": "Hrani se samo, dokler ne zaprete te strani, ker vaš brskalnik ne dovoli več.",
    "works.storage.none": "Nič ni shranjeno.",
    "works.newer": "Obstajajo podatki novejše različice tega orodja. Ostali so, kakršni so, in se ne uporabljajo.",
    "works.retention": "Kako dolgo",
    "works.retention.text": "Vse, kar naredite, se hrani največ {days}.",
    "works.next": "Naslednja stvar izgine: {date}.",
    "works.answers": "Vaši odgovori",
    "works.answers.given": "Vaša privolitev velja do: {date}. Namen: {purpose}",
    "works.answers.no": "Vaša zavrnitev velja do: {date}. Namen: {purpose}",
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
