/**
 * The demo shop as `homebody serve` serves it: the real server, on a free port, for the tests of one file.
 */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The repository's root; all paths in the tests start here. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** The native tool as `./build.sh` builds it; `HOMEBODY` overrides it. */
export const HOMEBODY = process.env.HOMEBODY ?? "target/debug/homebody";
/** The shop's pack as `./build.sh` builds it. */
export const PACK = "target/demo/shop.pack";

/** The engine's two builds, with SIMD and without, under target/site. */
export const MODULES = /** @type {const} */ (["homebody.wasm", "homebody-baseline.wasm"]);

/**
 * Starts the shop and waits until it prints its address.
 * @param {string[]} args Additional arguments of `homebody serve`.
 * @returns {Promise<{ origin: string, dashboard: URL, stop: () => Promise<void> }>} `dashboard` includes the token.
 */
export async function openShop(...args) {
  const stdio = /** @type {const} */ (["ignore", "pipe", "inherit"]);
  // A separate database, so that the shops of parallel tests do not share counters.
  const database = args.includes("--database") ? [] : ["--database", join(mkdtempSync(join(tmpdir(), "homebody-")), "reports.sqlite")];
  const server = spawn(HOMEBODY, ["serve", "--port", "0", ...database, ...args], { cwd: ROOT, stdio });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const [shop, dashboard] = await new Promise((resolve, reject) => {
    /** @type {string[]} */
    const addresses = [];
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`homebody serve ended with ${code} before it was open`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      addresses.push(...(/http:\/\/\S+/.exec(line) ?? []));
      if (addresses.length === 2) resolve(addresses);
    });
  });
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
  };
  return { origin: new URL(shop).origin, dashboard: new URL(dashboard), stop };
}

/**
 * Runs the native tool.
 * @param {string[]} args
 * @returns {string} The output of the tool.
 */
export function homebody(...args) {
  const stdio = /** @type {const} */ (["ignore", "pipe", "pipe"]);
  return execFileSync(HOMEBODY, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28, stdio });
}

/**
 * Returns the native engine's lists for the prefixes of a log.
 * @param {string} interactions
 * @param {{ take: number, limit: number, pack?: string }} options
 * @returns {{ seen: string[], next: string, items: string[], scores: string[] }[]}
 */
export function nativeRankings(interactions, { take, limit, pack = PACK }) {
  const asked = ["--pack", pack, "--interactions", interactions, "--take", String(take), "--limit", String(limit)];
  const lines = homebody("rank", ...asked, "--json").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/**
 * Returns the native engine's list for a visitor who has viewed these products in this order.
 * @param {string[]} seen
 * @param {number} limit
 */
export function nativeList(seen, limit) {
  const folder = mkdtempSync(join(tmpdir(), "homebody-e2e-"));
  try {
    const log = join(folder, "seen.tsv");
    // The last row is the item to predict and is not part of the history.
    const rows = [...seen, seen[0]].map((item, second) => `visit\t${item}\t${1_600_000_000 + second}`);
    writeFileSync(log, `SessionId\tItemId\tTime\n${rows.join("\n")}\n`);
    const longest = nativeRankings(log, { take: seen.length, limit }).at(-1);
    assert.deepEqual(longest?.seen, seen);
    return longest.items;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
