import type { Place } from "../centros-poblados/places.ts";
import type { Land } from "../parcelas-ejemplo/land.ts";
import { middleOf } from "../parcelas-ejemplo/polygon.ts";
import type { Random } from "../parcelas-ejemplo/random.ts";
import type { SamplePlot } from "../parcelas-ejemplo/register.ts";
import { type Pair, toUtm17s } from "../plane-17s.ts";

import { SECTORS } from "./sectors.ts";

export const POINTS = 180;

/** Hamlets with fewer plots than this have no monitoring point; of the others, this share has none either. */
const LEAST_PLOTS = 5;
const NEVER_VISITED = 0.25;
/** Points of a hamlet, as far as it has a plot for each two; more where trouble or its absence is known. */
const FEWEST = 2;
const KNOWN = 5;
const MOST = 7;

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

const isInSector = (place: Place): boolean =>
  SECTORS.some(
    ({ hamlets, district }) => district === place.district && hamlets.includes(place.name),
  );

const byHamlet = (plots: readonly SamplePlot[]): readonly (readonly SamplePlot[])[] => {
  const hamlets = new Map<string, SamplePlot[]>();
  for (const plot of plots) {
    const list = hamlets.get(plot.place.code) ?? [];
    list.push(plot);
    hamlets.set(plot.place.code, list);
  }
  return [...hamlets.values()].filter((list) => list.length >= LEAST_PLOTS);
};

/** Every seventh point has no code; a few name a plot of the hamlet that they are not in, one a plot nobody knows. */
const codeFor = (plot: SamplePlot, others: readonly SamplePlot[], n: number): string => {
  if (n === 61) return "EJ-9061";
  if (n % 40 === 17) return others.find((other) => other !== plot)!.code;
  return n % 7 === 3 ? "" : plot.code;
};

/** The plots of a hamlet nearest its middle first: where a round on foot begins. */
const nearFirst = (plots: readonly SamplePlot[]): readonly SamplePlot[] => {
  const { lon, lat } = plots[0]!.place;
  const [x, y] = toUtm17s([lon, lat]);
  const away = ({ ring }: SamplePlot): number => {
    const [px, py] = middleOf(ring);
    return Math.hypot(px - x, py - y);
  };
  return [...plots].sort((a, b) => away(a) - away(b));
};

/** Monitoring points on plots of the sample register, one a plot, several a hamlet, numbered in the register's order. */
export const settlePoints = (
  plots: readonly SamplePlot[],
  land: Land,
  random: Random,
): readonly MonitoringPoint[] => {
  const visited = byHamlet(plots).filter(
    (list) => random.next() >= NEVER_VISITED || isInSector(list[0]!.place),
  );
  const lists = visited.map(nearFirst);
  const wanted = lists.map((list) =>
    Math.min(isInSector(list[0]!.place) ? KNOWN : FEWEST, Math.ceil(list.length / 2)),
  );
  let left = POINTS - wanted.reduce((sum, count) => sum + count, 0);
  for (let tries = 0; left > 0 && tries < 100_000; tries++) {
    const i = random.whole(0, lists.length - 1);
    if (wanted[i]! >= Math.min(MOST, Math.ceil(lists[i]!.length / 3))) continue;
    wanted[i]!++;
    left--;
  }
  const chosen = lists.flatMap((list, i) =>
    list.slice(0, wanted[i]).map((plot) => ({ plot, list })),
  );
  return chosen.map(({ plot, list }, n) => {
    const [x, y] = middleOf(plot.ring);
    const at: Pair = [x + random.normal(0, 6), y + random.normal(0, 6)];
    return {
      id: `PM-${String(n + 1).padStart(3, "0")}`,
      plot,
      plotCode: codeFor(plot, list, n),
      at,
      height: Math.round(land.heightAt(at)),
      shade: random.pick(SHADES),
      trees: random.pick(TREES),
    };
  });
};
