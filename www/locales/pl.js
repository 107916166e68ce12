/** Polish: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pl",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Czy ta strona może zapamiętywać, co oglądasz?",
    "consent.text":
      "{controller} prosi o zgodę. Jeśli ją dasz, ta przeglądarka będzie przechowywać to, co oglądasz, i to, co jest " +
      "Ci tu pokazywane, najwyżej przez {days}. Wszystko zostaje na tym urządzeniu. Nic z tego nie jest wysyłane do " +
      "nikogo.",
    "consent.days": { one: "{count} dzień", few: "{count} dni", many: "{count} dni", other: "{count} dnia" },
    "consent.for.recommendations": "Służy to do proponowania rzeczy, które mogą Ci odpowiadać.",
    "consent.for.offers": "Służy to do wybierania ofert, które mogą Ci odpowiadać.",
    "consent.for.both": "Służy to do proponowania rzeczy i wybierania ofert, które mogą Ci odpowiadać.",
    "consent.covers":
      "„{accept}” oznacza zgodę tylko na to. Cała reszta jest wyłączona, chyba że zaznaczysz ją punkt po punkcie.",
    "consent.stop": "W każdej chwili możesz zmienić zdanie. Wtedy to, co było przechowywane, zostanie usunięte.",
    "consent.contact": "Masz pytania? Napisz do nas: {contact}.",
    "consent.notice": "Przeczytaj informacje o prywatności",
    "consent.accept": "Akceptuj",
    "consent.refuse": "Odrzuć",
    "consent.choose": "Wybierz punkt po punkcie",
    "consent.save": "Zapisz te wybory",
    "consent.controller": "Ta strona",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Polecane rzeczy",
    "purpose.recommendations.text": "Proponowanie rzeczy, które mogą mi odpowiadać.",
    "purpose.offers": "Oferty",
    "purpose.offers.text": "Wybieranie ofert, które mogą mi odpowiadać.",
    "purpose.measurement": "Liczenie",
    "purpose.measurement.text":
      "Pomoc stronie w sprawdzaniu, co działa. {often} Twoja przeglądarka wysyła po jednej odpowiedzi na każde " +
      "pytanie strony. Domieszany jest do niej przypadek, więc nikt nie może mieć pewności, która odpowiedź jest " +
      "Twoja.",
    "purpose.measurement.compare":
      "Dla porównania strona pokazuje niektórym, którzy się zgodzą, zwykłą listę. Wysyłana jest też informacja, " +
      "którą listę widzisz.",
    "often.day": "Raz dziennie",
    "often.week": "Raz w tygodniu",
    "often.month": "Raz w miesiącu",
    "purpose.sensitive": "Prywatny temat: {label}",
    "purpose.sensitive.text":
      "Przechowywanie i używanie także tego, co oglądam na temat „{label}”. Bez zaznaczenia jest to pomijane.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Ta strona zmieniła to, o co prosi",
    "renew.text":
      "Twoja wcześniejsza odpowiedź to „tak”. Dopóki nie odpowiesz, to, co jest przechowywane, nie jest używane i nic " +
      "nie jest dodawane.",
    "renew.retention": "Czas przechowywania: {to}. Wcześniej: {from}.",
    "renew.controller": "Teraz odpowiada za to: {to}. Wcześniej: {from}.",
    "renew.sensitive": "Temat „{label}” byłby przechowywany jak wszystko inne.",
    "renew.collector": "Wyniki liczenia trafiają do {to} zamiast do {from}.",
    "renew.measurement": "Liczenie wymaga teraz więcej niż wcześniej.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Włączono: {purposes}. Cała reszta jest wyłączona.",
    "consent.refused": "Wszystko jest wyłączone. Zapamiętana jest tylko ta odpowiedź.",
    "consent.withdrawn": "Wszystko jest wyłączone, a to, co było przechowywane, jest usunięte.",
    "consent.failed": "Nie udało się zapisać Twojej odpowiedzi. Spróbuj ponownie.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Za pomocą Global Privacy Control Twoja przeglądarka prosi strony, by nie tworzyły Twojego profilu. Ta strona go " +
      "nie tworzy.",
    "gpc.choose": "Zdecyduj inaczej",
    "gpc.ask":
      "Za pomocą Global Privacy Control Twoja przeglądarka prosi strony, by nie tworzyły Twojego profilu. Zamiast " +
      "tego liczy się to, co wybierzesz tutaj.",

    "why.button": "Dlaczego to?",
    "why.label": "Dlaczego to? {title}",
    "why.failed": "W tej chwili nie ma wyjaśnienia.",

    "preferences.open": "Twoje dane i Twoje wybory",
    "preferences.failed": "Nie można tego teraz otworzyć. Spróbuj ponownie.",
  },
};
