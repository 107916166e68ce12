/**
 * Estonian: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "et",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Kas see sait tohib meeles pidada, mida te vaatate?",
    "consent.text":
      "{controller} küsib. Kui nõustute, hoiab see brauser alles, mida te vaatate ja mida teile siin näidatakse, kuni " +
      "{days}. See jääb sellesse seadmesse. Midagi sellest ei saadeta kellelegi.",
    "consent.days": { one: "üks päev", other: "{count} päeva" },
    "consent.for.recommendations": "Seda kasutatakse, et soovitada asju, mis võivad teile sobida.",
    "consent.for.offers": "Seda kasutatakse, et valida pakkumisi, mis võivad teile sobida.",
    "consent.for.both": "Seda kasutatakse, et soovitada asju ja valida pakkumisi, mis võivad teile sobida.",
    "consent.covers":
      "„{accept}“ tähendab jah-sõna ainult sellele. Kõik muu on välja lülitatud, kui te seda ükshaaval ei märgi.",
    "consent.stop": "Võite igal ajal meelt muuta. Siis kustutatakse see, mida alles hoiti.",
    "consent.contact": "On küsimusi? Kirjutage: {contact}.",
    "consent.notice": "Lugege privaatsusteadet",
    "consent.accept": "Nõustun",
    "consent.refuse": "Keeldun",
    "consent.choose": "Valin ükshaaval",
    "consent.save": "Salvestan need valikud",
    "consent.controller": "See sait",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Soovitused",
    "purpose.recommendations.text": "Soovitada asju, mis võivad mulle sobida.",
    "purpose.offers": "Pakkumised",
    "purpose.offers.text": "Valida pakkumisi, mis võivad mulle sobida.",
    "purpose.measurement": "Loendamine",
    "purpose.measurement.text":
      "Aidata saidil näha, mis toimib. {often} saadab teie brauser igale saidi küsimusele ühe vastuse. Sellesse on " +
      "segatud juhust, nii et keegi ei saa olla kindel, milline vastus on teie oma.",
    "purpose.measurement.compare":
      "Võrdluseks näitab sait mõnele neist, kes ütlevad jah, tavalist loendit. Kaasa saadetakse ka see, millist " +
      "loendit teile näidatakse.",
    "often.day": "Kord päevas",
    "often.week": "Kord nädalas",
    "often.month": "Kord kuus",
    "purpose.sensitive": "Isiklik teema: {label}",
    "purpose.sensitive.text":
      "Hoida alles ja kasutada ka seda, mida vaatan teemal „{label}“. Märkimata jäetakse see välja.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "See sait on muutnud seda, mida ta küsib",
    "renew.text": "Varem te nõustusite. Kuni te pole vastanud, seda, mis alles on, ei kasutata ja midagi ei lisata.",
    "renew.retention": "Alles hoidmise aeg: {to}, varem {from}.",
    "renew.controller": "Kes selle eest vastutab: nüüd {to}, varem {from}.",
    "renew.sensitive": "Teemat „{label}“ hoitaks alles nagu kõike muud.",
    "renew.collector": "Loendamise andmed saadetakse siia: {to}, varem {from}.",
    "renew.measurement": "Loendamine küsib rohkem kui varem.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Sisse lülitatud: {purposes}. Kõik muu on välja lülitatud.",
    "consent.refused": "Kõik on välja lülitatud. Meeles peetakse ainult seda vastust.",
    "consent.withdrawn": "Kõik on välja lülitatud ja see, mida alles hoiti, on kustutatud.",
    "consent.failed": "Teie vastust ei saanud salvestada. Palun proovige uuesti.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Teie brauser palub Global Privacy Control abil, et saidid ei koostaks teist profiili. See sait seda ei tee.",
    "gpc.choose": "Otsustan teisiti",
    "gpc.ask":
      "Teie brauser palub Global Privacy Control abil, et saidid ei koostaks teist profiili. Selle asemel kehtib " +
      "see, mida te siin valite.",

    "why.button": "Miks see?",
    "why.label": "Miks see? {title}",
    "why.failed": "Praegu selgitust ei ole.",

    "preferences.open": "Teie andmed ja teie valikud",
    "preferences.failed": "Seda ei saa praegu avada. Palun proovige uuesti.",
  },
};
