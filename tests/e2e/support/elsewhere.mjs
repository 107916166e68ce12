/**
 * The shop under other conditions: another policy, a later day, another language. The gate changes the responses, so
 * the page, worker and engine are the real ones.
 */

/** A site that asks for every purpose. */
export const EVERYTHING = {
  purposes: ["recommendations", "offers", "measurement"],
  sensitive: ["health"],
};

/** The same site, with everything that a policy can say about the controller. */
export const DOCUMENTED = {
  ...EVERYTHING,
  controller: { name: "A Shop", contact: "privacy@example.org", address: "1 High Street, Oxford", country: "GB" },
  notice: "/basket",
  languages: ["en"],
};

/** Conditions that a story can change while it runs. They apply from the next page on. */
export class Elsewhere {
  /** Policy keys with other values. @type {Record<string, unknown>} */
  policy;
  /** The number of days that the clock is ahead. */
  days = 0;
  /** True if Global Privacy Control is on in the worker. */
  workerAsksPrivacy = false;
  /** Changes a page's text. @type {(html: string) => string} */
  page = (html) => html;

  /** @param {Record<string, unknown>} [policy] */
  constructor(policy = {}) {
    this.policy = policy;
  }

  /** Returns the setting of a story under these conditions. @returns {import("./story.mjs").Setting} */
  get setting() {
    // The demo has measurement: after consent to it, the file that sends reports is loaded.
    return { gate: (path, answer) => this.#change(path, answer), paths: [/^\/homebody\/reports\.js$/] };
  }

  /** @param {string} path @param {import("./gate.mjs").Answer} answer */
  #change(path, answer) {
    const change = (/** @type {(text: string) => string} */ edit) => {
      answer.body = Buffer.from(edit(answer.body.toString()));
      // The next page must reload the files that this story changes.
      answer.headers["cache-control"] = "no-store";
    };
    if (path === "/homebody/policy.json") {
      change((text) => {
        const policy = { ...JSON.parse(text), ...this.policy };
        // A policy that does not ask for measurement has no metrics.
        if (!policy.purposes.includes("measurement")) delete policy.measurement;
        return JSON.stringify(policy);
      });
    }
    if (path === "/homebody/worker.js") change((text) => this.#clock() + this.#privacy() + text);
    if (path === "/homebody/homebody.js") change((text) => this.#clock() + text);
    if (answer.headers["content-type"]?.startsWith("text/html")) change((html) => this.page(html));
  }

  /** Returns code that sets the clock of the page or the worker, before Homebody reads it. */
  #clock() {
    const millis = this.days * 86_400_000;
    return millis ? `{ const now = Date.now.bind(Date); Date.now = () => now() + ${millis}; }\n` : "";
  }

  /** Returns code that turns Global Privacy Control on in the worker. */
  #privacy() {
    const property = 'Object.defineProperty(WorkerNavigator.prototype, "globalPrivacyControl", { value: true });\n';
    return this.workerAsksPrivacy ? property : "";
  }
}

/** Turns Global Privacy Control on in the page. @param {import("playwright-core").BrowserContext} context */
export const pageAsksPrivacy = (context) =>
  context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { value: true, configurable: true });
  });
