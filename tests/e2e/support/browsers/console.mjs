/**
 * The console of a browser whose driver does not show it: a script, first on every page, sends each line and each
 * uncaught error to the gate.
 */

/** Where the lines go; the script has the same address with ".js". */
export const CONSOLE = "/console";

const SCRIPT = `
for (const kind of ["debug", "info", "log", "warn", "error", "assert"]) {
  const said = console[kind].bind(console);
  console[kind] = (...words) => (said(...words), send(kind, words.join(" ")));
}
addEventListener("error", ({ message }) => send("uncaught", message));
addEventListener("unhandledrejection", ({ reason }) => send("uncaught", reason));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => send("refused", violatedDirective + " " + blockedURI));
function send(kind, words) {
  fetch("${CONSOLE}", { method: "POST", body: kind + ": " + words, keepalive: true });
}
`;

/**
 * Adds the script to the pages that a gate passes on.
 * @param {import("../gate.mjs").Rewrite} change
 * @returns {import("../gate.mjs").Rewrite}
 */
export const recorded = (change) => async (path, answer) => {
  if (path === CONSOLE) return { status: 204, headers: {}, body: Buffer.of() };
  if (path === `${CONSOLE}.js`) return { status: 200, headers: { "content-type": "text/javascript" }, body: Buffer.from(SCRIPT) };
  const sent = (await change(path, answer)) ?? answer;
  if (!sent.headers["content-type"]?.startsWith("text/html")) return sent;
  return { ...sent, body: Buffer.from(String(sent.body).replace("<head>", `<head><script src="${CONSOLE}.js"></script>`)) };
};
