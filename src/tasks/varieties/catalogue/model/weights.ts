import type { Weights } from "../../analysis/choose/criteria.ts";

/** Whole numbers from 0 to this: a person says "twice as much", not "37 per cent". */
export const MAX_WEIGHT = 5;

export const DEFAULT_WEIGHTS: Weights = { rust: 3, cup: 3, yield: 3, nematodes: 3 };
