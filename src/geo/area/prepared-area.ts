import type { FlatGeometry } from "../flat/flat-geometry.ts";
import type { AreaEdges } from "./area-edges.ts";
import type { EdgeGrid } from "./edge-grid.ts";
import type { NearestIndex } from "./nearest-index.ts";

/**
 * An area made ready for many plots: metres, one plane. Plain data, so that it can be posted to a worker;
 * `nearest` grows while it is asked and changes no answer.
 */
export interface PreparedArea {
  /** The area as one polygon feature: shells counter-clockwise, holes clockwise, no repeated vertices, parts merged. */
  readonly geometry: FlatGeometry;
  readonly areaM2: number;
  readonly edges: AreaEdges;
  readonly grid: EdgeGrid;
  /** Per cell, 1 when its centre is inside. */
  readonly centreInside: Uint8Array;
  /** Per cell, the signed distance of its centre from the limit (`distance-field.ts`). */
  readonly centreDistance: Float32Array;
  readonly nearest: NearestIndex;
}
