/**
 * A synthetic shop of any size, identical in every run: products in clusters, popularity by Zipf's law, visits that
 * mostly stay in a cluster and sometimes move to a related one.
 */

/** The generator's seed (chosen: any other number produces another shop of the same kind). */
const SEED = 20_260_101;
/** Products per cluster (chosen: about the size of a narrow product category in a large shop). */
const CLUSTER = 20;
/**
 * How often a visit stays in its cluster or moves to a neighbouring one (chosen); otherwise it moves to any cluster.
 */
const STAY = 0.75;
const STEP = 0.95;
/** The chance that a visit continues after each view (chosen: five views on average). */
const ON = 0.8;

const KINDS = ["mug", "lamp", "bowl", "scarf", "clock", "vase", "tray", "frame", "basket", "candle", "cushion", "box"];
const LOOKS = ["red", "blue", "green", "white", "striped", "spotted", "vintage", "wooden", "ceramic", "small", "large"];

/** Mulberry32: 32 bits of state, uniform, identical on every platform. @param {number} state */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from 0..count by Zipf's law with exponent 1, using its distribution function. @param {number} count */
function zipf(count) {
  const sums = new Float64Array(count);
  for (let rank = 0, sum = 0; rank < count; rank++) sums[rank] = sum += 1 / (rank + 1);
  return (/** @type {number} */ chance) => {
    const target = chance * sums[count - 1];
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Generates a shop.
 * @param {{ items: number, sessions: number, testSessions: number }} size
 * @returns {{ catalogue: string, train: string, test: string }} CSV, and two logs as TSV.
 */
export function makeShop({ items, sessions, testSessions }) {
  const chance = random(SEED);
  const clusters = Math.ceil(items / CLUSTER);
  const anyCluster = zipf(clusters);
  const within = zipf(CLUSTER);
  const title = (/** @type {number} */ item) => {
    const cluster = Math.floor(item / CLUSTER);
    const look = LOOKS[Math.floor(cluster / KINDS.length) % LOOKS.length];
    return `${look} ${KINDS[cluster % KINDS.length]} series ${cluster} no ${item % CLUSTER}`;
  };
  const rows = Array.from({ length: items }, (_, item) => {
    const price = (1 + chance() * 40).toFixed(2);
    return `s${item},${title(item)},${KINDS[Math.floor(item / CLUSTER) % KINDS.length]},${price}`;
  });
  const log = (/** @type {number} */ count, /** @type {number} */ from) => {
    const lines = ["SessionId\tItemId\tTime"];
    for (let session = 0; session < count; session++) {
      let cluster = anyCluster(chance());
      const time = 1_700_000_000 + from + session * 10;
      for (let view = 0; view === 0 || view === 1 || (chance() < ON && view < 50); view++) {
        const item = Math.min(items - 1, cluster * CLUSTER + within(chance()));
        lines.push(`${from + session}\ts${item}\t${time + view}`);
        const next = chance();
        if (next >= STEP) cluster = anyCluster(chance());
        else if (next >= STAY) cluster = (cluster + 1 + Math.floor(chance() * 5)) % clusters;
      }
    }
    return `${lines.join("\n")}\n`;
  };
  const catalogue = `id,title,category,price\n${rows.join("\n")}\n`;
  return { catalogue, train: log(sessions, 0), test: log(testSessions, sessions * 10) };
}
