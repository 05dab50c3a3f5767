import type { Land } from "../parcelas-ejemplo/land.ts";
import { isInside, middleOf, type Ring } from "../parcelas-ejemplo/polygon.ts";
import type { Random } from "../parcelas-ejemplo/random.ts";
import type { SamplePlot } from "../parcelas-ejemplo/register.ts";
import type { Pair } from "../plane-17s.ts";
import { ALONE, ZONES, type Zone } from "./zones.ts";

export interface Site {
  /** The plot it stands on, or the nearest. */
  readonly plot: SamplePlot;
  readonly at: Pair;
  /** Outside every plot of the register. */
  readonly between: boolean;
}

/** A place between plots keeps this far from other points, and points of two hamlets lie within the second figure. Metres. */
const BETWEEN = { clear: 600, near: 1500 };
const TRIES = 6000;

export const metresBetween = ([ax, ay]: Pair, [bx, by]: Pair): number =>
  Math.hypot(bx - ax, by - ay);

/** The plots from the nearest on. */
export const nearestFirst = (plots: readonly SamplePlot[], at: Pair): readonly SamplePlot[] => {
  const away = new Map(plots.map((plot) => [plot, metresBetween(middleOf(plot.ring), at)]));
  return [...plots].sort((a, b) => away.get(a)! - away.get(b)!);
};

/** Some steps from a plot's middle, within it. */
const placeIn = (ring: Ring, random: Random): Pair => {
  const [x, y] = middleOf(ring);
  for (;;) {
    const at: Pair = [x + random.normal(0, 6), y + random.normal(0, 6)];
    if (isInside(at, ring)) return at;
  }
};

const shuffled = <T>(items: readonly T[], random: Random): readonly T[] =>
  items
    .map((item) => ({ item, ticket: random.next() }))
    .sort((a, b) => a.ticket - b.ticket)
    .map(({ item }) => item);

/** Plots of a zone in the order drawn, each unless one taken before stands too near. */
const onPlots = (zone: Zone, plots: readonly SamplePlot[], random: Random): Site[] => {
  const within = plots.filter(({ ring }) => metresBetween(middleOf(ring), zone.at) <= zone.reach);
  const sites: Site[] = [];
  for (const plot of shuffled(within, random)) {
    if (sites.length === zone.points) break;
    const at = placeIn(plot.ring, random);
    if (sites.every((site) => metresBetween(site.at, at) >= zone.spacing)) {
      sites.push({ plot, at, between: false });
    }
  }
  if (sites.length < zone.points) throw new Error(`${zone.name}: only ${sites.length} plots fit`);
  return sites;
};

/** Coffee land in the gaps between a zone's points, so that its neighbourhoods hold together. */
const inGaps = (
  zone: Zone,
  taken: readonly Site[],
  plots: readonly SamplePlot[],
  land: Land,
  random: Random,
): readonly Site[] => {
  const added: Site[] = [];
  for (let tries = 0; added.length < zone.between && tries < TRIES; tries++) {
    const at: Pair = [
      zone.at[0] + random.between(-zone.reach, zone.reach),
      zone.at[1] + random.between(-zone.reach, zone.reach),
    ];
    const closest = (sites: readonly Site[], metres: number): readonly Site[] =>
      sites.filter((site) => metresBetween(site.at, at) < metres);
    const around = new Set(closest(taken, BETWEEN.near).map(({ plot }) => plot.place));
    if (closest([...taken, ...added], BETWEEN.clear).length > 0 || around.size < 2) continue;
    if (!land.growsCoffee(at)) continue;
    if (plots.some(({ ring }) => isInside(at, ring))) continue;
    added.push({ plot: nearestFirst(plots, at)[0]!, at, between: true });
  }
  if (added.length < zone.between) throw new Error(`${zone.name}: only ${added.length} gaps`);
  return added;
};

/** Places of the monitoring points, zone by zone and hamlet by hamlet, those alone last. */
export const chooseSites = (
  plots: readonly SamplePlot[],
  land: Land,
  random: Random,
): readonly Site[] => {
  const zones = ZONES.flatMap((zone) => {
    const sites = onPlots(zone, plots, random);
    return [...sites, ...inGaps(zone, sites, plots, land, random)].sort((a, b) =>
      a.plot.place.code.localeCompare(b.plot.place.code, "en"),
    );
  });
  const alone = ALONE.map(({ district, hamlet }): Site => {
    const own = plots.filter(({ place }) => place.district === district && place.name === hamlet);
    const plot = random.pick(own);
    return { plot, at: placeIn(plot.ring, random), between: false };
  });
  return [...zones, ...alone];
};
