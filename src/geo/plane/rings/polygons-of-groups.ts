import { type FlatGeometry, GEOMETRY_POLYGON } from "../../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../flat/flat-geometry-builder.ts";
import type { RingGroup } from "./group-rings.ts";

/** Appends one polygon part to the feature being built; the rings count from ox, oy. */
export function appendGroup(
  builder: FlatGeometryBuilder,
  rings: RingGroup,
  ox: number,
  oy: number,
): void {
  builder.beginPart();
  for (const ring of rings) {
    builder.beginRing();
    for (let at = 0; at < ring.length; at += 2) builder.vertex(ring[at]! + ox, ring[at + 1]! + oy);
    builder.endRing();
  }
}

/** One feature of all the polygons. */
export function polygonsOfGroups(groups: readonly RingGroup[]): FlatGeometry {
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  for (const rings of groups) appendGroup(builder, rings, 0, 0);
  return builder.build();
}
