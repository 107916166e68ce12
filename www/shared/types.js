/**
 * The shapes that cross between the page, the worker and the site, in one place. No code.
 *
 * @typedef {"unset" | "given" | "refused" | "withdrawn"} ConsentState What the visitor has said about one purpose.
 * @typedef {"view" | "click" | "cart" | "purchase"} EventKind What the visitor did with an item.
 * @typedef {"popular" | "context" | "personal"} Mode What a ranking rests on: everybody's taste, the product or the
 *   category of this page, or this visitor's own history.
 * @typedef {"none" | "indexeddb" | "memory"} Storage Where history is kept: nowhere yet, on the device, or only until
 *   the page closes because the browser refuses to store.
 *
 * @typedef {object} Reason One named term of an item's score.
 * @property {string} code "viewed-item", "viewed-topic", "context-item", "earlier-visits", "usual-price", "popular-here",
 *   "chosen-interest" (the visitor asked for more of it, or for less), "shown-before" (it was passed over, and loses a little for it),
 *   "together" (what several of these share), or "exploration" (it stands in a place reserved for new or rare things).
 * @property {{ item: string | null, title: string | null }} params The item that caused the term, where there is one.
 * @property {number} contribution The term, in the score's own unit; the terms add up to the score.
 * @property {number} share The term as a part of all that speaks for the item: those above 0 add up to 1. Below 0 for what
 *   moves the item down: "shown-before", now and then "popular-here", "together" or
 *   "chosen-interest".
 *
 * @typedef {object} RankedItem
 * @property {string} id
 * @property {string} title
 * @property {string} category Empty where the catalogue names none.
 * @property {string} provider Its maker; empty where the catalogue names none.
 * @property {number | null} price In whole currency units; null where the catalogue names none.
 * @property {Reason[]} reasons Largest share first, as the engine gives them.
 *
 * @typedef {object} Ranking
 * @property {RankedItem[]} items Best first.
 * @property {Mode} mode
 *
 * @typedef {object} RankOptions
 * @property {string} [slot] The place on the page that asks. Reserved for measurement; does not change the order.
 * @property {number} [limit] How many items at most, 1 to 100; 6 when absent.
 * @property {Context} [context] What the page is about.
 * @property {readonly string[]} [exclude] Ids that must not appear.
 * @property {readonly string[]} [without] Ids of items: the list is as if the visitor had never done anything with them.
 *
 * @typedef {object} Context What a page is about; a name that the catalogue does not have is as good as none.
 * @property {string} [item] A product. It counts like one that the visitor looks at right now.
 * @property {string} [category] A category. Its popular products stand first while nothing is known of the visitor, and
 *   there is no product; otherwise it changes nothing.
 *
 * @typedef {object} Choice Something a visitor asked for outright.
 * @property {"mute" | "boost" | "lower"} what Never to see it, or to see more or less of it.
 * @property {string} label "item:ID", "category:X", "tag:X" or "provider:X".
 *
 * @typedef {Choice & { name: string }} Held A choice that holds; `name` is the product's title, or what stands behind
 *   the colon.
 *
 * @typedef {object} Explanation
 * @property {number} score
 * @property {Reason[]} reasons They add up to the score.
 * @property {string[]} labels What can be asked for more or less of: the item, its category, its maker.
 *
 * @typedef {object} Learned What was learned from what the visitor does with the shelves.
 * @property {{ term: Term, percent: number }[]} terms How much each part of the score counts for, from 50 to 200; 100 is
 *   as the pack has it.
 * @property {{ item: string, title: string, showings: number }[]} faded What was passed over, and in how many showings, at
 *   most 3; a 64th of the item's score is lost for each. What the visitor asked to see more of loses nothing.
 *
 * @typedef {"behaviour" | "content" | "own" | "popular"} Term What others viewed with it, what it is like, having had it
 *   before, being popular.
 *
 * @typedef {object} EngineOptions
 * @property {string | URL | ArrayBuffer | Uint8Array} pack The model pack or its address.
 * @property {string | URL | object} policy The site's policy or its address.
 * @property {string | URL} [base] The folder with worker.js, engine.js and homebody.wasm; the one that homebody.js came
 *   from when absent. Needed when a bundler has moved homebody.js.
 * @property {string} [integrity] Subresource integrity of the pack ("sha384-…").
 * @property {boolean} [signal] The site's server has seen `Sec-GPC: 1`; the browser's own property is heeded in any case.
 *
 * @typedef {object} Notice What a visitor must be told, from the policy.
 * @property {string} controller Who asks.
 * @property {string} contact How to reach them.
 * @property {string} address Where they are; empty where the policy does not say.
 * @property {string} country By its ISO 3166 code of two letters; empty where the policy does not say.
 * @property {string} notice The address of the privacy notice; empty where the policy does not say.
 * @property {number} retentionDays How long history is kept, in days.
 * @property {number} revision The policy's revision.
 * @property {string[]} purposes Everything that consent can be asked for but what is sensitive.
 * @property {string[]} sensitive Labels that are left alone unless permitted; each is asked for as "sensitive:LABEL".
 * @property {string[]} languages Languages of the site; empty where the policy does not say.
 * @property {"day" | "week" | "month"} every How often measurement sends an answer to a question, at most.
 * @property {boolean} compares Whether some who say yes to measurement are shown the ordinary list, for comparison.
 * @property {number} epsilonPerMonth The most that all reports of one visitor may tell in a calendar month, as ε.
 *
 * @typedef {object} Change One way in which the policy asks for more than a visitor once agreed to.
 * @property {"retention" | "controller" | "sensitive" | "collector" | "measurement"} what Days of keeping, who answers, a
 *   label that is no longer asked for by itself, where reports go, or more that is measured.
 * @property {string | number} from
 * @property {string | number} to Empty for "sensitive" and "measurement".
 *
 * @typedef {object} Agreed The terms that stood when something was decided.
 * @property {string} controller
 * @property {number} retentionDays
 * @property {string[]} sensitive
 * @property {Measured} measured
 *
 * @typedef {object} Measured What a yes to measurement agreed to besides.
 * @property {string[]} signals The tags of the declared signals, eight hexadecimal digits each.
 * @property {string} collector Where reports go; empty where nothing is measured.
 * @property {number} epsilonMonthly The most that a month's reports may cost, in millionths of ε.
 * @property {number} holdoutPercent
 *
 * @typedef {{ item: string, title: string }} Named An item; the title is empty where the catalogue no longer has it.
 *
 * @typedef {{ key: number | null, at: number, expires: number | null }} Dated Of every record: its key in the store (null
 *   for a decision, which cannot be erased by itself, and while records are in memory only), when it was made and when it expires, in milliseconds since 1970; null: it holds
 *   until it is taken back.
 * @typedef {Dated & { type: "event", kind: EventKind, item: string, title: string, category: string }} EventRecord
 * @typedef {Dated & { type: "showing", slot: string, items: Named[] }} ShowingRecord `slot` is the shelf's name.
 * @typedef {Dated & Choice & { type: "choice" }} ChoiceRecord
 * @typedef {Dated & { type: "setting", setting: "pause" | "unprofiled", on: boolean }} SettingRecord
 * @typedef {Dated & { type: "decision", purpose: string, verdict: "given" | "refused" | "withdrawn", revision: number,
 *   signal: boolean, language: string, receipt: string, text: string, terms: Agreed }} DecisionRecord
 *   `receipt` and `text`, the SHA-256 of what was shown, in hexadecimal; `text` empty where it is not known.
 * @typedef {Dated & { type: "report", signal: string, length: "day" | "week" | "month", epoch: number, question: string,
 *   answer: string, symbol: number, arm: "" | "personalised" | "holdout", epsilon: number, bytes: string }} ReportRecord
 *   What was, or is to be, sent on an epoch (its number since 1970): the true answer, the symbol that noise made of it, and
 *   all the bytes on the wire, in hexadecimal.
 * @typedef {Dated & { type: "passage", signal: string, epoch: number,
 *   passage: "leaving" | "arrived" | "refused" | "failed" }} PassageRecord What became of a report.
 * @typedef {Dated & { type: "lot", arm: "" | "personalised" | "holdout" }} LotRecord Which list the lot has drawn.
 * @typedef {{ type: "unreadable", key: number | null, bytes: number }} UnreadableRecord
 * @typedef {EventRecord | ShowingRecord | ChoiceRecord | SettingRecord | DecisionRecord | ReportRecord | PassageRecord
 *   | LotRecord | UnreadableRecord} StoredRecord
 *
 * @typedef {object} Interest A category among what the visitor did.
 * @property {string} label "category:X".
 * @property {string} name
 * @property {number} share Of all kept events whose item has a category, 0 to 1.
 * @property {Choice["what"] | null} choice What the visitor asked for outright.
 * @property {number[]} keys Of the records behind it.
 * @property {string[]} titles Of their items, each once, newest first.
 *
 * @typedef {object} Forecast What a signal would say if its epoch ended now.
 * @property {string} question
 * @property {string} answer
 * @property {number} epsilon
 * @property {number} ends When the epoch ends, in milliseconds since 1970.
 *
 * @typedef {object} Check One thing that `doctor()` looked at.
 * @property {string} name A stable name such as "fetch".
 * @property {boolean} ok
 * @property {string} words What was found, in a sentence.
 *
 * @typedef {object} Diagnosis
 * @property {boolean} sealed True when every attempt to reach the network from the engine's side was refused.
 * @property {Check[]} checks
 * @property {Storage} storage
 * @property {string | null} degraded Why history is in memory only: "store/refused", or "store/newer" when a newer
 *   engine's database was left untouched; null when it is not.
 * @property {number} events How many events are in memory now.
 * @property {number} quarantined How many stored records could not be read and were left where they are.
 * @property {Record<string, unknown>} pack What the engine says about the pack.
 * @property {Notice} policy
 *
 * @typedef {Pick<Diagnosis, "checks" | "degraded" | "events" | "quarantined">} Examination The engine's own part of it.
 *
 * @typedef {object} State Sent along with every reply, so that the page can answer without asking.
 * @property {Record<string, ConsentState>} consent
 * @property {Storage} storage
 * @property {boolean} signal The browser sends Global Privacy Control.
 * @property {boolean} paused
 * @property {boolean} unprofiled
 * @property {boolean} holdout The lot has drawn the list that everyone gets.
 * @property {string[]} renewals Purposes whose yes was to less than the policy asks for today.
 *
 * @typedef {{ op: "boot", args: { module: WebAssembly.Module } }
 *   | { op: "open", args: { pack: ArrayBuffer, policy: unknown, signal: boolean } }
 *   | { op: "track", args: { kind: string, item: string } }
 *   | { op: "shown", args: { slot: string, items: readonly string[] } }
 *   | { op: "measure", args: {} } | { op: "forecast", args: {} } | { op: "leave", args: { tag: number, epoch: number } }
 *   | { op: "left", args: { tag: number, epoch: number, passage: number } }
 *   | { op: "choose", args: { what: string, label: string } }
 *   | { op: "choices", args: {} } | { op: "learned", args: {} } | { op: "reset", args: {} }
 *   | { op: "rank", args: { limit: number, context: Context, exclude: readonly string[], without: readonly string[] } }
 *   | { op: "why", args: { item: string, context: Context, without: readonly string[] } }
 *   | { op: "decide", args: { purpose: string, verdict: string, trusted: boolean, language: string, text: Uint8Array } }
 *   | { op: "switch", args: { setting: string, on: boolean } } | { op: "limit", args: { denied: readonly string[] } }
 *   | { op: "records", args: {} } | { op: "changes", args: { purpose: string } } | { op: "interests", args: {} } | { op: "erase", args: { keys: readonly number[] } }
 *   | { op: "export", args: {} }
 *   | { op: "import", args: { archive: unknown } }
 *   | { op: "deleteAll", args: {} } | { op: "reload", args: {} } | { op: "doctor", args: {} }} Command What the page can ask.
 * @typedef {Command & { id: number }} Request
 * @typedef {{ id: number, ok?: unknown, error?: { code: string, message: string }, state?: State | undefined }} Reply
 * @typedef {{ event: "hello" | "stored" | "stopped" | "unreadable", state?: State | undefined }} Push "unreadable": a message got lost on
 *   its way in, and with it everything that still waits.
 *
 * @typedef {object} EngineEvents What `engine.on` can listen to.
 * @property {undefined} change Something that a ranking depends on is different: rank anew.
 * @property {{ purpose: string, state: ConsentState }} consent
 * @property {undefined} limits Another consent manager denies more or less than before.
 * @property {import("./errors.js").HomebodyError} error Something failed that no promise could report.
 * @property {undefined} stopped The engine has stood aside; every further call is rejected.
 */
export {};
