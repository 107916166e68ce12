/**
 * What starts an engine and talks to it, loaded once an engine is needed. Its failures are plain errors with a code,
 * which the page turns into its own class.
 */
import { open } from "./opening.js";
import { Tabs } from "./tabs.js";

export { eraseStored } from "./erase.js";
export { isShown } from "./legible.js";

/** @import { Connection } from "./connection.js" */
/** @import { Hooks } from "./lazy.js" */
/** @import { Source } from "./source.js" */

/**
 * @typedef {object} Running
 * @property {AbortSignal} leaving Aborted when the engine ends.
 * @property {() => Promise<unknown>} load Loads the engine for the page.
 * @property {(line: Connection) => void} connected Called with the connection before any message arrives from it.
 */

/**
 * Starts the engine among the open tabs.
 * @param {Source} source
 * @param {unknown} policy
 * @param {Hooks & Running} page
 */
export async function start(source, policy, { leaving, load, connected, state, push, opened, returned }) {
  const { gpc, session, scope: name } = source;
  /** @type {Connection | undefined} */
  let line;
  const tabs = new Tabs(name, session, (event, args) => line?.tell(event, args));
  leaving.addEventListener("abort", () => tabs.leave());
  const [module] = await Promise.all([source.module(), tabs.join()]).catch((error) => {
    tabs.leave();
    throw error;
  });
  try {
    const site = { module, policy, gpc, session, name, tab: tabs.name };
    const found = await open(source.worker(), site, load, (found) => {
      line = found;
      line.onstate = state;
      line.onpush = (message) => {
        tabs.perform(message);
        push(message);
      };
      void line.checked.then((fault) => fault && warnOnce());
      connected(line);
    });
    const running = /** @type {Connection} */ (/** @type {unknown} */ (line));
    const leave = (/** @type {PageTransitionEvent} */ { persisted }) => {
      tabs.leave();
      if (persisted) running.sleep();
    };
    // The visitor may have changed a decision in another tab in the meantime.
    const back = async () => {
      // An engine on the page has come back as it was, with what has been erased since.
      if (!running.isolated) return location.reload();
      await tabs.join();
      running.wake();
      await running.call("reload").catch(() => {});
      returned();
    };
    addEventListener("pagehide", leave, { signal: leaving });
    addEventListener("pageshow", ({ persisted }) => persisted && void back(), { signal: leaving });
    await opened(running);
    return found;
  } catch (error) {
    tabs.leave();
    line?.close();
    throw error;
  }
}

let warned = false;

/**
 * Warns the site's developer that the engine runs unsealed, so only Homebody's own code keeps data from leaving the
 * page.
 */
function warnOnce() {
  if (warned) return;
  warned = true;
  console.warn("Homebody: the engine runs unsealed; engine.doctor() has the details.");
}
