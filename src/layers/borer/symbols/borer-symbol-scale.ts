import type { Theme } from "../../../ui/theme/tokens.ts";

/** How much larger than on a desk symbols are drawn: a phone is read at arm's length, a wall from the last row. */
export const borerSymbolScale = (theme: Theme, phone: boolean): number =>
  theme === "projector" ? 1.7 : phone ? 1.3 : 1;
