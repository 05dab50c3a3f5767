import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** A plot of several parts, with the farthest that the box of one lies from the box of the first, m. */
export function separateParts(metres: FlatGeometry, i: number): Finding | null {
  const { featureStart } = metres;
  const first = featureStart[i]!;
  const parts = featureStart[i + 1]! - first;
  if (parts < 2) return null;
  const home = partBox(metres, first);
  let apartM = 0;
  for (let part = first + 1; part < first + parts; part++) {
    const box = partBox(metres, part);
    const dx = Math.max(0, box[0] - home[2], home[0] - box[2]);
    const dy = Math.max(0, box[1] - home[3], home[1] - box[3]);
    apartM = Math.max(apartM, Math.hypot(dx, dy));
  }
  return finding("note", "shape-parts", { parts, apartM });
}

type Box = readonly [west: number, south: number, east: number, north: number];

function partBox({ coords, ringStart, partStart }: FlatGeometry, part: number): Box {
  const ring = partStart[part]!;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
    west = Math.min(west, coords[2 * v]!);
    east = Math.max(east, coords[2 * v]!);
    south = Math.min(south, coords[2 * v + 1]!);
    north = Math.max(north, coords[2 * v + 1]!);
  }
  return [west, south, east, north];
}
