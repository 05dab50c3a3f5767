import type { Crs } from "../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import type { Metres } from "../../geo/units.ts";

/** The question: these plots against this one area. Geometry stays in the CRS it came in. */
export interface OverlapQuery {
  readonly plots: FlatGeometry;
  readonly plotsCrs: Crs;
  readonly area: FlatGeometry;
  readonly areaCrs: Crs;
  /** Half-width of the strip along the limit in which nothing can be decided, 0 to 30 m. */
  readonly tolerance: Metres;
}
