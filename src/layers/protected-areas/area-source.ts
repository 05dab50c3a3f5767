import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import type { SquareMetres } from "../../geo/units.ts";

/** One area with a limit: the sanctuary, or a polygon the user loaded. */
export interface AreaSource {
  /** WGS84 degrees; feature `feature` of it is the area. */
  readonly geometry: FlatGeometry;
  readonly feature: number;
  /** "Santuario Nacional" (drawn in tracked capitals) and "Tabaconas Namballe"; category may be "". */
  readonly category: string;
  readonly name: string;
  /** Planar UTM area; null leaves the hectares out. */
  readonly area: SquareMetres | null;
}
