/**
 * Reasons in words, for "Why am I seeing this?" and for the preference centre. Only what speaks for a thing has a part of the whole;
 * a part too small to be written as one percent is summed up with the others.
 */
/** @import { Reason } from "../../shared/types.js" */

/** Below this a part would read as 0 percent. */
export const SMALLEST = 0.005;

/**
 * A reason in words.
 * @param {Reason} reason
 * @param {string} item The item that is explained.
 * @param {(key: string, params: Record<string, string>) => string} say Texts of the preference centre.
 */
export function reasonText({ code, params, share }, item, say) {
  let key = `reason.${code}`;
  // Nothing is like itself more than by being looked at.
  if (/^viewed-/.test(code) && params.item === item) key = "reason.viewed-item.self";
  if ((code === "popular-here" || code === "chosen-interest") && share < 0) key += ".less";
  return say(key, { title: params.title ?? "" });
}

/**
 * Reasons by what they do, the weightiest first: why a thing has its place at all, what speaks for it, what speaks
 * against it, and what is too small to be told by itself.
 * @param {readonly Reason[]} reasons
 */
export function sorted(reasons) {
  const all = [...reasons].sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const place = all.filter(({ code }) => code === "exploration");
  const rest = all.filter((reason) => !place.includes(reason));
  return {
    place,
    inFavour: rest.filter(({ share }) => share >= SMALLEST),
    against: rest.filter(({ share }) => share <= -SMALLEST),
    small: rest.filter(({ share }) => Math.abs(share) < SMALLEST),
  };
}
