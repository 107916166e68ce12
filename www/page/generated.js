/** Words that a style sheet adds: they would change what a button says, and are not part of the recorded text. */
import { styleOf } from "./flat.js";

/** What can have generated content. A browser that lacks one reports no content for it. */
const PSEUDO = ["::before", "::after", "::marker", "::scroll-marker", "::scroll-button(*)"];

/** A quoted text, with its escapes. */
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g;

/**
 * Returns true if the style of an element adds words to it, or replaces them. Symbols are no words, and what is invisible
 * only takes up space: Homebody's own buttons are as wide as the longest of their labels in this way.
 * @param {Element} element
 */
export function addsWords(element) {
  const own = styleOf(element);
  if (says(own("content"))) return true;
  if (own("display").includes("list-item") && says(quoted(own("list-style-type")))) return true;
  return PSEUDO.some((pseudo) => {
    const of = styleOf(element, pseudo);
    return says(of("content")) && of("display") !== "none" && of("visibility") === "visible";
  });
}

/** Returns true if content has letters or digits, or is an image, a counter or anything else that is no text. @param {string} content */
function says(content) {
  if (["", "none", "normal"].includes(content)) return false;
  return /[\p{L}\p{N}]/u.test(content);
}

/** Returns only the quoted texts: the rest of a list's style is the name of a way to number. @param {string} style */
const quoted = (style) => [...style.matchAll(QUOTED)].map(([text]) => text).join("");
