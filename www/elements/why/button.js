/**
 * The button of `<homebody-why>`, and the popover that it opens; loaded with the first ranked list. DOM helpers and texts
 * come from homebody.js, so that nothing is loaded twice.
 */

import { BUTTON } from "./button_style.js";

/** @import { Strings } from "../../locales/index.js" */
/** @import { EngineClient } from "../../page/engine.js" */
/** @import { WhyElement } from "./why.js" */

/**
 * What homebody.js passes in.
 * @typedef {object} Toolkit
 * @property {EngineClient} engine
 * @property {WhyElement} host
 * @property {ShadowRoot} root
 * @property {Strings} strings
 * @property {AbortSignal} signal Aborted when the element is disconnected.
 * @property {typeof import("../../page/parts.js").load} load
 * @property {typeof import("../base.js").make} make
 * @property {typeof import("../../locales/index.js").say} say
 * @property {typeof import("../../shared/style.js").dress} dress
 * @property {typeof import("../../locales/index.js").stringsFor} stringsFor
 */

/**
 * Shows the button.
 * @param {Toolkit} tools
 * @returns {() => void} Call it when the product's name has changed.
 */
export function offer(tools) {
  const { engine, host, root, strings, signal, make, say, dress } = tools;
  dress(root, BUTTON);
  const { lang, dir } = strings;
  const words = say(strings, "why.button");
  const attributes = { part: "button", type: "button", "aria-expanded": "false", "aria-haspopup": "dialog" };
  const button = make("button", attributes, words);
  const panel = make("div", { part: "panel", class: "surface", popover: "auto", role: "dialog", "aria-label": words, lang, dir });
  button.popoverTargetElement = panel;
  panel.addEventListener("beforetoggle", (event) => {
    const open = event.newState === "open";
    button.setAttribute("aria-expanded", String(open));
    if (open) void explain(tools, panel);
  });
  // The panel must not cover the next element that gets the focus.
  const left = (/** @type {FocusEvent} */ { relatedTarget }) => {
    if (relatedTarget instanceof Node && relatedTarget !== host) panel.hidePopover();
  };
  host.addEventListener("focusout", left, { signal });
  signal.addEventListener("abort", engine.on("stopped", () => (button.hidden = true)));
  root.replaceChildren(button, panel);
  const label = () => {
    if (host.name) button.setAttribute("aria-label", say(strings, "why.label", { title: host.name }));
  };
  label();
  return label;
}

/** Loads the panel's content and drawing code when it is first opened. @param {Toolkit} tools @param {HTMLElement} panel */
async function explain({ load, stringsFor, strings, ...tools }, panel) {
  const { make, say, root, dress } = tools;
  panel.setAttribute("aria-busy", "true");
  try {
    const [{ explain }, texts] = await Promise.all([
      /** @type {Promise<typeof import("./panel.js")>} */ (load("why.js")),
      stringsFor(strings.lang, "centre/"),
    ]);
    await explain({ ...tools, panel, strings: texts, dress: (css) => dress(root, BUTTON, css) });
  } catch {
    panel.replaceChildren(make("p", { part: "note" }, say(strings, "why.failed")));
  }
  panel.removeAttribute("aria-busy");
}
