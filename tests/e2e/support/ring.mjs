/**
 * The contrast of the focus outline, calculated from the colours that the browser computes.
 */

/** @typedef {import("playwright-core").Page} Page */

/**
 * Returns the contrast ratios of the outline of the focused element or of a box around it, and of the ring inside the
 * outline if there is one, each with the colour behind it. One of them must reach 3:1 (WCAG technique C40).
 * @param {Page} page
 * @returns {Promise<number[]>} Empty if there is no outline of at least 2 pixels.
 */
export const contrasts = (page) =>
  page.evaluate(() => {
    let focus = document.activeElement;
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
    if (!focus) return [];
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    /** Returns the channels of any CSS colour, drawn over another one. */
    const over = (colour, behind) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const layer of [behind, colour]) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (rgb) => {
      const [r, g, b] = rgb.slice(0, 3).map((value) => {
        const channel = value / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one, other) => {
      const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    /** The background around an element: that of the nearest ancestor with one, in any tree. */
    const around = (element) => {
      for (let at = element.parentNode; at; at = at instanceof ShadowRoot ? at.host : (at.assignedSlot ?? at.parentNode)) {
        if (!(at instanceof Element)) continue;
        const { backgroundColor } = getComputedStyle(at);
        if (over(backgroundColor, "transparent")[3] === 255) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches ? "#121212" : "#fff";
    };
    const outlined = (element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    };
    // A field may leave the outline to the box around it.
    while (focus && !outlined(focus)) focus = focus.parentElement;
    if (!focus) return [];
    const { outlineColor, boxShadow } = getComputedStyle(focus);
    const behind = around(focus);
    const ring = boxShadow === "none" ? [] : [boxShadow.replace(/ -?[\d.]+px.*$/, "")];
    return [outlineColor, ...ring].map((colour) => ratio(over(colour, behind), over(behind, "transparent")));
  });
