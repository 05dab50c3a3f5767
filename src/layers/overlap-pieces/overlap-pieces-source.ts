import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** The parts of plots that lie in the area. */
export interface OverlapPiecesSource {
  /** WGS84 degrees, one polygon feature per piece. */
  readonly geometry: FlatGeometry;
  /** Plot index of each piece. */
  readonly plots: Uint32Array;
  /** VERDICT_ constants per plot: only pieces of crossing plots are drawn. Without it all are. */
  readonly verdicts?: Uint8Array | null;
  /** Plot whose pieces get a hatch on top; null for none. */
  readonly selected: number | null;
}
