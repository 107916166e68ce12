/**
 * The packs for the benchmarks, each with real or synthetic histories for which lists are ranked. Built packs go to
 * target/bench and are reused in the next run if the same tool built them.
 */
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { HOMEBODY, homebody, nativeRankings, PACK, ROOT } from "../e2e/support/shop.mjs";
import { makeShop } from "./synthetic.mjs";

const FOLDER = "target/bench";
/** The public logs that a data folder may contain. */
const LOGS = ["diginetica", "retailrocket"];

/**
 * @typedef {object} Subject A shop to measure.
 * @property {string} name
 * @property {string} pack Path.
 * @property {string} catalogue Path.
 * @property {string} train Path.
 * @property {string} test Path.
 */

/** The demo shop, packed by build.sh. @type {Subject} */
const demo = {
  name: "demo shop",
  pack: PACK,
  catalogue: "www/demo/data/catalogue.csv.gz",
  train: "www/demo/data/train.tsv.gz",
  test: "www/demo/data/test.tsv.gz",
};

/** @param {string} path Relative to the repository. */
const inRoot = (path) => join(ROOT, path);

/** Returns whether the file exists and is no older than the tool. @param {string} path */
const fresh = (path) =>
  existsSync(inRoot(path)) && statSync(inRoot(path)).mtimeMs >= statSync(inRoot(HOMEBODY)).mtimeMs;

/** @param {Subject} subject */
function build({ name, pack, catalogue, train }) {
  if (fresh(pack)) return;
  console.error(`packing ${name} (once, a minute or two)`);
  homebody("pack", "--catalogue", catalogue, "--interactions", train, "-o", pack);
}

/** Creates fifty thousand synthetic products. @returns {Subject} */
function synthetic() {
  const at = (/** @type {string} */ file) => `${FOLDER}/synthetic${file}`;
  const subject = {
    name: "synthetic, 50,000 items",
    pack: at(".pack"),
    catalogue: at(".csv"),
    train: at("-train.tsv"),
    test: at("-test.tsv"),
  };
  if (!fresh(subject.pack)) {
    const shop = makeShop({ items: 50_000, sessions: 300_000, testSessions: 3000 });
    writeFileSync(inRoot(subject.catalogue), shop.catalogue);
    writeFileSync(inRoot(subject.train), shop.train);
    writeFileSync(inRoot(subject.test), shop.test);
  }
  build(subject);
  return subject;
}

/**
 * Returns a public log as a subject without a catalogue: every item of its training part becomes a product without a
 * title.
 * @param {string} folder With train.tsv and test.tsv.
 * @param {string} name
 * @returns {Promise<Subject>}
 */
async function fromLog(folder, name) {
  const [catalogue, pack] = [`${FOLDER}/${name}.csv`, `${FOLDER}/${name}.pack`];
  const subject = { name, pack, catalogue, train: join(folder, "train.tsv"), test: join(folder, "test.tsv") };
  if (!fresh(subject.pack)) {
    const ids = new Set();
    let column = -1;
    for await (const line of createInterface({ input: createReadStream(subject.train) })) {
      const fields = line.split("\t");
      if (column < 0) column = fields.indexOf("ItemId");
      else ids.add(fields[column]);
    }
    writeFileSync(inRoot(catalogue), `id,title\n${[...ids].map((id) => `${id},`).join("\n")}\n`);
  }
  build(subject);
  return subject;
}

/**
 * Returns every subject.
 * @param {string} [data] A folder with diginetica/ or retailrocket/.
 * @returns {Promise<Subject[]>}
 */
export async function subjects(data) {
  mkdirSync(inRoot(FOLDER), { recursive: true });
  const logs = [];
  for (const name of data === undefined ? [] : LOGS) {
    const folder = resolve(String(data), name);
    if (existsSync(join(folder, "train.tsv"))) logs.push(await fromLog(folder, name));
    else console.error(`${folder} has no train.tsv: left out`);
  }
  return [demo, synthetic(), ...logs];
}

/**
 * Returns histories for which to rank, evenly spread over the test part, with the native engine's lists.
 * @param {Subject} subject
 * @param {{ take: number, limit: number }} plan
 */
export const histories = ({ pack, test }, plan) => nativeRankings(test, { ...plan, pack });
