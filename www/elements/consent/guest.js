/**
 * Keeps a region at the bottom of the window out of the page's way: the region never covers the focused element, the
 * end of the page can be scrolled into view, and the focus returns to its previous position when the region closes.
 *
 * Keyboard users and screen readers meet the region where its element is in the document. Before the page's content,
 * that is within the first Tab stops, like GOV.UK's cookie banner, without taking the focus and without a positive
 * `tabindex`, which would separate the tab order from the reading order. An element after the content adds a button that
 * leads to the region at the start of the page (like a skip link, WCAG technique G123), and does not move itself, which
 * frameworks do not expect.
 */
import { make } from "../base.js";

/** @import { ConsentElement } from "./consent.js" */

/** Free space around the region, in CSS pixels. */
const MARGIN = 16;

export class Guest {
  /** The visible region. @type {HTMLElement | undefined} */
  region;
  /** The focused element before the focus entered the region. @type {HTMLElement | undefined} */
  #before;
  /** The element with free space for the region, at the end of the page. @type {HTMLElement | undefined} */
  #room;
  /** What the region adds to the page around its element. @type {HTMLElement[]} */
  #added = [];
  #padding = "";
  #observer = new ResizeObserver(() => this.#makeRoom());
  #host;

  /** @param {ConsentElement} host The element whose region it is. */
  constructor(host) {
    this.#host = host;
  }

  /**
   * Shows a region.
   * @param {HTMLElement} region
   * @param {boolean} line True for a line in the page's flow, which must not push the content down.
   */
  enter(region, line) {
    this.region = region;
    region.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== this.#host) this.#before = relatedTarget;
    });
    const host = this.#host;
    (line ? this.#end() : host).shadowRoot?.append(region);
    if (getComputedStyle(region).position !== "fixed") return; // It is part of the page's layout.
    this.#padding = document.documentElement.style.scrollPaddingBlockEnd;
    this.#room = this.#end();
    if (this.#room === host) this.#addEntry(region);
    this.#makeRoom();
    this.#observer.observe(region);
    uncover(region);
  }

  /** Removes the region and restores the focus. */
  leave() {
    const region = this.region;
    if (!region) return;
    this.region = undefined;
    const inside = region.matches(":focus-within");
    this.#observer.disconnect();
    for (const added of [region, ...this.#added.splice(0)]) added.remove();
    if (this.#room) {
      this.#room.style.blockSize = "";
      document.documentElement.style.scrollPaddingBlockEnd = this.#padding;
      this.#room = undefined;
    }
    if (inside) this.#focusElsewhere();
  }

  /** Returns the host, or if it comes before the page's content, a second such element at the end of the page. */
  #end() {
    const host = this.#host;
    const content = contentOf();
    if (content && content.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING) return host;
    const end = this.#companion();
    document.body.append(end);
    return end;
  }

  /**
   * Adds a button that leads to the question at the start of the page, visible while it has the focus.
   * @param {HTMLElement} region
   */
  #addEntry({ lang, dir }) {
    const title = this.region?.querySelector("h2");
    const entry = make("button", { part: "entry", class: "surface heard", lang, dir }, title?.textContent ?? "");
    entry.onclick = () => title?.focus();
    const start = this.#companion();
    document.body.prepend(start);
    start.shadowRoot?.append(entry);
  }

  /** Returns a second element with the same name, styles and `ask()`, which shows nothing by itself. */
  #companion() {
    const companion = /** @type {ConsentElement} */ (this.#host.cloneNode());
    companion.removeAttribute("id");
    companion.toggleAttribute("companion");
    companion.ask = () => this.#host.ask();
    this.#added.push(companion);
    return companion;
  }

  /**
   * Returns the focus to its previous position; if that is gone, the next Tab key press starts at the page's main
   * content.
   */
  #focusElsewhere() {
    if (this.#before?.isConnected) {
      this.#before.focus({ preventScroll: true });
      return;
    }
    const main = contentOf();
    if (!main) return;
    const reachable = main.hasAttribute("tabindex");
    if (!reachable) main.tabIndex = -1;
    main.focus({ preventScroll: true });
    if (!reachable) main.addEventListener("blur", () => main.removeAttribute("tabindex"), { once: true });
  }

  /** Reserves space for the region at the end of the page, and below focused elements. */
  #makeRoom() {
    const height = `${(this.region?.offsetHeight ?? 0) + MARGIN}px`;
    if (this.#room) this.#room.style.blockSize = height;
    document.documentElement.style.scrollPaddingBlockEnd = height;
  }
}

/** Returns where the page's content starts. */
const contentOf = () => /** @type {HTMLElement | null} */ (document.querySelector("main, [role=main], h1"));

/**
 * Scrolls the page so that the region no longer covers the focused element.
 * @param {HTMLElement} region
 */
function uncover(region) {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return;
  if (focused.getBoundingClientRect().bottom > region.getBoundingClientRect().top) {
    focused.scrollIntoView({ block: "nearest" });
  }
}
