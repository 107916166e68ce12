/**
 * `<homebody-view item="sku-1">`: says that this page is about an item. Its view is recorded once the visitor can see the
 * page and has consented: at once, or when consent is given on this very page. Nothing is kept until then, because the
 * item is in the page. After a withdrawal, renewed consent counts the page again.
 *
 * Attribute: `item`, read when the view is recorded. The element shows nothing.
 */
import { HomebodyElement } from "../base.js";

/** @import { EngineClient } from "../../page/engine.js" */

export class ViewElement extends HomebodyElement {
  /** @override @param {EngineClient} engine @param {AbortSignal} signal */
  started(engine, signal) {
    let recorded = false;
    const look = () => {
      const state = engine.consent.get("recommendations");
      if (state === "given" && !recorded && !document.hidden) {
        engine.track("view", { item: this.getAttribute("item") ?? "" });
        recorded = true;
      }
      // Another consent manager's restriction ("refused") erases nothing, so the view is still recorded.
      recorded &&= state === "given" || state === "refused";
    };
    signal.addEventListener("abort", engine.on("consent", look));
    document.addEventListener("visibilitychange", look, { signal });
    look();
  }
}
