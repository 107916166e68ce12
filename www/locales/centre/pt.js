/** European Portuguese, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pt",
  dir: "ltr",
  texts: {
    "centre.title": "Os seus dados e opções",
    "centre.lead":
      "Aqui encontra tudo o que é guardado sobre si para escolher o que vê neste site. Fica guardado neste " +
      "navegador, neste dispositivo.",
    "centre.close": "Fechar",
    "centre.on": "Ativado: {names}",
    "centre.off": "Está tudo desativado. Nada de novo é guardado.",
    "centre.paused": "Em pausa: nada de novo é guardado.",
    "centre.loading": "A carregar…",
    "centre.failed": "Ocorreu um erro. Nada foi alterado.",
    "centre.tabs":
      "Concluído neste separador. Outro separador aberto deste site ainda não respondeu: feche-o, por favor.",
    "centre.stopped": "Esta ferramenta parou. Recarregue a página para continuar.",
    "centre.missing":
      "Não foi possível carregar uma parte desta ferramenta, por isso não é possível mostrar o que está " +
      "guardado aqui. Tente mais tarde ou elimine já todos os dados.",
    "centre.data": "Mostrar dados em bruto",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (etiqueta)",
    "facet.provider": "{name} (marca)",

    "kept.title": "Dados neste dispositivo",
    "kept.until": "O registo mais recente é guardado até {date}.",

    "records.title": "O que está guardado",
    "records.none": "Nada está guardado sobre si.",
    "records.count": {
      one: "Está guardado {count} registo.",
      many: "Estão guardados {count} de registos.",
      other: "Estão guardados {count} registos.",
    },
    "records.text": "Cada registo indica por quanto tempo é guardado. Pode eliminar a maioria antes disso.",
    "records.proof":
      "As suas escolhas são guardadas como prova do que decidiu. São eliminadas quando eliminar todos os dados.",
    "records.day": { one: "{day}: {count} registo", many: "{day}: {count} de registos", other: "{day}: {count} registos" },
    "records.undated": {
      one: "Sem data: {count} registo",
      many: "Sem data: {count} de registos",
      other: "Sem data: {count} registos",
    },
    "records.view": "Viu: {title}",
    "records.click": "Escolheu numa lista: {title}",
    "records.cart": "Adicionou ao cesto: {title}",
    "records.purchase": "Comprou: {title}",
    "records.category": "Categoria: {name}.",
    "records.impression": {
      one: "Foi-lhe mostrado: {titles}",
      many: "Foram-lhe mostrados {count} de itens: {titles}",
      other: "Foram-lhe mostrados {count} itens: {titles}",
    },
    "records.mute": "Pediu para nunca ver: {name}",
    "records.more": "Pediu para ver mais de: {name}",
    "records.less": "Pediu para ver menos de: {name}",
    "records.pause.on": "Ativou “Pausa”.",
    "records.pause.off": "Desativou “Pausa”.",
    "records.unprofiled.on": "Ativou “A mesma lista para todos”.",
    "records.unprofiled.off": "Desativou “A mesma lista para todos”.",
    "records.given": "Aceitou: {purpose}",
    "records.refused": "Rejeitou: {purpose}",
    "records.withdrawn": "Retirou o seu consentimento: {purpose}",
    "records.report": "A sua resposta a uma pergunta deste site: {question}",
    "records.delivery": "Envio de um relatório. {what}",
    "records.arm.personalised": "Para uma comparação, a atribuição foi aleatória: vê listas personalizadas.",
    "records.arm.holdout": "Para uma comparação, a atribuição foi aleatória: vê a lista que todos veem.",
    "records.unreadable": {
      one: "Um registo danificado de {count} byte. Não pode ser lido e não é usado.",
      many: "Um registo danificado de {count} de bytes. Não pode ser lido e não é usado.",
      other: "Um registo danificado de {count} bytes. Não pode ser lido e não é usado.",
    },
    "records.other": "Um registo de tipo desconhecido: {type}",
    "records.at": "Guardado desde {date}.",
    "records.expires": "Guardado até {date}.",
    "records.valid": "A sua escolha é válida até {date}. Este registo fica como prova.",
    "records.replaced": "Uma escolha posterior substituiu esta. Este registo fica como prova.",
    "records.stays": "Guardado até o anular ou eliminar.",
    "records.measurement": "Guardado até desativar “{name}”. Nessa altura, tudo o que lhe diz respeito é eliminado.",
    "records.stuck": "Guardado até eliminar todos os dados.",
    "records.asked": "Pedido por {controller}. Se aceitar, os dados ficam neste dispositivo por {days} no máximo.",
    "records.sensitive": "Temas sensíveis deixados de fora nesse momento: {labels}.",
    "records.by.site": "Escolheu isto com um botão deste site, que mostrou o seu próprio texto.",
    "records.by.script": "Um script deste site fez isto sem um clique seu.",
    "records.gpc": "O seu navegador enviava o Global Privacy Control nesse momento.",
    "records.erase": "Eliminar",
    "records.erase.label": "Eliminar. {what}",
    "records.erased": "Eliminado. {what}",
    "records.receipt": "Transferir comprovativo",
    "records.receipt.label": "Transferir comprovativo. {what}",

    "interests.title": "Aquilo de que achamos que gosta",
    "interests.text": "São suposições, baseadas apenas no que fez aqui.",
    "interests.none": "Não há suposições sobre si.",
    "interests.all": "Mostrar todas as categorias",
    "interests.share": "{share} do que viu",
    "interests.from": {
      one: "Com base em {count} registo",
      many: "Com base em {count} de registos",
      other: "Com base em {count} registos",
    },
    "preferences.more": "Mais",
    "preferences.more.label": "Mais: {name}",
    "preferences.less": "Menos",
    "preferences.less.label": "Menos: {name}",
    "preferences.mute": "Nunca mostrar",
    "preferences.mute.label": "Nunca mostrar: {name}",
    "interests.forget": "Esquecer",
    "interests.forget.label": "Esquecer: {name}",
    "interests.forget.help": "Esquecer: para uma suposição errada. Tudo em que se baseia é eliminado.",
    "preferences.undo": "Anular",
    "preferences.undo.label": "Anular. {what}",
    "preferences.said.more": "Vai ver mais de: {name}",
    "preferences.said.less": "Vai ver menos de: {name}",
    "preferences.said.mute": "Deixará de ver: {name}",
    "preferences.said.clear": "Preferência removida: {name}",
    "interests.said.forget": "Esquecido: {name}",
    "preferences.title": "As suas preferências",
    "preferences.none": "Não definiu nenhuma preferência.",
    "preferences.about": "Mostrar mais ou menos itens como este",
    "preferences.about.item": "Este produto",
    "preferences.about.category": "Categoria: {name}",
    "preferences.about.provider": "Marca: {name}",
    "learned.title": "O que o seu navegador aprendeu",
    "learned.text":
      "Quando escolhe algo numa lista, ou o ignora, o seu navegador aprende o que é importante para si. Tudo começa " +
      "em {start}.",
    "learned.none": "Nada foi aprendido.",
    "learned.term.behaviour": "O que outros também viram: {percent}",
    "learned.term.content": "Itens semelhantes: {percent}",
    "learned.term.history": "O que viu antes: {percent}",
    "learned.term.popular": "O que é popular: {percent}",
    "learned.discounted": {
      one: "Mostrado {count} vez e não escolhido, por isso desce um pouco: {title}",
      many: "Mostrado {count} de vezes e não escolhido, por isso desce um pouco: {title}",
      other: "Mostrado {count} vezes e não escolhido, por isso desce um pouco: {title}",
    },
    "learned.reset": "Repor o que foi aprendido",
    "learned.said.reset": "O que foi aprendido foi reposto.",

    "cause.title": "Por que razão vejo isto?",
    "cause.text":
      "As razões a favor de um item somam {whole}. As razões contra são subtraídas. Os itens com maior pontuação vêm " +
      "primeiro. Depois alguns trocam de lugar, para variar e dar uma oportunidade ao que é novo.",
    "cause.none": "Não há nenhuma lista nesta página.",
    "cause.list": "Lista {number}",
    "cause.shop": "Esta lista é igual para todos. Não é personalizada.",
    "cause.place": "{place}. {title}",
    "cause.for": "Razões a favor",
    "cause.against": "Razões contra",
    "cause.share": "Percentagem",
    "cause.small": "Menos de {share} cada: {reasons}",
    "cause.if": "Se não tivesse visto: {title}",
    "cause.then.same": "Ficaria no mesmo lugar.",
    "cause.then.moved": "Ficaria no lugar {then}, e não no lugar {now}.",
    "cause.then.gone": "Não estaria nesta lista.",
    "cause.then.instead": "Aqui veria: {title}",
    "cause.then.empty": "Este lugar ficaria vazio.",
    "cause.failed": "Não é possível calcular isto neste momento.",

    "why.here": "Calculado neste dispositivo. Nada foi enviado.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – faz descer na lista",
    "reason.viewed-item": "Viu “{title}”",
    "reason.viewed-item.self": "Já viu isto antes",
    "reason.viewed-topic": "Semelhante a “{title}”",
    "reason.context-item": "Combina com “{title}”",
    "reason.earlier-visits": "O que viu em visitas anteriores",
    "reason.usual-price": "Preço próximo do que costuma ver",
    "reason.together": "Várias destas razões combinadas",
    "reason.popular-here": "Popular aqui",
    "reason.popular-here.less": "Menos popular aqui",
    "reason.preference": "Pediu para ver mais disto",
    "reason.preference.less": "Pediu para ver menos disto",
    "reason.passed-over": "Já lhe foi mostrado",
    "reason.exploration": "Um lugar reservado para itens novos e menos conhecidos",
    "reason.others": { one: "Mais {count} razão", many: "Mais {count} de razões", other: "Mais {count} razões" },

    "settings.title": "Definições",
    "settings.recommendations":
      "O que vê e faz aqui é guardado neste navegador e usado para escolher o que lhe é mostrado. Se desativar isto, " +
      "tudo isso é eliminado.",
    "settings.offers":
      "Este site pode escolher ofertas que lhe podem interessar. Se desativar isto, vê as mesmas ofertas que todos.",
    "settings.sensitive":
      "Este tema pode dizer muito sobre si. Enquanto estiver desativado, o que vê sobre ele não é guardado nem " +
      "usado. Se o ativar, conta como tudo o resto. Se o desativar de novo, o que foi guardado sobre ele é eliminado.",
    "settings.pause": "Pausa",
    "settings.pause.text":
      "Enquanto estiver ativada, nada de novo é guardado. O que já está guardado fica e continua a ser usado.",
    "settings.unprofiled": "A mesma lista para todos",
    "settings.unprofiled.text":
      "Enquanto estiver ativada, o que está guardado sobre si não é usado e nenhuma resposta é enviada. Vê o que " +
      "todos veem, exceto o que pediu para nunca ver. O que faz continua a ser guardado. Para parar isso também, " +
      "ative “{pause}”.",
    "settings.needs": "Disponível quando “{name}” estiver ativado. Até lá nada é guardado, e vê o que todos veem.",
    "settings.given": "Aceitou em {date}. É válido até {until}. Depois a pergunta é feita de novo.",
    "settings.refused": "Rejeitou em {date}. A pergunta não é feita de novo antes de {until}.",
    "settings.withdrawn": "Retirou o seu consentimento em {date}. A pergunta não é feita de novo antes de {until}.",
    "settings.gpc":
      "O seu navegador pede aos sites que não criem um perfil seu (Global Privacy Control). Este site respeita esse " +
      "pedido. Se ativar aqui uma definição, vale a sua escolha.",
    "settings.gpc.off": "Desativado, porque o seu navegador envia o Global Privacy Control.",
    "settings.said.on": "Ativado: {name}",
    "settings.said.off": "Desativado: {name}",
    "settings.said.erased": "Desativado, e o que foi guardado para isso foi eliminado: {name}",

    "reports.title": "O que foi enviado",
    "reports.none": "Não há relatórios aqui. Nenhum foi enviado, ou foi eliminado quando um consentimento terminou.",
    "reports.text": "Todos os relatórios enviados aparecem aqui: em palavras e byte a byte.",
    "reports.at": "Enviado em {date}.",
    "reports.off": "Nada é enviado. Para o permitir, teria de ativar: {names}",
    "reports.paused": "Nada é enviado enquanto “Pausa” estiver ativada.",
    "reports.unprofiled": "Nada é enviado enquanto “A mesma lista para todos” estiver ativada.",
    "reports.next": "O que seria enviado a seguir",
    "reports.answer": "A sua resposta: {answer}",
    "reports.after": "Ainda pode mudar. Seria enviada depois de {date}.",
    "reports.misfits":
      "Em {of} pessoas com esta resposta, cerca de {misfits} enviam um número que não lhe corresponde.",
    "reports.noise":
      "Se, sem este relatório, metade dos palpites sobre a sua resposta estivesse certa, com ele estariam certos no " +
      "máximo {right} em {of} (ε = {epsilon}).",
    "reports.changes":
      "A mesma resposta envia de novo o mesmo número. Em {of} respostas que mudam, cerca de {noticed} mudam também o " +
      "número. Quem souber que ambos os relatórios são seus fica então a saber que a sua resposta mudou.",
    "reports.ready": "Preparado, mas não enviado.",
    "reports.about": "Período: {epoch}.",
    "reports.sending": "Não se sabe se chegou.",
    "reports.accepted": "Chegou.",
    "reports.rejected": "Foi rejeitado.",
    "reports.failed": "Não há sinal de que tenha chegado.",
    "reports.symbol": "O número {symbol} é enviado em vez da sua resposta.",
    "reports.byte.version": "Versão",
    "reports.byte.arm": "Lista: 0 não indicada, 1 personalizada, 2 igual para todos",
    "reports.byte.epoch": "Mês, semana ou dia, contado desde 1970",
    "reports.byte.metric": "Pergunta",
    "reports.byte.symbol": "Resposta com ruído",
    "answer.none": "nada",
    "answer.view": "viu algo",
    "answer.click": "escolheu numa lista",
    "answer.cart": "adicionou ao cesto",
    "answer.purchase": "comprou",
    "answer.no": "não",
    "answer.yes": "sim",

    "take.title": "Transferir ou importar os seus dados",
    "take.export": "Transferir todos os dados",
    "take.export.text":
      "Recebe um ficheiro que pode ler e importar noutro navegador. Inclui os seus comprovativos, para os seus " +
      "registos: não são importados noutro lugar.",
    "take.export.said": "Ficheiro guardado: {name}",
    "take.receipts": "Transferir todos os comprovativos",
    "take.receipts.text":
      "Um comprovativo indica quem lhe perguntou, para quê, o que escolheu e quando. É a sua prova.",
    "take.receipts.none": "Ainda não aceitou nada, por isso não há comprovativos.",
    "take.import": "Importar dados de um ficheiro",
    "take.import.text": "Vê o que o ficheiro contém antes de algo ser adicionado.",
    "take.import.found": {
      one: "O ficheiro contém {count} registo.",
      many: "O ficheiro contém {count} de registos.",
      other: "O ficheiro contém {count} registos.",
    },
    "take.import.fresh": {
      one: "{count} deles é novo aqui.",
      many: "{count} deles são novos aqui.",
      other: "{count} deles são novos aqui.",
    },
    "take.import.add": "Adicionar registos novos",
    "take.import.cancel": "Cancelar",
    "take.import.said": {
      one: "Foi adicionado {count} registo.",
      many: "Foram adicionados {count} de registos.",
      other: "Foram adicionados {count} registos.",
    },
    "take.import.cancelled": "Nada foi adicionado.",
    "take.import.damaged": "Este ficheiro está danificado ou não foi transferido daqui. Nada foi adicionado.",
    "take.import.version": "Este ficheiro vem de outra versão desta ferramenta. Nada foi adicionado.",
    "take.import.consent": "Ative primeiro “{name}” e depois importe o ficheiro. Nada foi adicionado.",
    "take.erase": "Eliminar todos os dados",
    "take.erase.text":
      "Isto elimina tudo o que está guardado aqui, incluindo as suas escolhas, em todos os separadores abertos deste " +
      "site.",
    "take.erase.ask": "Eliminar todos os dados? Não é possível anular esta ação.",
    "take.erase.yes": "Sim, eliminar todos os dados",
    "take.erase.no": "Não, manter",
    "take.erase.kept": "Nada foi eliminado.",
    "take.erase.said": "Todos os dados foram eliminados, em todos os separadores abertos.",

    "ranking.title": "Como são feitas as listas",

    "works.title": "Como isto funciona",
    "works.text": "Isto é o que a ferramenta no seu navegador indica neste momento.",
    "works.network": "Rede",
    "works.sealed": {
      one:
        "Isolado. A parte que tem os seus dados não os pode enviar para lado nenhum. Foi testada agora {count} " +
        "saída, e está bloqueada.",
      many:
        "Isolado. A parte que tem os seus dados não os pode enviar para lado nenhum. Foram testadas agora {count} de " +
        "saídas, e todas estão bloqueadas.",
      other:
        "Isolado. A parte que tem os seus dados não os pode enviar para lado nenhum. Foram testadas agora {count} " +
        "saídas, e todas estão bloqueadas.",
    },
    "works.unsealed": "Não isolado. Nesta página, o navegador não impede que a parte que tem os seus dados os envie.",
    "works.open": "Não bloqueado: {names}",
    "works.encryption": "Encriptação",
    "works.encryption.split": "Encriptado. Quando algo é eliminado, a sua chave é substituída.",
    "works.encryption.database":
      "Encriptado. Quando algo é eliminado, o seu navegador pode guardar a chave durante algum tempo.",
    "works.encryption.limits":
      "Quem puder usar a sua conta neste dispositivo pode ler o que está guardado. Outros scripts deste site " +
      "também podem.",
    "works.storage": "Armazenamento",
    "works.storage.indexeddb": "Guardado neste navegador, neste dispositivo. O seu navegador pode eliminá-lo por si.",
    "works.storage.memory": "Guardado apenas até fechar esta página, porque o seu navegador não permite mais.",
    "works.storage.none": "Nada está guardado.",
    "works.newer": "Há dados de uma versão mais recente desta ferramenta. Ficaram como estavam e não são usados.",
    "works.retention": "Por quanto tempo",
    "works.retention.text":
      "O que vê e faz aqui é guardado por {days} no máximo. As suas escolhas, preferências e respostas são " +
      "guardadas por mais tempo.",
    "works.next": "O próximo registo expira em {date}.",
    "works.answers": "As suas escolhas",
    "works.answers.given": "Aceite, válido até {date}: {purpose}",
    "works.answers.no": "Rejeitado, válido até {date}: {purpose}",
    "works.answers.none": "Nenhuma.",
    "works.rules": "Política deste site",
    "works.rules.text": "Versão {revision}",
    "works.controller": "Responsável",
    "works.contact": "Contacto",
    "works.address": "Morada",
    "works.notice": "Aviso de privacidade",
    "works.notice.read": "Ler o aviso de privacidade",
  },
};
