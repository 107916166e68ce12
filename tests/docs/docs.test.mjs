/**
 * The documentation agrees with the code: links resolve, and every code, policy key and command exists.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const REFERENCE = "www/docs/reference";

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), "utf8");
/** @param {string} text */
const withoutBlocks = (text) => text.replace(/```[\s\S]*?```/g, "");
/** Every Markdown file of the repository. */
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(ROOT, path)));

/** Returns the anchor that GitHub gives a heading. @param {string} heading */
function anchor(heading) {
  const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
  return text.replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
}

/** @param {string} path */
const anchors = (path) => [...withoutBlocks(read(path)).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading ?? ""));

for (const page of pages) {
  test(`every relative link of ${page} leads to an existing file and heading`, () => {
    for (const [, target = ""] of withoutBlocks(read(page)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path, heading] = target.split("#");
      const file = path ? join(dirname(page), path) : page;
      assert.ok(existsSync(join(ROOT, file)), `${target}: there is no ${file}`);
      if (heading) assert.ok(anchors(file).includes(heading), `${target}: ${file} has no such heading`);
    }
  });
}

/** Returns the codes in the first column of a page's tables. @param {string} path */
const documented = (path) => [...read(path).matchAll(/^\| `([a-z-]+\/[a-z-]+)` \|/gm)].map(([, code]) => code);

/** Returns the files below a folder. @param {string} folder @returns {string[]} */
const below = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));

test("the reference lists every error code and no other", () => {
  const engine = [...read("src/errors.rs").matchAll(/= "([a-z-]+\/[a-z-]+)"/g)].map(([, code]) => code);
  const sources = below("www").filter((path) => path.endsWith(".js") && !path.includes("node_modules"));
  const page = sources.flatMap((path) =>
    [...read(path).matchAll(/(?:HomebodyError(?:\.from)?\((?:[a-z]+, )?|\n {2})"(engine\/[a-z-]+|[a-z-]+\/[a-z-]+(?="[,)]))"/g)].map(([, code]) => code),
  );
  assert.deepEqual([...new Set(documented(`${REFERENCE}/errors.md`))].sort(), [...new Set([...engine, ...page])].sort());
});

test("the reference names every key of a policy", () => {
  const [path = ""] = below("www").filter((name) => name.endsWith("policy.schema.json") && !name.includes("node_modules"));
  const text = read(`${REFERENCE}/policy.md`);
  JSON.parse(read(path), (key, value) => {
    for (const name of Object.keys(key === "properties" ? value : {})) assert.ok(text.includes(`\`${name}\``), name);
    return value;
  });
});

test("every file of the source code that a page names exists", () => {
  for (const page of pages.filter((path) => path.startsWith("www/docs/"))) {
    for (const [, path = ""] of read(page).matchAll(/`((?:src|tests)\/[\w./-]+)`/g)) assert.ok(existsSync(join(ROOT, path)), `${page}: ${path}`);
  }
});

test("the README is short", () => {
  assert.ok(read("README.md").split(/\s+/).length <= 1200, "1,200 words at most: move details to www/docs");
  assert.ok(read("ARCHITECTURE.md").split("\n").length <= 250, "250 lines at most");
});
