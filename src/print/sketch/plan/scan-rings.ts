import type { PaperPoint, PaperRing } from "./paper-ring.ts";

/** Where a level line meets the inside of rings (even-odd): pairs of x, ascending. */
const crossings = (rings: readonly PaperRing[], y: number): readonly number[] => {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j]!;
      const [bx, by] = ring[i]!;
      if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.sort((a, b) => a - b);
};

const extent = (rings: readonly PaperRing[]): readonly [low: number, high: number] => {
  let [low, high] = [Infinity, -Infinity];
  for (const ring of rings)
    for (const [, y] of ring) [low, high] = [Math.min(low, y), Math.max(high, y)];
  return [low, high];
};

const turned = (ring: PaperRing, cos: number, sin: number): PaperRing =>
  ring.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin]);

/**
 * Lines of a hatch inside rings, drawn one by one: a pattern comes out of some printers as a picture. They rise to the
 * right by `degrees` and lie `gap` millimetres apart, on one raster for the whole sheet.
 */
export const hatchLines = (
  rings: readonly PaperRing[],
  gap: number,
  degrees = 45,
): readonly (readonly [PaperPoint, PaperPoint])[] => {
  const angle = (-degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const level = rings.map((ring) => turned(ring, cos, sin));
  const [low, high] = extent(level);
  const lines: [PaperPoint, PaperPoint][] = [];
  const back = (x: number, y: number): PaperPoint => [x * cos - y * sin, x * sin + y * cos];
  for (let k = Math.ceil(low / gap); k * gap < high; k++) {
    const y = k * gap;
    const xs = crossings(level, y);
    for (let i = 0; i + 1 < xs.length; i += 2) lines.push([back(xs[i]!, y), back(xs[i + 1]!, y)]);
  }
  return lines;
};

/** Dots of a staggered raster inside rings. */
export const dotsIn = (rings: readonly PaperRing[], gap: number): readonly PaperPoint[] => {
  const [low, high] = extent(rings);
  const dots: PaperPoint[] = [];
  for (let row = Math.ceil(low / gap); row * gap < high; row++) {
    const xs = crossings(rings, row * gap);
    const shift = row % 2 === 0 ? 0 : gap / 2;
    for (let i = 0; i + 1 < xs.length; i += 2)
      for (let x = Math.ceil((xs[i]! - shift) / gap) * gap + shift; x < xs[i + 1]!; x += gap)
        dots.push([x, row * gap]);
  }
  return dots;
};

/** A point well inside rings: the middle of the longest of some level lines. null where they hold nothing. */
export const pointInside = (rings: readonly PaperRing[]): PaperPoint | null => {
  const [low, high] = extent(rings);
  let best: PaperPoint | null = null;
  let longest = 0;
  for (let k = 1; k < 16; k++) {
    const y = low + ((high - low) * k) / 16;
    const xs = crossings(rings, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const length = xs[i + 1]! - xs[i]!;
      // Where two are as long, the one nearer to the middle of the height.
      const weight = length * (1 - Math.abs(k - 8) / 40);
      if (weight <= longest) continue;
      longest = weight;
      best = [(xs[i]! + xs[i + 1]!) / 2, y];
    }
  }
  return best;
};

export const isInside = (rings: readonly PaperRing[], [x, y]: PaperPoint): boolean =>
  crossings(rings, y).filter((at) => at < x).length % 2 === 1;
