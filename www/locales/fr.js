/** French: the prompt and the explanations. Translated by machine; a native reader is wanted. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "fr",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "Ce site peut-il retenir ce que vous regardez ?",
    "consent.text":
      "{controller} vous le demande. Si vous dites oui, ce navigateur garde, pendant {days} au plus, ce que vous " +
      "regardez et ce qui vous est montré ici. Tout reste sur cet appareil. Rien de cela n’est envoyé à qui que ce " +
      "soit.",
    "consent.days": { one: "{count} jour", many: "{count} de jours", other: "{count} jours" },
    "consent.for.recommendations": "Cela sert à vous proposer des choses qui peuvent vous convenir.",
    "consent.for.offers": "Cela sert à choisir des offres qui peuvent vous convenir.",
    "consent.for.both": "Cela sert à vous proposer des choses et à choisir des offres qui peuvent vous convenir.",
    "consent.covers":
      "« {accept} » veut dire oui à cela seulement. Tout le reste est désactivé, sauf si vous le cochez, point par " +
      "point.",
    "consent.stop": "Vous pouvez changer d’avis à tout moment. Ce qui a été gardé est alors effacé.",
    "consent.contact": "Des questions ? Écrivez à : {contact}.",
    "consent.notice": "Lire la politique de confidentialité",
    "consent.accept": "Accepter",
    "consent.refuse": "Refuser",
    "consent.choose": "Choisir un par un",
    "consent.save": "Enregistrer ces choix",
    "consent.controller": "Ce site",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Suggestions",
    "purpose.recommendations.text": "Proposer des choses qui peuvent me convenir.",
    "purpose.offers": "Offres",
    "purpose.offers.text": "Choisir des offres qui peuvent me convenir.",
    "purpose.measurement": "Comptage",
    "purpose.measurement.text":
      "Aider le site à voir ce qui marche. {often}, votre navigateur envoie une réponse à chaque question du site. " +
      "Du hasard y est mêlé, si bien que personne ne peut être sûr de savoir quelle réponse est la vôtre.",
    "purpose.measurement.compare":
      "Pour comparer, le site montre la liste ordinaire à certains de ceux qui disent oui. L’envoi indique aussi " +
      "quelle liste vous est montrée.",
    "often.day": "Une fois par jour",
    "often.week": "Une fois par semaine",
    "often.month": "Une fois par mois",
    "purpose.sensitive": "Sujet privé : {label}",
    "purpose.sensitive.text":
      "Garder et utiliser aussi ce que je regarde sur « {label} ». Si je ne coche pas, c’est laissé de côté.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "Ce site a changé ce qu’il demande",
    "renew.text":
      "Vous avez déjà dit oui. Tant que vous ne répondez pas, ce qui a été gardé n’est pas utilisé et rien n’est " +
      "ajouté.",
    "renew.retention": "Gardé pendant {to} au lieu de {from}.",
    "renew.controller": "Responsable à présent : {to}. Avant : {from}.",
    "renew.sensitive": "« {label} » serait gardé comme tout le reste.",
    "renew.collector": "Le comptage est envoyé à {to} au lieu de {from}.",
    "renew.measurement": "Le comptage demande plus qu’avant.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Activé : {purposes}. Tout le reste est désactivé.",
    "consent.refused": "Tout est désactivé. Seule cette réponse est retenue.",
    "consent.withdrawn": "Tout est désactivé, et ce qui a été gardé est effacé.",
    "consent.failed": "Votre réponse n’a pas pu être enregistrée. Veuillez réessayer.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text":
      "Avec Global Privacy Control, votre navigateur demande aux sites de ne pas créer de profil sur vous. Ce site " +
      "n’en crée pas.",
    "gpc.choose": "Décider autrement",
    "gpc.ask":
      "Avec Global Privacy Control, votre navigateur demande aux sites de ne pas créer de profil sur vous. Ce que " +
      "vous choisissez ici compte à sa place.",

    "why.button": "Pourquoi ?",
    "why.label": "Pourquoi ? {title}",
    "why.failed": "Aucune explication n’est disponible pour le moment.",

    "preferences.open": "Vos données et vos choix",
    "preferences.failed": "Impossible d’ouvrir ceci pour le moment. Veuillez réessayer.",
  },
};
