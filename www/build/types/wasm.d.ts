/**
 * What the Wasm engine offers, and how the bundle gets at it. `build.mjs` resolves "homebody-wasm" to the glue that
 * wasm-bindgen generates, wrapped so that every call of `freshGlue` makes an independent copy: after a trap the old
 * instance is dropped and a new one started, which the generated glue alone does not allow.
 */
declare module "homebody-wasm" {
  export interface WasmReason {
    code: string;
    params: { item: string | null; title: string | null };
    contribution: number;
    share: number;
  }
  export interface WasmItem {
    id: string;
    title: string;
    category: string;
    /** Its maker; empty where the catalogue names none. */
    provider: string;
    price?: number | null;
  }
  export interface WasmStatus {
    events: number;
    decisions: number;
    quarantined: number;
    pack: Record<string, unknown>;
  }
  /** What is to be done to the store, in the forms that src/browser/effects.rs documents. */
  export type Effect = [code: number, ...rest: unknown[]];
  /** The Wasm engine. Every error it means to throw carries a `code` such as "pack/checksum"; any other is a trap. */
  export class WasmEngine {
    constructor(pack: Uint8Array, policy: unknown, signal: boolean);
    load(ledger: Uint8Array[], keys: Float64Array, records: Uint8Array[]): Effect[];
    item(id: string): number;
    /** Of the items that may be shown; 2³² − 1 where none has it. */
    category(name: string): number;
    track(kind: number, item: number): Effect[];
    shown(slot: string, items: Uint32Array): Effect[];
    measure(): Effect[];
    /** Tag, epoch, tag, epoch, … */
    outgoing(): Uint32Array;
    pass(tag: number, epoch: number, passage: number): Effect[];
    /** The places of the answers in the signals' lists. */
    forecast(): Uint32Array;
    choose(what: number, facet: number, value: string): Effect[];
    switch(which: number, on: boolean): Effect[];
    erase(keys: Float64Array): Effect[];
    merge(held: Uint8Array[], brought: Uint8Array[]): Effect[];
    /** One more purpose that is denied; none at all with an empty name. */
    limit(denied: string): Effect[];
    choices(): string;
    learned(): Uint32Array;
    reset(): Effect[];
    rank(limit: number, context: number, category: number, exclude: Uint32Array): Uint32Array;
    /** As if nothing had ever been done with these items, until it is called with none. */
    suppose(without: Uint32Array): void;
    describe(item: number): WasmItem;
    why(item: number, context: number, category: number): { score: number; reasons: WasmReason[] };
    decide(purpose: string, verdict: string, trusted: boolean, language: string, text: Uint8Array): Effect[];
    consent(purpose: string): "unset" | "given" | "refused" | "withdrawn" | "outgrown";
    delete_all(): Effect[];
    /** The sum of 1 for Global Privacy Control, 2 for paused, 4 for unprofiled, 8 for held out. */
    switches(): number;
    status(): WasmStatus;
  }
  export interface Glue {
    initSync(options: { module: WebAssembly.Module }): unknown;
    Engine: typeof WasmEngine;
  }
  export function freshGlue(): Glue;
}

/** The integrity of either module ("sha384-…"), written into the bundle by build.mjs. */
declare const WASM_INTEGRITY: Record<"homebody.wasm" | "homebody-baseline.wasm", string>;
/** Names this build of worker.js, engine.js and both modules; put in by the build. */
declare const ENGINE_VERSION: string;
/** The languages that have a file in strings/; put in by the build. */
declare const LANGUAGES: string;

/** Only classic workers have it; seal.js tries whether it is refused. */
declare function importScripts(...urls: string[]): void;
