/**
 * The base class of all elements: finds the engine, cleans up, and builds DOM without markup text.
 */
import { whenEngine } from "../page/default.js";

/** @import { Context } from "../shared/types.js" */
/** @import { EngineClient } from "../page/engine.js" */

/** A server has no HTMLElement, but the classes must still be definable. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** An element that uses an engine: the one in its `engine` property, or the page's default engine. */
export class HomebodyElement extends Base {
  /** @type {EngineClient | undefined} */
  #engine;
  /** @type {AbortController | undefined} */
  #connection;

  constructor() {
    super();
    // A property that was set before the element was defined hides the accessor below, so move it to the accessor.
    if (Object.hasOwn(this, "engine")) {
      const { engine } = this;
      Reflect.deleteProperty(this, "engine");
      this.#engine = engine;
    }
  }

  /** Returns the engine that the element uses instead of the page's default engine. */
  get engine() {
    return this.#engine;
  }

  set engine(engine) {
    if (engine === this.#engine) return;
    this.#engine = engine;
    if (this.#connection) {
      this.disconnectedCallback();
      this.connectedCallback();
    }
  }

  connectedCallback() {
    if (this.#connection) return;
    const connection = new AbortController();
    this.#connection = connection;
    this.connected();
    Promise.resolve(this.#engine ?? whenEngine()).then(
      (engine) => connection.signal.aborted || this.started(engine, connection.signal),
      // The document event announces the failure; the site's own content stays.
      (error) => connection.signal.aborted || this.failed(error, connection.signal),
    );
  }

  disconnectedCallback() {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** Called each time the element is connected, before there is an engine. */
  connected() {}

  /**
   * Called when an engine is running.
   * @param {EngineClient} _engine
   * @param {AbortSignal} _signal Aborted when the element is disconnected: stop listening.
   */
  started(_engine, _signal) {}

  /**
   * Called when no engine can start.
   * @param {unknown} _error
   * @param {AbortSignal} _signal Aborted when the element is disconnected.
   */
  failed(_error, _signal) {}

  /**
   * Fires a bubbling, composed `homebody:*` event.
   * @param {string} type The event's name without the prefix.
   * @param {unknown} detail
   */
  announce(type, detail) {
    this.dispatchEvent(new CustomEvent(`homebody:${type}`, { bubbles: true, composed: true, detail }));
  }
}

/**
 * Defines an element if the page has not defined it yet.
 * @param {string} name
 * @param {CustomElementConstructor} element
 */
export function define(name, element) {
  if (typeof customElements !== "undefined" && !customElements.get(name)) customElements.define(name, element);
}

/**
 * Returns the page context of an element, from its `context-item` and `context-category`.
 * @param {Element} element
 * @returns {Context}
 */
export function contextOf(element) {
  const [item, category] = ["context-item", "context-category"].map((name) => element.getAttribute(name));
  return { ...(item && { item }), ...(category && { category }) };
}

/**
 * Creates an element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
