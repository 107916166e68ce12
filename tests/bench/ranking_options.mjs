/**
 * Measures what each setting of `ranking` costs and gains: `node tests/bench/ranking_options.mjs [--data DIR]` prints
 * the tables of README.md's "What each setting costs". Every row is one run of `homebody eval` at the publishing
 * default. The demo's catalogue has no providers, so the cap uses its departments instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { homebody, ROOT } from "../e2e/support/shop.mjs";
import { fixed, print } from "./table.mjs";

const DEMO = "www/demo/data";
const STAND_IN = "target/bench/departments.csv";
const { values } = parseArgs({ options: { data: { type: "string" }, "min-sessions": { type: "string", default: "2" } } });

const DIVERSITY = [[], ["--diversity", "5"], ["--diversity", "10"], ["--diversity", "20"], ["--diversity", "30"]];
const OTHERS = [
  ["--calibration", "5"],
  ["--calibration", "10"],
  ["--calibration", "20"],
  ["--exploration-every", "20"],
  ["--exploration-every", "10"],
  ["--exploration-every", "5"],
  ["--diversity", "10", "--calibration", "5", "--exploration-every", "10"],
];
const CAPS = [[], ["--provider-share", "50"], ["--provider-share", "25"]];

const FIGURES = [
  ["HR@20", "hr@20"],
  ["MRR@20", "mrr@20"],
  ["diversity", "intra_list_diversity@20"],
  ["KL, bits", "calibration_error@20"],
  ["provider", "provider_share@20"],
  ["tail", "tail_share@20"],
  ["coverage", "coverage@20"],
  ["Gini", "gini@20"],
];

/** The demo's catalogue with each department as the provider of its products. */
function standIn() {
  const [header, ...rows] = gunzipSync(readFileSync(join(ROOT, DEMO, "catalogue.csv.gz"))).toString().trim().split("\n");
  const category = header.split(",").indexOf("category");
  // Titles may be quoted and contain commas; a field either has no quotes or is quoted.
  const fields = (/** @type {string} */ row) => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((f) => f.replace(/,$/, ""));
  mkdirSync(join(ROOT, "target/bench"), { recursive: true });
  const lines = rows.map((row) => `${row},${fields(row)?.[category] ?? ""}`);
  writeFileSync(join(ROOT, STAND_IN), `${header},provider\n${lines.join("\n")}\n`);
  return STAND_IN;
}

/**
 * @param {string} name
 * @param {string[]} log Arguments that name the data.
 * @param {string[][]} settings
 */
function table(name, log, settings) {
  const rows = settings.map((options) => {
    console.error(`${name}: ${options.join(" ") || "every option off"}`);
    const run = ["eval", ...log, "--min-sessions", values["min-sessions"], ...options, "--json"];
    const figures = JSON.parse(homebody(...run));
    const cells = FIGURES.map(([, key]) => (figures[key] === null ? "–" : fixed(figures[key], 4)));
    const { p50, p90 } = figures.micros_per_prediction;
    return [options.join(" ").replaceAll("--", "") || "every option off", ...cells, `${fixed(p50)} / ${fixed(p90)}`];
  });
  print(name, ["", ...FIGURES.map(([title]) => title), "µs p50 / p90"], rows);
}

const demo = ["--train", `${DEMO}/train.tsv.gz`, "--test", `${DEMO}/test.tsv.gz`, "--catalogue"];
table("demo shop", [...demo, `${DEMO}/catalogue.csv.gz`], [...DIVERSITY, ...OTHERS]);
table("demo shop, departments as providers", [...demo, standIn()], CAPS);
for (const [name, ...more] of [["retailrocket", "--skip-first", "1"], ["diginetica"]]) {
  const folder = values.data === undefined ? undefined : resolve(values.data, name);
  if (folder === undefined || !existsSync(join(folder, "train.tsv"))) continue;
  const log = ["--train", join(folder, "train.tsv"), "--test", join(folder, "test.tsv"), ...more];
  table(name, log, [...DIVERSITY, ["--exploration-every", "10"]]);
}
