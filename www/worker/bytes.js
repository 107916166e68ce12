/**
 * Reading and writing the values of stored records, as src/bytes.rs does: little-endian numbers, LEB128 lengths, UTF-8.
 */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads values one after the other; throws a RangeError or TypeError where there are none, or in another spelling. */
export class Reader {
  #view;
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8() {
    return this.#view.getUint8(this.#at++);
  }

  /** Yes or no. */
  flag() {
    return within(this.u8(), 0, 1) === 1;
  }

  u16() {
    return this.u8() + 256 * this.u8();
  }

  u32() {
    return this.u16() + 65536 * this.u16();
  }

  /** A moment in milliseconds; all that occur are exact. */
  i64() {
    this.#at += 8;
    return Number(this.#view.getBigInt64(this.#at - 8, true));
  }

  /** @param {number} length */
  take(length) {
    const { buffer, byteOffset, byteLength } = this.#view;
    this.#at += length;
    within(this.#at, 0, byteLength);
    return new Uint8Array(buffer, byteOffset + this.#at - length, length);
  }

  /** @param {number} [least] Of bytes. @param {number} [most] */
  text(least = 0, most = Infinity) {
    let length = 0;
    for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7) {
      byte = this.u8();
      within(byte, shift > 0 ? 1 : 0, 255); // A length has one spelling: the shortest.
      length += (byte & 0x7f) * 2 ** shift;
    }
    return UTF8.decode(this.take(within(length, least, most)));
  }

  /** So many texts. @param {number} count @param {number} [least] Of bytes in each. @param {number} [most] */
  texts(count, least, most) {
    return Array.from({ length: count }, () => this.text(least, most));
  }

  /** What has been made of the bytes, if there are no more of them. @template T @param {T} made */
  end(made) {
    within(this.#at, this.#view.byteLength, this.#view.byteLength);
    return made;
  }
}

/** @param {number} number @param {number} least @param {number} most */
export function within(number, least, most) {
  if (number >= least && number <= most) return number;
  throw new RangeError("Out of range");
}

/** The bytes of values: a number is one byte, a bigint an `i64`, a text its length and itself. */
export function written(/** @type {(number | bigint | string)[]} */ ...values) {
  /** @type {number[]} */
  const bytes = [];
  for (const value of values) {
    if (typeof value === "number") bytes.push(value);
    else if (typeof value === "bigint") bytes.push(...new Uint8Array(BigInt64Array.of(value).buffer));
    else {
      const text = new TextEncoder().encode(value);
      let length = text.length;
      for (; length >= 0x80; length = Math.floor(length / 0x80)) bytes.push((length & 0x7f) | 0x80);
      bytes.push(length, ...text);
    }
  }
  return Uint8Array.from(bytes);
}
