import { ringArea } from "../ring-area.ts";
import { edgeWindings } from "../rings/edge-windings.ts";
import { nodeSegments } from "../rings/node-segments.ts";
import type { FeatureEdges } from "./feature-edges.ts";
import { TOUCH_METRES } from "./find-contact.ts";

/**
 * Whether every face of a polygon whose rings touch is covered once or not at all, shells turned one way and holes the other.
 * Then it has one reading, however it touches itself. Loops narrower than a touch are let pass.
 */
export function coversOnce({ line, ringStart, isShell }: FeatureEdges): boolean {
  const segments = line.slice(0, 4 * ringStart[ringStart.length - 1]!);
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    const flat = new Float64Array(2 * (to - from));
    for (let k = from; k < to; k++) flat.set(line.subarray(4 * k, 4 * k + 2), 2 * (k - from));
    if (ringArea(flat, 0, to - from) > 0 === (isShell[ring] === 1)) continue;
    for (let k = from; k < to; k++) {
      segments.set(line.subarray(4 * k + 2, 4 * k + 4), 4 * k);
      segments.set(line.subarray(4 * k, 4 * k + 2), 4 * k + 2);
    }
  }
  const windings = edgeWindings(nodeSegments(segments, TOUCH_METRES, true));
  return windings.every(
    ({ left, right }) => Math.min(left, right) >= 0 && Math.max(left, right) <= 1,
  );
}
