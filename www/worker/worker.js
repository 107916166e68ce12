/**
 * The sealed worker: one self-contained file whose response carries `Content-Security-Policy: default-src 'none';
 * script-src 'wasm-unsafe-eval'`, so that the browser refuses every connection from the code that holds the visitor's
 * history. Everything it needs comes by message.
 */
import { serve } from "./supervisor.js";
import { looksSealed, probe } from "./seal.js";

/** @import { Port } from "./supervisor.js" */

const port = /** @type {Port} */ (/** @type {unknown} */ (self));
const fail = serve(port, { sealed: looksSealed(), probe });

// A failure that no call could report surfaces here and nowhere else.
self.addEventListener("error", (event) => {
  event.preventDefault();
  fail(event.error);
});
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  fail(event.reason);
});
