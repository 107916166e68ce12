/** Spanish, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "es",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Cada artículo recibe una puntuación, y los de mayor puntuación aparecen primero. Estos son los " +
      "parámetros principales:",
    "ranking.parameter": "Parámetro",
    "ranking.weight": "Peso medio",
    "ranking.behaviour": "Lo que otras personas vieron junto con los artículos que viste",
    "ranking.content": "El parecido con los artículos que viste",
    "ranking.history": "Lo que viste en visitas anteriores y a qué precios",
    "ranking.popular": "Lo popular que es un artículo",
    "ranking.together": "Varios de estos parámetros combinados",
    "ranking.measured": {
      one:
        "Calculado para {count} visita de un registro: la parte media de cada parámetro en la puntuación de un " +
        "artículo.",
      many:
        "Calculado para {count} de visitas de un registro: la parte media de cada parámetro en la puntuación de un " +
        "artículo.",
      other:
        "Calculado para {count} visitas de un registro: la parte media de cada parámetro en la puntuación de un " +
        "artículo.",
    },
    "ranking.preferences":
      "Lo que pides con «{more}» y «{less}» hace subir o bajar artículos. Lo que marcas con «{never}» queda " +
      "fuera.",
    "ranking.choices":
      "Si eliges un artículo de una lista, los motivos por los que estaba en ella cuentan más a partir de entonces. " +
      "Los artículos que pasas por alto cuentan un poco menos.",
    "ranking.then": "Después algunos artículos cambian de lugar:",
    "ranking.diversity": "Para dar variedad, los artículos parecidos se separan (peso: {percent}).",
    "ranking.calibration": "La lista se acerca a tu propia mezcla de categorías (peso: {percent}).",
    "ranking.provider":
      "Un mismo fabricante ocupa como máximo el {percent} de una lista, redondeado hacia arriba a artículos enteros, " +
      "mientras haya suficientes artículos de otros.",
    "ranking.exploration": {
      one: "Todos los lugares están reservados para artículos nuevos o menos conocidos.",
      many: "Uno de cada {count} de lugares está reservado para un artículo nuevo o menos conocido.",
      other: "Uno de cada {count} lugares está reservado para un artículo nuevo o menos conocido.",
    },
    "ranking.unprofiled":
      "Para ver listas sin elaboración de perfiles, activa «{unprofiled}». Las listas dependen entonces solo de lo " +
      "que es popular y de la página en la que estás; lo que pediste no ver nunca sigue quedando fuera.",
    "ranking.unmeasured": "Los pesos de las listas que ves ahora no se han medido.",
    "ranking.audit": "La última comprobación de las listas",
    "ranking.audit.log": {
      one: "Fecha: {date}. Listas comprobadas: las de {count} visita de un registro.",
      many: "Fecha: {date}. Listas comprobadas: las de {count} de visitas de un registro.",
      other: "Fecha: {date}. Listas comprobadas: las de {count} visitas de un registro.",
    },
    "ranking.audit.simulated": {
      one: "Fecha: {date}. Listas comprobadas: las de {count} visita simulada.",
      many: "Fecha: {date}. Listas comprobadas: las de {count} de visitas simuladas.",
      other: "Fecha: {date}. Listas comprobadas: las de {count} visitas simuladas.",
    },
    "ranking.audit.limits": "Límites que este sitio ha fijado para sus listas y que se respetaron: {kept} de {all}",
    "ranking.audit.coverage": "Artículos del catálogo que estaban en al menos una lista: {percent}",
    "ranking.audit.tail": "Lugares de las listas que ocuparon artículos menos populares: {percent}",
    "ranking.audit.segments":
      "Listas que contenían el artículo que el visitante vio después: de {low} a {high}, según el grupo de " +
      "visitantes",
  },
};
