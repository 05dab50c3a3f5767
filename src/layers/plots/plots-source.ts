import type { Crs } from "../../geo/crs/crs.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** A register of plots as the map needs it. */
export interface PlotsSource {
  /** Polygons and points, in the CRS they came in. */
  readonly geometry: FlatGeometry;
  readonly crs: Crs;
  /** The user's own code of each plot. */
  readonly ids: readonly string[];
  /** VERDICT_ constants per plot; null before the analysis has answered. */
  readonly verdicts: Uint8Array | null;
}

/** One plot a person points at. */
export interface PlotSubject {
  readonly id: string;
  readonly verdict: number;
}
