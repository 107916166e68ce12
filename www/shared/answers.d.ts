// Written from the Rust types by src/engine/view/types.rs; do not edit.

/** What the visitor has said about one purpose. */
export type ConsentState = "unset" | "given" | "refused" | "withdrawn";

/** What can be decided. */
export type DecisionKind = "given" | "refused" | "withdrawn";

/** What the visitor did with an item. */
export type EventKind = "view" | "click" | "cart" | "purchase";

/** What a ranking rests on. */
export type Mode = "popular" | "context" | "personal";

/** Where history is kept. */
export type Storage = "none" | "indexeddb" | "memory";

/** Why it is in memory only. */
export type StoreFault = "store/refused" | "store/newer";

/** What can be set. */
export type SettingName = "pause" | "unprofiled";

/** How long an epoch of measurement is. */
export type EpochLength = "month" | "week" | "day";

/** The list that a device was assigned; empty where nothing is compared. */
export type ArmName = "" | "personalised" | "holdout";

/** What became of a report. */
export type DeliveryStatus = "prepared" | "sending" | "accepted" | "rejected" | "failed" | "arm-assigned";

/** What a visitor can ask for. */
export type PreferenceKind = "mute" | "boost" | "lower";

/**
 * What caused a term of a score.
 */
export type ReasonParams = { 
/**
 * The item that caused it, where there is one.
 */
item: string | null, 
/**
 * That item's title.
 */
title: string | null, };

/**
 * One named term of an item's score.
 */
export type Reason = { 
/**
 * A stable code: "viewed-item", "viewed-topic", "context-item", "earlier-visits", "usual-price", "popular-here",
 * "chosen-interest" (the visitor asked for more of it, or for less), "shown-before" (it was passed over, and loses a
 * little for it), "together" (what several of these share), or "exploration" (a place reserved for new or rare items).
 */
code: string, 
/**
 * The item that caused the term, where there is one.
 */
params: ReasonParams, 
/**
 * The term, in the score's own unit; the terms add up to the score.
 */
contribution: number, 
/**
 * The term as a part of all that speaks for the item: those above 0 add up to 1. Below 0 for what moves the item down.
 */
share: number, };

/**
 * One item of a list.
 */
export type RankedItem = { 
/**
 * The catalogue's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Empty where the catalogue names none.
 */
category: string, 
/**
 * Its maker; empty where the catalogue names none.
 */
provider: string, 
/**
 * In whole currency units; null where the catalogue names none.
 */
price: number | null, 
/**
 * Largest share first.
 */
reasons: Array<Reason>, };

/**
 * A list.
 */
export type Ranking = { 
/**
 * Best first.
 */
items: Array<RankedItem>, 
/**
 * What the list rests on.
 */
mode: Mode, };

/**
 * Why an item stands where it stands.
 */
export type Explanation = { 
/**
 * The item's score.
 */
score: number, 
/**
 * They add up to the score.
 */
reasons: Array<Reason>, 
/**
 * What can be asked for more or less of: the item, its category, its maker.
 */
labels: Array<string>, };

/**
 * A preference that holds.
 */
export type HeldPreference = { 
/**
 * Never to see it, or to see more or less of it.
 */
what: PreferenceKind, 
/**
 * "item:ID", "category:X", "tag:X" or "provider:X".
 */
label: string, 
/**
 * The product's title, or what stands behind the colon.
 */
name: string, };

/**
 * A category among what the visitor did.
 */
export type Interest = { 
/**
 * "category:X".
 */
label: string, 
/**
 * The category.
 */
name: string, 
/**
 * Of all kept events whose item has a category, 0 to 1.
 */
share: number, 
/**
 * What the visitor asked for outright.
 */
choice: PreferenceKind | null, 
/**
 * The keys of the records behind it.
 */
keys: Array<number>, 
/**
 * The titles of their items, each once, newest first.
 */
titles: Array<string>, };

/**
 * How much one part of the score counts for.
 */
