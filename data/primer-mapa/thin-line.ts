import type { Pair } from "../plane-17s.ts";

/** Distance of a point from a chord, in the unit of the points. */
const offChord = ([x, y]: Pair, [x0, y0]: Pair, [x1, y1]: Pair): number => {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? Math.hypot(x - x0, y - y0)
    : Math.abs(dx * (y0 - y) - dy * (x0 - x)) / length;
};

/** The line without what lies nearer than `least` to it (Douglas and Peucker); both ends stay. For a picture only. */
export const thinLine = (line: readonly Pair[], least: number): readonly Pair[] => {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let [farthest, distance] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const off = offChord(line[i] as Pair, first, last);
    if (off > distance) [farthest, distance] = [i, off];
  }
  if (distance <= least) return [first, last];
  const before = thinLine(line.slice(0, farthest + 1), least);
  return [...before.slice(0, -1), ...thinLine(line.slice(farthest), least)];
};
