/**
 * Where Homebody's files are, and how to load those that are not needed at once. Every such file is addressed here. A
 * bundler moves this module but not the other files, so the site says with `base` where they are; the addresses are
 * computed so that no bundler rewrites, copies or inlines them.
 */
import { HomebodyError } from "../shared/errors.js";
import { address, reading } from "./arguments.js";

/** The address of a file in the folder: of this module, until an engine has started. @type {string | URL} */
let folder = import.meta.url;
/** True if the folder is known to be right. */
export let settled = false;

/**
 * Returns the folder with Homebody's files, as the site states it; by default, the folder of the last engine that
 * started, or of this module.
 * @param {unknown} [base]
 */
export function folderOf(base) {
  return reading(() => {
    const url = address(base ?? new URL(".", folder), "base");
    if (!url.pathname.endsWith("/")) url.pathname += "/";
    return url;
  });
}

/** Loads all later parts from this folder, which is known to be right. @param {URL} found */
export function settle(found) {
  folder = found;
  settled = true;
}

/**
 * Returns the address of a file of this build.
 * @param {string} name
 * @param {string | URL} base
 */
export const part = (name, base) => new URL(`${name}?v=${ENGINE_VERSION}`, base);

/**
 * Loads a module.
 * @param {string} name
 * @param {string | URL} [base]
 * @returns {Promise<unknown>}
 */
export function load(name, base = folder) {
  const { href } = part(name, base);
  return import(href).catch((error) => {
    throw new HomebodyError("load/failed", `${href} cannot be loaded; check the option "base"`, error);
  });
}
