import type { FieldPlace } from "../../../domain/field/field-place.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { utmZoneOf } from "../../../geo/crs/utm-zone-of.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { polygonArea } from "../../../geo/plane/polygon-area.ts";
import { findFaults } from "../../../geo/plane/validity/find-faults.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { largestAreaDeviation } from "../../../position/walk/area-deviation.ts";

/** What noted corners enclose. */
export interface CornerPolygon {
  readonly plane: UtmCrs;
  /** Planar m²; null where the outline has no one reading. */
  readonly areaM2: number | null;
  /** Half of the interval that holds the true area 95 of 100 times, as far as the receiver's error goes. */
  readonly errorM2: number | null;
}

/** 95 of 100 of a normal distribution lie within so many deviations. */
const WITHIN_95 = 1.959964;

/** The polygon of corners in the plane of the UTM zone of the first; null with fewer than three. */
export const cornerPolygon = (corners: readonly FieldPlace[]): CornerPolygon | null => {
  const first = corners[0];
  if (first === undefined || corners.length < 3) return null;
  const plane = utmZoneOf(first.lon, first.lat);
  const ring = corners.map(({ lon, lat, accuracyM, at }) => {
    const [x, y] = projectPoint(lon, lat, WGS84, plane);
    return { x, y, accuracy: radius95(accuracyM), seconds: at / 1000 };
  });
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(GEOMETRY_POLYGON);
  builder.beginPart();
  builder.beginRing();
  for (const { x, y } of ring) builder.vertex(x, y);
  builder.endRing();
  const geometry = builder.build();
  if (findFaults(geometry, 0).length > 0) return { plane, areaM2: null, errorM2: null };
  // The deviation asks for times that do not fall; a clock that was set back says nothing of the order.
  let latest = Number.NEGATIVE_INFINITY;
  const timed = ring.map((point) => {
    latest = Math.max(latest, point.seconds);
    return { ...point, seconds: latest };
  });
  return {
    plane,
    areaM2: polygonArea(geometry, 0),
    errorM2: WITHIN_95 * largestAreaDeviation(timed).deviationM2,
  };
};