export type LearnedTerm = { 
/**
 * What others viewed with it, what it is like, having had it before, or being popular.
 */
term: "behaviour" | "content" | "own" | "popular", 
/**
 * From 50 to 200; 100 is as the pack has it.
 */
percent: number, };

/**
 * An item that was passed over.
 */
export type PassedOver = { 
/**
 * The catalogue's id.
 */
item: string, 
/**
 * Its title.
 */
title: string, 
/**
 * In how many impressions, at most 3; a 64th of the item's score is lost for each.
 */
showings: number, };

/**
 * What was learned from what the visitor does with the shelves.
 */
export type Learned = { 
/**
 * How much each part of the score counts for.
 */
terms: Array<LearnedTerm>, 
/**
 * What was passed over. What the visitor asked to see more of loses nothing.
 */
faded: Array<PassedOver>, };

/**
 * What a metric would report if its epoch ended now.
 */
export type Forecast = { 
/**
 * The question.
 */
question: string, 
/**
 * The true answer.
 */
answer: string, 
/**
 * What the report would cost.
 */
epsilon: number, 
/**
 * When the epoch ends, in milliseconds since 1970.
 */
ends: number, };

/**
 * A report that may be sent now.
 */
export type DueReport = { 
/**
 * The metric's tag.
 */
tag: number, 
/**
 * The epoch's number since 1970.
 */
epoch: number, };

/**
 * What an import brought.
 */
export type Imported = { 
/**
 * Records that were added.
 */
added: number, 
/**
 * Records that were there already, or may not be kept.
 */
already: number, };

/**
 * What the engine says of itself.
 */
export type Status = { 
/**
 * How many events are in memory now.
 */
events: number, 
/**
 * How many stored records cannot be read and were left where they are.
 */
quarantined: number, 
/**
 * Why records are in memory only; null when they are not.
 */
degraded: StoreFault | null, };

/**
 * An item by name; the title is empty where the catalogue no longer has it.
 */
export type NamedItem = { 
/**
 * The catalogue's id.
 */
item: string, 
/**
 * Its title.
 */
title: string, };

/**
 * The terms that stood when something was decided.
 */
export type AgreedTerms = { 
/**
 * Who answers for the data.
 */
controller: string, 
/**
 * How long events are kept, in days.
 */
retentionDays: number, 
/**
 * Labels that are asked for one by one.
 */
sensitive: Array<string>, 
/**
 * What measurement agreed to besides.
 */
measured: MeasuredTerms, };

/**
 * What consent to measurement agrees to besides.
 */
export type MeasuredTerms = { 
/**
 * The tags of the declared metrics, eight hexadecimal digits each.
 */
signals: Array<string>, 
/**
 * Where reports go; empty where nothing is measured.
 */
collector: string, 
/**
 * The most that a month's reports may cost, in millionths of ε.
 */
epsilonMonthly: number, 
/**
 * Percent of visitors who are shown the list that everyone gets.
 */
holdoutPercent: number, };

/**
 * A stored record. `key` is its key in the store: null for a decision, which cannot be erased by itself, and while records
 * are in memory only. Times are in milliseconds since 1970; `expires` is null where a record holds until it is taken back.
 */
export type StoredRecord = { "type": "event", key: number | null, at: number, expires: number | null, kind: EventKind, item: string, title: string, category: string, } | { "type": "showing", key: number | null, at: number, expires: number | null, slot: string, items: Array<NamedItem>, } | { "type": "choice", key: number | null, at: number, expires: number | null, what: PreferenceKind | "clear", label: string, } | { "type": "setting", key: number | null, at: number, expires: number | null, setting: SettingName, on: boolean, } | { "type": "decision", key: number | null, at: number, expires: number | null, purpose: string, verdict: DecisionKind, revision: number, signal: boolean, language: string, receipt: string, text: string, terms: AgreedTerms, } | { "type": "report", key: number | null, at: number, expires: number | null, signal: string, length: EpochLength, epoch: number, question: string, answer: string, symbol: number, arm: ArmName, epsilon: number, bytes: string, } | { "type": "passage", key: number | null, at: number, expires: number | null, signal: string, epoch: number, passage: DeliveryStatus, } | { "type": "lot", key: number | null, at: number, expires: number | null, arm: ArmName, } | { "type": "unreadable", key: number | null, bytes: number, };

