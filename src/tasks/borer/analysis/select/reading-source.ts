import type { ReadingColumns } from "../../../../domain/readings/reading-columns.ts";
import type { UtmCrs } from "../../../../geo/crs/crs.ts";

/** Readings with their places in one plane. Survives `structuredClone`. */
export interface ReadingSource {
  readonly columns: ReadingColumns;
  /** The UTM zone (WGS84) distances are measured in: that of most readings. */
  readonly plane: UtmCrs;
  /** Easting and northing of each reading in `plane`, metres; NaN where it has no place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}
