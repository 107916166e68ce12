// Written from src/browser/engine.rs by wasm-bindgen; do not edit.
import type {
    Change, CollectedBy, ConsentState, DecisionKind, DeliveryStatus, DueReport, EventKind, Explanation, Export,
    Forecast, HeldPreference, Imported, Interest, Learned, MessageKind, Opened, PackInfo, PreferenceKind, Ranking,
    SettingName, State, Status, StoredRecord,
} from "./answers.js";

/** Keeps keys, encrypts and decrypts; `step` comes back with what a request led to. */
export interface Vault {
    unseal(step: number, key: object, jobs: Uint8Array[][]): Promise<{ step: number }>;
    seal(step: number, key: object | undefined, jobs: Uint8Array[][]): Promise<{ step: number }>;
    destroy(step: number, names?: string[]): Promise<{ step: number }>;
}

/** The browser features that the engine may use, and a channel for notifications that do not answer a request. */
export interface Port {
    /** The browser's databases; undefined if it has none or blocks them; null if the site wants nothing stored. */
    readonly databases: IDBFactory | undefined | null;
    /** Keeps keys, encrypts and decrypts. Its promises never reject. */
    readonly vault: Vault;
    /** True if Web Locks exist, so that only one tab at a time sends reports. */
    readonly exclusive: boolean;
    /** The site's origin, for exports. */
    readonly origin: string;
    /** The name of the site's database. */
    readonly name: string;
    /** The name of the lock that this tab holds. */
    readonly tab: string;
    /** Broadcasts a message from this tab to the other tabs. */
    broadcast(kind: MessageKind, round: number, to: string): void;
    /** Lists the other tabs' locks, for `listed`. */
    list(round: number): void;
    /** Notifies the page that its rankings may be outdated. */
    changed(): void;
    /** Keeps bytes for a successor in case this engine traps, replacing earlier bytes. */
    remember(bytes: Uint8Array): void;
    /** Wraps a callback for the browser, so that its failures reach the supervisor. */
    handler(run: (value: unknown) => void): (value: unknown) => void;
}



/**
 * One visitor's engine. Every error that the engine reports has a `code`; an error without one is a trap.
 */
