/**
 * What the preference centre shows when the engine cannot be loaded: that it cannot show what is stored, and a way to
 * delete it. It needs no engine.
 */
import { eraseStored } from "../../page/erase.js";
import { look } from "../../page/stored.js";
import { CSS } from "./style.js";

/** @import { Strings } from "../../locales/index.js" */

/**
 * What homebody.js passes in.
 * @typedef {object} Toolkit
 * @property {HTMLElement} host The element; events are fired on it.
 * @property {ShadowRoot} root Where everything is rendered.
 * @property {Strings} strings The texts of the centre.
 * @property {string} scope The name of the site's database.
 * @property {typeof import("../base.js").make} make
 * @property {typeof import("../../locales/index.js").say} say
 * @property {(css: string) => void} dress Adds rules to those of the button.
 */

export class Rescue {
  #tools;
  #dialog;
  #frame;
  #status;
  /** Says how much is stored. */
  #kept;
  #place;

  /** @param {Toolkit} tools */
  constructor(tools) {
    this.#tools = tools;
    const { make, strings, dress } = tools;
    dress(CSS);
    const title = make("h2", { id: "title", part: "title", tabindex: "-1" }, this.#say("centre.title"));
    const close = this.#button("centre.close", () => this.#dialog.close());
    this.#status = make("p", { part: "status", role: "status" });
    this.#kept = make("p", { part: "text" });
    this.#place = make("div", { part: "erase" });
    const body = make("div", { part: "body" }, make("div", {}, make("p", { part: "text" }, this.#say("centre.missing")), this.#place));
    this.#frame = make("div", { part: "centre", lang: strings.lang, dir: strings.dir }, make("div", { part: "head" }, title), body, this.#status);
    this.#dialog = make("dialog", { part: "dialog", class: "surface", "aria-labelledby": title.id });
    close.setAttribute("part", "close");
    this.#dialog.append(close);
    this.#rest();
    body.firstElementChild?.append(this.#kept);
    void this.#count();
  }

  /** Says how much is stored, which does not take an engine. */
  async #count() {
    const { say, scope, strings } = this.#tools;
    const { stored, entries } = await look(scope);
    this.#kept.textContent = stored
      ? (entries && say(strings, "records.count", { count: entries })) || ""
      : this.#say("records.none");
  }

  /** Shows it as a dialog with the focus on its title; if `inline`, in place. @param {boolean} inline */
  async show(inline) {
    const { root } = this.#tools;
    if (inline) return root.append(this.#frame);
    this.#frame.querySelector('[part="head"]')?.append(...this.#dialog.querySelectorAll('[part="close"]'));
    this.#dialog.append(this.#frame);
    root.append(this.#dialog);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#frame.querySelector("h2")?.focus();
  }

  /** Removes it from an element that has left the page. */
  leave() {
    this.#dialog.remove();
    this.#frame.remove();
  }

  #rest() {
    const start = this.#button("take.erase", () => this.#ask());
    this.#place.replaceChildren(this.#buttons(start));
    return start;
  }

  /** Asks once more, as what follows cannot be undone. */
  #ask() {
    const { make } = this.#tools;
    const no = this.#button("take.erase.no", () => {
      this.#rest().focus();
      this.#status.textContent = this.#say("take.erase.kept");
    });
    const yes = this.#button("take.erase.yes", () => this.#erase());
    const question = make("p", { part: "what", id: "erase-question" }, this.#say("take.erase.ask"));
    const group = make("div", { role: "group", "aria-labelledby": question.id }, question, this.#buttons(no, yes));
    this.#place.replaceChildren(group);
    no.focus();
  }

  async #erase() {
    const { scope, host } = this.#tools;
    try {
      await eraseStored(scope);
      this.#status.textContent = this.#say("take.erase.said");
    } catch (error) {
      this.#status.textContent = this.#say("centre.failed");
      host.dispatchEvent(new CustomEvent("homebody:error", { bubbles: true, composed: true, detail: { error } }));
    }
    void this.#count();
    this.#rest().focus();
  }

  /** @param {string} key */
  #say(key) {
    return this.#tools.say(this.#tools.strings, key);
  }

  /** @param {string} key @param {() => unknown} run */
  #button(key, run) {
    const button = this.#tools.make("button", { type: "button", part: "button" }, this.#say(key));
    button.addEventListener("click", run);
    return button;
  }

  /** @param {HTMLElement[]} all */
  #buttons(...all) {
    return this.#tools.make("div", { part: "buttons" }, ...all);
  }
}
