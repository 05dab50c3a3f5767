import type { Crs } from "../../geo/crs/crs.ts";
import { crsLabel } from "../../geo/crs/crs-label.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import type { Outline } from "./outline.ts";

/** Parts, rings and vertices of one feature, as `FlatGeometry` lays them out. */
type Layout = Omit<FlatGeometry, "type">;

/** A feature's own figures as an outline, closing vertices left out; null where it has none. */
export function outlineOfFeature(
  { coords, ringStart, partStart, featureStart }: Layout,
  i: number,
  crs: Crs,
  type: Outline["type"],
): Outline | null {
  const parts: number[][][] = [];
  for (let part = featureStart[i]!; part < featureStart[i + 1]!; part++) {
    const rings: number[][] = [];
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const from = ringStart[ring]!;
      let to = ringStart[ring + 1]!;
      const closed =
        to - from > 1 &&
        coords[2 * from] === coords[2 * to - 2] &&
        coords[2 * from + 1] === coords[2 * to - 1];
      if (closed) to -= 1;
      rings.push([...coords.subarray(2 * from, 2 * to)]);
    }
    if (rings.length > 0) parts.push(rings);
  }
  return parts.length === 0 ? null : { crs: crsLabel(crs), type, parts };
}
