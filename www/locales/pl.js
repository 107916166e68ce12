/** Polish: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pl",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Czy ta strona może zapamiętywać, co oglądasz?",
    "consent.text":
      "{controller} chce zapamiętywać, co tu oglądasz i robisz oraz co jest Ci pokazywane. Te dane są przechowywane " +
      "na tym urządzeniu najwyżej przez {days}. Nie są nikomu wysyłane.",
    "consent.days": { one: "{count} dzień", few: "{count} dni", many: "{count} dni", other: "{count} dnia" },
    "consent.for.recommendations": "Służą do polecania tego, co może Cię zainteresować.",
    "consent.for.offers": "Służą do wybierania ofert, które mogą Cię zainteresować.",
    "consent.for.both": "Służą do wybierania rekomendacji i ofert, które mogą Cię zainteresować.",
    "consent.covers": "„{accept}” dotyczy tylko tego. Wszystko inne jest wyłączone, chyba że je wybierzesz.",
    "consent.stop": "W każdej chwili możesz zmienić zdanie. Zapisane dane zostaną wtedy usunięte.",
    "consent.contact": "Masz pytania? Napisz na adres {contact}.",
    "consent.notice": "Informacja o prywatności",
    "consent.accept": "Zaakceptuj",
    "consent.refuse": "Odrzuć",
    "consent.choose": "Zarządzaj wyborami",
    "consent.save": "Zapisz wybory",
    "consent.controller": "Ta strona",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Rekomendacje",
    "purpose.recommendations.text": "Polecaj mi to, co może mnie zainteresować.",
    "purpose.offers": "Oferty",
    "purpose.offers.text": "Wybieraj oferty, które mogą mnie zainteresować.",
    "purpose.measurement": "Statystyki",
    "purpose.measurement.text":
      "Pomóż tej stronie sprawdzić, co działa. {often} Twoja przeglądarka wysyła po jednej odpowiedzi na każde " +
      "pytanie strony. Najpierw dodawany jest losowy szum.",
    "noise.month":
      "Gdyby bez Twoich odpowiedzi trafna była połowa domysłów na Twój temat, ze wszystkimi odpowiedziami z jednego " +
      "miesiąca trafnych byłoby najwyżej {right} na {of}. Jeśli odpowiedź się zmieni, można to zauważyć.",
    "purpose.measurement.recipient": "Odpowiedzi otrzymuje {recipient} ({host}).",
    "purpose.measurement.compare":
      "Dla porównania niektóre osoby, które się zgodzą, widzą standardową listę. Wysyłana jest też informacja, którą " +
      "listę widzisz.",
    "often.day": "Raz dziennie",
    "often.week": "Raz w tygodniu",
    "often.month": "Raz w miesiącu",
    "purpose.sensitive": "Temat wrażliwy: {label}",
    "purpose.sensitive.text":
      "Zapamiętuj i wykorzystuj także to, co oglądam na temat „{label}”. Bez zaznaczenia ten temat jest pomijany.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Ta strona zmieniła to, o co prosi",
    "renew.text":
      "Zgoda została już udzielona. Dopóki nie odpowiesz ponownie, dane zapisane w tym celu nie są do niego " +
      "używane i nic nowego nie jest w tym celu zapisywane.",
    "renew.retention": "Przechowywanie najwyżej przez {to}. Poprzednio: {from}.",
    "renew.controller": "Teraz odpowiada {to}. Poprzednio: {from}.",
    "renew.sensitive": "To, co oglądasz na temat „{label}”, byłoby przechowywane tak jak wszystko inne.",
    "renew.collector": "Statystyki byłyby wysyłane do {to} zamiast do {from}.",
    "renew.recipient": "Statystyki otrzymywałby {to} zamiast {from}.",
    "renew.measurement": "Statystyki obejmowałyby więcej niż dotychczas.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Włączono: {purposes}. Wszystko inne jest wyłączone.",
    "consent.refused": "Wszystko jest wyłączone. Zapamiętano tylko ten wybór.",
    "consent.withdrawn": "Wszystko jest wyłączone. Zapisane dane zostały usunięte.",
    "consent.failed": "Nie udało się zapisać wyboru. Spróbuj ponownie.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Twoja przeglądarka prosi strony, aby Cię nie profilowały (Global Privacy Control). Ta strona to respektuje.",
    "gpc.choose": "Zarządzaj wyborami",
    "gpc.ask":
      "Twoja przeglądarka prosi strony, aby Cię nie profilowały (Global Privacy Control). Na tej stronie zamiast " +
      "tego obowiązuje to, co tu wybierzesz.",

    "why.button": "Dlaczego to widzę?",
    "why.label": "Dlaczego to widzę? {title}",
    "why.failed": "W tej chwili wyjaśnienie nie jest dostępne.",

    "preferences.open": "Twoje dane i wybory",
    "preferences.failed": "Nie udało się tego otworzyć. Spróbuj ponownie.",
  },
};
