/**
 * The behaviour of the bridges with any consent manager. Each manager has its own test file in this folder.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { bridged, prepare, PURPOSES, say } from "../support/bridged.mjs";
import { aWhile } from "../support/patience.mjs";
import { ROOT } from "../support/shop.mjs";
import { eventsStored, records } from "../support/storage.mjs";
import { ask, cards, lookAt, ranked } from "../support/visitor.mjs";

/** The budget in gzip bytes (chosen: a third of the smallest manager that the bridges read). */
const BUDGET = 3000;

test("the bridges fit in 3 kB", (t) => {
  const size = gzipSync(readFileSync(join(ROOT, "target/site/bridges.js")), { level: 9 }).length;
  t.diagnostic(`bridges.js, gzip: ${size} of ${BUDGET} bytes`);
  assert.ok(size <= BUDGET && size > 1000, `${size} bytes`);
});

bridged("a manager that never loads denies everything permanently", async (page) => {
  const found = await page.evaluate(async () => {
    bridge(restricted, ["tcf", "gpp", "google"]);
    const seen = [await denied()];
    await new Promise((later) => setTimeout(later, 1500));
    return [...seen, await denied()];
  });
  assert.deepEqual(found, [PURPOSES, PURPOSES]);
});

bridged("with patience, a page without the manager is unrestricted until the manager loads", async (page) => {
  const found = await page.evaluate(async (all) => {
    bridge(restricted, ["tcf"], { patience: 3000 });
    const seen = [await denied(), await becomes([])];
    const tcf = managers.startTcf();
    seen.push(await becomes(all));
    tcf.update(managers.tcString([1, 5, 6]));
    return [...seen, await denied()];
  }, PURPOSES);
  assert.deepEqual(found, [PURPOSES, [], PURPOSES, ["offers", "measurement"]]);
});

bridged("a manager that loads late is found, and each further manager can only restrict more", async (page) => {
  const found = await page.evaluate(async () => {
    const wait = () => new Promise((later) => setTimeout(later, 500));
    bridge(restricted, ["tcf", "gpp"]);
    const tcf = managers.startTcf();
    tcf.update(managers.tcString([1, 3, 4, 5, 6, 7, 8, 9]));
    await wait();
    const seen = [await denied()];
    const gpp = managers.startGpp();
    managers.sayGpp(gpp, [7], { usnat: { SaleOptOut: 1 } });
    seen.push(await becomes(["offers", "measurement"]));
    tcf.update(managers.tcString([1, 3, 4, 7, 8, 9]));
    return [...seen, await denied()];
  });
  assert.deepEqual(found, [PURPOSES, ["offers", "measurement"], PURPOSES]);
});

bridged("the last restriction remains when a bridge is removed", async (page) => {
  const found = await page.evaluate(async () => {
    const wait = () => new Promise((later) => setTimeout(later, 500));
    const tcf = managers.startTcf();
    tcf.update(managers.tcString([1, 5, 6]));
    const stop = bridge(restricted, ["tcf", "gpp"], { patience: 1 });
    stop();
    const seen = [await denied()];
    tcf.update(managers.tcString([1, 3, 4, 5, 6, 7, 8, 9]));
    await wait();
    return [...seen, await denied()];
  });
  assert.deepEqual(found, [PURPOSES, PURPOSES]);
});

bridged("an unknown bridge is refused with its name, and no bridge is started", async (page) => {
  const found = await page.evaluate(async () => {
    try {
      bridge(restricted, ["tcf", "onetrust"]);
    } catch (error) {
      return { code: error.code, message: error.message, denied: await denied() };
    }
  });
  assert.match(found.message, /onetrust/);
  assert.deepEqual({ code: found.code, denied: found.denied }, { code: "engine/options", denied: [] });
});

