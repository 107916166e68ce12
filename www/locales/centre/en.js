/**
 * English for the preference centre, loaded when the centre is opened. Each language has one file with the same keys:
 * placeholders such as `{name}` are filled in, and plurals follow Intl.PluralRules. Where possible, names, titles and
 * dates come after a colon or in quotation marks, because many languages would have to inflect them. The names of
 * purposes and the texts about a site's changes are in the prompt's file, which is loaded first.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "en",
  dir: "ltr",
  texts: {
    "centre.title": "Your data and choices",
    "centre.lead":
      "This page shows everything that is kept about you to choose what you see on this site. It is kept in this " +
      "browser, on this device. You can view it, change it and delete it.",
    "centre.close": "Close",
    "centre.contents": "On this page",
    "centre.loading": "Loading…",
    "centre.failed": "Something went wrong. Nothing has changed.",
    "centre.tabs": "Done in this tab. Another open tab of this site has not responded yet: please close it.",
    "centre.stopped": "This tool has stopped. Reload the page to continue.",
    "centre.missing":
      "Part of this tool could not be loaded, so what is kept here cannot be shown. Try again later, or delete " +
      "all data now.",
    "centre.data": "Show raw data",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (tag)",
    "facet.provider": "{name} (brand)",

    "records.title": "What is kept",
    "records.none": "Nothing is kept about you.",
    "records.count": { one: "One entry is kept.", other: "{count} entries are kept." },
    "records.text": "Each entry shows how long it is kept. You can delete most of them sooner.",
    "records.proof": "Your choices are kept as proof of what you decided. They are deleted when you delete all data.",
    "records.day": { one: "{day}: one entry", other: "{day}: {count} entries" },
    "records.undated": { one: "No date: one entry", other: "No date: {count} entries" },
    "records.view": "You viewed: {title}",
    "records.click": "You chose from a list: {title}",
    "records.cart": "You added to your basket: {title}",
    "records.purchase": "You bought: {title}",
    "records.category": "Category: {name}.",
    "records.impression": { one: "You were shown: {titles}", other: "You were shown {count} items: {titles}" },
    "records.mute": "You asked never to see: {name}",
    "records.more": "You asked for more of: {name}",
    "records.less": "You asked for less of: {name}",
    "records.pause.on": "You turned on “Pause”.",
    "records.pause.off": "You turned off “Pause”.",
    "records.unprofiled.on": "You turned on “Same list for everyone”.",
    "records.unprofiled.off": "You turned off “Same list for everyone”.",
    "records.given": "You accepted: {purpose}",
    "records.refused": "You rejected: {purpose}",
    "records.withdrawn": "You withdrew your consent: {purpose}",
    "records.report": "Your answer to a question from this site: {question}",
    "records.delivery": "Delivery of a report. {what}",
    "records.arm.personalised": "For comparison, you were randomly assigned to see personalised lists.",
    "records.arm.holdout": "For comparison, you were randomly assigned to see the list that everyone sees.",
    "records.unreadable": {
      one: "A damaged entry of one byte. It cannot be read and is not used.",
      other: "A damaged entry of {count} bytes. It cannot be read and is not used.",
    },
    "records.other": "An entry of an unknown kind: {type}",
    "records.at": "Kept since {date}.",
    "records.expires": "Kept until {date}.",
    "records.valid": "Your choice is valid until {date}. This entry stays as proof.",
    "records.stays": "Kept until you undo or delete it.",
    "records.measurement": "Kept until you turn off “{name}”. Everything stored for it is then deleted.",
    "records.stuck": "Kept until you delete all data.",
    "records.asked": "Requested by {controller}. With your consent, data is kept on this device for up to {days}.",
    "records.sensitive": "Sensitive topics left out at that time: {labels}.",
    "records.gpc": "Your browser sent Global Privacy Control at that time.",
    "records.erase": "Delete",
    "records.erase.label": "Delete. {what}",
    "records.erased": "Deleted. {what}",
    "records.receipt": "Download receipt",
    "records.receipt.label": "Download receipt. {what}",

    "interests.title": "What we think you like",
    "interests.text":
      "These are guesses, based only on what you did here. Each bar shows how much of what you viewed is in that " +
      "category. If you change something, the lists on this site change right away.",
    "interests.none": "There are no guesses about you.",
    "interests.share": "{share} of what you viewed",
    "interests.from": { one: "Based on one entry", other: "Based on {count} entries" },
    "preferences.more": "More",
    "preferences.more.label": "More: {name}",
    "preferences.more.help": "More: items in this category move up.",
    "preferences.less": "Less",
    "preferences.less.label": "Less: {name}",
    "preferences.less.help": "Less: items in this category move down.",
    "preferences.mute": "Never show",
    "preferences.mute.label": "Never show: {name}",
    "preferences.mute.help": "Never show: items in this category are hidden until you undo this.",
    "interests.forget": "Forget",
    "interests.forget.label": "Forget: {name}",
    "interests.forget.help": "Forget: for a wrong guess. Everything it is based on is deleted.",
    "preferences.undo": "Undo",
    "preferences.undo.label": "Undo. {what}",
    "preferences.said.more": "You will see more of: {name}",
    "preferences.said.less": "You will see less of: {name}",
    "preferences.said.mute": "You will no longer see: {name}",
    "preferences.said.clear": "Preference removed: {name}",
    "interests.said.forget": "Forgotten: {name}",
    "preferences.title": "Your preferences",
    "preferences.none": "You have not set any preferences.",
    "preferences.about": "Show more or less like this",
    "preferences.about.item": "This product",
    "preferences.about.category": "Category: {name}",
    "preferences.about.provider": "Brand: {name}",
    "learned.title": "What your browser has learned",
    "learned.text":
      "When you choose something from a list or skip it, your browser learns what matters to you. Everything starts " +
      "at {start}.",
    "learned.none": "Nothing has been learned.",
    "learned.term.behaviour": "What others also viewed: {percent}",
    "learned.term.content": "Similar items: {percent}",
    "learned.term.history": "What you viewed before: {percent}",
    "learned.term.popular": "What is popular: {percent}",
    "learned.discounted": {
      one: "Shown once and not chosen, so it moves down a little: {title}",
      other: "Shown {count} times and not chosen, so it moves down a little: {title}",
    },
    "learned.reset": "Reset what was learned",
    "learned.said.reset": "What was learned has been reset.",

    "cause.title": "Why you’re seeing this",
    "cause.text":
      "The reasons for an item add up to {whole}. Reasons against it are subtracted. The items with the highest " +
      "score come first. Then some items change places, to add variety and to give new items a chance.",
    "cause.none": "There is no list on this page.",
    "cause.list": "List {number}",
    "cause.shop": "This list is the same for everyone. It is not personalised.",
    "cause.place": "{place}. {title}",
    "cause.for": "Reasons for it",
    "cause.against": "Reasons against it",
    "cause.share": "Share",
    "cause.small": "Less than {share} each: {reasons}",
    "cause.if": "If you had not viewed: {title}",
    "cause.then.same": "It would be in the same place.",
    "cause.then.moved": "It would be number {then}, not number {now}.",
    "cause.then.gone": "It would not be in this list.",
    "cause.then.instead": "Here you would see: {title}",
    "cause.then.empty": "This place would be empty.",
    "cause.failed": "This cannot be calculated right now.",

    "why.here": "Calculated on this device. Nothing was sent.",
    "why.reason": "{reason} — {share}",
    "why.against": "{reason} — moves it down",
    "reason.viewed-item": "You viewed {title}",
    "reason.viewed-item.self": "You viewed this before",
    "reason.viewed-topic": "Similar to {title}",
    "reason.context-item": "Goes with {title}",
    "reason.earlier-visits": "What you viewed on earlier visits",
    "reason.usual-price": "Close to the prices you usually view",
    "reason.together": "Several of these reasons combined",
    "reason.popular-here": "Popular here",
    "reason.popular-here.less": "Less popular here",
    "reason.preference": "You asked to see more of this",
    "reason.preference.less": "You asked to see less of this",
    "reason.passed-over": "Shown to you before",
    "reason.exploration": "A place reserved for new and lesser-known items",
    "reason.others": { one: "One more reason", other: "{count} more reasons" },

    "settings.title": "Settings",
    "settings.text": "You can turn each setting on or off in one step, at any time.",
    "settings.recommendations":
      "What you view and do here is kept in this browser and used to choose what you see. If you turn this off, all " +
      "of it is deleted.",
    "settings.offers":
      "Your browser chooses offers that may interest you, using what is kept here. If you turn this off, you will " +
      "see the same offers as everyone else.",
    "settings.sensitive":
      "This topic can say a lot about you. While this is off, what you view about it is not kept or used. If you " +
      "turn it on, it counts like anything else. If you turn it off again, what was kept about it is deleted.",
    "settings.pause": "Pause",
    "settings.pause.text": "While this is on, nothing new is kept. What is already kept stays and is still used.",
    "settings.unprofiled": "Same list for everyone",
    "settings.unprofiled.text":
      "While this is on, what is kept about you is not used. You see what everyone sees. What you do is still kept. " +
      "To stop that too, turn on “{pause}”.",
    "settings.needs": "Available when “{name}” is on. Until then nothing is kept, and you see what everyone sees.",
    "settings.unset": "You have not chosen yet.",
    "settings.given": "You accepted on {date}. This is valid until {until}. Then you are asked again.",
    "settings.refused": "You rejected this on {date}. You are not asked again before {until}.",
    "settings.withdrawn": "You withdrew your consent on {date}. You are not asked again before {until}.",
    "settings.gpc":
      "Your browser asks sites not to profile you (Global Privacy Control). This site respects that. If you turn on " +
      "a setting here yourself, your choice counts instead.",
    "settings.gpc.off": "Off, because your browser sends Global Privacy Control.",
    "settings.said.on": "Turned on: {name}",
    "settings.said.off": "Turned off: {name}",
    "settings.said.erased": "Turned off, and what was kept for it has been deleted: {name}",

    "reports.title": "What was sent",
    "reports.none": "No report has been sent, or the reports were deleted when your consent ended.",
    "reports.text": "Every report that is sent is listed here: in words, and byte by byte.",
    "reports.at": "Sent on {date}.",
    "reports.off": "Nothing is sent. To allow it, you would have to turn on: {names}",
    "reports.paused": "Nothing is sent while “Pause” is on.",
    "reports.next": "What would be sent next",
    "reports.answer": "Your answer: {answer}",
    "reports.after": "It may still change. It would be sent after {date}.",
    "reports.noise":
      "Random noise is added before it is sent. From this report alone, no one can be more than {times} times as " +
      "sure of your answer as before (ε = {epsilon}).",
    "reports.month":
      "Together, all reports of one month can make someone at most {times} times as sure of something about you (ε = " +
      "{epsilon}).",
    "reports.ready": "Prepared, but not sent.",
    "reports.about": "Period: {epoch}.",
    "reports.sending": "It is not known whether it arrived.",
    "reports.accepted": "It arrived.",
    "reports.rejected": "It was rejected.",
    "reports.failed": "There is no sign that it arrived.",
    "reports.symbol":
      "The number {symbol} is sent instead of your answer. It contains noise: other answers can lead to the same " +
      "number.",
    "reports.byte.version": "Version",
    "reports.byte.arm": "List: 0 not stated, 1 personalised, 2 the same for everyone",
    "reports.byte.epoch": "Month, week or day, counted from 1970",
    "reports.byte.metric": "Question",
    "reports.byte.symbol": "Noisy answer",
    "answer.none": "none",
    "answer.view": "viewed something",
    "answer.click": "chose from a list",
    "answer.cart": "added to the basket",
    "answer.purchase": "bought",
    "answer.no": "no",
    "answer.yes": "yes",

    "take.title": "Download or delete your data",
    "take.export": "Download all data",
    "take.export.text":
      "You get a file that you can read, and that you can import in another browser. It includes your receipts for " +
      "your own records, but they cannot be imported.",
    "take.export.said": "File saved: {name}",
    "take.receipts": "Download all receipts",
    "take.receipts.text": "A receipt shows who asked you and why, what you chose, and when. It is your proof.",
    "take.receipts.none": "You have not made a choice yet, so there are no receipts.",
    "take.import": "Import data from a file",
    "take.import.text": "You will see what the file contains before anything is added.",
    "take.import.found": { one: "The file contains one entry.", other: "The file contains {count} entries." },
    "take.import.fresh": { one: "One of them is new here.", other: "{count} of them are new here." },
    "take.import.add": "Add new entries",
    "take.import.cancel": "Cancel",
    "take.import.said": { one: "One entry was added.", other: "{count} entries were added." },
    "take.import.cancelled": "Nothing was added.",
    "take.import.damaged": "This file is damaged, or it was not downloaded from here. Nothing was added.",
    "take.import.version": "This file comes from another version of this tool. Nothing was added.",
    "take.import.consent": "Turn on “{name}” first, then import the file. Nothing was added.",
    "take.purpose": "To delete only what was kept for one purpose, turn it off in the settings above.",
    "take.erase": "Delete all data",
    "take.erase.text":
      "This deletes everything that is kept here, including your choices, in every open tab of this site.",
    "take.erase.ask": "Delete all data? You cannot undo this.",
    "take.erase.yes": "Yes, delete all data",
    "take.erase.no": "No, keep it",
    "take.erase.kept": "Nothing was deleted.",
    "take.erase.said": "All data has been deleted in every open tab.",

    "works.title": "How this works",
    "works.text": "This is what the tool in your browser reports right now.",
    "works.network": "Network",
    "works.sealed": {
      one:
        "Sealed. The part that has your data cannot send it anywhere. One way out was tried just now, and it is " +
        "blocked.",
      other:
        "Sealed. The part that has your data cannot send it anywhere. {count} ways out were tried just now, and all " +
        "are blocked.",
    },
    "works.unsealed":
      "Not sealed. On this page, the browser does not stop the part that has your data from sending it.",
    "works.open": "Not blocked: {names}",
    "works.encryption": "Encryption",
    "works.encryption.none":
      "Not encrypted. Anyone who can use your account on this device can read what is kept. Other scripts on this " +
      "site can read it too.",
    "works.storage": "Storage",
    "works.storage.indexeddb": "Kept in this browser, on this device. Your browser may delete it on its own.",
    "works.storage.memory": "Kept only until you close this page, because your browser does not allow more.",
    "works.storage.none": "Nothing is stored.",
    "works.newer": "There is data from a newer version of this tool. It has been left untouched and is not used.",
    "works.retention": "How long",
    "works.retention.text": "Everything you do here is kept for up to {days}.",
    "works.next": "The next entry expires on {date}.",
    "works.answers": "Your choices",
    "works.answers.given": "Accepted, valid until {date}: {purpose}",
    "works.answers.no": "Rejected, valid until {date}: {purpose}",
    "works.answers.none": "None.",
    "works.rules": "Site policy",
    "works.rules.text": "Version {revision}",
    "works.controller": "Who is responsible",
    "works.contact": "Contact",
    "works.address": "Address",
    "works.notice": "Privacy notice",
    "works.notice.read": "Read the privacy notice",
  },
};
