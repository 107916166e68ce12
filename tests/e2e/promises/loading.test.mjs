/**
 * What is loaded when: before an answer, the loader and the question only; the engine with an answer; the pack with
 * consent. If a part is missing, the visitor can still see or at least erase what is stored.
 */
import assert from "node:assert/strict";
import { CENTRE, openCentre, openSection, PROBED, SAID } from "../support/browsers/centre.mjs";
import { promise } from "../support/browsers/promise.mjs";
import { afterMugs, answer, cards, follow, kept, QUESTION, unranked } from "../support/browsers/shopping.mjs";
import { scripted } from "../support/gate.mjs";
import { eventually } from "../support/patience.mjs";
import { decisions, records } from "../support/storage.mjs";

/** @typedef {import("../support/browsers/page.mjs").Page} Page */
/** @typedef {import("../support/browsers/visitor.mjs").Visitor} Visitor */
/** @typedef {import("../support/gate.mjs").Answer} Answer */

const OPEN = "footer homebody-preferences >>> button";
const MISSING = /Failed to load resource: the server responded with a status of 404|integrity/;

/** Homebody's own files that were requested since the last call, each once. @param {Visitor} visitor */
function loaded({ gate }) {
  const files = gate.hits.splice(0).map((path) => path.replace(/\?.*$/, "")).filter((path) => path.startsWith("/homebody/"));
  return [...new Set(files)].map((path) => path.slice("/homebody/".length)).sort();
}

/** The databases of the sites, after a check that each file of a key belongs to one of them. @param {Page} page */
async function sites(page) {
  const { indexedDB = [], opfs = [], ...others } = await kept(page);
  assert.deepEqual(others, {});
  for (const file of opfs) assert.ok(indexedDB.includes(file.replace(".", "/").replace(/-[0-9a-f]+$/, "")), file);
  return indexedDB;
}

/** Whether the host has lost a file. Its page then has another address, as the browser would find the old one in its cache. */
let lost = false;
/** @type {import("../support/gate.mjs").Rewrite} */
const withoutPack = (_, answer) => {
  if (lost) answer.body = Buffer.from(String(answer.body).replace("/homebody/site.pack", "/homebody/lost.pack"));
};
/** @type {import("../support/gate.mjs").Rewrite} */
const withoutEngine = (path, answer) => {
  if (!lost) return;
  if (path.startsWith("/homebody/homebody.js?lost")) {
    answer.body = Buffer.from(String(answer.body).replaceAll(/homebody(-baseline)?\.wasm/g, "lost.wasm"));
  } else if (answer.headers["content-type"]?.startsWith("text/html")) {
    answer.body = Buffer.from(String(answer.body).replace("/homebody/homebody.js", "/homebody/homebody.js?lost"));
  }
};
const LOST = [/^\/homebody\/lost\.(pack|wasm)$/];

/** If set, policies arrive only after this. @type {Promise<unknown> | undefined} */
let late;

/** Whether the policy asks for another purpose. */
let asksMore = false;
/** @type {import("../support/gate.mjs").Rewrite} */
const moreAsked = (path, answer) => {
  if (path !== "/homebody/policy.json" || !asksMore) return;
  const policy = JSON.parse(String(answer.body));
  answer.body = Buffer.from(JSON.stringify({ ...policy, revision: policy.revision + 1, purposes: [...policy.purposes, "offers"] }));
};

promise("before an answer only the loader and the policy are loaded, and with consent the rest without a reload", async (visitor) => {
  const page = await visitor.open();
  await page.see(QUESTION);
  await follow(page, 0);
  await page.see(QUESTION);
  await unranked(page);
  assert.deepEqual(loaded(visitor), ["homebody.js", "policy.json"]);
  await answer(page, "Accept");
  await page.until(() => document.querySelector('homebody-shelf[ranked="context"]'));
  assert.deepEqual(
    loaded(visitor).filter((name) => !name.includes("sight")),
    ["cards.js", "client.js", "homebody.wasm", "site.pack", "worker.js"],
  );
});

