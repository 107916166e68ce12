/**
 * The sealed worker: one self-contained file served with `Content-Security-Policy: default-src 'none'; script-src
 * 'wasm-unsafe-eval'`, so that the browser refuses every connection from the code that has the visitor's history.
 * Everything it needs arrives by message.
 */
import { serve } from "./supervisor.js";
import { observe, probe } from "./seal.js";

/** @import { Port } from "./supervisor.js" */

const port = /** @type {Port} */ (/** @type {unknown} */ (self));
const fail = serve(port, { sealed: observe(), probe });

// A failure outside any call appears only here.
self.addEventListener("error", (event) => {
  event.preventDefault();
  fail(event.error);
});
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  fail(event.reason);
});
