/** Hungarian: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hu",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Megjegyezheti ez a webhely, hogy Ön mit néz meg?",
    "consent.text":
      "{controller} kérdezi. Ha igent mond, ez a böngésző megőrzi, hogy mit néz meg itt, és mi jelenik meg itt " +
      "Önnek. A megőrzés ideje legfeljebb {days}. Minden ezen az eszközön marad. A böngésző semmit sem küld el " +
      "belőle senkinek.",
    "consent.days": { one: "egy nap", other: "{count} nap" },
    "consent.for.recommendations": "Arra szolgál, hogy olyan dolgokat javasoljon, amelyek illhetnek Önhöz.",
    "consent.for.offers": "Arra szolgál, hogy olyan ajánlatokat válasszon ki, amelyek illhetnek Önhöz.",
    "consent.for.both":
      "Arra szolgál, hogy olyan dolgokat javasoljon és olyan ajánlatokat válasszon ki, amelyek illhetnek Önhöz.",
    "consent.covers":
      "A következő gomb csak erre jelent igent: „{accept}”. Minden más ki van kapcsolva, kivéve, amit Ön egyenként " +
      "bejelöl.",
    "consent.stop": "Bármikor meggondolhatja magát. Ekkor törlődik, ami meg volt őrizve.",
    "consent.contact": "Kérdése van? Írjon ide: {contact}.",
    "consent.notice": "Adatvédelmi tájékoztató elolvasása",
    "consent.accept": "Elfogadom",
    "consent.refuse": "Elutasítom",
    "consent.choose": "Választok egyenként",
    "consent.save": "Mentem, amit választottam",
    "consent.controller": "Ez a webhely",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Javaslatok",
    "purpose.recommendations.text": "Javasoljon olyan dolgokat, amelyek illhetnek hozzám.",
    "purpose.offers": "Ajánlatok",
    "purpose.offers.text": "Válasszon olyan ajánlatokat, amelyek illhetnek hozzám.",
    "purpose.measurement": "Számlálás",
    "purpose.measurement.text":
      "Segítsen a webhelynek látni, mi válik be. {often} a böngészője a webhely minden kérdésére egy választ küld. " +
      "Ebbe véletlen keveredik, így senki sem lehet biztos abban, hogy melyik válasz az Öné.",
    "purpose.measurement.compare":
      "Összehasonlításul a webhely az igent mondók egy részének a szokásos listát mutatja. Az is elmegy, hogy Ön " +
      "melyik listát látja.",
    "often.day": "Naponta egyszer",
    "often.week": "Hetente egyszer",
    "often.month": "Havonta egyszer",
    "purpose.sensitive": "Magánügy: {label}",
    "purpose.sensitive.text":
      "Őrizze meg és használja azt is, amit erről nézek meg: „{label}”. Ha nincs bejelölve, ez kimarad.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Ez a webhely mást kér, mint eddig",
    "renew.text":
      "Ön korábban igent mondott. Amíg nem válaszol, addig az, ami meg van őrizve, nincs használatban, és nem kerül " +
      "hozzá semmi.",
    "renew.retention": "A megőrzés ideje {to}, az eddigi {from} helyett.",
    "renew.controller": "Aki ezután felel érte: {to}. Aki eddig felelt érte: {from}.",
    "renew.sensitive": "Ez is úgy lenne megőrizve, mint bármi más: „{label}”.",
    "renew.collector": "A számlálás ide küld: {to}. Eddig: {from}.",
    "renew.measurement": "A számlálás többet kér, mint eddig.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Bekapcsolva: {purposes}. Minden más ki van kapcsolva.",
    "consent.refused": "Minden ki van kapcsolva. Csak ez a válasz marad meg.",
    "consent.withdrawn": "Minden ki van kapcsolva, és ami meg volt őrizve, az törlődött.",
    "consent.failed": "A válaszát nem sikerült elmenteni. Kérjük, próbálja újra.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Az Ön böngészője a Global Privacy Control jelzéssel arra kéri a webhelyeket, hogy ne készítsenek Önről " +
      "profilt. Ez a webhely nem készít.",
    "gpc.choose": "Másként döntök",
    "gpc.ask":
      "Az Ön böngészője a Global Privacy Control jelzéssel arra kéri a webhelyeket, hogy ne készítsenek Önről " +
      "profilt. Ehelyett az érvényes, amit Ön itt választ.",

    "why.button": "Miért ez?",
    "why.label": "Miért ez? {title}",
    "why.failed": "Most nincs magyarázat.",

    "preferences.open": "Az Ön adatai és döntései",
    "preferences.failed": "Ezt most nem lehet megnyitni. Kérjük, próbálja újra.",
  },
};
