/** European Portuguese: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pt",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Permite que este site memorize o que vê?",
    "consent.text":
      "{controller} gostaria de memorizar o que vê e faz aqui e o que lhe é mostrado. Estes dados ficam neste " +
      "dispositivo por {days} no máximo. Não são enviados a ninguém.",
    "consent.days": { one: "{count} dia", many: "{count} de dias", other: "{count} dias" },
    "consent.for.recommendations": "São usados para recomendar o que lhe pode interessar.",
    "consent.for.offers": "São usados para escolher ofertas que lhe podem interessar.",
    "consent.for.both": "São usados para escolher recomendações e ofertas que lhe podem interessar.",
    "consent.covers": "“{accept}” vale apenas para isto. Tudo o resto está desativado, a menos que o selecione.",
    "consent.stop": "Pode mudar de ideias a qualquer momento. O que foi guardado é então eliminado.",
    "consent.contact": "Dúvidas? Escreva para {contact}.",
    "consent.notice": "Aviso de privacidade",
    "consent.accept": "Aceitar",
    "consent.refuse": "Rejeitar",
    "consent.choose": "Gerir opções",
    "consent.save": "Guardar opções",
    "consent.controller": "Este site",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recomendações",
    "purpose.recommendations.text": "Recomendar o que me pode interessar.",
    "purpose.offers": "Ofertas",
    "purpose.offers.text": "Escolher ofertas que me podem interessar.",
    "purpose.measurement": "Estatísticas",
    "purpose.measurement.text":
      "Ajude este site a perceber o que funciona. {often}, o seu navegador envia uma resposta a cada pergunta do " +
      "site. Antes é adicionado ruído aleatório.",
    "noise.month":
      "Se, sem as suas respostas, metade dos palpites sobre si estivesse certa, com todas as respostas de um mês " +
      "estariam certos no máximo {right} em {of}. Se uma resposta mudar, isso pode ser notado.",
    "purpose.measurement.recipient": "As respostas são enviadas para {recipient} ({host}).",
    "purpose.measurement.compare":
      "Para comparar resultados, algumas pessoas que aceitam veem a lista padrão. Também é enviada a indicação da " +
      "lista que vê.",
    "often.day": "Uma vez por dia",
    "often.week": "Uma vez por semana",
    "often.month": "Uma vez por mês",
    "purpose.sensitive": "Tema sensível: {label}",
    "purpose.sensitive.text":
      "Memorizar e usar também o que vejo sobre “{label}”. Se não for selecionado, este tema fica de fora.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Este site mudou o que pede",
    "renew.text":
      "Já tinha aceitado. Até responder de novo, o que foi guardado para esta finalidade não é usado para ela e " +
      "nada de novo é guardado para ela.",
    "renew.retention": "Guardado por {to} no máximo, em vez de {from}.",
    "renew.controller": "Responsável agora: {to}. Antes: {from}.",
    "renew.sensitive": "O que vê sobre “{label}” seria guardado como tudo o resto.",
    "renew.collector": "As estatísticas seriam enviadas para {to} em vez de {from}.",
    "renew.recipient": "{to} receberia as estatísticas em vez de {from}.",
    "renew.measurement": "As estatísticas pediriam mais informações do que antes.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Ativado: {purposes}. Tudo o resto está desativado.",
    "consent.refused": "Tudo está desativado. Só esta escolha é memorizada.",
    "consent.withdrawn": "Tudo está desativado. O que estava guardado foi eliminado.",
    "consent.failed": "Não foi possível guardar a sua escolha. Tente novamente.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "O seu navegador pede aos sites que não criem um perfil seu (Global Privacy Control). Este site respeita esse " +
      "pedido.",
    "gpc.choose": "Gerir opções",
    "gpc.ask":
      "O seu navegador pede aos sites que não criem um perfil seu (Global Privacy Control). Neste site, vale antes o " +
      "que escolher aqui.",

    "why.button": "Por que razão vejo isto?",
    "why.label": "Por que razão vejo isto? {title}",
    "why.failed": "Nenhuma explicação está disponível neste momento.",

    "preferences.open": "Os seus dados e opções",
    "preferences.failed": "Não foi possível abrir. Tente novamente.",
  },
};
