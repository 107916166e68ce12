/**
 * Reads the parts of a model pack that ranking needs, in plain JavaScript. The format is that of `src/pack/mod.rs`.
 * Damage is not checked for, because only packs that were just built are read.
 */

const DECODER = new TextDecoder();

/** A cursor over little-endian bytes. */
class Cursor {
  at = 0;
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  u8() {
    return this.bytes[this.at++];
  }
  u16() {
    return this.view.getUint16((this.at += 2) - 2, true);
  }
  u32() {
    return this.view.getUint32((this.at += 4) - 4, true);
  }
  i16() {
    return this.view.getInt16((this.at += 2) - 2, true);
  }
  i32() {
    return this.view.getInt32((this.at += 4) - 4, true);
  }
  varint() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.u8();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
}

/**
 * @typedef {{ starts: Uint32Array, to: Uint32Array, weights: Uint8Array }} Lists
 * @typedef {{ count: number, features: Uint8Array, thresholds: Uint8Array, leaves: Int16Array }} Trees Four splits and
 * sixteen leaves per tree, concatenated.
 * @typedef {ReturnType<typeof readPack>} PlainPack
 */

/** @param {Uint8Array} bytes */
export function readPack(bytes) {
  const sections = new Map();
  const file = new Cursor(bytes);
  for (file.at = 16; file.at < bytes.length - 4; ) {
    const tag = String.fromCharCode(...bytes.subarray(file.at, file.at + 4));
    file.at += 4;
    const length = file.u32();
    sections.set(tag, bytes.subarray(file.at, file.at + length));
    file.at += length;
  }
  const conf = new Cursor(sections.get("CONF"));
  const count = conf.u32();
  conf.at += 5; // training sessions and minimum sessions per edge, unused here
  const window = conf.u8();
  const many = (length, read) => Float64Array.from({ length }, read);
  const decay = many(window, () => conf.u16());
  const [forward, backward, content] = [0, 1, 2].map(() => many(16, () => conf.u16()));
  const hop = conf.u16();
  const repeat = many(window, () => conf.i32());
  const popular = conf.u32();
  const excludeOwn = conf.u8() === 1;

  const ids = readTexts(sections.get("IDS "), count);
  const [lately, ever] = [sections.get("POPR"), sections.get("POPA")];
  const popularity = Float64Array.from({ length: count }, (_, item) => popular * (256 * lately[item] + ever[item]));
  const hidden = sections.get("FLAG");
  const shown = Uint32Array.from({ length: count }, (_, item) => item).filter((item) => hidden[item] === 0);
  return {
    count,
    ids,
    numbers: new Map(ids.map((id, item) => [id, item])),
    decay,
    forward,
    // Forward and backward weights together, so that the inner loop needs only one lookup.
    pairWorth: Float64Array.from({ length: 256 }, (_, weights) => forward[weights >> 4] + backward[weights & 15]),
    content,
    hop,
    repeat,
    repeatRate: sections.get("REPT"),
    excludeOwn,
    popularity,
    ever,
    lately,
    hidden,
    prices: readNumbers(new Cursor(sections.get("PRIC")), count),
    categories: readCodes(sections.get("CATS"), count),
    providers: readCodes(sections.get("PROV"), count),
    byPopularity: shown.sort((a, b) => popularity[b] - popularity[a] || a - b),
    neighbours: readLists(sections.get("NBRS"), count),
    similar: readLists(sections.get("CONT"), count),
    trees: readTrees(sections.get("TREE")),
  };
}

/** @param {Cursor} cursor @param {number} count */
const readNumbers = (cursor, count) => Uint32Array.from({ length: count }, () => cursor.varint());

/**
 * Returns the codes after a dictionary: each item's entry, counted from 1, or 0 for none.
 * @param {Uint8Array} bytes
 * @param {number} count
 */
function readCodes(bytes, count) {
  const cursor = new Cursor(bytes);
  for (let entries = cursor.varint(); entries > 0; entries--) {
    const length = cursor.varint();
    cursor.at += length;
  }
  return readNumbers(cursor, count);
}

/** @param {Uint8Array} bytes @returns {Trees} */
function readTrees(bytes) {
  const cursor = new Cursor(bytes);
  const count = cursor.u16();
  const features = new Uint8Array(4 * count);
  const thresholds = new Uint8Array(4 * count);
  const leaves = new Int16Array(16 * count);
  for (let tree = 0; tree < count; tree++) {
    for (let split = 4 * tree; split < 4 * tree + 4; split++) {
      features[split] = cursor.u8();
      thresholds[split] = cursor.u8();
    }
    for (let leaf = 16 * tree; leaf < 16 * tree + 16; leaf++) leaves[leaf] = cursor.i16();
  }
  return { count, features, thresholds, leaves };
}

/** @param {Uint8Array} bytes @param {number} count */
function readTexts(bytes, count) {
  const cursor = new Cursor(bytes);
  return Array.from({ length: count }, () => {
    const length = cursor.varint();
    return DECODER.decode(bytes.subarray(cursor.at, (cursor.at += length)));
  });
}

/** @param {Uint8Array} bytes @param {number} count @returns {Lists} */
function readLists(bytes, count) {
  const cursor = new Cursor(bytes);
  const starts = new Uint32Array(count + 1);
  for (let item = 0; item < count; item++) starts[item + 1] = starts[item] + cursor.varint();
  const total = starts[count];
  const to = new Uint32Array(total);
  for (let item = 0; item < count; item++) {
    for (let edge = starts[item]; edge < starts[item + 1]; edge++) {
      const gap = cursor.varint();
      to[edge] = edge === starts[item] ? item + ((gap >>> 1) ^ -(gap & 1)) : to[edge - 1] + gap + 1;
    }
  }
  return { starts, to, weights: bytes.subarray(cursor.at, cursor.at + total) };
}
