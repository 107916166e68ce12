/**
 * A site may pass any value. A value of the wrong type is ignored or rejected with a code; it never stops the engine.
 */
import assert from "node:assert/strict";
import { story } from "../support/story.mjs";
import { answer, ask } from "../support/visitor.mjs";

story("values of the wrong type are ignored or rejected with a code, and the engine keeps running", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  const codes = await ask(page, async (engine) => {
    const errors = [];
    engine.on("error", (error) => errors.push(error.code));
    const odd = [undefined, null, true, 0, -1.5, Number.NaN, "", {}, [], [1], () => {}, new Date(0), Symbol("odd")];
    const calls = odd.flatMap((value) => [
      () => engine.rank({ limit: value }),
      () => engine.rank({ exclude: [value], without: [value], context: { item: value, category: value } }),
      () => engine.why(value),
      () => engine.why("1", { context: { item: value } }),
      () => engine.consent.changes(value),
      () => engine.consent.refuse(value, { language: "en" }),
      () => engine.consent.withdraw("offers", { language: value }),
      () => engine.consent.restrict("odd", [value]),
      () => engine.consent.restrict("odd", []),
      () => engine.profile.mute(value),
      () => engine.profile.clear(value),
      () => engine.data.erase([value]),
      () => engine.data.import(value),
      () => engine.track("view", { item: value }),
      () => engine.track(String(value), { item: "1" }),
      () => engine.impression([value], String(value)),
    ]);
    for (const call of calls) {
      try {
        await call();
      } catch (error) {
        errors.push(error.code ?? String(error));
      }
    }
    await engine.data.records(); // The errors of events have arrived by then.
    return [...new Set(errors)].sort();
  });
  assert.deepEqual(codes, [
    "consent/purpose",
    "engine/options", // The key of a record is not a number.
    "import/damaged",
    "preference/unknown-label",
    "track/unknown-item",
    "track/unknown-kind",
  ]);
  const { items } = await ask(page, (engine) => engine.rank({ limit: 3 }));
  assert.equal(items.length, 3);
});
