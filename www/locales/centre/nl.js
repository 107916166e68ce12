/** Dutch, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "nl",
  dir: "ltr",
  texts: {
    "centre.title": "Uw gegevens en keuzes",
    "centre.lead":
      "Hier ziet u alles wat over u wordt bewaard om te kiezen wat deze website u laat zien. Het wordt bewaard in " +
      "deze browser, op dit apparaat.",
    "centre.close": "Sluiten",
    "centre.on": "Aan: {names}",
    "centre.off": "Alles staat uit. Er wordt niets nieuws bewaard.",
    "centre.paused": "Gepauzeerd: er wordt niets nieuws bewaard.",
    "centre.loading": "Een ogenblik…",
    "centre.failed": "Dat is niet gelukt. Er is niets veranderd.",
    "centre.tabs":
      "Hier is het gebeurd. Een ander open tabblad van deze website heeft nog niet geantwoord: sluit dat alstublieft.",
    "centre.stopped": "Dit hulpmiddel is gestopt. Laad de pagina opnieuw om verder te gaan.",
    "centre.missing":
      "Een deel van dit hulpmiddel kon niet worden geladen, waardoor niet kan worden getoond wat hier wordt bewaard. " +
      "Probeer het later opnieuw of wis nu alles.",
    "centre.data": "Als gegevens tonen",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (trefwoord)",
    "facet.provider": "{name} (maker)",

    "kept.title": "Gegevens op dit apparaat",
    "kept.until": "Het nieuwste gegeven wordt bewaard tot {date}.",

    "records.title": "Wat we bewaren",
    "records.none": "Er wordt niets over u bewaard.",
    "records.count": { one: "Er wordt één ding bewaard.", other: "Er worden {count} dingen bewaard." },
    "records.text": "Bij elk ding staat hoelang het wordt bewaard. De meeste kunt u eerder wissen.",
    "records.proof": "Uw antwoorden worden bewaard om aan te tonen wat u hebt gezegd. Ze verdwijnen als u alles wist.",
    "records.day": { one: "{day}: één ding", other: "{day}: {count} dingen" },
    "records.undated": { one: "Zonder datum: één ding", other: "Zonder datum: {count} dingen" },
    "records.view": "U hebt bekeken: {title}",
    "records.click": "U hebt uit een lijst gekozen: {title}",
    "records.cart": "U hebt in het winkelmandje gelegd: {title}",
    "records.purchase": "U hebt gekocht: {title}",
    "records.category": "Categorie: {name}.",
    "records.impression": { one: "Aan u is getoond: {titles}", other: "Aan u zijn {count} dingen getoond: {titles}" },
    "records.mute": "U hebt gevraagd dit nooit te zien: {name}",
    "records.more": "U hebt gevraagd hier meer van te zien: {name}",
    "records.less": "U hebt gevraagd hier minder van te zien: {name}",
    "records.pause.on": "U hebt ‘Pauze’ aangezet.",
    "records.pause.off": "U hebt ‘Pauze’ uitgezet.",
    "records.unprofiled.on": "U hebt ‘Dezelfde lijst voor iedereen’ aangezet.",
    "records.unprofiled.off": "U hebt ‘Dezelfde lijst voor iedereen’ uitgezet.",
    "records.given": "U hebt geaccepteerd: {purpose}",
    "records.refused": "U hebt geweigerd: {purpose}",
    "records.withdrawn": "U hebt uw toestemming ingetrokken: {purpose}",
    "records.report": "Uw antwoord op een vraag van de website: {question}",
    "records.delivery": "Wat er met een rapport gebeurde. {what}",
    "records.arm.personalised": "Voor een vergelijking bent u willekeurig ingedeeld: u ziet gepersonaliseerde lijsten.",
    "records.arm.holdout": "Voor een vergelijking bent u willekeurig ingedeeld: u ziet de lijst die iedereen ziet.",
    "records.unreadable": {
      one: "Een beschadigde notitie van één byte. Niemand kan die lezen, en die wordt niet gebruikt.",
      other: "Een beschadigde notitie van {count} bytes. Niemand kan die lezen, en die wordt niet gebruikt.",
    },
    "records.other": "Iets van een soort die deze pagina niet kent: {type}",
    "records.at": "Bewaard sinds {date}.",
    "records.expires": "Verdwijnt op {date}.",
    "records.valid": "Uw antwoord geldt tot {date}. De notitie ervan blijft.",
    "records.replaced": "Een latere keuze heeft deze vervangen. De notitie ervan blijft.",
    "records.stays": "Blijft tot u het intrekt of wist.",
    "records.measurement": "Blijft tot u ‘{name}’ uitzet. Dan wordt alles gewist wat erbij hoort.",
    "records.stuck": "Blijft tot u alles wist.",
    "records.asked":
      "Gevraagd door {controller}. Als u akkoord gaat, worden gegevens hoogstens {days} op dit apparaat bewaard.",
    "records.sensitive": "Gevoelige onderwerpen die toen zijn weggelaten: {labels}.",
    "records.by.site": "U koos dit met een knop van deze site, die een eigen tekst toonde.",
    "records.by.script": "Een script van deze site deed dit zonder een klik van u.",
    "records.gpc": "Uw browser verstuurde toen Global Privacy Control.",
    "records.erase": "Wissen",
    "records.erase.label": "Wissen. {what}",
    "records.erased": "Gewist. {what}",
    "records.receipt": "Bewijs opslaan",
    "records.receipt.label": "Bewijs opslaan. {what}",

    "interests.title": "Wat u volgens ons leuk vindt",
    "interests.text": "Dit is een gok. Die is alleen gebaseerd op wat u hier hebt gedaan.",
    "interests.none": "Er is geen gok over u.",
    "interests.all": "Alle categorieën tonen",
    "interests.share": "{share} van wat u hebt bekeken",
    "interests.from": { one: "Waar dit vandaan komt: één ding", other: "Waar dit vandaan komt: {count} dingen" },
    "preferences.more": "Meer",
    "preferences.more.label": "Meer: {name}",
    "preferences.less": "Minder",
    "preferences.less.label": "Minder: {name}",
    "preferences.mute": "Nooit tonen",
    "preferences.mute.label": "Nooit tonen: {name}",
    "interests.forget": "Vergeten",
    "interests.forget.label": "Vergeten: {name}",
    "interests.forget.help": "Vergeten: voor een gok die niet klopt. Alles waar die op is gebaseerd, wordt gewist.",
    "preferences.undo": "Intrekken",
    "preferences.undo.label": "Intrekken. {what}",
    "preferences.said.more": "U ziet hier meer van: {name}",
    "preferences.said.less": "U ziet hier minder van: {name}",
    "preferences.said.mute": "U ziet dit niet meer: {name}",
    "preferences.said.clear": "Voorkeur verwijderd: {name}",
    "interests.said.forget": "Vergeten: {name}",
    "preferences.title": "Waar u om hebt gevraagd",
    "preferences.none": "U hebt nergens om gevraagd.",
    "preferences.about": "Meer of minder hiervan tonen",
    "preferences.about.item": "Dit product",
    "preferences.about.category": "Categorie: {name}",
    "preferences.about.provider": "Maker: {name}",
    "learned.title": "Wat er van u is geleerd",
    "learned.text":
      "Als u iets uit een lijst kiest, of het overslaat, leert uw browser wat voor u telt. Alles begint op {start}.",
    "learned.none": "Er is niets geleerd.",
    "learned.term.behaviour": "Wat anderen ook hebben bekeken: {percent}",
    "learned.term.content": "Wat op elkaar lijkt: {percent}",
    "learned.term.history": "Wat u eerder hebt bekeken: {percent}",
    "learned.term.popular": "Wat veel mensen leuk vinden: {percent}",
    "learned.discounted": {
      one: "Eén keer getoond en niet gekozen, dus gaat het een beetje omlaag: {title}",
      other: "{count} keer getoond en niet gekozen, dus gaat het een beetje omlaag: {title}",
    },
    "learned.reset": "Vergeten wat er is geleerd",
    "learned.said.reset": "Wat er is geleerd, is vergeten.",

    "cause.title": "Waarom zie ik dit?",
    "cause.text":
      "De redenen voor een product zijn samen {whole}. Redenen ertegen worden afgetrokken. De producten met de " +
      "hoogste score staan bovenaan. Daarna wisselen enkele van plaats, voor meer variatie en om nieuwe producten " +
      "een kans te geven.",
    "cause.none": "Er staat geen lijst op deze pagina.",
    "cause.list": "Lijst {number}",
    "cause.shop": "Deze lijst is voor iedereen hetzelfde. Die is niet voor u gemaakt.",
    "cause.place": "{place}. {title}",
    "cause.for": "Redenen ervoor",
    "cause.against": "Redenen ertegen",
    "cause.share": "Aandeel",
    "cause.small": "Elk minder dan {share}: {reasons}",
    "cause.if": "Als u dit niet had bekeken: {title}",
    "cause.then.same": "Het zou op dezelfde plaats staan.",
    "cause.then.moved": "Het zou op plaats {then} staan, niet op plaats {now}.",
    "cause.then.gone": "Het zou niet in deze lijst staan.",
    "cause.then.instead": "U zou hier zien: {title}",
    "cause.then.empty": "Hier zou niets staan.",
    "cause.failed": "Dit kan nu niet worden berekend.",

    "why.here": "Berekend op dit apparaat. Er is niets verzonden.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – zakt hierdoor",
    "reason.viewed-item": "U hebt ‘{title}’ bekeken",
    "reason.viewed-item.self": "U hebt dit eerder bekeken",
    "reason.viewed-topic": "Lijkt op ‘{title}’",
    "reason.context-item": "Past bij ‘{title}’",
    "reason.earlier-visits": "Wat u bij eerdere bezoeken hebt bekeken",
    "reason.usual-price": "Prijs ligt dicht bij wat u meestal bekijkt",
    "reason.together": "Meerdere van deze redenen samen",
    "reason.popular-here": "Populair hier",
    "reason.popular-here.less": "Minder populair hier",
    "reason.preference": "U wilde hier meer van zien",
    "reason.preference.less": "U wilde hier minder van zien",
    "reason.passed-over": "Eerder aan u getoond",
    "reason.exploration": "Een plaats die is gereserveerd voor nieuwe en minder bekende producten",
    "reason.others": { one: "Nog één reden", other: "Nog {count} redenen" },

    "settings.title": "Instellingen",
    "settings.recommendations":
      "Wat u hier bekijkt en doet, wordt in deze browser bewaard en gebruikt om te kiezen wat u ziet. Als u dit " +
      "uitzet, wordt dat allemaal gewist.",
    "settings.offers":
      "Deze website kan aanbiedingen kiezen die misschien bij u passen. Als u dit uitzet, ziet u dezelfde " +
      "aanbiedingen als iedereen.",
    "settings.sensitive":
      "Dit onderwerp kan veel over u zeggen. Zolang dit uitstaat, wordt wat u erover bekijkt niet bewaard en niet " +
      "gebruikt. Als u het aanzet, telt het mee als al het andere. Als u het weer uitzet, wordt gewist wat ervan " +
      "bewaard was.",
    "settings.pause": "Pauze",
    "settings.pause.text":
      "Zolang dit aanstaat, wordt er niets nieuws bewaard. Wat er al is, blijft en wordt nog steeds gebruikt.",
    "settings.unprofiled": "Dezelfde lijst voor iedereen",
    "settings.unprofiled.text":
      "Zolang dit aanstaat, wordt wat over u bewaard is niet gebruikt en worden er geen antwoorden verstuurd. U " +
      "ziet wat iedereen ziet, behalve wat u hebt gevraagd nooit te zien. Wat u doet, wordt nog steeds bewaard. " +
      "Wilt u ook dat stoppen, zet dan ‘{pause}’ aan.",
    "settings.needs":
      "U kunt dit gebruiken als ‘{name}’ aanstaat. Tot dan wordt er niets bewaard, en ziet u wat iedereen ziet.",
    "settings.given": "U bent op {date} akkoord gegaan. Dit geldt tot {until}. Daarna wordt het opnieuw gevraagd.",
    "settings.refused": "U hebt op {date} geweigerd. Het wordt niet opnieuw gevraagd vóór {until}.",
    "settings.withdrawn": "U hebt uw toestemming ingetrokken op {date}. Het wordt niet opnieuw gevraagd vóór {until}.",
    "settings.gpc":
      "Uw browser vraagt websites geen profiel van u te maken (Global Privacy Control). Deze website respecteert " +
      "dat. Als u hier zelf een instelling inschakelt, geldt uw eigen keuze.",
    "settings.gpc.off": "Uit, omdat uw browser Global Privacy Control verstuurt.",
    "settings.said.on": "Aangezet: {name}",
    "settings.said.off": "Uitgezet: {name}",
    "settings.said.erased": "Uitgezet, en wat daarvoor bewaard was, is gewist: {name}",

    "reports.title": "Wat er is verstuurd",
    "reports.none":
      "Er zijn hier geen rapporten. Er is er geen verzonden, of het is verwijderd toen een toestemming eindigde.",
    "reports.text": "Als er ooit een rapport wordt verstuurd, staat het hier: in woorden, en byte voor byte.",
    "reports.at": "Verstuurd op {date}.",
    "reports.off": "Er wordt niets verstuurd. Daarvoor zou u dit moeten aanzetten: {names}",
    "reports.paused": "Zolang ‘Pauze’ aanstaat, wordt er niets verstuurd.",
    "reports.unprofiled": "Zolang ‘Dezelfde lijst voor iedereen’ aanstaat, wordt er niets verstuurd.",
    "reports.next": "Wat er verstuurd zou worden",
    "reports.answer": "Uw antwoord: {answer}",
    "reports.after": "Het kan nog veranderen. Het zou verstuurd worden na {date}.",
    "reports.misfits": "Van {of} mensen met dit antwoord sturen er ongeveer {misfits} een getal dat er niet bij past.",
    "reports.noise":
      "Als zonder dit rapport de helft van alle gissingen over uw antwoord juist was, zouden er met dit rapport " +
      "hooguit {right} van de {of} juist zijn (ε = {epsilon}).",
    "reports.changes":
      "Hetzelfde antwoord stuurt opnieuw hetzelfde getal. Van {of} veranderde antwoorden veranderen er ongeveer " +
      "{noticed} ook het getal. Iemand die weet dat beide rapporten van u zijn, weet dan dat uw antwoord is veranderd.",
    "reports.ready": "Gemaakt, maar niet verstuurd.",
    "reports.about": "Het gaat over deze tijd: {epoch}.",
    "reports.sending": "Het is niet bekend of het is aangekomen.",
    "reports.accepted": "Het is aangekomen.",
    "reports.rejected": "Het is geweigerd.",
    "reports.failed": "Er is geen teken dat het is aangekomen.",
    "reports.symbol": "In plaats van uw antwoord wordt het getal {symbol} verzonden.",
    "reports.byte.version": "Versie",
    "reports.byte.arm": "Lijst: 0 niet gezegd, 1 die van u, 2 die van iedereen",
    "reports.byte.epoch": "Maand, week of dag, geteld vanaf 1970",
    "reports.byte.metric": "Vraag",
    "reports.byte.symbol": "Antwoord met ruis",
    "answer.none": "niets",
    "answer.view": "iets bekeken",
    "answer.click": "uit een lijst gekozen",
    "answer.cart": "in het mandje gelegd",
    "answer.purchase": "gekocht",
    "answer.no": "nee",
    "answer.yes": "ja",

    "take.title": "Uw gegevens downloaden of importeren",
    "take.export": "Een kopie van alles opslaan",
    "take.export.text":
      "U krijgt een bestand. U kunt het lezen, en u kunt het in een andere browser laden. Uw bewijzen staan erin " +
      "voor uzelf: ze worden nergens anders geladen.",
    "take.export.said": "Het bestand is opgeslagen: {name}",
    "take.receipts": "Alle bewijzen opslaan",
    "take.receipts.text":
      "In een bewijs staat wie u iets vroeg, waarvoor, wat u zei en wanneer. Daarmee kunt u het aantonen.",
    "take.receipts.none": "U hebt nog niets geaccepteerd, dus er zijn geen bewijzen.",
    "take.import": "Een kopie uit een bestand laden",
    "take.import.text": "U ziet wat er in het bestand staat voordat er iets bij komt.",
    "take.import.found": { one: "In het bestand staat één ding.", other: "In het bestand staan {count} dingen." },
    "take.import.fresh": { one: "Eén daarvan is hier nieuw.", other: "{count} daarvan zijn hier nieuw." },
    "take.import.add": "Toevoegen wat nieuw is",
    "take.import.cancel": "Niets toevoegen",
    "take.import.said": { one: "Er is één ding toegevoegd.", other: "Er zijn {count} dingen toegevoegd." },
    "take.import.cancelled": "Er is niets toegevoegd.",
    "take.import.damaged": "Dit bestand is beschadigd, of het is geen kopie van hier. Er is niets toegevoegd.",
    "take.import.version": "Dit bestand komt van een andere versie van dit hulpmiddel. Er is niets toegevoegd.",
    "take.import.consent": "Schakel eerst ‘{name}’ in en laad dan het bestand. Er is niets toegevoegd.",
    "take.erase": "Alles wissen",
    "take.erase.text": "Dit wist alles wat hier bewaard is, met uw antwoorden, in elk open tabblad van deze website.",
    "take.erase.ask": "Wilt u alles wissen? U kunt het niet terughalen.",
    "take.erase.yes": "Ja, alles wissen",
    "take.erase.no": "Nee, bewaren",
    "take.erase.kept": "Er is niets gewist.",
    "take.erase.said": "Alles is gewist, in elk open tabblad.",

    "ranking.title": "Hoe de lijsten worden gemaakt",

    "works.title": "Hoe dit werkt",
    "works.text": "Deze pagina heeft dit net aan het hulpmiddel zelf gevraagd. Dit zijn de antwoorden.",
    "works.network": "Netwerk",
    "works.sealed": {
      one:
        "Afgesloten. Het deel dat uw gegevens heeft, kan ze nergens heen sturen. Er is net één uitweg geprobeerd, en " +
        "die is dicht.",
      other:
        "Afgesloten. Het deel dat uw gegevens heeft, kan ze nergens heen sturen. Er zijn net {count} uitwegen " +
        "geprobeerd, en die zijn allemaal dicht.",
    },
    "works.unsealed":
      "Niet afgesloten. Hier houdt de browser zelf het deel dat uw gegevens heeft niet tegen om iets te versturen.",
    "works.open": "Niet dicht: {names}",
    "works.encryption": "Versleuteling",
    "works.encryption.split": "Versleuteld. Als er iets wordt verwijderd, wordt de sleutel overschreven.",
    "works.encryption.database":
      "Versleuteld. Als er iets wordt verwijderd, kan uw browser de sleutel nog een tijd bewaren.",
    "works.encryption.limits":
      "Wie uw account op dit apparaat kan gebruiken, kan lezen wat bewaard is. Andere scripts van deze website " +
      "kunnen dat ook.",
    "works.storage": "Opslag",
    "works.storage.indexeddb": "Bewaard in deze browser, op dit apparaat. Uw browser kan het uit zichzelf verwijderen.",
    "works.storage.memory": "Alleen bewaard tot u deze pagina sluit, omdat uw browser niet meer dan dat toestaat.",
    "works.storage.none": "Er is niets opgeslagen.",
    "works.newer":
      "Er zijn gegevens van een nieuwere versie van dit hulpmiddel. Die zijn gelaten zoals ze zijn en worden niet " +
      "gebruikt.",
    "works.retention": "Hoe lang",
    "works.retention.text":
      "Wat u hier bekijkt en doet, wordt hoogstens {days} bewaard. Uw keuzes, waar u om hebt gevraagd en uw " +
      "antwoorden worden langer bewaard.",
    "works.next": "Het volgende ding verdwijnt op {date}.",
    "works.answers": "Uw antwoorden",
    "works.answers.given": "Geaccepteerd, geldig tot {date}: {purpose}",
    "works.answers.no": "Geweigerd, geldig tot {date}: {purpose}",
    "works.answers.none": "Er zijn er geen.",
    "works.rules": "Regels van deze website",
    "works.rules.text": "Versie {revision}",
    "works.controller": "Wie verantwoordelijk is",
    "works.contact": "Contact",
    "works.address": "Adres",
    "works.notice": "Privacyverklaring",
    "works.notice.read": "Lees de privacyverklaring",
  },
};