promise("a refusal loads no pack, and the pages after it only the loader and the policy", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  // Then the worker's headers have been read.
  await eventually(async () => assert.equal(await page.ask((engine) => engine.sealed), true));
  assert.ok(!loaded(visitor).includes("site.pack"));
  await follow(page, 0);
  await unranked(page);
  const states = () => page.ask(({ consent, storage, gpc, renewals, notice }) => ({
    consent: [...notice.purposes, ...notice.sensitive.map((label) => `sensitive:${label}`)].map((purpose) => consent.get(purpose)),
    storage, gpc, renewals,
  }));
  const without = await states();
  assert.ok(without.consent.length > 1 && without.consent.every((state) => state === "refused"));
  assert.deepEqual(await page.find(QUESTION), []);
  assert.deepEqual(loaded(visitor), ["homebody.js", "policy.json"]);
  await page.ask((engine) => engine.start());
  assert.deepEqual(await states(), without, "the engine says the same");
});

for (const [button, state] of /** @type {const} */ ([["Accept", "given"], ["Reject", "refused"]])) {
  promise(`${button} in one tab closes the question of another, where the engine runs only with consent`, async (visitor) => {
    const [one, other] = [await visitor.open("/p/1"), await visitor.open()];
    await other.see(QUESTION);
    await answer(one, button);
    await other.gone(QUESTION);
    assert.equal(await other.ask((engine) => engine.consent.get("recommendations")), state);
    // The worker reports its seal a moment after the engine's state.
    const running = () => other.ask((engine) => engine.sealed);
    await eventually(async () => assert.equal(await running(), state === "given", "an engine runs"));
  });
}

promise("a tab that was loaded after a refusal notices that another tab has erased it", async (visitor) => {
  const one = await visitor.open("/p/1");
  await answer(one, "Reject");
  const other = await visitor.open();
  assert.equal(await other.ask((engine) => engine.consent.get("recommendations")), "refused");
  await one.ask((engine) => engine.endUse());
  await eventually(async () => assert.equal(await other.ask((engine) => engine.consent.get("recommendations")), "unset"));
});

for (const [button, state] of /** @type {const} */ ([["Accept", "given"], ["Reject", "refused"]])) {
  promise(`${button} in one tab reaches another whose policy is still on its way`, async (visitor) => {
    late = undefined;
    const one = await visitor.open("/p/1");
    await one.see(QUESTION);
    let release = () => {};
    late = new Promise((resolve) => (release = () => resolve(undefined)));
    const other = await visitor.blank();
    await other.visit("/");
    await answer(one, button);
    release();
    await eventually(async () => assert.equal(await other.ask((engine) => engine.consent.get("recommendations")), state));
    assert.deepEqual(await other.find(QUESTION), []);
  }, { gate: async (path, answer) => {
    if (path === "/homebody/policy.json") {
      answer.headers["cache-control"] = "no-store";
      await late;
    }
    return answer;
  } });
}

promise("after a refusal the visitor can consent in the centre, and the next page uses it", async (visitor) => {
  const page = await visitor.open();
  await answer(page, "Reject");
  await follow(page, 0);
  await openCentre(page);
  await page.click(`${CENTRE} [role=switch]`, "Recommendations");
  await page.see(SAID, /^Turned on/);
  await page.go("/p/1");
  await page.until(() => document.querySelector('homebody-shelf[ranked="context"], homebody-shelf[ranked="personal"]'));
  assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "given");
}, PROBED);

promise("a purpose that the policy asks for since is asked about", async (visitor) => {
  asksMore = false;
  const page = await visitor.open();
  await answer(page, "Reject");
  asksMore = true;
  await page.go("/p/1");
  await page.see(QUESTION);
}, { gate: moreAsked });

promise("a site that asks for lists for everyone gets them before an answer, and nothing is kept", async (visitor) => {
  const page = await visitor.open("/p/1");
  await page.until(() => document.querySelector('homebody-shelf[ranked="context"]'));
  await page.see(QUESTION);
  assert.deepEqual(await kept(page), {});
}, { gate: scripted("data-unpersonalized") });

