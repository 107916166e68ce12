/** Hungarian, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hu",
  dir: "ltr",
  texts: {
    "centre.title": "Adatai és beállításai",
    "centre.lead":
      "Itt láthat mindent, ami meg van őrizve Önről ahhoz, hogy kiderüljön, mit mutasson Önnek ez a webhely. Ebben " +
      "a böngészőben, ezen az eszközön van.",
    "centre.close": "Bezárás",
    "centre.on": "Bekapcsolva: {names}",
    "centre.off": "Minden ki van kapcsolva. Semmi új nem tárolódik.",
    "centre.paused": "Szüneteltetve: semmi új nem tárolódik.",
    "centre.loading": "Egy pillanat…",
    "centre.failed": "Ez nem sikerült. Semmi nem változott.",
    "centre.tabs": "Itt megtörtént. A webhely egy másik megnyitott lapja még nem válaszolt: kérjük, zárja be.",
    "centre.stopped": "Ez a program leállt. A folytatáshoz töltse be újra az oldalt.",
    "centre.missing":
      "A program egy része nem töltődött be, ezért az itt tárolt adatok nem jeleníthetők meg. Próbálja meg később, " +
      "vagy töröljön most mindent.",
    "centre.data": "Megjelenítés adatként",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (címke)",
    "facet.provider": "{name} (gyártó)",

    "kept.title": "Adatok ezen az eszközön",
    "kept.until": "A legújabb bejegyzés eddig marad meg: {date}.",

    "records.title": "Amit megőrzünk",
    "records.none": "Semmi nincs megőrizve Önről.",
    "records.count": { one: "Egy adat van megőrizve.", other: "{count} adat van megőrizve." },
    "records.text": "Mindegyiknél ott áll, meddig marad meg. A legtöbbet korábban is törölheti.",
    "records.proof":
      "A válaszai bizonyítékként vannak megőrizve arról, amit mondott. Akkor tűnnek el, amikor mindent töröl.",
    "records.day": { one: "{day}: egy adat", other: "{day}: {count} adat" },
    "records.undated": { one: "Nincs dátum: egy adat", other: "Nincs dátum: {count} adat" },
    "records.view": "Ezt nézte meg: {title}",
    "records.click": "Ezt választotta egy listából: {title}",
    "records.cart": "Ezt tette a kosárba: {title}",
    "records.purchase": "Ezt vette meg: {title}",
    "records.category": "Kategória: {name}.",
    "records.impression": { one: "Ez jelent meg Önnek: {titles}", other: "{count} dolog jelent meg Önnek: {titles}" },
    "records.mute": "Azt kérte, hogy soha ne jelenjen meg: {name}",
    "records.more": "Ebből kért többet: {name}",
    "records.less": "Ebből kért kevesebbet: {name}",
    "records.pause.on": "Bekapcsolta ezt: „Szünet”.",
    "records.pause.off": "Kikapcsolta ezt: „Szünet”.",
    "records.unprofiled.on": "Bekapcsolta ezt: „Mindenkinek ugyanaz a lista”.",
    "records.unprofiled.off": "Kikapcsolta ezt: „Mindenkinek ugyanaz a lista”.",
    "records.given": "Elfogadta: {purpose}",
    "records.refused": "Elutasította: {purpose}",
    "records.withdrawn": "Visszavonta a hozzájárulását: {purpose}",
    "records.report": "A válasza a webhely egy kérdésére: {question}",
    "records.delivery": "Mi lett egy jelentéssel. {what}",
    "records.arm.personalised": "Összehasonlításhoz véletlenszerűen sorsoltuk be: személyre szabott listákat lát.",
    "records.arm.holdout": "Összehasonlításhoz véletlenszerűen sorsoltuk be: azt a listát látja, amelyet mindenki.",
    "records.unreadable": {
      one: "Egy sérült, egy bájtos feljegyzés. Senki nem tudja elolvasni, és nincs használatban.",
      other: "Egy sérült, {count} bájtos feljegyzés. Senki nem tudja elolvasni, és nincs használatban.",
    },
    "records.other": "Olyasmi, amit ez az oldal nem ismer: {type}",
    "records.at": "A megőrzés kezdete: {date}.",
    "records.expires": "Ekkor tűnik el: {date}.",
    "records.valid": "A válasza eddig érvényes: {date}. A feljegyzés róla megmarad.",
    "records.replaced": "Egy későbbi döntés felváltotta ezt. A feljegyzés róla megmarad.",
    "records.stays": "Megmarad, amíg vissza nem vonja vagy nem törli.",
    "records.measurement": "Megmarad, amíg ki nem kapcsolja ezt: „{name}”. Akkor minden törlődik, ami hozzá tartozik.",
    "records.stuck": "Megmarad, amíg mindent nem töröl.",
    "records.asked":
      "A hozzájárulást kéri: {controller}. Ha elfogadja, az adatok ezen az eszközön maradnak. A megőrzés ideje " +
      "legfeljebb {days}.",
    "records.sensitive": "Az akkor kihagyott érzékeny témák: {labels}.",
    "records.by.site": "Ezt a webhely egyik gombjával választotta, amely a saját szövegét mutatta.",
    "records.by.script": "Ezt a webhely egyik szkriptje tette, az Ön kattintása nélkül.",
    "records.gpc": "Az Ön böngészője akkor Global Privacy Control jelzést küldött.",
    "records.erase": "Törlés",
    "records.erase.label": "Törlés. {what}",
    "records.erased": "Törölve. {what}",
    "records.receipt": "Igazolás mentése",
    "records.receipt.label": "Igazolás mentése. {what}",

    "interests.title": "Amiről azt gondoljuk, hogy tetszik Önnek",
    "interests.text": "Ez csak találgatás. Kizárólag abból ered, amit Ön itt csinált.",
    "interests.none": "Nincs találgatás Önről.",
    "interests.all": "Minden kategória megjelenítése",
    "interests.share": "Ennyi abból, amit Ön megnézett: {share}",
    "interests.from": { one: "Ebből ered: egy adat", other: "Ebből ered: {count} adat" },
    "preferences.more": "Többet",
    "preferences.more.label": "Többet: {name}",
    "preferences.less": "Kevesebbet",
    "preferences.less.label": "Kevesebbet: {name}",
    "preferences.mute": "Soha ne jelenjen meg",
    "preferences.mute.label": "Soha ne jelenjen meg: {name}",
    "interests.forget": "Elfelejtés",
    "interests.forget.label": "Elfelejtés: {name}",
    "interests.forget.help": "Elfelejtés: ha a találgatás téves. Minden törlődik, amiből ered.",
    "preferences.undo": "Visszavonás",
    "preferences.undo.label": "Visszavonás. {what}",
    "preferences.said.more": "Ebből többet fog látni: {name}",
    "preferences.said.less": "Ebből kevesebbet fog látni: {name}",
    "preferences.said.mute": "Ezt többé nem fogja látni: {name}",
    "preferences.said.clear": "Beállítás eltávolítva: {name}",
    "interests.said.forget": "Elfelejtve: {name}",
    "preferences.title": "Amit Ön kért",
    "preferences.none": "Ön nem kért semmit.",
    "preferences.about": "Több vagy kevesebb ilyen megjelenítése",
    "preferences.about.item": "Ez a termék",
    "preferences.about.category": "Kategória: {name}",
    "preferences.about.provider": "Gyártó: {name}",
    "learned.title": "Amit a böngésző Öntől tanult",
    "learned.text":
      "Amikor kiválaszt valamit egy listából, vagy továbblép rajta, a böngészője megtanulja, mi fontos Önnek. Minden " +
      "innen indul: {start}.",
    "learned.none": "A böngésző nem tanult semmit.",
    "learned.term.behaviour": "Amit mások is megnéztek: {percent}",
    "learned.term.content": "Ami hasonló: {percent}",
    "learned.term.history": "Amit Ön korábban megnézett: {percent}",
    "learned.term.popular": "Ami sokaknak tetszik: {percent}",
    "learned.discounted": {
      one: "Egyszer megjelent, és nem választotta ki, ezért kicsit lejjebb kerül: {title}",
      other: "{count} alkalommal megjelent, és nem választotta ki, ezért kicsit lejjebb kerül: {title}",
    },
    "learned.reset": "A tanultak elfelejtése",
    "learned.said.reset": "A tanultak elfelejtve.",

    "cause.title": "Miért látom ezt?",
    "cause.text":
      "Az egy termék melletti okok összege {whole}. Az ellene szóló okok ebből levonódnak. A legtöbb pontot elért " +
      "termékek vannak elöl. Ezután néhány helyet cserél, hogy a lista változatosabb legyen, és az új termékek is " +
      "esélyt kapjanak.",
    "cause.none": "Ezen az oldalon nincs lista.",
    "cause.list": "{number}. lista",
    "cause.shop": "Ez a lista mindenkinek ugyanaz. Nem Önnek készült.",
    "cause.place": "{place}. {title}",
    "cause.for": "Mellette szóló okok",
    "cause.against": "Ellene szóló okok",
    "cause.share": "Arány",
    "cause.small": "Egyenként kevesebb mint {share}: {reasons}",
    "cause.if": "Ha ezt nem nézte volna meg: {title}",
    "cause.then.same": "Ugyanazon a helyen állna.",
    "cause.then.moved": "Ezen a helyen állna: {then}. Most ezen a helyen áll: {now}.",
    "cause.then.gone": "Nem lenne ebben a listában.",
    "cause.then.instead": "Itt ezt látná: {title}",
    "cause.then.empty": "Itt nem lenne semmi.",
    "cause.failed": "Ezt most nem lehet kiszámítani.",

    "why.here": "Ezen az eszközön kiszámítva. Semmi nem lett elküldve.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – lejjebb sorolja",
    "reason.viewed-item": "Ezt nézte meg: {title}",
    "reason.viewed-item.self": "Ezt már korábban megnézte",
    "reason.viewed-topic": "Hasonló ehhez: {title}",
    "reason.context-item": "Illik ehhez: {title}",
    "reason.earlier-visits": "Amit korábbi látogatásain nézett meg",
    "reason.usual-price": "Az ára közel van ahhoz, amit általában megnéz",
    "reason.together": "Több ilyen ok együtt",
    "reason.popular-here": "Itt népszerű",
    "reason.popular-here.less": "Itt kevésbé népszerű",
    "reason.preference": "Több ilyet kért",
    "reason.preference.less": "Kevesebb ilyet kért",
    "reason.passed-over": "Korábban már megjelent Önnek",
    "reason.exploration": "Új és kevésbé ismert termékeknek fenntartott hely",
    "reason.others": { one: "Még egy ok", other: "Még {count} ok" },

    "settings.title": "Beállítások",
    "settings.recommendations":
      "Amit itt megnéz és tesz, azt ez a böngésző megőrzi, és arra használja, hogy kiválassza, mit lásson. Ha ezt " +
      "kikapcsolja, mindez törlődik.",
    "settings.offers":
      "Ez a webhely olyan ajánlatokat választhat, amelyek illhetnek Önhöz. Ha ezt kikapcsolja, ugyanazokat az " +
      "ajánlatokat látja, mint mindenki.",
    "settings.sensitive":
      "Ez a téma sokat elárulhat Önről. Amíg ki van kapcsolva, amit ebben a témában megnéz, az nincs megőrizve, és " +
      "nincs használatban. Ha bekapcsolja, úgy számít, mint bármi más. Ha újra kikapcsolja, törlődik, ami ebből meg " +
      "volt őrizve.",
    "settings.pause": "Szünet",
    "settings.pause.text":
      "Amíg ez be van kapcsolva, semmi új nem lesz megőrizve. Ami már megvan, az megmarad, és továbbra is " +
      "használatban van.",
    "settings.unprofiled": "Mindenkinek ugyanaz a lista",
    "settings.unprofiled.text":
      "Amíg ez be van kapcsolva, az Önről megőrzött adatok nincsenek használatban, és válaszok sem mennek el. Azt " +
      "látja, amit mindenki, kivéve azt, amiről azt kérte, hogy soha ne jelenjen meg. Amit Ön csinál, az továbbra is " +
      "meg lesz őrizve. Ha ezt is le szeretné állítani, kapcsolja be ezt: „{pause}”.",
    "settings.needs":
      "Ezt akkor használhatja, ha be van kapcsolva: „{name}”. Addig semmi nincs megőrizve, és azt látja, amit " +
      "mindenki.",
    "settings.given": "Ekkor fogadta el: {date}. Eddig érvényes: {until}. Utána újra megkérdezzük.",
    "settings.refused": "Ekkor utasította el: {date}. Eddig nem kérdezzük meg újra: {until}.",
    "settings.withdrawn": "Ekkor vonta vissza a hozzájárulását: {date}. Eddig nem kérdezzük meg újra: {until}.",
    "settings.gpc":
      "A böngészője arra kéri a webhelyeket, hogy ne készítsenek Önről profilt (Global Privacy Control). Ez a " +
      "webhely ezt tiszteletben tartja. Ha Ön maga bekapcsol itt egy beállítást, akkor az Ön választása érvényes.",
    "settings.gpc.off": "Ki van kapcsolva, mert az Ön böngészője Global Privacy Control jelzést küld.",
    "settings.said.on": "Bekapcsolva: {name}",
    "settings.said.off": "Kikapcsolva: {name}",
    "settings.said.erased": "Kikapcsolva, és ami ehhez meg volt őrizve, az törlődött: {name}",

    "reports.title": "Ami el lett küldve",
    "reports.none": "Itt nincs jelentés. Egy sem lett elküldve, vagy törlődött, amikor egy hozzájárulás véget ért.",
    "reports.text": "Ha valaha is el lesz küldve egy jelentés, az itt fog állni: szavakkal és bájtról bájtra.",
    "reports.at": "Elküldve: {date}.",
    "reports.off": "Semmi sem megy el. Ehhez be kellene kapcsolnia: {names}",
    "reports.paused": "Semmi sem megy el, amíg ez be van kapcsolva: „Szünet”.",
    "reports.unprofiled": "Semmi sem megy el, amíg ez be van kapcsolva: „Mindenkinek ugyanaz a lista”.",
    "reports.next": "Mi menne el",
    "reports.answer": "A válasza: {answer}",
    "reports.after": "Ez még változhat. E nap után menne el: {date}.",
    "reports.misfits":
      "Ezzel a válasszal {of} ember közül körülbelül {misfits} olyan számot küld, amely nem illik hozzá.",
    "reports.noise":
      "Ha e jelentés nélkül a válaszáról szóló találgatások fele lenne helyes, akkor vele {of} közül legfeljebb " +
      "{right} lenne az (ε = {epsilon}).",
    "reports.changes":
      "Ugyanaz a válasz újra ugyanazt a számot küldi. {of} megváltozott válasz közül körülbelül {noticed} a számot is " +
      "megváltoztatja. Aki tudja, hogy mindkét jelentés Öntől származik, az ekkor tudja, hogy a válasza megváltozott.",
    "reports.ready": "Elkészült, de nem ment el.",
    "reports.about": "Erről az időről szól: {epoch}.",
    "reports.sending": "Nem tudni, megérkezett-e.",
    "reports.accepted": "Megérkezett.",
    "reports.rejected": "Visszautasították.",
    "reports.failed": "Nincs jele annak, hogy megérkezett.",
    "reports.symbol": "A válasza helyett ez a szám megy el: {symbol}.",
    "reports.byte.version": "Verzió",
    "reports.byte.arm": "Lista: 0 nincs megmondva, 1 a sajátja, 2 mindenkié",
    "reports.byte.epoch": "Hónap, hét vagy nap, 1970-től számolva",
    "reports.byte.metric": "Kérdés",
    "reports.byte.symbol": "Zajjal ellátott válasz",
    "answer.none": "semmi",
    "answer.view": "megnézett valamit",
    "answer.click": "listából választott",
    "answer.cart": "kosárba tett",
    "answer.purchase": "vásárolt",
    "answer.no": "nem",
    "answer.yes": "igen",

    "take.title": "Adatok letöltése vagy importálása",
    "take.export": "Másolat mentése mindenről",
    "take.export.text":
      "Egy fájlt kap. Elolvashatja, és betöltheti egy másik böngészőbe. Az igazolásai saját használatra vannak " +
      "benne: máshol nem töltődnek be.",
    "take.export.said": "A fájl mentve: {name}",
    "take.receipts": "Összes igazolás mentése",
    "take.receipts.text":
      "Az igazolás megmondja, ki kérdezte Önt, mire kérte, mit mondott és mikor. Ez az Ön bizonyítéka.",
    "take.receipts.none": "Még semmit sem fogadott el, ezért nincsenek igazolások.",
    "take.import": "Másolat betöltése fájlból",
    "take.import.text": "Láthatja, mi van a fájlban, mielőtt bármi hozzáadódna.",
    "take.import.found": { one: "A fájlban egy adat van.", other: "A fájlban {count} adat van." },
    "take.import.fresh": { one: "Ebből egy új itt.", other: "Ebből {count} új itt." },
    "take.import.add": "Az új adatok hozzáadása",
    "take.import.cancel": "Semmit nem adok hozzá",
    "take.import.said": { one: "Egy adat lett hozzáadva.", other: "{count} adat lett hozzáadva." },
    "take.import.cancelled": "Semmi nem lett hozzáadva.",
    "take.import.damaged": "Ez a fájl sérült, vagy nem innen való másolat. Semmi nem lett hozzáadva.",
    "take.import.version": "Ez a fájl a program egy másik verziójából való. Semmi nem lett hozzáadva.",
    "take.import.consent": "Először kapcsolja be ezt: „{name}”, majd töltse be a fájlt. Semmi nem lett hozzáadva.",
    "take.erase": "Minden törlése",
    "take.erase.text":
      "Ez törli mindazt, ami itt meg van őrizve, a válaszaival együtt, a webhely összes megnyitott lapján.",
    "take.erase.ask": "Mindent töröl? Ezt nem lehet visszahozni.",
    "take.erase.yes": "Igen, törlök mindent",
    "take.erase.no": "Nem, megtartom",
    "take.erase.kept": "Semmi nem törlődött.",
    "take.erase.said": "Minden törlődött, az összes megnyitott lapon.",

    "ranking.title": "Hogyan készülnek a listák",

    "works.title": "Hogyan működik",
    "works.text": "Ez az oldal most kérdezte meg magát a programot. Ezek a válaszai.",
    "works.network": "Hálózat",
    "works.sealed": {
      one:
        "Lezárva. Az a rész, amelyben az adatai vannak, sehová nem tudja elküldeni őket. A program most egy kiutat " +
        "próbált ki, és az zárva van.",
      other:
        "Lezárva. Az a rész, amelyben az adatai vannak, sehová nem tudja elküldeni őket. A program most {count} " +
        "kiutat próbált ki, és mind zárva van.",
    },
    "works.unsealed":
      "Nincs lezárva. Itt maga a böngésző nem akadályozza meg, hogy az a rész, amelyben az adatai vannak, elküldjön " +
      "valamit.",
    "works.open": "Nincs zárva: {names}",
    "works.encryption": "Titkosítás",
    "works.encryption.split": "Titkosítva. Ha valami törlődik, a kulcsa felülíródik.",
    "works.encryption.database": "Titkosítva. Ha valami törlődik, a böngészője egy ideig még megőrizheti a kulcsát.",
    "works.encryption.limits":
      "Aki használni tudja az Ön fiókját ezen az eszközön, az el tudja olvasni, ami meg van őrizve. A webhely más " +
      "szkriptjei is el tudják olvasni.",
    "works.storage": "Tárolás",
    "works.storage.indexeddb":
      "Ebben a böngészőben, ezen az eszközön van megőrizve. A böngészője magától is törölheti.",
    "works.storage.memory":
      "Csak addig van megőrizve, amíg be nem zárja ezt az oldalt, mert a böngészője nem enged többet.",
    "works.storage.none": "Semmi nincs tárolva.",
    "works.newer":
      "Vannak adatok a program egy újabb verziójából. Ezek úgy maradtak, ahogy voltak, és nincsenek használatban.",
    "works.retention": "Meddig",
    "works.retention.text":
      "Amit itt megnéz és csinál, legfeljebb ennyi ideig van megőrizve: {days}. A döntései, a kérései és a válaszai " +
      "ennél tovább vannak megőrizve.",
    "works.next": "A következő adat ekkor tűnik el: {date}.",
    "works.answers": "Az Ön válaszai",
    "works.answers.given": "Elfogadva, eddig érvényes: {date}. Cél: {purpose}",
    "works.answers.no": "Elutasítva, eddig érvényes: {date}. Cél: {purpose}",
    "works.answers.none": "Nincsenek.",
    "works.rules": "A webhely szabályai",
    "works.rules.text": "Verzió: {revision}",
    "works.controller": "Aki felel érte",
    "works.contact": "Kapcsolat",
    "works.address": "Cím",
    "works.notice": "Adatvédelmi tájékoztató",
    "works.notice.read": "Adatvédelmi tájékoztató elolvasása",
  },
};
