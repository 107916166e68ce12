/** European Portuguese, for "How the lists are made". Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pt",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Cada item recebe uma pontuação, e os itens com maior pontuação vêm primeiro. Estes são os parâmetros " +
      "principais:",
    "ranking.parameter": "Parâmetro",
    "ranking.weight": "Peso médio",
    "ranking.behaviour": "O que outros viram juntamente com os itens que viu",
    "ranking.content": "A semelhança com os itens que viu",
    "ranking.history": "O que viu em visitas anteriores e a que preços",
    "ranking.popular": "A popularidade de um item",
    "ranking.together": "Vários destes combinados",
    "ranking.measured": {
      one:
        "Calculado para {count} visita de um ficheiro de registo: a parte média de cada parâmetro na pontuação de " +
        "um item.",
      many:
        "Calculado para {count} de visitas de um ficheiro de registo: a parte média de cada parâmetro na pontuação " +
        "de um item.",
      other:
        "Calculado para {count} visitas de um ficheiro de registo: a parte média de cada parâmetro na pontuação de " +
        "um item.",
    },
    "ranking.preferences":
      "O que pede com “{more}” e “{less}” faz subir e descer itens. O que marca com “{never}” fica de fora.",
    "ranking.choices":
      "Se escolher um item numa lista, as razões por que ele lá estava passam a contar mais. Os itens que ignora " +
      "contam um pouco menos.",
    "ranking.then": "Depois, alguns itens trocam de lugar:",
    "ranking.diversity": "Para haver variedade, os itens semelhantes são espalhados pela lista (peso: {percent}).",
    "ranking.calibration": "A lista é aproximada da sua própria combinação de categorias (peso: {percent}).",
    "ranking.provider":
      "Uma marca ocupa, no máximo, {percent} de uma lista, com arredondamento para cima a itens inteiros, desde que " +
      "haja itens suficientes de outras.",
    "ranking.exploration": {
      one: "Todos os lugares estão reservados para itens novos ou menos conhecidos.",
      many: "Um em cada {count} de lugares está reservado para um item novo ou menos conhecido.",
      other: "Um em cada {count} lugares está reservado para um item novo ou menos conhecido.",
    },
    "ranking.unprofiled":
      "Para ver listas sem definição de perfis, ative “{unprofiled}”. As listas dependem então apenas do que é " +
      "popular e da página em que está; o que pediu para nunca ver continua a ficar de fora.",
    "ranking.unmeasured": "Os pesos das listas que vê agora não foram medidos.",
    "ranking.audit": "A última verificação das listas",
    "ranking.audit.log": {
      one: "Data: {date}. Foram verificadas as listas para {count} visita de um ficheiro de registo.",
      many: "Data: {date}. Foram verificadas as listas para {count} de visitas de um ficheiro de registo.",
      other: "Data: {date}. Foram verificadas as listas para {count} visitas de um ficheiro de registo.",
    },
    "ranking.audit.simulated": {
      one: "Data: {date}. Foram verificadas as listas de {count} visita simulada.",
      many: "Data: {date}. Foram verificadas as listas de {count} de visitas simuladas.",
      other: "Data: {date}. Foram verificadas as listas de {count} visitas simuladas.",
    },
    "ranking.audit.limits": "Limites que este site definiu para as suas listas e que foram cumpridos: {kept} de {all}",
    "ranking.audit.coverage": "Itens do catálogo que apareceram em pelo menos uma lista: {percent}",
    "ranking.audit.tail": "Lugares das listas que couberam a itens menos populares: {percent}",
    "ranking.audit.segments":
      "Listas que continham o item que o visitante viu a seguir: de {low} a {high}, consoante o grupo de " +
      "visitantes",
  },
};
