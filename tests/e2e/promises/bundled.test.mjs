/**
 * A site that bundles Homebody with Vite: in the development server and in the production build, under the documented
 * policies and in a language other than English, a visitor can accept, open the preference centre and withdraw.
 */
import assert from "node:assert/strict";
import { strings } from "../../../www/locales/de.js";
import { strings as centre } from "../../../www/locales/centre/de.js";
import { promise } from "../support/browsers/promise.mjs";
import { CHOICE, QUESTION } from "../support/browsers/shopping.mjs";
import { serveSite } from "../support/vite.mjs";

/** @param {Record<string, unknown>} texts @param {string} key */
const text = (texts, key) => String(texts[key]);

for (const [kind, base] of [
  ["development server", 'base: "/homebody/"'],
  ["production build", 'base: "/homebody"'], // A folder needs no slash at the end.
]) {
  promise(`with Vite's ${kind}, a visitor accepts, opens the preference centre and withdraws, in German`, async (visitor) => {
    const page = await visitor.blank();
    await page.visit("/");
    await page.see(`${QUESTION} h2`, text(strings.texts, "consent.title"));
    await page.click(CHOICE, text(strings.texts, "consent.accept"));
    await page.gone(QUESTION);
    const state = () => page.evaluate(async () => (await globalThis.started).consent.get("recommendations"));
    assert.equal(await state(), "given");
    assert.equal(await page.evaluate(async () => (await (await globalThis.started).doctor()).sealed), true);
    await page.click("homebody-preferences >>> button", text(strings.texts, "preferences.open"));
    const name = text(strings.texts, "purpose.recommendations");
    await page.click("homebody-preferences >>> [role=switch]", name);
    await page.see("homebody-preferences >>> [part=status]", text(centre.texts, "settings.said.erased").replace("{name}", name));
    assert.equal(await state(), "withdrawn");
    assert.deepEqual(visitor.console.filter((line) => !/vite|WebSocket|wss?:|establish a connection/i.test(line)), [], "the console is empty");
  }, { served: () => serveSite(kind, base), paths: [/./], tolerated: [/vite|WebSocket|wss?:|establish a connection/i] });
}
