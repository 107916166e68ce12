/**
 * The privacy notice quotes the prompt and the preference centre in every language.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { COMMITTED, generated } from "../../www/build/notice_labels.mjs";

test("the labels that the notice quotes are those of the prompt and the preference centre", async () => {
  const hint = "run node www/build/notice_labels.mjs --update";
  assert.equal(readFileSync(COMMITTED, "utf8"), await generated(), hint);
});
