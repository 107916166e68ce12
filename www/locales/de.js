/** German: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "de",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Darf sich diese Website merken, was Sie sich ansehen?",
    "consent.text":
      "{controller} möchte sich merken, was Sie sich hier ansehen, was Sie hier tun und was Ihnen gezeigt wird. Das " +
      "wird bis zu {days} lang auf diesem Gerät gespeichert. Es wird an niemanden gesendet.",
    "consent.days": { one: "{count} Tag", other: "{count} Tage" },
    "consent.for.recommendations": "Damit werden Ihnen Dinge empfohlen, die Sie interessieren könnten.",
    "consent.for.offers": "Damit werden Angebote ausgewählt, die Sie interessieren könnten.",
    "consent.for.both": "Damit werden Empfehlungen und Angebote ausgewählt, die Sie interessieren könnten.",
    "consent.covers": "„{accept}“ gilt nur dafür. Alles andere bleibt aus, solange Sie es nicht selbst auswählen.",
    "consent.stop": "Sie können Ihre Entscheidung jederzeit ändern. Was gespeichert wurde, wird dann gelöscht.",
    "consent.contact": "Fragen? Schreiben Sie an {contact}.",
    "consent.notice": "Datenschutzerklärung",
    "consent.accept": "Akzeptieren",
    "consent.refuse": "Ablehnen",
    "consent.choose": "Auswahl anpassen",
    "consent.save": "Auswahl speichern",
    "consent.controller": "Diese Website",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Empfehlungen",
    "purpose.recommendations.text": "Mir Dinge empfehlen, die mich interessieren könnten.",
    "purpose.offers": "Angebote",
    "purpose.offers.text": "Angebote auswählen, die mich interessieren könnten.",
    "purpose.measurement": "Statistik",
    "purpose.measurement.text":
      "Helfen Sie der Website zu erkennen, was gut ankommt. {often} sendet Ihr Browser auf jede Frage der Website " +
      "eine Antwort. Vorher wird zufälliges Rauschen hinzugefügt.",
    "noise.month":
      "Wäre ohne Ihre Antworten die Hälfte aller Vermutungen über Sie richtig, so wären es mit allen Antworten eines " +
      "Monats höchstens {right} von {of}. Ändert sich eine Antwort, kann das bemerkt werden.",
    "purpose.measurement.recipient": "Die Antworten gehen an {recipient} ({host}).",
    "purpose.measurement.compare":
      "Zum Vergleich sehen einige Personen, die zustimmen, die Standardliste. Welche Liste Sie sehen, wird " +
      "mitgesendet.",
    "often.day": "Einmal am Tag",
    "often.week": "Einmal pro Woche",
    "often.month": "Einmal im Monat",
    "purpose.sensitive": "Sensibles Thema: {label}",
    "purpose.sensitive.text":
      "Auch merken und nutzen, was ich mir zu „{label}“ ansehe. Ohne Auswahl bleibt dieses Thema außen vor.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Diese Website hat ihre Anfrage geändert",
    "renew.text":
      "Sie haben bereits zugestimmt. Bis Sie erneut antworten, wird das dafür Gespeicherte nicht dafür genutzt und " +
      "nichts Neues dafür gespeichert.",
    "renew.retention": "Neue Speicherdauer: bis zu {to}. Bisher: {from}.",
    "renew.controller": "Jetzt verantwortlich: {to}. Bisher: {from}.",
    "renew.sensitive": "Was Sie sich zu „{label}“ ansehen, würde wie alles andere gespeichert.",
    "renew.collector": "Die Statistik würde an {to} gesendet. Bisher: {from}.",
    "renew.recipient": "{to} würde die Statistik statt {from} erhalten.",
    "renew.measurement": "Für die Statistik würde mehr abgefragt als bisher.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Aktiviert: {purposes}. Alles andere ist aus.",
    "consent.refused": "Alles ist aus. Nur diese Auswahl wird gespeichert.",
    "consent.withdrawn": "Alles ist aus. Was gespeichert war, wurde gelöscht.",
    "consent.failed": "Ihre Auswahl konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Ihr Browser bittet Websites, kein Profil von Ihnen zu erstellen (Global Privacy Control). Diese Website hält " +
      "sich daran.",
    "gpc.choose": "Auswahl anpassen",
    "gpc.ask":
      "Ihr Browser bittet Websites, kein Profil von Ihnen zu erstellen (Global Privacy Control). Auf dieser Website " +
      "gilt stattdessen, was Sie hier auswählen.",

    "why.button": "Warum sehe ich das?",
    "why.label": "Warum sehe ich das? {title}",
    "why.failed": "Im Moment ist keine Erklärung verfügbar.",

    "preferences.open": "Ihre Daten und Einstellungen",
    "preferences.failed": "Das konnte nicht geöffnet werden. Bitte versuchen Sie es noch einmal.",
  },
};
