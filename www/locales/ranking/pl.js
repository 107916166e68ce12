/** Polish, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pl",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Każdy produkt otrzymuje wynik. Produkty z najwyższym wynikiem są na początku. Oto główne parametry:",
    "ranking.parameter": "Parametr",
    "ranking.weight": "Średnia waga",
    "ranking.behaviour": "Co inni oglądali razem z produktami oglądanymi przez Ciebie",
    "ranking.content": "Podobieństwo do produktów oglądanych przez Ciebie",
    "ranking.history": "Co było oglądane przez Ciebie podczas wcześniejszych wizyt i w jakich cenach",
    "ranking.popular": "Popularność produktu",
    "ranking.together": "Kilka z tych parametrów łącznie",
    "ranking.measured": {
      one: "Obliczono dla {count} wizyty z dziennika: średni udział każdego parametru w wyniku produktu.",
      few: "Obliczono dla {count} wizyt z dziennika: średni udział każdego parametru w wyniku produktu.",
      many: "Obliczono dla {count} wizyt z dziennika: średni udział każdego parametru w wyniku produktu.",
      other: "Obliczono dla {count} wizyty z dziennika: średni udział każdego parametru w wyniku produktu.",
    },
    "ranking.preferences":
      "To, o co prosisz przyciskami „{more}” i „{less}”, przesuwa produkty w górę i w dół. To, co oznaczysz " +
      "przyciskiem „{never}”, jest pomijane.",
    "ranking.choices":
      "Gdy wybierzesz produkt z listy, powody, dla których się na niej znalazł, liczą się odtąd bardziej. " +
      "Produkty, które pomijasz, liczą się trochę mniej.",
    "ranking.then": "Potem niektóre produkty zamieniają się miejscami:",
    "ranking.diversity": "Aby lista była bardziej różnorodna, podobne produkty są rozsuwane (waga: {percent}).",
    "ranking.calibration": "Lista jest zbliżana do Twoich własnych proporcji kategorii (waga: {percent}).",
    "ranking.provider":
      "Jeden producent zajmuje najwyżej {percent} listy, z zaokrągleniem w górę do całych produktów, o ile wystarcza " +
      "produktów innych.",
    "ranking.exploration": {
      one: "Każde miejsce jest przeznaczone dla nowego lub mniej znanego produktu.",
      few: "Jedno miejsce na {count} jest przeznaczone dla nowego lub mniej znanego produktu.",
      many: "Jedno miejsce na {count} jest przeznaczone dla nowego lub mniej znanego produktu.",
      other: "Jedno miejsce na {count} jest przeznaczone dla nowego lub mniej znanego produktu.",
    },
    "ranking.unprofiled":
      "Aby widzieć listy bez profilowania, włącz „{unprofiled}”. Listy zależą wtedy tylko od tego, co jest " +
      "popularne, i od strony, na której jesteś; to, co na Twoją prośbę nigdy nie ma być pokazywane, nadal jest " +
      "pomijane.",
    "ranking.unmeasured": "Dla list, które teraz widzisz, wagi nie zostały zmierzone.",
    "ranking.audit": "Ostatnia kontrola list",
    "ranking.audit.log": {
      one: "Data: {date}. Sprawdzono listy dla {count} wizyty z dziennika.",
      few: "Data: {date}. Sprawdzono listy dla {count} wizyt z dziennika.",
      many: "Data: {date}. Sprawdzono listy dla {count} wizyt z dziennika.",
      other: "Data: {date}. Sprawdzono listy dla {count} wizyty z dziennika.",
    },
    "ranking.audit.simulated": {
      one: "Data: {date}. Sprawdzono listy z {count} symulowanej wizyty.",
      few: "Data: {date}. Sprawdzono listy z {count} symulowanych wizyt.",
      many: "Data: {date}. Sprawdzono listy z {count} symulowanych wizyt.",
      other: "Data: {date}. Sprawdzono listy z {count} symulowanej wizyty.",
    },
    "ranking.audit.limits":
      "Limity, które ta strona ustaliła dla swoich list i które zostały zachowane: {kept} z {all}",
    "ranking.audit.coverage": "Produkty z katalogu, które znalazły się na co najmniej jednej liście: {percent}",
    "ranking.audit.tail": "Miejsca na listach, które przypadły mniej popularnym produktom: {percent}",
    "ranking.audit.segments":
      "Listy zawierające produkt, który osoba odwiedzająca obejrzała jako następny: od {low} do {high}, " +
      "zależnie od grupy odwiedzających",
  },
};
