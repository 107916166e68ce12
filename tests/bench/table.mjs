/**
 * Percentiles and plain-text tables.
 */

/** @param {number[]} values @param {number} share 0 to 1. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number} value @param {number} [digits] */
export const fixed = (value, digits = 1) => value.toFixed(digits);

/** Says in words whether a figure is within its budget. @param {number} value @param {number} budget */
export const verdict = (value, budget) => (value <= budget ? "OK" : "over budget");

/**
 * Names the figures that exceed their budgets.
 * @param {Record<string, number>} figures
 * @param {Record<string, number>} budgets
 */
export function verdicts(figures, budgets) {
  const over = Object.keys(budgets).filter((name) => !(Number(figures[name]) <= Number(budgets[name])));
  return over.length > 0 ? `over budget: ${over.join(", ")}` : "OK";
}

/**
 * Prints a table: the first column left-aligned, the others right-aligned.
 * @param {string} title
 * @param {string[]} header
 * @param {string[][]} rows
 */
export function print(title, header, rows) {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (/** @type {string[]} */ row) =>
    widths.map((width, column) => (row[column] ?? "")[column === 0 ? "padEnd" : "padStart"](width)).join("  ");
  console.log(`\n${title}\n${line(header)}\n${widths.map((width) => "-".repeat(width)).join("  ")}`);
  for (const row of rows) console.log(line(row).trimEnd());
}