/**
 * An export but for its records, which its checksum is made of.
 */
export type Export = { 
/**
 * The version of the form.
 */
homebody: 1, 
/**
 * When, in ISO 8601.
 */
exported: string, 
/**
 * The origin that kept it.
 */
site: string, 
/**
 * What can be brought in elsewhere.
 */
records: Array<StoredRecord>, 
/**
 * What was sent, what became of it, and the arm; they are not brought in anywhere.
 */
reports: Array<StoredRecord>, 
/**
 * Receipts; they are not brought in anywhere.
 */
decisions: Array<StoredRecord>, 
/**
 * The CRC-32 of the records as JSON without spaces: against damage, not against forgery.
 */
checksum: number, };

/**
 * Where everything stands; sent along whenever it differs from what was sent last.
 */
export type State = { 
/**
 * Every purpose of the policy.
 */
consent: Record<string, ConsentState>, 
/**
 * Where history is kept.
 */
storage: Storage, 
/**
 * The browser sends Global Privacy Control.
 */
signal: boolean, 
/**
 * Nothing is recorded.
 */
paused: boolean, 
/**
 * The list is the same whatever the visitor did.
 */
unprofiled: boolean, 
/**
 * This device was assigned the list that everyone gets.
 */
holdout: boolean, 
/**
 * Purposes to be asked for again: consent was to less than the policy asks for today.
 */
renewals: Array<string>, };

/**
 * A model pack in numbers.
 */
export type PackInfo = { 
/**
 * The version of its form.
 */
version: number, 
/**
 * Items.
 */
items: number, 
/**
 * Edges between items, learned and by content.
 */
edges: number, 
/**
 * Sessions it was learned from.
 */
sessions: number, 
/**
 * How many distinct sessions an edge rests on at least.
 */
minSessions: number, };

/**
 * What a visitor must be told, from the policy.
 */
export type Notice = { 
/**
 * Who answers for the data.
 */
controller: string, 
/**
 * How to reach them.
 */
contact: string, 
/**
 * Where they are; empty where the policy does not say.
 */
address: string, 
/**
 * Their country's ISO 3166 code; empty where the policy does not say.
 */
country: string, 
/**
 * The address of the privacy notice; empty where the policy does not say.
 */
notice: string, 
/**
 * How long history is kept, in days.
 */
retentionDays: number, 
/**
 * The policy's revision.
 */
revision: number, 
/**
 * Everything that consent can be asked for but what is sensitive.
 */
purposes: Array<string>, 
/**
 * Labels that are left alone unless permitted; each is asked for as "sensitive:LABEL".
 */
sensitive: Array<string>, 
/**
 * Languages of the site; empty where the policy does not say.
 */
languages: Array<string>, 
/**
 * How often measurement answers a question, at most.
 */
every: EpochLength, 
/**
 * Some who consent to measurement are shown the ordinary list, for comparison.
 */
compares: boolean, 
/**
 * The most that all reports of one visitor may tell in a calendar month, as ε.
 */
epsilonPerMonth: number, };

/**
 * What the page learns when the engine has opened.
 */
export type Opened = { 
/**
 * The pack.
 */
pack: PackInfo, 
/**
 * The policy, for visitors.
 */
notice: Notice, 
/**
 * Where reports go; null where nothing is measured.
 */
collector: string | null, };

/**
 * A value that a policy had or has.
 */
export type Was = number | string;

/**
 * One way in which the policy asks for more than a visitor once agreed to.
 */
export type Change = { 
/**
 * Days of keeping, who answers, a label that is no longer asked for by itself, where reports go, or more that is
 * measured.
 */
what: "retention" | "controller" | "sensitive" | "collector" | "measurement", 
/**
 * What was agreed to.
 */
from: Was, 
/**
 * What is asked for; empty for "sensitive" and "measurement".
 */
to: Was, };
