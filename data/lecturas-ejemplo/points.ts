import type { Land } from "../parcelas-ejemplo/land.ts";
import { isInside, middleOf, type Ring } from "../parcelas-ejemplo/polygon.ts";
import type { Random } from "../parcelas-ejemplo/random.ts";
import type { SamplePlot } from "../parcelas-ejemplo/register.ts";
import type { Pair } from "../plane-17s.ts";

import { MONITORED } from "./monitored-hamlets.ts";

export interface MonitoringPoint {
  readonly id: string;
  readonly plot: SamplePlot;
  /** As the sheet gives it: mostly the plot's, sometimes empty, another's or unknown to the register. */
  readonly plotCode: string;
  readonly at: Pair;
  /** Metres above the sea. */
  readonly height: number;
  readonly shade: string;
  /** Trees looked at each time. */
  readonly trees: number;
}

const SHADES = ["densa", "media", "media", "media", "rala", "rala", ""] as const;
const TREES = [30, 30, 30, 30, 30, 30, 20, 20, 10, 5] as const;

/** Every seventh point has no code; a few name a plot of the hamlet that they are not in, one a plot nobody knows. */
const codeFor = (plot: SamplePlot, others: readonly SamplePlot[], n: number): string => {
  if (n === 61) return "EJ-9061";
  if (n % 40 === 17) return others.find((other) => other !== plot)!.code;
  return n % 7 === 3 ? "" : plot.code;
};

/** Plots with the most others about them first: where a round on foot is short. */
const crowdedFirst = (plots: readonly SamplePlot[]): readonly SamplePlot[] => {
  const middles = new Map(plots.map((plot) => [plot, middleOf(plot.ring)]));
  const total = (plot: SamplePlot): number => {
    const [x, y] = middles.get(plot)!;
    return [...middles.values()].reduce((sum, [px, py]) => sum + Math.hypot(px - x, py - y), 0);
  };
  const totals = new Map(plots.map((plot) => [plot, total(plot)]));
  return [...plots].sort((a, b) => totals.get(a)! - totals.get(b)!);
};

/** Some steps from a plot's middle, within it. */
const placeIn = (ring: Ring, random: Random): Pair => {
  const [x, y] = middleOf(ring);
  for (;;) {
    const at: Pair = [x + random.normal(0, 6), y + random.normal(0, 6)];
    if (isInside(at, ring)) return at;
  }
};

/** Monitoring points on plots of the sample register, one a plot, numbered hamlet by hamlet. */
export const settlePoints = (
  plots: readonly SamplePlot[],
  land: Land,
  random: Random,
): readonly MonitoringPoint[] => {
  const chosen = MONITORED.flatMap(({ district, hamlet, points }) => {
    const own = plots.filter(({ place }) => place.district === district && place.name === hamlet);
    if (own.length < points) throw new Error(`${hamlet} has only ${own.length} plots`);
    return crowdedFirst(own)
      .slice(0, points)
      .map((plot) => ({ plot, own }));
  });
  return chosen.map(({ plot, own }, n) => {
    const at = placeIn(plot.ring, random);
    return {
      id: `PM-${String(n + 1).padStart(3, "0")}`,
      plot,
      plotCode: codeFor(plot, own, n),
      at,
      height: Math.round(land.heightAt(at)),
      shade: random.pick(SHADES),
      trees: random.pick(TREES),
    };
  });
};
