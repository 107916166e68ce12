/** Romanian: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "ro",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Îi permiteți acestui site să țină minte la ce vă uitați?",
    "consent.text":
      "{controller} vă întreabă. Dacă spuneți da, acest browser păstrează la ce vă uitați și ce vi se arată aici " +
      "timp de cel mult {days}. Totul rămâne pe acest dispozitiv. Nimic din toate acestea nu se trimite nimănui.",
    "consent.days": { one: "o zi", few: "{count} zile", other: "{count} de zile" },
    "consent.for.recommendations": "Se folosește pentru a vă propune lucruri care vi s-ar putea potrivi.",
    "consent.for.offers": "Se folosește pentru a alege oferte care vi s-ar putea potrivi.",
    "consent.for.both": "Se folosește pentru a vă propune lucruri și pentru a alege oferte care vi s-ar putea potrivi.",
    "consent.covers":
      "„{accept}” înseamnă da numai pentru atât. Tot restul este oprit, în afară de ce bifați dumneavoastră, pe rând.",
    "consent.stop": "Vă puteți răzgândi oricând. Atunci se șterge tot ce s-a păstrat.",
    "consent.contact": "Aveți întrebări? Scrieți la {contact}.",
    "consent.notice": "Citiți nota de confidențialitate",
    "consent.accept": "Accept",
    "consent.refuse": "Refuz",
    "consent.choose": "Alegeți pe rând",
    "consent.save": "Salvați aceste alegeri",
    "consent.controller": "Acest site",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recomandări",
    "purpose.recommendations.text": "Să mi se propună lucruri care mi s-ar putea potrivi.",
    "purpose.offers": "Oferte",
    "purpose.offers.text": "Să se aleagă oferte care mi s-ar putea potrivi.",
    "purpose.measurement": "Numărare",
    "purpose.measurement.text":
      "Să ajut site-ul să vadă ce merge bine. {often}, browserul dumneavoastră trimite câte un răspuns la fiecare " +
      "întrebare a site-ului. În el se amestecă întâmplarea, așa că nimeni nu poate fi sigur care răspuns este al " +
      "dumneavoastră.",
    "purpose.measurement.compare":
      "Pentru comparație, site-ul arată lista obișnuită unora dintre cei care spun da. Se trimite și ce listă vi se " +
      "arată.",
    "often.day": "O dată pe zi",
    "often.week": "O dată pe săptămână",
    "often.month": "O dată pe lună",
    "purpose.sensitive": "Subiect personal: {label}",
    "purpose.sensitive.text":
      "Să se păstreze și să se folosească și lucrurile despre „{label}” la care mă uit. Fără bifă, sunt lăsate " +
      "deoparte.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Acest site a schimbat ceea ce vă cere",
    "renew.text": "Ați spus da mai demult. Până răspundeți, ce s-a păstrat nu se folosește și nu se adaugă nimic.",
    "renew.retention": "Se păstrează {to} în loc de {from}.",
    "renew.controller": "Acum răspunde {to} în loc de {from}.",
    "renew.sensitive": "„{label}” s-ar păstra ca orice altceva.",
    "renew.collector": "Numărarea se trimite la {to} în loc de {from}.",
    "renew.measurement": "Numărarea cere mai mult decât înainte.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Pornit: {purposes}. Tot restul este oprit.",
    "consent.refused": "Totul este oprit. Se ține minte numai acest răspuns.",
    "consent.withdrawn": "Totul este oprit, iar ce s-a păstrat a fost șters.",
    "consent.failed": "Răspunsul dumneavoastră nu a putut fi salvat. Încercați din nou.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Browserul dumneavoastră cere site-urilor, prin Global Privacy Control, să nu vă facă un profil. Acest site nu " +
      "face așa ceva.",
    "gpc.choose": "Decideți altfel",
    "gpc.ask":
      "Browserul dumneavoastră cere site-urilor, prin Global Privacy Control, să nu vă facă un profil. În locul " +
      "acestei cereri contează ce alegeți aici.",

    "why.button": "De ce asta?",
    "why.label": "De ce asta? {title}",
    "why.failed": "Acum nu există nicio explicație.",

    "preferences.open": "Datele și alegerile dumneavoastră",
    "preferences.failed": "Acum nu se poate deschide. Încercați din nou.",
  },
};
