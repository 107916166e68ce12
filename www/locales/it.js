/** Italian: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "it",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Questo sito può ricordare che cosa guardi?",
    "consent.text":
      "{controller} te lo chiede. Se dici sì, questo browser conserva al massimo per {days} quello che guardi e quello " +
      "che ti viene mostrato qui. Tutto resta su questo dispositivo. Nulla di tutto questo viene inviato a nessuno.",
    "consent.days": { one: "{count} giorno", many: "{count} di giorni", other: "{count} giorni" },
    "consent.for.recommendations": "Serve a proporti cose che possono piacerti.",
    "consent.for.offers": "Serve a scegliere offerte che possono piacerti.",
    "consent.for.both": "Serve a proporti cose e a scegliere offerte che possono piacerti.",
    "consent.covers":
      "«{accept}» vuol dire sì solo a questo. Tutto il resto è disattivato, a meno che tu non lo spunti, voce per voce.",
    "consent.stop": "Puoi cambiare idea in qualsiasi momento. Quello che era conservato viene allora cancellato.",
    "consent.contact": "Hai domande? Scrivi a {contact}.",
    "consent.notice": "Leggi l’informativa sulla privacy",
    "consent.accept": "Accetta",
    "consent.refuse": "Rifiuta",
    "consent.choose": "Scegli voce per voce",
    "consent.save": "Salva queste scelte",
    "consent.controller": "Questo sito",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Consigli",
    "purpose.recommendations.text": "Proporre cose che possono piacermi.",
    "purpose.offers": "Offerte",
    "purpose.offers.text": "Scegliere offerte che possono piacermi.",
    "purpose.measurement": "Conteggio",
    "purpose.measurement.text":
      "Aiutare il sito a vedere che cosa funziona. {often} il tuo browser invia una risposta a ogni domanda del " +
      "sito. Vi è mescolato il caso, perciò nessuno può essere sicuro di quale risposta sia la tua.",
    "purpose.measurement.compare":
      "Per confronto, il sito mostra la lista normale ad alcuni di quelli che dicono sì. Si invia anche quale lista " +
      "ti viene mostrata.",
    "often.day": "Una volta al giorno",
    "often.week": "Una volta alla settimana",
    "often.month": "Una volta al mese",
    "purpose.sensitive": "Tema privato: {label}",
    "purpose.sensitive.text":
      "Conservare e usare anche quello che guardo su «{label}». Senza la spunta, viene lasciato fuori.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Questo sito ha cambiato quello che chiede",
    "renew.text":
      "In passato hai detto sì. Finché non rispondi, quello che è conservato non viene usato e non si aggiunge nulla.",
    "renew.retention": "Conservato per {to} invece che per {from}.",
    "renew.controller": "Responsabile adesso: {to}. Prima: {from}.",
    "renew.sensitive": "«{label}» verrebbe conservato come tutto il resto.",
    "renew.collector": "Il conteggio va a {to} invece che a {from}.",
    "renew.measurement": "Il conteggio chiede più di prima.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Attivato: {purposes}. Tutto il resto è disattivato.",
    "consent.refused": "Tutto è disattivato. Si ricorda solo questa risposta.",
    "consent.withdrawn": "Tutto è disattivato, e quello che era conservato è cancellato.",
    "consent.failed": "Non è stato possibile salvare la tua risposta. Riprova.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Con Global Privacy Control, il tuo browser chiede ai siti di non creare un tuo profilo. Questo sito non lo crea.",
    "gpc.choose": "Decidi diversamente",
    "gpc.ask":
      "Con Global Privacy Control, il tuo browser chiede ai siti di non creare un tuo profilo. Al suo posto vale " +
      "quello che scegli qui.",

    "why.button": "Perché questo?",
    "why.label": "Perché questo? {title}",
    "why.failed": "In questo momento non c’è una spiegazione.",

    "preferences.open": "I tuoi dati e le tue scelte",
    "preferences.failed": "In questo momento non si può aprire. Riprova.",
  },
};
