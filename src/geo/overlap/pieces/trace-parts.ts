import type { PreparedArea } from "../../area/prepared-area.ts";
import type { FlatGeometry } from "../../flat/flat-geometry.ts";
import type { Crossings } from "../crossings.ts";
import { type CrossingOrder, orderCrossings } from "./crossing-order.ts";
import { type WalkedRing, walk, wholeRing } from "./ring-walk.ts";

export interface Outlines {
  /** Rings of plot ∩ area and of plot − area as flat lists, counted from the plot's first vertex. */
  readonly inside: number[][];
  readonly outside: number[][];
}

function limitRing(area: PreparedArea, ring: number): WalkedRing {
  const { line, ringStart } = area.edges;
  return { xy: line, stride: 4, from: ringStart[ring]!, to: ringStart[ring + 1]! };
}

function orderOnLimit(area: PreparedArea, work: Crossings): CrossingOrder {
  const { line, ringOf, ringStart } = area.edges;
  const windingOf = new Map<number, number>();
  for (let k = 0; k < work.candidates; k++) windingOf.set(work.candidate[k]!, work.winding[k]!);
  const along = (k: number) => {
    const at = 4 * work.limitEdge[k]!;
    const ux = line[at + 2]! - line[at]!;
    const uy = line[at + 3]! - line[at + 1]!;
    const wx = work.x[k]! + work.ox - line[at]!;
    const wy = work.y[k]! + work.oy - line[at + 1]!;
    return (wx * ux + wy * uy) / (ux * ux + uy * uy);
  };
  return orderCrossings(
    work.count,
    ringStart.length - 1,
    (k) => ringOf[work.limitEdge[k]!]!,
    (k) => work.limitEdge[k]!,
    along,
    (k) => work.sign[k]! * work.turn[work.ring[k]!]! < 0,
    (edge) => (windingOf.get(edge) ?? 0) > 0,
  );
}

/** Rings of the limit that lie wholly in the plot, untouched by crossings. */
function swallowedRings(area: PreparedArea, work: Crossings, onLimit: CrossingOrder): Set<number> {
  const rings = new Set<number>();
  for (let k = 0; k < work.candidates; k++) {
    if (work.winding[k]! <= 0) continue;
    const ring = area.edges.ringOf[work.candidate[k]!]!;
    if (onLimit.start[ring] === onLimit.start[ring + 1]) rings.add(ring);
  }
  return rings;
}

/**
 * Walks the outlines of plot ∩ area and of plot − area: along the plot while in (out of) the area, at each crossing over to
 * the limit, forwards for what is inside and backwards for what is outside. Rings may still touch themselves and each other.
 */
export function traceParts(
  plots: FlatGeometry,
  feature: number,
  area: PreparedArea,
  work: Crossings,
): Outlines {
  const { coords, ringStart, partStart, featureStart } = plots;
  const firstRing = partStart[featureStart[feature]!]!;
  const rings = partStart[featureStart[feature + 1]!]! - firstRing;
  const { ox, oy, first } = work;
  const plotRing = (ring: number): WalkedRing => ({
    xy: coords,
    stride: 2,
    from: ringStart[firstRing + ring]!,
    to: ringStart[firstRing + ring + 1]!,
  });
  const onPlot = orderCrossings(
    work.count,
    rings,
    (k) => work.ring[k]!,
    (k) => work.plotEdge[k]!,
    (k) => work.along[k]!,
    (k) => work.sign[k]! > 0,
    (edge) => work.inside[edge] === 1,
  );
  const onLimit = orderOnLimit(area, work);
  const swallowed = swallowedRings(area, work, onLimit);

  const trace = (inside: boolean): number[][] => {
    const found: number[][] = [];
    const done = new Uint8Array(work.count);
    const begins = (k: number) => work.sign[k]! * work.turn[work.ring[k]!]! > 0 === inside;
    for (let start = 0; start < work.count; start++) {
      if (done[start] === 1 || !begins(start)) continue;
      const out: number[] = [];
      let k = start;
      while (done[k] === 0) {
        done[k] = 1;
        const ring = work.ring[k]!;
        out.push(work.x[k]!, work.y[k]!);
        const forward = work.turn[ring]! > 0;
        const edge = (j: number) => work.plotEdge[j]! + first;
        k = walk(onPlot, ring, k, forward, edge, plotRing(ring), ox, oy, out);
        done[k] = 1;
        out.push(work.x[k]!, work.y[k]!);
        const limit = area.edges.ringOf[work.limitEdge[k]!]!;
        const own = (j: number) => work.limitEdge[j]!;
        k = walk(onLimit, limit, k, inside, own, limitRing(area, limit), ox, oy, out);
      }
      found.push(out);
    }
    for (let ring = 0; ring < rings; ring++) {
      const whole = plotRing(ring);
      if (onPlot.start[ring] !== onPlot.start[ring + 1] || whole.to === whole.from) continue;
      if ((work.inside[whole.from - first] === 1) !== inside) continue;
      found.push(wholeRing(whole, work.turn[ring]! > 0, ox, oy));
    }
    for (const ring of swallowed) found.push(wholeRing(limitRing(area, ring), inside, ox, oy));
    return found;
  };
  return { inside: trace(true), outside: trace(false) };
}
