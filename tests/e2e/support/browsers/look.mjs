/**
 * Finds elements as a visitor would: only what is visible, by its name. Runs on the page.
 */

/**
 * @typedef {object} Seen
 * @property {string} name The element's label or, without one, its text.
 * @property {string} text
 * @property {string | null} pressed The state of a button that stays pressed.
 * @property {boolean} checked
 * @property {number} x The middle of the element in the viewport; 0 unless revealed.
 * @property {number} y
 * @property {boolean} open True if a click there reaches the element.
 */

/**
 * @param {string} path Selectors; `>>>` enters a shadow root.
 * @param {string | { source: string, flags: string } | null} name
 * @param {boolean} reveal True to scroll to the only match.
 * @returns {Seen[]}
 */
export function look(path, name, reveal) {
  const words = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();
  // Without `element.labels`: WebKitGTK 2.50 aborts when it collects such a list as garbage after its page has gone.
  const labelOf = (/** @type {Element} */ element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) return /** @type {any} */ (element.getRootNode()).getElementById(by);
    const { id } = element;
    const named = id && /** @type {ParentNode} */ (element.getRootNode()).querySelector(`label[for="${CSS.escape(id)}"]`);
    return /** @type {any} */ (named || (element.matches("input, select, textarea") ? element.closest("label") : null));
  };
  const nameOf = (/** @type {any} */ element) =>
    words(element.getAttribute("aria-label") ?? labelOf(element)?.innerText ?? element.innerText ?? "");
  const fits = (/** @type {Element} */ element) => {
    if (name === null) return true;
    return typeof name === "string" ? nameOf(element) === name : new RegExp(name.source, name.flags).test(nameOf(element));
  };
  /** @type {any[]} */
  let found = [document];
  for (const selector of path.split(" >>> ")) {
    found = found.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(selector)]);
  }
  found = found.filter((element) => element.checkVisibility({ visibilityProperty: true }) && fits(element));
  const place = (/** @type {any} */ element) => {
    if (!reveal || found.length !== 1) return { x: 0, y: 0, open: false };
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const box = element.getBoundingClientRect();
    const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    const hit = element.getRootNode().elementFromPoint(x, y);
    // Whether the next click arrives, because the page may replace the element before it.
    globalThis.aimed = { arrived: false };
    const { aimed } = globalThis;
    element.addEventListener("click", () => (aimed.arrived = true), { capture: true, once: true });
    return { x, y, open: element.contains(hit) };
  };
  return found.map((element) => ({
    name: nameOf(element),
    text: words(element.innerText ?? element.textContent ?? ""),
    pressed: element.getAttribute("aria-pressed"),
    checked: Boolean(element.checked),
    ...place(element),
  }));
}
