/**
 * The types that the site and the page's files use: the types of the engine's answers, which are generated from the
 * Rust types, and the page's own types. This file contains no code.
 *
 * @typedef {import("./answers.js").AgreedTerms} AgreedTerms
 * @typedef {import("./answers.js").Change} Change
 * @typedef {import("./answers.js").CollectedBy} CollectedBy
 * @typedef {import("./answers.js").ConsentState} ConsentState
 * @typedef {import("./answers.js").DecisionKind} DecisionKind
 * @typedef {import("./answers.js").DeliveryStatus} DeliveryStatus
 * @typedef {import("./answers.js").DueReport} DueReport
 * @typedef {import("./answers.js").EpochLength} EpochLength
 * @typedef {import("./answers.js").EventKind} EventKind
 * @typedef {import("./answers.js").Explanation} Explanation
 * @typedef {import("./answers.js").Export} Export
 * @typedef {import("./answers.js").Forecast} Forecast
 * @typedef {import("./answers.js").HeldPreference} HeldPreference
 * @typedef {import("./answers.js").Imported} Imported
 * @typedef {import("./answers.js").Interest} Interest
 * @typedef {import("./answers.js").Learned} Learned
 * @typedef {import("./answers.js").MessageKind} MessageKind
 * @typedef {import("./answers.js").Mode} Mode
 * @typedef {import("./answers.js").NamedItem} NamedItem
 * @typedef {import("./answers.js").Notice} Notice
 * @typedef {import("./answers.js").Opened} Opened
 * @typedef {import("./answers.js").PackInfo} PackInfo
 * @typedef {import("./answers.js").PreferenceKind} PreferenceKind
 * @typedef {import("./answers.js").RankedItem} RankedItem
 * @typedef {import("./answers.js").Ranking} Ranking
 * @typedef {import("./answers.js").Reason} Reason
 * @typedef {import("./answers.js").SettingName} SettingName
 * @typedef {import("./answers.js").State} State
 * @typedef {import("./answers.js").Storage} Storage
 * @typedef {import("./answers.js").StoredRecord} StoredRecord
 *
 * @typedef {Extract<StoredRecord, { type: "event" }>} EventRecord
 * @typedef {Extract<StoredRecord, { type: "decision" }>} DecisionRecord
 * @typedef {Extract<StoredRecord, { type: "refusal" }>} RefusalRecord
 * @typedef {Extract<StoredRecord, { type: "report" }>} ReportRecord
 *
 * @typedef {object} RankOptions
 * @property {string} [slot] The place on the page where the list appears. Reserved for measurement; does not change the
 *   order.
 * @property {number} [limit] The maximum number of items, 1 to 100; 6 by default.
 * @property {Context} [context] The subject of the page.
 * @property {readonly string[]} [exclude] Ids of items to leave out.
 * @property {readonly string[]} [without] Ids of items; the list is ranked as if the visitor had no events with them.
 *
 * @typedef {object} Context The subject of a page; names that are not in the catalogue are ignored.
 * @property {string} [item] A product. It counts as if the visitor were viewing it now.
 * @property {string} [category] A category. On a page without a product, its popular products come first for a visitor
 *   without history; otherwise it changes nothing.
 *
 * @typedef {object} EngineOptions
 * @property {string | URL | ArrayBuffer | Uint8Array} pack The model pack or its address.
 * @property {string | URL | object} policy The site's policy or its address.
 * @property {string | URL} [base] The folder with Homebody's files; defaults to the folder from which homebody.js was
 *   loaded. Needed if a bundler has moved homebody.js.
 * @property {string} [integrity] Subresource integrity of the pack ("sha384-…").
 * @property {boolean} [gpc] True if the site's server has seen `Sec-GPC: 1`; the browser's own property always counts.
 * @property {boolean} [unpersonalized] True if the site wants ranked lists even without consent, the same for everyone.
 *   The engine and the pack are then loaded on every page, unless the browser asks to save data.
 * @property {boolean} [off] True to switch Homebody off: it asks, records and ranks nothing. Visitors can still see and
 *   erase what is stored.
 * @property {boolean} [session] True to keep data only in memory, until the page closes.
 * @property {string} [site] The name of this site, if several share one origin: each has its own consent and data.
 *
 * @typedef {object} Check One check by `doctor()`.
 * @property {string} name A stable name such as "fetch".
 * @property {boolean} ok
 * @property {string} words The result as a sentence.
 *
 * @typedef {object} Diagnosis
 * @property {boolean} sealed True if the headers of the worker close every connection and report nothing, and every
 *   attempt to reach the network from there was refused.
 * @property {Check[]} checks
 * @property {Storage} storage
 * @property {import("./answers.js").StoreFault | null} degraded Why records are in memory only: "store/refused",
 *   "store/no-key" if the browser cannot encrypt them, "store/blocked" if another connection blocks the database, or
 *   "store/newer" if a newer engine's database was left untouched; null if they are stored.
 * @property {import("./answers.js").Protection} protection How the stored records are encrypted.
 * @property {number} events The number of events in memory.
 * @property {number} quarantined The number of stored records that could not be read, or have an impossible date, and
 *   were left in place.
 * @property {number} dropped The number of events that were dropped because too many arrived at once.
 * @property {PackInfo | undefined} pack The engine's data about the pack.
 * @property {Notice} policy
 *
 * @typedef {object} Site The parts that an engine starts with.
 * @property {WebAssembly.Module} module
 * @property {unknown} policy
 * @property {boolean} gpc True if the browser or the site's server has seen Global Privacy Control.
 * @property {string} tab The name of the lock that the page holds.
 * @property {string} name The name of the site's database.
 * @property {boolean} session True if nothing may be stored.
 *
 * @typedef {{ id: number, call: string, args: readonly unknown[] }} Request `call` names a method of the engine, or
 *   "start" or "probe".
 * @typedef {{ id: number, ok?: unknown, error?: { code: string, message: string }, state?: State | undefined }} Reply
 * @typedef {{ event: "changed", state: State | undefined } | { event: "stopped" | "unreadable" }
 *   | { event: "sealed" } & Observed | { event: "broadcast", message: TabMessage }
 *   | { event: "list", round: number }} Push "unreadable": the worker could not read a message.
 *
 * @typedef {object} Observed What a worker sees of its seal.
 * @property {boolean} sealed False if something contradicts the seal.
 * @property {readonly string[]} policies The policies that the browser quotes, if it quotes any.
 * @property {string} from The address of the worker's script; empty if there is no worker.
 *
 * @typedef {"" | "none" | "unread" | "intercepted" | "reports" | "open" | "differs"} Fault Why an engine does not count as
 *   sealed, or "" if it does (www/page/seal.js).
 *
 * @typedef {{ kind: MessageKind, from: string, round: number, to: string }} TabMessage A message between tabs.
 *
 * @typedef {object} EngineEvents The events of `engine.on`.
 * @property {undefined} change Something that rankings depend on has changed: rank again.
 * @property {{ purpose: string, state: ConsentState }} consent
 * @property {undefined} restrictions Another consent manager denies more or less than before.
 * @property {import("./errors.js").HomebodyError} error A failure that no promise reports.
 * @property {undefined} stopped The engine has stopped; every further call is rejected.
 */
export {};
