import { insideArea } from "../area/locate.ts";
import type { PreparedArea } from "../area/prepared-area.ts";
import { settleVertices } from "../area/settle.ts";
import {
  type FlatGeometry,
  featureCount,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../flat/flat-geometry.ts";
import { polygonArea } from "../plane/polygon-area.ts";
import type { Metres } from "../units.ts";
import { type Crossings, newCrossings } from "./crossings.ts";
import { featureRange } from "./feature-range.ts";
import { fillDirections, fillEllipsoidal, fillRange } from "./fill-columns.ts";
import { findCrossings } from "./find-crossings.ts";
import type { OverlapMeasures } from "./measures.ts";
import { newMeasures, type OpenMeasures } from "./new-measures.ts";
import { overlapArea } from "./overlap-area.ts";
import { PieceSink } from "./piece-sink.ts";
import { outlineParts } from "./pieces/outline-parts.ts";
import { separatePieces } from "./pieces/separate-pieces.ts";
import { plotBox } from "./plot-box.ts";
import {
  measureDistances,
  newPlotDistances,
  type PlotDistances,
} from "./proximity/measure-distances.ts";
import { partReach } from "./reach/part-reach.ts";
import { verdictOf } from "./verdict.ts";
import { verticesWithin } from "./vertices-within.ts";

export interface OverlapOptions {
  /** Positions are known no better than this; decides the verdict. */
  readonly tolerance: Metres;
  /** The area with its limit moved `tolerance` inwards and outwards; without them the least and the most are NaN. */
  readonly inward?: PreparedArea;
  readonly outward?: PreparedArea;
  /** Ellipsoidal area of each feature, in m²; without it those columns are NaN. */
  readonly ellipsoidal?: (geometry: FlatGeometry) => Float64Array;
  /** Degrees clockwise from true north, from the first place to the second; without it that column is NaN. */
  readonly trueDirection?: (fromX: number, fromY: number, toX: number, toY: number) => number;
  /** false: the pieces' areas and outlines are left out (the ellipsoidal overlap with them). Default true. */
  readonly pieces?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at between plots; an aborted one makes the call throw the signal's reason. */
  readonly signal?: AbortSignal;
  /** Only features range[0] … range[1] - 1; rows count from range[0]. */
  readonly range?: readonly [from: number, to: number];
}

interface Work {
  readonly crossings: Crossings;
  readonly distances: PlotDistances;
  readonly box: Float64Array;
  readonly sink: PieceSink;
  readonly wantsPieces: boolean;
}

const PROGRESS_EVERY = 512;

/**
 * Measures plots and points against an area: same plane, metres. Polygons should be valid (`plane/validity`); other finite input
 * gives some number, never an exception. See `measures.ts` for the columns.
 */
export function measureOverlap(
  plots: FlatGeometry,
  area: PreparedArea,
  options: OverlapOptions,
): OverlapMeasures {
  const [from, to] = options.range ?? [0, featureCount(plots)];
  const rows = to - from;
  const columns = newMeasures(rows);
  const work: Work = {
    crossings: newCrossings(area.edges.count),
    distances: newPlotDistances(),
    box: new Float64Array(4),
    sink: new PieceSink(rows),
    wantsPieces: options.pieces ?? true,
  };
  for (let row = 0; row < rows; row++) {
    if (row % PROGRESS_EVERY === 0) {
      options.signal?.throwIfAborted();
      options.onProgress?.(row, rows);
    }
    measureRow(plots, from + row, area, options.tolerance, work, columns, row);
    work.sink.endRow(row);
  }
  const measures: OverlapMeasures = { ...columns, ...work.sink.build() };
  const own = featureRange(plots, from, to);
  fillDirections(measures, options.trueDirection);
  if (work.wantsPieces) fillEllipsoidal(measures, own, options.ellipsoidal);
  fillRange(measures, own, options.inward, options.outward);
  options.onProgress?.(rows, rows);
  return measures;
}

function measureRow(
  plots: FlatGeometry,
  feature: number,
  area: PreparedArea,
  tolerance: Metres,
  work: Work,
  columns: OpenMeasures,
  row: number,
): void {
  const { coords, ringStart, partStart, featureStart } = plots;
  const type = plots.type[feature];
  const first = ringStart[partStart[featureStart[feature]!]!]!;
  const last = ringStart[partStart[featureStart[feature + 1]!]!]!;
  if ((type !== GEOMETRY_POINT && type !== GEOMETRY_POLYGON) || last === first) return;
  const { box, crossings, distances, sink } = work;
  plotBox(coords, first, last, box);
  const areaM2 = type === GEOMETRY_POINT ? 0 : polygonArea(plots, feature);
  columns.areaM2[row] = areaM2;
  let side: number = settleVertices(area, coords, first, last, box);
  if (
    side === 0 &&
    (type === GEOMETRY_POINT || !findCrossings(plots, feature, area, box, crossings))
  ) {
    side = insideArea(area, coords[2 * first]!, coords[2 * first + 1]!) === 1 ? 1 : -1;
  }
  if (side === 0) {
    const overlap = Math.max(0, overlapArea(plots, feature, area, crossings));
    columns.overlapM2[row] = overlap;
    columns.share[row] = areaM2 > 0 ? Math.min(1, overlap / areaM2) : 0;
    const { ox, oy } = crossings;
    const parts = outlineParts(plots, feature, area, crossings, overlap, areaM2);
    if (work.wantsPieces) sink.addPieces(separatePieces(parts.inside), ox, oy);
    const r = partReach(area.nearest, parts.inside, ox, oy);
    const q = partReach(area.nearest, parts.outside, ox, oy);
    setReach(columns, row, r, q, tolerance);
    columns.distanceToLimitM[row] = 0;
    columns.distanceToAreaM[row] = 0;
    columns.verticesInside[row] = verticesWithin(coords, first, last, area, crossings);
    return;
  }
  measureDistances(plots, feature, area, box, distances);
  const { least, most, pair } = distances;
  const within = side > 0;
  const onLimit = least === 0;
  columns.overlapM2[row] = within ? areaM2 : 0;
  columns.share[row] = within || (type === GEOMETRY_POINT && onLimit) ? 1 : 0;
  if (within && type === GEOMETRY_POLYGON && work.wantsPieces) sink.addWhole(plots, feature);
  setReach(columns, row, within ? most : -least, within ? -least : most, tolerance);
  columns.distanceToLimitM[row] = least;
  columns.distanceToAreaM[row] = within ? 0 : least;
  columns.nearestUnique[row] = distances.unique ? 1 : 0;
  if (!onLimit) {
    columns.nearestOnPlot.set(pair.subarray(0, 2), 2 * row);
    columns.nearestOnLimit.set(pair.subarray(2, 4), 2 * row);
  }
  columns.verticesInside[row] = within
    ? last - first
    : onLimit
      ? verticesWithin(coords, first, last, area, null)
      : 0;
}

function setReach(columns: OpenMeasures, row: number, r: number, q: number, t: Metres): void {
  columns.reachInsideM[row] = r;
  columns.reachOutsideM[row] = q;
  columns.maxDepthM[row] = r > 0 ? r : 0;
  columns.maxReachOutsideM[row] = q > 0 ? q : 0;
  columns.verdict[row] = verdictOf(r, q, t);
}
