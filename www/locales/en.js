/**
 * English for the prompt and the explanations. Each language has one file with the same keys: placeholders such as
 * `{name}` are filled in, and plurals follow Intl.PluralRules. The texts of the preference centre are in centre/.
 */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "en",
  dir: "ltr",
  texts: {
    // The prompt. {controller} and {contact} come from the policy; {days} is "consent.days".
    "consent.title": "Can this site remember what you view?",
    "consent.text":
      "{controller} would like to remember what you view and do here, and what you are shown. This is kept on this " +
      "device for up to {days} and not sent to anyone.",
    "consent.days": { one: "one day", other: "{count} days" },
    "consent.for.recommendations": "It is used to recommend things that may interest you.",
    "consent.for.offers": "It is used to choose offers that may interest you.",
    "consent.for.both": "It is used to choose recommendations and offers that may interest you.",
    "consent.covers": "“{accept}” covers only this. Everything else is off unless you select it.",
    "consent.stop": "You can change your mind at any time. What was kept is then deleted.",
    "consent.contact": "Questions? Write to {contact}.",
    "consent.notice": "Privacy notice",
    "consent.accept": "Accept",
    "consent.refuse": "Reject",
    "consent.choose": "Manage choices",
    "consent.save": "Save choices",
    "consent.controller": "This site",

    // The choices: the name of each purpose, and what selecting it means. {label} is "label.<label>" or the policy's.
    "purpose.recommendations": "Recommendations",
    "purpose.recommendations.text": "Recommend things that may interest me.",
    "purpose.offers": "Offers",
    "purpose.offers.text": "Choose offers that may interest me.",
    "purpose.measurement": "Statistics",
    "purpose.measurement.text":
      "Help this site see what works. {often}, your browser sends one answer with random noise to each question.",
    "noise.month":
      "A month’s answers can raise right guesses about you from half to at most {right} of {of}. Changed answers can be noticed.",
    "purpose.measurement.recipient": "Answers go to {recipient} ({host}).",
    "purpose.measurement.compare":
      "For comparison, some people who agree see the standard list. Which you see is also sent.",
    "often.day": "Once a day",
    "often.week": "Once a week",
    "often.month": "Once a month",
    "purpose.sensitive": "Sensitive topic: {label}",
    "purpose.sensitive.text":
      "Also remember and use what I view about “{label}”. Unless selected, this topic is left out.",

    // The site asks for more than before: what has changed, and what happens until the visitor answers.
    "renew.title": "This site has changed what it asks for",
    "renew.text":
      "You agreed earlier. Until you answer again, nothing new is kept for this, and what was kept is not used for it.",
    "renew.retention": "Kept for up to {to} instead of {from}.",
    "renew.controller": "{to} is now responsible instead of {from}.",
    "renew.sensitive": "What you view about “{label}” would be kept like everything else.",
    "renew.collector": "Statistics would be sent to {to} instead of {from}.",
    "renew.recipient": "{to} would receive the statistics instead of {from}.",
    "renew.measurement": "The statistics would ask for more than before.",

    // Shown once the answer is stored. {purposes} is a list of names, as in "purpose.offers".
    "consent.given": "Turned on: {purposes}. Everything else is off.",
    "consent.refused": "Everything is off. Only this choice is remembered.",
    "consent.withdrawn": "Everything is off. What was kept has been deleted.",
    "consent.failed": "Your choice could not be saved. Please try again.",

    // Global Privacy Control is a browser setting; its name is not translated.
    "gpc.text": "Your browser asks sites not to profile you (Global Privacy Control). This site respects that.",
    "gpc.choose": "Manage choices",
    "gpc.ask":
      "Your browser asks sites not to profile you (Global Privacy Control). On this site, what you choose here " +
      "counts instead.",

    "why.button": "Why am I seeing this?",
    "why.label": "Why am I seeing this? {title}",
    "why.failed": "No explanation is available right now.",

    "preferences.open": "Your data and choices",
    "preferences.failed": "This could not be opened. Please try again.",
  },
};
