/**
 * `<homebody-consent>`: asks whether recommendations may be made, as long as nothing was answered. A labelled region at
 * the bottom of the window, not a dialog: it takes no focus, blocks nothing, and keeps clear of what has the focus. Two
 * buttons of exactly the same kind; there is no way to close it that counts as a yes. Make it the last child of `body`:
 * there the element keeps as much room as the region covers, so that the end of the page can be scrolled into view.
 *
 * Parts: `region`, `words`, `choices`, `choice`. Fires `homebody:consent` with `{ purpose, state }`.
 */
import { languageOf, say, stringsFor } from "../strings/index.js";
import { dress } from "../style.js";
import { HomebodyElement, make } from "./base.js";

/** @import { Strings } from "../strings/index.js" */
/** @import { Remote } from "../remote.js" */

const PURPOSE = "recommendations";
/** Free space around the region, in CSS pixels. */
const MARGIN = 16;

export class ConsentElement extends HomebodyElement {
  #status = make("p", { role: "status", class: "quiet" });
  /** @type {HTMLElement | undefined} */
  #region;
  /** Where the focus was before it came into the region. @type {HTMLElement | undefined} */
  #before;
  #padding = "";
  #room = make("div");
  #observer = new ResizeObserver(() => this.#makeRoom());

  /** @override */
  connected() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    dress(root, "consent");
    root.append(this.#status, this.#room);
  }

  /** @override @param {Remote} engine @param {AbortSignal} signal */
  async started(engine, signal) {
    const strings = await stringsFor(languageOf(this));
    if (signal.aborted) return;
    const stops = [
      engine.on("consent", ({ purpose, state }) => {
        if (purpose !== PURPOSE) return;
        if (this.#region && state !== "unset") this.#status.textContent = say(strings, `consent.${state}`);
        this.#close();
        this.announce("consent", { purpose, state });
      }),
      engine.on("stopped", () => this.#close()),
    ];
    signal.addEventListener("abort", () => {
      for (const stop of stops) stop();
      this.#close();
    });
    if (engine.consent.get(PURPOSE) === "unset") this.#ask(engine, strings);
  }

  /** @param {Remote} engine @param {Strings} strings */
  #ask(engine, strings) {
    const { controller, retentionDays } = engine.notice;
    const who = controller || say(strings, "consent.controller");
    const days = say(strings, "consent.days", { count: retentionDays });
    const text = say(strings, "consent.text", { controller: who, days });
    const region = make(
      "section",
      { part: "region", class: "surface", "aria-labelledby": "title", lang: strings.lang, dir: strings.dir },
      make("div", { part: "words" }, make("h2", { id: "title" }, say(strings, "consent.title")), make("p", {}, text)),
      make(
        "div",
        { part: "choices" },
        this.#choice(say(strings, "consent.refuse"), strings, () => engine.consent.refuse(PURPOSE, { language: strings.lang })),
        this.#choice(say(strings, "consent.accept"), strings, (event) =>
          engine.consent.give(PURPOSE, event, { language: strings.lang }),
        ),
      ),
    );
    region.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== this) this.#before = relatedTarget;
    });
    this.#region = region;
    this.#padding = document.documentElement.style.scrollPaddingBlockEnd;
    this.#room.before(region);
    this.#makeRoom();
    this.#observer.observe(region);
    uncover(region);
  }

  /**
   * Both answers are this same button.
   * @param {string} label
   * @param {Strings} strings
   * @param {(event: Event) => Promise<void>} decide
   */
  #choice(label, strings, decide) {
    const button = make("button", { part: "choice", type: "button" }, label);
    button.addEventListener("click", async (event) => {
      try {
        await decide(event);
      } catch (error) {
        // Stored, though another tab is slow to confirm: the region is gone and the answer stands.
        if (this.#region) this.#status.textContent = say(strings, "consent.failed");
        this.announce("error", { error });
      }
    });
    return button;
  }

  /** Takes the region away, says what holds now, and sees to the focus. */
  #close() {
    const region = this.#region;
    if (!region) return;
    this.#region = undefined;
    const inside = region.matches(":focus-within");
    this.#observer.disconnect();
    region.remove();
    this.#room.style.blockSize = "";
    document.documentElement.style.scrollPaddingBlockEnd = this.#padding;
    if (inside) this.#focusElsewhere();
  }

  /** Back to where the focus came from; else the next Tab starts at the page's main content. */
  #focusElsewhere() {
    if (this.#before?.isConnected) {
      this.#before.focus({ preventScroll: true });
      return;
    }
    const main = /** @type {HTMLElement | null} */ (document.querySelector("main, [role=main], h1"));
    if (!main) return;
    const reachable = main.hasAttribute("tabindex");
    if (!reachable) main.tabIndex = -1;
    main.focus({ preventScroll: true });
    if (!reachable) main.addEventListener("blur", () => main.removeAttribute("tabindex"), { once: true });
  }

  /** Gives the page as much room at its end, and below what gets the focus, as the region takes. */
  #makeRoom() {
    const height = `${(this.#region?.offsetHeight ?? 0) + MARGIN}px`;
    this.#room.style.blockSize = height;
    document.documentElement.style.scrollPaddingBlockEnd = height;
  }
}

/**
 * Scrolls what has the focus out from under the region.
 * @param {HTMLElement} region
 */
function uncover(region) {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return;
  if (focused.getBoundingClientRect().bottom > region.getBoundingClientRect().top) {
    focused.scrollIntoView({ block: "nearest" });
  }
}