export class Engine {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Returns what the policy asks for beyond the consent that the visitor gave.
     *
     * # Errors
     * `consent/purpose`.
     */
    changes(name: string): Promise<Change[]>;
    /**
     * Records a decision. `by` names who collected it; `text` is the SHA-256 of the text shown, or empty.
     *
     * # Errors
     * `consent/untrusted`, `consent/purpose`, `consent/decision`, `store/refused`, `store/newer`.
     */
    decide(name: string, decided: DecisionKind, by: CollectedBy, language: string, text: Uint8Array | number[]): Promise<void>;
    /**
     * Erases everything.
     *
     * # Errors
     * `store/refused`, `store/newer` if the browser did not erase its storage.
     */
    deleteAll(): Promise<void>;
    /**
     * Erases individual records, given by their keys.
     */
    erase(keys: Float64Array | number[]): Promise<void>;
    /**
     * Explains an item's position in the list for a page.
     *
     * # Errors
     * `track/unknown-item`.
     */
    explain(item: string, page: string | null | undefined, category: string | null | undefined, without: string[]): Promise<Explanation>;
    /**
     * Returns all readable records, to be saved as JSON.
     */
    exportAll(): Promise<Export>;
    /**
     * Returns what each metric would report if its epoch ended now; empty if no reports would be sent.
     */
    forecast(): Promise<Forecast[]>;
    /**
     * Uses this pack, if there is none yet.
     *
     * # Errors
     * An `Error` with a `code` from the area `pack`; the engine then keeps the pack that it has.
     */
    furnish(pack: Uint8Array | number[]): Promise<PackInfo>;
    /**
     * Handles a message from another tab, as it was broadcast; ignores any other value.
     */
    heard(message: unknown): void;
    /**
     * Merges the records of an export with the stored records. The export is passed as JSON text, because browsers
     * turn a value that is nested too deeply into null.
     *
     * # Errors
     * `import/damaged`, `import/version`, `preference/too-many`, `consent/missing`; in each case, nothing has been
     * changed.
     */
    importAll(archive: string): Promise<Imported>;
    /**
     * Records that the visitor saw these items together on the named shelf.
     */
    impression(slot: string, items: string[]): Promise<boolean>;
    /**
     * Returns the categories of the visitor's events, the most frequent first; empty without consent.
     */
    interests(): Promise<Interest[]>;
    /**
     * Returns the number of the item whose id in the catalogue is `id`, or 2³² − 1 if there is none.
     */
    item(id: string): number;
    /**
     * Returns what the engine has learned.
     */
    learned(): Promise<Learned>;
    /**
     * Takes the names of the other tabs' locks, in answer to the port's `list` with the same `round`.
     */
    listed(round: number, names: string[]): void;
    /**
     * Assigns the arm, prepares the reports that are due, and lists the reports that may be sent.
     *
     * # Errors
     * `store/refused` if the browser provides no random bytes.
     */
    measure(): Promise<DueReport[]>;
    /**
     * Creates an engine without a pack ([`Self::furnish`]) from a policy object. `gpc` is true if the browser sends the Global
     * Privacy Control signal. `remembered` contains the bytes that an engine passed to the port's `remember` before it
     * trapped, or is empty.
     *
     * # Errors
     * An `Error` with a `code` from the area `policy`.
     */
    constructor(policy: unknown, gpc: boolean, remembered: Uint8Array | number[], port: Port);
    /**
     * Reads the store and returns what the page needs at the start.
     */
    open(): Promise<Opened>;
    /**
     * Sets a preference for a label such as "category:Mugs".
     *
     * # Errors
     * `consent/missing`, `preference/unknown-label`, `preference/too-many`.
     */
    prefer(what: PreferenceKind | "clear", label: string): Promise<void>;
    /**
     * Returns the current preferences, oldest first.
     */
    preferences(): Promise<HeldPreference[]>;
    /**
     * Returns what [`Self::import`] would add, and changes nothing.
     *
     * # Errors
     * Those of [`Self::import`].
     */
    preview(archive: string): Promise<Imported>;
    /**
     * Returns the numbers of the best items. `context` is the number of the page's item and `category` is the number
     * of the page's category; 2³² − 1 means none. The items in `exclude` are left out.
     */
    rankNumbers(limit: number, context: number, category: number, exclude: Uint32Array | number[]): Uint32Array;
    /**
     * Returns the best items and their reasons for a page about an item or a category.
     */
    rank(limit: number, item: string | null | undefined, category: string | null | undefined, exclude: string[], without: string[]): Promise<Ranking>;
    /**
     * Returns all records: first the decisions, then all others, both in the order in which they were stored.
     */
    records(): Promise<StoredRecord[]>;
    /**
     * Reloads the store, because another tab has changed it.
     */
    reload(): Promise<void>;
    /**
     * Forgets what the engine has learned; events and preferences stay.
     */
    reset(): Promise<void>;
    /**
     * Restricts exactly these purposes on behalf of other consent managers.
     *
     * # Errors
     * `consent/purpose` if a name is unknown; the other purposes are still restricted.
     */
    restrict(purposes: string[]): Promise<void>;
    /**
     * Records that a report is being sent and returns its bytes; empty if it may not be sent.
     */
    send(tag: number, epoch: number): Promise<Uint8Array<ArrayBuffer>>;
    /**
     * Records the outcome of sending a report.
     */
    sent(tag: number, epoch: number, status: DeliveryStatus): Promise<void>;
    /**
     * Changes a setting.
     *
     * # Errors
     * `consent/missing`; `preference/unknown-label` if there is no such setting.
     */
    set(setting: SettingName, on: boolean): Promise<void>;
    /**
     * Returns the current state if it differs from the last one returned.
     */
    state(): State | undefined;
    /**
     * Returns the engine's status.
     */
    status(): Promise<Status>;
    /**
     * Records an event: the visitor viewed or clicked an item, added it to the cart or bought it. Returns false if the
     * event was dropped because consent is missing or the item must not be recorded.
     *
     * # Errors
     * `track/unknown-kind`, `track/unknown-item`.
     */
    track(kind: EventKind, item: string): Promise<boolean>;
}
