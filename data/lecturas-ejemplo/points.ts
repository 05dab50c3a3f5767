import type { Land } from "../parcelas-ejemplo/land.ts";
import { middleOf } from "../parcelas-ejemplo/polygon.ts";
import type { Random } from "../parcelas-ejemplo/random.ts";
import type { SamplePlot } from "../parcelas-ejemplo/register.ts";
import type { Pair } from "../plane-17s.ts";
import { chooseSites, nearestFirst, type Site } from "./choose-sites.ts";
import { sectorNames } from "./sector-names.ts";

export interface MonitoringPoint {
  readonly id: string;
  /** The plot it stands on; the nearest where it stands between plots of the register. */
  readonly plot: SamplePlot;
  readonly between: boolean;
  /** What the sheet calls its hamlet. */
  readonly hamlet: string;
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

/** Of the points on plots every fifteenth has no code, a few name the plot next to theirs, one a plot nobody knows. */
const codeFor = (site: Site, plots: readonly SamplePlot[], nth: number): string => {
  const { plot, between } = site;
  if (between || nth % 15 === 3) return "";
  if (nth === 60) return "EJ-9061";
  return nth % 32 === 17 ? nearestFirst(plots, middleOf(plot.ring))[1]!.code : plot.code;
};

/** Monitoring points, mostly on plots of the sample register, one a plot, numbered zone by zone. */
export const settlePoints = (
  plots: readonly SamplePlot[],
  land: Land,
  random: Random,
): readonly MonitoringPoint[] => {
  let onPlots = 0;
  const sites = chooseSites(plots, land, random);
  const names = sectorNames(sites);
  return sites.map((site, n) => ({
    id: `PM-${String(n + 1).padStart(3, "0")}`,
    plot: site.plot,
    between: site.between,
    hamlet: names[n]!,
    plotCode: codeFor(site, plots, site.between ? 0 : onPlots++),
    at: site.at,
    height: Math.round(land.heightAt(site.at)),
    shade: random.pick(SHADES),
    trees: random.pick(TREES),
  }));
};
