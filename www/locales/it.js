/** Italian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "it",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Questo sito può ricordare ciò che guardi?",
    "consent.text":
      "{controller} vorrebbe ricordare ciò che guardi e fai qui e ciò che ti viene mostrato. Queste informazioni " +
      "restano su questo dispositivo al massimo per {days}. Non vengono inviate a nessuno.",
    "consent.days": { one: "{count} giorno", many: "{count} di giorni", other: "{count} giorni" },
    "consent.for.recommendations": "Servono a consigliarti ciò che potrebbe interessarti.",
    "consent.for.offers": "Servono a scegliere offerte che potrebbero interessarti.",
    "consent.for.both": "Servono a scegliere consigli e offerte che potrebbero interessarti.",
    "consent.covers": "«{accept}» vale solo per questo. Tutto il resto è disattivato, a meno che tu non lo selezioni.",
    "consent.stop": "Puoi cambiare idea in qualsiasi momento. Ciò che era conservato viene allora eliminato.",
    "consent.contact": "Domande? Scrivi a {contact}.",
    "consent.notice": "Informativa sulla privacy",
    "consent.accept": "Accetta",
    "consent.refuse": "Rifiuta",
    "consent.choose": "Gestisci le scelte",
    "consent.save": "Salva le scelte",
    "consent.controller": "Questo sito",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Consigli",
    "purpose.recommendations.text": "Consigliarmi ciò che potrebbe interessarmi.",
    "purpose.offers": "Offerte",
    "purpose.offers.text": "Scegliere offerte che potrebbero interessarmi.",
    "purpose.measurement": "Statistiche",
    "purpose.measurement.text":
      "Aiuta questo sito a capire che cosa funziona. {often} il tuo browser invia una risposta a ogni domanda del " +
      "sito. Prima viene aggiunto rumore casuale.",
    "noise.month":
      "Se senza le tue risposte fosse giusta metà delle ipotesi su di te, con tutte le risposte di un mese lo " +
      "sarebbero al massimo {right} su {of}. Se una risposta cambia, qualcuno può accorgersene.",
    "purpose.measurement.recipient": "Le risposte vanno a {recipient} ({host}).",
    "purpose.measurement.compare":
      "Per confrontare i risultati, alcune persone che accettano vedono la lista standard. Viene inviato anche quale " +
      "lista vedi.",
    "often.day": "Una volta al giorno",
    "often.week": "Una volta alla settimana",
    "often.month": "Una volta al mese",
    "purpose.sensitive": "Argomento sensibile: {label}",
    "purpose.sensitive.text":
      "Ricordare e usare anche ciò che guardo su «{label}». Se non è selezionato, questo argomento viene escluso.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Questo sito ha modificato la sua richiesta",
    "renew.text":
      "Avevi già accettato. Finché non rispondi di nuovo, ciò che è stato conservato per questa finalità non viene " +
      "usato per essa, e per essa non viene conservato nulla di nuovo.",
    "renew.retention": "Conservazione: al massimo {to} invece di {from}.",
    "renew.controller": "Titolare attuale: {to}. Prima: {from}.",
    "renew.sensitive": "Ciò che guardi su «{label}» verrebbe conservato come tutto il resto.",
    "renew.collector": "Le statistiche verrebbero inviate a {to} invece che a {from}.",
    "renew.recipient": "{to} riceverebbe le statistiche al posto di {from}.",
    "renew.measurement": "Le statistiche chiederebbero più informazioni di prima.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Attivato: {purposes}. Tutto il resto è disattivato.",
    "consent.refused": "Tutto è disattivato. Viene ricordata solo questa scelta.",
    "consent.withdrawn": "Tutto è disattivato. Ciò che era conservato è stato eliminato.",
    "consent.failed": "Impossibile salvare la tua scelta. Riprova.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Il tuo browser chiede ai siti di non creare un tuo profilo (Global Privacy Control). Questo sito rispetta la " +
      "richiesta.",
    "gpc.choose": "Gestisci le scelte",
    "gpc.ask":
      "Il tuo browser chiede ai siti di non creare un tuo profilo (Global Privacy Control). Su questo sito vale " +
      "invece ciò che scegli qui.",

    "why.button": "Perché vedo questo?",
    "why.label": "Perché vedo questo? {title}",
    "why.failed": "Al momento non è disponibile alcuna spiegazione.",

    "preferences.open": "I tuoi dati e le tue scelte",
    "preferences.failed": "Impossibile aprire la pagina. Riprova.",
  },
};
