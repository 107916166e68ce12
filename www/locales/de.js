/** German: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "de",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Darf sich diese Website merken, was Sie sich ansehen?",
    "consent.text":
      "{controller} fragt. Wenn Sie Ja sagen, speichert dieser Browser bis zu {days} lang, was Sie sich ansehen und " +
      "was Ihnen hier gezeigt wird. Das bleibt auf diesem Gerät. Nichts davon wird an irgendjemanden gesendet.",
    "consent.days": { one: "{count} Tag", other: "{count} Tage" },
    "consent.for.recommendations": "Damit werden Dinge vorgeschlagen, die zu Ihnen passen könnten.",
    "consent.for.offers": "Damit werden Angebote ausgewählt, die zu Ihnen passen könnten.",
    "consent.for.both": "Damit werden Dinge vorgeschlagen und Angebote ausgewählt, die zu Ihnen passen könnten.",
    "consent.covers": "„{accept}“ heißt: Ja, aber nur dazu. Alles andere ist aus, außer Sie kreuzen es einzeln an.",
    "consent.stop": "Sie können Ihre Meinung jederzeit ändern. Was gespeichert war, wird dann gelöscht.",
    "consent.contact": "Haben Sie Fragen? Schreiben Sie an {contact}.",
    "consent.notice": "Datenschutzerklärung lesen",
    "consent.accept": "Zustimmen",
    "consent.refuse": "Ablehnen",
    "consent.choose": "Einzeln auswählen",
    "consent.save": "Diese Auswahl speichern",
    "consent.controller": "Diese Website",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Empfehlungen",
    "purpose.recommendations.text": "Dinge vorschlagen, die zu mir passen könnten.",
    "purpose.offers": "Angebote",
    "purpose.offers.text": "Angebote auswählen, die zu mir passen könnten.",
    "purpose.measurement": "Zählen",
    "purpose.measurement.text":
      "Der Website helfen zu sehen, was gut ankommt. {often} sendet Ihr Browser auf jede Frage der Website eine " +
      "Antwort. Zufall ist hineingemischt, sodass niemand sicher sein kann, welche Antwort Ihre ist.",
    "purpose.measurement.compare":
      "Zum Vergleich zeigt die Website einigen, die Ja sagen, die gewöhnliche Liste. Welche Liste Ihnen gezeigt " +
      "wird, wird mitgesendet.",
    "often.day": "Einmal am Tag",
    "often.week": "Einmal in der Woche",
    "often.month": "Einmal im Monat",
    "purpose.sensitive": "Privates Thema: {label}",
    "purpose.sensitive.text":
      "Auch speichern und nutzen, was ich mir zu „{label}“ ansehe. Ohne Häkchen wird es weggelassen.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Diese Website bittet jetzt um etwas anderes",
    "renew.text":
      "Sie haben früher Ja gesagt. Bis Sie antworten, wird das Gespeicherte nicht genutzt, und nichts kommt dazu.",
    "renew.retention": "Wird so lange gespeichert: {to}. Vorher: {from}.",
    "renew.controller": "Verantwortlich ist jetzt: {to}. Vorher: {from}.",
    "renew.sensitive": "„{label}“ würde wie alles andere gespeichert.",
    "renew.collector": "Gezählte Antworten gehen an: {to}. Vorher: {from}.",
    "renew.measurement": "Für das Zählen wird jetzt mehr erbeten als vorher.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Eingeschaltet: {purposes}. Alles andere ist aus.",
    "consent.refused": "Alles ist aus. Nur diese Antwort wird gespeichert.",
    "consent.withdrawn": "Alles ist aus, und was gespeichert war, ist gelöscht.",
    "consent.failed": "Ihre Antwort konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Ihr Browser bittet Websites mit Global Privacy Control, kein Profil von Ihnen anzulegen. Diese Website legt " +
      "keines an.",
    "gpc.choose": "Anders entscheiden",
    "gpc.ask":
      "Ihr Browser bittet Websites mit Global Privacy Control, kein Profil von Ihnen anzulegen. Was Sie hier selbst " +
      "wählen, gilt stattdessen.",

    "why.button": "Warum das?",
    "why.label": "Warum das? {title}",
    "why.failed": "Gerade gibt es keine Erklärung.",

    "preferences.open": "Ihre Daten und Ihre Wahl",
    "preferences.failed": "Das lässt sich gerade nicht öffnen. Bitte versuchen Sie es noch einmal.",
  },
};
