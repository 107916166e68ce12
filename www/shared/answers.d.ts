// Written from the Rust types by src/engine/view/types.rs; do not edit.

/** The consent state of one purpose. */
export type ConsentState = "unset" | "given" | "refused" | "withdrawn";

/** A decision on a purpose. */
export type DecisionKind = "given" | "refused" | "withdrawn";

/** Who collected a decision. */
export type CollectedBy = "homebody" | "site" | "script";

/** What the visitor did with an item. */
export type EventKind = "view" | "click" | "cart" | "purchase";

/** The basis of a ranking. */
export type Mode = "popular" | "context" | "personal";

/** Where records are kept. */
export type Storage = "none" | "indexeddb" | "memory";

/** How the stored records are encrypted: not at all, because only refusals are stored; with a key half of which is in a file that an erasure overwrites; with a key that is in the database. */
export type Protection = "none" | "split" | "database";

/** Why records are only in memory. */
export type StoreFault = "store/refused" | "store/no-key" | "store/blocked" | "store/newer" | "store/session";

/** A setting that the visitor can turn on or off. */
export type SettingName = "pause" | "unprofiled";

/** The length of a measurement epoch. */
export type EpochLength = "month" | "week" | "day";

/** The arm assigned to a device; empty if no metric compares arms. */
export type ArmName = "" | "personalised" | "holdout";

/** The delivery status of a report. */
export type DeliveryStatus = "prepared" | "sending" | "accepted" | "rejected" | "failed" | "arm-assigned";

/** A preference that a visitor can set. */
export type PreferenceKind = "mute" | "more" | "less";

/** The kind of a message between tabs. */
export type MessageKind = "changed" | "reload" | "done";

/**
 * The cause of a term.
 */
export type ReasonParams = { 
/**
 * The id of the item that caused the term, if there is one.
 */
item: string | null, 
/**
 * That item's title.
 */
title: string | null, };

/**
 * One term of an item's score, with its reason.
 */
export type Reason = { 
/**
 * A stable code: "viewed-item", "viewed-topic", "context-item", "earlier-visits", "usual-price", "popular-here",
 * "preference" (the visitor asked for more or less of this), "passed-over" (the visitor saw the item and passed
 * over it, which lowers the item's score a little), "together" (an effect that several causes share), or
 * "exploration" (the item is in a slot reserved for new or less popular items).
 */
code: string, 
/**
 * The cause of the term.
 */
params: ReasonParams, 
/**
 * The amount that the term adds to the score; all terms together add up to the score.
 */
contribution: number, 
/**
 * The term as a share of the sum of all positive terms, so the positive shares add up to 1. The share is negative
 * if the term moves the item down.
 */
share: number, };

/**
 * One item of a list.
 */
export type RankedItem = { 
/**
 * Its id in the catalogue.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its category; empty if the catalogue has none.
 */
category: string, 
/**
 * Its provider, such as its maker; empty if the catalogue has none.
 */
provider: string, 
/**
 * Its price in whole currency units; null if the catalogue has none.
 */
price: number | null, 
/**
 * The reasons for its position, the largest share first.
 */
reasons: Array<Reason>, 
/**
 * The labels for which the visitor can set a preference: those of the item, its category and its provider.
 */
labels: Array<string>, };

/**
 * A list.
 */
export type Ranking = { 
/**
 * The items, best first.
 */
items: Array<RankedItem>, 
/**
 * The basis of the list.
 */
mode: Mode, };

/**
 * The explanation of an item's position in a list.
 */
export type Explanation = { 
/**
 * The item's score.
 */
score: number, 
/**
 * The reasons for the score, which add up to it.
 */
reasons: Array<Reason>, 
/**
 * The labels for which the visitor can set a preference: those of the item, its category and its provider.
 */
labels: Array<string>, };

/**
 * A current preference.
 */
export type HeldPreference = { 
/**
 * Whether to hide the labelled items or to show them more or less often.
 */
what: PreferenceKind, 
/**
 * The label: "item:ID", "category:X", "tag:X" or "provider:X".
 */
label: string, 
/**
 * The product's title, or the part of the label after the colon.
 */
name: string, };

/**
 * A category in which the visitor has events.
 */
export type Interest = { 
/**
 * The label: "category:X".
 */
label: string, 
/**
 * The category.
 */
name: string, 
/**
 * Its share of all stored events on items that have a category, 0 to 1.
 */
share: number, 
/**
 * The visitor's preference for this category, if there is one.
 */
preference: PreferenceKind | null, 
/**
 * The keys of the records of these events.
 */
keys: Array<number>, 
/**
 * The titles of the items in these records, each once, newest first.
 */
titles: Array<string>, };

/**
 * The learned weight of one part of the score.
 */
export type LearnedTerm = { 
/**
 * The part: items that others viewed together with the visitor's items, similar content, earlier interest in the
 * item itself, or popularity.
 */
term: "behaviour" | "content" | "history" | "popular", 
/**
 * The weight as a percentage of the weight in the pack, from 50 to 200.
 */
percent: number, };

