/**
 * The address of the engine's worker, which Trusted Types must let through.
 */
import { part } from "./parts.js";

/**
 * Returns the worker's address in the form that `require-trusted-types-for 'script'` requires. The Trusted Types policy
 * takes a folder instead of an address, so it can only produce the package's own worker on the page's origin.
 * @param {URL} base
 */
export function workerAddress(base) {
  /** @param {string | URL} folder */
  const createScriptURL = (folder) => {
    const url = part("worker.js", folder);
    if (url.origin !== location.origin) throw new TypeError("The worker must come from the page's own origin");
    return url.href;
  };
  const address = createScriptURL(base);
  const page = /** @type {{ trustedTypes?: TrustedTypes, [POLICY]?: ScriptPolicy }} */ (globalThis);
  // Use one Trusted Types policy per page, even if this module is loaded twice: a policy name can be used only once, and
  // another script may have used it.
  for (const name of ["", "homebody", "homebody-2"]) {
    try {
      const policy = name ? page.trustedTypes?.createPolicy(name, { __proto__: null, createScriptURL }) : page[POLICY];
      const trusted = policy?.createScriptURL(base.href);
      if (String(trusted) !== address) continue;
      Reflect.set(page, POLICY, policy);
      return trusted;
    } catch (error) {
      squatted ??= error;
    }
  }
  return address; // Enough if the page does not require Trusted Types.
}

/** Why no Trusted Types policy could be created. @type {unknown} */
export let squatted;

const POLICY = Symbol.for("homebody.policy");

/**
 * The part of Trusted Types used here.
 * @typedef {{ createScriptURL(folder: string): unknown }} ScriptPolicy
 * @typedef {{ __proto__: null, createScriptURL(folder: string): string }} ScriptRules
 * @typedef {{ createPolicy(name: string, rules: ScriptRules): ScriptPolicy }} TrustedTypes
 */
