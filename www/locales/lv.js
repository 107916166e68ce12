/**
 * Latvian: the prompt and the explanations. Translated by machine; a native reader is wanted.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lv",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Vai šī vietne drīkst atcerēties, ko jūs skatāties?",
    "consent.text":
      "{controller} jautā. Ja piekrītat, šis pārlūks glabā to, ko skatāties un kas jums šeit tiek rādīts, ne ilgāk kā " +
      "{days}. Tas paliek šajā ierīcē. Nekas no tā nevienam netiek sūtīts.",
    "consent.days": { zero: "{count} dienas", one: "{count} dienu", other: "{count} dienas" },
    "consent.for.recommendations": "To izmanto, lai ieteiktu lietas, kas jums varētu derēt.",
    "consent.for.offers": "To izmanto, lai izvēlētos piedāvājumus, kas jums varētu derēt.",
    "consent.for.both": "To izmanto, lai ieteiktu lietas un izvēlētos piedāvājumus, kas jums varētu derēt.",
    "consent.covers": "“{accept}” nozīmē “jā” tikai tam. Viss pārējais ir izslēgts, ja vien neatzīmējat to pa vienam.",
    "consent.stop": "Jūs jebkurā laikā varat pārdomāt. Tad glabātais tiek izdzēsts.",
    "consent.contact": "Ir jautājumi? Rakstiet: {contact}.",
    "consent.notice": "Lasīt paziņojumu par privātumu",
    "consent.accept": "Piekrist",
    "consent.refuse": "Atteikties",
    "consent.choose": "Izvēlēties pa vienam",
    "consent.save": "Saglabāt šo izvēli",
    "consent.controller": "Šī vietne",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Ieteikumi",
    "purpose.recommendations.text": "Ieteikt lietas, kas man varētu derēt.",
    "purpose.offers": "Piedāvājumi",
    "purpose.offers.text": "Izvēlēties piedāvājumus, kas man varētu derēt.",
    "purpose.measurement": "Skaitīšana",
    "purpose.measurement.text":
      "Palīdzēt vietnei redzēt, kas darbojas labi. {often} jūsu pārlūks uz katru vietnes jautājumu nosūta vienu " +
      "atbildi. Tai ir piejaukta nejaušība, tāpēc neviens nevar būt drošs, kura atbilde ir jūsu.",
    "purpose.measurement.compare":
      "Salīdzināšanai daļai no tiem, kas piekrīt, vietne rāda parasto sarakstu. Līdzi tiek nosūtīts arī tas, kurš " +
      "saraksts jums tiek rādīts.",
    "often.day": "Reizi dienā",
    "often.week": "Reizi nedēļā",
    "often.month": "Reizi mēnesī",
    "purpose.sensitive": "Personiska tēma: {label}",
    "purpose.sensitive.text": "Glabāt un izmantot arī to, ko skatos par tēmu “{label}”. Bez atzīmes tas tiek izlaists.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Šī vietne ir mainījusi to, ko tā lūdz",
    "renew.text": "Agrāk jūs piekritāt. Kamēr neatbildēsiet, glabātais netiek izmantots un nekas netiek pievienots.",
    "renew.retention": "Tiek glabāts {to}, nevis {from}.",
    "renew.controller": "Kas par to atbild: tagad {to}, agrāk {from}.",
    "renew.sensitive": "Tēma “{label}” tiktu glabāta tāpat kā viss pārējais.",
    "renew.collector": "Skaitīšanas dati tiek sūtīti uz {to}, nevis uz {from}.",
    "renew.measurement": "Skaitīšana prasa vairāk nekā iepriekš.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Ieslēgts: {purposes}. Viss pārējais ir izslēgts.",
    "consent.refused": "Viss ir izslēgts. Tiek atcerēta tikai šī atbilde.",
    "consent.withdrawn": "Viss ir izslēgts, un glabātais ir izdzēsts.",
    "consent.failed": "Jūsu atbildi neizdevās saglabāt. Mēģiniet vēlreiz.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Jūsu pārlūks ar Global Privacy Control lūdz vietnēm neveidot jūsu profilu. Šī vietne to neveido.",
    "gpc.choose": "Izlemt citādi",
    "gpc.ask":
      "Jūsu pārlūks ar Global Privacy Control lūdz vietnēm neveidot jūsu profilu. Tā vietā ir spēkā tas, ko " +
      "izvēlaties šeit.",

    "why.button": "Kāpēc šis?",
    "why.label": "Kāpēc šis? {title}",
    "why.failed": "Pašlaik paskaidrojums nav pieejams.",

    "preferences.open": "Jūsu dati un jūsu izvēles",
    "preferences.failed": "Pašlaik to nevar atvērt. Mēģiniet vēlreiz.",
  },
};
