/**
 * Starts an engine, doing as much as possible in parallel and nothing that the visitor does not need.
 */
import { HomebodyError } from "../shared/errors.js";
import { EngineClient, begin } from "./engine.js";
import { settle } from "./parts.js";
import { Source, noPage, shown } from "./source.js";

/** @import { EngineOptions } from "../shared/types.js" */

/**
 * Creates an engine. If the site has stored more about this visitor than refusals, reads it; otherwise only the policy is
 * loaded, and the engine itself when the visitor answers or the site asks for a list. Writes nothing.
 * @param {EngineOptions} options
 * @returns {Promise<EngineClient>}
 */
export async function createEngine(options) {
  if (typeof document === "undefined") throw noPage();
  const source = new Source(options);
  await shown();
  try {
    void source.foresee();
    const policy = await source.policy();
    // Otherwise the visitor would be asked, and only the answer would show that the folder is another one.
    if (source.guessed) await source.client();
    const engine = new EngineClient(source, policy);
    settle(source.folder);
    await begin(engine);
    return engine;
  } catch (error) {
    source.discard();
    throw HomebodyError.from(error, "load/failed", "The engine's files cannot be loaded");
  }
}
