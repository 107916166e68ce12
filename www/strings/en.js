/** English. Each language is one file with the same keys: `{name}` is filled in, plurals follow Intl.PluralRules. */

/** @import { Strings } from "./index.js" */

/** @type {Strings} */
export const strings = {
  lang: "en",
  dir: "ltr",
  texts: {
    "consent.title": "May this site remember what you look at?",
    "consent.text":
      "{controller} would like to recommend products that suit you. For that, what you look at and what you " +
      "are shown is kept on this device for up to {days} and compared right here; nothing is sent. You can stop at any " +
      "time, and it is erased.",
    "consent.days": { one: "one day", other: "{count} days" },
    "consent.accept": "Accept",
    "consent.refuse": "Refuse",
    "consent.given": "Recommendations are on. They are worked out on this device.",
    "consent.refused": "Recommendations stay off. Only this answer is remembered.",
    "consent.withdrawn": "Recommendations are off, and what was kept is erased.",
    "consent.failed": "Your answer could not be stored. Nothing has changed.",
    "consent.controller": "This site",
    "why.button": "Why this?",
    "why.label": "Why this? {title}",
    "why.title": "Why you see this",
    "why.here": "Worked out on this device. Nothing was sent.",
    "why.failed": "No explanation is available right now.",
    "why.reason": "{reason} — {share}",
    "why.against": "{reason} — this moves it down",
    "reason.viewed-item": "You looked at {title}",
    "reason.viewed-item.self": "You looked at it before",
    "reason.viewed-topic": "Similar to {title}",
    "reason.context-item": "Goes with {title}",
    "reason.earlier-visits": "What you looked at on earlier visits",
    "reason.usual-price": "Its price is near what you usually look at",
    "reason.together": "What several of these say together",
    "reason.popular-here": "Popular here",
    "reason.popular-here.less": "Fewer people look at this",
    "reason.chosen-interest": "You asked to see more of this",
    "reason.shown-before": "Shown to you before",
    "reason.exploration": "A place kept for new and lesser-known things",
    "reason.others": { one: "One more reason", other: "{count} more reasons" },

    "preferences.open": "Your data and your choices",
    "preferences.failed": "This cannot be opened right now. Please try again.",
  },
};
