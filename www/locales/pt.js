/** Portuguese (of Brazil): the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pt",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Este site pode lembrar o que você vê?",
    "consent.text":
      "{controller} faz esta pergunta. Se você disser sim, este navegador guarda por {days} no máximo o que você vê e " +
      "o que é mostrado a você aqui. Tudo fica neste dispositivo. Nada disso é enviado a ninguém.",
    "consent.days": { one: "{count} dia", many: "{count} de dias", other: "{count} dias" },
    "consent.for.recommendations": "Isso é usado para sugerir coisas que podem agradar a você.",
    "consent.for.offers": "Isso é usado para escolher ofertas que podem agradar a você.",
    "consent.for.both": "Isso é usado para sugerir coisas e escolher ofertas que podem agradar a você.",
    "consent.covers":
      "“{accept}” quer dizer sim só para isso. Todo o resto fica desligado, a não ser que você marque um por um.",
    "consent.stop": "Você pode mudar de ideia a qualquer momento. O que foi guardado é então apagado.",
    "consent.contact": "Tem perguntas? Escreva para {contact}.",
    "consent.notice": "Ler o aviso de privacidade",
    "consent.accept": "Aceitar",
    "consent.refuse": "Recusar",
    "consent.choose": "Escolher um por um",
    "consent.save": "Salvar estas escolhas",
    "consent.controller": "Este site",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recomendações",
    "purpose.recommendations.text": "Sugerir coisas que podem me agradar.",
    "purpose.offers": "Ofertas",
    "purpose.offers.text": "Escolher ofertas que podem me agradar.",
    "purpose.measurement": "Contagem",
    "purpose.measurement.text":
      "Ajudar o site a ver o que funciona. {often}, o seu navegador envia uma resposta a cada pergunta do site. O " +
      "acaso é misturado a ela, então ninguém pode ter certeza de qual resposta é a sua.",
    "purpose.measurement.compare":
      "Para comparar, o site mostra a lista comum a algumas das pessoas que dizem sim. Também é enviado qual lista é " +
      "mostrada a você.",
    "often.day": "Uma vez por dia",
    "often.week": "Uma vez por semana",
    "often.month": "Uma vez por mês",
    "purpose.sensitive": "Assunto privado: {label}",
    "purpose.sensitive.text": "Guardar e usar também o que eu vejo sobre “{label}”. Sem a marca, isso fica de fora.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Este site mudou o que pede",
    "renew.text": "Antes você disse sim. Até você responder, o que foi guardado não é usado e nada é acrescentado.",
    "renew.retention": "Guardado por {to} em vez de {from}.",
    "renew.controller": "Responsável agora: {to}. Antes: {from}.",
    "renew.sensitive": "“{label}” seria guardado como todo o resto.",
    "renew.collector": "A contagem é enviada para {to} em vez de {from}.",
    "renew.measurement": "A contagem pede mais do que antes.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Ligado: {purposes}. Todo o resto está desligado.",
    "consent.refused": "Tudo está desligado. Só esta resposta é lembrada.",
    "consent.withdrawn": "Tudo está desligado, e o que foi guardado está apagado.",
    "consent.failed": "Não foi possível guardar a sua resposta. Tente de novo.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Com o Global Privacy Control, o seu navegador pede aos sites que não criem um perfil seu. Este site não cria.",
    "gpc.choose": "Decidir de outro modo",
    "gpc.ask":
      "Com o Global Privacy Control, o seu navegador pede aos sites que não criem um perfil seu. O que você escolhe " +
      "aqui vale no lugar disso.",

    "why.button": "Por que isto?",
    "why.label": "Por que isto? {title}",
    "why.failed": "Não há nenhuma explicação no momento.",

    "preferences.open": "Os seus dados e as suas escolhas",
    "preferences.failed": "Não é possível abrir isto agora. Tente de novo.",
  },
};
