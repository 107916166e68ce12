/**
 * Sites with another policy than the shop's own, played by a gate that changes policy.json on its way.
 */

/** Everything that a policy can name. */
export const FULL = {
  controller: { name: "A Shop", contact: "privacy@example.org", address: "1 High Street, Oxford", country: "GB" },
  notice: "/basket",
  purposes: ["recommendations", "offers", "measurement"],
  sensitive: ["health"],
  languages: ["en"],
};

/**
 * Serves the shop's policy with other keys.
 * @param {Record<string, unknown> | (() => Record<string, unknown>)} keys
 * @returns {import("./gate.mjs").Rewrite}
 */
export const withPolicy = (keys) => (path, answer) => {
  if (path !== "/homebody/policy.json") return;
  const policy = JSON.parse(answer.body.toString("utf8"));
  const changed = { ...policy, ...(typeof keys === "function" ? keys() : keys) };
  const { etag: _, ...headers } = answer.headers;
  return { ...answer, headers, body: Buffer.from(JSON.stringify(changed)) };
};
