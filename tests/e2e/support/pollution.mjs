/**
 * A page in which a script has added names to all objects, and what an engine does there.
 */

/** Names of what the engine's files read from messages, options and the browser. */
export const NAMES =
  "event id ok error state call args code message kind from round to sealed list broadcast changed stopped trustedTypes " +
  "createPolicy createHTML createScript createScriptURL limit slot context exclude without item category language text " +
  "pack policy base packIntegrity integrity gpc bridges patience ifAvailable steal method body cause isolated " +
  "recommendations offers measurement consent storage holdout renewals held records homebody checksum unprofiled paused " +
  "off unpersonalized session site scope name tab first early again opened retention_days metrics epoch languages stored refusals drawn policies cache mode";

/** Adds these names to all objects, in one of several ways. Runs in the page. @param {{ names: string, how: string }} what */
export function pollute({ names, how }) {
  const fail = () => {
    throw new Error("polluted");
  };
  const ways = {
    "a value": { value: "polluted", writable: true },
    "a value that cannot be changed": { value: true },
    "a function": { value: () => "polluted", writable: true },
    "a getter that throws": { get: fail, set: fail },
  };
  for (const name of names.split(" ")) Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, ...ways[how] });
}

/**
 * Uses an engine in a page whose objects have these names. Runs in the page; returns text, because drivers read objects.
 * @param {{ names: string, how: string }} what
 */
export async function used({ names }) {
  const { createEngine, whenEngine } = await import("/homebody/homebody.js");
  const first = await whenEngine();
  const engine = await createEngine({ pack: "/homebody/site.pack", policy: "/homebody/policy.json" });
  const said = [(await first.doctor()).sealed, (await engine.doctor()).sealed, (await engine.rank({ limit: 3 })).items.length];
  said.push(engine.consent.get("recommendations"));
  try {
    said.push(engine.consent.get("toString"));
  } catch (error) {
    said.push(/** @type {{ code: string }} */ (error).code);
  }
  await engine.consent.refuse("recommendations");
  const refused = () => first.consent.get("recommendations") === "refused";
  while (!refused()) await new Promise((later) => setTimeout(later, 50)); // The other engine's page is a moment behind.
  said.push(engine.consent.get("recommendations"));
  said.push(await engine.profile.mute("nothing").catch(({ code }) => code));
  await engine.data.deleteAll();
  said.push(engine.consent.get("recommendations"));
  engine.close();
  for (const name of names.split(" ")) Reflect.deleteProperty(Object.prototype, name);
  return said.join(" ");
}

export const USED = "true true 3 unset consent/purpose refused preference/unknown-label unset";
