/**
 * Keeps a region at the bottom of the window out of the page's way: the region never covers the focused element, the
 * end of the page can be scrolled into view, and the focus returns to its previous position when the region closes.
 */
import { make } from "../base.js";

/** Free space around the region, in CSS pixels. */
const MARGIN = 16;

export class Guest {
  /** A placeholder at the element's position, as large as the area that the region covers. @readonly */
  room = make("div");
  /** The visible region. @type {HTMLElement | undefined} */
  region;
  /** The focused element before the focus entered the region. @type {HTMLElement | undefined} */
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
    if (getComputedStyle(region).position !== "fixed") return; // It is part of the page's layout.
    this.#padding = document.documentElement.style.scrollPaddingBlockEnd;
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
    region.remove();
    if (this.room.style.blockSize) {
      this.room.style.blockSize = "";
      document.documentElement.style.scrollPaddingBlockEnd = this.#padding;
    }
    if (inside) this.#focusElsewhere();
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
    const main = /** @type {HTMLElement | null} */ (document.querySelector("main, [role=main], h1"));
    if (!main) return;
    const reachable = main.hasAttribute("tabindex");
    if (!reachable) main.tabIndex = -1;
    main.focus({ preventScroll: true });
    if (!reachable) main.addEventListener("blur", () => main.removeAttribute("tabindex"), { once: true });
  }

  /** Reserves space for the region at the end of the page, and below focused elements. */
  #makeRoom() {
    const height = `${(this.region?.offsetHeight ?? 0) + MARGIN}px`;
    this.room.style.blockSize = height;
    document.documentElement.style.scrollPaddingBlockEnd = height;
  }
}

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
