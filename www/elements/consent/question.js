/**
 * The question as the visitor sees it. All answers are the same kind of button. The choices by purpose are folded away
 * below them; only purposes that the visitor has already consented to are checked.
 */
import { addressOf } from "../../page/contact.js";
import { isDeed } from "../../page/evidence.js";
import { say } from "../../locales/index.js";
import { make } from "../base.js";
import { labelIn, meaningOf, nameOf, paragraph } from "./purposes.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Strings } from "../../locales/index.js" */
/** @import { Change, Notice } from "../../shared/types.js" */

/**
 * @typedef {{ engine: EngineClient, strings: Strings }} Setting The engine that needs consent, and the texts of the
 *   question.
 *
 * @typedef {object} Asking
 * @property {Notice} notice Who asks, and how long data is kept.
 * @property {Strings} strings
 * @property {string[]} purposes All purposes that can be checked.
 * @property {string[]} ordinary The purposes that "Accept" consents to; if there are none, the button is absent.
 * @property {readonly string[]} renewed The purposes to which the visitor consented on narrower terms.
 * @property {string[]} given The purposes with consent.
 * @property {boolean} gpc True if the browser sends Global Privacy Control.
 * @property {Change[]} changes What the policy now asks for beyond that consent.
 * @property {(purposes: string[], yes: string[], event: Event) => void} answer Records the answer to these purposes.
 */

/**
 * Creates the question as a region.
 * @param {Asking} asking
 * @param {boolean} unfolded Whether the choices by purpose are open from the start.
 */
export function makeQuestion(asking, unfolded) {
  const { strings, purposes, ordinary, renewed, changes, answer } = asking;
  const { lang, dir } = strings;
  const { chooser, ticked } = makeChooser(asking);
  const refuse = choice(strings, "consent.refuse", (event) => answer(purposes, [], event));
  // A renewed purpose needs an answer, because the earlier consent no longer counts; purposes that were never answered
  // can stay unanswered.
  const accepted = purposes.filter((purpose) => ordinary.includes(purpose) || renewed.includes(purpose));
  const accept = choice(strings, "consent.accept", (event) => {
    // Include any other purposes that the visitor has checked: otherwise those choices would be lost silently. What is folded
    // away is not part of the question.
    const others = chooser.hidden ? [] : ticked().filter((purpose) => !ordinary.includes(purpose));
    answer([...new Set([...accepted, ...others])], [...ordinary, ...others], event);
  });
  const title = make("h2", { id: "title", tabindex: "-1" }, say(strings, changes.length > 0 ? "renew.title" : "consent.title"));
  const text = make("div", { part: "words" }, title, ...words(asking));
  const choices = make("div", { part: "choices" }, refuse);
  const region = make("section", { part: "region", class: "surface", "aria-labelledby": title.id, lang, dir }, text, choices);
  if (ordinary.length > 0) {
    choices.append(accept, fold(say(strings, "consent.choose"), chooser, unfolded));
    region.append(chooser);
  } else {
    // There is no single thing to accept, so the alternative to "Reject" is to save a selection.
    choices.append(.../** @type {Element} */ (chooser.lastElementChild).children);
    chooser.lastElementChild?.remove();
    chooser.setAttribute("aria-labelledby", title.id);
    text.append(chooser);
  }
  return region;
}

/**
 * Creates the block that replaces the question if the browser sends Global Privacy Control: a line that says so, and
 * the choices by purpose for visitors who want something else.
 * @param {Asking} asking
 */
export function makeGpc(asking) {
  const { strings } = asking;
  const { lang, dir } = strings;
  const { chooser } = makeChooser(asking);
  chooser.prepend(make("div", { part: "words" }, ...words({ ...asking, ordinary: [], gpc: false })));
  const more = fold(say(strings, "gpc.choose"), chooser, false);
  return make("div", { part: "gpc", lang, dir }, make("p", {}, say(strings, "gpc.text")), more, chooser);
}

