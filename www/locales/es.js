/** Spanish: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "es",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "¿Puede este sitio recordar lo que miras?",
    "consent.text":
      "{controller} te lo pregunta. Si dices que sí, este navegador guarda durante {days} como máximo lo que miras y " +
      "lo que se te muestra aquí. Se queda en este dispositivo. Nada de eso se envía a nadie.",
    "consent.days": { one: "{count} día", many: "{count} de días", other: "{count} días" },
    "consent.for.recommendations": "Se usa para proponerte cosas que pueden gustarte.",
    "consent.for.offers": "Se usa para elegir ofertas que pueden gustarte.",
    "consent.for.both": "Se usa para proponerte cosas y para elegir ofertas que pueden gustarte.",
    "consent.covers":
      "«{accept}» significa sí solo a eso. Todo lo demás está desactivado, salvo que lo marques uno por uno.",
    "consent.stop": "Puedes cambiar de opinión en cualquier momento. Entonces se borra lo que se guardó.",
    "consent.contact": "¿Tienes preguntas? Escribe a {contact}.",
    "consent.notice": "Leer el aviso de privacidad",
    "consent.accept": "Aceptar",
    "consent.refuse": "Rechazar",
    "consent.choose": "Elegir uno por uno",
    "consent.save": "Guardar esta elección",
    "consent.controller": "Este sitio",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recomendaciones",
    "purpose.recommendations.text": "Proponer cosas que pueden gustarme.",
    "purpose.offers": "Ofertas",
    "purpose.offers.text": "Elegir ofertas que pueden gustarme.",
    "purpose.measurement": "Recuento",
    "purpose.measurement.text":
      "Ayudar al sitio a ver qué funciona. {often}, tu navegador envía una respuesta a cada pregunta del sitio. " +
      "Lleva azar mezclado, así que nadie puede estar seguro de qué respuesta es la tuya.",
    "purpose.measurement.compare":
      "Para comparar, el sitio muestra la lista normal a algunos de los que dicen sí. También se envía qué lista se " +
      "te muestra.",
    "often.day": "Una vez al día",
    "often.week": "Una vez a la semana",
    "often.month": "Una vez al mes",
    "purpose.sensitive": "Tema privado: {label}",
    "purpose.sensitive.text": "Guardar y usar también lo que miro sobre «{label}». Si no lo marco, se deja fuera.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Este sitio ha cambiado lo que pide",
    "renew.text": "Antes dijiste que sí. Hasta que respondas, lo guardado no se usa y no se añade nada.",
    "renew.retention": "Se guarda durante {to} en lugar de {from}.",
    "renew.controller": "Responsable ahora: {to}. Antes: {from}.",
    "renew.sensitive": "«{label}» se guardaría como todo lo demás.",
    "renew.collector": "El recuento se envía a {to} en lugar de {from}.",
    "renew.measurement": "El recuento pide más que antes.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Activado: {purposes}. Todo lo demás está desactivado.",
    "consent.refused": "Todo está desactivado. Solo se recuerda esta respuesta.",
    "consent.withdrawn": "Todo está desactivado, y lo que se guardó está borrado.",
    "consent.failed": "No se pudo guardar tu respuesta. Inténtalo de nuevo.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Con Global Privacy Control, tu navegador pide a los sitios que no hagan un perfil de ti. Este sitio no lo hace.",
    "gpc.choose": "Decidir otra cosa",
    "gpc.ask":
      "Con Global Privacy Control, tu navegador pide a los sitios que no hagan un perfil de ti. Lo que elijas aquí " +
      "vale en su lugar.",

    "why.button": "¿Por qué esto?",
    "why.label": "¿Por qué esto? {title}",
    "why.failed": "Ahora mismo no hay ninguna explicación.",

    "preferences.open": "Tus datos y lo que eliges",
    "preferences.failed": "Esto no se puede abrir ahora mismo. Inténtalo de nuevo.",
  },
};
