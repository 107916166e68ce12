/** Icelandic: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "is",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Má þessi vefur muna hvað þú skoðar?",
    "consent.text":
      "{controller} vill muna hvað þú skoðar og gerir hér og hvað þér er sýnt. Þetta er geymt í þessu tæki í allt að " +
      "{days}. Það er ekki sent neinum.",
    "consent.days": { one: "{count} dag", other: "{count} daga" },
    "consent.for.recommendations": "Þetta er notað til að mæla með því sem þú gætir haft áhuga á.",
    "consent.for.offers": "Þetta er notað til að velja tilboð sem þú gætir haft áhuga á.",
    "consent.for.both": "Þetta er notað til að velja meðmæli og tilboð sem þú gætir haft áhuga á.",
    "consent.covers": "„{accept}“ á aðeins við um þetta. Slökkt er á öllu öðru nema þú veljir það.",
    "consent.stop": "Þú getur skipt um skoðun hvenær sem er. Þá er því sem var geymt eytt.",
    "consent.contact": "Spurningar? Skrifaðu til {contact}.",
    "consent.notice": "Persónuverndaryfirlýsing",
    "consent.accept": "Samþykkja",
    "consent.refuse": "Hafna",
    "consent.choose": "Stjórna vali",
    "consent.save": "Vista val",
    "consent.controller": "Þessi vefur",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Meðmæli",
    "purpose.recommendations.text": "Mæla með því sem ég gæti haft áhuga á.",
    "purpose.offers": "Tilboð",
    "purpose.offers.text": "Velja tilboð sem ég gæti haft áhuga á.",
    "purpose.measurement": "Tölfræði",
    "purpose.measurement.text":
      "Hjálpaðu vefnum að sjá hvað virkar. {often} sendir vafrinn þinn eitt svar við hverri spurningu vefsins. Fyrst " +
      "er slembisuði bætt við.",
    "noise.month":
      "Ef helmingur allra ágiskana um þig væri réttur án svaranna þinna væru í mesta lagi {right} af {of} réttar með " +
      "öllum svörum eins mánaðar. Ef svar breytist getur það sést.",
    "purpose.measurement.recipient": "Svörin fara til {recipient} ({host}).",
    "purpose.measurement.compare":
      "Til samanburðar sjá sumir þeirra sem samþykkja venjulega listann. Einnig er sent hvaða lista þú sérð.",
    "often.day": "Einu sinni á dag",
    "often.week": "Einu sinni í viku",
    "often.month": "Einu sinni í mánuði",
    "purpose.sensitive": "Viðkvæmt efni: {label}",
    "purpose.sensitive.text":
      "Muna líka og nota það sem ég skoða um „{label}“. Ef þetta er ekki valið er efninu sleppt.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Þessi vefur hefur breytt því sem hann biður um",
    "renew.text":
      "Þú hefur áður samþykkt. Þar til þú svarar aftur er það sem var geymt fyrir þetta ekki notað til þess og engu " +
      "nýju bætt við fyrir það.",
    "renew.retention": "Geymt í allt að {to} í stað {from}.",
    "renew.controller": "Ábyrgðaraðili er nú {to}. Áður: {from}.",
    "renew.sensitive": "Það sem þú skoðar um „{label}“ yrði geymt eins og allt annað.",
    "renew.collector": "Tölfræði yrði send til {to} í stað {from}.",
    "renew.recipient": "{to} fengi tölfræðina í stað {from}.",
    "renew.measurement": "Tölfræðin myndi biðja um meira en áður.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Kveikt á: {purposes}. Slökkt er á öllu öðru.",
    "consent.refused": "Slökkt er á öllu. Aðeins þetta val er geymt.",
    "consent.withdrawn": "Slökkt er á öllu. Því sem var geymt hefur verið eytt.",
    "consent.failed": "Ekki tókst að vista valið. Reyndu aftur.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Vafrinn þinn biður vefi um að útbúa ekki persónusnið um þig (Global Privacy Control). Þessi vefur virðir það.",
    "gpc.choose": "Stjórna vali",
    "gpc.ask":
      "Vafrinn þinn biður vefi um að útbúa ekki persónusnið um þig (Global Privacy Control). Á þessum vef gildir í " +
      "staðinn það sem þú velur hér.",

    "why.button": "Af hverju sé ég þetta?",
    "why.label": "Af hverju sé ég þetta? {title}",
    "why.failed": "Engin skýring er tiltæk eins og er.",

    "preferences.open": "Gögnin þín og val",
    "preferences.failed": "Ekki tókst að opna þetta. Reyndu aftur.",
  },
};
