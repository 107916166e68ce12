/**
 * Sums one leaf from every tree, in plain JavaScript: tree by tree over all candidates, without branches.
 */
import { ROOM } from "./plain_top.mjs";

/**
 * Fills `sums` with the sum of each row's leaves. A byte is above a threshold if the difference is negative, which its
 * sign bit shows.
 * @param {import("./plain_pack.mjs").Trees} trees
 * @param {Uint8Array} columns One per feature, `ROOM` bytes each.
 * @param {number} rows
 * @param {Int32Array} sums
 */
export function addTrees({ count, features, thresholds, leaves }, columns, rows, sums) {
  sums.fill(0, 0, rows);
  for (let tree = 0; tree < count; tree++) {
    const split = 4 * tree;
    const [a, b] = [features[split] * ROOM, features[split + 1] * ROOM];
    const [c, d] = [features[split + 2] * ROOM, features[split + 3] * ROOM];
    const [aboveA, aboveB] = [thresholds[split], thresholds[split + 1]];
    const [aboveC, aboveD] = [thresholds[split + 2], thresholds[split + 3]];
    const first = 16 * tree;
    for (let row = 0; row < rows; row++) {
      const leaf =
        ((aboveA - columns[a + row]) >>> 31) |
        (((aboveB - columns[b + row]) >>> 30) & 2) |
        (((aboveC - columns[c + row]) >>> 29) & 4) |
        (((aboveD - columns[d + row]) >>> 28) & 8);
      sums[row] += leaves[first + leaf];
    }
  }
}
