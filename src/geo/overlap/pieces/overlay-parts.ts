import type { PreparedArea } from "../../area/prepared-area.ts";
import type { FlatGeometry } from "../../flat/flat-geometry.ts";
import { edgeWindings } from "../../plane/rings/edge-windings.ts";
import { nodeSegments } from "../../plane/rings/node-segments.ts";
import { traceRings } from "../../plane/rings/trace-rings.ts";
import type { Crossings } from "../crossings.ts";
import type { Outlines } from "./trace-parts.ts";

const TOUCH_METRES = 1e-6;
/** An edge of the limit counts as so many of the plot's, so that one winding number tells both. */
const OF_LIMIT = 1000;

/**
 * The outlines of plot ∩ area and of plot − area from winding numbers on either side of every stretch of both boundaries,
 * loops under a micrometre closed. Slower than `traceParts` by far, and right where a plot crosses itself by a nanometre
 * just where the limit has a corner, so that the walk goes astray.
 */
export function overlayParts(
  plots: FlatGeometry,
  feature: number,
  area: PreparedArea,
  work: Crossings,
): Outlines {
  const { coords, ringStart, partStart, featureStart } = plots;
  const { ox, oy } = work;
  const segments: number[] = [];
  const firstRing = partStart[featureStart[feature]!]!;
  for (let ring = firstRing; ring < partStart[featureStart[feature + 1]!]!; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    for (let v = from; v < to; v++) {
      const next = v + 1 < to ? v + 1 : from;
      const [a, b] = work.turn[ring - firstRing]! > 0 ? [v, next] : [next, v];
      segments.push(coords[2 * a]! - ox, coords[2 * a + 1]! - oy);
      segments.push(coords[2 * b]! - ox, coords[2 * b + 1]! - oy);
    }
  }
  const own = segments.length / 4;
  const { line } = area.edges;
  for (let at = 0; at < line.length; at += 2) segments.push(line[at]! - ox, line[at + 1]! - oy);
  const graph = nodeSegments(Float64Array.from(segments), TOUCH_METRES, true);
  const stretches = edgeWindings(graph, (edge) => (graph.source[edge]! < own ? 1 : OF_LIMIT));
  const outline = (inside: boolean): number[][] => {
    const covers = (winding: number): boolean => {
      const limit = Math.round(winding / OF_LIMIT);
      return winding - OF_LIMIT * limit >= 1 && limit >= 1 === inside;
    };
    const from: number[] = [];
    const to: number[] = [];
    for (const { u, v, left, right } of stretches) {
      if (covers(left) === covers(right)) continue;
      from.push(covers(left) ? u : v);
      to.push(covers(left) ? v : u);
    }
    return traceRings({ ...graph, from, to }).map((nodes) =>
      nodes.flatMap((n) => [graph.x[n]!, graph.y[n]!]),
    );
  };
  return { inside: outline(true), outside: outline(false) };
}