/** @param {Asking} asking */
function words({ notice, strings, purposes, ordinary, changes, gpc }) {
  const { controller, contact, retentionDays } = notice;
  const who = controller || say(strings, "consent.controller");
  const sentences = [say(strings, "consent.text", { controller: who, days: days(retentionDays, strings) })];
  if (ordinary.length > 0) {
    sentences.push(say(strings, `consent.for.${ordinary.length > 1 ? "both" : ordinary[0]}`));
    const accept = say(strings, "consent.accept");
    if (purposes.length > ordinary.length) sentences.push(say(strings, "consent.covers", { accept }));
  }
  const end = [say(strings, "consent.stop")];
  if (contact) end.push(say(strings, "consent.contact", { contact }));
  const last = make("p", {}, ...linked(paragraph(end), contact));
  if (notice.notice) {
    last.append(" ", make("a", { part: "link", href: notice.notice }, say(strings, "consent.notice")));
  }
  const asked = gpc ? [make("p", {}, say(strings, "gpc.ask"))] : [];
  return [...asked, ...renewal(changes, strings), make("p", {}, paragraph(sentences)), last];
}

/** Returns a text in which the contact is a link if it is an address. @param {string} text @param {string} contact */
function linked(text, contact) {
  const [href, at] = [addressOf(contact), text.lastIndexOf(contact)];
  if (!href || at < 0) return [text];
  return [text.slice(0, at), make("a", { part: "link", href }, contact), text.slice(at + contact.length)];
}

/** @param {Change[]} changes @param {Strings} strings */
function renewal(changes, strings) {
  if (changes.length === 0) return [];
  // Several purposes can change for the same reason, which is stated once.
  const lines = new Set(changes.map((change) => difference(change, strings)));
  const list = make("ul", { part: "changes" }, ...[...lines].map((line) => make("li", {}, line)));
  return [list, make("p", {}, say(strings, "renew.text"))];
}

/** @param {Change} change @param {Strings} strings */
function difference({ what, from, to }, strings) {
  const [before, now] = [from, to].map((value) => (what === "retention" ? days(Number(value), strings) : `${value ?? ""}`));
  return say(strings, `renew.${what}`, { from: before ?? "", to: now ?? "", label: labelIn(strings, `${from ?? to}`) });
}

/** @param {Asking} asking */
function makeChooser({ notice, strings, purposes, given, answer }) {
  const chosen = new Set(given);
  /** @type {Map<string, HTMLInputElement>} */
  const boxes = new Map();
  const rows = purposes.map((purpose) => {
    const box = make("input", { type: "checkbox", value: purpose });
    box.checked = chosen.has(purpose);
    boxes.set(purpose, box);
    const name = make("b", { part: "name" }, nameOf(strings, purpose));
    const row = make("label", { part: "purpose" }, box, make("span", {}, name, meaningOf(strings, purpose, notice)));
    row.addEventListener("click", (event) => {
      if (!isDeed(event, row)) event.preventDefault(); // A script cannot choose for the visitor.
      else if (event.target === box) chosen[box.checked ? "add" : "delete"](purpose);
    });
    return row;
  });
  const ticked = () => purposes.filter((purpose) => chosen.has(purpose) && boxes.get(purpose)?.checked);
  const save = choice(strings, "consent.save", (event) => answer(purposes, ticked(), event));
  const chooser = make(
    "div",
    { part: "chooser", id: "chooser", role: "group", "aria-labelledby": "more" },
    make("div", { part: "purposes" }, ...rows),
    make("div", { part: "choices" }, save),
  );
  return { chooser, ticked };
}

/**
 * Creates the button of an answer. All answers use this button, sized for the longest label, so all have the same size.
 * @param {Strings} strings
 * @param {string} key
 * @param {(event: Event) => void} decide
 */
function choice(strings, key, decide) {
  const labels = ["consent.refuse", "consent.accept", "consent.save"].map((each) => say(strings, each));
  const longest = labels.reduce((one, other) => (other.length > one.length ? other : one));
  const attributes = { part: "choice", type: "button", "data-room": longest };
  const button = make("button", attributes, make("span", {}, say(strings, key)));
  button.addEventListener("click", decide);
  return button;
}

/**
 * Creates a button that folds and unfolds a block.
 * @param {string} label
 * @param {HTMLElement} block
 * @param {boolean} open
 */
function fold(label, block, open) {
  const button = make("button", { part: "more", id: "more", type: "button", "aria-controls": block.id }, label);
  const show = (/** @type {boolean} */ shown) => {
    block.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
  };
  button.addEventListener("click", () => show(Boolean(block.hidden)));
  show(open);
  return button;
}

/** @param {number} count @param {Strings} strings */
const days = (count, strings) => say(strings, "consent.days", { count });
