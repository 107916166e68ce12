/**
 * Names of what the engine counts, at the places of its numbers (src/history/, src/consent/decision.rs, src/pack/label.rs).
 */
export const KINDS = ["view", "click", "cart", "purchase"];
export const CHOICES = ["clear", "mute", "boost", "lower"];
export const FACETS = ["item", "category", "tag", "provider"];
export const SETTINGS = ["pause", "unprofiled"];
export const PASSAGES = ["prepared", "leaving", "arrived", "refused", "failed", "lot"];
export const ARMS = ["", "personalised", "holdout"];
export const EPOCHS = ["day", "week", "month"];
export const VERDICTS = ["", "given", "refused", "withdrawn"];
