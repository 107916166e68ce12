/** "Your preferences": what the visitor asked to see more of, less of or never, for every kind of label. */
import { prefer } from "./buttons.js";

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/** @param {Kit} kit @param {Data} data */
export function preferences(kit, { preferences, titles }) {
  if (preferences.length === 0) return [kit.line(kit.say("preferences.none"))];
  const rows = preferences.map(({ what, label }) => {
    const name = kit.label(label, titles);
    const said = kit.say(`records.${what}`, { name });
    const back = kit.button(`preference/${label}`, kit.say("preferences.undo"), () => prefer(kit, "clear", label, name), {
      label: kit.say("preferences.undo.label", { what: said }),
    });
    return kit.make("li", { part: "preference" }, kit.line(said, "what"), kit.buttons(back));
  });
  return [kit.make("ul", { part: "preferences", role: "list" }, ...rows)];
}
