import type { Outline } from "../../../../domain/register/outline.ts";
import type { Crs } from "../../../../geo/crs/crs.ts";
import { parseCrs } from "../../../../geo/crs/parse-crs.ts";
import {
  type FlatGeometry,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../../geo/flat/flat-geometry-builder.ts";

/** An outline as the one feature of a geometry in its own CRS; null for a CRS this house does not know. */
export function geometryOfOutline({
  crs: label,
  type,
  parts,
}: Outline): { readonly geometry: FlatGeometry; readonly crs: Crs } | null {
  const crs = parseCrs(label);
  if (!crs || !parts[0]?.[0]?.length) return null;
  const out = new FlatGeometryBuilder();
  out.beginFeature(type === "point" ? GEOMETRY_POINT : GEOMETRY_POLYGON);
  for (const part of parts) {
    out.beginPart();
    for (const ring of part) {
      out.beginRing();
      for (let k = 0; k + 1 < ring.length; k += 2) out.vertex(ring[k]!, ring[k + 1]!);
      out.endRing();
    }
  }
  return { geometry: out.build(), crs };
}
