/** Romanian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ro",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Poate acest site să rețină ce vizualizați?",
    "consent.text":
      "{controller} dorește să rețină ce vizualizați și ce faceți aici, precum și ce vi se afișează. Aceste date se " +
      "păstrează pe acest dispozitiv timp de cel mult {days}. Nu se trimit nimănui.",
    "consent.days": { one: "o zi", few: "{count} zile", other: "{count} de zile" },
    "consent.for.recommendations": "Se folosesc pentru a vă recomanda lucruri care v-ar putea interesa.",
    "consent.for.offers": "Se folosesc pentru a alege oferte care v-ar putea interesa.",
    "consent.for.both": "Se folosesc pentru a alege recomandări și oferte care v-ar putea interesa.",
    "consent.covers": "„{accept}” se referă numai la acest lucru. Restul este dezactivat, dacă nu îl selectați.",
    "consent.stop": "Vă puteți răzgândi oricând. Datele păstrate se șterg atunci.",
    "consent.contact": "Întrebări? Scrieți la {contact}.",
    "consent.notice": "Politica de confidențialitate",
    "consent.accept": "Acceptați",
    "consent.refuse": "Respingeți",
    "consent.choose": "Gestionați opțiunile",
    "consent.save": "Salvați opțiunile",
    "consent.controller": "Acest site",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recomandări",
    "purpose.recommendations.text": "Recomandă-mi lucruri care m-ar putea interesa.",
    "purpose.offers": "Oferte",
    "purpose.offers.text": "Alege oferte care m-ar putea interesa.",
    "purpose.measurement": "Statistici",
    "purpose.measurement.text":
      "Ajutați site-ul să vadă ce funcționează. {often}, browserul dumneavoastră trimite câte un răspuns la fiecare " +
      "întrebare a site-ului. Mai întâi se adaugă zgomot aleatoriu.",
    "noise.month":
      "Dacă, fără răspunsurile dumneavoastră, jumătate dintre presupunerile despre dumneavoastră ar fi corecte, cu " +
      "toate răspunsurile dintr-o lună ar fi corecte cel mult {right} din {of}. Dacă un răspuns se schimbă, acest " +
      "lucru poate fi observat.",
    "purpose.measurement.recipient": "Răspunsurile ajung la {recipient} ({host}).",
    "purpose.measurement.compare":
      "Pentru comparație, unele persoane care acceptă văd lista standard. Se trimite și ce listă vedeți.",
    "often.day": "O dată pe zi",
    "often.week": "O dată pe săptămână",
    "often.month": "O dată pe lună",
    "purpose.sensitive": "Subiect sensibil: {label}",
    "purpose.sensitive.text":
      "Reține și folosește și ce vizualizez despre „{label}”. Dacă nu este selectat, acest subiect se omite.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Acest site a modificat ce vă cere",
    "renew.text":
      "Ați acceptat anterior. Până când răspundeți din nou, datele păstrate pentru acest scop nu se folosesc " +
      "pentru el și nu se păstrează nimic nou pentru el.",
    "renew.retention": "Se păstrează cel mult {to} în loc de {from}.",
    "renew.controller": "Responsabil acum: {to}. Înainte: {from}.",
    "renew.sensitive": "Ce vizualizați despre „{label}” s-ar păstra ca orice altceva.",
    "renew.collector": "Statisticile s-ar trimite la {to} în loc de {from}.",
    "renew.recipient": "{to} ar primi statisticile în locul {from}.",
    "renew.measurement": "Statisticile ar cere mai mult decât înainte.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Activat: {purposes}. Restul este dezactivat.",
    "consent.refused": "Totul este dezactivat. Se reține numai această alegere.",
    "consent.withdrawn": "Totul este dezactivat. Datele păstrate au fost șterse.",
    "consent.failed": "Alegerea nu a putut fi salvată. Încercați din nou.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Browserul dumneavoastră cere site-urilor să nu vă creeze un profil (Global Privacy Control). Acest site " +
      "respectă cererea.",
    "gpc.choose": "Gestionați opțiunile",
    "gpc.ask":
      "Browserul dumneavoastră cere site-urilor să nu vă creeze un profil (Global Privacy Control). Pe acest site " +
      "contează în schimb ce alegeți aici.",

    "why.button": "De ce văd asta?",
    "why.label": "De ce văd asta? {title}",
    "why.failed": "Momentan nu este disponibilă nicio explicație.",

    "preferences.open": "Datele și opțiunile dumneavoastră",
    "preferences.failed": "Nu s-a putut deschide. Încercați din nou.",
  },
};
