/** What a person weighs of a variety, in the order the screen lists it. */
export const CRITERIA = ["rust", "cup", "yield", "nematodes"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Whole numbers from 0 to MAX_WEIGHT. */
export type Weights = Readonly<Record<Criterion, number>>;

export const MAX_WEIGHT = 5;

export const DEFAULT_WEIGHTS: Weights = { rust: 3, cup: 3, yield: 3, nematodes: 3 };
