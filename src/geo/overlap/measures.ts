import type { FlatGeometry } from "../flat/flat-geometry.ts";

export const VERDICT_OUTSIDE = 0;
export const VERDICT_ON_LIMIT = 1;
export const VERDICT_CROSSES = 2;
export const VERDICT_INSIDE = 3;
/** The feature could not be measured (no geometry, or a shape with more than one reading). */
export const VERDICT_NONE = 255;

/**
 * One row per plot, one column per measure; metres and square metres in the plane the geometry is in (UTM),
 * unless a name says otherwise. A point has areas 0; NaN means "does not exist here".
 */
export interface OverlapMeasures {
  /** One of the VERDICT_ constants, by signed reach and tolerance. */
  readonly verdict: Uint8Array;
  readonly areaM2: Float64Array;
  readonly areaEllipsoidalM2: Float64Array;
  readonly overlapM2: Float64Array;
  readonly overlapEllipsoidalM2: Float64Array;
  /** overlapM2 / areaM2; for a point 1 inside (limit included), else 0. */
  readonly share: Float64Array;
  /** Overlap with the limit moved `tolerance` inwards (the least) and outwards (the most). */
  readonly overlapLeastM2: Float64Array;
  readonly overlapMostM2: Float64Array;
  /** Pieces of plot ∩ area of at least 0.01 m²: piecesM2[pieceStart[i]..pieceStart[i+1]), largest first. */
  readonly pieceStart: Uint32Array;
  readonly piecesM2: Float64Array;
  /** Outlines of those pieces, feature k = piece k, same plane. */
  readonly pieces: FlatGeometry;
  /** r: largest distance from the limit of any point of the plot in the area; negative: minus the distance to the area. */
  readonly reachInsideM: Float64Array;
  /** q: the same for its part outside; negative: minus the distance to the outside. */
  readonly reachOutsideM: Float64Array;
  /** max(0, r) and max(0, q). */
  readonly maxDepthM: Float64Array;
  readonly maxReachOutsideM: Float64Array;
  /** Distance to the line, and to the polygon (0 inside). */
  readonly distanceToLimitM: Float64Array;
  readonly distanceToAreaM: Float64Array;
  /** x, y per plot. */
  readonly nearestOnPlot: Float64Array;
  readonly nearestOnLimit: Float64Array;
  /** 0 where another pair of points is as near (1e-6 m) and more than 1 cm away. */
  readonly nearestUnique: Uint8Array;
  /** From nearestOnPlot to nearestOnLimit, clockwise from grid north and from true north; NaN when touching. */
  readonly directionGridDeg: Float64Array;
  readonly directionTrueDeg: Float64Array;
  /** Vertices of the plot inside the area or on its limit. */
  readonly verticesInside: Uint32Array;
}
