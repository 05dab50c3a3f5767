import { segmentDistance2, segmentFoot } from "../segment-distance.ts";
import { properCrossing } from "./proper-crossing.ts";
import { snapPoints } from "./snap-points.ts";
import type { DirectedGraph } from "./trace-rings.ts";

/**
 * Turns directed segments (x0, y0, x1, y1 each) into a graph whose edges meet only in nodes: points nearer than `tolerance`
 * become one node, an end on another segment splits it, and with `crossings` so does each proper crossing.
 */
export function nodeSegments(
  segments: Float64Array,
  tolerance: number,
  crossings: boolean,
): Required<DirectedGraph> {
  const count = segments.length / 4;
  const splits: number[][] = Array.from({ length: count }, () => []);
  const extra: number[] = [];
  const split = (segment: number, x: number, y: number, point: number) => {
    const at = 4 * segment;
    const t = segmentFoot(
      x,
      y,
      segments[at]!,
      segments[at + 1]!,
      segments[at + 2]!,
      segments[at + 3]!,
    );
    if (t > 0 && t < 1) splits[segment]!.push(t, point);
  };
  eachNearPair(segments, tolerance, (p, q) => {
    for (const [own, other] of [
      [p, q],
      [q, p],
    ] as const) {
      const at = 4 * own;
      for (const end of [0, 2]) {
        const x = segments[4 * other + end]!;
        const y = segments[4 * other + end + 1]!;
        const d2 = segmentDistance2(
          x,
          y,
          segments[at]!,
          segments[at + 1]!,
          segments[at + 2]!,
          segments[at + 3]!,
        );
        if (d2 <= tolerance * tolerance) split(own, x, y, 2 * other + end / 2);
      }
    }
    const meet = crossings ? properCrossing(segments, p, q) : undefined;
    if (meet) {
      const point = 2 * count + extra.length / 2;
      extra.push(meet.x, meet.y);
      split(p, meet.x, meet.y, point);
      split(q, meet.x, meet.y, point);
    }
  });
  const points = new Float64Array(4 * count + extra.length);
  points.set(segments);
  points.set(extra, 4 * count);
  const node = snapPoints(points, tolerance);
  const from: number[] = [];
  const to: number[] = [];
  const source: number[] = [];
  for (let segment = 0; segment < count; segment++) {
    const stops = splits[segment]!;
    const order = Array.from({ length: stops.length / 2 }, (_, k) => k);
    order.sort((j, k) => stops[2 * j]! - stops[2 * k]!);
    let u = node[2 * segment]!;
    for (const v of [...order.map((k) => node[stops[2 * k + 1]!]!), node[2 * segment + 1]!]) {
      if (v === u) continue;
      from.push(u);
      to.push(v);
      source.push(segment);
      u = v;
    }
  }
  const nodes = points.length / 2;
  const x = Float64Array.from({ length: nodes }, (_, k) => points[2 * k]!);
  const y = Float64Array.from({ length: nodes }, (_, k) => points[2 * k + 1]!);
  return { x, y, from, to, source };
}

/** Every pair of segments whose boxes come within the tolerance, by a sweep along x. */
function eachNearPair(
  segments: Float64Array,
  tolerance: number,
  visit: (p: number, q: number) => void,
): void {
  const count = segments.length / 4;
  const left = (s: number) => Math.min(segments[4 * s]!, segments[4 * s + 2]!);
  const right = (s: number) => Math.max(segments[4 * s]!, segments[4 * s + 2]!);
  const low = (s: number) => Math.min(segments[4 * s + 1]!, segments[4 * s + 3]!);
  const high = (s: number) => Math.max(segments[4 * s + 1]!, segments[4 * s + 3]!);
  const order = Array.from({ length: count }, (_, s) => s).sort((p, q) => left(p) - left(q));
  for (let i = 0; i < count; i++) {
    const p = order[i]!;
    const end = right(p) + tolerance;
    for (let j = i + 1; j < count; j++) {
      const q = order[j]!;
      if (left(q) > end) break;
      if (low(q) <= high(p) + tolerance && low(p) <= high(q) + tolerance) visit(p, q);
    }
  }
}
