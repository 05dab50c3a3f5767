import type { RawGeometry, RawGeometryBuilder, RawType } from "../../formats/raw-geometry.ts";

/** Record i of one raw geometry as the next of another, every vertex as it is. */
export function copyRecord(from: RawGeometry, i: number, out: RawGeometryBuilder): void {
  const { coords, ringStart, partStart, featureStart, type } = from;
  for (let part = featureStart[i]!; part < featureStart[i + 1]!; part++) {
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
        out.vertex(coords[2 * v]!, coords[2 * v + 1]!);
      }
      out.endRing();
    }
    out.endPart();
  }
  out.endFeature(type[i] as RawType);
}
