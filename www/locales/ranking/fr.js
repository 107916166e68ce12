/** French, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fr",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Chaque article reçoit un score, et les articles au score le plus élevé viennent en premier. Voici les " +
      "principaux paramètres :",
    "ranking.parameter": "Paramètre",
    "ranking.weight": "Poids moyen",
    "ranking.behaviour": "Ce que d’autres ont consulté avec les articles que vous avez consultés",
    "ranking.content": "La ressemblance avec les articles que vous avez consultés",
    "ranking.history": "Ce que vous avez consulté lors de visites précédentes, et à quels prix",
    "ranking.popular": "La popularité d’un article",
    "ranking.together": "Plusieurs de ces paramètres combinés",
    "ranking.measured": {
      one:
        "Calculé pour {count} visite enregistrée dans un journal : la part moyenne de chaque paramètre dans le score " +
        "d’un article.",
      many:
        "Calculé pour {count} de visites enregistrées dans un journal : la part moyenne de chaque paramètre dans le " +
        "score d’un article.",
      other:
        "Calculé pour {count} visites enregistrées dans un journal : la part moyenne de chaque paramètre dans le " +
        "score d’un article.",
    },
    "ranking.preferences":
      "Ce que vous demandez avec « {more} » et « {less} » fait monter ou descendre des articles. Ce que vous " +
      "marquez avec « {never} » est écarté.",
    "ranking.choices":
      "Si vous choisissez un article dans une liste, les raisons de sa présence dans cette liste comptent davantage " +
      "à partir de ce moment. Les articles que vous laissez de côté comptent un peu moins.",
    "ranking.then": "Ensuite, quelques articles changent de place :",
    "ranking.diversity": "Pour varier la liste, les articles qui se ressemblent sont espacés (poids : {percent}).",
    "ranking.calibration": "La liste est rapprochée de votre propre mélange de catégories (poids : {percent}).",
    "ranking.provider":
      "Un même fabricant occupe au plus {percent} d’une liste, en arrondissant à l’article entier supérieur, tant " +
      "qu’il y a assez d’articles des autres.",
    "ranking.exploration": {
      one: "Une place sur {count} est réservée à un article nouveau ou moins connu.",
      many: "Une place sur {count} est réservée à un article nouveau ou moins connu.",
      other: "Une place sur {count} est réservée à un article nouveau ou moins connu.",
    },
    "ranking.unprofiled":
      "Pour voir des listes sans profilage, activez « {unprofiled} ». Les listes dépendent alors seulement de ce qui " +
      "est populaire et de la page où vous êtes ; ce que vous avez demandé à ne jamais voir reste écarté.",
    "ranking.unmeasured": "Les poids des listes que vous voyez maintenant n’ont pas été mesurés.",
    "ranking.audit": "La dernière vérification des listes",
    "ranking.audit.log": {
      one: "Date : {date}. Listes vérifiées : celles de {count} visite enregistrée dans un journal.",
      many: "Date : {date}. Listes vérifiées : celles de {count} de visites enregistrées dans un journal.",
      other: "Date : {date}. Listes vérifiées : celles de {count} visites enregistrées dans un journal.",
    },
    "ranking.audit.simulated": {
      one: "Date : {date}. Listes vérifiées : celles de {count} visite simulée.",
      many: "Date : {date}. Listes vérifiées : celles de {count} de visites simulées.",
      other: "Date : {date}. Listes vérifiées : celles de {count} visites simulées.",
    },
    "ranking.audit.limits": "Limites que ce site a fixées pour ses listes et qui ont été respectées : {kept} sur {all}",
    "ranking.audit.coverage": "Articles du catalogue présents dans au moins une liste : {percent}",
    "ranking.audit.tail": "Places dans les listes occupées par des articles moins populaires : {percent}",
    "ranking.audit.segments":
      "Listes qui contenaient l’article que le visiteur a consulté ensuite : de {low} à {high}, selon le " +
      "groupe de visiteurs",
  },
};
