/** Spanish: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "es",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "¿Puede este sitio recordar lo que ves?",
    "consent.text":
      "{controller} quiere recordar lo que ves y haces aquí y lo que se te muestra. Esta información se guarda en " +
      "este dispositivo durante {days} como máximo. No se envía a nadie.",
    "consent.days": { one: "{count} día", many: "{count} de días", other: "{count} días" },
    "consent.for.recommendations": "Se usa para recomendarte cosas que te pueden interesar.",
    "consent.for.offers": "Se usa para elegir ofertas que te pueden interesar.",
    "consent.for.both": "Se usa para elegir recomendaciones y ofertas que te pueden interesar.",
    "consent.covers": "«{accept}» solo se aplica a esto. Todo lo demás está desactivado, a menos que lo selecciones.",
    "consent.stop": "Puedes cambiar de opinión en cualquier momento. Entonces se elimina lo que se haya guardado.",
    "consent.contact": "¿Tienes preguntas? Escribe a {contact}.",
    "consent.notice": "Aviso de privacidad",
    "consent.accept": "Aceptar",
    "consent.refuse": "Rechazar",
    "consent.choose": "Gestionar opciones",
    "consent.save": "Guardar opciones",
    "consent.controller": "Este sitio",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recomendaciones",
    "purpose.recommendations.text": "Recomendarme cosas que me pueden interesar.",
    "purpose.offers": "Ofertas",
    "purpose.offers.text": "Elegir ofertas que me pueden interesar.",
    "purpose.measurement": "Estadísticas",
    "purpose.measurement.text":
      "Ayuda a este sitio a saber qué funciona. {often}, tu navegador envía una respuesta a cada pregunta del sitio. " +
      "Antes se añade ruido aleatorio.",
    "noise.month":
      "Si sin tus respuestas se acertara la mitad de las conjeturas sobre ti, con todas las respuestas de un mes se " +
      "acertarían como mucho {right} de {of}. Si una respuesta cambia, puede notarse.",
    "purpose.measurement.recipient": "Las respuestas se envían a {recipient} ({host}).",
    "purpose.measurement.compare":
      "Para comparar resultados, algunas personas que aceptan ven la lista estándar. También se envía qué lista ves.",
    "often.day": "Una vez al día",
    "often.week": "Una vez a la semana",
    "often.month": "Una vez al mes",
    "purpose.sensitive": "Tema sensible: {label}",
    "purpose.sensitive.text":
      "Recordar y usar también lo que veo sobre «{label}». Si no se selecciona, este tema queda fuera.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Este sitio ha cambiado lo que solicita",
    "renew.text":
      "Ya habías aceptado. Hasta que respondas de nuevo, lo guardado para esta finalidad no se usa para ella y no se " +
      "guarda nada nuevo para ella.",
    "renew.retention": "Se guarda durante {to} como máximo, en lugar de {from}.",
    "renew.controller": "Responsable actual: {to}. Antes: {from}.",
    "renew.sensitive": "Lo que ves sobre «{label}» se guardaría como todo lo demás.",
    "renew.collector": "Las estadísticas se enviarían a {to} en lugar de a {from}.",
    "renew.recipient": "{to} recibiría las estadísticas en lugar de {from}.",
    "renew.measurement": "Las estadísticas pedirían más información que antes.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Activado: {purposes}. Todo lo demás está desactivado.",
    "consent.refused": "Todo está desactivado. Solo se recuerda esta elección.",
    "consent.withdrawn": "Todo está desactivado. Se ha eliminado lo que estaba guardado.",
    "consent.failed": "No se ha podido guardar tu elección. Inténtalo de nuevo.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Tu navegador pide a los sitios que no creen un perfil sobre ti (Global Privacy Control). Este sitio lo " +
      "respeta.",
    "gpc.choose": "Gestionar opciones",
    "gpc.ask":
      "Tu navegador pide a los sitios que no creen un perfil sobre ti (Global Privacy Control). En este sitio " +
      "prevalece lo que elijas aquí.",

    "why.button": "¿Por qué veo esto?",
    "why.label": "¿Por qué veo esto? {title}",
    "why.failed": "No hay ninguna explicación disponible en este momento.",

    "preferences.open": "Tus datos y opciones",
    "preferences.failed": "No se ha podido abrir. Inténtalo de nuevo.",
  },
};
