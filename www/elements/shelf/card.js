/**
 * Turns a ranked item into a card, from the site's template or as a plain link. Catalogue values are never parsed as
 * markup, script or style: text goes to `textContent`, and only attributes from a short list are set.
 */
/** @import { RankedItem } from "../../shared/types.js" */

const PREFIX = "data-bind-";
/** Attributes that a binding may set, besides `data-*` and `aria-*`: no handlers, styles or documents. */
const ALLOWED = new Set(["alt", "datetime", "for", "href", "id", "item", "label", "name", "src", "title", "value"]);
/** Address attributes: values are percent-encoded, and the result must be same-origin or https. */
const ADDRESSES = new Set(["href", "src"]);

/**
 * Describes how to make the cards of one shelf.
 * @typedef {object} Pattern
 * @property {HTMLTemplateElement | null} template Its first element is the card.
 * @property {string} href The address of a card without a template, such as "/p/{id}".
 * @property {typeof import("../base.js").make} make
 * @property {(price: number) => string} price Formats a price.
 */

/**
 * Makes a card.
 * @param {RankedItem} item
 * @param {Pattern} pattern
 * @returns {HTMLElement}
 */
export function makeCard(item, pattern) {
  const copy = pattern.template && document.importNode(pattern.template.content, true).firstElementChild;
  const card = copy instanceof HTMLElement ? copy : plain(pattern);
  const values = {
    id: item.id,
    title: item.title,
    category: item.category,
    price: item.price === null ? "" : pattern.price(item.price),
  };
  for (const element of [card, ...card.querySelectorAll("*")]) bind(element, values);
  card.slot = "ranked";
  return card;
}

/** @param {Pattern} pattern */
function plain({ href, make }) {
  const price = make("span", { "data-bind": "price" });
  return make("a", { [`${PREFIX}href`]: href }, make("span", { "data-bind": "title" }), " ", price);
}

/**
 * @param {Element} element
 * @param {Record<string, string>} values
 */
function bind(element, values) {
  const field = element.getAttribute("data-bind");
  if (field !== null) element.textContent = values[field] ?? "";
  for (const { name, value } of [...element.attributes]) {
    if (!name.startsWith(PREFIX)) continue;
    element.removeAttribute(name);
    const target = name.slice(PREFIX.length);
    if (/^(data|aria)-[\w-]+$/.test(target) || (ALLOWED.has(target) && !ADDRESSES.has(target))) {
      element.setAttribute(target, fill(value, values, String));
    } else if (ADDRESSES.has(target)) {
      const address = fill(value, values, encodeURIComponent);
      if (harmless(address)) element.setAttribute(target, address);
    }
  }
}

/**
 * @param {string} pattern
 * @param {Record<string, string>} values
 * @param {(value: string) => string} encode
 */
function fill(pattern, values, encode) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => encode(values[name] ?? ""));
}

/** @param {string} address */
function harmless(address) {
  try {
    const url = new URL(address, document.baseURI);
    return url.protocol === "https:" || url.origin === location.origin;
  } catch {
    return false;
  }
}
