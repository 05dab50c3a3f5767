import { ringArea } from "../ring-area.ts";
import { ringContains } from "./ring-contains.ts";

/** One polygon: its shell first, then its holes; open flat rings. */
export type RingGroup = readonly (readonly number[])[];

interface Shell {
  readonly rings: (readonly number[])[];
  readonly area: number;
}

/** Whether the inner ring lies in the outer one, given that they do not cross. */
function lies(inner: readonly number[], outer: readonly number[]): boolean {
  for (let at = 0; at < inner.length; at += 2) {
    const where = ringContains(outer, inner[at]!, inner[at + 1]!);
    if (where !== 0) return where > 0;
  }
  const x = (inner[0]! + inner[2]!) / 2;
  const y = (inner[1]! + inner[3]!) / 2;
  return ringContains(outer, x, y) >= 0;
}

/**
 * Puts rings that do not cross into polygons: counter-clockwise rings are shells, each clockwise one is a hole
 * of the smallest shell round it. A hole without a shell is left out.
 */
export function groupRings(rings: readonly (readonly number[])[]): RingGroup[] {
  const shells: Shell[] = [];
  const holes: (readonly number[])[] = [];
  for (const ring of rings) {
    const area = ringArea(Float64Array.from(ring), 0, ring.length / 2);
    if (area > 0) shells.push({ rings: [ring], area });
    else if (area < 0) holes.push(ring);
  }
  if (holes.length > 0) shells.sort((p, q) => p.area - q.area);
  for (const hole of holes) {
    const shell =
      shells.length === 1 ? shells[0] : shells.find(({ rings: [outline] }) => lies(hole, outline!));
    shell?.rings.push(hole);
  }
  return shells.map((shell) => shell.rings);
}
