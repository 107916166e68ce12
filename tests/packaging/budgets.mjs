/** What a visitor may download at most, gzip, in bytes. */
export const BUDGETS = { loader: 15_000, centre: 20_000, engine: 110_500, shopPack: 500_000, pack: 2_000_000 };
