/**
 * The names that the parts of one site share on an origin: of its database, its channel and its locks. Every name comes
 * from here, and the engine in the worker gets them from the page.
 */
import { HomebodyError } from "../shared/errors.js";

/** The name of a site on an origin with several (chosen: what is legal in a host name, and short). */
const SITE = /^[a-z0-9][a-z0-9-]{0,31}$/;

/**
 * Returns the name of a site's database, with which the names of its channel and its locks begin.
 * @param {unknown} site The site's name on this origin; undefined if it is the only one.
 */
export function scopeOf(site) {
  if (site === undefined) return "homebody";
  if (typeof site === "string" && SITE.test(site)) return `homebody/${site}`;
  throw new HomebodyError(
    "engine/options",
    'Wrong argument: option "site" must be up to 32 of a-z, 0-9 and -, not beginning with -',
  );
}
