/**
 * Formats the results as a table with one row per consent manager.
 */

const COLUMNS = /** @type {[string, (result: any) => string][]} */ ([
  ["", ({ name, version }) => (version.includes(" ") ? `**${name}**` : `${name} ${version}`)],
  ["kept before a choice", ({ later }) => places(later)],
  ["Accept and Refuse", ({ equal }) => prominence(equal)],
  ["activations, yes / no", ({ accept, refuse }) => `${accept.activations} / ${refuse.activations}`],
  ["with GPC on", ({ gpc }) => underGpc(gpc)],
  ["Trusted Types required", ({ policies }) => underPolicy(policies.trustedTypes)],
  ["CSP `default-src 'self'`", ({ policies }) => underPolicy(policies.csp)],
  ["axe", ({ axe }) => (axe.length === 0 ? "0" : `${axe.length}: ${axe.map((line) => line.split(":")[0]).join(", ")}`)],
  ["the page meanwhile", ({ manners }) => meanwhile(manners)],
  ["kept as proof", ({ accept }) => proof(accept)],
  ["gzip kB", ({ sizes }) => kilobytes(sizes)],
  ["languages", ({ languages }) => String(languages)],
]);

/** @param {object[]} results */
export function markdown(results) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const head = COLUMNS.map(([title]) => title);
  const rows = results.map((result) => COLUMNS.map(([, cell]) => cell(result)));
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @param {Record<string, unknown[]>} kept */
function places(kept) {
  const named = Object.entries(kept).filter(([place]) => !/document\.cookie|^worker/.test(place));
  if (named.length === 0) return "nothing";
  return named.map(([place, names]) => `${place.replace("page: ", "")} ${names.join(", ")}`).join("; ");
}

function prominence({ firstLayer, different, boxes }) {
  if (!firstLayer) return "no Refuse on the first layer";
  const [yes, no] = boxes.map((box) => box.join("×"));
  const size = yes === no ? yes : `${yes} and ${no}`;
  if (different.length === 0) return yes === no ? `equal, ${size}` : `same style, ${size}`;
  const seen = [
    "background-color",
    "background-image",
    "color",
    "border-top-color",
    "border-top-width",
    "font-weight",
    "font-size",
    "box-shadow",
    "text-decoration-line",
  ];
  const named = seen.filter((name) => different.includes(name)).map((name) => name.replace("-top", ""));
  return `${different.length} ${different.length === 1 ? "property differs" : "properties differ"} (${named.join(", ") || different.slice(0, 3).join(", ")}); ${size}`;
}

function underGpc({ asked, says, kept }) {
  const asks = asked ? "asks anyway" : says ? "does not ask, and says why" : "does not ask";
  return `${asks}; keeps ${places(kept)}`;
}

function underPolicy({ asked, violations, looks }) {
  const count = `${violations.length} ${violations.length === 1 ? "violation" : "violations"}`;
  if (!asked) return `**no question shown**, ${count}`;
  return looks ? `shown, ${count}` : `shown but looks different, ${count}`;
}

function meanwhile({ role, modal, takesFocus, usable, tabs }) {
  const reach = `Tab ${tabs.accept ?? "–"} to accept, ${tabs.refuse ?? "–"} to refuse`;
  return [role, modal && "modal", takesFocus && "takes the focus", !usable && "covers or blocks the page", reach]
    .filter(Boolean)
    .join(", ");
}

function proof({ receipt, kept }) {
  const named = Object.entries(receipt).map(
    ([name, fields]) => `${name}: ${Array.isArray(fields) ? fields.join(", ") : `"${fields}"`}`,
  );
  return named.join("; ") || places(kept);
}

/** Counts code and styles; a catalogue's pack is not part of the question. @param {Record<string, number>} sizes */
function kilobytes(sizes) {
  const kB = (files) => (files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000).toFixed(1);
  const all = Object.entries(sizes);
  const code = all.filter(([path]) => /\.(js|css)$/.test(path) && !path.endsWith("/worker.js"));
  const engine = all.filter(([path]) => /\.wasm$|\/worker\.js$/.test(path));
  return engine.length === 0 ? kB(code) : `${kB(code)}, and ${kB(engine)} for the engine that keeps and ranks`;
}
