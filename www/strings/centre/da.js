/**
 * Danish, for the preference centre. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "da",
  dir: "ltr",
  texts: {
    "centre.title": "Dine data og dine valg",
    "centre.lead":
      "Her ser du alt, hvad der er gemt om dig for at vælge, hvad denne hjemmeside viser dig. Det er gemt i denne browser, på " +
      "denne enhed. Du kan læse det, ændre det og slette det.",
    "centre.close": "Luk",
    "centre.contents": "På denne side",
    "centre.loading": "Et øjeblik …",
    "centre.failed": "Det lykkedes ikke. Intet er ændret.",
    "centre.tabs": "Det er gjort her. En anden åben fane med denne hjemmeside har ikke svaret endnu: Luk den, tak.",
    "centre.stopped": "Dette værktøj er stoppet. Indlæs siden igen for at fortsætte.",
    "centre.data": "Vis det som data",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (mærke)",
    "facet.provider": "{name} (producent)",

    "kept.title": "Hvad vi gemmer",
    "kept.none": "Intet er gemt om dig.",
    "kept.count": { one: "Én ting er gemt.", other: "{count} ting er gemt." },
    "kept.text": "Ved hver af dem står der, hvornår den forsvinder af sig selv. Du kan slette den før.",
    "kept.proof": "Dine svar er gemt som bevis på, hvad du har sagt. De forsvinder, når du sletter alt.",
    "kept.day": { one: "{day}: én ting", other: "{day}: {count} ting" },
    "kept.undated": { one: "Ingen dato: én ting", other: "Ingen dato: {count} ting" },
    "kept.view": "Du kiggede på: {title}",
    "kept.click": "Du valgte fra en liste: {title}",
    "kept.cart": "Du lagde i kurven: {title}",
    "kept.purchase": "Du købte: {title}",
    "kept.category": "Gruppe: {name}",
    "kept.showing": { one: "Du fik vist: {titles}", other: "Du fik vist {count} ting: {titles}" },
    "kept.mute": "Du bad om aldrig at se: {name}",
    "kept.boost": "Du bad om mere af: {name}",
    "kept.lower": "Du bad om mindre af: {name}",
    "kept.pause.on": "Du slog pausen til.",
    "kept.pause.off": "Du slog pausen fra.",
    "kept.unprofiled.on": "Du bad om den samme liste som alle andre.",
    "kept.unprofiled.off": "Du bad igen om lister, der er lavet til dig.",
    "kept.given": "Du sagde ja til: {purpose}",
    "kept.refused": "Du sagde nej til: {purpose}",
    "kept.withdrawn": "Du tog dit ja tilbage: {purpose}",
    "kept.unreadable": {
      one: "Et beskadiget notat på én byte. Ingen kan læse det, og det bliver ikke brugt.",
      other: "Et beskadiget notat på {count} byte. Ingen kan læse det, og det bliver ikke brugt.",
    },
    "kept.other": "Noget af en slags, som siden her ikke kender: {type}",
    "kept.at": "Gemt siden {date}.",
    "kept.expires": "Forsvinder den {date}.",
    "kept.stays": "Bliver her, indtil du tager det tilbage eller sletter det.",
    "kept.stuck": "Bliver her, indtil du sletter alt.",
    "kept.asked": "Spurgt af: {controller}. Gemmes i {days}.",
    "kept.sensitive": "Følsomme emner, der var holdt udenfor dengang: {labels}.",
    "kept.signal": "Din browser sendte Global Privacy Control dengang.",
    "kept.erase": "Slet",
    "kept.erase.label": "Slet. {what}",
    "kept.erased": "Slettet. {what}",
    "kept.receipt": "Gem kvitteringen",
    "kept.receipt.label": "Gem kvitteringen. {what}",

    "likes.title": "Hvad vi tror, du kan lide",
    "likes.text":
      "Dette er et gæt. Det kommer kun af det, du har gjort her. Bjælken viser, hvor meget af det gemte der hører til hver " +
      "gruppe. Hvis du ændrer noget, følger listerne på denne hjemmeside med det samme.",
    "likes.none": "Der er intet gæt om dig.",
    "likes.share": "{share} af det gemte",
    "likes.from": { one: "Hvor det kommer fra: én ting", other: "Hvor det kommer fra: {count} ting" },
    "likes.more": "Mere",
    "likes.more.label": "Mere: {name}",
    "likes.more.help": "Mere: Ting i denne gruppe flytter op.",
    "likes.less": "Mindre",
    "likes.less.label": "Mindre: {name}",
    "likes.less.help": "Mindre: Ting i denne gruppe flytter ned.",
    "likes.never": "Vis aldrig",
    "likes.never.label": "Vis aldrig: {name}",
    "likes.never.help": "Vis aldrig: Intet i denne gruppe bliver vist, indtil du tager det tilbage.",
    "likes.forget": "Glem",
    "likes.forget.label": "Glem: {name}",
    "likes.forget.help": "Glem: til et gæt, der er forkert. Alt det, som gættet kommer af, bliver slettet.",
    "likes.back": "Tag det tilbage",
    "likes.back.label": "Tag det tilbage. {what}",
    "likes.said.boost": "Du får mere at se af: {name}",
    "likes.said.lower": "Du får mindre at se af: {name}",
    "likes.said.mute": "Du får ikke længere at se: {name}",
    "likes.said.clear": "Dit ønske er taget tilbage: {name}",
    "likes.said.forget": "Glemt: {name}",
    "likes.wishes": "Hvad du har bedt om",
    "likes.wishes.none": "Du har ikke bedt om noget.",
    "likes.learned": "Hvad browseren har lært af dig",
    "likes.learned.text":
      "Når du vælger noget fra en liste eller går forbi det, lærer din browser, hvad der betyder noget for dig. Alt " +
      "begynder på {start}.",
    "likes.learned.none": "Den har ikke lært noget.",
    "likes.term.behaviour": "Hvad andre også kiggede på: {percent}",
    "likes.term.content": "Hvad der ligner: {percent}",
    "likes.term.own": "Hvad du kiggede på før: {percent}",
    "likes.term.popular": "Hvad mange kan lide: {percent}",
    "likes.faded": {
      one: "Vist én gang og ikke valgt, så den flytter lidt ned: {title}",
      other: "Vist {count} gange og ikke valgt, så den flytter lidt ned: {title}",
    },
    "likes.reset": "Glem, hvad browseren har lært",
    "likes.said.reset": "Det, browseren har lært, er glemt.",

    "cause.title": "Hvorfor du ser dette",
    "cause.text":
      "Hver ting får point, og listen begynder med flest point. Så bytter nogle ting plads, så det ikke er det samme hele " +
      "vejen ned, og så nye ting får en chance. Her ser du alle point.",
    "cause.none": "Der er ingen liste på denne side.",
    "cause.list": "Liste {number}",
    "cause.shop": "Denne liste er den samme for alle. Den er ikke lavet til dig.",
    "cause.place": "{place}. {title}",
    "cause.reason": "Hvorfor",
    "cause.points": "Point",
    "cause.share": "Del",
    "cause.sum": "Alle point",
    "cause.if": "Hvis du ikke havde kigget på: {title}",
    "cause.then.same": "Den ville stå på samme plads.",
    "cause.then.moved": "Den ville stå på plads {then}, ikke på plads {now}.",
    "cause.then.gone": "Den ville ikke være på denne liste.",
    "cause.then.instead": "Her ville du se: {title}",
    "cause.then.empty": "Her ville intet stå.",
    "cause.failed": "Dette kan ikke regnes ud lige nu.",

    "switch.title": "Skydeknapper",
    "switch.text": "Ét trin slår en skydeknap til, og ét trin slår den fra. Du kan ændre mening når som helst.",
    "switch.recommendations":
      "Det, du kigger på, bliver gemt i denne browser og brugt til at vælge, hvad du ser. Hvis du slår dette fra, bliver " +
      "alt det slettet.",
    "switch.offers":
      "Din browser vælger tilbud, der måske passer til dig. Til det bruger den det, der er gemt her. Hvis du slår dette " +
      "fra, ser du de samme tilbud som alle andre.",
    "switch.measurement":
      "Hjælper denne hjemmeside med at tælle, hvad der virker for dens besøgende, uden at vide, hvem du er. Hver rapport ville " +
      "stå på denne side.",
    "switch.sensitive":
      "Dette emne kan sige meget om dig. Så længe dette er slået fra, bliver emnet ikke gemt og ikke brugt til at vælge, " +
      "hvad du ser. Hvis du slår det til, tæller det som alt andet. Hvis du slår det fra igen, bliver det, der er gemt om " +
      "emnet, slettet.",
    "switch.pause": "Pause",
    "switch.pause.text": "Så længe dette er slået til, bliver intet nyt gemt. Det, der allerede er der, bliver og bruges stadig.",
    "switch.unprofiled": "Den samme liste for alle",
    "switch.unprofiled.text": "Så længe dette er slået til, bliver det, der er gemt om dig, ikke brugt. Du ser det, alle ser.",
    "switch.needs":
      "Du kan bruge dette, når ”{name}” er slået til. Indtil da bliver intet gemt, og du ser det, alle ser.",
    "switch.unset": "Du har ikke svaret endnu.",
    "switch.given": "Du sagde ja den {date}. Det slutter den {until}. Så bliver du spurgt igen.",
    "switch.refused": "Du sagde nej den {date}. Du bliver ikke spurgt igen før den {until}.",
    "switch.withdrawn": "Du tog dit ja tilbage den {date}. Du bliver ikke spurgt igen før den {until}.",
    "switch.signal":
      "Din browser beder hjemmesider om ikke at lave en profil af dig. Det hedder Global Privacy Control. Denne " +
      "hjemmeside gør, som den siger. Hvis du selv slår en skydeknap til her, gælder dit eget valg.",
    "switch.signal.off": "Slået fra, fordi din browser sender Global Privacy Control.",
    "switch.said.on": "Slået til: {name}",
    "switch.said.off": "Slået fra: {name}",
    "switch.said.erased": "Slået fra, og det, der var gemt til det, er slettet: {name}",

    "sent.title": "Hvad der er sendt",
    "sent.none": "Intet er sendt.",
    "sent.text": "Hvis en rapport nogen sinde bliver sendt, står den her: i ord og byte for byte.",
    "sent.at": "Sendt den {date}.",

    "take.title": "Tag det med dig, eller slet det",
    "take.export": "Gem en kopi af alt",
    "take.export.text":
      "Du får en fil. Du kan læse den, og du kan indlæse den i en anden browser. Dine kvitteringer er i den.",
    "take.export.said": "Filen er gemt: {name}",
    "take.receipts": "Gem alle kvitteringer",
    "take.receipts.text": "En kvittering siger, hvem der spurgte dig, til hvad, hvad du svarede og hvornår. Den er dit bevis.",
    "take.receipts.none": "Du har ikke svaret på noget endnu, så der er ingen kvitteringer.",
    "take.import": "Indlæs en kopi fra en fil",
    "take.import.text": "Du ser, hvad filen indeholder, før noget bliver føjet til.",
    "take.import.found": { one: "Filen indeholder én ting.", other: "Filen indeholder {count} ting." },
    "take.import.fresh": { one: "Én af dem er ny her.", other: "{count} af dem er nye her." },
    "take.import.add": "Tilføj det, der er nyt",
    "take.import.cancel": "Tilføj intet",
    "take.import.said": { one: "Én ting er tilføjet.", other: "{count} ting er tilføjet." },
    "take.import.cancelled": "Intet er tilføjet.",
    "take.import.damaged": "Denne fil er beskadiget, eller den er ikke en kopi herfra. Intet er tilføjet.",
    "take.import.version": "Denne fil kommer fra en anden version af dette værktøj. Intet er tilføjet.",
    "take.import.consent": "Slå først skydeknappen ”{name}” til. Så kan filen indlæses. Intet er tilføjet.",
    "take.purpose": "Hvis du kun vil slette det, der er gemt til ét formål, så slå dets skydeknap fra ovenfor.",
    "take.erase": "Slet alt",
    "take.erase.text": "Dette sletter alt, hvad der er gemt her, med dine svar, i alle åbne faner med denne hjemmeside.",
    "take.erase.ask": "Vil du slette alt? Du kan ikke få det tilbage.",
    "take.erase.yes": "Ja, slet alt",
    "take.erase.no": "Nej, behold det",
    "take.erase.kept": "Intet er slettet.",
    "take.erase.said": "Alt er slettet i alle åbne faner.",

    "works.title": "Sådan virker det",
    "works.text": "Siden her har lige spurgt selve værktøjet. Dette er dets svar.",
    "works.network": "Netværk",
    "works.sealed": {
      one:
        "Forseglet. Den del, der har dine data, kan ikke sende dem nogen steder hen. Én vej ud blev prøvet lige nu, og " +
        "den er lukket.",
      other:
        "Forseglet. Den del, der har dine data, kan ikke sende dem nogen steder hen. {count} veje ud blev prøvet lige nu, " +
        "og alle er lukket.",
    },
    "works.unsealed": "Ikke forseglet. Her forhindrer browseren selv ikke den del, der har dine data, i at sende.",
    "works.open": "Ikke lukket: {names}",
    "works.encryption": "Kryptering",
    "works.encryption.none":
      "Ikke krypteret. En, der kan bruge din konto på denne enhed, kan læse det gemte. Det kan andre scripts på denne " +
      "hjemmeside også.",
    "works.storage": "Lagring",
    "works.storage.indexeddb": "Gemt i denne browser, på denne enhed. Din browser kan slette det af sig selv.",
    "works.storage.memory": "Kun gemt, indtil du lukker siden her, fordi din browser ikke tillader mere.",
    "works.storage.none": "Intet er gemt.",
    "works.newer": "Der er data fra en nyere version af dette værktøj. De er ladt, som de er, og bliver ikke brugt.",
    "works.retention": "Hvor længe",
    "works.retention.text": "Hver ting, du gør, bliver gemt i højst {days}.",
    "works.next": "Den næste ting forsvinder den {date}.",
    "works.answers": "Dine svar",
    "works.answers.given": "Dit ja slutter den {date}: {purpose}",
    "works.answers.no": "Dit nej gælder til den {date}: {purpose}",
    "works.answers.none": "Der er ingen.",
    "works.rules": "Regler for denne hjemmeside",
    "works.rules.text": "Version {revision}",
    "works.controller": "Hvem der har ansvaret",
    "works.contact": "Kontakt",
    "works.address": "Adresse",
    "works.notice": "Privatlivspolitik",
    "works.notice.read": "Læs privatlivspolitikken",
  },
};
