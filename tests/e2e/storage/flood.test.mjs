/**
 * A page that records far more events than the database can store one by one.
 */
import assert from "node:assert/strict";
import { FORMS, eventsStored, records } from "../support/storage.mjs";
import { story } from "../support/story.mjs";
import { answer, ask, lookAt } from "../support/visitor.mjs";

const FLOOD = 10_000;
/** The engine keeps 500 events, and may store 50 more before it deletes the oldest. */
const MOST = 550;

story("a flood of events is bounded in the database and does not delay a withdrawal", async (visitor, _, t) => {
  const page = await visitor.open();
  await answer(page, "Accept");
  await lookAt(page, "mug", 0);
  await eventsStored(page, 1);
  const flood = () =>
    ask(page, (engine, count) => void Array.from({ length: count }, (_, at) => engine.track("view", { item: String(1 + (at % 2)) })), FLOOD);
  await flood();
  // The answer to a later request comes when everything before it is stored.
  await ask(page, async (engine) => (await inside(engine)).records());
  const stored = (await records(page))?.events.filter(([form]) => form === FORMS.event).length ?? 0;
  assert.ok(stored > 0 && stored <= MOST, `${stored} events are stored`);
  await flood();
  const millis = await ask(page, async (engine) => {
    const start = performance.now();
    await engine.consent.withdraw("recommendations");
    return performance.now() - start;
  });
  t.diagnostic(`a withdrawal right after ${FLOOD} events took ${Math.round(millis)} ms`);
  assert.deepEqual((await records(page))?.events, []);
});
