import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Plots that make a hamlet of which one can be far. */
const FEWEST = 5;
/** Nearer than this, a plot is a walk away from its hamlet, m. */
const LEAST_M = 6_000;
/** Times the distance within which three quarters of the hamlet's plots lie. */
const TIMES = 5;

/** Middle of a group: the median east and the median north, which a few strays do not move. */
export function medianPlace(
  places: readonly (readonly [number, number])[],
): readonly [number, number] {
  const middle = (axis: 0 | 1): number =>
    places.map((place) => place[axis]).sort((a, b) => a - b)[places.length >> 1]!;
  return [middle(0), middle(1)];
}

/**
 * Members of one hamlet that lie far from where the others do: `places` are their middles in metres. Nothing is said of a
 * hamlet of fewer than five plots, or of one that is scattered.
 */
export function farFromHamlet(
  hamlet: string,
  places: readonly (readonly [number, number])[],
  report: (member: number, found: Finding) => void,
): void {
  if (places.length < FEWEST) return;
  const [x, y] = medianPlace(places);
  const metres = places.map((place) => Math.hypot(place[0] - x, place[1] - y));
  const reach = [...metres].sort((a, b) => a - b)[Math.floor((3 * metres.length) / 4)]!;
  const most = Math.max(LEAST_M, TIMES * reach);
  const near = metres.filter((distance) => distance <= most).length;
  for (const [member, distance] of metres.entries()) {
    if (!(distance > most)) continue;
    const params = { hamlet, km: distance / 1000, plots: near };
    report(member, finding("warning", "place-far-from-hamlet", params));
  }
}