bridged("consent is always a subset of the visitor's own answers, whatever the managers say", async (page) => {
  await page.evaluate(() => {
    window.dataLayer = [];
    window.tcf = managers.startTcf();
    window.gpp = managers.startGpp();
    bridge(restricted, ["tcf", "gpp", "google"]);
  });
  // Uses the same numbers in every run; a failure names the state that was set.
  let seed = 20261122;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const some = (list) => list.filter(() => random(4) > 0);
  let [full, empty, between] = [0, 0, 0];
  for (let round = 0; round < 12; round++) {
    const ours = some(PURPOSES);
    await say(page, ours);
    const states = Array.from({ length: 20 }, () => ({
      tcf: random(10) === 0 ? null : some([1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
      open: random(6) === 0,
      gpp: [
        { SaleOptOut: random(3), TargetedAdvertisingOptOut: random(8) === 0 ? 1 : 2 },
        { SharingOptOut: random(3) },
      ][random(2)],
      ready: random(8) > 0,
      google: [
        some(["personalization_storage", "ad_personalization", "analytics_storage"]),
        random(2) ? "update" : "default",
      ],
    }));
    const found = await page.evaluate(
      (states) =>
        each(states, async ({ tcf: purposes, open, gpp: fields, ready, google: [granted, command] }) => {
          tcf.update(purposes && managers.tcString(purposes), open);
          managers.sayGpp(gpp, [7], { usnat: fields });
          if (!ready) gpp.setSignalStatus("not ready");
          dataLayer.push(["consent", command, Object.fromEntries(granted.map((type) => [type, "granted"]))]);
          return denied();
        }),
      states,
    );
    for (const [at, denied] of found.entries()) {
      const holds = PURPOSES.filter((purpose) => !denied.includes(purpose));
      assert.deepEqual(
        holds.filter((purpose) => !ours.includes(purpose)),
        [],
        JSON.stringify({ ours, ...states[at] }),
      );
      if (holds.length === 0) empty++;
      else if (holds.length === ours.length) full++;
      else between++;
    }
  }
  assert.ok(full > 0 && empty > 0 && between > 0, `${full} full, ${empty} empty, ${between} partial`);
});

bridged(
  "while a manager denies, nothing is recorded, personalised or changed in the store; then everything is restored",
  async (page) => {
    await lookAt(page, "mug", 0);
    await prepare(page);
    const answers = await page.evaluate(async () => {
      const rank = async () => (await restricted.rank()).mode;
      await new Promise((done) => {
        const look = setInterval(async () => {
          if ((await restricted.doctor()).events === 1) done(clearInterval(look));
        }, 50);
      });
      const before = await rank();
      const tcf = managers.startTcf();
      bridge(restricted, ["tcf"]);
      tcf.update(managers.tcString([]));
      restricted.track("cart", { item: document.querySelector("[data-product]").dataset.product });
      return {
        before,
        during: await rank(),
        events: (await (await inside(restricted)).records()).filter(({ type }) => type === "event").length,
      };
    });
    assert.deepEqual(answers, { before: "personal", during: "popular", events: 1 });
    const stored = await records(page);
    const after = await page.evaluate(async () => {
      managers.startTcf().update(managers.tcString([1, 5, 6]));
      bridge(restricted, ["tcf"]);
      return (await restricted.rank()).mode;
    });
    assert.equal(after, "personal");
    assert.deepEqual(await records(page), stored);
  },
);

bridged(
  "an attribute of the script element starts the bridges before anything is ranked",
  async (page, visitor) => {
    assert.equal(
      await ask(page, (engine) => engine.consent.get("recommendations")),
      "refused",
      "the visitor's consent does not count",
    );
    // The other manager agrees, and the visitor views a product.
    const agree = () => page.evaluate(() => managers.startTcf().update(managers.tcString([1, 5, 6])));
    await agree();
    await page.waitForFunction(() => restricted.consent.get("recommendations") === "given");
    const [item] = await cards(page);
    await ask(page, (engine, item) => engine.track("view", { item }), item);
    await eventsStored(page, 1);

    // On the next page, the manager has not answered yet: a history exists but is never used.
    await page.addInitScript(() => {
      window.modes = [];
      addEventListener("homebody:ranked", ({ target }) => window.modes.push(target.getAttribute("ranked")));
    });
    await visitor.go(page, "/");
    await aWhile(page);
    assert.deepEqual(await page.evaluate(() => window.modes), []);
    await agree();
    await ranked(page, "personal");
  },
  { attributes: 'data-bridges="tcf"' },
);

bridged(
  "the question leaves out what the other manager denies, and appears when the denial ends",
  async (page) => {
    const question = page.getByRole("region", { name: /remember what you view/ });
    await aWhile(page);
    assert.equal(await question.count(), 0);
    await page.evaluate(
      (every) => {
        window.tcf = managers.startTcf();
        tcf.update(managers.tcString(every));
      },
      [1, 3, 4, 5, 6, 7, 8, 9],
    );
    await question.waitFor();
    await page.evaluate(() => tcf.update(managers.tcString([])));
    await question.waitFor({ state: "detached" });
  },
  { attributes: 'data-bridges="tcf"', given: [] },
);
