/**
 * Reasons in words, for "Why am I seeing this?" and the preference centre. Only positive terms have a share of the
 * whole; shares that would be rounded to 0 percent are summed up with the others.
 */
/** @import { Reason } from "../../shared/types.js" */

/** Smaller shares would be rounded to 0 percent. */
export const SMALLEST = 0.005;

/**
 * Returns a reason in words.
 * @param {Reason} reason
 * @param {string} item The item that is being explained.
 * @param {(key: string, params: Record<string, string>) => string} say Texts of the preference centre.
 */
export function reasonText({ code, params, share }, item, say) {
  let key = `reason.${code}`;
  // The item itself was viewed, which is a stronger reason than any similarity.
  if (/^viewed-/.test(code) && params.item === item) key = "reason.viewed-item.self";
  if ((code === "popular-here" || code === "preference") && share < 0) key += ".less";
  return say(key, { title: params.title ?? "" });
}

/**
 * Sorts reasons by their effect, largest first: an exploration slot, the reasons for the item, the reasons against it,
 * and those too small to list separately.
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
