/**
 * The preference centre, which `<homebody-preferences>` loads when it is opened: seven sections under one title, in a
 * native dialog or in place. All sections are drawn from a single read of the engine's data and redrawn when something
 * changes; the focus and the open sections stay as they are.
 */
import { causes } from "./causes.js";
import { records } from "./records.js";
import { Kit } from "./kit.js";
import { interests } from "./interests.js";
import { load } from "./load.js";
import { reports } from "./reports.js";
import { CSS } from "./style.js";
import { settings } from "./settings.js";
import { take } from "./take.js";
import { works } from "./works.js";

/** @import { Toolkit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @import { Diagnosis } from "../../shared/types.js" */

/**
 * @typedef {object} Section
 * @property {string} name The prefix of its texts and of its heading.
 * @property {(kit: Kit, data: Data) => Node[]} draw
 * @property {(data: Data) => unknown} from The data it shows: it is redrawn only if this changes.
 */

/** In display order. @type {Section[]} */
const SECTIONS = [
  { name: "records", draw: records, from: ({ records }) => records },
  {
    name: "interests",
    draw: interests,
    from: ({ records, interests, preferences, learned }) => [records, interests, preferences, learned],
  },
  {
    name: "cause",
    draw: causes,
    from: ({ shelves, seen, preferences, purposes }) => [shelves, [...seen], preferences, purposes],
  },
  { name: "settings", draw: settings, from: ({ purposes, flags }) => [purposes, flags] },
  {
    name: "reports",
    draw: reports,
    from: ({ records, forecast, purposes, flags }) => [records, forecast, purposes, flags],
  },
  { name: "take", draw: take, from: ({ records }) => records.filter(({ type }) => type === "decision") },
  {
    name: "works",
    draw: works,
    from: ({ records, purposes, flags, diagnosis }) => [records, purposes, flags, diagnosis],
  },
];

/** The centre of one element. Created once; opened and closed any number of times. */
export class Centre {
  #kit;
  #frame;
  /** @type {HTMLDialogElement | undefined} */
  #dialog;
  /** @type {Map<string, { place: HTMLElement, drawn: string }>} */
  #places = new Map();
  /** @type {Diagnosis | undefined} */
  #diagnosis;
  /** @type {AbortController | undefined} */
  #open;
  /** @type {Promise<void> | undefined} */
  #drawing;
  #again = false;

