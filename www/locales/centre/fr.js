/** French, for the preference centre. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fr",
  dir: "ltr",
  texts: {
    "centre.title": "Vos données et vos choix",
    "centre.lead":
      "Ici, vous voyez tout ce qui est gardé sur vous pour choisir ce que ce site vous montre. C’est gardé dans ce " +
      "navigateur, sur cet appareil.",
    "centre.close": "Fermer",
    "centre.on": "Activé : {names}",
    "centre.off": "Tout est désactivé. Rien de nouveau n’est gardé.",
    "centre.paused": "En pause : rien de nouveau n’est gardé.",
    "centre.loading": "Un instant…",
    "centre.failed": "Cela n’a pas marché. Rien n’a changé.",
    "centre.tabs": "Ici, c’est fait. Un autre onglet ouvert de ce site n’a pas encore répondu : veuillez le fermer.",
    "centre.stopped": "Cet outil s’est arrêté. Rechargez la page pour continuer.",
    "centre.missing":
      "Une partie de cet outil n’a pas pu être chargée : ce qui est conservé ici ne peut donc pas être affiché. " +
      "Réessayez plus tard, ou effacez tout maintenant.",
    "centre.data": "Montrer sous forme de données",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (mot-clé)",
    "facet.provider": "{name} (fabricant)",

    "kept.title": "Données sur cet appareil",
    "kept.until": "L’élément le plus récent est gardé jusqu’au {date}.",

    "records.title": "Ce que nous gardons",
    "records.none": "Rien n’est gardé sur vous.",
    "records.count": {
      one: "{count} élément est gardé.",
      many: "{count} d’éléments sont gardés.",
      other: "{count} éléments sont gardés.",
    },
    "records.text": "Chaque élément indique combien de temps il est gardé. Vous pouvez effacer la plupart avant.",
    "records.proof":
      "Vos réponses sont gardées comme preuve de ce que vous avez dit. Elles disparaissent quand vous effacez tout.",
    "records.day": {
      one: "{day} : {count} élément",
      many: "{day} : {count} d’éléments",
      other: "{day} : {count} éléments",
    },
    "records.undated": {
      one: "Sans date : {count} élément",
      many: "Sans date : {count} d’éléments",
      other: "Sans date : {count} éléments",
    },
    "records.view": "Vous avez regardé : {title}",
    "records.click": "Vous avez choisi dans une liste : {title}",
    "records.cart": "Vous avez mis dans le panier : {title}",
    "records.purchase": "Vous avez acheté : {title}",
    "records.category": "Catégorie : {name}.",
    "records.impression": {
      one: "Vous avez vu ici : {titles}",
      many: "Vous avez vu ici {count} de choses : {titles}",
      other: "Vous avez vu ici {count} choses : {titles}",
    },
    "records.mute": "Vous avez demandé à ne jamais voir : {name}",
    "records.more": "Vous avez demandé à en voir plus : {name}",
    "records.less": "Vous avez demandé à en voir moins : {name}",
    "records.pause.on": "Vous avez activé « Pause ».",
    "records.pause.off": "Vous avez désactivé « Pause ».",
    "records.unprofiled.on": "Vous avez activé « La même liste pour tout le monde ».",
    "records.unprofiled.off": "Vous avez désactivé « La même liste pour tout le monde ».",
    "records.given": "Vous avez accepté : {purpose}",
    "records.refused": "Vous avez refusé : {purpose}",
    "records.withdrawn": "Vous avez retiré votre consentement : {purpose}",
    "records.report": "Votre réponse à une question du site : {question}",
    "records.delivery": "Ce qu’est devenu un rapport. {what}",
    "records.arm.personalised": "À des fins de comparaison, le hasard a décidé : vous voyez des listes personnalisées.",
    "records.arm.holdout": "À des fins de comparaison, le hasard a décidé : vous voyez la même liste que tout le monde.",
    "records.unreadable": {
      one: "Une note abîmée de {count} octet. Personne ne peut la lire, et elle n’est pas utilisée.",
      many: "Une note abîmée de {count} d’octets. Personne ne peut la lire, et elle n’est pas utilisée.",
      other: "Une note abîmée de {count} octets. Personne ne peut la lire, et elle n’est pas utilisée.",
    },
    "records.other": "Une chose d’un type que cette page ne connaît pas : {type}",
    "records.at": "Gardé depuis : {date}.",
    "records.expires": "Disparaît le {date}.",
    "records.valid": "Votre réponse vaut jusqu’au {date}. La note à ce sujet reste.",
    "records.replaced": "Un choix plus récent a remplacé celui-ci. La note à ce sujet reste.",
    "records.stays": "Reste tant que vous ne le retirez pas ou ne l’effacez pas.",
    "records.measurement": "Reste jusqu’à ce que vous désactiviez « {name} ». Tout ce qui en dépend est alors effacé.",
    "records.stuck": "Reste jusqu’à ce que vous effaciez tout.",
    "records.asked":
      "Demandé par {controller}. Si vous acceptez, des données sont conservées sur cet appareil pendant {days} au " +
      "maximum.",
    "records.sensitive": "Sujets sensibles laissés de côté à ce moment-là : {labels}.",
    "records.by.site": "Vous avez fait ce choix avec un bouton de ce site, qui a affiché son propre texte.",
    "records.by.script": "Un script de ce site l’a fait sans clic de votre part.",
    "records.gpc": "Votre navigateur envoyait Global Privacy Control à ce moment-là.",
    "records.erase": "Effacer",
    "records.erase.label": "Effacer. {what}",
    "records.erased": "Effacé. {what}",
    "records.receipt": "Enregistrer le reçu",
    "records.receipt.label": "Enregistrer le reçu. {what}",

    "interests.title": "Ce que vous aimez, selon nous",
    "interests.text": "C’est une supposition. Elle vient seulement de ce que vous avez fait ici.",
    "interests.none": "Il n’y a aucune supposition sur vous.",
    "interests.all": "Afficher toutes les catégories",
    "interests.share": "{share} de ce que vous avez regardé",
    "interests.from": {
      one: "D’où cela vient : {count} élément",
      many: "D’où cela vient : {count} d’éléments",
      other: "D’où cela vient : {count} éléments",
    },
    "preferences.more": "Plus",
    "preferences.more.label": "Plus : {name}",
    "preferences.less": "Moins",
    "preferences.less.label": "Moins : {name}",
    "preferences.mute": "Ne jamais montrer",
    "preferences.mute.label": "Ne jamais montrer : {name}",
    "interests.forget": "Oublier",
    "interests.forget.label": "Oublier : {name}",
    "interests.forget.help": "Oublier : pour une supposition qui est fausse. Tout ce qui est à son origine est effacé.",
    "preferences.undo": "Retirer",
    "preferences.undo.label": "Retirer. {what}",
    "preferences.said.more": "Vous en verrez plus : {name}",
    "preferences.said.less": "Vous en verrez moins : {name}",
    "preferences.said.mute": "Vous ne verrez plus : {name}",
    "preferences.said.clear": "Préférence supprimée : {name}",
    "interests.said.forget": "Oublié : {name}",
    "preferences.title": "Ce que vous avez demandé",
    "preferences.none": "Vous n’avez rien demandé.",
    "preferences.about": "Voir plus ou moins de contenus similaires",
    "preferences.about.item": "Ce produit",
    "preferences.about.category": "Catégorie : {name}",
    "preferences.about.provider": "Fabricant : {name}",
    "learned.title": "Ce qui a été appris de vous",
    "learned.text":
      "Quand vous choisissez quelque chose dans une liste, ou que vous passez sans le choisir, votre navigateur " +
      "apprend ce qui compte pour vous. Tout commence à {start}.",
    "learned.none": "Rien n’a été appris.",
    "learned.term.behaviour": "Ce que d’autres ont aussi regardé : {percent}",
    "learned.term.content": "Ce qui se ressemble : {percent}",
    "learned.term.history": "Ce que vous avez regardé avant : {percent}",
    "learned.term.popular": "Ce que beaucoup de gens aiment : {percent}",
    "learned.discounted": {
      one: "Montré {count} fois et pas choisi, donc un peu plus bas : {title}",
      many: "Montré {count} de fois et pas choisi, donc un peu plus bas : {title}",
      other: "Montré {count} fois et pas choisi, donc un peu plus bas : {title}",
    },
    "learned.reset": "Oublier ce qui a été appris",
    "learned.said.reset": "Ce qui a été appris est oublié.",

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
    "cause.small": "Moins de {share} chacune : {reasons}",
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
    "reason.preference": "Vous avez demandé à en voir plus",
    "reason.preference.less": "Vous avez demandé à en voir moins",
    "reason.passed-over": "Vous a déjà été présenté",
    "reason.exploration": "Une place réservée aux articles nouveaux et moins connus",
    "reason.others": { one: "{count} autre raison", many: "{count} d’autres raisons", other: "{count} autres raisons" },

    "settings.title": "Paramètres",
    "settings.recommendations":
      "Ce que vous regardez et faites ici est gardé dans ce navigateur et sert à choisir ce que vous voyez. Si vous " +
      "désactivez ceci, tout cela est effacé.",
    "settings.offers":
      "Ce site peut choisir des offres qui pourraient vous convenir. Si vous désactivez ceci, vous voyez les mêmes " +
      "offres que tout le monde.",
    "settings.sensitive":
      "Ce sujet peut en dire long sur vous. Tant que ceci est désactivé, ce que vous regardez à ce sujet n’est ni " +
      "gardé ni utilisé. Si vous l’activez, il compte comme tout le reste. Si vous le désactivez à nouveau, ce qui " +
      "en a été gardé est effacé.",
    "settings.pause": "Pause",
    "settings.pause.text":
      "Tant que ceci est activé, rien de nouveau n’est gardé. Ce qui est déjà là reste et sert encore.",
    "settings.unprofiled": "La même liste pour tout le monde",
    "settings.unprofiled.text":
      "Tant que ceci est activé, ce qui est gardé sur vous n’est pas utilisé et aucune réponse n’est envoyée. Vous " +
      "voyez ce que tout le monde voit, sauf ce que vous avez demandé à ne jamais voir. Ce que vous faites est " +
      "toujours gardé. Pour arrêter cela aussi, activez « {pause} ».",
    "settings.needs":
      "Vous pouvez utiliser ceci quand « {name} » est activé. D’ici là, rien n’est gardé, et vous voyez ce que tout " +
      "le monde voit.",
    "settings.given":
      "Vous avez accepté le {date}. Ce choix est valable jusqu’au {until}. La question vous sera ensuite posée à " +
      "nouveau.",
    "settings.refused": "Vous avez refusé le {date}. La question ne vous sera pas posée à nouveau avant le {until}.",
    "settings.withdrawn":
      "Vous avez retiré votre consentement le {date}. La question ne vous sera pas posée à nouveau avant le {until}.",
    "settings.gpc":
      "Votre navigateur demande aux sites de ne pas établir votre profil (Global Privacy Control). Ce site respecte " +
      "cette demande. Si vous activez vous-même un paramètre ici, c’est votre choix qui compte.",
    "settings.gpc.off": "Désactivé, car votre navigateur envoie Global Privacy Control.",
    "settings.said.on": "Activé : {name}",
    "settings.said.off": "Désactivé : {name}",
    "settings.said.erased": "Désactivé, et ce qui a été gardé pour cela est effacé : {name}",

    "reports.title": "Ce qui a été envoyé",
    "reports.none": "Il n’y a aucun rapport ici. Aucun n’a été envoyé, ou il a été supprimé à la fin d’un consentement.",
    "reports.text": "Si un rapport est envoyé un jour, il figure ici : en mots, et octet par octet.",
    "reports.at": "Envoyé le {date}.",
    "reports.off": "Rien n’est envoyé. Pour cela, il faudrait activer : {names}",
    "reports.paused": "Rien n’est envoyé tant que « Pause » est activé.",
    "reports.unprofiled": "Rien n’est envoyé tant que « La même liste pour tout le monde » est activé.",
    "reports.next": "Ce qui serait envoyé",
    "reports.answer": "Votre réponse : {answer}",
    "reports.after": "Cela peut encore changer. Ce serait envoyé après le {date}.",
    "reports.misfits":
      "Sur {of} personnes ayant cette réponse, environ {misfits} envoient un nombre qui ne lui correspond pas.",
    "reports.noise":
      "Si, sans ce rapport, la moitié des suppositions sur votre réponse étaient justes, avec lui, au plus {right} " +
      "sur {of} le seraient (ε = {epsilon}).",
    "reports.changes":
      "Une même réponse envoie de nouveau le même nombre. Sur {of} réponses qui changent, environ {noticed} changent " +
      "aussi le nombre. Une personne qui sait que les deux rapports viennent de vous sait alors que votre réponse a " +
      "changé.",
    "reports.ready": "Fait, mais pas envoyé.",
    "reports.about": "Cela porte sur : {epoch}.",
    "reports.sending": "On ne sait pas si c’est arrivé.",
    "reports.accepted": "C’est arrivé.",
    "reports.rejected": "Cela a été refusé.",
    "reports.failed": "Rien n’indique que ce soit arrivé.",
    "reports.symbol": "Le nombre {symbol} est envoyé à la place de votre réponse.",
    "reports.byte.version": "Version",
    "reports.byte.arm": "Liste : 0 non dit, 1 la vôtre, 2 celle de tout le monde",
    "reports.byte.epoch": "Mois, semaine ou jour, compté depuis 1970",
    "reports.byte.metric": "Question",
    "reports.byte.symbol": "Réponse avec du bruit",
    "answer.none": "rien",
    "answer.view": "a regardé quelque chose",
    "answer.click": "a choisi dans une liste",
    "answer.cart": "a mis au panier",
    "answer.purchase": "a acheté",
    "answer.no": "non",
    "answer.yes": "oui",

    "take.title": "Télécharger ou importer vos données",
    "take.export": "Enregistrer une copie de tout",
    "take.export.text":
      "Vous recevez un fichier. Vous pouvez le lire et le charger dans un autre navigateur. Vos reçus s’y trouvent " +
      "pour vous : ils ne sont pas chargés ailleurs.",
    "take.export.said": "Le fichier est enregistré : {name}",
    "take.receipts": "Enregistrer tous les reçus",
    "take.receipts.text":
      "Un reçu dit qui vous a posé la question, pour quoi, ce que vous avez dit et quand. C’est votre preuve.",
    "take.receipts.none": "Vous n’avez encore rien accepté, il n’y a donc pas de reçus.",
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
    "take.erase": "Tout effacer",
    "take.erase.text":
      "Ceci efface tout ce qui est gardé ici, avec vos réponses, dans tous les onglets ouverts de ce site.",
    "take.erase.ask": "Voulez-vous tout effacer ? Vous ne pourrez pas revenir en arrière.",
    "take.erase.yes": "Oui, tout effacer",
    "take.erase.no": "Non, garder",
    "take.erase.kept": "Rien n’a été effacé.",
    "take.erase.said": "Tout est effacé, dans tous les onglets ouverts.",

    "ranking.title": "Comment les listes sont composées",

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
    "works.encryption.split": "Chiffré. Quand quelque chose est supprimé, sa clé est écrasée.",
    "works.encryption.database":
      "Chiffré. Quand quelque chose est supprimé, votre navigateur peut garder sa clé quelque temps.",
    "works.encryption.limits":
      "Une personne qui peut utiliser votre compte sur cet appareil peut lire ce qui est gardé. D’autres scripts " +
      "de ce site le peuvent aussi.",
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
    "works.retention.text":
      "Ce que vous consultez et faites ici est gardé pendant {days} au plus. Vos choix, vos préférences et vos " +
      "réponses sont gardés plus longtemps.",
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
