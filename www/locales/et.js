/**
 * Estonian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "et",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Kas see sait võib meeles pidada, mida te vaatate?",
    "consent.text":
      "{controller} soovib meeles pidada, mida te siin vaatate ja teete ning mida teile näidatakse. Andmeid hoitakse " +
      "selles seadmes kuni {days}. Neid ei saadeta kellelegi.",
    "consent.days": { one: "üks päev", other: "{count} päeva" },
    "consent.for.recommendations": "Neid kasutatakse teile huvipakkuva soovitamiseks.",
    "consent.for.offers": "Neid kasutatakse teile huvipakkuvate pakkumiste valimiseks.",
    "consent.for.both": "Neid kasutatakse teile huvipakkuvate soovituste ja pakkumiste valimiseks.",
    "consent.covers": "„{accept}“ kehtib ainult selle kohta. Kõik muu on väljas, kui te seda ise ei vali.",
    "consent.stop": "Võite igal ajal meelt muuta. Siis salvestatu kustutatakse.",
    "consent.contact": "Küsimusi? Kirjutage: {contact}.",
    "consent.notice": "Privaatsusteade",
    "consent.accept": "Nõustu",
    "consent.refuse": "Keeldu",
    "consent.choose": "Halda valikuid",
    "consent.save": "Salvesta valikud",
    "consent.controller": "See sait",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Soovitused",
    "purpose.recommendations.text": "Soovita mulle seda, mis võib mind huvitada.",
    "purpose.offers": "Pakkumised",
    "purpose.offers.text": "Vali pakkumisi, mis võivad mind huvitada.",
    "purpose.measurement": "Statistika",
    "purpose.measurement.text":
      "Aidake saidil näha, mis toimib. {often} saadab teie brauser igale saidi küsimusele ühe vastuse. Enne lisatakse " +
      "juhuslik müra.",
    "noise.month":
      "Kui ilma teie vastusteta oleks õige pool kõigist oletustest teie kohta, siis ühe kuu kõigi vastustega oleks " +
      "{of} oletusest õige kõige rohkem {right}. Kui vastus muutub, võib seda märgata.",
    "purpose.measurement.recipient": "Vastused saab {recipient} ({host}).",
    "purpose.measurement.compare":
      "Võrdluseks näevad mõned nõustunud tavalist loendit. Saadetakse ka see, millist loendit te näete.",
    "often.day": "Kord päevas",
    "often.week": "Kord nädalas",
    "often.month": "Kord kuus",
    "purpose.sensitive": "Tundlik teema: {label}",
    "purpose.sensitive.text":
      "Pea meeles ja kasuta ka seda, mida vaatan teemal „{label}“. Kui see pole valitud, jäetakse teema välja.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "See sait on oma küsimust muutnud",
    "renew.text":
      "Te olete varem nõustunud. Kuni te uuesti vastate, ei kasutata selle eesmärgi jaoks salvestatut sel eesmärgil " +
      "ja selle jaoks ei salvestata midagi uut.",
    "renew.retention": "Säilitamise aeg: kuni {to}. Varem: {from}.",
    "renew.controller": "Nüüd vastutab {to}. Varem: {from}.",
    "renew.sensitive": "Teemal „{label}“ vaadatut hoitaks nagu kõike muud.",
    "renew.collector": "Statistika saadetaks aadressile {to}. Varem: {from}.",
    "renew.recipient": "Statistika saaks {to}, mitte enam {from}.",
    "renew.measurement": "Statistika jaoks küsitaks rohkem kui varem.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Sisse lülitatud: {purposes}. Kõik muu on väljas.",
    "consent.refused": "Kõik on väljas. Meelde jäetakse ainult see valik.",
    "consent.withdrawn": "Kõik on väljas. Salvestatu on kustutatud.",
    "consent.failed": "Teie valikut ei saanud salvestada. Proovige uuesti.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "Teie brauser palub saitidel teid mitte profileerida (Global Privacy Control). See sait järgib seda.",
    "gpc.choose": "Halda valikuid",
    "gpc.ask":
      "Teie brauser palub saitidel teid mitte profileerida (Global Privacy Control). Sellel saidil kehtib hoopis " +
      "see, mille te siin valite.",

    "why.button": "Miks ma seda näen?",
    "why.label": "Miks ma seda näen? {title}",
    "why.failed": "Selgitus pole praegu saadaval.",

    "preferences.open": "Teie andmed ja valikud",
    "preferences.failed": "Avamine ei õnnestunud. Proovige uuesti.",
  },
};