  /** @param {Toolkit} tools */
  constructor(tools) {
    const kit = new Kit(tools);
    this.#kit = kit;
    kit.refresh = (force = false) => this.#refresh(force);
    tools.dress(tools.root, "preferences", CSS);
    const { make } = kit;
    const title = make("h2", { id: "title", part: "title", tabindex: "-1" }, kit.say("centre.title"));
    const head = make("div", { part: "head" }, title);
    const sections = SECTIONS.map(({ name }) => this.#section(name));
    const contents = make(
      "nav",
      { part: "contents", "aria-label": kit.say("centre.contents") },
      make("ul", { role: "list" }, ...SECTIONS.map(({ name }) => make("li", {}, this.#jump(name)))),
    );
    const main = make("div", { part: "sections" }, kit.line(kit.say("centre.lead"), "lead"), ...sections);
    this.#frame = make(
      "div",
      { part: "centre", lang: kit.lang, dir: kit.dir },
      head,
      make("div", { part: "body" }, contents, main),
      kit.status,
    );
  }

  /**
   * Shows the centre as a dialog with the focus on its title, and restores the focus when it closes. If `inline`, shows
   * the centre in place and scrolls to it. Its sections are drawn before: a section that fills later would push down
   * what is being read.
   * @param {boolean} inline
   */
  async show(inline) {
    if (this.#dialog?.open) return;
    if (inline && this.#frame.isConnected) {
      this.#frame.scrollIntoView();
      return;
    }
    this.#start();
    await this.#drawing;
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
    void this.#refresh();
    // The probe runs again each time the centre is opened.
    kit.engine.doctor().then(
      (found) => {
        this.#diagnosis = found;
        if (!signal.aborted) follow();
      },
      () => {},
    );
  }

  /** Replaces the content when the engine is no longer available. @param {string} words */
  #stand(words) {
    this.stop();
    for (const { place } of this.#places.values()) place.replaceChildren();
    this.#kit.announce(words);
    this.#frame.querySelector('[part="lead"]')?.replaceChildren(words);
  }

  /** @param {string} name */
  #section(name) {
    const { make } = this.#kit;
    const place = make("div", { part: "content" }, this.#kit.line(this.#kit.say("centre.loading")));
    this.#places.set(name, { place, drawn: "" });
    const title = make("h3", { id: `section-${name}`, tabindex: "-1" }, this.#kit.say(`${name}.title`));
    return make("section", { part: `section ${name}-section`, "aria-labelledby": title.id }, title, place);
  }

  /**
   * Creates an entry of the table of contents as a button, because fragment links do not work inside a shadow tree.
   * @param {string} name
   */
  #jump(name) {
    const jump = () => {
      const title = this.#frame.querySelector(`#section-${name}`);
      if (!(title instanceof HTMLElement)) return;
      title.scrollIntoView();
      title.focus({ preventScroll: true });
    };
    return this.#kit.button(`contents/${name}`, this.#kit.say(`${name}.title`), jump, { part: "jump" });
  }

  /**
   * Redraws the sections; calls during a redraw cause one more redraw.
   * @param {boolean} [force] Redraw every section.
   */
  #refresh(force = false) {
    if (force) for (const place of this.#places.values()) place.drawn = "";
    if (this.#drawing) {
      this.#again = true;
      return this.#drawing;
    }
    this.#drawing = this.#draw().finally(() => (this.#drawing = undefined));
    return this.#drawing;
  }

  async #draw() {
    do {
      this.#again = false;
      const data = await load(this.#kit, this.#diagnosis).catch(() => undefined);
      if (!data) return; // The engine has stopped or is closed, and has already reported it.
      const stay = this.#keep();
      for (const { name, draw, from } of SECTIONS) {
        const found = this.#places.get(name);
        const now = JSON.stringify(from(data));
        if (!found || found.drawn === now) continue;
        found.drawn = now;
        found.place.replaceChildren(...draw(this.#kit, data));
      }
      stay();
    } while (this.#again);
  }

  /** Returns a function that restores the focus and the open sections after a redraw. */
  #keep() {
    const all = () => /** @type {HTMLElement[]} */ ([...this.#frame.querySelectorAll("[data-key]")]);
    const unfolded = new Map(
      all().flatMap((one) => (one instanceof HTMLDetailsElement ? [[one.dataset.key, one.open]] : [])),
    );
    const focused = /** @type {HTMLElement | null} */ (this.#kit.root.activeElement);
    const section = focused?.closest("section");
    const keys = section
      ? all()
          .filter((one) => section.contains(one))
          .map(({ dataset }) => dataset.key)
      : [];
    const at = keys.indexOf(focused?.dataset.key);
    return () => {
      for (const one of all()) {
        const open = unfolded.get(one.dataset.key);
        if (one instanceof HTMLDetailsElement && open !== undefined) one.open = open;
      }
      if (!focused || focused.isConnected) return;
      // Prefers the same control, then the next remaining one, then a previous one, then the heading.
      const order = [...keys.slice(at), ...keys.slice(0, at).reverse()];
      const left = new Map(
        all()
          .filter((one) => section?.contains(one) && one.checkVisibility())
          .map((one) => [one.dataset.key, one]),
      );
      const next = order.map((key) => left.get(key)).find((one) => one && !(one instanceof HTMLDetailsElement));
      (next ?? section?.querySelector("h3"))?.focus();
    };
  }
}
