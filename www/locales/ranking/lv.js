/** Latvian, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "lv",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Katra prece iegūst rezultātu, un vispirms ir preces ar augstāko rezultātu. Galvenie parametri ir šie:",
    "ranking.parameter": "Parametrs",
    "ranking.weight": "Vidējais svars",
    "ranking.behaviour": "Ko citi skatījās kopā ar precēm, ko skatījāties jūs",
    "ranking.content": "Līdzība ar precēm, ko skatījāties",
    "ranking.history": "Ko un par kādām cenām skatījāties iepriekšējos apmeklējumos",
    "ranking.popular": "Cik populāra ir prece",
    "ranking.together": "Vairāki no šiem parametriem kopā",
    "ranking.measured": {
      zero: "Aprēķināts {count} žurnālā ierakstītiem apmeklējumiem: katra parametra vidējā daļa preces rezultātā.",
      one: "Aprēķināts {count} žurnālā ierakstītam apmeklējumam: katra parametra vidējā daļa preces rezultātā.",
      other: "Aprēķināts {count} žurnālā ierakstītiem apmeklējumiem: katra parametra vidējā daļa preces rezultātā.",
    },
    "ranking.preferences":
      "Tas, ko lūdzat ar “{more}” un “{less}”, pārvieto preces uz augšu vai uz leju. Tas, ko atzīmējat ar " +
      "“{never}”, netiek rādīts.",
    "ranking.choices":
      "Ja izvēlaties preci no saraksta, iemesliem, kāpēc tā tur bija, turpmāk ir lielāka nozīme. Precēm, kurām " +
      "paejat garām, ir nedaudz mazāka nozīme.",
    "ranking.then": "Pēc tam dažas preces maina vietas:",
    "ranking.diversity": "Lai saraksts būtu daudzveidīgāks, līdzīgas preces tiek izkliedētas (svars: {percent}).",
    "ranking.calibration": "Saraksts tiek tuvināts jūsu pašu kategoriju sadalījumam (svars: {percent}).",
    "ranking.provider":
      "Viens ražotājs saņem ne vairāk kā {percent} no saraksta, noapaļojot uz augšu līdz veselām precēm, ja pietiek " +
      "citu ražotāju preču.",
    "ranking.exploration": {
      zero: "Viena vieta no {count} ir rezervēta jaunai vai mazāk zināmai precei.",
      one: "Viena vieta no {count} ir rezervēta jaunai vai mazāk zināmai precei.",
      other: "Viena vieta no {count} ir rezervēta jaunai vai mazāk zināmai precei.",
    },
    "ranking.unprofiled":
      "Lai redzētu sarakstus bez profilēšanas, ieslēdziet “{unprofiled}”. Tad saraksti ir atkarīgi tikai no tā, kas " +
      "ir populārs, un no lapas, kurā esat; tas, ko lūdzāt nekad nerādīt, joprojām netiek rādīts.",
    "ranking.unmeasured": "To sarakstu svari, ko tagad redzat, nav izmērīti.",
    "ranking.audit": "Pēdējā sarakstu pārbaude",
    "ranking.audit.log": {
      zero: "Datums: {date}. Pārbaudīti: {count} žurnālā ierakstītu apmeklējumu saraksti.",
      one: "Datums: {date}. Pārbaudīti: {count} žurnālā ierakstīta apmeklējuma saraksti.",
      other: "Datums: {date}. Pārbaudīti: {count} žurnālā ierakstītu apmeklējumu saraksti.",
    },
    "ranking.audit.simulated": {
      zero: "Datums: {date}. Pārbaudīti: {count} simulētu apmeklējumu saraksti.",
      one: "Datums: {date}. Pārbaudīti: {count} simulēta apmeklējuma saraksti.",
      other: "Datums: {date}. Pārbaudīti: {count} simulētu apmeklējumu saraksti.",
    },
    "ranking.audit.limits":
      "Robežas, ko šī vietne ir noteikusi saviem sarakstiem un kas tika ievērotas: {kept} no {all}",
    "ranking.audit.coverage": "Kataloga preces, kas bija vismaz vienā sarakstā: {percent}",
    "ranking.audit.tail": "Vietas sarakstos, ko ieguva mazāk populāras preces: {percent}",
    "ranking.audit.segments":
      "Saraksti, kuros bija prece, ko apmeklētājs skatījās kā nākamo: no {low} līdz {high} atkarībā no " +
      "apmeklētāju grupas",
  },
};
