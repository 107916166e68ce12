/**
 * A crowd of devices with known answers, implemented independently of the engine: how a symbol is drawn for an answer,
 * and the bytes of a report. If this code and the collector disagree, the dashboard shows wrong figures.
 */

/**
 * @typedef {{ tag: number, name: string, answers: string[], epsilon: number,
 *   randomizer: { symbols: number, block: number, overlap: number } }} Declared A metric, as in the collector's snapshot.
 */

/** Returns a reproducible stream of numbers in 0..1 (mulberry32). @param {number} seed */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Returns the points of the projective space with that number of coordinates over the field of order q, in the order of
 * their numbers: first the points whose first coordinate is 1, ordered by their other coordinates, then the points that
 * begin with 0, 1, and so on.
 * @param {number} q
 * @param {number} coordinates
 */
function pointsOf(q, coordinates) {
  const points = [];
  for (let lead = 0; lead < coordinates; lead++) {
    const free = coordinates - lead - 1;
    for (let number = 0; number < q ** free; number++) {
      const tail = Array.from({ length: free }, (_, at) => Math.floor(number / q ** (free - 1 - at)) % q);
      points.push([...Array(lead).fill(0), 1, ...tail]);
    }
  }
  return points;
}

/**
 * Returns the symbols inside and outside the block of each answer.
 * @param {Declared} declared
 * @returns {{ inside: number[], outside: number[] }[]}
 */
export function blocksOf({ answers, randomizer: { symbols, block } }) {
  const all = Array.from({ length: symbols }, (_, symbol) => symbol);
  const split = (/** @type {(symbol: number) => boolean} */ within) => ({
    inside: all.filter(within),
    outside: all.filter((symbol) => !within(symbol)),
  });
  if (block === 1 && symbols === answers.length) return answers.map((_, answer) => split((symbol) => symbol === answer));
  const q = (symbols - 1) / block;
  const points = pointsOf(q, Math.round(Math.log(symbols * (q - 1) + 1) / Math.log(q)));
  /** @type {(a: number[], b: number[]) => boolean} */
  const meets = (a, b) => a.reduce((sum, x, at) => sum + x * b[at], 0) % q === 0;
  return answers.map((_, answer) => split((symbol) => meets(points[answer], points[symbol])));
}

/**
 * Returns the bytes of one report per device: `senders[x]` devices give answer x.
 * @param {Declared} declared
 * @param {{ epoch: number, senders: number[], arm?: number }} what
 * @param {() => number} random
 * @returns {Uint8Array[]}
 */
export function reports(declared, { epoch, senders, arm = 0 }, random) {
  const blocks = blocksOf(declared);
  const weight = Math.exp(declared.epsilon);
  return senders.flatMap((devices, answer) => {
    const { inside, outside } = blocks[answer];
    const hit = (weight * inside.length) / (weight * inside.length + outside.length);
    return Array.from({ length: devices }, () => {
      const side = random() < hit ? inside : outside;
      const bytes = new DataView(new ArrayBuffer(12));
      bytes.setUint8(0, 1);
      bytes.setUint8(1, arm);
      bytes.setUint16(2, epoch, true);
      bytes.setUint32(4, declared.tag, true);
      bytes.setUint32(8, side[Math.floor(random() * side.length)], true);
      return new Uint8Array(bytes.buffer);
    });
  });
}
