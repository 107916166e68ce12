/** Dutch, for the preference centre. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "nl",
  dir: "ltr",
  texts: {
    "centre.title": "Uw gegevens en keuzes",
    "centre.lead":
      "Hier ziet u alles wat over u wordt bewaard om te kiezen wat deze website u laat zien. Het wordt bewaard in " +
      "deze browser, op dit apparaat. U kunt het lezen, veranderen en wissen.",
    "centre.close": "Sluiten",
    "centre.contents": "Op deze pagina",
    "centre.loading": "Een ogenblik…",
    "centre.failed": "Dat is niet gelukt. Er is niets veranderd.",
    "centre.tabs":
      "Hier is het gebeurd. Een ander open tabblad van deze website heeft nog niet geantwoord: sluit dat alstublieft.",
    "centre.stopped": "Dit hulpmiddel is gestopt. Laad de pagina opnieuw om verder te gaan.",
    "centre.data": "Als gegevens tonen",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (trefwoord)",
    "facet.provider": "{name} (maker)",

    "kept.title": "Wat we bewaren",
    "kept.none": "Er wordt niets over u bewaard.",
    "kept.count": { one: "Er wordt één ding bewaard.", other: "Er worden {count} dingen bewaard." },
    "kept.text": "Bij elk ding staat wanneer het vanzelf verdwijnt. U kunt het eerder wissen.",
    "kept.proof": "Uw antwoorden worden bewaard om aan te tonen wat u hebt gezegd. Ze verdwijnen als u alles wist.",
    "kept.day": { one: "{day}: één ding", other: "{day}: {count} dingen" },
    "kept.undated": { one: "Zonder datum: één ding", other: "Zonder datum: {count} dingen" },
    "kept.view": "U hebt bekeken: {title}",
    "kept.click": "U hebt uit een lijst gekozen: {title}",
    "kept.cart": "U hebt in het winkelmandje gelegd: {title}",
    "kept.purchase": "U hebt gekocht: {title}",
    "kept.category": "Categorie: {name}.",
    "kept.showing": { one: "Aan u is getoond: {titles}", other: "Aan u zijn {count} dingen getoond: {titles}" },
    "kept.mute": "U hebt gevraagd dit nooit te zien: {name}",
    "kept.boost": "U hebt gevraagd hier meer van te zien: {name}",
    "kept.lower": "U hebt gevraagd hier minder van te zien: {name}",
    "kept.pause.on": "U hebt de pauze aangezet.",
    "kept.pause.off": "U hebt de pauze uitgezet.",
    "kept.unprofiled.on": "U hebt gevraagd om dezelfde lijst als iedereen.",
    "kept.unprofiled.off": "U hebt weer gevraagd om lijsten die voor u zijn gemaakt.",
    "kept.given": "U hebt geaccepteerd: {purpose}",
    "kept.refused": "U hebt geweigerd: {purpose}",
    "kept.withdrawn": "U hebt uw toestemming ingetrokken: {purpose}",
    "kept.report": "Uw antwoord op een vraag van de website: {question}",
    "kept.passage": "Wat er met een verslag gebeurde. {what}",
    "kept.lot.personalised": "Voor een vergelijking bent u willekeurig ingedeeld: u ziet gepersonaliseerde lijsten.",
    "kept.lot.holdout": "Voor een vergelijking bent u willekeurig ingedeeld: u ziet de lijst die iedereen ziet.",
    "kept.unreadable": {
      one: "Een beschadigde notitie van één byte. Niemand kan die lezen, en die wordt niet gebruikt.",
      other: "Een beschadigde notitie van {count} bytes. Niemand kan die lezen, en die wordt niet gebruikt.",
    },
    "kept.other": "Iets van een soort die deze pagina niet kent: {type}",
    "kept.at": "Bewaard sinds {date}.",
    "kept.expires": "Verdwijnt op {date}.",
    "kept.holds": "Uw antwoord geldt tot {date}. De notitie ervan blijft.",
    "kept.stays": "Blijft tot u het intrekt of wist.",
    "kept.told": "Blijft tot u ‘{name}’ uitzet. Dan wordt alles gewist wat erbij hoort.",
    "kept.stuck": "Blijft tot u alles wist.",
    "kept.asked":
      "Gevraagd door {controller}. Als u akkoord gaat, worden gegevens hoogstens {days} op dit apparaat bewaard.",
    "kept.sensitive": "Privéonderwerpen die toen zijn weggelaten: {labels}.",
    "kept.gpc": "Uw browser verstuurde toen Global Privacy Control.",
    "kept.erase": "Wissen",
    "kept.erase.label": "Wissen. {what}",
    "kept.erased": "Gewist. {what}",
    "kept.receipt": "Bewijs opslaan",
    "kept.receipt.label": "Bewijs opslaan. {what}",

    "likes.title": "Wat u volgens ons leuk vindt",
    "likes.text":
      "Dit is een gok. Die is alleen gebaseerd op wat u hier hebt gedaan. De balk toont hoeveel van wat u hebt " +
      "bekeken bij elke categorie hoort. Als u iets verandert, veranderen de lijsten op deze website meteen mee.",
    "likes.none": "Er is geen gok over u.",
    "likes.share": "{share} van wat u hebt bekeken",
    "likes.from": { one: "Waar dit vandaan komt: één ding", other: "Waar dit vandaan komt: {count} dingen" },
    "likes.more": "Meer",
    "likes.more.label": "Meer: {name}",
    "likes.more.help": "Meer: dingen uit deze categorie gaan omhoog.",
    "likes.less": "Minder",
    "likes.less.label": "Minder: {name}",
    "likes.less.help": "Minder: dingen uit deze categorie gaan omlaag.",
    "likes.never": "Nooit tonen",
    "likes.never.label": "Nooit tonen: {name}",
    "likes.never.help": "Nooit tonen: er wordt niets uit deze categorie getoond, tot u dat intrekt.",
    "likes.forget": "Vergeten",
    "likes.forget.label": "Vergeten: {name}",
    "likes.forget.help": "Vergeten: voor een gok die niet klopt. Alles waar die op is gebaseerd, wordt gewist.",
    "likes.back": "Intrekken",
    "likes.back.label": "Intrekken. {what}",
    "likes.said.boost": "U ziet hier meer van: {name}",
    "likes.said.lower": "U ziet hier minder van: {name}",
    "likes.said.mute": "U ziet dit niet meer: {name}",
    "likes.said.clear": "Voorkeur verwijderd: {name}",
    "likes.said.forget": "Vergeten: {name}",
    "likes.wishes": "Waar u om hebt gevraagd",
    "likes.wishes.none": "U hebt nergens om gevraagd.",
    "wish.title": "Meer of minder hiervan tonen",
    "wish.item": "Dit product",
    "wish.category": "Categorie: {name}",
    "wish.provider": "Maker: {name}",
    "likes.learned": "Wat er van u is geleerd",
    "likes.learned.text":
      "Als u iets uit een lijst kiest, of het overslaat, leert uw browser wat voor u telt. Alles begint op {start}.",
    "likes.learned.none": "Er is niets geleerd.",
    "likes.term.behaviour": "Wat anderen ook hebben bekeken: {percent}",
    "likes.term.content": "Wat op elkaar lijkt: {percent}",
    "likes.term.own": "Wat u eerder hebt bekeken: {percent}",
    "likes.term.popular": "Wat veel mensen leuk vinden: {percent}",
    "likes.faded": {
      one: "Eén keer getoond en niet gekozen, dus gaat het een beetje omlaag: {title}",
      other: "{count} keer getoond en niet gekozen, dus gaat het een beetje omlaag: {title}",
    },
    "likes.reset": "Vergeten wat er is geleerd",
    "likes.said.reset": "Wat er is geleerd, is vergeten.",

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
    "cause.small": "Minder dan {share}: {reasons}",
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
    "reason.chosen-interest": "U wilde hier meer van zien",
    "reason.chosen-interest.less": "U wilde hier minder van zien",
    "reason.shown-before": "Eerder aan u getoond",
    "reason.exploration": "Een plaats die is gereserveerd voor nieuwe en minder bekende producten",
    "reason.others": { one: "Nog één reden", other: "Nog {count} redenen" },

    "switch.title": "Instellingen",
    "switch.text": "U kunt elke instelling op elk moment in één stap in- of uitschakelen.",
    "switch.recommendations":
      "Wat u bekijkt, wordt in deze browser bewaard en gebruikt om te kiezen wat u ziet. Als u dit uitzet, wordt dat " +
      "allemaal gewist.",
    "switch.offers":
      "Uw browser kiest aanbiedingen die bij u kunnen passen. Daarvoor gebruikt hij wat hier bewaard is. Als u dit " +
      "uitzet, ziet u dezelfde aanbiedingen als iedereen.",
    "switch.sensitive":
      "Dit onderwerp kan veel over u zeggen. Zolang dit uitstaat, wordt het niet bewaard en niet gebruikt om te " +
      "kiezen wat u ziet. Als u het aanzet, telt het mee als al het andere. Als u het weer uitzet, wordt gewist wat " +
      "ervan bewaard was.",
    "switch.pause": "Pauze",
    "switch.pause.text":
      "Zolang dit aanstaat, wordt er niets nieuws bewaard. Wat er al is, blijft en wordt nog steeds gebruikt.",
    "switch.unprofiled": "Dezelfde lijst voor iedereen",
    "switch.unprofiled.text":
      "Zolang dit aanstaat, wordt wat over u bewaard is niet gebruikt. U ziet wat iedereen ziet. Wat u doet, wordt " +
      "nog steeds bewaard. Wilt u ook dat stoppen, zet dan ‘{pause}’ aan.",
    "switch.needs":
      "U kunt dit gebruiken als ‘{name}’ aanstaat. Tot dan wordt er niets bewaard, en ziet u wat iedereen ziet.",
    "switch.unset": "U hebt nog niet geantwoord.",
    "switch.given": "U bent op {date} akkoord gegaan. Dit geldt tot {until}. Daarna wordt het opnieuw gevraagd.",
    "switch.refused": "U hebt op {date} geweigerd. Het wordt niet opnieuw gevraagd vóór {until}.",
    "switch.withdrawn": "U hebt uw toestemming ingetrokken op {date}. Het wordt niet opnieuw gevraagd vóór {until}.",
    "switch.gpc":
      "Uw browser vraagt websites geen profiel van u te maken (Global Privacy Control). Deze website respecteert " +
      "dat. Als u hier zelf een instelling inschakelt, geldt uw eigen keuze.",
    "switch.gpc.off": "Uit, omdat uw browser Global Privacy Control verstuurt.",
    "switch.said.on": "Aangezet: {name}",
    "switch.said.off": "Uitgezet: {name}",
    "switch.said.erased": "Uitgezet, en wat daarvoor bewaard was, is gewist: {name}",

    "sent.title": "Wat er is verstuurd",
    "sent.none":
      "Er zijn hier geen rapporten. Er is er geen verzonden, of het is verwijderd toen een toestemming eindigde.",
    "sent.text": "Als er ooit een verslag wordt verstuurd, staat het hier: in woorden, en byte voor byte.",
    "sent.at": "Verstuurd op {date}.",
    "sent.off": "Er wordt niets verstuurd. Daarvoor zou u dit moeten aanzetten: {names}",
    "sent.paused": "Zolang de pauze aan is, wordt er niets verstuurd.",
    "sent.next": "Wat er verstuurd zou worden",
    "sent.answer": "Uw antwoord: {answer}",
    "sent.after": "Het kan nog veranderen. Het zou verstuurd worden na {date}.",
    "sent.noise":
      "Voor het verzenden wordt willekeurige ruis toegevoegd. Op grond van dit rapport alleen kan niemand meer dan " +
      "{times} keer zo zeker zijn van uw antwoord als eerst (ε = {epsilon}).",
    "sent.month":
      "Alle verslagen van een maand samen kunnen iemand hooguit {times} keer zo zeker maken van iets over u (ε = " +
      "{epsilon}).",
    "sent.ready": "Gemaakt, maar niet verstuurd.",
    "sent.about": "Het gaat over deze tijd: {epoch}.",
    "sent.sending": "Niemand weet of het is aangekomen.",
    "sent.accepted": "Het is aangekomen.",
    "sent.rejected": "Het is geweigerd.",
    "sent.failed": "Er is geen teken dat het is aangekomen.",
    "sent.symbol":
      "In plaats van uw antwoord gaat het getal {symbol} weg. Het is ruis: andere antwoorden kunnen het ook geven.",
    "sent.byte.version": "Versie",
    "sent.byte.arm": "Lijst: 0 niet gezegd, 1 die van u, 2 die van iedereen",
    "sent.byte.epoch": "Maand, week of dag, geteld vanaf 1970",
    "sent.byte.metric": "Vraag",
    "sent.byte.symbol": "Ruis in plaats van uw antwoord",
    "answer.none": "niets",
    "answer.view": "iets bekeken",
    "answer.click": "uit een lijst gekozen",
    "answer.cart": "in het mandje gelegd",
    "answer.purchase": "gekocht",
    "answer.no": "nee",
    "answer.yes": "ja",

    "take.title": "Neem het mee, of wis het",
    "take.export": "Een kopie van alles opslaan",
    "take.export.text":
      "U krijgt een bestand. U kunt het lezen, en u kunt het in een andere browser laden. Uw bewijzen staan erin " +
      "voor uzelf: ze worden nergens anders geladen.",
    "take.export.said": "Het bestand is opgeslagen: {name}",
    "take.receipts": "Alle bewijzen opslaan",
    "take.receipts.text":
      "In een bewijs staat wie u iets vroeg, waarvoor, wat u zei en wanneer. Daarmee kunt u het aantonen.",
    "take.receipts.none": "U hebt nog nergens op geantwoord, dus er zijn geen bewijzen.",
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
    "take.purpose":
      "Wilt u alleen verwijderen wat voor één doel is bewaard? Schakel dat doel dan hierboven uit in de instellingen.",
    "take.erase": "Alles wissen",
    "take.erase.text": "Dit wist alles wat hier bewaard is, met uw antwoorden, in elk open tabblad van deze website.",
    "take.erase.ask": "Wilt u alles wissen? U kunt het niet terughalen.",
    "take.erase.yes": "Ja, alles wissen",
    "take.erase.no": "Nee, bewaren",
    "take.erase.kept": "Er is niets gewist.",
    "take.erase.said": "Alles is gewist, in elk open tabblad.",

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
    "works.encryption.none":
      "Niet versleuteld. Wie uw account op dit apparaat kan gebruiken, kan lezen wat bewaard is. Andere scripts van " +
      "deze website kunnen dat ook.",
    "works.storage": "Opslag",
    "works.storage.indexeddb": "Bewaard in deze browser, op dit apparaat. Uw browser kan het uit zichzelf verwijderen.",
    "works.storage.memory": "Alleen bewaard tot u deze pagina sluit, omdat uw browser niet meer dan dat toestaat.",
    "works.storage.none": "Er is niets opgeslagen.",
    "works.newer":
      "Er zijn gegevens van een nieuwere versie van dit hulpmiddel. Die zijn gelaten zoals ze zijn en worden niet " +
      "gebruikt.",
    "works.retention": "Hoe lang",
    "works.retention.text": "Alles wat u doet, wordt hoogstens {days} bewaard.",
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
