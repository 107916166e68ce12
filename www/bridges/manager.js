/**
 * What a bridge is made of. A bridge says no or says nothing: all it can hand on is a list of what another consent
 * manager denies, so there is no value it could return that would permit anything.
 *
 * @typedef {"recommendations" | "offers" | "measurement" | "sensitive"} Kind What a manager can deny; "sensitive" stands
 *   for every sensitive label, and for any purpose that a bridge does not know yet.
 *
 * @typedef {object} Manager How one kind of consent manager is read.
 * @property {() => boolean} here Whether this page has one, or the stub that stands in for it while it loads.
 * @property {(deny: (denied: readonly Kind[]) => void) => () => void} listen Called once it is here. Calls `deny` with all
 *   that is denied, now and at every change; returns what ends that.
 */

/** What is denied as long as a manager has not answered. @type {readonly Kind[]} */
export const ALL = ["recommendations", "offers", "measurement", "sensitive"];

/** @type {readonly Kind[]} */
export const NOTHING = [];

/**
 * The kinds for which one of the things they need is missing.
 * @template Need
 * @param {Record<Kind, readonly Need[]>} needs
 * @param {(need: Need) => boolean} agreed
 * @returns {Kind[]}
 */
export const lacking = (needs, agreed) => ALL.filter((kind) => !needs[kind].every(agreed));
