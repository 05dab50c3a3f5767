import type { UtmCrs } from "../../../geo/crs/crs.ts";

/** Counts pooled by monitoring point, one row a point; the table of pooled points fits as it is. */
export interface PlacedCounts {
  /** Places in the sheet's list of points. */
  readonly point: Int32Array;
  /** Metres in the source's plane; NaN where the point has no place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Fruits counted, or trap-days; 0 where nothing was counted. */
  readonly exposure: Float64Array;
  /** Fruits bored, or insects caught. */
  readonly events: Float64Array;
}

/** Monitoring points as the map needs them, of one method. */
export interface BorerPointsSource {
  readonly plane: UtmCrs;
  readonly table: PlacedCounts;
  /** Class of each row: 0 none at all … `edges.length + 1` above the last edge; whatever where nothing was counted. */
  readonly classes: ArrayLike<number>;
  /** Upper ends of the classes above 0, ascending: per cent, or insects per trap and day. One to six of them. */
  readonly edges: readonly number[];
  /** See `borerSymbolScale`. */
  readonly scale: number;
  /** Width of the cells the points lie in, metres: what symbols are kept in proportion to. */
  readonly cell: number;
}

/** One point a person points at. */
export interface BorerPointSubject {
  readonly id: string;
  readonly exposure: number;
  readonly events: number;
  /** 95 %, in the unit of the rate; null where there is none. */
  readonly interval: readonly [low: number, high: number] | null;
  /** More lines, already written out: place, altitude, date. */
  readonly more?: readonly string[];
}
