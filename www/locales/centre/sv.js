/**
 * Swedish, for the preference centre. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sv",
  dir: "ltr",
  texts: {
    "centre.title": "Dina data och val",
    "centre.lead":
      "Här ser du allt som sparas om dig för att välja vad den här webbplatsen visar dig. Det sparas i den här " +
      "webbläsaren, på den här enheten.",
    "centre.close": "Stäng",
    "centre.on": "På: {names}",
    "centre.off": "Allt är av. Inget nytt sparas.",
    "centre.paused": "Pausat: inget nytt sparas.",
    "centre.loading": "Ett ögonblick …",
    "centre.failed": "Det gick inte. Inget har ändrats.",
    "centre.tabs": "Det är klart här. En annan öppen flik med den här webbplatsen har inte svarat än: stäng den, tack.",
    "centre.stopped": "Det här verktyget har stannat. Ladda om sidan för att fortsätta.",
    "centre.missing":
      "En del av verktyget kunde inte läsas in, så det som sparas här kan inte visas. Försök igen senare eller " +
      "radera allt nu.",
    "centre.data": "Visa som data",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (etikett)",
    "facet.provider": "{name} (tillverkare)",

    "kept.title": "Data på den här enheten",
    "kept.until": "Den senaste posten sparas till den {date}.",

    "records.title": "Vad vi sparar",
    "records.none": "Inget sparas om dig.",
    "records.count": { one: "En sak är sparad.", other: "{count} saker är sparade." },
    "records.text": "För var och en står det hur länge den sparas. De flesta kan du radera tidigare.",
    "records.proof": "Dina svar sparas som bevis på vad du har sagt. De försvinner när du raderar allt.",
    "records.day": { one: "{day}: en sak", other: "{day}: {count} saker" },
    "records.undated": { one: "Inget datum: en sak", other: "Inget datum: {count} saker" },
    "records.view": "Du tittade på: {title}",
    "records.click": "Du valde från en lista: {title}",
    "records.cart": "Du lade i varukorgen: {title}",
    "records.purchase": "Du köpte: {title}",
    "records.category": "Kategori: {name}.",
    "records.impression": { one: "Det här visades för dig: {titles}", other: "{count} saker visades för dig: {titles}" },
    "records.mute": "Du bad om att aldrig få se: {name}",
    "records.more": "Du bad om mer av: {name}",
    "records.less": "Du bad om mindre av: {name}",
    "records.pause.on": "Du slog på ”Paus”.",
    "records.pause.off": "Du slog av ”Paus”.",
    "records.unprofiled.on": "Du slog på ”Samma lista för alla”.",
    "records.unprofiled.off": "Du slog av ”Samma lista för alla”.",
    "records.given": "Du godkände: {purpose}",
    "records.refused": "Du avvisade: {purpose}",
    "records.withdrawn": "Du återkallade ditt samtycke: {purpose}",
    "records.report": "Ditt svar på en fråga från webbplatsen: {question}",
    "records.delivery": "Vad som hände med en rapport. {what}",
    "records.arm.personalised": "Som jämförelse har du slumpats till en grupp: du ser personanpassade listor.",
    "records.arm.holdout": "Som jämförelse har du slumpats till en grupp: du ser listan som alla ser.",
    "records.unreadable": {
      one: "En skadad anteckning på en byte. Ingen kan läsa den, och den används inte.",
      other: "En skadad anteckning på {count} byte. Ingen kan läsa den, och den används inte.",
    },
    "records.other": "Något av ett slag som den här sidan inte känner till: {type}",
    "records.at": "Sparat sedan {date}.",
    "records.expires": "Försvinner den {date}.",
    "records.valid": "Ditt svar gäller till {date}. Anteckningen om det blir kvar.",
    "records.replaced": "Ett senare val har ersatt det här. Anteckningen om det blir kvar.",
    "records.stays": "Finns kvar tills du tar tillbaka det eller raderar det.",
    "records.measurement": "Finns kvar tills du stänger av ”{name}”. Då raderas allt som hör till det.",
    "records.stuck": "Finns kvar tills du raderar allt.",
    "records.asked": "Begärt av {controller}. Om du godkänner sparas data på den här enheten i högst {days}.",
    "records.sensitive": "Känsliga ämnen som lämnades utanför då: {labels}.",
    "records.by.site": "Du valde detta med en knapp på den här webbplatsen, som visade sin egen text.",
    "records.by.script": "Ett skript på den här webbplatsen gjorde detta utan ett klick från dig.",
    "records.gpc": "Din webbläsare skickade då Global Privacy Control.",
    "records.erase": "Radera",
    "records.erase.label": "Radera. {what}",
    "records.erased": "Raderat. {what}",
    "records.receipt": "Spara kvittot",
    "records.receipt.label": "Spara kvittot. {what}",

    "interests.title": "Vad vi tror att du gillar",
    "interests.text": "Det här är en gissning. Den kommer bara från det du har gjort här.",
    "interests.none": "Det finns ingen gissning om dig.",
    "interests.all": "Visa alla kategorier",
    "interests.share": "{share} av det du har tittat på",
    "interests.from": { one: "Var det här kommer från: en sak", other: "Var det här kommer från: {count} saker" },
    "preferences.more": "Mer",
    "preferences.more.label": "Mer: {name}",
    "preferences.less": "Mindre",
    "preferences.less.label": "Mindre: {name}",
    "preferences.mute": "Visa aldrig",
    "preferences.mute.label": "Visa aldrig: {name}",
    "interests.forget": "Glöm",
    "interests.forget.label": "Glöm: {name}",
    "interests.forget.help": "Glöm: när en gissning är fel. Allt som den kommer från raderas.",
    "preferences.undo": "Ta tillbaka",
    "preferences.undo.label": "Ta tillbaka. {what}",
    "preferences.said.more": "Du får se mer av: {name}",
    "preferences.said.less": "Du får se mindre av: {name}",
    "preferences.said.mute": "Du får inte längre se: {name}",
    "preferences.said.clear": "Inställningen har tagits bort: {name}",
    "interests.said.forget": "Glömt: {name}",
    "preferences.title": "Vad du har bett om",
    "preferences.none": "Du har inte bett om något.",
    "preferences.about": "Visa mer eller mindre av det här",
    "preferences.about.item": "Den här varan",
    "preferences.about.category": "Kategori: {name}",
    "preferences.about.provider": "Tillverkare: {name}",
    "learned.title": "Vad webbläsaren har lärt sig av dig",
    "learned.text":
      "När du väljer något från en lista, eller går förbi det, lär sig din webbläsare vad som är viktigt för dig. " +
      "Allt börjar på {start}.",
    "learned.none": "Den har inte lärt sig något.",
    "learned.term.behaviour": "Vad andra också tittade på: {percent}",
    "learned.term.content": "Vad som är likt: {percent}",
    "learned.term.history": "Vad du tittade på förut: {percent}",
    "learned.term.popular": "Vad många gillar: {percent}",
    "learned.discounted": {
      one: "Visad en gång utan att bli vald, så den flyttas ner lite: {title}",
      other: "Visad {count} gånger utan att bli vald, så den flyttas ner lite: {title}",
    },
    "learned.reset": "Glöm vad webbläsaren har lärt sig",
    "learned.said.reset": "Det som webbläsaren har lärt sig är glömt.",

    "cause.title": "Varför ser jag det här?",
    "cause.text":
      "Skälen för en vara blir tillsammans {whole}. Skälen emot dras av. Varorna med högst poäng kommer först. Sedan " +
      "byter några plats, för att ge variation och låta nya varor få en chans.",
    "cause.none": "Det finns ingen lista på den här sidan.",
    "cause.list": "Lista {number}",
    "cause.shop": "Den här listan är likadan för alla. Den är inte gjord för dig.",
    "cause.place": "{place}. {title}",
    "cause.for": "Skäl för",
    "cause.against": "Skäl emot",
    "cause.share": "Andel",
    "cause.small": "Under {share} vardera: {reasons}",
    "cause.if": "Om du inte hade tittat på: {title}",
    "cause.then.same": "Den skulle stå på samma plats.",
    "cause.then.moved": "Den skulle stå på plats {then}, inte på plats {now}.",
    "cause.then.gone": "Den skulle inte finnas i den här listan.",
    "cause.then.instead": "Här skulle du se: {title}",
    "cause.then.empty": "Inget skulle stå här.",
    "cause.failed": "Det går inte att räkna ut just nu.",

    "why.here": "Beräknat på den här enheten. Inget har skickats.",
    "why.reason": "{reason} — {share}",
    "why.against": "{reason} — flyttas ner",
    "reason.viewed-item": "Du tittade på {title}",
    "reason.viewed-item.self": "Du har tittat på den tidigare",
    "reason.viewed-topic": "Liknar {title}",
    "reason.context-item": "Passar ihop med {title}",
    "reason.earlier-visits": "Det du tittade på vid tidigare besök",
    "reason.usual-price": "Pris nära det du brukar titta på",
    "reason.together": "Flera av de här skälen tillsammans",
    "reason.popular-here": "Populärt här",
    "reason.popular-here.less": "Mindre populärt här",
    "reason.preference": "Du ville se mer av det här",
    "reason.preference.less": "Du ville se mindre av det här",
    "reason.passed-over": "Har visats för dig tidigare",
    "reason.exploration": "En plats reserverad för nya och mindre kända varor",
    "reason.others": { one: "Ett skäl till", other: "{count} skäl till" },

    "settings.title": "Inställningar",
    "settings.recommendations":
      "Det du tittar på och gör här sparas i den här webbläsaren och används för att välja vad du ser. Om du slår av " +
      "det här raderas allt det.",
    "settings.offers":
      "Den här webbplatsen kan välja erbjudanden som kan passa dig. Om du slår av det här ser du samma erbjudanden " +
      "som alla andra.",
    "settings.sensitive":
      "Det här ämnet kan säga mycket om dig. Så länge det här är av varken sparas eller används det du tittar på om " +
      "ämnet. Om du slår på det räknas det som allt annat. Om du slår av det igen raderas det som har sparats om det.",
    "settings.pause": "Paus",
    "settings.pause.text":
      "Så länge det här är på sparas inget nytt. Det som redan finns blir kvar och används fortfarande.",
    "settings.unprofiled": "Samma lista för alla",
    "settings.unprofiled.text":
      "Så länge det här är på används inte det som är sparat om dig, och inga svar skickas. Du ser det som alla " +
      "ser, utom det som du har bett om att aldrig få se. Det du gör sparas fortfarande. Slå på ”{pause}” om du " +
      "vill stoppa det också.",
    "settings.needs": "Du kan använda det här när ”{name}” är på. Till dess sparas inget, och du ser det som alla ser.",
    "settings.given": "Du godkände den {date}. Det gäller till den {until}. Sedan får du frågan igen.",
    "settings.refused": "Du avvisade detta den {date}. Du får inte frågan igen före den {until}.",
    "settings.withdrawn": "Du återkallade ditt samtycke den {date}. Du får inte frågan igen före den {until}.",
    "settings.gpc":
      "Din webbläsare ber webbplatser att inte skapa en profil av dig (Global Privacy Control). Den här webbplatsen " +
      "respekterar det. Om du själv slår på en inställning här gäller ditt eget val.",
    "settings.gpc.off": "Av, eftersom din webbläsare skickar Global Privacy Control.",
    "settings.said.on": "På: {name}",
    "settings.said.off": "Av: {name}",
    "settings.said.erased": "Av, och det som hade sparats för det är raderat: {name}",

    "reports.title": "Vad som har skickats",
    "reports.none": "Det finns inga rapporter här. Ingen har skickats, eller så raderades den när ett samtycke upphörde.",
    "reports.text": "Om en rapport någon gång skickas står den här: i ord, och byte för byte.",
    "reports.at": "Skickad den {date}.",
    "reports.off": "Inget skickas. För det måste du slå på: {names}",
    "reports.paused": "Inget skickas medan ”Paus” är på.",
    "reports.unprofiled": "Inget skickas medan ”Samma lista för alla” är på.",
    "reports.next": "Vad som skulle skickas",
    "reports.answer": "Ditt svar: {answer}",
    "reports.after": "Det kan fortfarande ändras. Det skulle skickas efter den {date}.",
    "reports.misfits":
      "Av {of} personer med det här svaret skickar ungefär {misfits} ett tal som inte passar till det.",
    "reports.noise":
      "Om hälften av alla gissningar om ditt svar vore rätt utan den här rapporten, skulle högst {right} av {of} vara " +
      "rätt med den (ε = {epsilon}).",
    "reports.changes":
      "Samma svar skickar samma tal igen. Av {of} ändrade svar ändrar ungefär {noticed} även talet. Den som vet att " +
      "båda rapporterna är dina vet då att ditt svar har ändrats.",
    "reports.ready": "Skapad, men inte skickad.",
    "reports.about": "Den gäller den här tiden: {epoch}.",
    "reports.sending": "Det är okänt om den kom fram.",
    "reports.accepted": "Den kom fram.",
    "reports.rejected": "Den avvisades.",
    "reports.failed": "Det finns inget tecken på att den kom fram.",
    "reports.symbol": "Talet {symbol} skickas i stället för ditt svar.",
    "reports.byte.version": "Version",
    "reports.byte.arm": "Lista: 0 inte sagt, 1 din egen, 2 allas",
    "reports.byte.epoch": "Månad, vecka eller dag, räknat från 1970",
    "reports.byte.metric": "Fråga",
    "reports.byte.symbol": "Svar med brus",
    "answer.none": "inget",
    "answer.view": "tittade på något",
    "answer.click": "valde ur en lista",
    "answer.cart": "lade i varukorgen",
    "answer.purchase": "köpte",
    "answer.no": "nej",
    "answer.yes": "ja",

    "take.title": "Ladda ner eller importera dina data",
    "take.export": "Spara en kopia av allt",
    "take.export.text":
      "Du får en fil. Du kan läsa den, och du kan läsa in den i en annan webbläsare. Dina kvitton finns i den för " +
      "din egen skull: de läses inte in någon annanstans.",
    "take.export.said": "Filen är sparad: {name}",
    "take.receipts": "Spara alla kvitton",
    "take.receipts.text": "Ett kvitto visar vem som frågade dig, till vad, vad du svarade och när. Det är ditt bevis.",
    "take.receipts.none": "Du har inte godkänt något än, så det finns inga kvitton.",
    "take.import": "Läs in en kopia från en fil",
    "take.import.text": "Du ser vad filen innehåller innan något läggs till.",
    "take.import.found": { one: "Filen innehåller en sak.", other: "Filen innehåller {count} saker." },
    "take.import.fresh": { one: "En av dem är ny här.", other: "{count} av dem är nya här." },
    "take.import.add": "Lägg till det som är nytt",
    "take.import.cancel": "Lägg inte till något",
    "take.import.said": { one: "En sak har lagts till.", other: "{count} saker har lagts till." },
    "take.import.cancelled": "Inget har lagts till.",
    "take.import.damaged": "Den här filen är skadad, eller så är den inte en kopia härifrån. Inget har lagts till.",
    "take.import.version": "Den här filen kommer från en annan version av det här verktyget. Inget har lagts till.",
    "take.import.consent": "Slå först på ”{name}” och läs sedan in filen. Inget har lagts till.",
    "take.erase": "Radera allt",
    "take.erase.text":
      "Det här raderar allt som är sparat här, med dina svar, i varje öppen flik med den här webbplatsen.",
    "take.erase.ask": "Vill du radera allt? Du kan inte få det tillbaka.",
    "take.erase.yes": "Ja, radera allt",
    "take.erase.no": "Nej, behåll det",
    "take.erase.kept": "Inget har raderats.",
    "take.erase.said": "Allt är raderat, i varje öppen flik.",

    "ranking.title": "Så görs listorna",

    "works.title": "Så fungerar det",
    "works.text": "Den här sidan har just frågat själva verktyget. Det här är svaren.",
    "works.network": "Nätverk",
    "works.sealed": {
      one:
        "Förseglat. Den del som har dina data kan inte skicka dem någonstans. En väg ut provades nyss, och den är " +
        "stängd.",
      other:
        "Förseglat. Den del som har dina data kan inte skicka dem någonstans. {count} vägar ut provades nyss, och " +
        "alla är stängda.",
    },
    "works.unsealed": "Inte förseglat. Här hindrar webbläsaren själv inte den del som har dina data från att skicka.",
    "works.open": "Inte stängt: {names}",
    "works.encryption": "Kryptering",
    "works.encryption.split": "Krypterat. När något tas bort skrivs dess nyckel över.",
    "works.encryption.database": "Krypterat. När något tas bort kan webbläsaren behålla dess nyckel ett tag.",
    "works.encryption.limits":
      "Den som kan använda ditt konto på den här enheten kan läsa det som är sparat. Det kan också andra skript på " +
      "den här webbplatsen.",
    "works.storage": "Lagring",
    "works.storage.indexeddb":
      "Sparas i den här webbläsaren, på den här enheten. Din webbläsare kan ta bort det av sig själv.",
    "works.storage.memory": "Sparas bara tills du stänger den här sidan, eftersom din webbläsare inte tillåter mer.",
    "works.storage.none": "Inget är lagrat.",
    "works.newer":
      "Det finns data från en nyare version av det här verktyget. De har lämnats som de är och används inte.",
    "works.retention": "Hur länge",
    "works.retention.text":
      "Det du tittar på och gör här sparas i högst {days}. Dina val, det du har bett om och dina svar sparas " +
      "längre.",
    "works.next": "Nästa sak försvinner den {date}.",
    "works.answers": "Dina svar",
    "works.answers.given": "Godkänt, gäller till den {date}: {purpose}",
    "works.answers.no": "Avvisat, gäller till den {date}: {purpose}",
    "works.answers.none": "Det finns inga.",
    "works.rules": "Regler för den här webbplatsen",
    "works.rules.text": "Version {revision}",
    "works.controller": "Vem som ansvarar",
    "works.contact": "Kontakt",
    "works.address": "Adress",
    "works.notice": "Integritetspolicy",
    "works.notice.read": "Läs integritetspolicyn",
  },
};
