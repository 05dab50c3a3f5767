import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** The parts of plots that lie in the area. */
export interface OverlapPiecesSource {
  /** WGS84 degrees, one polygon feature per piece. */
  readonly geometry: FlatGeometry;
  /** Plot index of each piece. */
  readonly plots: Uint32Array;
  /** Plot whose pieces get a hatch on top; null for none. */
  readonly selected: number | null;
}
