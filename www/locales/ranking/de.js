/** German, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "de",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Jedes Produkt bekommt einen Wert. Die Produkte mit dem höchsten Wert stehen oben. Das sind die " +
      "wichtigsten Parameter:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Durchschnittliches Gewicht",
    "ranking.behaviour": "Was andere zusammen mit den Produkten angesehen haben, die Sie sich angesehen haben",
    "ranking.content": "Ähnlichkeit mit den Produkten, die Sie sich angesehen haben",
    "ranking.history": "Was Sie sich bei früheren Besuchen angesehen haben und zu welchen Preisen",
    "ranking.popular": "Wie beliebt ein Produkt ist",
    "ranking.together": "Mehrere davon zusammen",
    "ranking.measured": {
      one:
        "Berechnet für {count} Besuch aus einem Protokoll: der durchschnittliche Anteil jedes Parameters am Wert " +
        "eines Produkts.",
      other:
        "Berechnet für {count} Besuche aus einem Protokoll: der durchschnittliche Anteil jedes Parameters am Wert " +
        "eines Produkts.",
    },
    "ranking.preferences":
      "Mit „{more}“ und „{less}“ rücken Produkte nach oben oder unten. Was Sie mit „{never}“ markieren, wird " +
      "weggelassen.",
    "ranking.choices":
      "Wenn Sie ein Produkt aus einer Liste wählen, zählen die Gründe, aus denen es dort stand, von da an mehr. " +
      "Produkte, die Sie übergehen, zählen etwas weniger.",
    "ranking.then": "Danach tauschen einige Produkte den Platz:",
    "ranking.diversity":
      "Damit die Liste abwechslungsreich ist, werden ähnliche Produkte verteilt (Gewicht {percent}).",
    "ranking.calibration": "Die Liste wird Ihrer eigenen Mischung von Kategorien angenähert (Gewicht {percent}).",
    "ranking.provider":
      "Ein Hersteller bekommt höchstens {percent} einer Liste, aufgerundet auf ganze Produkte, solange es genug von " +
      "anderen gibt.",
    "ranking.exploration": {
      one: "Jeder Platz ist für ein neues oder weniger bekanntes Produkt reserviert.",
      other: "Einer von {count} Plätzen ist für ein neues oder weniger bekanntes Produkt reserviert.",
    },
    "ranking.unprofiled":
      "Um Listen ohne Profiling zu sehen, schalten Sie „{unprofiled}“ ein. Die Listen hängen dann nur noch davon ab, " +
      "was beliebt ist und auf welcher Seite Sie gerade sind; was Sie nie sehen wollten, wird weiterhin weggelassen.",
    "ranking.unmeasured": "Die Gewichte der Listen, die Sie jetzt sehen, wurden nicht gemessen.",
    "ranking.audit": "Die letzte Prüfung der Listen",
    "ranking.audit.log": {
      one: "Datum: {date}. Geprüft: die Listen für {count} Besuch aus einem Protokoll.",
      other: "Datum: {date}. Geprüft: die Listen für {count} Besuche aus einem Protokoll.",
    },
    "ranking.audit.simulated": {
      one: "Datum: {date}. Geprüft: die Listen von {count} simulierten Besuch.",
      other: "Datum: {date}. Geprüft: die Listen von {count} simulierten Besuchen.",
    },
    "ranking.audit.limits":
      "Grenzen, die diese Website für ihre Listen gesetzt hat und die eingehalten wurden: {kept} von {all}",
    "ranking.audit.coverage": "Produkte des Katalogs, die in mindestens einer Liste waren: {percent}",
    "ranking.audit.tail": "Plätze in den Listen, die an weniger beliebte Produkte gingen: {percent}",
    "ranking.audit.segments":
      "Listen mit dem Produkt, das beim Besuch als Nächstes angesehen wurde: {low} bis {high}, je nach " +
      "Besuchergruppe",
  },
};