/**
 * An item that the visitor saw and passed over.
 */
export type PassedOver = { 
/**
 * Its id in the catalogue.
 */
item: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The number of impressions in which the visitor passed over the item, at most 3; each lowers its score by 1/64.
 */
impressions: number, };

/**
 * What the engine has learned from the visitor's use of the shelves.
 */
export type Learned = { 
/**
 * The weight of each part of the score.
 */
terms: Array<LearnedTerm>, 
/**
 * Items that the visitor passed over. Items that the visitor asked to see more of are included, but keep their
 * score.
 */
discounted: Array<PassedOver>, };

/**
 * How many guesses about a visitor can be right: half of `of` without the reports, and at most `right` with them.
 */
export type Guesses = { 
/**
 * The maximum number of right guesses, always below `of`.
 */
right: number, 
/**
 * The number of guesses: 100, 1,000, 10,000 and so on.
 */
of: number, };

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
 * The cost of the report, as ε.
 */
epsilon: number, 
/**
 * What the report alone would reveal about the answer.
 */
guesses: Guesses, 
/**
 * Of 100 devices with the same answer, the number that send a symbol that does not fit it.
 */
misfits: number, 
/**
 * Of 100 devices whose answer has changed, the number that send a different symbol than before.
 */
noticed: number, 
/**
 * The end of the epoch, in milliseconds since 1970.
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
 * The number of the epoch, counted from 1970.
 */
epoch: number, };

/**
 * The result of an import, or what it would be.
 */
export type Imported = { 
/**
 * The number of records that were added.
 */
added: number, 
/**
 * The number of records that were skipped because they were already stored or may not be kept.
 */
already: number, };

/**
 * The engine's status.
 */
export type Status = { 
/**
 * The number of events in memory.
 */
events: number, 
/**
 * The number of stored records that cannot be read and were left in place.
 */
quarantined: number, 
/**
 * The number of events that were dropped because too many arrived at once.
 */
dropped: number, 
/**
 * Why records are only in memory; null if they are stored.
 */
degraded: StoreFault | null, 
/**
 * How the stored records are encrypted.
 */
protection: Protection, };

/**
 * An item by id and title; the title is empty if the item is no longer in the catalogue.
 */
export type NamedItem = { 
/**
 * Its id in the catalogue.
 */
item: string, 
/**
 * Its title.
 */
title: string, };

/**
 * The terms in force when a decision was made.
 */
export type AgreedTerms = { 
/**
 * The name of the controller.
 */
controller: string, 
/**
 * How long events are kept, in days.
 */
retentionDays: number, 
/**
 * Labels that need separate consent.
 */
sensitive: Array<string>, 
/**
 * The additional terms of consent to measurement.
 */
measured: MeasuredTerms, };

/**
 * The additional terms of consent to measurement.
 */
export type MeasuredTerms = { 
/**
 * The tags of the declared metrics, as eight hexadecimal digits each.
 */
metrics: Array<string>, 
/**
 * The collector's address; empty if nothing is measured.
 */
collector: string, 
/**
 * Who runs the collector and receives the reports.
 */
recipient: string, 
/**
 * The maximum cost of one month's reports, in millionths of ε.
 */
epsilonMonthly: number, 
/**
 * The percentage of visitors in the holdout, who see a list that is not personalised.
 */
holdoutPercent: number, };

/**
 * One step in the delivery of a report.
 */
export type Delivery = { 
/**
 * The time of the step, in milliseconds since 1970.
 */
at: number, 
/**
 * The delivery status from then on.
 */
status: DeliveryStatus, };

/**
 * The bytes of a report in hexadecimal, part by part, in the order in which they are sent.
 */
export type SentBytes = { 
/**
 * The version of the format.
 */
version: string, 
/**
 * The device's arm.
 */
arm: string, 
/**
 * The number of the epoch.
 */
epoch: string, 
/**
 * The metric's tag.
 */
metric: string, 
/**
 * The symbol that is sent instead of the answer.
 */
symbol: string, };

/**
 * A stored record. Times are in milliseconds since 1970. Only a record that the visitor can erase individually has a
 * `key`, which is null while records are only in memory. Only a record that ends by itself has `expires`; the others
 * are kept until the visitor deletes them or withdraws consent.
 */
