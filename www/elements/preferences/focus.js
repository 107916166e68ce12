/** Keeps the focus and the open disclosures of the centre where they are while sections are redrawn. */

/**
 * Notes the focus and the open disclosures, and returns a function that restores them after a redraw.
 * @param {HTMLElement} frame
 * @param {ShadowRoot} root
 */
export function keep(frame, root) {
  const all = () => /** @type {HTMLElement[]} */ ([...frame.querySelectorAll("[data-key]")]);
  const unfolded = new Map(
    all().flatMap((one) => (one instanceof HTMLDetailsElement ? [[one.dataset.key, one.open]] : [])),
  );
  const focused = /** @type {HTMLElement | null} */ (root.activeElement);
  const section = focused?.closest("section");
  const inside = () => all().filter((one) => section?.contains(one));
  const keys = inside().map(({ dataset }) => dataset.key);
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
      inside()
        .filter((one) => one.checkVisibility())
        .map((one) => [one.dataset.key, one]),
    );
    const next = order.map((key) => left.get(key)).find((one) => one && !(one instanceof HTMLDetailsElement));
    const heading = section?.querySelector("h3[tabindex], summary");
    (next ?? /** @type {HTMLElement | null | undefined} */ (heading))?.focus();
  };
}
