/**
 * The preference centre, which `<homebody-preferences>` loads when it is opened, in a native dialog or in place: a first
 * screen with what visitors come for, and everything else one level down. All of it is drawn from a single read of the
 * engine's data and redrawn when something changes; the focus and the open sections stay as they are.
 */
import { keep } from "./focus.js";
import { Kit } from "./kit.js";
import { load } from "./load.js";
import { FIRST, MORE, STATE, folded, visible } from "./sections.js";
import { CSS } from "./style.js";

/** @import { Toolkit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Section } from "./sections.js" */
/** @import { Diagnosis } from "../../shared/types.js" */

/** @typedef {Section & { place: HTMLElement, drawn: string, details?: HTMLDetailsElement }} Drawn */

/** The centre of one element. Created once; opened and closed any number of times. */
export class Centre {
  #kit;
  #frame;
  /** @type {HTMLDialogElement | undefined} */
  #dialog;
  /** @type {Drawn[]} */
  #sections = [];
  /** The data of the last redraw. @type {Data | undefined} */
  #data;
  /** @type {Diagnosis | undefined} */
  #diagnosis;
  /** @type {AbortController | undefined} */
  #open;
  /** @type {Promise<void> | undefined} */
  #drawing;
  /** The redraw after this one. @type {Promise<void> | undefined} */
  #next;

  /** @param {Toolkit} tools */
  constructor(tools) {
    const kit = new Kit(tools);
    this.#kit = kit;
    kit.refresh = (force = false) => this.#refresh(force);
    tools.dress(CSS);
    const { make } = kit;
    const title = make("h2", { id: "title", part: "title", tabindex: "-1" }, kit.say("centre.title"));
    const now = make("div", { part: "states" });
    this.#sections.push({ ...STATE, place: now, drawn: "" });
    const first = FIRST.map(({ foot, ...section }) => {
      const made = visible(kit, section.name);
      this.#sections.push({ ...section, place: made.place, drawn: "" });
      if (foot) {
        const place = make("div", { part: "foot" });
        this.#sections.push({ ...foot, place, drawn: "" });
        made.section.append(place);
      }
      return made.section;
    });
    const more = MORE.map((section) => {
      const made = folded(kit, section.name, () => this.#unfold(section.name));
      this.#sections.push({ ...section, place: made.place, details: made.details, drawn: "" });
      return made.section;
    });
    const intro = make("div", { part: "intro" }, now, kit.line(kit.say("centre.lead"), "lead"));
    this.#frame = make(
      "div",
      { part: "centre", lang: kit.lang, dir: kit.dir },
      make("div", { part: "head" }, title),
      make("div", { part: "body" }, intro, make("div", { part: "first" }, ...first), make("div", { part: "more" }, ...more)),
      kit.status,
    );
  }

  /**
   * Shows the centre as a dialog with the focus on its title, and restores the focus when it closes. If `inline`, shows
   * the centre in place and scrolls to it. Its first screen is drawn before: a section that fills later would push
   * down what is being read.
   * @param {boolean} inline
   */
  async show(inline) {
    if (this.#dialog?.open) return;
    if (inline && this.#frame.isConnected) {
      this.#frame.scrollIntoView();
      return;
    }
    await this.#start();
    if (!this.#open) return; // Left in the meantime.
    if (inline) this.#kit.root.append(this.#frame);
    else this.#showModal();
  }

  #showModal() {
    const { make, root } = this.#kit;
    if (!this.#dialog) {
      const dialog = make("dialog", { part: "dialog", class: "surface", "aria-labelledby": "title" }, this.#frame);
      const close = this.#kit.button("close", this.#kit.say("centre.close"), () => dialog.close(), { part: "close" });
      this.#frame.querySelector('[part="head"]')?.append(close);
      dialog.addEventListener("close", () => this.stop());
      root.append(dialog);
      this.#dialog = dialog;
    }
    if (this.#dialog.open) return; // Asked for twice before it was drawn.
    this.#dialog.showModal();
    this.#dialog.querySelector("h2")?.focus();
  }

  /** Removes the centre from an element that has left the page. */
  leave() {
    this.stop();
    this.#dialog?.remove();
    this.#frame.remove();
  }

  /** Stops listening to the engine. */
  stop() {
    this.#open?.abort();
    this.#open = undefined;
  }

  #start() {
    this.stop();
    const open = new AbortController();
    const { signal } = open;
    this.#open = open;
    const kit = this.#kit;
    const follow = () => void this.#refresh();
    const stops = [
      kit.engine.on("change", follow),
      kit.engine.on("consent", follow),
      kit.engine.on("restrictions", follow),
      kit.engine.on("stopped", () => this.#stand(kit.say("centre.stopped"))),
    ];
    signal.addEventListener("abort", () => stops.forEach((stop) => stop()));
    document.addEventListener("homebody:ranked", follow, { signal });
    return this.#refresh();
  }

  /** Replaces the content when the engine is no longer available. @param {string} words */
  #stand(words) {
    this.stop();
    this.#frame.querySelectorAll("section, [part=states]").forEach((one) => one.remove());
    this.#kit.announce(words);
    this.#frame.querySelector('[part="lead"]')?.replaceChildren(words);
  }

  /** Draws a section that has just been opened. @param {string} name */
  #unfold(name) {
    if (this.#data) this.#fill(this.#data);
    if (name === "works" || name === "ranking") void this.#diagnose();
  }

  /** Runs the engine's own tests, each time a section with what they find is opened. */
  async #diagnose() {
    try {
      this.#diagnosis = await this.#kit.engine.doctor();
      if (this.#open) await this.#refresh();
    } catch {
      // The engine has stopped or is closed, and has already reported it.
    }
  }

  /**
   * Redraws the sections with data that is loaded from now on; calls during a redraw share the next one.
   * @param {boolean} [force] Redraw every section.
   * @returns {Promise<void>}
   */
  #refresh(force = false) {
    if (force) for (const section of this.#sections) section.drawn = "";
    if (!this.#drawing) return (this.#drawing = this.#draw().finally(() => (this.#drawing = undefined)));
    const again = () => {
      this.#next = undefined;
      return this.#refresh();
    };
    return (this.#next ??= this.#drawing.then(again, again));
  }

  async #draw() {
    const data = await load(this.#kit, this.#diagnosis).catch(() => undefined);
    if (!data) return; // The engine has stopped or is closed, and has already reported it.
    this.#data = data;
    const stay = keep(this.#frame, this.#kit.root);
    this.#fill(data);
    stay();
  }

  /** Redraws the visible sections whose data has changed. @param {Data} data */
  #fill(data) {
    for (const section of this.#sections) {
      const now = JSON.stringify(section.from(data));
      if (section.drawn === now || section.details?.open === false) continue;
      section.drawn = now;
      section.place.replaceChildren(...section.draw(this.#kit, data));
    }
  }
}
