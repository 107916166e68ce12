/** Hungarian: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "hu",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Megjegyezheti ez a webhely, hogy mit néz meg?",
    "consent.text":
      "{controller} szeretné megjegyezni, hogy mit néz meg és mit tesz itt, és mi jelenik meg Önnek. Az adatok ezen " +
      "az eszközön maradnak. A megőrzés ideje legfeljebb {days}. Nem küldjük el őket senkinek.",
    "consent.days": { one: "egy nap", other: "{count} nap" },
    "consent.for.recommendations": "Az adatok alapján olyan dolgokat ajánlunk, amelyek érdekelhetik.",
    "consent.for.offers": "Az adatok alapján olyan ajánlatokat választunk, amelyek érdekelhetik.",
    "consent.for.both": "Az adatok alapján olyan ajánlásokat és ajánlatokat választunk, amelyek érdekelhetik.",
    "consent.covers": "Az „{accept}” csak erre vonatkozik. Minden más ki van kapcsolva, amíg Ön ki nem választja.",
    "consent.stop": "Bármikor meggondolhatja magát. A megőrzött adatok ekkor törlődnek.",
    "consent.contact": "Kérdése van? Írjon ide: {contact}.",
    "consent.notice": "Adatvédelmi tájékoztató",
    "consent.accept": "Elfogadás",
    "consent.refuse": "Elutasítás",
    "consent.choose": "Beállítások kezelése",
    "consent.save": "Választás mentése",
    "consent.controller": "Ez a webhely",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Ajánlások",
    "purpose.recommendations.text": "Olyan dolgok ajánlása, amelyek érdekelhetnek.",
    "purpose.offers": "Ajánlatok",
    "purpose.offers.text": "Olyan ajánlatok kiválasztása, amelyek érdekelhetnek.",
    "purpose.measurement": "Statisztika",
    "purpose.measurement.text":
      "Segítsen a webhelynek megtudni, mi működik. {often} a böngésző egy-egy választ küld a webhely minden " +
      "kérdésére. Előtte véletlenszerű zajt ad hozzá.",
    "noise.month":
      "Ha az Ön válaszai nélkül az Önről szóló találgatások fele lenne helyes, akkor egy hónap összes válaszával {of} " +
      "közül legfeljebb {right} lenne az. Ha egy válasz megváltozik, az észrevehető lehet.",
    "purpose.measurement.recipient": "A válaszokat {recipient} ({host}) kapja.",
    "purpose.measurement.compare":
      "Az összehasonlításhoz az elfogadók egy része a szokásos listát látja. A böngésző azt is elküldi, hogy Ön " +
      "melyik listát látja.",
    "often.day": "Naponta egyszer",
    "often.week": "Hetente egyszer",
    "often.month": "Havonta egyszer",
    "purpose.sensitive": "Érzékeny téma: {label}",
    "purpose.sensitive.text":
      "Annak megjegyzése és felhasználása is, amit a következő témában nézek meg: „{label}”. Kijelölés nélkül ez a " +
      "téma kimarad.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Megváltozott, hogy mit kér ez a webhely",
    "renew.text":
      "Korábban már elfogadta. Amíg újra nem válaszol, az erre a célra megőrzött adatokat nem használjuk erre, és " +
      "ehhez semmi új nem kerül mentésre.",
    "renew.retention": "A megőrzés ideje legfeljebb {to}. Eddig: {from}.",
    "renew.controller": "Most {to} a felelős. Eddig: {from}.",
    "renew.sensitive": "A következő témában megtekintettek is megmaradnának, mint minden más: „{label}”.",
    "renew.collector": "A statisztika ide menne: {to}. Eddig: {from}.",
    "renew.recipient": "A statisztikát {from} helyett {to} kapná.",
    "renew.measurement": "A statisztika többre terjedne ki, mint eddig.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Bekapcsolva: {purposes}. Minden más ki van kapcsolva.",
    "consent.refused": "Minden ki van kapcsolva. Csak ezt a választást jegyezzük meg.",
    "consent.withdrawn": "Minden ki van kapcsolva. A megőrzött adatok törlődtek.",
    "consent.failed": "A választását nem sikerült menteni. Próbálja újra.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "A böngészője arra kéri a webhelyeket, hogy ne készítsenek Önről profilt (Global Privacy Control). Ez a " +
      "webhely ezt tiszteletben tartja.",
    "gpc.choose": "Beállítások kezelése",
    "gpc.ask":
      "A böngészője arra kéri a webhelyeket, hogy ne készítsenek Önről profilt (Global Privacy Control). Ezen a " +
      "webhelyen ehelyett az érvényes, amit itt választ.",

    "why.button": "Miért látom ezt?",
    "why.label": "Miért látom ezt? {title}",
    "why.failed": "Jelenleg nem érhető el magyarázat.",

    "preferences.open": "Adatai és beállításai",
    "preferences.failed": "Nem sikerült megnyitni. Próbálja újra.",
  },
};