export type StoredRecord = { "type": "event", key: number | null, at: number, expires: number, kind: EventKind, item: string, title: string, category: string, } | { "type": "impression", key: number | null, at: number, expires: number, slot: string, items: Array<NamedItem>, } | { "type": "preference", key: number | null, at: number, what: PreferenceKind | "clear", label: string, } | { "type": "setting", key: number | null, at: number, setting: SettingName, on: boolean, } | { "type": "decision", at: number, expires: number, expired: boolean, replaced: boolean, purpose: string, decided: "given" | "withdrawn", revision: number, collectedBy: CollectedBy, gpc: boolean, language: string, receipt: string, text: string, terms: AgreedTerms, } | { "type": "refusal", at: number, expires: number, expired: boolean, replaced: boolean, purpose: string, decided: "refused", revision: number, } | { "type": "report", at: number, metric: string, length: EpochLength, epoch: number, begins: number, ends: number, question: string, answer: string, symbol: number, arm: ArmName, epsilon: number, guesses: Guesses, bytes: SentBytes, deliveries: Array<Delivery>, } | { "type": "delivery", at: number, metric: string, epoch: number, status: DeliveryStatus, } | { "type": "arm", at: number, arm: ArmName, } | { "type": "unreadable", bytes: number, };

/**
 * An export. Its checksum covers `records`.
 */
export type Export = { 
/**
 * The version of the format.
 */
homebody: 1, 
/**
 * The time of the export, in ISO 8601.
 */
exported: string, 
/**
 * The origin of the site that stored the records.
 */
site: string, 
/**
 * The records that can be imported.
 */
records: Array<StoredRecord>, 
/**
 * Reports with their deliveries, and the arm; an import ignores them.
 */
reports: Array<StoredRecord>, 
/**
 * Decisions; an import ignores them.
 */
decisions: Array<StoredRecord>, 
/**
 * The CRC-32 of the records as JSON without spaces. It detects damage, not forgery.
 */
checksum: number, };

/**
 * The current state. The engine returns it whenever it differs from the last state returned.
 */
export type State = { 
/**
 * All purposes of the policy, with their consent states.
 */
consent: Record<string, ConsentState>, 
/**
 * Where records are kept.
 */
storage: Storage, 
/**
 * True if the browser sends the Global Privacy Control signal.
 */
gpc: boolean, 
/**
 * True while nothing is recorded.
 */
paused: boolean, 
/**
 * True while the visitor has chosen the non-personalised list.
 */
unprofiled: boolean, 
/**
 * True if this device is in the holdout.
 */
holdout: boolean, 
/**
 * Purposes that need new consent, because the policy now asks for more than the visitor agreed to.
 */
renewals: Array<string>, };

/**
 * Figures that describe a model pack.
 */
export type PackInfo = { 
/**
 * The version of the format.
 */
version: number, 
/**
 * The checksum of the file (CRC-32), which identifies this build of the pack.
 */
checksum: number, 
/**
 * The number of items.
 */
items: number, 
/**
 * The number of edges between items, both from behaviour and from content.
 */
edges: number, 
/**
 * The number of log sessions that the pack was trained on.
 */
sessions: number, 
/**
 * The minimum number of distinct log sessions behind an edge.
 */
minSessions: number, };

/**
 * The part of the policy that the site must disclose to visitors.
 */
export type Notice = { 
/**
 * The name of the controller.
 */
controller: string, 
/**
 * The controller's contact.
 */
contact: string, 
/**
 * The controller's address; empty if the policy does not name one.
 */
address: string, 
/**
 * The controller's ISO 3166 country code; empty if the policy does not name one.
 */
country: string, 
/**
 * The URL of the privacy notice; empty if the policy does not name one.
 */
notice: string, 
/**
 * How long records are kept, in days.
 */
retentionDays: number, 
/**
 * The policy's revision.
 */
revision: number, 
/**
 * All purposes that consent can be asked for, except sensitive labels.
 */
purposes: Array<string>, 
/**
 * Labels whose items are ignored unless the visitor permits them; the purpose of each is "sensitive:LABEL".
 */
sensitive: Array<string>, 
/**
 * The languages of the site; empty if the policy does not name any.
 */
languages: Array<string>, 
/**
 * The shortest epoch of any metric.
 */
every: EpochLength, 
/**
 * True if some visitors who consent to measurement see a non-personalised list, for comparison.
 */
compares: boolean, 
/**
 * Who runs the collector and receives the reports; empty if nothing is measured.
 */
recipient: string, 
/**
 * The address of the collector, to which reports are sent; empty if nothing is measured.
 */
collector: string, 
/**
 * What all reports of one visitor in a calendar month reveal.
 */
guesses: Guesses, };

/**
 * The data that the page receives when the engine has opened.
 */
export type Opened = { 
/**
 * The part of the policy that visitors are shown.
 */
notice: Notice, };

/**
 * An old or new value in a change of the policy.
 */
export type Was = number | string;

/**
 * One way in which the policy asks for more than the visitor agreed to.
 */
export type Change = { 
/**
 * What the change concerns: the retention in days, the controller, a label that no longer needs separate consent,
 * the collector's address, the recipient of reports, or measurement in general.
 */
what: "retention" | "controller" | "sensitive" | "collector" | "recipient" | "measurement", 
/**
 * What the visitor agreed to.
 */
from: Was, 
/**
 * What the policy now asks for; empty for "sensitive" and "measurement".
 */
to: Was, };
