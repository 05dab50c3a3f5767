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
  return finding("note", "shape-parts", { parts, apartM, touch: partsTouch(metres, first, parts) });
}

/** Nearer than this two corners are one: a mend writes them to a tenth of a millimetre. m. */
const ONE_CORNER = 0.01;
/** Pairs of corners looked at: shapes of more are told as apart. */
const MOST_LOOKED_AT = 1_000_000;

/** Whether every part meets another in a corner, as the halves of a bow tie do. */
function partsTouch(metres: FlatGeometry, first: number, parts: number): boolean {
  const { coords, ringStart, partStart } = metres;
  const span = (part: number): readonly [from: number, to: number] => {
    const ring = partStart[first + part]!;
    return [ringStart[ring]!, ringStart[ring + 1]!];
  };
  const corners = span(parts - 1)[1] - span(0)[0];
  if (corners * corners > MOST_LOOKED_AT) return false;
  const meet = (a: number, b: number): boolean => {
    const [[aFrom, aTo], [bFrom, bTo]] = [span(a), span(b)];
    for (let i = aFrom; i < aTo; i++) {
      for (let k = bFrom; k < bTo; k++) {
        const dx = coords[2 * i]! - coords[2 * k]!;
        const dy = coords[2 * i + 1]! - coords[2 * k + 1]!;
        if (dx * dx + dy * dy < ONE_CORNER * ONE_CORNER) return true;
      }
    }
    return false;
  };
  const all = Array.from({ length: parts }, (_, part) => part);
  return all.every((a) => all.some((b) => a !== b && meet(a, b)));
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
