/** Romanian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ro",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Fiecare articol primește un scor, iar articolele cu cel mai mare scor apar primele. Aceștia sunt " +
      "parametrii principali:",
    "ranking.parameter": "Parametru",
    "ranking.weight": "Pondere medie",
    "ranking.behaviour": "Ce au vizualizat alții împreună cu articolele pe care le-ați vizualizat",
    "ranking.content": "Asemănarea cu articolele pe care le-ați vizualizat",
    "ranking.history": "Ce ați vizualizat la vizitele anterioare și la ce prețuri",
    "ranking.popular": "Cât de popular este un articol",
    "ranking.together": "Mai multe dintre acestea împreună",
    "ranking.measured": {
      one:
        "Calculat pentru {count} vizită dintr-un jurnal: contribuția medie a fiecărui parametru la scorul unui " +
        "articol.",
      few:
        "Calculat pentru {count} vizite dintr-un jurnal: contribuția medie a fiecărui parametru la scorul unui " +
        "articol.",
      other:
        "Calculat pentru {count} de vizite dintr-un jurnal: contribuția medie a fiecărui parametru la scorul unui " +
        "articol.",
    },
    "ranking.preferences":
      "Ce cereți cu „{more}” și „{less}” urcă sau coboară articolele în listă. Ce marcați cu „{never}” se " +
      "omite.",
    "ranking.choices":
      "Dacă alegeți un articol dintr-o listă, motivele pentru care se afla acolo contează mai mult de atunci " +
      "încolo. Articolele peste care treceți contează ceva mai puțin.",
    "ranking.then": "Apoi unele articole își schimbă locul:",
    "ranking.diversity": "Pentru varietate, articolele asemănătoare sunt răspândite în listă (pondere: {percent}).",
    "ranking.calibration": "Lista se apropie de propria dumneavoastră combinație de categorii (pondere: {percent}).",
    "ranking.provider":
      "Un producător ocupă cel mult {percent} dintr-o listă, rotunjit în sus la articole întregi, cât timp există " +
      "destule articole de la alții.",
    "ranking.exploration": {
      one: "Fiecare loc este rezervat unui articol nou sau mai puțin cunoscut.",
      few: "Un loc din {count} este rezervat unui articol nou sau mai puțin cunoscut.",
      other: "Un loc din {count} este rezervat unui articol nou sau mai puțin cunoscut.",
    },
    "ranking.unprofiled":
      "Ca să vedeți liste fără creare de profiluri, porniți „{unprofiled}”. Listele depind atunci numai de ce este " +
      "popular și de pagina pe care sunteți; ce ați cerut să nu vedeți niciodată se omite în continuare.",
    "ranking.unmeasured": "Pentru listele pe care le vedeți acum, ponderile nu au fost măsurate.",
    "ranking.audit": "Ultima verificare a listelor",
    "ranking.audit.log": {
      one: "Data: {date}. S-au verificat listele pentru {count} vizită dintr-un jurnal.",
      few: "Data: {date}. S-au verificat listele pentru {count} vizite dintr-un jurnal.",
      other: "Data: {date}. S-au verificat listele pentru {count} de vizite dintr-un jurnal.",
    },
    "ranking.audit.simulated": {
      one: "Data: {date}. S-au verificat listele de la {count} vizită simulată.",
      few: "Data: {date}. S-au verificat listele de la {count} vizite simulate.",
      other: "Data: {date}. S-au verificat listele de la {count} de vizite simulate.",
    },
    "ranking.audit.limits":
      "Limite pe care acest site le-a stabilit pentru listele sale și care au fost respectate: {kept} din {all}",
    "ranking.audit.coverage": "Articole din catalog care au apărut în cel puțin o listă: {percent}",
    "ranking.audit.tail": "Locuri din liste care au revenit articolelor mai puțin populare: {percent}",
    "ranking.audit.segments":
      "Liste care conțineau articolul vizualizat apoi de vizitator: între {low} și {high}, în funcție de " +
      "grupul de vizitatori",
  },
};
