/**
 * What the elements need once there is a list: loaded with an engine that ranks, not before.
 */
export { offer } from "../why/button.js";
export { List } from "./list.js";
