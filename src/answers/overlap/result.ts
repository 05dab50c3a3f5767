import type { SkipReason } from "../../domain/issue/analysis-issues.ts";
import type { UtmCrs } from "../../geo/crs/crs.ts";
import type { OverlapMeasures } from "../../geo/overlap/measures.ts";
import type { Metres } from "../../geo/units.ts";

/** The area itself, measured in the plane the answer is given in. */
export interface AreaFacts {
  readonly areaM2: number;
  readonly areaEllipsoidalM2: number;
  readonly perimeterM: number;
  readonly corners: number;
  readonly parts: number;
}

/** A plot that was not measured, and why; it is named in every output. */
export interface SkippedPlot {
  readonly index: number;
  readonly reason: SkipReason;
}

/** The one answer from which screen, table, files, annex and terminal make their sentences. */
export interface OverlapResult {
  /** UTM zone of the area; every metre in `measures` is in this plane. */
  readonly plane: UtmCrs;
  readonly tolerance: Metres;
  readonly area: AreaFacts;
  /** False in a first answer: the least and the most overlap and the ellipsoidal areas are NaN in it. */
  readonly complete: boolean;
  /** Row i is plot i of the query. */
  readonly measures: OverlapMeasures;
  readonly skipped: readonly SkippedPlot[];
}
