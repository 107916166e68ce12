/** Finnish, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fi",
  dir: "ltr",
  texts: {
    "centre.title": "Tietosi ja valintasi",
    "centre.lead":
      "Täällä näet kaiken, mitä sinusta säilytetään, jotta voidaan valita, mitä tämä sivusto näyttää sinulle. " +
      "Tiedot ovat tässä selaimessa, tässä laitteessa.",
    "centre.close": "Sulje",
    "centre.on": "Päällä: {names}",
    "centre.off": "Kaikki on pois päältä. Mitään uutta ei tallenneta.",
    "centre.paused": "Keskeytetty: mitään uutta ei tallenneta.",
    "centre.loading": "Hetki…",
    "centre.failed": "Se ei onnistunut. Mikään ei muuttunut.",
    "centre.tabs": "Täällä se on tehty. Tämän sivuston toinen avoin välilehti ei ole vielä vastannut: sulje se.",
    "centre.stopped": "Tämä työkalu on pysähtynyt. Jatka lataamalla sivu uudelleen.",
    "centre.missing":
      "Osaa tästä työkalusta ei voitu ladata, joten täällä säilytettäviä tietoja ei voida näyttää. Yritä myöhemmin " +
      "uudelleen tai poista kaikki nyt.",
    "centre.data": "Näytä datana",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (tunniste)",
    "facet.provider": "{name} (valmistaja)",

    "kept.title": "Tiedot tässä laitteessa",
    "kept.until": "Uusin tieto säilytetään tähän asti: {date}.",

    "records.title": "Mitä säilytämme",
    "records.none": "Sinusta ei säilytetä mitään.",
    "records.count": { one: "Säilytetään yksi tieto.", other: "Säilytetään {count} tietoa." },
    "records.text": "Jokaisen kohdalla lukee, kuinka kauan sitä säilytetään. Useimmat voit poistaa jo sitä ennen.",
    "records.proof": "Vastauksesi säilytetään todisteena siitä, mitä sanoit. Ne häviävät, kun poistat kaiken.",
    "records.day": { one: "{day}: yksi tieto", other: "{day}: {count} tietoa" },
    "records.undated": { one: "Ei päiväystä: yksi tieto", other: "Ei päiväystä: {count} tietoa" },
    "records.view": "Katsoit tätä: {title}",
    "records.click": "Valitsit listalta: {title}",
    "records.cart": "Laitoit ostoskoriin: {title}",
    "records.purchase": "Ostit: {title}",
    "records.category": "Luokka: {name}.",
    "records.impression": { one: "Sinulle näytettiin: {titles}", other: "Sinulle näytettiin {count} asiaa: {titles}" },
    "records.mute": "Pyysit, ettei tätä näytetä koskaan: {name}",
    "records.more": "Pyysit tätä enemmän: {name}",
    "records.less": "Pyysit tätä vähemmän: {name}",
    "records.pause.on": "Laitoit päälle: ”Tauko”.",
    "records.pause.off": "Otit pois päältä: ”Tauko”.",
    "records.unprofiled.on": "Laitoit päälle: ”Sama lista kaikille”.",
    "records.unprofiled.off": "Otit pois päältä: ”Sama lista kaikille”.",
    "records.given": "Hyväksyit: {purpose}",
    "records.refused": "Hylkäsit: {purpose}",
    "records.withdrawn": "Peruit suostumuksesi: {purpose}",
    "records.report": "Vastauksesi sivuston kysymykseen: {question}",
    "records.delivery": "Mitä raportille tapahtui. {what}",
    "records.arm.personalised": "Vertailua varten sinut on arvottu ryhmään: näet henkilökohtaisia listoja.",
    "records.arm.holdout": "Vertailua varten sinut on arvottu ryhmään: näet saman listan kuin kaikki.",
    "records.unreadable": {
      one: "Yhden tavun kokoinen rikkinäinen merkintä. Kukaan ei voi lukea sitä, eikä sitä käytetä.",
      other: "{count} tavun kokoinen rikkinäinen merkintä. Kukaan ei voi lukea sitä, eikä sitä käytetä.",
    },
    "records.other": "Jotain, mitä tämä sivu ei tunne: {type}",
    "records.at": "Säilytetty {date} alkaen.",
    "records.expires": "Häviää {date}.",
    "records.valid": "Vastauksesi on voimassa tähän asti: {date}. Merkintä siitä jää.",
    "records.replaced": "Myöhempi valinta on korvannut tämän. Merkintä siitä jää.",
    "records.stays": "Pysyy, kunnes perut tai poistat sen.",
    "records.measurement": "Pysyy, kunnes kytket pois päältä: ”{name}”. Silloin kaikki siihen kuuluva poistetaan.",
    "records.stuck": "Pysyy, kunnes poistat kaiken.",
    "records.asked":
      "Pyytäjä: {controller}. Jos hyväksyt, tietoja säilytetään tässä laitteessa. Säilytysaika on enintään {days}.",
    "records.sensitive": "Arkaluonteiset aiheet, jotka jätettiin silloin pois: {labels}.",
    "records.by.site": "Valitsit tämän sivuston omalla painikkeella, ja sivusto näytti oman tekstinsä.",
    "records.by.script": "Sivuston skripti teki tämän ilman napsautustasi.",
    "records.gpc": "Selaimesi lähetti silloin Global Privacy Control -pyynnön.",
    "records.erase": "Poista",
    "records.erase.label": "Poista. {what}",
    "records.erased": "Poistettu. {what}",
    "records.receipt": "Tallenna kuitti",
    "records.receipt.label": "Tallenna kuitti. {what}",

    "interests.title": "Mistä arvelemme sinun pitävän",
    "interests.text": "Tämä on arvaus. Se perustuu vain siihen, mitä teit täällä.",
    "interests.none": "Sinusta ei ole arvausta.",
    "interests.all": "Näytä kaikki luokat",
    "interests.share": "{share} siitä, mitä katsoit",
    "interests.from": { one: "Mistä tämä tulee: yksi tieto", other: "Mistä tämä tulee: {count} tietoa" },
    "preferences.more": "Enemmän",
    "preferences.more.label": "Enemmän: {name}",
    "preferences.less": "Vähemmän",
    "preferences.less.label": "Vähemmän: {name}",
    "preferences.mute": "Älä näytä koskaan",
    "preferences.mute.label": "Älä näytä koskaan: {name}",
    "interests.forget": "Unohda",
    "interests.forget.label": "Unohda: {name}",
    "interests.forget.help": "Unohda: jos arvaus on väärä. Kaikki, mistä se tulee, poistetaan.",
    "preferences.undo": "Peru toive",
    "preferences.undo.label": "Peru toive. {what}",
    "preferences.said.more": "Näet tätä enemmän: {name}",
    "preferences.said.less": "Näet tätä vähemmän: {name}",
    "preferences.said.mute": "Et näe enää tätä: {name}",
    "preferences.said.clear": "Asetus poistettu: {name}",
    "interests.said.forget": "Unohdettu: {name}",
    "preferences.title": "Mitä pyysit",
    "preferences.none": "Et ole pyytänyt mitään.",
    "preferences.about": "Näytä enemmän tai vähemmän tällaista",
    "preferences.about.item": "Tämä tuote",
    "preferences.about.category": "Luokka: {name}",
    "preferences.about.provider": "Valmistaja: {name}",
    "learned.title": "Mitä sinusta on opittu",
    "learned.text":
      "Kun valitset jotain listalta tai ohitat sen, selaimesi oppii, mikä on sinulle tärkeää. Kaikki alkaa tästä: " +
      "{start}.",
    "learned.none": "Mitään ei ole opittu.",
    "learned.term.behaviour": "Mitä muutkin katsoivat: {percent}",
    "learned.term.content": "Mikä on samanlaista: {percent}",
    "learned.term.history": "Mitä katsoit aiemmin: {percent}",
    "learned.term.popular": "Mistä moni pitää: {percent}",
    "learned.discounted": {
      one: "Näytettiin kerran etkä valinnut, joten se siirtyy vähän alaspäin: {title}",
      other: "Näytettiin {count} kertaa etkä valinnut, joten se siirtyy vähän alaspäin: {title}",
    },
    "learned.reset": "Unohda opittu",
    "learned.said.reset": "Opittu on unohdettu.",

    "cause.title": "Miksi näen tämän?",
    "cause.text":
      "Tuotteen puolesta puhuvat syyt ovat yhteensä {whole}. Vastasyyt vähennetään siitä. Eniten pisteitä saaneet " +
      "tuotteet ovat ensin. Sitten muutama vaihtaa paikkaa, jotta lista on vaihteleva ja uudet tuotteet saavat " +
      "mahdollisuuden.",
    "cause.none": "Tällä sivulla ei ole listaa.",
    "cause.list": "Lista {number}",
    "cause.shop": "Tämä lista on sama kaikille. Sitä ei tehty sinulle.",
    "cause.place": "{place}. {title}",
    "cause.for": "Syyt puolesta",
    "cause.against": "Syyt vastaan",
    "cause.share": "Osuus",
    "cause.small": "Alle {share} kukin: {reasons}",
    "cause.if": "Jos et olisi katsonut tätä: {title}",
    "cause.then.same": "Se olisi samalla paikalla.",
    "cause.then.moved": "Sen paikka olisi {then} eikä {now}.",
    "cause.then.gone": "Se ei olisi tällä listalla.",
    "cause.then.instead": "Tässä näkyisi: {title}",
    "cause.then.empty": "Tässä ei olisi mitään.",
    "cause.failed": "Tätä ei voi laskea juuri nyt.",

    "why.here": "Laskettu tässä laitteessa. Mitään ei lähetetty.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – siirtää alaspäin",
    "reason.viewed-item": "Katsoit tätä: {title}",
    "reason.viewed-item.self": "Katsoit tätä aiemmin",
    "reason.viewed-topic": "Samankaltainen kuin: {title}",
    "reason.context-item": "Sopii yhteen tämän kanssa: {title}",
    "reason.earlier-visits": "Aiemmilla käynneillä katsomasi",
    "reason.usual-price": "Hinta on lähellä sitä, mitä yleensä katsot",
    "reason.together": "Useita näistä syistä yhdessä",
    "reason.popular-here": "Suosittu täällä",
    "reason.popular-here.less": "Vähemmän suosittu täällä",
    "reason.preference": "Pyysit näyttämään tällaista enemmän",
    "reason.preference.less": "Pyysit näyttämään tällaista vähemmän",
    "reason.passed-over": "Näytetty sinulle aiemmin",
    "reason.exploration": "Paikka, joka on varattu uusille ja vähemmän tunnetuille tuotteille",
    "reason.others": { one: "Yksi syy lisää", other: "{count} syytä lisää" },

    "settings.title": "Asetukset",
    "settings.recommendations":
      "Se, mitä katsot ja teet täällä, säilytetään tässä selaimessa ja sen avulla valitaan, mitä näet. Jos otat " +
      "tämän pois päältä, kaikki se poistetaan.",
    "settings.offers":
      "Tämä sivusto voi valita tarjouksia, jotka voivat sopia sinulle. Jos otat tämän pois päältä, näet samat " +
      "tarjoukset kuin kaikki.",
    "settings.sensitive":
      "Tämä aihe voi kertoa sinusta paljon. Kun se on pois päältä, sitä, mitä katsot aiheesta, ei säilytetä eikä " +
      "käytetä. Jos laitat sen päälle, se otetaan huomioon kuten kaikki muukin. Jos otat sen taas pois päältä, siitä " +
      "säilytetyt tiedot poistetaan.",
    "settings.pause": "Tauko",
    "settings.pause.text":
      "Kun tämä on päällä, mitään uutta ei säilytetä. Se, mikä on jo tallessa, pysyy, ja sitä käytetään edelleen.",
    "settings.unprofiled": "Sama lista kaikille",
    "settings.unprofiled.text":
      "Kun tämä on päällä, sinusta säilytettyjä tietoja ei käytetä eikä vastauksia lähetetä. Näet sen, minkä kaikki " +
      "näkevät, lukuun ottamatta sitä, mitä et halunnut nähdä koskaan. Se, mitä teet, säilytetään silti. Jos haluat " +
      "lopettaa senkin, laita ”{pause}” päälle.",
    "settings.needs":
      "Voit käyttää tätä, kun ”{name}” on päällä. Siihen asti mitään ei säilytetä, ja näet sen, minkä kaikki näkevät.",
    "settings.given": "Hyväksyit {date}. Hyväksyntä päättyy {until}. Sitten sinulta kysytään uudelleen.",
    "settings.refused": "Hylkäsit {date}. Sinulta ei kysytä uudelleen ennen {until}.",
    "settings.withdrawn": "Peruit suostumuksesi {date}. Sinulta ei kysytä uudelleen ennen {until}.",
    "settings.gpc":
      "Selaimesi pyytää sivustoja olemaan profiloimatta sinua (Global Privacy Control). Tämä sivusto noudattaa " +
      "pyyntöä. Jos otat täällä itse jonkin asetuksen käyttöön, oma valintasi ratkaisee.",
    "settings.gpc.off": "Pois päältä, koska selaimesi lähettää Global Privacy Control -pyynnön.",
    "settings.said.on": "Päällä: {name}",
    "settings.said.off": "Pois päältä: {name}",
    "settings.said.erased": "Pois päältä, ja tätä varten säilytetyt tiedot on poistettu: {name}",

    "reports.title": "Mitä on lähetetty",
    "reports.none": "Täällä ei ole raportteja. Yhtään ei ole lähetetty, tai raportti poistettiin, kun suostumus päättyi.",
    "reports.text": "Jos raportti joskus lähetetään, se on luettavissa tässä: sanoin ja tavu tavulta.",
    "reports.at": "Lähetetty {date}.",
    "reports.off": "Mitään ei lähetetä. Sitä varten sinun pitäisi kytkeä päälle: {names}",
    "reports.paused": "Mitään ei lähetetä, kun ”Tauko” on päällä.",
    "reports.unprofiled": "Mitään ei lähetetä, kun ”Sama lista kaikille” on päällä.",
    "reports.next": "Mitä lähetettäisiin",
    "reports.answer": "Vastauksesi: {answer}",
    "reports.after": "Se voi vielä muuttua. Se lähetettäisiin tämän päivän jälkeen: {date}.",
    "reports.misfits": "Kun {of} ihmisellä on tämä vastaus, noin {misfits} heistä lähettää luvun, joka ei sovi siihen.",
    "reports.noise":
      "Jos puolet vastaustasi koskevista arvauksista olisi oikein ilman tätä raporttia, sen avulla oikein olisi " +
      "enintään {right}, kun arvauksia on {of} (ε = {epsilon}).",
    "reports.changes":
      "Sama vastaus lähettää saman luvun uudelleen. Kun {of} vastausta muuttuu, noin {noticed} muuttaa myös lukua. " +
      "Se, joka tietää molempien raporttien olevan sinulta, tietää silloin, että vastauksesi on muuttunut.",
    "reports.ready": "Tehty, mutta ei lähetetty.",
    "reports.about": "Se koskee tätä aikaa: {epoch}.",
    "reports.sending": "Ei tiedetä, tuliko se perille.",
    "reports.accepted": "Se tuli perille.",
    "reports.rejected": "Se torjuttiin.",
    "reports.failed": "Ei ole merkkiä siitä, että se tuli perille.",
    "reports.symbol": "Vastauksesi sijasta lähetetään luku {symbol}.",
    "reports.byte.version": "Versio",
    "reports.byte.arm": "Lista: 0 ei kerrota, 1 omasi, 2 kaikkien",
    "reports.byte.epoch": "Kuukausi, viikko tai päivä vuodesta 1970 laskien",
    "reports.byte.metric": "Kysymys",
    "reports.byte.symbol": "Vastaus, jossa on kohinaa",
    "answer.none": "ei mitään",
    "answer.view": "katsoi jotakin",
    "answer.click": "valitsi listalta",
    "answer.cart": "laittoi ostoskoriin",
    "answer.purchase": "osti",
    "answer.no": "ei",
    "answer.yes": "kyllä",

    "take.title": "Lataa tai tuo tietosi",
    "take.export": "Tallenna kopio kaikesta",
    "take.export.text":
      "Saat tiedoston. Voit lukea sen ja ladata sen toiseen selaimeen. Kuittisi ovat siinä sinua itseäsi varten: " +
      "niitä ei ladata muualle.",
    "take.export.said": "Tiedosto on tallennettu: {name}",
    "take.receipts": "Tallenna kaikki kuitit",
    "take.receipts.text":
      "Kuitissa lukee, kuka sinulta kysyi, mitä varten, mitä vastasit ja milloin. Se on todisteesi.",
    "take.receipts.none": "Et ole vielä hyväksynyt mitään, joten kuitteja ei ole.",
    "take.import": "Lataa kopio tiedostosta",
    "take.import.text": "Näet, mitä tiedostossa on, ennen kuin mitään lisätään.",
    "take.import.found": { one: "Tiedostossa on yksi tieto.", other: "Tiedostossa on {count} tietoa." },
    "take.import.fresh": { one: "Niistä yksi on täällä uusi.", other: "Niistä {count} on täällä uusia." },
    "take.import.add": "Lisää uudet",
    "take.import.cancel": "Älä lisää mitään",
    "take.import.said": { one: "Yksi tieto lisättiin.", other: "{count} tietoa lisättiin." },
    "take.import.cancelled": "Mitään ei lisätty.",
    "take.import.damaged": "Tämä tiedosto on rikki, tai se ei ole kopio täältä. Mitään ei lisätty.",
    "take.import.version": "Tämä tiedosto on tämän työkalun toisesta versiosta. Mitään ei lisätty.",
    "take.import.consent": "Ota ensin käyttöön ”{name}” ja tuo sitten tiedosto. Mitään ei lisätty.",
    "take.erase": "Poista kaikki",
    "take.erase.text":
      "Tämä poistaa kaiken, mitä täällä säilytetään, myös vastauksesi, tämän sivuston jokaisessa avoimessa " +
      "välilehdessä.",
    "take.erase.ask": "Haluatko poistaa kaiken? Et saa sitä takaisin.",
    "take.erase.yes": "Kyllä, poista kaikki",
    "take.erase.no": "Ei, säilytä",
    "take.erase.kept": "Mitään ei poistettu.",
    "take.erase.said": "Kaikki on poistettu, jokaisessa avoimessa välilehdessä.",

    "ranking.title": "Miten listat syntyvät",

    "works.title": "Miten tämä toimii",
    "works.text": "Tämä sivu kysyi juuri työkalulta itseltään. Nämä ovat sen vastaukset.",
    "works.network": "Verkko",
    "works.sealed": {
      one:
        "Suljettu tiiviisti. Osa, jossa tietosi ovat, ei voi lähettää niitä mihinkään. Juuri kokeiltiin yhtä reittiä " +
        "ulos, ja se on kiinni.",
      other:
        "Suljettu tiiviisti. Osa, jossa tietosi ovat, ei voi lähettää niitä mihinkään. Juuri kokeiltiin {count} " +
        "reittiä ulos, ja kaikki ovat kiinni.",
    },
    "works.unsealed": "Ei suljettu tiiviisti. Täällä selain itse ei estä tietosi sisältävää osaa lähettämästä.",
    "works.open": "Ei kiinni: {names}",
    "works.encryption": "Salaus",
    "works.encryption.split": "Salattu. Kun jotakin poistetaan, sen avain kirjoitetaan yli.",
    "works.encryption.database": "Salattu. Kun jotakin poistetaan, selaimesi voi säilyttää sen avaimen jonkin aikaa.",
    "works.encryption.limits":
      "Se, joka voi käyttää tiliäsi tässä laitteessa, voi lukea säilytetyt tiedot. Samoin voivat tämän sivuston " +
      "muut skriptit.",
    "works.storage": "Tallennus",
    "works.storage.indexeddb":
      "Säilytetään tässä selaimessa, tässä laitteessa. Selaimesi voi poistaa tiedot itsestään.",
    "works.storage.memory": "Säilytetään vain siihen asti, kun suljet tämän sivun, koska selaimesi ei salli enempää.",
    "works.storage.none": "Mitään ei ole tallennettu.",
    "works.newer": "Täällä on tietoja tämän työkalun uudemmasta versiosta. Ne jätettiin ennalleen, eikä niitä käytetä.",
    "works.retention": "Kuinka kauan",
    "works.retention.text":
      "Sitä, mitä katsot ja teet täällä, säilytetään enintään näin kauan: {days}. Valintojasi, toiveitasi ja " +
      "vastauksiasi säilytetään pidempään.",
    "works.next": "Seuraava tieto häviää {date}.",
    "works.answers": "Vastauksesi",
    "works.answers.given": "Hyväksytty, voimassa {date} asti: {purpose}",
    "works.answers.no": "Hylätty, voimassa {date} asti: {purpose}",
    "works.answers.none": "Niitä ei ole.",
    "works.rules": "Tämän sivuston säännöt",
    "works.rules.text": "Versio {revision}",
    "works.controller": "Kuka tästä vastaa",
    "works.contact": "Yhteystiedot",
    "works.address": "Osoite",
    "works.notice": "Tietosuojaseloste",
    "works.notice.read": "Lue tietosuojaseloste",
  },
};
