/**
 * English for "How the lists are made", loaded when that section of the preference centre is opened. The privacy notice
 * quotes these texts.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "en",
  dir: "ltr",
  texts: {
    "ranking.lead":
      "Each item gets a score, and the items with the highest scores come first. These are the main parameters:",
    "ranking.parameter": "Parameter",
    "ranking.weight": "Average weight",
    "ranking.behaviour": "What others viewed together with the items you viewed",
    "ranking.content": "Similarity to the items you viewed",
    "ranking.history": "What you viewed on earlier visits, and at which prices",
    "ranking.popular": "How popular an item is",
    "ranking.together": "Several of these combined",
    "ranking.measured": {
      one: "Calculated for {count} visit from a log: the average share of each parameter in an item’s score.",
      other: "Calculated for {count} visits from a log: the average share of each parameter in an item’s score.",
    },
    "ranking.preferences":
      "What you ask for with “{more}” and “{less}” moves items up and down. What you mark with “{never}” is " +
      "left out.",
    "ranking.choices":
      "If you choose an item from a list, the reasons why it was there count more from then on. Items that you pass " +
      "over count a little less.",
    "ranking.then": "Then some items change places:",
    "ranking.diversity": "For variety, similar items are spread out (weight {percent}).",
    "ranking.calibration": "The list is brought closer to your own mix of categories (weight {percent}).",
    "ranking.provider":
      "One brand gets at most {percent} of a list, rounded up to whole items, as long as there are enough items from " +
      "others.",
    "ranking.exploration": {
      one: "Every place is reserved for a new or lesser-known item.",
      other: "One place in {count} is reserved for a new or lesser-known item.",
    },
    "ranking.unprofiled":
      "To see lists without profiling, turn on “{unprofiled}”. The lists then depend only on what is popular and on " +
      "the page you are on; what you asked never to see is still left out.",
    "ranking.unmeasured": "The weights of the lists that you see now have not been measured.",
    "ranking.audit": "The last check of the lists",
    "ranking.audit.log": {
      one: "Date: {date}. Checked: the lists for {count} visit from a log.",
      other: "Date: {date}. Checked: the lists for {count} visits from a log.",
    },
    "ranking.audit.simulated": {
      one: "Date: {date}. Checked: the lists of {count} simulated visit.",
      other: "Date: {date}. Checked: the lists of {count} simulated visits.",
    },
    "ranking.audit.limits": "Limits that this site has set for its lists and that were kept: {kept} of {all}",
    "ranking.audit.coverage": "Items of the catalogue that were in at least one list: {percent}",
    "ranking.audit.tail": "Places in the lists that went to less popular items: {percent}",
    "ranking.audit.segments":
      "Lists that contained the item that the visitor viewed next: {low} to {high}, depending on the group of visitors",
  },
};
