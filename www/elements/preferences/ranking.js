/**
 * "How the lists are made". Its code, its texts and what the site publishes about its ranking are loaded when the section
 * is first opened.
 */
import { unprofiled } from "./settings.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */
/** @typedef {(data: Data) => Node[]} Draw */

/** What draws the section, once it is loaded. @type {WeakMap<Kit, Draw>} */
const loaded = new WeakMap();

/** @param {Kit} kit @param {Data} data */
export function ranking(kit, data) {
  const draw = loaded.get(kit);
  if (draw) return draw(data);
  const place = kit.make("div", {}, kit.line(kit.say("centre.loading")));
  explained(kit).then(
    (draw) => place.replaceChildren(...draw(data)),
    (error) => {
      place.replaceChildren(kit.line(kit.say("cause.failed")));
      kit.report(error);
    },
  );
  return [place];
}

/** @param {Kit} kit @returns {Promise<Draw>} */
async function explained(kit) {
  const { prepare } = /** @type {typeof import("./ranking_part.js")} */ (await kit.load("ranking.js"));
  const draw = await prepare(kit, unprofiled);
  loaded.set(kit, draw);
  return draw;
}
