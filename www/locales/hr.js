/**
 * Croatian: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hr",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Smije li ovo web-mjesto pamtiti što gledate?",
    "consent.text":
      "{controller} pita. Ako pristanete, ovaj preglednik čuva što gledate i što vam se ovdje prikazuje, najviše {days}. " +
      "To ostaje na ovom uređaju. Ništa od toga nikome se ne šalje.",
    "consent.days": { one: "{count} dan", few: "{count} dana", other: "{count} dana" },
    "consent.for.recommendations": "To se koristi kako bi vam se predložilo ono što bi vam moglo odgovarati.",
    "consent.for.offers": "To se koristi kako bi se odabrale ponude koje bi vam mogle odgovarati.",
    "consent.for.both": "To se koristi za prijedloge i za odabir ponuda koji bi vam mogli odgovarati.",
    "consent.covers":
      "„{accept}” znači pristanak samo na to. Sve ostalo je isključeno, osim ako to sami označite, jedno po jedno.",
    "consent.stop": "Možete se predomisliti u svakom trenutku. Tada se briše ono što se čuvalo.",
    "consent.contact": "Imate pitanja? Pišite na: {contact}.",
    "consent.notice": "Pročitajte obavijest o privatnosti",
    "consent.accept": "Prihvati",
    "consent.refuse": "Odbij",
    "consent.choose": "Odaberi pojedinačno",
    "consent.save": "Spremi ovaj odabir",
    "consent.controller": "Ovo web-mjesto",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Preporuke",
    "purpose.recommendations.text": "Predlaži mi ono što bi mi moglo odgovarati.",
    "purpose.offers": "Ponude",
    "purpose.offers.text": "Biraj ponude koje bi mi mogle odgovarati.",
    "purpose.measurement": "Brojanje",
    "purpose.measurement.text":
      "Pomozi ovom web-mjestu vidjeti što dobro radi. {often} vaš preglednik šalje po jedan odgovor na svako pitanje " +
      "web-mjesta. U njega je umiješana slučajnost, pa nitko ne može biti siguran koji je odgovor vaš.",
    "purpose.measurement.compare":
      "Radi usporedbe, web-mjesto nekima koji pristanu prikazuje običan popis. Šalje se i koji vam se popis prikazuje.",
    "often.day": "Jednom na dan",
    "often.week": "Jednom na tjedan",
    "often.month": "Jednom na mjesec",
    "purpose.sensitive": "Osobna tema: {label}",
    "purpose.sensitive.text": "Čuvaj i koristi i ono što gledam o temi „{label}”. Bez kvačice se to izostavlja.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Ovo web-mjesto promijenilo je ono što traži",
    "renew.text": "Ranije ste pristali. Dok ne odgovorite, ono što se čuvalo ne koristi se i ništa se ne dodaje.",
    "renew.retention": "Čuva se {to} umjesto {from}.",
    "renew.controller": "Tko za to odgovara: sada {to}, prije {from}.",
    "renew.sensitive": "Tema „{label}” čuvala bi se kao i sve drugo.",
    "renew.collector": "Brojanje se šalje na {to} umjesto na {from}.",
    "renew.measurement": "Brojanje traži više nego prije.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Uključeno: {purposes}. Sve ostalo je isključeno.",
    "consent.refused": "Sve je isključeno. Pamti se samo ovaj odgovor.",
    "consent.withdrawn": "Sve je isključeno, a ono što se čuvalo je izbrisano.",
    "consent.failed": "Vaš odgovor nije se mogao spremiti. Pokušajte ponovno.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Vaš preglednik pomoću Global Privacy Control traži od web-mjesta da ne izrađuju vaš profil. Ovo ga ne izrađuje.",
    "gpc.choose": "Odluči drukčije",
    "gpc.ask":
      "Vaš preglednik pomoću Global Privacy Control traži od web-mjesta da ne izrađuju vaš profil. Umjesto toga " +
      "vrijedi ono što ovdje odaberete.",

    "why.button": "Zašto ovo?",
    "why.label": "Zašto ovo? {title}",
    "why.failed": "Trenutačno nema objašnjenja.",

    "preferences.open": "Vaši podaci i vaši izbori",
    "preferences.failed": "Ovo se trenutačno ne može otvoriti. Pokušajte ponovno.",
  },
};
