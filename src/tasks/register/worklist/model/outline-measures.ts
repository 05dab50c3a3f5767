import { oneReading } from "../../../../checks/shape/one-reading.ts";
import type { Outline } from "../../../../domain/register/outline.ts";
import type { UtmCrs } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { utmZoneOf } from "../../../../geo/crs/utm-zone-of.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../../../../geo/flat/flat-geometry.ts";
import { polygonArea } from "../../../../geo/plane/polygon-area.ts";
import { segmentDistance2 } from "../../../../geo/plane/segment-distance.ts";
import { geometryOfOutline } from "./geometry-of-outline.ts";

/** The plane an outline is measured and drawn in, on WGS84: its own zone, or the zone where it begins. */
export function planeOf(outline: Outline): UtmCrs | null {
  const placed = geometryOfOutline(outline);
  if (!placed) return null;
  const { geometry, crs } = placed;
  if (crs.kind === "utm") return { ...crs, datum: "WGS84" };
  return utmZoneOf(geometry.coords[0]!, geometry.coords[1]!);
}

export function inPlane(outline: Outline, plane: UtmCrs): FlatGeometry | null {
  const placed = geometryOfOutline(outline);
  return placed && projectGeometry(placed.geometry, placed.crs, plane);
}

/** Planar square metres; null for a point, and for a shape with several readings, whose area nobody can say. */
export function outlineArea(outline: Outline): number | null {
  const plane = planeOf(outline);
  const geometry = plane && inPlane(outline, plane);
  if (geometry?.type[0] !== GEOMETRY_POLYGON) return null;
  if (outline.parts.some((part) => part.some((ring) => ring.length < 6))) return null;
  return oneReading(geometry, 0) === null ? polygonArea(geometry, 0) : null;
}

export const vertexCount = ({ parts }: Outline): number =>
  parts.reduce((sum, part) => sum + part.reduce((all, ring) => all + ring.length / 2, 0), 0);

/** Metres from the vertex of either outline that lies farthest from the other's line; null where one is a point. */
export function farthestVertex(a: Outline, b: Outline): number | null {
  const plane = planeOf(a);
  const [one, two] = plane ? [inPlane(a, plane), inPlane(b, plane)] : [null, null];
  if (!one || !two || a.type === "point" || b.type === "point") return null;
  return Math.sqrt(Math.max(farthest2(one, two), farthest2(two, one)));
}

/** Squared, of the vertices of `from` to the line of `to`. */
function farthest2({ coords }: FlatGeometry, to: FlatGeometry): number {
  let most = 0;
  for (let k = 0; k < coords.length; k += 2) {
    most = Math.max(most, nearest2(coords[k]!, coords[k + 1]!, to));
  }
  return most;
}

function nearest2(x: number, y: number, { coords, ringStart }: FlatGeometry): number {
  let least = Number.POSITIVE_INFINITY;
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const from = ringStart[ring]!;
    const to = ringStart[ring + 1]!;
    for (let v = from, before = to - 1; v < to; before = v++) {
      const [cx, cy] = [coords[2 * before]!, coords[2 * before + 1]!];
      least = Math.min(least, segmentDistance2(x, y, cx, cy, coords[2 * v]!, coords[2 * v + 1]!));
    }
  }
  return least;
}
