import { ringArea } from "../../plane/ring-area.ts";
import { groupRings, type RingGroup } from "../../plane/rings/group-rings.ts";
import { nodeSegments } from "../../plane/rings/node-segments.ts";
import { traceRings } from "../../plane/rings/trace-rings.ts";

/** Pieces joined by less than this hang together in a point only, and are two. */
const TOUCH_METRES = 1e-6;

export interface Piece {
  readonly areaM2: number;
  readonly rings: RingGroup;
}

/** Area of one polygon: its shell less its holes. */
function groupArea(rings: RingGroup): number {
  let area = 0;
  for (const ring of rings) area += ringArea(Float64Array.from(ring), 0, ring.length / 2);
  return area;
}

/** Takes outlines apart where they touch themselves or each other, and gives the pieces, largest first. */
export function separatePieces(outlines: readonly (readonly number[])[]): Piece[] {
  const segments: number[] = [];
  for (const ring of outlines) {
    for (let at = 0; at < ring.length; at += 2) {
      const to = at + 2 < ring.length ? at + 2 : 0;
      segments.push(ring[at]!, ring[at + 1]!, ring[to]!, ring[to + 1]!);
    }
  }
  const graph = nodeSegments(Float64Array.from(segments), TOUCH_METRES, false);
  const rings = traceRings(graph).map((nodes) => nodes.flatMap((n) => [graph.x[n]!, graph.y[n]!]));
  return groupRings(rings)
    .map((group) => ({ areaM2: groupArea(group), rings: group }))
    .sort((p, q) => q.areaM2 - p.areaM2);
}