for (const [how, gate] of /** @type {[string, import("../support/gate.mjs").Rewrite][]} */ ([
  ["the script's attribute", scripted("data-off")],
  ["a header of the policy", (path, answer) => { if (path === "/homebody/policy.json") answer.headers["homebody"] = "off"; }],
])) {
  let off = false;
  promise(`${how} switches everything off at once, and the visitor can still see, withdraw and erase everything`, async (visitor) => {
    off = false;
    const page = await visitor.open();
    const [mug] = await afterMugs(page);
    // A slow page may not have asked for the worker's headers yet.
    await page.ask((engine) => engine.doctor());
    off = true;
    loaded(visitor);
    await page.go("/");
    await unranked(page);
    assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "refused");
    await page.ask((engine) => engine.track("view", { item: "9" }));
    assert.equal(await page.ask((engine) => engine.rank().catch(({ code }) => code)), "engine/off");
    // While the header is on its way, the page downloads what an engine would need, but starts nothing.
    const early = ["client.js", "cards.js", "homebody.wasm", "site.pack"];
    const others = loaded(visitor).filter((name) => how.startsWith("the script") || !early.includes(name));
    assert.deepEqual(others, ["homebody.js", "policy.json"]);
    await openCentre(page);
    await openSection(page, "What is kept");
    await page.see(`${CENTRE} [part=what]`, new RegExp(`${mug?.id}$`));
    const turn = async (/** @type {boolean} */ from) => {
      await eventually(async () => assert.equal((await page.see(`${CENTRE} [role=switch]`, "Recommendations")).checked, from));
      await page.click(`${CENTRE} [role=switch]`, "Recommendations");
    };
    await page.see(`${CENTRE} [part=state]`, "Everything is off. Nothing new is kept.");
    await turn(true);
    await page.see(SAID, /^Turned off/);
    assert.deepEqual([await decisions(page), (await records(page))?.events], [["given", "withdrawn"], []]);
    await turn(false);
    await page.gone(SAID, /^Turned off/);
    assert.deepEqual(await decisions(page), ["given", "withdrawn"]);
    await page.click(`${CENTRE} button`, "Delete all data");
    await page.click(`${CENTRE} button`, "Yes, delete all data");
    await page.see(SAID, /^All data has been deleted/);
    assert.deepEqual(await kept(page), {});
    assert.deepEqual(await page.find(QUESTION), []);
  }, { ...PROBED, gate: (path, answer) => (off ? gate(path, answer) : undefined) });
}

promise("without the pack the centre shows what is stored by id, and the visitor can withdraw", async (visitor) => {
  lost = false;
  const page = await visitor.open();
  const [mug] = await afterMugs(page);
  lost = true;
  await page.go("/");
  assert.equal((await cards(page)).length, 8);
  const code = await page.ask((engine) => engine.rank().then(() => "ranked", (error) => error.code));
  assert.equal(code, "load/failed");
  await openCentre(page);
  await openSection(page, "What is kept");
  await page.see(`${CENTRE} [part=what]`, new RegExp(`^You viewed: .*${mug?.id}`));
  await page.click(`${CENTRE} [role=switch]`, "Recommendations");
  await page.see(SAID, /^Turned off/);
  assert.deepEqual((await records(page))?.events, []);
}, { gate: withoutPack, paths: LOST, tolerated: [...PROBED.tolerated, MISSING] });

