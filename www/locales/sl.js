/**
 * Slovenian: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sl",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Si lahko to spletno mesto zapomni, kaj gledate?",
    "consent.text":
      "{controller} sprašuje. Če se strinjate, ta brskalnik hrani, kaj gledate in kaj se vam tu prikaže, največ {days}. " +
      "To ostane v tej napravi. Nič od tega se nikomur ne pošlje.",
    "consent.days": { one: "{count} dan", two: "{count} dneva", few: "{count} dni", other: "{count} dni" },
    "consent.for.recommendations": "Uporablja se za predloge, ki vam morda ustrezajo.",
    "consent.for.offers": "Uporablja se za izbiro ponudb, ki vam morda ustrezajo.",
    "consent.for.both": "Uporablja se za predloge in za izbiro ponudb, ki vam morda ustrezajo.",
    "consent.covers":
      "»{accept}« pomeni privolitev samo v to. Vse drugo je izklopljeno, razen če vsako možnost posebej označite.",
    "consent.stop": "Kadar koli si lahko premislite. Kar se je hranilo, se takrat izbriše.",
    "consent.contact": "Imate vprašanja? Pišite na: {contact}.",
    "consent.notice": "Preberite obvestilo o zasebnosti",
    "consent.accept": "Sprejmi",
    "consent.refuse": "Zavrni",
    "consent.choose": "Izberi posamezno",
    "consent.save": "Shrani to izbiro",
    "consent.controller": "To spletno mesto",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Priporočila",
    "purpose.recommendations.text": "Predlagaj mi, kar mi morda ustreza.",
    "purpose.offers": "Ponudbe",
    "purpose.offers.text": "Izbiraj ponudbe, ki mi morda ustrezajo.",
    "purpose.measurement": "Štetje",
    "purpose.measurement.text":
      "Pomagaj spletnemu mestu videti, kaj dobro deluje. {often} vaš brskalnik na vsako vprašanje spletnega mesta " +
      "pošlje en odgovor. Vanj je vmešano naključje, zato nihče ne more biti prepričan, kateri odgovor je vaš.",
    "purpose.measurement.compare":
      "Za primerjavo spletno mesto nekaterim, ki privolijo, pokaže običajni seznam. Pošlje se tudi to, kateri seznam " +
      "se vam prikaže.",
    "often.day": "Enkrat na dan",
    "often.week": "Enkrat na teden",
    "often.month": "Enkrat na mesec",
    "purpose.sensitive": "Osebna tema: {label}",
    "purpose.sensitive.text": "Hrani in uporabljaj tudi, kar gledam na temo »{label}«. Brez kljukice se to izpusti.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "To spletno mesto je spremenilo, za kaj prosi",
    "renew.text": "Prej ste privolili. Dokler ne odgovorite, se shranjeno ne uporablja in nič se ne doda.",
    "renew.retention": "Čas hranjenja: {to}, prej {from}.",
    "renew.controller": "Kdo za to odgovarja: zdaj {to}, prej {from}.",
    "renew.sensitive": "Tema »{label}« bi se hranila kot vse drugo.",
    "renew.collector": "Štetje se pošilja na {to}, prej na {from}.",
    "renew.measurement": "Štetje zahteva več kot prej.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Vklopljeno: {purposes}. Vse drugo je izklopljeno.",
    "consent.refused": "Vse je izklopljeno. Zapomni se samo ta odgovor.",
    "consent.withdrawn": "Vse je izklopljeno in kar se je hranilo, je izbrisano.",
    "consent.failed": "Vašega odgovora ni bilo mogoče shraniti. Poskusite znova.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Vaš brskalnik prek Global Privacy Control spletna mesta prosi, naj ne ustvarjajo vašega profila. " +
      "To spletno mesto ga ne ustvarja.",
    "gpc.choose": "Odloči drugače",
    "gpc.ask":
      "Vaš brskalnik prek Global Privacy Control spletna mesta prosi, naj ne ustvarjajo vašega profila. Namesto tega " +
      "velja, kar izberete tukaj.",

    "why.button": "Zakaj to?",
    "why.label": "Zakaj to? {title}",
    "why.failed": "Trenutno ni na voljo nobene razlage.",

    "preferences.open": "Vaši podatki in vaše izbire",
    "preferences.failed": "Tega trenutno ni mogoče odpreti. Poskusite znova.",
  },
};
