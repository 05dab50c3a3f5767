import type { PairEdges } from "./pair-edges.ts";

/** Edges of two plots with very many corners, in strips of so many edges in the mean. */
const EDGES_PER_STRIP = 4;

/**
 * Calls `visit` for every edge of the first and edge of the second whose boxes come within `margin` metres of each other,
 * each once. Near-linear where edges are short; a strip holds all edges that reach into it.
 */
export function eachNearEdges(
  first: PairEdges,
  second: PairEdges,
  margin: number,
  visit: (i: number, j: number) => void,
): void {
  let south = Infinity;
  let north = -Infinity;
  for (let k = 0; k < first.count; k++) {
    south = Math.min(south, first.line[4 * k + 1]!, first.line[4 * k + 3]!);
    north = Math.max(north, first.line[4 * k + 1]!, first.line[4 * k + 3]!);
  }
  south -= margin;
  north += margin;
  const strips = Math.max(1, Math.ceil(first.count / EDGES_PER_STRIP));
  const perMetre = strips / (north - south || 1);
  const stripOf = (y: number) =>
    Math.min(strips - 1, Math.max(0, Math.floor((y - south) * perMetre)));
  const start = new Uint32Array(strips + 1);
  const low = new Uint32Array(first.count);
  const high = new Uint32Array(first.count);
  for (let k = 0; k < first.count; k++) {
    const ay = first.line[4 * k + 1]!;
    const by = first.line[4 * k + 3]!;
    low[k] = stripOf(Math.min(ay, by) - margin);
    high[k] = stripOf(Math.max(ay, by) + margin);
    for (let strip = low[k]!; strip <= high[k]!; strip++) start[strip + 1]!++;
  }
  for (let strip = 0; strip < strips; strip++) start[strip + 1]! += start[strip]!;
  const item = new Uint32Array(start[strips]!);
  const next = start.slice(0, strips);
  for (let k = 0; k < first.count; k++) {
    for (let strip = low[k]!; strip <= high[k]!; strip++) item[next[strip]!++] = k;
  }
  for (let j = 0; j < second.count; j++) {
    const [cx, cy, dx, dy] = second.line.subarray(4 * j, 4 * j + 4) as unknown as number[];
    const west = Math.min(cx!, dx!) - margin;
    const east = Math.max(cx!, dx!) + margin;
    const from = Math.min(cy!, dy!);
    const to = Math.max(cy!, dy!);
    const firstStrip = stripOf(from);
    const lastStrip = stripOf(to);
    for (let strip = firstStrip; strip <= lastStrip; strip++) {
      for (let k = start[strip]!; k < start[strip + 1]!; k++) {
        const i = item[k]!;
        if (strip !== Math.max(low[i]!, firstStrip)) continue;
        const at = 4 * i;
        const ax = first.line[at]!;
        const bx = first.line[at + 2]!;
        if ((ax < west && bx < west) || (ax > east && bx > east)) continue;
        const ay = first.line[at + 1]!;
        const by = first.line[at + 3]!;
        if (Math.max(ay, by) < from - margin || Math.min(ay, by) > to + margin) continue;
        visit(i, j);
      }
    }
  }
}
