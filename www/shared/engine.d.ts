// Written from src/browser/engine.rs by wasm-bindgen; do not edit.
import type {
    Change, ConsentState, DecisionKind, DeliveryStatus, DueReport, EventKind, Explanation, Export, Forecast,
    HeldPreference, Imported, Interest, Learned, Opened, PreferenceKind, Ranking, SettingName, State, Status,
    StoredRecord,
} from "./answers.js";

/** What the engine has of the browser, and where it says what no request asked for. */
export interface Port {
    /** The browser's databases; undefined where it has none, or lets nobody have one. */
    readonly databases: IDBFactory | undefined;
    /** Locks over tabs exist, so that one tab at a time can send. */
    readonly exclusive: boolean;
    /** The site's origin, for exports. */
    readonly origin: string;
    /** More is stored than before: other tabs are to read it. */
    stored(): void;
    /** Bytes for a successor, should this engine trap; unread, and in place of earlier ones. */
    remember(bytes: Uint8Array): void;
    /** A function for the browser to call back, as the supervisor wants it called. */
    handler(run: (value: unknown) => void): (value: unknown) => void;
}



/**
 * One visitor's engine. Every error that it means to throw has a `code`; any other is a trap.
 */
export class Engine {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * How the policy asks for more than the visitor once agreed to.
     *
     * # Errors
     * `consent/purpose`.
     */
    changes(name: string): Promise<Change[]>;
    /**
     * Records a decision. `trusted`: a person's own action is behind it; `text`: the SHA-256 of what was shown, or empty.
     *
     * # Errors
     * `consent/untrusted`, `consent/purpose`, `consent/verdict`, `store/refused`, `store/newer`.
     */
    decide(name: string, verdict: DecisionKind, trusted: boolean, language: string, text: Uint8Array | number[]): Promise<void>;
    /**
     * Erases everything.
     *
     * # Errors
     * `store/refused`, `store/newer` where the browser did not let it be erased from its storage.
     */
    deleteAll(): Promise<void>;
    /**
     * Erases single records by their keys.
     */
    erase(keys: Float64Array | number[]): Promise<void>;
    /**
     * Why an item stands where it stands, as it was ranked.
     *
     * # Errors
     * `track/unknown-item`.
     */
    explain(item: string, page: string | null | undefined, category: string | null | undefined, without: string[]): Promise<Explanation>;
    /**
     * Everything but what cannot be read, to be kept as JSON.
     */
    exportAll(): Promise<Export>;
    /**
     * What each metric would report if its epoch ended now; nothing while nothing would be sent.
     */
    forecast(): Promise<Forecast[]>;
    /**
     * Merges the records of an export with what is kept here.
     *
     * # Errors
     * `import/damaged`, `import/version`, `choice/too-many`, `consent/missing`; nothing has changed then.
     */
    importAll(archive: unknown): Promise<Imported>;
    /**
     * The categories among what the visitor did, strongest first; nothing without consent.
     */
    interests(): Promise<Interest[]>;
    /**
     * The number of the item that the catalogue calls `id`, or 2³² − 1.
     */
    item(id: string): number;
    /**
     * What was learned.
     */
    learned(): Promise<Learned>;
    /**
     * Assigns the arm, makes the reports that are due, and lists those that may be sent.
     *
     * # Errors
     * `store/refused` where the browser gives no random bytes.
     */
    measure(): Promise<DueReport[]>;
    /**
     * An engine for a pack's bytes and a policy object. `signal`: the browser sends Global Privacy Control. `remembered`:
     * what a predecessor that trapped left behind, or nothing.
     *
     * # Errors
     * An `Error` with a `code` of the areas `pack` and `policy`.
     */
    constructor(pack: Uint8Array | number[], policy: unknown, signal: boolean, remembered: Uint8Array | number[], port: Port);
    /**
     * Reads what an earlier visit stored, and says what the page needs to know from the start.
     */
    open(): Promise<Opened>;
    /**
     * Takes a preference for what a label such as "category:Mugs" names.
     *
     * # Errors
     * `consent/missing`, `choice/unknown-label`, `choice/too-many`.
     */
    prefer(what: PreferenceKind | "clear", label: string): Promise<void>;
    /**
     * The preferences that hold, oldest first.
     */
    preferences(): Promise<HeldPreference[]>;
    /**
     * The best items by their numbers. `context` is an item's number, `category` a category's, either or both 2³² − 1; the
     * items of `exclude` are left out.
     */
    rankNumbers(limit: number, context: number, category: number, exclude: Uint32Array | number[]): Uint32Array;
    /**
     * The best items with their reasons, for a page about an item or a category.
     */
    rank(limit: number, item: string | null | undefined, category: string | null | undefined, exclude: string[], without: string[]): Promise<Ranking>;
    /**
     * Every record there is, decisions first, each kind in the order in which it was stored.
     */
    records(): Promise<StoredRecord[]>;
    /**
     * Reads what is stored anew, because another tab has changed it.
     */
    reload(): Promise<void>;
    /**
     * Forgets what was learned; events and preferences stay.
     */
    reset(): Promise<void>;
    /**
     * Other consent managers deny these purposes, and no others.
     *
     * # Errors
     * `consent/purpose` where one is no purpose; the others are denied.
     */
    restrict(denied: string[]): Promise<void>;
    /**
     * The bytes of a report, once it is stored that it is sent; empty where it may not be.
     */
    send(tag: number, epoch: number): Promise<Uint8Array<ArrayBuffer>>;
    /**
     * Notes what became of a report that was sent.
     */
    sent(tag: number, epoch: number, status: DeliveryStatus): Promise<void>;
    /**
     * Changes a setting.
     *
     * # Errors
     * `consent/missing`; `choice/unknown-label` for no such setting.
     */
    set(setting: SettingName, on: boolean): Promise<void>;
    /**
     * Records that the visitor saw these items together on the shelf of that name.
     */
    show(slot: string, items: string[]): Promise<boolean>;
    /**
     * Where everything stands, if that differs from what was said last.
     */
    state(): State | undefined;
    /**
     * What the engine says of itself.
     */
    status(): Promise<Status>;
    /**
     * Records that the visitor did something with an item; false: dropped, because consent or the item does not allow it.
     *
     * # Errors
     * `track/unknown-kind`, `track/unknown-item`.
     */
    track(kind: EventKind, item: string): Promise<boolean>;
}
