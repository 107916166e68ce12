/**
 * Removes wasm-bindgen's hashes from the names that connect an engine's module with its glue. The hashes only
 * distinguish the imports of several crate versions, mean nothing to a reader, and do not compress.
 *
 *     node shorten.mjs FOLDER       rewrites FOLDER/homebody_bg.wasm and every FOLDER/homebody*.js and .ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const IMPORTS = 2;
const EXPORTS = 7;
const HASHED = /(?:_|__h)[0-9a-f]{16}$/;

/** Reads an unsigned LEB128 number; returns it and its end. @param {Uint8Array} bytes @param {number} at @returns {[number, number]} */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

/** @param {number} value @returns {number[]} */
const leb = (value) => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(Math.floor(value / 0x80))]);

/** @param {string} name */
const encoded = (name) => [...leb(Buffer.byteLength(name)), ...Buffer.from(name)];

/** Maps names to short ones: `name`, or `name$2` if several differ only in the hash. @param {string[]} names */
function shortened(names) {
  const short = new Map();
  const taken = new Set(names);
  for (const name of names.filter((name) => HASHED.test(name))) {
    const plain = name.replace(HASHED, "");
    let free = plain;
    for (let more = 2; taken.has(free); more++) free = `${plain}$${more}`;
    taken.add(free);
    short.set(name, free);
  }
  return short;
}

/** Returns a section's bytes with each name replaced. @param {Buffer} section @param {Map<string, string>} short */
function renamed(section, short) {
  const found = [...short].flatMap(([name, by]) => {
    const at = section.indexOf(Buffer.from(encoded(name)));
    return at < 0 ? [] : [{ at, name, by }];
  });
  const parts = [];
  let from = 0;
  for (const { at, name, by } of found.sort((one, other) => one.at - other.at)) {
    parts.push(section.subarray(from, at), Buffer.from(encoded(by)));
    from = at + encoded(name).length;
  }
  return Buffer.concat([...parts, section.subarray(from)]);
}

/** @param {Buffer} bytes @param {Map<string, string>} short */
function rewritten(bytes, short) {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length; ) {
    const id = bytes[at] ?? 0;
    const [length, start] = number(bytes, at + 1);
    const section = bytes.subarray(start, start + length);
    const content = id === IMPORTS || id === EXPORTS ? renamed(section, short) : section;
    parts.push(Buffer.from([id, ...leb(content.length)]), content);
    at = start + length;
  }
  return Buffer.concat(parts);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("expected a folder");
const path = join(folder, "homebody_bg.wasm");
const bytes = readFileSync(path);
const module = new WebAssembly.Module(bytes);
const names = [...WebAssembly.Module.imports(module), ...WebAssembly.Module.exports(module)].map(({ name }) => name);
const short = shortened(names);
for (const file of readdirSync(folder).filter((file) => /\.[jt]s$/.test(file))) {
  const text = readFileSync(join(folder, file), "utf8");
  writeFileSync(join(folder, file), text.replace(/[\w$]+/g, (word) => short.get(word) ?? word));
}
writeFileSync(path, rewritten(bytes, short));
