import type { Outline } from "../../../domain/register/outline.ts";
import { type Crs, WGS84 } from "../../../geo/crs/crs.ts";
import { parseCrs } from "../../../geo/crs/parse-crs.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { GEOMETRY_POINT, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";

/** An outline in another system; null where its figures are none of its own system's, or the system is not known. */
export function outlineIn(outline: Outline, to: Crs): FlatGeometry | null {
  const from = parseCrs(outline.crs);
  if (from === null || !onEarth(outline, from)) return null;
  const out = new FlatGeometryBuilder();
  out.beginFeature(outline.type === "point" ? GEOMETRY_POINT : GEOMETRY_POLYGON);
  for (const rings of outline.parts) {
    out.beginPart();
    for (const ring of rings) {
      out.beginRing();
      for (let k = 0; k + 1 < ring.length; k += 2) out.vertex(ring[k]!, ring[k + 1]!);
      out.endRing();
    }
  }
  const shape = out.build();
  projectCoords(shape.coords, from, to);
  return shape.coords.every(Number.isFinite) ? shape : null;
}

/** Figures far beyond what a zone or the globe has would come out somewhere all the same. */
function onEarth({ parts }: Outline, { kind }: Crs): boolean {
  const fits = (x: number, y: number): boolean =>
    kind === "geographic"
      ? Math.abs(x) <= 180 && Math.abs(y) <= 90
      : Math.abs(x) < 2e6 && y > -1e5 && y < 1.01e7;
  return parts.every((rings) =>
    rings.every((ring) => {
      for (let k = 0; k + 1 < ring.length; k += 2) if (!fits(ring[k]!, ring[k + 1]!)) return false;
      return true;
    }),
  );
}

/** Middle of the box of an outline, degrees; null where it has no place. */
export function placeOf(outline: Outline): readonly [lon: number, lat: number] | null {
  const shape = outlineIn(outline, WGS84);
  if (!shape || shape.coords.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < shape.coords.length; k += 2) {
    west = Math.min(west, shape.coords[k]!);
    east = Math.max(east, shape.coords[k]!);
    south = Math.min(south, shape.coords[k + 1]!);
    north = Math.max(north, shape.coords[k + 1]!);
  }
  return [(west + east) / 2, (south + north) / 2];
}
