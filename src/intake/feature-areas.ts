import type { Crs } from "../geo/crs/crs.ts";
import { featureBounds } from "../geo/flat/bounds.ts";
import { type FlatGeometry, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import { ringArea } from "../geo/plane/ring-area.ts";

export interface FeatureAreas {
  /** Sum of the shells and of the holes of each feature, m²; 0 for points and for nothing. */
  readonly shells: Float64Array;
  readonly holes: Float64Array;
  /** Diagonal of each feature's box, m. */
  readonly reach: Float64Array;
}

const METRES_PER_DEGREE = 111_320;
const METRES_PER_DEGREE_NORTH = 110_574;

/** Sizes good to 1 %, to judge by, never to report: in degrees scaled at each feature's own latitude. */
export function featureAreas(geometry: FlatGeometry, crs: Crs): FeatureAreas {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const shells = new Float64Array(type.length);
  const holes = new Float64Array(type.length);
  const reach = new Float64Array(type.length);
  const bounds = featureBounds(geometry);
  for (let i = 0; i < type.length; i++) {
    if (type[i] !== GEOMETRY_POLYGON) continue;
    const [west, south, east, north] = bounds.subarray(4 * i, 4 * i + 4);
    let scaleX = 1;
    let scaleY = 1;
    if (crs.kind === "geographic") {
      scaleX = METRES_PER_DEGREE * Math.cos((south! * Math.PI) / 180);
      scaleY = METRES_PER_DEGREE_NORTH;
    }
    const scale = scaleX * scaleY;
    reach[i] = Math.hypot((east! - west!) * scaleX, (north! - south!) * scaleY);
    for (let part = featureStart[i]!; part < featureStart[i + 1]!; part++) {
      const shell = partStart[part]!;
      for (let ring = shell; ring < partStart[part + 1]!; ring++) {
        const size = scale * Math.abs(ringArea(coords, ringStart[ring]!, ringStart[ring + 1]!));
        if (ring === shell) shells[i] = shells[i]! + size;
        else holes[i] = holes[i]! + size;
      }
    }
  }
  return { shells, holes, reach };
}
