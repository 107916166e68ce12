/** French, for the preference centre. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fr",
  dir: "ltr",
  texts: {
    "centre.title": "Vos données et vos choix",
    "centre.lead":
      "Ici, vous voyez tout ce qui est gardé sur vous pour choisir ce que ce site vous montre. C’est gardé dans ce " +
      "navigateur, sur cet appareil. Vous pouvez le lire, le changer et l’effacer.",
    "centre.close": "Fermer",
    "centre.contents": "Sur cette page",
    "centre.loading": "Un instant…",
    "centre.failed": "Cela n’a pas marché. Rien n’a changé.",
    "centre.tabs": "Ici, c’est fait. Un autre onglet ouvert de ce site n’a pas encore répondu : veuillez le fermer.",
    "centre.stopped": "Cet outil s’est arrêté. Rechargez la page pour continuer.",
    "centre.data": "Montrer sous forme de données",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (mot-clé)",
    "facet.provider": "{name} (fabricant)",

    "kept.title": "Ce que nous gardons",
    "kept.none": "Rien n’est gardé sur vous.",
    "kept.count": {
      one: "{count} élément est gardé.",
      many: "{count} d’éléments sont gardés.",
      other: "{count} éléments sont gardés.",
    },
    "kept.text": "Pour chacun, vous voyez quand il disparaît tout seul. Vous pouvez l’effacer avant.",
    "kept.proof":
      "Vos réponses sont gardées comme preuve de ce que vous avez dit. Elles disparaissent quand vous effacez tout.",
    "kept.day": {
      one: "{day} : {count} élément",
      many: "{day} : {count} d’éléments",
      other: "{day} : {count} éléments",
    },
    "kept.undated": {
      one: "Sans date : {count} élément",
      many: "Sans date : {count} d’éléments",
      other: "Sans date : {count} éléments",
    },
    "kept.view": "Vous avez regardé : {title}",
    "kept.click": "Vous avez choisi dans une liste : {title}",
    "kept.cart": "Vous avez mis dans le panier : {title}",
    "kept.purchase": "Vous avez acheté : {title}",
    "kept.category": "Catégorie : {name}.",
    "kept.showing": {
      one: "Vous avez vu ici : {titles}",
      many: "Vous avez vu ici {count} de choses : {titles}",
      other: "Vous avez vu ici {count} choses : {titles}",
    },
    "kept.mute": "Vous avez demandé à ne jamais voir : {name}",
    "kept.boost": "Vous avez demandé à en voir plus : {name}",
    "kept.lower": "Vous avez demandé à en voir moins : {name}",
    "kept.pause.on": "Vous avez activé la pause.",
    "kept.pause.off": "Vous avez désactivé la pause.",
    "kept.unprofiled.on": "Vous avez demandé la même liste que tout le monde.",
    "kept.unprofiled.off": "Vous avez demandé à nouveau des listes faites pour vous.",
    "kept.given": "Vous avez accepté : {purpose}",
    "kept.refused": "Vous avez refusé : {purpose}",
    "kept.withdrawn": "Vous avez retiré votre consentement : {purpose}",
    "kept.report": "Votre réponse à une question du site : {question}",
    "kept.passage": "Ce qu’est devenu un rapport. {what}",
    "kept.lot.personalised": "À des fins de comparaison, le hasard a décidé : vous voyez des listes personnalisées.",
    "kept.lot.holdout": "À des fins de comparaison, le hasard a décidé : vous voyez la même liste que tout le monde.",
    "kept.unreadable": {
      one: "Une note abîmée de {count} octet. Personne ne peut la lire, et elle n’est pas utilisée.",
      many: "Une note abîmée de {count} d’octets. Personne ne peut la lire, et elle n’est pas utilisée.",
      other: "Une note abîmée de {count} octets. Personne ne peut la lire, et elle n’est pas utilisée.",
    },
    "kept.other": "Une chose d’un type que cette page ne connaît pas : {type}",
    "kept.at": "Gardé depuis : {date}.",
    "kept.expires": "Disparaît le {date}.",
    "kept.holds": "Votre réponse vaut jusqu’au {date}. La note à ce sujet reste.",
    "kept.stays": "Reste tant que vous ne le retirez pas ou ne l’effacez pas.",
    "kept.told": "Reste jusqu’à ce que vous désactiviez « {name} ». Tout ce qui en dépend est alors effacé.",
    "kept.stuck": "Reste jusqu’à ce que vous effaciez tout.",
    "kept.asked":
      "Demandé par {controller}. Si vous acceptez, des données sont conservées sur cet appareil pendant {days} au " +
      "maximum.",
    "kept.sensitive": "Sujets privés laissés de côté à ce moment-là : {labels}.",
    "kept.gpc": "Votre navigateur envoyait Global Privacy Control à ce moment-là.",
    "kept.erase": "Effacer",
    "kept.erase.label": "Effacer. {what}",
    "kept.erased": "Effacé. {what}",
    "kept.receipt": "Enregistrer le reçu",
    "kept.receipt.label": "Enregistrer le reçu. {what}",

    "likes.title": "Ce que vous aimez, selon nous",
    "likes.text":
      "C’est une supposition. Elle vient seulement de ce que vous avez fait ici. La barre montre quelle part de ce " +
      "que vous avez regardé va à chaque catégorie. Si vous changez quelque chose, les listes de ce site suivent " +
      "aussitôt.",
    "likes.none": "Il n’y a aucune supposition sur vous.",
    "likes.share": "{share} de ce que vous avez regardé",
    "likes.from": {
      one: "D’où cela vient : {count} élément",
      many: "D’où cela vient : {count} d’éléments",
      other: "D’où cela vient : {count} éléments",
    },
    "likes.more": "Plus",
    "likes.more.label": "Plus : {name}",
    "likes.more.help": "Plus : les choses de cette catégorie montent.",
    "likes.less": "Moins",
    "likes.less.label": "Moins : {name}",
    "likes.less.help": "Moins : les choses de cette catégorie descendent.",
    "likes.never": "Ne jamais montrer",
    "likes.never.label": "Ne jamais montrer : {name}",
    "likes.never.help":
      "Ne jamais montrer : rien de cette catégorie n’est montré, tant que vous ne retirez pas ce souhait.",
    "likes.forget": "Oublier",
    "likes.forget.label": "Oublier : {name}",
    "likes.forget.help": "Oublier : pour une supposition qui est fausse. Tout ce qui est à son origine est effacé.",
    "likes.back": "Retirer",
    "likes.back.label": "Retirer. {what}",
    "likes.said.boost": "Vous en verrez plus : {name}",
    "likes.said.lower": "Vous en verrez moins : {name}",
    "likes.said.mute": "Vous ne verrez plus : {name}",
    "likes.said.clear": "Préférence supprimée : {name}",
    "likes.said.forget": "Oublié : {name}",
    "likes.wishes": "Ce que vous avez demandé",
    "likes.wishes.none": "Vous n’avez rien demandé.",
    "wish.title": "Voir plus ou moins de contenus similaires",
    "wish.item": "Ce produit",
    "wish.category": "Catégorie : {name}",
    "wish.provider": "Fabricant : {name}",
    "likes.learned": "Ce qui a été appris de vous",
    "likes.learned.text":
      "Quand vous choisissez quelque chose dans une liste, ou que vous passez sans le choisir, votre navigateur " +
      "apprend ce qui compte pour vous. Tout commence à {start}.",
    "likes.learned.none": "Rien n’a été appris.",
    "likes.term.behaviour": "Ce que d’autres ont aussi regardé : {percent}",
    "likes.term.content": "Ce qui se ressemble : {percent}",
    "likes.term.own": "Ce que vous avez regardé avant : {percent}",
    "likes.term.popular": "Ce que beaucoup de gens aiment : {percent}",
    "likes.faded": {
      one: "Montré {count} fois et pas choisi, donc un peu plus bas : {title}",
      many: "Montré {count} de fois et pas choisi, donc un peu plus bas : {title}",
      other: "Montré {count} fois et pas choisi, donc un peu plus bas : {title}",
    },
    "likes.reset": "Oublier ce qui a été appris",
    "likes.said.reset": "Ce qui a été appris est oublié.",

    "cause.title": "Pourquoi est-ce que je vois ceci ?",
    "cause.text":
      "Les raisons en faveur d’un article totalisent {whole}. Les raisons contre sont déduites. Les articles au " +
      "score le plus élevé viennent en premier. Quelques-uns changent ensuite de place, pour varier la liste et " +
      "donner une chance aux nouveautés.",
    "cause.none": "Il n’y a pas de liste sur cette page.",
    "cause.list": "Liste {number}",
    "cause.shop": "Cette liste est la même pour tout le monde. Elle n’a pas été faite pour vous.",
    "cause.place": "{place}. {title}",
    "cause.for": "Raisons en sa faveur",
    "cause.against": "Raisons contre",
    "cause.share": "Part",
    "cause.small": "Moins de {share} : {reasons}",
    "cause.if": "Si vous n’aviez pas regardé : {title}",
    "cause.then.same": "Ce serait à la même place.",
    "cause.then.moved": "Ce serait à la place {then}, et non à la place {now}.",
    "cause.then.gone": "Ce ne serait pas dans cette liste.",
    "cause.then.instead": "Vous verriez ici : {title}",
    "cause.then.empty": "Il n’y aurait rien ici.",
    "cause.failed": "Impossible de calculer ceci pour le moment.",

    "why.here": "Calculé sur cet appareil. Rien n’a été envoyé.",
    "why.reason": "{reason} — {share}",
    "why.against": "{reason} — le fait descendre",
    "reason.viewed-item": "Vous avez consulté « {title} »",
    "reason.viewed-item.self": "Vous l’avez déjà consulté",
    "reason.viewed-topic": "Semblable à « {title} »",
    "reason.context-item": "Va avec « {title} »",
    "reason.earlier-visits": "Ce que vous avez consulté lors de visites précédentes",
    "reason.usual-price": "Prix proche de ce que vous consultez d’habitude",
    "reason.together": "Plusieurs de ces raisons combinées",
    "reason.popular-here": "Populaire ici",
    "reason.popular-here.less": "Moins populaire ici",
    "reason.chosen-interest": "Vous avez demandé à en voir plus",
    "reason.chosen-interest.less": "Vous avez demandé à en voir moins",
    "reason.shown-before": "Vous a déjà été présenté",
    "reason.exploration": "Une place réservée aux articles nouveaux et moins connus",
    "reason.others": { one: "{count} autre raison", many: "{count} d’autres raisons", other: "{count} autres raisons" },

    "switch.title": "Paramètres",
    "switch.text": "Vous pouvez activer ou désactiver chaque paramètre en un geste, à tout moment.",
    "switch.recommendations":
      "Ce que vous regardez est gardé dans ce navigateur et sert à choisir ce que vous voyez. Si vous désactivez " +
      "ceci, tout cela est effacé.",
    "switch.offers":
      "Votre navigateur choisit des offres qui peuvent vous convenir. Pour cela, il utilise ce qui est gardé ici. Si " +
      "vous désactivez ceci, vous voyez les mêmes offres que tout le monde.",
    "switch.sensitive":
      "Ce sujet peut en dire long sur vous. Tant que ceci est désactivé, il n’est pas gardé et ne sert pas à choisir " +
      "ce que vous voyez. Si vous l’activez, il compte comme tout le reste. Si vous le désactivez à nouveau, ce qui " +
      "en a été gardé est effacé.",
    "switch.pause": "Pause",
    "switch.pause.text":
      "Tant que ceci est activé, rien de nouveau n’est gardé. Ce qui est déjà là reste et sert encore.",
    "switch.unprofiled": "La même liste pour tout le monde",
    "switch.unprofiled.text":
      "Tant que ceci est activé, ce qui est gardé sur vous n’est pas utilisé. Vous voyez ce que tout le monde voit. " +
      "Ce que vous faites est toujours gardé. Pour arrêter cela aussi, activez « {pause} ».",
    "switch.needs":
      "Vous pouvez utiliser ceci quand « {name} » est activé. D’ici là, rien n’est gardé, et vous voyez ce que tout " +
      "le monde voit.",
    "switch.unset": "Vous n’avez pas encore répondu.",
    "switch.given":
      "Vous avez accepté le {date}. Ce choix est valable jusqu’au {until}. La question vous sera ensuite posée à " +
      "nouveau.",
    "switch.refused": "Vous avez refusé le {date}. La question ne vous sera pas posée à nouveau avant le {until}.",
    "switch.withdrawn":
      "Vous avez retiré votre consentement le {date}. La question ne vous sera pas posée à nouveau avant le {until}.",
    "switch.gpc":
      "Votre navigateur demande aux sites de ne pas établir votre profil (Global Privacy Control). Ce site respecte " +
      "cette demande. Si vous activez vous-même un paramètre ici, c’est votre choix qui compte.",
    "switch.gpc.off": "Désactivé, car votre navigateur envoie Global Privacy Control.",
    "switch.said.on": "Activé : {name}",
    "switch.said.off": "Désactivé : {name}",
    "switch.said.erased": "Désactivé, et ce qui a été gardé pour cela est effacé : {name}",

    "sent.title": "Ce qui a été envoyé",
    "sent.none": "Il n’y a aucun rapport ici. Aucun n’a été envoyé, ou il a été supprimé à la fin d’un consentement.",
    "sent.text": "Si un rapport est envoyé un jour, il figure ici : en mots, et octet par octet.",
    "sent.at": "Envoyé le {date}.",
    "sent.off": "Rien n’est envoyé. Pour cela, il faudrait activer : {names}",
    "sent.paused": "Rien n’est envoyé tant que la pause est activée.",
    "sent.next": "Ce qui serait envoyé",
    "sent.answer": "Votre réponse : {answer}",
    "sent.after": "Cela peut encore changer. Ce serait envoyé après le {date}.",
    "sent.noise":
      "Du bruit aléatoire est ajouté avant l’envoi. À partir de ce seul rapport, personne ne peut être plus de " +
      "{times} fois plus sûr de votre réponse qu’avant (ε = {epsilon}).",
    "sent.month":
      "Tous les rapports d’un mois réunis peuvent rendre quelqu’un au plus {times} fois plus sûr de quelque chose " +
      "sur vous (ε = {epsilon}).",
    "sent.ready": "Fait, mais pas envoyé.",
    "sent.about": "Cela porte sur : {epoch}.",
    "sent.sending": "Personne ne sait si c’est arrivé.",
    "sent.accepted": "C’est arrivé.",
    "sent.rejected": "Cela a été refusé.",
    "sent.failed": "Rien n’indique que ce soit arrivé.",
    "sent.symbol":
      "Le nombre {symbol} part à la place de votre réponse. C’est du bruit : d’autres réponses peuvent aussi le " +
      "donner.",
    "sent.byte.version": "Version",
    "sent.byte.arm": "Liste : 0 non dit, 1 la vôtre, 2 celle de tout le monde",
    "sent.byte.epoch": "Mois, semaine ou jour, compté depuis 1970",
    "sent.byte.metric": "Question",
    "sent.byte.symbol": "Bruit à la place de votre réponse",
    "answer.none": "rien",
    "answer.view": "a regardé quelque chose",
    "answer.click": "a choisi dans une liste",
    "answer.cart": "a mis au panier",
    "answer.purchase": "a acheté",
    "answer.no": "non",
    "answer.yes": "oui",

    "take.title": "Emporter ou effacer",
    "take.export": "Enregistrer une copie de tout",
    "take.export.text":
      "Vous recevez un fichier. Vous pouvez le lire et le charger dans un autre navigateur. Vos reçus s’y trouvent " +
      "pour vous : ils ne sont pas chargés ailleurs.",
    "take.export.said": "Le fichier est enregistré : {name}",
    "take.receipts": "Enregistrer tous les reçus",
    "take.receipts.text":
      "Un reçu dit qui vous a posé la question, pour quoi, ce que vous avez dit et quand. C’est votre preuve.",
    "take.receipts.none": "Vous n’avez encore répondu à rien, il n’y a donc pas de reçus.",
    "take.import": "Charger une copie à partir d’un fichier",
    "take.import.text": "Vous voyez ce que le fichier contient avant que rien ne soit ajouté.",
    "take.import.found": {
      one: "Le fichier contient {count} élément.",
      many: "Le fichier contient {count} d’éléments.",
      other: "Le fichier contient {count} éléments.",
    },
    "take.import.fresh": {
      one: "Nouveau ici : {count} élément.",
      many: "Nouveaux ici : {count} d’éléments.",
      other: "Nouveaux ici : {count} éléments.",
    },
    "take.import.add": "Ajouter ce qui est nouveau",
    "take.import.cancel": "Ne rien ajouter",
    "take.import.said": {
      one: "{count} élément a été ajouté.",
      many: "{count} d’éléments ont été ajoutés.",
      other: "{count} éléments ont été ajoutés.",
    },
    "take.import.cancelled": "Rien n’a été ajouté.",
    "take.import.damaged": "Ce fichier est abîmé, ou ce n’est pas une copie faite ici. Rien n’a été ajouté.",
    "take.import.version": "Ce fichier vient d’une autre version de cet outil. Rien n’a été ajouté.",
    "take.import.consent": "Activez d’abord « {name} », puis importez le fichier. Rien n’a été ajouté.",
    "take.purpose":
      "Pour supprimer uniquement ce qui a été conservé pour une finalité, désactivez-la dans les paramètres " +
      "ci-dessus.",
    "take.erase": "Tout effacer",
    "take.erase.text":
      "Ceci efface tout ce qui est gardé ici, avec vos réponses, dans tous les onglets ouverts de ce site.",
    "take.erase.ask": "Voulez-vous tout effacer ? Vous ne pourrez pas revenir en arrière.",
    "take.erase.yes": "Oui, tout effacer",
    "take.erase.no": "Non, garder",
    "take.erase.kept": "Rien n’a été effacé.",
    "take.erase.said": "Tout est effacé, dans tous les onglets ouverts.",

    "works.title": "Comment cela marche",
    "works.text": "Cette page vient d’interroger l’outil lui-même. Voici ses réponses.",
    "works.network": "Réseau",
    "works.sealed": {
      one:
        "Fermé. La partie qui détient vos données ne peut les envoyer nulle part. {count} sortie vient d’être " +
        "essayée, et elle est fermée.",
      many:
        "Fermé. La partie qui détient vos données ne peut les envoyer nulle part. {count} de sorties viennent d’être " +
        "essayées, et toutes sont fermées.",
      other:
        "Fermé. La partie qui détient vos données ne peut les envoyer nulle part. {count} sorties viennent d’être " +
        "essayées, et toutes sont fermées.",
    },
    "works.unsealed":
      "Pas fermé. Ici, le navigateur lui-même n’empêche pas la partie qui détient vos données d’envoyer.",
    "works.open": "Sorties non fermées : {names}",
    "works.encryption": "Chiffrement",
    "works.encryption.none":
      "Pas chiffré. Une personne qui peut utiliser votre compte sur cet appareil peut lire ce qui est gardé. " +
      "D’autres scripts de ce site le peuvent aussi.",
    "works.storage": "Stockage",
    "works.storage.indexeddb":
      "Gardé dans ce navigateur, sur cet appareil. Votre navigateur peut le supprimer de lui-même.",
    "works.storage.memory":
      "Gardé seulement jusqu’à ce que vous fermiez cette page, car votre navigateur ne permet pas plus.",
    "works.storage.none": "Rien n’est stocké.",
    "works.newer":
      "Il y a des données d’une version plus récente de cet outil. Elles ont été laissées telles quelles et ne sont " +
      "pas utilisées.",
    "works.retention": "Combien de temps",
    "works.retention.text": "Chaque chose que vous faites est gardée pendant {days} au plus.",
    "works.next": "Le prochain élément disparaît le {date}.",
    "works.answers": "Vos réponses",
    "works.answers.given": "Accepté, valable jusqu’au {date} : {purpose}",
    "works.answers.no": "Refusé, valable jusqu’au {date} : {purpose}",
    "works.answers.none": "Il n’y en a pas.",
    "works.rules": "Règles de ce site",
    "works.rules.text": "Version {revision}",
    "works.controller": "Qui en est responsable",
    "works.contact": "Contact",
    "works.address": "Adresse",
    "works.notice": "Politique de confidentialité",
    "works.notice.read": "Lire la politique de confidentialité",
  },
};
