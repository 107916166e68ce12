/** "What your browser has learned" from impressions and clicks, and a button that resets it. */

/** @import { Kit } from "./kit.js" */
/** @import { Data } from "./load.js" */

/** @param {Kit} kit @param {Data} data */
export function learned(kit, { learned: { terms, discounted } }) {
  const { make, engine } = kit;
  const moved = terms.some(({ percent }) => percent !== 100);
  if (!moved && discounted.length === 0) return [kit.line(kit.say("learned.none"))];
  const lines = [
    ...terms.map(({ term, percent }) => kit.say(`learned.term.${term}`, { percent: kit.percent(percent / 100) })),
    ...discounted.map(({ item, title, impressions }) => kit.say("learned.discounted", { count: impressions, title: title || item })),
  ];
  const reset = () =>
    kit.act(
      () => engine.profile.reset(),
      () => kit.say("learned.said.reset"),
    );
  return [
    kit.line(kit.say("learned.text", { start: kit.percent(1) })),
    make("ul", {}, ...lines.map((line) => make("li", {}, line))),
    kit.buttons(kit.button("learned/reset", kit.say("learned.reset"), reset)),
  ];
}
