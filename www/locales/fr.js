/** French: the prompt and the explanations. Machine-translated; review by a native speaker is welcome. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fr",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Ce site peut-il mémoriser ce que vous consultez ?",
    "consent.text":
      "{controller} souhaite mémoriser ce que vous consultez et faites ici, ainsi que ce qui vous est présenté. Ces " +
      "données sont conservées sur cet appareil pendant {days} au maximum. Elles ne sont transmises à personne.",
    "consent.days": { one: "{count} jour", many: "{count} de jours", other: "{count} jours" },
    "consent.for.recommendations": "Elles servent à vous recommander ce qui pourrait vous intéresser.",
    "consent.for.offers": "Elles servent à choisir des offres qui pourraient vous intéresser.",
    "consent.for.both": "Elles servent à choisir des recommandations et des offres qui pourraient vous intéresser.",
    "consent.covers": "« {accept} » ne vaut que pour cela. Tout le reste est désactivé, sauf ce que vous sélectionnez.",
    "consent.stop": "Vous pouvez changer d’avis à tout moment. Les données conservées sont alors supprimées.",
    "consent.contact": "Des questions ? Écrivez à {contact}.",
    "consent.notice": "Politique de confidentialité",
    "consent.accept": "Accepter",
    "consent.refuse": "Refuser",
    "consent.choose": "Gérer mes choix",
    "consent.save": "Enregistrer mes choix",
    "consent.controller": "Ce site",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recommandations",
    "purpose.recommendations.text": "Me recommander ce qui pourrait m’intéresser.",
    "purpose.offers": "Offres",
    "purpose.offers.text": "Choisir des offres qui pourraient m’intéresser.",
    "purpose.measurement": "Statistiques",
    "purpose.measurement.text":
      "Aidez ce site à savoir ce qui fonctionne. {often}, votre navigateur envoie une réponse à chaque question du " +
      "site. Du bruit aléatoire y est ajouté au préalable.",
    "noise.month":
      "Si, sans vos réponses, la moitié des suppositions à votre sujet étaient justes, avec toutes les réponses d’un " +
      "mois, au plus {right} sur {of} le seraient. Si une réponse change, cela peut se remarquer.",
    "purpose.measurement.recipient": "Les réponses sont envoyées à {recipient} ({host}).",
    "purpose.measurement.compare":
      "À des fins de comparaison, certaines personnes qui acceptent voient la liste standard. La liste que vous " +
      "voyez est indiquée dans l’envoi.",
    "often.day": "Une fois par jour",
    "often.week": "Une fois par semaine",
    "often.month": "Une fois par mois",
    "purpose.sensitive": "Sujet sensible : {label}",
    "purpose.sensitive.text":
      "Mémoriser et utiliser aussi ce que je consulte sur « {label} ». Si cette case n’est pas cochée, ce sujet est " +
      "ignoré.",

    // The site asks for more than before: what is different, and what happens until the visitor answers.
    "renew.title": "Ce site a modifié sa demande",
    "renew.text":
      "Vous aviez déjà accepté. Tant que vous n’avez pas répondu à nouveau, ce qui a été conservé à cette fin n’est " +
      "pas utilisé pour celle-ci, et rien de nouveau n’est enregistré pour elle.",
    "renew.retention": "Nouvelle durée de conservation : {to} au maximum, au lieu de {from}.",
    "renew.controller": "Nouveau responsable : {to}. Auparavant : {from}.",
    "renew.sensitive": "Ce que vous consultez sur « {label} » serait conservé comme tout le reste.",
    "renew.collector": "Les statistiques seraient envoyées à {to} au lieu de {from}.",
    "renew.recipient": "{to} recevrait les statistiques à la place de {from}.",
    "renew.measurement": "Les statistiques porteraient sur davantage d’informations qu’avant.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Activé : {purposes}. Tout le reste est désactivé.",
    "consent.refused": "Tout est désactivé. Seul ce choix est mémorisé.",
    "consent.withdrawn": "Tout est désactivé. Les données conservées ont été supprimées.",
    "consent.failed": "Votre choix n’a pas pu être enregistré. Veuillez réessayer.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text":
      "Votre navigateur demande aux sites de ne pas établir votre profil (Global Privacy Control). Ce site respecte " +
      "cette demande.",
    "gpc.choose": "Gérer mes choix",
    "gpc.ask":
      "Votre navigateur demande aux sites de ne pas établir votre profil (Global Privacy Control). Sur ce site, vos " +
      "choix ci-dessous prévalent.",

    "why.button": "Pourquoi est-ce que je vois ceci ?",
    "why.label": "Pourquoi est-ce que je vois ceci ? {title}",
    "why.failed": "Aucune explication n’est disponible pour le moment.",

    "preferences.open": "Vos données et vos choix",
    "preferences.failed": "Impossible d’ouvrir cette page. Veuillez réessayer.",
  },
};
