/**
 * The shop as it would be elsewhere: under another policy, on a later day, in another language. The gate makes the
 * changes on the way, so that page, worker and engine are the real ones.
 */

/** A site with everything there is to ask for. */
export const EVERYTHING = {
  purposes: ["recommendations", "offers", "measurement"],
  sensitive: ["health"],
};

/** The same, with everything that a policy can say of who asks. */
export const DOCUMENTED = {
  ...EVERYTHING,
  controller: { name: "A Shop", contact: "privacy@example.org", address: "1 High Street, Oxford", country: "GB" },
  notice: "/basket",
  languages: ["en"],
};

/** What a story may change while it goes on. The next page that opens has it. */
export class Elsewhere {
  /** Keys of the policy that are different here. @type {Record<string, unknown>} */
  policy;
  /** How many days later it is than on the clock. */
  days = 0;
  /** Whether the worker's own browser property asks not to be profiled. */
  workerAsksPrivacy = false;
  /** Changes a page's text. @type {(html: string) => string} */
  page = (html) => html;

  /** @param {Record<string, unknown>} [policy] */
  constructor(policy = {}) {
    this.policy = policy;
  }

  /** The setting of a story that takes place here. @returns {import("./story.mjs").Setting} */
  get setting() {
    // The demo measures: with a yes to it, the file that reports is loaded.
    return { gate: (path, answer) => this.#change(path, answer), paths: [/^\/homebody\/reports\.js$/] };
  }

  /** @param {string} path @param {import("./gate.mjs").Answer} answer */
  #change(path, answer) {
    const change = (/** @type {(text: string) => string} */ edit) => {
      answer.body = Buffer.from(edit(answer.body.toString()));
      // The next page must load what this story changes again.
      answer.headers["cache-control"] = "no-store";
    };
    if (path === "/homebody/policy.json") {
      change((text) => {
        const policy = { ...JSON.parse(text), ...this.policy };
        // Who does not ask for it measures nothing.
        if (!policy.purposes.includes("measurement")) delete policy.measurement;
        return JSON.stringify(policy);
      });
    }
    if (path === "/homebody/worker.js") change((text) => this.#before() + text);
    if (answer.headers["content-type"]?.startsWith("text/html")) change((html) => this.page(html));
  }

  /** What the worker runs first. The engine reads the time there and nowhere else. */
  #before() {
    const millis = this.days * 86_400_000;
    const clock = `{ const now = Date.now.bind(Date); Date.now = () => now() + ${millis}; }\n`;
    const property = 'Object.defineProperty(WorkerNavigator.prototype, "globalPrivacyControl", { value: true });\n';
    return (millis ? clock : "") + (this.workerAsksPrivacy ? property : "");
  }
}

/** Asks not to be profiled by the page's property, as a browser or an extension does. @param {import("playwright-core").BrowserContext} context */
export const pageAsksPrivacy = (context) =>
  context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { value: true, configurable: true });
  });
