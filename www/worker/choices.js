/** What the visitor asked never to see, or to see more or less of, between the page's words and the engine's numbers. */
import { CHOICES, FACETS } from "./numbers.js";

/** @import { Choice, Held } from "../shared/types.js" */
/** @import { WasmEngine } from "homebody-wasm" */

/**
 * Takes a choice of what a label such as "category:Mugs & Tea" names.
 * @param {WasmEngine} engine
 * @param {string} what
 * @param {string} label
 */
export function choose(engine, what, label) {
  const [facet = "", ...value] = label.split(":");
  const numbers = [CHOICES.indexOf(what), FACETS.indexOf(facet)];
  // A facet or a choice that is not one becomes 255, which the engine refuses with its own words.
  return engine.choose(numbers[0] ?? -1, numbers[1] ?? -1, value.join(":"));
}

/** The choices that hold, oldest first. @param {WasmEngine} engine @returns {Held[]} */
export function choices(engine) {
  const entries = engine.choices().split("\0").slice(0, -1);
  return entries.map(([what, digit, ...rest]) => {
    const [facet, value] = [FACETS[Number(digit)], rest.join("")];
    return {
      what: /** @type {Choice["what"]} */ (CHOICES[Number(what)]),
      label: `${facet}:${value}`,
      name: (facet === "item" && engine.describe(engine.item(value)).title) || value,
    };
  });
}
