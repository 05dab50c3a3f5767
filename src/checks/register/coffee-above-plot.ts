import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Two figures rounded to 0.01 ha may cross by as much, ha. */
const ROUNDING_HA = 0.01;

/**
 * More coffee than plot. Held against the declared area where there is one; else against the polygon's, with `tolerance`
 * (a share) for what both are wrong by. NaN: not known.
 */
export function coffeeAbovePlot(
  coffeeHa: number,
  declaredHa: number,
  computedM2: number,
  tolerance: number,
  column: string,
): Finding | null {
  if (!(coffeeHa > 0)) return null;
  if (declaredHa > 0) {
    if (coffeeHa <= declaredHa + ROUNDING_HA) return null;
    const params = { coffeeHa, plotHa: declaredHa, plot: "declared" } as const;
    return finding("warning", "area-coffee-above-plot", params, column);
  }
  const plotHa = computedM2 / 10_000;
  if (!(plotHa > 0) || coffeeHa * (1 - tolerance) <= plotHa) return null;
  const params = { coffeeHa, plotHa, plot: "computed" } as const;
  return finding("warning", "area-coffee-above-plot", params, column);
}
