import { MOST_ORGANIC_DISTANCE } from "./organic/organic-answer.ts";
import type { CheckSettings } from "./register-check.ts";

/** What a steward starts with. */
export const CHECK_DEFAULTS: CheckSettings = {
  // A plot paced out or drawn by memory errs by a fifth before anybody calls it wrong.
  areaShare: 0.2,
  // Twice the relief's own ± 30 m.
  altitude: 60,
  // A convention to start from: no norm of ours says how far drift reaches.
  organicDistance: 25,
  // Regulation (EU) 2023/1115, article 2 (28).
  pointHa: 4,
};

/** Ends of what may be set, both inclusive: beyond them a rule tells of every plot, or of none. */
export const CHECK_LIMITS: Readonly<
  Record<keyof CheckSettings, { readonly least: number; readonly most: number }>
> = {
  areaShare: { least: 0.01, most: 1 },
  altitude: { least: 1, most: 2000 },
  organicDistance: { least: 0, most: MOST_ORGANIC_DISTANCE },
  pointHa: { least: 0.1, most: 1000 },
};

export const isSettable = (name: keyof CheckSettings, value: number): boolean =>
  value >= CHECK_LIMITS[name].least && value <= CHECK_LIMITS[name].most;
