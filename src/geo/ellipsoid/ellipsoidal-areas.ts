import { WGS84_ELLIPSOID } from "../crs/ellipsoid.ts";
import { type FlatGeometry, featureCount } from "../flat/flat-geometry.ts";
import { areaFromEquator } from "./authalic.ts";
import { exactEllipsoidalArea } from "./exact-ellipsoidal-area.ts";
import { AREA_ONLY, WGS84_GEODESIC } from "./geographiclib.ts";
import { shellsMinusHoles } from "./ring-sum.ts";

const RADIANS = Math.PI / 180;
/** Radians of latitude or longitude (6.4 km) from which an edge's area is GeographicLib's. */
const LONG_EDGE = 0.001;
/** Degrees of latitude from which a whole feature is GeographicLib's: there the series' error grows. */
const HIGH_LATITUDE = 70;

/**
 * Area of each feature (lon, lat in degrees) on the WGS84 ellipsoid in m², edges being geodesics; shells minus
 * holes; 0 for what is no polygon. Within 1e-4 m² or 1e-9 relative of GeographicLib.
 */
export function ellipsoidalAreas(geometry: FlatGeometry): Float64Array {
  const areas = new Float64Array(featureCount(geometry));
  const ringArea = (from: number, to: number): number => ringIntegral(geometry.coords, from, to);
  for (let i = 0; i < areas.length; i++) {
    const fast = shellsMinusHoles(geometry, i, ringArea);
    areas[i] = Number.isNaN(fast) ? exactEllipsoidalArea(geometry, i) : fast;
  }
  return areas;
}

/**
 * ∮ (S(φ) - S(φ0)) dλ over the ring's geodesic edges, S being the area from the equator: m², positive clockwise.
 *
 * Along an edge, the mean of S at its ends errs by the curve of S and by the geodesic's bulge from the straight line
 * of the (λ, φ) plane; both are of third order and together dλ sin φ (P² dλ² + 3 M² dφ²) / 12, with P the parallel's
 * radius and M the meridian's. What is left is of fifth order: below 2e-3 m² at 6.4 km and 60° of latitude.
 * NaN where a vertex lies beyond HIGH_LATITUDE.
 */
function ringIntegral(coords: Float64Array, from: number, to: number): number {
  const { a, e2 } = WGS84_ELLIPSOID;
  if (to - from < 3) return 0;
  let lon1 = coords[2 * to - 2]!;
  let lat1 = coords[2 * to - 1]!;
  let sin1 = Math.sin(lat1 * RADIANS);
  const origin = areaFromEquator(sin1, WGS84_ELLIPSOID);
  let s1 = 0;
  let sum = 0;
  for (let v = from; v < to; v++) {
    const lon2 = coords[2 * v]!;
    const lat2 = coords[2 * v + 1]!;
    if (!(Math.abs(lat2) < HIGH_LATITUDE)) return NaN;
    const sin2 = Math.sin(lat2 * RADIANS);
    const s2 = areaFromEquator(sin2, WGS84_ELLIPSOID) - origin;
    let turn = lon2 - lon1;
    if (Math.abs(turn) > 180) turn -= 360 * Math.round(turn / 360);
    const dlon = turn * RADIANS;
    const dlat = (lat2 - lat1) * RADIANS;
    if (Math.abs(dlon) < LONG_EDGE && Math.abs(dlat) < LONG_EDGE) {
      const sin = 0.5 * (sin1 + sin2);
      const w = 1 / (1 - e2 * sin * sin);
      const p2 = a * a * (1 - sin * sin) * w;
      const m = a * (1 - e2) * w;
      const curve = sin * (p2 * dlon * dlon + 3 * m * m * w * dlat * dlat);
      sum += dlon * (0.5 * (s1 + s2) + curve / 12);
    } else {
      sum += (WGS84_GEODESIC.Inverse(lat1, lon1, lat2, lon2, AREA_ONLY).S12 ?? NaN) - origin * dlon;
    }
    lon1 = lon2;
    lat1 = lat2;
    sin1 = sin2;
    s1 = s2;
  }
  return sum;
}