promise("without the engine the centre says so, says how much is stored, and can erase everything", async (visitor) => {
  lost = false;
  const page = await visitor.open();
  await afterMugs(page);
  const { ledger, events } = (await records(page)) ?? { ledger: [], events: [] };
  lost = true;
  await page.visit("/");
  assert.equal((await cards(page)).length, 8);
  await page.click(OPEN, "Your data and choices");
  await page.see(`${CENTRE} p`, /could not be loaded/);
  await page.see(`${CENTRE} p`, `${ledger.length + events.length} entries are kept.`);
  assert.deepEqual(await page.find(QUESTION), []);
  await page.click(`${CENTRE} button`, "Delete all data");
  await page.click(`${CENTRE} button`, "Yes, delete all data");
  await page.see(SAID, /^All data has been deleted/);
  await eventually(async () => assert.deepEqual(await kept(page), {}));
  lost = false;
  await page.go("/");
  await page.see(QUESTION);
}, { gate: withoutEngine, paths: LOST, tolerated: [MISSING] });

promise("without the engine an answer is not recorded, and the question says so", async (visitor) => {
  lost = true;
  const page = await visitor.blank();
  await page.visit("/");
  await page.click("homebody-consent >>> button", "Accept");
  await page.see("homebody-consent >>> [part=problem]");
  assert.deepEqual(await kept(page), {});
}, { gate: withoutEngine, paths: LOST, tolerated: [MISSING] });

promise("two sites on one origin have their own consent and data", async (visitor) => {
  const page = await visitor.open("/p/1");
  await answer(page, "Accept");
  await page.go("/p/2");
  assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "unset");
  await page.see(QUESTION);
  assert.deepEqual(await sites(page), ["homebody/one"]);
  await answer(page, "Accept");
  await page.ask((engine) => engine.track("view", { item: "9" }));
  await page.go("/p/1");
  const items = await page.ask(async (engine) => (await (await inside(engine)).records()).map((record) => record.item));
  assert.ok(!items.includes("9"), "the other site's event is not here");
  await page.ask((engine) => engine.data.deleteAll());
  await eventually(async () => assert.deepEqual(await sites(page), ["homebody/two"]));
}, { gate: (path, answer) => scripted(path === "/p/2" ? 'data-site="two"' : 'data-site="one"')(path, answer) });

promise("a site that keeps data for the session only stores nothing", async (visitor) => {
  const page = await visitor.open("/p/1");
  await answer(page, "Accept");
  await page.ask((engine) => engine.track("view", { item: "9" }));
  await page.until(() => document.querySelector('homebody-shelf[ranked="personal"]'));
  assert.equal(await page.ask((engine) => engine.storage), "memory");
  assert.deepEqual(await kept(page), {});
  assert.equal(await page.ask(async (engine) => (await engine.doctor()).degraded), "store/session");
  await page.go("/p/1");
  await page.see(QUESTION);
}, { ...PROBED, gate: scripted("data-session") });

promise("one call ends a person's use: nothing is left, and the next person is asked", async (visitor) => {
  const page = await visitor.open();
  await afterMugs(page);
  await page.ask((engine) => engine.endUse());
  await page.see(QUESTION);
  await unranked(page);
  assert.deepEqual(await kept(page), {});
  await answer(page, "Accept");
  assert.equal(await page.ask(async (engine) => (await engine.rank()).mode), "popular");
});

for (const needed of [false, true]) promise(`a question that does not say what the policy says is not consent, and is asked again${needed ? ", also if the engine runs already" : ""}`, async (visitor) => {
  const page = await visitor.open();
  // Another script changes what the loader reads, so that the question promises less than the policy.
  await page.see("homebody-consent >>> p", /^A Friendly Shop/);
  if (needed) await page.ask((engine) => engine.start());
  await page.click("homebody-consent >>> button", "Accept");
  await page.see("homebody-consent >>> p", /^The Gift Wholesaler/);
  assert.deepEqual(await kept(page), {});
  await answer(page, "Accept");
  assert.equal(await page.ask((engine) => engine.consent.get("recommendations")), "given");
}, {
  gate: (path, answer) => {
    if (path !== "/homebody/homebody.js") return;
    // As a mistake in the loader's own reading of the policy would be.
    const text = String(answer.body);
    const changed = text.replace(/controller:(\w+),contact/, 'controller:"A Friendly Shop",contact');
    assert.notEqual(changed, text);
    answer.body = Buffer.from(changed);
  },
});
