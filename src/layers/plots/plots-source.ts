import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";

/** A register of plots as the map needs it. */
export interface PlotsSource {
  /** WGS84 degrees, longitude first; polygons and points. */
  readonly geometry: FlatGeometry;
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
