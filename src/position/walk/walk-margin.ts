import type { WalkedPlot } from "./walked-plot.ts";

/**
 * Half of the interval that holds the true area at least 95 of 100 times, m²: the receiver's margin and all that silent stretches
 * can change. A plain sum, since the second is a bound and no deviation (docs/decisions/0048).
 */
export const walkMarginM2 = ({ errorM2, gapsM2 }: Pick<WalkedPlot, "errorM2" | "gapsM2">): number =>
  errorM2 + gapsM2;
