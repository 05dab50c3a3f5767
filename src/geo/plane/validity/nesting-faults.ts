import { ringContains } from "../rings/ring-contains.ts";
import type { Fault, Place } from "./fault.ts";
import type { FeatureEdges } from "./feature-edges.ts";

interface Outline {
  readonly flat: Float64Array;
  readonly box: readonly [number, number, number, number];
}

function outlineOf({ line, ringStart }: FeatureEdges, ring: number): Outline {
  const from = ringStart[ring]!;
  const flat = new Float64Array(2 * (ringStart[ring + 1]! - from));
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < flat.length / 2; k++) {
    const x = line[4 * (from + k)]!;
    const y = line[4 * (from + k) + 1]!;
    flat[2 * k] = x;
    flat[2 * k + 1] = y;
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { flat, box: [minX, minY, maxX, maxY] };
}

/** Where a ring lies to another that it does not cross: "in", "out", or "on" when all its vertices are on it. */
function lies(inner: Outline, outer: Outline): { side: "in" | "out" | "on"; at: Place } {
  const { flat } = inner;
  const [minX, minY, maxX, maxY] = outer.box;
  for (let at = 0; at < flat.length; at += 2) {
    const x = flat[at]!;
    const y = flat[at + 1]!;
    const inBox = x >= minX && x <= maxX && y >= minY && y <= maxY;
    const where = inBox ? ringContains(outer.flat, x, y) : -1;
    if (where !== 0) return { side: where > 0 ? "in" : "out", at: { x, y } };
  }
  return { side: "on", at: { x: flat[0]!, y: flat[1]! } };
}

const boxesMeet = ({ box: p }: Outline, { box: q }: Outline): boolean =>
  p[0] <= q[2] && q[0] <= p[2] && p[1] <= q[3] && q[1] <= p[3];

/** Rings that lie where they should not, given that no two of them cross. Those that coincide are not judged. */
export function nestingFaults(edges: FeatureEdges): Fault[] {
  const { partOf, isShell } = edges;
  const rings = partOf.length;
  if (rings < 2) return [];
  const outlines = Array.from(partOf, (_, ring) => outlineOf(edges, ring));
  const shellOf: number[] = [];
  for (let ring = 0; ring < rings; ring++) if (isShell[ring] === 1) shellOf[partOf[ring]!] = ring;
  const faults: Fault[] = [];
  for (let ring = 0; ring < rings; ring++) {
    if (isShell[ring] === 1) continue;
    const { side, at } = lies(outlines[ring]!, outlines[shellOf[partOf[ring]!]!]!);
    if (side === "out") faults.push({ kind: "hole-outside-shell", ring, at });
  }
  for (let ring = 0; ring < rings; ring++) {
    for (let other = 0; other < rings; other++) {
      if (other === ring || isShell[other] !== isShell[ring]) continue;
      if ((isShell[ring] === 0) !== (partOf[other] === partOf[ring])) continue;
      if (!boxesMeet(outlines[ring]!, outlines[other]!)) continue;
      const { side, at } = lies(outlines[ring]!, outlines[other]!);
      if (side !== "in") continue;
      if (isShell[ring] === 0) faults.push({ kind: "holes-overlap", ring, other, at });
      else if (!inHole(edges, outlines, ring, other)) {
        faults.push({ kind: "parts-overlap", ring, other, at });
      }
    }
  }
  return faults;
}

/** Whether a shell lies in a hole of another part. */
function inHole(
  { partOf, isShell }: FeatureEdges,
  outlines: readonly Outline[],
  ring: number,
  shell: number,
): boolean {
  return outlines.some(
    (hole, k) =>
      isShell[k] === 0 && partOf[k] === partOf[shell] && lies(outlines[ring]!, hole).side !== "out",
  );
}
