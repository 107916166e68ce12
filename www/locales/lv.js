/**
 * Latvian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lv",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Vai šī vietne drīkst atcerēties, ko jūs skatāties?",
    "consent.text":
      "{controller} vēlas atcerēties, ko jūs šeit skatāties un darāt un kas jums tiek rādīts. Šie dati tiek glabāti " +
      "šajā ierīcē ne ilgāk kā {days}. Tie netiek nevienam sūtīti.",
    "consent.days": { zero: "{count} dienas", one: "{count} dienu", other: "{count} dienas" },
    "consent.for.recommendations": "Tos izmanto, lai ieteiktu to, kas jūs varētu interesēt.",
    "consent.for.offers": "Tos izmanto, lai atlasītu piedāvājumus, kas jūs varētu interesēt.",
    "consent.for.both": "Tos izmanto, lai atlasītu ieteikumus un piedāvājumus, kas jūs varētu interesēt.",
    "consent.covers": "“{accept}” attiecas tikai uz šo. Viss pārējais ir izslēgts, ja vien jūs to neatlasāt.",
    "consent.stop": "Jūs jebkurā laikā varat mainīt savu izvēli. Tad saglabātais tiek izdzēsts.",
    "consent.contact": "Jautājumi? Rakstiet: {contact}.",
    "consent.notice": "Paziņojums par privātumu",
    "consent.accept": "Piekrist",
    "consent.refuse": "Noraidīt",
    "consent.choose": "Pārvaldīt izvēles",
    "consent.save": "Saglabāt izvēles",
    "consent.controller": "Šī vietne",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Ieteikumi",
    "purpose.recommendations.text": "Ieteikt to, kas mani varētu interesēt.",
    "purpose.offers": "Piedāvājumi",
    "purpose.offers.text": "Atlasīt piedāvājumus, kas mani varētu interesēt.",
    "purpose.measurement": "Statistika",
    "purpose.measurement.text":
      "Palīdziet vietnei redzēt, kas darbojas. {often} jūsu pārlūks nosūta vienu atbildi uz katru vietnes jautājumu. " +
      "Pirms tam tiek pievienots nejaušs troksnis.",
    "noise.month":
      "Ja bez jūsu atbildēm būtu pareiza puse no visiem minējumiem par jums, ar visām viena mēneša atbildēm pareizi " +
      "būtu ne vairāk kā {right} no {of}. Ja atbilde mainās, to var pamanīt.",
    "purpose.measurement.recipient": "Atbildes saņem {recipient} ({host}).",
    "purpose.measurement.compare":
      "Lai salīdzinātu, daļa no tiem, kas piekrīt, redz standarta sarakstu. Tiek nosūtīts arī tas, kuru sarakstu jūs " +
      "redzat.",
    "often.day": "Reizi dienā",
    "often.week": "Reizi nedēļā",
    "often.month": "Reizi mēnesī",
    "purpose.sensitive": "Sensitīvs temats: {label}",
    "purpose.sensitive.text":
      "Atcerēties un izmantot arī to, ko skatos par tematu “{label}”. Ja tas nav atlasīts, temats netiek iekļauts.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Šī vietne ir mainījusi savu lūgumu",
    "renew.text":
      "Jūs iepriekš piekritāt. Kamēr neatbildēsiet vēlreiz, šim nolūkam saglabātais tam netiek izmantots un nekas " +
      "jauns tam netiek saglabāts.",
    "renew.retention": "Glabā ne ilgāk kā {to}. Iepriekš: {from}.",
    "renew.controller": "Tagad atbild {to}. Iepriekš: {from}.",
    "renew.sensitive": "Tas, ko skatāties par tematu “{label}”, tiktu glabāts tāpat kā viss pārējais.",
    "renew.collector": "Statistika tiktu sūtīta uz {to}. Iepriekš: {from}.",
    "renew.recipient": "Statistiku saņemtu {to}, nevis {from}.",
    "renew.measurement": "Statistikai tiktu prasīts vairāk nekā iepriekš.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Ieslēgts: {purposes}. Viss pārējais ir izslēgts.",
    "consent.refused": "Viss ir izslēgts. Tiek saglabāta tikai šī izvēle.",
    "consent.withdrawn": "Viss ir izslēgts. Saglabātais ir izdzēsts.",
    "consent.failed": "Jūsu izvēli neizdevās saglabāt. Mēģiniet vēlreiz.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "Jūsu pārlūks lūdz vietnes neveidot jūsu profilu (Global Privacy Control). Šī vietne to ievēro.",
    "gpc.choose": "Pārvaldīt izvēles",
    "gpc.ask":
      "Jūsu pārlūks lūdz vietnes neveidot jūsu profilu (Global Privacy Control). Šajā vietnē spēkā ir tas, ko " +
      "izvēlaties šeit.",

    "why.button": "Kāpēc es to redzu?",
    "why.label": "Kāpēc es to redzu? {title}",
    "why.failed": "Pašlaik paskaidrojums nav pieejams.",

    "preferences.open": "Jūsu dati un izvēles",
    "preferences.failed": "Neizdevās atvērt. Mēģiniet vēlreiz.",
  },
};
