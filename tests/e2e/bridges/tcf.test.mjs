/**
 * The bridge to the Transparency and Consent Framework, tested with the IAB's own manager.
 */
import assert from "node:assert/strict";
import { bridged, PURPOSES } from "../support/bridged.mjs";

/** What each of Homebody's purposes needs, as stated in www/docs/guides/consent-managers.md. */
const NEEDS = {
  recommendations: [1, 5, 6],
  offers: [1, 3, 4],
  measurement: [1, 7, 8, 9],
  "sensitive:health": [1, 5, 6],
  "sensitive:religion": [1, 5, 6],
};
/** The framework's purposes that any of Homebody's purposes needs; the others are 2, 10 and 11. */
const MATTER = [1, 3, 4, 5, 6, 7, 8, 9];
const EVERY = [...MATTER, 2, 10, 11];

/** @param {number[]} purposes */
const deniedWith = (purposes) => PURPOSES.filter((ours) => !NEEDS[ours].every((need) => purposes.includes(need)));

bridged("every combination of the framework's purposes denies each purpose that lacks a need", async (page) => {
  const combinations = Array.from({ length: 1 << MATTER.length }, (_, bits) =>
    MATTER.filter((_, at) => bits & (1 << at)),
  );
  const found = await page.evaluate(async (combinations) => {
    const tcf = managers.startTcf();
    bridge(restricted, ["tcf"]);
    return each(combinations, (purposes) => {
      tcf.update(managers.tcString(purposes, { interests: [2, 7, 8, 9, 10, 11] }));
      return denied();
    });
  }, combinations);
  for (const [at, purposes] of combinations.entries()) {
    assert.deepEqual(found[at], deniedWith(purposes), `agreed to ${purposes}, with interests claimed in all others`);
  }
  assert.equal(new Set(found.map(String)).size, 8, "every combination of the three purposes occurs");
});

bridged("a manager that has not answered denies everything, stub or not", async (page) => {
  const found = await page.evaluate(async (every) => {
    managers.tcfStub();
    bridge(restricted, ["tcf"], { patience: 0 });
    const seen = [await denied()];
    const tcf = managers.startTcf();
    await new Promise((later) => setTimeout(later, 500));
    seen.push(await denied());
    tcf.update("", true);
    seen.push(await denied());
    tcf.update(managers.tcString(every));
    return [...seen, await becomes([])];
  }, EVERY);
  assert.deepEqual(found, [PURPOSES, PURPOSES, PURPOSES, []]);
});

bridged("a reopened question can deny at once, but restores nothing until it is answered", async (page) => {
  const found = await page.evaluate(async (every) => {
    const tcf = managers.startTcf();
    bridge(restricted, ["tcf"]);
    const say = (purposes, open) => {
      tcf.update(managers.tcString(purposes), open);
      return denied();
    };
    const steps = [[[1, 5, 6]], [every, true], [[1, 3, 4], true], [[1, 3, 4]]];
    return each(steps, ([purposes, open]) => say(purposes, open));
  }, EVERY);
  assert.deepEqual(found, [deniedWith([1, 5, 6]), deniedWith([1, 5, 6]), PURPOSES, deniedWith([1, 3, 4])]);
});

bridged(
  "a manager denies nothing if the framework's law does not apply, and everything if the manager is disabled",
  async (page) => {
    const found = await page.evaluate(async () => {
      const tcf = managers.startTcf();
      bridge(restricted, ["tcf"]);
      tcf.update(null);
      const elsewhere = await denied();
      tcf.disable();
      // From now on, the manager answers every request with the error state.
      bridge(restricted, ["tcf"]);
      return [elsewhere, await denied()];
    });
    assert.deepEqual(found, [[], PURPOSES]);
  },
);

bridged(
  "an answer about the site itself counts, and zeros without a question do not",
  async (page) => {
    const found = await page.evaluate(async (every) => {
      const tcf = managers.startTcf();
      bridge(restricted, ["tcf"]);
      return each([[], [1, 5, 6], every], (site) => {
        tcf.update(managers.tcString(every, { site, interests: every }));
        return denied();
      });
    }, EVERY);
    assert.deepEqual(found, [[], deniedWith([1, 5, 6]), []]);
  },
);

bridged("storage for which the law requires no question is not counted as refused", async (page) => {
  const found = await page.evaluate(async () => {
    const tcf = managers.startTcf();
    bridge(restricted, ["tcf"]);
    return each([true, false], (storeUnasked) => {
      tcf.update(managers.tcString([5, 6], { storeUnasked }));
      return denied();
    });
  });
  assert.deepEqual(found, [deniedWith([1, 5, 6]), PURPOSES]);
});
