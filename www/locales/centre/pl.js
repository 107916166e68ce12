/** Polish, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pl",
  dir: "ltr",
  texts: {
    "centre.title": "Twoje dane i wybory",
    "centre.lead":
      "Tu widzisz wszystko, co jest o Tobie przechowywane, aby wybierać, co pokazuje Ci ta strona. Jest to " +
      "przechowywane w tej przeglądarce, na tym urządzeniu.",
    "centre.close": "Zamknij",
    "centre.on": "Włączono: {names}",
    "centre.off": "Wszystko jest wyłączone. Nic nowego nie jest przechowywane.",
    "centre.paused": "Wstrzymano: nic nowego nie jest przechowywane.",
    "centre.loading": "Chwileczkę…",
    "centre.failed": "To się nie udało. Nic się nie zmieniło.",
    "centre.tabs": "Tutaj gotowe. Inna otwarta karta tej strony jeszcze nie odpowiedziała: zamknij ją.",
    "centre.stopped": "To narzędzie przestało działać. Wczytaj stronę ponownie, aby kontynuować.",
    "centre.missing":
      "Nie udało się wczytać części tego narzędzia, więc nie można pokazać, co jest tu przechowywane. Spróbuj " +
      "ponownie później albo usuń teraz wszystko.",
    "centre.data": "Pokaż jako dane",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (etykieta)",
    "facet.provider": "{name} (producent)",

    "kept.title": "Dane na tym urządzeniu",
    "kept.until": "Najnowszy wpis jest przechowywany do: {date}.",

    "records.title": "Co przechowujemy",
    "records.none": "Nic o Tobie nie jest przechowywane.",
    "records.count": {
      one: "Przechowywany jest jeden wpis.",
      few: "Przechowywane są {count} wpisy.",
      many: "Przechowywanych jest {count} wpisów.",
      other: "Przechowywane jest {count} wpisu.",
    },
    "records.text":
      "Przy każdym wpisie jest napisane, jak długo jest przechowywany. Większość możesz usunąć wcześniej.",
    "records.proof": "Twoje odpowiedzi są przechowywane jako dowód Twoich decyzji. Znikają, gdy usuniesz wszystko.",
    "records.day": {
      one: "{day}: jeden wpis",
      few: "{day}: {count} wpisy",
      many: "{day}: {count} wpisów",
      other: "{day}: {count} wpisu",
    },
    "records.undated": {
      one: "Bez daty: jeden wpis",
      few: "Bez daty: {count} wpisy",
      many: "Bez daty: {count} wpisów",
      other: "Bez daty: {count} wpisu",
    },
    "records.view": "Obejrzane: {title}",
    "records.click": "Wybrane z listy: {title}",
    "records.cart": "Włożone do koszyka: {title}",
    "records.purchase": "Kupione: {title}",
    "records.category": "Kategoria: {name}.",
    "records.impression": {
      one: "Pokazano Ci: {titles}",
      few: "Pokazano Ci {count} rzeczy: {titles}",
      many: "Pokazano Ci {count} rzeczy: {titles}",
      other: "Pokazano Ci {count} rzeczy: {titles}",
    },
    "records.mute": "Twoja prośba, by nigdy nie pokazywać: {name}",
    "records.more": "Twoja prośba, by pokazywać więcej: {name}",
    "records.less": "Twoja prośba, by pokazywać mniej: {name}",
    "records.pause.on": "Włączono „Pauza”.",
    "records.pause.off": "Wyłączono „Pauza”.",
    "records.unprofiled.on": "Włączono „Ta sama lista dla wszystkich”.",
    "records.unprofiled.off": "Wyłączono „Ta sama lista dla wszystkich”.",
    "records.given": "Zaakceptowano: {purpose}",
    "records.refused": "Odrzucono: {purpose}",
    "records.withdrawn": "Wycofano zgodę: {purpose}",
    "records.report": "Twoja odpowiedź na pytanie strony: {question}",
    "records.delivery": "Co się stało z raportem. {what}",
    "records.arm.personalised": "Dla porównania przydzielono Cię losowo: widzisz spersonalizowane listy.",
    "records.arm.holdout": "Dla porównania przydzielono Cię losowo: widzisz listę, którą widzą wszyscy.",
    "records.unreadable": {
      one: "Uszkodzony zapis o wielkości jednego bajta. Nikt nie może go odczytać i nie jest używany.",
      few: "Uszkodzony zapis o wielkości {count} bajtów. Nikt nie może go odczytać i nie jest używany.",
      many: "Uszkodzony zapis o wielkości {count} bajtów. Nikt nie może go odczytać i nie jest używany.",
      other: "Uszkodzony zapis o wielkości {count} bajta. Nikt nie może go odczytać i nie jest używany.",
    },
    "records.other": "Coś, czego rodzaju ta strona nie zna: {type}",
    "records.at": "Przechowywane od: {date}.",
    "records.expires": "Zniknie w dniu {date}.",
    "records.valid": "Twoja odpowiedź obowiązuje do: {date}. Zapis o niej zostaje.",
    "records.replaced": "Późniejszy wybór zastąpił ten. Zapis o nim zostaje.",
    "records.stays": "Zostaje, dopóki tego nie cofniesz lub nie usuniesz.",
    "records.measurement": "Zostaje, dopóki nie wyłączysz „{name}”. Wtedy wszystko, co do tego należy, jest usuwane.",
    "records.stuck": "Zostaje, dopóki nie usuniesz wszystkiego.",
    "records.asked":
      "O zgodę prosi {controller}. Jeśli ją wyrazisz, dane są przechowywane na tym urządzeniu najwyżej przez {days}.",
    "records.sensitive": "Tematy wrażliwe wtedy pominięte: {labels}.",
    "records.by.site": "Wybrano to przyciskiem tej witryny, która pokazała własny tekst.",
    "records.by.script": "Zrobił to skrypt tej witryny bez Twojego kliknięcia.",
    "records.gpc": "Twoja przeglądarka wysyłała wtedy Global Privacy Control.",
    "records.erase": "Usuń",
    "records.erase.label": "Usuń. {what}",
    "records.erased": "Usunięto. {what}",
    "records.receipt": "Zapisz potwierdzenie",
    "records.receipt.label": "Zapisz potwierdzenie. {what}",

    "interests.title": "Co Ci się naszym zdaniem podoba",
    "interests.text": "To jest przypuszczenie. Pochodzi tylko z tego, co robisz tutaj.",
    "interests.none": "Nie ma żadnych przypuszczeń o Tobie.",
    "interests.all": "Pokaż wszystkie kategorie",
    "interests.share": "{share} tego, co oglądasz",
    "interests.from": {
      one: "Skąd to pochodzi: jeden wpis",
      few: "Skąd to pochodzi: {count} wpisy",
      many: "Skąd to pochodzi: {count} wpisów",
      other: "Skąd to pochodzi: {count} wpisu",
    },
    "preferences.more": "Więcej",
    "preferences.more.label": "Więcej: {name}",
    "preferences.less": "Mniej",
    "preferences.less.label": "Mniej: {name}",
    "preferences.mute": "Nigdy nie pokazuj",
    "preferences.mute.label": "Nigdy nie pokazuj: {name}",
    "interests.forget": "Zapomnij",
    "interests.forget.label": "Zapomnij: {name}",
    "interests.forget.help": "Zapomnij: gdy przypuszczenie jest błędne. Wszystko, z czego ono pochodzi, zostaje usunięte.",
    "preferences.undo": "Cofnij",
    "preferences.undo.label": "Cofnij. {what}",
    "preferences.said.more": "Zobaczysz więcej: {name}",
    "preferences.said.less": "Zobaczysz mniej: {name}",
    "preferences.said.mute": "Już nie zobaczysz: {name}",
    "preferences.said.clear": "Usunięto preferencję: {name}",
    "interests.said.forget": "Zapomniano: {name}",
    "preferences.title": "Twoje prośby",
    "preferences.none": "Nie ma żadnych próśb.",
    "preferences.about": "Pokazuj więcej lub mniej podobnych",
    "preferences.about.item": "Ten produkt",
    "preferences.about.category": "Kategoria: {name}",
    "preferences.about.provider": "Producent: {name}",
    "learned.title": "Czego przeglądarka nauczyła się od Ciebie",
    "learned.text":
      "Gdy wybierasz coś z listy albo to pomijasz, Twoja przeglądarka uczy się, co jest dla Ciebie ważne. Na " +
      "początku wszystko ma wartość {start}.",
    "learned.none": "Przeglądarka niczego się nie nauczyła.",
    "learned.term.behaviour": "Co oglądali też inni: {percent}",
    "learned.term.content": "Co jest podobne: {percent}",
    "learned.term.history": "Co było oglądane przez Ciebie wcześniej: {percent}",
    "learned.term.popular": "Co podoba się wielu osobom: {percent}",
    "learned.discounted": {
      one: "Pokazane raz i niewybrane, więc przesuwa się trochę w dół: {title}",
      few: "Pokazane {count} razy i niewybrane, więc przesuwa się trochę w dół: {title}",
      many: "Pokazane {count} razy i niewybrane, więc przesuwa się trochę w dół: {title}",
      other: "Pokazane {count} raza i niewybrane, więc przesuwa się trochę w dół: {title}",
    },
    "learned.reset": "Zapomnij to, czego przeglądarka się nauczyła",
    "learned.said.reset": "To, czego przeglądarka się nauczyła, jest zapomniane.",

    "cause.title": "Dlaczego to widzę?",
    "cause.text":
      "Powody za produktem dają razem {whole}. Powody przeciw są odejmowane. Produkty z najwyższym wynikiem są na " +
      "początku. Potem niektóre zamieniają się miejscami, aby lista była bardziej różnorodna, a nowości miały szansę.",
    "cause.none": "Na tej stronie nie ma listy.",
    "cause.list": "Lista {number}",
    "cause.shop": "Ta lista jest taka sama dla wszystkich. Nie została ułożona dla Ciebie.",
    "cause.place": "{place}. {title}",
    "cause.for": "Powody za",
    "cause.against": "Powody przeciw",
    "cause.share": "Udział",
    "cause.small": "Każdy mniej niż {share}: {reasons}",
    "cause.if": "Gdyby to nie było przez Ciebie oglądane: {title}",
    "cause.then.same": "Byłoby to na tym samym miejscu.",
    "cause.then.moved": "Byłoby to na miejscu {then}, a nie na miejscu {now}.",
    "cause.then.gone": "Nie byłoby tego na tej liście.",
    "cause.then.instead": "Tutaj byłoby widać: {title}",
    "cause.then.empty": "Tutaj nie byłoby nic.",
    "cause.failed": "Nie można tego teraz obliczyć.",

    "why.here": "Obliczono na tym urządzeniu. Nic nie zostało wysłane.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – przesuwa w dół",
    "reason.viewed-item": "Oglądane przez Ciebie: {title}",
    "reason.viewed-item.self": "Oglądane już wcześniej",
    "reason.viewed-topic": "Podobne do: {title}",
    "reason.context-item": "Pasuje do: {title}",
    "reason.earlier-visits": "Produkty oglądane podczas wcześniejszych wizyt",
    "reason.usual-price": "Cena zbliżona do tego, co zwykle oglądasz",
    "reason.together": "Kilka z tych powodów łącznie",
    "reason.popular-here": "Tutaj popularne",
    "reason.popular-here.less": "Tutaj mniej popularne",
    "reason.preference": "Chcesz widzieć więcej takich",
    "reason.preference.less": "Chcesz widzieć mniej takich",
    "reason.passed-over": "Było już pokazywane",
    "reason.exploration": "Miejsce przeznaczone dla nowych i mniej znanych produktów",
    "reason.others": {
      one: "Jeszcze jeden powód",
      few: "Jeszcze {count} powody",
      many: "Jeszcze {count} powodów",
      other: "Jeszcze {count} powodu",
    },

    "settings.title": "Ustawienia",
    "settings.recommendations":
      "To, co tu oglądasz i robisz, jest przechowywane w tej przeglądarce i używane do wybierania tego, co widzisz. " +
      "Jeśli to wyłączysz, wszystko to zostanie usunięte.",
    "settings.offers":
      "Ta strona może wybierać oferty, które mogą Ci odpowiadać. Jeśli to wyłączysz, zobaczysz te same oferty co " +
      "wszyscy.",
    "settings.sensitive":
      "Ten temat może wiele o Tobie powiedzieć. Dopóki to jest wyłączone, to, co oglądasz na ten temat, nie jest " +
      "przechowywane ani używane. Jeśli to włączysz, liczy się jak wszystko inne. Jeśli znów to wyłączysz, to, co " +
      "było o nim przechowywane, zostanie usunięte.",
    "settings.pause": "Pauza",
    "settings.pause.text":
      "Dopóki to jest włączone, nic nowego nie jest przechowywane. To, co już jest, zostaje i nadal jest używane.",
    "settings.unprofiled": "Ta sama lista dla wszystkich",
    "settings.unprofiled.text":
      "Dopóki to jest włączone, to, co jest o Tobie przechowywane, nie jest używane i żadne odpowiedzi nie są " +
      "wysyłane. Widzisz to, co widzą wszyscy, bez tego, co na Twoją prośbę nigdy nie ma być pokazywane. To, co " +
      "robisz, jest nadal przechowywane. Aby zatrzymać także to, włącz „{pause}”.",
    "settings.needs":
      "Możesz tego użyć, gdy przełącznik „{name}” jest włączony. Do tego czasu nic nie jest przechowywane i widzisz " +
      "to, co widzą wszyscy.",
    "settings.given": "Zgoda wyrażona {date}. Obowiązuje do {until}. Potem pytanie pojawi się ponownie.",
    "settings.refused": "Odrzucono {date}. Pytanie nie pojawi się ponownie przed {until}.",
    "settings.withdrawn": "Zgoda wycofana {date}. Pytanie nie pojawi się ponownie przed {until}.",
    "settings.gpc":
      "Twoja przeglądarka prosi strony, aby Cię nie profilowały (Global Privacy Control). Ta strona to respektuje. " +
      "Jeśli samodzielnie włączysz tu jakieś ustawienie, obowiązuje Twój wybór.",
    "settings.gpc.off": "Wyłączone, ponieważ Twoja przeglądarka wysyła Global Privacy Control.",
    "settings.said.on": "Włączono: {name}",
    "settings.said.off": "Wyłączono: {name}",
    "settings.said.erased": "Wyłączono i usunięto to, co było do tego przechowywane: {name}",

    "reports.title": "Co zostało wysłane",
    "reports.none": "Nie ma tu raportów. Żaden nie został wysłany albo został usunięty, gdy wygasła zgoda.",
    "reports.text": "Jeśli kiedyś zostanie wysłany raport, będzie tutaj: w słowach i bajt po bajcie.",
    "reports.at": "Wysłano w dniu {date}.",
    "reports.off": "Nic nie jest wysyłane. Aby tak było, trzeba by włączyć: {names}",
    "reports.paused": "Nic nie jest wysyłane, gdy włączono „Pauza”.",
    "reports.unprofiled": "Nic nie jest wysyłane, gdy włączono „Ta sama lista dla wszystkich”.",
    "reports.next": "Co zostałoby wysłane",
    "reports.answer": "Twoja odpowiedź: {answer}",
    "reports.after": "To może się jeszcze zmienić. Zostałoby to wysłane po tym dniu: {date}.",
    "reports.misfits": "Na {of} osób z tą odpowiedzią około {misfits} wysyła liczbę, która do niej nie pasuje.",
    "reports.noise":
      "Gdyby bez tego raportu trafna była połowa domysłów na temat Twojej odpowiedzi, z nim trafnych byłoby najwyżej " +
      "{right} na {of} (ε = {epsilon}).",
    "reports.changes":
      "Ta sama odpowiedź ponownie wysyła tę samą liczbę. Na {of} zmienionych odpowiedzi około {noticed} zmienia też " +
      "liczbę. Kto wie, że oba raporty są Twoje, wie wtedy, że Twoja odpowiedź się zmieniła.",
    "reports.ready": "Utworzono, ale nie wysłano.",
    "reports.about": "Dotyczy tego czasu: {epoch}.",
    "reports.sending": "Nie wiadomo, czy dotarło.",
    "reports.accepted": "Dotarło.",
    "reports.rejected": "Odrzucono.",
    "reports.failed": "Nic nie wskazuje na to, że dotarło.",
    "reports.symbol": "Zamiast Twojej odpowiedzi wysyłana jest liczba {symbol}.",
    "reports.byte.version": "Wersja",
    "reports.byte.arm": "Lista: 0 nie podano, 1 Twoja, 2 wszystkich",
    "reports.byte.epoch": "Miesiąc, tydzień lub dzień, licząc od 1970",
    "reports.byte.metric": "Pytanie",
    "reports.byte.symbol": "Odpowiedź z szumem",
    "answer.none": "nic",
    "answer.view": "obejrzano coś",
    "answer.click": "wybrano z listy",
    "answer.cart": "włożono do koszyka",
    "answer.purchase": "kupiono",
    "answer.no": "nie",
    "answer.yes": "tak",

    "take.title": "Pobierz lub zaimportuj swoje dane",
    "take.export": "Zapisz kopię wszystkiego",
    "take.export.text":
      "Dostajesz plik. Możesz go przeczytać i wczytać w innej przeglądarce. Twoje potwierdzenia są w nim dla Ciebie: " +
      "nie wczytują się gdzie indziej.",
    "take.export.said": "Plik jest zapisany: {name}",
    "take.receipts": "Zapisz wszystkie potwierdzenia",
    "take.receipts.text":
      "Potwierdzenie mówi, kto pytał i o co, jaka była Twoja odpowiedź i z kiedy jest. To Twój dowód.",
    "take.receipts.none": "Nic jeszcze nie zaakceptowano, więc nie ma potwierdzeń.",
    "take.import": "Wczytaj kopię z pliku",
    "take.import.text": "Zobaczysz, co jest w pliku, zanim cokolwiek zostanie dodane.",
    "take.import.found": {
      one: "W pliku jest jeden wpis.",
      few: "W pliku są {count} wpisy.",
      many: "W pliku jest {count} wpisów.",
      other: "W pliku jest {count} wpisu.",
    },
    "take.import.fresh": {
      one: "Jeden z nich jest tu nowy.",
      few: "{count} z nich są tu nowe.",
      many: "{count} z nich jest tu nowych.",
      other: "{count} z nich jest tu nowe.",
    },
    "take.import.add": "Dodaj to, co nowe",
    "take.import.cancel": "Nic nie dodawaj",
    "take.import.said": {
      one: "Dodano jeden wpis.",
      few: "Dodano {count} wpisy.",
      many: "Dodano {count} wpisów.",
      other: "Dodano {count} wpisu.",
    },
    "take.import.cancelled": "Nic nie dodano.",
    "take.import.damaged": "Ten plik jest uszkodzony albo nie jest kopią stąd. Nic nie dodano.",
    "take.import.version": "Ten plik pochodzi z innej wersji tego narzędzia. Nic nie dodano.",
    "take.import.consent": "Najpierw włącz „{name}”, a potem wczytaj plik. Nic nie dodano.",
    "take.erase": "Usuń wszystko",
    "take.erase.text":
      "To usuwa wszystko, co jest tu przechowywane, razem z Twoimi odpowiedziami, w każdej otwartej karcie tej " +
      "strony.",
    "take.erase.ask": "Czy chcesz usunąć wszystko? Nie da się tego odzyskać.",
    "take.erase.yes": "Tak, usuń wszystko",
    "take.erase.no": "Nie, zachowaj",
    "take.erase.kept": "Nic nie usunięto.",
    "take.erase.said": "Wszystko jest usunięte, w każdej otwartej karcie.",

    "ranking.title": "Jak powstają listy",

    "works.title": "Jak to działa",
    "works.text": "Ta strona zapytała przed chwilą samo narzędzie. Oto jego odpowiedzi.",
    "works.network": "Sieć",
    "works.sealed": {
      one:
        "Zamknięte. Część, która ma Twoje dane, nie może ich nigdzie wysłać. Przed chwilą sprawdzono jedną drogę na " +
        "zewnątrz i jest ona zamknięta.",
      few:
        "Zamknięte. Część, która ma Twoje dane, nie może ich nigdzie wysłać. Przed chwilą sprawdzono {count} drogi " +
        "na zewnątrz i wszystkie są zamknięte.",
      many:
        "Zamknięte. Część, która ma Twoje dane, nie może ich nigdzie wysłać. Przed chwilą sprawdzono {count} dróg na " +
        "zewnątrz i wszystkie są zamknięte.",
      other:
        "Zamknięte. Część, która ma Twoje dane, nie może ich nigdzie wysłać. Przed chwilą sprawdzono {count} drogi " +
        "na zewnątrz i wszystkie są zamknięte.",
    },
    "works.unsealed":
      "Niezamknięte. Tutaj sama przeglądarka nie powstrzymuje części, która ma Twoje dane, przed wysyłaniem.",
    "works.open": "Niezamknięte drogi: {names}",
    "works.encryption": "Szyfrowanie",
    "works.encryption.split": "Zaszyfrowane. Gdy coś jest usuwane, jego klucz zostaje nadpisany.",
    "works.encryption.database":
      "Zaszyfrowane. Gdy coś jest usuwane, przeglądarka może przez pewien czas zachować jego klucz.",
    "works.encryption.limits":
      "Kto może używać Twojego konta na tym urządzeniu, może przeczytać to, co jest przechowywane. Inne skrypty " +
      "tej strony też mogą.",
    "works.storage": "Miejsce przechowywania",
    "works.storage.indexeddb":
      "Przechowywane w tej przeglądarce, na tym urządzeniu. Twoja przeglądarka może to sama usunąć.",
    "works.storage.memory":
      "Przechowywane tylko do zamknięcia tej strony, bo Twoja przeglądarka nie pozwala na więcej.",
    "works.storage.none": "Nic nie jest przechowywane.",
    "works.newer": "Są tu dane nowszej wersji tego narzędzia. Zostały pozostawione bez zmian i nie są używane.",
    "works.retention": "Jak długo",
    "works.retention.text":
      "To, co tu oglądasz i robisz, jest przechowywane najwyżej przez {days}. Twoje wybory, prośby i odpowiedzi są " +
      "przechowywane dłużej.",
    "works.next": "Następny wpis zniknie w dniu {date}.",
    "works.answers": "Twoje odpowiedzi",
    "works.answers.given": "Zaakceptowano, obowiązuje do {date}: {purpose}",
    "works.answers.no": "Odrzucono, obowiązuje do {date}: {purpose}",
    "works.answers.none": "Nie ma żadnych.",
    "works.rules": "Zasady tej strony",
    "works.rules.text": "Wersja {revision}",
    "works.controller": "Kto za to odpowiada",
    "works.contact": "Kontakt",
    "works.address": "Adres",
    "works.notice": "Informacja o prywatności",
    "works.notice.read": "Przeczytaj informację o prywatności",
  },
};
