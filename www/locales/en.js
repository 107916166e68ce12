/**
 * English: the prompt and the explanations. Each language is one file with the same keys: `{name}` is filled in, plurals
 * follow Intl.PluralRules. Texts of the preference centre are in centre/.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "en",
  dir: "ltr",
  texts: {
    // The question. {controller} asks, {days} is "consent.days", {contact} is an address as it stands in the policy.
    "consent.title": "May this site remember what you look at?",
    "consent.text":
      "{controller} asks. With your yes, this browser keeps what you look at and what you are shown here for up to {days}. " +
      "It stays on this device. None of it is sent to anyone.",
    "consent.days": { one: "one day", other: "{count} days" },
    "consent.for.recommendations": "It is used to suggest things that may suit you.",
    "consent.for.offers": "It is used to choose offers that may suit you.",
    "consent.for.both": "It is used to suggest things and to choose offers that may suit you.",
    "consent.covers": "“{accept}” means yes to that alone. All else is off, unless you tick it one by one.",
    "consent.stop": "You can change your mind at any time. What was kept is then erased.",
    "consent.contact": "Any questions? Write to {contact}.",
    "consent.notice": "Read the privacy notice",
    "consent.accept": "Accept",
    "consent.refuse": "Refuse",
    "consent.choose": "Choose one by one",
    "consent.save": "Save these choices",
    "consent.controller": "This site",

    // One by one: the name of each purpose, and what a tick would mean. {label} is "label.<label>", or the policy's word.
    "purpose.recommendations": "Recommendations",
    "purpose.recommendations.text": "Suggest things that may suit me.",
    "purpose.offers": "Offers",
    "purpose.offers.text": "Choose offers that may suit me.",
    "purpose.measurement": "Counting",
    "purpose.measurement.text":
      "Help the site see what works. {often}, your browser sends one answer to each question the site asks. Chance is " +
      "mixed in, so nobody can be sure of yours.",
    "purpose.measurement.compare":
      "To compare, some who say yes get the ordinary list; which one you get is sent along.",
    "often.day": "Once a day",
    "often.week": "Once a week",
    "often.month": "Once a month",
    "purpose.sensitive": "Private matter: {label}",
    "purpose.sensitive.text": "Keep and use what I look at about “{label}” as well. Without a tick, it is left out.",

    // The site asks for more than it did: what is different, and what holds until there is an answer.
    "renew.title": "This site has changed what it asks for",
    "renew.text": "You said yes before. Until you answer, what was kept is not used, and nothing is added.",
    "renew.retention": "Kept for {to} instead of {from}.",
    "renew.controller": "Now answered for by {to} instead of {from}.",
    "renew.sensitive": "“{label}” would be kept like anything else.",
    "renew.collector": "Counting sends to {to} instead of {from}.",
    "renew.measurement": "Counting asks for more than before.",

    // Said once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Turned on: {purposes}. All else is off.",
    "consent.refused": "All of it is off. Only this answer is remembered.",
    "consent.withdrawn": "All of it is off, and what was kept is erased.",
    "consent.failed": "Your answer could not be stored. Please try again.",

    // Global Privacy Control is a browser's setting; its name is not translated.
    "gpc.text": "Your browser asks sites, by Global Privacy Control, not to profile you. This site does not.",
    "gpc.choose": "Decide otherwise",
    "gpc.ask":
      "Your browser asks sites, by Global Privacy Control, not to profile you. What you choose here counts instead.",

    "why.button": "Why this?",
    "why.label": "Why this? {title}",
    "why.failed": "No explanation is available right now.",

    "preferences.open": "Your data and your choices",
    "preferences.failed": "This could not be opened. Please try again.",
  },
};
