import { touchesItself } from "../checks/ring/touches-itself.ts";
import { oneReading } from "../checks/shape/one-reading.ts";
import type { Finding } from "../domain/issue/finding.ts";
import { addFinding, type RecordFindings } from "../formats/format-reading.ts";
import type { Crs } from "../geo/crs/crs.ts";
import { projectGeometry } from "../geo/crs/project-geometry.ts";
import { projectPoint } from "../geo/crs/project-point.ts";
import { utmZoneOf } from "../geo/crs/utm-zone-of.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../geo/flat/select-features.ts";
import { hasError } from "./check-register.ts";
import type { FeatureAreas } from "./feature-areas.ts";

/** A plot less its holes below this has nothing left, which is told by its size. m². */
const NOTHING_LEFT = 0.01;

/**
 * Shapes with more than one reading: rings that cross themselves, holes outside, parts that overlap. Degrees are looked
 * at as they are, since no projection makes or undoes a crossing, and whatever seems wrong is looked at again in metres.
 */
export function checkShapes(
  geometry: FlatGeometry,
  crs: Crs,
  { shells, holes }: FeatureAreas,
  findings: RecordFindings,
): void {
  const { type } = geometry;
  for (let i = 0; i < type.length; i++) {
    if (type[i] !== GEOMETRY_POLYGON || hasError(findings, i)) continue;
    if (holes[i]! > 0 && shells[i]! - holes[i]! < NOTHING_LEFT) continue;
    let fault = oneReading(geometry, i);
    if (fault && crs.kind === "geographic") fault = inMetres(geometry, crs, i);
    const found = fault ?? touching(geometry, crs, i);
    if (found) addFinding(findings, i, found);
  }
}

function inMetres(geometry: FlatGeometry, crs: Crs, i: number): Finding | null {
  const one = selectFeatures(geometry, [i]);
  const plane = utmZoneOf(one.coords[0]!, one.coords[1]!);
  return oneReading(projectGeometry(one, crs, plane), 0);
}

function touching(geometry: FlatGeometry, crs: Crs, i: number): Finding | null {
  const { coords, ringStart, partStart, featureStart } = geometry;
  const end = partStart[featureStart[i + 1]!]!;
  for (let ring = partStart[featureStart[i]!]!; ring < end; ring++) {
    const found = touchesItself(coords, ringStart[ring]!, ringStart[ring + 1]!);
    if (found?.code !== "ring-touches-itself") continue;
    if (crs.kind !== "geographic") return found;
    const { x, y } = found.params;
    const [east, north] = projectPoint(x, y, crs, { ...utmZoneOf(x, y), datum: crs.datum });
    return { ...found, params: { x: east, y: north } };
  }
  return null;
}
