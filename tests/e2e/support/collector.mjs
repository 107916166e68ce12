/**
 * The collector as `homebody collector` runs it: the real process with its own database, on free ports.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { reports } from "./crowd.mjs";
import { HOMEBODY, ROOT } from "./shop.mjs";

/** Reports per request, below the collector's limit. */
const BATCH = 4000;

/**
 * @typedef {object} Collector
 * @property {string} reports The address for reports.
 * @property {string} dashboard The dashboard's address, token included.
 * @property {() => Promise<import("./crowd.mjs").Declared[]>} declared The metrics of the collector's snapshot.
 * @property {(bytes: Uint8Array[]) => Promise<void>} send Sends reports in batches, as a proxy would.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a collector and waits until it listens.
 * @param {string} folder The folder of its database and token.
 * @param {string} policy
 * @param {string} now The time from which its clock starts.
 * @returns {Promise<Collector>}
 */
export async function openCollector(folder, policy, now) {
  const files = ["--database", `sqlite:${folder}/reports.sqlite`, "--token-file", `${folder}/token`];
  const ports = ["--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0"];
  const args = ["collector", "--policy", policy, "--now", now, "--rate", "0", ...files, ...ports];
  const server = spawn(HOMEBODY, args, { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  /** @type {Record<string, string>} */
  const said = {};
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`homebody collector ended with ${code} before it was open`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const found = /^(reports|dashboard)\s+(http:\S+)/.exec(line);
      if (found) said[found[1]] = found[2];
      if (said.reports && said.dashboard) resolve(undefined);
    });
  });
  const token = (await readFile(`${folder}/token`, "utf8")).trim();
  const admin = new URL(said.dashboard).origin;
  return {
    reports: said.reports,
    dashboard: `${admin}/?token=${token}`,
    declared: async () => {
      const answer = await fetch(`${admin}/snapshot.json`, { headers: { authorization: `Bearer ${token}` } });
      return (await answer.json()).declared;
    },
    send: async (all) => {
      for (let from = 0; from < all.length; from += BATCH) {
        const body = Buffer.concat(all.slice(from, from + BATCH));
        const headers = { "content-type": "application/octet-stream" };
        const answer = await fetch(said.reports, { method: "POST", body, headers });
        if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
      }
    },
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** The number of senders of each answer to the metric "department", "none" last. */
const DEPARTMENTS = [1900, 1500, 1450, 900, 700, 500, 400, 300, 200, 100, 50, 20, 10, 0, 2800];
/** The months, each with the start day of a collector that accepts its reports. @type {[number, string][]} */
const MONTHS = [
  [680, "2026-10-02"],
  [681, "2026-11-02"],
  [682, "2026-12-02"],
];

/**
 * Fills the collector with three months of a shop with known visitors. In the last month, more visitors come, the
 * second department leads, and personalised lists fill more baskets.
 * @param {string} folder
 * @param {string} policy
 * @param {() => number} random
 */
export async function fill(folder, policy, random) {
  for (const [epoch, start] of MONTHS) {
    const collector = await openCollector(folder, policy, start);
    const metrics = await collector.declared();
    const last = epoch === 682;
    /** @param {string} name @param {number[]} senders @param {number} [arm] */
    const of = (name, senders, arm = 0) =>
      reports(metrics.find((metric) => metric.name === name) ?? fail(name), { epoch, senders, arm }, random);
    const departments = DEPARTMENTS.map((senders) => Math.round(senders * (last ? 1.1 : 1)));
    await collector.send([
      ...of("department", last ? departments.with(1, 2600) : departments),
      ...of("price", [2100, 2300, 900, 400, 3300]),
      ...of("funnel", [1500, 5200, 1400, 620, 280]),
      ...of("shelf", [150, 90, 60]),
      ...of("baskets", last ? [30_000, 6000] : [7600, 400], 1),
      ...of("baskets", last ? [3700, 300] : [855, 45], 2),
      ...of("sales", [7850, 150], 1),
      ...of("sales", [882, 18], 2),
    ]);
    const headers = { "content-type": "application/octet-stream" };
    await fetch(collector.reports, { method: "POST", body: "not a report", headers });
    await collector.stop();
  }
}

/** @param {string} what @returns {never} */
function fail(what) {
  throw new Error(`there is no ${what}`);
}
