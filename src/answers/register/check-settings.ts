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
