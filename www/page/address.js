/**
 * The address of the engine's worker, which Trusted Types must let through.
 */

/**
 * Returns the worker's address in the form that `require-trusted-types-for 'script'` requires. The Trusted Types policy
 * takes a folder instead of an address, so it can only produce the package's own worker on the page's origin.
 * @param {URL} base
 */
export function workerAddress(base) {
  /** @param {string} folder */
  const createScriptURL = (folder) => {
    const url = new URL(`worker.js?v=${ENGINE_VERSION}`, folder);
    if (url.origin !== location.origin) throw new TypeError("The worker must come from the page's own origin");
    return url.href;
  };
  const factory = /** @type {{ trustedTypes?: TrustedTypes }} */ (globalThis).trustedTypes;
  if (!factory) return createScriptURL(base.href);
  // Use one Trusted Types policy per page, even if this module is loaded twice: a policy name can be used only once.
  const shared = /** @type {{ [POLICY]?: ScriptPolicy }} */ (globalThis);
  const policy = (shared[POLICY] ??= factory.createPolicy("homebody", { createScriptURL }));
  return policy.createScriptURL(base.href);
}

const POLICY = Symbol.for("homebody.policy");

/**
 * The part of Trusted Types used here.
 * @typedef {{ createScriptURL(folder: string): unknown }} ScriptPolicy
 * @typedef {{ createScriptURL(folder: string): string }} ScriptRules
 * @typedef {{ createPolicy(name: string, rules: ScriptRules): ScriptPolicy }} TrustedTypes
 */
