/**
 * The panel of "Why am I seeing this?": the reasons with their shares, and preference buttons for the product, its
 * category and its provider. Loaded when it is first opened. DOM helpers and texts come from homebody.js, so that
 * nothing is loaded twice.
 */
import { partsOf, preferenceButtons } from "../../shared/preferences.js";
import { reasonText, sorted } from "./reasons.js";
import { CSS } from "./style.js";

/** @import { EngineClient } from "../../page/engine.js" */
/** @import { Strings } from "../../locales/index.js" */
/** @import { PreferenceKind, Reason } from "../../shared/types.js" */
/** @import { WhyElement } from "./why.js" */

/**
 * What homebody.js passes in.
 * @typedef {object} Toolkit
 * @property {EngineClient} engine
 * @property {WhyElement} host
 * @property {HTMLElement} panel Where everything is rendered.
 * @property {Strings} strings The texts of the preference centre.
 * @property {typeof import("../base.js").make} make
 * @property {typeof import("../../locales/index.js").say} say
 * @property {(css: string) => void} dress Adds rules to those of the button.
 */

/** The number of reasons that are listed (chosen: they fit in a small panel); the rest are summed up. */
const SPELT_OUT = 5;

/**
 * Fills the panel.
 * @param {Toolkit} tools
 */
export async function explain(tools) {
  const { engine, host, panel, strings, make, say, dress } = tools;
  dress(CSS);
  const { item, context } = host;
  const list = make("ul", { role: "list" });
  const draw = async () => {
    const { reasons, labels } = await engine.why(item, { context });
    list.replaceChildren(...lines(tools, reasons));
    return labels;
  };
  const labels = await draw();
  const title = make("h2", { part: "title", id: "title" }, say(strings, "cause.title"));
  const note = make("p", { part: "note" }, say(strings, "why.here"));
  // A preference is a stored record, so it requires consent.
  const allowed = engine.consent.get("recommendations") === "given";
  panel.replaceChildren(title, list, note, ...(allowed ? await preferences(tools, labels, draw) : []));
  panel.setAttribute("aria-labelledby", title.id);
}

/** @param {Toolkit} tools @param {Reason[]} reasons */
function lines({ host, strings, make, say }, reasons) {
  const percent = new Intl.NumberFormat(strings.lang, { style: "percent" });
  const line = (/** @type {(Node | string)[]} */ ...words) => make("li", { part: "reason" }, ...words);
  const text = (/** @type {Reason} */ reason) => reasonText(reason, host.item, (key, params) => say(strings, key, params));
  const part = (/** @type {string} */ reason, /** @type {number} */ share) => {
    const bar = make("div", { part: "bar" });
    bar.style.inlineSize = `${share * 100}%`;
    const words = say(strings, "why.reason", { reason, share: percent.format(share) });
    return line(words, make("div", { part: "track", "aria-hidden": "true" }, bar));
  };
  const { place, inFavour, against } = sorted(reasons);
  const listed = inFavour.slice(0, inFavour.length > SPELT_OUT + 1 ? SPELT_OUT : undefined);
  const others = inFavour.slice(listed.length);
  const rest = others.reduce((sum, { share }) => sum + share, 0);
  return [
    ...place.map((reason) => line(text(reason))),
    ...listed.map((reason) => part(text(reason), reason.share)),
    ...(others.length > 0 ? [part(say(strings, "reason.others", { count: others.length }), rest)] : []),
    ...against.map((reason) => line(say(strings, "why.against", { reason: text(reason) }))),
  ];
}

/**
 * @param {Toolkit} tools
 * @param {string[]} labels
 * @param {() => Promise<unknown>} draw Redraws the reasons.
 */
async function preferences({ engine, host, panel, strings, make, say }, labels, draw) {
  /** @type {Map<string, PreferenceKind>} */
  let held = new Map();
  const read = async () => {
    held = new Map((await engine.profile.preferences()).map(({ label, what }) => [label, what]));
  };
  await read();
  const said = make("p", { part: "said", role: "status" });
  const tell = (/** @type {string} */ key, params = {}) => say(strings, key, params);
  /** @type {Map<string, HTMLElement>} */
  const made = new Map();
  /** @type {import("../../shared/preferences.js").Maker["button"]} */
  const button = (key, words, run, { label, pressed }) => {
    const one = make("button", { part: "preference", type: "button", "aria-label": label, "aria-pressed": `${pressed}` }, words);
    one.addEventListener("click", run);
    made.set(key, one);
    return one;
  };
  const rows = labels.map((label) => {
    const { facet, value } = partsOf(label);
    const name = facet === "item" ? host.name || value : value;
    const words = tell(`preferences.about.${facet}`, { name });
    const turn = async (/** @type {PreferenceKind | "clear"} */ what) => {
      try {
        await engine.profile[what](label);
        said.textContent = tell(`preferences.said.${what}`, { name });
      } catch (error) {
        const { code } = /** @type {{ code?: unknown }} */ (error);
        said.textContent = tell(code === "tabs/unresponsive" ? "centre.tabs" : "centre.failed");
      }
      await Promise.all([read(), draw()]);
      for (const [key, button] of made) {
        const at = key.lastIndexOf("/");
        button.setAttribute("aria-pressed", String(held.get(key.slice(0, at)) === key.slice(at + 1)));
      }
    };
    const buttons = preferenceButtons({ say: tell, button }, { key: label, name, held: () => held.get(label), turn });
    return make("div", { role: "group", "aria-label": words }, make("p", {}, words), ...buttons);
  });
  panel.ontoggle = (event) => leave(event, host, labels.some((label) => held.get(label) === "mute"));
  return [make("div", { part: "preferences" }, make("h3", {}, tell("preferences.about")), ...rows, said)];
}

/**
 * Moves the focus to the next or previous card, because a muted product leaves its shelf when it loses the focus.
 * @param {Event} event
 * @param {WhyElement} host
 * @param {boolean} muted
 */
function leave(event, host, muted) {
  if (!muted || /** @type {ToggleEvent} */ (event).newState !== "closed" || !host.matches(":focus, :focus-within")) return;
  const card = host.closest("[slot=ranked]");
  const next = card?.nextElementSibling?.slot === "ranked" ? card.nextElementSibling : card?.previousElementSibling;
  /** @type {HTMLElement | null | undefined} */ (next?.querySelector("a[href], button"))?.focus();
}
