/** Portuguese (of Brazil), for the preference centre. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "pt",
  dir: "ltr",
  texts: {
    "centre.title": "Os seus dados e as suas escolhas",
    "centre.lead":
      "Aqui você vê tudo o que está guardado sobre você para escolher o que este site mostra. Está guardado neste " +
      "navegador, neste dispositivo. Você pode ler, mudar e apagar.",
    "centre.close": "Fechar",
    "centre.contents": "Nesta página",
    "centre.loading": "Um momento…",
    "centre.failed": "Não funcionou. Nada mudou.",
    "centre.tabs": "Aqui está feito. Outra aba aberta deste site ainda não respondeu: feche essa aba, por favor.",
    "centre.stopped": "Esta ferramenta parou. Carregue a página de novo para continuar.",
    "centre.data": "Mostrar como dados",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (etiqueta)",
    "facet.provider": "{name} (fabricante)",

    "kept.title": "O que guardamos",
    "kept.none": "Nada está guardado sobre você.",
    "kept.count": {
      one: "Guardado aqui: {count} item.",
      many: "Guardados aqui: {count} de itens.",
      other: "Guardados aqui: {count} itens.",
    },
    "kept.text": "Em cada um está escrito quando ele desaparece sozinho. Você pode apagar antes disso.",
    "kept.proof": "As suas respostas ficam guardadas como prova do que você disse. Elas desaparecem quando você apaga tudo.",
    "kept.day": { one: "{day}: {count} item", many: "{day}: {count} de itens", other: "{day}: {count} itens" },
    "kept.undated": { one: "Sem data: {count} item", many: "Sem data: {count} de itens", other: "Sem data: {count} itens" },
    "kept.view": "Você viu: {title}",
    "kept.click": "Você escolheu numa lista: {title}",
    "kept.cart": "Você pôs no carrinho: {title}",
    "kept.purchase": "Você comprou: {title}",
    "kept.category": "Grupo: {name}.",
    "kept.showing": {
      one: "Foi mostrado a você: {titles}",
      many: "Foram mostradas a você {count} de coisas: {titles}",
      other: "Foram mostradas a você {count} coisas: {titles}",
    },
    "kept.mute": "Você pediu para nunca ver: {name}",
    "kept.boost": "Você pediu para ver mais de: {name}",
    "kept.lower": "Você pediu para ver menos de: {name}",
    "kept.pause.on": "Você ligou a pausa.",
    "kept.pause.off": "Você desligou a pausa.",
    "kept.unprofiled.on": "Você pediu a mesma lista que todos veem.",
    "kept.unprofiled.off": "Você pediu de novo listas feitas para você.",
    "kept.given": "Você disse sim a: {purpose}",
    "kept.refused": "Você disse não a: {purpose}",
    "kept.withdrawn": "Você retirou o seu “sim” a: {purpose}",
    "kept.unreadable": {
      one: "Uma nota danificada de {count} byte. Ninguém consegue ler essa nota, e ela não é usada.",
      many: "Uma nota danificada de {count} de bytes. Ninguém consegue ler essa nota, e ela não é usada.",
      other: "Uma nota danificada de {count} bytes. Ninguém consegue ler essa nota, e ela não é usada.",
    },
    "kept.other": "Algo de um tipo que esta página não conhece: {type}",
    "kept.at": "Guardado desde: {date}.",
    "kept.expires": "Desaparece em {date}.",
    "kept.holds": "A sua resposta vale até {date}. A nota dela fica.",
    "kept.stays": "Fica até você retirar ou apagar.",
    "kept.stuck": "Fica até você apagar tudo.",
    "kept.asked": "Quem pediu: {controller}. Com um sim, fica guardado por no máximo {days}.",
    "kept.sensitive": "Assuntos privados deixados de fora nesse momento: {labels}.",
    "kept.signal": "O seu navegador enviava o Global Privacy Control nesse momento.",
    "kept.erase": "Apagar",
    "kept.erase.label": "Apagar. {what}",
    "kept.erased": "Apagado. {what}",
    "kept.receipt": "Salvar o recibo",
    "kept.receipt.label": "Salvar o recibo. {what}",

    "likes.title": "Do que achamos que você gosta",
    "likes.text":
      "Isto é um palpite. Ele vem só do que você fez aqui. A barra mostra quanto do que você viu é de cada grupo. Se " +
      "você mudar algo, as listas deste site mudam na hora.",
    "likes.none": "Não há nenhum palpite sobre você.",
    "likes.share": "{share} do que você viu",
    "likes.from": {
      one: "De onde isto vem: {count} item",
      many: "De onde isto vem: {count} de itens",
      other: "De onde isto vem: {count} itens",
    },
    "likes.more": "Mais",
    "likes.more.label": "Mais: {name}",
    "likes.more.help": "Mais: as coisas deste grupo sobem.",
    "likes.less": "Menos",
    "likes.less.label": "Menos: {name}",
    "likes.less.help": "Menos: as coisas deste grupo descem.",
    "likes.never": "Nunca mostrar",
    "likes.never.label": "Nunca mostrar: {name}",
    "likes.never.help": "Nunca mostrar: nada deste grupo é mostrado, até você retirar o pedido.",
    "likes.forget": "Esquecer",
    "likes.forget.label": "Esquecer: {name}",
    "likes.forget.help": "Esquecer: para um palpite errado. Tudo de onde ele vem é apagado.",
    "likes.back": "Retirar",
    "likes.back.label": "Retirar. {what}",
    "likes.said.boost": "Você verá mais de: {name}",
    "likes.said.lower": "Você verá menos de: {name}",
    "likes.said.mute": "Você não verá mais: {name}",
    "likes.said.clear": "O seu pedido foi retirado: {name}",
    "likes.said.forget": "Esquecido: {name}",
    "likes.wishes": "O que você pediu",
    "likes.wishes.none": "Você não pediu nada.",
    "wish.title": "Pedir mais ou menos",
    "wish.item": "Este produto",
    "wish.category": "Grupo: {name}",
    "wish.provider": "Fabricante: {name}",
    "likes.learned": "O que foi aprendido com você",
    "likes.learned.text":
      "Quando você escolhe algo de uma lista, ou passa sem escolher, o seu navegador aprende o que importa para você. " +
      "Tudo começa em {start}.",
    "likes.learned.none": "Nada foi aprendido.",
    "likes.term.behaviour": "O que outros também viram: {percent}",
    "likes.term.content": "O que é parecido: {percent}",
    "likes.term.own": "O que você viu antes: {percent}",
    "likes.term.popular": "O que agrada a muita gente: {percent}",
    "likes.faded": {
      one: "Mostrado {count} vez e não escolhido, por isso desce um pouco: {title}",
      many: "Mostrado {count} de vezes e não escolhido, por isso desce um pouco: {title}",
      other: "Mostrado {count} vezes e não escolhido, por isso desce um pouco: {title}",
    },
    "likes.reset": "Esquecer o que foi aprendido",
    "likes.said.reset": "O que foi aprendido está esquecido.",

    "cause.title": "Por que você vê isto",
    "cause.text":
      "O que fala a favor de uma coisa soma {whole}. O que fala contra é descontado. A lista começa pelo que fica " +
      "com mais. Depois algumas coisas trocam de lugar, para que a lista não seja toda parecida e coisas novas " +
      "tenham uma chance.",
    "cause.none": "Não há nenhuma lista nesta página.",
    "cause.list": "Lista {number}",
    "cause.shop": "Esta lista é igual para todos. Ela não foi feita para você.",
    "cause.place": "{place}. {title}",
    "cause.for": "O que fala a favor",
    "cause.against": "O que fala contra",
    "cause.share": "Parte",
    "cause.small": "Menos de {share}: {reasons}",
    "cause.if": "Se você não tivesse visto: {title}",
    "cause.then.same": "Ficaria no mesmo lugar.",
    "cause.then.moved": "Ficaria no lugar {then}, e não no lugar {now}.",
    "cause.then.gone": "Não estaria nesta lista.",
    "cause.then.instead": "Aqui você veria: {title}",
    "cause.then.empty": "Aqui não haveria nada.",
    "cause.failed": "Não é possível calcular isto agora.",

    "why.here": "Calculado neste dispositivo. Nada foi enviado.",
    "why.reason": "{reason} – {share}",
    "why.against": "{reason} – isto faz descer",
    "reason.viewed-item": "Você viu “{title}”",
    "reason.viewed-item.self": "Você já viu isto antes",
    "reason.viewed-topic": "Parecido com “{title}”",
    "reason.context-item": "Combina com “{title}”",
    "reason.earlier-visits": "O que você viu em visitas anteriores",
    "reason.usual-price": "O preço é próximo do que você costuma ver",
    "reason.together": "O que várias destas razões dizem juntas",
    "reason.popular-here": "Muita gente gosta disto aqui",
    "reason.popular-here.less": "Menos gente vê isto",
    "reason.chosen-interest": "Você pediu para ver mais disto",
    "reason.chosen-interest.less": "Você pediu para ver menos disto",
    "reason.shown-before": "Já foi mostrado a você",
    "reason.exploration": "Um lugar guardado para coisas novas e menos conhecidas",
    "reason.others": { one: "Mais {count} razão", many: "Mais {count} de razões", other: "Mais {count} razões" },

    "switch.title": "Interruptores",
    "switch.text": "Um passo liga um interruptor, e um passo desliga. Você pode mudar de ideia a qualquer momento.",
    "switch.recommendations":
      "O que você vê aqui fica guardado neste navegador e é usado para escolher o que é mostrado a você. Se você " +
      "desligar isto, tudo isso é apagado.",
    "switch.offers":
      "O seu navegador escolhe ofertas que podem agradar a você. Para isso, usa o que está guardado aqui. Se você " +
      "desligar isto, vê as mesmas ofertas que todos.",
    "switch.sensitive":
      "Este assunto pode dizer muito sobre você. Enquanto isto está desligado, ele não é guardado nem usado para " +
      "escolher o que você vê. Se você ligar, ele conta como todo o resto. Se desligar de novo, o que foi guardado " +
      "dele é apagado.",
    "switch.pause": "Pausa",
    "switch.pause.text": "Enquanto isto está ligado, nada de novo é guardado. O que já está aí fica e continua a ser usado.",
    "switch.unprofiled": "A mesma lista para todos",
    "switch.unprofiled.text":
      "Enquanto isto está ligado, o que está guardado sobre você não é usado. Você vê o que todos veem. O que você " +
      "faz continua a ser guardado. Para parar isso também, ligue “{pause}”.",
    "switch.needs": "Você pode usar isto quando “{name}” está ligado. Até lá nada é guardado, e você vê o que todos veem.",
    "switch.unset": "Você ainda não respondeu.",
    "switch.given": "Você disse sim em {date}. Isto termina em {until}. Então a pergunta é feita de novo.",
    "switch.refused": "Você disse não em {date}. A pergunta não é feita de novo antes de {until}.",
    "switch.withdrawn": "Você retirou o seu “sim” em {date}. A pergunta não é feita de novo antes de {until}.",
    "switch.signal":
      "O seu navegador pede aos sites que não criem um perfil seu. Isto se chama Global Privacy Control. Este site faz " +
      "o que ele pede. Se você ligar um interruptor aqui, vale a sua própria escolha.",
    "switch.signal.off": "Desligado, porque o seu navegador envia o Global Privacy Control.",
    "switch.said.on": "Ligado: {name}",
    "switch.said.off": "Desligado: {name}",
    "switch.said.erased": "Desligado, e o que foi guardado para isso está apagado: {name}",

    "sent.title": "O que foi enviado",
    "sent.none": "Nada foi enviado.",
    "sent.text": "Se algum dia um relatório for enviado, ele aparece aqui: em palavras e byte por byte.",
    "sent.at": "Enviado em {date}.",

    "take.title": "Levar com você ou apagar",
    "take.export": "Salvar uma cópia de tudo",
    "take.export.text":
      "Você recebe um arquivo. Você pode ler esse arquivo e carregar em outro navegador. Os seus recibos estão nele " +
      "para você mesmo: não são carregados em outro lugar.",
    "take.export.said": "O arquivo está salvo: {name}",
    "take.receipts": "Salvar todos os recibos",
    "take.receipts.text": "Um recibo diz quem perguntou a você, para quê, o que você disse e quando. É a sua prova.",
    "take.receipts.none": "Você ainda não respondeu a nada, por isso não há recibos.",
    "take.import": "Carregar uma cópia de um arquivo",
    "take.import.text": "Você vê o que o arquivo contém antes de algo ser acrescentado.",
    "take.import.found": {
      one: "O arquivo contém {count} item.",
      many: "O arquivo contém {count} de itens.",
      other: "O arquivo contém {count} itens.",
    },
    "take.import.fresh": {
      one: "Novo aqui: {count} item.",
      many: "Novos aqui: {count} de itens.",
      other: "Novos aqui: {count} itens.",
    },
    "take.import.add": "Acrescentar o que é novo",
    "take.import.cancel": "Não acrescentar nada",
    "take.import.said": {
      one: "Acrescentado: {count} item.",
      many: "Acrescentados: {count} de itens.",
      other: "Acrescentados: {count} itens.",
    },
    "take.import.cancelled": "Nada foi acrescentado.",
    "take.import.damaged": "Este arquivo está danificado, ou não é uma cópia feita aqui. Nada foi acrescentado.",
    "take.import.version": "Este arquivo vem de outra versão desta ferramenta. Nada foi acrescentado.",
    "take.import.consent":
      "Primeiro ligue o interruptor “{name}”. Depois o arquivo pode ser carregado. Nada foi acrescentado.",
    "take.purpose": "Para apagar só o que foi guardado para um fim, desligue o interruptor dele acima.",
    "take.erase": "Apagar tudo",
    "take.erase.text":
      "Isto apaga tudo o que está guardado aqui, com as suas respostas, em todas as abas abertas deste site.",
    "take.erase.ask": "Você quer apagar tudo? Não dá para recuperar depois.",
    "take.erase.yes": "Sim, apagar tudo",
    "take.erase.no": "Não, manter",
    "take.erase.kept": "Nada foi apagado.",
    "take.erase.said": "Tudo está apagado, em todas as abas abertas.",

    "works.title": "Como isto funciona",
    "works.text": "Esta página acabou de perguntar à própria ferramenta. Estas são as respostas dela.",
    "works.network": "Rede",
    "works.sealed": {
      one:
        "Fechado. A parte que tem os seus dados não pode enviá-los para lugar nenhum. Foi testada agora mesmo {count} " +
        "saída, e está fechada.",
      many:
        "Fechado. A parte que tem os seus dados não pode enviá-los para lugar nenhum. Foram testadas agora mesmo " +
        "{count} de saídas, e todas estão fechadas.",
      other:
        "Fechado. A parte que tem os seus dados não pode enviá-los para lugar nenhum. Foram testadas agora mesmo " +
        "{count} saídas, e todas estão fechadas.",
    },
    "works.unsealed": "Não está fechado. Aqui o próprio navegador não impede que a parte que tem os seus dados envie algo.",
    "works.open": "Saídas não fechadas: {names}",
    "works.encryption": "Criptografia",
    "works.encryption.none":
      "Sem criptografia. Quem pode usar a sua conta neste dispositivo pode ler o que está guardado. Outros scripts " +
      "deste site também podem.",
    "works.storage": "Armazenamento",
    "works.storage.indexeddb": "Guardado neste navegador, neste dispositivo. O seu navegador pode apagar isso sozinho.",
    "works.storage.memory": "Guardado só até você fechar esta página, porque o seu navegador não permite mais do que isso.",
    "works.storage.none": "Nada está guardado.",
    "works.newer": "Há dados de uma versão mais nova desta ferramenta. Eles ficaram como estavam e não são usados.",
    "works.retention": "Por quanto tempo",
    "works.retention.text": "Cada coisa que você faz fica guardada por {days} no máximo.",
    "works.next": "O próximo item desaparece em {date}.",
    "works.answers": "As suas respostas",
    "works.answers.given": "O seu “sim” termina em {date}: {purpose}",
    "works.answers.no": "O seu “não” vale até {date}: {purpose}",
    "works.answers.none": "Não há nenhuma.",
    "works.rules": "Regras deste site",
    "works.rules.text": "Versão {revision}",
    "works.controller": "Quem é responsável",
    "works.contact": "Contato",
    "works.address": "Endereço",
    "works.notice": "Aviso de privacidade",
    "works.notice.read": "Ler o aviso de privacidade",
  },
};
