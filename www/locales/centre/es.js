/** Spanish, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "es",
  dir: "ltr",
  texts: {
    "centre.title": "Tus datos y opciones",
    "centre.lead":
      "Aquí ves todo lo que se guarda sobre ti para elegir lo que este sitio te muestra. Se guarda en este " +
      "navegador, en este dispositivo.",
    "centre.close": "Cerrar",
    "centre.on": "Activado: {names}",
    "centre.off": "Todo está desactivado. No se guarda nada nuevo.",
    "centre.paused": "En pausa: no se guarda nada nuevo.",
    "centre.loading": "Un momento…",
    "centre.failed": "No ha funcionado. No ha cambiado nada.",
    "centre.tabs": "Aquí ya está hecho. Otra pestaña abierta de este sitio aún no ha respondido: ciérrala, por favor.",
    "centre.stopped": "Esta herramienta se ha detenido. Vuelve a cargar la página para seguir.",
    "centre.missing":
      "No se ha podido cargar una parte de esta herramienta, así que no se puede mostrar lo que se guarda aquí. " +
      "Inténtalo más tarde o bórralo todo ahora.",
    "centre.data": "Mostrar como datos",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (etiqueta)",
    "facet.provider": "{name} (fabricante)",

    "kept.title": "Datos en este dispositivo",
    "kept.until": "El dato más reciente se guarda hasta el {date}.",

    "records.title": "Lo que guardamos",
    "records.none": "No se guarda nada sobre ti.",
    "records.count": {
      one: "Hay un dato guardado.",
      many: "Hay {count} de datos guardados.",
      other: "Hay {count} datos guardados.",
    },
    "records.text": "Cada dato indica cuánto tiempo se guarda. Puedes borrar la mayoría antes.",
    "records.proof": "Tus respuestas se guardan como prueba de lo que dijiste. Desaparecen cuando lo borras todo.",
    "records.day": { one: "{day}: un dato", many: "{day}: {count} de datos", other: "{day}: {count} datos" },
    "records.undated": {
      one: "Sin fecha: un dato",
      many: "Sin fecha: {count} de datos",
      other: "Sin fecha: {count} datos",
    },
    "records.view": "Miraste: {title}",
    "records.click": "Elegiste en una lista: {title}",
    "records.cart": "Pusiste en el carrito: {title}",
    "records.purchase": "Compraste: {title}",
    "records.category": "Categoría: {name}.",
    "records.impression": {
      one: "Se te mostró: {titles}",
      many: "Se te mostraron {count} de cosas: {titles}",
      other: "Se te mostraron {count} cosas: {titles}",
    },
    "records.mute": "Pediste no ver nunca: {name}",
    "records.more": "Pediste ver más de: {name}",
    "records.less": "Pediste ver menos de: {name}",
    "records.pause.on": "Activaste «Pausa».",
    "records.pause.off": "Desactivaste «Pausa».",
    "records.unprofiled.on": "Activaste «La misma lista para todo el mundo».",
    "records.unprofiled.off": "Desactivaste «La misma lista para todo el mundo».",
    "records.given": "Aceptaste: {purpose}",
    "records.refused": "Rechazaste: {purpose}",
    "records.withdrawn": "Retiraste tu consentimiento: {purpose}",
    "records.report": "Tu respuesta a una pregunta del sitio: {question}",
    "records.delivery": "Qué pasó con un informe. {what}",
    "records.arm.personalised": "Para una comparación, se te asignó al azar: ves listas personalizadas.",
    "records.arm.holdout": "Para una comparación, se te asignó al azar: ves la lista que ve todo el mundo.",
    "records.unreadable": {
      one: "Una nota dañada de un byte. Nadie puede leerla, y no se usa.",
      many: "Una nota dañada de {count} de bytes. Nadie puede leerla, y no se usa.",
      other: "Una nota dañada de {count} bytes. Nadie puede leerla, y no se usa.",
    },
    "records.other": "Algo de un tipo que esta página no conoce: {type}",
    "records.at": "Guardado desde: {date}.",
    "records.expires": "Desaparece el {date}.",
    "records.valid": "Tu respuesta vale hasta el {date}. La nota se queda.",
    "records.replaced": "Una elección posterior ha sustituido a esta. La nota se queda.",
    "records.stays": "Se queda hasta que lo retires o lo borres.",
    "records.measurement": "Se queda hasta que desactives «{name}». Entonces se borra todo lo que le pertenece.",
    "records.stuck": "Se queda hasta que lo borres todo.",
    "records.asked":
      "Solicitado por {controller}. Si aceptas, los datos se guardan en este dispositivo durante {days} como máximo.",
    "records.sensitive": "Temas sensibles que se dejaron fuera entonces: {labels}.",
    "records.by.site": "Lo elegiste con un botón de este sitio, que mostró su propio texto.",
    "records.by.script": "Un script de este sitio lo hizo sin un clic tuyo.",
    "records.gpc": "Tu navegador enviaba entonces Global Privacy Control.",
    "records.erase": "Borrar",
    "records.erase.label": "Borrar. {what}",
    "records.erased": "Borrado. {what}",
    "records.receipt": "Guardar el comprobante",
    "records.receipt.label": "Guardar el comprobante. {what}",

    "interests.title": "Lo que creemos que te gusta",
    "interests.text": "Es una suposición. Viene solo de lo que hiciste aquí.",
    "interests.none": "No hay ninguna suposición sobre ti.",
    "interests.all": "Mostrar todas las categorías",
    "interests.share": "{share} de lo que miraste",
    "interests.from": {
      one: "De dónde viene esto: un dato",
      many: "De dónde viene esto: {count} de datos",
      other: "De dónde viene esto: {count} datos",
    },
    "preferences.more": "Más",
    "preferences.more.label": "Más: {name}",
    "preferences.less": "Menos",
    "preferences.less.label": "Menos: {name}",
    "preferences.mute": "No mostrar nunca",
    "preferences.mute.label": "No mostrar nunca: {name}",
    "interests.forget": "Olvidar",
    "interests.forget.label": "Olvidar: {name}",
    "interests.forget.help": "Olvidar: para una suposición equivocada. Se borra todo aquello de lo que viene.",
    "preferences.undo": "Retirar",
    "preferences.undo.label": "Retirar. {what}",
    "preferences.said.more": "Verás más de: {name}",
    "preferences.said.less": "Verás menos de: {name}",
    "preferences.said.mute": "Ya no verás: {name}",
    "preferences.said.clear": "Preferencia eliminada: {name}",
    "interests.said.forget": "Olvidado: {name}",
    "preferences.title": "Lo que pediste",
    "preferences.none": "No has pedido nada.",
    "preferences.about": "Ver más o menos contenido como este",
    "preferences.about.item": "Este producto",
    "preferences.about.category": "Categoría: {name}",
    "preferences.about.provider": "Fabricante: {name}",
    "learned.title": "Lo que se aprendió de ti",
    "learned.text":
      "Cuando eliges algo de una lista, o lo pasas por alto, tu navegador aprende qué es importante para ti. Todo " +
      "empieza en {start}.",
    "learned.none": "No se aprendió nada.",
    "learned.term.behaviour": "Lo que otros miraron también: {percent}",
    "learned.term.content": "Lo que se parece: {percent}",
    "learned.term.history": "Lo que miraste antes: {percent}",
    "learned.term.popular": "Lo que gusta a mucha gente: {percent}",
    "learned.discounted": {
      one: "Se mostró una vez y no se eligió, así que baja un poco: {title}",
      many: "Se mostró {count} de veces y no se eligió, así que baja un poco: {title}",
      other: "Se mostró {count} veces y no se eligió, así que baja un poco: {title}",
    },
    "learned.reset": "Olvidar lo aprendido",
    "learned.said.reset": "Lo aprendido está olvidado.",

    "cause.title": "¿Por qué veo esto?",
    "cause.text":
      "Los motivos a favor de un artículo suman {whole}. Los motivos en contra se restan. Los artículos con mayor " +
      "puntuación aparecen primero. Después algunos cambian de lugar para dar variedad y una oportunidad a lo nuevo.",
    "cause.none": "No hay ninguna lista en esta página.",
    "cause.list": "Lista {number}",
    "cause.shop": "Esta lista es la misma para todo el mundo. No se hizo para ti.",
    "cause.place": "{place}. {title}",
    "cause.for": "Motivos a favor",
    "cause.against": "Motivos en contra",
    "cause.share": "Porcentaje",
    "cause.small": "Menos de {share} cada uno: {reasons}",
    "cause.if": "Si no hubieras mirado: {title}",
    "cause.then.same": "Estaría en el mismo lugar.",
    "cause.then.moved": "Estaría en el lugar {then}, no en el lugar {now}.",
    "cause.then.gone": "No estaría en esta lista.",
    "cause.then.instead": "Aquí verías: {title}",
    "cause.then.empty": "Aquí no habría nada.",
    "cause.failed": "Esto no se puede calcular ahora mismo.",

    "why.here": "Calculado en este dispositivo. No se ha enviado nada.",
    "why.reason": "{reason}: {share}",
    "why.against": "{reason}: baja en la lista",
    "reason.viewed-item": "Viste «{title}»",
    "reason.viewed-item.self": "Ya lo habías visto",
    "reason.viewed-topic": "Similar a «{title}»",
    "reason.context-item": "Combina con «{title}»",
    "reason.earlier-visits": "Lo que viste en visitas anteriores",
    "reason.usual-price": "Precio parecido a lo que sueles ver",
    "reason.together": "Varios de estos motivos combinados",
    "reason.popular-here": "Popular aquí",
    "reason.popular-here.less": "Menos popular aquí",
    "reason.preference": "Pediste ver más contenido como este",
    "reason.preference.less": "Pediste ver menos contenido como este",
    "reason.passed-over": "Ya se te ha mostrado",
    "reason.exploration": "Un lugar reservado para artículos nuevos y menos conocidos",
    "reason.others": { one: "Un motivo más", many: "{count} de motivos más", other: "{count} motivos más" },

    "settings.title": "Ajustes",
    "settings.recommendations":
      "Lo que miras y haces aquí se guarda en este navegador y se usa para elegir lo que ves. Si desactivas esto, " +
      "todo eso se borra.",
    "settings.offers":
      "Este sitio puede elegir ofertas que quizá te gusten. Si desactivas esto, ves las mismas ofertas que todo el " +
      "mundo.",
    "settings.sensitive":
      "Este tema puede decir mucho de ti. Mientras esto está desactivado, lo que miras sobre él no se guarda ni se " +
      "usa. Si lo activas, cuenta como todo lo demás. Si lo desactivas otra vez, se borra lo que se guardó de él.",
    "settings.pause": "Pausa",
    "settings.pause.text":
      "Mientras esto está activado, no se guarda nada nuevo. Lo que ya está se queda y se sigue usando.",
    "settings.unprofiled": "La misma lista para todo el mundo",
    "settings.unprofiled.text":
      "Mientras esto está activado, no se usa lo que se guarda sobre ti y no se envían respuestas. Ves lo que ve " +
      "todo el mundo, sin lo que pediste no ver nunca. Lo que haces se sigue guardando. Para parar también eso, " +
      "activa «{pause}».",
    "settings.needs":
      "Puedes usar esto cuando «{name}» está activado. Hasta entonces no se guarda nada, y ves lo que ve todo el " +
      "mundo.",
    "settings.given": "Aceptaste el {date}. Es válido hasta el {until}. Después se te preguntará de nuevo.",
    "settings.refused": "Rechazaste el {date}. No se te preguntará de nuevo antes del {until}.",
    "settings.withdrawn": "Retiraste tu consentimiento el {date}. No se te preguntará de nuevo antes del {until}.",
    "settings.gpc":
      "Tu navegador pide a los sitios que no creen un perfil sobre ti (Global Privacy Control). Este sitio lo " +
      "respeta. Si activas tú un ajuste aquí, prevalece tu elección.",
    "settings.gpc.off": "Desactivado, porque tu navegador envía Global Privacy Control.",
    "settings.said.on": "Activado: {name}",
    "settings.said.off": "Desactivado: {name}",
    "settings.said.erased": "Desactivado, y lo que se guardó para ello está borrado: {name}",

    "reports.title": "Lo que se envió",
    "reports.none": "Aquí no hay informes. No se ha enviado ninguno, o se eliminó cuando terminó un consentimiento.",
    "reports.text": "Si alguna vez se envía un informe, estará aquí: en palabras y byte por byte.",
    "reports.at": "Enviado el {date}.",
    "reports.off": "No se envía nada. Para eso tendrías que activar: {names}",
    "reports.paused": "No se envía nada mientras «Pausa» está activado.",
    "reports.unprofiled": "No se envía nada mientras «La misma lista para todo el mundo» está activado.",
    "reports.next": "Qué se enviaría",
    "reports.answer": "Tu respuesta: {answer}",
    "reports.after": "Todavía puede cambiar. Se enviaría después del {date}.",
    "reports.misfits": "De {of} personas con esta respuesta, unas {misfits} envían un número que no le corresponde.",
    "reports.noise":
      "Si sin este informe se acertara la mitad de las conjeturas sobre tu respuesta, con él se acertarían como mucho " +
      "{right} de {of} (ε = {epsilon}).",
    "reports.changes":
      "La misma respuesta envía otra vez el mismo número. De {of} respuestas que cambian, unas {noticed} cambian " +
      "también el número. Quien sepa que ambos informes son tuyos sabrá entonces que tu respuesta ha cambiado.",
    "reports.ready": "Hecho, pero no enviado.",
    "reports.about": "Trata de este tiempo: {epoch}.",
    "reports.sending": "No se sabe si llegó.",
    "reports.accepted": "Llegó.",
    "reports.rejected": "Fue rechazado.",
    "reports.failed": "No hay señal de que haya llegado.",
    "reports.symbol": "En lugar de tu respuesta se envía el número {symbol}.",
    "reports.byte.version": "Versión",
    "reports.byte.arm": "Lista: 0 no se dice, 1 la tuya, 2 la de todo el mundo",
    "reports.byte.epoch": "Mes, semana o día, contado desde 1970",
    "reports.byte.metric": "Pregunta",
    "reports.byte.symbol": "Respuesta con ruido",
    "answer.none": "nada",
    "answer.view": "miró algo",
    "answer.click": "eligió de una lista",
    "answer.cart": "puso en el carrito",
    "answer.purchase": "compró",
    "answer.no": "no",
    "answer.yes": "sí",

    "take.title": "Descargar o importar tus datos",
    "take.export": "Guardar una copia de todo",
    "take.export.text":
      "Recibes un archivo. Puedes leerlo y puedes cargarlo en otro navegador. Tus comprobantes están dentro para ti: " +
      "no se cargan en otro lugar.",
    "take.export.said": "El archivo está guardado: {name}",
    "take.receipts": "Guardar todos los comprobantes",
    "take.receipts.text": "Un comprobante dice quién te preguntó, para qué, qué dijiste y cuándo. Es tu prueba.",
    "take.receipts.none": "Todavía no has aceptado nada, así que no hay comprobantes.",
    "take.import": "Cargar una copia desde un archivo",
    "take.import.text": "Ves lo que contiene el archivo antes de que se añada algo.",
    "take.import.found": {
      one: "El archivo contiene un dato.",
      many: "El archivo contiene {count} de datos.",
      other: "El archivo contiene {count} datos.",
    },
    "take.import.fresh": {
      one: "Uno de ellos es nuevo aquí.",
      many: "{count} de ellos son nuevos aquí.",
      other: "{count} de ellos son nuevos aquí.",
    },
    "take.import.add": "Añadir lo nuevo",
    "take.import.cancel": "No añadir nada",
    "take.import.said": {
      one: "Se añadió un dato.",
      many: "Se añadieron {count} de datos.",
      other: "Se añadieron {count} datos.",
    },
    "take.import.cancelled": "No se añadió nada.",
    "take.import.damaged": "Este archivo está dañado, o no es una copia hecha aquí. No se añadió nada.",
    "take.import.version": "Este archivo viene de otra versión de esta herramienta. No se añadió nada.",
    "take.import.consent": "Primero activa «{name}» y después importa el archivo. No se ha añadido nada.",
    "take.erase": "Borrar todo",
    "take.erase.text":
      "Esto borra todo lo que se guarda aquí, también tus respuestas, en todas las pestañas abiertas de este sitio.",
    "take.erase.ask": "¿Quieres borrar todo? No podrás recuperarlo.",
    "take.erase.yes": "Sí, borrar todo",
    "take.erase.no": "No, conservarlo",
    "take.erase.kept": "No se borró nada.",
    "take.erase.said": "Todo está borrado, en todas las pestañas abiertas.",

    "ranking.title": "Cómo se hacen las listas",

    "works.title": "Cómo funciona esto",
    "works.text": "Esta página acaba de preguntar a la propia herramienta. Estas son sus respuestas.",
    "works.network": "Red",
    "works.sealed": {
      one:
        "Cerrado. La parte que tiene tus datos no puede enviarlos a ningún sitio. Se acaba de probar una salida, y " +
        "está cerrada.",
      many:
        "Cerrado. La parte que tiene tus datos no puede enviarlos a ningún sitio. Se acaban de probar {count} de " +
        "salidas, y todas están cerradas.",
      other:
        "Cerrado. La parte que tiene tus datos no puede enviarlos a ningún sitio. Se acaban de probar {count} " +
        "salidas, y todas están cerradas.",
    },
    "works.unsealed":
      "No está cerrado. Aquí el propio navegador no impide que la parte que tiene tus datos envíe algo.",
    "works.open": "Salidas sin cerrar: {names}",
    "works.encryption": "Cifrado",
    "works.encryption.split": "Cifrado. Cuando se borra algo, se sobrescribe su clave.",
    "works.encryption.database":
      "Cifrado. Cuando se borra algo, tu navegador puede conservar su clave durante un tiempo.",
    "works.encryption.limits":
      "Quien pueda usar tu cuenta en este dispositivo puede leer lo guardado. También pueden hacerlo otros scripts " +
      "de este sitio.",
    "works.storage": "Almacenamiento",
    "works.storage.indexeddb":
      "Guardado en este navegador, en este dispositivo. Tu navegador puede borrarlo por su cuenta.",
    "works.storage.memory": "Guardado solo hasta que cierres esta página, porque tu navegador no permite más.",
    "works.storage.none": "No hay nada guardado.",
    "works.newer": "Hay datos de una versión más nueva de esta herramienta. Se dejaron como estaban y no se usan.",
    "works.retention": "Cuánto tiempo",
    "works.retention.text":
      "Lo que ves y haces aquí se guarda durante {days} como máximo. Tus decisiones, preferencias y respuestas se " +
      "guardan más tiempo.",
    "works.next": "El próximo dato desaparece el {date}.",
    "works.answers": "Tus respuestas",
    "works.answers.given": "Aceptado, válido hasta el {date}: {purpose}",
    "works.answers.no": "Rechazado, válido hasta el {date}: {purpose}",
    "works.answers.none": "No hay ninguna.",
    "works.rules": "Reglas de este sitio",
    "works.rules.text": "Versión {revision}",
    "works.controller": "Quién es responsable",
    "works.contact": "Contacto",
    "works.address": "Dirección",
    "works.notice": "Aviso de privacidad",
    "works.notice.read": "Leer el aviso de privacidad",
  },
};
