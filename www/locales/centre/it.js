/** Italian, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "it",
  dir: "ltr",
  texts: {
    "centre.title": "I tuoi dati e le tue scelte",
    "centre.lead":
      "Qui vedi tutto quello che è conservato su di te per scegliere che cosa ti mostra questo sito. È conservato " +
      "in questo browser, su questo dispositivo.",
    "centre.close": "Chiudi",
    "centre.on": "Attivato: {names}",
    "centre.off": "Tutto è disattivato. Non viene conservato nulla di nuovo.",
    "centre.paused": "In pausa: non viene conservato nulla di nuovo.",
    "centre.loading": "Un momento…",
    "centre.failed": "Non ha funzionato. Non è cambiato nulla.",
    "centre.tabs": "Qui è fatto. Un’altra scheda aperta di questo sito non ha ancora risposto: chiudila, per favore.",
    "centre.stopped": "Questo strumento si è fermato. Ricarica la pagina per continuare.",
    "centre.missing":
      "Non è stato possibile caricare una parte di questo strumento, quindi non si può mostrare ciò che è conservato " +
      "qui. Riprova più tardi oppure cancella subito tutto.",
    "centre.data": "Mostra come dati",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (etichetta)",
    "facet.provider": "{name} (produttore)",

    "kept.title": "Dati su questo dispositivo",
    "kept.until": "Il dato più recente è conservato fino a questa data: {date}.",

    "records.title": "Che cosa conserviamo",
    "records.none": "Su di te non è conservato nulla.",
    "records.count": {
      one: "È conservato un dato.",
      many: "Sono conservati {count} di dati.",
      other: "Sono conservati {count} dati.",
    },
    "records.text": "Per ogni dato è scritto per quanto tempo è conservato. Puoi cancellarne prima la maggior parte.",
    "records.proof":
      "Le tue risposte sono conservate come prova di quello che hai detto. Spariscono quando cancelli tutto.",
    "records.day": { one: "{day}: un dato", many: "{day}: {count} di dati", other: "{day}: {count} dati" },
    "records.undated": {
      one: "Senza data: un dato",
      many: "Senza data: {count} di dati",
      other: "Senza data: {count} dati",
    },
    "records.view": "Hai guardato: {title}",
    "records.click": "Hai scelto da una lista: {title}",
    "records.cart": "Hai messo nel carrello: {title}",
    "records.purchase": "Hai comprato: {title}",
    "records.category": "Categoria: {name}.",
    "records.impression": {
      one: "Hai visto qui: {titles}",
      many: "Hai visto qui {count} di cose: {titles}",
      other: "Hai visto qui {count} cose: {titles}",
    },
    "records.mute": "Hai chiesto di non vedere mai: {name}",
    "records.more": "Hai chiesto di vederne di più: {name}",
    "records.less": "Hai chiesto di vederne di meno: {name}",
    "records.pause.on": "Hai attivato «Pausa».",
    "records.pause.off": "Hai disattivato «Pausa».",
    "records.unprofiled.on": "Hai attivato «La stessa lista per tutti».",
    "records.unprofiled.off": "Hai disattivato «La stessa lista per tutti».",
    "records.given": "Hai accettato: {purpose}",
    "records.refused": "Hai rifiutato: {purpose}",
    "records.withdrawn": "Hai revocato il consenso: {purpose}",
    "records.report": "La tua risposta a una domanda del sito: {question}",
    "records.delivery": "Che cosa è successo a un rapporto. {what}",
    "records.arm.personalised": "Per un confronto l’assegnazione è casuale: vedi liste personalizzate.",
    "records.arm.holdout": "Per un confronto l’assegnazione è casuale: vedi la lista che vedono tutti.",
    "records.unreadable": {
      one: "Una nota danneggiata di un byte. Nessuno può leggerla, e non viene usata.",
      many: "Una nota danneggiata di {count} di byte. Nessuno può leggerla, e non viene usata.",
      other: "Una nota danneggiata di {count} byte. Nessuno può leggerla, e non viene usata.",
    },
    "records.other": "Qualcosa di un tipo che questa pagina non conosce: {type}",
    "records.at": "Conservato da questo momento: {date}.",
    "records.expires": "Sparisce in questa data: {date}.",
    "records.valid": "La tua risposta vale fino al {date}. La nota resta.",
    "records.replaced": "Una scelta successiva ha sostituito questa. La nota resta.",
    "records.stays": "Resta finché non lo ritiri o lo cancelli.",
    "records.measurement": "Resta finché non disattivi «{name}». Allora tutto ciò che ne fa parte viene cancellato.",
    "records.stuck": "Resta finché non cancelli tutto.",
    "records.asked": "Richiesto da {controller}. Se accetti, i dati restano su questo dispositivo al massimo per {days}.",
    "records.sensitive": "Argomenti sensibili lasciati fuori in quel momento: {labels}.",
    "records.by.site": "L’hai scelto con un pulsante di questo sito, che ha mostrato un proprio testo.",
    "records.by.script": "Lo ha fatto uno script di questo sito, senza un tuo clic.",
    "records.gpc": "In quel momento il tuo browser inviava Global Privacy Control.",
    "records.erase": "Cancella",
    "records.erase.label": "Cancella. {what}",
    "records.erased": "Cancellato. {what}",
    "records.receipt": "Salva la ricevuta",
    "records.receipt.label": "Salva la ricevuta. {what}",

    "interests.title": "Che cosa pensiamo che ti piaccia",
    "interests.text": "È una supposizione. Viene solo da quello che hai fatto qui.",
    "interests.none": "Non c’è nessuna supposizione su di te.",
    "interests.all": "Mostra tutte le categorie",
    "interests.share": "{share} di quello che hai guardato",
    "interests.from": {
      one: "Da dove viene: un dato",
      many: "Da dove viene: {count} di dati",
      other: "Da dove viene: {count} dati",
    },
    "preferences.more": "Di più",
    "preferences.more.label": "Di più: {name}",
    "preferences.less": "Di meno",
    "preferences.less.label": "Di meno: {name}",
    "preferences.mute": "Non mostrare mai",
    "preferences.mute.label": "Non mostrare mai: {name}",
    "interests.forget": "Dimentica",
    "interests.forget.label": "Dimentica: {name}",
    "interests.forget.help": "Dimentica: per una supposizione sbagliata. Tutto quello da cui viene è cancellato.",
    "preferences.undo": "Ritira",
    "preferences.undo.label": "Ritira. {what}",
    "preferences.said.more": "Ne vedrai di più: {name}",
    "preferences.said.less": "Ne vedrai di meno: {name}",
    "preferences.said.mute": "Non vedrai più: {name}",
    "preferences.said.clear": "Preferenza rimossa: {name}",
    "interests.said.forget": "Dimenticato: {name}",
    "preferences.title": "Che cosa hai chiesto",
    "preferences.none": "Non hai chiesto nulla.",
    "preferences.about": "Mostra più o meno contenuti simili",
    "preferences.about.item": "Questo prodotto",
    "preferences.about.category": "Categoria: {name}",
    "preferences.about.provider": "Produttore: {name}",
    "learned.title": "Che cosa si è imparato da te",
    "learned.text":
      "Quando scegli qualcosa da una lista, o lo lasci perdere, il tuo browser impara che cosa conta per te. Tutto " +
      "parte da {start}.",
    "learned.none": "Non si è imparato nulla.",
    "learned.term.behaviour": "Che cosa hanno guardato anche altri: {percent}",
    "learned.term.content": "Che cosa si somiglia: {percent}",
    "learned.term.history": "Che cosa hai guardato prima: {percent}",
    "learned.term.popular": "Che cosa piace a molti: {percent}",
    "learned.discounted": {
      one: "Mostrato una volta e non scelto, perciò scende un po’: {title}",
      many: "Mostrato {count} di volte e non scelto, perciò scende un po’: {title}",
      other: "Mostrato {count} volte e non scelto, perciò scende un po’: {title}",
    },
    "learned.reset": "Dimentica quello che si è imparato",
    "learned.said.reset": "Quello che si era imparato è dimenticato.",

    "cause.title": "Perché vedo questo?",
    "cause.text":
      "I motivi a favore di un articolo sommano a {whole}. I motivi contrari vengono sottratti. Gli articoli con il " +
      "punteggio più alto vengono per primi. Poi alcuni cambiano posto, per variare la lista e dare una possibilità " +
      "alle novità.",
    "cause.none": "In questa pagina non c’è nessuna lista.",
    "cause.list": "Lista {number}",
    "cause.shop": "Questa lista è uguale per tutti. Non è stata fatta per te.",
    "cause.place": "{place}. {title}",
    "cause.for": "Motivi a favore",
    "cause.against": "Motivi contrari",
    "cause.share": "Quota",
    "cause.small": "Meno di {share} ciascuno: {reasons}",
    "cause.if": "Se tu non avessi guardato: {title}",
    "cause.then.same": "Sarebbe nello stesso posto.",
    "cause.then.moved": "Sarebbe nel posto {then}, non nel posto {now}.",
    "cause.then.gone": "Non sarebbe in questa lista.",
    "cause.then.instead": "Qui vedresti: {title}",
    "cause.then.empty": "Qui non ci sarebbe nulla.",
    "cause.failed": "In questo momento non si può calcolare.",

    "why.here": "Calcolato su questo dispositivo. Non è stato inviato nulla.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – lo fa scendere",
    "reason.viewed-item": "Hai guardato «{title}»",
    "reason.viewed-item.self": "Lo hai già guardato",
    "reason.viewed-topic": "Simile a «{title}»",
    "reason.context-item": "Si abbina a «{title}»",
    "reason.earlier-visits": "Ciò che hai guardato nelle visite precedenti",
    "reason.usual-price": "Prezzo vicino a ciò che guardi di solito",
    "reason.together": "Più di questi motivi insieme",
    "reason.popular-here": "Popolare qui",
    "reason.popular-here.less": "Meno popolare qui",
    "reason.preference": "Hai chiesto di vederne di più",
    "reason.preference.less": "Hai chiesto di vederne di meno",
    "reason.passed-over": "Già mostrato in precedenza",
    "reason.exploration": "Un posto riservato agli articoli nuovi e meno conosciuti",
    "reason.others": { one: "Un altro motivo", many: "Altri {count} di motivi", other: "Altri {count} motivi" },

    "settings.title": "Impostazioni",
    "settings.recommendations":
      "Quello che guardi e fai qui è conservato in questo browser e usato per scegliere che cosa vedi. Se lo " +
      "disattivi, tutto questo viene cancellato.",
    "settings.offers":
      "Questo sito può scegliere offerte che potrebbero piacerti. Se lo disattivi, vedi le stesse offerte di tutti.",
    "settings.sensitive":
      "Questo argomento può dire molto di te. Finché è disattivato, ciò che guardi al riguardo non viene conservato " +
      "né usato. Se lo attivi, conta come tutto il resto. Se lo disattivi di nuovo, quello che ne era conservato " +
      "viene cancellato.",
    "settings.pause": "Pausa",
    "settings.pause.text":
      "Finché è attiva, non si conserva nulla di nuovo. Quello che c’è già resta e viene ancora usato.",
    "settings.unprofiled": "La stessa lista per tutti",
    "settings.unprofiled.text":
      "Finché è attiva, quello che è conservato su di te non viene usato e non viene inviata nessuna risposta. " +
      "Vedi quello che vedono tutti, tranne ciò che hai chiesto di non vedere mai. Quello che fai viene ancora " +
      "conservato. Per fermare anche questo, attiva «{pause}».",
    "settings.needs":
      "Puoi usarlo quando è attivo «{name}». Fino ad allora non si conserva nulla, e vedi quello che vedono tutti.",
    "settings.given": "Hai accettato in data {date}. Vale fino al giorno {until}. Poi ti verrà chiesto di nuovo.",
    "settings.refused": "Hai rifiutato in data {date}. Non ti verrà chiesto di nuovo prima del giorno {until}.",
    "settings.withdrawn":
      "Hai revocato il consenso in data {date}. Non ti verrà chiesto di nuovo prima del giorno {until}.",
    "settings.gpc":
      "Il tuo browser chiede ai siti di non creare un tuo profilo (Global Privacy Control). Questo sito rispetta la " +
      "richiesta. Se attivi qui un’impostazione, vale la tua scelta.",
    "settings.gpc.off": "Disattivato, perché il tuo browser invia Global Privacy Control.",
    "settings.said.on": "Attivato: {name}",
    "settings.said.off": "Disattivato: {name}",
    "settings.said.erased": "Disattivato, e quello che era conservato per questo è cancellato: {name}",

    "reports.title": "Che cosa è stato inviato",
    "reports.none":
      "Qui non ci sono rapporti. Non ne è stato inviato nessuno, oppure è stato eliminato al termine di un consenso.",
    "reports.text": "Se mai un rapporto viene inviato, lo trovi qui: a parole, e byte per byte.",
    "reports.at": "Inviato in questa data: {date}.",
    "reports.off": "Non viene inviato niente. Per farlo dovresti attivare: {names}",
    "reports.paused": "Non viene inviato niente mentre «Pausa» è attivo.",
    "reports.unprofiled": "Non viene inviato niente mentre «La stessa lista per tutti» è attivo.",
    "reports.next": "Che cosa verrebbe inviato",
    "reports.answer": "La tua risposta: {answer}",
    "reports.after": "Può ancora cambiare. Verrebbe inviata dopo questa data: {date}.",
    "reports.misfits": "Su {of} persone con questa risposta, circa {misfits} inviano un numero che non le corrisponde.",
    "reports.noise":
      "Se senza questo rapporto fosse giusta metà delle ipotesi sulla tua risposta, con esso lo sarebbero al massimo " +
      "{right} su {of} (ε = {epsilon}).",
    "reports.changes":
      "La stessa risposta invia di nuovo lo stesso numero. Su {of} risposte che cambiano, circa {noticed} cambiano " +
      "anche il numero. Chi sa che entrambi i rapporti sono tuoi sa allora che la tua risposta è cambiata.",
    "reports.ready": "Fatto, ma non inviato.",
    "reports.about": "Riguarda questo periodo: {epoch}.",
    "reports.sending": "Non si sa se è arrivato.",
    "reports.accepted": "È arrivato.",
    "reports.rejected": "È stato respinto.",
    "reports.failed": "Non c’è nessun segno che sia arrivato.",
    "reports.symbol": "Al posto della tua risposta viene inviato il numero {symbol}.",
    "reports.byte.version": "Versione",
    "reports.byte.arm": "Lista: 0 non detto, 1 la tua, 2 quella di tutti",
    "reports.byte.epoch": "Mese, settimana o giorno, contato dal 1970",
    "reports.byte.metric": "Domanda",
    "reports.byte.symbol": "Risposta con rumore",
    "answer.none": "niente",
    "answer.view": "ha guardato qualcosa",
    "answer.click": "ha scelto da una lista",
    "answer.cart": "ha messo nel carrello",
    "answer.purchase": "ha comprato",
    "answer.no": "no",
    "answer.yes": "sì",

    "take.title": "Scarica o importa i tuoi dati",
    "take.export": "Salva una copia di tutto",
    "take.export.text":
      "Ricevi un file. Puoi leggerlo e puoi caricarlo in un altro browser. Le tue ricevute sono dentro per te: non " +
      "vengono caricate altrove.",
    "take.export.said": "Il file è salvato: {name}",
    "take.receipts": "Salva tutte le ricevute",
    "take.receipts.text":
      "Una ricevuta dice chi ti ha chiesto, per che cosa, che cosa hai detto e quando. È la tua prova.",
    "take.receipts.none": "Non hai ancora accettato nulla, quindi non ci sono ricevute.",
    "take.import": "Carica una copia da un file",
    "take.import.text": "Vedi che cosa contiene il file prima che si aggiunga qualcosa.",
    "take.import.found": {
      one: "Il file contiene un dato.",
      many: "Il file contiene {count} di dati.",
      other: "Il file contiene {count} dati.",
    },
    "take.import.fresh": {
      one: "Uno di questi è nuovo qui.",
      many: "{count} di questi sono nuovi qui.",
      other: "{count} di questi sono nuovi qui.",
    },
    "take.import.add": "Aggiungi quello che è nuovo",
    "take.import.cancel": "Non aggiungere nulla",
    "take.import.said": {
      one: "È stato aggiunto un dato.",
      many: "Sono stati aggiunti {count} di dati.",
      other: "Sono stati aggiunti {count} dati.",
    },
    "take.import.cancelled": "Non è stato aggiunto nulla.",
    "take.import.damaged": "Questo file è danneggiato, o non è una copia fatta qui. Non è stato aggiunto nulla.",
    "take.import.version": "Questo file viene da un’altra versione di questo strumento. Non è stato aggiunto nulla.",
    "take.import.consent": "Attiva prima «{name}», poi importa il file. Non è stato aggiunto nulla.",
    "take.erase": "Cancella tutto",
    "take.erase.text":
      "Questo cancella tutto quello che è conservato qui, con le tue risposte, in ogni scheda aperta di questo sito.",
    "take.erase.ask": "Vuoi cancellare tutto? Non potrai recuperarlo.",
    "take.erase.yes": "Sì, cancella tutto",
    "take.erase.no": "No, conservalo",
    "take.erase.kept": "Non è stato cancellato nulla.",
    "take.erase.said": "Tutto è cancellato, in ogni scheda aperta.",

    "ranking.title": "Come si formano le liste",

    "works.title": "Come funziona",
    "works.text": "Questa pagina ha appena chiesto allo strumento stesso. Queste sono le sue risposte.",
    "works.network": "Rete",
    "works.sealed": {
      one:
        "Chiuso. La parte che contiene i tuoi dati non può inviarli da nessuna parte. Una via d’uscita è stata " +
        "provata proprio ora, ed è chiusa.",
      many:
        "Chiuso. La parte che contiene i tuoi dati non può inviarli da nessuna parte. {count} di vie d’uscita sono " +
        "state provate proprio ora, e tutte sono chiuse.",
      other:
        "Chiuso. La parte che contiene i tuoi dati non può inviarli da nessuna parte. {count} vie d’uscita sono " +
        "state provate proprio ora, e tutte sono chiuse.",
    },
    "works.unsealed": "Non chiuso. Qui il browser stesso non impedisce alla parte che contiene i tuoi dati di inviare.",
    "works.open": "Vie d’uscita non chiuse: {names}",
    "works.encryption": "Cifratura",
    "works.encryption.split": "Cifrato. Quando qualcosa viene eliminato, la sua chiave viene sovrascritta.",
    "works.encryption.database":
      "Cifrato. Quando qualcosa viene eliminato, il tuo browser può conservarne la chiave per un po’.",
    "works.encryption.limits":
      "Chi può usare il tuo account su questo dispositivo può leggere quello che è conservato. Lo possono fare " +
      "anche altri script di questo sito.",
    "works.storage": "Memoria",
    "works.storage.indexeddb":
      "Conservato in questo browser, su questo dispositivo. Il tuo browser può eliminarlo da solo.",
    "works.storage.memory":
      "Conservato solo finché non chiudi questa pagina, perché il tuo browser non permette di più.",
    "works.storage.none": "Non è conservato nulla.",
    "works.newer":
      "Ci sono dati di una versione più nuova di questo strumento. Sono stati lasciati come sono e non vengono usati.",
    "works.retention": "Per quanto tempo",
    "works.retention.text":
      "Ciò che guardi e fai qui è conservato al massimo per {days}. Le tue scelte, ciò che hai chiesto e le tue " +
      "risposte sono conservati più a lungo.",
    "works.next": "Il prossimo dato sparisce in questa data: {date}.",
    "works.answers": "Le tue risposte",
    "works.answers.given": "Accettato, valido fino al giorno {date}: {purpose}",
    "works.answers.no": "Rifiutato, valido fino al giorno {date}: {purpose}",
    "works.answers.none": "Non ce ne sono.",
    "works.rules": "Regole di questo sito",
    "works.rules.text": "Versione {revision}",
    "works.controller": "Titolare del trattamento",
    "works.contact": "Contatto",
    "works.address": "Indirizzo",
    "works.notice": "Informativa sulla privacy",
    "works.notice.read": "Leggi l’informativa sulla privacy",
  },
};
