/**
 * The parts of a bridge. A bridge can only deny: all it can pass on is a list of what another consent manager denies,
 * so no return value can permit anything.
 *
 * @typedef {"recommendations" | "offers" | "measurement" | "sensitive"} Kind What a manager can deny; "sensitive" means
 *   every sensitive label and any purpose that a bridge does not know.
 *
 * @typedef {object} Manager Reads one kind of consent manager.
 * @property {() => boolean} here Returns true if this page has such a manager, or the stub that is used while it loads.
 * @property {(deny: (denied: readonly Kind[]) => void) => () => void} listen Called once the manager is here. Calls
 *   `deny` with everything that the manager denies, now and at every change; returns a function that stops listening.
 */

/** What is denied until a manager has answered. @type {readonly Kind[]} */
export const ALL = ["recommendations", "offers", "measurement", "sensitive"];

/** @type {readonly Kind[]} */
export const NOTHING = [];

/**
 * Returns the kinds that have at least one need that is not agreed to.
 * @template Need
 * @param {Record<Kind, readonly Need[]>} needs
 * @param {(need: Need) => boolean} agreed
 * @returns {Kind[]}
 */
export const lacking = (needs, agreed) => ALL.filter((kind) => !needs[kind].every(agreed));
