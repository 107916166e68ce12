/** What a visitor may download at most, gzip, in bytes. */
export const BUDGETS = { loader: 15_900, centre: 20_000, engine: 123_500, shopPack: 500_000, pack: 2_000_000 };
