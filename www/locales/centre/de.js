/** German, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "de",
  dir: "ltr",
  texts: {
    "centre.title": "Ihre Daten und Einstellungen",
    "centre.lead":
      "Hier sehen Sie alles, was über Sie gespeichert ist, um auszuwählen, was diese Website Ihnen zeigt. Es ist " +
      "in diesem Browser auf diesem Gerät gespeichert.",
    "centre.close": "Schließen",
    "centre.on": "Eingeschaltet: {names}",
    "centre.off": "Alles ist ausgeschaltet. Es wird nichts Neues gespeichert.",
    "centre.paused": "Pausiert: Es wird nichts Neues gespeichert.",
    "centre.loading": "Einen Moment …",
    "centre.failed": "Das hat nicht geklappt. Nichts wurde geändert.",
    "centre.tabs":
      "Hier ist es erledigt. Ein anderer offener Tab dieser Website hat noch nicht geantwortet. Bitte schließen Sie " +
      "ihn.",
    "centre.stopped": "Dieses Programm läuft nicht mehr. Laden Sie die Seite neu, um weiterzumachen.",
    "centre.missing":
      "Ein Teil dieses Programms konnte nicht geladen werden. Deshalb lässt sich nicht anzeigen, was hier " +
      "gespeichert ist. Versuchen Sie es später noch einmal, oder löschen Sie jetzt alles.",
    "centre.data": "Als Daten anzeigen",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (Stichwort)",
    "facet.provider": "{name} (Hersteller)",

    "kept.title": "Daten auf diesem Gerät",
    "kept.until": "Der neueste Eintrag bleibt bis {date} gespeichert.",

    "records.title": "Was wir speichern",
    "records.none": "Über Sie ist nichts gespeichert.",
    "records.count": { one: "Ein Eintrag ist gespeichert.", other: "{count} Einträge sind gespeichert." },
    "records.text": "Bei jedem Eintrag steht, wie lange er gespeichert bleibt. Die meisten können Sie vorher löschen.",
    "records.proof":
      "Ihre Antworten werden als Nachweis dafür gespeichert, was Sie gesagt haben. Sie verschwinden, wenn Sie alles " +
      "löschen.",
    "records.day": { one: "{day}: ein Eintrag", other: "{day}: {count} Einträge" },
    "records.undated": { one: "Ohne Datum: ein Eintrag", other: "Ohne Datum: {count} Einträge" },
    "records.view": "Sie haben sich angesehen: {title}",
    "records.click": "Sie haben aus einer Liste gewählt: {title}",
    "records.cart": "Sie haben in den Warenkorb gelegt: {title}",
    "records.purchase": "Sie haben gekauft: {title}",
    "records.category": "Kategorie: {name}.",
    "records.impression": { one: "Ihnen wurde gezeigt: {titles}", other: "Ihnen wurden {count} Dinge gezeigt: {titles}" },
    "records.mute": "Sie wollten das nie sehen: {name}",
    "records.more": "Sie wollten mehr davon sehen: {name}",
    "records.less": "Sie wollten weniger davon sehen: {name}",
    "records.pause.on": "Sie haben „Pause“ eingeschaltet.",
    "records.pause.off": "Sie haben „Pause“ ausgeschaltet.",
    "records.unprofiled.on": "Sie haben „Dieselbe Liste für alle“ eingeschaltet.",
    "records.unprofiled.off": "Sie haben „Dieselbe Liste für alle“ ausgeschaltet.",
    "records.given": "Sie haben zugestimmt: {purpose}",
    "records.refused": "Sie haben abgelehnt: {purpose}",
    "records.withdrawn": "Sie haben Ihre Einwilligung widerrufen: {purpose}",
    "records.report": "Ihre Antwort auf eine Frage der Website: {question}",
    "records.delivery": "Was aus einem Bericht wurde. {what}",
    "records.arm.personalised": "Für einen Vergleich wurden Sie zufällig zugeteilt: Sie sehen personalisierte Listen.",
    "records.arm.holdout": "Für einen Vergleich wurden Sie zufällig zugeteilt: Sie sehen die Liste, die alle sehen.",
    "records.unreadable": {
      one: "Eine beschädigte Notiz von einem Byte. Niemand kann sie lesen, und sie wird nicht genutzt.",
      other: "Eine beschädigte Notiz von {count} Byte. Niemand kann sie lesen, und sie wird nicht genutzt.",
    },
    "records.other": "Etwas von einer Art, die diese Seite nicht kennt: {type}",
    "records.at": "Gespeichert seit {date}.",
    "records.expires": "Verschwindet am {date}.",
    "records.valid": "Ihre Antwort gilt bis {date}. Die Notiz darüber bleibt.",
    "records.replaced": "Eine spätere Entscheidung hat diese ersetzt. Die Notiz darüber bleibt.",
    "records.stays": "Bleibt, bis Sie es zurücknehmen oder löschen.",
    "records.measurement": "Bleibt, bis Sie „{name}“ ausschalten. Dann wird alles gelöscht, was dazu gehört.",
    "records.stuck": "Bleibt, bis Sie alles löschen.",
    "records.asked":
      "Angefragt von {controller}. Wenn Sie zustimmen, werden Daten bis zu {days} lang auf diesem Gerät gespeichert.",
    "records.sensitive": "Sensible Themen, die damals weggelassen wurden: {labels}.",
    "records.by.site":
      "Sie haben dies mit einer Schaltfläche dieser Website gewählt, die ihren eigenen Text gezeigt hat.",
    "records.by.script": "Ein Skript dieser Website hat dies ohne einen Klick von Ihnen getan.",
    "records.gpc": "Ihr Browser hat damals Global Privacy Control gesendet.",
    "records.erase": "Löschen",
    "records.erase.label": "Löschen. {what}",
    "records.erased": "Gelöscht. {what}",
    "records.receipt": "Beleg speichern",
    "records.receipt.label": "Beleg speichern. {what}",

    "interests.title": "Was Ihnen unserer Meinung nach gefällt",
    "interests.text": "Das ist eine Vermutung. Sie kommt nur von dem, was Sie hier getan haben.",
    "interests.none": "Es gibt keine Vermutung über Sie.",
    "interests.all": "Alle Kategorien anzeigen",
    "interests.share": "{share} von dem, was Sie angesehen haben",
    "interests.from": { one: "Woher das kommt: ein Eintrag", other: "Woher das kommt: {count} Einträge" },
    "preferences.more": "Mehr",
    "preferences.more.label": "Mehr: {name}",
    "preferences.less": "Weniger",
    "preferences.less.label": "Weniger: {name}",
    "preferences.mute": "Nie zeigen",
    "preferences.mute.label": "Nie zeigen: {name}",
    "interests.forget": "Vergessen",
    "interests.forget.label": "Vergessen: {name}",
    "interests.forget.help": "Vergessen: für eine Vermutung, die falsch ist. Alles, woher sie kommt, wird gelöscht.",
    "preferences.undo": "Zurücknehmen",
    "preferences.undo.label": "Zurücknehmen. {what}",
    "preferences.said.more": "Davon sehen Sie mehr: {name}",
    "preferences.said.less": "Davon sehen Sie weniger: {name}",
    "preferences.said.mute": "Das sehen Sie nicht mehr: {name}",
    "preferences.said.clear": "Einstellung entfernt: {name}",
    "interests.said.forget": "Vergessen: {name}",
    "preferences.title": "Was Sie sich gewünscht haben",
    "preferences.none": "Sie haben sich nichts gewünscht.",
    "preferences.about": "Mehr oder weniger davon anzeigen",
    "preferences.about.item": "Dieses Produkt",
    "preferences.about.category": "Kategorie: {name}",
    "preferences.about.provider": "Hersteller: {name}",
    "learned.title": "Was von Ihnen gelernt wurde",
    "learned.text":
      "Wenn Sie etwas aus einer Liste wählen oder übergehen, lernt Ihr Browser, was Ihnen wichtig ist. Alles beginnt " +
      "bei {start}.",
    "learned.none": "Nichts wurde gelernt.",
    "learned.term.behaviour": "Was andere sich auch angesehen haben: {percent}",
    "learned.term.content": "Was sich ähnlich ist: {percent}",
    "learned.term.history": "Was Sie sich früher angesehen haben: {percent}",
    "learned.term.popular": "Was vielen gefällt: {percent}",
    "learned.discounted": {
      one: "Einmal gezeigt und nicht gewählt, rückt darum etwas nach unten: {title}",
      other: "{count}-mal gezeigt und nicht gewählt, rückt darum etwas nach unten: {title}",
    },
    "learned.reset": "Gelerntes vergessen",
    "learned.said.reset": "Das Gelernte ist vergessen.",

    "cause.title": "Warum sehe ich das?",
    "cause.text":
      "Die Gründe für ein Produkt ergeben zusammen {whole}. Gründe dagegen werden abgezogen. Die Produkte mit dem " +
      "höchsten Wert stehen oben. Danach tauschen einige den Platz, damit die Liste abwechslungsreich ist und Neues " +
      "eine Chance bekommt.",
    "cause.none": "Auf dieser Seite gibt es keine Liste.",
    "cause.list": "Liste {number}",
    "cause.shop": "Diese Liste ist für alle gleich. Sie wurde nicht für Sie gemacht.",
    "cause.place": "{place}. {title}",
    "cause.for": "Gründe dafür",
    "cause.against": "Gründe dagegen",
    "cause.share": "Anteil",
    "cause.small": "Jeweils weniger als {share}: {reasons}",
    "cause.if": "Wenn Sie sich das nicht angesehen hätten: {title}",
    "cause.then.same": "Es stünde auf demselben Platz.",
    "cause.then.moved": "Es stünde auf Platz {then}, nicht auf Platz {now}.",
    "cause.then.gone": "Es stünde nicht in dieser Liste.",
    "cause.then.instead": "Hier würden Sie sehen: {title}",
    "cause.then.empty": "Hier stünde nichts.",
    "cause.failed": "Das lässt sich gerade nicht berechnen.",

    "why.here": "Auf diesem Gerät berechnet. Es wurde nichts gesendet.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – rückt dadurch nach unten",
    "reason.viewed-item": "Sie haben sich „{title}“ angesehen",
    "reason.viewed-item.self": "Sie haben sich das schon einmal angesehen",
    "reason.viewed-topic": "Ähnlich wie „{title}“",
    "reason.context-item": "Passt zu „{title}“",
    "reason.earlier-visits": "Was Sie sich bei früheren Besuchen angesehen haben",
    "reason.usual-price": "Ähnlicher Preis wie bei dem, was Sie sich sonst ansehen",
    "reason.together": "Mehrere dieser Gründe zusammen",
    "reason.popular-here": "Hier beliebt",
    "reason.popular-here.less": "Hier weniger beliebt",
    "reason.preference": "Sie wollten mehr davon sehen",
    "reason.preference.less": "Sie wollten weniger davon sehen",
    "reason.passed-over": "Wurde Ihnen schon angezeigt",
    "reason.exploration": "Ein Platz, der für Neues und weniger Bekanntes reserviert ist",
    "reason.others": { one: "Noch ein Grund", other: "Noch {count} Gründe" },

    "settings.title": "Einstellungen",
    "settings.recommendations":
      "Was Sie sich ansehen und hier tun, wird in diesem Browser gespeichert und genutzt, um auszuwählen, was Sie " +
      "sehen. Wenn Sie das ausschalten, wird das alles gelöscht.",
    "settings.offers":
      "Diese Website kann Angebote auswählen, die zu Ihnen passen könnten. Wenn Sie das ausschalten, sehen Sie " +
      "dieselben Angebote wie alle.",
    "settings.sensitive":
      "Dieses Thema kann viel über Sie sagen. Solange das aus ist, wird nicht gespeichert und nicht genutzt, was Sie " +
      "sich dazu ansehen. Wenn Sie es einschalten, zählt es wie alles andere. Wenn Sie es wieder ausschalten, wird " +
      "gelöscht, was davon gespeichert war.",
    "settings.pause": "Pause",
    "settings.pause.text":
      "Solange das an ist, wird nichts Neues gespeichert. Was schon da ist, bleibt und wird weiter genutzt.",
    "settings.unprofiled": "Dieselbe Liste für alle",
    "settings.unprofiled.text":
      "Solange das an ist, wird nicht genutzt, was über Sie gespeichert ist, und es werden keine Antworten gesendet. " +
      "Sie sehen, was alle sehen, aber ohne das, was Sie nie sehen wollten. Was Sie tun, wird weiter gespeichert. " +
      "Wenn auch das aufhören soll, schalten Sie „{pause}“ ein.",
    "settings.needs":
      "Sie können das nutzen, wenn „{name}“ an ist. Bis dahin wird nichts gespeichert, und Sie sehen, was alle sehen.",
    "settings.given": "Sie haben am {date} zugestimmt. Das gilt bis {until}. Danach werden Sie erneut gefragt.",
    "settings.refused": "Sie haben am {date} abgelehnt. Vor dem {until} werden Sie nicht erneut gefragt.",
    "settings.withdrawn":
      "Sie haben Ihre Einwilligung am {date} widerrufen. Vor dem {until} werden Sie nicht erneut gefragt.",
    "settings.gpc":
      "Ihr Browser bittet Websites, kein Profil von Ihnen zu erstellen (Global Privacy Control). Diese Website hält " +
      "sich daran. Wenn Sie hier selbst eine Einstellung einschalten, gilt Ihre Auswahl.",
    "settings.gpc.off": "Aus, weil Ihr Browser Global Privacy Control sendet.",
    "settings.said.on": "Eingeschaltet: {name}",
    "settings.said.off": "Ausgeschaltet: {name}",
    "settings.said.erased": "Ausgeschaltet, und was dafür gespeichert war, ist gelöscht: {name}",

    "reports.title": "Was gesendet wurde",
    "reports.none":
      "Hier sind keine Berichte. Es wurde keiner gesendet, oder er wurde gelöscht, als eine Einwilligung endete.",
    "reports.text": "Wenn je ein Bericht gesendet wird, steht er hier: in Worten und Byte für Byte.",
    "reports.at": "Gesendet am {date}.",
    "reports.off": "Nichts wird gesendet. Dafür müssten Sie einschalten: {names}",
    "reports.paused": "Solange „Pause“ an ist, wird nichts gesendet.",
    "reports.unprofiled": "Solange „Dieselbe Liste für alle“ an ist, wird nichts gesendet.",
    "reports.next": "Was gesendet würde",
    "reports.answer": "Ihre Antwort: {answer}",
    "reports.after": "Das kann sich noch ändern. Gesendet würde es nach diesem Tag: {date}.",
    "reports.misfits": "Von {of} Personen mit dieser Antwort senden etwa {misfits} eine Zahl, die nicht dazu passt.",
    "reports.noise":
      "Wäre ohne diesen Bericht die Hälfte aller Vermutungen über Ihre Antwort richtig, so wären es mit ihm höchstens " +
      "{right} von {of} (ε = {epsilon}).",
    "reports.changes":
      "Bei gleicher Antwort wird dieselbe Zahl noch einmal gesendet. Von {of} geänderten Antworten ändern etwa " +
      "{noticed} auch die Zahl. Wer weiß, dass beide Berichte von Ihnen sind, weiß dann, dass sich Ihre Antwort " +
      "geändert hat.",
    "reports.ready": "Erstellt, aber nicht gesendet.",
    "reports.about": "Es geht um diese Zeit: {epoch}.",
    "reports.sending": "Es ist nicht bekannt, ob es angekommen ist.",
    "reports.accepted": "Es ist angekommen.",
    "reports.rejected": "Es wurde abgewiesen.",
    "reports.failed": "Es gibt kein Zeichen, dass es angekommen ist.",
    "reports.symbol": "Statt Ihrer Antwort wird die Zahl {symbol} gesendet.",
    "reports.byte.version": "Version",
    "reports.byte.arm": "Liste: 0 nicht gesagt, 1 Ihre eigene, 2 die für alle",
    "reports.byte.epoch": "Monat, Woche oder Tag, gezählt ab 1970",
    "reports.byte.metric": "Frage",
    "reports.byte.symbol": "Antwort mit Rauschen",
    "answer.none": "nichts davon",
    "answer.view": "etwas angesehen",
    "answer.click": "aus einer Liste gewählt",
    "answer.cart": "in den Warenkorb gelegt",
    "answer.purchase": "gekauft",
    "answer.no": "nein",
    "answer.yes": "ja",

    "take.title": "Daten herunterladen oder importieren",
    "take.export": "Eine Kopie von allem speichern",
    "take.export.text":
      "Sie bekommen eine Datei. Sie können sie lesen und in einem anderen Browser laden. Ihre Belege sind für Ihre " +
      "eigenen Akten darin: Sie werden anderswo nicht geladen.",
    "take.export.said": "Die Datei ist gespeichert: {name}",
    "take.receipts": "Alle Belege speichern",
    "take.receipts.text":
      "In einem Beleg steht, wer Sie wofür gefragt hat, was Sie gesagt haben und wann. Er ist Ihr Nachweis.",
    "take.receipts.none": "Sie haben noch nichts akzeptiert, daher gibt es keine Belege.",
    "take.import": "Eine Kopie aus einer Datei laden",
    "take.import.text": "Sie sehen, was in der Datei steht, bevor etwas dazukommt.",
    "take.import.found": { one: "In der Datei steht ein Eintrag.", other: "In der Datei stehen {count} Einträge." },
    "take.import.fresh": { one: "Einer davon ist hier neu.", other: "{count} davon sind hier neu." },
    "take.import.add": "Neues hinzufügen",
    "take.import.cancel": "Nichts hinzufügen",
    "take.import.said": { one: "Ein Eintrag wurde hinzugefügt.", other: "{count} Einträge wurden hinzugefügt." },
    "take.import.cancelled": "Nichts wurde hinzugefügt.",
    "take.import.damaged": "Diese Datei ist beschädigt, oder sie ist keine Kopie von hier. Nichts wurde hinzugefügt.",
    "take.import.version": "Diese Datei kommt von einer anderen Version dieses Programms. Nichts wurde hinzugefügt.",
    "take.import.consent":
      "Schalten Sie zuerst „{name}“ ein und laden Sie dann die Datei. Es wurde nichts hinzugefügt.",
    "take.erase": "Alles löschen",
    "take.erase.text":
      "Das löscht alles, was hier gespeichert ist, auch Ihre Antworten, in jedem offenen Tab dieser Website.",
    "take.erase.ask": "Wollen Sie alles löschen? Sie können es nicht zurückholen.",
    "take.erase.yes": "Ja, alles löschen",
    "take.erase.no": "Nein, behalten",
    "take.erase.kept": "Nichts wurde gelöscht.",
    "take.erase.said": "Alles ist gelöscht, in jedem offenen Tab.",

    "ranking.title": "Wie die Listen entstehen",

    "works.title": "Wie das funktioniert",
    "works.text": "Diese Seite hat gerade das Programm selbst gefragt. Das sind seine Antworten.",
    "works.network": "Netz",
    "works.sealed": {
      one:
        "Abgeriegelt. Der Teil, der Ihre Daten hat, kann sie nirgendwohin senden. Ein Weg nach außen wurde gerade " +
        "ausprobiert, und er ist zu.",
      other:
        "Abgeriegelt. Der Teil, der Ihre Daten hat, kann sie nirgendwohin senden. {count} Wege nach außen wurden " +
        "gerade ausprobiert, und alle sind zu.",
    },
    "works.unsealed":
      "Nicht abgeriegelt. Hier hindert der Browser selbst den Teil, der Ihre Daten hat, nicht am Senden.",
    "works.open": "Nicht zu: {names}",
    "works.encryption": "Verschlüsselung",
    "works.encryption.split": "Verschlüsselt. Wird etwas gelöscht, wird auch sein Schlüssel überschrieben.",
    "works.encryption.database":
      "Verschlüsselt. Wird etwas gelöscht, kann Ihr Browser den Schlüssel noch eine Weile behalten.",
    "works.encryption.limits":
      "Wer Ihr Konto auf diesem Gerät benutzen kann, kann lesen, was gespeichert ist. Andere Skripte dieser " +
      "Website können das auch.",
    "works.storage": "Speicher",
    "works.storage.indexeddb":
      "In diesem Browser auf diesem Gerät gespeichert. Ihr Browser kann es von sich aus löschen.",
    "works.storage.memory": "Nur gespeichert, bis Sie diese Seite schließen, weil Ihr Browser mehr nicht erlaubt.",
    "works.storage.none": "Nichts ist gespeichert.",
    "works.newer":
      "Es gibt Daten einer neueren Version dieses Programms. Sie wurden so gelassen und werden nicht genutzt.",
    "works.retention": "Wie lange",
    "works.retention.text":
      "Was Sie sich hier ansehen und was Sie hier tun, wird höchstens so lange gespeichert: {days}. Ihre " +
      "Entscheidungen, Wünsche und Antworten bleiben länger gespeichert.",
    "works.next": "Der nächste Eintrag verschwindet am {date}.",
    "works.answers": "Ihre Antworten",
    "works.answers.given": "Zugestimmt, gültig bis {date}: {purpose}",
    "works.answers.no": "Abgelehnt, gültig bis {date}: {purpose}",
    "works.answers.none": "Es gibt keine.",
    "works.rules": "Regeln dieser Website",
    "works.rules.text": "Version {revision}",
    "works.controller": "Wer verantwortlich ist",
    "works.contact": "Kontakt",
    "works.address": "Adresse",
    "works.notice": "Datenschutzerklärung",
    "works.notice.read": "Datenschutzerklärung lesen",
  },
};
