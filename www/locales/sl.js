/**
 * Slovenian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "sl",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Ali si to spletno mesto lahko zapomni, kaj si ogledujete?",
    "consent.text":
      "{controller} si želi zapomniti, kaj si tukaj ogledujete in kaj počnete ter kaj se vam prikazuje. Ti podatki " +
      "so shranjeni v tej napravi največ {days}. Nikomur se ne pošljejo.",
    "consent.days": { one: "{count} dan", two: "{count} dneva", few: "{count} dni", other: "{count} dni" },
    "consent.for.recommendations": "Uporabljajo se za priporočanje stvari, ki bi vas lahko zanimale.",
    "consent.for.offers": "Uporabljajo se za izbiro ponudb, ki bi vas lahko zanimale.",
    "consent.for.both": "Uporabljajo se za izbiro priporočil in ponudb, ki bi vas lahko zanimale.",
    "consent.covers": "»{accept}« velja samo za to. Vse drugo je izklopljeno, razen če to sami izberete.",
    "consent.stop": "Kadar koli si lahko premislite. Shranjeni podatki se takrat izbrišejo.",
    "consent.contact": "Vprašanja? Pišite na {contact}.",
    "consent.notice": "Obvestilo o zasebnosti",
    "consent.accept": "Sprejmi",
    "consent.refuse": "Zavrni",
    "consent.choose": "Upravljaj izbire",
    "consent.save": "Shrani izbire",
    "consent.controller": "To spletno mesto",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Priporočila",
    "purpose.recommendations.text": "Priporočaj mi stvari, ki bi me lahko zanimale.",
    "purpose.offers": "Ponudbe",
    "purpose.offers.text": "Izbiraj ponudbe, ki bi me lahko zanimale.",
    "purpose.measurement": "Statistika",
    "purpose.measurement.text":
      "Pomagajte spletnemu mestu ugotoviti, kaj deluje. {often} vaš brskalnik pošlje en odgovor na vsako vprašanje " +
      "spletnega mesta. Pred tem se doda naključni šum.",
    "noise.month":
      "Če bi bila brez vaših odgovorov pravilna polovica vseh ugibanj o vas, bi jih bilo z vsemi odgovori enega " +
      "meseca pravilnih največ {right} od {of}. Če se odgovor spremeni, je to mogoče opaziti.",
    "purpose.measurement.recipient": "Odgovore prejme {recipient} ({host}).",
    "purpose.measurement.compare":
      "Za primerjavo nekateri, ki se strinjajo, vidijo standardni seznam. Pošlje se tudi, kateri seznam vidite.",
    "often.day": "Enkrat na dan",
    "often.week": "Enkrat na teden",
    "often.month": "Enkrat na mesec",
    "purpose.sensitive": "Občutljiva tema: {label}",
    "purpose.sensitive.text":
      "Zapomni si in uporabi tudi to, kar si ogledujem o temi »{label}«. Če ni izbrano, se ta tema izpusti.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "To spletno mesto je spremenilo svojo zahtevo",
    "renew.text":
      "Prej ste se strinjali. Dokler znova ne odgovorite, se to, kar je shranjeno za ta namen, zanj ne uporablja " +
      "in nič novega se zanj ne shrani.",
    "renew.retention": "Hramba največ {to}. Prej: {from}.",
    "renew.controller": "Zdaj odgovarja {to}. Prej: {from}.",
    "renew.sensitive": "Kar si ogledujete o temi »{label}«, bi se shranjevalo kot vse drugo.",
    "renew.collector": "Statistika bi se pošiljala na {to}. Prej: {from}.",
    "renew.recipient": "Statistiko bi prejemal {to} namesto {from}.",
    "renew.measurement": "Statistika bi zajemala več kot prej.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Vklopljeno: {purposes}. Vse drugo je izklopljeno.",
    "consent.refused": "Vse je izklopljeno. Shranjena je samo ta izbira.",
    "consent.withdrawn": "Vse je izklopljeno. Shranjeni podatki so izbrisani.",
    "consent.failed": "Vaše izbire ni bilo mogoče shraniti. Poskusite znova.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Vaš brskalnik prosi spletna mesta, naj vas ne profilirajo (Global Privacy Control). To spletno mesto to " +
      "upošteva.",
    "gpc.choose": "Upravljaj izbire",
    "gpc.ask":
      "Vaš brskalnik prosi spletna mesta, naj vas ne profilirajo (Global Privacy Control). Na tem spletnem mestu " +
      "namesto tega velja, kar izberete tukaj.",

    "why.button": "Zakaj to vidim?",
    "why.label": "Zakaj to vidim? {title}",
    "why.failed": "Razlaga trenutno ni na voljo.",

    "preferences.open": "Vaši podatki in izbire",
    "preferences.failed": "Tega ni bilo mogoče odpreti. Poskusite znova.",
  },
};
