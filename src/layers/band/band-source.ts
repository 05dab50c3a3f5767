import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import type { Metres } from "../../geo/units.ts";

/** The picture of "within N km of the limit". The decision is a distance, this is only its drawing. */
export interface BandSource {
  /** WGS84 degrees: polygon of the band, the area itself cut out. */
  readonly geometry: FlatGeometry;
  readonly width: Metres;
}
