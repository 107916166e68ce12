/** What a visitor may download at most, gzip, in bytes. */
export const BUDGETS = { loader: 15_700, centre: 20_000, engine: 121_000, shopPack: 500_000, pack: 2_000_000 };
