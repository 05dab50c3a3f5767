import type { RingGroup } from "../plane/rings/group-rings.ts";

/** A point well inside a polygon: the middle of the widest stretch on the level halfway through its tallest step. */
export function innerPoint(rings: RingGroup): readonly [number, number] {
  const levels = rings.flatMap((ring) => ring.filter((_, k) => k % 2 === 1)).sort((p, q) => p - q);
  let [low, high] = [levels[0]!, levels[0]!];
  for (let k = 1; k < levels.length; k++) {
    if (levels[k]! - levels[k - 1]! > high - low) [low, high] = [levels[k - 1]!, levels[k]!];
  }
  const y = (low + high) / 2;
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let k = 0; k < ring.length; k += 2) {
      const next = (k + 2) % ring.length;
      const [ax, ay, bx, by] = [ring[k]!, ring[k + 1]!, ring[next]!, ring[next + 1]!];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((p, q) => p - q);
  let [west, east] = [crossings[0] ?? rings[0]![0]!, crossings[0] ?? rings[0]![0]!];
  for (let k = 0; k + 1 < crossings.length; k += 2) {
    if (crossings[k + 1]! - crossings[k]! > east - west)
      [west, east] = [crossings[k]!, crossings[k + 1]!];
  }
  return [(west + east) / 2, y];
}
