/** Italian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "it",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Ogni articolo riceve un punteggio, e gli articoli con il punteggio più alto vengono per primi. Questi " +
      "sono i parametri principali:",
    "ranking.parameter": "Parametro",
    "ranking.weight": "Peso medio",
    "ranking.behaviour": "Che cosa hanno guardato gli altri insieme agli articoli che hai guardato tu",
    "ranking.content": "La somiglianza con gli articoli che hai guardato",
    "ranking.history": "Che cosa hai guardato nelle visite precedenti, e a quali prezzi",
    "ranking.popular": "Quanto è popolare un articolo",
    "ranking.together": "Più parametri insieme",
    "ranking.measured": {
      one:
        "Calcolato per {count} visita tratta da un log: la quota media di ogni parametro nel punteggio di un " +
        "articolo.",
      many:
        "Calcolato per {count} di visite tratte da un log: la quota media di ogni parametro nel punteggio di un " +
        "articolo.",
      other:
        "Calcolato per {count} visite tratte da un log: la quota media di ogni parametro nel punteggio di un " +
        "articolo.",
    },
    "ranking.preferences":
      "Ciò che chiedi con «{more}» e «{less}» fa salire e scendere gli articoli. Ciò che segni con «{never}» " +
      "viene escluso.",
    "ranking.choices":
      "Se scegli un articolo da una lista, da quel momento i motivi per cui era lì contano di più. Gli articoli " +
      "che ignori contano un po’ meno.",
    "ranking.then": "Poi alcuni articoli cambiano posto:",
    "ranking.diversity": "Per variare la lista, gli articoli simili vengono distanziati (peso: {percent}).",
    "ranking.calibration": "La lista viene avvicinata alla tua combinazione di categorie (peso: {percent}).",
    "ranking.provider":
      "A uno stesso produttore va al massimo questa parte di una lista, in articoli interi (per eccesso), " +
      "finché ce ne sono abbastanza di altri: {percent}.",
    "ranking.exploration": {
      one: "Ogni posto è riservato a un articolo nuovo o meno conosciuto.",
      many: "Un posto su {count} è riservato a un articolo nuovo o meno conosciuto.",
      other: "Un posto su {count} è riservato a un articolo nuovo o meno conosciuto.",
    },
    "ranking.unprofiled":
      "Per vedere liste senza profilazione, attiva «{unprofiled}». Le liste dipendono allora solo da ciò che è " +
      "popolare e dalla pagina in cui ti trovi; ciò che hai chiesto di non vedere mai resta comunque escluso.",
    "ranking.unmeasured": "I pesi delle liste che vedi ora non sono stati misurati.",
    "ranking.audit": "L’ultimo controllo delle liste",
    "ranking.audit.log": {
      one: "Data: {date}. Controllate: le liste per {count} visita tratta da un log.",
      many: "Data: {date}. Controllate: le liste per {count} di visite tratte da un log.",
      other: "Data: {date}. Controllate: le liste per {count} visite tratte da un log.",
    },
    "ranking.audit.simulated": {
      one: "Data: {date}. Controllate: le liste di {count} visita simulata.",
      many: "Data: {date}. Controllate: le liste di {count} di visite simulate.",
      other: "Data: {date}. Controllate: le liste di {count} visite simulate.",
    },
    "ranking.audit.limits":
      "Limiti che questo sito ha stabilito per le sue liste e che sono stati rispettati: {kept} su {all}",
    "ranking.audit.coverage": "Articoli del catalogo che erano in almeno una lista: {percent}",
    "ranking.audit.tail": "Posti nelle liste andati ad articoli meno popolari: {percent}",
    "ranking.audit.segments":
      "Liste che contenevano l’articolo che il visitatore ha guardato subito dopo: da {low} a {high}, a " +
      "seconda del gruppo di visitatori",
  },
};
