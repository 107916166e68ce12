/**
 * English, for the preference centre: loaded when it is opened. Each language is one file with the same keys: `{name}` is
 * filled in, plurals follow Intl.PluralRules. Names, titles and dates stand after a colon or in quotation marks wherever
 * they can, so that no language has to bend them. Names of purposes, reasons and what a site has changed are among the
 * texts of the prompt, which are there by then.
 */

/** @import { Strings } from "../index.js" */

/** @type {Strings} */
export const strings = {
  lang: "en",
  dir: "ltr",
  texts: {
    "centre.title": "Your data and your choices",
    "centre.lead":
      "Here you see everything that is kept about you to choose what this site shows you. It is kept in this browser, " +
      "on this device. You can read it, change it and erase it.",
    "centre.close": "Close",
    "centre.contents": "On this page",
    "centre.loading": "One moment…",
    "centre.failed": "That did not work. Nothing has changed.",
    "centre.tabs": "It is done here. Another open tab of this site has not answered yet: please close it.",
    "centre.stopped": "This tool has stopped. Load the page again to go on.",
    "centre.data": "Show it as data",

    "facet.item": "{name}",
    "facet.category": "{name}",
    "facet.tag": "{name} (tag)",
    "facet.provider": "{name} (maker)",

    "kept.title": "What we keep",
    "kept.none": "Nothing is kept about you.",
    "kept.count": { one: "One thing is kept.", other: "{count} things are kept." },
    "kept.text": "Each of them says when it goes away by itself. You can erase it before that.",
    "kept.proof": "Your answers are kept as proof of what you said. They go when you erase everything.",
    "kept.day": { one: "{day}: one thing", other: "{day}: {count} things" },
    "kept.undated": { one: "No date: one thing", other: "No date: {count} things" },
    "kept.view": "You looked at: {title}",
    "kept.click": "You picked from a list: {title}",
    "kept.cart": "You put in the basket: {title}",
    "kept.purchase": "You bought: {title}",
    "kept.category": "Group: {name}",
    "kept.showing": { one: "You were shown: {titles}", other: "You were shown {count} things: {titles}" },
    "kept.mute": "You asked never to see: {name}",
    "kept.boost": "You asked for more of: {name}",
    "kept.lower": "You asked for less of: {name}",
    "kept.pause.on": "You turned the pause on.",
    "kept.pause.off": "You turned the pause off.",
    "kept.unprofiled.on": "You asked for the same list as everyone.",
    "kept.unprofiled.off": "You asked for lists made for you again.",
    "kept.given": "You said yes to: {purpose}",
    "kept.refused": "You said no to: {purpose}",
    "kept.withdrawn": "You took back your yes to: {purpose}",
    "kept.unreadable": {
      one: "A damaged note of one byte. Nobody can read it, and it is not used.",
      other: "A damaged note of {count} bytes. Nobody can read it, and it is not used.",
    },
    "kept.other": "Something of a kind that this page does not know: {type}",
    "kept.at": "Kept since {date}.",
    "kept.expires": "Goes away on {date}.",
    "kept.stays": "Stays until you take it back or erase it.",
    "kept.stuck": "Stays until you erase everything.",
    "kept.asked": "Asked by {controller}, to be kept for {days}.",
    "kept.sensitive": "Sensitive topics left out at that time: {labels}.",
    "kept.signal": "Your browser sent Global Privacy Control at that time.",
    "kept.erase": "Erase",
    "kept.erase.label": "Erase. {what}",
    "kept.erased": "Erased. {what}",
    "kept.receipt": "Save the receipt",
    "kept.receipt.label": "Save the receipt. {what}",

    "likes.title": "What we think you like",
    "likes.text":
      "This is a guess. It comes only from what you did here. The bar shows how much of what is kept belongs to each " +
      "group. If you change something, the lists on this site follow at once.",
    "likes.none": "There is no guess about you.",
    "likes.share": "{share} of what is kept",
    "likes.from": { one: "Where this comes from: one thing", other: "Where this comes from: {count} things" },
    "likes.more": "More",
    "likes.more.label": "More: {name}",
    "likes.more.help": "More: things of this group move up.",
    "likes.less": "Less",
    "likes.less.label": "Less: {name}",
    "likes.less.help": "Less: things of this group move down.",
    "likes.never": "Never show",
    "likes.never.label": "Never show: {name}",
    "likes.never.help": "Never show: nothing of this group is shown, until you take that back.",
    "likes.forget": "Forget",
    "likes.forget.label": "Forget: {name}",
    "likes.forget.help": "Forget: for a guess that is wrong. All that it comes from is erased.",
    "likes.back": "Take it back",
    "likes.back.label": "Take it back. {what}",
    "likes.said.boost": "You will see more of: {name}",
    "likes.said.lower": "You will see less of: {name}",
    "likes.said.mute": "You will no longer see: {name}",
    "likes.said.clear": "Your wish is taken back: {name}",
    "likes.said.forget": "Forgotten: {name}",
    "likes.wishes": "What you asked for",
    "likes.wishes.none": "You have not asked for anything.",
    "likes.learned": "What was learned from you",
    "likes.learned.text":
      "When you pick something from a list, or pass it over, your browser learns what matters to you. Everything " +
      "starts at {start}.",
    "likes.learned.none": "Nothing was learned.",
    "likes.term.behaviour": "What others looked at as well: {percent}",
    "likes.term.content": "What is alike: {percent}",
    "likes.term.own": "What you looked at before: {percent}",
    "likes.term.popular": "What many people like: {percent}",
    "likes.faded": {
      one: "Shown once and not picked, so it moves down a little: {title}",
      other: "Shown {count} times and not picked, so it moves down a little: {title}",
    },
    "likes.reset": "Forget what was learned",
    "likes.said.reset": "What was learned is forgotten.",

    "cause.title": "Why you see this",
    "cause.text":
      "Each thing gets points, and the list starts with the most points. Then some things change places, so that " +
      "the list is not all alike and new things get a chance. Here you see all the points. They are written so that " +
      "the most that one thing got is 100.",
    "cause.none": "There is no list on this page.",
    "cause.list": "List {number}",
    "cause.shop": "This list is the same for everyone. It was not made for you.",
    "cause.place": "{place}. {title}",
    "cause.reason": "Why",
    "cause.points": "Points",
    "cause.share": "Part",
    "cause.sum": "All points",
    "cause.if": "If you had not looked at: {title}",
    "cause.then.same": "It would stand in the same place.",
    "cause.then.moved": "It would stand in place {then}, not in place {now}.",
    "cause.then.gone": "It would not be in this list.",
    "cause.then.instead": "You would see here: {title}",
    "cause.then.empty": "Nothing would stand here.",
    "cause.failed": "This cannot be worked out right now.",

    "switch.title": "Switches",
    "switch.text": "One step turns a switch on, and one step turns it off. You can change your mind at any time.",
    "switch.recommendations":
      "What you look at is kept in this browser and used to choose what you see. If you turn this off, all of that is " +
      "erased.",
    "switch.offers":
      "Your browser picks offers that may suit you. For that it uses what is kept here. If you turn this off, you see " +
      "the same offers as everyone.",
    "switch.measurement":
      "Helps this site to count what works for its visitors, without knowing who you are. Every report would be " +
      "listed on this page.",
    "switch.sensitive":
      "This topic can say a lot about you. While this is off, it is not kept and not used to choose what you see. If " +
      "you turn it on, it counts like anything else. If you turn it off again, what was kept of it is erased.",
    "switch.pause": "Pause",
    "switch.pause.text": "While this is on, nothing new is kept. What is there already stays and is still used.",
    "switch.unprofiled": "The same list for everyone",
    "switch.unprofiled.text": "While this is on, what is kept about you is not used. You see what everyone sees.",
    "switch.needs": "You can use this when “{name}” is on. Until then nothing is kept, and you see what everyone sees.",
    "switch.unset": "You have not answered yet.",
    "switch.given": "You said yes on {date}. This ends on {until}. Then you are asked again.",
    "switch.refused": "You said no on {date}. You are not asked again before {until}.",
    "switch.withdrawn": "You took back your yes on {date}. You are not asked again before {until}.",
    "switch.signal":
      "Your browser asks sites not to make a profile of you. This is called Global Privacy Control. This site does as " +
      "it says. If you turn on a switch here yourself, your own choice counts.",
    "switch.signal.off": "Off, because your browser sends Global Privacy Control.",
    "switch.said.on": "On: {name}",
    "switch.said.off": "Off: {name}",
    "switch.said.erased": "Off, and what was kept for it is erased: {name}",

    "sent.title": "What was sent",
    "sent.none": "Nothing has been sent.",
    "sent.text": "If a report is ever sent, it stands here: in words, and byte by byte.",
    "sent.at": "Sent on {date}.",

    "take.title": "Take it with you, or erase it",
    "take.export": "Save a copy of everything",
    "take.export.text":
      "You get a file. You can read it, and you can load it in another browser. Your receipts are in it.",
    "take.export.said": "The file is saved: {name}",
    "take.receipts": "Save all receipts",
    "take.receipts.text": "A receipt says who asked you, for what, what you said and when. It is your proof.",
    "take.receipts.none": "You have not answered anything yet, so there are no receipts.",
    "take.import": "Load a copy from a file",
    "take.import.text": "You see what the file holds before anything is added.",
    "take.import.found": { one: "The file holds one thing.", other: "The file holds {count} things." },
    "take.import.fresh": { one: "One of them is new here.", other: "{count} of them are new here." },
    "take.import.add": "Add what is new",
    "take.import.cancel": "Add nothing",
    "take.import.said": { one: "One thing was added.", other: "{count} things were added." },
    "take.import.cancelled": "Nothing was added.",
    "take.import.damaged": "This file is damaged, or it is not a copy from here. Nothing was added.",
    "take.import.version": "This file comes from another version of this tool. Nothing was added.",
    "take.import.consent": "First turn on the switch “{name}”. Then the file can be loaded. Nothing was added.",
    "take.purpose": "To erase only what was kept for one purpose, turn off its switch above.",
    "take.erase": "Erase everything",
    "take.erase.text": "This erases all that is kept here, with your answers, in every open tab of this site.",
    "take.erase.ask": "Do you want to erase everything? You cannot get it back.",
    "take.erase.yes": "Yes, erase everything",
    "take.erase.no": "No, keep it",
    "take.erase.kept": "Nothing was erased.",
    "take.erase.said": "Everything is erased, in every open tab.",

    "works.title": "How this works",
    "works.text": "This page has just asked the tool itself. These are its answers.",
    "works.network": "Network",
    "works.sealed": {
      one: "Sealed. The part that holds your data cannot send it anywhere. One way out was tried just now, and it is closed.",
      other:
        "Sealed. The part that holds your data cannot send it anywhere. {count} ways out were tried just now, and all " +
        "are closed.",
    },
    "works.unsealed": "Not sealed. Here the browser itself does not stop the part that holds your data from sending.",
    "works.open": "Not closed: {names}",
    "works.encryption": "Encryption",
    "works.encryption.none":
      "Not encrypted. Someone who can use your account on this device can read what is kept. So can other scripts of this site.",
    "works.storage": "Storage",
    "works.storage.indexeddb": "Kept in this browser, on this device. Your browser may delete it by itself.",
    "works.storage.memory": "Kept only until you close this page, because your browser does not allow more.",
    "works.storage.none": "Nothing is stored.",
    "works.newer": "There is data of a newer version of this tool. It was left as it is and is not used.",
    "works.retention": "How long",
    "works.retention.text": "Each thing that you do is kept for {days} at most.",
    "works.next": "The next thing goes away on {date}.",
    "works.answers": "Your answers",
    "works.answers.given": "Your yes ends on {date}: {purpose}",
    "works.answers.no": "Your no holds until {date}: {purpose}",
    "works.answers.none": "There are none.",
    "works.rules": "Rules of this site",
    "works.rules.text": "Version {revision}",
    "works.controller": "Who answers for it",
    "works.contact": "Contact",
    "works.address": "Address",
    "works.notice": "Privacy notice",
    "works.notice.read": "Read the privacy notice",
  },
};
