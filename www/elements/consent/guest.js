/**
 * The manners of a region at the bottom of the window, a guest on the page: what has the focus is never behind it, the end of the page can be
 * scrolled into view, and when it leaves, the focus is where it was before.
 */
import { make } from "../base.js";

/** Free space around the region, in CSS pixels. */
const MARGIN = 16;

export class Guest {
  /** Goes where the element is, and takes the room that the region covers. @readonly */
  room = make("div");
  /** What is shown now. @type {HTMLElement | undefined} */
  region;
  /** Where the focus was before it came into the region. @type {HTMLElement | undefined} */
  #before;
  #padding = "";
  #observer = new ResizeObserver(() => this.#makeRoom());
  #host;

  /** @param {HTMLElement} host The element whose region it is. */
  constructor(host) {
    this.#host = host;
  }

  /** Shows a region. @param {HTMLElement} region */
  enter(region) {
    this.region = region;
    region.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== this.#host) this.#before = relatedTarget;
    });
    this.room.before(region);
    if (getComputedStyle(region).position !== "fixed") return; // It stands on the page, in room of its own.
    this.#padding = document.documentElement.style.scrollPaddingBlockEnd;
    this.#makeRoom();
    this.#observer.observe(region);
    uncover(region);
  }

  /** Takes the region away and sees to the focus. */
  leave() {
    const region = this.region;
    if (!region) return;
    this.region = undefined;
    const inside = region.matches(":focus-within");
    this.#observer.disconnect();
    region.remove();
    if (this.room.style.blockSize) {
      this.room.style.blockSize = "";
      document.documentElement.style.scrollPaddingBlockEnd = this.#padding;
    }
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
    const height = `${(this.region?.offsetHeight ?? 0) + MARGIN}px`;
    this.room.style.blockSize = height;
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
